"""The records of a case, through the chat: for its mediator alone, and asking for them changes nothing a party could observe."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

import pypdf
import pytest

from bot.channel import tokens
from bot.present.acts import DeskAct
from bot.present.party import REMINDER
from bot.sandbox.wire import Person
from bot.service import history, symmetry
from flows.private import Seat, Viewer
from flows.say import Deed, Document, Paragraph, Press, Say, Urgency
from flows.symmetry import OnlySome, OtherWords, Reason, Report
from flows.text import Text
from storage import audit, care, chats, outbox, runs
from tests.bot.service.cast import SENTENCE, both_in, case_of, decide, labels, shown, texts
from tests.proof.house import House
from tests.world import A, B, M, World

NOTE = Paragraph(Text("notice-list-today"))


@pytest.fixture
def world() -> Iterator[House]:
    with both_in() as house:
        yield house


def sent_and_read(world: World) -> None:
    """Let A's sentence be sent, and B read it and answer what it changes."""
    decide(world, waits=False)
    world.says(M, "/share")
    world.taps(M, "Send")
    world.taps(B, "Show it", "Part of it")
    world.says(B, "I had not known that.")
    world.taps(B, "That's all")
    world.says(B, "3", "7")


def paper(world: World, kind: str = history.RECORD) -> str:
    """Return what a record says on paper, as it stands now."""
    ref = history.ref_at(case_of(world), world.now)
    content = world.documents.attach(Document(kind, ref, "x.pdf")).content
    assert isinstance(content, bytes)
    return " ".join("\n".join(p.extract_text() for p in pypdf.PdfReader(io.BytesIO(content)).pages).split())


def table(world: World) -> list[list[str]]:
    content = world.documents.attach(
        Document(history.DOCUMENT, history.ref_at(case_of(world), world.now), "x.csv")
    ).content
    assert isinstance(content, bytes)
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig"))))


def button_of(world: World, who: Person, act: DeskAct) -> str:
    """Seal a button about the case for somebody's chat."""
    press = Press(Deed.DESK, bytes.fromhex(case_of(world).id), act.value)
    return tokens.seal_press(world.archive.vault.press_key(), who.id, press)


def opens_records(world: World, button: str) -> None:
    world.says(M, "/case")
    world.taps(M, "⋯", button)


# --- the mediator -------------------------------------------------------------------------------------------------


def test_she_gets_what_has_crossed_as_a_sheet_and_a_table(world: World) -> None:
    sent_and_read(world)
    opens_records(world, "What has crossed")
    names = [m.file.name for m in world.standin.messages(M)[-2:] if m.file]
    ref = case_of(world).ref
    assert names == [f"{ref}-history-{world.now:%Y-%m-%d}.pdf", f"{ref}-{world.now:%Y-%m-%d}.csv"]
    text = paper(world)
    for known in (
        SENTENCE,
        "shared with consent",
        "Ms R. to Mr D.",
        "New to them: Part of it",
        "I had not known that.",
    ):
        assert known in text, known
    (row,) = table(world)[1:]
    assert row[1:3] == ["shared with consent", "Ms R."]
    assert row[6] != ""


def test_the_same_button_stands_at_her_crossing_desk(world: World) -> None:
    world.says(M, "/share")
    world.taps(M, "What has crossed")
    assert [m.file is not None for m in world.standin.messages(M)[-2:]] == [True, True]


def test_the_sheet_shows_the_case_as_it_stood_when_she_asked(world: World) -> None:
    decide(world, waits=False)
    world.says(M, "/share")
    world.taps(M, "Send")
    ref = history.ref_at(case_of(world), world.now)
    world.forward(minutes=5)
    world.taps(B, "Show it")
    with world.archive.begin() as unit:
        early = symmetry.to_print(unit, world.house, ref, with_history=True)
    assert early and early[0].crossed
    assert early[0].crossed[0].readings == ()
    assert "Mr D.:" in paper(world)


def test_what_crossed_stays_on_the_sheet_after_its_owner_has_left(world: World) -> None:
    sent_and_read(world)
    for who, gone in ((A, "Ms R. has withdrawn everything since"), (B, "Mr D.:")):
        world.says(who, "/delete")
        world.taps(who, "Delete everything")
        text = paper(world)
        assert SENTENCE in text
        assert gone in text
    assert "I had not known that." not in paper(world)
    assert len(table(world)) == 2


def test_two_sides_asked_alike_are_told_to_be(world: World) -> None:
    opens_records(world, "The same for each side?")
    said = texts(world, M)[-2]
    assert "First questions, version 1: the same questions in the same order for each side." in said
    assert "What differs\n" not in said
    assert [m.file is not None for m in world.standin.messages(M)[-1:]] == [True]


def compared(world: World) -> Report:
    case = case_of(world)
    with world.archive.begin() as unit:
        return symmetry.report(unit, world.house, case, world.now)


def changes(world: World, who: Person, place: str) -> None:
    """Open one of somebody's answers again, by its button in the review."""
    with world.archive.begin() as unit:
        stored = runs.current(unit, unit.vault.chat_ref(who.id))
    assert stored is not None
    press = Press(Deed.CHANGE, bytes.fromhex(stored.run.id), list(stored.run.known).index(place))
    data = tokens.seal_press(world.archive.vault.press_key(), who.id, press)
    world.standin.taps_data(who, world.last(who).id, data, label="1")
    world.settle()


