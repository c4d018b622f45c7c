# What crosses between the sides, in Arabic: for parties first, then the mediator's crossing desk.
# Never whether the other side has done anything, and never how much there is on it.

notice-something-new = هناك شيء جديد لكم. يمكن فتحه متى ناسبكم.

disclose-words = «{ $words }»
disclose-all-they-see = هذا كل ما سيرونه

## The offer after handing over

disclose-offer =
    { $count ->
        [zero] لم تكتبوا شيئًا لا يعرفونه أو تودّون معرفته. هل تودّون النظر في ذلك الآن؟
        [one] كتبتم شيئًا واحدًا لا يعرفونه أو تودّون معرفته. لا يصل منه شيء إلى أحد إلا بإذنكم؛ هل تودّون النظر فيه الآن؟
        [two] كتبتم شيئين لا يعرفونهما أو تودّون معرفتهما. لا يصل منهما شيء إلى أحد إلا بإذنكم؛ هل تودّون النظر فيهما واحدًا واحدًا؟
        [few] كتبتم { $count } أشياء لا يعرفونها أو تودّون معرفتها. لا يصل منها شيء إلى أحد إلا بإذنكم؛ هل تودّون النظر فيها واحدًا واحدًا؟
        [many] كتبتم { $count } شيئًا لا يعرفونه أو تودّون معرفته. لا يصل منها شيء إلى أحد إلا بإذنكم؛ هل تودّون النظر فيها واحدًا واحدًا؟
       *[other] كتبتم { $count } شيء لا يعرفونه أو تودّون معرفته. لا يصل منها شيء إلى أحد إلا بإذنكم؛ هل تودّون النظر فيها واحدًا واحدًا؟
    }
disclose-offer-open =
    { $count ->
        [zero] لم تكتبوا شيئًا لا يعرفونه أو تودّون معرفته. هل تودّون النظر في ذلك الآن؟
        [one] كتبتم شيئًا واحدًا لا يعرفونه أو تودّون معرفته. لكم أن تختاروا كيف يُقال؛ هل تودّون النظر فيه الآن؟
        [two] كتبتم شيئين لا يعرفونهما أو تودّون معرفتهما. لكم أن تختاروا كيف يُقال كل منهما؛ هل تودّون النظر فيهما واحدًا واحدًا؟
        [few] كتبتم { $count } أشياء لا يعرفونها أو تودّون معرفتها. لكم أن تختاروا كيف يُقال كل منها؛ هل تودّون النظر فيها واحدًا واحدًا؟
        [many] كتبتم { $count } شيئًا لا يعرفونه أو تودّون معرفته. لكم أن تختاروا كيف يُقال كل منها؛ هل تودّون النظر فيها واحدًا واحدًا؟
       *[other] كتبتم { $count } شيء لا يعرفونه أو تودّون معرفته. لكم أن تختاروا كيف يُقال كل منها؛ هل تودّون النظر فيها واحدًا واحدًا؟
    }
disclose-offer-needs =
    { $count ->
        [zero] ليس هناك شيء آخر تودّون معرفته. هل تودّون النظر في ذلك الآن؟
        [one] وهناك شيء واحد تودّون معرفته. هل تودّون النظر فيه الآن؟
        [two] وهناك شيئان تودّون معرفتهما. هل تودّون النظر فيهما واحدًا واحدًا؟
        [few] وهناك { $count } أشياء تودّون معرفتها. هل تودّون النظر فيها واحدًا واحدًا؟
        [many] وهناك { $count } شيئًا تودّون معرفته. هل تودّون النظر فيها واحدًا واحدًا؟
       *[other] وهناك { $count } شيء تودّون معرفته. هل تودّون النظر فيها واحدًا واحدًا؟
    }
disclose-look = النظر فيها الآن
disclose-look-later = لاحقًا
disclose-rests = هذا متوقف إلى أن تتحدثوا مع { $mediator }. لا يضيع شيء، ولا يُرسل منه شيء.
disclose-looked-later = حسنًا. يمكنكم العودة إليها بالأمر /continue متى شئتم.

## The ledger

