"""Whether somebody offers something is read from a first person who could, in their language, and from nothing else."""

from __future__ import annotations

import pytest

from flows.answers import Answer
from flows.findings import Kind, Standing
from flows.offering import offers
from tests.briefing_cast import MR_D, MS_R, items, words
from tests.flows.test_commonground import ground


@pytest.mark.parametrize(
    ("locale", "said", "found"),
    [
        ("en", "We would move the trampoline if we were asked kindly.", True),
        ("en", "To be certain of the rest I would let go of €900.", True),
        ("en", "I'm willing to pay more of the rent", True),
        ("en", "He never pays the rent on time.", False),
        ("en", "I would rather not meet on a Friday.", False),
        ("en", "I could not get at the tools.", False),
        ("en", "I would have paid if he had asked.", False),
        ("en", "They could pay the rent.", False),
        ("es", "Podríamos mover la cama elástica.", True),
        ("es", "Estoy dispuesta a pagar la mitad.", True),
        ("es", "No podría pagar más.", False),
        ("es", "Nunca paga el alquiler.", False),
        ("hi", "मैं आधा किराया दे सकता हूँ।", True),
        ("hi", "मैं नहीं दे सकता हूँ।", False),
        ("hi", "वह समय पर किराया नहीं देता।", False),
        ("ar", "يمكنني أن أدفع نصف الإيجار.", True),
        ("ar", "وأنا مستعدة لذلك", True),
        ("ar", "لا أستطيع الدفع.", False),
        ("ar", "هو لا يدفع الإيجار.", False),
        ("xx", "I could pay.", False),
    ],
)
def test_an_offer_is_what_the_one_who_writes_could_do(locale: str, said: str, found: bool) -> None:
    assert offers(said, locale) is found


@pytest.mark.parametrize(
    ("said", "found"), [("He never pays the rent on time.", 0), ("I could pay more of the rent.", 1)]
)
def test_what_is_said_at_the_end_is_an_offer_only_if_it_says_so(said: str, found: int) -> None:
    made = ground({**MS_R, "anything_else": words(said)}, MR_D)
    assert len([f for f in made.of(Kind.OFFER) if f.about == 1]) == found


@pytest.mark.parametrize("step", ["level_tell", "managed_tell", "managing_tell"])
def test_how_somebody_would_like_to_hear_of_a_mistake_is_their_wish_and_no_offer(step: str) -> None:
    asks: dict[str, Answer] = {"issues": items("Feedback"), "position@i1": words("That he tells me in private.")}
    made = ground(
        {"story": words("It is about feedback.")}, asks, workplace={step: words("In private, with one example.")}
    )
    assert made.of(Kind.OFFER) == ()
    assert [f.standing for f in made.of(Kind.INTEREST) if f.tag == "privacy"] == [Standing.SHARED]
