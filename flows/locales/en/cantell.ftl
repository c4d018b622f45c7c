# Guided disclosure, in English: one thing at a time. The same words for both sides.
# Voice: plain, warm, neutral; at most two short sentences; nobody is talked into anything, and nothing is promised that a rule may refuse.
# { $mediator } is the mediator's name; { $item } is the thing in the person's own words. A line that begins with a dash explains one option.

cantell-how-it-goes =
    You wrote some things that the other side does not know. We can look at them one by one, and you decide about each.
    Nothing of it goes to them unless you have seen the exact words and said yes. You can stop at any time.
    .label = One thing at a time

cantell-section-things = What they don't know

cantell-worry = You wrote that they don't know this: “{ $item }”. What worries you about them knowing?
    .label = What is worrying about it
    .why = A worry tells what it would take to make it safe, or that it had better stay where it is. Only { $mediator } sees your answer.
    .opt-used-against = It could be used against me
    .opt-look-weak = I would look weak
    .opt-hurt-someone = It would hurt someone
    .opt-price-up = My price would go up
    .opt-not-sure-true = I'm not sure it's right
    .opt-not-mine = It isn't mine to tell
    .opt-lawyer-no = My lawyer said no
    .opt-nothing = Nothing, really

## A true word about the worry

cantell-not-yours = Then it can stay with { $mediator }, and somebody who advises you can say whether it may be told. If the person it belongs to agrees one day, you can come back to it.
    .label = Not yours to tell

cantell-lawyer-said = Then it stays as your lawyer has said. You can leave it with { $mediator } and ask your lawyer again later, or not at all.
    .label = Your lawyer said no

cantell-takes-care = Not wanting to hurt somebody is a good reason to be slow. You can leave it where it is, or say only the part that hurts nobody.
    .label = Taking care of someone

cantell-worth-checking = Then it can wait until you have checked. You can also leave it with { $mediator }, or say openly that you are not certain.
    .label = Not certain yet

cantell-you-decide = That is a real worry. You decide how much they learn and in which words, and { $mediator } can tell you which rules protect what is said in mediation.
    .label = Used against you

cantell-as-much-as-you-like = Many people worry about that. You can say why it matters to you and leave out the rest; they read only the words you have seen and approved.
    .label = Looking weak

cantell-small-first = That can happen. You can begin with something small, or share it only if they share something too.
    .label = The price

cantell-heard = Thank you for saying so. You decide how much they learn, in which words, and whether they learn it at all.
    .label = In your own words

## What would make it safe, and who may see it

cantell-safe-way = What would make it safe enough to say? Choose any.
    .label = What would make it safe
    .why = { $mediator } can choose a way and a moment that suit you. Only { $mediator } sees your answer.
    .opt-after-them = After they have said something
    .opt-same-time = At the same time as they do
    .opt-only-in-room = Only in the room
    .opt-only-orally = Only spoken, not written
    .opt-only-summary = Only a summary
    .opt-only-mediator = Only to the mediator

cantell-scope =
    What would be right for “{ $item }”?
    – Only the mediator: { $mediator } knows it, and nobody else.
    – Swap: both sides see it, but only if both put something in.
    – Share: they read one sentence, in words you have approved.
    – At the session: you say it yourself, if you still want to.
    .label = Who may see it
    .why = Everything begins with the mediator alone, and it stays so unless you choose something else here. You can change it later.
    .opt-mediator = Only the mediator
    .opt-swap = Swap: only if they share too
    .opt-share = Share with the other side
    .opt-session = I'll say it at the session
    .opt-more = More choices

cantell-more-ways =
    There are two more ways. Which would be right?
    – Later: they read it from a day you choose, and not before.
    – Not decided: it stays with the mediator until you say otherwise.
    .label = Another way
    .why = Some things only need time. Until you decide, nobody but { $mediator } sees it.
    .opt-on-date = Share later, on a date I choose
    .opt-undecided = I haven't decided yet

cantell-on-date = From which day on may they read it? Until then it stays with { $mediator }.
    .label = Not before
    .why = The day is yours to choose. You can change it or take everything back until it has been sent.
    .example = 24 March 2027

## The sentence, the preview, the yes

cantell-sentence = Please write the sentence they would read. I can suggest calmer words; yours are used unless you choose mine.
    .label = The sentence
    .why = Only these words would go to the other side, and nothing around them. You see them once more before you decide.
    .example = Since March I could not get at my tools, and I lost two orders.

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
    .opt-yes = ✓ Yes, they may see this
    .opt-change = Change the words
    .opt-keep = Keep it with the mediator
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

cantell-done = Thank you, those were the things they don't know. With /ledger you see who may see what, and take back what has not been sent.
