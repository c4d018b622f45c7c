# What would make a request workable, in English. { $item } is the other side's request, in the words they approved.

workable-section-things = Their request

workable-needed = Their request was: “{ $item }” If it were met, what would make that workable for you?
    .label = What would make it workable
    .why =
        { $regime ->
            [no_secrets] It shows { $mediator } what a request would need, and binds nobody. { $mediator } may tell the other side what it is about, in other words than yours.
           *[opt_in] It shows { $mediator } what a request would need, and binds nobody. Only { $mediator } sees your answer.
        }
    .example = To know two days before, so that the machines can be moved

workable-done = Thank you. { $mediator } can see what you have answered, and nothing of it is sent on.
