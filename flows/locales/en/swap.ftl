# How an exchange is opened, in English. Read by the mediator alone, except the names of the categories.

swap-section-exchange = An exchange

swap-category = What kind of information is it about? The sides learn the kind, and nothing about what either has.
    .label = Kind
    .why = An exchange is named by its kind, so that the name gives nothing away.
    .opt-figures = Figures
    .opt-documents = Documents
    .opt-dates = Dates
    .opt-reasons = Reasons
    .opt-plans = Plans
    .opt-people = People concerned
    .opt-effects = What it has meant for each
    .opt-other = Something else

swap-weight = How much does it ask of them? Exchanges that begin small are opened more often.
    .label = Weight
    .why = Harmless first, useful next, sensitive last: each step costs little and shows the next one is possible.
    .opt-harmless = Harmless
    .opt-useful = Useful
    .opt-sensitive = Sensitive

swap-deadline = How long can they put something in? Nobody hears anything before that day.
    .label = Time
    .why = The day is the same for all, and nothing a side does changes it.
    .opt-day-1 = Until tomorrow
    .opt-day-3 = For three days
    .opt-day-7 = For a week
    .opt-day-14 = For two weeks

swap-sure = Shall I offer this exchange to both sides now? Each gets the same words at the same moment.
    .label = Offer it
    .why = It is offered to both or to none, and it cannot be taken back quietly.
    .opt-open = Offer it to both sides
    .opt-leave = Leave it
