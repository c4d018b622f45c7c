# What the assistant says around the questions, in Arabic. No question of a flow is here.
# { $mediator } is the mediator's name. Never an exclamation mark, never advice, never a word about the other side.
# The polite plural, and no verb that would tell the gender of the reader or of the mediator. Terms: glossary.md

language-name = العربية

## Ways out and buttons

house-back = رجوع
house-skip = تخطّي
house-more = ⋯
house-why = ما سبب هذا السؤال؟
house-who = من يرى هذا؟
house-person = التحدث مع شخص
house-pause = توقّف مؤقت
house-continue = متابعة
house-done = تم
house-go-on = متابعة
house-not-yet = ليس بعد
house-yes = نعم
house-no = لا، تاريخ آخر
house-open = فتح
house-change = تغيير
house-thats-all = هذا كل شيء
house-start-over = البدء من جديد
house-thats-right = هذا صحيح
house-say-not-sure = لست على يقين
house-say-prefer-not = أفضّل عدم الإجابة
house-say-later = سأجيب لاحقًا
house-say-not-applicable = لا ينطبق
house-list-complete = القائمة مكتملة
house-items-do-edit = تغيير بند
house-items-do-remove = حذف بند
house-items-do-up = رفع بند
house-back-to-list = العودة إلى القائمة
house-amount-single = هذا هو المبلغ
house-use-ready = استعمال: { $words }
house-use = اختيار { $number }
house-write-again = كتابتها من جديد
house-ticked = ✓ { $label }
house-unticked = ○ { $label }
house-number = { $number }
house-currency = { $code }
house-in-days =
    { $days ->
        [7] بعد أسبوع
        [14] بعد أسبوعين
        [21] بعد ثلاثة أسابيع
        [30] بعد شهر
        [zero] اليوم
        [one] غدًا
        [two] بعد يومين
        [few] بعد { $days } أيام
        [many] بعد { $days } يومًا
       *[other] بعد { $days } يوم
    }

## Progress

house-progress = { $section } · { $number } من نحو { $total }
house-progress-earlier = { $section } · سؤال سابق

## Answers in the making

house-noted =
    { $count ->
        [zero] لم تصل أي رسالة بعد. يمكنكم الكتابة.
        [one] تم الحفظ، رسالة واحدة حتى الآن. يمكنكم متابعة الكتابة.
        [two] تم الحفظ، رسالتان حتى الآن. يمكنكم متابعة الكتابة.
        [few] تم الحفظ، { $count } رسائل حتى الآن. يمكنكم متابعة الكتابة.
        [many] تم الحفظ، { $count } رسالة حتى الآن. يمكنكم متابعة الكتابة.
       *[other] تم الحفظ، { $count } رسالة حتى الآن. يمكنكم متابعة الكتابة.
    }
house-noted-files =
    { $count ->
        [zero] لم يصل أي مرفق بعد. يمكنكم إرسال مرفق.
        [one] تم الحفظ، مرفق واحد حتى الآن. يمكنكم إرسال مرفق آخر.
        [two] تم الحفظ، مرفقان حتى الآن. يمكنكم إرسال مرفق آخر.
        [few] تم الحفظ، { $count } مرفقات حتى الآن. يمكنكم إرسال مرفق آخر.
        [many] تم الحفظ، { $count } مرفقًا حتى الآن. يمكنكم إرسال مرفق آخر.
       *[other] تم الحفظ، { $count } مرفق حتى الآن. يمكنكم إرسال مرفق آخر.
    }
house-noted-more = تم الحفظ من أجل { $mediator }. يمكنكم كتابة المزيد متى شئتم.
house-two-ways = هناك صياغتان ممكنتان:
house-way-yours = 1 · كلماتكم: «{ $words }»
house-way-calmer = 2 · صياغة أهدأ: «{ $words }»
house-now-says = النص الآن: «{ $words }»
house-earlier = قلتم من قبل: { $answer }
house-earlier-both = قلتم من قبل: { $answer } – كلاهما يظهر لـ{ $mediator }
house-own-hint = يمكنكم أيضًا كتابة شيء بكلماتكم.
house-own-words = وأيضًا: «{ $words }»
house-item = { $number }. { $label }
house-items-more = يمكنكم كتابة بند آخر، أو إنهاء القائمة.
house-items-edit = أي بند تودّون تغييره؟
house-items-remove = أي بند أحذف؟
house-items-up = أي بند أرفع إلى أعلى؟
house-items-write = يرجى كتابته من جديد. النص الآن: { $label }
house-amount-in = بعملة { $code }. يرجى كتابة المبلغ.
house-amount-upper = قرأت { $low }. يرجى كتابة المبلغ الأعلى إن وُجد.
house-amount-currency-range = قرأت من { $low } إلى { $high }. ما العملة؟
house-amount-currency = قرأت { $low }. ما العملة؟
house-date-right = قرأت { $day }. هل هذا صحيح؟
house-points-line = { $label }: { $points }
house-points-next = { $label } – كم نقطة من المتبقي ({ $left })؟
house-points-right = تم توزيع النقاط المئة كلها. هل هذا صحيح؟

