"""The dialogue engine: one reply and a run in, the next run and the events out. The only file that imports transitions.

`start` and `advance` are pure: same input, same output; nothing is sent, nothing given is changed. States are the flow's steps; the
triggers are `answer`, `leave` (to the hub from which any step can be opened: back, revise) and `at:<step>`. One machine per flow, built once.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import lru_cache
from typing import cast
from zoneinfo import ZoneInfo

from transitions import EventData, Machine

from flows import moves, reading
from flows.answers import (
    Agreed,
    Answer,
    Bubble,
    Day,
    Item,
    Listed,
    NonAnswer,
    NotGiven,
    Picked,
    PickedMany,
    Points,
    Scaled,
    Words,
)
from flows.case import Offer, RunId, Topic
from flows.conditions import holds
from flows.events import (
    Answered,
    Consented,
    Drafted,
    Event,
    Explained,
    Explanation,
    HoldRaised,
    How,
    NotUnderstood,
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
    DateStep,
    Effect,
    Flow,
    ItemsStep,
    PointsStep,
    SentenceStep,
    Step,
    TextStep,
)
from flows.private import HOUSE, Label, Private
from flows.progress import number_of
from flows.replies import (
    AskedMore,
    AskedWho,
    AskedWhy,
    Chose,
    Did,
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
    WantedPerson,
    WentBack,
)
from flows.run import Draft, Known, Run, RunState, item_of, place_at, step_of

logging.getLogger("transitions").setLevel(
    logging.WARNING
)  # it logs state names at INFO, and a state's name can be confidential

_HUB = "_hub"
MORE = "more"  # the place of what is said after the answers were handed over
FAR_TOO_MANY = 3  # misses in a row before a person is offered
_NOTHING: Mapping[str, Known] = {}


class DeadEnd(RuntimeError):
    """A flow has no move from where a run stands. `check` finds such flows before people do."""


@dataclass(frozen=True, slots=True)
class Turn:
    """The result of one reply: the next run, and what happened, in order."""

    run: Run
    events: tuple[Event, ...]


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
            kept = _kept(flow, run, now=now, owner=owner)
            turn = _reviewing(flow, kept.run, reply)
            return Turn(turn.run, (*kept.events, *turn.events))
        case Edited():
            return _edited(flow, run, reply, now=now, owner=owner)
    if run.state is RunState.PAUSED:
        woken = advance(flow, replace(run, state=_waiting_state(flow, run)), reply, now=now, owner=owner)
        return Turn(woken.run, (RunResumed(), *woken.events))
    if run.state is not RunState.ASKING:
        return _more(run, reply, owner)
    return _at_step(flow, run, reply, now=now, owner=owner)


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
            kept = _kept(flow, run, now=now, owner=owner)
            turn = _back(flow, kept.run, step)
            return Turn(turn.run, (*kept.events, *turn.events))
        case Skipped(NonAnswer.SKIPPED) if _is_answered(run) and not isinstance(step, SentenceStep):
            return _onward(flow, run, run.known, ())  # skipping a question that has an answer leaves the answer
        case Skipped(reason):
            if not may_skip(step, reason, run.misses):
                return _puzzled(run, Puzzle.CHOOSE)
            return _answered(flow, run, NotGiven(reason), (), owner=owner)
        case Chose(option) if isinstance(step, Choice) and (effect := _effect(step, option)) in (
            Effect.PAUSE,
            Effect.PERSON,
        ):
            return advance(flow, run, Paused() if effect is Effect.PAUSE else WantedPerson(), now=now, owner=owner)
    found = reading.read(step, reply, _setting(flow, run, now))
    match found:
        case Puzzle():
            return _puzzled(run, found)
        case reading.Growing(draft, bubbles):
            grown = replace(run, draft=draft, misses=0)
            return Turn(grown, (Drafted(bubbles),) if bubbles else (Prompted(_redraw(reply)),))
        case reading.Given(answer, messages):
            return _answered(flow, run, answer, messages, owner=owner)


def may_skip(step: Step, reason: NonAnswer, misses: int) -> bool:
    """Say whether this non-answer is open here. After three misses, leaving it for later always is."""
    if reason is NonAnswer.LATER and misses >= FAR_TOO_MANY:
        return True
    return step.skip if reason is NonAnswer.SKIPPED else reason in step.allow


def _redraw(reply: Reply) -> How:
    return How.NEW if isinstance(reply, Said | Sent) else How.REDRAWN


def _needs_a_human(step: Step, answer: Answer) -> bool:
    """Say whether an answer calls for a human before anything goes on (domain §2); where only a clear one will do, leaving it open does."""
    match answer:
        case NotGiven():
            return step.unclear is Effect.HOLD
        case Picked(option) if isinstance(step, Choice):
            return _effect(step, option) is Effect.HOLD
        case PickedMany(options) if isinstance(step, Choices):
            return any(_effect(step, option) is Effect.HOLD for option in options)
    return False


def _effect(step: Choice | Choices, option: str) -> Effect:
    return next((o.does for o in step.options if o.key == option), Effect.NONE)


def _setting(flow: Flow, run: Run, now: datetime) -> reading.Setting:
    step = flow.steps[step_of(run.place)]
    items = _items_of(run, step.over) if isinstance(step, PointsStep) else ()
    shown = run.known.get(place_at(step.of, item_of(run.place)), Known()).words if isinstance(step, ApproveStep) else ""
    today = now.astimezone(ZoneInfo(run.zone)).date()
    return reading.Setting(run.draft, today, run.locale, flow.hash, items, shown)


def _puzzled(run: Run, puzzle: Puzzle) -> Turn:
    missed = replace(run, misses=run.misses + 1)
    return Turn(missed, (NotUnderstood(puzzle, missed.misses),))


def _answered(flow: Flow, run: Run, answer: Answer, messages: tuple[int, ...], *, owner: Label) -> Turn:
    place, step = run.place, flow.steps[step_of(run.place)]
    events: list[Event] = [_fact(step, place, answer, owner, run.visit, revised=place in run.known)]
    if isinstance(step, Consent) and not isinstance(answer, NotGiven):
        events.append(Consented(place, flow.hash))
    if _needs_a_human(step, answer):
        events.append(HoldRaised(place))
    known, outdated = _renewed(flow, {**run.known, place: _remember(step, answer, messages)}, place)
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
    trail = (*run.trail, place) if place not in run.trail else run.trail[: run.trail.index(place) + 1]
    ahead = told.known.get(place_at(to, item))
    if _was_open(flow, run, place) and ahead is not None and not ahead.renew and place_at(to, item) not in trail:
        return _rejoined(flow, told, events)  # a revision had opened this one: what follows it is answered already
    return _asking(flow, replace(told, place=place_at(to, item), trail=trail), events)


def _was_open(flow: Flow, run: Run, place: str) -> bool:
    """Say whether a place, or what hangs on it, was waiting for an answer; not so for one that somebody only went back to."""
    hanging = [place_at(key, item_of(place)) for key in flow.renewed_by(step_of(place))]
    known = run.known.get(place)
    return known is None or known.renew or any(run.known[p].renew for p in hanging if p in run.known)


def _renewed(flow: Flow, known: dict[str, Known], place: str) -> tuple[dict[str, Known], tuple[str, ...]]:
    """Open again what hangs on the answer just given (a yes to earlier words is no yes to these); say what that outdates."""
    hanging = [place_at(key, item_of(place)) for key in flow.renewed_by(step_of(place))]
    outdated = tuple(p for p in hanging if p in known and not known[p].parked)
    return {p: replace(k, renew=True, parked=True) if p in hanging else k for p, k in known.items()}, outdated


def _rewording(flow: Flow, run: Run, sentence: str, events: tuple[Event, ...]) -> Turn:
    """From the preview back to the sentence. The preview stays open: it comes again with the new words."""
    known = {**run.known, run.place: replace(run.known[run.place], renew=True)}
    path = _frontier(flow, run).path
    trail = path[: path.index(sentence)] if sentence in path else run.trail
    return _asking(flow, replace(run, known=known, place=sentence, trail=trail, revising=False), events)


def _is_answered(run: Run) -> bool:
    known = run.known.get(run.place)
    return known is not None and known.reason is None and not known.parked


def _kept(flow: Flow, run: Run, *, now: datetime, owner: Label) -> Turn:
    """Keep a drafted answer before its question is left: what was acknowledged is never lost (P2)."""
    step = flow.steps.get(step_of(run.place))
    if (
        run.state is not RunState.ASKING
        or step is None
        or run.draft in (Draft(), _draft_for(step, run.known.get(run.place)))
        or isinstance(step, Consent | ApproveStep | DateStep)  # a yes is never taken for granted
    ):
        return Turn(run, ())
    for act in ("done", "single", "yes"):
        found = reading.read(step, Did(act), _setting(flow, run, now))
        if isinstance(found, reading.Given):
            event = _fact(step, run.place, found.answer, owner, run.visit, revised=run.place in run.known)
            given = {**run.known, run.place: _remember(step, found.answer, found.messages)}
            known, outdated = _renewed(flow, given, run.place)
            return Turn(replace(run, known=known, draft=Draft()), (event, *[Parked(outdated)] * bool(outdated)))
    return Turn(run, ())


def _fact(
    step: Step, place: str, answer: Answer, owner: Label, visit: int, *, revised: bool, silent: bool = False
) -> Answered:
    return Answered(place, step.topic, step.offer or Offer.KEPT, Private(answer, owner), visit, revised, silent)


def _remember(step: Step, answer: Answer, messages: tuple[int, ...]) -> Known:
    match answer:
        case Words() if isinstance(step, SentenceStep):
            return Known(words=answer.text, messages=messages)
        case Agreed() if isinstance(step, ApproveStep):
            return Known(options=("yes",), messages=messages)
        case Day(day):
            return Known(options=(day.isoformat(),), messages=messages)
        case NotGiven(reason):
            return Known(reason=reason, messages=messages)
        case Picked(option):
            return Known(options=(option,), messages=messages)
        case PickedMany(options, _):
            return Known(options=options, messages=messages)
        case Scaled(value):
            return Known(number=value, messages=messages)
        case Points(spread):
            return Known(options=tuple(spread), messages=messages)
        case Listed(items):
            return Known(items=items, messages=messages)
        case _:
            return Known(messages=messages)


# --- moving -----------------------------------------------------------------------------------------------------


def _asking(flow: Flow, run: Run, events: tuple[Event, ...]) -> Turn:
    """Arrive at the run's place: a question, the review screen, or the end."""
    visit = run.visit + 1
    if run.place == moves.END:
        done = replace(run, state=RunState.FINISHED, visit=visit, finished=True, draft=Draft())
        return Turn(done, (*events, RunCompleted(again=run.finished)))
    if run.place == moves.REVIEW:
        return Turn(
            replace(run, state=RunState.REVIEWING, visit=visit, revising=False, draft=Draft()), (*events, ReviewShown())
        )
    draft = _draft_for(flow.steps[step_of(run.place)], run.known.get(run.place))
    asked = replace(run, state=RunState.ASKING, visit=visit, draft=draft, misses=0)
    return Turn(replace(asked, shown=max(run.shown, number_of(flow, asked))), (*events, Prompted()))


