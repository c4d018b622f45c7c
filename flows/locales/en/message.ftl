# What a mediator writes to a side herself, in English. Only the mediator reads this.

message-words =
    { $whom ->
        [all] What would you like to write to all sides? Each reads the same words, after a tap on a neutral notice.
        [asked] What would you like to write to everybody who is asked? Each reads the same words, after a tap on a neutral notice.
       *[one] What would you like to write to { $name }? They read it after a tap on a neutral notice.
    }
    .label = Message
    .why = It goes to them in exactly your words.
    .example = I can offer two more dates next week.
