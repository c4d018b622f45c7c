"""Every line runs as its language does, whatever it begins with; what runs the other way keeps its own order."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.present.catalogue import Catalogue
from bot.present.direction import apart, is_right_to_left, led
from bot.present.words import compose
from bot.shelf import LOCALES
from flows.say import Paragraph, Say
from flows.text import Joined, Text, language_name

WORDS = Catalogue.load(LOCALES, strict=True)
TO_RIGHT, TO_LEFT = "\u200e", "\u200f"


def test_a_latin_name_at_the_beginning_does_not_turn_an_arabic_line() -> None:
    said = WORDS.words("ar", Text("desk-side-invited", {"name": "Ms R."}))
    assert said == f"{TO_LEFT}\u2068Ms R.\u2069: أُرسلت الدعوة"


def test_an_arabic_name_at_the_beginning_does_not_turn_an_english_line() -> None:
    said = WORDS.words("en", Text("desk-side-invited", {"name": "السيدة ر."}))
    assert said == f"{TO_RIGHT}\u2068السيدة ر.\u2069: invited"


@pytest.mark.parametrize("locale", sorted(WORDS.locales()))
def test_a_language_runs_as_the_tables_of_the_world_say(locale: str) -> None:
    latin = WORDS.words(locale, Text("desk-code-line", {"name": "Ms R.", "code": "7"}))
    assert ("\u2068Ms R." in latin) is is_right_to_left(locale)


def test_a_line_in_one_script_has_no_mark() -> None:
    assert WORDS.words("ar", Text("desk-side-invited", {"name": "السيدة ر."})) == "السيدة ر.: أُرسلت الدعوة"
    assert WORDS.words("en", Text("desk-side-invited", {"name": "Ms R."})) == "Ms R.: invited"


@pytest.mark.parametrize("words", ["He locks the door.", "يقفل الباب."])
@pytest.mark.parametrize(("locale", "quoted"), [("en", "“{}”"), ("ar", "«{}»")])
def test_a_quotation_by_itself_runs_as_its_own_words_do(locale: str, quoted: str, words: str) -> None:
    assert WORDS.words(locale, Text("disclose-words", {"words": words})) == quoted.format(words)


def test_a_choice_is_made_by_the_value_itself() -> None:
    closed = WORDS.words("ar", Text("desk-case-button", {"state": "closed", "ref": "KITE-42", "title": "Driveway"}))
    assert closed == f"{TO_LEFT}\u2068KITE-42\u2069 · \u2068Driveway\u2069 · مغلق"


def test_a_command_is_shown_as_it_is_typed_and_a_link_can_be_found() -> None:
    assert "\u2066/continue\u2069 –" in WORDS.words("ar", Text("house-help"))
    link = "https://t.me/parley_bot?start=abc-_"
    said = WORDS.words("ar", Text("invitation-text", {"mediator": "M. Okafor", "link": link}))
    assert said.endswith(f" {link}") and "\u2066/" not in said


def test_the_groups_of_a_code_keep_their_order() -> None:
    assert (
        WORDS.words("ar", Text("desk-code-line", {"name": "السيدة ر.", "code": "481 902"}))
        == "السيدة ر.: \u2068481 902\u2069"
    )
    assert WORDS.words("ar", Text("house-of-ten", {"value": 7})) == "7 من 10"


def test_what_was_set_apart_already_is_not_set_apart_again() -> None:
    inner = apart("M. Okafor", rtl=True)
    assert apart(f"رسالة من {inner}", rtl=True) == f"رسالة من {inner}"
    assert WORDS.words("ar", Text("record-alike-words", {"flow": "أ", "names": Joined(("Ana", "منى"))})).endswith(
        "\u2068Ana\u2069 ومنى"
    )


def test_every_line_of_several_is_led() -> None:
    assert led("سطر\nPDF أو صورة\n12", rtl=True) == f"سطر\n{TO_LEFT}PDF أو صورة\n12"


def test_what_is_all_in_the_other_script_is_left_alone() -> None:
    assert WORDS.words("ar", language_name("es")) == "Español"
    english = Text("invitation-text", {"mediator": "M. Okafor", "link": "https://t.me/x"}, "en")
    assert WORDS.words("ar", english) == WORDS.words("en", english)
    named = Text("invitation-text", {"mediator": "منى", "link": "https://t.me/x"}, "ar")
    assert WORDS.words("en", named) == WORDS.words("ar", named)


def test_the_marks_reach_the_chat() -> None:
    say = Say((Paragraph(Text("desk-side-invited", {"name": "Ms R."})),))
    composed = compose(say, locale="ar", words=WORDS, seal=lambda _: "")
    assert composed.text.startswith(f"{TO_LEFT}\u2068Ms R.\u2069")


def test_a_choice_within_another_wording_is_made_in_a_language_from_right_to_left_too(tmp_path: Path) -> None:
    """The value that is chosen by must not be led apart like a name that is shown."""
    (tmp_path / "ar").mkdir()
    chosen = "one = { $rule ->\n    [open] نعم\n   *[kept] لا\n }\n"
    (tmp_path / "ar" / "a.ftl").write_text(f"language-name = العربية\n{chosen}two = قال {{ one }}\n")
    words = Catalogue.load(tmp_path, default="ar")
    assert words.words("ar", Text("two", {"rule": "open"})) == "قال نعم"
