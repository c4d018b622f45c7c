"""The catalogue says every wording in the reader's language, writes values as that language does, and never breaks."""

from __future__ import annotations

import time
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot.present.catalogue import BadCatalogue, Catalogue, MissingWording
from flows.private import Label, Private
from flows.text import Joined, Money, Param, Text

ENGLISH = """
house-missing = Something is missing here.
plain = Nothing to fill in
    .why = Because { $who } asked
hello = Hello { $who }, you have { $n }
files = { $n ->
    [one] one file for { $who }
   *[other] { $n } files for { $who }
}
short = On { DATETIME($day, dateStyle: "short") }
-brand = Parley
branded = { -brand } and { hello }
only-english = Only here
lines =
    First { "{" }
    second
"""
SPANISH = """
house-missing = Aquí falta algo.
plain = Nada que rellenar
    .why = Porque { $who } preguntó
hello = Hola { $who }, tiene { $n }
files = { $n ->
    [one] un archivo para { $who }
   *[other] { $n } archivos para { $who }
}
short = El { DATETIME($day, dateStyle: "short") }
only-spanish = Solo aquí
"""
OWNER = Label("case", 1)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for locale, text in (("en", ENGLISH), ("es", SPANISH)):
        (tmp_path / locale).mkdir()
        (tmp_path / locale / "house.ftl").write_text(text, encoding="utf-8")
    return tmp_path


@pytest.fixture
def catalogue(folder: Path) -> Catalogue:
    return Catalogue.load(folder)


@pytest.fixture
def strict(folder: Path) -> Catalogue:
    return Catalogue.load(folder, strict=True)


def shown(catalogue: Catalogue, locale: str, value: Param) -> str:
    return catalogue.words(locale, Text("plain.why", {"who": value}))


def test_a_wording_is_said_in_the_language_asked_for(strict: Catalogue) -> None:
    assert strict.words("en", Text("plain")) == "Nothing to fill in"
    assert strict.words("es", Text("plain")) == "Nada que rellenar"
    assert strict.words("es", Text("hello", {"who": "Ana", "n": 1200})) == "Hola Ana, tiene 1.200"


def test_an_attribute_is_a_wording_of_its_own(strict: Catalogue) -> None:
    assert strict.words("es", Text("plain.why", {"who": "Ana"})) == "Porque Ana preguntó"


def test_a_region_has_the_words_of_its_language_and_its_own_numbers(strict: Catalogue) -> None:
    assert strict.words("es-MX", Text("plain")) == "Nada que rellenar"
    assert shown(strict, "es-MX", Decimal("12345.5")) == "Porque 12,345.50 preguntó"
    assert shown(strict, "es_ES", Decimal("12345.5")) == "Porque 12.345,50 preguntó"


@pytest.mark.parametrize("locale", ["fr", "", "<b>", "../../etc", "x" * 500, "en-XX-YY-ZZ"])
def test_an_unknown_language_is_the_default_one(strict: Catalogue, locale: str) -> None:
    assert strict.words(locale, Text("plain")) == "Nothing to fill in"


def test_words_of_a_person_stand_as_they_are(strict: Catalogue) -> None:
    hostile = '{ $who } <b>*_`\\u0041` {"x"}\n.attr = 1'
    assert shown(strict, "en", hostile) == f"Because {hostile} asked"
    assert shown(strict, "en", Private(hostile, OWNER)) == f"Because {hostile} asked"


def test_nobody_can_turn_the_letters_around_their_words(strict: Catalogue) -> None:
    controls = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
    assert shown(strict, "en", f"A{controls}na") == "Because Ana asked"
    assert shown(strict, "en", Private(f"שלום{controls} مرحبا", OWNER)) == "Because \u2068שלום مرحبا\u2069 asked"


def test_where_everything_runs_one_way_no_mark_is_added(strict: Catalogue) -> None:
    assert strict.words("en", Text("files", {"n": 1, "who": "Ana"})).isascii()


@pytest.mark.parametrize("length", [100, 201, 4_000, 40_000])
def test_long_words_fit_into_every_wording(strict: Catalogue, length: int) -> None:
    words = "ñ" * length
    assert strict.words("en", Text("plain.why", {"who": words})) == f"Because {words} asked"
    assert strict.words("en", Text("files", {"n": 2, "who": words})) == f"2 files for {words}"
    assert strict.words("en", Text("files", {"n": 2, "who": "\ufdd00\ufdd1" + words})) == f"2 files for 0{words}"


