# The mediator's chat, in English.

desk-welcome = Welcome. This is your desk.
desk-edit-stray = That message is not part of an answer any more, so nothing was changed.
desk-help =
    /newcase – open a case and get an invitation for each side
    /cases – your cases
    /case – the card of one case
    /briefing – read the briefing, as a message and a PDF
    /share – send on what its owner has agreed to
    /swap – exchanges: opened for all or for none
    /session – set, move or call off a session
    /message – write to a side
    /hold – let everything that crosses rest for one side
    /close – close a case
    /language – change the language
    /help – this list
desk-review-close = Is it as you meant it? If so, the case is opened and you get an invitation for each side.
desk-review-close-again = This case is open already.
desk-handed-over = ✓ The case is open.
desk-hand-over = Open this case
desk-hand-over-again = Open one more like this
desk-opened = Case { $ref } · { $kind } · opened
desk-opened-side = Side { $number } “{ $name }” – the invitation is below.
desk-open-case = Open the case
desk-codes = Tell these codes by phone, not in the same chat as the link
desk-code-line = { $name }: { $code }
desk-no-cases = You have no case yet. /newcase opens one.
desk-cases =
    { $count ->
        [one] One case
       *[other] { $count } cases
    }
desk-case-button =
    { $state ->
        [closed] { $ref } · { $title } · closed
       *[open] { $ref } · { $title }
    }
desk-card =
    { $state ->
        [closed] { $ref } · { $kind } · closed
       *[open] { $ref } · { $kind }
    }
desk-card-title = { $title }
desk-card-by = Answers asked for by { $day }
desk-side-invited = { $name }: invited
desk-side-not-invited = { $name }: no open invitation
desk-side-started = { $name }: joined, has not agreed to take part yet
desk-side-joined =
    { $answers ->
        [one] { $name }: joined, one answer
       *[other] { $name }: joined, { $answers } answers
    }
desk-side-finished =
    { $answers ->
        [one] { $name }: handed over, one answer
       *[other] { $name }: handed over, { $answers } answers
    }
desk-todo-confirm = To do: is “{ $account }” really { $name }?
desk-side-erased = { $name }: has withdrawn everything and left the case
desk-todo-call = To do: { $name } asked to talk to a person ({ DATETIME($at, dateStyle: "medium", timeStyle: "short") }). { $contact }
desk-todo-hold = To do: human screening needed. Please speak with { $name } yourself before anything goes on ({ DATETIME($at, dateStyle: "medium", timeStyle: "short") }). { $contact }
desk-contact-any-time = Messages at any time are fine.
desk-contact-certain-hours = Messages only at the hours they named.
desk-contact-neutral-only = Only messages in neutral words.
desk-contact-no-messages = Please do not send messages; they will come back themselves.
desk-contact-unknown = They have not said how they may be contacted.
desk-confirm = ✓ Yes, that is { $name }
desk-refuse = No, someone else
desk-answered = Done: I have spoken with { $name }
desk-new-link = New invitation for { $name }
desk-safety-button = Safe contact: { $name }
desk-safety = Safe contact: { $name }
desk-safety-line = { $label }: { $answer }
desk-safety-none = Nothing has been said about it yet.
desk-briefing = Briefing
desk-files =
    { $count ->
        [one] One file or voice note
       *[other] { $count } files and voice notes
    }
desk-file = { $name } · { $question }
desk-close = Close the case
desk-close-question =
    { $days ->
        [one] Close { $ref }? Both sides can then no longer write here or open what they have not read, and a day later everything in it is erased.
       *[other] Close { $ref }? Both sides can then no longer write here or open what they have not read, and { $days } days later everything in it is erased.
    }
desk-close-session = A session is still set: { $at }. Closing tells nobody that it does not take place; with /session you can call it off first.
desk-close-yes = Close it
desk-close-no = Leave it open
desk-closed = { $ref } is closed.
desk-erased-on = Everything in it is erased on { $day }.
desk-keep-longer = Keep it { $days } days longer
desk-kept-longer = { $ref } is kept until { $day }. That is on record.
desk-erased =
    { $records ->
        [one] { $ref } was erased on { $day }: its keys are destroyed, one record is deleted.
       *[other] { $ref } was erased on { $day }: its keys are destroyed, { $records } records are deleted.
    }
desk-kind-workplace = workplace
desk-kind-contract = contract
desk-kind-parenting = parenting
desk-kind-separation-property = property after a separation
desk-kind-neighbour = neighbours
desk-kind-landlord-tenant = landlord and tenant
desk-kind-consumer = consumer
desk-kind-other = other

## Notices: neutral on a lock screen

desk-notice-join = { $ref }: there is something for you to confirm.
desk-notice-person = { $ref }: someone would like to hear from you.
desk-notice-code = { $ref }: an invitation can no longer be used.
desk-notice-hold = { $ref }: please look at this yourself before anything goes on.
desk-notice-new = { $ref }: there is something new.
desk-notice-erasing = { $ref }: everything in it is erased on { $day }.
desk-notice-absent = { $ref }: the day for answers has passed, and not everybody has joined.
desk-notice-unreachable = { $ref }: someone cannot be reached here any more.
desk-notice-failed = { $ref }: a message could not be delivered.

## The invitation, read by whoever it is for

invitation-for = For { $name }
invitation-text =
    You are invited to prepare for a meeting with the help of { $mediator }. It takes about half an hour, on your phone, in one go or in parts. Nothing is sent to anyone without your say.

    Open: { $link }

desk-file-expected = It is still being fetched and looked at. Please ask again in a minute.
desk-file-refused = It is not handed on: it is not a picture, PDF, plain text or sound, or something is hidden in it. They were told so.
desk-file-lost = It did not arrive whole. They were asked to send it again.

## Hold: nothing of it is visible to the other side

desk-side-rests = { $name }: on hold. Nothing crosses and no reminder goes out; /hold ends it.
desk-hold = { $ref }: hold
desk-hold-about = While a side is on hold, nothing of it crosses, and it gets no reminder and no notice of what crosses. The other side is not told. You can still write to everybody with /message.
desk-hold-set = Hold { $name }
desk-hold-lift = End the hold of { $name }
desk-hold-none = { $name }: not on hold
desk-hold-rests = { $name }: on hold
desk-unlock = Take away the PIN of { $name }

## Sealed ranges

desk-ranges = Sealed ranges
desk-range-sealed = { $ref }: the ranges are sealed. They open to you alone, and only if both sides say yes; you are not told who answered what.
desk-range-running = { $ref }: both sides are being asked until { $at }. Until then, and unless both say yes, the ranges are sealed.
desk-range-agreed = { $ref }: both sides have agreed. You can read the ranges now.
desk-range-refused = { $ref }: the ranges stay sealed, because not both sides have agreed to open them. That you asked is on record.
desk-range-ask = Ask both sides
desk-range-read = Open the ranges
desk-range-title = { $ref } · the ranges, for you alone
desk-range-side = { $name }
desk-range-none = Nothing was given.
desk-range-caution = What people say here is often tactical.
