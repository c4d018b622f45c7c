# What keeps a briefing alive, in English: who can say yes, what is new, what does not go together, the mediator's own notes.
# Only the mediator reads this. It quotes and names; it never says who is right (domain §10.2).

briefing-tag-staying = staying where one lives
briefing-tag-no-court = keeping out of court

briefing-rule-date-in-words = a last day for something, named in passing
briefing-rule-further-work = further dealings named by one side, wished for by the other
briefing-rule-two-figures = a part that is more than its whole
briefing-rule-two-answers = two answers of one person
briefing-rule-two-people = two people of one side, the same question
briefing-rule-not-and-is = “there is none” in one answer, the thing itself in another

briefing-priority-further-work = Further dealings could stand beside it: “{ $words }”
briefing-contradiction-authority = Others decide, and the authority is full
briefing-contradiction-formal = Nothing formal is running, and a date is coming up
briefing-contradiction-further = To go on, and to end it
briefing-contradiction-part = What is not disputed is more than the whole
briefing-contradiction-dates = The end is before the beginning
briefing-contradiction-words = There is none of it, and it is spoken of

briefing-light-green = can say yes
briefing-light-amber = has to ask somebody, who is named
briefing-light-red = cannot say yes alone
briefing-light-unknown = not known yet

briefing-session-line = { DATETIME($at, dateStyle: "long", timeStyle: "short") } · { $format }
briefing-session-alone = { DATETIME($at, dateStyle: "long", timeStyle: "short") } · { $format } · with { $who } alone
briefing-exchange-running = { $category }: running
briefing-exchange-opened = { $category }: opened
briefing-exchange-closed = { $category }: closed unopened

briefing-card-since =
    { $count ->
        [0] Nothing new since { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
       *[other] New since { DATETIME($at, dateStyle: "medium", timeStyle: "short") }: { $count }
    }
briefing-late = added later
briefing-late-label = { $label } (added later)
briefing-fact-version = version
briefing-percent = { $percent } %
briefing-approved = own copy approved { DATETIME($day, dateStyle: "medium") }
briefing-part-added = Added after it was handed over
briefing-card-added = Added after it was handed over

briefing-ground-issues = Side by side
briefing-issue-line = { $mark } { $label }: { $words } { $number }
briefing-issue-look = topic
briefing-issue-ask = asks
briefing-issue-need = needs
briefing-issue-fear = fears
briefing-issue-points =
    { $points ->
        [one] { $points } point
       *[other] { $points } points
    }
briefing-issue-facts = taken as a fact
briefing-ground-exchanges = Exchanges
briefing-ground-movement = Offers and movement
briefing-ground-logistics = For the meeting
briefing-ground-gaps = Gaps and contradictions
briefing-ground-contradictions = Does not go together, within one side

briefing-button-issues = Side by side
briefing-button-movement = Offers
briefing-button-logistics = For the meeting
briefing-button-gaps = Gaps
briefing-button-chart = Chart
briefing-button-jottings = My notes
briefing-chart-line = { $what }: { $value }
briefing-chart-none = There are no numbers to draw yet.

## Her own notes

briefing-jottings = Your own notes
briefing-jotted-note = Note
briefing-jotted-correction = Correction
briefing-jotted-mark = To come back to
briefing-jotted-on = { $kind } on { $line }
desk-jottings = { $ref }: your own notes
desk-jottings-none = You have not noted anything yet. What you note here is printed in your briefing and nowhere else.
desk-jot-where-case = Note on the case
desk-jot-where-common = On common ground
desk-jot-where-knowing = On what each needs
desk-jot-where-forecast = On what may block
desk-jot-where-expectations = On expectations
desk-jot-where-agenda = On the agenda
desk-jot-where-first = Before a session
desk-jot-drop = Remove: { $what }
desk-jot-kept = Noted. It stands in your briefing from now on, also when that is made anew.
