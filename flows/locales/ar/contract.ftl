# Further questions about a contract or a promise, in Arabic. The same words go to both sides.
# Voice: plain, warm, neutral; at most two short sentences and 300 characters; no advice, no judgement. Labels are also read by the
# mediator: never "you" or "your". { $mediator } is the mediator's name.

## Before we go on

contract-section-before = قبل أن نتابع

contract-moment = { intake-good-moment }
    .label = { intake-good-moment.label }
    .why = { intake-good-moment.why }
    .opt-yes = { intake-good-moment.opt-yes }
    .opt-not-now = { intake-good-moment.opt-not-now }
    .opt-talk = { intake-phone-plan.opt-talk }

contract-what-comes =
    هذه الأسئلة عمّا اتُّفق عليه، وعن الأرقام، وعمّا قد يأتي بعد ذلك. تستغرق نحو اثنتي عشرة دقيقة؛ ولا يلزم أن تكون الأوراق معكم.
    لا أستطيع شرح معنى أي بند. { $all_seen }
    .label = ما يأتي الآن

## What was agreed

contract-section-promise = ما اتُّفق عليه

contract-agreed-on = متى اتُّفق عليه؟ إن كانت هناك عدة تواريخ، فيكفي الأول.
    .label = تاريخ الاتفاق
    .why = من أول تاريخ يسهل فهم تسلسل الأحداث.
    .example = 24 مارس 2025

contract-promise = ما أهم بند أو وعد هنا؟ إن كان النص لديكم، يرجى كتابته كما هو.
    .label = البند أو الوعد
    .why = بهذا يتحدث الطرفان عن الكلمات نفسها.
    .example = «التسليم في الأسبوع الأول من كل شهر»

contract-done-here = ماذا فعل طرفكم بشأنه حتى الآن، ومتى؟
    .label = ما فعله هذا الطرف
    .why = يُسأل الطرفان عمّا فعله كل منهما.
    .example = سلّمنا في أبريل ومايو، والنصف في يونيو

contract-done-there = ماذا فعل الطرف الآخر بشأنه حتى الآن، ومتى؟
    .label = ما فعله الطرف الآخر
    .why = يُسأل الطرفان عمّا رآه كل منهما من الآخر.
    .example = دفعوا أبريل كاملًا، ومايو على جزأين

contract-versions = هل هناك نسخ مختلفة من شيء، مثل عقد أو رسالة أو ما يُذكر من مكالمة؟
    .label = نسخ مختلفة
    .why = يمكن أن تبقى نسختان جنبًا إلى جنب حتى يُعرف مصدرهما.
    .example = مسودتان من قائمة الأسعار؛ عملنا بالثانية

## The figures

contract-section-figures = الأرقام

contract-amount = كم المبلغ الذي يدور حوله الأمر في نظركم؟
    .label = المبلغ في نظر الطرف
    .why = يذكر كل طرف رقمه. يمكن كتابة مبلغين: من وإلى.
    .example = 1,250 أو 1250.50

contract-worked-out = كيف حسبتموه؟ يكفي سطر لكل جزء.
    .label = طريقة الحساب
    .why = يمكن وضع الحسابين جنبًا إلى جنب، سطرًا بعد سطر.
    .example = 3 طلبيات بـ400، ناقص 150 مدفوعة من قبل

contract-undisputed = أي جزء منه لا يختلف عليه أحد في ظنكم؟
    .label = جزء لا خلاف عليه
    .why = ما هو محسوم لا حاجة إلى الحديث عنه.
    .example = 700 - 900

contract-set-against = هل هناك ما يُضاف إلى الحساب؟ مثل مبلغ مستحق في الاتجاه الآخر، أو فوائد، أو ضريبة.
    .label = ما يُضاف إلى الحساب
    .why = بهذا تكون الأرقام كاملة.
    .example = دفعوا النقل في مايو، نحو 90

contract-one-paper = هل هناك ورقة واحدة أو رقم واحد يحسم جدالًا؟
    .label = ورقة أو رقم يحسم الجدال
    .why = قد يمكن إحضاره قبل اللقاء.
    .example = إشعار التسليم بتاريخ 3 يونيو

contract-expert = هل يمكن أن ينظر خبير مستقل في نقطة، إذا اتفق الطرفان على اختياره؟
    .label = خبير مستقل
    .why = هذه طريقة من طرق عدة، ولا يترتب على إجابتكم شيء.
    .opt-yes = نعم
    .opt-perhaps = ربما
    .opt-no = لا

## What could come next

contract-section-ahead = ما قد يأتي بعد ذلك

contract-break-ahead = انتهت الأسئلة عمّا مضى، شكرًا لكم. الباقي عمّا قد يأتي بعد ذلك؛ وإن شئتم فيمكن أن ينتظر إلى الغد.
    .label = مكان مناسب للتوقف

contract-future = هل تودّون الاستمرار في التعامل التجاري معهم؟
    .label = التعامل في المستقبل
    .why = هذا يغيّر ما يمكن ترتيبه.
    .opt-go-on = نعم
    .opt-go-on-changed = نعم، لكن بطريقة أخرى
    .opt-finish-only = لا، إنهاء هذا فقط

contract-other-than-cash = ما الذي يمكن تقديمه أو أخذه غير المال النقدي؟ يمكن اختيار أكثر من إجابة.
    .label = غير النقد
    .why = يبيّن هذا لـ{ $mediator } ما هو متاح. { $seen }
    .example = مكان للتخزين حتى الخريف
    .opt-time = وقت أكثر
    .opt-volume = طلبات أكثر أو أقل
    .opt-stages = دفع أو تسليم على مراحل
    .opt-credit = رصيد لوقت لاحق
    .opt-licence = ترخيص أو حق استعمال
    .opt-aftercare = إصلاح أو متابعة بعد ذلك
    .opt-reference = شهادة أو توصية
    .opt-publicity = كلمة أمام الناس
    .opt-staff = عاملون أو خبرة

contract-money-dates = هل هناك تواريخ مهمة لأموالكم، مثل دفعة تنتظرونها أو نهاية سنة؟
    .label = تواريخ مهمة للمال
    .why = وقت الدفع قد يهمّ بقدر ما يهمّ المبلغ.
    .example = الأجور يوم 25؛ وسنتنا المالية تنتهي في يونيو

contract-good-name = هل هناك شيء تفضّلون ألّا ينتشر بين الناس، حفاظًا على اسمكم أو عملكم؟
    .label = ما يُفضَّل ألّا ينتشر
    .why = يمكن أن يحدد الاتفاق من يجوز إخباره وبماذا. { $seen }
    .example = أننا غيّرنا المورّد

## For the mediator

contract-section-at-home = للوسيط

contract-spent-so-far = كم كلفكم هذا حتى الآن، غير المبلغ نفسه؟
    .label = ما صُرف حتى الآن
    .why = هذا جزء من الصورة. { $seen }
    .example = 1,250 أو 1250.50

contract-tell-at-home = من يلزم إقناعه في جانبكم، وماذا يحتاج أن يسمع؟
    .label = من يلزم إقناعه في هذا الطرف
    .why = الاتفاق يُشرح أيضًا لمن لم يحضر. { $seen }
    .example = شريكتي في العمل؛ تودّ أن تعرف أن الأمر لن يتكرر

contract-weak-points = في أي نقطة أنتم أقل يقينًا من رأيكم؟
    .label = نقاط أقل يقينًا
    .why = لدى أكثر الناس نقطة كهذه، ويُسأل الطرف الآخر أيضًا. { $seen }
    .example = لم نكتب الطلب الثاني أبدًا
