# What crosses between the sides, in English: for parties first, then the mediator's crossing desk.
# Never whether the other side has done anything, and never how much there is on it.

notice-something-new = There is something new for you. Open when it suits you.

disclose-words = “{ $words }”
disclose-all-they-see = This is all they will see

## The offer after handing over

disclose-offer =
    { $count ->
        [one] You wrote one thing that they don't know, or that you would like to know. Nothing of it goes anywhere unless you say so; would you like to look at it now?
       *[other] You wrote { $count } things that they don't know, or that you would like to know. Nothing of it goes anywhere unless you say so; would you like to look at them one by one?
    }
disclose-offer-open =
    { $count ->
        [one] You wrote one thing that they don't know, or that you would like to know. You choose how it is said; would you like to look at it now?
       *[other] You wrote { $count } things that they don't know, or that you would like to know. You choose how each is said; would you like to look at them one by one?
    }
disclose-offer-needs =
    { $count ->
        [one] There is also one thing that you would like to know. Would you like to look at it now?
       *[other] There are also { $count } things that you would like to know. Would you like to look at them one by one?
    }
disclose-look = Look at them now
disclose-look-later = Later
disclose-rests = This rests until { $mediator } has spoken with you. Nothing is lost, and nothing of it is sent on.
disclose-looked-later = All right. /continue brings you back to it whenever you like.

## The ledger

disclose-ledger-title = What may cross, and how it stands
disclose-kind-tell = They don't know: { $label }
disclose-kind-need = You would like to know: { $label }
disclose-kind-answer = They asked: { $label }
disclose-take-back = Take it back
disclose-taken-back = It is taken back. Only the mediator can see it now, and it is not sent on.
disclose-too-late = This has been sent already, so I cannot take it back or change it. What it means now is something you can talk over with { $mediator }; /human lets them know.
disclose-state-undecided = Not looked at yet. /continue brings you to it.
disclose-state-undecided-held = Not looked at yet.
disclose-state-not-agreed = You have not agreed to any words yet.
disclose-state-agreed = You agreed to these words on { $at }.
disclose-state-not-before = { $mediator } can send it on from { $at }. Until it is sent you can take it back.
disclose-state-day = Not before { $day }, as you said.
disclose-state-kept = { $mediator } keeps it for the session.
disclose-state-taken-back = You took it back.
disclose-state-seen = { $mediator } sent it on { $at }; since then the other side can see it.
disclose-kind-marked = Your answer: { $label }
disclose-came-about = It has happened
disclose-decide-anew = Decide about it
disclose-mark =
    { $regime ->
        [opt_out] Share or hold back an answer
        [no_secrets] Share or leave out an answer
       *[opt_in] Something else may be shared
    }
disclose-mark-offer =
    { $regime ->
        [opt_out] You can look at any of your answers and share it, or hold it back.
        [no_secrets] You can look at any of your answers and share it in your own words, or leave it out.
       *[opt_in] If something else may be shared, you can look at any of your answers.
    }
disclose-mark-which =
    { $regime ->
        [opt_in] Which answer would you like to look at? Nothing of it goes anywhere unless you say so.
       *[other] Which answer would you like to look at? You choose what becomes of it.
    }
disclose-mark-none = There is no answer of that kind yet.
disclose-mark-one = { $name }
disclose-mark-on = More answers
disclose-state-told = { $mediator } may tell the other side what it is about.
disclose-state-unnamed = { $mediator } may use it, but not say whose it is. Somebody may still guess.
disclose-state-left-out = You left it out, so nothing of it is passed on. { $mediator } has read it.
disclose-state-condition = Not before this has come about: “{ $condition }”
disclose-state-came-about = You said that it has come about.
disclose-received-title = What has come to you
disclose-received-tap = Tap a number to read it.
disclose-received-line = { $at } · { $category }

## What has come

disclose-show = Show it
disclose-later = Later
disclose-hide = Hide it again
disclose-arrived-tell = { $mediator } sends you this, in the other side's own words:
disclose-arrived-need = { $mediator } passes on a question to you, in the other side's own words:
disclose-arrived-answer = You asked: “{ $question }” { $mediator } sends you this answer, in the other side's own words:
disclose-arrived-swap = { $mediator } has opened the exchange. This is from the other side, in their own words:
disclose-reply = Answer it
disclose-reply-not = Not now
disclose-not-now = All right. Nobody is told, and you can answer it whenever you like.

## A paper or photo with a sentence. Its name says nothing of the file it was made from

