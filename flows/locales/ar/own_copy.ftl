# نسخة الشخص مما قاله، بالعربية: ليراجعها ويوافق عليها. لا يقرؤها إلا صاحبها.

own-copy-button = نسختي
own-copy-ask = هذا ما قلتموه لـ{ $mediator } كما قلتموه. هل هو صحيح هكذا؟
own-copy-right = نعم، هذا صحيح
own-copy-change = أريد تغيير شيء
own-copy-cross = ما قد يصل إلى الآخر
own-copy-later = لا شيء الآن
own-copy-approved = شكرًا لكم. يرى { $mediator } أنكم راجعتموها.
own-copy-reopened = هذه إجاباتكم من جديد. اضغطوا على رقم الإجابة التي تودّون تغييرها.
own-copy-left = تبقى كما هي. تجدونها من جديد في /ledger متى شئتم.
own-copy-crosses-not = هذه الصفحة لكم. لا يصل بها شيء إلى أحد؛ كل جملة تصل فقط حين يرسلها { $mediator }.
own-copy-told-title = ما قلته لـ{ $mediator }
own-copy-told-intro = بكلماتكم، ومن يمكنه أن يرى كل إجابة. ما قلتموه عن السلامة محفوظ على حدة وليس فيها.
own-copy-told-none = لا توجد إجابة بعد.
own-copy-willing-title = ما يمكن للطرف الآخر قراءته
own-copy-willing-intro = فقط الجمل التي وافقتم عليها بهذه الكلمات نفسها. ما ينتظر التبادل ليس بينها.
own-copy-willing-none = لم توافقوا على أي جملة بعد.
own-copy-agreed = وافقتم عليها؛ لم تُرسل بعد
own-copy-crossed = أُرسلت في { DATETIME($day, dateStyle: "long") }