def test_numbers_choose_the_plural_of_the_language(strict: Catalogue) -> None:
    assert strict.words("es", Text("files", {"n": 1, "who": "Ana"})) == "un archivo para Ana"
    assert strict.words("en", Text("files", {"n": Decimal("1.0"), "who": "Ana"})) == "one file for Ana"
    assert strict.words("en", Text("files", {"n": 1_500, "who": "Ana"})) == "1,500 files for Ana"


def test_decimals_keep_every_digit(strict: Catalogue) -> None:
    assert shown(strict, "en", Decimal("1250.123456")) == "Because 1,250.123456 asked"


def test_dates_are_written_out(strict: Catalogue) -> None:
    assert shown(strict, "en", date(2026, 11, 23)) == "Because Monday, 23 November 2026 asked"
    assert shown(strict, "es", date(2026, 11, 23)) == "Porque lunes, 23 de noviembre de 2026 preguntó"


def test_a_moment_is_written_in_the_zone_it_comes_in(strict: Catalogue) -> None:
    moment = datetime(2026, 11, 23, 14, 10, tzinfo=ZoneInfo("Europe/Madrid"))
    assert shown(strict, "es", moment) == "Porque lunes, 23 de noviembre de 2026, 14:10 preguntó"


def test_a_wording_may_ask_for_a_shorter_date(strict: Catalogue) -> None:
    assert strict.words("es", Text("short", {"day": date(2026, 11, 23)})) == "El 23/11/26"


@pytest.mark.parametrize(
    ("amount", "currency", "english", "spanish"),
    [
        ("84000", "EUR", "€84,000", "84.000 €"),
        ("84000.00", "GBP", "£84,000", "84.000 GBP"),
        ("1250.5", "USD", "$1,250.50", "1.250,50 US$"),
        ("0.125", "EUR", "€0.125", "0,125 €"),
        ("-3", "EUR", "-€3", "-3 €"),
        ("1E+3", "EUR", "€1,000", "1.000 €"),
    ],
)
def test_money_is_exact_and_looks_as_it_does_at_home(
    strict: Catalogue, amount: str, currency: str, english: str, spanish: str
) -> None:
    money = Money(Decimal(amount), currency)
    assert shown(strict, "en", money) == f"Because {english} asked"
    assert shown(strict, "es", money).replace("\xa0", " ") == f"Porque {spanish} preguntó"


def test_a_text_may_keep_its_own_tongue(strict: Catalogue) -> None:
    """Whoever is invited reads the invitation, whatever the mediator's language is."""
    name = Text("hello", {"who": "Ana", "n": 1200}, "es")
    assert strict.words("en", name) == strict.words("es", name) == "Hola Ana, tiene 1.200"
    assert strict.words("en", Text("plain.why", {"who": name})) == "Because Hola Ana, tiene 1.200 asked"
    with pytest.raises(MissingWording, match="es has no wording"):
        strict.words("en", Text("only-english", tongue="es"))


def test_wordings_nest_in_the_same_language(strict: Catalogue) -> None:
    inner = Text("hello", {"who": Private("Ana", OWNER), "n": 2})
    assert shown(strict, "es", inner) == "Porque Hola Ana, tiene 2 preguntó"


def test_a_list_has_the_and_of_the_language(strict: Catalogue) -> None:
    parts = Joined(("Ana", Private("Iris", OWNER), Text("plain"), 3))
    assert shown(strict, "en", parts) == "Because Ana, Iris, Nothing to fill in, and 3 asked"
    assert shown(strict, "es", parts) == "Porque Ana, Iris, Nada que rellenar y 3 preguntó"
    assert shown(strict, "en", Joined(("{0}",))) == "Because {0} asked"
    assert shown(strict, "en", Joined(())) == "Because  asked"


def test_references_between_wordings_are_followed(strict: Catalogue) -> None:
    assert strict.words("en", Text("branded", {"who": "Ana", "n": 2})) == "Parley and Hello Ana, you have 2"
    assert strict.words("en", Text("lines")) == "First {\nsecond"
    assert strict.variables("en", "branded") == {"who", "n"}


def test_what_is_missing_is_an_error_when_checking(strict: Catalogue) -> None:
    with pytest.raises(MissingWording, match="es has no wording `only-english`"):
        strict.words("es", Text("only-english"))
    with pytest.raises(MissingWording, match="`nowhere`"):
        strict.words("en", Text("nowhere"))
    with pytest.raises(MissingWording, match=r"needs a value for \$who"):
        strict.words("en", Text("hello", {"n": 1}))
    with pytest.raises(MissingWording, match=r"needs a value for \$who"):
        strict.words("en", Text("files", {"n": 1}))


