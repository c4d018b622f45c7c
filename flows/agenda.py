"""A tailored agenda: neutral topics, three orders with reasons, and what to ask each side and its adviser beforehand (domain §5.4). Pure.

Titles are made of a topic as it was listed and of interests by their controlled names: never of a private answer, never with a person
as their subject. What to ask a side is made of its own answers alone, so that no question gives away what the other wrote (domain §10.24).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import partial

from flows.answering import ADVISER
from flows.briefing_parts import Piece
from flows.case import SideNo
from flows.commonground import tag_name
from flows.findings import (
    Agenda,
    AgendaOrder,
    AgendaTopic,
    Finding,
    Kind,
    Order,
    Rule,
    Standing,
    ToAsk,
)
from flows.rewording import blames, calmer
from flows.run import place_at
from flows.several import side_of
from flows.signs import plain
from flows.tags import SUBJECTS, is_common
from flows.text import Text
from flows.voice import Heard, Part, Voice
from flows.weights import Matched, matched_topics

_MOST_ASKED = 4  # opening questions for one side


@dataclass(frozen=True, slots=True, eq=False)
class _Drawn:
    """A topic with what decides where it stands. `knowing`: open questions about it; `points`: the most any side gave it."""

    topic: AgendaTopic
    quick: bool
    opposed: bool
    knowing: int
    points: int
    must: bool


def agenda(
    voices: Sequence[Voice],
    findings: Sequence[Finding],
    names: Iterable[str] = (),
    *,
    on_hold: Collection[SideNo] = frozenset(),
) -> Agenda:
    """Compose an agenda from the topics both sides listed. names: how people of the case are called; no title holds one of them.

    on_hold: sides a person looks after first: nobody draws out of them what they have kept (domain §2).
    """
    drawn = list(_drawn(voices, findings, tuple(names)))
    orders = tuple(_ordered(order, drawn, voices) for order in Order) if len(drawn) > 1 else ()
    openings = tuple(ask for voice in voices for ask in _openings(voice, held=voice.side in on_hold))
    counsel = tuple(ask for voice in voices for ask in _counsel(voice))
    return Agenda(tuple(d.topic for d in drawn), orders, openings, counsel)


# --- topics -----------------------------------------------------------------------------------------------------------


def _drawn(voices: Sequence[Voice], findings: Sequence[Finding], names: tuple[str, ...]) -> Iterator[_Drawn]:
    shared = [f.tag for f in findings if f.kind is Kind.INTEREST and f.standing is Standing.SHARED]
    for pair in _pairs(voices):
        heard = _heard(voices, pair)
        looked = [h for h in heard if h.part is Part.LOOK]
        own = tuple(dict.fromkeys(tag for h in heard for tag in h.tags))
        title = _title(looked, own, shared, voices, names)
        quotes, sources = tuple(h.quote for h in looked), tuple(_sources(voices, pair))
        topic = AgendaTopic(pair.key, title, _proposers(voices, pair), quotes, own, sources)
        yield _weigh(topic, findings, voices, pair)


def _pairs(voices: Sequence[Voice]) -> tuple[Matched, ...]:
    if len(voices) == 2:
        return matched_topics(voices[0], voices[1])
    return tuple(
        Matched(f"{v.side}.{h.item}", None, None, h.quote.said[0])  # type: ignore[arg-type]
        for v in voices
        for h in v.parts(Part.LOOK)
    )


def _heard(voices: Sequence[Voice], pair: Matched) -> list[Heard]:
    if len(voices) != 2:
        side, _, item = pair.key.partition(".")
        return [h for v in voices if str(v.side) == side for h in v.of_topic(item)]
    items = zip(voices, (pair.first, pair.second), strict=True)
    return [h for voice, item in items if item is not None for h in voice.of_topic(item.id)]


def _sources(voices: Sequence[Voice], pair: Matched) -> Iterator[str]:
    if len(voices) != 2:
        yield pair.key
        return
    items = zip(voices, (pair.first, pair.second), strict=True)
    yield from (f"{voice.side}.{item.id}" for voice, item in items if item is not None)


def _proposers(voices: Sequence[Voice], pair: Matched) -> tuple[SideNo, ...]:
    if len(voices) != 2:
        return (SideNo(int(pair.key.partition(".")[0])),)
    return tuple(v.side for v, item in zip(voices, (pair.first, pair.second), strict=True) if item is not None)


def _title(
    looked: Sequence[Heard], own: Sequence[str], shared: Sequence[str], voices: Sequence[Voice], names: tuple[str, ...]
) -> Text:
    """Write "How … so that …": the topic as it was listed if those words are neutral, else the name of an interest."""
    locales = {v.side: v.locale for v in voices}
    listed = [h.quote.said[0] for h in looked if is_neutral(h.words, locales[h.quote.side], names)]
    subject = _named(listed) or (tag_name(own[0]) if own else Text("briefing-agenda-unnamed"))
    both = [tag for tag in own if tag in shared]
    ends = dict.fromkeys([*both, *shared] or [tag for tag in own if tag not in SUBJECTS])
    left = [tag for tag in ends if tag not in SUBJECTS and not (not listed and own and tag == own[0])]
    return _how(subject, left[:2])


def _named(listed: Sequence[Piece]) -> Text | None:
    """Name a topic by the words it was listed in, in those of both sides if it is on both lists."""
    match listed:
        case [one, other, *_]:
            return Text("briefing-agenda-listed-both", {"words": one, "others": other})
        case [one]:
            return Text("briefing-agenda-listed", {"words": one})
        case _:
            return None


def _how(subject: Text, ends: Sequence[str]) -> Text:
    match [tag_name(tag) for tag in ends]:
        case [one, other]:
            return Text("briefing-agenda-how-both", {"topic": subject, "first": one, "second": other})
        case [one]:
            return Text("briefing-agenda-how-one", {"topic": subject, "first": one})
        case _:
            return Text("briefing-agenda-how", {"topic": subject})


def is_neutral(words: str, locale: str, names: tuple[str, ...]) -> bool:
    """Say whether words may stand in a title: no name, no blame, nothing that sounds like a finding. names: how people are called."""
    compared = f" {plain(words)} "
    parts = {part for name in names for part in (plain(name), *plain(name).split())}
    called = {part for part in parts if len(part) > 2 and not is_common(part, locale)}
    named = any(f" {part} " in compared for part in called)
    return not named and not blames(words, locale) and calmer(words, locale) is None


def _weigh(topic: AgendaTopic, findings: Sequence[Finding], voices: Sequence[Voice], pair: Matched) -> _Drawn:
    tags = set(topic.tags)
    quick = any(
        f.kind is Kind.PRIORITY and f.rule in (Rule.WISHED_BY_ALL, Rule.POINTS_LOW) and f.tag in tags for f in findings
    )
    opposed = any(f.kind is Kind.INTEREST and f.standing is Standing.OPPOSED and f.tag in tags for f in findings)
    numbers = {(q.side, q.number) for q in topic.quotes}
    knowing = sum(1 for f in findings if f.kind is Kind.KNOWING and _about(f, topic, voices, pair))
    points = max(
        (v.points().get(h.item, 0) for v in voices for h in v.parts(Part.LOOK) if (v.side, h.number) in numbers),
        default=0,
    )
    must = any(tags & set(v.tags_of("weighing", "must_finish")) for v in voices)
    return _Drawn(topic, quick, opposed, knowing, points, must)


def _about(finding: Finding, topic: AgendaTopic, voices: Sequence[Voice], pair: Matched) -> bool:
    """Say whether a need is about a topic: a tag in common, or a telling word with what was said about it."""
    for voice in voices:
        for need in voice.parts(Part.NEED):
            if need.quote is finding.quotes[0]:
                if set(need.tags) & set(topic.tags):
                    return True
                return any(need.stems & h.stems for h in _heard(voices, pair))
    return False


# --- orders -----------------------------------------------------------------------------------------------------------


def _ordered(order: Order, drawn: Sequence[_Drawn], voices: Sequence[Voice]) -> AgendaOrder:
    """Put the topics in one order; among equals the sides take turns, beginning with whoever has listed fewer at the top so far."""
    rank = partial(_rank, order)
    keys = [d.topic.key for d in _in_turns(drawn, rank)]
    by_key = {d.topic.key: d for d in drawn}
    informs = any(d.knowing and not d.opposed for d in drawn)
    reasons = {key: Text(f"briefing-why-{_reason(order, by_key[key], informs=informs)}") for key in keys}
    top = keys[: (len(keys) + 1) // 2]
    ahead = {v.side: sum(v.side in by_key[key].topic.proposers for key in top) for v in voices}
    return AgendaOrder(order, tuple(keys), reasons, ahead)


def _rank(order: Order, drawn: _Drawn) -> int:
    """Return how early a topic comes: 0 first."""
    match order:
        case Order.MOMENTUM:
            return 0 if drawn.quick and not drawn.opposed else 2 if drawn.opposed else 1
        case Order.KNOWING:
            return -drawn.knowing if not drawn.opposed else 1
        case Order.ENERGY:
            return 0 if drawn.must else 1 if drawn.opposed else 2 if not drawn.quick else 3


def _reason(order: Order, drawn: _Drawn, *, informs: bool) -> str:
    """Say why a topic stands where the order puts it. informs: some topic comes early for what there is to know about it."""
    match order:
        case Order.MOMENTUM:
            return "quick" if drawn.quick and not drawn.opposed else "hard-later" if drawn.opposed else "between"
        case Order.KNOWING:
            early = "knowing" if drawn.knowing else "options" if informs else "between"
            return "hard-later" if drawn.opposed else early
        case Order.ENERGY:
            return "must" if drawn.must else "hard-now" if drawn.opposed else "easy-later" if drawn.quick else "between"


def _in_turns(drawn: Sequence[_Drawn], rank: Callable[[_Drawn], int]) -> Iterator[_Drawn]:
    """Take turns between the sides: a side with several people has no more of them than one with a single person."""
    left = list(drawn)
    had: Counter[SideNo] = Counter()

    def turns(one: _Drawn) -> Fraction:
        sides = {side_of(proposer) for proposer in one.topic.proposers}
        return Fraction(sum(had[side] for side in sides), max(1, len(sides)))

    while left:
        best = min(map(rank, left))
        equals = [d for d in left if rank(d) == best]
        chosen = min(equals, key=lambda d: (turns(d), -d.points))
        left.remove(chosen)
        had.update({side_of(proposer) for proposer in chosen.topic.proposers})
        yield chosen


# --- what to ask in separate meetings ---------------------------------------------------------------------------------


def _openings(voice: Voice, *, held: bool) -> Iterator[ToAsk]:
    """Yield opening questions for one side's separate meeting, from its own answers alone."""
    kept = () if held else _safe_to_say(voice)
    asked = (*_to_be_heard(voice), *_one_higher(voice), *_what_for(voice), *kept, *_what_changes(voice))
    yield from asked[:_MOST_ASKED]


