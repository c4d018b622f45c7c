"""Two-run pairs: a public part, two private parts of the other side, and what the watcher saw in either run."""

from __future__ import annotations

import random
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import timedelta
from functools import cache

from bot.present.acts import DeskAct
from bot.sandbox.phone import CannotDo
from bot.sandbox.wire import Person
from bot.sandbox.world import Seen
from flows.say import Deed
from tests.proof.hands import Act, Hands
from tests.proof.house import House, PutAway, a_house
from tests.world import STRANGER, A, B, M

GAPS = (0.0, 0.0, 1.0, 5.0, 60.0, 600.0, 4 * 3600.0, 26 * 3600.0, 75 * 3600.0)
AFTERWARDS = timedelta(days=5)  # so that every reminder and every retry has had its time
NAMES = ("Mr D.", "R", "Алиса", "a name that is very long indeed, as some accounts have them")
STAGES = (
    "open",
    "open",
    "open with codes",
    "begun",
    "midway",
    "midway",
    "review",
    "other at review",
    "other at review",
)

WATCHER: dict[str, float] = {  # kinds of acts and how often
    "go on": 14,
    "tap": 4,
    "tap old": 4,
    "tap twice": 2,
    "forge": 4,
    "say": 4,
    "edit": 3,
    "unsend": 1,
    "file": 2,
    "strange": 1,
    "command": 3,
    "query": 14,
    "remind": 4,
    "block": 0.5,
    "unblock": 0.5,
    "suffer": 2,
    "broken": 1,
    "rename": 1,
    "their link": 2,
    "no link": 1,
    "still": 1,
}
HIDDEN = {
    **WATCHER,
    "go on": 20,
    "their link": 0,
    "suffer": 4,
    "block": 1.5,
    "unblock": 1.5,
    "broken": 2,
    "rename": 2,
    "query": 3,
}
MEDIATOR: dict[str, float] = {"case": 5, "briefing": 1, "confirm watcher": 4, "answered": 2, "cases": 1, "talk": 1}
_OPEN: dict[str, dict[str, float]] = {"watcher": WATCHER, "mediator": MEDIATOR, "stranger": {"say": 1}}
ABOUT_HIDDEN: dict[str, float] = {"confirm hidden": 3, "refuse hidden": 0.4, "new link hidden": 0.6}


@dataclass(frozen=True, slots=True)
class Skeleton:
    """The public part: where it begins, who watches (1 or 2), the acts of the watcher, the mediator and a stranger."""

    seed: int
    stage: str
    watcher: int
    acts: tuple[tuple[str, Act], ...]
    end: float


@dataclass(frozen=True, slots=True)
class Hidden:
    """A private part: how the other side's account is called, its language, and when it does what."""

    name: str
    language: str
    acts: tuple[tuple[str, Act], ...]


@dataclass(frozen=True, slots=True)
class View:
    """What those could observe who must not see: the watcher, and somebody outside. `hidden` is not compared."""

    watcher: tuple[Seen, ...]
    stranger: tuple[Seen, ...]
    hidden: tuple[Seen, ...] = field(compare=False)


def skeleton(rng: random.Random) -> Skeleton:
    """Draw a public part."""
    stage = rng.choice(STAGES)
    watcher = rng.choice((1, 2, 2))
    acts: list[tuple[str, Act]] = []
    at = 0.0
    if stage.startswith("open"):
        at += rng.choice((5.0, 600.0, 26 * 3600.0))
        acts.append(("watcher", Act(at, "join", rng.getrandbits(30))))
    for _ in range(rng.randint(9, 15)):
        at += rng.choice(GAPS)
        who = rng.choices(("watcher", "mediator", "stranger"), (10, 2.5, 0.7))[0]
        acts.append((who, _act(rng, at, _OPEN[who])))
    at += rng.choice(GAPS)
    acts.append(("watcher", Act(at, "survey", rng.getrandbits(30))))
    return Skeleton(rng.getrandbits(30), stage, watcher, tuple(acts), at + 1.0)


