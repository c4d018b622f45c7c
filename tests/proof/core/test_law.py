"""Promises of the law that deserve a name of their own: found by the proof, kept here to be read."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

import flows
from flows.case import CaseId, Scope, SideNo
from flows.disclosure import (
    Category,
    Consented,
    Disowned,
    Entry,
    KeptForSession,
    Kind,
    Matter,
    MatterId,
    NotAllowed,
    Reconsider,
    Refusal,
    Rules,
    Scoped,
    TakenUp,
    Withdrawn,
    Worded,
    standing,
    why_not_send,
)
from flows.private import Label, Private
from flows.swaps import Sealed, Swap, SwapId, Weight, open_all, with_more_time

NOW = datetime(2026, 3, 2, 12, tzinfo=UTC)
LATER = date(2026, 6, 1)
WORDS = Private("Since the store room is locked, I lost two orders.", Label("c0", 1))
MATTER = Matter(MatterId("m"), CaseId("c0"), SideNo(1), Kind.TELL, Category.EFFECTS)
AGREED: tuple[Entry, ...] = (Worded(WORDS, NOW), Consented(WORDS, NOW, waived=True))
ROOT = Path(flows.__file__).parent.parent


def refusal(*record: Entry, matter: Matter = MATTER) -> Refusal | None:
    now = NOW + timedelta(days=5)
    return why_not_send(standing(matter, record), Rules(), now=now, today=now.date(), held=False)


def test_consent_to_a_later_day_is_not_consent_to_an_earlier_one() -> None:
    """What they agreed to said "not before 1 June": dropping the day asks for the agreement anew."""
    assert refusal(Scoped(Scope.SHARE, NOW, LATER), *AGREED, Scoped(Scope.SHARE, NOW)) is Refusal.NO_CONSENT
    assert refusal(Scoped(Scope.SHARE, NOW, LATER), *AGREED, Scoped(Scope.SHARE, NOW), *AGREED) is None
    assert refusal(Scoped(Scope.SHARE, NOW), *AGREED, Scoped(Scope.SHARE, NOW)) is None


@pytest.mark.parametrize("way_out", [Scoped(Scope.SHARE, NOW), Withdrawn(NOW)], ids=["another scope", "withdrawal"])
def test_nothing_leads_out_of_the_safety_file(way_out: Entry) -> None:
    after = (way_out, Scoped(Scope.SHARE, NOW), *AGREED)
    assert refusal(Scoped(Scope.SAFETY, NOW), *after) is Refusal.SAFETY
    assert (
        refusal(
            *after,
            matter=Matter(MatterId("m"), CaseId("c0"), SideNo(1), Kind.TELL, Category.EFFECTS, scope=Scope.SAFETY),
        )
        is Refusal.SAFETY
    )


def test_what_the_mediator_keeps_for_the_session_is_not_sent() -> None:
    """Until its owner agrees to it anew, or she takes it up again; that she did changes nothing of the owner's own consent."""
    kept = (Scoped(Scope.SHARE, NOW), *AGREED, KeptForSession(NOW))
    assert refusal(*kept) is Refusal.KEPT
    assert refusal(*kept, *AGREED) is None
    assert refusal(*kept, TakenUp(NOW)) is None
    assert refusal(*kept, Reconsider(NOW), TakenUp(NOW)) is Refusal.NO_CONSENT
    assert refusal(*kept, TakenUp(NOW), KeptForSession(NOW)) is Refusal.KEPT


def test_what_a_stranger_did_in_its_owners_name_counts_as_if_it_had_not_been() -> None:
    """And what its owner had agreed to before, and the mediator's own acts, stand."""
    moved, later = NOW + timedelta(hours=1), NOW + timedelta(hours=2)
    false = Private("I made it up.", Label("c0", 1))
    agreed = (Scoped(Scope.SHARE, NOW), *AGREED)
    strangers: tuple[Entry, ...] = (
        Scoped(Scope.SHARE, later),
        Worded(false, later),
        Consented(false, later, waived=True),
    )
    over = Disowned(moved, later)
    assert refusal(*strangers, over) is Refusal.SCOPE
    assert (
        refusal(*agreed, *strangers, over) is None and standing(MATTER, (*agreed, *strangers, over)).sentence is WORDS
    )
    assert refusal(*agreed, Withdrawn(later), over) is None
    assert refusal(*agreed, Withdrawn(NOW), *strangers, over) is Refusal.WITHDRAWN
    assert refusal(*agreed, *strangers, KeptForSession(later), over) is Refusal.KEPT
    assert refusal(*agreed, *strangers, over, *strangers) is None  # a consent given after that is its owner's again


def test_more_time_is_never_less_and_ends_with_the_time_to_look() -> None:
    swap = Swap(SwapId("s"), CaseId("c0"), Category.EFFECTS, Weight.USEFUL, NOW + timedelta(days=2))
    early, late = NOW, swap.deadline + timedelta(hours=23)
    assert with_more_time(swap, Rules(), now=early) == swap
    assert with_more_time(swap, Rules(), now=late).deadline == late + timedelta(days=1)
    for rules, now in ((Rules(), swap.deadline + timedelta(days=1)), (Rules(is_open=False), NOW)):
        with pytest.raises(NotAllowed):
            with_more_time(swap, rules, now=now)


def test_nothing_is_opened_while_it_can_still_be_changed() -> None:
    """What a side was told: "You can put something in, change it or pass until ..."; and a time to think belongs to this scope too."""
    sides = (SideNo(1), SideNo(2))
    swap = Swap(SwapId("s"), CaseId("c0"), Category.EFFECTS, Weight.USEFUL, NOW + timedelta(days=2))
    sealed = {side: Sealed(side, Private("so it was", Label("c0", side)), NOW) for side in sides}
    with pytest.raises(NotAllowed):
        open_all(swap, sealed, sides, Rules(), now=NOW + timedelta(hours=1), held=False)
    assert len(open_all(swap, sealed, sides, Rules(), now=swap.deadline, held=False)) == 2


def uses(name: str) -> Iterator[str]:
    """Name the modules of the product that call a function or class by this name."""
    for room in ("flows", "storage", "bot"):
        for path in (ROOT / room).rglob("*.py"):
            for node in ast.walk(ast.parse(path.read_text("utf-8"))):
                if isinstance(node, ast.Call) and name in (
                    getattr(node.func, "id", ""),
                    getattr(node.func, "attr", ""),
                ):
                    yield path.relative_to(ROOT).as_posix()


def test_only_the_law_makes_a_copy_for_the_case() -> None:
    assert set(uses("copy_for_the_case")) == {"flows/disclosure.py", "flows/swaps.py"}
    assert set(uses("Reveal")) == {"flows/disclosure.py"}


@pytest.mark.parametrize(
    ("law", "least"), [("flows/disclosure.py", 6), ("flows/swaps.py", 6), ("flows/standing.py", 2)]
)
def test_every_rule_names_its_source(law: str, least: int) -> None:
    """A mediator's lawyer reads where each rule comes from beside it."""
    tree = ast.parse((ROOT / law).read_text("utf-8"))
    rules = [node for node in tree.body if isinstance(node, ast.FunctionDef) and not node.name.startswith("_")]
    source = re.compile(r"(domain|trust|design) (§|P\d)|\(R[126]\)")
    assert len(rules) >= least
    assert [rule.name for rule in rules if not source.search(ast.get_docstring(rule) or "")] == []