def _draft_for(step: Step, known: Known | None) -> Draft:
    """Lay out what was answered before, so that a revision starts from it."""
    if known is None or known.reason is not None:
        return Draft()
    if isinstance(step, ItemsStep):
        return Draft(items=known.items, made=max((int(i.id[1:]) for i in known.items), default=0))
    return Draft(ticked=known.options) if isinstance(step, Choices) else Draft()


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
    return Turn(run, (Prompted(How.AGAIN),) if run.state is RunState.ASKING else (ReviewShown(),))


def _rejoined(flow: Flow, run: Run, events: tuple[Event, ...]) -> Turn:
    """After a revision: park what is no longer on the way, take back what is again, and go on at the first open question."""
    found = _frontier(flow, run)
    kept = {*found.path, *found.beyond, *flow.lists, MORE}
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
    here = flow.steps.get(step_of(run.place))
    if isinstance(here, SentenceStep) and words and any(b.message == reply.message for b in run.draft.bubbles):
        return advance(flow, run, Said(reply.text, reply.message), now=now, owner=owner)
    if any(b.message == reply.message for b in run.draft.bubbles) and words:
        bubbles = _with(run.draft.bubbles, reply.message, words)
        return Turn(replace(run, draft=replace(run.draft, bubbles=bubbles)), (Drafted(len(bubbles)),))
    if any(i.message == reply.message for i in run.draft.items) and words:
        items = reading.with_edit(run.draft.items, reply.message, words)
        return Turn(replace(run, draft=replace(run.draft, items=items)), (Prompted(How.REDRAWN),))
    place = next((p for p, k in run.known.items() if reply.message in k.messages), "")
    step = flow.steps.get(step_of(place))
    if not place or not words or (step is None and place != MORE):
        return Turn(run, ())
    if step is None or (isinstance(step, TextStep) and reply.bubbles):
        answer = Words(_with(reply.bubbles, reply.message, words))
        topic, offer = (step.topic, step.offer or Offer.KEPT) if step else (Topic.CLOSE, Offer.KEPT)
        return Turn(run, (Answered(place, topic, offer, Private(answer, owner), run.visit, revised=True, silent=True),))
    if isinstance(step, ItemsStep):
        items = reading.with_edit(run.known[place].items, reply.message, words)
        known = {**run.known, place: replace(run.known[place], items=items)}
        event = _fact(step, place, Listed(items), owner, run.visit, revised=True, silent=True)
        return Turn(replace(run, known=known), (event,))
    opened = _reviewing(flow, run, Revised(place))
    said = _at_step(flow, opened.run, Said(Private(words, owner), reply.message), now=now, owner=owner)
    return Turn(said.run, said.events)


