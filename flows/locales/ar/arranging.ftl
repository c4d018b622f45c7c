# How the meeting could be, in Arabic. The same words go to both sides.
# Voice: plain, warm, neutral; at most two short sentences and 300 characters; no advice, no judgement. Labels are also read by the
# mediator: never "you" or "your". { $mediator } is the mediator's name.

## Before we go on

arranging-section-before = قبل أن نتابع

arranging-moment = { intake-good-moment }
    .label = { intake-good-moment.label }
    .why = { intake-good-moment.why }
    .opt-yes = { intake-good-moment.opt-yes }
    .opt-not-now = { intake-good-moment.opt-not-now }
    .opt-talk = { intake-phone-plan.opt-talk }

arranging-what-comes =
    هذه الأسئلة عن اللقاء نفسه: كيف يكون، وكم يطول، ومتى. تستغرق نحو ثماني دقائق.
    { $all_seen }
    .label = ما يأتي الآن

## How it could be

arranging-section-shape = كيف يمكن أن يكون

arranging-ways-to-meet = ما طرق اللقاء المقبولة لكم؟ يمكن اختيار أكثر من إجابة.
    .label = طرق اللقاء
    .why = حتى تُختار طريقة تناسب الجميع، دون ذكر أسباب. { $seen }
    .example = في الخارج، أثناء المشي
    .opt-same-room = في الغرفة نفسها
    .opt-separate-rooms = في غرف منفصلة
    .opt-video = بالفيديو
    .opt-phone = بالهاتف
    .opt-messages = بالرسائل فقط

arranging-avoid = هل هناك شيء تودّون تجنّبه، مثل مكان أو وقت من اليوم أو الانتظار معًا؟
    .label = ما يُتجنّب
    .why = يمكن ترتيب الكثير منه دون أن يعرف أحد من طلبه. { $seen }
    .example = الانتظار في الممر نفسه

arranging-company = إذا رافقكم أحد إلى اللقاء: هل يعرف الطرف الآخر بذلك، وهل يناسبه؟
    .label = المرافقة والطرف الآخر
    .why = من يُنتظر حضوره لا يفاجئ أحدًا. { $seen }
    .opt-nobody = لا يرافقني أحد
    .opt-all-right = يعرف بذلك، ويناسبه
    .opt-not-told = لا يعرف بذلك بعد
    .opt-not-all-right = لا يناسبه ذلك

arranging-adviser-apart = هل هناك من يقدّم لكم المشورة ويمكن لـ{ $mediator } الاستماع إليه بعيدًا عن اللقاء؟
    .label = مشورة تُسمع على حدة
    .why = بعض الأمور يسهل قولها بين من يقدّم المشورة والوسيط. ولا يُتصل بأحد بسبب إجابتكم.
    .opt-nobody = لا، لا أحد
    .opt-perhaps = ربما لاحقًا
    .opt-please = نعم

arranging-length = كم من الوقت يناسبكم للقاء واحد؟
    .label = مدة اللقاء
    .why = يتعب الناس في أوقات مختلفة، ويمكن التخطيط للقاء ثانٍ منذ البداية.
    .opt-one-hour = نحو ساعة
    .opt-two-hours = نحو ساعتين
    .opt-half-day = نصف يوم
    .opt-whole-day = يوم كامل

arranging-breaks = متى تناسبكم الاستراحات؟
    .label = الاستراحات
    .why = يمكن التخطيط للاستراحات، حتى لا يضطر أحد إلى طلبها.
    .opt-often = كل نصف ساعة تقريبًا
    .opt-now-and-then = كل ساعة تقريبًا
    .opt-on-request = حين يطلبها أحد فقط

arranging-speaks-first = من تودّون أن يتكلم أولًا؟
    .label = من يتكلم أولًا
    .why = من يبدأ بالكلام ليس دليلًا على من معه الحق.
    .opt-either = لا فرق
    .opt-me = أنا
    .opt-them = الطرف الآخر
    .opt-mediator = بحسب طلب الوسيط

arranging-addressed = كيف تودّون أن تُخاطَبوا في اللقاء؟
    .label = طريقة المخاطبة
    .why = بهذا لا يضطر أحد إلى التخمين.
    .example = السيدة الحداد؛ لا باسمي الأول من فضلكم

## Opening words

arranging-section-first-words = الكلمات الأولى

arranging-first-words = ماذا تودّون أن تقولوا في الدقيقة الأولى من اللقاء؟ الكتابة هنا أو التسجيل تمرين فقط، ويمكنكم التغيير حتى ذلك اليوم.
    .label = الكلمات الأولى
    .why = بعض الناس يفضّلون تجهيز الجمل الأولى، وغيرهم لا. تقولونها بأنفسكم، أو تتركونها.
    .example = أنا هنا لأنني أودّ أن نجد طريقة لنتشارك الغرفة من جديد

## When

arranging-section-times = متى

arranging-days = ما أيام الأسبوع المناسبة لكم؟ يمكن اختيار أكثر من إجابة.
    .label = أيام مناسبة
    .why = عند البحث عن موعد تُنقل الأيام فقط، ولا يُنقل أي سبب.
    .opt-monday = الاثنين
    .opt-tuesday = الثلاثاء
    .opt-wednesday = الأربعاء
    .opt-thursday = الخميس
    .opt-friday = الجمعة
    .opt-saturday = السبت
    .opt-sunday = الأحد

arranging-parts = ما أوقات اليوم المناسبة لكم؟ يمكن اختيار أكثر من إجابة.
    .label = أوقات مناسبة من اليوم
    .why = حتى يُختار وقت يناسب الجميع.
    .opt-morning = صباحًا
    .opt-midday = حول الظهر
    .opt-afternoon = بعد الظهر
    .opt-evening = مساءً

arranging-not-on = هل هناك تواريخ في الأسابيع القادمة لا تناسبكم؟ تكفي التواريخ؛ ولا حاجة إلى ذكر السبب.
    .label = تواريخ غير مناسبة
    .why = تفيد معرفة التاريخ غير المناسب مبكرًا.
    .example = من 3 إلى 10 مارس، وأول يوم اثنين من كل شهر

## To finish

arranging-section-close = في الختام

arranging-not-asked = ما الذي لم أسأل عنه وهو مهم للقاء؟
    .label = ما لم يُسأل عنه
    .why = أسئلتي هي نفسها للجميع، وقد ينقص شيء يخصكم.
    .example = أحتاج إلى مكان لعكازيّ

arranging-how-was-it = كيف كانت الإجابة عن هذه الأسئلة، من 0 (غير مريحة أبدًا) إلى 10 (مريحة جدًا)؟
    .label = كيف كانت الأسئلة
    .why = حتى يُعرف هل تناسبكم هذه الطريقة في التحضير. { $seen }
    .example = 0 أو 5 أو 10
