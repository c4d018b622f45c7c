"""What the mediator writes herself: a message to a side, or a note to the owner of something she would like looked at again (R6).

A message that repeats what another side has said and not sent on is shown to her first, with where it came from.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from bot.present import disclosure as words
from bot.present import notes as screens
from bot.present.acts import PartyAct
from bot.present.record import label_of
from bot.service import disclose, telling
from bot.service.contact import notify, seated
from bot.service.context import Desk, Toast, Visit
from bot.service.threads import root_of
from flows import pasteguard
from flows.answers import Amount, Answer, Day, Listed, PickedMany, Words
from flows.case import Case, SideNo, Statement
from flows.disclosure import Telling, waits_at_the_desk
from flows.private import HOUSE, Label, Private, Seat, Viewer
from flows.say import Press, Say
from flows.text import Text
from storage import audit, cases, matters, reveals, runs, statements, swaps
from storage.runs import StoredRun

SHOWN = 300  # code points of a text in a warning
CASE, TO, MATTER = "case", "to", "matter"  # facts of her run; `to` is a side's number, "0" for all


def message_from_run(visit: Visit, stored: StoredRun) -> None:
    """Send what she wrote, or ask first if it repeats something that has not been sent on."""
    case = _case(visit.desk, stored)
    if case is None:
        return
    found = warnings(visit.desk, case, stored)
    if found:
        visit.say(screens.asked_first(stored.run.id, found))
    else:
        send(visit, case, stored)


def note_from_run(visit: Visit, stored: StoredRun) -> None:
    """Ask an owner to look again: their consent rests, and they are told in neutral words. A note that repeats something waits for her yes."""
    desk, case = visit.desk, _case(visit.desk, stored)
    if case is None:
        return
    judged = disclose.judged(desk, case, stored.run.facts.get(MATTER, ""))
    if judged is None or not waits_at_the_desk(judged.held.matter):
        visit.say(words.plain("desk-share-gone"))
        return
    disclose.ask_again(desk, case, judged.held)
    matter, at = judged.held.matter, desk.now.astimezone(ZoneInfo(stored.run.zone))
    assert matter.sentence is not None  # what waits at the desk has one
    visit.say(words.decided(matter.id, "desk-share-asked", words.side_names(case)[matter.side], matter.sentence, at))
    message_from_run(visit, stored)


def _case(desk: Desk, stored: StoredRun) -> Case | None:
    case = cases.get(desk.unit, HOUSE, stored.run.facts.get(CASE, ""))
    return case if case is not None and case.mediator == stored.mediator and case.state.value == "open" else None


def decided(visit: Visit, run_id: str, *, anyway: bool) -> Toast | None:
    """Take her answer to the warning. None if the message is none of hers, or is out already."""
    stored = runs.get(visit.desk.unit, HOUSE, run_id)
    if (
        stored is None
        or stored.mediator != visit.chat.mediator
        or stored.case
        or (case := _case(visit.desk, stored)) is None
    ):
        return None
    if any((e.verb, e.object) == ("wrote", run_id) for e in audit.entries(visit.desk.unit, case.id)):
        return None  # a second tap on the same button
    is_note = bool(stored.run.facts.get(MATTER))
    key = "desk-message-anyway" if anyway else "desk-message-left-out" if is_note else "desk-message-dropped"
    visit.say(words.plain(key, screens.slot_of(run_id), edits=True))
    if anyway or is_note:
        send(visit, case, stored, bare=not anyway)
    return Toast()


def send(visit: Visit, case: Case, stored: StoredRun, *, bare: bool = False) -> None:
    """Tell those it is for, in neutral words; they read it after a tap. `bare`: without the words of a note."""
    desk, to = visit.desk, stored.run.facts[TO]
    here = [s for s in seated(desk, case) if to in ("0", str(s.person.side))]
    reached = [s for s in here if notify(desk, s, screens.arrival(stored.run.id, bare=bare))]
    desk.note(case.id, "mediator", "wrote", stored.run.id)
    missed = sorted(
        {side.number for side in case.sides if to in ("0", str(side.number))} - {s.person.side for s in reached}
    )
    visit.say(words.plain("desk-message-sent") if not missed else screens.not_reached(case, missed))


# --- the guard ----------------------------------------------------------------------------------------------------


def warnings(desk: Desk, case: Case, stored: StoredRun) -> list[screens.Finding]:
    """Find what her message repeats of sides it does not go to, or goes to together with others, and has not been sent on."""
    message = text_of(desk, stored)
    to = stored.run.facts[TO]
    viewer = Viewer(Seat.MEDIATOR, case.id)
    crossed = {(s.side, s.sentence.read_as(viewer)) for s in reveals.visible_to(desk.unit, viewer, case.id)}
    names = words.side_names(case)
    found: list[screens.Finding] = []
    for side in (n for n in names if to == "0" or str(n) != to):
        sources = [s for s in _said(desk, case, side) if (side, s.text) not in crossed]
        known = [said.text for reader in names if reader != side for said in _said(desk, case, reader)]
        known += [*(words for _, words in crossed), case.title.read_as(viewer)]
        for hit in pasteguard.hits(message, [said.text for said in sources], known):
            said = sources[hit.source]
            if _asks_about(hit, said.telling):
                shown = Private(_around(said.text, hit.found), names[side].label)
                found.append(screens.Finding(names[side], said.label, hit.trace, hit.found, shown, said.telling))
    return found


def _asks_about(hit: pasteguard.Hit, may: Telling) -> bool:
    """What may be told in substance needs no second look, but for a run of its owner's own words: those cross by consent alone (P5)."""
    return may is not Telling.SUBSTANCE or hit.trace is pasteguard.Trace.WORDS


