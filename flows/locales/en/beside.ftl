# People beside a party (counsel, a support person, an interpreter), in English: what the party decides, what they read, the mediator's screens.

beside-section-beside = A message

beside-words = What would you like to tell { $mediator }?
    .label = Written to the mediator
    .why = Only { $mediator } reads it.
    .example = Could we have the draft two days before?

## The party: /seats

beside-title = Who is there for you
beside-none = Nobody is beside you here yet. { $mediator } can invite somebody who advises you, is there for you, or interprets.
beside-ask-counsel = Somebody advises me
beside-ask-support = Somebody is there for me
beside-ask-interpreter = I need an interpreter
beside-asked = { $mediator } knows, and can invite them. They see nothing of what you said unless you decide so, and cannot agree to anything for you.
beside-role-counsel = the person who advises you
beside-role-support = the person who is there for you
beside-role-interpreter = the person who interprets
beside-sees =
    { $insight ->
        [all] { $name }, { $role }: sees all you have said, but for your answers about safe contact.
        [marked] { $name }, { $role }: sees what you have marked, and nothing else.
       *[nothing] { $name }, { $role }: sees nothing of what you have said.
    }
beside-waits = { $mediator } has not confirmed yet that it is them. Until then they see nothing in any case.
beside-all = All but safe contact
beside-marked = Only what I mark
beside-nothing = Nothing
beside-mark = Choose what they see
beside-mark-which = Tap what they may see. Tap again to take it back; what they have read they have read.
beside-mark-none = There is nothing to mark yet.
beside-mark-done = Done

## The one beside a party

beside-welcome = You have a seat here beside a party, and { $mediator } knows. What you write here goes to { $mediator } alone.
beside-welcome-sees = /ledger shows what your party lets you see. You cannot answer, agree or share anything for them.
beside-sent = { $mediator } has it, and nobody else.
beside-only-words = Please write it in words, up to 2,000 characters, or send a photo, a document or a voice note. I cannot take anything else here.
beside-ledger = What your party lets you see
beside-ledger-none = At the moment there is nothing that you can see here.
beside-ledger-line = { $label }: { $answer }
beside-help =
    Whatever you write or send goes to { $mediator } alone.
    /ledger – what your party lets you see
    /language – change the language
    /help – this list

## Check with my lawyer first

beside-consulted = { $name } can look at these words and tell you what they think. Nothing is agreed by that.
beside-consult = You are asked what you think before this is agreed to. The other side would read exactly this:
beside-fine = Fine by me
beside-talk = Let us talk first
beside-advised-fine = ✓ They read: fine by me. The decision is theirs.
beside-advised-talk = ✓ They read: let us talk first. The decision is theirs.
beside-advice-fine = The person who advises you says: fine by me.
beside-advice-talk = The person who advises you says: let us talk first.
beside-advice-yours = Nothing is agreed by that. You decide.

## The mediator

desk-notice-seat = { $ref }: someone asks for a seat for someone.
desk-beside-counsel = Counsel of { $name }
desk-beside-support = Support person of { $name }
desk-beside-interpreter = Interpreter of { $name }
desk-beside-invite = Invite: { $who }
desk-beside-ready = { $who }: forward the next message, and tell the code by phone.
desk-beside-link = { $link }
desk-beside-here = { $who }: has a seat ({ $account })
desk-todo-beside = To do: is “{ $account }” really { $who }?
desk-beside-yes = ✓ Yes: { $who }
desk-beside-wrote = { $who } writes to you:
desk-beside-sent = From: { $who }
desk-beside-answer = Answer: { $who }
