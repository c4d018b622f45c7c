"""Ways to choose the next act of a story from what the bot asks. Knows no flow: the script brings steps and words."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence

from bot.sandbox.beats import Act, Choose, Says, Taps
from bot.sandbox.wire import Message, Person


def by_step(
    step_of: Callable[[Person], str],
    script: Mapping[str, Sequence[Act]],
    *,
    otherwise: Choose = lambda who, message: None,
) -> Choose:
    """Make a chooser from a script keyed by step: at each visit of a step the next of its acts, then `otherwise`.

    step_of: the name of the step a person is at now, "" when at none.
    """
    done: dict[tuple[int, str], int] = {}

    def choose(who: Person, message: Message) -> Act | None:
        step = step_of(who)
        place = done.get((who.id, step), 0)
        acts = script.get(step, ())
        if place >= len(acts):
            return otherwise(who, message)
        done[who.id, step] = place + 1
        return acts[place]

    return choose


def by_words(script: Sequence[tuple[str, Act | None]], *, otherwise: Choose = lambda who, message: None) -> Choose:
    """Make a chooser from pairs (regular expression for the bot's message, its buttons' labels included; what to do).

    The first unused pair that fits is taken, once; None ends the part.
    """
    left = list(script)

    def choose(who: Person, message: Message) -> Act | None:
        shown = "\n".join([message.text, *(button.text for row in message.keyboard for button in row)])
        for pair in left:
            if re.search(pair[0], shown):
                left.remove(pair)
                return pair[1]
        return otherwise(who, message)

    return choose


def first_button(avoid: Sequence[str], *, words: str) -> Choose:
    """Make a chooser that takes the first button whose label is not to be avoided, or else writes `words`."""

    def choose(who: Person, message: Message) -> Act | None:
        for row, buttons in enumerate(message.keyboard):
            for col, button in enumerate(buttons):
                if button.data and button.text not in avoid:
                    return Taps(button.text, row, col)
        return Says(words) if message.keyboard else None

    return choose
