# Further questions about what two people have and owe, in English. The same words go to both. { $item } is a thing in the person's own words.
# Voice: plain, warm, neutral; at most two short sentences and 300 characters; no advice, no judgement. Labels are also read by the
# mediator: never "you" or "your". { $mediator } is the mediator's name.

## Before we go on

property-section-before = Before we go on

property-moment = { intake-good-moment }
    .label = { intake-good-moment.label }
    .why = { intake-good-moment.why }
    .opt-yes = { intake-good-moment.opt-yes }
    .opt-not-now = { intake-good-moment.opt-not-now }
    .opt-talk = { intake-phone-plan.opt-talk }

property-what-comes =
    These questions are about what there is, what is owed, and what each of you needs. They take about twelve minutes, and rough figures are enough.
    { $mediator } sees your answers. What has to be laid open to the other person comes in a moment.
    .label = What comes now

## First of all

property-section-safety = First of all

property-own-money = Can you see and use the money you need for everyday life?
    .label = Money for everyday life
    .why = If not, a person talks with you first, and until then nothing of yours goes to the other side. Your answer goes into a safety file, apart from your other answers.
    .opt-yes = Yes
    .opt-in-part = In part
    .opt-no = No
    .opt-talk = Talk to a person

property-pressed = Is anybody pressing you to sign something, to take on a debt, or to leave one out?
    .label = Pressed to sign or owe
    .why = If so, a person talks with you first, and until then nothing of yours goes to the other side. Your answer goes into a safety file, apart from your other answers.
    .opt-no = No
    .opt-not-sure = I'm not sure
    .opt-yes = Yes
    .opt-talk = Talk to a person

## What there is

property-section-there = What there is

property-open-figures = In many places both people have to lay their figures open to each other before anything is divided. { $mediator } tells you what holds in your case; I pass nothing on.
    .label = Figures that may have to be open

property-belongings = What is there to be divided or kept? Send one message for each: a home, savings, a pension, a car, a business, something abroad.
    .label = What there is
    .why = Both of you make a list, and the two lists are laid side by side.
    .example = The flat in Park Street

property-section-each-belonging = One by one

property-worth = “{ $item }”: what is it worth, as far as you know? A range is fine.
    .label = Worth
    .why = A figure can be rough now and exact later.
    .example = 1,250 or 1250.50

property-who-says = “{ $item }”: where does that figure come from?
    .label = Where the figure comes from
    .why = { $mediator } sees which figures are settled and which need a second look.
    .opt-both = Both of us say so
    .opt-valuer = From somebody who values such things
    .opt-statement = From a statement or a paper
    .opt-my-guess = It is my own guess

## What is owed

property-section-owing = What is owed

property-debts = What is owed, and to whom? Send one message for each.
    .label = What is owed
    .why = What is owed belongs in the picture too.
    .example = The car loan, until 2028

property-debts-total = How much is owed in all, as far as you know?
    .label = Owed in all
    .why = A rough figure is enough for now.
    .example = 1,250 or 1250.50

property-on-the-table = Have both of you laid all figures open so far?
    .label = Figures laid open
    .why = Both of you are asked this. { $mediator } can help to bring what is missing.
    .opt-both = Yes, both of us
    .opt-mine-missing = Some of mine are missing
    .opt-theirs-missing = Some of theirs are missing
    .opt-both-missing = Some are missing on both sides

## What each needs

property-section-living = What each needs

property-break-living = That was the longest part, thank you. The rest is about what you need; it can wait until tomorrow if you like.
    .label = A good place for a pause

property-live-where = Where would you like to live, and what would that take?
    .label = Where to live
    .why = It shows what two homes would need.
    .example = Near the school, three rooms

property-children-home = If there are children: what do they need a home to be?
    .label = The children's home
    .why = It is asked of both of you, in the same words.
    .example = To stay in reach of their friends

property-income = What comes in for you in a usual month?
    .label = Income in a month
    .why = It is needed to see what each household can carry. A range is fine.
    .example = 2200 - 2600

property-spending = What do you need in a usual month?
    .label = Needed in a month
    .why = Both of you are asked the same. A range is fine.
    .example = 1800 - 2000

property-horizon = Until when does something have to be settled for you, and why then?
    .label = Until when
    .why = Some things can wait and some cannot.
    .example = The lease begins in September

## What is dear

property-section-dear = What is dear

property-keepsakes = Which things matter to you for another reason than money?
    .label = Dear for other reasons
    .why = Such things are easily left out where only figures are listed. { $seen }
    .example = My grandfather's workbench

property-thing-points = Imagine you have 100 points to spread over the things on your list. How many does each one weigh for you?
    .label = Weight of the things
    .why = What weighs little for one may weigh a lot for the other. { $seen }
