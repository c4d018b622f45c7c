"""What a new version of a flow means for people who are in the old one: nothing but words, something more, or a break. Pure; moves nobody.

What is not known to be harmless counts as breaking: a word the vocabulary gains later is breaking until this file says otherwise.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from typing import Any

from flows.case import Offer, Topic
from flows.flow import Choice, Choices, Flow, Step

_WIDTH = {Offer.NEVER: 0, Offer.KEPT: 1, Offer.ASKED: 2, Offer.MEANT: 3}
_APART = frozenset({Topic.SAFETY, Topic.SETUP, Topic.RANGE})  # what a briefing leaves out
_HARMLESS = frozenset(
    "allow skip back several voice longest own_words currencies span presets future most kinds unclear files week languages".split()
)  # what may be given from now on; it takes nothing from what was given
_FLOW_APART = frozenset({"flow", "version", "facts", "records", "sections"})
_COMPARED_APART = frozenset({"key", "kind", "offer", "topic", "brief", "options", "words"})


class Weight(Enum):
    """What a change asks of the people who are in the old version; the later, the more."""

    WORDING = "wording-only"
    ADDITIVE = "additive"
    BREAKING = "breaking"


@dataclass(frozen=True, slots=True)
class Change:
    """One difference. `step`: the step's key in the old version, for a new step its own, "" for the whole flow."""

    weight: Weight
    step: str
    what: str

    def __str__(self) -> str:
        return f"{self.weight.value} · {self.step or 'flow'}: {self.what}"


def diff(old: Flow, new: Flow) -> tuple[Change, ...]:
    """List what differs, in the order of the new file. Equal definitions differ in nothing."""
    gone = [Change(Weight.BREAKING, key, "the step is gone") for key in old.steps if key not in new.steps]
    return (*_of_flow(old, new), *gone, *(change for key in new.steps for change in _of_key(old, new, key)))


def weight_of(changes: tuple[Change, ...]) -> Weight:
    """Return what the whole change amounts to: the weight of its heaviest part; where no step differs, wording only."""
    return max((change.weight for change in changes), key=list(Weight).index, default=Weight.WORDING)


def widens(old: Step, new: Step) -> str:
    """Say how more could be done with an answer under the new step than was said when it was given, or return ""."""
    before, after = old.offer or Offer.KEPT, new.offer or Offer.KEPT
    if before is not after and Offer.NEVER in (before, after):
        return f"`offer` was {before.value} and is {after.value}: an answer stays in the file it was given to"
    if _WIDTH[after] > _WIDTH[before]:
        return f"`offer` was {before.value} and is {after.value}, which is wider"
    if old.topic in _APART and new.topic not in _APART:
        return f"`topic` was {old.topic.value}, which no briefing shows, and is {new.topic.value}"
    return "" if old.brief or not new.brief else "`brief` was false: the briefing would show it now"


def _of_flow(old: Flow, new: Flow) -> Iterator[Change]:
    if old.flow != new.flow:
        yield Change(Weight.BREAKING, "", f"it is the flow `{new.flow}`, not `{old.flow}`")
    for word in (w for w in Flow.model_fields if w not in _FLOW_APART):
        if getattr(old, word) != getattr(new, word):
            yield Change(Weight.BREAKING, "", f"`{word}` differs")
    if more := sorted(set(new.facts) - set(old.facts)):
        yield Change(Weight.ADDITIVE, "", f"it uses more facts: {', '.join(more)}")
    if old.records != new.records:
        yield Change(Weight.ADDITIVE, "", "`records` differs")
    if old.version == new.version and old.hash != new.hash:
        yield Change(Weight.WORDING, "", f"both call themselves version {new.version}; raise `version`")


def _of_key(old: Flow, new: Flow, key: str) -> Iterator[Change]:
    if key not in old.steps:
        yield Change(Weight.ADDITIVE, key, "a new step")
        return
    yield from of_step(old.steps[key], new.steps[key])
    if _title(old, key) != _title(new, key):
        yield Change(Weight.WORDING, key, "it stands under another title, or is counted otherwise")
    if old.section_of[key].each != new.section_of[key].each:
        yield Change(Weight.BREAKING, key, "it is asked for each item of another list, or once instead")
    elif _before(old, new, key) != _before(new, old, key):
        yield Change(Weight.ADDITIVE, key, "it comes at another place")


def _title(flow: Flow, key: str) -> tuple[str, bool]:
    return flow.section_of[key].key, flow.section_of[key].counted


def _before(flow: Flow, other: Flow, key: str) -> list[str]:
    """Return the step before this one, of those that both versions have."""
    shared = [k for k in flow.steps if k in other.steps]
    return shared[: shared.index(key)][-1:]


def of_step(old: Step, new: Step) -> Iterator[Change]:
    """List what differs between two versions of one step."""
    key = old.key
    if old.kind != new.kind:
        yield Change(Weight.BREAKING, key, f"it was a {old.kind} and is a {new.kind}; give the new step another key")
        return
    if reason := widens(old, new):
        yield Change(Weight.BREAKING, key, reason)
    else:
        for word in ("offer", "topic", "brief"):
            if getattr(old, word) != getattr(new, word):
                yield Change(Weight.ADDITIVE, key, f"`{word}` differs")
    before, after = _plain(old), _plain(new)
    for word in sorted(before):
        if word not in _COMPARED_APART and before[word] != after[word]:
            yield Change(_weight(word, after[word]), key, f"`{word}` differs")
    yield from _options(old, new)


def _weight(word: str, after: object) -> Weight:
    is_freed = word == "when" and after is None  # it is asked of everybody now
    return Weight.ADDITIVE if word in _HARMLESS or is_freed else Weight.BREAKING


def _plain(step: Step) -> dict[str, Any]:
    return step.model_dump(mode="json", by_alias=True)


def _options(old: Step, new: Step) -> Iterator[Change]:
    if not (isinstance(old, Choice | Choices) and isinstance(new, Choice | Choices)):
        return
    before = {option.key: option for option in old.options}
    after = {option.key: option for option in new.options}
    for key, option in before.items():
        if key not in after:
            yield Change(Weight.BREAKING, old.key, f"the option `{key}` is gone")
        elif option.alone is not after[key].alone and option == after[key].model_copy(update={"alone": option.alone}):
            yield Change(
                Weight.ADDITIVE, old.key, f"the option `{key}` goes with the others, or alone, otherwise than before"
            )
        elif option != after[key]:
            yield Change(Weight.BREAKING, old.key, f"the option `{key}` does or needs something else")
    for key in after:
        if key not in before:
            yield Change(Weight.ADDITIVE, old.key, f"a new option `{key}`")
    kept = [key for key in after if key in before]
    if kept != [key for key in before if key in after]:
        yield Change(Weight.ADDITIVE, old.key, "its options stand in another order")
