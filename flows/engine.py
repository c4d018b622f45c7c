"""The dialogue engine: one reply and a run in, the next run and the events out. The only file that imports transitions.

`start` and `advance` are pure: same input, same output; nothing is sent, nothing given is changed. States are the flow's steps; the
triggers are `answer`, `leave` (to the hub from which any step can be opened: back, revise) and `at:<step>`. One machine per flow, built once.
What an answer leaves behind in the run is `flows.answering`'s; where the person goes from there is decided here.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import lru_cache
from typing import cast

from transitions import EventData, Machine

from flows import moves, reading
from flows.answering import (
    BESIDE,
    FAR_TOO_MANY,
    MORE,
    Turn,
    draft_for,
    edited_answer,
    edited_draft,
    effect_of,
    fact,
    for_adviser,
    is_answered,
    is_drafted,
    is_misread,
    items_of,
    kept_draft,
    may_skip,
    more,
    place_beside,
    puzzled,
    redraw,
    remember,
    renewed,
    setting,
    was_open,
)
from flows.answers import (
    Answer,
    NonAnswer,
    NotGiven,
    Picked,
    PickedMany,
)
from flows.case import Offer, RunId
from flows.conditions import holds, is_open, known_at, offered
from flows.events import (
    Consented,
    Drafted,
    Event,
    Explained,
    Explanation,
    HoldRaised,
    How,
    Parked,
    PersonWanted,
    Prompted,
    Puzzle,
    ReviewShown,
    RunCompleted,
    RunPaused,
    RunResumed,
    Unparked,
    WaysShown,
)
from flows.flow import (
    ApproveStep,
    Choice,
    Choices,
    Consent,
    Effect,
    Flow,
    SentenceStep,
    Step,
)
from flows.private import HOUSE, Label, Private
from flows.progress import number_of
from flows.replies import (
    AskedAdvice,
    AskedMore,
    AskedWho,
    AskedWhy,
    Chose,
    Edited,
    Finished,
    Paused,
    Reply,
    Resumed,
    Reviewed,
    Revised,
    Said,
    Sent,
    Skipped,
    Ticked,
    WantedPerson,
    WentBack,
)
from flows.run import Draft, Known, Run, RunState, item_of, place_at, step_of

logging.getLogger("transitions").setLevel(
    logging.WARNING
)  # it logs state names at INFO, and a state's name can be confidential

__all__ = ["FAR_TOO_MANY", "MORE", "DeadEnd", "Turn", "advance", "may_skip", "start"]

_HUB = "_hub"
_NOTHING: Mapping[str, Known] = {}


class DeadEnd(RuntimeError):
    """A flow has no move from where a run stands. `check` finds such flows before people do."""


@dataclass(eq=False)
class _Cursor:
    """What the machine moves: a throw-away stand-in for one run."""

    run: Run
    item: str = ""
    next_item: str = ""
    state: str = _HUB


@dataclass(frozen=True)
class _Pinned:
    """A flow, known by its hash."""

    flow: Flow = field(compare=False)
    hash: str


def start(
    flow: Flow, *, run: RunId, locale: str, zone: str, facts: dict[str, str], known: Mapping[str, Known] = _NOTHING
) -> Turn:
    """Begin a flow at its first step. known: the lists it is given (`Flow.lists`), list key -> its items."""
    blank = Run(
        id=run, flow=flow.flow, hash=flow.hash, locale=locale, zone=zone, place="", facts=facts, known=dict(known)
    )
    step, item = _fire(flow, _Cursor(blank), "begin")
    return _asking(flow, replace(blank, place=place_at(step, item), visit=0), ())


def advance(flow: Flow, run: Run, reply: Reply, *, now: datetime, owner: Label) -> Turn:
    """Take one reply. `now`: aware UTC. `owner`: to whom the answer will belong.

    Raises DeadEnd only for a flow that `check` refuses; never for anything a person may send.
    """
    match reply:
        case Resumed():
            return _resumed(flow, run)
        case Paused() if run.state is not RunState.FINISHED:
            return Turn(replace(run, state=RunState.PAUSED), (RunPaused(),))
        case Paused():
            return _resumed(flow, run)
        case WantedPerson():
            return Turn(run, (PersonWanted(run.place),))
        case Reviewed() | Finished() | Revised():
            kept = kept_draft(flow, run, now=now, owner=owner)
            turn = _reviewing(flow, kept.run, reply)
            return Turn(turn.run, (*kept.events, *turn.events))
        case Edited():
            return _edited(flow, run, reply, now=now, owner=owner)
        case AskedAdvice():
            return _for_adviser(flow, run, reply, owner)
    if run.state is RunState.PAUSED:
        woken = advance(flow, replace(run, state=_waiting_state(flow, run)), reply, now=now, owner=owner)
        return Turn(woken.run, (RunResumed(), *woken.events))
    if run.state is not RunState.ASKING:
        return more(run, reply, owner)
    return _at_step(flow, run, reply, now=now, owner=owner)


def _for_adviser(flow: Flow, run: Run, asked: AskedAdvice, owner: Label) -> Turn:
    """Keep a question about the law, and ask once more what was being asked; nothing counts as misunderstood."""
    kept = for_adviser(run, asked, owner)
    if run.state not in (RunState.ASKING, RunState.PAUSED):
        return kept
    resumed = _resumed(flow, kept.run)
    return Turn(resumed.run, (*kept.events, *resumed.events))


# --- one step ---------------------------------------------------------------------------------------------------


def _at_step(flow: Flow, run: Run, reply: Reply, *, now: datetime, owner: Label) -> Turn:
    step = flow.steps[step_of(run.place)]
    match reply:
        case AskedWhy():
            return Turn(run, (Explained(Explanation.WHY),))
        case AskedWho():
            return Turn(run, (Explained(Explanation.WHO),))
        case AskedMore():
            return Turn(run, (WaysShown(),))
        case WentBack():
            kept = kept_draft(flow, run, now=now, owner=owner)
            turn = _back(flow, kept.run, step)
            return Turn(turn.run, (*kept.events, *turn.events))
        case Skipped(NonAnswer.SKIPPED) if is_answered(run) and not isinstance(step, SentenceStep):
            return _onward(flow, run, run.known, ())  # skipping a question that has an answer leaves the answer
        case Skipped(reason):
            if not may_skip(step, reason, run.misses):
                return puzzled(run, Puzzle.CHOOSE)
            if reason is NonAnswer.LATER and (left := _left(flow, run, step, now=now, owner=owner)) is not None:
                return left
            return _answered(flow, run, NotGiven(reason), (), owner=owner)
        case Chose() | Ticked() if _is_not_offered(flow, run, reply):
            return puzzled(run, Puzzle.CHOOSE)
        case Chose(option) if isinstance(step, Choice) and (effect := effect_of(step, option)) in (
            Effect.PAUSE,
            Effect.PERSON,
        ):
            return advance(flow, run, Paused() if effect is Effect.PAUSE else WantedPerson(), now=now, owner=owner)
    found = reading.read(step, reply, setting(flow, run, now))
    match found:
        case Puzzle():
            return _puzzled_by(run, reply, found)
        case reading.Growing(draft, bubbles):
            grown = replace(run, draft=draft, misses=0)
            return Turn(grown, (Drafted(bubbles),) if bubbles else (Prompted(redraw(reply)),))
        case reading.Given(answer, messages):
            return _answered(flow, run, answer, messages, owner=owner)


def _left(flow: Flow, run: Run, step: Step, *, now: datetime, owner: Label) -> Turn | None:
    """Leave a question for later with what was noted so far, which nobody has taken back (P2); None if there is nothing.

    Who is helped on after three misses keeps an earlier answer too.
    """
    kept = kept_draft(flow, run, now=now, owner=owner)
    is_helped_on = run.misses >= FAR_TOO_MANY and is_answered(run) and not isinstance(step, SentenceStep)
    return _onward(flow, kept.run, kept.run.known, kept.events) if kept.events or is_helped_on else None


def _puzzled_by(run: Run, reply: Reply, puzzle: Puzzle) -> Turn:
    """Count what was no answer; the files of one album together, and they are met with words once."""
    album = reply.album if isinstance(reply, Sent) else ""
    if album and album == run.album:
        return Turn(run, ())
    return puzzled(replace(run, album=album), puzzle)


def _needs_a_human(step: Step, answer: Answer) -> bool:
    """Say whether an answer calls for a human before anything goes on (domain §2); where only a clear one will do, leaving it open does."""
    match answer:
        case NotGiven():
            return step.unclear is Effect.HOLD
        case Picked(option) if isinstance(step, Choice):
            return effect_of(step, option) is Effect.HOLD
        case PickedMany(options) if isinstance(step, Choices):
            return any(effect_of(step, option) is Effect.HOLD for option in options)
    return False


def _is_not_offered(flow: Flow, run: Run, reply: Chose | Ticked) -> bool:
    """Say whether an option is not open to this person here, whatever an old button says."""
    step = flow.steps[step_of(run.place)]
    if isinstance(step, ApproveStep) and reply.option in ("keep", "leave_out"):
        return (reply.option == "leave_out") is not is_open(flow, run, run.place)
    return isinstance(step, Choice | Choices) and reply.option not in [o.key for o in offered(step, run, run.place)]


def _answered(flow: Flow, run: Run, answer: Answer, messages: tuple[int, ...], *, owner: Label) -> Turn:
    place, step = run.place, flow.steps[step_of(run.place)]
    events: list[Event] = [fact(step, place, answer, owner, run.visit, revised=place in run.known)]
    if isinstance(step, Consent) and not isinstance(answer, NotGiven):
        events.append(Consented(place, flow.hash))
    if _needs_a_human(step, answer):
        events.append(HoldRaised(place))
    known, outdated = renewed(flow, replace(run, known={**run.known, place: remember(step, answer, messages)}))
    events += [Parked(outdated)] * bool(outdated)
    if isinstance(step, ApproveStep) and answer == Picked("change"):
        told = replace(run, known=known, draft=Draft(), misses=0)
        return _rewording(flow, told, place_at(step.of, item_of(place)), tuple(events))
    return _onward(flow, run, known, tuple(events))


def _onward(flow: Flow, run: Run, known: Mapping[str, Known], events: tuple[Event, ...]) -> Turn:
    """Leave an answered question for the next one."""
    place, told = run.place, replace(run, known=known, draft=Draft(), misses=0)
    if run.revising:
        return _rejoined(flow, told, events)
    to, item = _fire(flow, _at(told), "answer")
    if to == moves.last_state(flow) and _frontier(flow, told).to != to:
        return _rejoined(flow, told, events)  # a newer version has a question further up that is still open
    trail = (*run.trail, place) if place not in run.trail else run.trail[: run.trail.index(place) + 1]
    ahead = told.known.get(place_at(to, item))
    if was_open(flow, run, place) and ahead is not None and not ahead.renew and place_at(to, item) not in trail:
        return _rejoined(flow, told, events)  # a revision had opened this one: what follows it is answered already
    return _asking(flow, replace(told, place=place_at(to, item), trail=trail), events)


def way(flow: Flow, run: Run) -> tuple[str, ...]:
    """List the places that the answers known lead to, in order: those answered, and those still open on the way. Raises DeadEnd."""
    found = _frontier(flow, run)
    return (*found.path, *found.beyond)


def _rewording(flow: Flow, run: Run, sentence: str, events: tuple[Event, ...]) -> Turn:
    """From the preview back to the sentence. The preview stays open: it comes again with the new words."""
    known = {**run.known, run.place: replace(run.known[run.place], renew=True)}
    path = _frontier(flow, run).path
    trail = path[: path.index(sentence)] if sentence in path else run.trail
    return _asking(flow, replace(run, known=known, place=sentence, trail=trail, revising=False), events)


# --- moving -----------------------------------------------------------------------------------------------------


def _asking(flow: Flow, run: Run, events: tuple[Event, ...]) -> Turn:
    """Arrive at the run's place: a question, the review screen, or the end."""
    visit = run.visit + 1
    if run.place == moves.END:
        done = replace(run, state=RunState.FINISHED, visit=visit, finished=True, draft=Draft(), apart=False)
        return Turn(done, (*events, RunCompleted(again=run.finished)))
    if run.place == moves.REVIEW:
        return Turn(
            replace(run, state=RunState.REVIEWING, visit=visit, revising=False, draft=Draft(), apart=False),
            (*events, ReviewShown()),
        )
    step = flow.steps[step_of(run.place)]
    draft, apart = draft_for(step, run.known.get(run.place)), step.offer is Offer.NEVER
    asked = replace(run, state=RunState.ASKING, visit=visit, draft=draft, misses=0, apart=apart)
    return Turn(replace(asked, shown=max(run.shown, number_of(flow, asked))), (*events, Prompted()))


