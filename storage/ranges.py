"""Ranges at rest: the questions whether they may be opened, each side's answer under its own key, and the door through which they are read.

An answer is opened by the house alone, when the question closes; no mediator's view shows it.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ColumnElement, delete, select, update

from flows.case import CaseId, SideNo, Statement, Topic
from flows.private import HOUSE, Seat, Viewer
from flows.ranges import Question, QuestionId, RangeState, why_not_read
from storage import errors, statements
from storage.keys import Aad, side_key
from storage.prepared import upsert
from storage.tables import RANGE_ANSWERS, RANGE_QUESTIONS
from storage.times import micros, moment
from storage.unit import Unit

_Q = RANGE_QUESTIONS.c
_COLUMNS = (_Q.id, _Q.case_id, _Q.closes_at, _Q.state)
_YES, _NO = b"yes", b"no "  # in a bucket of one size, as every sealed value


def ask(unit: Unit, question: Question, now: datetime) -> None:
    """Store a new question."""
    given = {"id": question.id, "case_id": question.case, "closes_at": micros(question.closes_at)}
    unit.run(RANGE_QUESTIONS.insert().values(**given, state=question.state.value, asked_at=micros(now)))


def of_case(unit: Unit, case: str) -> tuple[Question, ...]:
    """Return the questions of a case, the oldest first. That there is one is known to every side."""
    return _found(unit, _Q.case_id == case)


def get(unit: Unit, viewer: Viewer, question_id: str) -> Question | None:
    """Return a question of the viewer's case, locked on PostgreSQL until the unit ends; None if there is no such for them."""
    found = _found(unit, _Q.id == question_id, lock=True)
    return next((q for q in found if viewer.seat is Seat.HOUSE or q.case == viewer.case), None)


def due(unit: Unit, now: datetime) -> tuple[Question, ...]:
    """Return the running questions whose time is over; on PostgreSQL locked, and those of another worker passed over."""
    late = (_Q.state == RangeState.RUNNING.value) & (_Q.closes_at <= micros(now))
    return _found(unit, late, lock=True, skip=True)


def close(unit: Unit, question: Question, state: RangeState, now: datetime) -> bool:
    """Settle a running question; False, and nothing changed, if it is settled already."""
    running = update(RANGE_QUESTIONS).where(_Q.id == question.id, _Q.state == RangeState.RUNNING.value)
    return unit.run(running.values(state=state.value, ended_at=micros(now))).rowcount == 1


def _found(unit: Unit, where: ColumnElement[bool], *, lock: bool = False, skip: bool = False) -> tuple[Question, ...]:
    wanted = select(*_COLUMNS).where(where).order_by(_Q.asked_at, _Q.id)
    rows = unit.run(wanted.with_for_update(skip_locked=skip) if lock else wanted)
    return tuple(Question(QuestionId(i), CaseId(case), moment(at), RangeState(state)) for i, case, at, state in rows)


# --- what was answered --------------------------------------------------------------------------------------------


def answer(unit: Unit, question: Question, side: SideNo, *, agrees: bool, now: datetime) -> None:
    """Keep a side's answer, in place of the one before."""
    key = side_key(question.case, side)
    body = unit.vault.ring((key,)).seal(key, _YES if agrees else _NO, _aad(question, side))
    put = upsert(unit.engine, RANGE_ANSWERS).values(question=question.id, side=side, body=body, at=micros(now))
    unit.run(put.on_conflict_do_update(index_elements=["question", "side"], set_={"body": body, "at": micros(now)}))


def answers(unit: Unit, viewer: Viewer, question: Question) -> dict[SideNo, bool]:
    """Return side -> whether it agreed, for the house alone; of a side that was erased nothing is left. Raises Sealed for anybody else."""
    if viewer.seat is not Seat.HOUSE:
        raise errors.Sealed("what was answered is told to nobody")
    rows = unit.run(
        select(RANGE_ANSWERS.c.side, RANGE_ANSWERS.c.body).where(RANGE_ANSWERS.c.question == question.id)
    ).all()
    found: dict[SideNo, bool] = {}
    for side, body in rows:
        key = side_key(question.case, side)
        try:
            found[SideNo(side)] = unit.vault.ring((key,)).open(key, bytes(body), _aad(question, side)) == _YES
        except errors.Erased:
            continue
    return found


def forget(unit: Unit, case: str, side: SideNo) -> None:
    """Take out what a side answered, to a question that is settled too: nothing it gives from now on is read by that answer."""
    theirs = select(_Q.id).where(_Q.case_id == case)
    unit.run(delete(RANGE_ANSWERS).where(RANGE_ANSWERS.c.side == side, RANGE_ANSWERS.c.question.in_(theirs)))


def _aad(question: Question, side: int) -> Aad:
    return Aad(question.case, side, "range_answers", question.id, "body")


# --- the door -----------------------------------------------------------------------------------------------------


def read(unit: Unit, viewer: Viewer, case: str) -> tuple[Statement, ...]:
    """Return what the sides of a case gave as their range, for its mediator: of whoever said yes to that, and of nobody else.

    Raises Sealed unless all sides have agreed.
    """
    known = of_case(unit, case)
    if viewer.seat is not Seat.MEDIATOR or viewer.case != case or why_not_read(known) is not None:
        raise errors.Sealed("the ranges are sealed")
    opened = next(question for question in known if question.state is RangeState.OPENED)
    agreed = {chair for chair, agrees in answers(unit, HOUSE, opened).items() if agrees}
    said = statements.visible_to(unit, HOUSE, case)
    return tuple(one for one in said if one.topic is Topic.RANGE and not one.parked and one.side in agreed)
