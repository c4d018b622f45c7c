# After something new has been read, in English. The answers are for the mediator alone.

refresh-section-after-reading = After reading

refresh-new-to-you = Was any of this new to you?
    .label = New
    .why = { $mediator } would like to know whether it was worth telling. { $seen }
    .opt-all = All of it
    .opt-part = Part of it
    .opt-no = No

refresh-differently = Is there anything you see differently now? One sentence is enough, and “nothing” is an answer too.
    .label = Seen differently
    .why = A new fact can change a view, or leave it as it was. { $seen }
    .example = I thought the room was locked because of me

refresh-matters-before = How much did this matter to you before you read it, from 0 (not at all) to 10 (more than anything)?
    .label = Mattered before
    .why = Two numbers show more than one, and neither is better than the other. { $seen }
    .example = 0, 5 or 10

refresh-matters-now = And now that you have read it, from 0 to 10?
    .label = Matters now
    .why = It may be more, less or the same. { $seen }
    .example = 0, 5 or 10

refresh-done = Thank you. Only { $mediator } sees what you have answered.