disclose-ledger-title = ما قد ينتقل، وحاله الآن
disclose-kind-tell = لا يعرفونه: { $label }
disclose-kind-need = تودّون معرفته: { $label }
disclose-kind-answer = سألوا: { $label }
disclose-take-back = سحبه
disclose-taken-back = تم السحب. يظهر الآن للوسيط فقط، ولا يُرسل.
disclose-too-late = تم إرسال هذا من قبل، فلا أستطيع سحبه أو تغييره. ما يعنيه الآن يمكنكم الحديث عنه مع { $mediator }؛ والأمر /human يطلب هذا الحديث.
disclose-state-undecided = لم يُنظر فيه بعد. الوصول إليه بالأمر /continue.
disclose-state-undecided-held = لم يُنظر فيه بعد.
disclose-state-not-agreed = لم توافقوا على أي نص بعد.
disclose-state-agreed = وافقتم على هذا النص في { $at }.
disclose-state-not-before = يمكن إرساله من { $mediator } ابتداءً من { $at }. وما لم يُرسل يمكنكم سحبه.
disclose-state-day = ليس قبل { $day }، كما قلتم.
disclose-state-kept = محفوظ للجلسة لدى { $mediator }.
disclose-state-taken-back = لقد سحبتموه.
disclose-state-seen = أُرسل من { $mediator } في { $at }؛ ومنذ ذلك الحين يستطيع الطرف الآخر رؤيته.
disclose-kind-marked = إجابتكم: { $label }
disclose-came-about = تحقق الشرط
disclose-decide-anew = اتخاذ قرار فيه
disclose-mark =
    { $regime ->
        [opt_out] إطلاعهم على إجابة أو حجبها
        [no_secrets] إطلاعهم على إجابة أو تركها جانبًا
       *[opt_in] شيء آخر يجوز إطلاعهم عليه
    }
disclose-mark-offer =
    { $regime ->
        [opt_out] يمكنكم النظر في أي من إجاباتكم وإطلاعهم عليها، أو حجبها.
        [no_secrets] يمكنكم النظر في أي من إجاباتكم وإطلاعهم عليها بكلماتكم، أو تركها جانبًا.
       *[opt_in] إن كان هناك شيء آخر يجوز إطلاعهم عليه، يمكنكم النظر في أي من إجاباتكم.
    }
disclose-mark-which =
    { $regime ->
        [opt_in] في أي إجابة تودّون النظر؟ لا يصل شيء منها إلى أحد ما لم تقولوا ذلك.
       *[other] في أي إجابة تودّون النظر؟ والقرار فيها لكم.
    }
disclose-mark-none = لا توجد إجابة من هذا النوع بعد.
disclose-mark-one = { $name }
disclose-mark-on = إجابات أخرى
disclose-state-told = يجوز لـ{ $mediator } إخبار الطرف الآخر بموضوعه.
disclose-state-unnamed = يجوز لـ{ $mediator } استعماله، دون ذكر صاحبه. وقد يخمّن أحد صاحبه مع ذلك.
disclose-state-left-out = تركتموه جانبًا، فلا يُنقل منه شيء. وقد وصل إلى { $mediator }.
disclose-state-condition = ليس قبل أن يتحقق هذا: «{ $condition }»
disclose-state-came-about = قلتم إنه قد تحقق.
disclose-received-title = ما وصل إليكم
disclose-received-tap = يُقرأ بالضغط على رقمه.
disclose-received-line = { $at } · { $category }

## What has come

disclose-show = عرضه
disclose-later = لاحقًا
disclose-hide = إخفاؤه من جديد
disclose-arrived-tell = يصلكم هذا من { $mediator }، بكلمات الطرف الآخر نفسه:
disclose-arrived-need = يصلكم سؤال من { $mediator }، بكلمات الطرف الآخر نفسه:
disclose-arrived-answer = كان سؤالكم: «{ $question }» يصلكم من { $mediator } هذه الإجابة، بكلمات الطرف الآخر نفسه:
disclose-arrived-swap = فُتح التبادل من { $mediator }. هذا من الطرف الآخر، بكلماته هو:
disclose-reply = الإجابة عنه
disclose-reply-not = ليس الآن
disclose-not-now = حسنًا. لا يُخبر أحد بذلك، ويمكنكم الإجابة متى شئتم.

## A paper or photo with a sentence. Its name says nothing of the file it was made from

