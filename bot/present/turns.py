"""What one turn looks like on the phone: its events as Says, in order. The question always comes last."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from typing import assert_never

from flows.case import Statement
from flows.engine import Turn
from flows.events import (
    Answered,
    Consented,
    Drafted,
    Event,
    Explained,
    HoldRaised,
    How,
    NotUnderstood,
    Parked,
    PersonWanted,
    Prompted,
    ReviewShown,
    RunCompleted,
    RunPaused,
    RunResumed,
    Stale,
    Unparked,
    WaysShown,
)
from flows.flow import Audience
from flows.run import Run, RunState
from flows.say import Button, Deed, Paragraph, Press, Repeat, Say
from flows.text import Text

from bot.present.acts import PartyAct
from bot.present.prompts import Sheet, explained, noted, prompt, puzzled, slot_of
from bot.present.record import record
from bot.present.review import closing, completed, review

Said = Callable[[], Mapping[str, Statement]]


def says_of(before: Run, sheet: Sheet, turn: Turn, said: Said) -> list[Say]:
    """Return what to say after a turn. `sheet` holds the run after it; `said` loads the person's statements if they are needed."""
    says: list[Say] = []
    for event in turn.events:
        says.extend(_say(event, before, sheet, said))
    return says


def _say(event: Event, before: Run, sheet: Sheet, said: Said) -> Iterator[Say]:
    match event:
        case Prompted(how):
            yield from _prompted(how, before, sheet)
        case Answered():
            yield from _answered(event, before, sheet)
        case Drafted(count):
            yield from _drafted(count, before, sheet)
        case NotUnderstood(puzzle):
            if before.misses:
                yield _delete(slot_of(before, before.visit, "p"))
            yield puzzled(sheet, puzzle)
        case Explained(what):
            yield explained(sheet, what)
            yield from _prompted(How.AGAIN, before, sheet)
        case WaysShown():
            yield prompt(sheet, edits=True, ways=True)
        case PersonWanted():
            yield Say((Paragraph(Text("house-person-told", dict(sheet.run.facts))),))
            if sheet.run.state is RunState.ASKING:
                yield from _prompted(How.AGAIN, before, sheet)
        case RunPaused():
            yield paused(sheet)
        case ReviewShown():
            yield from review(sheet, said())
        case RunCompleted(again):
            if before.state is RunState.REVIEWING:
                yield closing(sheet, done=True)
            if sheet.flow.audience is Audience.PARTY and sheet.flow.review:
                yield completed(sheet, again=again)
        case Consented() | HoldRaised() | RunResumed() | Parked() | Unparked() | Stale():
            return
        case _:
            assert_never(event)


def _prompted(how: How, before: Run, sheet: Sheet) -> Iterator[Say]:
    if how is How.REDRAWN:
        yield prompt(sheet, edits=True)
        return
    if sheet.run.visit == before.visit:
        yield _delete(sheet.slot)
    yield prompt(sheet)


def _answered(event: Answered, before: Run, sheet: Sheet) -> Iterator[Say]:
    if event.silent or not sheet.flow.records:
        return
    if before.draft.bubbles:
        yield _delete(slot_of(before, before.visit, "n"))
    if before.misses:
        yield _delete(slot_of(before, before.visit, "p"))
    yield record(sheet, event.place, event.answer, visit=event.asked_at, offer=event.offer)


def _drafted(count: int, before: Run, sheet: Sheet) -> Iterator[Say]:
    if sheet.run.state is not RunState.ASKING:
        yield Say((Paragraph(Text("house-noted-more", dict(sheet.run.facts))),))
        return
    if count > 1:
        yield _delete(slot_of(before, before.visit, "n"))
    yield noted(sheet, count)


def _delete(slot: str) -> Say:
    return Say(slot=slot, deletes=True, repeat=Repeat.SAFE)


def paused(sheet: Sheet) -> Say:
    """Say that everything is kept, and offer a discreet reminder."""
    if sheet.flow.audience is Audience.MEDIATOR:
        return Say((Paragraph(Text("house-paused-desk")),))
    acts = ((PartyAct.REMIND_1, "house-remind-1"), (PartyAct.REMIND_3, "house-remind-3"), (PartyAct.REMIND_NOT, "house-remind-not"))
    ref = bytes.fromhex(sheet.run.id)
    rows = tuple((Button(Text(key), Press(Deed.PARTY, ref, act.value)),) for act, key in acts)
    return Say((Paragraph(Text("house-paused")),), rows, slot=f"{sheet.run.id}:pause")


def again(before: Run, sheet: Sheet, said: Said) -> list[Say]:
    """Show the present screen once more, below everything else."""
    match sheet.run.state:
        case RunState.REVIEWING:
            return review(sheet, said())
        case RunState.FINISHED:
            return [completed(sheet, again=True)]
        case _:
            return list(_prompted(How.AGAIN, replace(before, visit=sheet.run.visit), sheet))
