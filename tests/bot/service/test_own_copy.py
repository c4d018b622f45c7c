"""A party's own copy: theirs alone, without the safety file, the same bytes whatever the other side does; approving it is told to the mediator."""

from __future__ import annotations

import io
from collections.abc import Callable

import pypdf

from bot.sandbox.wire import Person
from flows.say import Document
from storage import briefings
from tests.bot.service import test_regimes as regimes
from tests.bot.service.cast import SENTENCE, both_in, decide
from tests.bot.service.eyes import newest_case, said, wording
from tests.bot.service.test_living_briefing import made
from tests.bot.service.test_phones import NEW, confirm, move
from tests.proof.house import House
from tests.world import A, B, M


def copies(house: House, who: Person) -> list[Document]:
    """List the documents of this kind that were put for somebody, as they were asked for."""
    kept: list[Document] = []
    carry = house.carry

    def watched(ticket):  # type: ignore[no-untyped-def]
        if ticket.chat_id == who.id and ticket.say.document is not None:
            kept.append(ticket.say.document)
        return carry(ticket)

    house.carry = watched  # type: ignore[method-assign]
    return kept


def pages(house: House, document: Document) -> str:
    content = house.documents.attach(document).content
    assert isinstance(content, bytes)
    return " ".join(" ".join(p.extract_text().split()) for p in pypdf.PdfReader(io.BytesIO(content)).pages)


def test_at_the_end_and_in_the_ledger_somebody_gets_what_they_told_and_nothing_of_safety() -> None:
    with both_in() as house:
        seen = copies(house, A)
        house.says(A, "/ledger")
        house.taps(A, "My own copy")
        text = pages(house, seen[-1])
        assert "I lost two orders because I could not get at the tools" in text
        assert "Only the mediator" in text and wording(house, "mycopy-told-title", mediator="M. Okafor") in text
        for label in ("intake-safe-contact.label", "intake-can-say-no.label", "intake-pushed.label"):
            assert wording(house, label) not in text
        assert wording(house, "intake-how-it-goes.label") not in text  # a notice that was read is nothing they told
        assert "Ms R." not in text and "Mr D." not in text  # what the mediator calls people is hers
        assert house.last(A).text.startswith("Here is what you told M. Okafor")


def test_a_sentence_that_crossed_is_not_said_to_be_seen_by_the_mediator_alone_nor_one_that_waits() -> None:
    with both_in() as house:
        seen = copies(house, A)
        decide(house, waits=False)
        house.says(A, "/ledger")
        house.taps(A, "My own copy")
        assert f"“{SENTENCE}” {wording(house, 'mycopy-agreed')}" in pages(house, seen[-1])
        house.says(M, "/share")
        house.taps(M, "Send")
        house.says(A, "/ledger")
        house.taps(A, "My own copy")
        text = pages(house, seen[-1])
        assert f"“{SENTENCE}” sent on 2 March 2026" in text and f"“{SENTENCE}” Only the mediator" not in text
        assert "“typed”" not in text  # what was tapped or typed for a yes is no answer


def test_where_the_mediator_may_tell_what_an_answer_is_about_the_copy_says_so() -> None:
    with regimes.both_in(regimes.NO_SECRETS) as house:
        seen = copies(house, A)  # type: ignore[arg-type]
        house.says(A, "/ledger")
        house.taps(A, "My own copy")
        text = pages(house, seen[-1])  # type: ignore[arg-type]
        assert f"“{regimes.LOAN}” Seen by M. Okafor, who may tell what it is about" in text
        assert "Only the mediator" not in text


def test_an_answer_that_was_changed_after_a_copy_was_asked_for_stands_in_it_as_it_was() -> None:
    with both_in() as house:
        seen = copies(house, A)
        house.says(A, "/ledger")
        house.taps(A, "My own copy")
        house.forward(minutes=1)
        house.says(A, "/review")
        house.taps(A, "7")
        house.says(A, "Rosa, who makes furniture.")
        assert "Name and part 10 skipped" in pages(house, seen[-1])
        house.says(A, "/ledger")
        house.taps(A, "My own copy")
        assert "“Rosa, who makes furniture.”" in pages(house, seen[-1])


def test_each_page_says_whom_it_is_for_and_names_nobody() -> None:
    with both_in() as house:
        seen = copies(house, A)
        house.says(A, "/ledger")
        house.taps(A, "My own copy", "What may cross")
        for document in seen:
            content = house.documents.attach(document).content
            assert isinstance(content, bytes)
            for page in pypdf.PdfReader(io.BytesIO(content)).pages:
                text = page.extract_text()
                assert wording(house, "mycopy-for") in text and A.name not in text


