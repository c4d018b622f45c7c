"""Leaks planted into a preview and into ticking, one at a time, as somebody might write them by mistake: the tests with the eyes of the other
side find each."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import ExitStack
from typing import Any
from unittest import mock

import pytest

from bot.sandbox.phone import CannotDo
from bot.service import handover, preview_desk, preview_party, tick_desk, tick_party, ticks
from bot.service.context import Desk, Visit
from flows.case import Case
from flows.private import HOUSE
from flows.say import Press, Say
from flows.ticks import Tick
from storage import ticks as kept
from storage.runs import StoredRun
from tests.bot.service import test_preview, test_ticks
from tests.bot.service.test_ticks import NO, YES
from tests.proof.crossing_leaks import instead, tell_others, with_number
from tests.proof.leaks import Patch
from tests.world import B

# --- ticking ----------------------------------------------------------------------------------------------------------


def the_receipt_counts_the_answers() -> list[Patch]:
    def tap(original: Callable[..., Any], visit: Visit, stored: StoredRun, press: Press) -> Any:
        found = kept.get(visit.desk.unit, HOUSE, press.ref.hex())
        count = len(kept.answers(visit.desk.unit, HOUSE, found)) if found is not None else 0
        receipt = tick_party.screens.receipt

        def counting(*args: Any) -> Sequence[Say]:
            return with_number(receipt(*args), count)

        with mock.patch.object(tick_party.screens, "receipt", counting):
            return original(visit, stored, press)

    return instead(tick_party, "tap", tap)


def it_is_closed_once_everybody_has_answered() -> list[Patch]:
    def tap(original: Callable[..., Any], visit: Visit, stored: StoredRun, press: Press) -> Any:
        done = original(visit, stored, press)
        found = kept.get(visit.desk.unit, HOUSE, press.ref.hex())
        case = tick_desk.cases.get(visit.desk.unit, HOUSE, stored.case)
        if found is not None and case is not None and len(kept.answers(visit.desk.unit, HOUSE, found)) == 2:
            ticks.settle(visit.desk, case, found)
        return done

    return instead(tick_party, "tap", tap)


def what_was_not_told_says_how_many_said_yes() -> list[Patch]:
    def settle(original: Callable[..., None], desk: Desk, case: Case, tick: Tick) -> None:
        said = sum(kept.answers(desk.unit, HOUSE, tick).values())
        arrival = ticks.screens.arrival

        def counting(of: Tick) -> list[Say]:
            *first, last = arrival(of)
            return [*first, *with_number([last], said)]

        with mock.patch.object(ticks.screens, "arrival", counting):
            original(desk, case, tick)

    return instead(ticks, "settle", settle)


def it_is_told_to_those_who_said_yes_alone() -> list[Patch]:
    def tell(original: Callable[..., None], desk: Desk, case: Case, tick: Tick) -> None:
        said = kept.answers(desk.unit, HOUSE, tick)
        if tick.state.value == "running" and said and not any(said.values()):
            return
        original(desk, case, tick)

    return instead(ticks, "tell", tell)


def nothing_is_offered_while_somebody_is_held() -> list[Patch]:
    def why(original: Callable[..., str | None], desk: Desk, case: Case) -> str | None:
        held = any(ticks.is_held(desk.unit, case.id, side.number) for side in case.sides)
        return "desk-share-why-held" if held else original(desk, case)

    return instead(tick_desk, "_why_not", why)


TICKING: list[tuple[Callable[[], list[Patch]], dict[str, Any], dict[str, Any]]] = [
    (the_receipt_counts_the_answers, {"a": (YES,), "b": (NO,)}, {"a": (), "b": (NO,)}),
    (it_is_closed_once_everybody_has_answered, {"a": (YES,), "b": (NO,)}, {"a": (), "b": (NO,)}),
    (what_was_not_told_says_how_many_said_yes, {"a": (YES,), "b": (NO,)}, {"a": (NO,), "b": (NO,)}),
    (it_is_told_to_those_who_said_yes_alone, {"a": (YES,), "b": (NO,)}, {"a": (NO,), "b": (NO,)}),
    (nothing_is_offered_while_somebody_is_held, {"a": (), "b": ()}, {"a": (), "b": (), "held": "before"}),
]


@pytest.mark.parametrize(("plant", "one", "other"), TICKING, ids=[plant.__name__ for plant, *_ in TICKING])
def test_a_leak_about_ticking_is_found(
    plant: Callable[[], list[Patch]], one: dict[str, Any], other: dict[str, Any]
) -> None:
    with ExitStack() as stack:
        for patch in plant():
            stack.enter_context(patch)
        assert test_ticks.seen(B, **one) != _watched(test_ticks.seen, B, **other)


def _watched(seen: Callable[..., Any], *args: Any, **given: Any) -> Any:
    """Play one run; where a leak has taken a button away, what was seen until then is all there is."""
    try:
        return seen(*args, **given)
    except CannotDo:
        return ()


# --- a preview --------------------------------------------------------------------------------------------------------


def an_answer_stirs_the_other_side() -> list[Patch]:
    def tap(original: Callable[..., Any], visit: Visit, stored: StoredRun, press: Press) -> Any:
        if press.code == preview_party.PartyAct.PREVIEW_FINE.value and stored.side == 1:
            tell_others(visit.desk, stored, 7)
        return original(visit, stored, press)

    return instead(preview_party, "tap", tap)


def an_objection_stirs_the_other_side() -> list[Patch]:
    def begin(original: Callable[..., Any], visit: Visit, stored: StoredRun, **given: Any) -> Any:
        if stored.side == 1:
            tell_others(visit.desk, stored, 8)
        return original(visit, stored, **given)

    return instead(handover, "begin", begin)


def it_is_sent_only_while_nobody_is_held() -> list[Patch]:
    def why(original: Callable[..., str | None], desk: Desk, case: Case) -> str | None:
        held = any(ticks.is_held(desk.unit, case.id, side.number) for side in case.sides)
        return "desk-share-why-held" if held else original(desk, case)

    return instead(preview_desk, "_why_not", why)


def it_tells_whether_the_other_has_read_it() -> list[Patch]:
    def shown(original: Callable[..., list[Say]], *args: Any) -> list[Say]:
        return with_number(original(*args), READ.count(1))

    def tap(original: Callable[..., Any], visit: Visit, stored: StoredRun, press: Press) -> Any:
        READ.append(stored.side)
        return original(visit, stored, press)

    READ: list[int] = []
    return [*instead(preview_party.screens, "shown", shown), *instead(preview_party, "tap", tap)]


PREVIEWING: list[tuple[Callable[[], list[Patch]], dict[str, Any]]] = [
    (an_answer_stirs_the_other_side, {"acts": ("Show it", "Nothing to add")}),
    (an_objection_stirs_the_other_side, {"by": lambda house: test_preview.objects(house, test_preview.A)}),
    (it_is_sent_only_while_nobody_is_held, {"held": True}),
    (it_tells_whether_the_other_has_read_it, {"acts": ("Show it",)}),
]


@pytest.mark.parametrize(("plant", "acts"), PREVIEWING, ids=[plant.__name__ for plant, _ in PREVIEWING])
def test_a_leak_about_a_preview_is_found(plant: Callable[[], list[Patch]], acts: dict[str, Any]) -> None:
    given = dict(acts)
    with ExitStack() as stack:
        for patch in plant():
            stack.enter_context(patch)
        assert test_preview.seen() != _watched(test_preview.seen, *given.pop("acts", ()), **given)
