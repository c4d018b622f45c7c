"""Whether the sides were treated alike: same questions, words, order and waiting. Counts and compares; reads no answer, judges nobody.

Source: design P10, domain §10.17. What follows from a side's own answers (a follow-up question, a longer list, a reminder it asked for) is
told and explained, and is no unequal treatment. What is in the safety file is left out altogether.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta
from enum import Enum
from itertools import combinations
from typing import TypeAlias, assert_never

from flows.case import Offer, SideNo
from flows.flow import AllOf, AnyOf, Condition, Fact, Flow, NotOf, Test
from flows.moves import FINISH
from flows.run import step_of

FEW = 5  # replies; with fewer, two medians say nothing about each other
NOTICED = timedelta(seconds=1)  # between two medians: about what somebody notices on a phone
SLOW = timedelta(seconds=5)  # between two 95th percentiles


# --- what is compared ---------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Asking:
    """One conversation with one side. `places`: questions in the order in which they were first put. `words`: a digest of the words it
    agreed to, which is equal for equal words; "" if it has not agreed to any. `is_done`: it has come to its end.
    """

    flow: Flow
    locale: str
    places: tuple[str, ...]
    is_done: bool
    words: str = ""


@dataclass(frozen=True, slots=True)
class Treated:
    """How one side was treated. `waits`: the time from each of its acts to the first answer, in any order."""

    side: SideNo
    asked: tuple[Asking, ...]
    waits: tuple[timedelta, ...]
    reminders: int
    notices: int


# --- what may differ ----------------------------------------------------------------------------------------------


class Reason(Enum):
    """Why a difference is no unequal treatment."""

    OWN_ANSWER = "own-answer"  # a follow-up that came, or did not come, because of what they answered
    OWN_LIST = "own-list"  # asked for each thing they listed themselves
    NOT_YET = "not-yet"  # they have not come to it
    OWN_WISH = "own-wish"  # it is had by whoever wants it


@dataclass(frozen=True, slots=True)
class AskedOfSome:
    """A question was put to some sides and not to others. `because_of`: the step whose answer explains it."""

    flow: Flow
    step: str
    asked: tuple[SideNo, ...]
    others: tuple[SideNo, ...]
    reason: Reason | None
    because_of: str = ""


@dataclass(frozen=True, slots=True)
class OnlySome:
    """A conversation that only some sides have begun, as they wished."""

    flow: Flow
    sides: tuple[SideNo, ...]
    reason: Reason = Reason.OWN_WISH


@dataclass(frozen=True, slots=True)
class OtherOrder:
    """A question stood in another place for one side than for another."""

    flow: Flow
    step: str
    sides: tuple[SideNo, ...]
    reason: Reason | None = None


@dataclass(frozen=True, slots=True)
class OtherVersion:
    """A conversation was held in different definitions: side -> version."""

    flow: Flow
    versions: tuple[tuple[SideNo, int], ...]
    reason: None = None


@dataclass(frozen=True, slots=True)
class OtherWords:
    """What two sides agreed to was worded differently, in the same language."""

    flow: Flow
    sides: tuple[SideNo, ...]
    reason: None = None


@dataclass(frozen=True, slots=True)
class OtherLanguage:
    """The sides were asked in different languages: side -> language."""

    locales: tuple[tuple[SideNo, str], ...]
    reason: Reason = Reason.OWN_WISH


@dataclass(frozen=True, slots=True)
class Slower:
    """One side waited longer for its answers than another."""

    side: SideNo
    than: SideNo
    reason: None = None


@dataclass(frozen=True, slots=True)
class OtherReminders:
    """Different numbers of reminders: each was asked for by whoever got it. Side -> how many."""

    counts: tuple[tuple[SideNo, int], ...]
    reason: Reason = Reason.OWN_WISH


Difference: TypeAlias = (
    AskedOfSome | OnlySome | OtherOrder | OtherVersion | OtherWords | OtherLanguage | Slower | OtherReminders
)


@dataclass(frozen=True, slots=True)
class Summary:
    """One side in figures. `median` and `slowest` (the 95th percentile) are None where nothing was measured."""

    side: SideNo
    locales: tuple[str, ...]
    questions: int
    replies: int
    median: timedelta | None
    slowest: timedelta | None
    reminders: int
    notices: int


@dataclass(frozen=True, slots=True)
class Report:
    """How the sides were treated. `shared`: conversations held with all of them in one and the same definition."""

    sides: tuple[Summary, ...]
    shared: tuple[Flow, ...]
    unequal: tuple[Difference, ...]
    explained: tuple[Difference, ...]


def compare(treated: Sequence[Treated]) -> Report:
    """Compare how the sides were treated. treated: one for each side that takes part, in the order of the sides."""
    found = tuple(_differences(treated))
    by_name = _by_name(treated)
    shared = [
        asked[0][1].flow
        for asked in by_name.values()
        if len(asked) == len(treated) > 1 and len({asking.flow.hash for _, asking in asked}) == 1
    ]
    return Report(
        sides=tuple(_summary(each) for each in treated),
        shared=tuple(shared),
        unequal=tuple(d for d in found if d.reason is None),
        explained=tuple(d for d in found if d.reason is not None),
    )


def _differences(treated: Sequence[Treated]) -> Iterator[Difference]:
    for asked in _by_name(treated).values():
        yield from _in_one_flow(treated, asked)
    locales = tuple((each.side, locale) for each in treated for locale in _locales(each)[:1])
    if len({locale for _, locale in locales}) > 1:
        yield OtherLanguage(locales)
    for one, other in combinations(treated, 2):
        yield from _slower(one, other)
    reminders = tuple((each.side, each.reminders) for each in treated)
    if len({count for _, count in reminders}) > 1:
        yield OtherReminders(reminders)


# --- the questions ------------------------------------------------------------------------------------------------

_Asked: TypeAlias = list[tuple[SideNo, Asking]]


def _by_name(treated: Iterable[Treated]) -> dict[str, _Asked]:
    """Map the name of a conversation -> each side's first of it."""
    found: dict[str, _Asked] = {}
    for each in treated:
        names: set[str] = set()
        for asking in each.asked:
            if asking.flow.flow not in names:
                found.setdefault(asking.flow.flow, []).append((each.side, asking))
            names.add(asking.flow.flow)
    return found


