# The exceptions as they are told where whoever mediates is bound to report harm to a child. To be confirmed by counsel for the place.

intake-must-tell = If a child may have been harmed or be at risk, { $mediator } can be bound by law to report it. So can a risk of serious harm to anybody. Nobody watches this chat around the clock, so if something is urgent, please call someone who can help.
    .label = Exceptions
