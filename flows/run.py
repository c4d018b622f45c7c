"""One participant's way through one flow, as a value: small, serialisable, without the words of any answer.

A run remembers of each answer only what decides the way on (options, numbers, list items); the words are statements in the ledger.
Two exceptions: the sentence that may cross, since its preview has to show it again, to the letter; and the files that were sent, with what was
written under them, since one more may be added later.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from enum import Enum
from typing import Any

from flows.answers import Bubble, FileKind, FileRef, Item, NonAnswer, item_json
from flows.case import RunId


class RunState(Enum):
    """What the run is waiting for."""

    ASKING = "asking"
    REVIEWING = "reviewing"
    PAUSED = "paused"
    FINISHED = "finished"


@dataclass(frozen=True, slots=True)
class Known:
    """What a run remembers of one answer. `messages`: the chat's ids of the messages it was given in."""

    reason: NonAnswer | None = None  # set for a non-answer
    options: tuple[str, ...] = ()
    number: int | None = None
    items: tuple[Item, ...] = ()
    messages: tuple[int, ...] = ()
    parked: bool = False
    words: str = ""  # of a `sentence`: what its preview shows
    renew: bool = False  # what this was an answer to has changed since: it is asked again, and counts as not given
    apart: bool = False  # an answer about safety: kept under a key of its own
    sent: tuple[Bubble, ...] = ()  # of an `attachment`: the files, so that a revision goes on with them


@dataclass(frozen=True, slots=True)
class Draft:
    """An answer in the making at the current step."""

    stage: str = ""
    focus: str = ""  # the item in hand
    bubbles: tuple[Bubble, ...] = ()
    ticked: tuple[str, ...] = ()
    items: tuple[Item, ...] = ()
    made: int = 0  # items made so far, so that ids are never used twice
    spread: Mapping[str, int] = field(default_factory=dict)
    currency: str = ""
    low: Decimal | None = None
    high: Decimal | None = None  # an upper figure that still waits for its currency
    day: date | None = None
    messages: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Run:
    """Where one participant is. `visit` counts the prompts shown, so that a tap on an old one is known to be old."""

    id: RunId
    flow: str
    hash: str
    locale: str
    zone: str
    place: str
    state: RunState = RunState.ASKING
    visit: int = 1
    trail: tuple[str, ...] = ()
    known: Mapping[str, Known] = field(default_factory=dict)
    draft: Draft = Draft()
    revising: bool = False
    misses: int = 0
    album: str = ""  # the files sent as one that were no answer: they are one miss
    shown: int = 0  # the highest number the progress line has shown
    finished: bool = False  # was handed over at least once
    facts: Mapping[str, str] = field(default_factory=dict)
    apart: bool = False  # what is being asked is about safety

    def ordinal(self, place: str) -> int:
        """Return the place's position among all places ever answered; it never changes."""
        return list(self.known).index(place)


def step_of(place: str) -> str:
    """Return the step key of a place: `wish@i2` -> `wish`."""
    return place.partition("@")[0]


def item_of(place: str) -> str:
    """Return the item id of a place, or "": `wish@i2` -> `i2`."""
    return place.partition("@")[2]


def place_at(step: str, item: str) -> str:
    """Name the place of a step for an item ("" for none)."""
    return f"{step}@{item}" if item else step


def _known_json(known: Known) -> dict[str, Any]:
    raw: dict[str, Any] = {}
    if known.reason:
        raw["r"] = known.reason.value
    if known.options:
        raw["o"] = known.options
    if known.number is not None:
        raw["n"] = known.number
    if known.items:
        raw["i"] = [item_json(i) for i in known.items]
    if known.messages:
        raw["m"] = known.messages
    if known.parked:
        raw["p"] = 1
    if known.words:
        raw["w"] = known.words
    if known.renew:
        raw["rn"] = 1
    if known.apart:
        raw["ap"] = 1
    if known.sent:
        raw["b"] = [_bubble_json(b) for b in known.sent]
    return raw


def _known(raw: Mapping[str, Any]) -> Known:
    return Known(
        NonAnswer(raw["r"]) if "r" in raw else None,
        tuple(raw.get("o", ())),
        raw.get("n"),
        tuple(Item(*i) for i in raw.get("i", ())),
        tuple(raw.get("m", ())),
        bool(raw.get("p", 0)),
        raw.get("w", ""),
        bool(raw.get("rn", 0)),
        bool(raw.get("ap", 0)),
        tuple(_bubble(b) for b in raw.get("b", ())),
    )


def _bubble_json(bubble: Bubble) -> list[Any]:
    file = bubble.file
    return [bubble.message, bubble.text, [file.kind.value, file.file_id, file.name, file.size] if file else None]


def _bubble(raw: list[Any]) -> Bubble:
    message, text, file = raw
    return Bubble(message, text, FileRef(FileKind(file[0]), file[1], file[2], file[3]) if file else None)


