"""Two-run pairs around a side with two people: one of them acts in private, the other of the same side and the other side watch.

The public part and the private parts are drawn as in `weave`; the acts of the watcher there are shared out between the two who watch.
"""

from __future__ import annotations

import random
from dataclasses import dataclass, field, replace
from datetime import timedelta
from functools import cache

from bot.present.acts import DeskAct
from bot.sandbox.wire import Person
from bot.sandbox.world import Seen
from flows.say import Deed
from tests.bot.service.threesome import C, invite_another
from tests.proof.hands import Act, Hands
from tests.proof.house import House, PutAway, a_house
from tests.proof.weave import AFTERWARDS, Hidden, Skeleton, _woven, hidden, skeleton, walk
from tests.world import A, B, M

PEOPLE = (A, B, C)  # in the order of the links: the first of either side, then the second of side 1
NAMES = ("Ms R.", "Mr D.", "Mr R.")
MOST = 9  # acts of the public part
STAGES = ("open", "begun", "midway")


@dataclass(frozen=True, slots=True)
class Glimpse:
    """What those could observe who must not see: whoever sits beside the one who acts, and whoever sits across. `hidden` is not compared."""

    beside: tuple[Seen, ...]
    across: tuple[Seen, ...]
    hidden: tuple[Seen, ...] = field(compare=False)


def pair(seed: int) -> tuple[Skeleton, Hidden, Hidden]:
    """Draw one public part and two independent private ones. `watcher` is who sits beside: 2 for C while A acts, 1 for A while C does."""
    rng = random.Random(f"three {seed}")
    public = skeleton(rng)
    public = replace(public, stage=rng.choice(STAGES), acts=public.acts[-MOST:])
    return public, hidden(rng, public), hidden(rng, public)


def run(public: Skeleton, private: Hidden) -> Glimpse:
    """Play a public part with a private one woven in."""
    actor, beside = (0, 2) if public.watcher == 2 else (2, 0)
    with a_house(stage(public.stage, actor), seed=public.seed) as house:
        house.house = replace(house.house, sitting=timedelta(hours=8))
        acts = Person(PEOPLE[actor].id, private.name, private.language)
        watching = Hands(house, PEOPLE[beside], acts, beside + 1), Hands(house, B, acts, 2)
        for each in watching:
            if not each.is_seated():
                each.do(Act(0, "join"))
        hands = Hands(house, acts, PEOPLE[beside], actor + 1)
        begin = house.now
        for who, act in _woven(public, private):
            house.pass_to(begin + timedelta(seconds=act.at))
            if who == "mediator":
                _mediate(house, act, hidden=actor, seen=(beside, 1))
            elif who == "hidden":
                hands.do(act)
            else:
                watching[act.pick % 2].do(act)
            if act.settles:
                house.settle()
        house.pass_to(begin + timedelta(seconds=public.end) + AFTERWARDS)
        assert house.standin.invalid == [], house.standin.invalid
        assert house.failed == [], house.failed
        return Glimpse(*(house.observed(who) for who in (PEOPLE[beside], B, acts)))


def _mediate(house: House, act: Act, *, hidden: int, seen: tuple[int, int]) -> None:
    """Let the mediator act by a fixed schedule; what is not on her card she does not do. A hold is set or ended by its own button."""
    about = NAMES[hidden] if act.kind.endswith("hidden") else NAMES[seen[act.pick % 2]]
    house.says(M, "/case")
    match act.kind.split()[0]:
        case "confirm":
            _tap(house, f"✓ Yes, that is {about}", DeskAct.CONFIRM)
        case "answered":
            _tap(house, f"Done: I have spoken with {about}", DeskAct.ANSWERED)
        case "refuse":
            house.says(M, "/hold")
            _tap(house, f"Hold {about}", DeskAct.HOLD)
        case "new":
            house.says(M, "/hold")
            _tap(house, f"End the hold of {about}", DeskAct.HOLD_LIFT)
        case "briefing":
            house.says(M, "/briefing")


def _tap(house: House, label: str, act: DeskAct) -> None:
    message = house.last(M)
    for button in (b for row in message.keyboard for b in row if b.text == label):
        press = house.press(M, button)
        assert press is not None and press.deed is Deed.DESK and press.code // 10 == act.value // 10
        house.standin.taps_data(M, message.id, button.data, label=label)
        house.settle()


@cache
def stage(name: str, actor: int) -> PutAway:
    """Make a house whose case has three chairs, in which the two who watch have come so far, and put it away."""
    if name == "open":
        with a_house() as house:
            house.seat_mediator()
            first, second = house.open_case()
            house.links = [first, second, invite_another(house)]
            house.codes = []
            return house.put_away()
    with a_house(stage("open", 0)) as house:
        wanted = {"begun": "agree", "midway": "matters", "review": "_review"}[name]
        for n in (0, 1, 2):
            if n != actor:
                hands = Hands(house, PEOPLE[n], PEOPLE[n], n + 1)
                hands.do(Act(0, "join"))
                walk(house, hands, wanted)
        return house.put_away()
