# What the assistant says around the questions, in English. No question of a flow is here.
# { $mediator } is the mediator's name. Never an exclamation mark, never advice, never a word about the other side.

language-name = English

## Ways out and buttons

house-back = Back
house-skip = Skip
house-more = ⋯
house-why = Why do you ask?
house-who = Who sees this?
house-person = Talk to a person
house-pause = Pause
house-continue = Continue
house-done = Done
house-go-on = Go on
house-not-yet = Not yet
house-yes = Yes
house-no = No, another date
house-open = Open
house-change = Change
house-thats-all = That's all
house-start-over = Start over
house-thats-right = That's right
house-say-not-sure = I'm not sure
house-say-prefer-not = I'd rather not say
house-say-later = I'll answer later
house-say-not-applicable = Does not apply
house-list-complete = The list is complete
house-items-do-edit = Change one
house-items-do-remove = Remove one
house-items-do-up = Move one up
house-back-to-list = Back to the list
house-amount-single = That's the figure
house-use-ready = Use: { $words }
house-use = Use { $number }
house-write-again = Write it again
house-ticked = ✓ { $label }
house-unticked = ○ { $label }
house-number = { $number }
house-currency = { $code }
house-in-days =
    { $days ->
        [7] In a week
        [14] In two weeks
        [21] In three weeks
        [30] In a month
       *[other] In { $days } days
    }

## Progress

house-progress = { $section } · { $number } of about { $total }
house-progress-earlier = { $section } · an earlier question

## Answers in the making

house-noted =
    { $count ->
        [one] Noted, one message so far. You can go on writing.
       *[other] Noted, { $count } messages so far. You can go on writing.
    }
house-noted-files =
    { $count ->
        [one] Kept, one file so far. You can send another.
       *[other] Kept, { $count } files so far. You can send another.
    }
house-noted-more = Noted for { $mediator }. You can write more whenever you like.
house-two-ways = Two ways to say it:
house-way-yours = 1 · yours: “{ $words }”
house-way-calmer = 2 · calmer: “{ $words }”
house-now-says = Now it says: “{ $words }”
house-earlier = You said before: { $answer }
house-earlier-both = You said before: { $answer } – { $mediator } can see both
house-own-hint = You can also write something of your own.
house-own-words = Also: “{ $words }”
house-item = { $number }. { $label }
house-items-more = Write another one, or finish the list.
house-items-edit = Which one would you like to change?
house-items-remove = Which one shall I remove?
house-items-up = Which one goes up?
house-items-write = Write it anew. Now it says: { $label }
house-amount-in = In { $code }. Please write the figure.
house-amount-upper = I read { $low }. Write the upper figure if there is one.
house-amount-currency-range = I read { $low } to { $high }. Which currency is that?
house-amount-currency = I read { $low }. Which currency is that?
house-date-right = I read { $day }. Is that right?
house-points-line = { $label }: { $points }
house-points-next = { $label } – how many of the { $left } points left?
house-points-right = All 100 points are spread. Is that right?

## Records and review

house-record = ✓ { $label }: { $answer }
house-record-item = ✓ { $item } – { $label }: { $answer }
house-record-kept = ✓ { $label }
house-quoted = “{ $words }”
house-of-ten = { $value } of 10
house-range = { $low } to { $high }
house-agreed = agreed
house-points-spread =
    { $count ->
        [one] points for one topic
       *[other] points over { $count } topics
    }
house-files =
    { $count ->
        [one] one file
       *[other] { $count } files
    }
house-voice-notes =
    { $count ->
        [one] one voice note
       *[other] { $count } voice notes
    }
house-nonanswer-not-sure = not sure
house-nonanswer-prefer-not = prefer not to say
house-nonanswer-later = later
house-nonanswer-not-applicable = does not apply
house-nonanswer-skipped = skipped
house-label-more = Added
house-label-adviser = For an adviser
house-review-title = This is what you have said. Tap a number to change that answer.
house-about-item = { $item } – { $label }
house-review-line = { $number }. { $label }: { $answer }
house-review-line-kept = { $number }. { $label }
house-review-on-the-way = You can change any of these. Then go on where you were.
house-review-close = Is it as you meant it? If so, hand it over to { $mediator }.
house-review-close-again = { $mediator } has your answers, and can see what stood there before if you change one. If you have changed something, hand it over again.
house-handed-over = ✓ Handed over to { $mediator }.
house-hand-over = Hand it over
house-hand-over-again = Hand it over again
house-look-again = Look at my answers
house-completed = Thank you. { $mediator } has what you wrote, and there is nothing more for you to do now.
house-completed-more = Thank you. { $mediator } has what you wrote.
house-completed-again = { $mediator } has what you wrote, and there is nothing more for you to do now. You can add something at any time by writing it here.
house-completed-again-more = { $mediator } has what you wrote. You can add something at any time by writing it here.

## Further questions, after the intake

house-sitting = There is another part of questions, of about a quarter of an hour. Each side is asked the same ones, and you may leave it out.
house-sitting-now = Answer them now
house-sitting-later = Later
house-sitting-put-off = All right. /continue brings you back to them whenever you like.
house-sitting-thanks = Thank you. { $mediator } has what you wrote.

