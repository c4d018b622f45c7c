# A statement of common ground in the mediator's own words, in Arabic. Only the mediator reads this.

common-words = ما الجملة التي تودّون أن تعرضوها على كل طرف ليختار؟ جملة واحدة، بكلمات يمكن أن يقولها الطرفان.
    .label = جملة للاختيار
    .why = يقرأ كل طرف هذه الكلمات كما هي. وترونها مرة أخرى قبل أن تُرسل.
    .example = كلانا يريد حل مسألة الضجيج قبل الصيف
