# A fresh start after a session got stuck, in English. The same words go to both sides. { $item } is the thing in the person's own words.
# Voice: plain, warm, neutral; at most two short sentences and 300 characters; no advice, no judgement. Labels are also read by the
# mediator: never "you" or "your". { $mediator } is the mediator's name.

## The question whether to begin

fresh-asked = { $mediator } would like to try a fresh start, and asks each side the same. It is a few questions that you answer on your own.
fresh-asked-pause = There is a break for it. It takes about twelve minutes.
fresh-asked-time = It takes about twelve minutes, whenever it suits you.
fresh-asked-topics = From your own list, it is about:
fresh-asked-private = Only { $mediator } learns whether you take part. Nothing you write goes to the other side without your yes.
fresh-topic = “{ $topic }”
fresh-begin = Begin now
fresh-go-on = Go on
fresh-later = Later
fresh-adviser = With my adviser first
fresh-not = Not this time
fresh-said-later = All right, it stays open. /continue shows it again.
fresh-said-adviser = All right, it stays open until you have spoken with your adviser. /continue shows it again.
fresh-said-not = All right. Nothing more is asked here, and you can still begin while it is open.
fresh-over = This is over. There is nothing for you to do.
fresh-picture = { $label }: { $answer }
freshstart-done = Thank you. { $mediator } can see what you have answered.

## Before we go on

freshstart-section-opening = A fresh start

freshstart-moment = { intake-good-moment }
    .label = { intake-good-moment.label }
    .why = { intake-good-moment.why }
    .opt-yes = { intake-good-moment.opt-yes }
    .opt-not-now = { intake-good-moment.opt-not-now }
    .opt-talk = { intake-phone-plan.opt-talk }

freshstart-how-it-goes = This is a place to look at it once more, on your own. { $all_seen }
    .label = How it goes

## What happened

freshstart-section-room = What happened

freshstart-happened = What happened in the room, as you saw it? You can leave this out.
    .label = In the room
    .why = What is seen from one chair may look different from another.
    .example = We went through the figures twice, and then nobody said anything

freshstart-did-to-you = And what did it do to you?
    .label = What it did
    .why = What somebody feels is part of what can be talked about, and it need not be.
    .example = I felt that nothing I say counts

## The own picture of no agreement

freshstart-section-picture = Without an agreement

freshstart-still = You wrote this for the case that there is no agreement. { $item } – is it still so?
    .label = Without an agreement
    .why = It is your own picture in your own figures. Nobody adds anything to it, and you can change it.
    .opt-same = Still so
    .opt-changed = It has changed

freshstart-now = How is it now?
    .label = As it is now
    .why = A picture changes with what happens, and { $mediator } would like to have the one that holds today.
    .example = It may take until autumn, and cost about 3,000

## What is not known

freshstart-section-knowing = What is not known

freshstart-still-need = What do you still not know about their side that you would need in order to decide? One message for each.
    .label = Still not known
    .why = It can become a question to them, in words you have approved. Nothing is sent because you write it here.
    .example = When the repair can begin

freshstart-still-tell = What do they still not know about your side? One message for each; writing it here does not tell them.
    .label = Still not told
    .why = Something new is often what lets a talk go on. Who may see it is decided afterwards, and by you.
    .example = That I have already asked two other suppliers

freshstart-section-each-thing = What they don't know

freshstart-weight = “{ $item }”: how easy would it be for you to let them know this?
    .label = How easy to tell
    .why = Small things can be exchanged first. Your answer sends nothing.
    .opt-a-little = Easy
    .opt-some = With some care
    .opt-a-lot = Not easy

## What could be different

freshstart-section-topics = What could be different

freshstart-differently = “{ $item }”: is there something you could say or do differently about this?
    .label = Said or done differently
    .why = It is a thought and binds nobody. You can leave it out.
    .example = Ask first, and show the bill afterwards

freshstart-section-ahead = A new start

freshstart-differently-all = Is there anything in general that you could say or do differently?
    .label = Said or done differently in general
    .why = It is a thought and binds nobody. You can leave it out.
    .example = Ask first, and show the bill afterwards

freshstart-new-start = Is there one sentence you would like to begin anew with? You decide afterwards whether it is kept, said by you or shared.
    .label = A sentence to begin with
    .why = Some people like to have a first sentence ready. It stays yours.
    .example = I would like us to look at the dates before we look at the money

freshstart-next-hour = What would make the next hour worth while for you?
    .label = Makes the next hour worth while
    .why = { $mediator } can plan the hour with it.
    .example = To hear what the money is needed for

freshstart-obstacles = What stands in the way now? Choose any.
    .label = In the way now
    .why = Different obstacles call for different kinds of help, and they change.
    .example = { intake-obstacles.example }
    .opt-missing-information = { intake-obstacles.opt-missing-information }
    .opt-figures = { intake-obstacles.opt-figures }
    .opt-distrust = { intake-obstacles.opt-distrust }
    .opt-hurt = { intake-obstacles.opt-hurt }
    .opt-principle = { intake-obstacles.opt-principle }
    .opt-someone-missing = { intake-obstacles.opt-someone-missing }
    .opt-no-money = { intake-obstacles.opt-no-money }
    .opt-deadline = { intake-obstacles.opt-deadline }
    .opt-law = { intake-obstacles.opt-law }
    .opt-pressure = { intake-obstacles.opt-pressure }
    .opt-waiting = { intake-obstacles.opt-waiting }

freshstart-odds = How likely do you think an agreement is today, from 0 (not at all) to 10 (certain)?
    .label = Odds of agreement today
    .why = It is a feeling and not a forecast, and it may well change.
    .example = 0, 5 or 10

freshstart-odds-up = What would move that number up by one?
    .label = What would raise the odds today
    .why = A small step is easier to name than a solution.
    .example = Seeing the bills