def _draft_json(draft: Draft) -> dict[str, Any]:
    raw: dict[str, Any] = {
        "st": draft.stage,
        "fo": draft.focus,
        "b": [_bubble_json(b) for b in draft.bubbles],
        "t": draft.ticked,
        "i": [item_json(i) for i in draft.items],
        "mk": draft.made,
        "sp": dict(draft.spread),
        "c": draft.currency,
        "lo": None if draft.low is None else str(draft.low),
        "hi": None if draft.high is None else str(draft.high),
        "d": draft.day.isoformat() if draft.day else None,
        "m": draft.messages,
    }
    return {k: v for k, v in raw.items() if v}


def _draft(raw: Mapping[str, Any]) -> Draft:
    return Draft(
        stage=raw.get("st", ""),
        focus=raw.get("fo", ""),
        bubbles=tuple(_bubble(b) for b in raw.get("b", ())),
        ticked=tuple(raw.get("t", ())),
        items=tuple(Item(*i) for i in raw.get("i", ())),
        made=raw.get("mk", 0),
        spread=dict(raw.get("sp", {})),
        currency=raw.get("c", ""),
        low=Decimal(raw["lo"]) if "lo" in raw else None,
        high=Decimal(raw["hi"]) if "hi" in raw else None,
        day=date.fromisoformat(raw["d"]) if "d" in raw else None,
        messages=tuple(raw.get("m", ())),
    )


def to_bytes(run: Run) -> bytes:
    """Serialise a run. What is not written here cannot matter."""
    raw: dict[str, object] = {
        "id": run.id,
        "f": run.flow,
        "h": run.hash,
        "l": run.locale,
        "z": run.zone,
        "p": run.place,
        "s": run.state.value,
        "v": run.visit,
        "t": run.trail,
        "k": {place: _known_json(known) for place, known in run.known.items()},
        "d": _draft_json(run.draft) if run.draft != _EMPTY else {},
        "rv": run.revising,
        "m": run.misses,
        "n": run.shown,
        "fin": run.finished,
        "fa": dict(run.facts),
        "ap": run.apart,
    }
    if run.album:
        raw["al"] = run.album
    return json.dumps(raw, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")


def from_bytes(blob: bytes) -> Run:
    """Read what `to_bytes` wrote. Raises ValueError or KeyError on anything else."""
    raw = json.loads(blob.decode("utf-8", "surrogatepass"))
    return Run(
        id=RunId(raw["id"]),
        flow=raw["f"],
        hash=raw["h"],
        locale=raw["l"],
        zone=raw["z"],
        place=raw["p"],
        state=RunState(raw["s"]),
        visit=raw["v"],
        trail=tuple(raw["t"]),
        known={place: _known(known) for place, known in raw["k"].items()},
        draft=_draft(raw["d"]) if raw["d"] else _EMPTY,
        revising=raw["rv"],
        misses=raw["m"],
        album=raw.get("al", ""),
        shown=raw["n"],
        finished=raw["fin"],
        facts=raw["fa"],
        apart=raw.get("ap", False),
    )


# --- what is kept apart -------------------------------------------------------------------------------------------


def apart_of(run: Run) -> bytes:
    """Serialise what a run remembers of answers about safety, and where it stands if it is asking for one; b"" if there is nothing.

    The way is part of it: which of these questions somebody came past tells what they answered.
    """
    kept = [[n, place, _known_json(known)] for n, (place, known) in enumerate(run.known.items()) if known.apart]
    if not kept and not run.apart:
        return b""
    raw: dict[str, Any] = {"k": kept, "t": run.trail}
    if run.apart:
        raw |= {"p": run.place, "d": _draft_json(run.draft), "m": run.misses}
    return json.dumps(raw, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")


def without_apart(run: Run) -> Run:
    """Return a run without what `apart_of` serialises: to be kept under its side's key."""
    known = {place: each for place, each in run.known.items() if not each.apart}
    bare = replace(run, known=known, trail=tuple(p for p in run.trail if p not in run.known or p in known))
    return replace(bare, place="", draft=_EMPTY, misses=0) if run.apart else bare


def with_apart(run: Run, blob: bytes) -> Run:
    """Put back what `apart_of` took out, each answer where it stood."""
    raw = json.loads(blob.decode("utf-8", "surrogatepass"))
    known = list(run.known.items())
    for n, place, each in raw["k"]:
        known.insert(n, (place, _known(each)))
    whole = replace(run, known=dict(known), trail=tuple(raw["t"]))
    if not run.apart:
        return whole
    draft = _draft(raw["d"]) if raw["d"] else _EMPTY
    return replace(whole, place=raw["p"], draft=draft, misses=raw["m"])


_EMPTY = Draft()
