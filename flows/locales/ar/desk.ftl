# The mediator's chat, in Arabic.

desk-welcome = أهلًا بكم. هذا مكتبكم.
desk-edit-stray = لم تعد تلك الرسالة جزءًا من إجابة، فلم يتغيّر شيء.
desk-help =
    /newcase – فتح ملف والحصول على دعوة لكل طرف
    /cases – ملفاتكم
    /case – بطاقة ملف واحد
    /briefing – قراءة الموجز، كرسالة وبصيغة PDF
    /share – إرسال ما وافق عليه صاحبه
    /swap – التبادلات: تُفتح للجميع أو لا تُفتح لأحد
    /session – تحديد جلسة أو تغييرها أو إلغاؤها
    /message – الكتابة إلى طرف
    /hold – إيقاف مؤقت لكل ما ينتقل من طرف
    /close – إغلاق ملف
    /language – تغيير اللغة
    /help – هذه القائمة
desk-review-close = هل هذا ما قصدتموه؟ إن كان كذلك، يُفتح الملف وتصلكم دعوة لكل طرف.
desk-review-close-again = هذا الملف مفتوح من قبل.
desk-handed-over = ✓ الملف مفتوح.
desk-hand-over = فتح هذا الملف
desk-hand-over-again = فتح ملف آخر مثله
desk-opened = الملف { $ref } · { $kind } · فُتح
desk-opened-side = الطرف { $number } «{ $name }» – الدعوة أدناه.
desk-open-case = فتح الملف
desk-codes = تُقال هذه الرموز بالهاتف، لا في المحادثة التي فيها الرابط
desk-code-line = { $name }: { $code }
desk-no-cases = ليس لديكم ملف بعد. الأمر /newcase يفتح ملفًا.
desk-cases =
    { $count ->
        [zero] لا ملفات
        [one] ملف واحد
        [two] ملفان
        [few] { $count } ملفات
        [many] { $count } ملفًا
       *[other] { $count } ملف
    }
desk-case-button =
    { $state ->
        [closed] { $ref } · { $title } · مغلق
       *[open] { $ref } · { $title }
    }
desk-card =
    { $state ->
        [closed] { $ref } · { $kind } · مغلق
       *[open] { $ref } · { $kind }
    }
desk-card-title = { $title }
desk-card-by = الإجابات مطلوبة حتى { $day }
desk-side-invited = { $name }: أُرسلت الدعوة
desk-side-not-invited = { $name }: لا دعوة مفتوحة
desk-side-started = { $name }: تم الانضمام، ولا موافقة على المشاركة بعد
desk-side-joined =
    { $answers ->
        [zero] { $name }: تم الانضمام، لا إجابات
        [one] { $name }: تم الانضمام، إجابة واحدة
        [two] { $name }: تم الانضمام، إجابتان
        [few] { $name }: تم الانضمام، { $answers } إجابات
        [many] { $name }: تم الانضمام، { $answers } إجابة
       *[other] { $name }: تم الانضمام، { $answers } إجابة
    }
desk-side-finished =
    { $answers ->
        [zero] { $name }: تم التسليم، لا إجابات
        [one] { $name }: تم التسليم، إجابة واحدة
        [two] { $name }: تم التسليم، إجابتان
        [few] { $name }: تم التسليم، { $answers } إجابات
        [many] { $name }: تم التسليم، { $answers } إجابة
       *[other] { $name }: تم التسليم، { $answers } إجابة
    }
