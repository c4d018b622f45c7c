# Further questions of a landlord and a tenant, in English. The same words go to both, except for six questions each, which mirror each other.
# Voice: plain, warm, neutral; at most two short sentences and 300 characters; no advice, no judgement. Labels are also read by the
# mediator: never "you" or "your". { $mediator } is the mediator's name.

## Before we go on

tenancy-section-before = Before we go on

tenancy-moment = { intake-good-moment }
    .label = { intake-good-moment.label }
    .why = { intake-good-moment.why }
    .opt-yes = { intake-good-moment.opt-yes }
    .opt-not-now = { intake-good-moment.opt-not-now }
    .opt-talk = { intake-phone-plan.opt-talk }

tenancy-what-comes =
    These questions are about the lease, the home and what could come next. They take about fifteen minutes, with a good place for a pause in the middle.
    { $all_seen } Figures may be rough.
    .label = What comes now

## The lease

tenancy-section-lease = The lease

tenancy-part = On which side of the lease are you?
    .label = Side of the lease
    .why = Six of the later questions depend on it. Both sides get equally many.
    .opt-tenant = I rent it, or speak for the tenant
    .opt-landlord = I let it, or speak for the landlord

tenancy-lease-begin = When did the lease begin?
    .label = Beginning of the lease
    .why = Both sides are asked for the same facts, so that they can be laid side by side.
    .example = 1 March 2021

tenancy-lease-end = When does it end, if it has an end?
    .label = End of the lease
    .why = A date that is coming up changes what is urgent.
    .example = 28 February 2027

tenancy-rent = How much is the rent for a month?
    .label = Rent for a month
    .why = Both sides are asked, and the two figures are compared by { $mediator }.
    .example = 950 or 950.00

tenancy-owed = How much rent is owed, as you see it? If nothing is owed, write 0.
    .label = Rent owed, as seen
    .why = Each side gives its own figure. Where they differ, the months can be looked at one by one.
    .example = 1500 - 1900

tenancy-paid = Which payments were made in the last months, and how?
    .label = Payments made
    .why = A payment can be on its way, or noted in the wrong place.
    .example = January by transfer, half of February in cash

tenancy-notices = Which letters or notices have there been, with their dates?
    .label = Letters and notices
    .why = Some letters start a time limit. { $mediator } cannot tell what it means in law, but can plan around it.
    .example = A letter on 3 March, asking to pay within a month

tenancy-deposit = How much is the deposit?
    .label = Deposit
    .why = It belongs to the figures of both sides.
    .example = 1,900 or 1900.00

## The home

tenancy-section-home = The home

tenancy-repairs = Is anything broken or worn, inside or outside?
    .label = Broken or worn
    .why = Both sides are asked what they know of.
    .example = The heating in the small room

tenancy-reported = When was it reported, how, and when could somebody come in to look at it?
    .label = Reported, and access
    .why = The two lists of dates can then be laid side by side.
    .example = By message on 9 January; access was offered twice

tenancy-pictures = Do you have photos or papers about it? You can send up to five.
    .label = Photos and papers
    .why = { $mediator } sees what you send. The other side does not, unless you agree to it later.

tenancy-safe-home = Do you feel safe where you live?
    .label = Safe at home
    .why = Everybody is asked. If not, a person talks with you first, and until then nothing of yours goes to the other side; your answer goes into a safety file.
    .opt-yes = Yes
    .opt-not-always = Not always
    .opt-no = No
    .opt-talk = Talk to a person

tenancy-break-ahead = That was the past, thank you. The rest is about what could come next; it can wait until tomorrow if you like.
    .label = A good place for a pause

## What could come next

tenancy-section-ahead = What could come next

tenancy-tenant-wish = What would you like best?
    .label = Wish for the home
    .why = The other side is asked the matching question.
    .opt-stay = To stay as it is
    .opt-stay-changed = To stay, with something changed
    .opt-leave = To move out

