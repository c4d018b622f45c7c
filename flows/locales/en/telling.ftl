# What stings, what could be shown, and the papers, in English. The same words go to both sides. { $item } is the thing or the paper in the person's own words.
# Voice: plain, warm, neutral; at most two short sentences and 300 characters; no advice, no judgement. Labels are also read by the
# mediator: never "you" or "your". { $mediator } is the mediator's name.

## Before we go on

telling-section-before = Before we go on

telling-moment = { intake-good-moment }
    .label = { intake-good-moment.label }
    .why = { intake-good-moment.why }
    .opt-yes = { intake-good-moment.opt-yes }
    .opt-not-now = { intake-good-moment.opt-not-now }
    .opt-talk = { intake-phone-plan.opt-talk }

telling-what-comes =
    These questions are about how things are for you, and about what could be shown. They take about twelve minutes, and the hardest part comes first.
    { $all_seen }
    .label = What comes now

## How it is for you

telling-section-temperature = How it is

telling-temperature = How are you with all this today, from 0 (calm) to 10 (boiling)?
    .label = Today, from calm to boiling
    .why = { $mediator } can begin in the way that suits you. { $seen }
    .example = 0, 5 or 10

telling-sting = Which moment still stings, and what did it make you think about the other side?
    .label = A moment that still stings
    .why = { $mediator } can take care around it. { $seen }
    .example = The letter at Christmas; I thought they did not care how we were

telling-feel-heard = What would help you feel heard?
    .label = What helps to feel heard
    .why = It is often small, and it can be planned for.
    .example = To tell it once from beginning to end without being interrupted

telling-regret = Is there something you would do differently today? You do not have to answer this one.
    .label = Would be done differently
    .why = It helps some people and not others, so it is up to you. { $seen }
    .example = I would have called before I wrote

telling-break-hardest = That was the hardest part. The rest can wait until tomorrow if you like, and everything is kept.
    .label = A good place for a pause

## What the other side does not know

telling-section-things = What they don't know

telling-weight = “{ $item }”: how much would it change if they knew this?
    .label = What it would change
    .why = { $mediator } can see what is worth some care. Writing it here does not tell them.
    .opt-a-lot = A lot
    .opt-some = Something
    .opt-a-little = Not much

telling-checkable = “{ $item }”: if somebody asked, could it be checked?
    .label = Could it be checked
    .why = What can be checked is easier to believe. Nobody checks anything because you answer this.
    .opt-easily = Yes, easily
    .opt-with-work = Yes, with some work
    .opt-hardly = Hardly, or not at all

## Seeing and believing

telling-section-believing = Seeing and believing

telling-change-view = Is there something that would change how you see this, if you heard it from the other side?
    .label = Would change the view
    .why = It shows { $mediator } what to listen for. { $seen }
    .example = That they did not know about the leak

telling-hard-to-believe = Which of the things you ask for may be hardest for the other side to believe in, and what would back it up?
    .label = Hard to believe, and what backs it
    .why = A figure with a paper behind it is read in another way than a figure alone.
    .example = The lost orders; the messages from both customers would show it

telling-backing = Would you like to send something that backs it up? You can send up to five.
    .label = What backs it up
    .why = { $mediator } sees what you send. The other side does not, unless you agree to it later.

## Papers and pictures

telling-section-documents = Papers and pictures

telling-documents = Which papers, photos or messages matter in this? Send one message for each; a few words are enough.
    .label = Papers that matter
    .why = With a list, nobody is surprised on the day. You need not have them at hand.
    .example = The lease from 2021

telling-section-each-document = Paper by paper

telling-who-has = “{ $item }”: who has it?
    .label = Who has it
    .why = { $mediator } then knows whom to ask.
    .opt-me = I do
    .opt-them = The other side
    .opt-both = Both of us
    .opt-someone-else = Somebody else

telling-seen = “{ $item }”: has the other side seen it?
    .label = Seen by the other side
    .why = What is new to somebody needs time to be read.
    .opt-yes = Yes
    .opt-in-part = In part
    .opt-no = No

telling-may-see = “{ $item }”: could the other side see it one day? Your answer sends nothing; it is for planning only.
    .label = Could the other side see it
    .why = Whether it is shown is decided later, and by you. { $seen }
    .opt-all-of-it = Yes
    .opt-in-part = A part of it
    .opt-ask-first = I would ask somebody first
    .opt-no = No

telling-section-on-the-day = On the day

telling-on-the-day = Is there anything you meant to show only on the day? If so, would an earlier time be possible?
    .label = Kept for the day
    .why = What is new on the day needs time to be read, and you stay free in what you show and when. { $seen }
    .example = Two photos; a week before would be possible