def hidden(rng: random.Random, public: Skeleton) -> Hidden:
    """Draw a private part for a public one: anything at all, at any time, or nothing."""
    moments = sorted({0.0, *(act.at for _, act in public.acts), public.end})
    acts: list[tuple[str, Act]] = []
    for _ in range(rng.choice((0, 3, 7, 12, 18))):
        whose, kinds = ("hidden", HIDDEN) if rng.random() < 0.9 else ("mediator", ABOUT_HIDDEN)
        act = _act(rng, _moment(rng, moments), kinds)
        plain = act.kind in (
            "say",
            "tap",
            "tap old",
            "tap twice",
            "edit",
            "command",
            "query",
            "file",
            "broken",
            "forge",
        )
        acts.append((whose, replace(act, settles=not plain or rng.random() < 0.5)))
    if acts and rng.random() < 0.9:
        at = rng.uniform(*moments[:2]) if rng.random() < 0.6 else _moment(rng, moments)
        acts += [("hidden", Act(at, "join", rng.getrandbits(30))), ("hidden", Act(at, "go on", rng.getrandbits(30)))]
    acts.sort(key=lambda pair: pair[1].at)
    mine, theirs = (B, A) if public.watcher == 2 else (A, B)
    name = mine.name if rng.random() < 0.4 else rng.choice((theirs.name, *NAMES))
    return Hidden(name, rng.choice(("en", "es", "fr", "")), tuple(acts))


def _moment(rng: random.Random, moments: list[float]) -> float:
    """Draw a moment: at one of the public acts exactly, or somewhere between two."""
    if rng.random() < 0.4:
        return rng.choice(moments)
    first = rng.randrange(len(moments) - 1)
    return rng.uniform(moments[first], moments[first + 1])


def _act(rng: random.Random, at: float, kinds: dict[str, float]) -> Act:
    return Act(at, rng.choices(list(kinds), list(kinds.values()))[0], rng.getrandbits(30))


def pair(seed: int) -> tuple[Skeleton, Hidden, Hidden]:
    """Draw one public part and two independent private ones."""
    rng = random.Random(f"pair {seed}")
    public = skeleton(rng)
    return public, hidden(rng, public), hidden(rng, public)


def run(public: Skeleton, private: Hidden) -> View:
    """Play a public part with a private one woven in, and return what could be observed."""
    watcher, other = (B, A) if public.watcher == 2 else (A, B)
    with a_house(stage(public.stage, public.watcher), seed=public.seed) as house:
        house.house = replace(house.house, sitting=timedelta(hours=8))  # whoever comes back is asked about the moment
        hands = {
            "watcher": Hands(house, watcher, other, public.watcher),
            "hidden": Hands(house, Person(other.id, private.name, private.language), watcher, 3 - public.watcher),
            "stranger": Hands(house, STRANGER, other, 1),
        }
        begin = house.now
        for who, act in _woven(public, private):
            house.pass_to(begin + timedelta(seconds=act.at))
            if who == "mediator":
                mediate(house, act, public.watcher)
            else:
                hands[who].do(act)
            if act.settles:
                house.settle()
        house.pass_to(begin + timedelta(seconds=public.end) + AFTERWARDS)
        assert house.standin.invalid == [], house.standin.invalid
        assert house.failed == [], house.failed
        return View(house.observed(watcher), house.observed(STRANGER), house.observed(other))


def _woven(public: Skeleton, private: Hidden) -> list[tuple[str, Act]]:
    """Merge by time; at the same moment the private acts come first, so that they may share the watcher's batch."""
    both = [(act.at, 0, n, who, act) for n, (who, act) in enumerate(private.acts)]
    both += [(act.at, 1, n, who, act) for n, (who, act) in enumerate(public.acts)]
    return [(who, act) for _, _, _, who, act in sorted(both, key=lambda each: each[:3])]


def mediate(house: House, act: Act, watcher: int) -> None:
    """Let the mediator act by a fixed schedule; what is not on her card she does not do."""
    side = watcher if act.kind.endswith("watcher") else 3 - watcher
    match act.kind:
        case "case" | "briefing" | "cases":
            house.says(M, f"/{act.kind}")
        case "confirm watcher" | "confirm hidden":
            house.says(M, "/case")
            _tap_about(house, DeskAct.CONFIRM, side)
        case "refuse hidden":
            house.says(M, "/case")
            _tap_about(house, DeskAct.REFUSE, side)
        case "new link hidden":
            house.says(M, "/case")
            _tap(house, DeskAct.NEW_LINK.value + side)
            if "start=" in (text := house.last(M).text):
                house.links[side - 1] = text.rpartition("start=")[2]
        case "answered":
            house.says(M, "/case")
            _tap(house, DeskAct.ANSWERED.value)
        case "talk":
            house.says(M, "thank you")
        case unknown:
            raise LookupError(unknown)


