"""Golden transcripts: whole conversations, on every phone, as a mediator could read them aloud.

A changed word fails here until somebody has read the new text and written it down with PARLEY_UPDATE_GOLDEN=1.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from bot.sandbox.wire import Person
from tests.conversation_scripts import ADEYEMIS, CASO_NUEVO, KOVACS, NEWCASE, VIDAL
from tests.transcripts import FOLDER, Transcript
from tests.world import A, B, M, STRANGER, World

KATALIN = Person(301, "Katalin", "en")
TUNDE = Person(302, "Tunde A.", "en")
NAMES = {
    KATALIN: "Ms Kovács",
    TUNDE: "Mr Adeyemi",
    A: "Ms R.",
    B: "Mr D.",
    M: "The mediator",
    STRANGER: "A stranger",
}
LUCIA = Person(203, "Lucía Prado", "es")
ILONA = Person(201, "Ilona", "es")
WRITTEN = set[str]()


@pytest.fixture
def world() -> Iterator[World]:
    world = World()
    yield world
    world.close()


def seated(world: World, title: str) -> Transcript:
    """Begin a transcript in a house with one mediator."""
    world.seat_mediator()
    return Transcript(title, world, names=NAMES)


def at(world: World, place: str, title: str) -> Transcript:
    """Begin a transcript with one party at a place of her intake."""
    world.seat_mediator()
    first, _ = world.open_case()
    world.standin.start_link(A, first)
    world.settle()
    world.walk(A, until=place)
    return Transcript(title, world, names=NAMES)


def golden(transcript: Transcript, name: str) -> None:
    WRITTEN.add(name)
    transcript.is_golden(name)


def test_two_neighbours_are_taken_from_the_invitation_to_the_briefing(world: World) -> None:
    play = seated(world, "Two neighbours, from the invitation to the briefing")
    play.chapter("The mediator opens a case")
    play.says(M, "/newcase")
    play.answers(M, NEWCASE)
    play.taps(M, "Open this case")
    play.chapter("Ms Kovács is invited")
    play.opens(KATALIN, 0)
    play.code(KATALIN, 0)
    play.answers(KATALIN, KOVACS)
    play.taps(KATALIN, "Hand it over")
    play.chapter("Mr Adeyemi is invited")
    play.opens(TUNDE, 1)
    play.code(TUNDE, 1)
    play.answers(TUNDE, ADEYEMIS)
    play.taps(TUNDE, "Hand it over")
    play.chapter("The mediator reads")
    play.says(M, "/cases")
    play.taps(M, "KITE-42")
    play.taps(M, "✓ Yes, that is Ms Kovács", "✓ Yes, that is The Adeyemis")
    play.says(M, "/briefing")
    golden(play, "two_neighbours")


def test_a_case_and_an_intake_in_spanish(world: World) -> None:
    world.seat_mediator("Lucía Prado", LUCIA)
    play = Transcript("Un caso en español", world, names={LUCIA: "La mediadora", ILONA: "La señora Vidal"})
    play.chapter("La mediadora abre un caso")
    play.says(LUCIA, "/newcase")
    play.answers(LUCIA, CASO_NUEVO)
    play.taps(LUCIA, "Abrir este caso")
    play.chapter("La señora Vidal se prepara")
    play.opens(ILONA, 0)
    play.answers(ILONA, VIDAL)
    play.taps(ILONA, "Entregar")
    play.says(ILONA, "/ledger", "/privacy", "/pause", "/help")
    play.chapter("La mediadora lee")
    play.says(LUCIA, "/case", "/briefing", "/help")
    golden(play, "un_caso_en_espanol")


def test_every_written_conversation_is_played(world: World) -> None:
    if len(WRITTEN) > 2:  # only when the whole file has been run
        assert {file.stem for file in FOLDER.glob("*.txt")} == WRITTEN
