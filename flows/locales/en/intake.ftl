# The core intake, in English. The same words go to both sides.
# Voice: plain, warm, neutral; at most two short sentences and 300 characters a prompt; no advice, no judgement.
# { $mediator } is the mediator's name, { $item } the person's own topic. Labels are also read by the mediator: never "you" or "your".

## Before we begin

intake-section-start = Before we begin

intake-good-moment = Is this a good moment, and are you on your own with this phone?
    .label = Good moment
    .why = What you write stays on this screen, and someone beside you could read it. Your answer goes into a safety file, apart from your other answers.
    .opt-yes = Yes, go on
    .opt-not-now = Not now
    .opt-shared-phone = Someone else uses this phone

intake-other-readers = Does anyone else look at this phone, or use this Telegram account?
    .label = Others with this phone
    .why = If others can read along, you may want to answer in another way. Your answer goes into a safety file, apart from your other answers.
    .opt-only-me = No, only me
    .opt-others-too = Yes, or it could happen

intake-phone-plan = Anyone who opens Telegram on this phone can read this chat. How would you like to go on?
    .label = How to go on
    .why = You know best what is right on this phone. Each of these ways is fine.
    .opt-here = Go on here
    .opt-talk = Talk to a person
    .opt-later = Come back later

intake-safe-contact = How may I write to you? A message you did not ask for never says what it is about.
    .label = Messages
    .why = A message can arrive while someone else is looking at the phone. You can change your answer later.
    .opt-any-time = At any time
    .opt-certain-hours = Only at certain hours
    .opt-neutral-only = Only in neutral words
    .opt-no-messages = No messages, I'll come back

intake-contact-hours = Which hours are good for a message? Choose any.
    .label = Good hours
    .why = Outside these hours I will not send you a message of my own.
    .opt-mornings = Mornings, 8 to 12
    .opt-afternoons = Afternoons, 12 to 18
    .opt-evenings = Evenings, 18 to 21
    .opt-weekends = Weekends too

## What this is

intake-section-about = What this is

intake-what-this-is = I am an automated assistant that helps { $mediator } prepare for the meeting. I am not a person and not a lawyer, and I decide nothing.
    .label = What this is

intake-who-sees =
    🔒 { $mediator } sees what you write here, and the other side does not.
    ↔ Something goes to the other side only in words you have approved.
    .label = Who sees what

intake-who-sees-opt-out =
    { $mediator } sees what you write here, and may tell the other side what it is about. If you would rather have something kept, you can hold it back in /ledger.
    ↔ Your own words go to the other side only once you have approved them.
    .label = Who sees what

intake-who-sees-no-secrets =
    In this mediation nothing is kept from the other side: { $mediator } sees what you write here, and may tell them what it is about. Your answers about safe contact are kept apart from that.
    ↔ Your own words go to the other side only once you have approved them.
    .label = Who sees what

intake-some-is-open = One thing is different in this mediation: of some kinds nothing is kept from the other side, namely { $always_open }. There { $mediator } may tell what it is about; your words go to them only once you have approved them.
    .label = Kinds that are open

intake-unnamed-use = You may let { $mediator } use something without saying whose it is. Nothing is used like that unless you choose it, and somebody could still guess.
    .label = Use without source

intake-cannot-promise =
    Telegram can technically read chats with bots, and anyone who can open your Telegram can read this one. Your answers are stored encrypted; deleting a message in Telegram does not delete them.
    They are deleted { $keep_days } days after { $mediator } closes the case; { $mediator } can put that off.
    .label = What cannot be promised

intake-must-tell = The law, or a risk of serious harm, for example to a child, can oblige { $mediator } to tell someone. Nobody watches this chat around the clock, so if something is urgent, please call someone who can help.
    .label = Exceptions

intake-who-can-read = Let me check that I explained it well. If you write “I might accept less”, who can read that?
    .label = Who can read it
    .why = Many people are unsure about this at first. It is my explanation that is being checked, not you.
    .opt-only-mediator = Only the mediator
    .opt-both-sides = Both sides
    .opt-not-sure = I'm not sure

intake-explained-again = Let me say it another way: what you write here is like a letter to { $mediator }. The other side reads a sentence from it only after you have seen that exact sentence and said yes.
    .label = Who sees what, in other words

intake-may-be-told = Let me check that I explained it well. If you write “I am moving in June”, may { $mediator } tell the other side what it is about?
    .label = What may be told
    .why = Many people are unsure about this at first. It is my explanation that is being checked, not you.
    .opt-unless-kept = Yes, unless I hold it back
    .opt-always = Yes, whatever it is
    .opt-never = No
    .opt-not-sure = I'm not sure

