# Common ground to tick, in English.

## The mediator

tick-button = Common ground to tick
tick-title = { $ref } · Common ground to tick
tick-none = No statement has been offered yet.
tick-line-running = { $statement } – open until { $at }
tick-line-shared = { $statement } – each side said yes
tick-line-closed = { $statement } – not taken by all
tick-new = Offer a statement
tick-which = { $ref } · Which statement? You can take one or write your own.
tick-write = Write it myself
tick-leave = Leave it
tick-confirm = { $ref } · This is all that each side would read, until { $at }
tick-check = Each side ticks it alone, and all are told only if all say yes. Does it tell what one side alone has told you?
tick-offer = Offer it to both sides
tick-offered = { $ref }: it is before each side until { $at }. You are told who answered what once it is closed.
tick-enough = { $ref }: no further statement can be offered now.
tick-runs = Open until { $at }. What has been ticked you read once it is closed.
tick-close = Close it now
tick-ended-shared = Each side said yes, and each has been told.
tick-ended-closed = Not taken by all. Each side reads the same, and not who.
tick-answer-yes = { $name }: yes, that is so
tick-answer-no = { $name }: not like this
tick-answer-none = { $name }: no answer
tick-own = { $words }
briefing-ground-confirmed = Each side has said yes to

## A statement made of the house's words; it tells nothing of who has said so

tick-interest = It matters to each of us: { $what }.

## A party

tick-asked = { $mediator } asks each side the same: is this so for you?
tick-terms = All are told only if all say yes, at the latest on { $at }. If you say yes and read “not taken by all”, you can tell that somebody else did not.
tick-yes = Yes, that is so
tick-no = Not like this
tick-not-now = Not now
tick-receipt = Thank you. Only { $mediator } reads your answer, once this is over; you will hear from me by { $at }.
tick-say = Say it in your own words
tick-over = This question is over. You will hear from me shortly.
tick-shared = Each side has said that this is so:
tick-closed = This was not taken by all, and nobody is told who answered what:
tick-shared-title = What each side has said is so
