# أين ساعة الشخص، بالعربية.

whereabouts-section-where = أين أنتم

whereabouts-city = ما المدينة الكبيرة التي لها الآن الساعة نفسها التي عندكم؟
    .label = المدينة أو المنطقة الزمنية
    .why = هكذا تظهر الأوقات كما في ساعتكم، وتأتي التذكيرات في ساعات مناسبة. { $seen }
    .example = القاهرة أو Africa/Cairo

whereabouts-set = من الآن تظهر الأوقات بتوقيت { $city }. الوقت هناك الآن { DATETIME($at, dateStyle: "full", timeStyle: "short") }.
whereabouts-other = أنا في منطقة زمنية أخرى
