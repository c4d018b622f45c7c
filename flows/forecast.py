"""What may block, and with which recipe it could be met: hypotheses, each with what was said and a question to ask (domain §4, §5.1). Pure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from flows.deadlines import names_a_deadline
from flows.findings import Finding, Kind, Quote, Rule
from flows.text import Text
from flows.voice import Part, Voice, across, by_side, from_sides

# Cause -> where its evidence stands, in (flow, place), beside the choice itself.
_EVIDENCE: Mapping[str, tuple[tuple[str, str], ...]] = {
    "missing_information": (("freshstart", "still_need"), ("intake", "need_to_know"), ("intake", "explain")),
    "figures": (("contract", "worked_out"), ("contract", "amount"), ("tenancy", "owed"), ("intake", "facts_disputed")),
    "distrust": (("freshstart", "happened"), ("intake", "trust"), ("intake", "behaviour")),
    "hurt": (("freshstart", "did_to_you"), ("telling", "sting"), ("telling", "feel_heard"), ("intake", "behaviour")),
    "principle": (("intake", "matters"), ("intake", "facts_disputed")),
    "someone_missing": (("intake", "decides"), ("intake", "check_with")),
    "no_money": (("tenancy", "plan_amount"), ("tenancy", "tenant_money"), ("intake", "no_deal_cost")),
    "deadline": (("intake", "next_date"), ("intake", "no_deal_plan")),
    "law": (("intake", "formal"),),
    "pressure": (("intake", "decides"),),
    "waiting": (("intake", "no_deal_plan"), ("intake", "odds")),
}
CAUSES = tuple(_EVIDENCE)
_IN_WORDS = ("no_deal_plan", "best_worst", "story", "anything_else")  # where a last day is written of in passing
_CHECK_FIRST = frozenset({"must_check", "up_to_limit"})
_MOST = 2
_FAR_APART = 3  # of 10
_MEANT = (Part.ASK, Part.WISH, Part.FEAR, Part.SAY)  # where somebody writes what they want, and why


def impasses(voices: Sequence[Voice]) -> Iterator[Finding]:
    """List what may block: what more sides name first, then a date that stands before them, then who has to be asked."""
    found = [(cause, [v for v in voices if cause in v.in_the_way[1]]) for cause in CAUSES]
    named = sorted((each for each in found if each[1]), key=lambda each: -len(each[1]))
    derived = (_authority(voices), _date(voices, {cause for cause, _ in named}))
    causes = [_cause(cause, named_by) for cause, named_by in named]
    yield from (f for f in (*causes, *derived) if f is not None)


def _cause(cause: str, voices: Sequence[Voice]) -> Finding:
    quotes: list[Quote] = []
    for voice in voices:
        evidence = [q for flow, place in _EVIDENCE[cause] for q in voice.quoted(flow, place)]
        quotes += [*voice.picked(voice.in_the_way[0], "obstacles", (cause,)), *evidence[:_MOST]]
    return _impasse(cause, Rule.OBSTACLE, tuple(quotes))


def _authority(voices: Sequence[Voice]) -> Finding | None:
    """Say that a side cannot agree on the spot, which wastes a session when it comes as a surprise (domain §10.12)."""
    bound = [v for v in voices if set(v.picks("intake", "authority")) & _CHECK_FIRST]
    quotes = tuple(q for v in bound for q in v.quoted("intake", "authority", "check_with"))
    return _impasse("authority", Rule.AUTHORITY, quotes) if quotes else None


def _date(voices: Sequence[Voice], named: set[str]) -> Finding | None:
    """Say that a date stands before a side: one it was asked for, or a day it wrote of as the last for something."""
    asked = tuple(q for v in voices for q in v.next_date())
    written = tuple(quote for voice in voices for quote in dates_in_words(voice))
    if "deadline" in named or not (asked or written):
        return None
    return _impasse("date", Rule.DATE if asked else Rule.DATE_IN_WORDS, (*asked, *written))


def dates_in_words(voice: Voice) -> Iterator[Quote]:
    """Yield the answers in which a side names the last day for something, where it gave no date of its own."""
    if voice.quote("intake", "next_date") is not None:
        return
    for place in _IN_WORDS:
        if names_a_deadline(voice.worded("intake", place), voice.locale):
            yield from voice.quoted("intake", place)


def _impasse(cause: str, rule: Rule, quotes: tuple[Quote, ...]) -> Finding:
    key = cause.replace("_", "-")
    notes = (Text(f"briefing-recipe-{key}"), Text(f"briefing-neutral-{key}"))
    return Finding(Kind.IMPASSE, rule, Text(f"briefing-cause-{key}"), quotes, None, notes, tag=cause)


def expectations(voices: Sequence[Voice]) -> Iterator[Finding]:
    """Put what each side expects beside the other: odds, time, cost, what comes after, and what it means by fairness (domain §5.1)."""
    quotes = tuple(q for v in voices for q in v.quoted("intake", "odds"))
    given = [(v, odds) for v in voices if (odds := v.scale("intake", "odds")) is not None]
    if given:
        apart = any(across(one, other) and abs(a - b) >= _FAR_APART for (one, a), (other, b) in combinations(given, 2))
        what = Text("briefing-odds-apart" if apart else "briefing-odds")
        notes = tuple(q for v in voices for q in v.quoted("intake", "odds_up"))
        yield Finding(Kind.EXPECTATION, Rule.ODDS, what, (*quotes, *notes))
    for flow, step, key in (
        ("costs", "how_long", "how-long"),
        ("costs", "get_back", "get-back"),
        ("intake", "trust", "trust"),
    ):
        beside = tuple(q for v in voices for q in v.quoted(flow, step))
        if from_sides(beside) > 1:
            same = len({tuple(v.picks(flow, step)) for v in voices if v.picks(flow, step)}) == 1
            yield Finding(
                Kind.EXPECTATION,
                Rule.SAME_ANSWER if same else Rule.OTHER_ANSWER,
                Text(f"briefing-expected-{key}"),
                beside,
            )
    yield from _fairness(voices)


def _fairness(voices: Sequence[Voice]) -> Iterator[Finding]:
    """Put beside each other what each side writes of fairness: one word, and seldom one meaning."""
    sides = by_side(voices)
    own = [[h.quote for v in side for h in v.parts(*_MEANT) if "fairness" in h.tags] for side in sides]
    if len(own) > 1 and all(own):
        quotes = tuple(quote for found in own for quote in found[:_MOST])
        yield Finding(Kind.EXPECTATION, Rule.WORDS, Text("briefing-expected-fairness"), quotes)
