# Guided disclosure, in English: one thing at a time. The same words for both sides.
# Voice: plain, warm, neutral; at most two short sentences; nobody is talked into anything, and nothing is promised that a rule may refuse.
# { $mediator } is the mediator's name; { $item } is the thing in the person's own words. A line that begins with a dash explains one option.

cantell-how-it-goes =
    { $regime ->
        [opt_out]
            You wrote some things that the other side does not know. We can look at them one by one, and you decide about each.
            In this mediation { $mediator } may tell them what a thing is about, unless you hold it back here. Your words go to them only once you have approved them.
        [no_secrets]
            You wrote some things that the other side does not know. We can look at them one by one, and you decide how each is said.
            In this mediation nothing is kept from the other side, and { $mediator } may tell them what a thing is about. Your words go to them only once you have approved them.
       *[opt_in]
            You wrote some things that the other side does not know. We can look at them one by one, and you decide about each.
            Nothing of it goes to them unless you have seen the exact words and said yes. You can stop at any time.
    }
    .label = One thing at a time

cantell-about-an-answer =
    You have chosen one of your answers. We look at it together, and you decide about it.
    Your words go to the other side only once you have seen them in full and said yes. You can stop at any time.
    .label = One of your answers

cantell-some-is-open = One thing is different in this mediation: of some kinds nothing is kept from the other side, namely { $always_open }. There { $mediator } may tell what it is about; your words go to them only once you have approved them.
    .label = Kinds that are open

cantell-some-stay = Some files you sent cannot be sent on to the other side, so they stay with { $mediator }. The others can go with a sentence, if you wish.
    .label = Files that stay

cantell-voice-stays = A voice note is never sent on: it stays with { $mediator }. If the other side is to learn something of it, you write that in a sentence of your own.
    .label = Voice notes stay

cantell-section-things = What they don't know

cantell-category = Of which kind is “{ $item }”?
    .label = Kind of thing
    .why = Of the kinds that are open in this mediation, { $mediator } may tell what it is about. If you share it, they also see of which kind it is.
    .opt-figures = Figures
    .opt-documents = Documents
    .opt-dates = Dates
    .opt-reasons = Reasons
    .opt-plans = Plans
    .opt-people = People
    .opt-effects = What it has meant for me
    .opt-other = Something else

cantell-worry =
    { $marked ->
        [yes]
            About your answer: “{ $item }”. What worries you about them knowing more of it?
       *[no]
            You wrote that they don't know this: “{ $item }”. What worries you about them knowing?
    }
    .label = What is worrying about it
    .why = A worry tells what it would take to make it safe, or that it had better stay where it is. { $seen }
    .opt-used-against = It could be used against me
    .opt-look-weak = I would look weak
    .opt-hurt-someone = It would hurt someone
    .opt-price-up = My price would go up
    .opt-not-sure-true = I'm not sure it's right
    .opt-not-mine = It isn't mine to tell
    .opt-lawyer-no = My lawyer said no
    .opt-nothing = Nothing, really

## A true word about the worry

cantell-not-yours =
    { $open ->
        [yes]
            Then you can leave it out, and nothing of it is passed on. { $mediator } has read it, so it can help to talk it over with them.
       *[no]
            Then it can stay with { $mediator }, and somebody who advises you can say whether it may be told. If the person it belongs to agrees one day, you can come back to it.
    }
    .label = Not yours to tell

cantell-lawyer-said =
    { $open ->
        [yes]
            Then it is for you and your lawyer. You can leave it out for now, and { $mediator } has read it; you can come back to it later, or not at all.
       *[no]
            Then it stays as your lawyer has said. You can leave it with { $mediator } and ask your lawyer again later, or not at all.
    }
    .label = Your lawyer said no

cantell-takes-care =
    { $open ->
        [yes]
            Not wanting to hurt somebody is a good reason to be slow. You can leave it out, or say only the part that hurts nobody.
       *[no]
            Not wanting to hurt somebody is a good reason to be slow. You can leave it where it is, or say only the part that hurts nobody.
    }
    .label = Taking care of someone

cantell-worth-checking =
    { $open ->
        [yes]
            Then it can wait until you have checked. You can leave it out for now, or say openly that you are not certain.
       *[no]
            Then it can wait until you have checked. You can also leave it with { $mediator }, or say openly that you are not certain.
    }
    .label = Not certain yet

cantell-you-decide =
    { $open ->
        [yes]
            That is a real worry. You choose the words they read, and { $mediator } can tell you which rules protect what is said in mediation.
       *[no]
            That is a real worry. You decide how much they learn and in which words, and { $mediator } can tell you which rules protect what is said in mediation.
    }
    .label = Used against you

cantell-as-much-as-you-like = Many people worry about that. You can say why it matters to you and leave out the rest; they read only the words you have seen and approved.
    .label = Looking weak

cantell-small-first = That can happen. You can begin with something small, or share it only if they share something too.
    .label = The price

cantell-heard =
    { $open ->
        [yes]
            Thank you for saying so. You choose the words they read, and you can leave the thing out.
       *[no]
            Thank you for saying so. You decide how much they learn, in which words, and whether they learn it at all.
    }
    .label = In your own words

## What would make it safe, and who may see it

