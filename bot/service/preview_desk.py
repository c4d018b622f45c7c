"""A preview of the agenda: the mediator approves every title as all will read it, and sends it to all sides at one moment (R6).

What may stand in it is for `flows.disclosure` to say; what her words repeat of anybody she is shown first. The answers come back to her.
"""

from __future__ import annotations

from collections.abc import Iterator

from bot.present import preview as screens
from bot.present.acts import DeskAct
from bot.present.disclosure import gone
from bot.present.notes import Finding
from bot.service import agenda_desk, note
from bot.service.contact import deeds, notify, seated
from bot.service.context import Desk, Toast, Visit
from bot.service.crossing_desk import own_case
from bot.service.disclose import why_nobody
from bot.service.handover import wrote_about
from flows.case import Case, SideNo
from flows.disclosure import may_preview, may_read, may_stand_in_a_preview, preview_titles
from flows.findings import HerTopic, Place
from flows.preview import FINE, MOST_TITLES, Preview, PreviewId
from flows.private import HOUSE, Private, Seat, Viewer
from flows.say import Button, Press
from storage import cases, previews

HERE = range(DeskAct.PREVIEW.value, DeskAct.PREVIEW_ANSWERS.value + 1)  # the acts this file knows


def buttons(desk: Desk, case: Case) -> tuple[Button, ...]:
    """Offer a preview below the agenda, where the case allows one."""
    rules = cases.rules(desk.unit, case.id)
    if rules is None or not may_preview(rules):
        return ()
    return screens.buttons(case.id, was_sent=bool(previews.of_case(desk.unit, HOUSE, case.id)))


def tap(visit: Visit, press: Press) -> Toast | None:
    """Take one of her buttons about a preview. None if the case is none of hers."""
    ref = press.ref.hex()
    draft = previews.get(visit.desk.unit, HOUSE, ref) if press.code == DeskAct.PREVIEW_SEND.value else None
    case = own_case(visit, draft.case if draft is not None else ref)
    if case is None:
        return None
    if draft is not None:
        _send(visit, case, draft)
    elif press.code == DeskAct.PREVIEW_ANSWERS.value:
        visit.say(screens.answers(case, _answers(visit.desk, case)))
    else:
        _ask(visit, case)
    return Toast()


def _ask(visit: Visit, case: Case) -> None:
    """Show her what would go out, and keep exactly that until she sends it or looks again."""
    desk, rules = visit.desk, cases.rules(visit.desk.unit, case.id)
    if (why := _why_not(desk, case)) is not None or rules is None:
        visit.say(screens.decided(case, why or "desk-share-why-closed"))
        return
    topics = agenda_desk.as_it_stands(visit, case)
    draft = Preview(PreviewId(desk.house.chance.new_id()), case.id, preview_titles(topics, case.id, rules))
    visit.say(gone(screens.desk_slot(case.id)))
    if len(draft.titles) > MOST_TITLES:
        visit.say(screens.decided(case, "preview-too-many", most=MOST_TITLES))
        return
    previews.draft(desk.unit, draft, desk.now)
    unready = [n for n, t in enumerate(topics, start=1) if t.place is Place.KEPT and not may_stand_in_a_preview(t)]
    visit.say(*screens.asked(case, draft, unready, list(_repeats(desk, case, topics))))


def _why_not(desk: Desk, case: Case) -> str | None:
    """Name what keeps a preview from going out now. Somebody's hold does not: the others are told, and see nothing of it."""
    rules = cases.rules(desk.unit, case.id, lock=True)
    if rules is None or not rules.is_open:
        return "desk-share-why-closed"
    if not may_preview(rules):
        return "preview-off"
    why = why_nobody(desk, case, [s for s in seated(desk, case) if may_read(s.person)])
    return why.key if why is not None else None


def _repeats(desk: Desk, case: Case, topics: tuple[HerTopic, ...]) -> Iterator[Finding]:
    """Find what titles in her own words repeat of what a side has said and not sent on."""
    viewer = Viewer(Seat.MEDIATOR, case.id)
    for topic in topics:
        if topic.own is not None and may_stand_in_a_preview(topic):
            yield from note.repeats(desk, case, topic.own.read_as(viewer), "0")


def _send(visit: Visit, case: Case, draft: Preview) -> None:
    """Put what she saw before everybody, in this unit; a second tap changes nothing."""
    desk, slot = visit.desk, gone(screens.desk_slot(case.id))
    sent = previews.of_case(desk.unit, HOUSE, case.id)
    if (why := _why_not(desk, case)) is not None:
        visit.say(slot, screens.decided(case, why))
    elif (sent and previews.written(sent[-1]) == previews.written(draft)) or not previews.send(
        desk.unit, draft, desk.now
    ):
        visit.say(slot, screens.decided(case, "preview-stands"))
    else:
        desk.note(case.id, "mediator", "preview_sent", draft.id)
        for somebody in seated(desk, case):
            if may_read(somebody.person):
                notify(desk, somebody, *screens.arrival(draft.id))
        visit.say(slot, screens.decided(case, "preview-sent"))


def _answers(desk: Desk, case: Case) -> list[screens.Answer]:
    """List what each has said to the last preview, side by side."""
    sent = previews.of_case(desk.unit, HOUSE, case.id)
    if not sent:
        return []
    return [_answer(desk, case, sent[-1], side.number, side.name) for side in case.sides]


def _answer(desk: Desk, case: Case, preview: Preview, side: SideNo, name: Private[str]) -> screens.Answer:
    fine = any((e.verb, e.object) == (FINE, preview.id) for e in deeds(desk.unit, case.id, side))
    return screens.Answer(name, fine, wrote_about(desk, case, side, preview.id))
