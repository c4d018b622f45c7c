# A note to an owner who is asked to look again, in Arabic. Only the mediator reads this.

note-words = ما الذي تودّون لفت نظر { $name } إليه؟ يمكنكم أيضًا التخطّي: عندها يصل الطلب دون ملاحظة.
    .label = ملاحظة
    .why = تُقرأ مع جملة صاحبها. ولا يُرسل شيء حتى تكون هناك موافقة جديدة.
    .example = هل يمكن ترك المبلغ جانبًا الآن؟
