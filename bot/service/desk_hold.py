"""The mediator's /hold: hold a side by hand, or end a hold, whoever raised it."""

from __future__ import annotations

from bot.present import hold as screens
from bot.present.acts import DeskAct
from bot.present.desk import acted_on
from bot.service import hold, hold_over
from bot.service.contact import is_held
from bot.service.context import Toast, Visit
from bot.service.crossing_desk import own_case
from flows.case import Case, CaseState
from flows.say import Press

HERE = range(DeskAct.HOLD.value, DeskAct.LANGUAGE.value)  # the acts this file knows


def show(visit: Visit, case: Case, *, edits: bool = False) -> None:
    """Show how each person stands."""
    held = {side.number: is_held(visit.desk.unit, case.id, side.number) for side in case.sides}
    visit.say(screens.screen(case, held, edits=edits))


def tap(visit: Visit, press: Press) -> Toast | None:
    """Hold somebody or end their hold. None if the case is none of hers, or has no such chair."""
    lifts = press.code >= DeskAct.HOLD_LIFT.value
    side = acted_on(DeskAct.HOLD_LIFT if lifts else DeskAct.HOLD, press)
    case = own_case(visit, press.ref.hex())
    if case is None or case.state is not CaseState.OPEN or side not in {s.number for s in case.sides}:
        return None
    if is_held(visit.desk.unit, case.id, side) is lifts:  # not twice, if a button is tapped twice
        (hold.lift if lifts else hold.set_by_hand)(visit.desk, case, side)
        if lifts:
            hold_over.tell(visit, case, side)
    show(visit, case, edits=True)
    return Toast()
