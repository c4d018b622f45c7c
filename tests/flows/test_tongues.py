"""A language is one folder: what is read with its tables finds them there, and no other file has to know of it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from string import ascii_lowercase

import pytest

from flows import locales
from flows.check_languages import language_defects, tables
from flows.check_words import lopsided
from flows.deadlines import DeadlineWords, names_a_deadline
from flows.rewording import calmer
from flows.tags import TAGS, TagWords
from flows.tongues import language_of, languages, table_of
from tests.flows.shelf import Shelf

_LETTERS = iter(ascii_lowercase)  # qaa to qtz are the codes that no language will ever have
ENGLISH = Path(locales.__path__[0]) / "en"


@pytest.fixture
def new(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Put a folder beside those of the house: the English tables, to begin with, under a name that no test had before."""
    folder = tmp_path / f"qa{next(_LETTERS)}"
    shutil.copytree(ENGLISH, folder, ignore=shutil.ignore_patterns("*.ftl", "*.txt", "__pycache__"))
    monkeypatch.setattr(locales, "__path__", [*locales.__path__, str(tmp_path)])
    languages.cache_clear()
    yield folder
    languages.cache_clear()


def _lacking(new: Path) -> list[str]:
    """Name the files that a check finds missing in the folder of a new language."""
    defects = language_defects([], Shelf({"en": {}, new.name: {}}))
    beginning = f"no flows/locales/{new.name}/"
    return sorted(defect.detail.removeprefix(beginning) for defect in defects if defect.detail.startswith(beginning))


def test_a_new_language_is_read_with_the_tables_of_its_folder(new: Path) -> None:
    english = (new / "deadlines.py").read_text(encoding="utf-8")
    own = english.replace("friday", "vendredo").replace("(?:by|", "(?:gis|")  # as it is compared, without accents
    (new / "deadlines.py").write_text(own, encoding="utf-8")
    assert names_a_deadline("Mi respondu ĝis vendredo.", new.name)
    assert not names_a_deadline("Mi respondu vendredo.", new.name)
    assert not names_a_deadline("Mi respondu ĝis vendredo.", "en")
    assert calmer("You never listen to me.", new.name) == "I need to be heard."
    assert lopsided(new.name) == lopsided("en")
    assert _lacking(new) == []


def test_a_table_that_a_language_lacks_is_named_by_its_file(new: Path) -> None:
    missing = sorted(file.name for file in new.glob("[a-z]*.py"))
    for name in missing:
        (new / name).unlink()
    assert _lacking(new) == missing
    assert table_of(DeadlineWords, new.name) is None and not names_a_deadline("by friday", new.name)
    assert calmer("You never listen to me.", new.name) is None and lopsided(new.name) is None


def test_a_folder_that_is_no_package_is_not_read_and_is_named(new: Path) -> None:
    (new / "__init__.py").unlink()
    assert new.name not in languages() and table_of(DeadlineWords, new.name) is None
    assert "__init__.py" in _lacking(new)


def test_a_file_that_holds_something_else_is_refused(new: Path) -> None:
    (new / "deadlines.py").write_text("TABLE = ('friday',)", encoding="utf-8")
    with pytest.raises(TypeError, match=r"deadlines\.TABLE is no DeadlineWords"):
        table_of(DeadlineWords, new.name)


def test_a_locale_is_read_as_its_language() -> None:
    assert [language_of(locale) for locale in ("es", "es-MX", "es_MX", "ES", "xx-YY")] == ["es", "es", "es", "es", "xx"]
    assert languages() == ("ar", "en", "es", "hi")
    assert all(set(known) == set(languages()) for known in tables().values())


@pytest.mark.parametrize("language", languages())
def test_every_language_has_words_for_every_tag_and_for_no_other(language: str) -> None:
    words = table_of(TagWords, language)
    assert words is not None and set(words.tags) == set(TAGS)
