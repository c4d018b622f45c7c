# After something new has been read, in Arabic. The answers are for the mediator alone.

refresh-section-after-reading = بعد القراءة

refresh-new-to-you = هل كان في هذا شيء جديد عليكم؟
    .label = جديد
    .why = حتى يتضح لـ{ $mediator } هل كان قوله مفيدًا. { $seen }
    .opt-all = كله
    .opt-part = بعضه
    .opt-no = لا

refresh-differently = هل هناك شيء تنظرون إليه الآن نظرة مختلفة؟ تكفي جملة واحدة، وكلمة «لا شيء» إجابة أيضًا.
    .label = نظرة مختلفة
    .why = قد تتغيّر النظرة بمعلومة جديدة، أو تبقى كما كانت. { $seen }
    .example = كنت أظن أن الغرفة أُقفلت بسببي

refresh-matters-before = كم كان هذا الأمر مهمًا لكم قبل أن تقرؤوا، من 0 (غير مهم) إلى 10 (أهم من كل شيء)؟
    .label = الأهمية من قبل
    .why = الرقمان يبيّنان أكثر من رقم واحد، وليس أحدهما أفضل من الآخر. { $seen }
    .example = 0 أو 5 أو 10

refresh-matters-now = والآن بعد أن قرأتم، من 0 إلى 10؟
    .label = الأهمية الآن
    .why = قد يكون أكثر أو أقل أو كما كان. { $seen }
    .example = 0 أو 5 أو 10

refresh-done = شكرًا لكم. ما أجبتم به يظهر لـ{ $mediator } فقط.
