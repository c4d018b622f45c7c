# The mediator's briefing, on paper and in the chat, in Arabic. Only the mediator reads this.
# It attributes and quotes; it never sums up, weighs or praises (domain §10).

## The sheet

briefing-title = { $ref }: موجز للوسيط
briefing-kicker = موجز للوسيط
briefing-confidential = ما قاله كل طرف على انفراد مقتبس هنا كما كُتب. لم يُتحقَّق من شيء منه ولم يُوزن ولم يُتفق عليه، ولم يصل إلى الطرف الآخر إلا ما عليه العلامة ●.
briefing-recipient = خاص بـ{ $name } فقط
briefing-as-of = { DATETIME($day, dateStyle: "long") }، { $time } { $zone }
briefing-fact-as-of = حتى تاريخ
briefing-fact-kind = النوع
briefing-fact-regime = القاعدة
briefing-fact-answer-by = الإجابات حتى
briefing-regime-opt-in = لا ينتقل شيء دون موافقة صاحبه
briefing-regime-opt-out = يجوز ذكر موضوعه ما لم يحجبه صاحبه
briefing-regime-no-secrets = لا أسرار: يجوز ذكر موضوعه
briefing-asked = السؤال
briefing-says = { $who }: ما قيل
briefing-blank-open = لا إجابة بعد
briefing-blank-unasked = لم يُسأل
briefing-blank-unchanged = كما سُلّم
briefing-blank-nothing = لا شيء
briefing-blank-no-date = لا شيء مدوّن لهذا التاريخ
briefing-blank-erased = مُحي
briefing-quoted = «…» بكلمات صاحبها
briefing-numbered = 1.7: الطرف 1، الإجابة 7
briefing-quote-open = «
briefing-quote-close = »
briefing-earlier-question = سؤال سابق
briefing-first = أولًا
briefing-later = الآن
briefing-for-adviser = سؤال لمن يقدّم المشورة
briefing-added = أُضيف بجانب الأسئلة
briefing-nothing-visible = (لا شيء يمكن عرضه)

## May it be said aloud?

briefing-mark-aloud = يجوز قوله جهرًا
briefing-mark-owner = فقط إذا ذكره صاحبه
briefing-mark-never = لا يُقال

## The sides

briefing-stage-invited = تمت الدعوة
briefing-stage-joined = تم الانضمام في { DATETIME($day, dateStyle: "medium") }
briefing-stage-confirmed = تم التأكيد في { DATETIME($day, dateStyle: "medium") }
briefing-stage-agreed = تمت الموافقة على المشاركة في { DATETIME($day, dateStyle: "medium") }
briefing-stage-withdrawn = تم الانسحاب في { DATETIME($day, dateStyle: "medium") }
briefing-fact-ranges = الأرقام
briefing-range-sealed = مختومة حتى يوافق الطرفان على فتحها
briefing-range-opened = مفتوحة للوسيط فقط
briefing-ranges-sealed = الأرقام: مختومة حتى يوافق الطرفان على فتحها.
briefing-ranges-opened = الأرقام: مفتوحة لكم؛ تُقرأ من ⋯ في بطاقة الملف.
briefing-stage-finished = تم التسليم في { DATETIME($day, dateStyle: "medium") }
briefing-count =
    { $declined ->
        [0] الإجابات: { $answered } من { $asked }
       *[other] الإجابات: { $answered } من { $asked }، والمتروك اختيارًا: { $declined }
    }
briefing-not-begun = لا إجابات بعد
briefing-erased = مُحي كل ما كتبه

## The parts

briefing-part-about = الموضوع
briefing-part-timeline = حسب ترتيب التواريخ
briefing-part-decides = من يقرر، وبأي صلاحية
briefing-part-issues = المواضيع، جنبًا إلى جنب
briefing-part-interests = ما يهمّ كل طرف
briefing-part-knowing = ما يلزم كل طرف معرفته، وما يمكنه قوله
briefing-part-crossed = ما انتقل
briefing-part-agreed = وافق عليه صاحبه ولم يُرسل بعد
briefing-part-obstacles = ما يعيق الاتفاق
briefing-part-no-deal = إن لم يكن هناك اتفاق
briefing-part-hopes = الآمال
briefing-part-feelings = شعور كل طرف بالأمر
briefing-part-movement = ما يمكن أن يقدّمه كل طرف
briefing-part-practical = من أجل اللقاء
briefing-part-documents = المستندات
briefing-part-more = وقيل أيضًا
briefing-part-changed = تغيّر بعد التسليم
briefing-gaps = ما لا إجابة عنه
briefing-files = المرفقات
briefing-annex = ملحق: الإجابات الطويلة كاملة

## What has crossed

briefing-crossed-told = قيل
briefing-crossed-asked = السؤال
briefing-crossed-exchanged = في تبادل
briefing-agreed-share = للإرسال
briefing-agreed-swap = في تبادل فقط

## What is missing

