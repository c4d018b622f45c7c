"""Drawing two-run pairs around a session, a fresh start and the own copy: what is public is equal, all of the hidden side is drawn anew.

The public part: what the mediator offers, takes, publishes, moves, calls off, asks and records for everybody, and all that the watcher does.
The private parts: how far the hidden side has come and how it may be written to, what it marks, answers, puts off, rehearses, where it
lives, what it makes of a fresh start and of its own copy, holds, failures, languages, blocking; and what the mediator does with it alone.

What may cross is equal by construction, nothing is left out afterwards: nothing is ever sent on; the time that is taken (R4) is one that
the hidden side's last marks allow; she asks for a fresh start while nobody is held and both have a seat.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass, replace

from tests.proof.hands import Act
from tests.proof.parts import DAY, HOUR, Whose
from tests.proof.weave import NAMES
from tests.world import A, B

END = 22 * DAY
LINES = (
    "14 March 14:00",
    "15 March 9:00",
    "17 March 16:30",
)  # the times she offers; the first moment of all is 3 March, 9:00 UTC
DAYS = ("13 March 2026", "16 March 2026", "20 March 2026")
HOURS = ("06:30", "10:00", "14:00", "21:45")

WATCHING: dict[str, float] = {
    **{
        "see": 10,
        "set aside": 3,
        "coming": 4,
        "not coming": 3,
        "snooze": 3,
        "calendar": 4,
        "prepare": 4,
        "move house": 3,
    },
    **{"mark": 6, "fresh": 6, "own copy": 3, "go on": 6, "upcoming": 4, "point again": 4, "query": 3},
    **{"tap": 3, "tap old": 4, "tap twice": 2, "forge": 3, "say": 3, "edit": 2, "unsend": 1, "file": 1, "remind": 2},
    **{"stumble": 2, "suffer": 1, "rename": 1, "block": 0.4, "unblock": 0.8, "still": 1},
}
LIVING: dict[str, float] = {
    **WATCHING,
    "own copy": 5,
    "suffer": 3,
    "block": 1.2,
    "unblock": 1.5,
    "broken": 1,
    "delete": 0.3,
}
QUIETLY = {kind: weight for kind, weight in LIVING.items() if kind not in ("delete", "unsend")}
ABOUT_HIDDEN: dict[str, float] = {
    **{
        "offer hidden": 2,
        "publish hidden": 3,
        "move hidden": 2,
        "cancel hidden": 1,
        "message hidden": 2,
        "confirm hidden": 2,
    },
    "look hidden": 2,
}
COMES = ("not joined", "joined", "begun", "silent", "unwritten", "told", "other")  # how far the hidden side has come
SEATED = ("silent", "unwritten", "told", "other")  # of whom a fresh start can be asked


@dataclass(frozen=True, slots=True)
class Public:
    """The public part. `takes`: which of the times on offer she takes, None if none; `taken_at`, `asked_at`: seconds, 0 for never."""

    seed: int
    watcher: int
    acts: tuple[tuple[Whose, Act], ...]
    takes: int | None
    taken_at: float
    asked_at: float


@dataclass(frozen=True, slots=True)
class Private:
    """A private part."""

    come: str
    name: str
    language: str
    acts: tuple[tuple[Whose, Act], ...]


def public(rng: random.Random) -> Public:
    """Draw a public part: times on offer or none, a session, perhaps moved or called off, a fresh start, a record of it."""
    acts: list[tuple[Whose, Act]] = []
    takes, taken_at = _times(rng, acts)
    _session(rng, acts, taken_at if takes is not None else 0.0)
    asked_at = rng.uniform(HOUR, 9 * DAY) if rng.random() < 0.7 else 0.0
    if asked_at:
        acts.append(("mediator", _act(rng, asked_at, "fresh")))
        if rng.random() < 0.3:
            acts.append(("mediator", _act(rng, asked_at + rng.uniform(1, 5) * DAY, "end fresh")))
    for _ in range(rng.choice((0, 1, 1, 2))):
        kind = rng.choice(("message", "message all", "look"))
        acts.append(("mediator", _act(rng, rng.uniform(HOUR, END), kind)))
    moments = [act.at for _, act in acts]
    for _ in range(rng.randint(8, 13)):
        after = rng.choice(moments) + rng.choice((60.0, HOUR, 9 * HOUR)) if rng.random() < 0.6 else rng.uniform(0, END)
        acts.append(("watcher", _act(rng, after, _kind(rng, WATCHING))))
    if asked_at and rng.random() < 0.5:
        acts.append(("watcher", _act(rng, asked_at + rng.uniform(60, DAY), "fresh to the end")))
    last = ("see", "see", "calendar", "own copy", "upcoming", "survey")
    acts += [("watcher", _act(rng, END + n, kind)) for n, kind in enumerate(last)]
    acts.sort(key=lambda pair: pair[1].at)
    return Public(rng.getrandbits(30), rng.choice((1, 2)), tuple(acts), takes, taken_at, asked_at)


def _times(rng: random.Random, acts: list[tuple[Whose, Act]]) -> tuple[int | None, float]:
    """Draw an offer of times and its end; return which is taken, and when."""
    if rng.random() < 0.25:
        return None, 0.0
    from_ = rng.uniform(60, 2 * DAY)
    until = from_ + rng.uniform(HOUR, 4 * DAY)
    acts.append(("mediator", _act(rng, from_, "offer")))
    acts += [("watcher", _act(rng, rng.uniform(from_ + 60, until), "mark")) for _ in range(rng.choice((0, 1, 2)))]
    end = rng.choice(("take", "take", "none", "look"))
    takes = rng.randrange(len(LINES)) if end == "take" else None
    acts.append(("mediator", Act(until, end, takes or 0)))
    if takes is not None:
        acts.append(("watcher", Act(until, "answer surely", takes)))  # before the mediator, at the same moment
    return takes, until


def _session(rng: random.Random, acts: list[tuple[Whose, Act]], taken_at: float) -> None:
    """Draw what becomes of the session."""
    at = taken_at or rng.uniform(HOUR, 6 * DAY)
    if not taken_at:
        acts.append(("mediator", _act(rng, at, "publish")))
    for _ in range(rng.choice((0, 1, 1, 2))):
        at += rng.uniform(HOUR, 2.5 * DAY)
        if at < 8 * DAY:
            acts.append(("mediator", _act(rng, at, "move")))
    if rng.random() < 0.2:
        acts.append(("mediator", _act(rng, at + HOUR, "cancel")))
    elif rng.random() < 0.5:
        acts.append(("mediator", _act(rng, 19 * DAY, "record")))


def _act(rng: random.Random, at: float, kind: str) -> Act:
    return Act(at, kind, rng.getrandbits(30))


def _kind(rng: random.Random, kinds: dict[str, float]) -> str:
    return rng.choices(list(kinds), list(kinds.values()))[0]


# --- the hidden side ------------------------------------------------------------------------------------------------


def private(rng: random.Random, shared: Public) -> Private:
    """Draw a private part for a public one: anything at all, at any time, or nothing."""
    is_needed = max(shared.asked_at, shared.taken_at if shared.takes is not None else 0.0)
    theirs = [act.at for who, act in shared.acts if who != "hidden"]
    acts: list[tuple[Whose, Act]] = []
    for _ in range(rng.choice((0, 4, 8, 14))):
        at = rng.choice(theirs) + rng.choice((0.0, 0.0, 30.0, 5 * HOUR)) if rng.random() < 0.6 else rng.uniform(0, END)
        act = _act(rng, at, _kind(rng, LIVING if at > is_needed else QUIETLY))
        acts.append(("hidden", replace(act, settles=rng.random() < 0.5)))
    for _ in range(rng.choice((0, 0, 1, 3))):
        acts.append(("mediator", _act(rng, rng.uniform(0, END) + 0.25, _kind(rng, ABOUT_HIDDEN))))
    if offered := [act.at for who, act in shared.acts if who == "mediator" and act.kind == "offer"]:
        for _ in range(rng.choice((0, 1, 2))):
            acts.append(("hidden", _act(rng, offered[0] + rng.uniform(60, DAY), "mark")))
    if rng.random() < 0.3:
        acts += _held(rng, is_needed)
    if shared.takes is not None:
        acts.append(("mediator", Act(shared.taken_at - 0.001, "free hidden")))  # nobody answers who is held
        acts.append(("hidden", Act(shared.taken_at, "works surely", shared.takes)))
    if shared.asked_at:
        if rng.random() < 0.6:
            acts.append(("hidden", _act(rng, shared.asked_at + rng.uniform(60, 4 * DAY), "fresh to the end")))
        acts.append(
            ("mediator", Act(shared.asked_at, "free hidden"))
        )  # before she asks: nobody is asked while anybody is
    acts.sort(key=lambda pair: pair[1].at)
    mine = B if shared.watcher == 1 else A
    name = mine.name if rng.random() < 0.5 else rng.choice(NAMES)
    return Private(
        rng.choice(SEATED if shared.asked_at else COMES), name, rng.choice(("en", "es", "ar", "")), tuple(acts)
    )


def _held(rng: random.Random, is_needed: float) -> Iterator[tuple[Whose, Act]]:
    """Draw a hold and perhaps its end, after all that could not be done meanwhile."""
    held = rng.uniform(is_needed + 1, END)
    yield "hidden", Act(held, "raise a hold")
    if rng.random() < 0.6:
        yield "mediator", Act(rng.uniform(held, END), "free hidden")


def woven(shared: Public, mine: Private) -> list[tuple[Whose, Act]]:
    """Merge by time; at the same moment the hidden side comes first, then the watcher, so that they may share a batch."""
    order = {"hidden": 0, "watcher": 1, "stranger": 1, "mediator": 2}
    both = [(act.at, order[who], n, who, act) for n, (who, act) in enumerate((*mine.acts, *shared.acts))]
    return [(who, act) for _, _, _, who, act in sorted(both, key=lambda each: each[:3])]


def pair(seed: int) -> tuple[Public, Private, Private]:
    """Draw one public part and two independent private ones."""
    rng = random.Random(f"session {seed}")
    shared = public(rng)
    return shared, private(rng, shared), private(rng, shared)
