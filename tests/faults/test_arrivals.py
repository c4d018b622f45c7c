"""However updates arrive (twice, five times, in any order, late, under new numbers), the result is the same."""

from __future__ import annotations

import random
from collections.abc import Sequence
from datetime import timedelta
from itertools import permutations

import pytest

from bot.channel.inbound import read
from bot.gate import Raw
from bot.incoming import Incoming
from bot.service.receive import receive
from tests.faults.evidence import PEOPLE, held, held_in, standing, to_be_said, told
from tests.faults.places import SKIP, THATS_ALL, both_at_a_question, replies
from tests.proof.depth import depth
from tests.proof.house import ChanceWithMemory, House, a_house
from tests.world import STRANGER, A, B

_DAY = timedelta(days=1)


def six_acts(house: House) -> None:
    """Six updates of three chats, where within a chat the order matters."""
    house.standin.says(A, "first my brother,")
    house.standin.says(B, "the tenants")
    house.standin.says(A, "then his wife")
    replies(house, B, SKIP)
    house.standin.says(STRANGER, "hello?")
    house.standin.says(A, "/human")


def arrive(house: House, *batches: Sequence[Raw]) -> None:
    for batch in batches:
        house.take(list(batch))
        house.send_all()


def outcome(house: House) -> tuple[object, ...]:
    people = (*PEOPLE, STRANGER)
    return (held(house), {w.name: told(house, w) for w in people}, {w.name: standing(house, w) for w in people})


def test_the_updates_of_one_batch_come_to_the_same_in_every_order() -> None:
    """All 720 orders of six updates when proving, the 120 of five otherwise."""
    with a_house(both_at_a_question()) as house:
        six_acts(house)
        incoming = [i for raw in house.fetch() if (i := read(raw))]
        assert len(incoming) == 6
        orders = list(permutations(incoming[: depth(5, 6)]))
        expected = _in_a_unit(house, orders[0])
        assert sum(len(says) for says in expected[1].values()) > 6
        wrong = [n for n, order in enumerate(orders) if _in_a_unit(house, order) != expected]
        assert wrong == []


def _in_a_unit(house: House, order: Sequence[Incoming]) -> tuple[dict[str, object], dict[str, list[object]]]:
    """Receive in a unit that is never committed."""
    assert isinstance(house.chance, ChanceWithMemory)
    state = house.chance.state()
    with house.archive.begin() as unit:
        received = receive(house.house, unit, order, house.now)
        assert received.failed == []
        found = (held_in(unit), {lane: list[object](says) for lane, says in to_be_said(unit).items()})
    house.chance.restore(state)
    return found


@pytest.mark.parametrize("seed", range(depth(12, 400)))
def test_repeated_and_regrouped_updates_have_their_effect_once(seed: int) -> None:
    rng = random.Random(seed)
    with a_house(both_at_a_question()) as plain, a_house(both_at_a_question()) as house:
        six_acts(plain)
        plain.settle()
        six_acts(house)
        raws = house.fetch()
        repeats = [raw for raw in raws for _ in range(rng.randint(0, 4))]
        batches: list[list[Raw]] = []
        arrived: list[Raw] = []
        for raw in raws:
            if not batches or rng.random() < 0.5:
                batches.append([])
            arrived.append(raw)
            batches[-1].append(raw)
            again = [each for each in repeats if each in arrived and rng.random() < 0.5]
            batches[-1] += again
            rng.shuffle(batches[-1])
        arrive(house, *batches, repeats)
        assert outcome(house) == outcome(plain)


@pytest.mark.parametrize("order", list(permutations(range(3))))
def test_late_words_are_kept_in_whatever_order_they_arrive(order: tuple[int, ...]) -> None:
    with a_house(both_at_a_question()) as house:
        for words in ("one", "two", "three"):
            house.standin.says(A, words)
        raws = house.fetch()
        for n in order:
            arrive(house, [raws[n]])
            house.clock.forward(_DAY / 24)
        replies(house, A, THATS_ALL)
        house.settle()
        with house.archive.begin() as unit:
            seat = str(held_in(unit)[A.name])
        assert all(seat.count(f'"{words}"') == 1 for words in ("one", "two", "three"))


@pytest.mark.parametrize("lower", [1, 50_000, 2**31 + 5])
def test_update_ids_that_begin_again_elsewhere_are_taken_all_the_same(lower: int) -> None:
    with a_house(both_at_a_question()) as plain, a_house(both_at_a_question()) as house:
        for each in (plain, house):
            each.says(A, "before the quiet week")
            each.pass_to(each.now + 9 * _DAY)
            if each is house:
                each.standin.world.next_update = lower
            six_acts(each)
            each.settle()
            each.says(B, "and after")
        assert outcome(house) == outcome(plain)


def test_two_taps_of_one_button_do_what_one_does() -> None:
    """The app repeats an unanswered tap under a new number: it is known by what the button stood for, not by its id."""

    def tapping(times: int) -> tuple[object, ...]:
        with a_house(both_at_a_question()) as house:
            for _ in range(times):
                replies(house, A, SKIP)
            house.settle()
            return _without_taps(outcome(house))

    assert tapping(1) == tapping(2) == tapping(5)


def _without_taps(found: tuple[object, ...]) -> tuple[object, ...]:
    kept = {name: value for name, value in found[0].items() if name != "inbox"}  # type: ignore[attr-defined]
    return (kept, *found[1:])
