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