def test_at_run_time_the_default_language_steps_in_then_a_harmless_text(catalogue: Catalogue) -> None:
    assert catalogue.words("es", Text("only-english")) == "Only here"
    assert catalogue.words("es", Text("nowhere")) == "Aquí falta algo."
    assert catalogue.words("en", Text("only-spanish")) == "Something is missing here."
    assert catalogue.words("en", Text("hello.nothing")) == "Something is missing here."


def test_at_run_time_a_missing_value_shows_no_name_of_a_variable(catalogue: Catalogue) -> None:
    assert catalogue.words("en", Text("hello", {"n": 1})) == "Hello …, you have 1"
    assert catalogue.words("en", Text("files", {})) == "… files for …"
    assert catalogue.words("en", Text("short", {"day": "soon"})) == "Something is missing here."


def test_nothing_is_said_with_an_empty_shelf(tmp_path: Path) -> None:
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "a.ftl").write_text("a = A\n")
    assert Catalogue.load(tmp_path).words("en", Text("b")) == "…"


def test_the_linter_can_look_without_speaking(strict: Catalogue) -> None:
    assert strict.locales() == ("en", "es")
    assert strict.has("es", "plain.why") and not strict.has("es", "only-english") and not strict.has("es", "-brand")
    assert strict.keys("es") == {"house-missing", "plain", "plain.why", "hello", "files", "short", "only-spanish"}
    assert strict.variables("en", "files") == {"n", "who"}
    assert strict.raw("en", "files") == ("one file for {$who}", "{$n} files for {$who}")
    assert strict.raw("en", "short") == ("On {$day}",)
    with pytest.raises(MissingWording):
        strict.raw("es", "only-english")


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("ok = fine\nnot fluent\n", r"en/b\.ftl:2: "),
        ("ok = fine\nplain = again\n", r"en/house\.ftl:3: `plain` is already worded at en/b\.ftl:2"),
        ("ok = { nowhere }\n", r"en/b\.ftl:1: `ok` refers to `nowhere`"),
        ("ok = { -nowhere }\n", "refers to `nowhere`"),
        ("ok = { plain.nothing }\n", "refers to `plain`"),
        ("ok = { ok2 }\nok2 = { ok }\n", "refers to itself"),
        ("ok = { UPPER($x) }\n", "calls UPPER"),
        ("# only\n\nok = { $x ->\n  [a] { nowhere }\n *[b] B\n }\n", r"en/b\.ftl:3: "),
    ],
)
def test_a_broken_file_is_named_with_its_line(folder: Path, text: str, fault: str) -> None:
    (folder / "en" / "b.ftl").write_text(text, encoding="utf-8")
    with pytest.raises(BadCatalogue, match=fault):
        Catalogue.load(folder)


def test_there_must_be_wordings_of_the_default_language(folder: Path, tmp_path: Path) -> None:
    with pytest.raises(BadCatalogue, match="`de`"):
        Catalogue.load(folder, default="de")
    with pytest.raises(BadCatalogue, match="no wordings"):
        Catalogue.load(tmp_path / "nowhere")


def test_a_folder_of_a_mediation_centre_adds_its_own_wordings(folder: Path, tmp_path: Path) -> None:
    own = tmp_path / "own" / "fr"
    own.mkdir(parents=True)
    (own / "house.ftl").write_text("plain = Rien à remplir\n", encoding="utf-8")
    both = Catalogue.load(folder, tmp_path / "own")
    assert both.locales() == ("en", "es", "fr")
    assert both.words("fr-CA", Text("plain")) == "Rien à remplir"


def test_any_number_of_claimed_languages_costs_no_memory(catalogue: Catalogue) -> None:
    for number in range(2_000):
        assert catalogue.words(f"xx-{number}", Text("plain")) == "Nothing to fill in"
    assert len(catalogue._tongues) <= 256


def test_a_simple_wording_costs_less_than_thirty_microseconds(catalogue: Catalogue) -> None:
    def cost(text: Text) -> float:
        catalogue.words("es", text)
        best = 1.0
        for _ in range(20):
            start = time.perf_counter()
            for _ in range(100):
                catalogue.words("es", text)
            best = min(best, (time.perf_counter() - start) / 100)
        return best

    assert cost(Text("plain")) < 30e-6
    assert cost(Text("plain.why", {"who": Private("Ana", OWNER)})) < 30e-6
