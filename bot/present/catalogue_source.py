"""Reading Fluent files: every wording of a language as a pattern, and what can be known of it without saying it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
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


def read_sources(folders: tuple[Path, ...]) -> dict[str, Source]:
    """Read `<folder>/<language>/*.ftl` of all folders: language -> its source.

    Raises BadCatalogue with file and line, also if nothing is there.
    """
    files: dict[str, list[Path]] = {}
    for folder in folders:
        for file in sorted(folder.glob("*/*.ftl")):
            files.setdefault(file.parent.name, []).append(file)
    if not files:
        raise BadCatalogue(
            f"no wordings found: there is no <language>/*.ftl in {', '.join(folder.name for folder in folders)}"
        )
    return {locale: _read_language(locale, paths) for locale, paths in files.items()}


def _read_language(locale: str, files: list[Path]) -> Source:
    """Read one language file by file, so that no more than one of them is ever held as a tree."""
    patterns: dict[str, str] = {}
    terms: dict[str, str] = {}
    where: dict[str, str] = {}
    leaning: list[str] = []  # what refers to other wordings or calls functions, and so may be at fault
    texts = tuple(file.read_text(encoding="utf-8") for file in files)
    for file, text in zip(files, texts, strict=True):
        for entry in FluentParser().parse(text).body:
            place = f"{locale}/{file.name}:{_line(text, entry)}"
            if isinstance(entry, ftl.Junk):
                raise BadCatalogue(f"{place}: {entry.annotations[0].message if entry.annotations else 'not Fluent'}")
            if isinstance(entry, ftl.Message | ftl.Term):
                known, sign = (patterns, "") if isinstance(entry, ftl.Message) else (terms, "-")
                for key, pattern in _entries(entry):
                    if key in known:
                        raise BadCatalogue(f"{place}: `{sign}{key}` is already worded at {where[sign + key]}; keep one")
                    known[key], where[sign + key] = _text(text, entry), place
                    if any(isinstance(e, _LEANING) for e in _expressions(pattern)):
                        leaning.append(sign + key)
    source = Source(locale, texts, _Filed(patterns), _Filed(terms))
    for key in leaning:
        pattern = source.terms[key[1:]] if key.startswith("-") else source.patterns[key]
        if fault := next(_faults(source, pattern, _DEEPEST), ""):
            raise BadCatalogue(f"{where[key]}: `{key}` {fault}")
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