intake-told-unless-kept = Let me say it another way: { $mediator } may tell the other side the gist of what you write, in other words than yours. If you would rather have something kept, hold it back in /ledger.
    .label = What may be told, in other words

intake-told-always = Let me say it another way: please write here only what the other side may learn of. { $mediator } may tell them what it is about, in other words than yours.
    .label = What may be told, in other words

intake-agree = Do you agree to take part? You can stop at any time, and you don't have to give a reason.
    .label = Taking part
    .why = Taking part is your choice. Nothing about the dispute is asked before you have agreed.
    .opt-yes = I agree

## How you would like it

intake-section-manner = How you would like it

intake-depth = Would you like the detailed questions, or a quick round with fewer of them?
    .label = Detailed or quick
    .why = Either is fine, and both sides can choose. Anything that is left out can be asked later.
    .opt-detailed = The detailed questions
    .opt-quick = A quick round

intake-way = How would you like to answer?
    .label = Way of answering
    .why = You can change between writing and speaking at every question. A person can also go through them with you, or read them out.
    .opt-write = In writing
    .opt-speak = With voice notes
    .opt-mixed = Sometimes one, sometimes the other
    .opt-with-person = Together with a person

## People and who decides

intake-section-people = People and who decides

intake-how-it-goes = I ask one thing at a time, and you can skip, go back or pause at every step. For longer answers you can also send a voice note.
    .label = How it goes

intake-your-part = What may I call you, and what is your part in this?
    .label = Name and part
    .why = It tells { $mediator } how to address you and how you come into this.
    .example = Sam, I live next door

intake-others-affected = Who else does this affect, even if they won't be at the meeting?
    .label = Others affected
    .why = It helps { $mediator } not to overlook anyone.
    .example = My daughter, and the two people I work with

intake-decides = Who has to say yes before an agreement counts for your side? Choose any.
    .label = Who decides
    .why = Then everyone whose yes is needed can be asked in time.
    .example = My sister
    .opt-me = I do
    .opt-family = Partner or family
    .opt-partners = Business partners
    .opt-employer = Employer or board
    .opt-insurer = Insurer
    .opt-funder = Someone who pays for it

intake-authority = Could you agree to something on the spot, at the meeting?
    .label = Authority on the day
    .why = { $mediator } can then plan time for any calls that may be needed.
    .opt-fully = Yes, fully
    .opt-up-to-limit = Yes, up to a limit
    .opt-must-check = I'd have to check first

intake-check-with = Who would you ask before you agree, and can they be reached on the day of the meeting? There is no need to give a figure.
    .label = Who to ask
    .why = A call on the day can then be planned. { $seen }
    .example = My sister, by phone until six

intake-companions = Who will come with you to the meeting, or advises you? Choose any.
    .label = Company and advice
    .why = { $mediator } plans the room and the time for everyone who comes, and may want to hear an adviser too.
    .example = My neighbour
    .opt-alone = I'll come alone
    .opt-lawyer = A lawyer
    .opt-union-rep = A union representative
    .opt-friend = A friend or relative
    .opt-interpreter = An interpreter
    .opt-adviser = Another adviser

intake-known-mediator = Have you, or anyone advising you, had anything to do with { $mediator } before?
    .label = Dealings with the mediator
    .why = Both sides are asked this, so that any earlier link is known from the start.
    .opt-no = No
    .opt-yes-case = Yes, in another case
    .opt-yes-work = Yes, through work
    .opt-yes-private = Yes, privately

## What happened

intake-section-story = What happened

intake-story = In a few sentences: what is this about, as you would tell a friend? You can write several messages, or send a voice note.
    .label = What this is about
    .why = { $mediator } reads this before meeting you, so that you don't have to tell it twice.
    .example = We share a driveway, and since spring we can't agree on who parks where

intake-key-dates = Which dates matter in this? Send one message for each: the date, or only a month or a year, and a few words on what happened.
    .label = Dates that matter
    .why = A few dates show { $mediator } the order of events.
    .example = 12 March 2026: the first letter came

intake-formal = Is anything formal under way, or is a date coming up? Choose any.
    .label = Formal steps
    .why = A date that is coming up can change what the meeting starts with.
    .opt-none = No, nothing
    .opt-court = Court or tribunal
    .opt-complaint = Complaint or grievance
    .opt-deadline = Another deadline

intake-next-date = When is the next date or deadline?
    .label = Next date
    .why = { $mediator } can then plan the meeting around it.
    .example = 24 March 2027