## Explanations

house-only-mediator =
    { $regime ->
        [no_secrets] { $mediator } sees your answer, and may tell the other side what it is about.
       *[opt_in] Only { $mediator } sees your answer.
    }
house-answers-seen =
    { $regime ->
        [no_secrets] { $mediator } sees your answers, and may tell the other side what they are about.
        [opt_out] { $mediator } sees your answers, and may tell the other side what they are about unless you hold it back in /ledger.
       *[opt_in] { $mediator } sees your answers, and the other side does not.
    }
house-who-never = Only { $mediator } can see this. It is kept apart from your other answers and never goes into the briefing.
house-who-range = This stays sealed. The other side never sees it, and { $mediator } only if each side has agreed to that.
house-who-kept =
    { $regime ->
        [no_secrets]
            { $mediator } sees this, and may tell the other side what it is about. Your own words go to them only once you have approved them.
       *[opt_in]
            Only { $mediator } sees this. The other side does not.
    }
house-who-asked =
    { $regime ->
        [no_secrets]
            { $mediator } sees this, and may tell the other side what it is about. Your own words go to them only once you have approved them.
        [opt_out]
            { $mediator } sees this, and may tell the other side what it is about unless you hold it back in /ledger. Your own words go to them only once you have approved them.
       *[opt_in]
            Only { $mediator } sees this. Later you can decide whether something of it may be shared, and in which words.
    }
house-who-meant =
    { $regime ->
        [no_secrets]
            { $mediator } sees this, and may tell the other side what it is about. Your own words go to them only once you have approved them.
        [opt_out]
            { $mediator } sees this, and may tell the other side what it is about unless you hold it back in /ledger. Your own words go to them only once you have approved them.
       *[opt_in]
            Only { $mediator } sees this for now. It is meant for both sides in the end, but only once you have approved the exact words.
    }
house-person-told-quietly = I have told { $mediator } that you would like to talk to a person. You will get no message, as you asked, so please get in touch when it suits you.
house-person-told = I have told { $mediator } that you would like to talk to a person, and nothing is lost here. Nobody watches this chat around the clock; if something is urgent, please call someone who can help.

house-aside-other-side = So that both sides can speak freely, I tell neither of you what the other has said, or whether they have said anything. What its owner has approved and { $mediator } has sent on is listed in /ledger.
house-aside-advice = I'm not able to say what the law allows or what is best. Your question is kept as one for your adviser, and { $mediator } sees it.

## When an answer does not fit

house-puzzle-kind = I can't use that here. Could you write it, or use one of the buttons?
house-puzzle-choose = For this one, please tap one of the buttons.
house-example = For example: { $example }
house-puzzle-amount = I couldn't read an amount in that. Could you write the whole figure in digits?
house-puzzle-order = The upper figure is below the lower one. Could you write the upper figure once more?
house-puzzle-date = I couldn't read a date in that. Could you write the day, the month and the year?
house-puzzle-past = That day has already passed. Could you write a later one?
house-puzzle-number = I need a whole number from 0 to 10 here.
house-puzzle-points = That is more than the points left, or not a whole number. Could you write a smaller one?
house-puzzle-zone = I don't know that city. Could you write the nearest large one?
house-puzzle-clock = I couldn't read an hour in that. Could you write it in figures?
house-puzzle-empty = There is nothing here yet. You can write it, or skip this question.
house-puzzle-long = That is longer than I can keep in one place. Could you send it in a shorter form?
house-puzzle-full = That is as many as I can keep here. You can change or remove one.
house-puzzle-many = That is more than fits here: I can keep { $most } in all. Could you send the ones that matter most?
house-puzzle-file = I can take a file here: a photo, a document or a voice note. You can also skip this.
house-puzzle-voice = I can't listen to that here. Could you write it, or use one of the buttons?
house-puzzle-word = That is not quite the word. Please type it exactly, or tap the button.
house-leave-it = Let's leave this one; { $mediator } can ask you about it.
house-out-of-date = That screen is out of date. Here is where you are.
house-not-available = That is not available.

## Pausing and coming back

house-paused = Everything is kept. Come back whenever you like with /continue.
house-paused-desk = Everything is kept. Go on with /continue.
house-remind-1 = Remind me tomorrow
house-remind-3 = Remind me in three days
house-remind-not = No reminder
house-reminder-planned = All right. The reminder will say nothing about what this is.
house-no-reminder = All right, no reminder. Come back whenever you like with /continue.
notice-list-today = There is something in your list for today. Open when it suits you.

## Joining

house-greeting = Thank you. I am an automated assistant that helps { $mediator } prepare; you can stop at any time.
house-by-invitation = This assistant works by invitation. If you have a link, please tap it.
house-link-unusable = This link can't be used. Please ask the person who sent it for a new one.
house-seats = With this account you take part in more than one case, and what you write belongs to the one you are in. Here you can go to another:
house-seat = Case with { $mediator }, since { $day }
house-code = Please type the six-digit code that you were given separately from the link, for instance by phone.
house-code-six = The code has six digits. Please type it once more.
house-code-wrong = That code does not fit. Please check it and type it once more.
house-nothing-open = There is nothing for you to do here at the moment.
house-unread = Something you sent could not be read. Could you send it once more?
house-edit-stray = That message is not part of an answer any more, so nothing was changed. /review shows what you have said, and you can change it there.
house-missing = One moment, please. Something is not worded yet; the mediator can help you.

