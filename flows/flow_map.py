"""What a map from one version of a flow into the next may say: new names, and what is dropped. Held against both versions; moves nobody."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Annotated

from pydantic import Field

from flows.change import widens
from flows.flow import ApproveStep, Choice, Choices, Flow, Frozen, Key
from flows.run import item_of, place_at, step_of

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


def same_list(old: Flow, new: Flow, told: FlowMap, key: str) -> bool:
    """Say whether a step is asked for each item of the same list in both versions, or once in both."""
    before, after = old.section_of[key].each, new.section_of[told.key(key)].each
    return after == (None if before is None else told.key(before))


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
    elif old.steps[key].kind != new.steps[to].kind or not same_list(old, new, told, key):
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
