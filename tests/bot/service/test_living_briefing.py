"""The briefing as it lives in her chat: what is new only moves when a version has really reached her, and her notes are hers and stay."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import pytest
from pypdf import PdfReader
from sqlalchemy import select

from bot.channel.outcomes import Refused, Unreachable
from bot.present.ground_parts import Form
from bot.service import brief
from flows.briefing import Briefing, Stage
from flows.private import HOUSE, Private
from storage import briefings, cases, jottings, purge
from storage.tables import BRIEFINGS
from tests.bot.service.eyes import everything, newest_case, opens
from tests.proof.house import House, PutAway, a_house
from tests.world import A, B, M, World


@cache
def _at_rest() -> PutAway:
    """Take one side to its story once; every test takes the house out again."""
    with a_house() as house:
        house.seat_mediator()
        first, second = house.open_case()
        opens(house, A, first)
        opens(house, B, second)
        house.walk(A, "story")
        house.says(A, "The lock came in March.")
        house.taps(A, "That's all")
        return house.put_away()


@pytest.fixture
def world() -> Iterator[House]:
    """A house with a case in which one side has begun."""
    with a_house(_at_rest()) as house:
        yield house
        assert house.standin.invalid == [] and house.failed == []


def made(world: World) -> Briefing:
    newest = newest_case(world)
    with world.archive.begin() as unit:
        case = cases.get(unit, HOUSE, newest)
        assert case is not None
        return brief.gather(unit, world.house, case, world.now)


def card(world: World) -> str:
    world.says(M, "/briefing")
    return next(seen.text for seen in reversed(world.view(M)) if "in ninety seconds" in seen.text)


def fails(world: World, monkeypatch: pytest.MonkeyPatch, outcome: object) -> None:
    """Let whatever is a file not reach her."""
    carry = world.carry
    monkeypatch.setattr(world, "carry", lambda t: outcome if t.say.document is not None else carry(t))


# --- what is new --------------------------------------------------------------------------------------------------


def test_before_the_first_version_nothing_is_called_new_and_then_what_came_since(world: World) -> None:
    assert "since" not in card(world)
    world.forward(hours=2)
    assert "Nothing new since" in card(world)
    world.forward(hours=1)
    world.says(A, "In March: the lock", "[The list is complete]")
    world.taps(A, "The list is complete")
    world.forward(hours=1)
    assert "New since" in card(world)


def test_a_version_that_never_arrived_leaves_what_is_new_as_it_was(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patched:
        fails(world, patched, Refused("too big"))
        card(world)
    world.forward(hours=1)
    assert made(world).at_hand.seen is None
    assert "since" not in card(world)  # and this one arrives
    handed = made(world).at_hand.seen
    assert handed == world.now
    world.forward(hours=1)
    with monkeypatch.context() as patched:
        fails(world, patched, Refused("too big"))
        card(world)
    assert made(world).at_hand.seen == handed


def test_a_delivery_in_doubt_counts_when_it_has_arrived_and_making_it_anew_moves_nothing(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patched:
        fails(world, patched, Unreachable("network"))
        world.says(M, "/briefing")
    assert made(world).at_hand.seen is None
    asked = world.now
    world.forward(minutes=20)
    assert made(world).at_hand.seen == asked  # the version is of when she asked, whenever it came
    case = newest_case(world)
    with world.archive.begin() as unit:
        newest = briefings.latest(unit, HOUSE, case)
        assert newest is not None and newest.handed_at is not None
        before = brief.to_print(unit, world.house, newest.id)
        again = brief.to_print(unit, world.house, newest.id)
        assert before is not None and again is not None
        assert before[0].at_hand.seen is None is again[0].at_hand.seen
    assert made(world).at_hand.seen == asked


def test_only_a_briefing_counts_as_one(world: World) -> None:
    with world.archive.begin() as unit:
        brief.handed(unit, None, world.now)
        for kind in ("history", "calendar", "chart"):
            brief.handed(unit, brief.Document(kind, "nowhere", "x"), world.now)
    assert {form.name for form in Form} == {form.name for form in brief.KINDS}


# --- her notes ----------------------------------------------------------------------------------------------------


def jots(world: World, where: str, kind: str, words: str) -> None:
    world.says(M, "/briefing")
    world.taps(M, "My notes", where, kind)
    world.says(M, words)


def printed(world: World, form: Form) -> str:
    newest = newest_case(world)
    with world.archive.begin() as unit:
        case = cases.get(unit, HOUSE, newest)
        assert case is not None
        found = brief.gather(unit, world.house, case, world.now), brief.reader_of(unit, case)
    from bot.present.markdown import in_markdown
    from bot.present.pdf import print_briefing
    from bot.present.word import in_word

    write = {
        Form.WORD: lambda: in_word(*found, world.shelf.catalogue),
        Form.MARKDOWN: lambda: in_markdown(*found, world.shelf.catalogue),
        Form.PDF: lambda: print_briefing(world.documents._typesetter, *found, world.shelf.catalogue),
    }[form]()
    return text_in(form, write)


def text_in(form: Form, content: bytes) -> str:
    import io

    import docx

    if form is Form.WORD:
        return " ".join(p.text for p in docx.Document(io.BytesIO(content)).paragraphs)
    if form is Form.PDF:
        return " ".join(" ".join(page.extract_text().split()) for page in PdfReader(io.BytesIO(content)).pages)
    return content.decode()


def test_a_note_stands_in_her_files_and_survives_what_is_said_afterwards(world: World) -> None:
    story = next(line for line in made(world).lines() if line.step == "story")
    jots(world, "Note on the case", "A note", "canary-case speak with the son")
    jots(world, "On the agenda", "A correction", f"{story.side}.{story.number} canary-line it was May")
    jots(world, "On common ground", "Something to come back to", "canary-ground the rent")
    world.says(A, "In March: the lock")
    for form in Form:
        text = printed(world, form)
        assert all(word in text for word in ("canary-case", "canary-line", "canary-ground"))
    assert {(j.where.value, j.line, j.kind.value) for j in made(world).at_hand.jottings} == {
        ("case", "", "note"),
        ("line", f"{story.side}.{story.number}", "correction"),
        ("common", "", "mark"),
    }


def test_a_note_reaches_nobody_else_and_no_phone_stirs(world: World) -> None:
    views = [world.view(who) for who in (A, B)]
    jots(world, "Note on the case", "A note", "canary-case speak with the son")
    assert [world.view(who) for who in (A, B)] == views
    for who in (A, B):
        for command in ("/ledger", "/review", "/privacy"):
            world.says(who, command)
        assert "canary-case" not in everything(world, who)


def test_a_number_that_no_answer_has_stays_part_of_the_words(world: World) -> None:
    jots(world, "On the agenda", "A note", "2.99 is too much")
    (only,) = made(world).at_hand.jottings
    assert (only.where.value, only.line, only.words.read_as(HOUSE)) == ("agenda", "", "2.99 is too much")


def test_a_version_made_again_has_the_notes_of_its_time_without_what_she_took_away(world: World) -> None:
    jots(world, "Note on the case", "A note", "canary-first speak with the son")
    jots(world, "Note on the case", "A correction", "canary-gone ask about the key")
    world.forward(minutes=1)
    (ref,) = asked_for(world)
    world.forward(minutes=1)
    jots(world, "Note on the case", "A note", "canary-after he has called")
    world.taps(M, "Remove: Correction")
    with world.archive.begin() as unit:
        again = brief.to_print(unit, world.house, ref)
    assert again is not None
    assert [j.words.read_as(HOUSE).split()[0] for j in again[0].at_hand.jottings] == ["canary-first"]


def test_a_version_made_again_quotes_an_answer_as_it_stood_when_it_has_been_changed_since(world: World) -> None:
    world.forward(minutes=1)
    (ref,) = asked_for(world)
    world.forward(minutes=1)
    world.says(A, "/review")
    world.taps(A, "13")
    world.says(A, "The lock came in May.")
    world.taps(A, "That's all")
    with world.archive.begin() as unit:
        again = brief.to_print(unit, world.house, ref)
    assert again is not None
    for briefing, words in ((again[0], "The lock came in March."), (made(world), "The lock came in May.")):
        story = next(line for line in briefing.lines() if line.step == "story")
        assert [piece.read_as(HOUSE) for piece in story.said if isinstance(piece, Private)] == [words]


def test_a_version_made_again_does_not_know_that_somebody_has_handed_over_since(world: World) -> None:
    (ref,) = asked_for(world)
    world.forward(minutes=1)
    world.walk(A)
    world.taps(A, "Hand it over")
    with world.archive.begin() as unit:
        again = brief.to_print(unit, world.house, ref)
    assert again is not None
    assert [b.sides[0].stage for b in (again[0], made(world))] == [Stage.AGREED, Stage.FINISHED]
    open_then = {gap.label.key for gap in again[0].gaps if gap.side == 1 and gap.reason is None}
    assert "intake-can-tell.label" in open_then  # not answered yet, where it was called not asked


def asked_for(world: World) -> list[str]:
    """Let her ask for the briefing, and name the version it made."""
    known = versions(world)
    world.says(M, "/briefing")
    return [ref for ref in versions(world) if ref not in known]


def versions(world: World) -> list[str]:
    with world.archive.begin() as unit:
        return [str(ref) for (ref,) in unit.run(select(BRIEFINGS.c.id).order_by(BRIEFINGS.c.version)).all()]


def test_she_takes_a_note_away_and_a_second_tap_changes_nothing(world: World) -> None:
    jots(world, "Note on the case", "A note", "canary-case speak with the son")
    world.taps(M, "Remove: Note")
    assert made(world).at_hand.jottings == ()
    assert "have not noted anything" in world.last(M).text


def test_notes_go_with_the_case(world: World) -> None:
    jots(world, "Note on the case", "A note", "canary-case speak with the son")
    case = newest_case(world)
    with world.archive.begin() as unit:
        purge.purge(unit, case)
        assert jottings.of_case(unit, HOUSE, case) == ()


# --- the picture --------------------------------------------------------------------------------------------------


def test_the_numbers_come_as_a_picture_with_the_same_in_words(world: World) -> None:
    world.walk(A, "odds")
    world.taps(A, "7")
    world.says(M, "/briefing")
    world.taps(M, "Chart")
    words = world.last(M).text
    assert "Ms R." in words and ": 7" in words
    picture = next(seen for seen in reversed(world.view(M)) if seen.method == "sendPhoto")
    assert picture.file is not None


def test_without_numbers_there_is_no_picture(world: World) -> None:
    world.says(M, "/briefing")
    world.taps(M, "Chart")
    assert "no numbers to draw" in world.last(M).text
