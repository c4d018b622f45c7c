# An answer to what the other side would like to know, in English. The same words for both sides.
# { $item } is their question, in the words they approved.

reply-section-things = Their question

reply-scope =
    { $open ->
        [yes]
            How may they learn your answer to “{ $item }”? { $mediator } may tell them what it is about.
            – Swap: both sides see your words, but only if both put something in.
            – Share: they read words you approved.
            – At the session: you answer, if you like.
            – Leave it out: you do not answer it.
       *[no]
            { $without_source ->
                [yes]
                    Who may see your answer to “{ $item }”?
                    – Only the mediator, and nobody else.
                    – Without my name: { $mediator } may use it, but not say whose it is.
                    – Swap: both sides see it, but only if both put something in.
                    – Share: they read words you approved.
                    – At the session: you answer, if you like.
               *[no]
                    Who may see your answer to “{ $item }”?
                    – Only the mediator, and nobody else.
                    – Swap: both sides see it, but only if both put something in.
                    – Share: they read words you approved.
                    – At the session: you answer, if you like.
            }
    }
    .label = Who may see the answer
    .why =
        { $open ->
            [yes] You are free to answer or not. In this mediation nothing of this kind is kept from the other side.
           *[no]
                { $regime ->
                    [opt_out]
                        You are free to answer or not. Unless you choose something here, { $mediator } may tell them what it is about.
                   *[opt_in]
                        You are free to answer or not. It stays with the mediator unless you choose something else here.
                }
        }
    .opt-mediator = Only the mediator
    .opt-without-source = Use it without saying it's mine
    .opt-swap = Swap: only if they share too
    .opt-share = Share with the other side
    .opt-session = I'll say it at the session
    .opt-leave-out = Leave it out
    .opt-more = More choices

reply-more-ways =
    { $open ->
        [yes]
            There are two more ways. Which would be right?
            – Later: they read your words from a day you choose, and not before.
            – On a condition: they read them once you say that it has come about.
       *[no]
            There are three more ways. Which would be right?
            – Later: they read it from a day you choose, and not before.
            – On a condition: they read it once you say that it has come about.
            – Not decided: it stays with the mediator until you say otherwise.
    }
    .label = Another way
    .why =
        { $open ->
            [yes]
                Some things only need time. Your words are not read before that.
           *[no]
                Some things only need time. Until you decide, nobody but { $mediator } sees it.
        }
    .opt-on-date = Share later, on a date I choose
    .opt-on-condition = Share later, on a condition
    .opt-undecided = I haven't decided yet

reply-on-date =
    { $open ->
        [yes]
            From which day on may they read your words?
       *[no]
            From which day on may they read it? Until then it stays with { $mediator }.
    }
    .label = Not before
    .why = The day is yours to choose. You can change it or take everything back until it has been sent.
    .example = 24 March 2027

reply-on-condition = What has to come about first? Write it in your own words; only you say when it has happened.
    .label = On this condition
    .why = Nothing is sent before you have said, in /ledger, that it has come about. { $mediator } can see what you are waiting for; the other side cannot.
    .example = After they have confirmed the date.

## For the mediator

reply-to-mediator =
    { $open ->
        [yes] What is your answer? { $mediator } reads it, and the other side reads none of these words.
       *[no] What is your answer? Only { $mediator } reads it.
    }
    .label = Their answer
    .why = What you write here goes to { $mediator } and into no message to the other side. You can skip it.
    .example = It is locked on Mondays, because of the machines.

## The sentence, the preview, the yes

reply-sentence = Please write the sentence they would read. I can suggest calmer words; yours are used unless you choose mine.
    .label = The answer
    .why = Only these words would go to the other side, and nothing around them. You see them once more before you decide.
    .example = It is locked on Mondays, because of the machines.

reply-paper = Send a paper or photo with it? They would get a cleaned copy: what can be read on the pages stays; names and places hidden in the file are taken out.
    .label = A paper or photo with it
    .why = Some things are easier shown than said. You see the copy itself before you decide, and nothing goes without your yes.
    .opt-none = Only the sentence
    .opt-some = A cleaned copy goes with it

reply-approve = This is all they will see
    .label = What they will see
    .why = Nothing goes to the other side that you have not seen in full. A yes is a yes to exactly these words.
    .when-mediator = Nobody but { $mediator } sees it for now.
    .when-swap = From: you. When: only in an exchange, if you put it in, they put something in too, and { $mediator } opens it; until then you can take it back, afterwards nobody can.
    .when-share =
        { $hours ->
            [0] From: you, as your answer to their question. When: after { $mediator } has sent it on; until it is sent you can take it back with one tap, afterwards nobody can.
            [one] From: you, as your answer to their question. When: after { $mediator } has sent it on, not before an hour from now; until it is sent you can take it back with one tap, afterwards nobody can.
            [24] From: you, as your answer to their question. When: after { $mediator } has sent it on, not before this time tomorrow; until it is sent you can take it back with one tap, afterwards nobody can.
           *[other] From: you, as your answer to their question. When: after { $mediator } has sent it on, not before { $hours } hours from now; until it is sent you can take it back with one tap, afterwards nobody can.
        }
    .when-more = From: you. When: after { $mediator } has sent it on, not before { $day }; until it is sent you can take it back with one tap, afterwards nobody can.
    .when-condition = From: you. When: after you have said that this has come about (“{ $condition }”) and { $mediator } has sent it on; until it is sent you can take it back, afterwards nobody can.
    .when-session = You answer it yourself at the session, and nothing is sent.
    .when-without-source = { $mediator } may use it, but not say whose it is, and nothing is sent.
    .when-leave-out = Nothing of it is passed on.
    .opt-yes = ✓ Yes, they may see this
    .opt-change = Change the words
    .opt-keep = Keep it with the mediator
    .opt-leave-out = Leave it out
    .opt-lawyer = Check with my lawyer first

reply-lawyer-first = Nothing goes to them for now. When you have spoken with your lawyer, tap Change beside “What they will see” and decide.
    .label = Your lawyer first

reply-no-wait =
    { $hours ->
        [one] There is one hour to think it over before it can be sent. If you would rather not wait, type the word { $word }.
        [24] There is a day to think it over before it can be sent. If you would rather not wait, type the word { $word }.
       *[other] There are { $hours } hours to think it over before it can be sent. If you would rather not wait, type the word { $word }.
    }
    .label = Time to think it over
    .why = What has been read cannot be unread, so there is time to sleep on it. Only you can give that time up.
    .opt-keep = Keep the time to think
    .opt-typed = Not needed
    .word = now

reply-done = Thank you. With /ledger you see who may see your answer, and take back what has not been sent.
