# What Telegram shows before a word is said. Neutral on purpose: somebody else may look at this phone.

front-description = Prepares you for a meeting, on your phone and when it suits you. It works by invitation.
front-short = Prepares you for a meeting.
front-party-start = Begin, or go on where you were
front-party-continue = Go on where you were
front-party-review = Look at your answers
front-party-ledger = What you said, and who may see it
front-party-privacy = Who sees what
front-party-human = Talk to a person
front-party-language = Change the language
front-party-pause = Stop for now
front-party-hide = Clear this chat
front-party-delete = Delete everything you said
front-party-help = What you can do here
front-desk-newcase = Open a case
front-desk-cases = Your cases
front-desk-case = The card of one case
front-desk-briefing = Read the briefing
front-desk-share = Send on what was agreed to
front-desk-swap = Exchanges: for all or for none
front-desk-message = Write to a side
front-desk-hold = Let things rest for one side
front-desk-close = Close a case
front-desk-language = Change the language
front-desk-help = What you can do here
