# Who can see something right now, and why, in English: one plain line for each rule. { $mediator } is the mediator's name.

sees-mediator = Only the mediator: every answer starts here.
sees-safety = In the safety file: it never crosses, and { $mediator } looks at it only on purpose.
sees-parked = Only the mediator: it belongs to a branch its owner has left.
sees-draft = Not finished: nobody else is shown it.
sees-no-answer = It is part of no answer now: nobody else is shown it.
sees-only-the-sentence = Only the mediator: what may cross is the sentence written for it, not these words.
sees-session = Only the mediator: its owner says it at the session, or not.
sees-scope-mediator = Only the mediator: its owner has chosen so.
sees-scope-session = Only the mediator: its owner says it at the session, or not.
sees-scope-swap = A swap: it waits for an exchange into which both put something.
sees-no-consent = Not agreed: its owner has not said yes to these words.
sees-withdrawn = Taken back by its owner: only the mediator.
sees-held = On hold: somebody has to be spoken with first, and nothing crosses until then.
sees-closed = The case is closed: nothing crosses any more.
sees-cooling = Agreed: it waits until { $at }, so that its owner can think it over.
sees-later = Agreed: it waits until { $day }, the day its owner has named.
sees-ready = Agreed, and the time to think has passed: { $mediator } may send it.
sees-kept = Agreed: { $mediator } keeps it for the session.
sees-r1 = Sent by { $mediator } on { $at }, in words its owner agreed to: R1.
sees-r2 = In an exchange that { $mediator } opened for both at once, on { $at }: R2.
sees-seal-none = Only the mediator: it was not put into the exchange.
sees-sealed = Sealed in an exchange: it is opened for both sides or for nobody.
sees-seal-closed = In an exchange that was not opened: it stays with the mediator.
sees-seal-opened = In an exchange that { $mediator } opened for both at once: R2.
sees-seals = Sealed in an exchange: each side knows its own half, and { $mediator } alone sees both.
