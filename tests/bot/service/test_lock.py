"""Quick hide and the PIN: while a chat is closed nothing private is said in it, whatever is tapped, typed or sent."""

from __future__ import annotations

import random
from collections.abc import Iterator

import pytest
from sqlalchemy import func, select

from bot.incoming import Incoming, InCommand, InEdit, InFile, InStrange, InTap, InText
from bot.service.receive import receive
from flows.answers import FileKind, FileRef
from flows.wire import say_from_bytes
from storage import Unit, guards, outbox
from storage.keys import Aad
from storage.tables import OUTBOX
from tests.bot.service.cast import NEUTRAL, both_in, decide, hold, labels, shown, texts
from tests.bot.service.eyes import wording
from tests.proof.house import House
from tests.world import A, B, M, World

EMPTY = "house-hidden"
HARMLESS = {"house-hidden", "house-quiet-call", "house-quietly-noted", "house-opened"}
SECRET = "I keep the second key under the pot."


@pytest.fixture
def world() -> Iterator[House]:
    with both_in() as house:
        yield house


def standing(world: World) -> list[str]:
    """Return all that stands in A's chat, the person's own messages too."""
    return [m.text for m in world.standin.messages(A)]


def closed(world: World, pin: str = "4821") -> None:
    world.says(A, f"/pin {pin}", "/x")


# --- hiding -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("way", ["/x", "x", " X "])
def test_one_word_clears_the_chat_at_once_and_leaves_something_harmless(world: House, way: str) -> None:
    world.says(A, SECRET, way)
    assert standing(world) == [wording(world, EMPTY)]


@pytest.mark.parametrize(("language", "word"), [("العربية", "س"), ("हिन्दी", "य"), ("العربية", "x")])
def test_the_word_can_be_typed_on_the_keyboard_of_the_language(world: House, language: str, word: str) -> None:
    world.says(A, "/language")
    world.taps(A, language)
    world.says(A, SECRET, word)
    assert len(standing(world)) == 1 and SECRET not in standing(world)[0]


def test_what_was_on_its_way_is_not_said_any_more(world: House) -> None:
    for text in ("/ledger", "/privacy", "/x"):
        world.standin.says(A, text)  # all in one batch, before anything was delivered
    world.settle()
    assert standing(world) == [wording(world, EMPTY)]


@pytest.mark.parametrize("screen", ["/ledger", "/tidy", "/human", "/review"])
def test_a_screen_that_was_asked_for_twice_is_gone_twice(world: House, screen: str) -> None:
    world.says(A, screen, screen, screen, "/x")
    assert standing(world) == [wording(world, EMPTY)]


def test_the_answers_stay_kept(world: House) -> None:
    world.says(A, "/x", "/ledger")
    assert "lost two orders" in "\n".join(texts(world, A))


def test_the_word_is_a_word_alone(world: House) -> None:
    world.says(A, "x-rays were taken")
    assert wording(world, EMPTY) not in texts(world, A)


# --- the PIN ------------------------------------------------------------------------------------------------------


def test_a_pin_is_set_and_its_message_is_deleted(world: House) -> None:
    world.says(A, "/pin 4821")
    assert not any("4821" in text for text in standing(world))
    assert "only your PIN opens it" in texts(world, A)[-1]


@pytest.mark.parametrize("word", ["123", "123456789", "12a4", "", "¼¼¼¼", "١٢٣"])
def test_what_is_no_pin_sets_none(world: House, word: str) -> None:
    world.says(A, f"/pin {word}", "/x", "/ledger")
    assert "lost two orders" in "\n".join(texts(world, A))


@pytest.mark.parametrize("pin", ["٤٨٢١", "४८२१"])
def test_a_pin_is_the_same_in_whichever_digits_it_is_typed(world: House, pin: str) -> None:
    for set_with, opened_with in ((pin, "4821"), ("4821", pin)):
        closed(world, set_with)
        world.says(A, opened_with)
        assert standing(world)[-1] == wording(world, "house-opened")


