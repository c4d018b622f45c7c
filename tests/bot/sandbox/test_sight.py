"""Every statement on the phones is marked with who can see it now: asked of the real archive, through the chat."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from bot.sandbox.sight import look
from bot.sandbox.wire import Person
from flows.disclosure import Refusal
from tests.bot.service.cast import LOST, both_in, decide, hold
from tests.bot.service.test_swap import looks, offered, passes, puts_in
from tests.proof.house import House
from tests.world import A, B, M, World, the_shelf

ANGRY = "He always locks the store room and I lost two orders because of him."
CALM = "I noticed that he often locks the store room and I lost two orders."
SON = "My son has been sleeping in the back room since March"
OWNER, MEDIATOR, EVERYBODY = {A.id}, {A.id, M.id}, {A.id, M.id, B.id}


@pytest.fixture
def world() -> Iterator[House]:
    with both_in(b_tells=SON) as house:
        yield house


@dataclass(frozen=True)
class Tag:
    who: set[int]
    why: str


def tags(world: World, on: Person) -> dict[str, Tag]:
    """Map the words of every marked message on a phone -> its tag; the newest wins."""
    phones = {who: world.standin.messages(who) for who in (A, B, M)}
    with world.archive.begin() as unit:
        found = look(unit, world.house, phones, world.now)
    words = {m.id: m.text for m in phones[on]}
    return {
        words[n]: Tag(set(seen.who), world.shelf.catalogue.words("en", seen.why)) for n, seen in found[on.id].items()
    }


def tag(world: World, on: Person, words: str) -> Tag:
    (found,) = [t for text, t in reversed(tags(world, on).items()) if words in text][:1]
    return found


def use_the_calmer(world: World) -> None:
    """Go through the interview, choosing the calmer words."""
    worry = ("Look at them now", "Continue", "○ It could be used against me", "Done", "Continue", "Skip")
    world.taps(A, *worry, "Share with the other side")
    world.says(A, ANGRY)
    world.taps(A, "Use 2")


def test_every_word_a_party_wrote_has_a_tag_and_no_other_side_sees_any(world: House) -> None:
    for who in (A, B):
        written = [m.text for m in world.standin.messages(who) if not m.of_bot and not m.text.startswith("/")]
        found = tags(world, who)
        assert written and set(written) <= set(found)
        assert all(t.who <= {who.id, M.id} for t in found.values())


def test_answers_about_safe_contact_are_said_to_be_in_the_safety_file(world: House) -> None:
    assert tag(world, A, "Messages").why.startswith("In the safety file")
    assert tag(world, A, LOST) == Tag(MEDIATOR, "Only the mediator: every answer starts here.")


def test_words_that_were_replaced_stay_with_their_owner_and_the_chosen_ones_wait(world: House) -> None:
    use_the_calmer(world)
    assert tag(world, A, ANGRY).who == OWNER
    chosen = tag(world, A, CALM)
    assert (chosen.who, chosen.why[:11]) == (MEDIATOR, "Not agreed:")
    world.taps(A, "✓ Yes, they may see this", "Keep the time to think")
    chosen = tag(world, A, CALM)
    assert (chosen.who, chosen.why[:17]) == (MEDIATOR, "Agreed: it waits ")
    assert tags(world, A)[LOST].why.startswith("Only the mediator: what may cross is the sentence")


def test_what_was_sent_is_seen_by_everybody_on_every_phone_it_stands_on(world: House) -> None:
    use_the_calmer(world)
    world.taps(A, "✓ Yes, they may see this", "Keep the time to think")
    world.forward(days=1)
    world.says(M, "/share")
    waiting = tag(world, M, CALM)
    assert (waiting.who, waiting.why) == (
        MEDIATOR,
        "Agreed, and the time to think has passed: M. Okafor may send it.",
    )
    world.taps(M, "Send")
    world.taps(B, "Show it")
    for phone in (A, M, B):
        sent = tag(world, phone, CALM)
        assert (sent.who, sent.why[:17], sent.why[-3:]) == (EVERYBODY, "Sent by M. Okafor", "R1.")
    assert tag(world, A, ANGRY).who == OWNER


def test_what_is_taken_back_is_the_mediators_alone_again(world: House) -> None:
    decide(world, words=CALM)
    world.says(A, "/ledger")
    world.taps(A, "Take it back")
    assert tag(world, A, CALM) == Tag(MEDIATOR, "Taken back by its owner: only the mediator.")


def test_a_hold_is_told_where_something_waits(world: House) -> None:
    decide(world, words=CALM)
    hold(world, 2)
    assert tag(world, A, CALM).why.startswith("On hold:")


def test_what_lies_in_an_exchange_is_seen_when_all_of_it_is_opened(world: House) -> None:
    offered(world)
    puts_in(world, A, "I lost two orders in March.")
    sealed = tag(world, A, "I lost two orders in March.")
    assert (sealed.who, sealed.why[:22]) == (MEDIATOR, "Sealed in an exchange:")
    puts_in(world, B, "My son sleeps in the back room.")
    world.forward(days=3, hours=10)
    looks(world)
    assert tag(world, M, "My son sleeps in the back room.").who == {M.id}
    world.taps(M, "Open both")
    world.taps(B, "Show it")
    for phone in (A, B):
        opened = tag(world, phone, "I lost two orders in March.")
        assert (opened.who, "R2" in opened.why) == (EVERYBODY, True)


def test_an_exchange_that_was_not_opened_leaves_what_was_in_it_where_it_was(world: House) -> None:
    offered(world)
    puts_in(world, A, "I lost two orders in March.")
    passes(world, B)
    looks(world)
    world.taps(M, "Close it unopened")
    closed = tag(world, A, "I lost two orders in March.")
    assert (closed.who, closed.why[:36]) == (MEDIATOR, "In an exchange that was not opened: ")


def test_words_in_the_making_and_words_that_were_no_answer_are_their_owners(world: House) -> None:
    world.taps(A, "Look at them now", "Continue")
    world.says(A, "It is hard to say.")
    assert tag(world, A, "It is hard to say.") == Tag(OWNER, "Not finished: nobody else is shown it.")
    world.taps(A, "Done")
    assert tag(world, A, "It is hard to say.").who == MEDIATOR


def test_of_somebody_who_deleted_everything_nothing_is_told(world: House) -> None:
    decide(world, words=CALM)
    world.says(A, "/delete")
    world.taps(A, "Delete everything")
    world.says(M, "/share")
    assert tags(world, A) == {} and tags(world, M) == {}
    assert tags(world, B)


def test_files_have_a_tag_too_and_so_has_what_was_changed_afterwards(world: House) -> None:
    for media in ("photo", "document", "voice"):
        world.standin.sends_file(A, media, b"x", name="page.bin")
    world.settle()
    ((written, _),) = [(m.id, m.text) for m in world.standin.messages(A) if m.text == LOST]
    world.standin.edits(A, written, "I lost three orders because I could not get at the tools.")
    world.settle()
    with world.archive.begin() as unit:
        found = look(unit, world.house, {A: world.standin.messages(A)}, world.now)[A.id]
    files = [m.id for m in world.standin.messages(A) if m.file]
    assert len(files) == 3 and all(A.id in found[number].who for number in (*files, written))
    assert all(B.id not in seen.who for seen in found.values())


_TOLD_OTHERWISE = (Refusal.REVEALED, Refusal.SCOPE, Refusal.NOT_YOURS, Refusal.OTHER_WORDS, Refusal.EARLY)


@pytest.mark.parametrize("refusal", [r for r in Refusal if r not in _TOLD_OTHERWISE])
def test_every_reason_for_which_something_does_not_cross_is_worded(refusal: Refusal) -> None:
    catalogue = the_shelf().catalogue
    key = f"sees-{refusal.value}".replace("_", "-")
    assert all(catalogue.has(locale, key) for locale in catalogue.locales())


def test_a_phone_without_a_case_has_no_tags(world: House) -> None:
    stranger = Person(199, "Nobody", "en")
    world.standin.says(stranger, "hello")
    world.settle()
    with world.archive.begin() as unit:
        assert look(unit, world.house, {stranger: world.standin.messages(stranger)}, world.now) == {199: {}}
