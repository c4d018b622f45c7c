# نسخة الشخص مما قاله، بالعربية: ليراجعها ويوافق عليها. لا يقرؤها إلا صاحبها.

mycopy-button = نسختي
mycopy-ask = هذا ما قلتموه لـ{ $mediator } كما قلتموه. هل هو صحيح هكذا؟
mycopy-right = نعم، هذا صحيح
mycopy-change = أريد تغيير شيء
mycopy-cross = ما قد يصل إلى الآخر
mycopy-later = لا شيء الآن
mycopy-approved = شكرًا لكم. يرى { $mediator } أنكم راجعتموها.
mycopy-first = يلزم أولًا تأكيد من { $mediator } أن هذا أنتم. وحتى ذلك الحين لا يُحتسب.
mycopy-reopened = هذه إجاباتكم من جديد. اضغطوا على رقم الإجابة التي تودّون تغييرها.
mycopy-left = تبقى كما هي. تجدونها من جديد في /ledger متى شئتم.
mycopy-crosses-not = هذه الصفحة لكم. لا يصل بها شيء إلى أحد؛ كل جملة تصل فقط حين يرسلها { $mediator }.
mycopy-for = لكم وحدكم
mycopy-told-title = ما قلته لـ{ $mediator }
mycopy-told-intro = بكلماتكم، ومن يمكنه أن يرى كل إجابة. ما قلتموه عن السلامة محفوظ على حدة وليس فيها.
mycopy-told-none = لا توجد إجابة بعد.
mycopy-willing-title = ما يمكن للطرف الآخر قراءته
mycopy-willing-intro = فقط الجمل التي وافقتم عليها بهذه الكلمات نفسها. ما ينتظر التبادل ليس بينها.
mycopy-willing-none = لم توافقوا على أي جملة بعد.
mycopy-agreed = وافقتم عليها؛ لم تُرسل بعد
mycopy-crossed = أُرسلت في { DATETIME($day, dateStyle: "long") }
