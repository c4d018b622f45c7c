"""Where pairs around the crossing desk begin: houses in which both sides have come so far, made once and put away."""

from __future__ import annotations

from functools import cache

from bot.sandbox.wire import Person
from tests.proof import weave
from tests.proof.errands import Errands
from tests.proof.hands import Act
from tests.proof.house import House, PutAway, a_house
from tests.world import A, B

_TELLS = {"things": 1, "needs": 1, "decided": 2, "many": 3}


@cache
def stage(watcher: int, come: str, hidden: str) -> PutAway:
    """Make a house in which both have come so far, and put it away. The hidden side comes after the watcher, so nothing of it is seen."""
    with a_house(_with_watcher(watcher, come)) as house:
        _bring(house, 3 - watcher, hidden)
        return house.put_away()


@cache
def _with_watcher(watcher: int, come: str) -> PutAway:
    with a_house(weave.stage("open", 1)) as house:
        _bring(house, watcher, come)
        return house.put_away()


def _bring(house: House, side: int, come: str) -> None:
    """Let somebody come as far as named."""
    if come == "not joined":
        return
    who = (A, B)[side - 1]
    hands = Errands(house, who, who, side, taste=side)
    house.standin.start_link(who, house.links[side - 1])
    house.settle()
    weave.mediate(house, Act(0, f"confirm {'watcher' if side == 1 else 'hidden'}"), 1)
    if come == "joined":
        return
    house.walk(who, until="need_to_know")
    if come == "begun":
        return
    _fill_lists(house, who, come)
    house.walk(who)
    house.taps(who, "Hand it over")
    if come == "decided":
        hands.do(Act(0, "decide all"))


def _fill_lists(house: House, who: Person, come: str) -> None:
    """Fill the two lists that an interview goes through."""
    needs = ["What the lease says about the yard"] if come in ("needs", "many") else []
    tells = [f"Something of {who.name} that is not known, {n + 1}" for n in range(_TELLS.get(come, 0))]
    for place, words in (("need_to_know", needs), ("can_tell", tells)):
        if words:
            house.walk(who, until=place)
            house.says(who, *words)
            house.taps(who, "The list is complete")
