# What somebody needs to know, in English: neutral requests, one at a time. The same words for both sides.
# { $item } is what they wrote that they do not know.

need-how-it-goes =
    { $regime ->
        [opt_out]
            You wrote some things you would need to know in order to decide. Each can become a neutral request to the other side, through { $mediator }.
            In this mediation { $mediator } may tell them what you would like to know, unless you hold it back here. They are free to answer or not.
        [no_secrets]
            You wrote some things you would need to know in order to decide. Each can become a neutral request to the other side, through { $mediator }.
            In this mediation { $mediator } may tell them what you would like to know; your words go to them only once you have approved them. They are free to answer or not.
       *[opt_in]
            You wrote some things you would need to know in order to decide. Each can become a neutral request to the other side, through { $mediator }.
            Nothing of it goes to them unless you have seen the exact words and said yes. They are free to answer or not.
    }
    .label = One request at a time

need-some-is-open = One thing is different in this mediation: of some kinds nothing is kept from the other side, namely { $always_open }. There { $mediator } may tell what it is about; your words go to them only once you have approved them.
    .label = Kinds that are open

need-section-things = What you need to know

need-category = You wrote that you would need to know this: “{ $item }”. What kind of information is it?
    .label = Kind of information
    .why = { $mediator } can see at a glance what is missing. { $seen }
    .opt-figures = Figures
    .opt-documents = Documents
    .opt-dates = Dates
    .opt-reasons = Reasons
    .opt-plans = Plans
    .opt-people = People
    .opt-effects = What it has meant for them
    .opt-other = Something else

need-scope =
    { $open ->
        [yes]
            How may they learn that you would like to know “{ $item }”? { $mediator } may tell them what it is about.
            – Share: they read words you approved.
            – At the session: you ask it, if you like.
            – Leave it out: nothing of it is passed on, though { $mediator } has read it.
       *[no]
            { $without_source ->
                [yes]
                    Who may see that you would like to know “{ $item }”?
                    – Only the mediator, and nobody else.
                    – Without my name: { $mediator } may ask it, but not say who would like to know.
                    – Share: they read words you approved.
                    – At the session: you ask it, if you like.
               *[no]
                    Who may see that you would like to know “{ $item }”?
                    – Only the mediator, and nobody else.
                    – Share: they read words you approved.
                    – At the session: you ask it, if you like.
            }
    }
    .label = Who may see the request
    .why =
        { $open ->
            [yes] In this mediation nothing of this kind is kept from the other side. You choose how it is said, and you can change it later.
           *[no]
                { $regime ->
                    [opt_out]
                        Unless you choose something here, { $mediator } may tell them what it is about. You can change it later.
                   *[opt_in]
                        Asking also shows something. It stays with the mediator unless you choose something else here.
                }
        }
    .opt-mediator = Only the mediator
    .opt-without-source = Use it without saying it's mine
    .opt-share = Share with the other side
    .opt-session = I'll say it at the session
    .opt-leave-out = Leave it out
    .opt-more = More choices

need-more-ways =
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

need-on-date =
    { $open ->
        [yes]
            From which day on may they read your words?
       *[no]
            From which day on may they read the request? Until then it stays with { $mediator }.
    }
    .label = Not before
    .why = The day is yours to choose. You can change it or take everything back until it has been sent.
    .example = 24 March 2027

need-on-condition = What has to come about first? Write it in your own words; only you say when it has happened.
    .label = On this condition
    .why = Nothing is sent before you have said, in /ledger, that it has come about. { $mediator } can see what you are waiting for; the other side cannot.
    .example = After they have confirmed the date.

## The sentence, the preview, the yes

need-sentence = Please write the request they would read, so that it can be answered without a quarrel. I can suggest calmer words; yours are used unless you choose mine.
    .label = The request
    .why = Only these words would go to the other side, and nothing around them. You see them once more before you decide.
    .example = Which days do you need the store room locked, and why?

need-approve = This is all they will see
    .label = What they will see
    .why = Nothing goes to the other side that you have not seen in full. A yes is a yes to exactly these words.
    .when-mediator = Nobody but { $mediator } sees it for now.
    .when-share =
        { $hours ->
            [0] From: you. When: after { $mediator } has sent it on; until it is sent you can take it back with one tap, afterwards nobody can.
            [one] From: you. When: after { $mediator } has sent it on, not before an hour from now; until it is sent you can take it back with one tap, afterwards nobody can.
            [24] From: you. When: after { $mediator } has sent it on, not before this time tomorrow; until it is sent you can take it back with one tap, afterwards nobody can.
           *[other] From: you. When: after { $mediator } has sent it on, not before { $hours } hours from now; until it is sent you can take it back with one tap, afterwards nobody can.
        }
    .when-session = You ask it yourself at the session, and nothing is sent.
    .when-more = From: you. When: after { $mediator } has sent it on, not before { $day }; until it is sent you can take it back with one tap, afterwards nobody can.
    .when-condition = From: you. When: after you have said that this has come about (“{ $condition }”) and { $mediator } has sent it on; until it is sent you can take it back, afterwards nobody can.
    .when-without-source = { $mediator } may use it, but not say whose it is, and nothing is sent.
    .when-leave-out = Nothing of it is passed on.
    .opt-yes = ✓ Yes, they may see this
    .opt-change = Change the words
    .opt-keep = Keep it with the mediator
    .opt-leave-out = Leave it out
    .opt-lawyer = Check with my lawyer first

need-lawyer-first = Nothing goes to them for now. When you have spoken with your lawyer, tap Change beside “What they will see” and decide.
    .label = Your lawyer first

need-no-wait =
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

need-done = Thank you, those were the things you would like to know. With /ledger you see who may see what, and take back what has not been sent.
