# How the mediator offers times for a session, in English. Read by her alone.

times-section-times = Finding a time

times-who = Who is asked? Side 1: { $side1 } · Side 2: { $side2 }
    .label = Who
    .why = Everybody marks what works for them. Nobody learns who cannot.
    .opt-both = Both sides
    .opt-side-1 = Only side 1
    .opt-side-2 = Only side 2
times-length = How long is it to take?
    .label = Length
    .why = It is shown beside the times.
    .opt-m60 = One hour
    .opt-m90 = An hour and a half
    .opt-m120 = Two hours
    .opt-m180 = Three hours
    .opt-m240 = Four hours
times-format = How would you meet?
    .label = How
    .why = It is shown beside the times, so that everybody can tell whether they work.
    .opt-same-room = In the same room
    .opt-separate-rooms = In separate rooms
    .opt-video = By video
    .opt-phone = By phone
    .opt-messages = By messages only
    .opt-undecided = Not decided yet
times-list = Which times suit you? Tap a day and its hours, or write them one a line: day and hour, in your own local time.
    .label = Times
    .why = Only what suits you is offered, so whatever works for everybody works for you.
    .example = 24 March 14:00, or Friday 10:00
