# What stings, what could be shown, and the papers, in Arabic. The same words go to both sides. { $item } is the thing or the paper in the person's own words.
# Voice: plain, warm, neutral; at most two short sentences and 300 characters; no advice, no judgement. Labels are also read by the
# mediator: never "you" or "your". { $mediator } is the mediator's name.

## Before we go on

telling-section-before = قبل أن نتابع

telling-moment = { intake-good-moment }
    .label = { intake-good-moment.label }
    .why = { intake-good-moment.why }
    .opt-yes = { intake-good-moment.opt-yes }
    .opt-not-now = { intake-good-moment.opt-not-now }
    .opt-talk = { intake-phone-plan.opt-talk }

telling-what-comes =
    هذه الأسئلة عن حالكم مع هذا الأمر، وعمّا يمكن إظهاره. تستغرق نحو اثنتي عشرة دقيقة، والجزء الأصعب يأتي أولًا.
    { $all_seen }
    .label = ما يأتي الآن

## How it is for you

telling-section-temperature = كيف الحال

telling-temperature = كيف حالكم اليوم مع كل هذا، من 0 (هدوء) إلى 10 (غليان)؟
    .label = اليوم، من الهدوء إلى الغليان
    .why = حتى تكون البداية بالطريقة التي تناسبكم. { $seen }
    .example = 0 أو 5 أو 10

telling-sting = أي لحظة ما زالت تؤلم، وماذا جعلتكم تظنون عن الطرف الآخر؟
    .label = لحظة ما زالت تؤلم
    .why = حتى يكون الحديث حولها بعناية. { $seen }
    .example = الرسالة قبل العيد؛ ظننت أن حالنا لا يهمّهم

telling-feel-heard = ما الذي يساعدكم على الشعور بأن كلامكم مسموع؟
    .label = ما يساعد على أن يُسمع الكلام
    .why = كثيرًا ما يكون شيئًا صغيرًا، ويمكن التخطيط له.
    .example = أن أحكيه مرة من البداية إلى النهاية دون مقاطعة

telling-regret = لو عاد بكم الوقت، هل هناك شيء تفعلونه بطريقة مختلفة؟ لا يلزم أن تجيبوا عن هذا السؤال.
    .label = ما كان يمكن فعله بطريقة أخرى
    .why = يفيد هذا بعض الناس ولا يفيد غيرهم، فالاختيار لكم. { $seen }
    .example = كان يمكنني أن أتصل قبل أن أكتب

telling-break-hardest = كان هذا هو الجزء الأصعب. الباقي يمكن أن ينتظر إلى الغد إن شئتم، وكل شيء محفوظ.
    .label = مكان مناسب للتوقف

## What the other side does not know

telling-section-things = ما لا يعرفونه

telling-weight = «{ $item }»: كم يتغيّر الأمر لو عرفوا هذا؟
    .label = ما يتغيّر لو عُرف
    .why = حتى يُعرف ما يستحق العناية. كتابته هنا لا تخبرهم به.
    .opt-a-lot = كثيرًا
    .opt-some = بعض الشيء
    .opt-a-little = ليس كثيرًا

telling-checkable = «{ $item }»: لو سأل أحد، هل يمكن التحقق منه؟
    .label = هل يمكن التحقق منه
    .why = ما يمكن التحقق منه أسهل في التصديق. لا يتحقق أحد من شيء بسبب إجابتكم هنا.
    .opt-easily = نعم، بسهولة
    .opt-with-work = نعم، ببعض الجهد
    .opt-hardly = بصعوبة، أو لا يمكن

## Seeing and believing

telling-section-believing = الرؤية والتصديق

telling-change-view = هل هناك شيء تتغيّر به نظرتكم لو سمعتموه من الطرف الآخر؟
    .label = ما يغيّر النظرة
    .why = يبيّن هذا لـ{ $mediator } ما يلزم الانتباه إليه. { $seen }
    .example = أنهم لم يعرفوا بتسرّب الماء

telling-hard-to-believe = أي شيء مما تطلبونه قد يصعب على الطرف الآخر تصديقه، وما الذي يدعمه؟
    .label = ما يصعب تصديقه وما يدعمه
    .why = الرقم الذي معه ورقة يُقرأ بطريقة مختلفة عن الرقم وحده.
    .example = الطلبات الضائعة؛ تُظهرها رسائل من زبونين

telling-backing = هل تودّون إرسال شيء يدعمه؟ يمكنكم إرسال خمسة على الأكثر.
    .label = ما يدعمه
    .why = ما ترسلونه يظهر لـ{ $mediator }. ولا يظهر للطرف الآخر إلا إذا وافقتم على ذلك لاحقًا.

## Papers and pictures

telling-section-documents = أوراق وصور

telling-documents = ما الأوراق أو الصور أو الرسائل المهمة في هذا الأمر؟ يرجى إرسال رسالة لكل منها؛ وتكفي بضع كلمات.
    .label = أوراق مهمة
    .why = مع وجود قائمة لا يُفاجأ أحد يوم اللقاء. لا يلزم أن تكون معكم الآن.
    .example = عقد الإيجار من سنة 2021

telling-section-each-document = ورقة بعد ورقة

telling-who-has = «{ $item }»: عند من هي؟
    .label = عند من هي
    .why = حتى يُعرف من يمكن سؤاله.
    .opt-me = أنا
    .opt-them = الطرف الآخر
    .opt-both = الطرفان معًا
    .opt-someone-else = شخص آخر

telling-seen = «{ $item }»: هل رآها الطرف الآخر؟
    .label = هل رآها الطرف الآخر
    .why = الجديد يحتاج إلى وقت لقراءته.
    .opt-yes = نعم
    .opt-in-part = جزئيًا
    .opt-no = لا

telling-may-see = «{ $item }»: هل يمكن أن يراها الطرف الآخر يومًا؟ إجابتكم لا ترسل شيئًا؛ هي للتخطيط فقط.
    .label = هل يمكن أن يراها الطرف الآخر
    .why = أما عرضها فيُقرَّر لاحقًا، والقرار لكم. { $seen }
    .opt-all-of-it = نعم
    .opt-in-part = جزء منها
    .opt-ask-first = يلزمني أن أسأل شخصًا أولًا
    .opt-no = لا

telling-section-on-the-day = يوم اللقاء

telling-on-the-day = هل هناك شيء أردتم إظهاره يوم اللقاء فقط؟ إن كان الأمر كذلك، فهل يمكن إظهاره قبل ذلك؟
    .label = محفوظ ليوم اللقاء
    .why = الجديد في ذلك اليوم يحتاج إلى وقت لقراءته، ولكم حرية أن تختاروا ماذا تُظهرون ومتى. { $seen }
    .example = صورتان؛ وقبل اللقاء بأسبوع ممكن
