# A fresh start after a session got stuck, in Arabic. The same words go to both sides. { $item } is the thing in the person's own words.

## The question whether to begin

fresh-asked = من { $mediator } اقتراح ببداية جديدة، والسؤال نفسه يُطرح على كل طرف. هي أسئلة قليلة تجيبون عنها على انفراد.
fresh-asked-pause = هناك استراحة لذلك. تستغرق الأسئلة نحو اثنتي عشرة دقيقة.
fresh-asked-time = تستغرق الأسئلة نحو اثنتي عشرة دقيقة، في الوقت الذي يناسبكم.
fresh-asked-topics = من قائمتكم أنتم، هي عن:
fresh-asked-private = لا يُعرف إلا لدى { $mediator } هل تشاركون. ولا يصل شيء مما تكتبونه إلى الطرف الآخر دون موافقتكم.
fresh-topic = «{ $topic }»
fresh-begin = البدء الآن
fresh-go-on = المتابعة
fresh-later = لاحقًا
fresh-adviser = مع من يقدّم لي المشورة أولًا
fresh-not = ليس هذه المرة
fresh-said-later = حسنًا، يبقى هذا مفتوحًا. الأمر /continue يعرضه من جديد.
fresh-said-adviser = حسنًا، يبقى هذا مفتوحًا حتى تتحدثوا مع من يقدّم لكم المشورة. الأمر /continue يعرضه من جديد.
fresh-said-not = حسنًا. لا يُسأل هنا شيء آخر، ويمكنكم البدء ما دام مفتوحًا.
fresh-over = انتهى هذا. لا شيء مطلوب منكم.
fresh-picture = { $label }: { $answer }
freshstart-done = شكرًا لكم. ما أجبتم به يظهر لـ{ $mediator }.

## Before we go on

freshstart-section-opening = بداية جديدة

freshstart-moment = { intake-good-moment }
    .label = { intake-good-moment.label }
    .why = { intake-good-moment.why }
    .opt-yes = { intake-good-moment.opt-yes }
    .opt-not-now = { intake-good-moment.opt-not-now }
    .opt-talk = { intake-phone-plan.opt-talk }

freshstart-how-it-goes = هنا مكان للنظر في الأمر مرة أخرى على انفراد. { $all_seen }
    .label = كيف يسير ذلك

## What happened

freshstart-section-room = ما حدث

freshstart-happened = ماذا حدث في اللقاء كما رأيتموه؟ يمكنكم ترك هذا السؤال.
    .label = في اللقاء
    .why = ما يُرى من مكان قد لا يُرى من مكان آخر.
    .example = راجعنا الأرقام مرتين، ثم لم يقل أحد شيئًا

freshstart-did-to-you = وما أثر ذلك فيكم؟
    .label = أثر ما حدث
    .why = ما يشعر به المرء جزء مما يمكن الحديث عنه، ولا يلزم ذلك.
    .example = شعرت أن كلامي لا يُحسب

## The own picture of no agreement

freshstart-section-picture = دون اتفاق

freshstart-still = هذا ما كتبتموه عن الحال إن لم يكن هناك اتفاق. { $item } – هل ما زال كذلك؟
    .label = دون اتفاق
    .why = هذا تصوّركم أنتم بأرقامكم أنتم. لا يضيف إليه أحد شيئًا، ويمكنكم تغييره.
    .opt-same = ما زال كذلك
    .opt-changed = تغيّر

freshstart-now = كيف هو الآن؟
    .label = كما هو الآن
    .why = التصوّر يتغيّر مع ما يحدث، والمفيد هو ما يصح اليوم.
    .example = قد يمتد حتى الخريف ويكلّف نحو 3,000

## What is not known

freshstart-section-knowing = ما لا يُعرف

freshstart-still-need = ما الذي لا تعرفونه بعد عن الطرف الآخر ويلزمكم لتقرّروا؟ رسالة واحدة لكل أمر.
    .label = ما لا يُعرف بعد
    .why = قد يصبح سؤالًا يُطرح عليهم، بكلمات وافقتم عليها. لا يُرسل شيء لأنكم كتبتموه هنا.
    .example = متى يمكن أن يبدأ الإصلاح