def test_only_the_pin_opens_it_and_nothing_is_shown_before_it_is_asked_for(world: House) -> None:
    closed(world)
    world.says(A, "/continue", "/ledger", "/review", "0000", "4822")
    assert set(standing(world)) == {wording(world, EMPTY)}
    world.says(A, "4821")
    assert set(standing(world)) == {wording(world, EMPTY), wording(world, "house-opened")}
    world.says(A, "/ledger")
    assert "lost two orders" in "\n".join(texts(world, A))


def test_after_three_wrong_ones_even_the_right_one_waits_and_the_pauses_grow(world: House) -> None:
    closed(world)
    world.says(A, "1111", "2222", "3333", "4821")
    assert wording(world, "house-opened") not in texts(world, A)
    world.forward(minutes=1)
    world.says(A, "4444", "4821")
    world.forward(minutes=4)
    world.says(A, "4821")
    assert wording(world, "house-opened") not in texts(world, A)
    world.forward(minutes=1)
    world.says(A, "4821")
    assert texts(world, A)[-1] == wording(world, "house-opened")


def test_a_wrong_pin_and_any_other_word_are_met_with_the_very_same(world: House) -> None:
    closed(world)
    seen = []
    for word in ("hello", "9999", "/continue", "123456"):
        before = len(world.observed(A))
        world.says(A, word)
        seen.append([(s.method, s.text, s.keyboard) for s in world.observed(A)[before:] if s.method != "says"])
    assert all(each == seen[0] for each in seen)


def test_a_pin_is_stored_as_a_slow_hash_under_the_key_of_the_side(world: House) -> None:
    closed(world)
    with world.archive.begin() as unit:
        guard = guards.find(unit, unit.vault.chat_ref(A.id))
        assert guard is not None and guard.pin is not None
        assert guard.owner.endswith("/side/1") and b"4821" not in guard.pin
        plain = unit.vault.ring((guard.owner,)).open(
            guard.owner, guard.pin, Aad("", 0, "guards", guard.ref.hex(), "pin")
        )
        assert b"4821" not in plain and len(plain) > 64
        assert guards.sealed_pin(unit, guard.ref, guard.owner, "4821") != guard.pin


def test_a_forgotten_pin_is_taken_away_by_the_mediator_who_learns_no_more(world: House) -> None:
    closed(world)
    world.says(M, "/case")
    world.taps(M, "Safe contact: Ms R.")
    before = shown(world, A)
    world.taps(M, "Take away the PIN of Ms R.")
    assert shown(world, A) == before
    world.says(A, "/ledger")
    assert "lost two orders" in "\n".join(texts(world, A))
    world.says(M, "/case")
    world.taps(M, "Safe contact: Mr D.")
    assert not [label for label in labels(world.last(M)) if "PIN" in label]


def test_leaving_the_case_forgets_the_lock(world: House) -> None:
    world.says(A, "/pin 4821", "/delete")
    world.taps(A, "Delete everything")
    with world.archive.begin() as unit:
        assert guards.find(unit, unit.vault.chat_ref(A.id)) is None or not _guard(unit).pin


def _guard(unit: Unit) -> guards.Guard:
    found = guards.find(unit, unit.vault.chat_ref(A.id))
    assert found is not None
    return found


# --- a person, and what comes meanwhile ---------------------------------------------------------------------------


def test_the_button_below_the_harmless_words_calls_the_mediator_and_says_nothing(world: House) -> None:
    world.says(A, "/x")
    assert labels(world.last(A)) == ["Later"]
    world.taps(A, "Later")
    assert "someone would like to hear from you" in texts(world, M)[-1]
    assert standing(world) == [wording(world, EMPTY), "Noted."]


def test_so_it_does_in_a_closed_chat_and_so_does_the_command(world: House) -> None:
    closed(world)
    for way in ("Later", "/human"):
        before = len(texts(world, M))
        world.taps(A, way) if way == "Later" else world.says(A, way)
        assert "someone would like to hear from you" in texts(world, M)[before]
        assert set(standing(world)) <= {wording(world, EMPTY), "Noted.", "/human"}


