# A topic of the agenda in the mediator's own words, in Arabic. Only the mediator reads this.

retitle-words = ما العنوان الذي تريدونه للموضوع { $number }؟ العنوان المحايد ينظر إلى الأمام ولا يسمّي أحدًا.
    .label = عنوان موضوع
    .why = يبقى في جدول أعمالكم من الآن. والعناوين الأخرى تبقى كما هي.
    .example = كيف يُستعمل المخزن بحيث يستمر العمل