def _to_be_heard(voice: Voice) -> Iterator[ToAsk]:
    quotes = voice.quoted("telling", "feel_heard")[:1] or voice.quoted("intake", "story")[:1]
    if quotes:
        yield ToAsk(voice.side, Text("briefing-open-heard"), quotes)


def _one_higher(voice: Voice) -> Iterator[ToAsk]:
    odds = voice.scale("intake", "odds")
    if odds is not None and odds < 10 and not voice.quoted("intake", "odds_up"):
        yield ToAsk(
            voice.side, Text("briefing-open-higher", {"now": odds, "next": odds + 1}), voice.quoted("intake", "odds")
        )


def _what_for(voice: Voice) -> Iterator[ToAsk]:
    for item in voice.items("issues"):
        asked = voice.quoted("intake", place_at("position", item.id))
        if asked and not voice.quoted("intake", place_at("what_for", item.id)):
            yield ToAsk(voice.side, Text("briefing-open-what-for"), asked)
            return


def _safe_to_say(voice: Voice) -> Iterator[ToAsk]:
    for tell in voice.parts(Part.TELL):
        if tell.item and voice.tell_scope(tell.item) in ("", "mediator"):
            yield ToAsk(voice.side, Text("briefing-open-safe"), (tell.quote,))
            return


def _what_changes(voice: Voice) -> Iterator[ToAsk]:
    quotes = voice.quoted("telling", "change_view")[:1]
    if quotes:
        yield ToAsk(voice.side, Text("briefing-open-changes"), quotes)


def _counsel(voice: Voice) -> Iterator[ToAsk]:
    """Yield questions for a side's adviser: those it left for one, then who may sign, and what a coming date asks for."""
    for own in voice.said:
        if quote := voice.quote(own.flow.flow, ADVISER):
            yield ToAsk(voice.side, Text("briefing-counsel-left"), (quote,))
    advised = {"lawyer", "adviser", "union_rep"} & set(voice.picks("intake", "companions"))
    if advised and (quotes := voice.quoted("intake", "authority", "check_with")):
        yield ToAsk(voice.side, Text("briefing-counsel-sign"), quotes)
    if quotes := voice.next_date():
        yield ToAsk(voice.side, Text("briefing-counsel-date"), quotes)
