"""Two-run pairs around a term sheet: what one side says to it, and when, leaves the other side's phone the same.

The mediator tells in each pair at the same hour, if she may; whether all were told may differ by rule R3.
"""

from __future__ import annotations

import random

from bot.present.acts import PartyAct
from flows.private import HOUSE
from storage import terms
from tests.bot.service.cast import case_of
from tests.bot.service.terms_cast import changes, looks, with_a_sheet
from tests.bot.service.test_terms import TELL
from tests.proof.depth import depth
from tests.proof.errands import Errands
from tests.proof.house import House
from tests.proof.offered import Act, Offered, taps, writes
from tests.world import M

PAIRS = depth(1, 400)  # the tests of the use cases look at every answer by itself
HOURS = 60
SAYS = (PartyAct.TERMS_RIGHT, PartyAct.TERMS_NOT_QUITE, PartyAct.TERMS_ADVISER, PartyAct.TERMS_LATER)
OPENS = (PartyAct.TERMS, PartyAct.TERMS_POINT, PartyAct.TERMS_ALL, PartyAct.TERMS_PAPER)


def public(rng: random.Random) -> list[tuple[str, Act]]:
    """Draw what the mediator does, and Mr D.'s acts."""
    hers: list[Act] = [(rng.uniform(5, HOURS), "tell", 0)]
    hers += [(rng.uniform(0, HOURS), "change", n) for n in range(rng.choice((0, 1, 2)))]
    last = [(HOURS + 1.0, "/continue", 1), (HOURS + 2.0, "open", 1), (HOURS + 3.0, "/ledger", 1)]
    return [*(("mediator", act) for act in hers), *(("watcher", act) for act in (*SHEET.drawn(rng, 9), *last))]


def confirms(hands: Errands, rng: random.Random) -> None:
    for act in (PartyAct.TERMS, PartyAct.TERMS_POINT, *[PartyAct.TERMS_RIGHT] * 3):
        hands.taps(hands.found(act), rng, newest=True)


def tells(house: House, _: random.Random) -> None:
    looks(house)
    house.taps(M, TELL, "Tell everyone now")


def sends_anew(house: House, rng: random.Random) -> None:
    changes(house, f"The noise ends at {rng.randrange(15, 20)} on weekdays.", at=rng.choice((1, 2, 3)))


def told(house: House) -> tuple[bool, ...]:
    """Say of each version whether it was told that all have confirmed it."""
    case = case_of(house)
    with house.archive.begin() as unit:
        return tuple(sheet.told_at is not None for sheet in terms.of_case(unit, HOUSE, case.id))


SHEET = Offered(
    name="terms",
    hours=HOURS,
    begins=with_a_sheet,
    acts=("confirm", "confirm", "open", "open", "answer", "answer", "answer", "write", "say", "/continue", "/ledger"),
    draws=(1, 5, 12),
    public=public,
    mediates={"tell": tells, "change": sends_anew},
    does={
        "confirm": confirms,
        "open": taps(*OPENS),
        "answer": taps(*SAYS),
        "write": writes(PartyAct.TERMS_SAY),
    },
    ended=told,
)


def test_what_one_side_says_to_it_leaves_the_other_phone_the_same() -> None:
    SHEET.holds(PAIRS)
