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
        [one] شهر واحد على الأكثر
        [two] شهرين على الأكثر
        [few] { $most } أشهر على الأكثر
       *[other] { $most } شهرًا على الأكثر
    }
sums-months-span =
    { $most ->
        [one] { $least } إلى { $most } شهر
        [two] { $least } إلى { $most } شهر
        [few] { $least } إلى { $most } أشهر
       *[other] { $least } إلى { $most } شهرًا
    }
sums-months-from =
    { $least ->
        [one] شهر واحد أو أكثر
        [two] شهرين أو أكثر
        [few] { $least } أشهر أو أكثر
       *[other] { $least } شهرًا أو أكثر
    }
sums-open = بقي دون جواب، ولذلك لم يُحسب: { $labels }.
sums-coming-back = ما قد يعود إليكم غير مخصوم هنا.
sums-hours = إضافة إلى المال، عدد الساعات في الشهر: { $hours }.