def test_follow_ups_of_ones_own_answers_are_explained_by_the_answer(world: World) -> None:
    changes(world, A, "formal")
    world.taps(A, "○ Complaint or grievance", "Done")
    opens_records(world, "The same for each side?")
    said = texts(world, M)[-2]
    assert "What differs and is explained" in said
    assert "put to Ms R. and not to Mr D. – it follows from their own answer to “" in said
    assert compared(world).unequal == ()


def test_a_conversation_of_one_side_is_explained(world: World) -> None:
    world.taps(A, "Look at them now")
    found = [(d.flow.flow, d.sides, d.reason) for d in compared(world).explained if isinstance(d, OnlySome)]
    assert found == [("cantell", (1,), Reason.OWN_WISH)]


def test_other_words_at_the_consent_are_found(world: World) -> None:
    case = case_of(world)
    with world.archive.begin() as unit:
        audit.note(unit, case.id, "party/2", "consented", "0123456789ab.en.0123456789ab", world.now)
        unit.commit()
    assert [type(d) for d in compared(world).unequal] == [OtherWords]


def test_the_comparison_holds_no_word_of_anybody_and_nothing_of_the_safety_file(world: World) -> None:
    sent_and_read(world)
    opens_records(world, "The same for each side?")
    told = texts(world, M)[-2] + paper(world, symmetry.ALIKE)
    for private in (SENTENCE, "two orders", "I had not known", "Is this a good moment", "reach you"):
        assert private not in told


def test_a_closed_case_keeps_its_records(world: World) -> None:
    sent_and_read(world)
    world.says(M, "/close")
    world.taps(M, "Close it")
    world.says(M, f"/case {case_of(world).ref}")
    assert "⋯" in labels(world.last(M))
    world.taps(M, "⋯", "What has crossed")
    assert SENTENCE in paper(world)


def test_every_time_she_asks_is_noted(world: World) -> None:
    opens_records(world, "The same for each side?")
    opens_records(world, "What has crossed")
    case = case_of(world)
    with world.archive.begin() as unit:
        verbs = [e.verb for e in audit.entries(unit, case.id)]
    assert verbs[-2:] == ["compared_sides", "exported_history"]


# --- the others ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("act", [DeskAct.RECORDS, DeskAct.ALIKE, DeskAct.HISTORY])
@pytest.mark.parametrize("who", [A, B], ids=["A", "B"])
def test_a_party_cannot_get_the_records_even_with_her_very_button(world: World, who: Person, act: DeskAct) -> None:
    before = len(shown(world, who))
    hers = button_of(world, M, act)
    own = button_of(world, who, act)
    for data in (hers, own):
        world.standin.taps_data(who, world.last(who).id, data, label="⋯")
        world.settle()
    after = shown(world, who)[before:]
    assert [s.method for s in after if s.method.startswith("send")] == []
    assert {s.text for s in after if s.method == "answerCallbackQuery"} == {"That is not available."}


def test_another_mediator_cannot_get_them(world: World) -> None:
    other = Person(777, "N. Other", "en")
    world.seat_mediator("N. Other", other)
    for act in (DeskAct.RECORDS, DeskAct.ALIKE, DeskAct.HISTORY):
        data = button_of(world, other, act)
        world.standin.taps_data(other, world.last(other).id, data, label="⋯")
        world.settle()
    assert not any(m.file for m in world.standin.messages(other))


def test_making_them_changes_nothing_a_party_observes() -> None:
    seen = []
    for asks in (False, True):
        with both_in() as world:
            sent_and_read(world)
            for _ in range(3):
                world.says(M, "/case")
                if asks:
                    world.taps(M, "⋯", "The same for each side?")
                    opens_records(world, "What has crossed")
            world.says(A, "/ledger", "/review")
            world.says(B, "/ledger", "/continue")
            seen.append((shown(world, A), shown(world, B)))
    assert seen[0] == seen[1]


def test_figures_and_runs_are_for_the_mediator_of_the_case_alone(world: World) -> None:
    sent_and_read(world)
    case = case_of(world)
    with world.archive.begin() as unit:
        for viewer in (
            *(Viewer(Seat.SIDE, case.id, n) for n in (1, 2)),
            Viewer(Seat.MEDIATOR, "ffff"),
            Viewer(Seat.SIDE),
        ):
            assert runs.of_case(unit, viewer, case.id) == []
            assert care.of_side(unit, viewer, case.id, 1, reminder="reminder") == care.Care()
        hers = Viewer(Seat.MEDIATOR, case.id)
        assert {s.side for _, s in runs.of_case(unit, hers, case.id)} == {1, 2}
        assert care.of_side(unit, hers, case.id, 2, reminder="reminder").notices == 1


def test_waits_notices_and_reminders_are_counted_for_the_side_they_reached(world: World) -> None:
    hers = Viewer(Seat.MEDIATOR, case_of(world).id)

    def counted(side: int) -> care.Care:
        with world.archive.begin() as unit:
            return care.of_side(unit, hers, hers.case, side, reminder=REMINDER)

    before, others = counted(1), counted(2)
    world.forward(hours=1)
    world.says(A, "/ledger")
    with world.archive.begin() as unit:
        chat = chats.find(unit, unit.vault.chat_ref(A.id))
        assert chat
        outbox.put(unit, chat.ref, chat.owner, [Say((NOTE,), slot=REMINDER, urgency=Urgency.NOTICE)], world.now)
        unit.commit()
    world.settle()
    after = counted(1)
    assert len(after.waits) == len(before.waits) + 1
    assert (after.reminders, after.notices) == (before.reminders + 1, before.notices)
    assert counted(2) == others
