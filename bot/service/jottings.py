"""The mediator's own notes in a case: she writes them to a section or beside an answer, and takes them away. No party ever hears of them."""

from __future__ import annotations

import re
from dataclasses import replace

from bot.present import jottings as screens
from bot.present.acts import DeskAct
from bot.present.disclosure import plain
from bot.present.ground_parts import Screen
from bot.present.prompts import prompt
from bot.service import brief
from bot.service.context import Desk, Toast, Visit, sheet_of
from flows.answers import Answer, Picked, Words
from flows.briefing_desk import Jotted, Jotting, Where
from flows.case import Case
from flows.private import HOUSE, MEDIATOR_ONLY, Label, Private, Seat, Viewer
from flows.say import Press
from storage import cases, jottings, people, statements
from storage.runs import StoredRun

FLOW = "jotting"
_CASE, _WHERE = "case", "where"  # facts of her run
_LINE = re.compile(r"^\s*(\d{1,3}\.\d{1,4})(?!\d)[\s:,–-]*")
HERE = frozenset(range(DeskAct.SECTION.value, DeskAct.JOT_DROP.value + 1))


def tap(visit: Visit, press: Press) -> Toast | None:
    """Do what a button about a section, the picture or her notes says. None if it is none of hers."""
    ref = press.ref.hex()
    case_id = jottings.case_of(visit.desk.unit, ref) if press.code == DeskAct.JOT_DROP.value else ref
    case = _own(visit, case_id)
    if case is None:
        return None
    part = Screen.of_code(press.code)
    if part is not None:
        brief.show(visit, case, part)
    elif press.code == DeskAct.CHART.value:
        brief.chart(visit, case)
    elif press.code == DeskAct.JOTTINGS.value:
        show(visit, case)
    elif press.code == DeskAct.JOT.value and press.visit < len(screens.PLACES):
        _begin(visit, case, screens.PLACES[press.visit])
    elif press.code == DeskAct.JOT_DROP.value:
        jottings.drop(visit.desk.unit, ref)
        show(visit, case)
    else:
        return None
    return Toast()


def _own(visit: Visit, case_id: str) -> Case | None:
    case = cases.get(visit.desk.unit, HOUSE, case_id)
    return case if case is not None and case.mediator == visit.chat.mediator else None


def show(visit: Visit, case: Case) -> None:
    """List her notes, each with a way to take it away, and offer to write another."""
    found = jottings.of_case(visit.desk.unit, Viewer(Seat.MEDIATOR, case.id), case.id)
    visit.say(*screens.listed(case, found))


def _begin(visit: Visit, case: Case, where: Where) -> None:
    mediator = people.mediator(visit.desk.unit, visit.chat.mediator)
    assert mediator is not None  # the chat's seat names her
    facts = {_CASE: case.id, _WHERE: where.value}
    stored = visit.desk.begin(FLOW, visit.chat, facts=facts, zone=mediator.zone, mediator=visit.chat.mediator)
    visit.say(prompt(sheet_of(visit.desk.house, visit.desk.unit, stored)))


def from_run(visit: Visit, stored: StoredRun) -> None:
    """Keep what she wrote. A number that an answer has, at its beginning, puts it beside that answer."""
    desk = visit.desk
    case = _own(visit, stored.run.facts.get(_CASE, ""))
    said = statements.of_run(desk.unit, HOUSE, stored)
    given = {place: s.answer.read_as(HOUSE) for place, s in said.items() if not s.parked}
    if case is None or not (words := _words(given.get("words"))):
        return
    jotting = _placed(desk, case, stored, words)
    kind = given.get("kind")
    jotting = replace(jotting, kind=Jotted(kind.option) if isinstance(kind, Picked) else Jotted.NOTE)
    jottings.put(desk.unit, case.id, jotting, jotting.words.read_as(HOUSE))
    desk.note(case.id, "mediator", "jotted", jotting.id)
    visit.say(plain("desk-jot-kept"))
    show(visit, case)


def _placed(desk: Desk, case: Case, stored: StoredRun, words: str) -> Jotting:
    """Place a note: at an answer of the case if it begins with its number, else where she had tapped."""
    label = Label(case.id, MEDIATOR_ONLY)
    at = _LINE.match(words)
    there = {f"{line.side}.{line.number}" for line in brief.gather(desk.unit, desk.house, case, desk.now).lines()}
    where = Where(stored.run.facts[_WHERE])
    if at is not None and at[1] in there and words[at.end() :].strip():
        return Jotting(
            stored.run.id, Jotted.NOTE, Where.LINE, at[1], Private(words[at.end() :].strip(), label), desk.now
        )
    return Jotting(stored.run.id, Jotted.NOTE, where, "", Private(words, label), desk.now)


def _words(answer: Answer | None) -> str:
    return answer.text.strip() if isinstance(answer, Words) else ""