disclose-paper = { $label }
disclose-paper-photo = صورة { $number } · { $about }
disclose-paper-pdf = PDF { $number } · { $about }
disclose-with-it = معها: النسخة أعلاه، باسم «{ $name }»
disclose-state-with-it = معها: { $name } ({ $digest })
desk-share-with-it = معها: { $name } ({ $digest })، وهي النسخة أدناه
desk-swap-with-it = معها: { $name } ({ $digest })
desk-history-paper = ورقة معها
desk-history-digest = بصمة الورقة SHA-256

## Categories

disclose-category-figures = أرقام
disclose-category-documents = مستندات
disclose-category-dates = تواريخ
disclose-category-reasons = أسباب
disclose-category-plans = خطط
disclose-category-people = أشخاص
disclose-category-effects = أثر الأمر
disclose-category-other = أمر آخر

## The mediator's crossing desk

desk-share-title =
    { $count ->
        [0] { $ref }: لا شيء ينتظر الإرسال.
        [zero] { $ref }: لا شيء ينتظر الإرسال.
        [one] { $ref }: شيء واحد للنظر فيه
        [two] { $ref }: شيئان للنظر فيهما
        [few] { $ref }: { $count } أشياء للنظر فيها
        [many] { $ref }: { $count } شيئًا للنظر فيه
       *[other] { $ref }: { $count } شيء للنظر فيه
    }
desk-rules =
    { $regime ->
        [opt_out] القواعد: ما يقوله لكم طرف يجوز ذكر مضمونه، ما لم يحجبه.
        [no_secrets] القواعد: لا أسرار؛ ما يقوله لكم طرف يجوز ذكر مضمونه.
       *[opt_in] القواعد: لا يقال شيء دون موافقة.
    }
desk-rules-open = مفتوح دائمًا: { $kinds }.
desk-share-tell = { $name } · للإخبار
desk-share-need = { $name } · للسؤال · { $category }
desk-share-ready = جاهز للإرسال منذ { $at }.
desk-share-send = إرسال
desk-share-reconsider = طلب النظر فيه مجددًا
desk-share-take-up = العودة إليه
desk-share-keep = حفظه للجلسة
desk-share-sent = ✓ أُرسل في { $at } · من { $name }
desk-share-asked = طُلب من { $name } النظر فيه مرة أخرى ({ $at }).
desk-share-gone = لم يعد هذا ينتظر هنا.
desk-share-why-cooling = لم ينقضِ وقت التفكير. يمكن إرساله ابتداءً من { $at }.
desk-share-why-later = حدّد صاحبه يومًا لاحقًا، أو ينتظر شيئًا أولًا.
desk-share-not-theirs = قال صاحبه عنه: «ليس من حقي أن أقوله».
desk-share-condition = ينتظر صاحبه هذا: «{ $condition }»
desk-share-told = يجوز لكم أن تذكروا موضوعه، بكلمات من عندكم.
desk-share-why-kept = هو محفوظ لديكم للجلسة. لا يُرسل ما لم تعودوا إليه.
desk-share-why-early = يمكن فتحه ابتداءً من { $at }. وحتى ذلك الحين يمكن لكل طرف تغيير ما وضعه.
desk-share-why-held = يرجى التحدث أولًا مع كل من طُلب منكم الاتصال به. حتى ذلك الحين لا يُرسل شيء.
desk-share-why-no-consent = لم يوافق صاحبه على هذا النص.
desk-share-why-other-words = وافق صاحبه على نص آخر.
desk-share-why-withdrawn = سحبه صاحبه.
desk-share-why-scope = لم يختر صاحبه إطلاع الطرف الآخر عليه.
desk-share-why-safety = هو في سجل السلامة، ولا يُرسل منه شيء أبدًا.
desk-share-why-not-yours = هذا غير متاح.
desk-share-why-revealed = تم إرساله من قبل.
desk-share-why-closed = الملف مغلق.
desk-share-why-unconfirmed = لا يستطيع أحد قراءته بعد: يرجى أولًا تأكيد أن من انضم هو من دعوتموه. يظهر ذلك في /case.
desk-share-why-unknown = يرجى أولًا تأكيد أن من وافق على هذا هو من دعوتموه. يظهر ذلك في /case.
desk-share-why-nobody = لا يستطيع أحد قراءته بعد: لم يوافق الطرف الآخر على المشاركة.

