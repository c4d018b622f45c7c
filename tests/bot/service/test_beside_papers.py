"""Counsel looks at the very copy before it is agreed to, where their party lets them; nobody else, and nothing is agreed by it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.bot.service.cast import NEUTRAL, QUOTED, SENTENCE, labels, texts, with_words
from tests.bot.service.eyes import everything
from tests.bot.service.paper_cast import CANARY, LETTER, PHOTO, sent_files, to_paper, with_papers
from tests.bot.service.test_beside import LEVY, lets_see, seat_beside, waiting
from tests.bot.service.test_papers import picks, the_matter
from tests.world import A, B, World

LAWYER = "Check with my lawyer first"


@pytest.fixture
def world() -> Iterator[World]:
    with with_papers() as house:
        seat_beside(house)
        yield house


def asks_counsel(world: World, which: str = LETTER, *, sees: str = "All but safe contact") -> None:
    lets_see(world, sees)
    to_paper(world)
    picks(world, which)
    world.taps(A, LAWYER)


def test_counsel_is_sent_the_very_copy_protected_above_its_sentence(world: World) -> None:
    asks_counsel(world)
    assert texts(world, LEVY)[-1] == NEUTRAL and sent_files(world, LEVY) == []
    world.taps(LEVY, "Show it")
    ((message, content),) = sent_files(world, LEVY)
    assert message.protected and message.file and message.file.name == "paper.pdf"
    assert content == sent_files(world, A)[-1][1] and CANARY.encode() not in content
    shown = world.last(LEVY)
    assert QUOTED in shown.text and "With it: the copy above, as “paper.pdf”" in shown.text
    assert labels(shown) == ["Fine by me", "Let us talk first"] and shown.id > message.id


def test_by_what_counsel_says_nothing_is_agreed_and_the_copy_goes_from_their_phone(world: World) -> None:
    asks_counsel(world)
    world.taps(LEVY, "Show it", "Fine by me")
    assert sent_files(world, LEVY) == [] and SENTENCE not in "\n".join(texts(world, LEVY))
    assert the_matter(world).matter.consented_at is None and not waiting(world)
    assert sent_files(world, B) == [] and SENTENCE not in everything(world, B)
    world.taps(A, "Show it")
    assert "fine by me" in with_words(world, A, "advises you").text


def test_another_copy_is_another_question(world: World) -> None:
    asks_counsel(world)
    record = with_words(world, A, "A paper or photo with it")
    world.standin.taps(A, "Change", message_id=record.id)
    world.settle()
    picks(world, PHOTO)
    world.taps(LEVY, "Show it")
    assert sent_files(world, LEVY) == [], "nobody has asked them about the photo"
    world.taps(A, LAWYER)
    world.taps(LEVY, "Show it")
    ((message, _),) = sent_files(world, LEVY)
    assert message.file is not None and message.file.name == "photo.jpg"


@pytest.mark.parametrize("sees", ["Nothing", "Only what I mark"])
def test_counsel_who_may_not_see_the_thing_gets_no_copy(world: World, sees: str) -> None:
    lets_see(world, "All but safe contact")
    asks_counsel(world, sees=sees)
    assert NEUTRAL not in texts(world, LEVY) and sent_files(world, LEVY) == []


def test_nor_once_their_party_has_changed_its_mind(world: World) -> None:
    asks_counsel(world)
    lets_see(world, "Nothing")
    world.taps(LEVY, "Show it")
    assert sent_files(world, LEVY) == [] and SENTENCE not in everything(world, LEVY)