def _with(bubbles: tuple[Bubble, ...], message: int, words: str) -> tuple[Bubble, ...]:
    return tuple(replace(b, text=words) if b.message == message else b for b in bubbles)


def _more(run: Run, reply: Reply, owner: Label) -> Turn:
    """Keep what is said at the review screen or after the end: nothing a person writes is lost."""
    match reply:
        case Said(text, message) if words := text.read_as(HOUSE).strip():
            bubble = Bubble(message, words)
        case Sent(file, caption, message):
            bubble = Bubble(message, caption.read_as(HOUSE).strip(), file)
        case _:
            return Turn(run, (ReviewShown() if run.state is RunState.REVIEWING else RunCompleted(again=True),))
    before = run.known.get(MORE, Known())
    place = MORE if not before.messages else f"{MORE}@i{len(before.messages) + 1}"
    known = {**run.known, MORE: replace(before, messages=(*before.messages, message))}
    answer = Answered(place, Topic.CLOSE, Offer.KEPT, Private(Words((bubble,)), owner), run.visit, silent=True)
    return Turn(replace(run, known=known), (answer, Drafted(len(known[MORE].messages))))


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
        if item is None or not holds(edge.move, _known_at(run, cursor.item), run.facts):
            return False
        cursor.next_item = item
        return holds(edge.target, _known_at(run, item), run.facts)

    return passes


def _item_for(flow: Flow, cursor: _Cursor, edge: moves.Edge) -> str | None:
    match edge.turn:
        case moves.Turnto.NONE:
            return ""
        case moves.Turnto.SAME:
            return cursor.item
    section = flow.section_of[edge.to]
    ids = [i.id for i in _items_of(cursor.run, section.each or "")]
    if edge.turn is moves.Turnto.NEXT:
        ids = ids[ids.index(cursor.item) + 1 :] if cursor.item in ids else []
    return ids[0] if ids else None


def _known_at(run: Run, item: str) -> Callable[[str], Known | None]:
    return lambda step: run.known.get(place_at(step, item)) or run.known.get(step)


def _items_of(run: Run, step: str) -> tuple[Item, ...]:
    known = run.known.get(step)
    return known.items if known and not known.parked else ()