briefing-none-not-sure = عدم اليقين
briefing-none-prefer-not = تفضيل عدم الإجابة
briefing-none-later = الإجابة لاحقًا
briefing-none-not-applicable = لا ينطبق
briefing-none-skipped = تم التخطّي
briefing-gap-open = لا إجابة بعد
briefing-gap-not-sure = عدم اليقين
briefing-gap-prefer-not = تفضيل عدم الإجابة
briefing-gap-later = الإجابة لاحقًا
briefing-gap-not-applicable = لا ينطبق
briefing-gap-skipped = تم التخطّي
briefing-gap-about = { $label } («{ $item }»)

## Answers that are not words

briefing-scale = { $value } من 10
briefing-amount = { $low }
briefing-amount-range = من { $low } إلى { $high }
briefing-amount-from = { $low } على الأقل
briefing-worksheet = مجموع ذلك
briefing-worksheet-open = بحسب ما أُجيب عنه
briefing-instalments = الأقساط، محسوبة من أرقام كل طرف نفسه
briefing-day = { DATETIME($day, dateStyle: "long") }
briefing-when = { $when }
briefing-when-none = دون تاريخ
briefing-points = «{ $item }»: { $points }
briefing-file-photo = صورة
briefing-file-document = مستند
briefing-file-voice = رسالة صوتية

## Notes at the end

briefing-note-hidden =
    { $count ->
        [zero] لم تُحذف أي علامة من كلام الأطراف.
        [one] حُذفت علامة واحدة من كلام الأطراف: كانت لا تُرى، أو تغطي الكلمات حولها أو تقلب ترتيبها.
        [two] حُذفت علامتان من كلام الأطراف: كانتا لا تُريان، أو تغطيان الكلمات حولهما أو تقلبان ترتيبها.
        [few] حُذفت { $count } علامات من كلام الأطراف: كانت لا تُرى، أو تغطي الكلمات حولها أو تقلب ترتيبها.
        [many] حُذفت { $count } علامة من كلام الأطراف: كانت لا تُرى، أو تغطي الكلمات حولها أو تقلب ترتيبها.
       *[other] حُذفت { $count } علامة من كلام الأطراف: كانت لا تُرى، أو تغطي الكلمات حولها أو تقلب ترتيبها.
    }
briefing-note-lost =
    { $count ->
        [zero] طُبعت كل العلامات.
        [one] تعذّرت طباعة علامة واحدة وتظهر هكذا: �؛ وهي في السجل كما كُتبت.
        [two] تعذّرت طباعة علامتين وتظهران هكذا: �؛ وهما في السجل كما كُتبتا.
        [few] تعذّرت طباعة { $count } علامات وتظهر هكذا: �؛ وهي في السجل كما كُتبت.
        [many] تعذّرت طباعة { $count } علامة وتظهر هكذا: �؛ وهي في السجل كما كُتبت.
       *[other] تعذّرت طباعة { $count } علامة وتظهر هكذا: �؛ وهي في السجل كما كُتبت.
    }

## The card in the chat

briefing-card-title = { $ref } في تسعين ثانية
briefing-card-as-of = لكم فقط، حتى تاريخ { DATETIME($day, dateStyle: "long") }، { $time } { $zone }.
briefing-card-legend = ● يجوز قوله جهرًا · ◐ فقط إذا ذكره صاحبه · ○ لا يُقال
briefing-card-next = الموعد التالي
briefing-card-about = الموضوع
briefing-card-timeline = التواريخ
briefing-card-issues = ما يلزم حلّه
briefing-card-decides = من يقرر
briefing-card-obstacles = العوائق
briefing-card-knowing = ما يلزم معرفته
briefing-card-telling = ما يمكن قوله
briefing-card-crossed = انتقل
briefing-card-no-deal = إن لم يكن هناك اتفاق
briefing-card-hopes = الآمال
briefing-card-adviser = لمن يقدّم المشورة
briefing-card-changed = تغيّر بعد التسليم
briefing-card-gaps = ما زال مفتوحًا
briefing-card-subject = { $title }
briefing-card-said = { $mark } { $who }: { $words }
briefing-card-labelled = { $label }: { $words }
briefing-card-quoted = «{ $words }»
briefing-card-list = { $first } · { $rest }
briefing-card-lines = { $first }؛ { $rest }
briefing-in-language = { $count }؛ لغة الكتابة: { $language }
briefing-card-state = { $who }: { $stage }؛ { $count }
briefing-card-missing = { $who }: { $counts }
briefing-card-gap =
    { $kind ->
        [open] لا إجابة بعد: { $count }
        [not-sure] عدم اليقين: { $count }
        [prefer-not] تفضيل عدم الإجابة: { $count }
        [later] لاحقًا: { $count }
        [not-applicable] لا ينطبق: { $count }
       *[skipped] تم التخطّي: { $count }
    }
briefing-card-nobody = لم يجب أحد بعد عن: { $labels }
briefing-card-more = … و{ $count } أخرى