def _back(flow: Flow, run: Run, step: Step) -> Turn:
    if run.revising:
        return _rejoined(flow, run, ())
    if not step.back or not run.trail:
        return Turn(run, (Prompted(How.AGAIN),))
    return _opened(flow, replace(run, trail=run.trail[:-1]), run.trail[-1])


def _opened(flow: Flow, run: Run, place: str) -> Turn:
    """Open one place from the hub."""
    cursor = _at(run)
    _machine(_Pinned(flow, flow.hash)).events["leave"].trigger(cursor)
    _machine(_Pinned(flow, flow.hash)).events[f"at:{step_of(place)}"].trigger(cursor)
    return _asking(flow, replace(run, place=place_at(cursor.state, item_of(place))), ())


def _reviewing(flow: Flow, run: Run, reply: Reviewed | Finished | Revised) -> Turn:
    match reply:
        case Revised(place) if place in run.known and step_of(place) in flow.steps and flow.steps[step_of(place)].back:
            return _opened(flow, replace(run, revising=True), place)
        case Finished() if _frontier(flow, run).to == moves.last_state(flow):
            done = replace(run, place=moves.END, revising=False)
            return _asking(flow, done, ())
        case Reviewed() if _frontier(flow, run).to == moves.last_state(flow):
            return _asking(flow, replace(run, place=moves.REVIEW, revising=False), ())
        case Reviewed():
            return Turn(run, (ReviewShown(),))
        case Finished() if run.state is RunState.REVIEWING:
            return _rejoined(flow, run, ())  # nobody is held at the end by a question that came later
    return Turn(run, (Prompted(How.AGAIN),) if run.state is RunState.ASKING else (ReviewShown(),))


