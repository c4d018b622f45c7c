# What weighs most, and what could move, in Arabic. The same words go to both sides.
# Voice: plain, warm, neutral; at most two short sentences and 300 characters; no advice, no judgement. Labels are also read by the
# mediator: never "you" or "your". { $mediator } is the mediator's name.

## Before we go on

weighing-section-before = قبل أن نتابع

weighing-moment = { intake-good-moment }
    .label = { intake-good-moment.label }
    .why = { intake-good-moment.why }
    .opt-yes = { intake-good-moment.opt-yes }
    .opt-not-now = { intake-good-moment.opt-not-now }
    .opt-talk = { intake-phone-plan.opt-talk }

weighing-what-comes =
    هذه الأسئلة عمّا هو الأهم عندكم، وعمّا يمكن أن يتغيّر. تستغرق نحو عشر دقائق.
    { $all_seen }
    .label = ما يأتي الآن

## What weighs most

weighing-section-weight = الأهم

weighing-expected = ما الذي تتوقعون أن يودّ الطرف الآخر الحديث عنه؟
    .label = المتوقع من الطرف الآخر
    .why = حيث تختلف القائمتان قد يظهر شيء جديد. { $seen }
    .example = الضجيج، وربما المال من السنة الماضية

weighing-live-with = كيف تكملون هذه الجملة: «يمكنني أن أقبل بهذا إذا …»؟
    .label = ما يجعله مقبولًا
    .why = يبيّن هذا ما يلزم أن يكون في الاتفاق، ويترك الطريق إليه مفتوحًا.
    .example = … عرفت قبل أسبوع متى تلزم الغرفة

weighing-topic-points = تخيّلوا أن لديكم 100 نقطة توزّعونها على مواضيعكم. كم نقطة لكل موضوع عندكم؟
    .label = وزن المواضيع
    .why = ما هو قليل الأهمية لطرف قد يكون مهمًا جدًا للآخر. { $seen }

weighing-generous = هل هناك موضوع يمكنكم أن تعطوا فيه شيئًا لا يكلفكم كثيرًا؟
    .label = مجال للعطاء
    .why = يبيّن هذا لـ{ $mediator } أين يوجد مجال. { $seen }
    .example = موقف السيارة، فأنا أغيب في أكثر عطل نهاية الأسبوع

weighing-must-finish = هل هناك موضوع يلزم أن ينتهي، مهما حدث في الباقي؟
    .label = ما يلزم أن ينتهي
    .why = حتى يُحسب له وقت كافٍ. { $seen }
    .example = المفتاح، قبل الشتاء

## What could move

weighing-section-moving = ما يمكن أن يتغيّر

weighing-break-moving = انتهت الأسئلة عن الأهم، شكرًا لكم. الباقي عمّا يمكن أن يتغيّر؛ وإن شئتم فيمكن أن ينتظر إلى الغد.
    .label = مكان مناسب للتوقف

weighing-ideas = ما الأفكار التي لديكم لتجاوز ما أعاق الاتفاق؟ ثلاث على الأكثر، في رسالة لكل فكرة.
    .label = أفكار لتجاوز العوائق
    .why = الفكرة لا تُلزم أحدًا. لا يصل شيء إلى الطرف الآخر قبل موافقتكم على النص.
    .example = تجربة أيام ثابتة لمدة شهر ثم النظر فيها من جديد

weighing-small-cost = ما الذي يمكنكم فعله ولا يكلفكم كثيرًا، وقد يهم الطرف الآخر؟
    .label = قليل التكلفة وقد يهمّهم
    .why = قد يكون شيئًا لا يعرف الطرف الآخر أنه في وسعكم. { $seen }
    .example = يمكنني إرسال رسالة قبل تشغيل الآلات

weighing-in-return = ما الذي يلزمكم في المقابل؟
    .label = اللازم في المقابل
    .why = بهذا يمكن النظر في العرض وما يقابله معًا. { $seen }
    .example = أن يخبروني حين يأتيهم ضيوف

weighing-not-money = ما الذي يمكنكم تقديمه من غير المال؟
    .label = شيء غير المال
    .why = قد يكون وقتًا أو مساعدة أو معلومات أو كلمة أمام الناس. { $seen }
    .example = يمكنني المساعدة في نقل الأثاث

## A range

weighing-section-range = مدى النتائج

weighing-range-sealed = الأسئلة الثلاثة الأخيرة عن أرقام. تبقى هذه الأرقام مختومة: لا تُعرض على الطرف الآخر أبدًا، ولا على { $mediator } إلا إذا وافق كل طرف على ذلك.
    .label = أرقام محفوظة وحدها

weighing-range-pleased = ما النتيجة، بالمال، التي ترضيكم؟
    .label = نتيجة مُرضية
    .why = الأرقام الثلاثة معًا تبيّن مقدار المجال. تبقى مختومة.
    .example = 1,250 أو 1250.50

weighing-range-accept = ما النتيجة، بالمال، التي يمكنكم قبولها؟
    .label = نتيجة مقبولة
    .why = قد تختلف عمّا يرضيكم، ومن المفيد رؤية ذلك. تبقى مختومة.
    .example = 1,250 أو 1250.50

weighing-range-leave = ابتداءً من أي رقم تفضّلون عدم الاتفاق؟
    .label = تفضيل عدم الاتفاق
    .why = يمكنكم تغييره في أي وقت. يبقى مختومًا.
    .example = 1,250 أو 1250.50
