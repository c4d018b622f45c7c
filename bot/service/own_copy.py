"""A party's own copy: they look through what they told the mediator, say that it is right, or go to the review to change it.

Approving is told to the mediator; to nobody else, and nothing crosses by it. The paper itself is made at delivery (`own_copy_made`).
"""

from __future__ import annotations

from bot.present import own_copy as screens
from bot.present.acts import PartyAct
from bot.service import afterwards, talk, threads
from bot.service.context import Toast, Visit
from flows import replies
from flows.private import Seat, Viewer
from flows.say import Press
from flows.several import actor
from storage import people
from storage.runs import StoredRun

APPROVED, REOPENED = "approved_copy", "reopened_copy"  # what its owner does with it, as the audit names it
HERE = frozenset(range(PartyAct.OWN_COPY.value, PartyAct.OWN_MAY_CROSS.value + 1))
_KINDS = (screens.TOLD, screens.WILLING)


def tap(visit: Visit, stored: StoredRun, press: Press) -> Toast | None:
    """Do what a button about the own copy says. None if it is of no intake of this seat."""
    root = threads.root(visit, stored)
    if press.ref.hex() != root.run.id:
        return None
    match PartyAct(press.code):
        case PartyAct.OWN_COPY:
            visit.say(*screens.sent(root.run, _ref(visit, root), is_over=root.run.finished))
        case PartyAct.OWN_MAY_CROSS:
            visit.say(*screens.may_cross(root.run, _ref(visit, root)))
        case PartyAct.OWN_RIGHT if not afterwards.is_known(visit):
            visit.say(screens.settled(root.run, "mycopy-first"))
        case PartyAct.OWN_RIGHT if root.run.finished:
            visit.desk.note(root.case, actor(root.side), APPROVED, root.run.id)
            visit.say(screens.settled(root.run, "mycopy-approved"))
        case PartyAct.OWN_CHANGE:
            visit.desk.note(root.case, actor(root.side), REOPENED, root.run.id)
            visit.say(screens.settled(root.run, "mycopy-reopened"))
            talk.take(visit if root.run.id == stored.run.id else threads.move(visit, root), root, replies.Reviewed())
        case _:
            visit.say(screens.settled(root.run, "mycopy-left"))
    return Toast()


def _ref(visit: Visit, root: StoredRun) -> str:
    """Name what a copy is made from: whose words, since when they have the seat, and up to this moment."""
    viewer = Viewer(Seat.SIDE, root.case, root.side)
    person = people.get(visit.desk.unit, viewer, visit.chat.participant or "")
    since = person.joined_at if person is not None else visit.desk.now
    return f"{root.case}/{root.side}/{root.run.id}/{since.isoformat()}/{visit.desk.now.isoformat()}"


def is_one(kind: str) -> bool:
    """Say whether a document is one of these."""
    return kind in _KINDS
