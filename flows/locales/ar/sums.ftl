# ما تبلغه أرقام الشخص نفسه، كما يُقرأ له، بالعربية. حساب لا غير: لا حكم فيه ولا نصيحة ولا توقّع.

sums-note = هذا حساب بأرقامكم أنتم، ولا شيء غير ذلك. الضغط على رقم يتيح تغييره.
sums-change = تغيير: { $label }
sums-from = { $low } أو أكثر

## إذا لم يكن هناك اتفاق

sums-costs-title = بأرقامكم أنتم
sums-costs-once = { $once } مرة واحدة.
sums-costs-monthly = { $monthly } كل شهر.
sums-costs-monthly-timed = { $monthly } كل شهر لمدة { $months }، أي { $whole }.
sums-costs-both = { $once } مرة واحدة، وكذلك { $monthly } كل شهر.
sums-costs-both-timed = { $once } مرة واحدة، وكذلك { $monthly } كل شهر لمدة { $months }، والمجموع { $whole }.
sums-months-up-to =
    { $most ->
        [zero] أقل من شهر
        [one] شهر واحد على الأكثر
        [two] شهرين على الأكثر
        [few] { $most } أشهر على الأكثر
        [many] { $most } شهرًا على الأكثر
       *[other] { $most } شهر على الأكثر
    }
sums-months-span =
    { $most ->
        [zero] { $least } إلى { $most } شهر
        [one] { $least } إلى { $most } شهر
        [two] { $least } إلى { $most } شهر
        [few] { $least } إلى { $most } أشهر
        [many] { $least } إلى { $most } شهرًا
       *[other] { $least } إلى { $most } شهر
    }
sums-months-from =
    { $least ->
        [zero] دون حد أدنى
        [one] شهر واحد أو أكثر
        [two] شهرين أو أكثر
        [few] { $least } أشهر أو أكثر
        [many] { $least } شهرًا أو أكثر
       *[other] { $least } شهر أو أكثر
    }
sums-open = بقي دون إجابة، ولذلك لم يُحسب: { $labels }.
sums-coming-back = ما قد تستردّونه غير مخصوم هنا.
sums-hours = إضافة إلى المال، عدد الساعات في الشهر: { $hours }.

## الأقساط (يقرؤها الوسيط أيضًا عن أرقام طرف واحد: لا خطاب للشخص تحت العنوان)

sums-plan-title = حساب أقساطكم
sums-plan-two-currencies = المبلغان بعملتين مختلفتين، ولذلك لم يُحسب شيء.
sums-plan-each = { $owed }، يُدفع منها { $each } كل مرة.
sums-plan-rhythm = { $owed }، يُدفع منها { $each } { $rhythm }.
sums-plan-from = { $owed }، يُدفع منها { $each } { $rhythm } ابتداءً من { DATETIME($day, dateStyle: "long") }.
sums-plan-weekly = كل أسبوع
sums-plan-fortnightly = كل أسبوعين
sums-plan-monthly = كل شهر
sums-plan-payments =
    { $count ->
        [zero] لا دفعات.
        [one] أي دفعة واحدة.
        [two] أي دفعتان.
        [few] أي { $count } دفعات.
        [many] أي { $count } دفعة.
       *[other] أي { $count } دفعة.
    }
sums-plan-payments-last =
    { $count ->
        [zero] لا دفعات.
        [one] أي دفعة واحدة، قدرها { $last }.
        [two] أي دفعتان، الأخيرة { $last }.
        [few] أي { $count } دفعات، الأخيرة { $last }.
        [many] أي { $count } دفعة، الأخيرة { $last }.
       *[other] أي { $count } دفعة، الأخيرة { $last }.
    }
sums-plan-payments-span =
    { $count ->
        [zero] أي من { $least } إلى { $count } دفعة.
        [one] أي من { $least } إلى { $count } دفعة.
        [two] أي من { $least } إلى { $count } دفعة.
        [few] أي من { $least } إلى { $count } دفعات.
        [many] أي من { $least } إلى { $count } دفعة.
       *[other] أي من { $least } إلى { $count } دفعة.
    }
sums-plan-done = وبذلك يكتمل الدفع في { $month }.
sums-plan-done-span = وبذلك يكتمل الدفع بين { $month } و{ $late }.

## تواريخ مهمة

sums-dates-title = تواريخكم حسب ترتيب الزمن
sums-dates-note = ما لا سنة له يأتي بعدها، وما لا تاريخ له يأتي أخيرًا. كلماتكم تبقى كما هي.
sums-date = { $when }: { $words }
sums-date-bare = { $when }
sums-date-none = دون تاريخ: { $words }
