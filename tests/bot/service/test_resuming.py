"""Two houses on one database take turns at a complete intake: what one has just stored, the other reads anew and goes on with, the same."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from bot.present.prompts import prompt
from bot.present.sheet import Sheet, wording
from bot.present.words import compose
from bot.sandbox.wire import Message
from flows.flow import Attachment, Choice, Choices, Consent, DateStep, ItemsStep, Notice, Scale, Step, TextStep
from flows.run import Draft, Run, RunState, step_of
from flows.text import Text
from storage import runs
from storage.runs import StoredRun
from tests.databases import Place
from tests.flows.bank import OR, OWNER, Walk
from tests.proof.house import quick_folder
from tests.world import A, World, the_shelf

INTAKE = the_shelf().library.flow("intake")
CATALOGUE = the_shelf().catalogue
LONGEST = 31  # whose habit leads through the most questions of forty
Shown = tuple[str, list[list[str]]]  # text, labels


@pytest.fixture
def tmp_path() -> Iterator[Path]:
    """Keep the databases in memory: what is read anew is read through another connection, not off a disk."""
    with quick_folder() as folder:
        yield folder


def longest() -> tuple[Walk, dict[str, int]]:
    """Walk the longest way through the intake that calls nobody; return it with what was chosen: step -> which of its answers."""
    picked: dict[str, int] = {}

    def pick(key: str, many: int) -> int:
        return picked.setdefault(key, random.Random(f"{LONGEST}/{key}").randrange(many))

    way = Walk(INTAKE, pick=pick).to_the_end()
    assert not way.held
    return way, picked


class Turns:
    """Two houses, and whose turn it is."""

    def __init__(self, place: Place) -> None:
        one = World(place.open())
        self.houses = (one, World(place.open(), standin=one.standin))
        one.seat_mediator()

    def close(self) -> None:
        for house in self.houses:
            house.close()

    def swap(self) -> None:
        self.houses = (self.houses[1], self.houses[0])


def stored_in(house: World) -> StoredRun:
    """Read the run anew."""
    with house.archive.begin() as unit:
        stored = runs.current(unit, unit.vault.chat_ref(A.id))
    assert stored is not None
    return stored


def shown(message: Message) -> Shown:
    """Say what is to be read of a message."""
    return message.text, [[key.text for key in row] for row in message.keyboard]


def said(key: str, attribute: str = "") -> str:
    whole = wording(INTAKE, key, attribute) if attribute else key
    return CATALOGUE.words("en", Text(whole, dict.fromkeys(CATALOGUE.variables("en", whole), "M. Okafor")))


def acts(step: Step, which: int) -> list[tuple[str, str]]:
    """List what answers a question: what is done (writes, taps, sends), and the words."""
    example = said(step.key, "example") if isinstance(step, TextStep | ItemsStep | DateStep) else ""
    match step:
        case Notice():
            return [("taps", said("house-continue"))]
        case Consent():
            return [("taps", said(step.key, "opt-yes"))]
        case Choice():
            answers = [option.key for option in step.options if option.does.value not in ("pause", "person")]
            return [("taps", said(step.key, f"opt-{answers[which]}"))]
        case Choices():
            return [("taps", f"○ {said(step.key, f'opt-{step.options[which].key}')}"), ("taps", said("house-done"))]
        case TextStep():
            return [("writes", example), *([("taps", said("house-thats-all"))] if step.several else [])]
        case ItemsStep():
            return [("writes", example), ("writes", "Something else"), ("taps", said("house-list-complete"))]
        case DateStep():
            return [("writes", example), ("taps", said("house-yes"))]
        case Attachment():
            return [("sends", "photo.jpg"), ("taps", said("house-thats-all"))]
        case Scale():
            return [("writes", OR.split(said(step.key, "example"))[1])]
        case _:
            written = OR.split(said(step.key, "example"))[-1]
            return [("writes", written), ("may tap", "EUR"), ("may tap", said("house-amount-single"))]


def test_an_intake_is_resumed_the_same_after_every_single_step(place: Place) -> None:
    way, picked = longest()
    turns = Turns(place)
    turns.houses[0].standin.start_link(A, turns.houses[0].open_case()[0])
    turns.houses[0].settle()
    asked, steps = [], 0
    while (before := stored_in(turns.houses[0])).run.state is RunState.ASKING:
        asked.append(before.run.place)
        assert asked == way.asked[: len(asked)]
        step = INTAKE.steps[step_of(before.run.place)]
        for act, words in acts(step, picked.get(step.key, 0)):
            does(turns.houses[0], act, words)
            steps += 1
            same_in_both(turns)
            turns.swap()
    assert asked == way.asked and len(asked) >= 60 and steps > len(asked)
    turns.houses[0].taps(A, said("house-hand-over"))
    assert {stored_in(house).run.state for house in turns.houses} == {RunState.FINISHED}
    turns.close()


def does(house: World, act: str, words: str) -> None:
    if act == "taps" or (act == "may tap" and any(key.text == words for row in house.last(A).keyboard for key in row)):
        house.taps(A, words)
    elif act == "writes":
        house.says(A, words)
    elif act == "sends":
        house.standin.sends_file(A, "photo", b"\xff\xd8\xff\xe0 a photo", name=words)
        house.settle()


def same_in_both(turns: Turns) -> None:
    """Compare the run as each house reads it, and what the other one shows when its person comes back."""
    stayed, anew = turns.houses
    one, other = stored_in(stayed), stored_in(anew)
    assert one == other
    before = shown(stayed.last(A))
    anew.says(A, "/continue")
    after = stored_in(anew).run
    assert replace(after, visit=0, shown=0) == replace(one.run, visit=0, shown=0)
    if one.run.state is RunState.ASKING:
        again = [shown(message) for message in stayed.standin.messages(A)[-2:]]  # a draft is told after its question
        assert drawn(one.run) in again
        assert one.run.draft != Draft() or again[-1] == before


def drawn(run: Run) -> Shown:
    """Draw a question from what was stored, as a phone shows it."""
    made = compose(prompt(Sheet(INTAKE, run, OWNER)), locale="en", words=CATALOGUE, seal=lambda _: "x")
    return made.text, [[key.label for key in row] for row in made.keyboard]
