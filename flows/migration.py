"""From one version of a flow into the next: one run moved, or the reason why not. Pure; decides nothing about anybody's turn.

Three promises (design P7), each a reason to refuse: whoever is moved can go on, is asked nothing again, and nobody gets to see more.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from enum import Enum
from typing import TypeAlias

from flows import moves
from flows.answering import BESIDE
from flows.answers import Answer, Picked, PickedMany
from flows.case import Offer
from flows.change import of_step, widens
from flows.conditions import is_open
from flows.engine import DeadEnd, way
from flows.flow import ApproveStep, Choice, Choices, Flow, PaperStep, PointsStep, Step, WordStep
from flows.flow_map import FlowMap, same_list
from flows.run import Known, Run, step_of


def retold(answer: Answer, options: Mapping[str, str]) -> Answer:
    """Say an answer with the new names of its options; any other answer is returned as it is."""
    match answer:
        case Picked(option):
            return Picked(options.get(option, option))
        case PickedMany(chosen, own):
            return PickedMany(tuple(options.get(option, option) for option in chosen), own)
    return answer


class Why(Enum):
    """Why a run is not moved."""

    CANNOT_GO_ON = "could not go on"
    ASKED_AGAIN = "would be asked again"
    WIDER = "would be seen by more"


@dataclass(frozen=True, slots=True)
class Moved:
    """What the ledger has to be told about one place: its new name, its options' new names, its narrower offer (None: as it was)."""

    place: str
    to: str
    options: Mapping[str, str]
    offer: Offer | None = None


@dataclass(frozen=True, slots=True)
class Migrated:
    """A run in its new version. `parked`: places whose answers count no more, by the name they had."""

    run: Run
    moved: tuple[Moved, ...] = ()
    parked: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Stays:
    """A run that was handed over: it keeps the version it was finished in."""


@dataclass(frozen=True, slots=True)
class Refused:
    """A run that cannot be moved. `detail` names steps and versions, never an answer."""

    why: Why
    detail: str


Outcome: TypeAlias = Migrated | Stays | Refused


def migrate(run: Run, old: Flow, new: Flow, told: FlowMap, *, held: frozenset[str] = frozenset()) -> Outcome:
    """Move one run from `old` to `new`, or say why not; the run given is not changed.

    held: steps that something outside the run hangs on (what may cross names the list it came from): they and their options keep their
    names.
    """
    if run.finished:
        return Stays()
    refused = next(_refusals(run, old, new, told, held), None)
    if refused is not None:
        return refused
    moved = _renamed_run(run, old, new, told)
    try:
        ahead = way(new, moved)
        before = {told.place(place) for place in way(old, run) if _counts(run.known.get(place))}
    except DeadEnd:
        return Refused(Why.CANNOT_GO_ON, "there is no way on from the answers given")
    lost = sorted(p for p in before - set(ahead) if step_of(p) in new.steps)
    if lost:
        return Refused(Why.CANNOT_GO_ON, f"the answer to `{step_of(lost[0])}` would no longer count")
    refused = next(_opened_otherwise(run, moved, old, new, told), None)
    if refused is not None:
        return refused
    return Migrated(_settled(moved, ahead), tuple(_moves(run, old, new, told)), _parked(run, told))


def _opened_otherwise(run: Run, moved: Run, old: Flow, new: Flow, told: FlowMap) -> Iterator[Refused]:
    """Find a place that was reached where it would now be otherwise than it was then whether anything can be kept back."""
    for place in _reached(run, old):
        is_now = is_open(new, moved, told.place(place))
        if is_now is not is_open(old, run, place):
            why = Why.WIDER if is_now else Why.ASKED_AGAIN
            yield Refused(why, f"`open` differs: at `{step_of(place)}` what can be kept back is another matter")


def _counts(known: Known | None) -> bool:
    return known is not None and not known.parked


def _reached(run: Run, old: Flow) -> list[str]:
    """List the places where something was answered, or is being answered, that are questions of the old version."""
    places = dict.fromkeys((*run.known, run.place))
    return [p for p in places if step_of(p) in old.steps and p not in old.lists and p not in BESIDE]


def _refusals(run: Run, old: Flow, new: Flow, told: FlowMap, held: frozenset[str]) -> Iterator[Refused]:
    if lacking := sorted(set(new.facts) - set(old.facts) - set(run.facts)):
        yield Refused(Why.CANNOT_GO_ON, f"it was never told the fact `{lacking[0]}`")
    if set(new.lists) != set(old.lists) or old.audience is not new.audience:
        yield Refused(Why.CANNOT_GO_ON, "it is another kind of flow: `lists` or `audience` differs")
    if run.place == moves.REVIEW and not new.review:
        yield Refused(Why.CANNOT_GO_ON, "it stands at the review, and the new version has none")
    if step_of(run.place) in told.dropped:
        yield Refused(Why.CANNOT_GO_ON, f"it stands at `{step_of(run.place)}`, which is dropped")
    for place in _reached(run, old):
        key = step_of(place)
        if key in held and (key in told.dropped or key in told.steps or key in told.options):
            yield Refused(Why.CANNOT_GO_ON, f"the house looks for `{key}`, which has to keep its name and its options")
        if key not in told.dropped:
            yield from _of_place(run, old, new, told, place)


