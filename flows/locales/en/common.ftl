# A statement of common ground in the mediator's own words, in English. Only the mediator reads this.

common-words = Which statement would you put before each side, for them to tick? One sentence, in words both could use.
    .label = Statement to tick
    .why = Each side reads exactly these words. You see them once more before they go.
    .example = Both of us want the noise settled before the summer
