"""A word ends where its last mark ends, also in scripts that write vowels as marks: no banned word is found inside another one."""

from __future__ import annotations

import re

import pytest

from flows.check_words import advice, banned, lopsided
from flows.letters import IN_WORD


@pytest.mark.parametrize("word", ["दस्तावेज़ों", "मध्यस्थ", "हिन्दी", "क\u094d\u200dष", "مُدَرِّس", "naïve", "e\u0301te"])
def test_a_word_is_one_piece_in_every_script(word: str) -> None:
    assert re.fullmatch(f"{IN_WORD}+", word)


@pytest.mark.parametrize("sign", [" ", "।", "?", "–", "“", "…"])
def test_what_stands_between_words_is_no_part_of_one(sign: str) -> None:
    assert not re.fullmatch(IN_WORD, sign)


@pytest.mark.parametrize("text", ["इनकी बात", "अनुचितता", "सामना", "कथितों"])
def test_a_banned_word_inside_another_is_none(text: str) -> None:
    assert not any(pattern and pattern.search(text) for pattern in (banned("hi"), lopsided("hi"), advice("hi")))


def test_what_promises_judges_takes_a_side_or_advises_is_found_in_hindi() -> None:
    promises, sides, advises = banned("hi"), lopsided("hi"), advice("hi-IN")
    assert promises and promises.search("यह गारंटी है।") and promises.search("वह पीड़िता है")
    assert sides and sides.search("उनका आरोप है कि") and sides.search("दावा")
    assert advises and advises.search("आपको चाहिए कि रुकें") and not advises.search("आपको क्या चाहिए?")
