"""What goes from a party to the mediator as it is: voice notes, safe contact, the words that were agreed to. And nowhere else."""

from __future__ import annotations

import re

from storage import audit
from tests.bot.service.eyes import newest_case, opens
from tests.world import A, B, M, World


def _audited(world: World) -> list[audit.Entry]:
    case = newest_case(world)
    with world.archive.begin() as unit:
        return audit.entries(unit, case)


def test_a_voice_note_reaches_the_mediator_as_it_is_with_its_question(world: World) -> None:
    first, second = world.open_case()
    opens(world, A, first)
    opens(world, B, second)
    world.walk(A, "story")
    other = world.view(B)
    world.standin.sends_file(A, "voice", b"OggS-the-very-bytes", name="note.ogg", mime="audio/ogg")
    world.settle()
    world.taps(A, "That's all")
    world.says(M, "/case")
    world.taps(M, "One file or voice note")
    note = world.last(M)
    assert note.file is not None and note.file.media == "voice"
    assert world.standin.file(note.file.file_id) == b"OggS-the-very-bytes"
    assert "Ms R." in note.text and "What this is about" in note.text
    assert note.protected
    assert world.view(B) == other


def test_safe_contact_is_shown_to_the_mediator_alone_and_that_she_looked_is_noted(world: World) -> None:
    first, _ = world.open_case()
    opens(world, A, first)
    world.taps(A, "Yes, go on", "No, only me", "Only in neutral words")
    world.says(M, "/case")
    world.taps(M, "Safe contact: Ms R.")
    assert "Only in neutral words" in world.last(M).text and world.last(M).protected
    verbs = [entry.verb for entry in _audited(world)]
    assert "read_safety" in verbs
    world.says(M, "/briefing")
    assert all("neutral words" not in m.text for m in world.standin.messages(M)[-3:])


def test_a_consent_names_the_flow_the_language_and_the_very_words(world: World) -> None:
    first, second = world.open_case(locales=("English", "Español"))
    opens(world, A, first)
    opens(world, B, second)
    for who in (A, B):
        world.walk(who, "your_part")
    given = [entry.object for entry in _audited(world) if entry.verb == "consented"]
    assert len(given) == 2 and given[0] != given[1]
    flow = world.house.flows.flow("intake").hash[:12]
    assert [
        bool(re.fullmatch(rf"{flow}\.(en|es)\.[0-9a-f]{{12}}\.opt_in\.24\.-\.no\.30", version)) for version in given
    ] == [True, True]