## Records and review

house-record = ✓ { $label }: { $answer }
house-record-item = ✓ { $item } – { $label }: { $answer }
house-record-kept = ✓ { $label }
house-quoted = «{ $words }»
house-of-ten = { $value } من 10
house-range = من { $low } إلى { $high }
house-agreed = تمت الموافقة
house-points-spread =
    { $count ->
        [zero] لا نقاط
        [one] نقاط لموضوع واحد
        [two] نقاط لموضوعين
        [few] نقاط على { $count } مواضيع
        [many] نقاط على { $count } موضوعًا
       *[other] نقاط على { $count } موضوع
    }
house-files =
    { $count ->
        [zero] لا مرفقات
        [one] مرفق واحد
        [two] مرفقان
        [few] { $count } مرفقات
        [many] { $count } مرفقًا
       *[other] { $count } مرفق
    }
house-voice-notes =
    { $count ->
        [zero] لا رسائل صوتية
        [one] رسالة صوتية واحدة
        [two] رسالتان صوتيتان
        [few] { $count } رسائل صوتية
        [many] { $count } رسالة صوتية
       *[other] { $count } رسالة صوتية
    }
house-nonanswer-not-sure = لست على يقين
house-nonanswer-prefer-not = أفضّل عدم الإجابة
house-nonanswer-later = لاحقًا
house-nonanswer-not-applicable = لا ينطبق
house-nonanswer-skipped = تم التخطّي
house-label-more = إضافة
house-label-adviser = لمن يقدّم المشورة
house-review-title = هذا ما قلتموه. الضغط على رقم يتيح تغيير الإجابة.
house-about-item = { $item } – { $label }
house-review-line = { $number }. { $label }: { $answer }
house-review-line-kept = { $number }. { $label }
house-review-on-the-way = يمكنكم تغيير أي إجابة، ثم المتابعة من حيث توقفتم.
house-review-close = هل هذا ما قصدتموه؟ إن كان كذلك، يمكن تسليمه إلى { $mediator }.
house-review-close-again = إجاباتكم لدى { $mediator }، وإن غيّرتم إحداها يبقى ما كان مكتوبًا قبلها ظاهرًا. إن كنتم قد غيّرتم شيئًا، يرجى التسليم مرة أخرى.
house-handed-over = ✓ تم التسليم إلى { $mediator }.
house-hand-over = تسليم
house-hand-over-again = تسليم من جديد
house-look-again = مراجعة إجاباتي
house-completed = شكرًا لكم. وصل ما كتبتموه إلى { $mediator }، ولا شيء مطلوب منكم الآن.
house-completed-more = شكرًا لكم. وصل ما كتبتموه إلى { $mediator }.
house-completed-again = ما كتبتموه لدى { $mediator }، ولا شيء مطلوب منكم الآن. يمكنكم إضافة شيء في أي وقت بكتابته هنا.
house-completed-again-more = ما كتبتموه لدى { $mediator }. يمكنكم إضافة شيء في أي وقت بكتابته هنا.

## Further questions, after the intake

house-sitting = هناك جزء آخر من الأسئلة، يستغرق نحو ربع ساعة. يُسأل كل طرف الأسئلة نفسها، ويمكنكم تركه.
house-sitting-now = الإجابة عنها الآن
house-sitting-later = لاحقًا
house-sitting-put-off = حسنًا. يمكنكم العودة إليها بالأمر /continue متى شئتم.
house-sitting-thanks = شكرًا لكم. وصل ما كتبتموه إلى { $mediator }.

## Explanations

house-only-mediator =
    { $regime ->
        [no_secrets] إجابتكم تظهر لـ{ $mediator }، ويجوز لـ{ $mediator } إخبار الطرف الآخر بموضوعها.
       *[opt_in] إجابتكم تظهر لـ{ $mediator } فقط.
    }
