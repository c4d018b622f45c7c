# Further questions of a customer and a business, in English. The same words go to both, except for four questions each, which mirror each other.
# Voice: plain, warm, neutral; at most two short sentences and 300 characters; no advice, no judgement. Labels are also read by the
# mediator: never "you" or "your". { $mediator } is the mediator's name.

## Before we go on

consumer-section-before = Before we go on

consumer-moment = { intake-good-moment }
    .label = { intake-good-moment.label }
    .why = { intake-good-moment.why }
    .opt-yes = { intake-good-moment.opt-yes }
    .opt-not-now = { intake-good-moment.opt-not-now }
    .opt-talk = { intake-phone-plan.opt-talk }

consumer-what-comes =
    These questions are about what was bought, what went wrong, and what could put it right. They take about ten minutes.
    { $all_seen }
    .label = What comes now

## What was bought

consumer-section-purchase = What was bought

consumer-part = Which side are you on?
    .label = Side
    .why = Four of the later questions depend on it. Both sides get equally many.
    .opt-customer = I am the customer
    .opt-business = I am, or speak for, the business

consumer-bought = What was bought or ordered, and what was said about it?
    .label = Bought or ordered
    .why = Both sides are asked, so that both descriptions are there.
    .example = A washing machine, delivered and connected

consumer-price = What was the price?
    .label = Price
    .why = Both sides are asked for the same facts.
    .example = 480 or 480.00

consumer-bought-on = When was that?
    .label = Date
    .why = Both sides are asked for the same facts.
    .example = 24 March 2026

consumer-paid-how = How was it paid?
    .label = How it was paid
    .why = Some ways of paying have rules of their own.
    .opt-card = By card
    .opt-transfer = By transfer
    .opt-cash = In cash
    .opt-instalments = In instalments
    .opt-unpaid = It is not paid, or not in full

## What went wrong

consumer-section-what = What went wrong

consumer-went-wrong = What went wrong, from your point of view, and when did it show?
    .label = What went wrong
    .why = Both sides are asked, and the two accounts stay side by side.
    .example = It stops in the middle of the programme, since the second week

consumer-fine-part = Which part of it is, or was, all right?
    .label = All right
    .why = What is all right need not be settled.
    .example = The delivery, and the people who brought it

consumer-remedies = What has been tried or offered so far? Choose any.
    .label = Tried or offered
    .why = What has been tried need not be tried again in the same way.
    .example = A loan machine for two weeks
    .opt-none = Nothing yet
    .opt-repair = A repair
    .opt-replacement = A replacement
    .opt-refund = The money back
    .opt-part-refund = A part of the money back

consumer-proofs = Do you have a receipt, photos, messages or a quote? You can send up to five.
    .label = Receipt, photos, messages
    .why = { $mediator } sees what you send. The other side does not, unless you agree to it later.

consumer-expert = Could somebody independent look at it, if both sides agree on who it is?
    .label = Somebody independent
    .why = It is one way among others, and nothing follows from your answer.
    .opt-yes = Yes
    .opt-perhaps = Perhaps
    .opt-no = No

## What could put it right

consumer-section-ahead = What could put it right

consumer-break-ahead = That was the past, thank you. The rest is about what could put it right; it can wait until tomorrow if you like.
    .label = A good place for a pause

consumer-customer-by = By when do you need it to work, or to be settled?
    .label = Settled by
    .why = The other side is asked the matching question.
    .example = 30 June 2027

consumer-customer-cost = What has it cost you besides the price so far?
    .label = Cost besides the price
    .why = The other side is asked the matching question. { $seen }
    .example = 50 - 80

consumer-customer-other = Would it help if somebody else put it right?
    .label = Put right by somebody else
    .why = The other side is asked the matching question. { $seen }
    .opt-yes = Yes
    .opt-perhaps = Perhaps
    .opt-no = No

consumer-customer-limits = What do you need it for, and what would not work for you?
    .label = Need and limits
    .why = The other side is asked the matching question.
    .example = A family of five; being without it for two weeks would not work

consumer-business-by = From when on could you do something about it?
    .label = Possible from
    .why = The other side is asked the matching question.
    .example = 30 June 2027

consumer-business-cost = What would it cost you to put it right?
    .label = Cost of putting it right
    .why = The other side is asked the matching question. { $seen }
    .example = 50 - 80

consumer-business-other = Would it help if somebody else put it right?
    .label = Put right by somebody else
    .why = The other side is asked the matching question. { $seen }
    .opt-yes = Yes
    .opt-perhaps = Perhaps
    .opt-no = No

consumer-business-limits = What do your rules or your supplier allow, and what would not work for you?
    .label = Rules and limits
    .why = The other side is asked the matching question.
    .example = The supplier replaces parts within a year; money back needs the owner

## A plan on paper

consumer-section-plan = A plan on paper

consumer-plan-amount = If something is paid in instalments, which amount each time could work from where you stand?
    .label = Instalment
    .why = Trying it out here binds nobody. { $seen }
    .example = 30 - 50

consumer-plan-owed = How much would be paid in instalments in all, as you see it?
    .label = Paid in instalments
    .why = Trying it out here binds nobody. { $seen }
    .example = 450

consumer-plan-often = { tenancy-plan-often }
    .label = { tenancy-plan-often.label }
    .why = { tenancy-plan-often.why }
    .opt-weekly = { tenancy-plan-often.opt-weekly }
    .opt-fortnightly = { tenancy-plan-often.opt-fortnightly }
    .opt-monthly = { tenancy-plan-often.opt-monthly }

consumer-plan-start = From which day on?
    .label = First instalment
    .why = It depends on when money comes in, and that differs from person to person. { $seen }
    .example = 1 July 2027

consumer-plan-missed = What would be good to happen if a payment is missed once?
    .label = If a payment is missed
    .why = It can be arranged beforehand, so that nobody has to guess. { $seen }
    .example = A message, and two weeks to make it good

consumer-online = If something was written about it in public, what would be good to happen with it?
    .label = What was written in public
    .why = Both sides are asked, and it is settled at the meeting.
    .opt-nothing-there = Nothing was written
    .opt-stays = It can stay as it is
    .opt-changed = Something is added or changed
    .opt-taken-down = It is taken down

consumer-who-comes = The person who comes for your side: what do they know, and may they decide?
    .label = Who comes
    .why = { $mediator } can plan time for a call, if one is needed.
    .opt-knows-and-decides = Knows the facts and may decide
    .opt-knows = Knows the facts, has to ask
    .opt-decides = May decide, has to read up
