"""Taking back what one has put into an exchange: with one tap in the ledger, until the moment it is opened (design P5)."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.bot.service.cast import both_in, hold, labels, shown, texts, with_words
from tests.bot.service.test_swap import MINE, NOT_OPENED, THEIRS, buttons_of, full, looks, offered, passes, puts_in
from tests.world import A, B, M, World

OWN = "Put into the exchange about effects"
OUT = "It is taken out of the exchange"


@pytest.fixture
def world() -> Iterator[World]:
    with both_in(tells="") as house:
        yield house


def takes_back(world: World) -> None:
    world.says(A, "/ledger")
    entry = with_words(world, A, OWN)
    (button,) = [b for row in entry.keyboard for b in row]
    assert button.text == "Take it back"
    world.standin.taps_data(A, entry.id, button.data, label=button.text)
    world.settle()


def test_it_is_taken_back_with_one_tap_after_the_deadline_too_and_reads_as_a_pass(world: World) -> None:
    full(world)
    old, message = buttons_of(world, M), world.last(M).id
    takes_back(world)
    assert texts(world, A)[-1].startswith(OUT) and not any(OWN in text for text in texts(world, A))
    before = shown(world, B)
    world.standin.taps_data(M, message, old["Open both"], label="Open both")
    world.settle()
    assert "has passed" in texts(world, M)[-1] and "Open both" not in labels(world.last(M))
    assert shown(world, B) == before and not any(MINE in text for text in texts(world, B))


def test_before_the_deadline_something_else_can_be_put_in_afterwards(world: World) -> None:
    offered(world)
    puts_in(world, A, MINE)
    takes_back(world)
    world.says(A, "/continue")
    world.taps(A, "Change what I decided")
    puts_in(world, A, "I lost three orders in April.")
    looks(world)
    assert "three orders" in texts(world, M)[-1]


def test_whoever_must_be_seen_first_can_take_it_back_still(world: World) -> None:
    full(world)
    hold(world, 1)
    takes_back(world)
    assert texts(world, A)[-1].startswith(OUT)


def test_once_it_is_open_it_is_said_honestly_that_it_cannot_be_taken_back(world: World) -> None:
    full(world)
    world.says(A, "/ledger")
    entry = with_words(world, A, OWN)
    (button,) = [b for row in entry.keyboard for b in row]
    world.taps(M, "Open both")
    world.standin.taps_data(A, entry.id, button.data, label=button.text)
    world.settle()
    assert "This has been sent already" in texts(world, A)[-1]
    world.taps(B, "Show it")
    assert with_words(world, B, MINE).protected
    world.says(A, "/ledger")
    assert labels(with_words(world, A, OWN)) == []


def test_the_other_phone_shows_the_same_whether_it_was_taken_back_or_never_put_in() -> None:
    seen = []
    for has_taken_back in (True, False):
        with both_in(tells="") as world:
            offered(world)
            puts_in(world, B, THEIRS)
            puts_in(world, A, MINE) if has_taken_back else passes(world, A)
            world.forward(days=3, hours=10)
            if has_taken_back:
                takes_back(world)
            world.forward(days=1)
            world.taps(B, "Show it")
            assert texts(world, B)[-1] == NOT_OPENED
            seen.append([(s.at, s.method, s.text, s.silent) for s in shown(world, B)])
    assert seen[0] == seen[1]


def test_nothing_is_opened_that_somebody_put_in_who_was_not_the_person_invited(world: World) -> None:
    full(world)
    cards = world.standin.transcript(M, data=True)
    refuse = next((s.message, b) for s in cards for row in s.keyboard for b in row if b.text == "No, someone else")
    world.standin.taps_data(M, refuse[0], refuse[1].data, label=refuse[1].text)  # of Ms R., whom she named first
    world.settle()
    before = shown(world, B)
    looks(world)
    assert MINE not in texts(world, M)[-1] and "Open both" not in labels(world.last(M))
    assert shown(world, B) == before