disclose-paper = { $label }
disclose-paper-photo = Photo { $number } · { $about }
disclose-paper-pdf = PDF { $number } · { $about }
disclose-with-it = With it: the copy above, as “{ $name }”
disclose-state-with-it = With it: { $name } ({ $digest })
desk-share-with-it = With it: { $name } ({ $digest }), the copy below
desk-swap-with-it = with it: { $name } ({ $digest })
desk-history-paper = Paper with it
desk-history-digest = SHA-256 of the paper

## Categories

disclose-category-figures = figures
disclose-category-documents = documents
disclose-category-dates = dates
disclose-category-reasons = reasons
disclose-category-plans = plans
disclose-category-people = people
disclose-category-effects = effects
disclose-category-other = another matter

## The mediator's crossing desk

desk-share-title =
    { $count ->
        [0] { $ref }: nothing is waiting to be sent on.
        [one] { $ref }: one thing to look at
       *[other] { $ref }: { $count } things to look at
    }
desk-rules =
    { $regime ->
        [opt_out] Rules: what a side tells you may be told in substance, unless it holds it back.
        [no_secrets] Rules: no secrets; what a side tells you may be told in substance.
       *[opt_in] Rules: nothing is told without consent.
    }
desk-rules-open = Always open: { $kinds }.
desk-share-tell = { $name } · to tell
desk-share-need = { $name } · to ask · { $category }
desk-share-ready = Ready to send since { $at }.
desk-share-send = Send
desk-share-reconsider = Ask to reconsider
desk-share-take-up = Take it up again
desk-share-keep = Keep for the session
desk-share-sent = ✓ Sent { $at } · from { $name }
desk-share-asked = { $name } was asked to look at it again ({ $at }).
desk-share-gone = This is no longer waiting here.
desk-share-why-cooling = The time to think it over has not passed. It can be sent from { $at }.
desk-share-why-later = Its owner has named a later day, or waits for something first.
desk-share-not-theirs = Its owner said about it: “It isn't mine to tell”.
desk-share-condition = Its owner waits for this: “{ $condition }”
desk-share-told = You may tell what it is about, in words of your own.
desk-share-why-kept = You keep it for the session. It is not sent unless you take it up again.
desk-share-why-early = It can be opened from { $at }. Until then everybody can still change what they put in.
desk-share-why-held = Please speak with everybody you were asked to call first. Until then nothing is sent on.
desk-share-why-no-consent = Its owner has not agreed to these words.
desk-share-why-other-words = Its owner has agreed to other words.
desk-share-why-withdrawn = Its owner has taken it back.
desk-share-why-scope = Its owner has not marked it to be shared.
desk-share-why-safety = It is in the safety file, which is never sent on.
desk-share-why-not-yours = This is not available.
desk-share-why-revealed = It has been sent already.
desk-share-why-closed = The case is closed.
desk-share-why-unconfirmed = Nobody could read it yet: please confirm first that whoever joined is the person you invited. /case shows it.
desk-share-why-unknown = Please confirm first that whoever agreed to this is the person you invited. /case shows it.
desk-share-why-nobody = Nobody could read it yet: the other side has not agreed to take part.

## What the mediator writes

disclose-wrote = { $mediator } writes to you:
disclose-look-again = { $mediator } asks you to look at this once more. It is not sent on unless you agree anew.
disclose-reconsider = Look at it again
desk-message-to-whom = { $ref }: for whom is your message?
desk-message-to = { $name }
desk-message-to-all = All sides, the same words
desk-message-sent = ✓ They get a neutral notice and read it after a tap.
desk-message-missed = Not told: { $names }. They are not here yet, or asked not to be written to.
desk-message-warning = Please look at this before it goes
desk-message-found-words = It repeats “{ $found }” – from { $name }, not sent on ({ $label }):
desk-message-found-number = It has the number { $found } – so has something of { $name } that was not sent on ({ $label }):
desk-message-found-date = It has the date { $found } – so has something of { $name } that was not sent on ({ $label }):
desk-message-found-name = It has the name { $found } – so has something of { $name } that was not sent on ({ $label }):
desk-message-substance = You may tell what it is about, but these are its owner's own words.
desk-message-unnamed = You may use this, but not say whose it is.
desk-message-from-sentence = a sentence written for the other side
desk-message-from-exchange = put into an exchange
desk-message-send-anyway = Send it all the same
desk-message-do-not = Don't send it
desk-message-anyway = ✓ You have sent it all the same.
desk-message-dropped = It was not sent. /message begins a new one.
desk-message-left-out = Your note was left out. They are asked to look again without it.

