"""What somebody writes can call a person: however it is spelt, in any of the house's languages; idioms and disputes do not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.shelf import LOCALES
from flows.signs import Signs, plain, signs_of
from tests.world import the_shelf

SIGNS = the_shelf().signs
SPEECH = (
    "I don't want to live any more",
    "i DONT want to live",
    "I don’t want to live.",
    "He threatened, more than once, to hurt me",
    "I'm afraid of him.",
    "Everybody would be better off without me…",
    "Me pegó en marzo",
    "me pego, y nadie lo sabe",
    "Quiero morirme",
    "Tengo una orden de alejamiento contra él",
    "If he touches my lock once more I will break his hand.",
    "Si vuelve a tocar la cerradura le rompo la mano.",
    "ताले को फिर छुआ तो मैं उसका हाथ तोड़ दूँगा।",
    "Two sentences. He hit me! Then nothing.",
    "أريد أن أموت",
    "اريد ان اموت",
    "عايزة أموت ومش قادرة",
    "كان يصرخ فضربني أمام الأولاد",
    "وضَرَبَنِي",
    "هدّدني بالقتل",
    "أنا خايفة منه جدا",
    "بيضرب العيال كل يوم",
    "سأقتله",
    "वो मुझे मारता है",
    "मुझे थप्पड़ मारा।",
    "मुझे थप्पड मारा",  # the dot under a letter left out
    "मैं जीना नहीं चाहती",
    "अब जीना नही चाहता",  # and the sign of a nasal
    "उसने जान से मारने की धमकी दी है",
    "wo mujhe maarta hai",
    "मैं उसे मार डालूंगा",
)
ORDINARY = (
    "The waiting is killing me",
    "It beats me why he locks the door",
    "I am afraid of the deadline",
    "He threatened me with his lawyer",
    "My trade is dying",
    "He will break his promise again",
    "Se me rompe el corazón",
    "उन्होंने अपना वादा तोड़ दिया",
    "We hit a wall with the bank",
    "Quiero acabar con todo esto y tener paz",
    "Me muero de risa",
    "La empresa me debe 1.200 euros",
    "الانتظار يقتلني",
    "أكثر ما أخاف منه هو الموعد",
    "هددني بالمحامي",
    "اعتدى على ملكيتي وبنى الجدار",
    "دفعني على الاستقالة",
    "أموت من الضحك",
    "हँसते-हँसते मर गया",
    "इस नोटिस से जान निकल गई",
    "हमारे पेट पर लात मारी",  # took our living
    "वो मुझे ताने मारता है",
    "काग़ज़ों से छेड़छाड़ हुई",
    "",
    "   ",
    "👍",
)


@pytest.mark.parametrize("words", SPEECH)
def test_words_that_call_for_a_person_do(words: str) -> None:
    assert SIGNS.call_for_a_person(words)


@pytest.mark.parametrize("words", ORDINARY)
def test_ordinary_anger_and_idioms_do_not(words: str) -> None:
    assert not SIGNS.call_for_a_person(words)


def test_every_language_of_the_house_has_a_list_and_every_line_of_it_finds_itself() -> None:
    for folder in sorted({file.parent for file in LOCALES.glob("*/*.ftl")}):
        lines = [line.partition("#")[0].strip() for line in (folder / "signs.txt").read_text("utf-8").splitlines()]
        phrases = [line for line in lines if line]
        assert len(phrases) > 40, folder.name
        assert len({plain(p) for p in phrases}) == len(phrases), f"{folder.name}: a phrase stands there twice"
        for phrase in phrases:
            alone = signs_of([phrase])
            said = phrase.replace("…", "and so").replace("*", "ing")
            assert alone.call_for_a_person(f"Well, {said}, yes.")
            assert not alone.call_for_a_person("We shared the workshop for six years.")


def test_a_word_inside_another_word_is_no_sign() -> None:
    signs = signs_of(["hits me"])
    assert not signs.call_for_a_person("the whits mean nothing, and he orbits meanwhile")


@pytest.mark.parametrize("phrase", ["… me", "me …", "…", "!!!"])
def test_a_phrase_that_would_find_almost_anything_is_refused(phrase: str) -> None:
    with pytest.raises(ValueError, match="begins and ends with a word"):
        signs_of([phrase])


def test_without_a_list_nothing_is_found() -> None:
    assert not Signs().call_for_a_person("I don't want to live")
    assert not signs_of(["# only a comment"]).call_for_a_person("only a comment")


@given(st.text())
def test_any_text_can_be_read(words: str) -> None:
    assert SIGNS.call_for_a_person(words) in (True, False)
