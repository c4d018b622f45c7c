"""Drawing two-run pairs around the crossing desk: what is let across is equal in both, everything else of the hidden side is drawn anew.

The public part: all that the watcher does, all that the mediator does about the watcher, and when she sends which sentence of the hidden
side, offers, opens or closes an exchange, writes. The private parts: how far the hidden side has come, how many things it has, how the
ones that are sent came to read as they do, every other thing, word, scope, consent and withdrawal, what it puts into an exchange that is not
opened, holds, files, failures, languages, blocking; and what the mediator does about it that concerns nobody else.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TypeAlias

from flows.disclosure import Category
from flows.swaps import Weight
from tests.proof.core.weave import sentence
from tests.proof.errands import Letter
from tests.proof.hands import Act
from tests.proof.weave import NAMES
from tests.world import A, B

HOUR, DAY = 3600.0, 86400.0
BEGINS_AT = 9 * HOUR  # the clock's first moment, counted from midnight
EVENING = 18 * HOUR  # after the last moment of any exchange, in every zone of the cast
END = 8 * DAY

WATCHING: dict[str, float] = {
    **{"look": 8, "interview": 8, "decide all": 3, "take back": 4, "look again": 2, "change": 3},
    **{"news": 9, "put off": 3, "away": 4, "reply": 3, "put in": 5, "pass": 3},
    **{"go on": 4, "tap": 4, "tap old": 5, "tap twice": 2, "forge": 4, "say": 3, "edit": 2, "unsend": 1, "file": 1},
    **{"command": 4, "query": 6, "remind": 2, "block": 0.4, "unblock": 0.8, "suffer": 2, "broken": 1, "rename": 1},
    **{"their link": 1, "no link": 0.5, "still": 1, "stumble": 2},
}
LIVING: dict[str, float] = {
    **WATCHING,
    "decide all": 6,
    "take back": 9,
    "their link": 0,
    "suffer": 3,
    "stumble": 4,
    "block": 1,
    "unblock": 1.5,
    "broken": 2,
}
QUIETLY: dict[str, float] = {  # what changes nothing about one's own things
    **{"news": 4, "put off": 2, "away": 2, "forge": 1, "command": 0, "query": 6, "file": 0, "suffer": 2},
    **{"broken": 2, "rename": 1, "block": 0.7, "unblock": 1.5, "still": 1},
}
ABOUT_WATCHER: dict[str, float] = {
    **{"send first": 7, "keep first": 2, "ask again": 3, "message": 4, "message all": 3, "history": 2, "share": 2},
    **{"case": 1, "briefing": 0.5, "answered": 1, "exchanges": 2},
}
ABOUT_HIDDEN: dict[str, float] = {
    **{"keep hidden": 3, "ask hidden again": 3, "message hidden": 3, "share": 2, "look": 2, "files": 1, "safety": 1},
    **{"confirm hidden": 2, "case": 1, "history": 1},
}
PLAIN = ("say", "tap", "tap old", "tap twice", "edit", "command", "query", "file", "broken", "forge")
SURE = ("make ready", "put in surely", "pass surely")
Whose: TypeAlias = str  # watcher, hidden, mediator, stranger


@dataclass(frozen=True, slots=True)
class Slot:
    """One exchange. `inside`: what the hidden side will have in it, "" if it will not be opened. Seconds since the beginning."""

    from_: float
    days: int
    category: str
    weight: str
    inside: str
    looked_at: float
    end: str  # what she does then: open, close or nothing

    @property
    def deadline(self) -> float:
        """Say until when anything is surely taken still."""
        day = (self.from_ + BEGINS_AT) // DAY + self.days
        return day * DAY + EVENING - 2 * HOUR - BEGINS_AT


@dataclass(frozen=True, slots=True)
class Public:
    """The public part."""

    seed: int
    watcher: int
    come: str  # how far the watcher has come when it begins
    together: bool  # both have agreed to take part, so that something may move
    acts: tuple[tuple[Whose, Act], ...]
    letters: tuple[Letter, ...]
    slots: tuple[Slot, ...]


@dataclass(frozen=True, slots=True)
class Private:
    """A private part."""

    come: str
    name: str
    language: str
    taste: int
    which: tuple[int, ...]  # of which of its things each letter is made
    waives: tuple[bool, ...]
    acts: tuple[tuple[Whose, Act], ...]


# --- drawing the public part ----------------------------------------------------------------------------------------


def public(rng: random.Random) -> Public:
    """Draw a public part."""
    watcher = rng.choice((1, 2))
    together = rng.random() < 0.9
    letters = tuple(_letter(rng, n) for n in range(rng.choice((0, 1, 2, 2)) if together else 0))
    slots = tuple(_slots(rng)) if together else ()
    acts: list[tuple[Whose, Act]] = [
        ("mediator", _act(letter.sent_at, "letter", n)) for n, letter in enumerate(letters)
    ]
    for n, slot in enumerate(slots):
        acts += _about_slot(rng, n, slot)
    for _ in range(rng.randint(6, 11)):
        acts.append(("watcher", _draw(rng, rng.uniform(0, END), WATCHING)))
    if rng.random() < 0.6:
        at = rng.uniform(0, 2 * DAY)
        acts.append(("watcher", Act(at, "decide all", rng.getrandbits(30))))
        if together and rng.random() < 0.5:
            acts.append(("mediator", _act(at + rng.uniform(1, 30) * HOUR, "send first", 0)))
    for _ in range(rng.choice((1, 2, 4)) if together else rng.choice((0, 1))):
        acts.append(("mediator", _draw(rng, rng.uniform(HOUR, END), ABOUT_WATCHER)))
    if rng.random() < 0.3:
        acts.append(("stranger", Act(rng.uniform(0, END), "say", rng.getrandbits(30))))
    if rng.random() < 0.05:
        acts.append(("mediator", Act(END - HOUR, "close", 0)))
    acts += [("watcher", Act(END + n, kind, rng.getrandbits(30))) for n, kind in enumerate(("news", "news", "survey"))]
    come = rng.choice(("begun", "things", "things", "needs", "decided", "decided")) if together else "things"
    acts.sort(key=lambda pair: pair[1].at)
    return Public(rng.getrandbits(30), watcher, come, together, tuple(acts), letters, slots)


def _letter(rng: random.Random, number: int) -> Letter:
    place = "need_to_know" if number and rng.random() < 0.3 else "can_tell"
    category = rng.choice(list(Category)).value if place == "need_to_know" else Category.OTHER.value
    words = f"{sentence(rng)} {number + 1}".capitalize()
    return Letter(place, category, words, rng.uniform(1.3 * DAY, 5 * DAY) + 0.5)


def _slots(rng: random.Random) -> Iterator[Slot]:
    from_ = rng.uniform(HOUR, 30 * HOUR)
    for number in range(rng.choice((0, 1, 1, 2))):
        days = rng.choice((1, 1, 3))
        inside = f"{sentence(rng)} {number + 7}".capitalize() if rng.random() < 0.5 else ""
        last = ((from_ + BEGINS_AT) // DAY + days) * DAY + EVENING - BEGINS_AT
        looked_at = last + rng.uniform(3, 20) * HOUR
        end = "open" if inside else rng.choice(("open", "open", "close", ""))
        yield Slot(
            from_ + 0.5, days, rng.choice(list(Category)).value, rng.choice(list(Weight)).value, inside, looked_at, end
        )
        from_ = looked_at + 26 * HOUR


def _about_slot(rng: random.Random, number: int, slot: Slot) -> Iterator[tuple[Whose, Act]]:
    yield "mediator", _act(slot.from_, "offer", number)
    if slot.end:
        yield "mediator", _act(slot.looked_at, f"{slot.end} exchange", number)
    if rng.random() < 0.25:
        yield "mediator", _act(rng.uniform(slot.from_ + 60, slot.deadline), "ask for more", number)
    for _ in range(rng.choice((0, 1))):
        at = rng.uniform(slot.from_ + 1, slot.deadline + rng.choice((-HOUR, 6 * HOUR)))
        yield "watcher", Act(at, rng.choice(("put in", "pass", "news")), rng.getrandbits(30))
    if slot.inside or rng.random() < 0.5:
        yield "watcher", Act(rng.uniform(slot.deadline - 2 * HOUR, slot.deadline), "put in surely", number)


def _act(at: float, kind: str, pick: int) -> Act:
    return Act(at, kind, pick)


def _draw(rng: random.Random, at: float, kinds: dict[str, float]) -> Act:
    return Act(at, rng.choices(list(kinds), list(kinds.values()))[0], rng.getrandbits(30))


# --- drawing a private part -----------------------------------------------------------------------------------------


def private(rng: random.Random, shared: Public) -> Private:
    """Draw a private part for a public one."""
    letters, slots = shared.letters, shared.slots
    which = tuple(rng.sample(range(2), 2) if len(letters) > 1 else [rng.randrange(3)])
    waives = tuple(rng.random() < 0.6 for _ in letters)
    acts: list[tuple[Whose, Act]] = []
    for n, letter in enumerate(letters):
        latest = letter.sent_at - 1 if waives[n] else letter.sent_at - DAY - 60
        acts.append(("hidden", _act(rng.uniform(latest - 6 * HOUR, latest), "make ready", n)))
    for n, slot in enumerate(slots):
        acts += _into(rng, n, slot)
    settled = max([0.0, *(at.at for _, at in acts if at.kind == "make ready")])
    if not acts or not letters:
        settled = END
    for _ in range(rng.choice((0, 3, 6, 10))):
        at = _moment(rng, shared)
        act = _draw(rng, at, LIVING if at < settled - 7 * HOUR or at > _last(shared) else QUIETLY)
        acts.append(("hidden", replace(act, settles=act.kind not in PLAIN or rng.random() < 0.5)))
    for _ in range(rng.choice((0, 0, 1, 3))):
        acts.append(("mediator", _draw(rng, rng.uniform(0, END) + 0.25, ABOUT_HIDDEN)))
    if rng.random() < 0.3:
        acts += _held(rng, shared, acts)
    acts += _over_it(acts)
    acts.sort(key=lambda pair: pair[1].at)
    mine = B if shared.watcher == 1 else A
    name = mine.name if rng.random() < 0.5 else rng.choice(NAMES)
    language = rng.choice(("en", "es", "fr", ""))
    return Private(_come(rng, shared), name, language, rng.getrandbits(30), which, waives, tuple(acts))


def _over_it(acts: list[tuple[Whose, Act]]) -> list[tuple[Whose, Act]]:
    """Let trouble with the line be over before what has to be done then."""
    trouble = min((act.at for _, act in acts if act.kind == "suffer"), default=END)
    sure = [act.at for _, act in acts if act.kind in SURE and act.at > trouble]
    return [("hidden", Act(at - early, "query", 0)) for at in sure for early in (2400.0, 1800.0, 1200.0)]


def _come(rng: random.Random, shared: Public) -> str:
    """Draw how far the hidden side has come: as far as what is to cross asks for."""
    if not shared.together:
        return rng.choice(("not joined", "joined", "begun", "things"))
    places = {letter.place for letter in shared.letters}
    if "need_to_know" in places:
        return rng.choice(("needs", "many"))
    if len(shared.letters) > 1:
        return rng.choice(("many", "decided"))
    if places:
        return rng.choice(("things", "needs", "many", "decided"))
    return rng.choice(("begun", "nothing", "things", "many", "decided"))


def _last(shared: Public) -> float:
    return max([0.0, *(letter.sent_at + 1 for letter in shared.letters)])


def _moment(rng: random.Random, shared: Public) -> float:
    """Draw a moment, often exactly when the watcher does something."""
    theirs = [act.at for who, act in shared.acts if who == "watcher"]
    return rng.choice(theirs) if rng.random() < 0.3 else rng.uniform(0, END)


def _into(rng: random.Random, number: int, slot: Slot) -> Iterator[tuple[Whose, Act]]:
    """Draw what is done with an exchange. One that she tries to open and that is to stay shut: they pass, or never answer."""
    stays_shut = slot.end == "open" and not slot.inside
    if stays_shut and rng.random() < 0.5:
        return
    for _ in range(rng.choice((0, 1, 2))):
        at = rng.uniform(slot.from_ + 1, slot.deadline - 6 * HOUR)
        yield "hidden", Act(at, rng.choice(("put in", "put in", "pass", "news")), rng.getrandbits(30))
    last = rng.uniform(slot.deadline - 5 * HOUR, slot.deadline)
    if slot.inside:
        yield "hidden", _act(last, "put in surely", number)
    elif stays_shut or rng.random() < 0.4:
        yield "hidden", _act(last, "pass surely", number)


def _held(rng: random.Random, shared: Public, acts: list[tuple[Whose, Act]]) -> Iterator[tuple[Whose, Act]]:
    """Draw a hold and its end, where nothing is to move meanwhile."""
    held, freed = sorted((rng.uniform(0, END), rng.uniform(0, END)))
    busy = [act.at for who, act in (*shared.acts, *acts) if who == "mediator" or act.kind in SURE]
    freed = min([freed, *(at - 60 for at in busy if at > held)])
    if freed > held:
        yield "hidden", Act(held, "raise a hold")
        yield "mediator", Act(freed, "free hidden")


def woven(shared: Public, mine: Private) -> list[tuple[Whose, Act]]:
    """Merge by time; at the same moment the private acts come first, so that they may share the watcher's batch."""
    both = [(act.at, 0, n, who, act) for n, (who, act) in enumerate(mine.acts)]
    both += [(act.at, 1, n, who, act) for n, (who, act) in enumerate(shared.acts)]
    return [(who, act) for _, _, _, who, act in sorted(both, key=lambda each: each[:3])]


def pair(seed: int) -> tuple[Public, Private, Private]:
    """Draw one public part and two independent private ones."""
    rng = random.Random(f"crossing {seed}")
    shared = public(rng)
    return shared, private(rng, shared), private(rng, shared)
