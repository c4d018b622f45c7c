"""From one version of a flow into the next: what a map may say, and one run moved by it. Pure; decides nothing about anybody's turn.

Three promises (design P7), each a reason to refuse: whoever is moved can go on, is asked nothing again, and nobody gets to see more.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from enum import Enum
from typing import Annotated, TypeAlias

from pydantic import Field

from flows import moves
from flows.answers import Answer, Picked, PickedMany
from flows.case import Offer
from flows.change import of_step, widens
from flows.engine import MORE, DeadEnd, way
from flows.flow import ApproveStep, Choice, Choices, Flow, Frozen, Key, PointsStep, Step, WordStep
from flows.run import Known, Run, item_of, place_at, step_of

Version = Annotated[int, Field(ge=1)]


class FlowMap(Frozen):
    """What becomes of the steps and options that a new version no longer has."""

    flow: Key
    from_version: Version
    to_version: Version
    steps: dict[Key, Key] = Field(default={})  # step of the old version -> what it is called now
    dropped: tuple[Key, ...] = ()  # steps that are asked no more; their answers are kept, and count no more
    options: dict[Key, dict[Key, Key]] = Field(default={})  # step of the old version -> option -> what it is called now

    def key(self, step: str) -> str:
        """Return what a step of the old version is called in the new one."""
        return self.steps.get(step, step)

    def place(self, place: str) -> str:
        """Return what a place of the old version is called in the new one."""
        return place_at(self.key(step_of(place)), item_of(place))

    def option(self, step: str, option: str) -> str:
        """Return what an option of the old version's step is called in the new one."""
        return self.options.get(step, {}).get(option, option)


def no_map(old: Flow, new: Flow) -> FlowMap:
    """Return the map that says nothing: whatever is still there keeps its name."""
    return FlowMap(flow=new.flow, from_version=old.version, to_version=new.version)


# --- is the map itself right? -------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class MapFault:
    """One thing wrong in a map. `at`: the words that lead to it in the file; () is the whole of it."""

    at: tuple[str, ...]
    what: str
    fix: str


def map_faults(old: Flow, new: Flow, told: FlowMap) -> list[MapFault]:
    """Find what a map says that is not so, and what it leaves unsaid."""
    return [
        *_about(old, new, told),
        *(fault for key, to in told.steps.items() for fault in _renamed(old, new, told, key, to)),
        *(fault for key in told.dropped for fault in _dropped(old, new, told, key)),
        *(fault for key in told.options for fault in _options(old, new, told, key)),
        *_unsaid(old, new, told),
    ]


def _about(old: Flow, new: Flow, told: FlowMap) -> Iterator[MapFault]:
    for word, found, wanted in (
        ("flow", told.flow, new.flow),
        ("from_version", told.from_version, old.version),
        ("to_version", told.to_version, new.version),
    ):
        if found != wanted:
            yield MapFault((word,), f"`{word}` is {found}", f"write {wanted}, or take the map that belongs here")


def _renamed(old: Flow, new: Flow, told: FlowMap, key: str, to: str) -> Iterator[MapFault]:
    at = ("steps", key)
    if key not in old.steps:
        yield MapFault(at, f"version {old.version} has no step `{key}`", "take it out, or correct the key")
    elif key in new.steps:
        yield MapFault(at, f"`{key}` is still there in version {new.version}", "take it out; it keeps its answers")
    elif to not in new.steps or to in old.steps:
        yield MapFault(at, f"`{to}` is no new step of version {new.version}", "name a step that came with it")
    elif list(told.steps.values()).count(to) > 1:
        yield MapFault(at, f"two steps would become `{to}`", "drop one of them")
    elif old.steps[key].kind != new.steps[to].kind or not _same_list(old, new, told, key):
        yield MapFault(at, f"`{to}` asks something of another kind, or for another list", "drop the old step instead")
    elif reason := widens(old.steps[key], new.steps[to]):
        yield MapFault(at, f"`{key}` would be seen by more: {reason}", "give the new step the offer of the old one")


def _dropped(old: Flow, new: Flow, told: FlowMap, key: str) -> Iterator[MapFault]:
    at = ("dropped", key)
    if key not in old.steps or key in new.steps:
        yield MapFault(at, f"`{key}` is not a step that version {new.version} has given up", "take it out")
    elif key in told.steps:
        yield MapFault(at, f"`{key}` is renamed and dropped at once", "keep one")


def _options(old: Flow, new: Flow, told: FlowMap, key: str) -> Iterator[MapFault]:
    before, after = old.steps.get(key), new.steps.get(told.key(key))
    if not (isinstance(before, Choice | Choices) and isinstance(after, Choice | Choices)):
        yield MapFault(("options", key), f"`{key}` is not a choice in both versions", "take it out")
        return
    if any(isinstance(step, ApproveStep) and step.under == key for step in old.steps.values()):
        yield MapFault(("options", key), f"`{key}` says who may see something", "leave its options as they are")
        return
    ours, theirs = {o.key: o for o in before.options}, {o.key: o for o in after.options}
    for option, to in told.options[key].items():
        at = ("options", key, option)
        if option not in ours or option in theirs:
            yield MapFault(at, f"`{option}` is not an option that `{key}` has given up", "take it out")
        elif to not in theirs or to in ours:
            yield MapFault(at, f"`{to}` is no new option of `{told.key(key)}`", "name an option that came with it")
        elif list(told.options[key].values()).count(to) > 1:
            yield MapFault(at, f"two options would become `{to}`", "give each its own")
        elif ours[option].does is not theirs[to].does:
            yield MapFault(at, f"`{to}` does something else than `{option}`", "let it do the same")


def _unsaid(old: Flow, new: Flow, told: FlowMap) -> Iterator[MapFault]:
    for key in old.steps:
        if key not in new.steps and key not in told.steps and key not in told.dropped:
            yield MapFault((), f"nothing says what becomes of `{key}`", "name it under `steps` or `dropped`")


def _same_list(old: Flow, new: Flow, told: FlowMap, key: str) -> bool:
    """Say whether a step is asked for each item of the same list in both versions, or once in both."""
    before, after = old.section_of[key].each, new.section_of[told.key(key)].each
    return after == (None if before is None else told.key(before))


def retold(answer: Answer, options: Mapping[str, str]) -> Answer:
    """Say an answer with the new names of its options; any other answer is returned as it is."""
    match answer:
        case Picked(option):
            return Picked(options.get(option, option))
        case PickedMany(chosen, own):
            return PickedMany(tuple(options.get(option, option) for option in chosen), own)
    return answer


# --- one run ------------------------------------------------------------------------------------------------------


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
    return Migrated(_settled(moved, ahead), tuple(_moves(run, old, new, told)), _parked(run, told))


def _counts(known: Known | None) -> bool:
    return known is not None and not known.parked


def _reached(run: Run, old: Flow) -> list[str]:
    """List the places where something was answered, or is being answered, that are questions of the old version."""
    places = dict.fromkeys((*run.known, run.place))
    return [p for p in places if step_of(p) in old.steps and p not in old.lists and p != MORE]


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
    if before.kind != after.kind or not _same_list(old, new, told, key) or _leans_elsewhere(before, after, told):
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
            leans = [(old.of, new.of), (old.under, new.under), (old.day, new.day)]
        case WordStep(), WordStep():
            leans = [(old.of, new.of)]
        case PointsStep(), PointsStep():
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
