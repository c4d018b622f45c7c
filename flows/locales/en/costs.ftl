# The cost of no agreement, in the person's own figures, in English. The same words go to both sides.
# Voice: plain, warm, neutral; at most two short sentences and 300 characters; no advice, no judgement. Labels are also read by the
# mediator: never "you" or "your". { $mediator } is the mediator's name.

## Before we go on

costs-section-before = Before we go on

costs-moment = { intake-good-moment }
    .label = { intake-good-moment.label }
    .why = { intake-good-moment.why }
    .opt-yes = { intake-good-moment.opt-yes }
    .opt-not-now = { intake-good-moment.opt-not-now }
    .opt-talk = { intake-phone-plan.opt-talk }

costs-what-comes =
    These questions make a small worksheet: what it would take if there is no agreement. They need about five minutes, and rough figures are enough.
    They are your own figures for your own picture. { $all_seen }
    .label = What comes now

## Time and money

costs-section-money = Time and money

costs-how-long = Without an agreement, how long may it take until this is over?
    .label = Time until it is over
    .why = What comes back every month is counted for that long. A guess is enough.
    .opt-up-to-3 = Up to three months
    .opt-to-6 = Three to six months
    .opt-to-12 = Half a year to a year
    .opt-to-24 = One to two years
    .opt-longer = Longer than two years

costs-once = Which costs would come once, all together? For example fees, an expert, a move or a repair.
    .label = Costs that come once
    .why = What is paid once and what is paid every month are added up apart. Money already spent is not meant here.
    .example = 1,250 or 1250.50

costs-monthly = Which costs would come every month until it is over, all together? For example rent for a second place, or orders lost.
    .label = Costs every month
    .why = They are counted for as long as it may take. A range is fine.
    .example = 150 - 250

costs-get-back = If it ended well for you, how much of these costs would come back to you?
    .label = Costs that would come back
    .why = Rules differ from place to place, and you may want to ask someone who knows them. It is your own estimate.
    .opt-most-of-it = Most of it
    .opt-part-of-it = A part of it
    .opt-nothing = Nothing, or nearly nothing

costs-carried-out = If a decision went your way, how sure is it that it would be paid or carried out?
    .label = Would it be carried out
    .why = A decision and what follows from it are two things. { $seen }
    .opt-sure = Quite sure
    .opt-partly = In part
    .opt-doubtful = I have my doubts

## What is not money

costs-section-beyond = What is not money

costs-hours = How many hours a month does this take from you?
    .label = Hours a month
    .why = Time is a cost too, and it is easily overlooked.
    .opt-few = Fewer than five
    .opt-some = Five to twenty
    .opt-many = More than twenty

costs-toll = What else would it take from you if it went on? Choose any.
    .label = What else it takes
    .why = Not everything fits into a figure. { $seen }
    .example = The choir, where we both sing
    .opt-sleep = Sleep
    .opt-health = Health
    .opt-family = Time with family
    .opt-work = Work
    .opt-friendships = Friendships
    .opt-plans = Plans I had
    .opt-reputation = Reputation

costs-gained = Is there anything you would gain if there is no agreement?
    .label = Gained without agreement
    .why = Some people have good reasons to go without one, and they belong in the picture. { $seen }
    .example = A decision that holds for the whole building
