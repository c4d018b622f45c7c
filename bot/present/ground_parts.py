"""The parts of what a briefing derives, for the chat and for paper alike: which there are, what stands in each, the lines both write. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import Enum
from fractions import Fraction
from typing import assert_never

from bot.present.acts import DeskAct
from bot.present.fitting import Cut
from bot.present.living import (
    exchange_texts,
    gap_texts,
    language_texts,
    marked,
    session_texts,
)
from flows.briefing import Briefing, Mark
from flows.briefing_desk import Where
from flows.findings import Finding, Kind, Standing, ToAsk
from flows.private import Private
from flows.saysafe import strictest
from flows.text import Joined, Text

_LATER = 10  # parts from this number on have buttons of their own range
STANDINGS = (Standing.SHARED, Standing.APPARENT, Standing.OPPOSED, Standing.COMPATIBLE)


class Form(Enum):
    """The forms of a briefing as a file. Values are on her buttons; never renumber."""

    PDF = 0
    WORD = 1
    MARKDOWN = 2

    @property
    def ending(self) -> str:
        """Return how the name of such a file ends."""
        return {Form.PDF: "pdf", Form.WORD: "docx", Form.MARKDOWN: "md"}[self]


class Screen(Enum):
    """The parts, as the mediator opens them. Values are on her buttons; never renumber."""

    COMMON = 0
    KNOWING = 1
    FORECAST = 2
    EXPECTATIONS = 3
    AGENDA = 4
    FIRST = 5
    ISSUES = 10
    MOVEMENT = 11
    LOGISTICS = 12
    GAPS = 13

    @property
    def code(self) -> int:
        """Return the code of its buttons."""
        first = DeskAct.GROUND.value if self.value < _LATER else DeskAct.SECTION.value - _LATER
        return first + self.value

    @staticmethod
    def of_code(code: int) -> Screen | None:
        """Read which part a button opens, None if it opens none."""
        return next((part for part in Screen if part.code == code), None)


_HEADS = {
    Screen.COMMON: "briefing-ground",
    Screen.KNOWING: "briefing-ground-knowing",
    Screen.FORECAST: "briefing-ground-forecast",
    Screen.EXPECTATIONS: "briefing-ground-expectations",
    Screen.AGENDA: "briefing-ground-agenda",
    Screen.FIRST: "briefing-ground-first",
    Screen.ISSUES: "briefing-ground-issues",
    Screen.MOVEMENT: "briefing-ground-movement",
    Screen.LOGISTICS: "briefing-ground-logistics",
    Screen.GAPS: "briefing-ground-gaps",
}
WHERE = {
    Screen.COMMON: Where.COMMON,
    Screen.KNOWING: Where.KNOWING,
    Screen.FORECAST: Where.FORECAST,
    Screen.EXPECTATIONS: Where.EXPECTATIONS,
    Screen.AGENDA: Where.AGENDA,
    Screen.FIRST: Where.FIRST,
}


def titled(part: Screen) -> str:
    """Name a part."""
    return _HEADS[part]


def parts_of(briefing: Briefing, part: Screen) -> Iterator[tuple[str, tuple[Finding, ...]]]:
    """Yield the findings of a part in groups, each under its heading, "" for none."""
    ground = briefing.ground
    match part:
        case Screen.COMMON:
            for standing in (*STANDINGS, Standing.UNKNOWN):
                yield f"briefing-standing-{standing.value}", ground.interests(standing)
            yield "briefing-ground-facts", ground.of(Kind.FACT, Kind.DIFFERS)
            yield "briefing-ground-priorities", ground.of(Kind.PRIORITY, Kind.OFFER)
        case Screen.KNOWING:
            yield "", ground.of(Kind.KNOWING)
            yield "briefing-ground-credence", ground.of(Kind.CREDENCE)
        case Screen.FORECAST:
            yield "", ground.of(Kind.IMPASSE)
        case Screen.EXPECTATIONS:
            yield "", ground.of(Kind.FEELING)
            yield (
                "briefing-ground-expectations" if ground.of(Kind.FEELING) else "",
                ground.of(Kind.GUESS, Kind.EXPECTATION),
            )
        case Screen.MOVEMENT:
            yield "", ground.of(Kind.MOVEMENT)
        case Screen.LOGISTICS:
            yield "", ground.of(Kind.LOGISTICS)
        case Screen.GAPS:
            yield "briefing-ground-contradictions", ground.of(Kind.CONTRADICTION)
        case Screen.AGENDA | Screen.FIRST | Screen.ISSUES:
            return
        case _:
            assert_never(part)


def plain_of(briefing: Briefing, part: Screen, fit: Cut) -> Iterator[tuple[str, list[Text]]]:
    """Yield the lines of a part that are no findings, in groups, each under its heading, "" for none; empty groups are left out."""
    groups: dict[str, list[Text]] = {}
    if part is Screen.KNOWING:
        groups["briefing-ground-exchanges"] = exchange_texts(briefing)
    elif part is Screen.LOGISTICS:
        groups[""] = [*session_texts(briefing, fit), *language_texts(briefing, fit)]
    elif part is Screen.GAPS:
        groups["briefing-card-gaps"] = list(gap_texts(briefing, fit))
    yield from ((head, lines) for head, lines in groups.items() if lines)


def shape_texts(briefing: Briefing, fit: Cut) -> list[Text]:
    """Say how the points would lay the topics out; nothing where they do not."""
    shape = briefing.ground.shape
    if shape is None:
        return []
    names = [fit.cut(side.name) for side in briefing.sides]
    lines = [
        Text("briefing-shape-line", shape_line(fit.cut(shape.topics[key]), names, part))
        for key, part in shape.parts.items()
    ]
    totals = Text("briefing-shape-totals", {"points": rounded(shape.totals[0])})
    return [marked(shape.mark, line) for line in (*lines, totals)]


def on_order(briefing: Briefing, place: int, fit: Cut) -> tuple[Text, list[Text], Text]:
    """Write one order of the agenda: its name, a line for each topic by number with the reason, and the balance of the sides."""
    made = briefing.ground.agenda
    order = made.orders[place]
    numbers = {topic.key: number for number, topic in enumerate(made.topics, start=1)}
    names = {side.number: fit.cut(side.name) for side in briefing.sides}
    lines = [
        Text("briefing-ground-reason", {"what": str(numbers[key]), "reason": order.reasons[key]}) for key in order.keys
    ]
    counts = tuple(Text("briefing-order-count", {"who": names[side], "count": n}) for side, n in order.ahead.items())
    balance = Text("briefing-order-balance", {"counts": Joined(counts)})
    return Text(f"briefing-order-{order.order.value}"), lines, balance


def order_mark(briefing: Briefing) -> Mark:
    """Say whether an order may be told: it says whose topics come first, so it is as careful as the lists they stand on."""
    return strictest(topic.mark for topic in briefing.ground.agenda.topics)


def notes(finding: Finding) -> tuple[Text, ...]:
    """Return what belongs to a finding in our own words, as careful as the finding; a recipe and neutral words say that they are that."""
    own = finding.notes
    if finding.kind is Kind.IMPASSE:
        recipe, neutral = finding.notes
        own = Text("briefing-ground-recipe", {"words": recipe}), Text("briefing-ground-say", {"words": neutral})
    return tuple(marked(finding.mark, note) for note in own)


def named(ask: ToAsk, name: Private[str] | None) -> Text:
    """Put whose it is in front of something to ask or to see to."""
    if name is None:
        return ask.what
    if ask.what.key.startswith("briefing-first-"):
        return Text(ask.what.key, {**ask.what.params, "who": name})
    return Text("briefing-card-labelled", {"label": Text("briefing-named", {"who": name}), "words": ask.what})


def shape_line(topic: Private[str], names: Sequence[Private[str]], part: Fraction) -> dict[str, int | Private[str]]:
    """Return what a line of the shape says: how many of a hundred parts of a topic each side would have."""
    first = rounded(100 * part)
    return {"topic": topic, "first": names[0], "part": first, "second": names[1], "rest": 100 - first}


def rounded(value: Fraction) -> int:
    """Round to a whole number, halves up."""
    return int(value + Fraction(1, 2))