def _of_place(run: Run, old: Flow, new: Flow, told: FlowMap, place: str) -> Iterator[Refused]:
    """Find why an answer could not be taken along."""
    key = step_of(place)
    before, after = old.steps[key], new.steps.get(told.key(key))
    if after is None:
        yield Refused(Why.CANNOT_GO_ON, f"nothing says what becomes of `{key}`")
        return
    if before.kind != after.kind or not same_list(old, new, told, key) or _leans_elsewhere(before, after, told):
        yield Refused(Why.ASKED_AGAIN, f"`{key}` asks something else now")
        return
    if reason := widens(before, after):
        yield Refused(Why.WIDER, f"`{key}`: {reason}")
    if isinstance(before, Choice | Choices) and isinstance(after, Choice | Choices):
        there = {o.key: o.does for o in after.options}
        does = {o.key: o.does for o in before.options}
        known = run.known.get(place, Known())
        for option in dict.fromkeys((*known.options, *(run.draft.ticked if place == run.place else ()))):
            if option in does and there.get(told.option(key, option)) is not does[option]:
                yield Refused(Why.ASKED_AGAIN, f"an option of `{key}` that was chosen is gone, or does something else")


def _leans_elsewhere(old: Step, new: Step, told: FlowMap) -> bool:
    """Say whether a step shows, or counts on, another step than before: a yes to that would be a yes to something else."""
    leans: list[tuple[str | None, str | None]] = []
    match old, new:
        case ApproveStep(), ApproveStep():
            leans = [(old.of, new.of), (old.under, new.under), (old.day, new.day), (old.paper, new.paper)]
        case WordStep(), WordStep():
            leans = [(old.of, new.of)]
        case PointsStep(), PointsStep():
            leans = [(old.over, new.over)]
        case PaperStep(), PaperStep():
            leans = [(old.over, new.over)]
    return any(after != (before and told.key(before)) for before, after in leans)


def _renamed_run(run: Run, old: Flow, new: Flow, told: FlowMap) -> Run:
    """Give everything a run knows its new names. Places keep their order: the buttons on the phone count on it."""
    known = {_place(old, told, place): _known(k, old, told, place) for place, k in run.known.items()}
    here = step_of(run.place)
    ticked = tuple(told.option(here, option) for option in run.draft.ticked)
    changed = here in old.steps and next(of_step(old.steps[here], new.steps[told.key(here)]), None) is not None
    return replace(
        run,
        hash=new.hash,
        place=_place(old, told, run.place),
        visit=run.visit + 2 if changed else run.visit,  # buttons drawn for another step are told to be out of date
        trail=tuple(_place(old, told, p) for p in run.trail if step_of(p) not in told.dropped),
        known=known,
        draft=replace(run.draft, ticked=ticked) if run.draft.ticked else run.draft,
    )


def _place(old: Flow, told: FlowMap, place: str) -> str:
    return told.place(place) if step_of(place) in old.steps else place


def _known(known: Known, old: Flow, told: FlowMap, place: str) -> Known:
    key = step_of(place)
    if key in told.dropped:
        return replace(known, parked=True)
    if key not in told.options or key not in old.steps:
        return known
    return replace(known, options=tuple(told.option(key, option) for option in known.options))


def _settled(run: Run, ahead: tuple[str, ...]) -> Run:
    """Leave a person at the question they are reading, with the answered ones before it behind them.

    A question that is new before that one is asked when they come to the end.
    """
    if run.place not in ahead:
        return run
    behind = ahead[: ahead.index(run.place)]
    return replace(run, trail=tuple(p for p in behind if p in run.known and not run.known[p].renew))


def _moves(run: Run, old: Flow, new: Flow, told: FlowMap) -> Iterator[Moved]:
    """List what the ledger has to be told, one place at a time; nothing for a place whose answers stay as they are."""
    for place in run.known:
        key = step_of(place)
        if key not in old.steps or key in told.dropped:
            continue
        before, after = old.steps[key].offer, new.steps[told.key(key)].offer
        narrower = after if before is not after else None
        options = told.options.get(key, {})
        if told.place(place) != place or options or narrower:
            yield Moved(place, told.place(place), options, narrower)


def _parked(run: Run, told: FlowMap) -> tuple[str, ...]:
    return tuple(p for p, known in run.known.items() if step_of(p) in told.dropped and not known.parked)