house-answers-seen =
    { $regime ->
        [no_secrets] تظهر إجاباتكم لـ{ $mediator }، ويجوز لـ{ $mediator } إخبار الطرف الآخر بموضوعها.
        [opt_out] تظهر إجاباتكم لـ{ $mediator }، ويجوز لـ{ $mediator } إخبار الطرف الآخر بموضوعها ما لم تحجبوه في /ledger.
       *[opt_in] تظهر إجاباتكم لـ{ $mediator }، ولا تظهر للطرف الآخر.
    }
house-who-never = هذا يظهر لـ{ $mediator } فقط. وهو محفوظ بعيدًا عن إجاباتكم الأخرى ولا يدخل في الموجز أبدًا.
house-who-range = يبقى هذا مختومًا. لا يظهر للطرف الآخر أبدًا، ولا لـ{ $mediator } إلا إذا وافق كل طرف على ذلك.
house-who-kept =
    { $regime ->
        [no_secrets]
            هذا يظهر لـ{ $mediator }، ويجوز لـ{ $mediator } إخبار الطرف الآخر بموضوعه. أما كلماتكم نفسها فلا تصل إليهم إلا بعد موافقتكم عليها.
       *[opt_in]
            هذا يظهر لـ{ $mediator } فقط. ولا يظهر للطرف الآخر.
    }
house-who-asked =
    { $regime ->
        [no_secrets]
            هذا يظهر لـ{ $mediator }، ويجوز لـ{ $mediator } إخبار الطرف الآخر بموضوعه. أما كلماتكم نفسها فلا تصل إليهم إلا بعد موافقتكم عليها.
        [opt_out]
            هذا يظهر لـ{ $mediator }، ويجوز لـ{ $mediator } إخبار الطرف الآخر بموضوعه ما لم تحجبوه في /ledger. أما كلماتكم نفسها فلا تصل إليهم إلا بعد موافقتكم عليها.
       *[opt_in]
            هذا يظهر لـ{ $mediator } فقط. ويمكنكم لاحقًا أن تقرروا هل يطّلع الطرف الآخر على شيء منه، وبأي كلمات.
    }
house-who-meant =
    { $regime ->
        [no_secrets]
            هذا يظهر لـ{ $mediator }، ويجوز لـ{ $mediator } إخبار الطرف الآخر بموضوعه. أما كلماتكم نفسها فلا تصل إليهم إلا بعد موافقتكم عليها.
        [opt_out]
            هذا يظهر لـ{ $mediator }، ويجوز لـ{ $mediator } إخبار الطرف الآخر بموضوعه ما لم تحجبوه في /ledger. أما كلماتكم نفسها فلا تصل إليهم إلا بعد موافقتكم عليها.
       *[opt_in]
            هذا يظهر لـ{ $mediator } فقط في الوقت الحالي. وهو في النهاية للطرفين، لكن بعد موافقتكم على نصه بالضبط.
    }
house-person-told-quietly = أبلغت { $mediator } أنكم تودّون التحدث مع شخص. لن تصلكم أي رسالة كما طلبتم، فيرجى التواصل متى ناسبكم ذلك.
house-person-told = أبلغت { $mediator } أنكم تودّون التحدث مع شخص، ولا يضيع شيء هنا. لا أحد يتابع هذه المحادثة على مدار الساعة؛ فإن كان هناك أمر عاجل، يرجى الاتصال بمن يستطيع المساعدة.

house-aside-other-side = حتى يتكلم الطرفان بحرية، لا أخبر أي طرف بما قاله الآخر، ولا إن كان قد قال شيئًا. ما وافق عليه صاحبه وتم إرساله من { $mediator } مذكور في /ledger.
house-aside-advice = لا أستطيع أن أقول ما يسمح به القانون أو ما هو الأفضل. سؤالكم محفوظ لمن يقدّم لكم المشورة، ويظهر لـ{ $mediator }.

## When an answer does not fit

