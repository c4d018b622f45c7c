# A fresh start as the mediator sees it, in Arabic: asking for one, and what is new in it. For the mediator alone.

front-desk-freshstart = بداية جديدة عند التعثّر
desk-help-fresh = /freshstart – عند التعثّر: سؤال الجميع عن الجديد
desk-fresh-button = بداية جديدة

desk-fresh-title = { $ref }: بداية جديدة
desk-fresh-how = يُسأل الجميع في اللحظة نفسها وبالكلمات نفسها، وتصل الإجابات إليكم وحدكم. ولا يقرأ كل واحد إلا مواضيع من قائمته.
desk-fresh-causes = ما قد يعيق، على سبيل الافتراض
desk-fresh-topics = المواضيع؛ يُضغط على ما تدور حوله
desk-fresh-on = ● { $what }
desk-fresh-off = ○ { $what }
desk-fresh-pause = مع استراحة لذلك
desk-fresh-ask = سؤال الجميع الآن
desk-fresh-asked = ✓ { $ref }: سُئل الجميع الآن. وما ينتج عن ذلك على بُعد ضغطة واحدة.
desk-fresh-look = ما الجديد
desk-fresh-stands = { $ref }: هناك بداية جديدة جارية. لم يُسأل شيء مرتين.
desk-fresh-end = إنهاء هذه البداية الجديدة
desk-fresh-sure = هل تودّون إنهاء هذه البداية الجديدة؟ لا يبدأها أحد بعدها، ومن بدأها يستطيع أن يُكملها، وما كُتب يبقى لديكم.
desk-fresh-again = طلب بداية جديدة أخرى
desk-fresh-end-yes = نعم، إنهاؤها
desk-fresh-ended = ✓ { $ref }: انتهت البداية الجديدة.

whatsnew-title = { $ref }: ما الجديد
whatsnew-since = منذ { $at }. هذا لكم وحدكم، ولا ينتقل شيء من نفسه.
whatsnew-over = انتهت آخر بداية جديدة، من { $at }. هذا لكم وحدكم، ولا ينتقل شيء من نفسه.
whatsnew-reply-open = { $who }: لا شيء بعد
whatsnew-reply-later = { $who }: لاحقًا
whatsnew-reply-adviser = { $who }: مع من يقدّم المشورة أولًا
whatsnew-reply-not = { $who }: ليس هذه المرة
whatsnew-reply-begun = { $who }: بدأت الأسئلة
whatsnew-reply-done = { $who }: وصلت الإجابات
whatsnew-nobody = لم يُسأل أحد: لا أحد هنا وافق على المشاركة وتم تأكيده.

whatsnew-things = ما ظهر
whatsnew-tell = { $who }: { $words } – { $where }
whatsnew-need = ما يلزم { $who } معرفته: { $words } – { $where }
whatsnew-weighed = { $where }، { $weight }
whatsnew-where-open = لم يُقرَّر بعد
whatsnew-where-kept = لكم وحدكم
whatsnew-where-session = يُقال في الجلسة من صاحبه
whatsnew-where-swap = مقبول في تبادل
whatsnew-where-share = وافق صاحبه على إرساله
whatsnew-where-waits = للمشاركة، وليس جاهزًا بعد
whatsnew-where-crossed = انتقل
whatsnew-weight-harmless = سهل القول
whatsnew-weight-useful = يُقال بعناية
whatsnew-weight-sensitive = ليس سهل القول
whatsnew-more =
    { $count ->
        [zero] ولا شيء آخر
        [one] وأمر آخر
        [two] وأمران آخران
        [few] و{ $count } أمور أخرى
        [many] و{ $count } أمرًا آخر
       *[other] و{ $count } أمر آخر
    }

whatsnew-needs = ما يلزم، وهو موجود
whatsnew-shifts = ما تغيّر
whatsnew-odds = { $who }: احتمال الاتفاق من { $before } إلى { $now }
whatsnew-odds-first = { $who }: احتمال الاتفاق { $now }
whatsnew-gone = { $who }، لم يعد يُذكر: { $what }
whatsnew-names = { $who }، يُذكر الآن: { $what }
whatsnew-corrected = { $who }: { $about }، والآن { $words }
whatsnew-mattered = { $who }، بعد القراءة: الأهمية من { $before } إلى { $now }
whatsnew-differently = { $who }، بعد القراءة: { $words }
whatsnew-steps = اقتراح: ما يمكن أن يأتي بعد ذلك
whatsnew-step = { $number }. { $how }: { $first } ({ $one }) ↔ { $second } ({ $other }) – { $weight }
whatsnew-how-swap = تبادل
whatsnew-how-share = إرسال الاثنين
whatsnew-rule = القاعدة: يقبل صاحبا الأمرين انتقالهما بهذه الطريقة، والأسهل قولًا يأتي أولًا.
whatsnew-no-step = لا توجد بعد خطوة يقبل فيها الطرفان انتقال شيء.
whatsnew-causes = ما قد يعيق، على سبيل الافتراض
whatsnew-nothing = لم يُكتب فيها شيء بعد.
record-flow-freshstart = البداية الجديدة
