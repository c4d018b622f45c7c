# Further questions of a customer and a business, in Arabic. The same words go to both, except for four questions each, which mirror each other.
# Voice: plain, warm, neutral; at most two short sentences and 300 characters; no advice, no judgement. Labels are also read by the
# mediator: never "you" or "your". { $mediator } is the mediator's name.

## Before we go on

consumer-section-before = قبل أن نتابع

consumer-moment = { intake-good-moment }
    .label = { intake-good-moment.label }
    .why = { intake-good-moment.why }
    .opt-yes = { intake-good-moment.opt-yes }
    .opt-not-now = { intake-good-moment.opt-not-now }
    .opt-talk = { intake-phone-plan.opt-talk }

consumer-what-comes =
    هذه الأسئلة عمّا تم شراؤه، وعن المشكلة، وعمّا يمكن أن يصلح الأمر. تستغرق نحو عشر دقائق.
    { $all_seen }
    .label = ما يأتي الآن

## What was bought

consumer-section-purchase = ما تم شراؤه

consumer-part = في أي جانب أنتم؟
    .label = الطرف
    .why = تتوقف عليه أربعة من الأسئلة اللاحقة. ولكل طرف العدد نفسه منها.
    .opt-customer = أنا من جانب الزبون
    .opt-business = أنا من جانب المتجر أو الشركة

consumer-bought = ماذا تم شراؤه أو طلبه، وماذا قيل عنه؟
    .label = ما تم شراؤه أو طلبه
    .why = يُسأل الطرفان، حتى يكون الوصفان موجودين.
    .example = غسالة، مع التوصيل والتركيب

consumer-price = كم كان السعر؟
    .label = السعر
    .why = يُسأل الطرفان عن الوقائع نفسها.
    .example = 480 أو 480.00

consumer-bought-on = متى كان ذلك؟
    .label = التاريخ
    .why = يُسأل الطرفان عن الوقائع نفسها.
    .example = 24 مارس 2026

consumer-paid-how = كيف تم الدفع؟
    .label = كيف تم الدفع
    .why = لبعض طرق الدفع قواعد خاصة بها.
    .opt-card = بالبطاقة
    .opt-transfer = بتحويل
    .opt-cash = نقدًا
    .opt-instalments = بالأقساط
    .opt-unpaid = لم يُدفع، أو لم يُدفع كاملًا

## What went wrong

consumer-section-what = المشكلة

consumer-went-wrong = ما المشكلة في نظركم، ومتى ظهرت؟
    .label = المشكلة
    .why = يُسأل الطرفان، وتبقى الروايتان جنبًا إلى جنب.
    .example = تتوقف في منتصف البرنامج، منذ الأسبوع الثاني

consumer-fine-part = أي جزء منه على ما يرام، أو كان كذلك؟
    .label = ما هو على ما يرام
    .why = ما هو على ما يرام لا حاجة إلى حلّه.
    .example = التوصيل، ومن أحضروها

consumer-remedies = ماذا جُرّب أو عُرض حتى الآن؟ يمكن اختيار أكثر من إجابة.
    .label = ما جُرّب أو عُرض
    .why = ما جُرّب لا حاجة إلى تجربته بالطريقة نفسها.
    .example = غسالة مستعارة لأسبوعين
    .opt-none = لا شيء بعد
    .opt-repair = إصلاح
    .opt-replacement = استبدال
    .opt-refund = إعادة المال
    .opt-part-refund = إعادة جزء من المال

consumer-proofs = هل لديكم إيصال أو صور أو رسائل أو عرض سعر؟ يمكنكم إرسال خمسة على الأكثر.
    .label = إيصال وصور ورسائل
    .why = ما ترسلونه يظهر لـ{ $mediator }. ولا يظهر للطرف الآخر إلا إذا وافقتم على ذلك لاحقًا.

consumer-expert = هل يمكن أن ينظر فيه شخص مستقل، إذا اتفق الطرفان على اختياره؟
    .label = شخص مستقل
    .why = هذه طريقة من طرق عدة، ولا يترتب على إجابتكم شيء.
    .opt-yes = نعم
    .opt-perhaps = ربما
    .opt-no = لا

## What could put it right

consumer-section-ahead = ما يمكن أن يصلح الأمر

consumer-break-ahead = انتهت الأسئلة عمّا مضى، شكرًا لكم. الباقي عمّا يمكن أن يصلح الأمر؛ وإن شئتم فيمكن أن ينتظر إلى الغد.
    .label = مكان مناسب للتوقف

