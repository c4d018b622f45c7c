"""How far each side can say yes on the day, as a light: from what it answered about who decides. Judges nobody (domain §8, §10.12)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

from flows.briefing_parts import Mark
from flows.case import SideNo
from flows.findings import Quote
from flows.saysafe import strictest
from flows.voice import Voice

_ASKED = ("decides", "authority", "check_with")


class Light(Enum):
    """What a mediator arranges before the day."""

    GREEN = "green"  # can say yes, fully
    AMBER = "amber"  # somebody has to be asked, and is named
    RED = "red"  # somebody else decides, or has to be asked and is not named
    UNKNOWN = "unknown"  # not answered


@dataclass(frozen=True, slots=True)
class Authority:
    """One side's light, with the answers behind it. `person`: whom it would ask, in its own words, if it named anybody."""

    side: SideNo
    light: Light
    quotes: tuple[Quote, ...]
    person: Quote | None = None

    @property
    def mark(self) -> Mark:
        """Say whether it may be said aloud."""
        return strictest(quote.mark for quote in self.quotes)


def lights(voices: Sequence[Voice]) -> Iterator[Authority]:
    """Yield a light for each side, for one that has not spoken too."""
    for voice in voices:
        quotes = voice.quoted("intake", *_ASKED)
        yield Authority(voice.side, _light(voice), quotes, voice.quote("intake", "check_with"))


def _light(voice: Voice) -> Light:
    """Read the light. Whoever leaves the decision to others and comes without them is as far from a yes as whoever names nobody to ask."""
    own = voice.picks("intake", "authority")
    if not own:
        return Light.UNKNOWN
    decides = voice.picks("intake", "decides")
    is_among = "me" in decides or not (decides or voice.adds("intake", "decides"))
    if "fully" in own:
        return Light.GREEN if is_among else Light.AMBER
    return Light.AMBER if is_among and voice.quote("intake", "check_with") is not None else Light.RED
