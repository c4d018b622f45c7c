# What is derived from the answers, for the mediator alone, in English: common ground, what may block, an agenda.
# Every line is a hint with its rule and its answers. It names and quotes; it never says who is right (domain §10.2).

## Interests, by their controlled names. They stand after "room for".

briefing-tag-safety = safety
briefing-tag-respect = respect
briefing-tag-certainty = certainty about what comes
briefing-tag-notice = hearing things in time
briefing-tag-time = time
briefing-tag-reputation = a good name
briefing-tag-explanation = an explanation
briefing-tag-apology = an apology
briefing-tag-going-on = a way to go on together
briefing-tag-clean-break = a clean break
briefing-tag-privacy = privacy
briefing-tag-calm = a calm tone
briefing-tag-rest = quiet and sleep
briefing-tag-children = the children
briefing-tag-nights = nights and weeks with the children
briefing-tag-school = school
briefing-tag-relatives = relatives
briefing-tag-work = work
briefing-tag-income = an income
briefing-tag-meetings = how meetings go
briefing-tag-delay = delays
briefing-tag-scope = what exactly was expected
briefing-tag-money = money
briefing-tag-home = the home
briefing-tag-outdoors = time outdoors
briefing-tag-fairness = fairness
briefing-tag-health = health
briefing-tag-control = a say in decisions

## How an interest stands

briefing-standing-shared = Shared
briefing-standing-compatible = Different, and not competing
briefing-standing-apparent = Only apparently the same
briefing-standing-opposed = Opposed
briefing-standing-unknown = Not known of the other side

briefing-ask-meaning = To ask each: what would “{ $what }” look like on an ordinary day?

## The rules

briefing-rule-tapped = each side chose it
briefing-rule-words = words of this kind in answers of each side
briefing-rule-one-side = one side names it, the other names other things
briefing-rule-silent = the other side has not written about what matters
briefing-rule-asked-by-all = each side asks for its part of the same thing
briefing-rule-opposite-choice = opposite answers to the same question
briefing-rule-opposite-words = the same word, with opposite requests
briefing-rule-word-alone = the same word, with nothing else in common
briefing-rule-beside = answers to the same question, side by side
briefing-rule-same-answer = the same answer from each side
briefing-rule-other-answer = different answers to the same question
briefing-rule-offer-meets = an offer and a request with words of the same kind
briefing-rule-points-apart = at least 15 of 100 points apart
briefing-rule-points-high = many points from each side
briefing-rule-points-low = few points from each side
briefing-rule-wished-by-all = asked for by one side, wished for by the other
briefing-rule-date-and-sum = a date on one side, another sum on the other
briefing-rule-need-met = a need and something that could be told, with words of the same kind
briefing-rule-need-open = nothing of this kind has been written
briefing-rule-need-behind = a request, and a need of the other side with words of the same kind
briefing-rule-no-backing = a request, and what was named to back it
briefing-rule-obstacle = chosen as what has stopped an agreement
briefing-rule-authority = somebody else has to be asked
briefing-rule-date = a date that is coming up
briefing-rule-guess-met = part of the guess is in the other side’s own words
briefing-rule-guess-missed = nothing of the guess is in the other side’s own words
briefing-rule-odds = own estimates

## Priorities and offers

briefing-priority-points-apart = Could be traded: “{ $item }” ({ $first } { $points } points, { $second } { $others })
briefing-priority-points-high = A joint problem: “{ $item }” ({ $first } { $points } points, { $second } { $others })
briefing-priority-points-low = Could be quickly settled: “{ $item }” ({ $first } { $points } points, { $second } { $others })
briefing-priority-wished-by-all = Could be quickly settled: { $what }
briefing-priority-date-and-sum = Could be traded: when ({ $who }) against how much ({ $other })
briefing-offer-meets = { $who } could do something of the kind { $other } asks for
briefing-credence = What would make a request of { $who } believable

## What each needs to know

