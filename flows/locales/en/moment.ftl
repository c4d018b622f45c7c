# Coming back after a while, in English. Nothing here says what the chat is about.

moment-section-again = Coming back

moment-good-moment = Is this a good moment, and are you on your own with this phone?
    .label = Good moment
    .why = It can be different from one day to the next, so I ask before I show anything. Your answer goes into a safety file, apart from your other answers.
    .opt-yes = Yes, go on
    .opt-not-now = Not now
    .opt-shared-phone = Someone else is near, or uses this phone

moment-phone-plan = Anyone who opens Telegram on this phone can read this chat. How would you like to go on?
    .label = How to go on
    .why = You know best what is right on this phone. Each of these ways is fine.
    .opt-later = Come back later
    .opt-talk = Talk to a person
    .opt-here = Go on here

moment-contact = May I still write to you as before?
    .label = Messages
    .why = What is right can change. A message you did not ask for never says what it is about.
    .opt-same = As before
    .opt-any-time = At any time
    .opt-certain-hours = Only at certain hours
    .opt-neutral-only = Only in neutral words
    .opt-no-messages = No messages, I'll come back

moment-hours = Which hours are good for a message? Choose any.
    .label = Good hours
    .why = Outside these hours I will not send you a message of my own.
    .opt-mornings = Mornings, 8 to 12
    .opt-afternoons = Afternoons, 12 to 18
    .opt-evenings = Evenings, 18 to 21
    .opt-weekends = Weekends too
