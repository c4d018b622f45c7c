# A fresh start as the mediator sees it, in English: asking for one, and what is new in it. Hers alone.

front-desk-freshstart = A fresh start when it is stuck
desk-help-fresh = /freshstart – when it is stuck: ask everybody for what is new
desk-fresh-button = Fresh start

desk-fresh-title = { $ref }: a fresh start
desk-fresh-how = Everybody is asked at the same moment, in the same words, and answers to you alone. Each reads only topics of their own list.
desk-fresh-causes = What may block, as a hypothesis
desk-fresh-topics = The topics; tap those it is about
desk-fresh-on = ● { $what }
desk-fresh-off = ○ { $what }
desk-fresh-pause = With a break for it
desk-fresh-ask = Ask everybody now
desk-fresh-asked = ✓ { $ref }: everybody is asked now. What comes of it is one tap away.
desk-fresh-look = What is new
desk-fresh-stands = { $ref }: a fresh start is running. Nothing was asked twice.
desk-fresh-end = End this fresh start
desk-fresh-sure = Do you want to end this fresh start? Nobody can begin it then; whoever has begun can still finish, and what was written stays with you.
desk-fresh-again = Ask for another fresh start
desk-fresh-end-yes = Yes, end it
desk-fresh-ended = ✓ { $ref }: the fresh start has ended.

whatsnew-title = { $ref }: what is new
whatsnew-since = Since { $at }. Only you read this, and nothing crosses by itself.
whatsnew-over = The last fresh start, from { $at }, has ended. Only you read this, and nothing crosses by itself.
whatsnew-reply-open = { $who }: nothing yet
whatsnew-reply-later = { $who }: later
whatsnew-reply-adviser = { $who }: with the adviser first
whatsnew-reply-not = { $who }: not this time
whatsnew-reply-begun = { $who }: has begun
whatsnew-reply-done = { $who }: has answered
whatsnew-nobody = Nobody has been asked: no one here has agreed to take part and been confirmed.

whatsnew-things = What came up
whatsnew-tell = { $who }: { $words } – { $where }
whatsnew-need = { $who } would need to know: { $words } – { $where }
whatsnew-weighed = { $where }, { $weight }
whatsnew-where-open = not decided yet
whatsnew-where-kept = for you alone
whatsnew-where-session = will say it at the session
whatsnew-where-swap = would exchange it
whatsnew-where-share = agreed to be sent on
whatsnew-where-waits = to be shared, not ready yet
whatsnew-where-crossed = has crossed
whatsnew-weight-harmless = easy to tell
whatsnew-weight-useful = to be told with care
whatsnew-weight-sensitive = not easy to tell
whatsnew-more =
    { $count ->
        [one] and one more
       *[other] and { $count } more
    }

whatsnew-needs = Needed, and there
whatsnew-shifts = What has shifted
whatsnew-odds = { $who }: odds of an agreement { $before } → { $now }
whatsnew-odds-first = { $who }: odds of an agreement { $now }
whatsnew-gone = { $who } no longer names: { $what }
whatsnew-names = { $who } now names: { $what }
whatsnew-corrected = { $who }: { $about }, now { $words }
whatsnew-mattered = { $who }, after reading: it matters { $before } → { $now }
whatsnew-differently = { $who }, after reading: { $words }
whatsnew-steps = A suggestion: what could go next
whatsnew-step = { $number }. { $how }: { $first } ({ $one }) ↔ { $second } ({ $other }) – { $weight }
whatsnew-how-swap = Exchange
whatsnew-how-share = Send on both
whatsnew-rule = Rule: both owners would let it cross in this way, and what is easiest to tell comes first.
whatsnew-no-step = There is no step yet in which both sides would let something cross.
whatsnew-causes = What may block, as a hypothesis
whatsnew-nothing = Nothing has been written in it yet.
record-flow-freshstart = The fresh start