briefing-need = { $who } needs to know
briefing-held-crossed = It has crossed.
briefing-held-share = { $who } has agreed to share it; it has not been sent on.
briefing-held-swap = { $who } would exchange it.
briefing-held-session = { $who } means to say it at the session.
briefing-held-later = { $who } would share it later, or on a condition.
briefing-held-kept = { $who } holds something of this kind, not released. Only for you.

## What may block

briefing-cause-missing-information = missing information
briefing-cause-figures = figures that are not trusted
briefing-cause-distrust = lack of trust
briefing-cause-hurt = hurt feelings
briefing-cause-principle = a matter of principle
briefing-cause-someone-missing = somebody who is not at the table
briefing-cause-no-money = the money is not there
briefing-cause-deadline = a deadline
briefing-cause-law = different views of the law
briefing-cause-pressure = pressure from others
briefing-cause-waiting = waiting suits somebody
briefing-cause-authority = somebody else has to say yes
briefing-cause-date = a date is coming up

briefing-recipe-missing-information = Exchange what is new in small steps, and ask each what it changes.
briefing-recipe-figures = Put the figures side by side, and let one person both rely on check them.
briefing-recipe-distrust = Small steps with a date, each of which can be checked. Nobody has to trust first.
briefing-recipe-hurt = Room to be heard before any options. An acknowledgement only in the speaker’s own words.
briefing-recipe-principle = Ask what the principle protects, apart from the sum or the act.
briefing-recipe-someone-missing = Bring the missing person in, by phone if need be.
briefing-recipe-no-money = Look at time, stages and what is not money.
briefing-recipe-deadline = Name the date first, and agree first on what happens until then.
briefing-recipe-law = One question to an expert for both, or to each side’s adviser.
briefing-recipe-pressure = Speak with each alone about who else has to be content.
briefing-recipe-waiting = Each looks at its own figures without an agreement, in private.
briefing-recipe-authority = Arrange the call before the day, or invite whoever has to say yes.
briefing-recipe-date = Name the date first, and agree first on what happens until then.

briefing-neutral-missing-information = What would each of you need to know to go on from here?
briefing-neutral-figures = Which figure, checked by whom, could you both rely on?
briefing-neutral-distrust = What could happen in the next two weeks that would show it works?
briefing-neutral-hurt = What would you like to have understood before we go on?
briefing-neutral-principle = What is it that this protects for you?
briefing-neutral-someone-missing = Who else needs to be part of this, and how?
briefing-neutral-no-money = What could be done in steps, or in another way than money?
briefing-neutral-deadline = What has to be clear before that date, and what can wait?
briefing-neutral-law = Which one question would you both like an expert to answer?
briefing-neutral-pressure = What would help you explain an agreement to the people around you?
briefing-neutral-waiting = What does waiting bring, and what does it cost?
briefing-neutral-authority = Who has to say yes, and when can we reach them?
briefing-neutral-date = What has to be clear before that date, and what can wait?

## Guesses and expectations

briefing-guess = What { $who } thinks matters to { $other }, and { $other }’s own words
briefing-guess-leaves-out = The guess leaves out: { $what }
briefing-odds = How likely an agreement is
briefing-odds-apart = How likely an agreement is: far apart
briefing-expected-how-long = How long it takes without an agreement
briefing-expected-get-back = What of the cost comes back
briefing-expected-trust = What is to be between them afterwards
briefing-expected-fairness = What each means by fairness

## Agenda