cantell-safe-way = What would make it safe enough to say? Choose any.
    .label = What would make it safe
    .why = { $mediator } can choose a way and a moment that suit you. { $seen }
    .opt-after-them = After they have said something
    .opt-same-time = At the same time as they do
    .opt-only-in-room = Only in the room
    .opt-only-orally = Only spoken, not written
    .opt-only-summary = Only a summary
    .opt-only-mediator = Only to the mediator

cantell-scope =
    { $open ->
        [yes]
            What would be right for “{ $item }”? { $mediator } may tell them what it is about.
            – Swap: both sides see your words, but only if both put something in.
            – Share: they read words you approved.
            – At the session: you say it, if you like.
            – Leave it out: nothing of it is passed on, though { $mediator } has read it.
       *[no]
            { $without_source ->
                [yes]
                    What would be right for “{ $item }”?
                    – Only the mediator, and nobody else.
                    – Without my name: { $mediator } may use it, but not say whose it is.
                    – Swap: both sides see it, but only if both put something in.
                    – Share: they read words you approved.
                    – At the session: you say it, if you like.
               *[no]
                    What would be right for “{ $item }”?
                    – Only the mediator, and nobody else.
                    – Swap: both sides see it, but only if both put something in.
                    – Share: they read words you approved.
                    – At the session: you say it, if you like.
            }
    }
    .label = Who may see it
    .why =
        { $open ->
            [yes] In this mediation nothing of this kind is kept from the other side. You choose how it is said, and you can change it later.
           *[no]
                { $regime ->
                    [opt_out]
                        Unless you choose something here, { $mediator } may tell them what it is about. You can change it later.
                   *[opt_in]
                        Everything begins with the mediator alone, and it stays so unless you choose something else here. You can change it later.
                }
        }
    .opt-mediator = Only the mediator
    .opt-without-source = Use it without saying it's mine
    .opt-swap = Swap: only if they share too
    .opt-share = Share with the other side
    .opt-session = I'll say it at the session
    .opt-leave-out = Leave it out
    .opt-more = More choices

cantell-more-ways =
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

cantell-on-date =
    { $open ->
        [yes]
            From which day on may they read your words?
       *[no]
            From which day on may they read it? Until then it stays with { $mediator }.
    }
    .label = Not before
    .why = The day is yours to choose. You can change it or take everything back until it has been sent.
    .example = 24 March 2027

cantell-on-condition = What has to come about first? Write it in your own words; only you say when it has happened.
    .label = On this condition
    .why = Nothing is sent before you have said, in /ledger, that it has come about. { $mediator } can see what you are waiting for; the other side cannot.
    .example = After they have confirmed the date.

## The sentence, the preview, the yes

cantell-sentence = Please write the sentence they would read. I can suggest calmer words; yours are used unless you choose mine.
    .label = The sentence
    .why = Only these words would go to the other side, and nothing around them. You see them once more before you decide.
    .example = Since March I could not get at my tools, and I lost two orders.

cantell-paper = Send a paper or photo with it? They would get a cleaned copy: what can be read on the pages stays; names and places hidden in the file are taken out.
    .label = A paper or photo with it
    .why = Some things are easier shown than said. You see the copy itself before you decide, and nothing goes without your yes.
    .opt-none = Only the sentence
    .opt-some = A cleaned copy goes with it

cantell-approve = This is all they will see
    .label = What they will see
    .why = Nothing goes to the other side that you have not seen in full. A yes is a yes to exactly these words.
    .when-mediator = Nobody but { $mediator } sees it for now.
    .when-swap = From: you. When: only in an exchange, if you put it in, they put something in too, and { $mediator } opens it; until then you can take it back, afterwards nobody can.
    .when-share =
        { $hours ->
            [0] From: you. When: after { $mediator } has sent it on; until it is sent you can take it back with one tap, afterwards nobody can.
            [one] From: you. When: after { $mediator } has sent it on, not before an hour from now; until it is sent you can take it back with one tap, afterwards nobody can.
            [24] From: you. When: after { $mediator } has sent it on, not before this time tomorrow; until it is sent you can take it back with one tap, afterwards nobody can.
           *[other] From: you. When: after { $mediator } has sent it on, not before { $hours } hours from now; until it is sent you can take it back with one tap, afterwards nobody can.
        }
    .when-session = You say it yourself at the session, and nothing is sent.
    .when-more = From: you. When: after { $mediator } has sent it on, not before { $day }; until it is sent you can take it back with one tap, afterwards nobody can.
    .when-condition = From: you. When: after you have said that this has come about (“{ $condition }”) and { $mediator } has sent it on; until it is sent you can take it back, afterwards nobody can.
    .when-without-source = { $mediator } may use it, but not say whose it is, and nothing is sent.
    .when-leave-out = Nothing of it is passed on.
    .opt-yes = ✓ Yes, they may see this
    .opt-change = Change the words
    .opt-keep = Keep it with the mediator
    .opt-leave-out = Leave it out
    .opt-lawyer = Check with my lawyer first

cantell-lawyer-first = Nothing goes to them for now. When you have spoken with your lawyer, tap Change beside “What they will see” and decide.
    .label = Your lawyer first

cantell-no-wait =
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

cantell-done = Thank you, those were the things they don't know. With /ledger you see who may see what, and take back what has not been sent.
