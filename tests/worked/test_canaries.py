"""The search for private words finds them in every dress, and does not find what is not there."""

from __future__ import annotations

from base64 import b64encode, urlsafe_b64encode

import pytest

from tests.worked.canaries import is_in
from tests.worked.workplace import CANARIES as WORKPLACE

WORD = "redundancy review"


@pytest.mark.parametrize(
    "dressed",
    [
        WORD,
        WORD.upper(),
        WORD[::-1],
        WORD.encode().hex(),
        WORD.encode().hex().upper(),
        WORD[:8] + "…",
        *(b64encode(b"xyz"[:n] + WORD.encode() + b"!").decode() for n in range(4)),
        urlsafe_b64encode(WORD.encode()).decode(),
    ],
)
def test_a_word_is_found_in_every_dress(dressed: str) -> None:
    assert is_in(WORD, f"something {dressed} something")


def test_an_amount_is_found_however_it_is_written() -> None:
    assert is_in("€61,000", "61000") and is_in("€61,000", "about €61,000.")


def test_a_word_that_is_not_there_is_not_found() -> None:
    assert not is_in(WORD, "a review of the reduction")


def test_the_words_of_a_case_are_told_apart() -> None:
    assert not [(a.word, b.word) for a in WORKPLACE for b in WORKPLACE if a is not b and is_in(a.word, b.word)]