consumer-customer-by = ما آخر موعد يناسبكم ليعمل الشيء أو ليُحسم الأمر؟
    .label = آخر موعد للحسم
    .why = يُسأل الطرف الآخر السؤال المقابل.
    .example = 30 يونيو 2027

consumer-customer-cost = كم كلفكم حتى الآن غير السعر؟
    .label = التكلفة غير السعر
    .why = يُسأل الطرف الآخر السؤال المقابل. { $seen }
    .example = 50 - 80

consumer-customer-other = هل يفيد أن يصلحه شخص آخر؟
    .label = إصلاح من شخص آخر
    .why = يُسأل الطرف الآخر السؤال المقابل. { $seen }
    .opt-yes = نعم
    .opt-perhaps = ربما
    .opt-no = لا

consumer-customer-limits = لأي شيء تحتاجون إليه، وما الذي لا يناسبكم؟
    .label = الحاجة والحدود
    .why = يُسأل الطرف الآخر السؤال المقابل.
    .example = عائلة من خمسة؛ البقاء دونها أسبوعين لا يناسبنا

consumer-business-by = ابتداءً من متى يمكنكم فعل شيء بشأنه؟
    .label = ممكن ابتداءً من
    .why = يُسأل الطرف الآخر السؤال المقابل.
    .example = 30 يونيو 2027

consumer-business-cost = كم يكلفكم إصلاح الأمر؟
    .label = تكلفة الإصلاح
    .why = يُسأل الطرف الآخر السؤال المقابل. { $seen }
    .example = 50 - 80

consumer-business-other = هل يفيد أن يصلحه شخص آخر؟
    .label = إصلاح من شخص آخر
    .why = يُسأل الطرف الآخر السؤال المقابل. { $seen }
    .opt-yes = نعم
    .opt-perhaps = ربما
    .opt-no = لا

consumer-business-limits = بماذا تسمح قواعدكم أو المورّد لديكم، وما الذي لا يناسبكم؟
    .label = القواعد والحدود
    .why = يُسأل الطرف الآخر السؤال المقابل.
    .example = المورّد يستبدل القطع خلال سنة؛ وإعادة المال تحتاج إلى صاحب المتجر

## A plan on paper

consumer-section-plan = خطة على الورق

consumer-plan-amount = إن دُفع شيء بالأقساط، فأي مبلغ في كل مرة قد يكون ممكنًا من جانبكم؟
    .label = القسط
    .why = تجربته هنا لا تُلزم أحدًا. { $seen }
    .example = 30 - 50

consumer-plan-owed = كم مجموع ما يُدفع بالأقساط في نظركم؟
    .label = ما يُدفع بالأقساط
    .why = تجربته هنا لا تُلزم أحدًا. { $seen }
    .example = 450

consumer-plan-often = { tenancy-plan-often }
    .label = { tenancy-plan-often.label }
    .why = { tenancy-plan-often.why }
    .opt-weekly = { tenancy-plan-often.opt-weekly }
    .opt-fortnightly = { tenancy-plan-often.opt-fortnightly }
    .opt-monthly = { tenancy-plan-often.opt-monthly }

consumer-plan-start = ابتداءً من أي يوم؟
    .label = القسط الأول
    .why = يتوقف هذا على وقت وصول المال، وهو يختلف من شخص إلى آخر. { $seen }
    .example = 1 يوليو 2027

consumer-plan-missed = ما المناسب في نظركم إن فات قسط مرة؟
    .label = إن فات قسط
    .why = يمكن ترتيب ذلك مسبقًا، حتى لا يضطر أحد إلى التخمين. { $seen }
    .example = رسالة، وأسبوعان لدفعه

consumer-online = إن كُتب شيء عن الأمر علنًا، فما المناسب في نظركم بشأنه؟
    .label = ما كُتب علنًا
    .why = يُسأل الطرفان، ويُحسم ذلك في اللقاء.
    .opt-nothing-there = لم يُكتب شيء
    .opt-stays = يمكن أن يبقى كما هو
    .opt-changed = يُضاف إليه شيء أو يُغيّر
    .opt-taken-down = يُزال

consumer-who-comes = من يحضر عن طرفكم: ماذا يعرف، وهل له أن يقرر؟
    .label = من يحضر
    .why = حتى يُحسب وقت لمكالمة، إن لزمت.
    .opt-knows-and-decides = يعرف الوقائع وله أن يقرر
    .opt-knows = يعرف الوقائع، ويلزمه أن يسأل
    .opt-decides = له أن يقرر، ويلزمه أن يقرأ أولًا
