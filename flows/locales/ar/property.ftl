# Further questions about what two people have and owe, in Arabic. The same words go to both. { $item } is a thing in the person's own words.
# Voice: plain, warm, neutral; at most two short sentences and 300 characters; no advice, no judgement. Labels are also read by the
# mediator: never "you" or "your". { $mediator } is the mediator's name.

## Before we go on

property-section-before = قبل أن نتابع

property-moment = { intake-good-moment }
    .label = { intake-good-moment.label }
    .why = { intake-good-moment.why }
    .opt-yes = { intake-good-moment.opt-yes }
    .opt-not-now = { intake-good-moment.opt-not-now }
    .opt-talk = { intake-phone-plan.opt-talk }

property-what-comes =
    هذه الأسئلة عن الممتلكات، وعن الديون، وعمّا يحتاج إليه كل طرف. تستغرق نحو اثنتي عشرة دقيقة، وتكفي أرقام تقريبية.
    تظهر إجاباتكم لـ{ $mediator }. أما ما يلزم كشفه للطرف الآخر فيأتي بعد قليل.
    .label = ما يأتي الآن

## First of all

property-section-safety = أولًا

property-own-money = هل يمكنكم رؤية المال الذي تحتاجون إليه للحياة اليومية واستعماله؟
    .label = مال الحياة اليومية
    .why = إن كانت الإجابة لا، يتحدث معكم شخص أولًا، وحتى ذلك الحين لا يصل شيء منكم إلى الطرف الآخر. تُحفظ إجابتكم في سجل السلامة، منفصلة عن إجاباتكم الأخرى.
    .opt-yes = نعم
    .opt-in-part = جزئيًا
    .opt-no = لا
    .opt-talk = التحدث مع شخص

property-pressed = هل يضغط عليكم أحد لتوقّعوا شيئًا، أو لتتحمّلوا دينًا، أو لتتركوا دينًا دون ذكر؟
    .label = ضغط للتوقيع أو لتحمّل دين
    .why = إن كان الأمر كذلك، يتحدث معكم شخص أولًا، وحتى ذلك الحين لا يصل شيء منكم إلى الطرف الآخر. تُحفظ إجابتكم في سجل السلامة، منفصلة عن إجاباتكم الأخرى.
    .opt-no = لا
    .opt-not-sure = لست على يقين
    .opt-yes = نعم
    .opt-talk = التحدث مع شخص

## What there is

property-section-there = الممتلكات

property-open-figures = في أماكن كثيرة يلزم أن يكشف كل طرف أرقامه للآخر قبل أن يُقسم شيء. يمكنكم سؤال { $mediator } عمّا يسري في حالتكم؛ أما أنا فلا أنقل شيئًا.
    .label = أرقام قد يلزم كشفها

property-belongings = ما الذي يُقسم أو يبقى؟ يرجى إرسال رسالة لكل شيء: بيت، مدخرات، معاش، سيارة، عمل تجاري، شيء في الخارج.
    .label = الممتلكات
    .why = يكتب كل طرف قائمة، وتوضع القائمتان جنبًا إلى جنب.
    .example = الشقة في شارع الحديقة

property-section-each-belonging = واحدًا واحدًا

property-worth = «{ $item }»: كم قيمته، بحسب ما تعرفون؟ يمكن كتابة مبلغين: من وإلى.
    .label = القيمة
    .why = يمكن أن يكون الرقم تقريبيًا الآن ودقيقًا لاحقًا.
    .example = 1,250 أو 1250.50

property-who-says = «{ $item }»: من أين يأتي هذا الرقم؟
    .label = مصدر الرقم
    .why = حتى تتضح لـ{ $mediator } الأرقام المحسومة، وما يحتاج إلى نظرة أخرى.
    .opt-both = كلانا يقول ذلك
    .opt-valuer = من شخص يقدّر قيمة مثل هذه الأشياء
    .opt-statement = من كشف حساب أو ورقة
    .opt-my-guess = تخميني أنا

## What is owed

property-section-owing = الديون

property-debts = ما الديون، ولمن؟ يرجى إرسال رسالة لكل دين.
    .label = الديون
    .why = الديون أيضًا جزء من الصورة.
    .example = قرض السيارة، حتى 2028

property-debts-total = كم مجموع الديون، بحسب ما تعرفون؟
    .label = مجموع الديون
    .why = يكفي رقم تقريبي الآن.
    .example = 1,250 أو 1250.50

property-on-the-table = هل كشف كل طرف كل أرقامه حتى الآن؟
    .label = هل كُشفت الأرقام
    .why = يُسأل الطرفان هذا. ويمكن بمساعدة { $mediator } إحضار ما ينقص.
    .opt-both = نعم، كلانا
    .opt-mine-missing = ينقص بعض أرقامي
    .opt-theirs-missing = ينقص بعض أرقام الطرف الآخر
    .opt-both-missing = ينقص بعضها من الجانبين

## What each needs

property-section-living = ما يحتاج إليه كل طرف

property-break-living = كان هذا هو الجزء الأطول، شكرًا لكم. الباقي عمّا تحتاجون إليه؛ وإن شئتم فيمكن أن ينتظر إلى الغد.
    .label = مكان مناسب للتوقف

property-live-where = أين تودّون السكن، وماذا يلزم لذلك؟
    .label = مكان السكن
    .why = يبيّن هذا ما يلزم لبيتين.
    .example = قرب المدرسة، ثلاث غرف

property-children-home = إن كان هناك أطفال: كيف يلزم أن يكون البيت لهم؟
    .label = بيت الأطفال
    .why = يُسأل الطرفان عنه، بالكلمات نفسها.
    .example = أن يبقوا قريبين من أصدقائهم

property-income = كم دخلكم في شهر عادي؟
    .label = الدخل في الشهر
    .why = يلزم هذا لمعرفة ما يستطيع كل بيت تحمّله. يمكن كتابة مبلغين: من وإلى.
    .example = 2200 - 2600

property-spending = كم تحتاجون في شهر عادي؟
    .label = اللازم في الشهر
    .why = يُسأل الطرفان السؤال نفسه. يمكن كتابة مبلغين: من وإلى.
    .example = 1800 - 2000

property-horizon = هل هناك موعد يلزم أن يُحسم شيء قبله عندكم، ولماذا؟
    .label = موعد يلزم الحسم قبله
    .why = بعض الأشياء يمكن أن تنتظر وبعضها لا.
    .example = يبدأ عقد الإيجار في سبتمبر

## What is dear

property-section-dear = ما هو عزيز

property-keepsakes = ما الأشياء التي تهمكم لسبب غير المال؟
    .label = عزيز لأسباب أخرى
    .why = من السهل نسيان مثل هذه الأشياء حين تُكتب الأرقام فقط. { $seen }
    .example = طاولة العمل التي كانت لجدي

property-thing-points = تخيّلوا أن لديكم 100 نقطة توزّعونها على الأشياء في قائمتكم. كم نقطة لكل شيء عندكم؟
    .label = وزن الأشياء
    .why = ما هو قليل الأهمية لطرف قد يكون مهمًا جدًا للآخر. { $seen }
