# The records of a case, for its mediator alone, in Arabic: what has crossed, and whether each side was treated alike.
# Counts and compares; says nothing about anybody, and nothing about why somebody did what they did.

record-menu = { $ref }: سجلات هذا الملف
record-alike = هل يُعامل الأطراف بالتساوي؟

## Treated alike?

record-alike-title = { $ref }: هل الأمر واحد لكل طرف؟
record-alike-none = لا اختلاف غير ما هو موضح هنا.
record-alike-nobody = تصبح المقارنة ممكنة حين يشارك طرفان.
record-alike-shared = { $flow }، الإصدار { $version }: الأسئلة نفسها بالترتيب نفسه لكل طرف.
record-alike-side =
    { $replies ->
        [0] { $name }: الأسئلة { $questions }، { $languages }؛ لا ردود مقيسة حديثًا. التذكيرات: { $reminders }. الإشعارات: { $notices }.
       *[other] { $name }: الأسئلة { $questions }، { $languages }؛ الردود { $replies }، نصفها خلال { $median } ث، و95 من كل 100 خلال { $slowest } ث. التذكيرات: { $reminders }. الإشعارات: { $notices }.
    }
record-alike-unequal = ما يختلف
record-alike-explained = ما يختلف وله تفسير
record-alike-more =
    { $count ->
        [zero] لا شيء آخر في الورقة.
        [one] هناك واحد آخر في الورقة.
        [two] هناك اثنان آخران في الورقة.
        [few] هناك { $count } أخرى في الورقة.
        [many] هناك { $count } أخرى في الورقة.
       *[other] هناك { $count } أخرى في الورقة.
    }
record-alike-basis = أوقات الردود والتذكيرات والإشعارات من الأيام الثلاثة الأخيرة. ولا تدخل فيها الإجابات عن التواصل الآمن.
record-alike-not-yet =
    { $count ->
        [zero] { $flow }: لا أسئلة متبقية لدى { $others }
        [one] { $flow }: سؤال واحد لم يحن دوره بعد لدى { $others }
        [two] { $flow }: سؤالان لم يحن دورهما بعد لدى { $others }
        [few] { $flow }: { $count } أسئلة لم يحن دورها بعد لدى { $others }
        [many] { $flow }: { $count } سؤالًا لم يحن دورها بعد لدى { $others }
       *[other] { $flow }: { $count } سؤال لم يحن دورها بعد لدى { $others }
    }
record-alike-of-some = { $flow }: طُرح «{ $question }» على { $asked } ولم يُطرح على { $others }
record-alike-version = { $flow }: بإصدارات مختلفة: { $versions }
record-alike-one-version = { $name } { $version }
record-alike-words = { $flow }: النص الذي تمت الموافقة عليه ليس واحدًا لدى { $names }
record-alike-order = { $flow }: «{ $question }» ليس في الموضع نفسه لدى { $names }
record-alike-language = الأسئلة بلغات مختلفة: { $languages }
record-alike-one-language = { $name } { $language }
record-alike-slower = انتظار الردود أطول لدى { $name } منه لدى { $than }
record-alike-reminders = التذكيرات: { $counts }
record-alike-one-count = { $name } { $count }
record-alike-only-some = { $flow }: حتى الآن فقط { $names }
record-alike-reason = { $what } – { $why }
record-alike-why-own-answer = سببه إجابتهم هم عن «{ $question }»
record-alike-why-own-answers = سببه إجاباتهم هم
record-alike-why-own-list = يُسأل عن كل شيء ذكروه في قائمتهم
record-alike-why-not-yet = لم يحن دوره بعد
record-alike-why-own-wish = يختار كل طرف ذلك بنفسه
record-flow-intake = الأسئلة الأولى
record-flow-cantell = ما لا يعرفه الطرف الآخر
record-flow-need = ما يودّون معرفته
record-flow-reply = الإجابة عن سؤال
record-flow-workable = ما يجعل طلبًا ممكنًا
record-flow-refresh = بعد قراءة شيء جديد
record-flow-seal = وضع شيء في تبادل
record-flow-other = «{ $name }»

## On paper

record-title = { $ref }: سجل للوسيط
record-kicker = سجل للوسيط
record-crossed = ما انتقل
record-crossed-none = لم ينتقل شيء بين الطرفين.
record-confidential = كل ما هنا وصل إلى الطرف الآخر، إلا ما أجاب به قرّاؤه والمقارنة بين الأطراف: فهما للوسيط فقط.
record-confidential-alike = يعدّ ويقارن، ولا يحوي شيئًا مما قاله أحد.
record-head-when = وقت الإرسال
record-head-words = بهذه الكلمات
record-head-read = القراءة
record-from-to = من { $from } إلى { $to }
record-agreed = موافقة { $name } على هذا النص في { DATETIME($at, dateStyle: "medium", timeStyle: "short") }.
record-agreed-gone = حُذف بعد ذلك كل شيء من { $name }؛ ولم يعد وقت الموافقة محفوظًا.
record-kind = { $kind } · { $rule } · { $category }
record-read = { $name }: { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
record-hidden = أُخفي من جديد: { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
record-not-read = لم يُفتح بعد
record-new = جديد عليهم: { $new }
record-differently = نظرة مختلفة إلى:
record-mattered = الأهمية: { $before } من قبل، { $after } الآن (من 10)
record-mattered-once = الأهمية: { $value } من 10
record-alike-head = هل يُعامل الأطراف بالتساوي؟
record-col-side = الطرف
record-col-questions = الأسئلة
record-col-language = اللغة
record-col-half = نصف الردود خلال
record-col-most = 95 من 100 خلال
record-col-reminders = التذكيرات
record-col-notices = الإشعارات
record-seconds = { $seconds } ث
record-alike-name = { $name }
record-alike-in = { $languages }
