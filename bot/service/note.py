"""What the mediator writes herself: a message to a side, or a note to the owner of something she would like looked at again (R6).

A message that repeats what another side has said and not sent on is shown to her first, with where it came from.
"""

from __future__ import annotations

from collections.abc import Mapping
from zoneinfo import ZoneInfo

from bot.present import disclosure as words
from bot.present import notes as screens
from bot.present.acts import PartyAct
from bot.service import attachments, attend, disclose
from bot.service.contact import is_held, notify, seated
from bot.service.context import Desk, Toast, Visit
from bot.service.said import said_by
from bot.service.threads import root_of
from flows import pasteguard
from flows.answers import FileRef, Words
from flows.case import Case, Participant, SideNo
from flows.counsel import is_beside
from flows.disclosure import Telling, waits_at_the_desk
from flows.private import HOUSE, Label, Private, Seat, Viewer
from flows.say import Press, Say
from flows.sessions import is_for as is_asked_to
from flows.several import actor
from storage import audit, cases, matters, people, reveals, runs, statements
from storage.keys import side_key
from storage.runs import StoredRun

SENT, READ = "wrote", "read_message"  # audit entries of a message: hers when it goes, a party's when they see it
SHOWN = 300  # code points of a text in a warning
CASE, TO, MATTER = "case", "to", "matter"  # facts of her run; `to` is a side's number, "0" for all
ASIDE = "beside"
SESSION = "session"  # the fact that names a session: it is for all who are asked to that
WHOM = "whom"  # how the question names them: "one", "all", "asked"
PERSON = "person"  # the fact that names somebody beside a side, for whom alone it is


def message_from_run(visit: Visit, stored: StoredRun) -> None:
    """Send what she wrote, or ask first if it repeats something that has not been sent on."""
    case = _case(visit.desk, stored)
    if case is None:  # closed since she began to write
        visit.say(words.plain("desk-message-dropped"))
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
        visit.say(words.plain("desk-message-dropped"))
        return
    judged = disclose.judged(desk, case, stored.run.facts.get(MATTER, ""))
    if judged is None or not waits_at_the_desk(judged.held.matter):
        visit.say(words.plain("desk-share-gone"))
        return
    if is_held(desk.unit, case.id, judged.held.matter.side):  # since she began to write it
        visit.say(words.plain("desk-share-why-held"))
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
    if was_sent(visit.desk, case.id, run_id):
        return None  # a second tap on the same button
    is_note = bool(stored.run.facts.get(MATTER))
    key = "desk-message-anyway" if anyway else "desk-message-left-out" if is_note else "desk-message-dropped"
    visit.say(words.plain(key, screens.slot_of(run_id), edits=True))
    if anyway or is_note:
        send(visit, case, stored, bare=not anyway)
    return Toast()


def send(visit: Visit, case: Case, stored: StoredRun, *, bare: bool = False) -> None:
    """Tell those it is for, in neutral words; they read it after a tap. `bare`: without the words of a note."""
    desk = visit.desk
    if stored.run.facts.get(PERSON):
        _send_beside(visit, case, stored)
        return
    here = [s for s in seated(desk, case) if _is_to(stored.run.facts, s.person.side)]
    reached = [s for s in here if notify(desk, s, screens.arrival(stored.run.id, bare=bare), by_mediator=True)]
    for lane, owner in _beside(desk, case, stored.run.facts):
        desk.say(lane, owner, screens.arrival(stored.run.id))
    desk.note(case.id, "mediator", SENT, stored.run.id)
    missed = sorted(
        {side.number for side in case.sides if _is_to(stored.run.facts, side.number)} - {s.person.side for s in reached}
    )
    visit.say(words.plain("desk-message-sent") if not missed else screens.not_reached(case, missed))


def _is_to(facts: Mapping[str, str], chair: int) -> bool:
    """Say whether a message is for somebody: for one chair, for all; of a session, for every chair of its side."""
    return is_asked_to(int(facts[TO]), chair) if SESSION in facts else facts[TO] in ("0", str(chair))


def _beside(desk: Desk, case: Case, facts: Mapping[str, str]) -> list[tuple[bytes, str]]:
    """List the lanes of those beside a party who are asked to the session a message is about, and the keys they are sealed under."""
    if SESSION not in facts:
        return []
    everybody = attend.attendees(desk, case, SideNo(int(facts[TO])))
    return [(a.lane, a.owner) for a in everybody if is_beside(a.person) and not a.away]


def _send_beside(visit: Visit, case: Case, stored: StoredRun) -> None:
    """Tell somebody beside a party, and nobody else."""
    desk, person = visit.desk, people.get(visit.desk.unit, HOUSE, stored.run.facts[PERSON])
    lane = people.lane_of(desk.unit, person.id) if person else None
    if person is None or lane is None or person.case != case.id:
        visit.say(words.plain("desk-share-gone"))
        return
    desk.say(lane, side_key(case.id, person.side), screens.arrival(stored.run.id))
    desk.note(case.id, "mediator", SENT, stored.run.id)
    visit.say(words.plain("desk-message-sent"))


# --- the guard ----------------------------------------------------------------------------------------------------


def warnings(desk: Desk, case: Case, stored: StoredRun) -> list[screens.Finding]:
    """Find what her message repeats of sides it does not go to, or goes to together with others, and has not been sent on.

    Somebody beside a side is not the side: what it said may be none of theirs.
    """
    return repeats(desk, case, text_of(desk, stored), _guarded(desk, case, stored.run.facts))


