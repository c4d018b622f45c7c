"""How the day of a session runs: the same words for everybody, from the session alone, and nothing of what anybody wished for."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from flows.preparation import breaks_in
from flows.sessions import Format
from tests.bot.service.cast import both_in
from tests.bot.service.eyes import wording
from tests.bot.service.session_cast import buttons, opens, publishes
from tests.proof.house import House
from tests.world import A, B, M

BUTTON = "How the day runs"
IN_MADRID, IN_LONDON = (
    "Tuesday, 24 March 2026, 15:00, your time (Madrid)",
    "Tuesday, 24 March 2026, 14:00, your time (London)",
)


@pytest.fixture
def world() -> Iterator[House]:
    with both_in(tells="") as house:
        yield house


def reads(world: House) -> tuple[str, str]:
    """Let both open the session and what its day is like."""
    for who in (A, B):
        opens(world, who)
        world.taps(who, BUTTON)
    return world.last(A).text, world.last(B).text


def test_both_read_the_same_words_but_for_the_hour_where_they_live(world: House) -> None:
    publishes(world)
    mine, theirs = reads(world)
    assert IN_MADRID in mine and mine.replace(IN_MADRID, "") == theirs.replace(IN_LONDON, "")
    assert "In the same room · two hours" in mine and "Usually there is a break about half way." in mine
    assert "M. Okafor says on the day who begins." in mine and world.last(A).protected


@pytest.mark.parametrize("form", Format)
def test_it_says_where_everybody_is_and_who_hears_whom(world: House, form: Format) -> None:
    name = form.value.replace("_", "-")
    publishes(world, how=wording(world, f"session-format-{name}"), place="")
    mine, theirs = reads(world)
    turns = {Format.SEPARATE_ROOMS: "apart", Format.MESSAGES: "writing"}.get(form, "together")
    for key in (f"day-where-{name}", f"day-turns-{turns}"):
        assert wording(world, key, mediator="M. Okafor") in mine and wording(world, key, mediator="M. Okafor") in theirs


def test_of_a_separate_meeting_only_that_side_reads_and_nobody_else_is_there(world: House) -> None:
    publishes(world, who="Only side 1")
    opens(world, A)
    world.taps(A, BUTTON)
    assert "Nobody from the other side is asked to it." in world.last(A).text and "who begins" not in world.last(A).text
    assert BUTTON not in buttons(world, B)


def test_after_it_was_called_off_the_old_button_says_so(world: House) -> None:
    publishes(world)
    opens(world, A)
    old = world.last(A)
    world.says(M, "/session")
    world.taps(M, "Call it off", "Yes, call it off")
    data = next(b.data for row in old.keyboard for b in row if b.text == BUTTON)
    world.standin.taps_data(A, old.id, data, label=BUTTON)
    world.settle()
    assert "does not take place" in world.last(A).text


@pytest.mark.parametrize(("minutes", "breaks"), [(60, 0), (90, 1), (120, 1), (180, 2), (240, 3)])
def test_a_break_comes_after_every_hour_but_the_last(minutes: int, breaks: int) -> None:
    assert breaks_in(minutes) == breaks


def test_a_question_kept_for_an_adviser_stands_on_ones_own_list_and_on_nobody_elses(world: House) -> None:
    world.says(A, "Is it legal to keep the deposit?")
    publishes(world)
    for who in (A, B):
        opens(world, who)
        world.taps(who, "What is still open for me")
    assert "One question is kept for your adviser." in world.last(A).text
    assert "kept for your adviser" not in world.last(B).text
