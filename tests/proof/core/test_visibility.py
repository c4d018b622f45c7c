"""In random histories, after every act: the other side is said to see a sentence exactly when it has reached them, and only then."""

from __future__ import annotations

from dataclasses import replace

import pytest

from flows import disclosure, visibility
from flows.disclosure import Matter, NotAllowed
from flows.swaps import SwapState
from flows.visibility import EVERYBODY, Eye, Here, Sight
from tests.proof.core.acts import Act
from tests.proof.core.depth import counted, depth
from tests.proof.core.machine import HOURS, Case
from tests.proof.core.weave import history

HISTORIES = depth(2_000, 100_000)
_MAY = ("sees-ready",)  # what is said of a sentence that the mediator may send at this moment


def agrees(case: Case, act: Act) -> bool:
    """Compare what is said after an act with what has happened, for everything in the case."""
    return all(_agrees_on(case, act, name) for name in case.matters) and _agrees_on_slots(case, act)


def _here(case: Case, act: Act, side: int) -> Here:
    return Here(case.rules, HOURS[act.hour], case.parties[side].held, "M. Okafor")  # type: ignore[index]


def _agrees_on(case: Case, act: Act, name: str) -> bool:
    matter = case.matters[name].now
    here = _here(case, act, matter.side)
    sight = visibility.of_matter(matter, here)
    return (Eye.OTHERS in sight.who) == _has_reached(case, name, matter.side) and (
        sight.why.key in _MAY
    ) == _may_be_sent(matter, here)


def _has_reached(case: Case, name: str, owner: int) -> bool:
    others = [party for party in case.parties.values() if party.side != owner]
    reached = [[*party.news, *(reveal for reveal, _ in party.read)] for party in others]
    return any(reveal.matter == name and reveal.side == owner for theirs in reached for reveal in theirs)


def _may_be_sent(matter: Matter, here: Here) -> bool:
    try:
        disclosure.reveal(matter, here.rules, now=here.now, today=here.now.date(), held=here.held)
    except NotAllowed:
        return False
    return True


def _agrees_on_slots(case: Case, act: Act) -> bool:
    for name, running in case.slots.items():
        for side, sealed in running.sealed.items():
            sight = visibility.of_seal(running.swap, sealed, _here(case, act, side))
            if (Eye.OTHERS in sight.who) != _has_reached(case, name, side):
                return False
    return True


def disagreement(seed: int) -> str:
    acts, sides, cooling, terms = history(seed)
    case = Case(sides, cooling, terms)
    return next((f"history {seed}: {act}" for act in acts if not agrees(case.play((act,)), act)), "")


def test_it_is_said_exactly_when_it_has_happened(capfd: pytest.CaptureFixture[str]) -> None:
    for seed in counted("histories", HISTORIES, capfd):
        assert disagreement(seed) == ""


def test_the_histories_know_both_ways_across() -> None:
    opened = crossed = 0
    for seed in range(200):
        acts, sides, cooling, terms = history(seed)
        case = Case(sides, cooling, terms).play(acts)
        opened += any(running.swap.state is SwapState.OPENED for running in case.slots.values())
        crossed += any(held.now.revealed_at is not None for held in case.matters.values())
    assert opened > 5 and crossed > 20


def _as_soon_as_agreed(matter: Matter, here: Here) -> Sight:
    told = _TRUE(matter, here)
    return replace(told, who=EVERYBODY) if matter.consented_at is not None else told


def _never(matter: Matter, here: Here) -> Sight:
    return replace(_TRUE(matter, here), who=visibility.WITH_MEDIATOR)


def _without_a_hold(matter: Matter, here: Here) -> Sight:
    return _TRUE(matter, replace(here, held=False))


_TRUE = visibility.of_matter


@pytest.mark.parametrize("lie", [_as_soon_as_agreed, _never, _without_a_hold])
def test_a_tag_that_lies_is_noticed(lie: object, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(visibility, "of_matter", lie)
    assert any(disagreement(seed) for seed in range(500))