def _guarded(desk: Desk, case: Case, facts: Mapping[str, str]) -> str:
    """Name whom a message goes to, for the guard: one party alone, all, or somebody beside one."""
    if facts.get(PERSON):
        return ASIDE
    if SESSION not in facts:
        return facts[TO]
    chairs = [str(side.number) for side in case.sides if _is_to(facts, side.number)]
    return chairs[0] if len(chairs) == 1 and not _beside(desk, case, facts) else "0"


def repeats(desk: Desk, case: Case, message: str, to: str) -> list[screens.Finding]:
    """Find what words of hers repeat of sides they do not go to, or go to together with others. to: a side's number, "0" for all."""
    viewer = Viewer(Seat.MEDIATOR, case.id)
    crossed = {(s.side, s.sentence.read_as(viewer)) for s in reveals.visible_to(desk.unit, viewer, case.id)}
    names = words.side_names(case)
    found: list[screens.Finding] = []
    for side in (n for n in names if to in ("0", ASIDE) or str(n) != to):
        sources = [s for s in said_by(desk, case, side) if (side, s.text) not in crossed]
        known = [said.text for reader in names if reader != side for said in said_by(desk, case, reader)]
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


def text_of(desk: Desk, stored: StoredRun) -> str:
    """Return what was written in a run of one question, "" if it was left out."""
    said = statements.of_run(desk.unit, HOUSE, stored).get("words")
    answer = said.answer.read_as(HOUSE) if said else None
    return answer.text if isinstance(answer, Words) else ""


def files_in(desk: Desk, stored: StoredRun) -> tuple[FileRef, ...]:
    """Return what was sent in a run of one question instead of words, or with them."""
    said = statements.of_run(desk.unit, HOUSE, stored).get("words")
    return attachments.files_of(said.answer.read_as(HOUSE)) if said else ()


# --- the one who reads --------------------------------------------------------------------------------------------


def read(visit: Visit, stored: StoredRun, press: Press) -> Toast | None:
    """Show a party what the mediator wrote to it, or put it away. None if there is no such message for them."""
    run_id = press.ref.hex()
    written = _for(visit.desk, stored, run_id)
    if written is None:
        return None
    match PartyAct(press.code):
        case PartyAct.READ_LATER:
            visit.say(screens.put_off(run_id, press.visit))
        case PartyAct.READ_AWAY:
            visit.say(screens.put_away(run_id, press.visit))
        case _:
            visit.desk.note(stored.case, _reader(stored), READ, run_id)
            visit.say(*_written(visit, stored, written, bare=press.visit == screens.BARE))
    return Toast()


def is_for(desk: Desk, stored: StoredRun, run_id: str) -> bool:
    """Say whether something the mediator wrote is for the side a run belongs to."""
    return _for(desk, stored, run_id) is not None


def _for(desk: Desk, stored: StoredRun, run_id: str) -> StoredRun | None:
    written = runs.get(desk.unit, HOUSE, run_id)
    facts = written.run.facts if written is not None else {}
    is_theirs = facts.get(CASE) == stored.case and not facts.get(PERSON) and _is_to(facts, stored.side)
    return written if is_theirs and was_sent(desk, stored.case, run_id) else None


def for_person(desk: Desk, person: Participant, run_id: str) -> StoredRun | None:
    """Return what the mediator wrote to somebody beside a party, None if it is not for them."""
    written = runs.get(desk.unit, HOUSE, run_id)
    facts = written.run.facts if written is not None else {}
    is_theirs = facts.get(CASE) == person.case and (facts.get(PERSON) == person.id or _is_told(facts, person))
    return written if is_theirs and was_sent(desk, person.case, run_id) else None


def _is_told(facts: Mapping[str, str], person: Participant) -> bool:
    """Say whether somebody beside a party is among those asked to the session a message is about."""
    return SESSION in facts and person.confirmed_at is not None and _is_to(facts, person.side)


def was_sent(desk: Desk, case: str, run_id: str) -> bool:
    """Say whether something the mediator wrote went out; a draft she was warned about did not."""
    return any((e.verb, e.object) == (SENT, run_id) for e in audit.entries(desk.unit, case))


def _written(visit: Visit, stored: StoredRun, written: StoredRun, *, bare: bool) -> list[Say]:
    desk, run = visit.desk, written.run
    mediator, text = stored.run.facts.get("mediator", ""), "" if bare else text_of(desk, written)
    body = Private(text, Label(stored.case, stored.side)) if text else None
    matter = run.facts.get(MATTER, "")
    held = matters.get(desk.unit, disclose.owner(stored), matter) if matter else None
    if held is not None and held.run == root_of(stored.run) and held.matter.sentence is not None:
        return screens.asked_again(run.id, matter, mediator, held.matter.sentence, body, bare=bare)
    return screens.shown(run.id, mediator, body)


def pending(visit: Visit, stored: StoredRun, person: Participant) -> None:
    """Point again to messages that were never opened: for whoever asked not to be written to, or has a new phone."""
    entries = audit.entries(visit.desk.unit, stored.case)
    read = {e.object for e in entries if (e.actor, e.verb) == (_reader(stored), READ)}
    since = person.moved_at if person.moved_at is not None and person.confirmed_at is None else person.joined_at
    for each in entries:
        if each.verb != SENT or each.object in read or each.at < since:
            continue
        written = _for(visit.desk, stored, each.object)
        if written is not None and not written.run.facts.get(MATTER):  # a note stands beside its matter
            visit.say(words.gone(screens.slot_of(each.object)), screens.arrival(each.object))


def _reader(stored: StoredRun) -> str:
    return actor(stored.side)
