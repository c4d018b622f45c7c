"""Whatever JSON arrives: no crash, no stuck lane, no malformed request of ours, and a kind answer where a person waits."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import timedelta
from unittest import mock

import pytest

from bot.gate import TRIES
from bot.sandbox.wire import Person
from bot.service import talk
from flows import engine
from flows.private import HOUSE
from flows.replies import Said
from storage import inbox, outbox
from tests.faults.fuzz import CONTENTS, DATE, SERVICE, TEXTS, Fuzz, Json, person, private
from tests.faults.places import both_at_a_question
from tests.proof.depth import depth
from tests.proof.hands import Act, Hands
from tests.proof.house import House, a_house
from tests.proof.weave import stage, walk
from tests.world import STRANGER, A, B, M

UPDATES = depth(5_000, 100_000)
A_LIFE = 250  # updates until the house is taken out anew: by then somebody has closed the case
KNOWN = (A.id, B.id, M.id, STRANGER.id)
PLACES = ("good_moment", "agree", "decides", "story", "key_dates", "no_deal_cost", "odds", "papers", "_review")


def tokens_in(house: House) -> list[str]:
    return [
        b.data
        for who in (A, B, M)
        for s in house.standin.transcript(who, data=True)
        for row in s.keyboard
        for b in row
        if b.data
    ]


@pytest.mark.parametrize("part", range(4))
def test_no_update_stops_the_house(part: int) -> None:
    """A quarter of the updates each; in batches, as Telegram hands them over."""
    for life in range(UPDATES // 4 // A_LIFE):
        rng = random.Random(f"fuzz {part} {life}")
        with a_house(rng.choice((both_at_a_question(), stage("other at review", 2)))) as house:
            fuzz = Fuzz(rng, (*KNOWN, *KNOWN, *KNOWN, 555, 2**52), tokens_in(house))
            left = A_LIFE
            while left > 0:
                batch = [fuzz.update() for _ in range(min(left, rng.choice((1, 3, 10, 40))))]
                left -= len(batch)
                house.take(batch)
                house.send_all()
            assert house.failed == [], f"part {part}, life {life}"
            assert house.standin.invalid == []
            _everybody_is_served(house)


def _everybody_is_served(house: House) -> None:
    """Every lane still moves: who writes is answered, and nothing that is due waits."""
    house.pass_to(house.now + timedelta(hours=2))  # a stranger is answered once an hour
    for who in (A, B, M, STRANGER):
        if house.standin.open_chat(who).started is False:
            continue
        before = len(house.view(who))
        house.standin.unblocks(who)
        house.says(who, "/help")
        assert any(s.method == "sendMessage" for s in house.view(who)[before:]), f"{who.id} is not answered any more"
    with house.archive.begin() as unit:
        due = outbox.next_due(unit, house.now)
    assert due is None or due > house.now


# --- a kind answer --------------------------------------------------------------------------------------------------


def _arrives(house: House, who: Person, number: int, **content: object) -> int:
    """Let a message arrive that no phone would send; return how many things the person then got to see."""
    before = len(house.view(who))
    message: Json = {
        "message_id": 5_000 + number,
        "date": DATE,
        "chat": private(who.id),
        "from": person(who.id),
        **content,
    }
    house.take([{"update_id": 800_000 + number, "message": message}])
    house.send_all()
    return sum(s.method.startswith("send") or s.method == "edit" for s in house.view(who)[before:])


@pytest.mark.parametrize("place", PLACES)
def test_whoever_sends_anything_at_a_question_gets_an_answer(place: str) -> None:
    with a_house(stage("open", 1)) as house:
        hands = Hands(house, A, A, 1)
        hands.do(Act(0, "join"))
        walk(house, hands, place)
        away = house.put_away()
    unanswered = []
    for n, make in enumerate((*CONTENTS, *((lambda t=t: {"text": t}) for t in TEXTS))):
        with a_house(away) as house:
            content = make()
            if not _arrives(house, A, n, **content):
                unanswered.append(str(content)[:80])
            assert house.failed == []
            assert house.standin.invalid == []
    assert unanswered == []


@pytest.mark.parametrize("who", [A, M, STRANGER])
def test_what_the_library_cannot_read_is_answered_too(who: Person) -> None:
    broken: tuple[dict[str, object], ...] = (
        {"date": "yesterday", "text": "hello"},
        {"text": ["a", "list"]},
        {"photo": "not a list"},
        {"document": {"file_id": 7}},
        {"entities": {"type": 5}, "text": "x"},
        {"voice": {"file_id": ""}},
    )
    for n, content in enumerate(broken):
        with a_house(both_at_a_question()) as house:
            if who is STRANGER:
                house.standin.says(who, "hello")
                house.settle()
                house.clock.forward(timedelta(hours=2))
            assert _arrives(house, who, n, **content), content


def test_what_telegram_itself_notes_in_a_chat_is_answered_by_nothing() -> None:
    with a_house(both_at_a_question()) as house:
        assert [_arrives(house, A, n, **make()) for n, make in enumerate(SERVICE)] == [0] * len(SERVICE)


# --- poison ---------------------------------------------------------------------------------------------------------


def poisoned(falls: list[str] | None = None) -> mock._patch[Callable[..., object]]:
    """A mistake of ours: words with a certain sign in them make the engine fall. falls: where each fall is noted."""
    original, noted = engine.advance, [] if falls is None else falls

    def advance(flow, run, reply, **given):  # type: ignore[no-untyped-def]
        if isinstance(reply, Said) and "☠" in reply.text.read_as(HOUSE):
            noted.append(run.id)
            raise KeyError("☠ with the words in the exception's text")
        return original(flow, run, reply, **given)

    return mock.patch.object(talk, "advance", advance)


def test_a_poison_update_is_put_aside_after_five_tries_and_its_chat_goes_on() -> None:
    falls: list[str] = []
    with a_house(both_at_a_question()) as house, poisoned(falls):
        began = house.now
        house.standin.says(A, "before")
        house.standin.says(A, "a ☠ b")
        house.standin.says(A, "after")
        house.standin.says(B, "mine")
        house.settle()
        assert house.failed == ["KeyError"]
        assert house.standin.updates() == (), "all four are acknowledged: the lane is free"
        heard = [m.text for m in house.standin.messages(A) if m.of_bot]
        assert sum("Noted" in text for text in heard) == 1, "the note counts on: the chat goes on at once"
        while (due := house.next_due()) is not None and due - began < timedelta(minutes=6) and len(falls) < 20:
            house.pass_to(due)
        assert len(falls) == TRIES
        if due is not None:
            house.pass_to(due)  # the day for answers, long after
        assert len(falls) == TRIES, "it is never taken again"
        with house.archive.begin() as unit:
            assert inbox.quarantined(unit) == 1
        assert "read" in house.last(A).text
        assert "☠" not in house.last(A).text


def test_a_poison_that_is_mended_in_time_is_taken_after_all() -> None:
    with a_house(both_at_a_question()) as house:
        with poisoned():
            house.says(A, "a ☠ b")
            assert house.failed == ["KeyError"]
        house.pass_to(house.now + timedelta(minutes=5))
        assert "Noted" in house.last(A).text
        with house.archive.begin() as unit:
            assert inbox.quarantined(unit) == 0
