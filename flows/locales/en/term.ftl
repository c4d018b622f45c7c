# A point of the term sheet in the mediator's own words, in English. Only the mediator reads this.

term-words =
    { $adds ->
        [yes] What is the next point, in your words? One thing to a point.
       *[no] How would you word point { $number } now?
    }
    .label = Point of the term sheet
    .why = Everyone reads exactly these words. You see the whole sheet once more before it goes.
    .example = Ms R. has the store room on weekdays until 6 pm
