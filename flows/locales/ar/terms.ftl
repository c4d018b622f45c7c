# ورقة البنود، بالعربية: ما تم التوصل إليه، بكلمات الوسيط، ليؤكده كل شخص بندًا بندًا.

## الوسيط

terms-button = ورقة البنود
terms-title = { $ref } · ورقة البنود
terms-none = ليس في الورقة أي بند بعد.
terms-state-draft = لم تُرسل بعد. لا يراها أحد غيركم.
terms-state-sent = النسخة { $version }، أُرسلت في { $at }.
terms-state-changed = تغيّرت بعد إرسال النسخة { $version } في { $at }.
terms-state-told = النسخة { $version }: قيل لكل شخص إن الجميع أكدوها.
terms-words = { $words }
terms-which = اضغطوا على رقم لتغيير بند.
terms-what = ماذا تودّون بشأن البند { $number }؟
terms-add = إضافة بند
terms-check = عرضها كلها قبل إرسالها
terms-list = كل البنود
terms-back = إلى ورقة البنود
terms-full = { $ref }: تتسع الورقة لما لا يزيد على { $most } بندًا. وما كتبتموه باقٍ أعلاه.
terms-same = هذه الورقة نفسها أُرسلت في النسخة { $version }.
terms-enough = لا يمكن إرسال نسخة أخرى في هذا الملف، أو في الورقة بنود أكثر مما تتسع له.
terms-confirm = { $ref } · النسخة { $version }: هذا كل ما سيقرؤه الجميع
terms-anew =
    { $count ->
        [0] كل بند كما كان، فيبقى ما قيل عنه محسوبًا.
        [one] بند واحد جديد أو تغيّر ويُسأل عنه من جديد. وما قيل عن غيره يبقى محسوبًا.
        [two] بندان جديدان أو تغيّرا ويُسأل عنهما من جديد. وما قيل عن غيرهما يبقى محسوبًا.
        [few] { $count } بنود جديدة أو تغيّرت ويُسأل عنها من جديد. وما قيل عن غيرها يبقى محسوبًا.
        [many] { $count } بندًا جديدة أو تغيّرت ويُسأل عنها من جديد. وما قيل عن غيرها يبقى محسوبًا.
       *[other] { $count } بند جديدة أو تغيّرت ويُسأل عنها من جديد. وما قيل عن غيرها يبقى محسوبًا.
    }
terms-look-out = يقرأ الجميع الشيء نفسه في اللحظة نفسها. هل في أحد البنود ما قاله لكم طرف واحد فقط؟
terms-send = إرسالها إلى الجميع
terms-sent = { $ref }: النسخة { $version } أمام الجميع. وما يقولونه عنها يصل إليكم وحدكم.
terms-missed = لم تصل إلى: { $names }. إما لم يتم الانضمام بعد، أو هناك إيقاف مؤقت، أو طُلب عدم إرسال رسائل؛ وفي البطاقة «التواصل الآمن» ما ذُكر عن كيفية التواصل.
terms-said = ما قيل عنها
terms-plain = كمستند
terms-hers = مع الإجابات
terms-said-title = { $ref } · ما قيل عن النسخة { $version }
terms-said-line = { $name }: { $what }
terms-count-right = { $count } من { $all } مؤكدة
terms-count-not-quite = ليس تمامًا: { $numbers }
terms-count-adviser = المشورة أولًا: { $numbers }
terms-count-open = لا إجابة بعد: { $numbers }
terms-count-rests = إيقاف مؤقت
terms-read = { $name } عن البند { $number }
terms-all = أكد الجميع كل بند. ولا يُقال لهم ذلك إلا حين تقولونه لهم.
terms-all-waits = أكد الجميع كل بند. ويمكن قول ذلك حين لا يكون أحد في إيقاف مؤقت والملف مفتوح.
terms-tell = إبلاغ الجميع بأن كل شيء مؤكد
terms-tell-ask = { $ref } · سيقرأ الجميع هذا في اللحظة نفسها؛ ولا يمكن سحبه
terms-tell-yes = إبلاغ الجميع الآن
terms-tell-done = { $ref }: قيل لكل شخص إن الجميع أكدوا كل بند.
terms-tell-not = { $ref }: لا يمكن قول ذلك الآن. تغيّرت إجابة أو تغيّرت الورقة، أو هناك من هو في إيقاف مؤقت.

## طرف

terms-in-ledger =
    { $count ->
        [one] ورقة البنود، وفيها بند واحد
        [two] ورقة البنود، وفيها بندان
        [few] ورقة البنود، وفيها { $count } بنود
        [many] ورقة البنود، وفيها { $count } بندًا
       *[other] ورقة البنود، وفيها { $count } بند
    }