desk-todo-confirm = مطلوب منكم: هل الحساب «{ $account }» هو فعلًا حساب { $name }؟
desk-side-erased = { $name }: تم سحب كل شيء والخروج من الملف
desk-todo-call = مطلوب منكم: طلب من { $name } للتحدث مع شخص ({ DATETIME($at, dateStyle: "medium", timeStyle: "short") }). { $contact }
desk-todo-hold = مطلوب منكم: يلزم أن ينظر إنسان في الأمر. يرجى التحدث مع { $name } بأنفسكم قبل أن يستمر أي شيء ({ DATETIME($at, dateStyle: "medium", timeStyle: "short") }). { $contact }
desk-contact-any-time = الرسائل مقبولة في أي وقت.
desk-contact-certain-hours = الرسائل في الساعات المذكورة فقط.
desk-contact-neutral-only = الرسائل بكلمات محايدة فقط.
desk-contact-no-messages = يرجى عدم إرسال رسائل؛ سيعودون بأنفسهم.
desk-contact-unknown = لم يُذكر كيف يمكن التواصل معهم.
desk-confirm = ✓ نعم، هذا حساب { $name }
desk-refuse = لا، الحساب لشخص آخر
desk-answered = تم: تحدثت مع { $name }
desk-new-link = دعوة جديدة لـ{ $name }
desk-safety-button = التواصل الآمن: { $name }
desk-safety = التواصل الآمن: { $name }
desk-safety-line = { $label }: { $answer }
desk-safety-none = لم يُذكر شيء عنه بعد.
desk-briefing = الموجز
desk-files =
    { $count ->
        [zero] لا مرفقات ولا رسائل صوتية
        [one] مرفق واحد أو رسالة صوتية واحدة
        [two] مرفقان أو رسالتان صوتيتان
        [few] { $count } مرفقات ورسائل صوتية
        [many] { $count } من المرفقات والرسائل الصوتية
       *[other] { $count } من المرفقات والرسائل الصوتية
    }
desk-file = { $name } · { $question }
desk-close = إغلاق الملف
desk-close-question =
    { $days ->
        [zero] هل يُغلق { $ref }؟ لن يستطيع الطرفان بعدها الكتابة هنا ولا فتح ما لم يقرآه، ويُمحى كل ما فيه في اليوم نفسه.
        [one] هل يُغلق { $ref }؟ لن يستطيع الطرفان بعدها الكتابة هنا ولا فتح ما لم يقرآه، وبعد يوم واحد يُمحى كل ما فيه.
        [two] هل يُغلق { $ref }؟ لن يستطيع الطرفان بعدها الكتابة هنا ولا فتح ما لم يقرآه، وبعد يومين يُمحى كل ما فيه.
        [few] هل يُغلق { $ref }؟ لن يستطيع الطرفان بعدها الكتابة هنا ولا فتح ما لم يقرآه، وبعد { $days } أيام يُمحى كل ما فيه.
        [many] هل يُغلق { $ref }؟ لن يستطيع الطرفان بعدها الكتابة هنا ولا فتح ما لم يقرآه، وبعد { $days } يومًا يُمحى كل ما فيه.
       *[other] هل يُغلق { $ref }؟ لن يستطيع الطرفان بعدها الكتابة هنا ولا فتح ما لم يقرآه، وبعد { $days } يوم يُمحى كل ما فيه.
    }
desk-close-session = ما زالت هناك جلسة محددة: { $at }. لا يُبلغ الإغلاق أحدًا بأنها لن تُعقد، ويمكنكم إلغاؤها أولًا بالأمر /session.
desk-close-yes = إغلاقه
desk-close-no = تركه مفتوحًا
desk-closed = تم إغلاق { $ref }.
desk-erased-on = يُمحى كل ما فيه في { $day }.
desk-keep-longer =
    { $days ->
        [zero] حفظه كما هو
        [one] حفظه يومًا آخر
        [two] حفظه يومين آخرين
        [few] حفظه { $days } أيام أخرى
        [many] حفظه { $days } يومًا آخر
       *[other] حفظه { $days } يوم آخر
    }
desk-kept-longer = يُحفظ { $ref } حتى { $day }. وقد سُجّل ذلك.
desk-erased =
    { $records ->
        [zero] مُحي { $ref } في { $day }: أُتلفت مفاتيحه، ولم يبق فيه سجل.
        [one] مُحي { $ref } في { $day }: أُتلفت مفاتيحه، وحُذف سجل واحد.
        [two] مُحي { $ref } في { $day }: أُتلفت مفاتيحه، وحُذف سجلان.
        [few] مُحي { $ref } في { $day }: أُتلفت مفاتيحه، وحُذفت { $records } سجلات.
        [many] مُحي { $ref } في { $day }: أُتلفت مفاتيحه، وحُذف { $records } سجلًا.
       *[other] مُحي { $ref } في { $day }: أُتلفت مفاتيحه، وحُذف { $records } سجل.
    }
