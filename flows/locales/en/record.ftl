# The records of a case, for its mediator alone, in English: what has crossed, and whether each side was treated alike.
# Counts and compares; says nothing about anybody, and nothing about why somebody did what they did.

record-menu = { $ref }: the records of this case
record-alike = The same for each side?

## Treated alike?

record-alike-title = { $ref }: the same for each side?
record-alike-none = Nothing that differs was found beside what is explained here.
record-alike-nobody = This can be compared once two sides take part.
record-alike-shared = { $flow }, version { $version }: the same questions in the same order for each side.
record-alike-side =
    { $replies ->
        [0] { $name }: { $questions } questions, { $languages }; no reply measured lately. Reminders: { $reminders }. Notices: { $notices }.
       *[other] { $name }: { $questions } questions, { $languages }; { $replies } replies, half within { $median } s, 95 of 100 within { $slowest } s. Reminders: { $reminders }. Notices: { $notices }.
    }
record-alike-unequal = What differs
record-alike-explained = What differs and is explained
record-alike-more =
    { $count ->
        [one] One more is on the sheet.
       *[other] { $count } more are on the sheet.
    }
record-alike-basis = Reply times, reminders and notices are of the last three days. Answers about safe contact are left out.
record-alike-not-yet =
    { $count ->
        [one] { $flow }: one question that { $others } has not come to yet
       *[other] { $flow }: { $count } questions that { $others } has not come to yet
    }
record-alike-of-some = { $flow }: “{ $question }” put to { $asked } and not to { $others }
record-alike-version = { $flow } held in different versions: { $versions }
record-alike-one-version = { $name } { $version }
record-alike-words = { $flow }: the words agreed to are not the same for { $names }
record-alike-order = { $flow }: “{ $question }” not at the same place for { $names }
record-alike-language = Asked in different languages: { $languages }
record-alike-one-language = { $name } { $language }
record-alike-slower = { $name } waited longer for replies than { $than }
record-alike-reminders = Reminders: { $counts }
record-alike-one-count = { $name } { $count }
record-alike-only-some = { $flow }: so far only { $names }
record-alike-reason = { $what } – { $why }
record-alike-why-own-answer = it follows from their own answer to “{ $question }”
record-alike-why-own-answers = it follows from their own answers
record-alike-why-own-list = it is asked for each thing they listed
record-alike-why-not-yet = not come to yet
record-alike-why-own-wish = each side chooses that itself
record-flow-intake = First questions
record-flow-cantell = What the other side does not know
record-flow-need = What they would like to know
record-flow-reply = Answering a question
record-flow-workable = What would make a request workable
record-flow-refresh = After reading something new
record-flow-seal = Putting into an exchange
record-flow-other = “{ $name }”

## On paper

record-title = { $ref }: record for the mediator
record-kicker = Record for the mediator
record-crossed = What has crossed
record-crossed-none = Nothing has crossed between the sides.
record-confidential = Everything here has reached the other side, except what its readers answered and the comparison of the sides: those are for the mediator alone.
record-confidential-alike = It counts and compares, and holds nothing that anybody has said.
record-head-when = Sent
record-head-words = In these words
record-head-read = Read
record-from-to = { $from } to { $to }
record-agreed = { $name } agreed to these words on { DATETIME($at, dateStyle: "medium", timeStyle: "short") }.
record-agreed-gone = { $name } has withdrawn everything since; when they agreed is no longer kept.
record-kind = { $kind } · { $rule } · { $category }
record-read = { $name }: { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
record-hidden = Hidden again: { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
record-not-read = not opened yet
record-new = New to them: { $new }
record-differently = Sees differently:
record-mattered = Mattered: { $before } before, { $after } now (of 10)
record-mattered-once = Mattered: { $value } of 10
record-alike-head = Treated alike?
record-col-side = Side
record-col-questions = Questions
record-col-language = Language
record-col-half = Half of the replies within
record-col-most = 95 of 100 within
record-col-reminders = Reminders
record-col-notices = Notices
record-seconds = { $seconds } s
record-alike-name = { $name }
record-alike-in = { $languages }