terms-head =
    { $count ->
        [one] في ورقة من { $mediator } ما نتج عن ذلك، في بند واحد. والسؤال نفسه للجميع: هل هو صحيح؟
        [two] في ورقة من { $mediator } ما نتج عن ذلك، في بندين. والسؤال نفسه للجميع: هل كل منهما صحيح؟
        [few] في ورقة من { $mediator } ما نتج عن ذلك، في { $count } بنود. والسؤال نفسه للجميع: هل كل منها صحيح؟
        [many] في ورقة من { $mediator } ما نتج عن ذلك، في { $count } بندًا. والسؤال نفسه للجميع: هل كل منها صحيح؟
       *[other] في ورقة من { $mediator } ما نتج عن ذلك، في { $count } بند. والسؤال نفسه للجميع: هل كل منها صحيح؟
    }
terms-alone = تصل إجاباتكم إلى { $mediator } فقط. ولا يُقال لأحد آخر ما قلتموه عن أي بند، ولا متى.
terms-record = هذه الورقة تسجّل ما كُتب، ولا يُقصد بها أن تكون عقدًا بذاتها. ويمكن أن يطّلع عليها من يقدّم لكم المشورة قبل توقيع أي شيء.
terms-changed =
    { $left ->
        [0] هذه النسخة { $version }. لديكم إجابة عن كل بند فيها، وتبقى محسوبة.
        [one] هذه النسخة { $version }. بقي بند واحد بلا إجابة منكم؛ وما قلتموه عن البنود التي لم تتغيّر يبقى محسوبًا.
        [two] هذه النسخة { $version }. بقي بندان بلا إجابة منكم؛ وما قلتموه عن البنود التي لم تتغيّر يبقى محسوبًا.
        [few] هذه النسخة { $version }. بقيت { $left } بنود بلا إجابة منكم؛ وما قلتموه عن البنود التي لم تتغيّر يبقى محسوبًا.
        [many] هذه النسخة { $version }. بقي { $left } بندًا بلا إجابة منكم؛ وما قلتموه عن البنود التي لم تتغيّر يبقى محسوبًا.
       *[other] هذه النسخة { $version }. بقي { $left } بند بلا إجابة منكم؛ وما قلتموه عن البنود التي لم تتغيّر يبقى محسوبًا.
    }
terms-begin = المرور عليها بندًا بندًا
terms-go-on = المتابعة
terms-look = قراءتها
terms-own = ما قلتُه
terms-point = البند { $number } من { $count }
terms-right = هذا صحيح
terms-not-quite = ليس تمامًا
terms-adviser = أسأل أولًا من يقدّم لي المشورة
terms-said-right = قلتم: هذا صحيح.
terms-said-not-quite = قلتم: ليس تمامًا.
terms-said-adviser = قلتم: أسأل أولًا من يقدّم لي المشورة.
terms-said-before = أجبتم عن هذا على هاتفكم السابق.
terms-point-number = البند { $number }
terms-next = إلى البند التالي
terms-why = شكرًا لكم. إن شئتم، اكتبوا إلى { $mediator } ما ليس صحيحًا؛ ولا يقرؤه أحد آخر.
terms-say = قول ما ليس صحيحًا
terms-done = شكرًا لكم. لديكم إجابة عن كل بند، ولا يقرؤها غير { $mediator }. ويمكنكم تغيير إجابة إلى أن تصلكم رسالة أخرى.
terms-open-still =
    { $left ->
        [one] بقي بند واحد بلا إجابة. ما قلتموه يصل إلى { $mediator } فقط.
        [two] بقي بندان بلا إجابة. ما قلتموه يصل إلى { $mediator } فقط.
        [few] بقيت { $left } بنود بلا إجابة. ما قلتموه يصل إلى { $mediator } فقط.
        [many] بقي { $left } بندًا بلا إجابة. ما قلتموه يصل إلى { $mediator } فقط.
       *[other] بقي { $left } بند بلا إجابة. ما قلتموه يصل إلى { $mediator } فقط.
    }
terms-mark-open = { $number }. بلا إجابة
terms-mark-right = { $number }. هذا صحيح
terms-mark-not-quite = { $number }. ليس تمامًا
terms-mark-adviser = { $number }. أسأل أولًا من يقدّم لي المشورة
terms-mark-before = { $number }. تمت الإجابة
terms-paper = كمستند
terms-away = ليس الآن
terms-told = رسالة من { $mediator } إلى الجميع في اللحظة نفسها: كل بند من النسخة { $version } مؤكد من الجميع.

## على الورق

terms-paper-title = ورقة البنود، النسخة { $version }
terms-paper-intro = كُتبت بقلم { $mediator }، وأُرسلت بالكلمات نفسها إلى كل من يشارك.
terms-paper-point = البند { $number }
terms-paper-told = وصل إلى الجميع من { $mediator } في { DATETIME($day, dateStyle: "long") } أن كل بند مؤكد من الجميع.
terms-paper-nobody = لا توجد في هذه الورقة إجابة أحد.
terms-paper-hers = للوسيط فقط: فيها ما قاله كل شخص عن كل بند.
terms-paper-open = لا إجابة بعد
terms-paper-right = هذا صحيح، { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
terms-paper-not-quite = ليس تمامًا، { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
terms-paper-adviser = المشورة أولًا، { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