desk-kind-workplace = مكان العمل
desk-kind-contract = عقد
desk-kind-parenting = رعاية الأبناء
desk-kind-separation-property = الأموال بعد الانفصال
desk-kind-neighbour = الجيران
desk-kind-landlord-tenant = المالك والمستأجر
desk-kind-consumer = المستهلك
desk-kind-other = غير ذلك

## Notices: neutral on a lock screen

desk-notice-join = { $ref }: هناك شيء ينتظر تأكيدكم.
desk-notice-person = { $ref }: هناك من يودّ التحدث معكم.
desk-notice-code = { $ref }: لم يعد ممكنًا استعمال إحدى الدعوات.
desk-notice-hold = { $ref }: يرجى النظر في هذا بأنفسكم قبل أن يستمر أي شيء.
desk-notice-new = { $ref }: هناك شيء جديد.
desk-notice-erasing = { $ref }: يُمحى كل ما فيه في { $day }.
desk-notice-absent = { $ref }: انقضى اليوم المحدد للإجابات، ولم ينضم الجميع بعد.
desk-notice-unreachable = { $ref }: لم يعد الوصول إلى أحدهم ممكنًا هنا.
desk-notice-failed = { $ref }: تعذّر تسليم رسالة.

## The invitation, read by whoever it is for

invitation-for = إلى { $name }
invitation-text =
    ندعوكم إلى التحضير للقاء بمساعدة { $mediator }. يستغرق ذلك نحو نصف ساعة، على هاتفكم، دفعة واحدة أو على أجزاء. لا يُرسل شيء إلى أحد دون إذنكم.

    للفتح: { $link }

desk-file-expected = ما زال يُستلم ويُفحص. يرجى طلبه مرة أخرى بعد دقيقة.
desk-file-refused = لا يُسلَّم: ليس صورة أو PDF أو نصًا بسيطًا أو صوتًا، أو فيه شيء مخفي. وقد أُبلغ من أرسله بذلك.
desk-file-lost = لم يصل كاملًا. طُلب ممن أرسله إرساله مرة أخرى.

## Hold: nothing of it is visible to the other side

desk-side-rests = { $name }: إيقاف مؤقت. لا ينتقل شيء ولا يُرسل تذكير؛ ينتهي ذلك بالأمر /hold.
desk-hold = { $ref }: إيقاف مؤقت
desk-hold-about = خلال الإيقاف المؤقت لطرف لا ينتقل منه شيء، ولا يصله تذكير ولا إشعار بما ينتقل، ولا يُخبَر الطرف الآخر. ويبقى بإمكانكم أن تكتبوا للجميع بالأمر /message.
desk-hold-set = إيقاف مؤقت: { $name }
desk-hold-lift = إنهاء الإيقاف المؤقت: { $name }
desk-hold-none = { $name }: بلا إيقاف مؤقت
desk-hold-rests = { $name }: إيقاف مؤقت
desk-unlock = إزالة الرقم السري لـ{ $name }

## أرقام مختومة

desk-ranges = الأرقام المختومة
desk-range-sealed = { $ref }: الأرقام مختومة. لا تُفتح إلا لكم، وفقط إذا قال الطرفان نعم؛ ولا يُقال لكم من أجاب وبماذا.
desk-range-running = { $ref }: السؤال مطروح على الطرفين حتى { $at }. وإلى ذلك الحين، وما لم يقل الطرفان نعم، تبقى الأرقام مختومة.
desk-range-agreed = { $ref }: وافق الطرفان. يمكنكم الآن قراءة الأرقام.
desk-range-refused = { $ref }: تبقى الأرقام مختومة، لأن الطرفين لم يوافقا معًا على فتحها. وقد سُجّل أنكم سألتم.
desk-range-ask = سؤال الطرفين
desk-range-read = فتح الأرقام
desk-range-title = { $ref } · الأرقام، لكم وحدكم
desk-range-side = { $name }
desk-range-none = لم يُذكر أي رقم.
desk-range-caution = كثيرًا ما يكون ما يُقال هنا من باب التفاوض.