## Who sees what

house-privacy-title = Who sees what
house-privacy-mediator =
    { $regime ->
        [opt_out]
            🔒 Only the mediator – what you hold back like this, { $mediator } sees and keeps. Of the rest { $mediator } may tell the other side what it is about.
        [no_secrets]
            ↔ Nothing is kept – { $mediator } sees what you write, and may tell the other side what it is about. What you leave out is not passed on.
       *[opt_in]
            🔒 Only the mediator – { $mediator } sees it, the other side does not. Everything begins here.
    }
house-privacy-session = 🔒 I'll say it at the session – { $mediator } sees it, and you say it yourself if you want to.
house-privacy-swap = ↔ Swap: only if they share too – both sides see it, but only if both put something in and { $mediator } opens it.
house-privacy-share = ↔ Share with the other side – they see it in words you have approved, after { $mediator } has sent them.
house-privacy-safety = 🔒 Your answers about safe contact – kept apart from all others; only { $mediator } can see them.
house-privacy-open = ↔ Always open: { $always_open } – of these { $mediator } may tell the other side what it is about.
house-privacy-unnamed = 🔒 Use it without saying it's mine – { $mediator } may use it, but not say whose it is, and nothing is sent.
house-privacy-keep = Kept until { $keep_days } days after { $mediator } closes the case, then deleted; copies in backups follow within seven days. { $mediator } can put that off.
house-privacy-limits = Telegram can technically read chats with bots, and so can anyone who opens your phone. The law, or a risk of serious harm, can oblige { $mediator } to tell someone.
house-scope-safety = Only the mediator
house-scope-mediator = Only the mediator
house-scope-without-source = Use it without saying it's mine
house-scope-session = I'll say it at the session
house-scope-swap = Swap: only if they share too
house-scope-share = Share with the other side
house-scope-told = Seen by { $mediator }, who may tell what it is about
house-ledger-title = What you have said, and who may see it
house-ledger-line = { $label }: { $answer }
house-ledger-empty = Nothing is listed here yet. What you say will stand here, with who may see it.
house-ledger-apart = Your answers about safe contact are kept apart and are not repeated on the screen. Only { $mediator } can see them.

## Language, clearing the chat, deleting

house-language = Which language shall I use?
house-hide = I can clear this chat of the last two days: my messages and yours. What you have told { $mediator } stays kept. /x does it at once; the button that stands there then calls { $mediator } without saying so.
house-hide-yes = Clear the chat
house-keep-chat = Leave it as it is
house-hidden = Your list is empty for today.
house-delete-title = Delete everything you have said?
house-delete = All your answers are deleted for good, and you leave this case. What { $mediator } may already have read, and what was sent to the other side, cannot be taken back.
house-delete-yes = Delete everything
house-delete-no = Keep it
house-deleted = Everything you said here has been deleted, and copies in backups follow within seven days. You have left the case.
house-help =
    /continue – go on where you were
    /review – look at your answers and change them
    /ledger – what you said, and who may see it
    /privacy – who sees what
    /human – talk to a person
    /seats – who is there for you, and what they see
    /language – change the language
    /pause – stop for now
    /hide – clear this chat
    /x – clear it at once, without asking
    /pin – a number that opens it again
    /tidy – let messages here disappear by themselves
    /delete – delete everything you said

## Files that are not kept

house-file-too-large = That file is too large for me: I can take up to { $most } megabytes. A photo of it, or a smaller PDF, works too.
house-file-no-room = There is no more room for files here. You can tell { $mediator } about it instead, or hand it over at the meeting.
house-file-refused = One file could not be kept: I can take pictures, PDF, plain text and voice notes. A photo of it works too.
house-file-lost = One file did not arrive whole. Please send it once more; if its question is past, /review leads back to it.

## Hiding at once. These words must fit on any phone, in anybody's hands

house-quick-word = x
house-quiet-call = Later
house-quietly-noted = Noted.
house-opened = Open again. /continue goes on where you were.
house-pin = With a PIN, /x closes this chat and only the PIN opens it. Write /pin and four to eight digits, or /pin 0 for none.
house-pin-set = From now on /x closes this chat, and only your PIN opens it. If you forget it, { $mediator } can take it away.
house-pin-none = There is no PIN now. /x still clears this chat at once.

house-tidy = Shall messages in this chat, yours and mine, be deleted by themselves? What you have told { $mediator } stays kept until you use /delete or the case is erased. Telegram allows this for two days only.
house-tidy-off = Keep them
house-tidy-finish = When the questions are done
house-tidy-hours =
    { $hours ->
        [one] After one hour
       *[other] After { $hours } hours
    }
house-tidy-set = { $way } – noted. What you have told { $mediator } stays kept until you use /delete or the case is erased.