tenancy-tenant-by = By when would you like it settled?
    .label = Settled by
    .why = The other side is asked the matching question.
    .example = 30 June 2027

tenancy-tenant-money = What comes in for you in the next months, and what is uncertain about it?
    .label = Money in the next months
    .why = A plan has to fit what comes in. { $seen }
    .example = Full wages again from May

tenancy-tenant-help = Is there help with the rent, such as an allowance, a fund or a relative?
    .label = Help with the rent
    .why = The other side is asked the matching question.
    .opt-none = No
    .opt-asked-for = It has been asked for
    .opt-granted = It has been granted

tenancy-tenant-around = Who lives with you, and what do they need from the home?
    .label = Who lives there
    .why = The other side is asked the matching question.
    .example = Two children, who go to school round the corner

tenancy-tenant-certain = What would you need to be certain of, at the very least?
    .label = Certain at the very least
    .why = It shows { $mediator } what an arrangement has to give you. { $seen }
    .example = That we need not move before the end of the school year

tenancy-landlord-wish = What would you like best?
    .label = Wish for the home
    .why = The other side is asked the matching question.
    .opt-let-on = To go on letting it as it is
    .opt-let-on-changed = To go on, with something changed
    .opt-end = To end the lease

tenancy-landlord-by = By when would you like it settled?
    .label = Settled by
    .why = The other side is asked the matching question.
    .example = 30 June 2027

tenancy-landlord-money = Which payments of your own depend on the rent in the next months, and what is uncertain about it?
    .label = Money in the next months
    .why = A plan has to fit what goes out. { $seen }
    .example = The mortgage, due on the 5th

tenancy-landlord-help = Is there help when rent is missing, such as an insurance, a fund or a bank that waits?
    .label = Help when rent is missing
    .why = The other side is asked the matching question.
    .opt-none = No
    .opt-asked-for = It has been asked for
    .opt-granted = It has been granted

tenancy-landlord-around = What are your plans for the home, and who else depends on it?
    .label = Plans for the home
    .why = The other side is asked the matching question.
    .example = My daughter may need it in two years

tenancy-landlord-certain = What would you need to be certain of, at the very least?
    .label = Certain at the very least
    .why = It shows { $mediator } what an arrangement has to give you. { $seen }
    .example = That the rent of the month is there by the 10th

## A plan on paper

tenancy-section-plan = A plan on paper

tenancy-plan-amount = If something is paid in instalments, which amount each time could work from where you stand?
    .label = Instalment
    .why = Trying it out here binds nobody. { $seen }
    .example = 80 - 120

tenancy-plan-often = How often would it be paid?
    .label = How often
    .why = Both sides are asked the same. { $seen }
    .opt-weekly = Every week
    .opt-fortnightly = Every two weeks
    .opt-monthly = Every month

tenancy-plan-start = From which day on?
    .label = First instalment
    .why = It depends on when money comes in, and that differs from person to person.
    .example = 5 July 2027

tenancy-plan-method = How would it be paid?
    .label = Way of paying
    .why = Both sides are asked, since both have to be able to do it.
    .opt-standing-order = By standing order
    .opt-transfer = By transfer each time
    .opt-cash = In cash, with a receipt
    .opt-third-party = By somebody else, such as an office

tenancy-plan-missed = What would be good to happen if a payment is missed once?
    .label = If a payment is missed
    .why = It can be arranged beforehand, so that nobody has to guess. { $seen }
    .example = A call the same day, and two weeks to make it good

tenancy-if-it-ends = If the lease came to an end, what would make that easier? Choose any.
    .label = If it ends
    .why = Both sides are asked, and it does not mean that it will end. { $seen }
    .example = Leaving the kitchen in
    .opt-time = More time
    .opt-moving-costs = Something towards the move
    .opt-reference = A reference
    .opt-deposit-soon = The deposit back soon
    .opt-no-record = No entry in a register
