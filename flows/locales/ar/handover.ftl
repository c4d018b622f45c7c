# What a party writes to the mediator, in Arabic, and how she reads it. { $answers } is yes when it answers something she wrote.

handover-section-handover = رسالة

handover-words =
    { $answers ->
        [yes] بماذا تودّون الرد؟
        [point] ما الذي ليس صحيحًا تمامًا فيه، بكلماتكم؟
        [after] ماذا تودّون أن تقولوا لـ{ $mediator }؟
       *[no] ما الموضوع، بكلماتكم؟ تكفي بضع كلمات.
    }
    .label = مكتوب للوسيط
    .why =
        { $answers ->
            [no] يساعد هذا { $mediator } على الاستعداد. يمكنكم أيضًا تخطّيه: { $mediator } على علم برغبتكم في الحديث.
           *[yes] يصل إلى { $mediator } بكلماتكم كما هي. ويمكنكم أيضًا تخطّيه.
        }
    .example = أودّ أن نتحدث قبل أن نتابع

handover-add = إضافة بضع كلمات
handover-answer = رد
handover-sent = وصل هذا إلى { $mediator }، ولم يصل إلى أحد آخر. نعود الآن إلى حيث كنتم.
handover-left-out = لم يُكتب شيء. نعود الآن إلى حيث كنتم.

## The mediator

desk-notice-written = { $ref }: هناك من كتب إليكم.
desk-write-to-them = الكتابة إليهم
desk-written-read = قراءة
desk-written = رسالة إليكم من { $name }:
desk-written-before = كنتم قد كتبتم:
desk-written-answer = الرد على { $name }