def _in_one_flow(treated: Sequence[Treated], asked: _Asked) -> Iterator[Difference]:
    flow = asked[0][1].flow
    if len(asked) < len(treated):
        yield OnlySome(flow, tuple(side for side, _ in asked))
    if len({asking.flow.hash for _, asking in asked}) > 1:
        yield OtherVersion(flow, tuple((side, asking.flow.version) for side, asking in asked))
    for step in dict.fromkeys(key for _, asking in asked for key in asking.flow.steps):
        yield from _of_some(asked, step)
    for one, other in combinations(asked, 2):
        yield from _order(one, other)
        yield from _wording(one, other)


def _put(asking: Asking) -> list[str]:
    """List the questions put, each once, in the order in which it was first put; nothing of the safety file."""
    keys = dict.fromkeys(step_of(place) for place in asking.places)
    return [k for k in keys if k in asking.flow.steps and asking.flow.steps[k].offer is not Offer.NEVER]


def _of_some(asked: _Asked, step: str) -> Iterator[AskedOfSome]:
    having = [(side, asking) for side, asking in asked if step in _put(asking)]
    others = [(side, asking) for side, asking in asked if step not in _put(asking)]
    if not having or not others:
        return
    flow, them = having[0][1].flow, tuple(side for side, _ in having)
    for side, asking in others:
        reason, because_of = _why_not(asking, flow, step)
        yield AskedOfSome(flow, step, them, (side,), reason, because_of)