def _around(text: str, found: str) -> str:
    """Cut a text to what stands around a finding, or to its beginning."""
    at = max(0, text.casefold().find(found.casefold()) - SHOWN // 3)
    cut = text[at : at + SHOWN]
    return ("…" if at else "") + cut + ("…" if at + SHOWN < len(text) else "")


@dataclass(frozen=True, slots=True)
class _Said:
    """One text of a side, with the name of the question, and what of it the mediator may tell."""

    label: Text
    text: str
    telling: Telling


def _said(desk: Desk, case: Case, side: SideNo) -> list[_Said]:
    """List what a side has written: its answers, its sentences, what it has sealed (which is kept until all of it is opened)."""
    viewer = Viewer(Seat.MEDIATOR, case.id)
    told = telling.of_answers(desk, case, side, desk.house.party_flow)
    found = [
        _Said(_label(desk, s), text, told(s, item))
        for s in statements.visible_to(desk.unit, viewer, case.id)
        if s.side == side
        for item, text in _texts(s, viewer)
    ]
    for held in matters.of_case(desk.unit, viewer, case.id):
        if held.matter.side == side and held.matter.sentence is not None:
            text = held.matter.sentence.read_as(viewer)
            found.append(_Said(Text("desk-message-from-sentence"), text, telling.of_matter(desk, case, held)))
    for swap in swaps.of_case(desk.unit, viewer, case.id):
        sealed = swaps.sealed(desk.unit, viewer, swap.id).get(side)
        if sealed is not None and sealed.sentence is not None:
            text = sealed.sentence.read_as(viewer)
            found.append(_Said(Text("desk-message-from-exchange"), text, Telling.NOT))
    return found


def _label(desk: Desk, statement: Statement) -> Text:
    return label_of(desk.house.flows.flow(statement.flow), statement.place)


def _texts(statement: Statement, viewer: Viewer) -> Iterator[tuple[str, str]]:
    """Yield (item of a list whose items are matters, or "", text) of an answer."""
    answer: Answer = statement.answer.read_as(viewer)
    match answer:
        case Words():
            yield "", answer.text
        case PickedMany(_, own) if own:
            yield "", own
        case Listed(items):
            yield from (("" if statement.place not in telling.PLACES else item.id, item.label) for item in items)
        case Amount(_, low, high):
            yield from (("", str(figure)) for figure in (low, high) if figure is not None)
        case Day(day):
            yield "", day.isoformat()


def text_of(desk: Desk, stored: StoredRun) -> str:
    """Return what she wrote, "" if she left it out."""
    said = statements.of_run(desk.unit, HOUSE, stored).get("words")
    answer = said.answer.read_as(HOUSE) if said else None
    return answer.text if isinstance(answer, Words) else ""


# --- the one who reads --------------------------------------------------------------------------------------------


def read(visit: Visit, stored: StoredRun, press: Press) -> Toast | None:
    """Show a party what the mediator wrote to it, or put it away. None if there is no such message for them."""
    run_id = press.ref.hex()
    written = runs.get(visit.desk.unit, HOUSE, run_id)
    facts = written.run.facts if written is not None else {}
    if written is None or facts.get(CASE) != stored.case or facts.get(TO) not in ("0", str(stored.side)):
        return None
    match PartyAct(press.code):
        case PartyAct.READ_LATER:
            visit.say(screens.put_off(run_id, press.visit))
        case PartyAct.READ_AWAY:
            visit.say(screens.put_away(run_id, press.visit))
        case _:
            visit.say(*_written(visit, stored, written, bare=press.visit == screens.BARE))
    return Toast()


def _written(visit: Visit, stored: StoredRun, written: StoredRun, *, bare: bool) -> list[Say]:
    desk, run = visit.desk, written.run
    mediator, text = stored.run.facts.get("mediator", ""), "" if bare else text_of(desk, written)
    body = Private(text, Label(stored.case, stored.side)) if text else None
    matter = run.facts.get(MATTER, "")
    held = matters.get(desk.unit, disclose.owner(stored), matter) if matter else None
    if held is not None and held.run == root_of(stored.run) and held.matter.sentence is not None:
        return screens.asked_again(run.id, matter, mediator, held.matter.sentence, body, bare=bare)
    return screens.shown(run.id, mediator, body)
