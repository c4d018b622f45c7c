# How the mediator sets a session, in English. Read by her alone.

convene-section-session = A session

convene-who = Who is asked to this meeting? Side 1: { $side1 } · Side 2: { $side2 }
    .label = Who
    .why = A separate meeting with one side is set in the same way. The other side learns nothing of it.
    .opt-both = Both sides
    .opt-side-1 = Only side 1
    .opt-side-2 = Only side 2
convene-day = On which day?
    .label = Day
    .why = Every phone shows the time as it is where its reader lives.
    .example = 24 March, or Friday
convene-hour = At what time, where you are?
    .label = Time
    .why = It is your own local time. I ask if the clocks change in that night.
    .example = 14:00 or 2 pm
convene-length = How long is it to take?
    .label = Length
    .why = It is shown to everybody, and it ends the entry in their calendars.
    .opt-m60 = One hour
    .opt-m90 = An hour and a half
    .opt-m120 = Two hours
    .opt-m180 = Three hours
    .opt-m240 = Four hours
convene-format = How do you meet?
    .label = How
    .why = It is shown to everybody in the same words.
    .opt-same-room = In the same room
    .opt-separate-rooms = In separate rooms
    .opt-video = By video
    .opt-phone = By phone
    .opt-messages = By messages only
convene-place = Where, or with which link? They read it after a tap, in your words.
    .label = Place
    .why = It never stands on a lock screen and not in the calendar file.
    .example = 12 Mill Street, second floor. Or a link.
