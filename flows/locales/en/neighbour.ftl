# Further questions of people who live next to each other, in English. The same words go to both sides.
# Voice: plain, warm, neutral; at most two short sentences and 300 characters; no advice, no judgement. Labels are also read by the
# mediator: never "you" or "your". { $mediator } is the mediator's name.

## Before we go on

neighbour-section-before = Before we go on

neighbour-moment = { intake-good-moment }
    .label = { intake-good-moment.label }
    .why = { intake-good-moment.why }
    .opt-yes = { intake-good-moment.opt-yes }
    .opt-not-now = { intake-good-moment.opt-not-now }
    .opt-talk = { intake-phone-plan.opt-talk }

neighbour-what-comes =
    These questions are about living next to each other. They take about ten minutes.
    { $all_seen }
    .label = What comes now

## What happens

neighbour-section-what = What happens

neighbour-what-happens = What exactly happens, and where? One usual time is enough, told from beginning to end.
    .label = What happens
    .why = One time told in full shows { $mediator } what it is like.
    .example = On Saturday at seven the mower starts below our bedroom window

neighbour-how-often = How often does it happen?
    .label = How often
    .why = Both sides are asked, since it can look different from each house.
    .opt-daily = Every day, or nearly
    .opt-weekly = Every week
    .opt-monthly = Every month
    .opt-seldom = Less often
    .opt-once = It happened once

neighbour-when-in-day = At what time of day? Choose any.
    .label = Time of day
    .why = The hours show { $mediator } where the two days meet.
    .opt-early = Early morning
    .opt-daytime = During the day
    .opt-evening = Evening
    .opt-night = Night

neighbour-diary = Have you kept notes, photos or recordings of it? You can send up to five.
    .label = Notes and photos
    .why = { $mediator } sees what you send. The other side does not, unless you agree to it later.

neighbour-effects = What does it touch? Choose any.
    .label = What it touches
    .why = It shows { $mediator } what would have to get better.
    .example = My plants on the balcony
    .opt-sleep = Sleep
    .opt-work = Work at home
    .opt-children = Children
    .opt-health = Health
    .opt-guests = Guests
    .opt-safety = Feeling safe at home

## Between the two houses

neighbour-section-between = Between the two homes

neighbour-they-know = Does the other side know what it is like for you?
    .label = Does the other side know
    .why = It may be that not all of it is heard or seen next door.
    .opt-yes = Yes
    .opt-perhaps-not = Perhaps not
    .opt-no = No

neighbour-last-friendly = When did you last have a friendly word with each other, and about what?
    .label = Last friendly word
    .why = It may be a place to begin from.
    .example = Two summers ago, about the cherry tree

neighbour-own-habits = Which of your own habits may be hard for the other side to live next to?
    .label = Own habits
    .why = Everybody has some, and both sides are asked. { $seen }
    .example = I practise the cello in the evening

neighbour-hate = Has there been a slur or a threat, or anything that is aimed at who you are?
    .label = Slur, threat or hatred
    .why = If so, a person talks with you first, and until then nothing of yours goes to the other side. Your answer goes into a safety file, apart from your other answers.
    .opt-no = No
    .opt-not-sure = I'm not sure
    .opt-yes = Yes
    .opt-talk = Talk to a person

## Around it

neighbour-section-around = Around it

neighbour-rules = Is there a rule, a paper or an office that has to do with it? Choose any.
    .label = Rules and offices
    .why = { $mediator } then knows what has to be kept in view.
    .example = The gardeners' club
    .opt-none = No, nothing
    .opt-house-rules = House rules
    .opt-lease = A lease
    .opt-plans = Plans or a boundary
    .opt-landlord = The landlord
    .opt-council = The council
    .opt-report = A report to the police or an office

neighbour-also = What else belongs to it? Choose any.
    .label = What else belongs to it
    .why = What belongs together can be settled together.
    .example = The bins
    .opt-children = Children playing
    .opt-animals = Animals
    .opt-parking = Parking
    .opt-shared-space = A shared space
    .opt-fence = A fence, a hedge or a tree
    .opt-noise = Noise
    .opt-smell = Smell or smoke

neighbour-who-else = Who else in the building or the street is part of this?
    .label = Others nearby
    .why = An arrangement may touch them too.
    .example = The family on the ground floor

## What would be good

neighbour-section-ahead = What would be good

neighbour-break-ahead = That was the past, thank you. The rest is about what would be good; it can wait until tomorrow if you like.
    .label = A good place for a pause

neighbour-hours = Which hours of the day matter most to you, and for what?
    .label = Hours that matter
    .why = The hours that matter to one side may be free for the other.
    .example = Nine to ten in the evening, when the baby falls asleep

neighbour-good-enough = It need not be perfect: what would be good enough?
    .label = Good enough
    .why = It shows { $mediator } what would make the difference for you.
    .example = No mower before nine on Saturdays

neighbour-tell-next-time = How may the other side tell you next time something is too much?
    .label = How to be told next time
    .why = Both sides are asked. Once you have approved it, it can be passed on.
    .opt-knock = Knock at the door
    .opt-message = Send a message
    .opt-note = Leave a note
    .opt-third-person = Through somebody else
    .opt-none = Rather not at all
