# Further questions of parents who live apart, in Arabic. The same words go to both parents. No child is asked anything by us.
# Voice: plain, warm, neutral; at most two short sentences and 300 characters; no advice, no judgement. Labels are also read by the
# mediator: never "you" or "your". { $mediator } is the mediator's name.

## Before we go on

parenting-section-before = قبل أن نتابع

parenting-moment = { intake-good-moment }
    .label = { intake-good-moment.label }
    .why = { intake-good-moment.why }
    .opt-yes = { intake-good-moment.opt-yes }
    .opt-not-now = { intake-good-moment.opt-not-now }
    .opt-talk = { intake-phone-plan.opt-talk }

parenting-what-comes =
    هذه الأسئلة عن الأطفال وعن الأيام معهم. تستغرق نحو ربع ساعة، وفي منتصفها مكان مناسب للتوقف.
    يرجى أن تجيبوا بأنفسكم؛ ولا حاجة إلى أن يعرف الأطفال بها.
    .label = ما يأتي الآن

## First of all

parenting-section-safety = أولًا

parenting-must-tell = نبدأ بسؤال عن السلامة. القانون، أو خطر أذى جسيم لطفل، قد يوجب على { $mediator } إبلاغ جهة أخرى.
    .label = ما قد يلزم الإبلاغ عنه

parenting-at-home = هل هناك شيء في البيت يقلقكم على سلامة الأطفال أو سلامتكم؟ قد يكون الكحول أو المخدرات أو الصحة أو سلوك شخص.
    .label = قلق على السلامة
    .why = إن كان الأمر كذلك، يتحدث معكم شخص أولًا، وحتى ذلك الحين لا يصل شيء منكم إلى الطرف الآخر. تُحفظ إجابتكم في سجل السلامة، منفصلة عن إجاباتكم الأخرى.
    .opt-no = لا
    .opt-not-sure = لست على يقين
    .opt-yes = نعم
    .opt-talk = التحدث مع شخص

## The children

parenting-section-children = الأطفال

parenting-children = من هم الأطفال، وكم أعمارهم؟ تكفي الأسماء الأولى أو الحروف الأولى.
    .label = الأطفال
    .why = حتى يُذكروا بأسمائهم لدى { $mediator }.
    .example = ليا، 9 سنوات، وت.، نحو 6

parenting-each-like = كيف هو كل منهم؟ تكفي بضع كلمات عن كل طفل.
    .label = طباع كل منهم
    .why = بهذا يمكن النظر في الترتيب مع مراعاة هؤلاء الأطفال.
    .example = ليا تخطط لكل شيء؛ وت. يحتاج إلى وقت ليهدأ بعد الوصول

parenting-coping = كيف حالهم الآن مع الوضع، وما الذي يقلق الوالدين بشأنهم؟
    .label = حالهم مع الوضع
    .why = يُسأل الوالدان هذا، لأن كلًّا منهما يرى جزءًا آخر من الأسبوع.
    .example = ليا لا تنام جيدًا ليلة الأحد؛ وفي المدرسة كل شيء جيد

parenting-both-wish = ما الذي يتمناه الوالدان كلاهما للأطفال في ظنكم؟
    .label = ما يتمناه الوالدان لهم
    .why = هذا مكان للبداية.
    .example = أن يتكلموا بحرية عن كل من البيتين

parenting-would-say = ماذا تتخيّلون أن يقول كل طفل عن الحال؟ يرجى تخيّله فقط، دون سؤالهم.
    .label = ما قد يقوله الأطفال
    .why = هذه طريقة في النظر وليست تقريرًا. { $seen }
    .example = ت.: أنه يحب الغرفتين ولا يحب ترتيب الحقيبة

parenting-heard-by-someone = هل تودّون أن يستمع شخص مدرَّب إلى الأطفال، إذا وافق الوالدان؟
    .label = شخص يستمع إلى الأطفال
    .why = يمكن ترتيب ذلك في بعض الأماكن. لا يترتب على إجابتكم وحدها شيء.
    .opt-yes = نعم
    .opt-perhaps = ربما
    .opt-no = لا

## How it is now

parenting-section-now = كيف هو الحال الآن

parenting-break-now = شكرًا لكم. تأتي الآن الأيام والأسابيع كما هي؛ وإن شئتم فيمكن أن ينتظر إلى الغد.
    .label = مكان مناسب للتوقف

parenting-weeks = أين يكون الأطفال في أسبوع عادي، في أيام المدرسة وفي عطلة نهاية الأسبوع؟
    .label = أسبوع عادي
    .why = هذا عن الحال الآن، ولا يقول شيئًا عن المستقبل.
    .example = من الاثنين إلى الأربعاء عندي، ثم في البيت الآخر؛ وعطلة نهاية الأسبوع بالتناوب

