# The agenda as the mediator arranges it, in Arabic. Only the mediator reads this.

agenda-button = ترتيب جدول الأعمال
agenda-title = { $ref } · جدول الأعمال
agenda-none = لم يُذكر أي موضوع بعد.
agenda-comes = تأتي المواضيع من قائمتي الطرفين.
agenda-which = اضغطوا على رقم لتغيير موضوع.
agenda-what = ماذا تودّون بشأن الموضوع { $number }؟
agenda-hers = جدول أعمالكم
agenda-for-later = لوقت لاحق
agenda-left-out = خارج الجدول
agenda-composed = كما جرى تأليفه
agenda-own = { $words }
agenda-noted = { $what } ({ $note })
agenda-new = جديد
agenda-off-lists = لم يعد في أي قائمة
agenda-off-lists-title = موضوع لم يعد في أي قائمة
agenda-on = المزيد
agenda-order-momentum = الأسهل أولًا
agenda-order-knowing = المعلومات أولًا
agenda-order-energy = الأثقل أولًا
agenda-up = ↑ إلى أعلى
agenda-down = ↓ إلى أسفل
agenda-word = صياغة أخرى
agenda-unword = العنوان المؤلَّف
agenda-to-kept = إعادته
agenda-to-later = لاحقًا
agenda-to-dropped = تركه خارجًا
agenda-list = كل المواضيع
agenda-undo = التراجع عن آخر تغيير
agenda-gone = لم يعد هذا الموضوع في جدول الأعمال.
agenda-named = حُفظ عنوانكم. يبدو أنه يسمّي شخصًا أو يحكم عليه؛ ويمكنكم صياغته من جديد.

## Whether a case allows a preview

newcase-preview = هل يجوز لكم أن تعرضوا على الطرفين مواضيع جدول الأعمال قبل الجلسة؟
    .label = عرض جدول الأعمال مسبقًا
    .why = بعض القواعد لا تسمح بأن يعرف طرف مواضيع الطرف الآخر مسبقًا. ولا يُرسل شيء من تلقاء نفسه.
    .opt-yes = نعم، بكلماتي
    .opt-no = لا

## عرض مسبق، كما يراه الوسيط

preview-button = عرض مسبق للطرفين
preview-answers = الردود على العرض
preview-back = إلى جدول الأعمال
preview-off = فُتح هذا الملف دون عرض مسبق لجدول الأعمال.
preview-confirm = { $ref } · هذا كل ما سيقرؤه كل طرف
preview-nothing = لا يوجد عنوان جاهز للإرسال بعد.
preview-unready = { $count ->
        [one] يبقى الموضوع { $numbers } خارج العرض: في عنوانه كلمات من قائمة طرف. صوغوه من جديد ليُرسل مع غيره.
        [two] يبقى الموضوعان { $numbers } خارج العرض: في عنوانيهما كلمات من قائمة طرف. صوغوهما من جديد ليُرسلا مع غيرهما.
       *[other] تبقى المواضيع { $numbers } خارج العرض: في عناوينها كلمات من قائمة طرف. صوغوها من جديد لتُرسل مع غيرها.
    }
preview-too-many = { $ref }: لا يتسع العرض لأكثر من { $most } موضوعًا. يمكنكم تأجيل بعضها.
preview-check = يقرأ كل طرف الشيء نفسه في اللحظة نفسها، ولا شيء عمّن ذكر ماذا. هل في العناوين ما قاله لكم طرف واحد فقط؟
preview-send = الإرسال إلى الطرفين
preview-sent = { $ref }: وصل العرض إلى كل طرف. وما يقولونه عنه يصل إليكم وحدكم.
preview-stands = { $ref }: أُرسل هذا العرض نفسه من قبل.
preview-answers-title = { $ref } · ما قيل عن العرض الأخير
preview-answer-none = { $name }: لا شيء بعد
preview-answer-fine = { $name }: لا شيء يُضاف
preview-answer-wrote = { $name }: كُتبت رسالة
preview-read = { $name }: القراءة
desk-written-about = عن جدول الأعمال، أو عن جملة للاختيار.

## عرض مسبق، كما يراه طرف

preview-head = من { $mediator } إلى كل طرف، المواضيع نفسها لجدول الأعمال:
preview-ask = ما الذي ينقص، وماذا تصوغون بكلمات أخرى؟ تصل إجابتكم إلى { $mediator } فقط.
preview-say = إضافة أو اعتراض
preview-fine = لا شيء أضيفه
preview-thanks = شكرًا لكم. إجابتكم عند { $mediator }، وليست عند أحد آخر.
