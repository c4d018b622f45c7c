"""What the sides may have in common, and where they part: an interest map, facts and guesses side by side (domain §5.1). Pure.

Everything here is a hint for the mediator, made by a named rule from named answers, and quoted. It merges nothing and concludes nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations
from typing import TypeAlias

from flows.findings import Finding, Kind, Quote, Rule, Standing
from flows.tags import CONTESTED, SCARCE, SUBJECTS, TAGS, ask_opposites
from flows.text import Joined, Text
from flows.voice import Heard, Part, Voice, across, by_side, from_sides

_MOST = 2  # quotations of one side behind one finding
_WANTED = (Part.LOOK, Part.ASK, Part.WISH, Part.FEAR, Part.SAY)
_SHOWN = (Part.ASK, Part.WISH, Part.SAY, Part.FEAR, Part.LOOK, Part.TELL, Part.GIVE, Part.NEED)

# Questions whose options point one way or the other: whether there is to be something between them afterwards.
_FURTHER: Mapping[tuple[str, str], Mapping[str, bool]] = {
    ("intake", "trust"): {"trust_again": True, "trust_new": True, "orderly_ending": False},
    ("contract", "future"): {"go_on": True, "go_on_changed": True, "finish_only": False},
    ("tenancy", "tenant_wish"): {"stay": True, "stay_changed": True, "leave": False},
    ("tenancy", "landlord_wish"): {"let_on": True, "let_on_changed": True, "end": False},
}
# Questions about a fact, asked of every side in the same words.
FACTS = (
    ("intake", "next_date"),
    ("tenancy", "rent"),
    ("tenancy", "owed"),
    ("tenancy", "deposit"),
    ("tenancy", "lease_begin"),
    ("tenancy", "lease_end"),
    ("contract", "agreed_on"),
    ("contract", "amount"),
    ("contract", "undisputed"),
    ("neighbour", "how_often"),
)
_GUESSES = (("intake", "matters_to_them"), ("workplace", "they_need"), ("weighing", "expected"))


def tag_name(tag: str) -> Text:
    """Name an interest of the controlled list."""
    return Text(f"briefing-tag-{tag}")


# --- the interest map -----------------------------------------------------------------------------------------------


def interests(voices: Sequence[Voice]) -> Iterator[Finding]:
    """Map what matters: shared, compatible, only apparently the same, opposed, or not known of the other side.

    It is compared between sides: what any of a side's people says is its side's.
    """
    sides = by_side(voices)
    hits = [_together([_hits(voice) for voice in side]) for side in sides]
    senses = [[_further(voice) for voice in side] for side in sides]
    for tag in TAGS:
        own = [found.get(tag, ()) for found in hits]
        if tag == "going-on" and (parted := _parted(senses, own)) is not None:
            yield parted
        elif tag == "going-on" and len(senses) > 1 and all(any(sense for sense, _ in own) for own in senses):
            quotes = tuple(q for own in senses for _, q in own if q is not None)
            yield _interest(tag, Standing.SHARED, Rule.TAPPED, _first([*quotes, *(h.quote for o in own for h in o)]))
        elif all(_wanted(found) for found in own) and len(own) > 1:
            yield _of_all(tag, own)
        elif tag not in SUBJECTS and any(_wanted(found) for found in own):
            yield _of_some(tag, own, heard=[bool(found) for found in hits])


def _hits(voice: Voice) -> Mapping[str, tuple[Heard, ...]]:
    """Map tag -> what the side said about it, what it asks for first."""
    ordered = sorted(voice.parts(*_SHOWN), key=lambda h: (not h.tapped, _SHOWN.index(h.part)))
    once = {heard.words or heard.number: heard for heard in reversed(ordered)}  # a sentence may stand in two places
    ordered = [heard for heard in ordered if once[heard.words or heard.number] is heard or heard.tapped]
    tags = dict.fromkeys(tag for heard in ordered for tag in heard.tags)
    return {tag: tuple(h for h in ordered if tag in h.tags) for tag in tags}


def _together(hits: Sequence[Mapping[str, tuple[Heard, ...]]]) -> Mapping[str, tuple[Heard, ...]]:
    """Put together what people of one side said about each tag."""
    tags = dict.fromkeys(tag for own in hits for tag in own)
    return {tag: tuple(heard for own in hits for heard in own.get(tag, ())) for tag in tags}


def _wanted(own: Iterable[Heard]) -> bool:
    return any(h.part in _WANTED for h in own)


def further(voice: Voice) -> Iterator[tuple[bool, Quote]]:
    """Yield whether a side wants something between them afterwards, each time it says so, with the answer."""
    for (flow, step), ways in _FURTHER.items():
        for option in voice.picks(flow, step):
            if option in ways and (quote := voice.quote(flow, step)) is not None:
                yield ways[option], quote


def _further(voice: Voice) -> tuple[bool | None, Quote | None]:
    return next(further(voice), (None, None))


_Senses: TypeAlias = Sequence[tuple[bool | None, Quote | None]]  # of each of a side's people


def _parted(senses: Sequence[_Senses], own: Sequence[Sequence[Heard]]) -> Finding | None:
    """Find that one side wants to go on and another does not: only apparent, if both name it all the same."""
    wishes = [{sense for sense, _ in side} for side in senses]
    if not any((True in a and False in b) or (False in a and True in b) for a, b in combinations(wishes, 2)):
        return None
    standing = Standing.APPARENT if all(own) else Standing.OPPOSED
    quotes = [q for side in senses for _, q in side if q is not None]
    return _interest("going-on", standing, Rule.OPPOSITE_CHOICE, _first([*quotes, *(h.quote for o in own for h in o)]))


def _of_all(tag: str, own: Sequence[Sequence[Heard]]) -> Finding:
    """Judge a tag that every side has, by the rules that are strictest first."""
    asks = [[h for h in found if h.part in (Part.ASK, Part.LOOK)] for found in own]
    if tag in SCARCE and all(asks):
        return _interest(tag, Standing.OPPOSED, Rule.ASKED_BY_ALL, _some(asks))
    contrary = _contrary(own)
    if contrary:
        return _interest(tag, Standing.APPARENT, Rule.OPPOSITE_WORDS, contrary)
    if tag in CONTESTED and not any(h.tapped for found in own for h in found) and not _more_in_common(tag, own):
        return _interest(tag, Standing.APPARENT, Rule.WORD_ALONE, _some(own))
    if all(any(h.tapped for h in found) for found in own):
        return _interest(tag, Standing.SHARED, Rule.TAPPED, _some(own))
    return _interest(tag, Standing.SHARED, Rule.WORDS, _some(own))


def _contrary(own: Sequence[Sequence[Heard]]) -> tuple[Quote, ...]:
    """Return a pair of what sides ask or wish under the same tag with words of opposite ends, if there is one."""
    for first, second in combinations(own, 2):
        for a in first:
            for b in second:
                if a.part in _WANTED and b.part in _WANTED and ask_opposites(a.read, b.read):
                    return a.quote, b.quote
    return ()


def _more_in_common(tag: str, own: Sequence[Sequence[Heard]]) -> bool:
    """Say whether answers of two sides under one tag have more in common than the word itself."""
    pairs = ((a, b) for first, second in combinations(own, 2) for a in first for b in second)
    return any((set(a.tags) & set(b.tags)) - {tag} or len(a.stems & b.stems) > 1 for a, b in pairs)


def _of_some(tag: str, own: Sequence[Sequence[Heard]], *, heard: Sequence[bool]) -> Finding:
    """Judge a tag that not every side has: compatible, unless the others have said nothing yet."""
    quotes = _some([[h for h in found if h.part in _WANTED] for found in own])
    if not all(heard) or len(own) < 2:
        return _interest(tag, Standing.UNKNOWN, Rule.SILENT, quotes)
    return _interest(tag, Standing.COMPATIBLE, Rule.ONE_SIDE, quotes)


def _interest(tag: str, standing: Standing, rule: Rule, quotes: tuple[Quote, ...]) -> Finding:
    notes: tuple[Text, ...] = ()
    if standing is Standing.APPARENT:
        notes = (Text("briefing-ask-meaning", {"what": tag_name(tag)}),)
    sides = {quote.side for quote in quotes}
    about = next(iter(sides)) if len(sides) == 1 else None
    return Finding(Kind.INTEREST, rule, tag_name(tag), quotes, standing, notes, about, tag)


def _some(own: Iterable[Iterable[Heard]]) -> tuple[Quote, ...]:
    """Return the first few quotations of each side."""
    return tuple(q for found in own for q in _first([h.quote for h in found], _MOST))


def _first(quotes: Iterable[Quote], most: int = 2 * _MOST) -> tuple[Quote, ...]:
    """Return the first few quotations, each answer once."""
    seen: dict[tuple[object, ...], Quote] = {}
    for quote in quotes:
        seen.setdefault((quote.side, quote.number, quote.sources), quote)
    return tuple(seen.values())[:most]


# --- facts, and guesses about each other ------------------------------------------------------------------------------


def facts(voices: Sequence[Voice]) -> Iterator[Finding]:
    """List what the sides take as accepted by both, and answers to the same question about a fact: side by side, never merged."""
    for place in ("facts_shared", "facts_disputed"):
        quotes = tuple(q for voice in voices for q in voice.quoted("intake", place))
        if quotes:
            kind = Kind.FACT if place == "facts_shared" else Kind.DIFFERS
            yield Finding(kind, Rule.BESIDE, quotes[0].label, quotes)
    for flow, step in FACTS:
        given = [a for voice in voices if (a := voice.answer(flow, step)) is not None]
        quotes = tuple(q for voice in voices for q in voice.quoted(flow, step))
        if from_sides(quotes) == len(by_side(voices)) > 1:
            alike = all(answer == given[0] for answer in given)
            kind, rule = (Kind.FACT, Rule.SAME_ANSWER) if alike else (Kind.DIFFERS, Rule.OTHER_ANSWER)
            yield Finding(kind, rule, quotes[0].label, quotes)


def guesses(voices: Sequence[Voice]) -> Iterator[Finding]:
    """Put each side's guess of what matters to the other beside the other's own words, both ways."""
    for one in voices:
        for other in voices:
            if across(one, other):
                yield from _guess(one, other)


def _guess(one: Voice, other: Voice) -> Iterator[Finding]:
    guessed = tuple(q for flow, step in _GUESSES for q in one.quoted(flow, step))
    own = [h for h in other.parts(Part.ASK, Part.WISH) if h.tags or h.part is Part.ASK]
    if not guessed or not own:
        return
    named = {tag for flow, step in _GUESSES for tag in one.tags_of(flow, step)}
    weighty = sorted(own, key=lambda h: (not h.tapped, h.part is not Part.ASK))
    theirs = dict.fromkeys(tag for h in weighty for tag in h.tags if tag not in SUBJECTS)
    missed = [tag for tag in theirs if tag not in named]
    rule = Rule.GUESS_MET if named & {tag for h in own for tag in h.tags} else Rule.GUESS_MISSED
    notes: tuple[Text, ...] = ()
    if missed:
        left_out = Joined(tuple(tag_name(tag) for tag in missed[:4]))
        notes = (Text("briefing-guess-leaves-out", {"what": left_out}),)
    shown = [h.quote for h in sorted(own, key=lambda h: h.tags == () or h.tags[0] not in missed)]
    what = Text("briefing-guess", {"who": one.name, "other": other.name})
    yield Finding(Kind.GUESS, rule, what, (*guessed[:_MOST], *_first(shown, 3)), None, notes, one.side)
