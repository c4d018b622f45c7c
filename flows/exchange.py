"""What each side needs to know and the other could tell, what would make a request believable, and offers that meet (domain §5.1). Pure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TypeAlias

from flows.briefing_parts import Mark
from flows.case import SideNo
from flows.findings import Finding, Kind, Quote, Rule
from flows.tags import SCARCE
from flows.text import Text
from flows.voice import Heard, Part, Voice, across, meet

Told: TypeAlias = Mapping[SideNo, frozenset[str]]  # side -> its sentences that the other can read by now

_MOST = 2
_DECIDED = {"share": "share", "swap": "swap", "session": "session", "more": "later"}


def knowing(voices: Sequence[Voice], crossed: Told) -> Iterator[Finding]:
    """Put beside each thing a side needs to know what the other could tell of that kind, and what its owner has decided about it."""
    for one in voices:
        for need in one.parts(Part.NEED):
            found = [(other, tell) for other in voices if across(one, other) for tell in _tells(one, need, other)]
            quotes = tuple(tell.quote for _, tell in found[:_MOST])
            rule = Rule.NEED_MET if found else Rule.NEED_OPEN
            notes = tuple(
                {t.key: t for t in (_decided(other, tell, crossed) for other, tell in found[:_MOST])}.values()
            )
            what = Text("briefing-need", {"who": one.name})
            yield Finding(Kind.KNOWING, rule, what, (need.quote, *quotes), None, notes, one.side)


def _tells(one: Voice, need: Heard, other: Voice) -> list[Heard]:
    """List the things the other side could tell that are of the kind needed, going by their names or the sentences written for them."""
    listed = [h for h in other.parts(Part.TELL, Part.SAY) if h.item]
    fitting = {h.item for h in listed if meet(one, need, other, h)}
    named = {h.item: h for h in reversed(listed) if h.part is Part.TELL}  # the name it was listed under comes first
    return [named[item] for item in dict.fromkeys(h.item for h in listed) if item in fitting and item in named]


def _decided(other: Voice, tell: Heard, crossed: Told) -> Text:
    written = {h.words.strip() for h in other.parts(Part.TELL, Part.SAY) if h.item == tell.item}
    if written & crossed.get(other.side, frozenset()):
        return Text("briefing-held-crossed")
    usual = "session" if tell.quote.mark is Mark.OWNER else "kept"
    return Text(f"briefing-held-{_DECIDED.get(other.tell_scope(tell.item), usual)}", {"who": other.name})


def offers(voices: Sequence[Voice]) -> Iterator[Finding]:
    """Put beside what one side asks for what the other could do of that kind."""
    for giver in voices:
        for taker in (v for v in voices if across(giver, v)):
            for give in giver.parts(Part.GIVE):
                asks = [a for a in taker.parts(Part.ASK, Part.LOOK, Part.NEED) if _meets(giver, give, taker, a)]
                if asks:
                    what = Text("briefing-offer-meets", {"who": giver.name, "other": taker.name})
                    yield Finding(Kind.OFFER, Rule.OFFER_MEETS, what, (give.quote, asks[0].quote), about=giver.side)


def _meets(giver: Voice, give: Heard, taker: Voice, ask: Heard) -> bool:
    return meet(giver, replace(give, tags=tuple(t for t in give.tags if t not in SCARCE)), taker, ask)


def credence(voices: Sequence[Voice]) -> Iterator[Finding]:
    """Tie each request to what would make the other side believe it: its owner's backing, and what the other needs to know."""
    for one in voices:
        others = [v for v in voices if across(one, v)]
        doubts = one.quoted("telling", "hard_to_believe", "backing", "documents")
        for ask in (h for h in one.parts(Part.ASK) if h.item):
            needs = [n.quote for other in others for n in other.parts(Part.NEED) if _about(one, ask, other, n)]
            if needs or doubts:
                rule = Rule.NEED_BEHIND if needs else Rule.NO_BACKING
                what = Text("briefing-credence", {"who": one.name})
                yield Finding(Kind.CREDENCE, rule, what, _quotes(ask.quote, needs, doubts), None, (), one.side)


def _about(one: Voice, ask: Heard, other: Voice, need: Heard) -> bool:
    """Say whether a need is about a request or the topic it stands under."""
    return any(meet(one, said, other, need) for said in (ask, *one.of_topic(ask.item)))


def _quotes(ask: Quote, needs: Sequence[Quote], doubts: Sequence[Quote]) -> tuple[Quote, ...]:
    return (ask, *needs[:_MOST], *doubts[:_MOST])
