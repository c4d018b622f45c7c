"""A party and a preview of the agenda: read it, add to it or object, or say that there is nothing to add. All of it for the mediator alone.

What a party sees depends on what the mediator sent and on its own acts.
"""

from __future__ import annotations

from bot.present import preview as screens
from bot.present.acts import PartyAct
from bot.service import handover, hold, talk
from bot.service.contact import deeds, is_held
from bot.service.context import Toast, Visit
from flows.disclosure import may_read
from flows.preview import FINE, Preview
from flows.private import HOUSE, Seat, Viewer
from flows.say import Press
from flows.several import actor
from storage import people, previews
from storage.runs import StoredRun

HERE = range(PartyAct.PREVIEW.value, PartyAct.PREVIEW_AWAY.value + 1)  # the acts this file knows
READ = "preview_read"  # the audit entry of somebody who has seen one
_EVEN_HELD = (PartyAct.PREVIEW_LATER, PartyAct.PREVIEW_AWAY)


def tap(visit: Visit, stored: StoredRun, press: Press) -> Toast | None:
    """Do what a button about a preview says. None if there is no such for them."""
    wish, preview = PartyAct(press.code), _of(visit, stored, press.ref.hex())
    if preview is None:
        return None
    if wish not in _EVEN_HELD and is_held(visit.desk.unit, stored.case, stored.side):
        hold.say_so(visit, stored)
        return Toast()
    mediator = stored.run.facts.get("mediator", "")
    match wish:
        case PartyAct.PREVIEW_LATER:
            visit.say(screens.put_off(preview.id))
        case PartyAct.PREVIEW_AWAY:
            visit.say(screens.put_away(preview.id))
        case PartyAct.PREVIEW_SAY:
            talk.show_again(*handover.begin(visit, stored, about=preview.id))
        case PartyAct.PREVIEW_FINE:
            visit.desk.note(stored.case, actor(stored.side), FINE, preview.id)
            visit.say(*screens.receipt(preview.id, mediator))
        case _:
            visit.desk.note(stored.case, actor(stored.side), READ, preview.id)
            visit.say(*screens.shown(preview, mediator))
    return Toast()


def _of(visit: Visit, stored: StoredRun, preview_id: str) -> Preview | None:
    person = people.get(visit.desk.unit, HOUSE, visit.chat.participant or "")
    if person is None or not may_read(person):
        return None
    return previews.get(visit.desk.unit, Viewer(Seat.SIDE, stored.case, stored.side), preview_id)


def point_to(visit: Visit, stored: StoredRun) -> None:
    """Point again to a preview that somebody has not opened: the last one that was sent."""
    sent = previews.of_case(visit.desk.unit, Viewer(Seat.SIDE, stored.case, stored.side), stored.case)
    read = {e.object for e in deeds(visit.desk.unit, stored.case, stored.side) if e.verb == READ}
    if sent and sent[-1].id not in read:
        visit.say(*screens.arrival(sent[-1].id))
