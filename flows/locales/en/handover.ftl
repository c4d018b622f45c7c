# What a party writes to the mediator, in English, and how she reads it. { $answers } is yes when it answers something she wrote.

handover-section-handover = A message

handover-words =
    { $answers ->
        [yes] What would you like to answer?
        [point] What is not quite right about it, in your own words?
        [after] What would you like to tell { $mediator }?
       *[no] What is it about, in your own words? A few are enough.
    }
    .label = Written to the mediator
    .why =
        { $answers ->
            [no] Then { $mediator } can be ready for it. You can also skip this: { $mediator } knows already that you would like to talk.
           *[yes] It goes to { $mediator } in exactly your words. You can also skip this.
        }
    .example = I would like to talk before we go on

handover-add = Add a few words
handover-answer = Answer
handover-sent = { $mediator } has it, and nobody else. Now back to where you were.
handover-left-out = Nothing was written. Now back to where you were.

## The mediator

desk-notice-written = { $ref }: someone has written to you.
desk-write-to-them = Write to them
desk-written-read = Read it
desk-written = { $name } writes to you:
desk-written-before = You had written:
desk-written-answer = Answer { $name }
