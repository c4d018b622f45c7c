# A topic of the agenda in the mediator's own words, in English. Only the mediator reads this.

retitle-words = Which title would you give topic { $number }? A neutral one looks ahead and names no person.
    .label = Title of a topic
    .why = It stands in your agenda from now on. The other titles stay as they are.
    .example = How the store room can be used so that work goes on
