# The term sheet, in English: what came of it, in the mediator's words, for everyone to confirm point by point.

## The mediator

terms-button = Term sheet
terms-title = { $ref } · Term sheet
terms-none = No point is on the sheet yet.
terms-state-draft = Not sent yet. Nobody else sees it.
terms-state-sent = Version { $version }, sent { $at }.
terms-state-changed = Changed since version { $version } went out, { $at }.
terms-state-told = Version { $version }: each has been told that everyone confirmed it.
terms-words = { $words }
terms-which = Tap a number to change a point.
terms-what = What becomes of point { $number }?
terms-add = Add a point
terms-check = See the whole before it goes
terms-list = All points
terms-back = To the term sheet
terms-full = { $ref }: at most { $most } points fit on the sheet. What you wrote stands above.
terms-same = This very sheet went out as version { $version }.
terms-enough = No further version can be sent in this case, or the sheet has too many points.
terms-confirm = { $ref } · Version { $version }: this is all that everyone would read
terms-anew =
    { $count ->
        [0] Each point reads as before, so what was said to it still counts.
        [one] One point is new or changed and is asked anew. What was said to the others still counts.
       *[other] { $count } points are new or changed and are asked anew. What was said to the others still counts.
    }
terms-look-out = Everyone reads the same at the same moment. Does a point tell what one side alone has told you?
terms-send = Send it to everyone
terms-sent = { $ref }: version { $version } is before everyone. What they say to it comes to you alone.
terms-missed = Not told: { $names }. They are not here yet, are on hold or asked for no messages; Safe contact, on the card, shows what they said about reaching them.
terms-said = What was said to it
terms-plain = As a document
terms-hers = With the answers
terms-said-title = { $ref } · What was said to version { $version }
terms-said-line = { $name }: { $what }
terms-count-right = { $count } of { $all } confirmed
terms-count-not-quite = not quite: { $numbers }
terms-count-adviser = adviser first: { $numbers }
terms-count-open = no answer yet: { $numbers }
terms-count-rests = on hold
terms-read = { $name } on point { $number }
terms-all = Everyone has confirmed each point. They are told so only when you tell them.
terms-all-waits = Everyone has confirmed each point. It can be told once nobody is on hold and the case is open.
terms-tell = Tell everyone that all is confirmed
terms-tell-ask = { $ref } · Everyone would read this at the same moment; it can’t be taken back
terms-tell-yes = Tell everyone now
terms-tell-done = { $ref }: each has been told that everyone confirmed each point.
terms-tell-not = { $ref }: it can’t be told now. An answer or the sheet has changed, or somebody is on hold.

## A party

terms-in-ledger =
    { $count ->
        [one] The term sheet, with one point
       *[other] The term sheet, with { $count } points
    }
terms-head =
    { $count ->
        [one] { $mediator } has written down what came of it, in one point. Everyone is asked the same: is it right?
       *[other] { $mediator } has written down what came of it, in { $count } points. Everyone is asked the same: is each of them right?
    }
terms-alone = Your answers go to { $mediator } alone. Nobody else is told what you say to a point, or when.
terms-record = It is a record of what was written down, and not meant to be a contract by itself. An adviser of your own can look at it before anything is signed.
terms-changed =
    { $left ->
        [0] This is version { $version }. You have answered each of its points, and that still counts.
        [one] This is version { $version }. One point is still open for you; what you said to points that read as before still counts.
       *[other] This is version { $version }. { $left } points are still open for you; what you said to points that read as before still counts.
    }
terms-begin = Go through it
terms-go-on = Go on with it
terms-look = Read it
terms-own = What I have said
terms-point = Point { $number } of { $count }
terms-right = That is right
terms-not-quite = Not quite
terms-adviser = I want to ask my adviser first
terms-said-right = You have said: that is right.
terms-said-not-quite = You have said: not quite.
terms-said-adviser = You have said: I want to ask my adviser first.
terms-said-before = You have answered this on your earlier phone.
terms-point-number = Point { $number }
terms-next = To the next point
terms-why = Thank you. If you like, tell { $mediator } what is not right; nobody else reads it.
terms-say = Say what is not right
terms-done = Thank you. You have answered each point, and { $mediator } alone reads it. You can change an answer until you hear more.
terms-open-still =
    { $left ->
        [one] One point is still open. What you have said goes to { $mediator } alone.
       *[other] { $left } points are still open. What you have said goes to { $mediator } alone.
    }
terms-mark-open = { $number }. still open
terms-mark-right = { $number }. that is right
terms-mark-not-quite = { $number }. not quite
terms-mark-adviser = { $number }. ask my adviser first
terms-mark-before = { $number }. answered
terms-paper = As a document
terms-away = Not now
terms-told = { $mediator } has told everyone at the same moment: each point of version { $version } is confirmed by all.

## On paper

terms-paper-title = Term sheet, version { $version }
terms-paper-intro = Written down by { $mediator }, and sent in the same words to everyone who takes part.
terms-paper-point = Point { $number }
terms-paper-told = { $mediator } told everyone on { DATETIME($day, dateStyle: "long") } that each point is confirmed by all.
terms-paper-nobody = Nobody’s answers are on this paper.
terms-paper-hers = For the mediator alone: it holds what each person said to each point.
terms-paper-open = no answer yet
terms-paper-right = that is right, { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
terms-paper-not-quite = not quite, { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
terms-paper-adviser = wants to ask an adviser first, { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
