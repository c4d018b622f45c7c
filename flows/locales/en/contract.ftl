# Further questions about a contract or a promise, in English. The same words go to both sides.
# Voice: plain, warm, neutral; at most two short sentences and 300 characters; no advice, no judgement. Labels are also read by the
# mediator: never "you" or "your". { $mediator } is the mediator's name.

## Before we go on

contract-section-before = Before we go on

contract-moment = { intake-good-moment }
    .label = { intake-good-moment.label }
    .why = { intake-good-moment.why }
    .opt-yes = { intake-good-moment.opt-yes }
    .opt-not-now = { intake-good-moment.opt-not-now }
    .opt-talk = { intake-phone-plan.opt-talk }

contract-what-comes =
    These questions are about what was agreed, the figures, and what could come next. They take about twelve minutes; papers need not be at hand.
    I cannot say what a clause means. { $all_seen }
    .label = What comes now

## What was agreed

contract-section-promise = What was agreed

contract-agreed-on = When was it agreed? If there were several dates, take the first.
    .label = Date of the agreement
    .why = The order of events is easier to follow from a first date.
    .example = 24 March 2025

contract-promise = Which clause or promise matters most here? If you have the words, write them as they stand.
    .label = Clause or promise
    .why = Both sides can then speak about the same words.
    .example = “Delivery in the first week of each month”

contract-done-here = What has your side done about it so far, and when?
    .label = Done by this side
    .why = Both sides are asked what they did themselves.
    .example = Delivered in April and May, half of it in June

contract-done-there = What has the other side done about it so far, and when?
    .label = Done by the other side
    .why = Both sides are asked what they saw the other do.
    .example = Paid April in full, May in two parts

contract-versions = Are there different versions of something, such as a contract, a mail or a memory of a call?
    .label = Different versions
    .why = Two versions can lie side by side until it is known where they come from.
    .example = Two drafts of the price list; we worked with the second

## The figures

contract-section-figures = The figures

contract-amount = Which amount is it about, as you see it?
    .label = Amount as seen
    .why = Each side gives its own figure. A range is fine.
    .example = 1,250 or 1250.50

contract-worked-out = How did you work it out? A line for each part is enough.
    .label = How it was worked out
    .why = The two workings can be laid side by side, line by line.
    .example = 3 deliveries at 400, less 150 already paid

contract-undisputed = Which part of it do you think nobody disputes?
    .label = Part nobody disputes
    .why = What is settled anyway need not be talked about.
    .example = 700 - 900

contract-set-against = Is there more to count in? A sum owed the other way, for example, or interest, or tax.
    .label = To be counted in
    .why = Then the figures on the table are whole.
    .example = They paid for the transport in May, about 90

contract-one-paper = Is there a single paper or figure that would settle an argument?
    .label = Paper or figure that would settle it
    .why = It may be possible to have it there before the meeting.
    .example = The delivery note of 3 June

contract-expert = Could an independent expert look at one point, if both sides agree on who it is?
    .label = Independent expert
    .why = It is one way among others, and nothing follows from your answer.
    .opt-yes = Yes
    .opt-perhaps = Perhaps
    .opt-no = No

## What could come next

contract-section-ahead = What could come next

contract-break-ahead = That was the past, thank you. The rest is about what could come next; it can wait until tomorrow if you like.
    .label = A good place for a pause

contract-future = Would you like to go on doing business with each other?
    .label = Business in future
    .why = It changes what can be arranged.
    .opt-go-on = Yes
    .opt-go-on-changed = Yes, but in another way
    .opt-finish-only = No, only finish this

contract-other-than-cash = What could be given or taken besides cash? Choose any.
    .label = Besides cash
    .why = It shows { $mediator } what there is to work with. { $seen }
    .example = Storage space until autumn
    .opt-time = More time
    .opt-volume = More or fewer orders
    .opt-stages = Payment or delivery in stages
    .opt-credit = A credit for later
    .opt-licence = A licence or right of use
    .opt-aftercare = Repair or care afterwards
    .opt-reference = A reference
    .opt-publicity = A word in public
    .opt-staff = Staff or know-how

contract-money-dates = Are there dates that matter for your money, such as a payment you wait for or the end of a year?
    .label = Dates that matter for money
    .why = When something is paid can matter as much as how much.
    .example = Wages on the 25th; our year ends in June

contract-good-name = Is there something you would rather not have known outside, for the sake of your name or your business?
    .label = Not to be known outside
    .why = An agreement can say who may be told what. { $seen }
    .example = That we changed our supplier

## For the mediator

contract-section-at-home = For the mediator

contract-spent-so-far = What has this cost you so far, apart from the amount itself?
    .label = Spent so far
    .why = It is part of the picture. { $seen }
    .example = 1,250 or 1250.50

contract-tell-at-home = Who has to be convinced on your side, and what would they need to hear?
    .label = To be told at home
    .why = An agreement also has to be told at home. { $seen }
    .example = My partner; she wants to know that it does not happen again

contract-weak-points = Where do you feel less sure of your own view?
    .label = Less sure about
    .why = Most people have such a point, and the other side is asked too. { $seen }
    .example = We never put the second order in writing