briefing-agenda-listed = “{ $words }”
briefing-agenda-listed-both = “{ $words }” and “{ $others }”
briefing-agenda-unnamed = another topic
briefing-agenda-how = How { $topic } can be handled from now on
briefing-agenda-how-one = How { $topic } can be handled so that there is room for { $first }
briefing-agenda-how-both = How { $topic } can be handled so that there is room for { $first } and { $second }
briefing-order-momentum = Easy things first
briefing-order-knowing = Information before options
briefing-order-energy = What weighs most while there is strength for it
briefing-why-quick = both wish something like it
briefing-why-hard-later = opposed; better on firmer ground
briefing-why-between = neither the easiest nor the hardest
briefing-why-knowing = something each needs to know belongs here
briefing-why-options = options come after what there is to know
briefing-why-must = one side said it has to be finished
briefing-why-hard-now = opposed; not left for the last hour
briefing-why-easy-later = can wait
briefing-order-balance = in the first half: { $counts }
briefing-order-count = { $who } { $count }
briefing-open-heard = What would you like me to have understood before anything else?
briefing-open-higher = What would make your { $now } a { $next }?
briefing-open-what-for = If you got that, what would it do for you?
briefing-open-safe = What would have to be so, for you to speak about this?
briefing-open-changes = What would you do if you heard that?
briefing-counsel-left = A question left for an adviser
briefing-counsel-sign = Who signs, up to what, and who can be reached that day?
briefing-counsel-date = What does the coming date ask for, and can it be moved?

## Before a joint session

briefing-first-hold = { $who }: on hold. Please speak with them yourself first.
briefing-first-unfinished = { $who }: the answers are not handed over yet
briefing-first-withdrawn = { $who }: has withdrawn; what was written is erased
briefing-first-need = { $who }: a need-to-know that nothing answers yet
briefing-first-authority-unclear = { $who }: it is not clear who can say yes
briefing-first-authority-reachable = { $who }: somebody else has to say yes; arrange to reach them
briefing-first-authority-unnamed = { $who }: somebody else has to say yes; nobody is named
briefing-first-papers = { $who }: papers the other side has not seen
briefing-first-on-the-day = { $who }: something is to be shown only on the day
briefing-first-nothing = Nothing that these rules look for is missing.

## The parts, in the chat and on paper

briefing-ground = Common ground, for you alone
briefing-ground-facts = Facts, side by side
briefing-ground-priorities = Priorities and offers
briefing-ground-knowing = What each needs to know, and who could tell
briefing-ground-credence = What would make it believable
briefing-ground-forecast = What may block: hypotheses
briefing-ground-expectations = Guesses and expectations
briefing-ground-agenda = Agenda
briefing-ground-orders = Three orders
briefing-ground-openings = Opening questions, for separate meetings
briefing-ground-counsel = For counsel
briefing-ground-first = Before a joint session
briefing-ground-shape = A hint of shape, from the points: no proposal
briefing-ground-none = Nothing can be derived yet.
briefing-ground-basis = Derived by the rule named in each line from the answers numbered in it. To say that both want something is a disclosure too.
briefing-ground-recipe = Recipe: { $words }
briefing-ground-say = In neutral words: { $words }
briefing-ground-who = { $who } { $number }: { $words }
briefing-ground-line = { $mark } { $what } ({ $rule })
briefing-ground-bare = { $mark } { $what }
briefing-ground-reason = { $what } – { $reason }
briefing-ground-numbered = { $number }. { $what }
briefing-shape-line = “{ $topic }”: { $first } { $part } of 100, { $second } { $rest }
briefing-shape-totals = Each side would then see { $points } of its own 100 points.
briefing-on-hold = On hold; please speak with them yourself first: { $who }
briefing-card-ground = Common ground, for you alone
briefing-card-standing = { $standing }: { $what }
briefing-card-forecast = Likely to block (hypotheses)
briefing-card-cause = { $what } ({ $who })
briefing-card-new = New and useful
briefing-card-need = { $mark } { $who } needs to know { $need }; { $other } could tell { $tell }
briefing-card-first-move = A first question
briefing-card-ask-first = Before a joint session, to see to: { $count }
briefing-named = { $who }
briefing-button-common = Common ground
briefing-button-knowing = What each needs to know
briefing-button-forecast = What may block
briefing-button-expectations = Guesses, expectations
briefing-button-agenda = Agenda
briefing-button-first = Before a session
briefing-annex-sides = Annex: what each side said, question by question
briefing-in-ninety = In ninety seconds
briefing-button-pdf = PDF
briefing-button-word = Word
briefing-button-markdown = Markdown
