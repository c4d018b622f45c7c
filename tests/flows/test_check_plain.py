"""What parties read is plain: short sentences, easy words, the same verbs for every side, no advice; exceptions are few and explained."""

from __future__ import annotations

import pytest

from flows.check_defect import DefectKind
from flows.check_plain import EXCUSABLE, Excused, plain_defects
from flows.readability import Measure, breaths, letters, split, too_hard, words
from flows.tongues import languages, table_of
from tests.flows.shelf import Shelf

MEDIATOR = ("desk-",)
MEASURES = {locale: measure for locale in languages() if (measure := table_of(Measure, locale))}
LONG = "We ask you this so that the person who will lead the talk can plan the time and the place for all who want to come along today. It is up to you. Do go on. We wait."
WORD_HI, WORD_AR = "बात ", "هنا "
HARD = "Confidentiality obligations notwithstanding, communication arrangements necessitate authorisation. " * 4


def found(locale: str, text: str, key: str = "house-hello", *excused: Excused) -> list[DefectKind]:
    shelf = Shelf({locale: {key: text}})
    return [defect.kind for defect in plain_defects(shelf, MEDIATOR, excused)]


@pytest.mark.parametrize(
    ("locale", "text", "kind"),
    [
        ("en", "He claims that the roof leaks.", DefectKind.LOPSIDED_VERB),
        ("en", "She admits it.", DefectKind.LOPSIDED_VERB),
        ("en", "They refuse to pay.", DefectKind.LOPSIDED_VERB),
        ("en", "It was alleged.", DefectKind.LOPSIDED_VERB),
        ("es", "Alega que no es suyo.", DefectKind.LOPSIDED_VERB),
        ("es", "Se negó a firmar.", DefectKind.LOPSIDED_VERB),
        ("en", "You should ask a lawyer.", DefectKind.ADVICE),
        ("en", "We recommend a pause.", DefectKind.ADVICE),
        ("es", "Debería hablar con alguien.", DefectKind.ADVICE),
        ("es", "Le recomendamos una pausa.", DefectKind.ADVICE),
        ("en", LONG, DefectKind.LONG_SENTENCE),
        ("en", "Your internationalisation is done.", DefectKind.LONG_WORD),
        ("es", "Su desproporcionalidad es grande.", DefectKind.LONG_WORD),
        ("en", HARD.replace("Confidentiality", "Discretion"), DefectKind.HARD_TO_READ),
        ("hi", f"{WORD_HI * 28}।", DefectKind.LONG_SENTENCE),
        ("ar", f"{WORD_AR * 23}.", DefectKind.LONG_SENTENCE),
        ("hi", "यह अंतरराष्ट्रीयकरणवादियोंवाला है।", DefectKind.LONG_WORD),
        ("ar", "هذه فسنستخدمونكموها هنا.", DefectKind.LONG_WORD),
        ("hi", "आवश्यकतानुसार व्यवहार अनिवार्यतापूर्वक स्वीकरणीय है। " * 6, DefectKind.HARD_TO_READ),
        ("ar", "المسؤوليات والاستحقاقات تستلزم استيضاحات. " * 6, DefectKind.HARD_TO_READ),
        ("hi", "आपको चाहिए कि बात करें।", DefectKind.ADVICE),
        ("ar", "ننصحكم بالحديث.", DefectKind.ADVICE),
        ("hi", "उनका दावा है कि छत टपकती है।", DefectKind.LOPSIDED_VERB),
        ("ar", "يزعم أن السقف يسرّب.", DefectKind.LOPSIDED_VERB),
    ],
)  # fmt: skip
def test_what_is_not_plain_is_found(locale: str, text: str, kind: DefectKind) -> None:
    assert kind in found(locale, text)
    assert found(locale, text, "desk-hello") == []  # a mediator may be told in her own words


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en", "{$mediator} says what each side would like, and what worries them."),
        ("en", "You can write it here. What do you need to know?"),
        ("en", "A formal complaint, a court case."),
        ("es", "Tendría que consultarlo con alguien."),
        ("es", "¿Qué sería mejor para usted? Por supuesto puede omitirla."),
        ("en", LONG.replace(" so that", "; it is so that").replace(" can plan", ": to plan")),
        ("fr", "You should claim it."),  # no list, no measure: nothing is held against it
        ("hi", f"{WORD_HI * 27}।"),
        ("ar", f"{WORD_AR * 21}شيئًا. {WORD_AR * 21}شيئًا."),  # a sentence may end in a vowel sign and one letter
        ("ar", f"{WORD_AR * 12}هنا؛ {WORD_AR * 12}هنا."),
    ],
)
def test_what_is_plain_is_left_alone(locale: str, text: str) -> None:
    assert found(locale, text) == []


def excuse(rule: DefectKind, key: str = "house-hello") -> Excused:
    return Excused(language="en", key=key, rule=rule, why="there is no other way to say it")


def test_an_exception_excuses_one_rule_of_one_wording() -> None:
    assert found("en", LONG, "house-hello", excuse(DefectKind.LONG_SENTENCE)) == []
    kinds = found("en", f"You should know. {LONG}", "house-hello", excuse(DefectKind.LONG_SENTENCE))
    assert kinds == [DefectKind.ADVICE]


def test_advice_is_never_excused() -> None:
    assert DefectKind.ADVICE not in EXCUSABLE
    assert DefectKind.ADVICE in found("en", "You should go.", "house-hello", excuse(DefectKind.ADVICE))


def test_an_exception_that_excuses_nothing_is_a_defect() -> None:
    assert found("en", "Short words.", "house-hello", excuse(DefectKind.LONG_WORD)) == [DefectKind.NEEDLESS_EXCEPTION]


def test_a_reason_is_part_of_an_exception() -> None:
    with pytest.raises(ValueError, match="why"):
        Excused(language="en", key="a", rule=DefectKind.LONG_WORD, why="because")


@pytest.mark.parametrize(
    ("locale", "word", "syllables"),
    [
        ("en", "settle", 2), ("en", "time", 1), ("en", "agreement", 3), ("en", "asked", 1), ("en", "decided", 3), ("en", "the", 1),
        ("es", "quiere", 2), ("es", "días", 2), ("es", "cuando", 2), ("es", "baúl", 2), ("es", "siguiente", 3), ("es", "ley", 1),
    ],
)  # fmt: skip
def test_syllables_are_counted_by_rule(locale: str, word: str, syllables: int) -> None:
    assert MEASURES[locale].weight(word) == syllables


def test_a_text_is_parted_where_a_reader_draws_breath() -> None:
    assert len(split("Mr. Dahl came. He saw it.")) == 2
    assert breaths("One thing: another; a third. Last") == ["One thing", "another", "a third", "Last"]


def test_too_short_a_text_is_never_too_hard() -> None:
    assert too_hard("Confidentiality arrangements notwithstanding.", MEASURES["en"]) is None
    assert too_hard(HARD, MEASURES["en"]) is not None


def test_marks_belong_to_their_letter_in_every_script() -> None:
    assert words("मुख्य बात: किसी से, शिकायत") == ["मुख्य", "बात", "किसी", "से", "शिकायत"]
    assert words("شيئًا، ثمّ") == ["شيئًا", "ثمّ"]
    assert [letters(word) for word in ("स्थिति", "शिकायत", "شيئًا", "día")] == [3, 4, 4, 3]


def test_every_language_of_ours_is_measured() -> None:
    assert set(MEASURES) == {"en", "es", "hi", "ar"}
