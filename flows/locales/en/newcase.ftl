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
    .opt-cairo = Cairo
    .opt-riyadh = Riyadh
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
    .opt-cairo = Cairo
    .opt-riyadh = Riyadh
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

newcase-section-rules = The rules of this case

newcase-usual-rules =
    Shall the usual rules hold in this case?
    – What a side tells you stays with you until it agrees to share it.
    – It has a day to think over the words it shares.
    – You use nothing without saying whose it is, and no kind is always open.
    – Thirty days after you close the case, everything in it is erased.
    .label = Usual rules
    .why = Both sides see what holds before they agree to take part. Once somebody has agreed it can no longer be changed.
    .opt-usual = Yes, the usual rules
    .opt-other = No, let me choose

newcase-regime =
    What may you tell the other side, in words of your own?
    – Only with consent: nothing, unless the side that told you agrees.
    – Unless held back: what it is about, unless that side asks you to keep it.
    – No secrets: what it is about, whatever it is.
    .label = What may be told
    .why = A side's own words cross only with its consent, whatever you choose here. This is about what you may say yourself.
    .opt-opt-in = Only with consent
    .opt-opt-out = Unless held back
    .opt-no-secrets = No secrets

newcase-time-to-think = How long does a side have to think it over before its words can be sent?
    .label = Time to think it over
    .why = It can take its words back as long as they have not been sent. Only that side can give the time up.
    .opt-hours-24 = A day
    .opt-hours-0 = No time
    .opt-hours-48 = Two days
    .opt-hours-72 = Three days
    .opt-hours-168 = A week

newcase-some-open = Are there kinds of information of which nothing is kept from the other side?
    .label = Kinds that are open
    .why = In some disputes, as about the money of a family, figures have to be open to everybody.
    .opt-no = No
    .opt-yes = Yes, some

newcase-always-open = Which kinds are always open? Choose any.
    .label = Always open
    .why = Of these you may tell what it is about. Both sides see the list before they agree to take part.
    .opt-figures = Figures
    .opt-documents = Documents
    .opt-dates = Dates
    .opt-reasons = Reasons
    .opt-plans = Plans
    .opt-people = People
    .opt-effects = What it has meant for each
    .opt-other = Everything else

newcase-without-source = May a side let you use something without saying whose it is?
    .label = Use without source
    .why = Some mediators work so, to test an idea. Somebody may still guess where it comes from.
    .opt-no = No
    .opt-yes = Yes, a side may choose that

newcase-kept-for = For how long is the case kept once you have closed it? Then everything in it is erased.
    .label = Kept after closing
    .why = Both sides read it before they agree to take part. You are told a few days before, and can keep the case longer.
    .opt-days-30 = 30 days
    .opt-days-7 = A week
    .opt-days-90 = 90 days
    .opt-days-180 = Half a year
    .opt-days-365 = A year

newcase-further = After the first questions, would you like more to be asked? Each further part takes about a quarter of an hour, and each side may leave it out.
    .label = Further questions
    .why = There is a part for this kind of dispute, and parts on what weighs most, on costs, on papers and on the meeting.
    .opt-yes = Yes, offer them
    .opt-no = No, the first questions are enough

newcase-points = Should each side spread a hundred points over its topics, by how much they matter? Only you see them.
    .label = Points
    .why = Where one topic weighs much for one side and little for the other, something can often be traded.
    .opt-no = No
    .opt-yes = Yes

newcase-range = Should each side be asked what would please it, what would do, and where it would rather walk away? It is sealed, and in no briefing.
    .label = Range
    .why = Some mediators ask for it late, or not at all. What people say here is often tactical.
    .opt-no = No
    .opt-yes = Yes
