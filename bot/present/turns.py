"""What one turn looks like on the phone: its events as Says, in order. The question always comes last."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from typing import assert_never

from bot.present import papers
from bot.present.acts import PartyAct
from bot.present.handover import told
from bot.present.prompts import explained, noted, prompt, puzzled
from bot.present.record import changed, record, short
from bot.present.review import closing, completed, review
from bot.present.sheet import Sheet, slot_of
from flows import moves
from flows.case import Offer, Statement
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
from flows.flow import Attachment, Audience, ItemsStep, TextStep
from flows.run import Run, RunState
from flows.say import Button, Deed, Paragraph, Press, Repeat, Say, Style
from flows.scheduling import Contact
from flows.text import Param, Text

Said = Callable[[], Mapping[str, Statement]]
NO_MESSAGES = (
    "no_messages"  # the fact, in a run that does not ask it itself, that somebody does not want to be written to
)
SAFE_CONTACT = "safe_contact"  # the step that asks how somebody may be written to


def says_of(before: Run, sheet: Sheet, turn: Turn, said: Said, *, more: bool = False) -> list[Say]:
    """Return what to say after a turn. `sheet` holds the run after it; `said` loads the person's statements if they are needed.

    more: something is offered at once where the turn hands the answers over.
    """
    says = [_delete(slot_of(before, before.visit, part)) for part in _out_of_date(before, turn)]
    for event in turn.events:
        says.extend(_say(event, before, sheet, said, more=more))
    return says


def _out_of_date(before: Run, turn: Turn) -> Iterator[str]:
    """Name the messages of the visit before that no longer say how things stand: the puzzle; all of a question left without an answer."""
    if before.misses and turn.events:
        yield "p"
    if turn.run.visit == before.visit or before.place in (moves.REVIEW, moves.END):
        return
    if not any(isinstance(e, Answered) and e.asked_at == before.visit for e in turn.events):
        yield from ("", "n") if before.draft.bubbles else ("",)


def _say(event: Event, before: Run, sheet: Sheet, said: Said, *, more: bool) -> Iterator[Say]:
    match event:
        case Prompted(how):
            yield from _prompted(how, before, sheet, said)
        case Answered():
            yield from _answered(event, before, sheet, said)
        case Drafted(count):
            yield from _drafted(count, before, sheet)
        case NotUnderstood(puzzle):
            yield puzzled(sheet, puzzle)
        case Explained(what):
            yield explained(sheet, what)
            yield from _prompted(How.AGAIN, before, sheet, said)
        case WaysShown():
            yield from _prompted(How.REDRAWN, before, sheet, said, ways=True)
        case PersonWanted():
            yield told(sheet.run, quietly=wants_no_messages(sheet.run))
            if sheet.run.state is RunState.ASKING:
                yield from _prompted(How.AGAIN, before, sheet, said)
        case RunPaused():
            yield paused(sheet)
        case ReviewShown():
            yield from review(sheet, said())
        case RunCompleted(again):
            if before.state is RunState.REVIEWING:
                yield closing(sheet, done=True)
            if sheet.flow.audience is Audience.PARTY and sheet.flow.review:
                yield completed(sheet, again=again, more=more)
        case Consented() | HoldRaised() | RunResumed() | Parked() | Unparked() | Stale():
            return
        case _:
            assert_never(event)


def _prompted(how: How, before: Run, sheet: Sheet, said: Said, *, ways: bool = False) -> Iterator[Say]:
    is_here, begun = sheet.run.visit == before.visit, len(sheet.run.draft.bubbles)
    is_emptied = is_here and bool(before.draft.bubbles) and not begun
    if (
        how is How.REDRAWN and not before.misses and not is_emptied
    ):  # after a miss the question stands further up, out of sight
        yield _with_earlier(prompt(sheet, edits=True, ways=ways), sheet, said)
        return
    copy = papers.before_preview(sheet)
    if is_here:
        yield _delete(sheet.slot)
        if copy is not None:
            yield _delete(copy.slot)
    if is_here and before.draft.bubbles:
        yield _delete(slot_of(before, before.visit, "n"))
    if copy is not None:
        yield copy
    yield _with_earlier(prompt(sheet, ways=ways), sheet, said)
    if begun and isinstance(sheet.step, TextStep | Attachment):
        yield noted(sheet, begun)


def _with_earlier(say: Say, sheet: Sheet, said: Said) -> Say:
    """Add the answer given before to a question that is asked again. Safety answers are not repeated on the screen."""
    known = sheet.run.known.get(sheet.run.place)
    if (
        known is None
        or known.reason is not None
        or sheet.step.offer in (None, Offer.NEVER)
        or isinstance(sheet.step, ItemsStep)
    ):
        return say
    earlier = said().get(sheet.run.place)
    if earlier is None:
        return say
    # what a party changes from now on is listed for the mediator as it was and as it is
    both = sheet.run.finished and sheet.step.brief and sheet.flow.audience is Audience.PARTY
    given: dict[str, Param] = {**sheet.run.facts, "answer": short(sheet.flow, sheet.run.place, earlier.answer)}
    line = Text("house-earlier-both" if both else "house-earlier", given)
    return replace(say, paragraphs=(*say.paragraphs, Paragraph(line, Style.QUIET)))


def _answered(event: Answered, before: Run, sheet: Sheet, said: Said) -> Iterator[Say]:
    if event.silent and event.revised:
        yield changed(sheet, event.place, event.answer)
        if sheet.run.state is RunState.ASKING:
            yield from _prompted(How.AGAIN, before, sheet, said)
    if event.silent or not sheet.flow.records:
        return
    if before.draft.bubbles:
        yield _delete(slot_of(before, before.visit, "n"))
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


def wants_no_messages(run: Run) -> bool:
    """Say whether the person asked not to be written to."""
    known = run.known.get(SAFE_CONTACT)
    return NO_MESSAGES in run.facts or (known is not None and Contact.NO_MESSAGES.value in known.options)


def paused(sheet: Sheet) -> Say:
    """Say that everything is kept, and offer a discreet reminder to whoever may be written to."""
    if sheet.flow.audience is Audience.MEDIATOR:
        return Say((Paragraph(Text("house-paused-desk")),))
    if wants_no_messages(sheet.run):
        return Say((Paragraph(Text("house-paused")),), slot=f"{sheet.run.id}:pause")
    acts = (
        (PartyAct.REMIND_1, "house-remind-1"),
        (PartyAct.REMIND_3, "house-remind-3"),
        (PartyAct.REMIND_NOT, "house-remind-not"),
    )
    ref = bytes.fromhex(sheet.run.id)
    rows = tuple((Button(Text(key), Press(Deed.PARTY, ref, act.value)),) for act, key in acts)
    return Say((Paragraph(Text("house-paused")),), rows, slot=f"{sheet.run.id}:pause")


def again(before: Run, sheet: Sheet, said: Said) -> list[Say]:
    """Show the present screen once more, below everything else."""
    match sheet.run.place:  # not its state: a run may be paused anywhere
        case moves.REVIEW:
            return review(sheet, said())
        case moves.END:
            return [completed(sheet, again=True)]
        case _:
            return list(_prompted(How.AGAIN, replace(before, visit=sheet.run.visit), sheet, said))
