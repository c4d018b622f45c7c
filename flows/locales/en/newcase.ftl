# How a mediator opens a case, in English. Only the mediator reads this.

newcase-section-case = The case

newcase-kind = What kind of dispute is it?
    .label = Kind of dispute
    .why = It stands on your briefing and in your list of cases.
    .opt-workplace = Workplace
    .opt-contract = Contract or business
    .opt-parenting = Parenting
    .opt-separation-property = Separation: property
    .opt-neighbour = Neighbours
    .opt-landlord-tenant = Landlord and tenant
    .opt-consumer = Consumer
    .opt-other = Something else

newcase-title = What is a neutral title for the case? Choose one that both sides could read without taking offence.
    .label = Title
    .why = It stands on your briefing and in your list of cases.
    .example = Use of the shared driveway

newcase-section-side1 = The first side

newcase-side1-name = What do you call the first side? The other side never sees this name.
    .label = First side
    .why = It stands on their invitation, and tells the two sides apart in your chat and in your briefing.
    .example = Ms R.

newcase-side1-locale = In which language would the first side like to be written to?
    .label = First side, language
    .why = Each side reads and answers in its own language, and can change it later.
    .opt-en = English
    .opt-es = Español
    .opt-hi = हिन्दी

newcase-side1-zone = In which time zone is the first side?
    .label = First side, time zone
    .why = Messages then come at decent hours, and times are shown as this side's clock tells them.
    .opt-madrid = Madrid
    .opt-london = London
    .opt-berlin = Berlin
    .opt-new-york = New York
    .opt-los-angeles = Los Angeles
    .opt-mexico-city = Mexico City
    .opt-bogota = Bogotá
    .opt-buenos-aires = Buenos Aires
    .opt-delhi = Delhi
    .opt-other = Another one

newcase-side1-zone-typed = Please type a large city in that time zone, or the zone's name.
    .label = First side, city or zone
    .why = The city tells me the zone and its changes between summer and winter.
    .example = Lisbon or Europe/Lisbon

newcase-section-side2 = The second side

newcase-side2-name = What do you call the second side? The other side never sees this name.
    .label = Second side
    .why = It stands on their invitation, and tells the two sides apart in your chat and in your briefing.
    .example = Mr D.

newcase-side2-locale = In which language would the second side like to be written to?
    .label = Second side, language
    .why = Each side reads and answers in its own language, and can change it later.
    .opt-en = English
    .opt-es = Español
    .opt-hi = हिन्दी

newcase-side2-zone = In which time zone is the second side?
    .label = Second side, time zone
    .why = Messages then come at decent hours, and times are shown as this side's clock tells them.
    .opt-madrid = Madrid
    .opt-london = London
    .opt-berlin = Berlin
    .opt-new-york = New York
    .opt-los-angeles = Los Angeles
    .opt-mexico-city = Mexico City
    .opt-bogota = Bogotá
    .opt-buenos-aires = Buenos Aires
    .opt-delhi = Delhi
    .opt-other = Another one

newcase-side2-zone-typed = Please type a large city in that time zone, or the zone's name.
    .label = Second side, city or zone
    .why = The city tells me the zone and its changes between summer and winter.
    .example = Lisbon or Europe/Lisbon

newcase-section-invitations = The invitations

newcase-answer-by = By when would you like both sides to have answered?
    .label = Answers by
    .why = The date is the same for both sides.
    .example = 24 March 2027

newcase-join-code = Does each invitation need a six-digit join code? You tell it by another way, such as the phone.
    .label = Join code
    .why = With a code, a link that falls into the wrong hands shows nothing about the case.
    .opt-yes = Yes, with a code
    .opt-no = No, the link is enough
