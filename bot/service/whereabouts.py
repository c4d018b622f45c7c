"""Somebody's clock shows another hour than the times they read: they name a city, and times and reminders follow at once."""

from __future__ import annotations

from dataclasses import replace

from bot.present.disclosure import plain
from bot.present.values import city
from bot.service import session, session_party, slots_party, threads
from bot.service.context import Visit
from flows.answers import Words
from flows.private import HOUSE
from flows.scheduling import shown
from storage import cases, people, runs, statements
from storage.runs import StoredRun

FLOW = "whereabouts"
_CITY = "city"


def begin(visit: Visit, stored: StoredRun) -> tuple[Visit, StoredRun]:
    """Begin the one question."""
    return threads.begin(visit, FLOW, stored, facts={})


def over(visit: Visit, stored: StoredRun) -> None:
    """Show times as they are there from now on, and plan anew what this person is reminded of. Nobody else is told."""
    desk = visit.desk
    said = statements.of_run(desk.unit, HOUSE, stored).get(_CITY)
    answer = said.answer.read_as(HOUSE) if said else None
    if not isinstance(answer, Words):
        return
    _set(visit, stored, answer.text)
    for each, attendee in session_party.to_come(visit):
        session.plan_one(desk, each, attendee)
    at = shown(desk.now, answer.text)
    visit.say(plain("whereabouts-set", city=city(answer.text), at=at))
    for each, attendee in session_party.to_come(visit):
        session_party.show(visit, each, attendee)
    slots_party.show_anew(visit)


def _set(visit: Visit, stored: StoredRun, zone: str) -> None:
    """Keep the zone wherever it is asked for: with the person, in their conversations, and as their mediator knows them."""
    unit, now = visit.desk.unit, visit.desk.now
    people.tune(unit, visit.chat.participant or "", locale=visit.chat.locale, zone=zone)
    cases.set_zone(unit, stored.case, stored.side, zone)
    for each in runs.of_chat(unit, HOUSE, visit.chat.ref):
        if (each.case, each.side) == (stored.case, stored.side):
            runs.save(unit, each, replace(each.run, zone=zone), now=now)
