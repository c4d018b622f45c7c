# How the meeting could be, in English. The same words go to both sides.
# Voice: plain, warm, neutral; at most two short sentences and 300 characters; no advice, no judgement. Labels are also read by the
# mediator: never "you" or "your". { $mediator } is the mediator's name.

## Before we go on

arranging-section-before = Before we go on

arranging-moment = { intake-good-moment }
    .label = { intake-good-moment.label }
    .why = { intake-good-moment.why }
    .opt-yes = { intake-good-moment.opt-yes }
    .opt-not-now = { intake-good-moment.opt-not-now }
    .opt-talk = { intake-phone-plan.opt-talk }

arranging-what-comes =
    These questions are about the meeting itself: how, how long, and when. They take about eight minutes.
    { $all_seen }
    .label = What comes now

## How it could be

arranging-section-shape = How it could be

arranging-ways-to-meet = Which ways of meeting would be all right for you? Choose any.
    .label = Ways of meeting
    .why = { $mediator } looks for a way that suits everyone, and says no reasons. { $seen }
    .example = Outside, on a walk
    .opt-same-room = In the same room
    .opt-separate-rooms = In separate rooms
    .opt-video = By video
    .opt-phone = By phone
    .opt-messages = By messages only

arranging-avoid = Is there anything you would like to avoid, such as a place, a time of day, or waiting together?
    .label = To be avoided
    .why = Much of it can be arranged without anybody knowing who asked for it. { $seen }
    .example = Waiting in the same corridor

arranging-company = If somebody comes with you to the meeting: does the other side know, and is it all right for them?
    .label = Company, and the other side
    .why = Whoever is expected surprises nobody. { $seen }
    .opt-nobody = Nobody comes with me
    .opt-all-right = They know, and it is all right
    .opt-not-told = They do not know yet
    .opt-not-all-right = They would rather not

arranging-adviser-apart = Is there somebody who advises you whom { $mediator } could hear apart from the meeting?
    .label = An adviser to hear apart
    .why = Some things are said more easily between those who advise and the mediator. Nobody is called because of your answer.
    .opt-nobody = No, nobody
    .opt-perhaps = Perhaps later
    .opt-please = Yes, please

arranging-length = How long is a meeting good for you?
    .label = Length of a meeting
    .why = People tire at different times, and a second meeting can be planned from the start.
    .opt-one-hour = About an hour
    .opt-two-hours = About two hours
    .opt-half-day = Half a day
    .opt-whole-day = A whole day

arranging-breaks = How often would a break be good?
    .label = Breaks
    .why = Breaks can be planned, so that nobody has to ask for one.
    .opt-often = Every half hour or so
    .opt-now-and-then = Every hour or so
    .opt-on-request = Only when somebody asks

arranging-speaks-first = Who would you like to speak first?
    .label = Who speaks first
    .why = Who begins says nothing about who is right.
    .opt-either = It makes no difference
    .opt-me = I would
    .opt-them = The other side
    .opt-mediator = Whoever the mediator asks

arranging-addressed = How would you like to be addressed at the meeting?
    .label = How to be addressed
    .why = Then nobody has to guess.
    .example = Ms Ruiz; please not by my first name

## Opening words

arranging-section-first-words = Opening words

arranging-first-words = What would you like to say in the first minute of the meeting? Writing or speaking it here is practice, and you can change it until the day.
    .label = Opening words
    .why = Some people like to have the first sentences ready, others do not. You say them yourself, or leave them unsaid.
    .example = I am here because I would like us to find a way to share the room again

## When

arranging-section-times = When

arranging-days = Which days of the week are good for you? Choose any.
    .label = Good days
    .why = Only the days are passed on when a time is looked for, and never a reason.
    .opt-monday = Monday
    .opt-tuesday = Tuesday
    .opt-wednesday = Wednesday
    .opt-thursday = Thursday
    .opt-friday = Friday
    .opt-saturday = Saturday
    .opt-sunday = Sunday

arranging-parts = Which parts of the day are good for you? Choose any.
    .label = Good parts of the day
    .why = { $mediator } can then look for a time that suits everyone.
    .opt-morning = Morning
    .opt-midday = Around midday
    .opt-afternoon = Afternoon
    .opt-evening = Evening

arranging-not-on = Are there dates in the next weeks that do not work for you? The dates are enough; there is no need to say why.
    .label = Dates that do not work
    .why = A date that does not work is better known early.
    .example = 3 to 10 March, and every first Monday

## To finish

arranging-section-close = To finish

arranging-not-asked = What did I not ask that matters for the meeting?
    .label = Not asked
    .why = My questions are the same for everyone, and something may be missing for you.
    .example = I need a place for my crutches

arranging-how-was-it = How was it to answer these questions, from 0 (not good at all) to 10 (very good)?
    .label = How the questions were
    .why = It helps { $mediator } to see whether this way of preparing suits you. { $seen }
    .example = 0, 5 or 10