def test_a_notice_that_comes_meanwhile_is_as_neutral_as_ever_and_opens_nothing() -> None:
    with both_in() as world:
        decide(world, waits=False)
        world.says(B, "/pin 4821", "/x")
        world.says(M, "/share")
        world.taps(M, "Send")
        assert texts(world, B)[-1] == NEUTRAL
        count = len(world.standin.messages(B))
        world.taps(B, "Show it")
        assert len(world.standin.messages(B)) == count


def test_the_other_side_sees_nothing_of_it(world: House) -> None:
    before = shown(world, B)
    closed(world)
    world.says(A, "1", "4821", "/ledger")
    assert shown(world, B) == before


# --- whatever comes in ----------------------------------------------------------------------------------------------

UPDATES = 10_000


def _said_in(unit: Unit, lane: bytes, after: int) -> tuple[set[str], int]:
    """Name every wording that was put into a lane after a row, buttons included, and return the last row."""
    rows = unit.run(OUTBOX.select().where(OUTBOX.c.lane == lane, OUTBOX.c.id > after)).all()
    keys: set[str] = set()
    for row in (row for row in rows if row.payload is not None):  # what was given up is not said
        plain = unit.vault.ring((row.owner,)).open(row.owner, row.payload, Aad("", 0, "outbox", lane.hex(), "payload"))
        say = say_from_bytes(plain)
        assert not any(p.text.params for p in say.paragraphs) and say.document is None
        keys |= {p.text.key for p in say.paragraphs} | {b.label.key for line in say.rows for b in line}
    return keys, _last(unit)


def _last(unit: Unit) -> int:
    return int(unit.run(select(func.max(OUTBOX.c.id))).scalar_one())


def test_nothing_private_is_said_in_a_closed_chat_whatever_comes_in(world: House) -> None:
    decide(world, waits=False)
    world.says(A, SECRET, "/ledger", "/review")
    hold(world, 2)
    world.says(A, "/pin 77031246")
    data = sorted({b.data for s in world.standin.transcript(A, data=True) for row in s.keyboard for b in row if b.data})
    own = [m.id for m in world.standin.messages(A) if not m.of_bot]
    world.says(A, "/x")
    rng = random.Random(7)
    words = ("/", "hello", "0000", "yes", SECRET, "what did she say", "\ud800", "x" * 5000, "", "1234")
    commands = ("start", "continue", "review", "ledger", "privacy", "help", "language", "pause", "hide", "delete")
    commands += ("pin", "x", "human", "case", "newcase", "nonsense")

    def drawn(number: int) -> Incoming:
        content = rng.choice(
            (
                lambda: InText(rng.choice(words)),
                lambda: InText(str(rng.randrange(10**7))),
                lambda: InCommand(
                    rng.choice(commands), rng.choice(("", "0", "off", "1111", "no such link", "KITE-42"))
                ),
                lambda: InTap(rng.choice((*data, "forged")), rng.choice(own)),
                lambda: InEdit(rng.choice(words)),
                lambda: InFile(FileRef(FileKind.DOCUMENT, "f1", "a.pdf", 100), "caption"),
                InStrange,
            )
        )()
        callback = "c" if isinstance(content, InTap) else ""
        message = rng.choice((*own, 900_000 + number))
        return Incoming(10_000_000 + number, A.id, True, "Rosa", "en", message, world.now, content, callback)

    lane, said = world.archive.vault.chat_ref(A.id), set[str]()
    with world.archive.begin() as unit:
        after = _last(unit)
    for start in range(0, UPDATES, 250):
        with world.archive.begin() as unit:
            received = receive(world.house, unit, [drawn(n) for n in range(start, start + 250)], world.now)
            keys, after = _said_in(unit, lane, after)
            outbox.void_lane(unit, lane)
            unit.commit()
        said |= keys
        assert received.failed == []
        assert all(toast.text is None for _, _, toast in received.toasts)
    assert said <= HARMLESS and EMPTY in said