house-puzzle-kind = لا أستطيع استعمال هذا هنا. هل يمكنكم كتابته أو الضغط على أحد الأزرار؟
house-puzzle-choose = لهذا السؤال، يرجى الضغط على أحد الأزرار.
house-example = مثلًا: { $example }
house-puzzle-amount = لم أجد مبلغًا في ذلك. هل يمكنكم كتابة المبلغ كاملًا بالأرقام؟
house-puzzle-order = المبلغ الأعلى أقل من المبلغ الأدنى. هل يمكنكم كتابة المبلغ الأعلى مرة أخرى؟
house-puzzle-date = لم أجد تاريخًا في ذلك. هل يمكنكم كتابة اليوم والشهر والسنة؟
house-puzzle-past = هذا اليوم قد مضى. هل يمكنكم كتابة يوم بعده؟
house-puzzle-number = أحتاج هنا إلى عدد صحيح من 0 إلى 10.
house-puzzle-points = هذا أكثر من النقاط المتبقية، أو ليس عددًا صحيحًا. هل يمكنكم كتابة عدد أصغر؟
house-puzzle-zone = لا أعرف هذه المدينة. هل يمكنكم كتابة أقرب مدينة كبيرة؟
house-puzzle-clock = لم أجد في ذلك ساعة محددة. هل يمكنكم كتابتها بالأرقام؟
house-puzzle-empty = لا يوجد شيء هنا بعد. يمكنكم الكتابة، أو تخطّي هذا السؤال.
house-puzzle-long = هذا أطول مما أستطيع حفظه في مكان واحد. هل يمكنكم إرساله بصورة أقصر؟
house-puzzle-full = هذا أقصى عدد أستطيع حفظه هنا. يمكنكم تغيير بند أو حذفه.
house-puzzle-many = هذا أكثر مما تتسع له القائمة، وأقصى عدد هنا هو { $most }. هل يمكنكم إرسال الأهم منها؟
house-puzzle-file = يمكنني استلام مرفق هنا: صورة أو مستند أو رسالة صوتية. ويمكنكم أيضًا تخطّي هذا.
house-puzzle-voice = لا أستطيع الاستماع إلى ذلك هنا. هل يمكنكم كتابته أو الضغط على أحد الأزرار؟
house-puzzle-word = هذه ليست الكلمة نفسها تمامًا. يرجى كتابتها كما هي، أو الضغط على الزر.
house-leave-it = لنترك هذا السؤال؛ يمكن الحديث عنه مع { $mediator }.
house-out-of-date = هذه الشاشة قديمة. هنا المكان الذي وصلتم إليه.
house-not-available = هذا غير متاح.

## Pausing and coming back

house-paused = كل شيء محفوظ. يمكنكم العودة متى شئتم بالأمر /continue.
house-paused-desk = كل شيء محفوظ. المتابعة بالأمر /continue.
house-remind-1 = تذكيري غدًا
house-remind-3 = تذكيري بعد ثلاثة أيام
house-remind-not = بلا تذكير
house-reminder-planned = حسنًا. لن يذكر التذكير شيئًا عن هذا الموضوع.
house-no-reminder = حسنًا، بلا تذكير. يمكنكم العودة متى شئتم بالأمر /continue.
notice-list-today = هناك شيء في قائمتكم لهذا اليوم. يمكن فتحه متى ناسبكم.

## Joining

house-greeting = شكرًا لكم. أنا مساعد آلي للتحضير مع { $mediator }؛ ويمكنكم التوقف في أي وقت.
house-by-invitation = يعمل هذا المساعد بدعوة. إن كان لديكم رابط، يرجى الضغط عليه.
house-link-unusable = لا يمكن استعمال هذا الرابط. يرجى طلب رابط جديد ممّن أرسله إليكم.
house-seats = تشاركون بهذا الحساب في أكثر من ملف، وما تكتبونه يتبع الملف الذي أنتم فيه. يمكنكم الانتقال من هنا إلى ملف آخر:
house-seat = الملف مع { $mediator }، منذ { $day }
house-code = يرجى كتابة الرمز المكوّن من ستة أرقام. وصلكم الرمز بطريق غير طريق الرابط، مثلًا بالهاتف.
house-code-six = الرمز مكوّن من ستة أرقام. يرجى كتابته مرة أخرى.
house-code-wrong = هذا الرمز غير مطابق. يرجى التأكد منه وكتابته مرة أخرى.
house-nothing-open = لا شيء مطلوب منكم هنا في الوقت الحالي.
house-unread = لم أستطع قراءة شيء أرسلتموه. هل يمكنكم إرساله مرة أخرى؟
house-edit-stray = لم تعد تلك الرسالة جزءًا من إجابة، فلم يتغيّر شيء. يظهر في /review ما قلتموه، ويمكنكم تغييره هناك.
house-missing = لحظة من فضلكم. هناك نص لم يُكتب بعد؛ ويمكن طلب المساعدة من الوسيط.