def _tap(house: House, code: int, ref: str = "") -> None:
    for message in reversed(house.standin.messages(M)):
        for button in (b for row in message.keyboard for b in row):
            press = house.press(M, button)
            if press and press.deed is Deed.DESK and press.code == code and ref in ("", press.ref.hex()):
                house.standin.taps_data(M, message.id, button.data, label=button.text)
                house.settle()
                return


def _tap_about(house: House, act: DeskAct, side: int) -> None:
    """Tap a button about the person of one side, if the newest card has one."""
    name = ("Ms R.", "Mr D.")[side - 1]
    rows = [row for m in house.standin.messages(M)[-1:] for row in m.keyboard]
    row = next((row for row in rows if row and name in row[0].text), ())
    for button in row:
        press = house.press(M, button)
        if press and press.code == act.value:
            house.standin.taps_data(M, house.standin.messages(M)[-1].id, button.data, label=button.text)
            house.settle()


# --- where it begins ----------------------------------------------------------------------------------------------


@cache
def stage(name: str, watcher: int) -> PutAway:
    """Make a house with an open case in which the watcher has come so far, and put it away."""
    if name.startswith("open"):
        with a_house() as house:
            house.seat_mediator()
            house.links = house.open_case(code=name.endswith("codes"))
            house.codes = [c for c in house.codes] if name.endswith("codes") else []
            return house.put_away()
    with a_house(stage("open", 1)) as house:
        who = A if watcher == 1 else B
        hands = Hands(house, who, who, watcher)
        hands.do(Act(0, "join"))
        wanted = {"begun": "agree", "midway": "matters", "review": "_review", "other at review": "agree"}[name]
        walk(house, hands, wanted)
        if name == "other at review":
            other = Hands(house, B if watcher == 1 else A, who, 3 - watcher)
            other.do(Act(0, "join"))
            walk(house, other, "_review")
        return house.put_away()


def walk(house: House, hands: Hands, wanted: str) -> None:
    rng = random.Random(5)
    for _ in range(400):
        if house.place(hands.who) == wanted:
            return
        forward(house, hands, rng)
        house.settle()
    raise AssertionError(f"never came to {wanted}")


def forward(house: House, hands: Hands, rng: random.Random) -> None:
    """Answer as somebody would who wants to come to the end."""
    message = hands.asked()
    buttons = [b for row in message.keyboard for b in row] if message else []
    kinds = {b: press.code >> 8 for b in buttons if (press := house.press(hands.who, b)) and press.deed is Deed.STEP}
    for wanted in ((20,), (40, 42), (21,), (23,)):
        fits = [b for b, kind in kinds.items() if kind in wanted]
        if fits and message is not None and not (wanted == (23,) and rng.random() < 0.5):
            chosen = fits[-1] if wanted == (23,) else fits[0]
            house.standin.taps_data(hands.who, message.id, chosen.data, label=chosen.text)
            return
    try:
        house.standin.says(hands.who, rng.choice(("the shared workshop", "1200 EUR", "7", "12 May 2027")))
    except CannotDo:
        return


def differences(first: View, second: View) -> Iterable[str]:
    """Say in a line each where two views part."""
    for name in ("watcher", "stranger"):
        one, two = getattr(first, name), getattr(second, name)
        for n, (a, b) in enumerate(zip(one, two, strict=False)):
            if a != b:
                fields = [
                    f
                    for f in ("at", "method", "message", "text", "keyboard", "file", "silent")
                    if getattr(a, f) != getattr(b, f)
                ]
                yield f"{name} #{n}: {', '.join(fields)}\n   {a}\n   {b}"
                break
        else:
            if len(one) != len(two):
                yield f"{name}: {len(one)} against {len(two)} things seen"
