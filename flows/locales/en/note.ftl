# A note to an owner who is asked to look again, in English. Only the mediator reads this.

note-words = What would you like { $name } to think about? You can also skip this: they are then asked without a note.
    .label = Note
    .why = They read it together with their own sentence. Nothing is sent on until they agree anew.
    .example = Could the amount stay out of it for now?
