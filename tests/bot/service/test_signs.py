"""Words that call for a person: the mediator is told, nothing is said in the chat, and the other side sees nothing of it."""

from __future__ import annotations

import pytest

from storage import audit
from tests.bot.service.cast import case_of, texts
from tests.bot.service.eyes import opens
from tests.proof.house import a_house
from tests.proof.weave import stage
from tests.world import A, B, M, World

LOOK = "please look at this yourself before anything goes on"
FEAR = "Honestly, I am afraid of him and I can't sleep"
CALM = "Honestly, I am angry at it and I can't sleep!!"


def alarms(world: World) -> int:
    return sum(LOOK in text for text in texts(world, M))


def begun(world: World) -> World:
    first, second = world.open_case()
    opens(world, A, first)
    opens(world, B, second)
    world.walk(A, until="story")
    return world


def test_the_mediator_is_told_once_within_the_hour_until_she_has_spoken_with_them(world: World) -> None:
    begun(world)
    world.says(A, FEAR)
    assert alarms(world) == 1
    world.says(A, FEAR)
    assert alarms(world) == 1
    world.says(M, "/case")
    world.taps(M, "Done: I have spoken with")
    world.says(A, FEAR)
    assert alarms(world) == 2


def test_it_counts_also_where_something_else_was_asked(world: World) -> None:
    first, _ = world.open_case()
    opens(world, A, first)
    world.walk(A, until="authority")
    world.says(A, FEAR)
    assert alarms(world) == 1


def test_an_edited_message_counts_too(world: World) -> None:
    begun(world)
    message = world.standin.says(A, CALM)
    world.settle()
    world.standin.edits(A, message.id, FEAR)
    world.settle()
    assert alarms(world) == 1


def test_the_chat_goes_on_as_with_any_other_words() -> None:
    met = []
    for words in (FEAR, CALM):
        with a_house(stage("midway", 1)) as house:
            house.walk(A, until="no_deal_plan")
            house.says(A, words)
            house.taps(A, "That's all")
            met.append([(s.at, s.method, s.text.replace(words, "…"), s.keyboard) for s in house.observed(A)])
    assert met[0] == met[1]


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "Some nights I think I would be better off dead."),
        ("es", "Hay noches en que no quiero seguir viviendo."),
        ("hi", "कभी लगता है कि अब और जीना नहीं है।"),
        ("ar", "أحيانًا لا أريد أن أعيش"),
    ],
)
def test_who_writes_of_harm_to_themself_is_answered_as_ever_and_a_human_is_called(locale: str, words: str) -> None:
    """No therapy, no number, no other tone: the same words as to anything else, in whatever language the chat is (domain §2, §9.6)."""
    met, alarmed, across = [], [], []
    for said in (words, "…"):
        with a_house(stage("midway", 1)) as house:
            house.says(A, "/language")
            house.taps(A, {"en": "English", "es": "Español", "hi": "हिन्दी", "ar": "العربية"}[locale])
            house.walk(A, until="no_deal_plan")
            house.says(A, said)
            met.append([s.text.replace(said, "…") for s in house.observed(A)])
            alarmed.append(alarms(house))
            across.append(house.observed(B))
    assert met[0] == met[1] and alarmed == [1, 0] and across[0] == across[1]


def test_the_record_says_that_a_person_is_needed_and_no_word_of_it(world: World) -> None:
    begun(world)
    world.says(A, FEAR)
    case = case_of(world)
    with world.archive.begin() as unit:
        entries = [e for e in audit.entries(unit, case.id) if e.verb == "hold_raised"]
    assert [(e.actor, e.object) for e in entries] == [("party/1", "1")]


def test_the_other_side_sees_the_same_whatever_was_written(world: World) -> None:
    begun(world)
    before = len(world.view(B))
    world.says(A, FEAR)
    assert world.view(B)[before:] == ()


def test_a_mediator_who_writes_such_words_calls_nobody(world: World) -> None:
    begun(world)
    world.says(M, "/newcase")
    world.says(M, FEAR)
    assert alarms(world) == 0
