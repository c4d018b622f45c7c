"""What weighs more for whom: the priority table, and Adjusted Winner as a hint of shape (domain §5.1, §5.2). Exact; proposes nothing.

Source of the procedure: Brams and Taylor, as described at pages.nyu.edu/adjustedwinner. Limits: it takes topics as independent and
divisible, and points as sincere.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction

from flows.answers import Item
from flows.case import Case
from flows.findings import Finding, Kind, Quote, Rule, Shape, Standing
from flows.private import Private
from flows.tags import SCARCE, SUBJECTS, read
from flows.text import Param, Text
from flows.voice import Heard, Part, Voice, across, meet

_APART = 15  # points of a hundred (domain §5.1)
_FURTHER = "going-on"
_CHILD = "children"  # what an answer is about
_CHILDREN = "parenting"  # nothing about children is weighed in points (domain §10.16)


@dataclass(frozen=True, slots=True)
class Matched:
    """One topic as it stands on the lists of both sides. `first`, `second`: their items, None where a side did not list it."""

    key: str
    first: Item | None
    second: Item | None
    name: Private[str] = field(repr=False)


def matched_topics(one: Voice, other: Voice) -> tuple[Matched, ...]:
    """Pair the topics of two lists that are about the same thing; each topic is in one pair at most.

    Topics are paired from the first list on, by what was said about them; the mirrored lists give the mirrored pairs where each topic
    has one counterpart.
    """
    left = list(other.parts(Part.LOOK))
    pairs: list[Matched] = []
    for mine in one.parts(Part.LOOK):
        theirs = max(left, key=lambda h: _nearness(one, mine, other, h), default=None)
        if theirs is not None and _nearness(one, mine, other, theirs) > 0:
            left.remove(theirs)
        else:
            theirs = None
        pairs.append(_matched(one, mine, other, theirs))
    return (*pairs, *(_matched(one, None, other, theirs) for theirs in left))


def _nearness(one: Voice, mine: Heard, other: Voice, theirs: Heard) -> int:
    """Count what two topics have in common: their names first, then what is asked for under them."""
    names = 2 if meet(one, mine, other, theirs) else 0
    pairs = [(a, b) for a in _with_asks(one, mine) for b in _with_asks(other, theirs)]
    return names + any(meet(one, a, other, b) and _beyond_money(a, b) for a, b in pairs)


def _beyond_money(a: Heard, b: Heard) -> bool:
    """Say whether two answers have more in common than something of which both want a share."""
    return bool((set(a.tags) & set(b.tags)) - SCARCE or a.stems & b.stems)


def _with_asks(voice: Voice, topic: Heard) -> list[Heard]:
    return [h for h in voice.of_topic(topic.item) if h.part in (Part.LOOK, Part.ASK)]


def _matched(one: Voice, mine: Heard | None, other: Voice, theirs: Heard | None) -> Matched:
    heard, voice = (mine, one) if mine is not None else (theirs, other)
    assert heard is not None
    name = heard.quote.said[0]
    assert isinstance(name, Private)
    return Matched(f"{voice.side}.{heard.item}", _item(mine), _item(theirs), name)


def _item(heard: Heard | None) -> Item | None:
    return None if heard is None else Item(heard.item, heard.words)


# --- the priority table -----------------------------------------------------------------------------------------------


def priorities(voices: Sequence[Voice]) -> Iterator[Finding]:
    """Flag topics that could be traded, are a joint problem, or are quickly settled."""
    if len(voices) != 2 or not across(*voices):
        return
    one, other = voices
    for pair in matched_topics(one, other):
        if pair.first is not None and pair.second is not None:
            yield from _weighed(pair, one, other)
    yield from _wished_by_all(one, other)
    yield from _date_and_sum(one, other)


def _weighed(pair: Matched, one: Voice, other: Voice) -> Iterator[Finding]:
    mine, theirs = _points_of(one, pair.first), _points_of(other, pair.second)
    quotes = (*one.quoted("weighing", "topic_points"), *other.quoted("weighing", "topic_points"))
    if mine is None or theirs is None or not quotes:
        return
    share = Fraction(100, max(2, len(one.points()))), Fraction(100, max(2, len(other.points())))
    rule = None
    if abs(mine - theirs) >= _APART:
        rule = Rule.POINTS_APART
    elif mine >= share[0] and theirs >= share[1]:
        rule = Rule.POINTS_HIGH
    elif mine < share[0] / 2 and theirs < share[1] / 2:
        rule = Rule.POINTS_LOW
    if rule is not None:
        figures: dict[str, Param] = {
            "item": pair.name,
            "first": one.name,
            "points": mine,
            "second": other.name,
            "others": theirs,
        }
        yield Finding(Kind.PRIORITY, rule, Text(f"briefing-priority-{rule.value}", figures), quotes)


def _points_of(voice: Voice, item: Item | None) -> int | None:
    return None if item is None else voice.points().get(item.id)


def _wished_by_all(one: Voice, other: Voice) -> Iterator[Finding]:
    """Flag what one side asks for and the other wishes too: it may be quickly settled."""
    seen: set[str] = set()
    for asker, wisher in ((one, other), (other, one)):
        for ask in asker.parts(Part.ASK):
            same = [w for w in wisher.parts(Part.ASK, Part.WISH, Part.LOOK) if set(w.tags) & set(ask.tags) - _NOT_QUICK]
            tag = next((t for t in ask.tags if t not in _NOT_QUICK and any(t in w.tags for w in same)), "")
            if not tag or tag in seen:
                continue
            seen.add(tag)
            wish = next(w for w in same if tag in w.tags)
            what = Text("briefing-priority-wished-by-all", {"what": Text(f"briefing-tag-{tag}")})
            quotes = (ask.quote, wish.quote)
            yield Finding(Kind.PRIORITY, Rule.WISHED_BY_ALL, what, quotes, Standing.SHARED, (), None, tag)


_NOT_QUICK = SUBJECTS | {_CHILD}  # a subject rather than a wish


def _date_and_sum(one: Voice, other: Voice) -> Iterator[Finding]:
    """Flag that one side is pressed by a date and the other asks for another sum: when could stand against how much."""
    for pressed, asker in ((one, other), (other, one)):
        dates = _dates(pressed)
        sums = [h.quote for h in asker.parts(Part.ASK) if "money" in h.tags]
        paid = [h.quote for h in pressed.parts(Part.ASK, Part.LOOK) if "money" in h.tags]
        if dates and not _dates(asker) and sums and paid:
            what = Text("briefing-priority-date-and-sum", {"who": pressed.name, "other": asker.name})
            yield Finding(Kind.PRIORITY, Rule.DATE_AND_SUM, what, (*dates[:1], *paid[:1], *sums[:1]), tag="money")
            yield from _further_work(one, other)


def _further_work(one: Voice, other: Voice) -> Iterator[Finding]:
    """Where a date could be traded against a sum: say which further dealings somebody could name, if the other side wishes any too."""
    heard = [[h for h in voice.heard if _FURTHER in h.tags] for voice in (one, other)]
    named = [h for own in heard for h in own if h.part in (Part.SAY, Part.TELL, Part.GIVE)]
    if not all(heard) or not named:
        return
    best = min(named, key=lambda h: (h.part is not Part.SAY, h.number))
    beside = next(h for own in heard for h in own if h.quote.side != best.quote.side)
    what = Text("briefing-priority-further-work", {"words": best.quote.said[0]})
    yield Finding(Kind.PRIORITY, Rule.FURTHER_WORK, what, (best.quote, beside.quote), tag=_FURTHER)


def _dates(voice: Voice) -> tuple[Quote, ...]:
    chosen = voice.quoted("intake", "obstacles") if "deadline" in voice.picks("intake", "obstacles") else ()
    return (*voice.next_date(), *chosen)


# --- Adjusted Winner --------------------------------------------------------------------------------------------------


def adjusted_winner(first: Mapping[str, int], second: Mapping[str, int]) -> Mapping[str, Fraction]:
    """Return which part of each topic (0 to 1) the first side would have: equitable, and at most one topic is split.

    first, second: points over the same topics, each summing to 100. A topic goes to whom it weighs more for; one that weighs the same
    for both goes to the trailing side, and to the first if neither trails. Raises ValueError for other sums or other topics.
    """
    if set(first) != set(second) or sum(first.values()) != 100 or sum(second.values()) != 100:
        raise ValueError("both sides spread a hundred points over the same topics")
    if min([*first.values(), *second.values()]) < 0:
        raise ValueError("points are not below nothing")
    parts = _first_round(first, second)
    ahead = _total(first, parts) >= _total(second, {k: 1 - p for k, p in parts.items()})
    giver, taker = (first, second) if ahead else (second, first)
    for key in sorted(_held(parts, ahead=ahead), key=lambda k: _ratio(giver[k], taker[k])):
        gap = _gap(first, second, parts) if ahead else -_gap(first, second, parts)
        if gap <= 0:
            break
        weight = giver[key] + taker[key]
        moved = min(Fraction(1), Fraction(gap, weight)) if weight else Fraction(0)
        parts[key] = 1 - moved if ahead else moved
    return parts


def _first_round(first: Mapping[str, int], second: Mapping[str, int]) -> dict[str, Fraction]:
    parts = {k: Fraction(1) for k in first if first[k] > second[k]} | {
        k: Fraction(0) for k in first if first[k] < second[k]
    }
    for key in first:
        if first[key] == second[key]:
            trails = _total(first, parts) <= _total(second, {k: 1 - p for k, p in parts.items()})
            parts[key] = Fraction(1 if trails else 0)
    return {key: parts[key] for key in first}


def _total(points: Mapping[str, int], parts: Mapping[str, Fraction]) -> Fraction:
    return sum((points[key] * part for key, part in parts.items()), Fraction(0))


def _gap(first: Mapping[str, int], second: Mapping[str, int], parts: Mapping[str, Fraction]) -> Fraction:
    return _total(first, parts) - _total(second, {k: 1 - p for k, p in parts.items()})


def _held(parts: Mapping[str, Fraction], *, ahead: bool) -> list[str]:
    return [key for key, part in parts.items() if part == (1 if ahead else 0)]


def _ratio(giver: int, taker: int) -> tuple[bool, Fraction]:
    """Order what the side ahead holds: the ratio of points closest to one first, what weighs nothing for the other last."""
    return taker == 0, Fraction(giver, taker) if taker else Fraction(giver)


def may_be_weighed(topics: Iterable[str], *, kind: str, locale: str) -> bool:
    """Say whether somebody may be asked to spread points over their own topics: never where one is about children (domain §10.16)."""
    return kind != _CHILDREN and not any(_CHILD in read(topic, locale, kind).tags for topic in topics)


def shape(case: Case, voices: Sequence[Voice]) -> Shape | None:
    """Lay the topics out by Adjusted Winner, if both sides gave points and no children are concerned; None otherwise.

    A topic that a side did not list weighs nothing for it.
    """
    if case.kind == _CHILDREN or len(voices) != 2 or any(_CHILD in h.tags for v in voices for h in v.parts(Part.LOOK)):
        return None
    one, other = voices
    pairs = matched_topics(one, other)
    first = {pair.key: _points_of(one, pair.first) or 0 for pair in pairs}
    second = {pair.key: _points_of(other, pair.second) or 0 for pair in pairs}
    if sum(first.values()) != 100 or sum(second.values()) != 100:
        return None
    parts = adjusted_winner(first, second)
    totals = _total(first, parts), _total(second, {k: 1 - p for k, p in parts.items()})
    quotes = (*one.quoted("weighing", "topic_points"), *other.quoted("weighing", "topic_points"))
    return Shape({pair.key: pair.name for pair in pairs}, parts, totals, quotes)
