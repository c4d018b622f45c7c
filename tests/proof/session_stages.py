"""Where pairs around a session begin: the watcher has handed over, the hidden side has come so far; made once and put away."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache

from bot.sandbox.wire import Person
from tests.bot.service.fresh_cast import INTAKE, acts
from tests.proof import weave
from tests.proof.hands import Act
from tests.proof.house import House, PutAway, a_house
from tests.world import A, B

Script = Mapping[str, Sequence[str]]
_OTHER: Script = {
    "safe_contact": ("[Only at certain hours]",),
    "contact_hours": ("[○ Evenings, 18 to 21]", "[Done]"),
    "issues": ("The noise of the machines at night", "Who pays for the roof", "[The list is complete]"),
    "no_deal_plan": ("I would leave the house in July.", "[That's all]"),
    "odds": ("[9]",),
    "obstacles": ("[○ Missing information]", "[Done]"),
    "can_tell": ("I have already signed for another place", "[The list is complete]"),
}
_UNWRITTEN: Script = {"safe_contact": ("[No messages, I'll come back]",)}


@cache
def stage(watcher: int, hidden: str) -> PutAway:
    """Make a house in which both have come so far, and put it away. The hidden side comes after the watcher, so nothing of it is seen."""
    with a_house(_with_watcher(watcher)) as house:
        _bring(house, 3 - watcher, hidden)
        return house.put_away()


@cache
def _with_watcher(watcher: int) -> PutAway:
    with a_house(weave.stage("open", 1)) as house:
        _bring(house, watcher, "told")
        return house.put_away()


def _bring(house: House, side: int, come: str) -> None:
    """Let somebody come as far as named."""
    if come == "not joined":
        return
    who = (A, B)[side - 1]
    house.standin.start_link(who, house.links[side - 1])
    house.settle()
    if come == "joined":
        return
    weave.mediate(house, Act(0, f"confirm {'watcher' if side == 1 else 'hidden'}"), 1)
    script: Script = {"told": INTAKE[who], "other": _OTHER, "unwritten": _UNWRITTEN}.get(come, {})
    _answer(house, who, script, until="can_tell" if come == "begun" else "")


def _answer(house: House, who: Person, script: Script, until: str) -> None:
    for place, done in script.items():
        house.walk(who, until=place)
        if house.place(who) == place:
            acts(house, who, done)
    house.walk(who, until=until)
    if not until:
        house.taps(who, "Hand it over")
