# The opening words, rehearsed before a session, in English.

opening-section-opening = Opening words

opening-words = Say or write what you would begin with, in about a minute. It is in no briefing, and nothing of it goes to the other side.
    .label = Opening words
    .why = Words said once are easier to say again. You can do it as often as you like.
    .example = What matters to me today is that we find a time that works for both
opening-done = Thank you. It is kept with your answers.
ready-rehearse = Rehearse the opening words
ready-opening = your opening words, in writing or aloud
record-flow-opening = Opening words
