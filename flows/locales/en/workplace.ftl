# Further questions where people work together, in English. The same words go to both sides; two questions depend on how they stand to each other.
# Voice: plain, warm, neutral; at most two short sentences and 300 characters; no advice, no judgement. Labels are also read by the
# mediator: never "you" or "your". { $mediator } is the mediator's name.

## Before we go on

workplace-section-before = Before we go on

workplace-moment = { intake-good-moment }
    .label = { intake-good-moment.label }
    .why = { intake-good-moment.why }
    .opt-yes = { intake-good-moment.opt-yes }
    .opt-not-now = { intake-good-moment.opt-not-now }
    .opt-talk = { intake-phone-plan.opt-talk }

workplace-what-comes =
    These questions are about working together. They take about twelve minutes, and there is a good place for a pause in the middle.
    Rights, pay and contracts are decided elsewhere; here it is about how the work goes on from day to day.
    .label = What comes now

## Where you stand

workplace-section-place = At work

workplace-part = How do you and the other side stand to each other at work?
    .label = Standing at work
    .why = Two of the later questions depend on it. Whatever you say here, both sides get equally many.
    .opt-same-level = On the same level
    .opt-they-manage = The other side manages me
    .opt-i-manage = I manage the other side
    .opt-otherwise = In another way

## The work

workplace-section-work = The work

workplace-at-best = What was it like to work together when it went well?
    .label = Work at its best
    .why = What once went well can be described, and perhaps found again.
    .example = We planned the week on Monday, and I could ask at any time

workplace-good-day = What would a normal good day look like now?
    .label = A normal good day
    .why = It shows what it would be like if things were as you wish.
    .example = We greet each other, and changes reach me before noon

workplace-seen-heard = What have you seen or heard, and when, that makes working together hard? What was said and done is enough.
    .label = Seen or heard
    .why = Things seen and heard can be talked about one by one.
    .example = On 12 March my draft was corrected aloud in front of the whole team

workplace-effect = What has it meant for your work, for you, or for the team?
    .label = What it has meant
    .why = It shows { $mediator } what has to become lighter.
    .example = I check everything three times and stay until seven

workplace-my-share = Is there anything you did that may have made it harder for the other side? You do not have to answer this one.
    .label = Own share
    .why = Some people like to say it, others do not. { $seen }
    .example = I stopped answering messages after five

## What each needs

workplace-section-needs = What each needs

workplace-break-needs = That was the hardest part, thank you. The rest is about what comes next; it can wait until tomorrow if you like.
    .label = A good place for a pause

workplace-need-from-them = What do you need from the other side to do your work well?
    .label = Needed from the other side
    .why = A need that is said can be met, or met in another way.
    .example = To hear by Wednesday what is planned for the week after

workplace-they-need = What do you think the other side needs from you to do their work well?
    .label = What the other side needs
    .why = It shows { $mediator } how each side sees the other. { $seen }
    .example = To know early when something will be late

workplace-level-ask = When you need something from the other side at work, how would you like to ask for it?
    .label = Asking each other
    .why = The other side is asked the matching question.
    .example = In a short message, with the day I need it by

workplace-level-tell = When something at work is not going well between you, how would you like to hear about it?
    .label = Hearing what goes badly
    .why = The other side is asked the matching question.
    .example = The same day, and only the two of us

workplace-managed-ask = When you need something from the person who manages you, how would you like to ask for it?
    .label = Asking upwards
    .why = The other side is asked the matching question.
    .example = In ten minutes a week that are kept free for it

workplace-managed-tell = When something about your work is not going well, how would you like to hear about it?
    .label = Hearing what goes badly
    .why = The other side is asked the matching question.
    .example = Early, in private, and with one example

workplace-managing-ask = When you need something from a person you manage, how would you like to ask for it?
    .label = Asking in the team
    .why = The other side is asked the matching question.
    .example = In a short message, and an answer the same day

workplace-managing-tell = When something about how you manage is not going well, how would you like to hear about it?
    .label = Hearing what goes badly
    .why = The other side is asked the matching question.
    .example = In private, before it becomes large

## Around you

workplace-section-around = Around the two sides

workplace-under-way = Is any of this running at work at the moment? Choose any.
    .label = Running at work
    .why = { $mediator } keeps apart what belongs elsewhere.
    .example = A change of department
    .opt-none = No, nothing
    .opt-grievance = A grievance or complaint
    .opt-capability = A procedure about performance
    .opt-sickness = Sick leave or a return from it
    .opt-disciplinary = A disciplinary procedure

workplace-team = Who else in the team has been drawn in?
    .label = Others in the team
    .why = It shows { $mediator } how far it reaches.
    .example = Our trainee, who carries messages between us

workplace-team-told = What would be good for the team to hear afterwards, and from whom?
    .label = What the team hears
    .why = The two sides decide it together. Nothing is said to the team from here.
    .example = That we have arranged how we plan, told by both of us

workplace-may-know = What may the employer know afterwards?
    .label = What the employer may know
    .why = Both sides are asked this, and it is settled at the meeting before anything is passed on.
    .opt-that-it-was = That it took place
    .opt-outcome = What came out of it
    .opt-whole-text = The whole text of an agreement
    .opt-nothing = Nothing

workplace-adjustments = Would anything about the place, the hours or the tasks make work easier for you? You need not say why.
    .label = Would make work easier
    .why = Such things can be arranged without giving reasons. { $seen }
    .example = A desk away from the door

## Later on

workplace-section-later = Later on

workplace-next-time = When something small annoys you next time, how could you bring it up early?
    .label = Bringing it up early
    .why = Both sides are asked, so that each knows what to expect.
    .example = With a sentence we both know, such as: may I say something about yesterday?

workplace-look-back = When would be a good time to look together at how it is going?
    .label = Looking back together
    .why = An arrangement can be tried first and looked at again.
    .opt-four-weeks = After four weeks
    .opt-eight-weeks = After eight weeks
    .opt-three-months = After three months
    .opt-six-months = After six months

## One more thing

workplace-section-safety = One more thing

workplace-what-follows = Are you worried about what could follow at work if you speak openly here?
    .label = What could follow at work
    .why = If so, a person talks with you first, and until then nothing of yours goes to the other side. Your answer goes into a safety file, apart from your other answers.
    .opt-no = No
    .opt-not-sure = I'm not sure
    .opt-yes = Yes
    .opt-talk = Talk to a person
