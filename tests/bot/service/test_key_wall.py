"""The key wall, through the chat: with queries that return every row of the case, nothing private of A comes to B's phone."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from sqlalchemy import Table, select

from bot.channel import tokens
from bot.present.acts import PartyAct
from flows.private import Private
from flows.say import Deed, Press
from storage.keys import Aad, Ring
from storage.tables import (
    AGENDA_EDITS,
    FILES,
    FRESH_START_PARTS,
    FRESH_STARTS,
    JOTTINGS,
    MATTER_ENTRIES,
    MATTERS,
    OUTCOMES,
    PAPERS,
    PREVIEWS,
    RANGE_ANSWERS,
    RANGE_QUESTIONS,
    REVEAL_VIEWS,
    REVEALS,
    RUNS,
    SESSION_REPLIES,
    SESSIONS,
    STATEMENTS,
    SWAP_SEALS,
    SWAPS,
    TERM_ANSWERS,
    TERM_DRAFTS,
    TERM_SHEETS,
    TICK_ANSWERS,
    TICKS,
    TIMES,
    TIMES_MARKS,
)
from tests import forgetful
from tests.bot.service.cast import LOST, SENTENCE, both_in, case_of, decide, shown
from tests.bot.service.eyes import everything
from tests.bot.service.fresh_cast import starts_afresh
from tests.bot.service.test_swap import offered, puts_in
from tests.proof.house import House
from tests.world import A, B, M, World

SEALED_IN = "I owe nine thousand to my uncle."
HAPPENED = "He shouted at me in the corridor."
UNSENT = "I would leave if I were asked to."
PRIVATE = (
    LOST,
    "two orders",
    "could not get at",
    SEALED_IN,
    "nine thousand",
    UNSENT,
    "if I were asked",
    "against me",
    HAPPENED,
)
_OF_DISCLOSURE = (STATEMENTS, MATTERS, MATTER_ENTRIES, REVEALS, REVEAL_VIEWS, SWAPS, SWAP_SEALS)
_OF_SESSIONS = (SESSIONS, SESSION_REPLIES, TIMES, TIMES_MARKS, FRESH_STARTS, FRESH_START_PARTS, OUTCOMES)
_HERS = (AGENDA_EDITS, PREVIEWS, TICKS, TICK_ANSWERS, JOTTINGS, RANGE_QUESTIONS, RANGE_ANSWERS)
_AFTER = (TERM_DRAFTS, TERM_SHEETS, TERM_ANSWERS)
ALL_ROWS: tuple[Table, ...] = (*_OF_DISCLOSURE, *_OF_SESSIONS, *_HERS, *_AFTER, PAPERS, FILES)
ASKING = ("/ledger", "/review", "/continue", "/privacy", "/help", "/pause", "/continue", "more words", "/language")


@contextmanager
def a_case(b_tells: str = "The key is under the mat.") -> Iterator[House]:
    """A has a sentence agreed to and not sent, something in an exchange, a thing never looked at, and a fresh start begun."""
    with both_in(b_tells=b_tells) as house:
        decide(house, words=UNSENT)
        offered(house)
        puts_in(house, A, SEALED_IN)
        starts_afresh(house)
        house.taps(A, "Show it", "Begin now", "Yes, go on", "Continue")
        house.says(A, HAPPENED)
        yield house
        house.failed.clear()  # a wrong query stops B's turn: that is the wall


@pytest.fixture
def world() -> Iterator[House]:
    with a_case() as house:
        yield house


def forget_conditions(monkeypatch: pytest.MonkeyPatch) -> None:
    forgetful.forget_conditions(monkeypatch, ALL_ROWS)


def of_a(world: World) -> list[tuple[PartyAct, str]]:
    """List every button about A's own things, and about the exchange."""
    case = case_of(world)
    with world.archive.begin() as unit:
        refs = [str(r) for r in unit.run(select(MATTERS.c.id).where(MATTERS.c.side == 1)).scalars()]
        slots = [str(r) for r in unit.run(select(SWAPS.c.id)).scalars()]
        begun = [
            str(r) for r in unit.run(select(RUNS.c.id).where(RUNS.c.case_id == case.id, RUNS.c.side == 1)).scalars()
        ]
    about = [*((act, ref) for act in PartyAct for ref in (*refs, *begun))]
    return [*about, *((PartyAct.SLOT, ref) for ref in slots), *((PartyAct.SLOT_IN, ref) for ref in slots)]


def try_everything(world: World, acts: list[tuple[PartyAct, str]]) -> None:
    """Let B type every command and tap every button there could be about A."""
    key = world.archive.vault.press_key()
    presses = [Press(Deed.PARTY, bytes.fromhex(ref), act.value) for act, ref in acts if act is not PartyAct.DELETE]
    for press in presses:
        data = tokens.seal_press(key, B.id, press)
        world.standin.taps_data(B, world.last(B).id, data, label="?")
        world.settle()
    for command in ASKING:
        world.says(B, command)


def test_what_a_has_said_is_private_before_anything_is_tried(world: World) -> None:
    assert all(words in everything(world, A) for words in (LOST, SEALED_IN, UNSENT))
    assert not any(words in everything(world, B) for words in PRIVATE)


def test_every_button_and_command_with_right_queries_shows_nothing(world: World) -> None:
    try_everything(world, of_a(world))
    assert not any(words in everything(world, B) for words in PRIVATE)


def test_nor_with_queries_that_return_every_row(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    acts = of_a(world)
    before = len(shown(world, B))
    forget_conditions(monkeypatch)
    try_everything(world, acts)
    assert len(shown(world, B)) > before, "B was answered at all"
    assert not any(words in everything(world, B) for words in PRIVATE)


def test_without_the_wall_the_same_would_be_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    """The test bites: where everything opens for everybody, the same wrong queries bring A's words to B's phone."""
    opened: dict[bytes, bytes] = {}
    seal, open_ = Ring.seal, Ring.open

    def remember(self: Ring, key: str, plain: bytes, aad: Aad, **more: Any) -> bytes:
        sealed = seal(self, key, plain, aad, **more)
        opened[sealed] = plain
        return sealed

    monkeypatch.setattr(Ring, "seal", remember)
    with a_case("The key is on the hook.") as world:
        acts = of_a(world)
        forget_conditions(monkeypatch)
        monkeypatch.setattr(
            Ring, "open", lambda ring, key, sealed, aad: opened.get(sealed) or open_(ring, key, sealed, aad)
        )
        monkeypatch.setattr(Private, "read_as", lambda private, viewer: private._value)
        try_everything(world, acts)
        assert any(words in everything(world, B) for words in PRIVATE)


def test_what_was_sent_is_all_that_comes(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    world.forward(hours=30)
    world.says(M, "/share")
    world.taps(M, "Send")
    forget_conditions(monkeypatch)
    try_everything(world, [])
    seen = everything(world, B)
    assert not any(words in seen for words in PRIVATE if words not in UNSENT)
    assert SENTENCE not in seen