def _rejoined(flow: Flow, run: Run, events: tuple[Event, ...]) -> Turn:
    """After a revision: park what is no longer on the way, take back what is again, and go on at the first open question."""
    found = _frontier(flow, run)
    kept = {*found.path, *found.beyond, *flow.lists, *BESIDE}
    left = tuple(p for p, k in run.known.items() if p not in kept and not k.parked)
    regained = tuple(p for p, k in run.known.items() if p in kept and k.parked and not k.renew)
    known = {p: replace(k, parked=p in left) if p in left or p in regained else k for p, k in run.known.items()}
    moved = (Parked(left),) * bool(left) + (Unparked(regained),) * bool(regained)
    return _asking(flow, replace(run, known=known, place=found.to, trail=found.path, revising=False), (*events, *moved))


@dataclass(frozen=True, slots=True)
class _Frontier:
    """How far the answers known lead: the first open place (or the last state), the places before it, and the answered ones beyond."""

    to: str
    path: tuple[str, ...]
    beyond: tuple[str, ...]


def _frontier(flow: Flow, run: Run) -> _Frontier:
    """Walk the flow by the answers known, past open questions as if they were left out."""
    open_run = replace(run, known={p: replace(k, parked=False) for p, k in run.known.items()})
    to, item = _fire(flow, _Cursor(open_run), "begin")
    path: list[str] = []
    stop = 0
    while to not in (moves.END, moves.REVIEW) and (place := place_at(to, item)) not in path:
        is_open = place not in run.known or run.known[place].renew
        path.append(place)
        stop = stop or len(path) * is_open
        to, item = _fire(flow, _at(replace(open_run, place=place)), "answer")
    if stop:
        return _Frontier(path[stop - 1], tuple(path[: stop - 1]), tuple(path[stop - 1 :]))
    return _Frontier(place_at(to, item), tuple(path), ())


