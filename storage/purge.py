"""Deleting every row of a case. What makes it unreadable for good is the destruction of its keys; this gives the room back and leaves no traces.

Nothing is opened here: a case can be deleted whose keys are gone already.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import TypeAlias

from sqlalchemy import ColumnElement, Table, delete, func, or_, select, update

from storage.tables import (
    AGENDA_EDITS,
    AUDIT,
    AUDIT_HEADS,
    BRIEFINGS,
    CASES,
    CHATS,
    FILE_PIECES,
    FILES,
    FRESH_START_PARTS,
    FRESH_STARTS,
    GUARDS,
    INVITATIONS,
    JOTTINGS,
    MATTER_ENTRIES,
    MATTERS,
    MESSAGES,
    OUTBOX,
    OUTCOMES,
    PAPER_PIECES,
    PAPERS,
    PARTICIPANTS,
    PREVIEWS,
    RANGE_ANSWERS,
    RANGE_QUESTIONS,
    REMINDERS,
    REVEAL_VIEWS,
    REVEALS,
    RUNS,
    SESSION_REPLIES,
    SESSIONS,
    SIDES,
    STATEMENTS,
    SWAP_SEALS,
    SWAPS,
    TERM_ANSWERS,
    TERM_DRAFTS,
    TERM_SHEETS,
    TICK_ANSWERS,
    TICKS,
    TIMES,
    TIMES_MARKS,
)
from storage.unit import Unit

Which: TypeAlias = tuple[Table, ColumnElement[bool]]

_OF_A_CASE = (
    TERM_ANSWERS,
    TERM_SHEETS,
    TERM_DRAFTS,
    OUTCOMES,
    SESSION_REPLIES,
    SESSIONS,
    TIMES_MARKS,
    TIMES,
    FRESH_START_PARTS,
    FRESH_STARTS,
    PAPERS,
    MATTER_ENTRIES,
    MATTERS,
    REVEAL_VIEWS,
    REVEALS,
    SWAPS,
    RANGE_QUESTIONS,
    FILES,
    AGENDA_EDITS,
    PREVIEWS,
    TICKS,
    JOTTINGS,
    BRIEFINGS,
    INVITATIONS,
    STATEMENTS,
    RUNS,
    PARTICIPANTS,
    SIDES,
)


def purge(unit: Unit, case: str, runs: Collection[str] = ()) -> int:
    """Delete all that is kept of a case, its own audit entries included, and count the rows. Whoever sat in it sits nowhere afterwards.

    runs: conversations of its mediator that were about it; they are of no case by themselves.
    """
    wheres = [*_first(case), *((table, table.c.case_id == case) for table in _OF_A_CASE)]
    wheres += [*_of_lanes(unit, case), *_of_hers(list(runs)), *_records(case)]
    count = sum(unit.run(delete(table).where(where)).rowcount for table, where in wheres)
    _stand_up(unit, case, list(runs))
    return count


def _first(case: str) -> Iterator[Which]:
    """Rows that name the case only through others, which must still be there."""
    yield FILE_PIECES, FILE_PIECES.c.file.in_(select(FILES.c.id).where(FILES.c.case_id == case))
    yield PAPER_PIECES, PAPER_PIECES.c.paper.in_(select(PAPERS.c.id).where(PAPERS.c.case_id == case))
    yield REMINDERS, REMINDERS.c.session.in_(select(SESSIONS.c.id).where(SESSIONS.c.case_id == case))
    asked = select(RANGE_QUESTIONS.c.id).where(RANGE_QUESTIONS.c.case_id == case)
    yield RANGE_ANSWERS, RANGE_ANSWERS.c.question.in_(asked)
    ticked = select(TICKS.c.id).where(TICKS.c.case_id == case)
    yield TICK_ANSWERS, TICK_ANSWERS.c.tick.in_(ticked)
    yield SWAP_SEALS, SWAP_SEALS.c.swap.in_(select(SWAPS.c.id).where(SWAPS.c.case_id == case))


def _of_lanes(unit: Unit, case: str) -> Iterator[Which]:
    """What is kept of the chats that sit in the case, in the order in which updates lock them."""
    here = select(CHATS.c.ref).where(CHATS.c.case_id == case).order_by(CHATS.c.ref).with_for_update()
    lanes = [bytes(ref) for ref in unit.run(here).scalars()]
    yield OUTBOX, _is_below(OUTBOX.c.owner, case)
    yield MESSAGES, MESSAGES.c.lane.in_(lanes)
    yield GUARDS, or_(GUARDS.c.ref.in_(lanes), _is_below(GUARDS.c.owner, case))


def _of_hers(runs: list[str]) -> Iterator[Which]:
    yield STATEMENTS, STATEMENTS.c.ledger.in_(runs)
    yield RUNS, RUNS.c.id.in_(runs)


def _records(case: str) -> Iterator[Which]:
    yield AUDIT, AUDIT.c.chain == case
    yield AUDIT_HEADS, AUDIT_HEADS.c.chain == case
    yield CASES, CASES.c.id == case


def _is_below(owner: ColumnElement[str], case: str) -> ColumnElement[bool]:
    """Say whether a key's name is one of the case's."""
    prefix = f"case/{case}/"
    return func.substr(owner, 1, len(prefix)) == prefix


def _stand_up(unit: Unit, case: str, runs: list[str]) -> None:
    """Leave the chats that sat in the case without a seat; one that is being served at this moment is stale then, and is read anew."""
    nowhere = {"run": None, "participant": None, "case_id": "", "side": 0, "pending": None}
    unit.run(update(CHATS).where(CHATS.c.case_id == case).values(**nowhere, revision=CHATS.c.revision + 1))
    unit.run(update(CHATS).where(CHATS.c.run.in_(runs)).values(run=None, revision=CHATS.c.revision + 1))
