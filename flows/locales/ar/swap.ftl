# How an exchange is opened, in Arabic. Read by the mediator alone, except the names of the categories.

swap-section-exchange = تبادل

swap-category = ما نوع المعلومات؟ يعرف الأطراف النوع، ولا شيء عمّا لدى أي منهم.
    .label = النوع
    .why = يُسمّى التبادل بنوعه، حتى لا يكشف الاسم شيئًا.
    .opt-figures = أرقام
    .opt-documents = مستندات
    .opt-dates = تواريخ
    .opt-reasons = أسباب
    .opt-plans = خطط
    .opt-people = الأشخاص المعنيون
    .opt-effects = أثر الأمر على كل طرف
    .opt-other = شيء آخر

swap-weight = كم يتطلب هذا منهم؟ التبادلات التي تبدأ صغيرة تُفتح أكثر.
    .label = مدى الحساسية
    .why = البسيط أولًا، ثم المفيد، ثم الحساس: كل خطوة تكلف قليلًا وتُظهر أن التي بعدها ممكنة.
    .opt-harmless = بسيط
    .opt-useful = مفيد
    .opt-sensitive = حساس

swap-deadline = كم من الوقت لديهم لوضع شيء؟ لا يسمع أحد شيئًا قبل ذلك اليوم.
    .label = المدة
    .why = اليوم واحد للجميع، ولا يغيّره شيء مما يفعله أي طرف.
    .opt-day-1 = حتى الغد
    .opt-day-3 = ثلاثة أيام
    .opt-day-7 = أسبوع
    .opt-day-14 = أسبوعان

swap-sure = هل أعرض هذا التبادل على الطرفين الآن؟ تصل إلى كل منهما الكلمات نفسها في اللحظة نفسها.
    .label = عرض التبادل
    .why = يُعرض على الطرفين أو لا يُعرض على أحد، ولا يمكن سحبه دون أن يُلاحَظ.
    .opt-open = عرضه على الطرفين
    .opt-leave = عدم عرضه
