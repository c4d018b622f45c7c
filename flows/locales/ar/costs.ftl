# The cost of no agreement, in the person's own figures, in Arabic. The same words go to both sides.
# Voice: plain, warm, neutral; at most two short sentences and 300 characters; no advice, no judgement. Labels are also read by the
# mediator: never "you" or "your". { $mediator } is the mediator's name.

## Before we go on

costs-section-before = قبل أن نتابع

costs-moment = { intake-good-moment }
    .label = { intake-good-moment.label }
    .why = { intake-good-moment.why }
    .opt-yes = { intake-good-moment.opt-yes }
    .opt-not-now = { intake-good-moment.opt-not-now }
    .opt-talk = { intake-phone-plan.opt-talk }

costs-what-comes =
    هذه الأسئلة لحساب صغير: ماذا يكلفكم الأمر إن لم يكن هناك اتفاق. تستغرق نحو خمس دقائق، وتكفي أرقام تقريبية.
    هذه أرقامكم أنتم، لتتضح لكم الصورة. { $all_seen }
    .label = ما يأتي الآن

## Time and money

costs-section-money = الوقت والمال

costs-how-long = دون اتفاق، كم قد يمرّ من الوقت حتى ينتهي الأمر؟
    .label = الوقت حتى النهاية
    .why = ما يتكرر كل شهر يُحسب لهذه المدة. يكفي التخمين.
    .opt-up-to-3 = ثلاثة أشهر على الأكثر
    .opt-to-6 = من ثلاثة إلى ستة أشهر
    .opt-to-12 = من نصف سنة إلى سنة
    .opt-to-24 = من سنة إلى سنتين
    .opt-longer = أكثر من سنتين

costs-once = ما مجموع التكاليف التي تأتي مرة واحدة؟ مثل الرسوم أو أجر خبير أو تكاليف انتقال أو إصلاح.
    .label = تكاليف تأتي مرة واحدة
    .why = ما يُدفع مرة واحدة وما يُدفع كل شهر يُجمع كل منهما وحده. لا يُقصد هنا المال الذي صُرف من قبل.
    .example = 1,250 أو 1250.50

costs-monthly = ما مجموع التكاليف التي تأتي كل شهر حتى ينتهي الأمر؟ مثل إيجار مكان ثانٍ، أو طلبات ضائعة.
    .label = تكاليف كل شهر
    .why = تُحسب لكل المدة التي قد يستغرقها الأمر. يمكن كتابة مبلغين: من وإلى.
    .example = 150 - 250

costs-get-back = لو انتهى الأمر لصالحكم، كم تستردّون من هذه التكاليف؟
    .label = تكاليف تُستردّ
    .why = تختلف القواعد من مكان إلى آخر، وقد تودّون سؤال من يعرفها. هذا تقديركم أنتم.
    .opt-most-of-it = أكثرها
    .opt-part-of-it = جزء منها
    .opt-nothing = لا شيء، أو لا شيء تقريبًا

costs-carried-out = لو صدر قرار لصالحكم، هل من المؤكد في نظركم أن يُدفع ما فيه أو يُنفَّذ؟
    .label = هل يُنفَّذ القرار
    .why = القرار وما يتبعه أمران مختلفان. { $seen }
    .opt-sure = مؤكد إلى حد كبير
    .opt-partly = جزئيًا
    .opt-doubtful = لديّ شكوك

## What is not money

costs-section-beyond = غير المال

costs-hours = كم ساعة في الشهر يأخذ منكم هذا الأمر؟
    .label = ساعات في الشهر
    .why = الوقت تكلفة أيضًا، ومن السهل نسيانه.
    .opt-few = أقل من خمس
    .opt-some = من خمس إلى عشرين
    .opt-many = أكثر من عشرين

costs-toll = ماذا يأخذ منكم هذا الأمر أيضًا لو استمر؟ يمكن اختيار أكثر من إجابة.
    .label = ما يأخذه أيضًا
    .why = ليس كل شيء يُقاس بالأرقام. { $seen }
    .example = فرقة الغناء التي نغنّي فيها معًا
    .opt-sleep = النوم
    .opt-health = الصحة
    .opt-family = الوقت مع العائلة
    .opt-work = العمل
    .opt-friendships = الصداقات
    .opt-plans = خطط كانت لي
    .opt-reputation = السمعة

costs-gained = هل هناك شيء تكسبونه إن لم يكن هناك اتفاق؟
    .label = مكسب دون اتفاق
    .why = لبعض الناس أسباب وجيهة لعدم الاتفاق، وهي جزء من الصورة. { $seen }
    .example = قرار يسري على البناية كلها
