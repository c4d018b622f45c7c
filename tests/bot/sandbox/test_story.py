"""A story plays to its end, stops anywhere, and says where it cannot go on."""

from __future__ import annotations

import asyncio
from datetime import timedelta

from bot.sandbox.beats import Answers, Awaits, Chapter, Does, Edits, Forwards, Says, SendsFile, Taps
from bot.sandbox.choosers import by_step, by_words, first_button
from bot.sandbox.story import Pace, Player, Stage
from bot.sandbox.wire import Button, Message
from tests.bot.sandbox.rehearsal import ANA, BEN, MARTA, TinyHouse, script

AT_ONCE = Pace(speed=0, quiet=0.01, patience=0.2)


async def test_the_story_plays_from_the_first_word_to_the_document() -> None:
    house = TinyHouse(pace=AT_ONCE)
    stages: list[tuple[Stage, int]] = []
    house.standin.world.listeners.append(lambda _: stages.append((house.story().stage, house.story().chapter)))
    house.player.play(script())
    state = await house.player.finished()
    assert (state.stage, state.chapter, state.chapters, state.problem) == (Stage.FINISHED, 4, 4, "")
    assert state.showing == house.standin.last(MARTA).file.file_id  # type: ignore[union-attr]
    assert {stage for stage, _ in stages} >= {Stage.PLAYING}
    assert any(m.text.startswith("✓ What this is about") for m in house.standin.messages(BEN))
    assert house.standin.invalid == []


async def test_a_story_can_be_stopped_between_any_two_acts_and_the_phones_still_work() -> None:
    for moment in range(1, 12):
        house = TinyHouse(pace=Pace(speed=0, quiet=0.001, patience=0.2))
        house.player.play(script())
        await asyncio.sleep(moment * 0.02)
        await house.player.stop()
        assert house.story().stage in (Stage.STOPPED, Stage.FINISHED)
        assert (house.story().acting, house.story().typing) == (0, "")
        said = len(house.standin.messages(ANA)) + len(house.standin.messages(MARTA))
        await asyncio.sleep(0.02)
        assert said == len(house.standin.messages(ANA)) + len(house.standin.messages(MARTA))
        house.standin.says(MARTA, "/newcase")
        await asyncio.sleep(0.01)
        assert house.standin.last(MARTA).text == "What kind of dispute is it?"


async def test_a_second_play_does_not_start_a_second_player() -> None:
    house = TinyHouse(pace=AT_ONCE)
    house.player.play(script())
    house.player.play(script())
    await house.player.finished()
    assert sum(m.text == "/newcase" for m in house.standin.messages(MARTA)) == 1


async def test_a_story_that_no_longer_fits_says_so() -> None:
    house = TinyHouse(pace=AT_ONCE)
    house.player.play([Chapter("x"), Does(MARTA, Says("/newcase")), Does(MARTA, Taps("No such button"))])
    assert (await house.player.finished()).stage is Stage.STUCK
    house.player.play([Answers(MARTA, lambda who, message: Says("/newcase"), most=3)])
    assert "still being asked" in (await house.player.finished()).problem


async def test_a_bot_that_does_not_react_does_not_hang_the_story() -> None:
    house = TinyHouse(pace=AT_ONCE)
    house.bot.work = lambda: None  # type: ignore[method-assign]
    house.standin.world.arrivals.pop()
    house.player.play([Does(ANA, Says("hello"))])
    state = await house.player.finished()
    assert (state.stage, state.problem) == (Stage.STUCK, "the bot does not react to Ana Ríos")


async def test_files_edits_and_the_clock_are_part_of_a_story() -> None:
    house = TinyHouse(pace=Pace(speed=0, quiet=0.01, patience=0.3))
    house.player.play(
        [
            Does(ANA, Says("a word")),
            Does(ANA, SendsFile("voice", "note.ogg", b"OggS")),
            Forwards(timedelta(days=1)),
            Does(ANA, Says("another")),
        ]
    )
    assert (await house.player.finished()).stage is Stage.FINISHED
    assert house.moved == [timedelta(days=1)]
    house.player.play([Does(ANA, Edits("better"))])
    await house.player.finished()
    assert [m.text for m in house.standin.messages(ANA) if not m.of_bot] == ["a word", "", "better"]


async def test_a_story_waits_for_the_next_thing_that_is_due() -> None:
    house = TinyHouse(pace=Pace(speed=0, quiet=0.01, patience=0.3))
    due = [timedelta(hours=1), timedelta(hours=2)]

    async def to_next() -> timedelta | None:
        if not due:
            return None
        if len(due) == 1:
            house.bot.say(ANA.id, "It is time.")
        return due.pop()

    player = Player(house.standin, forward=house.forward, to_next=to_next, pace=Pace(speed=0, quiet=0.01, patience=0.3))
    house.standin.says(ANA, "hello")
    await asyncio.sleep(0.02)
    player.play([Chapter("x"), Awaits(ANA)])
    assert ((await player.finished()).stage, due) == (Stage.FINISHED, [])
    player.play([Awaits(ANA)])
    assert (await player.finished()).problem == "the bot has nothing to say to Ana Ríos"


def test_a_chapter_can_be_told_faster_and_the_bot_has_as_long_as_ever() -> None:
    usual = Pace(speed=2)
    assert usual.hurried(3).wait(6) == 1 and usual.wait(6) == 3
    assert (usual.hurried(3).patience, usual.hurried(3).quiet) == (usual.patience, usual.quiet)
    assert Pace(speed=0).hurried(3).wait(6) == 0


def test_a_script_by_step_gives_the_acts_of_each_step_in_order() -> None:
    steps = {"now": "story"}
    choose = by_step(lambda who: steps["now"], {"story": [Says("one"), Taps("That's all")], "end": []})
    message = Message(1, 101, True, TinyHouse().clock())
    assert [choose(ANA, message) for _ in range(3)] == [Says("one"), Taps("That's all"), None]
    steps["now"] = "end"
    assert choose(ANA, message) is None
    assert choose(BEN, message) is None


def test_a_script_by_words_uses_each_pair_once() -> None:
    choose = by_words([("friend", Says("a")), ("friend", Says("b")), ("Skip", Taps("Skip"))])
    asked = Message(1, 101, True, TinyHouse().clock(), "as you would tell a friend?")
    keys = Message(1, 101, True, TinyHouse().clock(), "?", keyboard=((Button("Skip", "s"),),))
    assert [choose(ANA, asked) for _ in range(3)] == [Says("a"), Says("b"), None]
    assert choose(ANA, keys) == Taps("Skip")


def test_the_first_button_that_is_not_a_way_out_is_taken() -> None:
    choose = first_button(["Back", "Skip"], words="I would rather write.")
    at = TinyHouse().clock()
    row = (Button("Back", "b"), Button("Yes", "y"))
    assert choose(ANA, Message(1, 101, True, at, "?", keyboard=(row,))) == Taps("Yes", 0, 1)
    only = Message(1, 101, True, at, "?", keyboard=((Button("Skip", "s"),),))
    assert choose(ANA, only) == Says("I would rather write.")
    assert choose(ANA, Message(1, 101, True, at, "Thank you.")) is None
