# Further questions of a landlord and a tenant, in Arabic. The same words go to both, except for six questions each, which mirror each other.
# Voice: plain, warm, neutral; at most two short sentences and 300 characters; no advice, no judgement. Labels are also read by the
# mediator: never "you" or "your". { $mediator } is the mediator's name.

## Before we go on

tenancy-section-before = قبل أن نتابع

tenancy-moment = { intake-good-moment }
    .label = { intake-good-moment.label }
    .why = { intake-good-moment.why }
    .opt-yes = { intake-good-moment.opt-yes }
    .opt-not-now = { intake-good-moment.opt-not-now }
    .opt-talk = { intake-phone-plan.opt-talk }

tenancy-what-comes =
    هذه الأسئلة عن عقد الإيجار والبيت وعمّا قد يأتي بعد ذلك. تستغرق نحو ربع ساعة، وفي منتصفها مكان مناسب للتوقف.
    { $all_seen } تكفي أرقام تقريبية.
    .label = ما يأتي الآن

## The lease

tenancy-section-lease = عقد الإيجار

tenancy-part = في أي جانب من عقد الإيجار أنتم؟
    .label = الجانب من عقد الإيجار
    .why = تتوقف عليه ستة من الأسئلة اللاحقة. ولكل طرف العدد نفسه منها.
    .opt-tenant = أنا أستأجر، أو أتكلم عن المستأجر
    .opt-landlord = أنا أؤجّر، أو أتكلم عن المالك

tenancy-lease-begin = متى بدأ عقد الإيجار؟
    .label = بداية عقد الإيجار
    .why = يُسأل الطرفان عن الوقائع نفسها، حتى يمكن وضعها جنبًا إلى جنب.
    .example = 1 مارس 2021

tenancy-lease-end = متى ينتهي، إن كانت له نهاية؟
    .label = نهاية عقد الإيجار
    .why = التاريخ القريب يغيّر ما هو عاجل.
    .example = 28 فبراير 2027

tenancy-rent = كم الإيجار في الشهر؟
    .label = إيجار الشهر
    .why = يُسأل الطرفان، ويُقارَن الرقمان لدى { $mediator }.
    .example = 950 أو 950.00

tenancy-owed = كم يبقى من الإيجار غير مدفوع في نظركم؟ إن لم يبقَ شيء، يكفي كتابة 0.
    .label = الإيجار غير المدفوع في نظر الطرف
    .why = يذكر كل طرف رقمه. وحيث يختلف الرقمان يمكن النظر في الأشهر واحدًا واحدًا.
    .example = 1500 - 1900

tenancy-paid = ما الدفعات التي دُفعت في الأشهر الأخيرة، وكيف؟
    .label = الدفعات
    .why = قد تكون الدفعة في الطريق، أو مسجّلة في غير مكانها.
    .example = يناير بتحويل، ونصف فبراير نقدًا

tenancy-notices = ما الرسائل أو الإشعارات التي وصلت، وما تواريخها؟
    .label = رسائل وإشعارات
    .why = بعض الرسائل تبدأ معها مهلة. لا يمكن لـ{ $mediator } قول معناها في القانون، لكن يمكن التخطيط بحسبها.
    .example = رسالة في 3 مارس، تطلب الدفع خلال شهر

tenancy-deposit = كم مبلغ التأمين؟
    .label = مبلغ التأمين
    .why = هو جزء من أرقام الطرفين.
    .example = 1,900 أو 1900.00

## The home

tenancy-section-home = البيت

tenancy-repairs = هل هناك شيء معطّل أو بالٍ، في الداخل أو الخارج؟
    .label = معطّل أو بالٍ
    .why = يُسأل الطرفان عمّا يعرفانه.
    .example = التدفئة في الغرفة الصغيرة

tenancy-reported = متى أُبلغ عنه، وكيف، ومتى كان يمكن الدخول لمعاينته؟
    .label = الإبلاغ والدخول
    .why = بهذا يمكن وضع قائمتَي التواريخ جنبًا إلى جنب.
    .example = برسالة في 9 يناير؛ وعُرض الدخول مرتين

tenancy-pictures = هل لديكم صور أو أوراق عنه؟ يمكنكم إرسال خمس على الأكثر.
    .label = صور وأوراق
    .why = ما ترسلونه يظهر لـ{ $mediator }. ولا يظهر للطرف الآخر إلا إذا وافقتم على ذلك لاحقًا.

tenancy-safe-home = هل تشعرون بالأمان حيث تسكنون؟
    .label = الأمان في البيت
    .why = يُسأل الجميع. وإن غاب الأمان، يتحدث معكم شخص أولًا، وحتى ذلك الحين لا يصل شيء منكم إلى الطرف الآخر؛ وتُحفظ إجابتكم في سجل السلامة.
    .opt-yes = نعم
    .opt-not-always = ليس دائمًا
    .opt-no = لا
    .opt-talk = التحدث مع شخص

tenancy-break-ahead = انتهت الأسئلة عمّا مضى، شكرًا لكم. الباقي عمّا قد يأتي بعد ذلك؛ وإن شئتم فيمكن أن ينتظر إلى الغد.
    .label = مكان مناسب للتوقف

## What could come next

tenancy-section-ahead = ما قد يأتي بعد ذلك

tenancy-tenant-wish = ما الذي تفضّلونه؟
    .label = المفضّل بشأن البيت
    .why = يُسأل الطرف الآخر السؤال المقابل.
    .opt-stay = البقاء كما هو
    .opt-stay-changed = البقاء، مع تغيير شيء
    .opt-leave = الخروج من البيت