## Who sees what

house-privacy-title = من يرى ماذا
house-privacy-mediator =
    { $regime ->
        [opt_out]
            🔒 الوسيط فقط – ما تحجبونه هكذا يظهر لـ{ $mediator } فقط. أما الباقي فيجوز لـ{ $mediator } إخبار الطرف الآخر بموضوعه.
        [no_secrets]
            ↔ لا شيء يُخفى – ما تكتبونه يظهر لـ{ $mediator }، ويجوز لـ{ $mediator } إخبار الطرف الآخر بموضوعه. وما تتركونه جانبًا لا يُنقل.
       *[opt_in]
            🔒 الوسيط فقط – يظهر لـ{ $mediator } ولا يظهر للطرف الآخر. كل شيء يبدأ هنا.
    }
house-privacy-session = 🔒 سأقوله في الجلسة – يظهر لـ{ $mediator }، وتقولونه أنتم إن أردتم.
house-privacy-swap = ↔ تبادل: فقط إذا قدّموا هم شيئًا أيضًا – يراه الطرفان، بشرط أن يضع كل منهما شيئًا وأن يُفتح التبادل من { $mediator }.
house-privacy-share = ↔ إطلاع الطرف الآخر – يرونه بكلمات وافقتم عليها، بعد إرسالها من { $mediator }.
house-privacy-safety = 🔒 إجاباتكم عن التواصل الآمن – محفوظة بعيدًا عن كل ما سواها؛ وتظهر لـ{ $mediator } فقط.
house-privacy-open = ↔ مفتوح دائمًا: { $always_open } – من هذه الأنواع يجوز لـ{ $mediator } إخبار الطرف الآخر بالموضوع.
house-privacy-unnamed = 🔒 استعماله دون ذكر أنه مني – يجوز لـ{ $mediator } استعماله، دون ذكر صاحبه، ولا يُرسل شيء.
house-privacy-keep =
    { $keep_days ->
        [zero] يُحفظ ما تكتبونه ثم يُحذف في اليوم نفسه الذي يُغلق فيه الملف، وتُحذف النسخ الاحتياطية خلال سبعة أيام. ويمكن لـ{ $mediator } تأجيل ذلك.
        [one] يُحفظ ما تكتبونه ثم يُحذف بعد يوم واحد من إغلاق الملف، وتُحذف النسخ الاحتياطية خلال سبعة أيام. ويمكن لـ{ $mediator } تأجيل ذلك.
        [two] يُحفظ ما تكتبونه ثم يُحذف بعد يومين من إغلاق الملف، وتُحذف النسخ الاحتياطية خلال سبعة أيام. ويمكن لـ{ $mediator } تأجيل ذلك.
        [few] يُحفظ ما تكتبونه ثم يُحذف بعد { $keep_days } أيام من إغلاق الملف، وتُحذف النسخ الاحتياطية خلال سبعة أيام. ويمكن لـ{ $mediator } تأجيل ذلك.
        [many] يُحفظ ما تكتبونه ثم يُحذف بعد { $keep_days } يومًا من إغلاق الملف، وتُحذف النسخ الاحتياطية خلال سبعة أيام. ويمكن لـ{ $mediator } تأجيل ذلك.
       *[other] يُحفظ ما تكتبونه ثم يُحذف بعد { $keep_days } يوم من إغلاق الملف، وتُحذف النسخ الاحتياطية خلال سبعة أيام. ويمكن لـ{ $mediator } تأجيل ذلك.
    }
house-privacy-limits = يمكن لشركة تيليجرام تقنيًا قراءة المحادثات مع البرامج الآلية، وكذلك من يفتح هاتفكم. وقد يوجب القانون أو خطر أذى جسيم على { $mediator } إبلاغ جهة أخرى.
house-scope-safety = الوسيط فقط
house-scope-mediator = الوسيط فقط
house-scope-without-source = استعماله دون ذكر أنه مني
house-scope-session = سأقوله في الجلسة
house-scope-swap = تبادل: فقط إذا قدّموا هم شيئًا أيضًا
house-scope-share = إطلاع الطرف الآخر
house-scope-told = يظهر لـ{ $mediator }، ويجوز ذكر موضوعه للطرف الآخر
house-ledger-title = ما قلتموه، ومن يراه
house-ledger-line = { $label }: { $answer }
house-ledger-empty = لا شيء في القائمة بعد. ما تقولونه سيُكتب هنا، مع بيان من يراه.
house-ledger-apart = إجاباتكم عن التواصل الآمن محفوظة وحدها ولا تُعرض على الشاشة. وتظهر لـ{ $mediator } فقط.

