# What somebody's own figures come to, read back to them, in English. Arithmetic only: nothing is judged, advised or foreseen.

sums-note = This is arithmetic with your own figures, and nothing more. Tap one to change it.
sums-change = Change: { $label }
sums-from = { $low } or more

## If there is no agreement

sums-costs-title = In your own figures
sums-costs-once = { $once } once.
sums-costs-monthly = { $monthly } a month.
sums-costs-monthly-timed = { $monthly } a month for { $months }, which is { $whole }.
sums-costs-both = { $once } once, and { $monthly } a month.
sums-costs-both-timed = { $once } once, and { $monthly } a month for { $months }, which is { $whole } in all.
sums-months-up-to = up to { $most } months
sums-months-span = { $least } to { $most } months
sums-months-from = { $least } months or longer
sums-open = Left open, and so not counted: { $labels }.
sums-coming-back = What may come back to you is not taken off.
sums-hours = Apart from money, hours a month: { $hours }.

## Instalments (also read by the mediator, about one side's figures: never "you" or "your" below the title)

sums-plan-title = Your instalments, worked out
sums-plan-two-currencies = The two figures are in different currencies, so nothing is worked out.
sums-plan-each = { $owed }, paid with { $each } each time.
sums-plan-rhythm = { $owed }, paid with { $each } { $rhythm }.
sums-plan-from = { $owed }, paid with { $each } { $rhythm } from { DATETIME($day, dateStyle: "long") } on.
sums-plan-weekly = every week
sums-plan-fortnightly = every two weeks
sums-plan-monthly = every month
sums-plan-payments =
    { $count ->
        [one] That is one payment.
       *[other] That is { $count } payments.
    }
sums-plan-payments-last =
    { $count ->
        [one] That is one payment, { $last }.
       *[other] That is { $count } payments, the last one { $last }.
    }
sums-plan-payments-span = That is { $least } to { $count } payments.
sums-plan-done = It would be paid off in { $month }.
sums-plan-done-span = It would be paid off between { $month } and { $late }.

## Dates that matter

sums-dates-title = Your dates, in the order of time
sums-dates-note = What has no year comes after, and what has no date last. Your words stay as they are.
sums-date = { $when }: { $words }
sums-date-bare = { $when }
sums-date-none = No date: { $words }
