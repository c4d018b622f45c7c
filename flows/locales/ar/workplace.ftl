# Further questions where people work together, in Arabic. The same words go to both sides; two questions depend on how they stand to each other.
# Voice: plain, warm, neutral; at most two short sentences and 300 characters; no advice, no judgement. Labels are also read by the
# mediator: never "you" or "your". { $mediator } is the mediator's name.

## Before we go on

workplace-section-before = قبل أن نتابع

workplace-moment = { intake-good-moment }
    .label = { intake-good-moment.label }
    .why = { intake-good-moment.why }
    .opt-yes = { intake-good-moment.opt-yes }
    .opt-not-now = { intake-good-moment.opt-not-now }
    .opt-talk = { intake-phone-plan.opt-talk }

workplace-what-comes =
    هذه الأسئلة عن العمل معًا. تستغرق نحو اثنتي عشرة دقيقة، وفي منتصفها مكان مناسب للتوقف.
    الحقوق والأجور والعقود لها مكان آخر؛ أما هنا فالأسئلة عن سير العمل يومًا بعد يوم.
    .label = ما يأتي الآن

## Where you stand

workplace-section-place = في العمل

workplace-part = ما علاقة العمل بينكم وبين الطرف الآخر؟
    .label = علاقة العمل
    .why = يتوقف عليه سؤالان من الأسئلة اللاحقة. ومهما كانت إجابتكم، لكل طرف العدد نفسه منها.
    .opt-same-level = في المستوى نفسه
    .opt-they-manage = الطرف الآخر يدير عملي
    .opt-i-manage = أنا أدير عمل الطرف الآخر
    .opt-otherwise = غير ذلك

## The work

workplace-section-work = العمل نفسه

workplace-at-best = كيف كان العمل معًا حين كان يسير على ما يرام؟
    .label = العمل في أحسن حالاته
    .why = ما كان جيدًا مرة يمكن وصفه، وربما إيجاده من جديد.
    .example = كنا نخطط الأسبوع يوم الاثنين، وكان يمكنني أن أسأل في أي وقت

workplace-good-day = كيف يكون الآن يوم عادي جيد؟
    .label = يوم عادي جيد
    .why = يبيّن هذا كيف يكون الحال لو كانت الأمور كما تودّون.
    .example = نتبادل التحية، وتصلني التغييرات قبل الظهر

workplace-seen-heard = ما الذي رأيتموه أو سمعتموه، ومتى، ويصعّب العمل معًا؟ يكفي ما قيل وما حدث.
    .label = ما رُئي أو سُمع
    .why = ما رُئي وسُمع يمكن الحديث عنه واحدًا واحدًا.
    .example = في 12 مارس صُحّحت مسودتي بصوت عالٍ أمام الفريق كله

workplace-effect = ما أثر ذلك على عملكم، أو عليكم، أو على الفريق؟
    .label = أثر ذلك
    .why = يبيّن هذا لـ{ $mediator } ما يلزم أن يصير أخف.
    .example = أراجع كل شيء ثلاث مرات وأبقى حتى السابعة

workplace-my-share = هل هناك شيء فعلتموه وربما صعّب الأمر على الطرف الآخر؟ لا يلزم أن تجيبوا عن هذا السؤال.
    .label = ما فعله الطرف نفسه
    .why = بعض الناس يودّون قوله، وغيرهم لا. { $seen }
    .example = توقفت عن الرد على الرسائل بعد الخامسة

## What each needs

workplace-section-needs = ما يحتاج إليه كل طرف

workplace-break-needs = كان هذا هو الجزء الأصعب، شكرًا لكم. الباقي عمّا يأتي بعد ذلك؛ وإن شئتم فيمكن أن ينتظر إلى الغد.
    .label = مكان مناسب للتوقف

workplace-need-from-them = ما الذي تحتاجون إليه من الطرف الآخر حتى تعملوا جيدًا؟
    .label = اللازم من الطرف الآخر
    .why = الحاجة التي تقال يمكن تلبيتها، أو تلبيتها بطريقة أخرى.
    .example = أن أعرف حتى الأربعاء ما هو مخطط للأسبوع الذي يليه

workplace-they-need = في ظنكم، ما الذي يحتاج إليه الطرف الآخر منكم حتى يعمل جيدًا؟
    .label = ما يحتاج إليه الطرف الآخر
    .why = يبيّن هذا كيف يرى كل طرف الآخر. { $seen }
    .example = أن يعرف مبكرًا حين يتأخر شيء

workplace-level-ask = حين تحتاجون إلى شيء من الطرف الآخر في العمل، كيف تودّون أن تطلبوه؟
    .label = طلب كل منهما من الآخر
    .why = يُسأل الطرف الآخر السؤال المقابل.
    .example = برسالة قصيرة، مع اليوم الذي أحتاج إليه فيه