parenting-holidays = كيف هو الحال في العطل وأعياد الميلاد والأيام الخاصة الأخرى؟
    .label = العطل والأيام الخاصة
    .why = كثيرًا ما تحتاج هذه الأيام إلى ترتيب خاص بها.
    .example = الصيف مناصفة؛ وأعياد الميلاد بلا ترتيب بعد

parenting-handover = كيف ينتقل الأطفال من بيت إلى آخر، وكيف يسير ذلك؟
    .label = الانتقال بين البيتين
    .why = يُسأل عنه وحده لأن الأطفال يلاحظونه كل مرة.
    .example = في المدرسة يوم الخميس؛ وذلك يسير جيدًا

parenting-school-health = من يتولى الآن المدرسة والأطباء والهوايات؟
    .label = المدرسة والأطباء والهوايات
    .why = يبيّن هذا ما هو مشترك الآن.
    .example = المدرسة كلانا، طبيب الأسنان أنا، السباحة الطرف الآخر

parenting-others-around = من أيضًا جزء من أيام الأطفال، مثل الأجداد أو شركاء حياة جدد أو أصدقاء؟
    .label = آخرون في أيامهم
    .why = حتى لا يُنسى من يهمّون الأطفال.
    .example = أمي يوم الثلاثاء؛ وشريك حياة جديد في عطلة نهاية الأسبوع

parenting-calls = كيف يتكلم الأطفال مع من ليسوا عنده من الوالدين؟
    .label = مكالمات في بقية الأيام
    .why = بعض الأطفال يحبون وقتًا ثابتًا، وبعضهم لا.
    .example = مكالمة قبل النوم، حين يريدون

parenting-working-well = ما الذي يسير جيدًا كما هو؟
    .label = ما يسير جيدًا
    .why = ما يسير جيدًا لا حاجة إلى تغييره.
    .example = نأتي كلانا إلى حفلات المدرسة

## Deciding and talking

parenting-section-deciding = القرار والكلام

parenting-both-decide = ما الذي تودّون أن يقرره الوالدان معًا؟ يمكن اختيار أكثر من إجابة.
    .label = ما يقرره الوالدان معًا
    .why = الباقي يقرره من يكون مع الأطفال. وما يقوله القانون في ذلك سؤال لمن يقدّم المشورة.
    .example = أول هاتف
    .opt-school = المدرسة
    .opt-health = الصحة
    .opt-travel = السفر إلى الخارج
    .opt-moving = الانتقال إلى سكن آخر
    .opt-money = التكاليف الكبيرة
    .opt-faith = الدين
    .opt-screens = الشاشات والهواتف

parenting-talk-how = كيف تودّون أن يكون الكلام عن الأطفال بينكم وبين الطرف الآخر؟ يمكن اختيار أكثر من إجابة.
    .label = طريقة الكلام بين الوالدين
    .why = يُسأل الوالدان، حتى يتضح لـ{ $mediator } ما يناسب الاثنين.
    .example = عشر دقائق مساء الأحد
    .opt-app = تطبيق للوالدين
    .opt-mail = البريد الإلكتروني
    .opt-book = دفتر ينتقل مع الأطفال
    .opt-phone = بالهاتف
    .opt-in-person = وجهًا لوجه

## Looking ahead

parenting-section-ahead = نظرة إلى الأمام

parenting-rotas = ما ساعات العمل أو خطط السكن التي يلزم أن يناسبها الترتيب؟
    .label = الساعات والسكن
    .why = بهذا يمكن أن يُبنى الترتيب حول الأسبوع كما هو.
    .example = مناوبة متأخرة مرة كل ثلاثة أسابيع

parenting-moves = هل تفكرون في انتقال، أو في تغيير كبير آخر؟
    .label = انتقال أو تغيير كبير
    .why = قد يؤثر التغيير القادم في أي خطة. { $seen }
    .example = ربما عمل في المدينة المجاورة بعد الصيف

parenting-child-money = ما الذي يلزم حلّه في المال الخاص بالأطفال؟
    .label = المال الخاص بالأطفال
    .why = حتى يُحسب له وقت، بعيدًا عن مسألة الأيام.
    .example = من يدفع رحلة المدرسة وتقويم الأسنان

parenting-try-out = كم من الوقت تودّون تجربة الترتيب قبل النظر فيه من جديد؟
    .label = مدة التجربة
    .why = الأطفال يكبرون، وما يناسب الآن قد لا يناسب في السنة القادمة.
    .opt-four-weeks = أربعة أسابيع
    .opt-eight-weeks = ثمانية أسابيع
    .opt-three-months = ثلاثة أشهر
    .opt-six-months = ستة أشهر
