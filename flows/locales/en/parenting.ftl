# Further questions of parents who live apart, in English. The same words go to both parents. No child is asked anything by us.
# Voice: plain, warm, neutral; at most two short sentences and 300 characters; no advice, no judgement. Labels are also read by the
# mediator: never "you" or "your". { $mediator } is the mediator's name.

## Before we go on

parenting-section-before = Before we go on

parenting-moment = { intake-good-moment }
    .label = { intake-good-moment.label }
    .why = { intake-good-moment.why }
    .opt-yes = { intake-good-moment.opt-yes }
    .opt-not-now = { intake-good-moment.opt-not-now }
    .opt-talk = { intake-phone-plan.opt-talk }

parenting-what-comes =
    These questions are about the children and the days with them. They take about fifteen minutes, with a good place for a pause in the middle.
    Please answer them yourself; the children need not know about them.
    .label = What comes now

## First of all

parenting-section-safety = First of all

parenting-must-tell = One question first, about safety. The law, or a risk of serious harm to a child, can oblige { $mediator } to tell someone.
    .label = What may have to be told

parenting-at-home = Is there anything at home that makes you worry about safety, for the children or for you? It could be alcohol, drugs, health or how somebody behaves.
    .label = Worry about safety
    .why = If so, a person talks with you first, and until then nothing of yours goes to the other side. Your answer goes into a safety file, apart from your other answers.
    .opt-no = No
    .opt-not-sure = I'm not sure
    .opt-yes = Yes
    .opt-talk = Talk to a person

## The children

parenting-section-children = The children

parenting-children = Who are the children, and how old are they? First names or initials are enough.
    .label = The children
    .why = Then { $mediator } can speak about them by name.
    .example = Lea, 9, and T., almost 6

parenting-each-like = What is each of them like? A few words for each child are enough.
    .label = What each is like
    .why = Then an arrangement can be looked at with these children in mind.
    .example = Lea plans everything; T. needs time to arrive

parenting-coping = How are they coping at the moment, and what do both of you worry about for them?
    .label = How they are coping
    .why = Both parents are asked this, since each sees another part of the week.
    .example = Lea sleeps badly on Sundays; at school all is well

parenting-both-wish = What do you think both parents wish for the children?
    .label = What both wish for them
    .why = It is a place to begin from.
    .example = That they can speak freely about either home

parenting-would-say = What do you imagine each child would say about how things are? Please imagine it only, and do not ask them.
    .label = What the children might say
    .why = It is a way of looking, not a report. { $seen }
    .example = T.: that he likes both rooms and not the packing

parenting-heard-by-someone = Would you like a trained person to listen to the children, if both parents agree?
    .label = A person who listens to the children
    .why = In some places this can be arranged. Nothing follows from your answer alone.
    .opt-yes = Yes
    .opt-perhaps = Perhaps
    .opt-no = No

## How it is now

parenting-section-now = How it is now

parenting-break-now = Thank you. Next come the days and weeks as they are now; this can wait until tomorrow if you like.
    .label = A good place for a pause

parenting-weeks = Where are the children in a usual week, on schooldays and at weekends?
    .label = A usual week
    .why = It is about how it is now, and says nothing about later.
    .example = Monday to Wednesday with me, then with the other parent; weekends in turn

parenting-holidays = How is it with holidays, birthdays and other special days?
    .label = Holidays and special days
    .why = Such days often need an arrangement of their own.
    .example = Summer half and half; birthdays are not arranged yet

parenting-handover = How do the children change from one home to the other, and how does that go?
    .label = Changing homes
    .why = It is asked by itself because the children notice it each time.
    .example = At school on Thursday; that goes well

parenting-school-health = Who looks after school, doctors and hobbies at the moment?
    .label = School, doctors, hobbies
    .why = It shows what is shared already.
    .example = School both, dentist me, swimming the other parent

parenting-others-around = Who else is part of the children's days, such as grandparents, new partners or friends?
    .label = Others in their days
    .why = People who matter to the children can be kept in mind.
    .example = My mother on Tuesdays; a new partner at weekends

parenting-calls = How do the children speak with the parent they are not with?
    .label = Calls between times
    .why = Some children like a fixed time, others do not.
    .example = A call before bed, when they want to

parenting-working-well = What works well as it is?
    .label = Works well
    .why = What works need not be changed.
    .example = We both come to the school plays

## Deciding and talking

parenting-section-deciding = Deciding and talking

parenting-both-decide = What would you like to be decided by both parents together? Choose any.
    .label = Decided by both
    .why = The rest is then decided by whoever is with the children. What the law says about it is a question for an adviser.
    .example = A first telephone
    .opt-school = School
    .opt-health = Health
    .opt-travel = Travel abroad
    .opt-moving = Moving house
    .opt-money = Larger costs
    .opt-faith = Faith
    .opt-screens = Screens and phones

parenting-talk-how = How would you like the two of you to talk about the children? Choose any.
    .label = How the parents talk
    .why = Both parents are asked, and { $mediator } sees which ways suit both.
    .example = Ten minutes on Sunday evening
    .opt-app = An app for parents
    .opt-mail = E-mail
    .opt-book = A book that travels along
    .opt-phone = By phone
    .opt-in-person = In person

## Looking ahead

parenting-section-ahead = Looking ahead

parenting-rotas = Which working hours or housing plans does an arrangement have to fit around?
    .label = Hours and housing
    .why = An arrangement can then be made around the week as it is.
    .example = Late shift every third week

parenting-moves = Are you thinking of a move, or of another larger change?
    .label = A move or larger change
    .why = A change that is coming can matter for any plan. { $seen }
    .example = Perhaps a job in the next town after summer

parenting-child-money = What is there to settle about money for the children?
    .label = Money for the children
    .why = { $mediator } can plan time for it, apart from the days.
    .example = Who pays for the school trip and the braces

parenting-try-out = How long would you like to try an arrangement before looking at it again?
    .label = Trying it out
    .why = Children grow, and what fits now may not fit next year.
    .opt-four-weeks = Four weeks
    .opt-eight-weeks = Eight weeks
    .opt-three-months = Three months
    .opt-six-months = Six months