## Language, clearing the chat, deleting

house-language = بأي لغة أكتب إليكم؟
house-hide = يمكنني مسح هذه المحادثة لليومين الأخيرين: رسائلي ورسائلكم. ما قلتموه لـ{ $mediator } يبقى محفوظًا. بالأمر /x أو بالحرف س وحده يحدث ذلك فورًا؛ والزر الذي يظهر عندئذ يستدعي { $mediator } دون أن يبدو ذلك.
house-hide-yes = مسح المحادثة
house-keep-chat = تركها كما هي
house-hidden = قائمتكم فارغة اليوم.
house-delete-title = هل تريدون حذف كل ما قلتموه؟
house-delete = تُحذف كل إجاباتكم نهائيًا، وتخرجون من هذا الملف. أما ما سبقت قراءته لدى { $mediator }، وما أُرسل إلى الطرف الآخر، فلا يمكن استرجاعه.
house-delete-yes = حذف كل شيء
house-delete-no = الإبقاء عليه
house-deleted = تم حذف كل ما قلتموه هنا، وتُحذف النسخ الاحتياطية خلال سبعة أيام. لقد خرجتم من الملف.
house-help =
    /continue – المتابعة من حيث توقفتم
    /review – مراجعة إجاباتكم وتغييرها
    /ledger – ما قلتموه، ومن يراه
    /privacy – من يرى ماذا
    /human – التحدث مع شخص
    /seats – من معكم، وماذا يرى
    /language – تغيير اللغة
    /pause – التوقف الآن
    /hide – مسح هذه المحادثة
    /x – مسح فوري دون سؤال
    /pin – رقم يفتحها من جديد
    /tidy – اختفاء الرسائل هنا من تلقاء نفسها
    /delete – حذف كل ما قلتموه

## Files that are not kept

house-file-too-large = هذا المرفق كبير جدًا: أستطيع استلام { $most } ميغابايت على الأكثر. تنفع أيضًا صورة له، أو ملف PDF أصغر.
house-file-no-room = لم يعد هنا مكان لمرفقات أخرى. يمكنكم بدلًا من ذلك وصفه لـ{ $mediator }، أو تسليمه في اللقاء.
house-file-refused = تعذّر حفظ أحد المرفقات: أستطيع استلام الصور وPDF والنص البسيط والرسائل الصوتية. تنفع أيضًا صورة له.
house-file-lost = لم يصل أحد المرفقات كاملًا. يرجى إرساله مرة أخرى؛ وإن تجاوزتم سؤاله فإن /review يعيدكم إليه.

## Hiding at once. These words must fit on any phone, in anybody's hands

house-quick-word = س
house-quiet-call = لاحقًا
house-quietly-noted = تم.
house-opened = المحادثة مفتوحة من جديد. يمكنكم المتابعة من حيث كنتم بالأمر /continue.
house-pin = مع رقم سري، يغلق /x هذه المحادثة ولا يفتحها إلا الرقم. لوضعه: /pin ثم من أربعة إلى ثمانية أرقام، ولإزالته: /pin 0.
house-pin-set = من الآن يغلق /x هذه المحادثة، ولا يفتحها إلا رقمكم السري. وإن نسيتموه، يمكن لـ{ $mediator } إزالته.
house-pin-none = لا يوجد رقم سري الآن. وما زال /x يمسح هذه المحادثة فورًا.

house-tidy = هل تُحذف الرسائل في هذه المحادثة، رسائلكم ورسائلي، من تلقاء نفسها؟ ما قلتموه لـ{ $mediator } يبقى محفوظًا حتى تستعملوا /delete أو يُمحى الملف. ويسمح تيليجرام بذلك ليومين فقط.
house-tidy-off = إبقاؤها
house-tidy-finish = عند انتهاء الأسئلة
house-tidy-hours =
    { $hours ->
        [zero] بلا انتظار
        [one] بعد ساعة
        [two] بعد ساعتين
        [few] بعد { $hours } ساعات
        [many] بعد { $hours } ساعة
       *[other] بعد { $hours } ساعة
    }
house-tidy-set = { $way } – تم. ما قلتموه لـ{ $mediator } يبقى محفوظًا حتى تستعملوا /delete أو يُمحى الملف.
