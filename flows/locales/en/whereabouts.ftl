# Where somebody's clock is, in English.

whereabouts-section-where = Where you are

whereabouts-city = Which large city has the same time as you now?
    .label = City or time zone
    .why = Times are then shown as your clock tells them, and reminders come at decent hours. { $seen }
    .example = Lisbon or Europe/Lisbon

whereabouts-set = From now on times are shown as in { $city }. It is { DATETIME($at, dateStyle: "full", timeStyle: "short") } there now.
whereabouts-other = I am in another time zone
