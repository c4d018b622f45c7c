# What a mediator writes to a side herself, in Arabic. Only the mediator reads this.

message-words =
    { $to ->
        [0] ماذا تودّون أن تكتبوا لكل الأطراف؟ يقرأ كل طرف الكلمات نفسها، بعد الضغط على إشعار محايد.
       *[other] ماذا تودّون أن تكتبوا لـ{ $name }؟ تُقرأ الرسالة بعد الضغط على إشعار محايد.
    }
    .label = رسالة
    .why = تصل إليهم بكلماتكم كما هي.
    .example = يمكنني عرض موعدين آخرين في الأسبوع القادم.