tenancy-tenant-by = ما آخر موعد تودّون أن يُحسم فيه الأمر؟
    .label = آخر موعد للحسم
    .why = يُسأل الطرف الآخر السؤال المقابل.
    .example = 30 يونيو 2027

tenancy-tenant-money = ما دخلكم في الأشهر القادمة، وما غير المؤكد فيه؟
    .label = المال في الأشهر القادمة
    .why = يلزم أن تناسب الخطة ما يدخل من مال. { $seen }
    .example = الأجر كاملًا من جديد ابتداءً من مايو

tenancy-tenant-help = هل هناك مساعدة في الإيجار، مثل إعانة أو صندوق أو قريب؟
    .label = مساعدة في الإيجار
    .why = يُسأل الطرف الآخر السؤال المقابل.
    .opt-none = لا
    .opt-asked-for = طُلبت
    .opt-granted = مُنحت

tenancy-tenant-around = من يسكن معكم، وماذا يحتاجون من البيت؟
    .label = من يسكن هناك
    .why = يُسأل الطرف الآخر السؤال المقابل.
    .example = طفلان، مدرستهما قريبة جدًا

tenancy-tenant-certain = ما الذي يلزم أن يكون مؤكدًا لكم، على الأقل؟
    .label = المؤكد على الأقل
    .why = يبيّن هذا لـ{ $mediator } ما يلزم أن يعطيكم الترتيب. { $seen }
    .example = ألّا نضطر إلى الانتقال قبل نهاية السنة الدراسية

tenancy-landlord-wish = ما الذي تفضّلونه؟
    .label = المفضّل بشأن البيت
    .why = يُسأل الطرف الآخر السؤال المقابل.
    .opt-let-on = الاستمرار في التأجير كما هو
    .opt-let-on-changed = الاستمرار، مع تغيير شيء
    .opt-end = إنهاء عقد الإيجار

tenancy-landlord-by = ما آخر موعد تودّون أن يُحسم فيه الأمر؟
    .label = آخر موعد للحسم
    .why = يُسأل الطرف الآخر السؤال المقابل.
    .example = 30 يونيو 2027

tenancy-landlord-money = أي من دفعاتكم يتوقف على الإيجار في الأشهر القادمة، وما غير المؤكد فيه؟
    .label = المال في الأشهر القادمة
    .why = يلزم أن تناسب الخطة ما يخرج من مال. { $seen }
    .example = قسط البيت، يُدفع يوم 5

tenancy-landlord-help = هل هناك مساعدة حين ينقص الإيجار، مثل تأمين أو صندوق أو بنك ينتظر؟
    .label = مساعدة حين ينقص الإيجار
    .why = يُسأل الطرف الآخر السؤال المقابل.
    .opt-none = لا
    .opt-asked-for = طُلبت
    .opt-granted = مُنحت

tenancy-landlord-around = ما خططكم للبيت، ومن غيركم يعتمد عليه؟
    .label = خطط للبيت
    .why = يُسأل الطرف الآخر السؤال المقابل.
    .example = قد تحتاج إليه ابنتي بعد سنتين

tenancy-landlord-certain = ما الذي يلزم أن يكون مؤكدًا لكم، على الأقل؟
    .label = المؤكد على الأقل
    .why = يبيّن هذا لـ{ $mediator } ما يلزم أن يعطيكم الترتيب. { $seen }
    .example = أن يصل إيجار الشهر حتى اليوم العاشر

## A plan on paper

tenancy-section-plan = خطة على الورق

tenancy-plan-amount = إن دُفع شيء بالأقساط، فأي مبلغ في كل مرة قد يكون ممكنًا من جانبكم؟
    .label = القسط
    .why = تجربته هنا لا تُلزم أحدًا. { $seen }
    .example = 80 - 120

tenancy-plan-often = كم الفترة بين قسط وآخر؟
    .label = الفترة بين الأقساط
    .why = يُسأل الطرفان السؤال نفسه. { $seen }
    .opt-weekly = كل أسبوع
    .opt-fortnightly = كل أسبوعين
    .opt-monthly = كل شهر

tenancy-plan-start = ابتداءً من أي يوم؟
    .label = القسط الأول
    .why = يتوقف هذا على وقت وصول المال، وهو يختلف من شخص إلى آخر.
    .example = 5 يوليو 2027

tenancy-plan-method = كيف يُدفع؟
    .label = طريقة الدفع
    .why = يُسأل الطرفان، لأن الأمر يلزم أن يكون ممكنًا لكليهما.
    .opt-standing-order = بأمر دفع دائم
    .opt-transfer = بتحويل كل مرة
    .opt-cash = نقدًا، مع إيصال
    .opt-third-party = عن طريق جهة أخرى، مثل مكتب

tenancy-plan-missed = ما المناسب في نظركم إن فات قسط مرة؟
    .label = إن فات قسط
    .why = يمكن ترتيب ذلك مسبقًا، حتى لا يضطر أحد إلى التخمين. { $seen }
    .example = مكالمة في اليوم نفسه، وأسبوعان لدفعه

tenancy-if-it-ends = لو انتهى عقد الإيجار، ما الذي يسهّل ذلك؟ يمكن اختيار أكثر من إجابة.
    .label = إن انتهى
    .why = يُسأل الطرفان، ولا يعني ذلك أنه سينتهي. { $seen }
    .example = بقاء المطبخ في البيت
    .opt-time = وقت أكثر
    .opt-moving-costs = شيء من تكاليف الانتقال
    .opt-reference = شهادة أو توصية
    .opt-deposit-soon = استرداد مبلغ التأمين قريبًا
    .opt-no-record = عدم التسجيل في سجل