def _resumed(flow: Flow, run: Run) -> Turn:
    if run.state is RunState.FINISHED:
        return Turn(run, (RunCompleted(again=True),))
    woken = replace(run, state=_waiting_state(flow, run))
    shown: Event = ReviewShown() if woken.state is RunState.REVIEWING else Prompted(How.AGAIN)
    return Turn(woken, (RunResumed(), shown) if run.state is RunState.PAUSED else (shown,))


def _waiting_state(flow: Flow, run: Run) -> RunState:
    if run.place == moves.END:
        return RunState.FINISHED
    return RunState.REVIEWING if run.place == moves.REVIEW else RunState.ASKING


# --- words outside the question ---------------------------------------------------------------------------------


def _edited(flow: Flow, run: Run, reply: Edited, *, now: datetime, owner: Label) -> Turn:
    """Take an edited message as a revision of the answer it was part of."""
    words = reply.text.read_as(HOUSE).strip()
    if not words:
        return Turn(run, ())
    if is_drafted(run, reply.message) and isinstance(flow.steps.get(step_of(run.place)), SentenceStep):
        return advance(flow, run, Said(reply.text, reply.message), now=now, owner=owner)
    if (corrected := edited_draft(run, reply.message, words)) is not None:
        return corrected
    place = next((p for p, k in run.known.items() if reply.message in k.messages), "")
    step = flow.steps.get(step_of(place))
    if not place and is_misread(run, reply.message) and not words.startswith("/"):
        return advance(flow, run, Said(reply.text, reply.message), now=now, owner=owner)
    if step is None and place not in BESIDE:
        return Turn(run, ())
    if step is None:
        place = place_beside(place, run.known[place].messages, reply.message)
    if (corrected := edited_answer(step, run, place, reply, owner)) is not None:
        return corrected
    opened = _reviewing(flow, run, Revised(place))
    said = _at_step(flow, opened.run, Said(Private(words, owner), reply.message), now=now, owner=owner)
    return Turn(said.run, said.events)