def _why_not(asking: Asking, flow: Flow, step: str) -> tuple[Reason | None, str]:
    """Explain why a question was not put, if their own acts explain it."""
    if step not in asking.flow.steps:
        return None, ""
    each = flow.section_of[step].each
    if not asking.is_done and not _is_past(asking, step):
        return Reason.NOT_YET, ""
    if each is not None:
        return Reason.OWN_LIST, each
    behind = answers_behind(flow, step)
    named = [key for key in behind if key in flow.steps and flow.steps[key].offer is not Offer.NEVER]
    return (Reason.OWN_ANSWER, named[0] if named else "") if behind else (None, "")


def _is_past(asking: Asking, step: str) -> bool:
    """Say whether a later question of the file was put already."""
    order = list(asking.flow.steps)
    return any(order.index(key) > order.index(step) for key in _put(asking))


def answers_behind(flow: Flow, key: str) -> tuple[str, ...]:
    """Name the steps on whose answers it depends whether a step is asked: those of its condition, and those that may leap over it."""
    order = list(flow.steps)
    here = order.index(key)
    leaping = [
        step.key
        for step in flow.steps.values()
        if order.index(step.key) < here
        and any(move.to == FINISH or (move.to in flow.steps and order.index(move.to) > here) for move in step.moves)
    ]
    return tuple(dict.fromkeys((*_named_in(flow.steps[key].when), *leaping)))


def _named_in(condition: Condition | None) -> Iterator[str]:
    match condition:
        case None | Fact():
            return
        case AnyOf():
            for each in condition.any:
                yield from _named_in(each)
        case AllOf():
            for each in condition.all:
                yield from _named_in(each)
        case NotOf():
            yield from _named_in(condition.negated)
        case Test():
            yield condition.step
        case _:
            assert_never(condition)


def _order(one: tuple[SideNo, Asking], other: tuple[SideNo, Asking]) -> Iterator[OtherOrder]:
    """Compare the order of what both were asked. A follow-up may come late, when an earlier answer was changed."""
    (side, asking), (than, compared) = one, other
    common = set(_put(asking)) & set(_put(compared))
    mine, theirs = ([k for k in _put(a) if k in common] for a in (asking, compared))
    sure = {k for k in common if not answers_behind(asking.flow, k) and asking.flow.section_of[k].each is None}
    for reason, keys in ((None, sure), (Reason.OWN_ANSWER, common)):
        pairs = zip([k for k in mine if k in keys], [k for k in theirs if k in keys], strict=True)
        moved = next((a for a, b in pairs if a != b), None)
        if moved is not None:
            yield OtherOrder(asking.flow, moved, (side, than), reason)
            return


def _wording(one: tuple[SideNo, Asking], other: tuple[SideNo, Asking]) -> Iterator[OtherWords]:
    (side, asking), (than, compared) = one, other
    same_definition = asking.flow.hash == compared.flow.hash and asking.locale == compared.locale
    if same_definition and asking.words and compared.words and asking.words != compared.words:
        yield OtherWords(asking.flow, (side, than))


# --- the figures --------------------------------------------------------------------------------------------------


def _slower(one: Treated, other: Treated) -> Iterator[Slower]:
    if min(len(one.waits), len(other.waits)) < FEW:
        return
    for slow, fast in ((one, other), (other, one)):
        by_median = _at(slow.waits, 50) - _at(fast.waits, 50) >= NOTICED
        if by_median or _at(slow.waits, 95) - _at(fast.waits, 95) >= SLOW:
            yield Slower(slow.side, fast.side)


def _at(waits: Sequence[timedelta], percent: int) -> timedelta:
    """Return a percentile by the nearest rank: the wait that so many of a hundred did not exceed."""
    return sorted(waits)[max(0, -(-len(waits) * percent // 100) - 1)]


def _summary(each: Treated) -> Summary:
    return Summary(
        side=each.side,
        locales=_locales(each),
        questions=sum(len(_put(asking)) for asking in each.asked),
        replies=len(each.waits),
        median=_at(each.waits, 50) if each.waits else None,
        slowest=_at(each.waits, 95) if each.waits else None,
        reminders=each.reminders,
        notices=each.notices,
    )


def _locales(each: Treated) -> tuple[str, ...]:
    return tuple(dict.fromkeys(asking.locale for asking in each.asked))
