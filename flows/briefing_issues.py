"""The issues, side by side: what each side says, needs and fears about the same topic, its points, and what both take as a fact (domain §8).

Quotes and attributes; merges nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum

from flows.answers import Words
from flows.briefing_parts import Mark
from flows.case import SideNo
from flows.findings import Quote
from flows.saysafe import strictest
from flows.tags import SCARCE, read
from flows.voice import Heard, Part, Voice
from flows.weights import matched_topics


class Said(Enum):
    """What a line of an issue is in its side's mouth."""

    LOOK = "look"
    ASK = "ask"
    NEED = "need"
    FEAR = "fear"


_KINDS = {Part.LOOK: Said.LOOK, Part.ASK: Said.ASK, Part.WISH: Said.NEED, Part.FEAR: Said.FEAR}


@dataclass(frozen=True, slots=True)
class Spoken:
    """What one side said about one issue. `points`: of its hundred, None if it gave none; `weighed`: the answer they stand in."""

    side: SideNo
    lines: tuple[tuple[Said, Quote], ...] = ()
    points: int | None = None
    weighed: Quote | None = None


@dataclass(frozen=True, slots=True)
class Issue:
    """One issue. `cells` runs parallel to the voices; `facts`: what sides take as accepted by all, with words of this kind."""

    key: str
    cells: tuple[Spoken, ...]
    facts: tuple[Quote, ...] = field(default=())

    @property
    def quotes(self) -> tuple[Quote, ...]:
        """List every answer in it."""
        said = tuple(quote for cell in self.cells for _, quote in cell.lines)
        return (*said, *(cell.weighed for cell in self.cells if cell.weighed is not None), *self.facts)

    @property
    def mark(self) -> Mark:
        """Say whether the row as a whole may be said aloud: that two sides name the same thing is a disclosure too."""
        return strictest(quote.mark for quote in self.quotes)


def issues(voices: Sequence[Voice]) -> Iterator[Issue]:
    """Yield a row for each issue: those of two sides are paired by the words used; of more sides each keeps its own."""
    for key, items in _rows(voices):
        cells = tuple(_spoken(voice, items.get(voice.side, "")) for voice in voices)
        yield Issue(key, cells, tuple(_facts(voices, items)))


def _rows(voices: Sequence[Voice]) -> Iterator[tuple[str, Mapping[SideNo, str]]]:
    if len(voices) == 2:
        one, other = voices
        for pair in matched_topics(one, other):
            sides = ((one.side, pair.first), (other.side, pair.second))
            yield pair.key, {side: item.id for side, item in sides if item is not None}
        return
    for voice in voices:
        for heard in voice.parts(Part.LOOK):
            yield f"{voice.side}.{heard.item}", {voice.side: heard.item}


def _spoken(voice: Voice, item: str) -> Spoken:
    if not item:
        return Spoken(voice.side)
    lines = tuple((_KINDS[heard.part], heard.quote) for heard in voice.of_topic(item))
    points = voice.points().get(item)
    return Spoken(voice.side, lines, points, None if points is None else voice.quote("weighing", "topic_points"))


def _facts(voices: Sequence[Voice], items: Mapping[SideNo, str]) -> Iterator[Quote]:
    """Yield what sides wrote as accepted by all that has words of the kind of the issue's name or of what is asked for under it."""
    named = [h for v in voices for h in v.of_topic(items.get(v.side, "-")) if h.part in (Part.LOOK, Part.ASK)]
    for voice in voices:
        quote, answer = voice.quote("intake", "facts_shared"), voice.answer("intake", "facts_shared")
        if quote is not None and isinstance(answer, Words) and any(_meets(voice, answer.text, h) for h in named):
            yield quote


def _meets(voice: Voice, words: str, heard: Heard) -> bool:
    about = read(words, voice.locale, voice.kind)
    return bool((set(about.tags) & set(heard.tags)) - SCARCE or about.stems & heard.stems)
