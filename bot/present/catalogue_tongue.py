"""One language, spoken with one way of writing numbers: wordings compiled, and said with their values. No fallback."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property
from typing import TypeAlias

from babel import Locale, UnknownLocaleError
from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.resolver import Pattern
from fluent.runtime.types import FluentType
from fluent.syntax import ast as ftl

from bot.present import values
from bot.present.catalogue_source import Source, referred, selectors_of, variables_of, written
from bot.present.direction import apart, is_right_to_left, led, own_direction

Value: TypeAlias = str | int | Decimal | FluentType  # words, or a number or date that a wording may still shape
Given: TypeAlias = Callable[[str], Value]  # variable -> its value

_LONG = 200  # characters; Fluent refuses long values, so they are put in afterwards
_MARK = re.compile("\ufdd0([0-9]+)\ufdd1")


class Unsayable(ValueError):
    """A wording with alternatives or functions does not fit its values."""


@dataclass(frozen=True, slots=True)
class _Rich:
    """A wording in which Fluent has to decide something. `bundle`: it and what it refers to; `pattern`: its own in there."""

    bundle: FluentBundle
    pattern: Pattern
    variables: frozenset[str]
    selectors: frozenset[str]  # variables that decide and are not set apart


_Flat: TypeAlias = tuple[str, ...]  # literal, variable, literal, variable, … literal


# "16 March 2026" is read alike wherever English is; "March 16" and "3/16" are not
_PLAIN = {"en": Locale("en", "GB")}


class Tongue:
    """The wordings of a source, with numbers and dates as `formats` writes them; compiled on first use and kept."""

    def __init__(self, source: Source, formats: Locale) -> None:
        self.source = source
        self.formats = formats
        self.dates = _PLAIN.get(str(formats), formats)
        self._compiled: dict[str, str | _Flat | _Rich] = {}

    @cached_property
    def _rtl(self) -> bool:
        """As the language's name for itself runs: to ask Babel costs 4 MB, which a bot that writes no date can do without."""
        name = self.source.patterns.get("language-name")
        letters = "".join(part.value for part in name.elements if isinstance(part, ftl.TextElement)) if name else ""
        return own_direction(letters, rtl=False) if letters else is_right_to_left(self.formats)

    def words(self, key: str, given: Given) -> str | None:
        """Say a wording, or return None if this language does not have it.

        Raises Unsayable, and whatever `given` raises.
        """
        said = self._compiled.get(key)
        if said is None:
            if key not in self.source.patterns:
                return None
            said = self._compiled[key] = self._ready(self._compile(key))
        if isinstance(said, str):
            return said
        return led(self._rich(said, given), rtl=self._rtl) if isinstance(said, _Rich) else self._flat(said, given)

    def apart(self, value: Value) -> str:
        """Write a value so that it keeps its own direction within a line."""
        return apart(self.written(value), rtl=self._rtl)

    def written(self, value: Value) -> str:
        """Write a value as it stands in a text."""
        match value:
            case str():
                return value
            case FluentType():
                return value.format(self.dates)
            case _:
                return values.number(value, self.formats)

    def _ready(self, said: str | _Flat | _Rich) -> str | _Flat | _Rich:
        return led(said, rtl=self._rtl) if isinstance(said, str) else said

    def _flat(self, said: _Flat, given: Given) -> str:
        if _has_no_words(said):
            return "".join(self.written(given(part)) if place % 2 else part for place, part in enumerate(said))
        rtl = own_direction("".join(said[::2]), rtl=self._rtl)
        parts = (apart(self.written(given(part)), rtl=rtl) if place % 2 else part for place, part in enumerate(said))
        return led("".join(parts), rtl=rtl)

    def _rich(self, said: _Rich, given: Given) -> str:
        args = {name: self._given(said, name, _countable(given(name))) for name in said.variables}
        long = [value for value in args.values() if isinstance(value, str) and len(value) > _LONG]
        marks = {value: f"\ufdd0{number}\ufdd1" for number, value in enumerate(long)}
        held = {name: marks.get(value, value) if isinstance(value, str) else value for name, value in args.items()}
        result, errors = said.bundle.format_pattern(said.pattern, held)
        if errors:
            raise Unsayable(type(errors[0]).__name__)
        return _MARK.sub(lambda mark: long[int(mark[1])], str(result))

    def _given(self, said: _Rich, name: str, value: Value) -> Value:
        return apart(value, rtl=self._rtl) if isinstance(value, str) and name not in said.selectors else value

    def _compile(self, key: str) -> str | _Flat | _Rich:
        pattern = self.source.patterns[key]
        parts = _flattened(self.source, pattern)
        if parts is None:
            return self._bundled(key, pattern)
        return parts[0] if len(parts) == 1 else parts

    def _bundled(self, key: str, pattern: ftl.Pattern) -> _Rich:
        """Give Fluent this wording and what it refers to: of a whole language it would be slow at the first such wording."""
        bundle = FluentBundle([str(self.dates).replace("_", "-")], use_isolating=False)
        for text in dict.fromkeys(written(self.source, key)):
            bundle.add_resource(FluentResource(text))
        message, _, attribute = key.partition(".")
        entry = bundle.get_message(message)
        said = entry.attributes[attribute] if attribute else entry.value
        assert said is not None
        return _Rich(bundle, said, variables_of(self.source, pattern), selectors_of(self.source, pattern))


def _countable(value: Value) -> Value:
    """Give a whole decimal as an int: Fluent knows the plural forms of nothing else."""
    whole = isinstance(value, Decimal) and value.is_finite() and value == value.to_integral_value()
    return int(value) if whole and isinstance(value, Decimal) else value


def _has_no_words(said: _Flat) -> bool:
    """Say whether a wording is one value and signs around it, as in “{ $words }”: it then runs as the value does."""
    return len(said) == 3 and not any(sign.isalpha() for sign in said[0] + said[2])


def _flattened(source: Source, pattern: ftl.Pattern) -> _Flat | None:
    """Flatten a pattern of text, variables and references to such; None if Fluent has to decide something."""
    parts = [""]
    for element in pattern.elements:
        match element.expression if isinstance(element, ftl.Placeable) else element:
            case ftl.TextElement() as text:
                parts[-1] += text.value
            case ftl.StringLiteral() as literal:
                parts[-1] += literal.parse()["value"]
            case ftl.VariableReference() as variable:
                parts += [variable.id.name, ""]
            case ftl.MessageReference() | ftl.TermReference() as reference:
                target = referred(source, reference)
                inner = _flattened(source, target) if target else None
                if inner is None or (isinstance(reference, ftl.TermReference) and len(inner) > 1):
                    return None
                parts[-1] += inner[0]
                parts += inner[1:]
            case _:
                return None
    return tuple(parts)


def tongue_for(locale: str, sources: Mapping[str, Source]) -> Tongue | None:
    """Find the language for a locale: `es-MX`, then `es`, with the numbers of `es-MX`; None if there is none."""
    subtags = locale.replace("_", "-").split("-")
    for length in range(len(subtags), 0, -1):
        name = "-".join(subtags[:length]).lower()
        source = next((source for known, source in sources.items() if known.lower() == name), None)
        if source:
            return Tongue(source, _formats(locale, source.locale))
    return None


def _formats(*locales: str) -> Locale:
    for locale in locales:
        try:
            return Locale.parse(locale.replace("_", "-"), sep="-")
        except (ValueError, UnknownLocaleError):
            continue
    return Locale("en")
