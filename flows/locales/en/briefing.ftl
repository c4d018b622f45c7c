# The mediator's briefing, on paper and in the chat, in English. Only the mediator reads this.
# It attributes and quotes; it never sums up, weighs or praises (domain §10).

## The sheet

briefing-title = { $ref }: briefing for the mediator
briefing-kicker = Briefing for the mediator
briefing-confidential = What each side said in private is quoted here as it was typed. Nothing in it has been checked, weighed or agreed, and only what is marked ● has reached the other side.
briefing-recipient = For { $name } only
briefing-as-of = { DATETIME($day, dateStyle: "long") }, { $time } { $zone }
briefing-fact-as-of = as of
briefing-fact-kind = kind
briefing-fact-regime = rule
briefing-fact-answer-by = answers by
briefing-regime-opt-in = nothing crosses without its owner’s consent
briefing-regime-opt-out = what it is about may be told, unless its owner holds it back
briefing-regime-no-secrets = no secrets: what it is about may be told
briefing-asked = Asked
briefing-says = { $who } says
briefing-blank-open = not answered yet
briefing-blank-unasked = not asked
briefing-blank-unchanged = as handed over
briefing-blank-nothing = nothing
briefing-blank-no-date = nothing noted then
briefing-blank-erased = erased
briefing-quoted = “…” in their own words
briefing-numbered = 1.7: side 1, answer 7
briefing-quote-open = “
briefing-quote-close = ”
briefing-earlier-question = An earlier question
briefing-first = at first
briefing-later = now
briefing-for-adviser = Question for an adviser
briefing-added = Added beside the questions
briefing-nothing-visible = (nothing that can be shown)

## May it be said aloud?

briefing-mark-aloud = may be said aloud
briefing-mark-owner = only if its owner raises it
briefing-mark-never = not to be said

## The sides

briefing-stage-invited = invited
briefing-stage-joined = joined { DATETIME($day, dateStyle: "medium") }
briefing-stage-confirmed = confirmed { DATETIME($day, dateStyle: "medium") }
briefing-stage-agreed = agreed to take part { DATETIME($day, dateStyle: "medium") }
briefing-stage-withdrawn = has withdrawn { DATETIME($day, dateStyle: "medium") }
briefing-fact-ranges = Ranges
briefing-range-sealed = sealed until both sides agree to open them
briefing-range-opened = opened to the mediator alone
briefing-ranges-sealed = Ranges: sealed until both sides agree to open them.
briefing-ranges-opened = Ranges: opened to you; they are read with ⋯ on the card of the case.
briefing-stage-finished = handed over { DATETIME($day, dateStyle: "medium") }
briefing-count =
    { $declined ->
        [0] { $answered } of { $asked } questions answered
       *[other] { $answered } of { $asked } questions answered, { $declined } left open by choice
    }
briefing-not-begun = nothing answered yet
briefing-erased = everything it wrote is erased

## The parts

briefing-part-about = What this is about
briefing-part-timeline = In the order of time
briefing-part-decides = Who decides, and with what authority
briefing-part-issues = The issues, side by side
briefing-part-interests = Interests
briefing-part-knowing = What each needs to know, and could tell
briefing-part-crossed = What has crossed
briefing-part-agreed = Agreed to by its owner, not sent
briefing-part-obstacles = What stands in the way
briefing-part-no-deal = If there is no agreement
briefing-part-hopes = Hopes
briefing-part-feelings = How each is with this
briefing-part-movement = What each could offer
briefing-part-practical = For the meeting
briefing-part-documents = Documents
briefing-part-more = Also said
briefing-part-changed = Changed after it was handed over
briefing-gaps = Gaps
briefing-files = Attachments
briefing-annex = Annex: long answers in full

## What has crossed

briefing-crossed-told = Told
briefing-crossed-asked = Asked
briefing-crossed-exchanged = In an exchange
briefing-agreed-share = To be sent on
briefing-agreed-swap = In an exchange only

## What is missing

briefing-none-not-sure = not sure
briefing-none-prefer-not = prefers not to say
briefing-none-later = wants to answer later
briefing-none-not-applicable = does not apply
briefing-none-skipped = skipped
briefing-gap-open = Not answered yet
briefing-gap-not-sure = Not sure
briefing-gap-prefer-not = Prefers not to say
briefing-gap-later = Wants to answer later
briefing-gap-not-applicable = Does not apply
briefing-gap-skipped = Skipped
briefing-gap-about = { $label } (“{ $item }”)

## Answers that are not words

briefing-scale = { $value } of 10
briefing-amount = { $low }
briefing-amount-range = { $low } to { $high }
briefing-amount-from = at least { $low }
briefing-worksheet = What this adds up to
briefing-worksheet-open = as far as answered
briefing-instalments = Instalments, worked out from each side’s own figures
briefing-day = { DATETIME($day, dateStyle: "long") }
briefing-when = { $when }
briefing-when-none = No date given
briefing-points = “{ $item }”: { $points }
briefing-file-photo = a photo
briefing-file-document = a document
briefing-file-voice = a voice note

## Notes at the end

briefing-note-hidden =
    { $count ->
        [one] One sign in the parties’ words was left out: it is invisible, or would have covered or turned the words around it.
       *[other] { $count } signs in the parties’ words were left out: they are invisible, or would have covered or turned the words around them.
    }
briefing-note-lost =
    { $count ->
        [one] One sign could not be printed and shows as �; the ledger has it as it was typed.
       *[other] { $count } signs could not be printed and show as �; the ledger has them as they were typed.
    }

## The card in the chat

briefing-card-title = { $ref } in ninety seconds
briefing-card-as-of = For you only, as of { DATETIME($day, dateStyle: "long") }, { $time } { $zone }.
briefing-card-legend = ● may be said aloud · ◐ only if its owner raises it · ○ not to be said
briefing-card-next = Next date
briefing-card-about = What
briefing-card-timeline = The dates
briefing-card-issues = To be settled
briefing-card-decides = Who decides
briefing-card-obstacles = In the way
briefing-card-knowing = Needs to know
briefing-card-telling = Could tell
briefing-card-crossed = Has crossed
briefing-card-no-deal = If there is no agreement
briefing-card-hopes = Hopes
briefing-card-adviser = For an adviser
briefing-card-changed = Changed after it was handed over
briefing-card-gaps = Still open
briefing-card-subject = { $title }
briefing-card-said = { $mark } { $who }: { $words }
briefing-card-labelled = { $label }: { $words }
briefing-card-quoted = “{ $words }”
briefing-card-list = { $first } · { $rest }
briefing-card-lines = { $first }; { $rest }
briefing-in-language = { $count }; written in { $language }
briefing-card-state = { $who }: { $stage }; { $count }
briefing-card-missing = { $who }: { $counts }
briefing-card-gap =
    { $kind ->
        [open] not answered yet: { $count }
        [not-sure] not sure: { $count }
        [prefer-not] prefers not to say: { $count }
        [later] later: { $count }
        [not-applicable] does not apply: { $count }
       *[skipped] skipped: { $count }
    }
briefing-card-nobody = Nobody has answered yet: { $labels }
briefing-card-more = … and { $count } more
