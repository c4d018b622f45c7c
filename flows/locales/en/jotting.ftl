# What a mediator notes to herself in a case, in English. Only the mediator reads this.

jotting-kind = What would you like to write down?
    .label = Kind
    .why = It is printed in your briefing and nowhere else.
    .opt-note = A note
    .opt-correction = A correction
    .opt-mark = Something to come back to
jotting-words = What would you like to note? To put it beside one answer, begin with its number, for example 1.12.
    .label = Note
    .why = Only you read it. It stays when the briefing is made anew.
    .example = 1.12 ask about the date again