freshstart-still-tell = ما الذي لا يعرفونه بعد عن طرفكم؟ رسالة واحدة لكل أمر؛ والكتابة هنا لا تخبرهم به.
    .label = ما لم يُقل بعد
    .why = كثيرًا ما يكون الجديد هو ما يسمح بمتابعة الحديث. من يراه، فهذا يُقرَّر بعد ذلك، والقرار لكم.
    .example = أنني سألت بائعين آخرين من قبل

freshstart-section-each-thing = ما لا يعرفونه

freshstart-weight = «{ $item }»: هل معرفتهم بهذا سهلة عليكم؟
    .label = سهولة قوله
    .why = يمكن تبادل الأمور الصغيرة أولًا. إجابتكم لا ترسل شيئًا.
    .opt-a-little = سهل
    .opt-some = بشيء من العناية
    .opt-a-lot = ليس سهلًا

## What could be different

freshstart-section-topics = ما يمكن أن يختلف

freshstart-differently = «{ $item }»: هل هناك شيء يمكنكم قوله أو فعله بطريقة أخرى في هذا؟
    .label = قول أو فعل بطريقة أخرى
    .why = هي فكرة لا تُلزم أحدًا. يمكنكم ترك هذا السؤال.
    .example = السؤال أولًا، ثم إظهار الفاتورة

freshstart-section-ahead = بداية جديدة

freshstart-differently-all = وعمومًا، هل هناك شيء يمكنكم قوله أو فعله بطريقة أخرى؟
    .label = بطريقة أخرى عمومًا
    .why = هي فكرة لا تُلزم أحدًا. يمكنكم ترك هذا السؤال.
    .example = السؤال أولًا، ثم إظهار الفاتورة

freshstart-new-start = هل هناك جملة واحدة تودّون البدء بها من جديد؟ تقرّرون بعد ذلك هل تُحفظ أو تقولونها أنتم أو يُطلع عليها الطرف الآخر.
    .label = جملة للبداية
    .why = يحب بعض الناس أن تكون عندهم جملة أولى جاهزة. وهي تبقى لكم.
    .example = أودّ أن ننظر في المواعيد قبل المال

freshstart-next-hour = ما الذي يجعل الساعة القادمة مفيدة لكم؟
    .label = ما يجعل الساعة القادمة مفيدة
    .why = يفيد هذا في ترتيب تلك الساعة.
    .example = أن أسمع لماذا يلزم المال

freshstart-obstacles = ما العوائق الآن؟ يمكن اختيار أكثر من إجابة.
    .label = العوائق الآن
    .why = تحتاج العوائق المختلفة إلى مساعدة مختلفة، وهي تتغيّر.
    .example = { intake-obstacles.example }
    .opt-missing-information = { intake-obstacles.opt-missing-information }
    .opt-figures = { intake-obstacles.opt-figures }
    .opt-distrust = { intake-obstacles.opt-distrust }
    .opt-hurt = { intake-obstacles.opt-hurt }
    .opt-principle = { intake-obstacles.opt-principle }
    .opt-someone-missing = { intake-obstacles.opt-someone-missing }
    .opt-no-money = { intake-obstacles.opt-no-money }
    .opt-deadline = { intake-obstacles.opt-deadline }
    .opt-law = { intake-obstacles.opt-law }
    .opt-pressure = { intake-obstacles.opt-pressure }
    .opt-waiting = { intake-obstacles.opt-waiting }

freshstart-odds = ما احتمال الوصول إلى اتفاق اليوم في نظركم، من 0 (لا احتمال) إلى 10 (أكيد)؟
    .label = احتمال الاتفاق اليوم
    .why = هذا شعور وليس توقّعًا، وقد يتغيّر.
    .example = 0 أو 5 أو 10

freshstart-odds-up = ما الذي يرفع هذا الرقم درجة واحدة؟
    .label = ما يرفع الاحتمال اليوم
    .why = الخطوة الصغيرة أسهل في الوصف من الحل.
    .example = رؤية الفواتير