# --- the machine ------------------------------------------------------------------------------------------------


def _at(run: Run) -> _Cursor:
    return _Cursor(run, item=item_of(run.place), state=step_of(run.place))


def _fire(flow: Flow, cursor: _Cursor, trigger: str) -> tuple[str, str]:
    """Fire a trigger on a cursor; return the step (or last state) it arrived at, and its item."""
    if not _machine(_Pinned(flow, flow.hash)).events[trigger].trigger(cursor):
        raise DeadEnd(f"flow {flow.flow} has no move on {trigger!r}")
    return cursor.state, cursor.next_item


@lru_cache(maxsize=512)
def _machine(pinned: _Pinned) -> Machine:
    flow = pinned.flow
    machine = Machine(
        model=None,
        states=[*flow.steps, _HUB, moves.REVIEW, moves.END],
        initial=_HUB,
        auto_transitions=False,
        queued=False,
        send_event=True,
    )
    for edge in moves.first_edges(flow):
        machine.add_transition("begin", _HUB, edge.to, conditions=_guard(flow, edge))
    for step in flow.steps.values():
        for edge in moves.edges(flow, step):
            machine.add_transition("answer", step.key, edge.to, conditions=_guard(flow, edge))
        machine.add_transition(f"at:{step.key}", _HUB, step.key)
    machine.add_transition("leave", "*", _HUB)
    return machine


def _guard(flow: Flow, edge: moves.Edge) -> Callable[[EventData], bool]:
    """Make the condition of one edge; when it passes it leaves the item of the next step on the cursor."""

    def passes(event: EventData) -> bool:
        cursor = cast(_Cursor, event.model)
        run = cursor.run
        item = _item_for(flow, cursor, edge)
        if item is None or not holds(edge.move, known_at(run, cursor.item), run.facts):
            return False
        cursor.next_item = item
        return holds(edge.target, known_at(run, item), run.facts)

    return passes


def _item_for(flow: Flow, cursor: _Cursor, edge: moves.Edge) -> str | None:
    match edge.turn:
        case moves.Turnto.NONE:
            return ""
        case moves.Turnto.SAME:
            return cursor.item
    section = flow.section_of[edge.to]
    ids = [i.id for i in items_of(cursor.run, section.each or "")]
    if edge.turn is moves.Turnto.NEXT:
        ids = ids[ids.index(cursor.item) + 1 :] if cursor.item in ids else []
    return ids[0] if ids else None
