# One more person of a side (a couple, a company with a person who signs), in English. Only the mediator reads this.

another-called = What do you call the other person on the side of { $name }? The other side never sees this name.
    .label = Another person
    .why = It stands on their invitation, and tells the people of a side apart in your chat and in your briefing.
    .example = Mr R.

desk-another = One more person with { $name }
desk-another-added = { $name } answers and decides for themselves, with { $beside } on one side. Neither reads what the other writes; the other side is not told how many take part.
desk-another-not = Nobody more can be invited to that side.