workplace-level-tell = حين لا يسير شيء بينكم في العمل على ما يرام، كيف تودّون أن يُقال لكم ذلك؟
    .label = سماع ما ليس على ما يرام
    .why = يُسأل الطرف الآخر السؤال المقابل.
    .example = في اليوم نفسه، وبيننا نحن الاثنين فقط

workplace-managed-ask = حين تحتاجون إلى شيء ممن يدير عملكم، كيف تودّون أن تطلبوه؟
    .label = الطلب من الإدارة
    .why = يُسأل الطرف الآخر السؤال المقابل.
    .example = في عشر دقائق كل أسبوع مخصصة لذلك

workplace-managed-tell = حين لا يسير شيء في عملكم على ما يرام، كيف تودّون أن يُقال لكم ذلك؟
    .label = سماع ما ليس على ما يرام
    .why = يُسأل الطرف الآخر السؤال المقابل.
    .example = مبكرًا، على انفراد، ومع مثال واحد

workplace-managing-ask = حين تحتاجون إلى شيء ممن تديرون عمله، كيف تودّون أن تطلبوه؟
    .label = الطلب من الفريق
    .why = يُسأل الطرف الآخر السؤال المقابل.
    .example = برسالة قصيرة، ورد في اليوم نفسه

workplace-managing-tell = حين لا يسير شيء في طريقة إدارتكم على ما يرام، كيف تودّون أن يُقال لكم ذلك؟
    .label = سماع ما ليس على ما يرام
    .why = يُسأل الطرف الآخر السؤال المقابل.
    .example = على انفراد، قبل أن يكبر

## Around you

workplace-section-around = من حول الطرفين

workplace-under-way = هل يجري شيء من هذا في العمل الآن؟ يمكن اختيار أكثر من إجابة.
    .label = ما يجري في العمل
    .why = حتى يُترك جانبًا ما له مكان آخر.
    .example = تغيير القسم
    .opt-none = لا، لا شيء
    .opt-grievance = تظلّم أو شكوى
    .opt-capability = إجراء يخص الأداء
    .opt-sickness = إجازة مرضية أو عودة منها
    .opt-disciplinary = إجراء تأديبي

workplace-team = من غيركم من الفريق دخل في هذا الأمر؟
    .label = آخرون من الفريق
    .why = يبيّن هذا لـ{ $mediator } إلى أي مدى وصل الأمر.
    .example = المتدرّب عندنا، وهو ينقل الرسائل بيننا

workplace-team-told = ما المناسب أن يسمعه الفريق بعد ذلك، وممن؟
    .label = ما يسمعه الفريق
    .why = يقرر الطرفان ذلك معًا. لا يقال شيء للفريق من هنا.
    .example = أننا رتّبنا طريقة التخطيط، ونقولها معًا

workplace-may-know = ماذا يجوز أن يعرف صاحب العمل بعد ذلك؟
    .label = ما يجوز أن يعرفه صاحب العمل
    .why = يُسأل الطرفان هذا، ويُحسم في اللقاء قبل أن يُنقل أي شيء.
    .opt-that-it-was = أن اللقاء قد عُقد
    .opt-outcome = ما نتج عنه
    .opt-whole-text = نص الاتفاق كاملًا
    .opt-nothing = لا شيء

workplace-adjustments = هل هناك شيء في المكان أو الساعات أو المهام يسهّل عليكم العمل؟ لا حاجة إلى ذكر السبب.
    .label = ما يسهّل العمل
    .why = يمكن ترتيب مثل هذه الأشياء دون ذكر أسباب. { $seen }
    .example = مكتب بعيد عن الباب

## Later on

workplace-section-later = فيما بعد

workplace-next-time = حين يزعجكم شيء صغير في المرة القادمة، كيف يمكنكم ذكره مبكرًا؟
    .label = ذكره مبكرًا
    .why = يُسأل الطرفان، حتى يعرف كل منهما ما يتوقعه.
    .example = بجملة نعرفها معًا، مثل: هل لي أن أقول شيئًا عن أمس؟

workplace-look-back = ما الوقت المناسب للنظر معًا في سير الأمور؟
    .label = نظرة مشتركة إلى سير الأمور
    .why = يمكن تجربة الترتيب أولًا ثم النظر فيه من جديد.
    .opt-four-weeks = بعد أربعة أسابيع
    .opt-eight-weeks = بعد ثمانية أسابيع
    .opt-three-months = بعد ثلاثة أشهر
    .opt-six-months = بعد ستة أشهر

## One more thing

workplace-section-safety = شيء أخير

workplace-what-follows = هل تقلقكم عواقب في العمل إن تكلمتم هنا بصراحة؟
    .label = عواقب محتملة في العمل
    .why = إن كان الأمر كذلك، يتحدث معكم شخص أولًا، وحتى ذلك الحين لا يصل شيء منكم إلى الطرف الآخر. تُحفظ إجابتكم في سجل السلامة، منفصلة عن إجاباتكم الأخرى.
    .opt-no = لا
    .opt-not-sure = لست على يقين
    .opt-yes = نعم
    .opt-talk = التحدث مع شخص