## Exchanges: a party

disclose-slot = { $mediator } has opened an exchange about { $category }: { $weight }. If each side puts something in, it all opens at once, after { $mediator } has looked.
disclose-slot-more = { $mediator } asks each side in the exchange about { $category } if there is a little more to put in. If each side puts something in, it all opens at once, after { $mediator } has looked.
disclose-slot-terms = If not, nothing is opened and nobody learns who put something in. You can put something in, change it or pass until { $at }.
disclose-slot-in = Put something in
disclose-slot-pass = Pass
disclose-slot-receipt = Thank you. Exchanges are opened at set times; you will hear from me after { $at }.
disclose-slot-change = Change what I decided
disclose-slot-over = Nothing more can be put into this exchange. You will hear from me when it is over.
disclose-slot-closed = This exchange was not opened. There is nothing for you to do.
disclose-slot-opened = This exchange was opened. What came of it is in /ledger.
disclose-put-in-running = Put into the exchange about { $category }: opened only if they share too.
disclose-put-in-opened = Put into the exchange about { $category }: it was opened, and the other side can see it.
disclose-put-in-closed = Put into the exchange about { $category }: it was not opened, and only the mediator has seen it.
disclose-taken-out = It is taken out of the exchange, as if you had passed. The other side learns nothing of it.
disclose-weight-harmless = something small to begin with
disclose-weight-useful = something useful to know
disclose-weight-sensitive = something that is not easy to say

## Exchanges: the mediator

desk-swap-title =
    { $count ->
        [0] { $ref }: no exchange is running.
        [one] { $ref }: one exchange is running
       *[other] { $ref }: { $count } exchanges are running
    }
desk-swap-line = { $category } · { $weight } · until { $at }
desk-swap-marked = Marked for an exchange by { $name }: { $kinds }. Only you see this.
desk-swap-look = Look at “{ $category }”
desk-swap-new = Open a new exchange
desk-swap-of = { $name }:
desk-swap-passed = has passed
desk-swap-nothing = nothing yet
desk-swap-open = Open both
desk-swap-more = Ask for a little more
desk-swap-close = Close it unopened
desk-swap-begun = The exchange about { $category } is open until { $at }. You then have a day to look and to open it; after that it closes by itself, whatever is in it.
desk-swap-left = No exchange was opened.
desk-swap-stands = What was offered stays as it was. /swap shows it.
desk-swap-opened = ✓ The exchange about { $category } was opened ({ $at }). All sides can read it from that moment on.
desk-swap-asked = All sides of the exchange about { $category } were asked for a little more, in the same words. They have until { $at }; you can open it after that.
desk-swap-closed = The exchange about { $category } was closed unopened ({ $at }). All sides are told the same.
desk-swap-over = The exchange about { $category } is over.

## The card of a case

desk-send-on =
    { $count ->
        [0] Send on
       *[other] Send on ({ $count })
    }
desk-exchanges = Exchanges

## What has crossed, as a file

desk-history = What has crossed
desk-history-at = Sent
desk-history-rule = Rule
desk-history-from = From
desk-history-kind = Kind
desk-history-category = Category
desk-history-words = Words
desk-history-agreed = Agreed to
desk-history-for = For
desk-history-to = Read by
desk-history-shown = Shown
desk-history-hidden = Hidden again
desk-history-new = New to them
desk-history-differently = What they see differently
desk-history-before = How much it mattered before (0–10)
desk-history-now = How much it matters now (0–10)
desk-history-rule-r1 = shared with consent
desk-history-rule-r2 = exchange opened
desk-history-kind-tell = told
desk-history-kind-need = asked

## A sealed range

disclose-range-asked = { $mediator } asks each side the same: may the figures of a range be opened to { $mediator } alone? The other side never sees yours.
disclose-range-terms = They open only if each side says yes; whether you gave figures or not, you can answer until { $at }. Then both sides are told if all said yes, so whoever said yes can tell from “sealed” that the other did not.
disclose-range-yes = Yes, to the mediator
disclose-range-no = No, they stay sealed
disclose-range-receipt = Thank you. Nobody is told what you answered; you will hear from me after { $at }.
disclose-range-change = Change my answer
disclose-range-over = This question is over. You will hear from me shortly.
disclose-range-opened = Each side said yes: { $mediator } can now read the ranges. The other side does not see yours.
disclose-range-sealed = The ranges stay sealed. There is nothing for you to do.
