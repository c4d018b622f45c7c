# ما يُبقي الموجز حيًّا، بالعربية: من يستطيع أن يوافق، وما الجديد، وما لا يتفق مع بعضه، وملاحظات الوسيط نفسه.
# لا يقرؤه إلا الوسيط. يقتبس ويسمّي، ولا يقول أبدًا من المحقّ.

briefing-tag-staying = البقاء في المسكن
briefing-tag-no-court = الابتعاد عن المحكمة

briefing-rule-date-in-words = آخر يوم لأمر ما، ذُكر عرضًا
briefing-rule-further-work = تعامل لاحق يسمّيه طرف ويرغب فيه الآخر
briefing-rule-two-figures = جزء أكبر من كلّه
briefing-rule-two-answers = إجابتان من شخص واحد
briefing-rule-two-people = شخصان من طرف واحد، والسؤال نفسه
briefing-rule-not-and-is = «لا يوجد» في إجابة، والشيء نفسه في أخرى

briefing-priority-further-work = قد يقف إلى جانبه تعامل لاحق: «{ $words }»
briefing-contradiction-authority = القرار لآخرين، والصلاحية كاملة
briefing-contradiction-formal = لا إجراء رسمي جارٍ، وهناك موعد قادم
briefing-contradiction-further = الاستمرار، والإنهاء
briefing-contradiction-part = ما لا خلاف عليه أكبر من الكل
briefing-contradiction-dates = النهاية قبل البداية
briefing-contradiction-words = لا يوجد، ويُذكر مع ذلك

briefing-light-green = الموافقة ممكنة دون سؤال أحد
briefing-light-amber = يلزم سؤال شخص ذُكر اسمه
briefing-light-red = الموافقة غير ممكنة دون غيره
briefing-light-unknown = غير معروف بعد

briefing-session-line = { DATETIME($at, dateStyle: "long", timeStyle: "short") } · { $format }
briefing-session-alone = { DATETIME($at, dateStyle: "long", timeStyle: "short") } · { $format } · مع { $who } فقط
briefing-exchange-running = { $category }: جارٍ
briefing-exchange-opened = { $category }: فُتح
briefing-exchange-closed = { $category }: أُغلق دون فتح

briefing-card-since =
    { $count ->
        [0] لا جديد منذ { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
       *[other] الجديد منذ { DATETIME($at, dateStyle: "medium", timeStyle: "short") }: { $count }
    }
briefing-late = أُضيف لاحقًا
briefing-late-label = { $label } (أُضيف لاحقًا)
briefing-fact-version = الإصدار
briefing-percent = { $percent }٪
briefing-approved = تمت الموافقة على النسخة الخاصة { DATETIME($day, dateStyle: "medium") }
briefing-part-added = أُضيف بعد التسليم
briefing-card-added = أُضيف بعد التسليم

briefing-ground-issues = المواضيع، جنبًا إلى جنب
briefing-issue-line = { $mark } { $label }: { $words } { $number }
briefing-issue-look = الموضوع
briefing-issue-ask = يطلب
briefing-issue-need = يحتاج
briefing-issue-fear = يخشى
briefing-issue-points =
    { $points ->
        [zero] لا نقاط
        [one] نقطة واحدة
        [two] نقطتان
        [few] { $points } نقاط
        [many] { $points } نقطة
       *[other] { $points } نقطة
    }
briefing-issue-facts = يُعدّ حقيقة
briefing-ground-exchanges = التبادلات
briefing-ground-movement = العروض وما يمكن تقديمه
briefing-ground-logistics = للّقاء
briefing-ground-gaps = ما ينقص وما لا يتفق
briefing-ground-contradictions = لا يتفق مع بعضه، عند طرف واحد

briefing-button-issues = جنبًا إلى جنب
briefing-button-movement = العروض
briefing-button-logistics = للّقاء
briefing-button-gaps = ما ينقص
briefing-button-chart = الرسم
briefing-button-jottings = ملاحظاتي
briefing-chart-line = { $what }: { $value }
briefing-chart-none = لا توجد أرقام لرسمها بعد.

## ملاحظات الوسيط نفسه

briefing-jottings = ملاحظاتكم
briefing-jotted-note = ملاحظة
briefing-jotted-correction = تصحيح
briefing-jotted-mark = للعودة إليه
briefing-jotted-on = { $kind } على { $line }
desk-jottings = { $ref }: ملاحظاتكم
desk-jottings-none = لم تدوّنوا شيئًا بعد. ما تدوّنونه هنا يُطبع في موجزكم ولا في أي مكان آخر.
desk-jot-where-case = ملاحظة على الملف
desk-jot-where-common = على نقاط الالتقاء
desk-jot-where-knowing = على ما يحتاج كل طرف
desk-jot-where-forecast = على ما قد يعيق
desk-jot-where-expectations = على التوقعات
desk-jot-where-agenda = على جدول الأعمال
desk-jot-where-first = قبل الجلسة
desk-jot-drop = إزالة: { $what }
desk-jot-kept = دُوّنت. تظهر في موجزكم من الآن، حتى حين يُعدّ من جديد.