def test_saying_that_it_is_right_shows_the_mediator_a_date_and_nobody_else_anything() -> None:
    with both_in() as house:
        other = len(house.view(B))
        house.says(A, "/ledger")
        house.taps(A, "My own copy", "Yes, this is right")
        assert wording(house, "mycopy-approved", mediator="M. Okafor") in house.last(A).text
        assert made(house).at_hand.approved == {1: house.now}
        house.says(A, "/ledger")
        house.taps(A, "My own copy", "I want to change something")
        assert any("Your answers" in text or "1." in text for text in said(house, A)[-6:])
        assert house.place(A) == "_review"
        assert made(house).at_hand.approved == {}
        assert len(house.view(B)) == other


def test_whoever_erases_everything_has_approved_nothing_any_more() -> None:
    with both_in() as house:
        house.says(A, "/ledger")
        house.taps(A, "My own copy", "Yes, this is right")
        house.forward(hours=1)
        house.says(A, "/delete")
        house.taps(A, "Delete everything")
        assert made(house).at_hand.approved == {}
        house.says(M, "/briefing")
        card = next(text for text in reversed(said(house, M)) if "in ninety seconds" in text)
        assert wording(house, "briefing-erased") in card and "own copy approved" not in card
        house.taps(M, "Before a session")
        assert "Ms R.: has withdrawn" in house.last(M).text and "handed over yet" not in house.last(M).text


def test_whoever_holds_a_new_phone_says_nothing_for_its_person_before_they_are_confirmed() -> None:
    with both_in() as house:
        move(house)
        seen = copies(house, NEW)
        house.says(NEW, "/ledger")
        house.taps(NEW, "My own copy", "Yes, this is right")
        assert wording(house, "mycopy-first", mediator="M. Okafor") in house.last(NEW).text
        assert made(house).at_hand.approved == {}
        assert "I lost two orders" not in pages(house, seen[-1])
        confirm(house)
        house.says(NEW, "/ledger")
        house.taps(NEW, "My own copy", "Yes, this is right")
        assert made(house).at_hand.approved == {1: house.now}
        assert "I lost two orders" not in pages(house, seen[-1])


def test_a_copy_of_somebody_else_cannot_be_had_by_a_forged_reference() -> None:
    with both_in() as house:
        seen = copies(house, A)
        house.says(A, "/ledger")
        house.taps(A, "My own copy")
        case, side, run, since, at = seen[-1].ref.split("/")
        forged = Document(seen[-1].kind, "/".join((case, "2", run, since, at)), seen[-1].name)
        try:
            house.documents.attach(forged)
        except LookupError:
            pass
        else:
            raise AssertionError("another side's keys opened it")
        assert side == "1"


def told_everything(house: House) -> None:
    """The other side looks, asks, changes, approves and adds."""
    house.says(B, "/review", "/ledger", "One thing more: canary-b", "/ledger")
    house.says(B, "/human")


def bytes_of(act: Callable[[House], None]) -> list[bytes]:
    """Return the bytes of what A's phone gets, when B does something and A and the mediator do what they always do."""
    with both_in() as house:
        act(house)
        seen = copies(house, A)
        house.says(M, "/briefing")
        house.forward(hours=1)
        house.says(A, "/ledger")
        house.taps(A, "My own copy", "What may cross")
        assert [d.kind for d in seen] == ["own-told", "own-willing"]
        return [content for d in seen if isinstance(content := house.documents.attach(d).content, bytes)]


def test_both_pages_are_the_same_bytes_whatever_the_other_side_did() -> None:
    silent = bytes_of(lambda house: None)
    assert len(silent) == 2 and all(content.startswith(b"%PDF-") for content in silent)
    assert silent == bytes_of(told_everything)
    assert b"canary-b" not in b"".join(silent)


def test_what_may_cross_is_the_sentence_agreed_to_and_its_page_sends_nothing() -> None:
    with both_in() as house:
        seen = copies(house, A)
        house.says(A, "/ledger")
        house.taps(A, "My own copy", "What may cross")
        assert wording(house, "mycopy-willing-none") in pages(house, seen[-1])
        before = len(house.view(B))
        house.taps(A, "Look at them now")
        while house.place(A).partition("@")[0] != "scope":
            house.taps(A, house.last(A).keyboard[0][0].text if "Done" not in labels(house) else "Done")
        house.taps(A, "Share with the other side")
        house.says(A, SENTENCE)
        house.taps(A, "✓ Yes, they may see this")
        house.says(A, "/ledger")
        house.taps(A, "My own copy", "What may cross")
        text = pages(house, seen[-1])
        assert SENTENCE in text and "agreed to by you; not sent on" in text
        assert "two orders because" not in text  # the words before they were chosen for the other side
        assert len(house.view(B)) == before


def labels(house: House) -> list[str]:
    return [b.text for row in house.last(A).keyboard for b in row]


def test_the_copy_counts_as_no_version_of_the_briefing() -> None:
    with both_in() as house:
        house.says(A, "/ledger")
        house.taps(A, "My own copy")
        case = newest_case(house)
        with house.archive.begin() as unit:
            assert briefings.seen(unit, case, house.now) is None