## What the mediator writes

disclose-wrote = رسالة إليكم من { $mediator }:
disclose-look-again = يصلكم طلب من { $mediator } للنظر في هذا مرة أخرى. ولا يُرسل إلا إذا وافقتم من جديد.
disclose-reconsider = النظر فيه مرة أخرى
desk-message-to-whom = { $ref }: لمن هذه الرسالة؟
desk-message-to = { $name }
desk-message-to-all = كل الأطراف، بالكلمات نفسها
desk-message-sent = ✓ يصلهم إشعار محايد، ويقرؤون الرسالة بعد الضغط عليه.
desk-message-missed = لم تصل إلى: { $names }. لم ينضموا بعد، أو طلبوا عدم الكتابة إليهم.
desk-message-warning = يرجى النظر في هذا قبل الإرسال
desk-message-found-words = تتكرر فيه «{ $found }» – من { $name }، ولم تُرسل ({ $label }):
desk-message-found-number = فيه الرقم { $found } – وهو أيضًا في شيء من { $name } لم يُرسل ({ $label }):
desk-message-found-date = فيه التاريخ { $found } – وهو أيضًا في شيء من { $name } لم يُرسل ({ $label }):
desk-message-found-name = فيه الاسم { $found } – وهو أيضًا في شيء من { $name } لم يُرسل ({ $label }):
desk-message-substance = يجوز لكم أن تذكروا موضوعه، لكن هذه كلمات صاحبه نفسها.
desk-message-unnamed = يجوز لكم استعماله، دون ذكر صاحبه.
desk-message-from-sentence = جملة مكتوبة للطرف الآخر
desk-message-from-exchange = موضوع في تبادل
desk-message-send-anyway = إرسالها مع ذلك
desk-message-do-not = عدم إرسالها
desk-message-anyway = ✓ تم إرسالها مع ذلك.
desk-message-dropped = لم تُرسل. الأمر /message يبدأ رسالة جديدة.
desk-message-left-out = حُذفت ملاحظتكم. طُلب منهم النظر مرة أخرى دونها.

## Exchanges: a party

disclose-slot = عُرض عليكم من { $mediator } تبادل عن { $category }: { $weight }. إذا وضع كل طرف شيئًا، يُفتح الكل معًا بعد مراجعة من { $mediator }.
disclose-slot-more = سؤال من { $mediator } إلى كل طرف في التبادل عن { $category }: هل لديه شيء قليل يُضاف؟ إذا وضع كل طرف شيئًا، يُفتح الكل معًا بعد مراجعة من { $mediator }.
disclose-slot-terms = وإلا فلا يُفتح شيء ولا يعرف أحد من وضع شيئًا. يمكنكم وضع شيء أو تغييره أو اختيار «ليس هذه المرة» حتى { $at }.
disclose-slot-in = وضع شيء
disclose-slot-pass = ليس هذه المرة
disclose-slot-receipt = شكرًا لكم. تُفتح التبادلات في أوقات محددة؛ وستصلكم رسالة مني بعد { $at }.
disclose-slot-change = تغيير ما قررته
disclose-slot-over = لا يمكن وضع شيء آخر في هذا التبادل. ستصلكم رسالة مني حين ينتهي.
disclose-slot-closed = لم يُفتح هذا التبادل. لا شيء مطلوب منكم.
disclose-slot-opened = فُتح هذا التبادل. وما نتج عنه مذكور في /ledger.
disclose-put-in-running = وُضع في التبادل عن { $category }: لا يُفتح إلا إذا قدّموا هم شيئًا أيضًا.
disclose-put-in-opened = وُضع في التبادل عن { $category }: تم فتحه، ويمكن للطرف الآخر رؤيته.
disclose-put-in-closed = وُضع في التبادل عن { $category }: لم يُفتح، ولم يظهر إلا للوسيط.
disclose-taken-out = تم السحب من التبادل، كما لو اخترتم «ليس هذه المرة». لا يعرف الطرف الآخر شيئًا عن ذلك.
disclose-weight-harmless = شيء صغير للبداية
disclose-weight-useful = شيء تفيد معرفته
disclose-weight-sensitive = شيء ليس من السهل قوله

## Exchanges: the mediator

