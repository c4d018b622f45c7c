"""What would make a request workable is asked about a request that has crossed, after it was answered, and is for the mediator alone."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from bot.sandbox.wire import Person
from bot.service import workable
from bot.service.brief import gather
from flows.briefing import Mark, Part
from flows.private import HOUSE, Private, Seat, Viewer
from flows.run import RunState
from storage import runs
from tests.bot.service.cast import both_in, case_of, hold, labels, shown, texts
from tests.bot.service.test_disclose import QUESTION, asks
from tests.world import A, B, M, World

WORDS = "Two days' notice, so that I can move the machines."


@pytest.fixture
def house() -> Iterator[World]:
    with both_in(tells="", needs="Why the room is locked") as world:
        yield world


def runs_of(world: World, who: Person) -> list[str]:
    """Name the flows somebody's chat has ever been in: whether a question exists at all."""
    with world.archive.begin() as unit:
        return [stored.run.flow for stored in runs.of_chat(unit, HOUSE, unit.vault.chat_ref(who.id))]


def answered(world: World, *taps: str) -> None:
    world.taps(B, "Show it", "Answer it", *(taps or ("I'll say it at the session", "Skip")))


def test_while_the_request_is_not_sent_there_is_no_such_question_for_anybody(house: World) -> None:
    before = shown(house, B)
    house.taps(A, "Look at them now", "Continue", "Dates", "Share with the other side")
    house.says(A, QUESTION)
    if "Use 1" in labels(house.last(A)):
        house.taps(A, "Use 1")
    house.taps(A, "✓ Yes, they may see this")
    house.says(A, "NOW")  # approved, and it waits for the mediator now
    assert shown(house, B) == before
    house.says(B, "/continue")
    house.says(B, "/ledger")
    assert QUESTION not in "".join(texts(house, B)) and workable.FLOW not in runs_of(house, B)
    assert workable.FLOW not in runs_of(house, A)


def test_it_is_asked_only_after_the_request_was_read_and_answered(house: World) -> None:
    asks(house)
    assert workable.FLOW not in runs_of(house, B)
    house.taps(B, "Show it")
    assert workable.FLOW not in runs_of(house, B)
    house.taps(B, "Answer it", "I'll say it at the session", "Skip")
    assert f"Their request was: “{QUESTION}” If it were met" in texts(house, B)[-1]


def test_whoever_does_not_answer_a_request_is_not_asked(house: World) -> None:
    asks(house)
    house.taps(B, "Show it", "Not now")
    assert workable.FLOW not in runs_of(house, B)


def test_the_mediator_reads_it_under_the_request_and_the_other_side_sees_nothing(house: World) -> None:
    asks(house)
    answered(house)
    before, told = shown(house, A), len(shown(house, M))
    house.says(B, WORDS)
    house.taps(B, "That's all")
    assert "nothing of it is sent on" in texts(house, B)[-1]
    assert shown(house, A) == before and len(shown(house, M)) > told
    house.says(A, "/ledger", "/continue")
    assert WORDS not in "".join(texts(house, A))
    case = case_of(house)
    with house.archive.begin() as unit:
        made = gather(unit, house.house, case, house.now)
    (line,) = [line for line in made.lines() if line.step == "needed" and line.said]
    reader = Viewer(Seat.MEDIATOR, made.case)
    entry = next(
        e for row in made.rows(Part.MOVEMENT) for c in row.cells for e in getattr(c, "entries", ()) if line in e.lines
    )
    assert [p.read_as(reader) for p in line.said if isinstance(p, Private)] == [WORDS]
    assert (line.side, line.mark, entry.name.read_as(reader)) == (2, Mark.NEVER, QUESTION)


def test_left_out_it_is_no_news_to_her_and_it_is_asked_once(house: World) -> None:
    asks(house)
    answered(house)
    before = shown(house, M)
    house.taps(B, "Skip")
    assert shown(house, M) == before
    house.says(B, "/ledger")
    house.taps(B, "1", "Answer it", "I'll say it at the session", "Skip")
    assert runs_of(house, B).count(workable.FLOW) == 1


def test_it_rests_while_a_human_has_to_look_first(house: World) -> None:
    asks(house)
    answered(house)
    hold(house, 2)
    house.says(B, WORDS)
    assert house.place(B) != "needed"
    with house.archive.begin() as unit:
        (asked,) = [r.run for r in runs.of_chat(unit, HOUSE, unit.vault.chat_ref(B.id)) if r.run.flow == workable.FLOW]
    assert asked.state is RunState.ASKING


def test_nobody_who_is_held_is_asked(house: World) -> None:
    asks(house)
    house.taps(B, "Show it", "Answer it")
    hold(house, 2)
    house.taps(B, "I'll say it at the session")
    assert workable.FLOW not in runs_of(house, B)
