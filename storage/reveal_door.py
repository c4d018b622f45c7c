"""The door through which words cross: the only place that writes what another side may read.

It takes nothing but a `Reveal`, which only `flows.disclosure` and `flows.swaps` make; and, with the rows locked, it asks those rules
once more. Only the desks for disclosure and swaps may import it.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime

from sqlalchemy import select, update

from flows import swaps as law_of_swaps
from flows.case import SideNo
from flows.disclosure import Matter, NotAllowed, Reveal, Revealed, Rule, Rules, why_not_send
from flows.private import HOUSE, WHOLE_CASE, Label, Private
from flows.swaps import SwapState
from storage import cases, matter_record, matters, papers, swaps
from storage.errors import Stale
from storage.keys import shared_key
from storage.owner import Owner
from storage.reveals import Place
from storage.tables import REVEALS, SIDES, SWAPS
from storage.times import micros
from storage.unit import Unit
from storage.words import carried, encoded


def write(unit: Unit, reveal: Reveal, *, id: str) -> None:
    """Write the copy of a matter its owner consented to (R1), and record the reveal with the matter, in one go.

    Raises Stale, and nothing may be committed, unless the matter stands at this moment in consent to exactly these words and this
    paper, and the copy that is kept is that very one; ValueError for another rule.
    """
    if reveal.rule is not Rule.R1:
        raise ValueError("a matter crosses under R1 only")
    rules = _rules(unit, reveal.case)
    held = matters.get(unit, HOUSE, reveal.matter, lock=True)
    if held is None or not _is_of(held.matter, reveal) or not _may_cross(held.matter, rules, reveal):
        raise Stale("the matter has changed")
    owner = Owner(held.matter.case, held.matter.side)
    _write(unit, id, reveal, matter=reveal.matter)
    matter_record.append(unit, owner, reveal.matter, len(held.record) + 1, Revealed(reveal.rule, reveal.at))


def open_swap(unit: Unit, swap_id: str, reveals: Mapping[str, Reveal], now: datetime) -> None:
    """Open a slot and write the copy of every sentence in it (R2), all in one go. reveals: reveal id -> reveal, one for each person who sealed.

    Raises Stale, and writes nothing, unless the slot is running and these are word for word all that was sealed in it;
    ValueError for another rule.
    """
    if any(reveal.rule is not Rule.R2 for reveal in reveals.values()):
        raise ValueError("a slot is opened under R2 only")
    if not _are_all(reveals, _lawful(unit, swap_id, now)):
        raise Stale("the slot has changed")
    opened = update(SWAPS).where(SWAPS.c.id == swap_id)
    unit.run(opened.values(state=SwapState.OPENED.value, ended_at=micros(now)))
    for reveal_id, reveal in reveals.items():
        _write(unit, reveal_id, reveal, swap=swap_id)


def _rules(unit: Unit, case: str) -> Rules:
    rules = cases.rules(unit, case, lock=True)
    if rules is None:
        raise Stale("there is no such case")
    return rules


def _is_of(matter: Matter, reveal: Reveal) -> bool:
    theirs = (matter.case, matter.side, matter.kind, matter.category)
    return theirs == (reveal.case, reveal.side, reveal.kind, reveal.category) and matter.paper == reveal.paper


def _may_cross(matter: Matter, rules: Rules, reveal: Reveal) -> bool:
    """Ask the rule again, but for the two things the archive does not know: the date where the owner lives, and a hold."""
    refusal = why_not_send(matter, rules, now=reveal.at, today=date.max, held=False)
    return refusal is None and matter.sentence is not None and _same_words(matter.sentence, reveal)


def _same_words(sentence: Private[str], reveal: Reveal) -> bool:
    own, shared = Label(reveal.case, reveal.side), Label(reveal.case, WHOLE_CASE)
    return carried(sentence, own) == carried(reveal.sentence, shared)


def _lawful(unit: Unit, swap_id: str, now: datetime) -> tuple[Reveal, ...]:
    """Lock a slot and return what the rule would reveal now, nothing if it refuses. A hold the archive does not know."""
    if (seen := swaps.get(unit, HOUSE, swap_id)) is None:
        return ()
    rules = _rules(unit, seen.case)  # the case is locked before the slot, here as at the desks
    swap = swaps.get(unit, HOUSE, swap_id, lock=True) or seen
    wanted = select(SIDES.c.number).where(SIDES.c.case_id == swap.case).order_by(SIDES.c.number)
    sides = tuple(SideNo(number) for number in unit.run(wanted).scalars())
    try:
        return law_of_swaps.open_all(swap, swaps.sealed(unit, HOUSE, swap.id), sides, rules, now=now, held=False)
    except NotAllowed:
        return ()


def _are_all(reveals: Mapping[str, Reveal], lawful: tuple[Reveal, ...]) -> bool:
    given = sorted(reveals.values(), key=_chair)
    return bool(lawful) and len(given) == len(lawful) and all(map(_are_equal, given, sorted(lawful, key=_chair)))


def _chair(reveal: Reveal) -> SideNo:
    return reveal.side


def _are_equal(given: Reveal, lawful: Reveal) -> bool:
    shared = Label(lawful.case, WHOLE_CASE)
    facts = [(r.matter, r.case, r.side, r.kind, r.category, r.at, r.paper) for r in (given, lawful)]
    return facts[0] == facts[1] and carried(given.sentence, shared) == carried(lawful.sentence, shared)


def _write(unit: Unit, id: str, reveal: Reveal, *, matter: str = "", swap: str = "") -> None:
    facts = (reveal.rule.value, reveal.kind.value, reveal.category.value)
    place = Place(id, reveal.case, reveal.side, *facts, matter, swap, micros(reveal.at))
    words = encoded(carried(reveal.sentence, Label(reveal.case, WHOLE_CASE)))
    key = shared_key(reveal.case)
    given = {name: getattr(place, name) for name in ("id", "side", "rule", "kind", "category", "matter", "swap", "at")}
    sealed = unit.vault.ring((key,)).seal(key, words, place.aad())
    unit.run(REVEALS.insert().values(case_id=place.case, sentence=sealed, **given))
    owner = Owner(reveal.case, reveal.side)
    if reveal.paper is not None and not papers.cross(unit, owner, reveal.paper, reveal=id, now=reveal.at):
        raise Stale("the paper is not the one that was agreed to")  # the unit is not committed: nothing has crossed
