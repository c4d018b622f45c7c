"""The catalogue: keys into words, in any language that has a folder of Fluent files. Knows no chat and no flow."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, time
from decimal import Decimal
from pathlib import Path
from typing import assert_never

from fluent.syntax import ast as ftl

from bot.present import values
from bot.present.catalogue_entries import BadCatalogue
from bot.present.catalogue_source import Source, read_sources, texts_of, variables_of
from bot.present.catalogue_tongue import Tongue, Unsayable, Value, tongue_for
from flows.private import HOUSE, Private
from flows.text import Hour, Joined, Money, Param, Text, Weekday, When

__all__ = ["BadCatalogue", "Catalogue", "MissingWording"]

MISSING = "house-missing"  # what is said instead of a wording that is not there
_GAP = "…"  # what stands for a value that was not given
_MOST_TONGUES = 256  # a chat may claim any locale; only so many are kept


class MissingWording(LookupError):
    """A wording, or a value it needs, is not there. Names the key, never the words."""


class Catalogue:
    """The wordings of every language, read once; safe to share between threads.

    strict: what is missing raises MissingWording; otherwise the default language steps in, then a harmless text.
    """

    def __init__(self, sources: Mapping[str, Source], default: str, *, strict: bool = False) -> None:
        if default not in sources:
            raise BadCatalogue(
                f"the default language `{default}` has no wordings; there is {', '.join(sorted(sources))}"
            )
        self.default = default
        self._sources = sources
        self._strict = strict
        self._tongues: dict[str, Tongue] = {}

    @classmethod
    def load(
        cls,
        *folders: Path,
        default: str = "en",
        strict: bool = False,
        packs: Sequence[Path] = (),
        replaces: Callable[[str], bool] = lambda _: False,
    ) -> Catalogue:
        """Read `<folder>/<language>/*.ftl`, and of each pack `locales/<language>/*.ftl`. Raises BadCatalogue with file and line.

        replaces: message -> may a pack word it anew?
        """
        return cls(read_sources(folders, packs=packs, replaces=replaces), default, strict=strict)

    def words(self, locale: str, text: Text) -> str:
        """Say a text. `es-MX` has the words of `es`, its own numbers and dates; an unknown language is the default."""
        return self._said(self._tongue(locale), text)

    def has(self, locale: str, key: str) -> bool:
        """Say whether the language used for this locale words a key itself."""
        return key in self._tongue(locale).source.patterns

    def keys(self, locale: str) -> frozenset[str]:
        """Name every wording of a language, attributes included."""
        return frozenset(self._tongue(locale).source.patterns)

    def variables(self, locale: str, key: str) -> frozenset[str]:
        """Name the variables of a wording. Raises MissingWording."""
        source = self._tongue(locale).source
        return variables_of(source, _pattern(source, key))

    def raw(self, locale: str, key: str) -> tuple[str, ...]:
        """Give every text a wording can become, a variable standing as `{$name}`. Raises MissingWording."""
        source = self._tongue(locale).source
        return texts_of(source, _pattern(source, key))

    def locales(self) -> tuple[str, ...]:
        """List the languages, the default first."""
        return (self.default, *sorted(set(self._sources) - {self.default}))

    def _tongue(self, locale: str) -> Tongue:
        found = self._tongues.get(locale)
        if found is None:
            found = tongue_for(locale, self._sources) or tongue_for(self.default, self._sources)
            assert found is not None
            if len(self._tongues) < _MOST_TONGUES:
                self._tongues[locale] = found
        return found

    def _said(self, tongue: Tongue, text: Text) -> str:
        if text.tongue:
            tongue = self._tongue(text.tongue)
        try:
            said = tongue.words(text.key, lambda name: self._given(tongue, text, name))
        except Unsayable as fault:
            if self._strict:
                raise MissingWording(f"{tongue.source.locale} `{text.key}` cannot be said: {fault}") from None
            said = None
        return self._missing(tongue, text) if said is None else said

    def _missing(self, tongue: Tongue, text: Text) -> str:
        if self._strict:
            raise MissingWording(f"{tongue.source.locale} has no wording `{text.key}`")
        default = self._tongue(self.default)
        if tongue.source is not default.source:
            if text.key != MISSING and text.key not in default.source.patterns:
                return self._said(tongue, Text(MISSING))
            return self._said(default, text)
        return _GAP if text.key == MISSING else self._said(tongue, Text(MISSING))

    def _given(self, tongue: Tongue, text: Text, name: str) -> Value:
        if name in text.params:
            return self._value(tongue, text.params[name])
        if self._strict:
            raise MissingWording(f"{tongue.source.locale} `{text.key}` needs a value for ${name}")
        return _GAP

    def _value(self, tongue: Tongue, param: Param) -> Value:
        match param:
            case str():
                return values.own_words(param)
            case Private():
                return values.own_words(param.read_as(HOUSE))
            case int() | Decimal():
                return param
            case date():
                return values.moment(param)
            case Money():
                return values.money(param, tongue.formats)
            case When():
                return values.when(param, tongue.dates)
            case Weekday(day):
                return values.weekday(day, tongue.dates)
            case Hour(hour, minute):
                return values.hour(time(hour, minute), tongue.dates)
            case Text():
                return self._said(tongue, param)
            case Joined():
                parts = [tongue.apart(self._value(tongue, part)) for part in param.parts]
                return values.joined(parts, tongue.formats)
            case _:
                assert_never(param)


def _pattern(source: Source, key: str) -> ftl.Pattern:
    try:
        return source.patterns[key]
    except KeyError:
        raise MissingWording(f"{source.locale} has no wording `{key}`") from None
