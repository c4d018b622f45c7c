# Sessions, in English: set by the mediator, told to everybody in the same words, reminded of.

## The mediator's own screens

desk-session-list =
    { $count ->
        [0] { $ref }: no session is set
        [one] { $ref }: one session is set
       *[other] { $ref }: { $count } sessions are set
    }
desk-session-title = { $ref }: session
desk-session-new = Set a session
desk-session-look = { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
desk-session-proposed = { $ref }: is this right?
desk-session-cancelled-title = { $ref }: called off
desk-session-when = { $at } ({ $city })
desk-session-where-they-are = { $name }: { $at } ({ $city })
desk-session-how = { $format } · { $length }
desk-session-alone = Only { $name } is asked to it. The other side learns nothing of it.
desk-session-alone-several = Only { $names } are asked to it. The other side learns nothing of it.
desk-session-instead = It takes the place of { $at }. Whatever was planned for that time is given up.
desk-session-overlaps = You have another session at that time, in { $ref }.
desk-session-tells = Everybody it concerns gets the same neutral notice, and reads the rest after a tap.
desk-session-near = That is in less than two hours. Nobody may see it in time, so a call helps.
desk-session-skipped = The clocks go forward then, and { $hour } does not exist on that day ({ $city }). Do you mean { $at }?
desk-session-doubled = The clocks go back then, and { $hour } comes twice on that day ({ $city }). Which of the two?
desk-session-past = That time has passed already. Nothing was sent; would you like another time?
desk-session-first = The first, before the clocks go back
desk-session-second = The second, after it
desk-session-use = Yes, that time
desk-session-publish = Tell everybody now
desk-session-again = Another time
desk-session-leave = Leave it
desk-session-left = Nothing was sent.
desk-session-stands = It has been sent already, and what you change here changes nothing of it. /session shows how it stands.
desk-session-gone = That is not as it stands now. /session shows how it does.
desk-session-sent = Sent. Everybody it concerns has the notice, or gets it in the hours they named.
desk-session-called-off = Called off. Everybody it concerns gets the same neutral notice.
desk-session-call = Please call { $name } yourself: { $why }
desk-session-call-no-messages = they asked for no messages. Safe contact, on the card, shows what they said about reaching them.
desk-session-call-held = they are on hold.
desk-session-call-away = they cannot be reached here.
desk-session-call-late = a reminder could not reach them in time.
desk-session-call-absent = nothing can reach them here yet. They have not agreed to take part, or you have not confirmed who they are.
desk-session-coming = { $name }: will be there
desk-session-not-coming = { $name }: can't come
desk-session-no-answer = { $name }: no answer yet
desk-session-move = Move it
desk-session-cancel = Call it off
desk-session-cancel-question = Call off the session of { $at }?
desk-session-cancel-yes = Yes, call it off
desk-session-cancel-no = Leave it as it is
desk-session-file = Calendar file
desk-session-write = Write to everybody
desk-session-needs = { $name }, what makes taking part hard: { $needs }
desk-session-still = { $name }, still open: { $still }
desk-ready-authority = who has to say yes
desk-ready-papers = papers that matter
desk-session-by-counsel = { $account }, for { $name }

desk-notice-session-call = { $ref }: someone is to be called about a date.
desk-notice-session-no = { $ref }: there is an answer about a date.
desk-notice-session-open = { $ref }: not everybody has answered about a date.
notice-session-desk = { $ref }: { $at }. Details when you open it.

## What everybody it concerns reads

notice-session = Reminder: { $at }. Details when you open it.
session-head = The session with { $mediator }
session-head-alone = A meeting of you and { $mediator }
session-when = { $at }, your time ({ $city })
session-how = { $format } · { $length }
session-changed = The time or the place has changed. This is how it stands now; your calendar may still show what was before.
session-format-same-room = In the same room
session-format-separate-rooms = In separate rooms
session-format-video = By video
session-format-phone = By phone
session-format-messages = By messages only
session-length-60 = one hour
session-length-90 = an hour and a half
session-length-120 = two hours
session-length-180 = three hours
session-length-240 = four hours
session-cancelled = The session of { $at } does not take place. There is nothing for you to do.
session-for-new = Will you be there? Only { $mediator } learns your answer.
session-for-confirm = Will you be there? It helps to know by now who comes with you, and whether anything makes it hard for you to take part. Only { $mediator } learns your answer.
session-for-prepare = A week to go. Papers reach the others in time if you send them now. /review shows what is still open on your side.
session-for-ready = Three days to go. If something has changed for you, { $mediator } can still act on it today.
session-for-evening = This is tomorrow, or very soon. A calm moment with your own opening words may help tonight.
session-for-soon = It begins soon. A charged phone, water and your papers at hand help.
session-for-thanks = Thank you for taking part. If something is left open, { $mediator } reads what you write.
session-for-later = Two weeks have passed. If you would like to say how it is going, { $mediator } reads it, and nobody else.
session-write = Write to { $mediator }
session-coming = I will be there
session-not-coming = I can't come
session-snooze = Remind me again later
session-calendar = Calendar file
session-noted-yes = Noted: you will be there. Only { $mediator } sees that.
session-noted-no = Noted. { $mediator } learns that you can't come, and nobody else does. You will hear from { $mediator }.
session-again-at = I will remind you again: { $at }.
session-too-near = It is too near for one more reminder.
session-no-reminder = I send you nothing by myself at present, so no reminder comes. /session shows it whenever you like.
session-none = No session is set at present. You will hear from me when one is.
session-over = This is over. There is nothing for you to do.
session-calendar-title = Appointment
session-calendar-about = Details are in the chat.

## Finding a time

desk-times-new = Find a time together
week-day = { $day }
week-day-open = • { $day }
week-hour = { $at }
week-hours = { $day }: tap the hours that suit you, in your time ({ $city }).
week-no-hours = { $day }: none of these hours is left. Another day can be tapped.
week-earlier = Earlier week
week-later = Later week
week-use = Use these times
desk-times-look = Times on offer: what works
desk-times-unread = I can't use these lines. A line needs a day and an hour that are still to come and come once.
desk-times-line = “{ $words }”
desk-times-again = Choose them again
desk-times-proposed = { $ref }: offer these times?
desk-times-offer = Offer them to everybody now
desk-times-offered = Offered. Nobody is told who has answered, and you look when you like, with /session.
desk-times-common = These work for everybody who has answered. Tap one to set the session; nobody hears anything before that.
desk-times-nothing = So far no time works for everybody. Nobody hears anything of it before you say so.
desk-times-waiting = No answer yet: { $names }
desk-times-none = Tell everybody: none of these
desk-times-none-told = Everybody it concerns gets the same neutral notice.
time-asked = { $mediator } asks which of these times work for you ({ $length }). Tap all that do; only { $mediator } learns it.
time-zone = Times are yours ({ $city }).
time-slot = { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
time-none = None of these
time-later = Ask me later
time-change = Change my answer
time-noted = Thank you. You will hear from me when { $mediator } has chosen a time.
time-asked-later = I will ask you again.
time-not-asked = I send you nothing by myself at present. /continue shows these times again whenever you like.
time-over = A time has been chosen. What is set stands in /session.
time-over-none = None of these times works for everyone. { $mediator } will suggest others.

## What is open on one's own side

ready-open = What is still open for me
ready-title = Still open on your side
ready-nothing = Nothing is open on your side
ready-item = • { $item }
ready-answer = whether you will be there
ready-authority = who has to say yes for you, and whether you can decide on the day (/review)
ready-papers = papers and pictures that matter to you (/review)
ready-undecided =
    { $count ->
        [one] one thing of which you have not decided who may see it (/continue)
       *[other] { $count } things of which you have not decided who may see them (/continue)
    }
ready-sentence =
    { $count ->
        [one] one sentence of yours that waits for your yes (/ledger)
       *[other] { $count } sentences of yours that wait for your yes (/ledger)
    }
ready-helps-1 = What helps on the day:
ready-helps-2 = • Say your opening words aloud once, alone, for about a minute. Nothing of it is kept.
ready-helps-3 = • Have at hand: your papers, a charger, water, what you need for your health, and a number you may want to call.
ready-helps-4 = • You can ask for a break at any time. Questions for your adviser can be written down beforehand.
ready-adviser =
    { $count ->
        [one] • One question is kept for your adviser. It stands in /ledger.
       *[other] • { $count } questions are kept for your adviser. They stand in /ledger.
    }

## How the day of a session runs

day-button = How the day runs
day-title = How the day runs
day-opens = • { $mediator } begins, and says how the time is used.
day-turns-together = • Then each side speaks, for about the same time, while the others listen. { $mediator } says on the day who begins.
day-turns-apart = • Then { $mediator } hears each side by itself, for about the same time, and says on the day with whom that begins.
day-turns-writing = • Then { $mediator } asks each side in writing, in turn, and says on the day with whom that begins.
day-turns-alone = • Then it is your time, and you can begin with whatever matters most to you.
day-topics = • After that the topics are looked at one by one. At the end { $mediator } says what comes next, whatever is settled by then.
day-breaks =
    { $count ->
        [0] • It is short, so usually there is no break. You can ask for one at any time, without saying why.
        [one] • Usually there is a break about half way. You can ask for one at any other time, without saying why.
       *[other] • Usually there is a break about every hour. You can ask for one at any other time, without saying why.
    }
day-where-same-room = • Everybody is in one room.
day-where-separate-rooms = • Each side has a room of its own, and { $mediator } goes from one to the other.
day-where-video = • Everybody is on one video call.
day-where-phone = • Everybody is on one line, so it helps to say your name first.
day-where-messages = • It runs in writing, in this chat. What you write reaches { $mediator } first; /privacy says what can go further, and when.
day-where-alone = • Nobody from the other side is asked to it.
