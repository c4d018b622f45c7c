# The opening words, rehearsed before a session, in Arabic.

opening-section-opening = الكلمات الأولى

opening-words = يمكنكم هنا قول ما تودّون البدء به أو كتابته، في نحو دقيقة. لا يظهر ذلك في أي موجز، ولا يذهب منه شيء إلى الطرف الآخر.
    .label = الكلمات الأولى
    .why = ما قيل مرة أسهل في القول مرة أخرى. يمكنكم تكراره كما تشاؤون.
    .example = ما يهمّني اليوم أن نجد وقتًا يناسب الطرفين
opening-done = شكرًا لكم. هو محفوظ مع إجاباتكم.
ready-rehearse = التدرّب على الكلمات الأولى
ready-opening = كلماتكم الأولى، كتابةً أو بصوت عالٍ
record-flow-opening = الكلمات الأولى
