# Somebody has a new phone, in English: the mediator's screens, and what both phones are told.

desk-phone = { $name } has a new phone
desk-phone-question = Give { $name } a link for a new phone? Once it is used, the old chat is closed to them. Nothing said before is shown on the new one.
desk-phone-yes = Make the link
desk-phone-ready = For { $name }: forward the next message, and tell the code by phone.
desk-phone-link = { $link }
desk-phone-lost = To do: { $name } has no phone here. A new link is under ⋯.

house-phone-here = You can go on here, where you were. What was said before is kept with { $mediator }, and is not shown on this phone.
house-phone-gone = This chat is not in use any more.
house-phone-first = { $mediator } first has to confirm that it is you. Until then nothing can be deleted here.
house-ledger-before = What you said on your earlier phone is kept, and is not shown here. { $mediator } can tell you what it was.
