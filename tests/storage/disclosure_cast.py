"""What Ana and Ben of KITE-42 might tell each other, for the tests of the archive's half of disclosure."""

from __future__ import annotations

from datetime import datetime, timedelta

from flows.case import CaseId, RunId, Scope, SideNo
from flows.disclosure import (
    Category,
    Consented,
    Kind,
    Matter,
    MatterId,
    Reveal,
    Rule,
    Rules,
    Scoped,
    Worded,
    reveal,
)
from flows.private import HOUSE, Label, Private, Viewer
from flows.swaps import Sealed, Swap, SwapId, Weight, open_all
from storage import Unit, cases, matters, reveal_door, reveals, swaps
from storage.matters import Held
from tests.storage.cast import ANA, BEN, KITE, MEDIATOR, NOW, fresh_id

RUN = RunId("dddd000000000001")
DAY = timedelta(days=1)
LATER = NOW + 2 * DAY
OPEN = Rules()
OWNERS = {1: ANA, 2: BEN}
SIDES = (SideNo(1), SideNo(2))


def words(text: str, side: int = 1) -> Private[str]:
    """Return words of a side (0: for the whole case)."""
    return Private(text, Label(KITE, side))


def matter(side: int = 1, *, kind: Kind = Kind.TELL, category: Category = Category.REASONS) -> Matter:
    """Return a matter with a fresh id."""
    return Matter(MatterId(fresh_id()), CaseId(KITE), SideNo(side), kind, category)


def added(unit: Unit, label: str = "the loan", side: int = 1, *, item: str = "", run: RunId = RUN) -> MatterId:
    """Add a matter of a side and return its id."""
    new = matter(side)
    place = item or f"i{new.id[-4:]}"
    assert matters.add(unit, new, run=run, place="can_tell", item=place, label=words(label, side), now=NOW)
    return new.id


def consented(
    unit: Unit, sentence: str = "I took a loan.", side: int = 1, *, scope: Scope = Scope.SHARE, waived: bool = False
) -> MatterId:
    """Add a matter and record its scope, its sentence and the consent to it, all at NOW."""
    matter_id, owner = added(unit, side=side), OWNERS[side]
    said = words(sentence, side)
    for entry in (Scoped(scope, NOW), Worded(said, NOW), Consented(said, NOW, waived)):
        matters.record(unit, owner, matter_id, entry)
    return matter_id


def lawful(held: Held | None, now: datetime = LATER) -> Reveal:
    """Ask the rule for a reveal."""
    assert held
    return reveal(held.matter, OPEN, now=now, today=now.date(), held=False)


def sent(unit: Unit, matter_id: MatterId, now: datetime = LATER) -> str:
    """Send a matter as the mediator's desk does and return the reveal's id."""
    reveal_id = fresh_id()
    reveal_door.write(unit, lawful(matters.get(unit, MEDIATOR, matter_id, lock=True), now), id=reveal_id)
    return reveal_id


def slot(unit: Unit, *, category: Category = Category.FIGURES, now: datetime = NOW) -> Swap:
    """Open a slot with a day to answer."""
    new = Swap(SwapId(fresh_id()), CaseId(KITE), category, Weight.USEFUL, now + DAY)
    swaps.open_slot(unit, new, now)
    return new


def put_in(unit: Unit, swap: Swap, side: int, sentence: str | None, at: datetime = NOW) -> None:
    """Seal a sentence, or pass with None."""
    sealed = Sealed(SideNo(side), None if sentence is None else words(sentence, side), at)
    swaps.seal(unit, OWNERS[side], swap.id, sealed)


def lawful_pair(unit: Unit, swap: Swap, now: datetime | None = None) -> dict[str, Reveal]:
    """Ask the rule for both reveals of a slot at its deadline, or then: reveal id -> reveal."""
    rules = cases.rules(unit, KITE)
    assert rules
    pair = open_all(swap, swaps.sealed(unit, MEDIATOR, swap.id), SIDES, rules, now=now or swap.deadline, held=False)
    return {fresh_id(): one for one in pair}


def forged(sentence: str, side: int = 1, *, rule: Rule = Rule.R1, matter_id: str = "", at: datetime = LATER) -> Reveal:
    """Return a reveal that no rule made."""
    facts = (CaseId(KITE), SideNo(side), Kind.TELL, Category.REASONS)
    return Reveal(MatterId(matter_id or fresh_id()), *facts, words(sentence, 0), rule, at)


def read(unit: Unit, viewer: Viewer) -> list[str]:
    """List what a viewer reads of KITE-42."""
    return [one.sentence.read_as(viewer) for one in reveals.visible_to(unit, viewer, KITE)]


def text_of(value: Private[str] | None) -> str | None:
    """Open words as the house."""
    return None if value is None else value.read_as(HOUSE)
