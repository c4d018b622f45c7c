"""Reading Fluent files: every wording of a language as a pattern, and what can be known of it without saying it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice, product
from pathlib import Path

from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl

_FUNCTIONS = ("NUMBER", "DATETIME")
_LEANING = ftl.FunctionReference | ftl.MessageReference | ftl.TermReference
_DEEPEST = 8  # wordings inside wordings
_MOST_TEXTS = 256  # of one wording with several alternatives


class BadCatalogue(ValueError):
    """A Fluent file cannot be used. Says file, line and fault; permanent until the file is corrected."""


class _Filed(Mapping[str, ftl.Pattern]):
    """Patterns by key, kept as text and parsed when asked for: as trees they take ten times the room."""

    __slots__ = ("_texts",)

    def __init__(self, texts: Mapping[str, str]) -> None:
        self._texts = texts

    def __getitem__(self, key: str) -> ftl.Pattern:
        entry = FluentParser(with_spans=False).parse_entry(self._texts[key])
        assert isinstance(entry, ftl.Message | ftl.Term)  # it was one when the file was read
        return dict(_entries(entry))[key]

    def __contains__(self, key: object) -> bool:
        return key in self._texts

    def __iter__(self) -> Iterator[str]:
        return iter(self._texts)

    def __len__(self) -> int:
        return len(self._texts)


@dataclass(frozen=True, slots=True)
class Source:
    """One language as written. `patterns`: key (or key.attribute) -> pattern; `terms` likewise, without the dash.

    `texts`: its files, for Fluent itself.
    """

    locale: str
    texts: tuple[str, ...]
    patterns: Mapping[str, ftl.Pattern]
    terms: Mapping[str, ftl.Pattern]


@dataclass(frozen=True, slots=True)
class _File:
    """One Fluent file. `label`: what errors call it; `may_replace`: which messages read before it may word anew."""

    path: Path
    label: str
    may_replace: Callable[[str], bool]


def read_sources(
    folders: Sequence[Path], *, packs: Sequence[Path] = (), replaces: Callable[[str], bool] = lambda _: False
) -> dict[str, Source]:
    """Read `<folder>/<language>/*.ftl` of all folders, then `<pack>/locales/<language>/*.ftl`: language -> its source.

    Raises BadCatalogue with file and line, also if nothing is there.
    """
    files: dict[str, list[_File]] = {}
    for folder in folders:
        for file in sorted(folder.glob("*/*.ftl")):
            label = f"{file.parent.name}/{file.name}"
            files.setdefault(file.parent.name, []).append(_File(file, label, lambda _: False))
    for pack in packs:
        for file in sorted(pack.glob("locales/*/*.ftl")):
            label = str(file.relative_to(pack.parent))
            files.setdefault(file.parent.name, []).append(_File(file, label, replaces))
    if not files:
        raise BadCatalogue(
            f"no wordings found: there is no <language>/*.ftl in {', '.join(folder.name for folder in folders)}"
        )
    return {locale: _read_language(locale, found) for locale, found in files.items()}


class _Reading:
    """One language while it is read: file by file, so that no more than one of them is ever held as a tree."""

    def __init__(self) -> None:
        self.patterns: dict[str, str] = {}
        self.terms: dict[str, str] = {}
        self.where: dict[str, str] = {}
        self.leaning: list[str] = []  # what refers to other wordings or calls functions, and so may be at fault
        self.texts: list[str] = []

    def take(self, file: _File) -> None:
        """Read one more file."""
        text = _decoded(file)
        self.texts.append(text)
        for entry in FluentParser().parse(text).body:
            place = f"{file.label}:{_line(text, entry)}"
            if isinstance(entry, ftl.Junk):
                said = entry.annotations[0].message if entry.annotations else "not Fluent"
                raise BadCatalogue(f"{place}: {said}; mind indentation and braces")
            if isinstance(entry, ftl.Message) and file.may_replace(entry.id.name) and self._has(entry.id.name):
                self._forget(entry.id.name)
            if isinstance(entry, ftl.Message | ftl.Term):
                self._keep(entry, _text(text, entry), place)

    def _has(self, message: str) -> bool:
        return any(key.partition(".")[0] == message for key in self.patterns)

    def _keep(self, entry: ftl.Message | ftl.Term, text: str, place: str) -> None:
        known, sign = (self.patterns, "") if isinstance(entry, ftl.Message) else (self.terms, "-")
        for key, pattern in _entries(entry):
            if key in known:
                raise BadCatalogue(f"{place}: `{sign}{key}` is already worded at {self.where[sign + key]}; keep one")
            known[key], self.where[sign + key] = text, place
            if any(isinstance(e, _LEANING) for e in _expressions(pattern)):
                self.leaning.append(sign + key)

    def _forget(self, message: str) -> None:
        """Take a message out, with all its attributes: another takes its place."""
        gone = [key for key in self.patterns if key.partition(".")[0] == message]
        whole = re.compile(rf"^{re.escape(self.patterns[gone[0]])}$", re.MULTILINE)
        self.texts = [*(whole.sub("", text, count=1) for text in self.texts[:-1]), self.texts[-1]]
        for key in gone:
            del self.patterns[key], self.where[key]
        self.leaning = [key for key in self.leaning if key not in gone]


def _decoded(file: _File) -> str:
    try:
        return file.path.read_text(encoding="utf-8")
    except UnicodeDecodeError as bad:
        line = file.path.read_bytes().count(b"\n", 0, bad.start) + 1
        raise BadCatalogue(f"{file.label}:{line}: this is not UTF-8; save the file as UTF-8") from None


def _read_language(locale: str, files: Sequence[_File]) -> Source:
    read = _Reading()
    for file in files:
        read.take(file)
    source = Source(locale, tuple(read.texts), _Filed(read.patterns), _Filed(read.terms))
    for key in read.leaning:
        pattern = source.terms[key[1:]] if key.startswith("-") else source.patterns[key]
        if fault := next(_faults(source, pattern, _DEEPEST), ""):
            raise BadCatalogue(f"{read.where[key]}: `{key}` {fault}")
    return source


def _line(text: str, entry: ftl.EntryType) -> int:
    return text.count("\n", 0, entry.span.start) + 1 if entry.span else 0


def _text(text: str, entry: ftl.EntryType) -> str:
    return text[entry.span.start : entry.span.end] if entry.span else text


def _entries(entry: ftl.Message | ftl.Term) -> Iterator[tuple[str, ftl.Pattern]]:
    if entry.value:
        yield entry.id.name, entry.value
    for attribute in entry.attributes:
        yield f"{entry.id.name}.{attribute.id.name}", attribute.value


def referred(source: Source, reference: ftl.MessageReference | ftl.TermReference) -> ftl.Pattern | None:
    """Return the pattern a reference names, or None if there is none."""
    name = f"{reference.id.name}.{reference.attribute.name}" if reference.attribute else reference.id.name
    return (source.terms if isinstance(reference, ftl.TermReference) else source.patterns).get(name)


def _faults(source: Source, pattern: ftl.Pattern, depth: int) -> Iterator[str]:
    """Yield what is wrong with the references of a pattern."""
    for expression in _expressions(pattern):
        match expression:
            case ftl.FunctionReference() if expression.id.name not in _FUNCTIONS:
                yield f"calls {expression.id.name}, which is none of {', '.join(_FUNCTIONS)}"
            case ftl.MessageReference() | ftl.TermReference():
                target = referred(source, expression)
                if target is None:
                    yield f"refers to `{expression.id.name}`, which has no such wording"
                elif depth == 0:
                    yield "refers to itself, or too deep"
                else:
                    yield from _faults(source, target, depth - 1)


def _expressions(pattern: ftl.Pattern) -> Iterator[ftl.BaseNode]:
    """Yield every expression of a pattern, those of variants and arguments included."""
    for element in pattern.elements:
        if isinstance(element, ftl.Placeable):
            yield from _inside(element.expression)


def _inside(expression: ftl.BaseNode) -> Iterator[ftl.BaseNode]:
    yield expression
    match expression:
        case ftl.Placeable():
            yield from _inside(expression.expression)
        case ftl.SelectExpression():
            yield from _inside(expression.selector)
            for variant in expression.variants:
                yield from _expressions(variant.value)
        case ftl.FunctionReference():
            for argument in expression.arguments.positional:
                yield from _inside(argument)


def variables_of(source: Source, pattern: ftl.Pattern) -> frozenset[str]:
    """Name the variables a pattern uses, also through the messages it refers to. A term sees none but its own."""
    names: set[str] = set()
    for expression in _expressions(pattern):
        if isinstance(expression, ftl.VariableReference):
            names.add(expression.id.name)
        elif isinstance(expression, ftl.MessageReference) and (target := referred(source, expression)):
            names |= variables_of(source, target)
    return frozenset(names)


def selectors_of(pattern: ftl.Pattern) -> frozenset[str]:
    """Name the variables after which a pattern chooses between its texts."""
    chosen = (e.selector for e in _expressions(pattern) if isinstance(e, ftl.SelectExpression))
    return frozenset(selector.id.name for selector in chosen if isinstance(selector, ftl.VariableReference))


def texts_of(source: Source, pattern: ftl.Pattern) -> tuple[str, ...]:
    """Give every text a pattern can become, a variable standing as `{$name}`; at most 256 of them."""
    parts = [
        [e.value] if isinstance(e, ftl.TextElement) else _alternatives(source, e.expression) for e in pattern.elements
    ]
    return tuple(dict.fromkeys("".join(text) for text in islice(product(*parts), _MOST_TEXTS)))


def _alternatives(source: Source, expression: ftl.BaseNode) -> list[str]:
    match expression:
        case ftl.VariableReference():
            return [f"{{${expression.id.name}}}"]
        case ftl.StringLiteral() | ftl.NumberLiteral():
            return [str(expression.parse()["value"])]
        case ftl.Placeable():
            return _alternatives(source, expression.expression)
        case ftl.SelectExpression():
            return [text for variant in expression.variants for text in texts_of(source, variant.value)]
        case ftl.MessageReference() | ftl.TermReference() if target := referred(source, expression):
            return list(texts_of(source, target))
        case ftl.FunctionReference():
            return [text for argument in expression.arguments.positional for text in _alternatives(source, argument)]
    return [""]
