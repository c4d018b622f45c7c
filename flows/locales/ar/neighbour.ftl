# Further questions of people who live next to each other, in Arabic. The same words go to both sides.
# Voice: plain, warm, neutral; at most two short sentences and 300 characters; no advice, no judgement. Labels are also read by the
# mediator: never "you" or "your". { $mediator } is the mediator's name.

## Before we go on

neighbour-section-before = قبل أن نتابع

neighbour-moment = { intake-good-moment }
    .label = { intake-good-moment.label }
    .why = { intake-good-moment.why }
    .opt-yes = { intake-good-moment.opt-yes }
    .opt-not-now = { intake-good-moment.opt-not-now }
    .opt-talk = { intake-phone-plan.opt-talk }

neighbour-what-comes =
    هذه الأسئلة عن الحياة بين الجيران. تستغرق نحو عشر دقائق.
    { $all_seen }
    .label = ما يأتي الآن

## What happens

neighbour-section-what = ما يحدث

neighbour-what-happens = ما الذي يحدث بالضبط، وأين؟ تكفي مرة واحدة معتادة، من بدايتها إلى نهايتها.
    .label = ما يحدث
    .why = مرة واحدة كاملة تبيّن لـ{ $mediator } كيف هو الأمر.
    .example = يوم السبت في السابعة تبدأ آلة قص العشب تحت غرفة نومنا

neighbour-how-often = كم مرة يحدث ذلك؟
    .label = كم مرة
    .why = يُسأل الطرفان، لأن الأمر قد يبدو مختلفًا من كل بيت.
    .opt-daily = كل يوم تقريبًا
    .opt-weekly = كل أسبوع
    .opt-monthly = كل شهر
    .opt-seldom = أقل من ذلك
    .opt-once = حدث مرة واحدة

neighbour-when-in-day = في أي وقت من اليوم؟ يمكن اختيار أكثر من إجابة.
    .label = الوقت من اليوم
    .why = تبيّن الساعات لـ{ $mediator } أين يتقاطع يوم كل طرف مع يوم الآخر.
    .opt-early = في الصباح الباكر
    .opt-daytime = خلال النهار
    .opt-evening = مساءً
    .opt-night = ليلًا

neighbour-diary = هل لديكم ملاحظات أو صور أو تسجيلات له؟ يمكنكم إرسال خمسة على الأكثر.
    .label = ملاحظات وصور
    .why = ما ترسلونه يظهر لـ{ $mediator }. ولا يظهر للطرف الآخر إلا إذا وافقتم على ذلك لاحقًا.

neighbour-effects = ما الذي يتأثر بذلك؟ يمكن اختيار أكثر من إجابة.
    .label = ما يتأثر بذلك
    .why = يبيّن هذا لـ{ $mediator } ما يلزم أن يتحسّن.
    .example = نباتاتي على الشرفة
    .opt-sleep = النوم
    .opt-work = العمل في البيت
    .opt-children = الأطفال
    .opt-health = الصحة
    .opt-guests = الضيوف
    .opt-safety = الشعور بالأمان في البيت

## Between the two houses

neighbour-section-between = بين البيتين

neighbour-they-know = هل يعرف الطرف الآخر كيف هو الحال عندكم؟
    .label = هل يعرف الطرف الآخر
    .why = قد لا يُسمع أو يُرى كل شيء في البيت المجاور.
    .opt-yes = نعم
    .opt-perhaps-not = ربما لا
    .opt-no = لا

neighbour-last-friendly = متى كانت آخر كلمة ودّية بينكم، وعن أي شيء؟
    .label = آخر كلمة ودّية
    .why = قد يكون هذا مكانًا للبداية.
    .example = قبل صيفين، عن شجرة الكرز

neighbour-own-habits = أي من عاداتكم قد يصعب على الطرف الآخر التعايش معها؟
    .label = العادات الخاصة
    .why = لكل إنسان بعضها، ويُسأل الطرفان. { $seen }
    .example = أتمرّن على العود في المساء

neighbour-hate = هل كانت هناك إهانة أو تهديد، أو شيء يستهدفكم بسبب هويتكم؟
    .label = إهانة أو تهديد أو كراهية
    .why = إن كان الأمر كذلك، يتحدث معكم شخص أولًا، وحتى ذلك الحين لا يصل شيء منكم إلى الطرف الآخر. تُحفظ إجابتكم في سجل السلامة، منفصلة عن إجاباتكم الأخرى.
    .opt-no = لا
    .opt-not-sure = لست على يقين
    .opt-yes = نعم
    .opt-talk = التحدث مع شخص

## Around it

neighbour-section-around = ما يتصل بالأمر

neighbour-rules = هل هناك قاعدة أو ورقة أو جهة لها صلة بالأمر؟ يمكن اختيار أكثر من إجابة.
    .label = قواعد وجهات
    .why = حتى يتضح لـ{ $mediator } ما يلزم مراعاته.
    .example = جمعية أصحاب الحدائق
    .opt-none = لا، لا شيء
    .opt-house-rules = قواعد البناية
    .opt-lease = عقد إيجار
    .opt-plans = مخططات أو حدود
    .opt-landlord = المالك
    .opt-council = البلدية
    .opt-report = بلاغ إلى الشرطة أو إلى جهة رسمية

neighbour-also = ما الذي يتصل به أيضًا؟ يمكن اختيار أكثر من إجابة.
    .label = ما يتصل به أيضًا
    .why = ما يتصل بعضه ببعض يمكن حلّه معًا.
    .example = حاويات القمامة
    .opt-children = لعب الأطفال
    .opt-animals = الحيوانات
    .opt-parking = مواقف السيارات
    .opt-shared-space = مكان مشترك
    .opt-fence = سياج أو شجيرات أو شجرة
    .opt-noise = الضجيج
    .opt-smell = رائحة أو دخان

neighbour-who-else = من أيضًا في البناية أو الشارع جزء من هذا؟
    .label = آخرون في الجوار
    .why = قد يتأثرون بالترتيب أيضًا.
    .example = العائلة في الطابق الأرضي

## What would be good

neighbour-section-ahead = الوضع المناسب

neighbour-break-ahead = انتهت الأسئلة عمّا مضى، شكرًا لكم. الباقي عن الوضع المناسب لكم؛ وإن شئتم فيمكن أن ينتظر إلى الغد.
    .label = مكان مناسب للتوقف

neighbour-hours = ما أهم ساعات اليوم عندكم، ولأي شيء؟
    .label = ساعات مهمة
    .why = الساعات المهمة لطرف قد لا تهمّ الآخر.
    .example = من التاسعة إلى العاشرة مساءً، حين ينام الرضيع

neighbour-good-enough = لا يلزم أن يكون الحل كاملًا: ما الذي يكفيكم؟
    .label = ما يكفي
    .why = يبيّن هذا لـ{ $mediator } ما الذي يُحدث فرقًا عندكم.
    .example = لا آلة لقص العشب قبل التاسعة يوم السبت

neighbour-tell-next-time = كيف يجوز للطرف الآخر أن يخبركم في المرة القادمة أن الأمر زاد عن الحد؟
    .label = طريقة الإخبار في المرة القادمة
    .why = يُسأل الطرفان. وبعد موافقتكم على ذلك يمكن نقله.
    .opt-knock = طرق الباب
    .opt-message = إرسال رسالة
    .opt-note = ترك ورقة
    .opt-third-person = عن طريق شخص آخر
    .opt-none = الأفضل عدم الإخبار
