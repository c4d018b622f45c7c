"""Leaks planted into the term sheet, one at a time, as somebody might write them by mistake: the test with the eyes of the other side finds each."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import replace
from typing import Any

import pytest

from bot.present.terms import View
from bot.sandbox.phone import CannotDo
from bot.service import terms, terms_desk, terms_paper_made, terms_party
from bot.service.context import Desk, Visit
from flows.case import Case
from flows.private import HOUSE
from flows.say import Say
from flows.terms import Own, Saying, TermSheet, has_confirmed
from flows.text import Text
from storage import Unit, cases
from storage import terms as kept
from storage.runs import StoredRun
from tests.bot.service import test_terms
from tests.bot.service.terms_cast import LATER, NOT_QUITE, RIGHT, WORDS
from tests.proof.crossing_leaks import instead, tell_others, with_number
from tests.proof.leaks import Patch
from tests.world import B

EVERY = (RIGHT,) * 3


def count(unit: Unit, case: str, side: int) -> int:
    """Count what anybody else has confirmed."""
    given = kept.said(unit, HOUSE, case)
    return sum(g.saying is Saying.RIGHT for other, own in given.items() if other != side for g in own.values())


def the_last_screen_counts_what_others_confirmed() -> list[Patch]:
    def following(original: Callable[..., Say], visit: Visit, stored: StoredRun, *more: Any) -> Say:
        (say,) = with_number([original(visit, stored, *more)], count(visit.desk.unit, stored.case, stored.side))
        return say

    return instead(terms_party, "_following", following)


def it_is_told_as_soon_as_everybody_has_confirmed() -> list[Patch]:
    def keep(original: Callable[..., None], visit: Visit, stored: StoredRun, sheet: TermSheet, *more: Any) -> None:
        original(visit, stored, sheet, *more)
        desk, case = visit.desk, cases.get(visit.desk.unit, HOUSE, stored.case)
        given = kept.said(desk.unit, HOUSE, stored.case)
        if case and all(has_confirmed(sheet, given.get(side.number, {})) for side in case.sides):
            kept.tell(desk.unit, sheet, desk.now)
            terms.tell(desk, case, sheet)

    return instead(terms_party, "_keep", keep)


def a_no_stirs_the_other_side() -> list[Patch]:
    def keep(original: Callable[..., None], visit: Visit, stored: StoredRun, *more: Any) -> None:
        original(visit, stored, *more)
        if stored.side == 1 and more[-1] is Saying.NOT_QUITE:
            tell_others(visit.desk, stored, 7)

    return instead(terms_party, "_keep", keep)


def it_is_sent_only_while_nobody_is_held() -> list[Patch]:
    def why(original: Callable[..., Text | None], desk: Desk, here: Any) -> Text | None:
        held = any(terms.is_held(desk.unit, here.case.id, side.number) for side in here.case.sides)
        return Text("desk-share-why-held") if held else original(desk, here)

    return instead(terms_desk, "_why_not", why)


def the_next_version_goes_to_those_alone_who_have_confirmed() -> list[Patch]:
    def tell(original: Callable[..., Any], desk: Desk, case: Case, sheet: TermSheet) -> Any:
        given = kept.said(desk.unit, HOUSE, case.id)
        if sheet.version > 1 and any(
            g.saying is Saying.NOT_QUITE for g in given.get(case.sides[0].number, {}).values()
        ):
            return ()
        return original(desk, case, sheet)

    return instead(terms_desk, "tell", tell)


def the_ledger_names_it_only_while_somebody_has_not_answered() -> list[Patch]:
    def in_ledger(original: Callable[..., None], visit: Visit, stored: StoredRun) -> None:
        if count(visit.desk.unit, stored.case, stored.side) < 3:
            original(visit, stored)

    return instead(terms, "in_ledger", in_ledger)


def anybodys_answer_is_shown_as_ones_own() -> list[Patch]:
    def own(_: Callable[..., Own], visit: Visit, stored: StoredRun) -> Own:
        every = kept.said(visit.desk.unit, HOUSE, stored.case)
        return {point: given for one in every.values() for point, given in one.items()}

    return instead(terms, "own", own)


def the_paper_counts_what_others_confirmed() -> list[Patch]:
    def to_print(original: Callable[..., Any], unit: Unit, house: Any, ref: str, *, hers: bool) -> Any:
        case, side, *_ = ref.split("|")
        return replace(original(unit, house, ref, hers=hers), ref=str(count(unit, case, int(side))))

    return instead(terms_paper_made, "to_print", to_print)


def a_screen_has_one_button_less_once_the_other_is_through() -> list[Patch]:
    def view_of(original: Callable[..., View], visit: Visit, stored: StoredRun, sheet: TermSheet) -> View:
        view = original(visit, stored, sheet)
        is_through = count(visit.desk.unit, stored.case, stored.side) == len(sheet.points)
        return View(
            sheet, f"{view.mediator} " if is_through else view.mediator, view.marks[: -1 if is_through else None]
        )

    return instead(terms_party, "view_of", view_of)


ONE, SHORT = {"a": EVERY, "b": (RIGHT, NOT_QUITE, RIGHT)}, {"again": False}
Given = dict[str, Any]
LEAKS: list[tuple[Callable[[], list[Patch]], Given, Given]] = [
    (the_last_screen_counts_what_others_confirmed, {**ONE, **SHORT}, {**ONE, **SHORT, "a": ()}),
    (it_is_told_as_soon_as_everybody_has_confirmed, {"a": EVERY, "b": EVERY, **SHORT}, {"a": (), "b": EVERY, **SHORT}),
    (a_no_stirs_the_other_side, {**ONE, **SHORT}, {**ONE, **SHORT, "a": (RIGHT, WORDS, LATER)}),
    (it_is_sent_only_while_nobody_is_held, {**ONE, **SHORT, "a": ()}, {**ONE, **SHORT, "a": (), "held": "before"}),
    (the_next_version_goes_to_those_alone_who_have_confirmed, ONE, {**ONE, "a": (NOT_QUITE, LATER)}),
    (the_ledger_names_it_only_while_somebody_has_not_answered, {**ONE, **SHORT}, {**ONE, **SHORT, "a": (LATER,)}),
    (anybodys_answer_is_shown_as_ones_own, {**ONE, **SHORT}, {**ONE, **SHORT, "a": (NOT_QUITE, LATER)}),
    (the_paper_counts_what_others_confirmed, ONE, {**ONE, "a": (LATER,)}),
    (a_screen_has_one_button_less_once_the_other_is_through, {**ONE, **SHORT, "a": (LATER,)}, {**ONE, **SHORT}),
]


@pytest.mark.parametrize(("plant", "one", "other"), LEAKS, ids=[plant.__name__ for plant, *_ in LEAKS])
def test_a_leak_about_a_term_sheet_is_found(plant: Callable[[], list[Patch]], one: Given, other: Given) -> None:
    with ExitStack() as stack:
        for patch in plant():
            stack.enter_context(patch)
        assert test_terms.seen(B, **one) != _watched(**other)


def _watched(**given: Any) -> Any:
    """Play one run; where a leak has taken a button away, what was seen until then is all there is."""
    try:
        return test_terms.seen(B, **given)
    except CannotDo:
        return ()