intake-contact-order = Is there any order that limits contact between you and the other side?
    .label = Order limiting contact
    .why = Such an order can decide who may meet or write to whom. Your answer goes into a safety file, apart from your other answers.
    .opt-no = No
    .opt-yes = Yes

intake-tried = What has been tried already, and what helped, even a little?
    .label = Tried so far
    .why = What helped once can be picked up again, and the rest need not be repeated.
    .example = A talk in May; it helped to write things down

intake-offers = Which offers have been openly made, by whom, and what stood in their way? Please leave out what you have only thought about.
    .label = Offers so far
    .why = { $mediator } can then pick up where earlier talks ended.
    .example = In June they offered to share the cost, but the date did not suit me

## What is to be settled

intake-section-topics = What is to be settled

intake-break-topics = That was the background, thank you. Next come the topics to be settled; if you would rather pause here, everything is kept.
    .label = A good place for a pause

intake-issues = Which topics have to be settled? Send one message for each, in a few words.
    .label = Topics
    .why = They help { $mediator } plan what is talked about. Nothing goes to the other side before you have approved the words.
    .example = Who uses the parking space on Sundays

## Topic by topic

intake-section-each-topic = Topic by topic

intake-position = About “{ $item }”: what do you ask for today?
    .label = Asked for
    .why = It is a starting point, and you can change it at any time.
    .example = The space on two Sundays a month

intake-what-for = About “{ $item }”: if you got that, what would it do for you?
    .label = What it would bring
    .why = There is often more than one way to get what matters behind a request.
    .example = My parents could visit without worrying about parking

intake-what-for-2 = About “{ $item }”: and what would that, in turn, give you?
    .label = What that would give
    .why = One step further there is sometimes something that matters even more. You can skip it.
    .example = We would have our Sundays together again

intake-what-for-3 = About “{ $item }”: and once more, what lies behind that for you?
    .label = What lies behind it
    .why = This is the last time I ask about this topic. You can skip it.
    .example = That my parents feel at home with us

intake-worry = About “{ $item }”: if it does not happen, what worries you most?
    .label = Worry if it does not happen
    .why = A worry that { $mediator } knows about can be taken into account.
    .example = That we end up arguing every weekend

## The facts

intake-section-facts = The facts

intake-facts-shared = Which facts do you think both sides accept?
    .label = Facts both may accept
    .why = What nobody questions can be left aside, and there is more time for the rest.
    .example = That there are two spaces and three cars

intake-facts-disputed = Which facts are truly disputed, and which are only seen differently?
    .label = Facts in dispute
    .why = The two call for different kinds of talk.
    .example = Disputed: who was told first; seen differently: how loud it was

## What matters

intake-section-matters = What matters

intake-matters = What matters to you in this, besides money? Choose any.
    .label = What matters besides money
    .why = It shows { $mediator } what a good result would have in it for you.
    .example = That the children can play outside
    .opt-respect = Respect
    .opt-safety = Safety
    .opt-certainty = Certainty
    .opt-time = Time
    .opt-reputation = Reputation
    .opt-explanation = An explanation
    .opt-apology = An apology
    .opt-going-on = A way to go on together
    .opt-clean-break = A clean break

intake-matters-to-them = What do you think matters most to the other side? Is there something they have right?
    .label = What matters to the other side
    .why = It shows { $mediator } how each side sees the other. { $seen }
    .example = I think they want quiet, and they are right that the mornings are busy

intake-trust = Looking ahead, what would you like between you and the other side?
    .label = Between the sides, looking ahead
    .why = People want different things here, and { $mediator } plans differently for each.
    .opt-trust-again = Trust, as there was before
    .opt-trust-new = Trust, for the first time
    .opt-get-along = To get along, no more
    .opt-orderly-ending = An orderly ending

## If there is no agreement

intake-section-no-deal = If there is no agreement

intake-break-halfway = The longest part is behind you, and you can pause here if you like. Next comes your own picture of what follows if there is no agreement.
    .label = A good place for a pause

intake-no-deal-plan = If there is no agreement, what will you do next?
    .label = Next step without agreement
    .why = It helps { $mediator } see what an agreement would need to offer you. { $seen }
    .example = Wait for the hearing in May

intake-best-worst = Without an agreement, what is the best that could happen, the worst, and the most likely? Think of time, health and people as well as money.
    .label = Best, worst, most likely
    .why = It is your own picture, and I don't judge it. { $seen }
    .example = Best, it is over by summer; worst, it takes two more years; most likely, something in between