desk-swap-title =
    { $count ->
        [0] { $ref }: لا تبادل جارٍ.
        [zero] { $ref }: لا تبادل جارٍ.
        [one] { $ref }: تبادل واحد جارٍ
        [two] { $ref }: تبادلان جاريان
        [few] { $ref }: { $count } تبادلات جارية
        [many] { $ref }: { $count } تبادلًا جاريًا
       *[other] { $ref }: { $count } تبادل جارٍ
    }
desk-swap-line = { $category } · { $weight } · حتى { $at }
desk-swap-marked = ما اختير للتبادل من { $name }: { $kinds }. لا يظهر هذا إلا لكم.
desk-swap-look = النظر في «{ $category }»
desk-swap-new = عرض تبادل جديد
desk-swap-of = { $name }:
desk-swap-passed = ليس هذه المرة
desk-swap-nothing = لا شيء بعد
desk-swap-open = فتحهما معًا
desk-swap-more = طلب المزيد قليلًا
desk-swap-close = إغلاقه دون فتح
desk-swap-begun = التبادل عن { $category } معروض حتى { $at }. بعدها لديكم يوم للنظر فيه وفتحه؛ ثم يُغلق من تلقاء نفسه، أيًّا كان ما فيه.
desk-swap-left = لم يُعرض أي تبادل.
desk-swap-stands = ما عُرض يبقى كما كان. الأمر /swap يعرضه.
desk-swap-opened = ✓ فُتح التبادل عن { $category } ({ $at }). تستطيع كل الأطراف قراءته منذ تلك اللحظة.
desk-swap-asked = طُلب من كل أطراف التبادل عن { $category } المزيد قليلًا، بالكلمات نفسها. والمهلة حتى { $at }؛ ويمكنكم فتحه بعد ذلك.
desk-swap-closed = أُغلق التبادل عن { $category } دون فتح ({ $at }). وأُبلغت كل الأطراف بالكلمات نفسها.
desk-swap-over = انتهى التبادل عن { $category }.

## The card of a case

desk-send-on =
    { $count ->
        [0] إرسال
       *[other] إرسال ({ $count })
    }
desk-exchanges = التبادلات

## What has crossed, as a file

desk-history = ما انتقل
desk-history-at = وقت الإرسال
desk-history-rule = القاعدة
desk-history-from = من
desk-history-kind = النوع
desk-history-category = الفئة
desk-history-words = النص
desk-history-agreed = وقت الموافقة
desk-history-for = إلى
desk-history-to = من قرأه
desk-history-shown = وقت العرض
desk-history-hidden = وقت الإخفاء
desk-history-new = جديد عليهم
desk-history-differently = ما ينظرون إليه نظرة مختلفة
desk-history-before = أهميته من قبل (0–10)
desk-history-now = أهميته الآن (0–10)
desk-history-rule-r1 = بموافقة صاحبه
desk-history-rule-r2 = تبادل فُتح
desk-history-kind-tell = قيل
desk-history-kind-need = سُئل

## مدى مختوم

disclose-range-asked = سؤال من { $mediator } إلى كل طرف بالكلمات نفسها: هل يجوز فتح الأرقام المختومة لـ{ $mediator } فقط؟ أرقامكم لا تظهر للطرف الآخر أبدًا.
disclose-range-terms = لا تُفتح إلا إذا قال كل طرف نعم؛ ويمكنكم الإجابة حتى { $at }، سواء أعطيتم أرقامًا أم لا. ثم يُقال للطرفين هل قال الجميع نعم، فمن قال نعم يعرف من كلمة «مختومة» أن الآخر لم يقلها.
disclose-range-yes = نعم، للوسيط
disclose-range-no = لا، تبقى مختومة
disclose-range-receipt = شكرًا لكم. لا يُقال لأحد بماذا أجبتم؛ وستصلكم رسالة مني بعد { $at }.
disclose-range-change = تغيير إجابتي
disclose-range-over = انتهى هذا السؤال. ستصلكم رسالة مني قريبًا.
disclose-range-opened = قال كل طرف نعم: يمكن الآن لـ{ $mediator } قراءة الأرقام. وأرقامكم لا تظهر للطرف الآخر.
disclose-range-sealed = تبقى الأرقام مختومة. لا شيء مطلوب منكم.
