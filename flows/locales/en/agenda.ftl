# The agenda as the mediator arranges it, in English. Only the mediator reads this.

agenda-button = Arrange the agenda
agenda-title = { $ref } · Agenda
agenda-none = No topic is listed yet.
agenda-comes = Topics come from the lists of both sides.
agenda-which = Tap a number to change a topic.
agenda-what = What becomes of topic { $number }?
agenda-hers = Your agenda
agenda-for-later = For later
agenda-left-out = Left out
agenda-composed = As it was composed
agenda-own = { $words }
agenda-noted = { $what } ({ $note })
agenda-new = new
agenda-off-lists = on no list any more
agenda-off-lists-title = A topic that is on no list any more
agenda-on = More
agenda-order-momentum = Easy things first
agenda-order-knowing = Information first
agenda-order-energy = The heaviest first
agenda-up = ↑ Up
agenda-down = ↓ Down
agenda-word = Reword
agenda-unword = Composed title
agenda-to-kept = Bring back
agenda-to-later = Later
agenda-to-dropped = Leave out
agenda-list = All topics
agenda-undo = Undo
agenda-gone = This topic is not in the agenda any more.
agenda-named = Your title is kept. It seems to name a person or to judge; you can reword it.

## Whether a case allows a preview

newcase-preview = May you show both sides the topics of the agenda before a session?
    .label = Preview of the agenda
    .why = Some rules do not allow that one side learns the other side’s topics beforehand. Nothing is sent by itself.
    .opt-yes = Yes, in words of mine
    .opt-no = No

## A preview, as the mediator sees it

preview-button = Preview for both sides
preview-answers = Answers to the preview
preview-back = To the agenda
preview-off = This case was opened without a preview of the agenda.
preview-confirm = { $ref } · This is all that each side would read
preview-nothing = No title is ready to go out yet.
preview-unready = { $count ->
        [one] Topic { $numbers } stays out: its title holds words from a side’s list. Reword it to send it along.
       *[other] Topics { $numbers } stay out: their titles hold words from a side’s list. Reword them to send them along.
    }
preview-too-many = { $ref }: at most { $most } topics fit into a preview. You can park some for later.
preview-check = Each side reads the same at the same moment, and nothing about who named what. Does any title tell what one side alone has told you?
preview-send = Send it to both sides
preview-sent = { $ref }: the preview has gone to each side. What they say to it comes to you alone.
preview-stands = { $ref }: this very preview was sent already.
preview-answers-title = { $ref } · What was said to the last preview
preview-answer-none = { $name }: nothing yet
preview-answer-fine = { $name }: nothing to add
preview-answer-wrote = { $name }: has written
preview-read = { $name }: read it
desk-written-about = About the agenda, or about a statement to tick.

## A preview, as a party sees it

preview-head = { $mediator } sends each side the same topics for the agenda:
preview-ask = What is missing, and what would you word otherwise? Your answer goes to { $mediator } alone.
preview-say = Add or object
preview-fine = Nothing to add
preview-thanks = Thank you. { $mediator } has your answer, and nobody else.