intake-no-deal-cost = Without an agreement, what could it cost you in money until it is over? A rough figure or a range is enough.
    .label = Cost without agreement
    .why = These are your own figures for your own picture. { $seen }
    .example = 1,250 or 1250.50

intake-better-done = What would be better for you if this were finished next month?
    .label = Better if finished soon
    .why = It shows what time means to each side.
    .example = I could plan the summer

intake-odds = How likely do you think an agreement is, from 0 (not at all) to 10 (certain)?
    .label = Odds of agreement
    .why = It is a feeling and not a forecast. { $seen }
    .example = 0, 5 or 10

intake-odds-up = You gave a number for how likely an agreement is. What would move it up by one?
    .label = What would raise the odds
    .why = A small step is easier to name than a solution. { $seen }
    .example = Seeing the bills

## What stands in the way

intake-section-obstacles = What stands in the way

intake-obstacles = What has stood in the way of an agreement so far? Choose any.
    .label = In the way
    .why = Different obstacles call for different kinds of help. { $seen }
    .example = We live too far apart to meet
    .opt-missing-information = Missing information
    .opt-figures = Doubts about the figures
    .opt-distrust = Lack of trust
    .opt-hurt = Hurt feelings
    .opt-principle = A matter of principle
    .opt-someone-missing = Someone has not been asked
    .opt-no-money = The money isn't there
    .opt-deadline = A deadline
    .opt-law = Views of the law
    .opt-pressure = Pressure from others
    .opt-waiting = Waiting suits someone

intake-behaviour = Is there anything { $mediator } would want to know about how you and the other side deal with each other?
    .label = How the sides deal with each other
    .why = { $mediator } can choose a way of meeting that suits both of you. { $seen }
    .example = We do better in writing, and badly late in the day

## What is not known yet

intake-section-information = What is not known yet

intake-need-to-know = What do you not know that you would need in order to decide? Send one message for each: a figure, a paper, a reason, a plan.
    .label = Needed in order to decide
    .why = It can become a neutral request to the other side, in words you have approved.
    .example = What the repair would cost

intake-explain = What about the other side would you like explained, not argued?
    .label = To be explained
    .why = It can become a neutral question to the other side, in words you have approved.
    .example = Why the plan changed in April

intake-can-tell = What does the other side not know that would make your view easier to understand? Send one message for each; writing it here does not tell them.
    .label = Not known to the other side
    .why = { $mediator } understands you better with it. Whether the other side ever learns it is up to you, and I will ask you first.
    .example = I had already ordered the material

intake-papers = Is there a paper, photo or message that would help { $mediator } see what you mean? You can send up to five.
    .label = Papers and pictures
    .why = { $mediator } sees what you send. The other side does not, unless you agree to it later.

## Looking ahead

intake-section-ahead = Looking ahead

intake-year-later = Imagine it is a year from now, and this went well. What is different on an ordinary Tuesday?
    .label = A year later
    .why = A picture of an ordinary day can show more than a list of points.
    .example = We say good morning again

## Taking part

intake-section-taking-part = Taking part

intake-can-say-no = Can you say no to the other side without worrying about what follows?
    .label = Saying no without worry
    .why = If that is not a clear yes, a person talks with you first, and until then nothing of yours goes to the other side. Your answer goes into a safety file, apart from your other answers.
    .opt-yes = Yes
    .opt-not-always = Not always
    .opt-no = No
    .opt-talk = Talk to a person

intake-needs = Is there anything that makes it hard for you to take part? Choose any.
    .label = Makes taking part hard
    .why = Much of it can be arranged without giving reasons. { $seen }
    .example = I lose my voice when I speak for long
    .opt-none = No, nothing
    .opt-health = Health or medication
    .opt-stress = Stress
    .opt-reading = Reading or writing
    .opt-hearing-sight = Hearing or sight
    .opt-technology = The technology
    .opt-language = The language
    .opt-childcare = Looking after someone
    .opt-travel = Getting there
    .opt-work-hours = Working hours
    .opt-faith-days = Days of faith

intake-pushed = Do you feel pushed into this?
    .label = Feeling pushed
    .why = If so, or if you are not sure, a person talks with you first, and until then nothing of yours goes to the other side. Your answer goes into a safety file, apart from your other answers.
    .opt-no = No, I chose it myself
    .opt-in-part = A little
    .opt-yes = Yes
    .opt-talk = Talk to a person

## To finish

intake-section-close = To finish

intake-anything-else = Is there anything I did not ask that would help { $mediator } to know?
    .label = Anything else
    .why = My questions are the same for everyone, and something may be missing for you.
    .example = I would rather not meet on a Friday
