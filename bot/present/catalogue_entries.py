"""Cutting a Fluent file into its messages and terms. Knows no language, and nothing of other files.

A message of words, variables, other messages and choices between them, and so are nearly all, is recognised by its shape: the parser takes a
hundred times as long, and nobody can be answered before it is done. All else is the parser's. It also has the whole file as soon as any
part is not understood, and says what is wrong. The shape is a part of Fluent's grammar (Fluent 1.0, spec/fluent.ebnf); Fluent of another
shape is merely slow.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import NamedTuple

from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl

_LEANING = ftl.FunctionReference | ftl.MessageReference | ftl.TermReference
_ON_NOTHING: Mapping[str, tuple[str, ...]] = MappingProxyType({})

_NAME = r"[a-zA-Z][a-zA-Z0-9_-]*+"
_VARIABLE = rf"\{{\ *+\${_NAME}\ *+\}}"
_REFERENCE = rf"\{{\ *+(?:{_NAME}(?:\.{_NAME})?+|-{_NAME})\ *+\}}"
_LITERAL = r'(?:"[^"\\{}\n]*+"|-?[0-9]++(?:\.[0-9]++)?+)'
_CALL = rf"\{{\ *+[A-Z][A-Z0-9_-]*+\(\ *+\${_NAME}\ *+(?:,\ *+{_NAME}\ *+:\ *+{_LITERAL}\ *+)*+\)\ *+\}}"
_NEXT_LINE = r"\n(?:\ *+\n)*+\ ++"  # that is not empty, if it is set in
_BLANK = r"(?:\n\ *+)*+"


def _pattern(*parts: str) -> str:
    """Give the shape of a pattern of these parts, on as many lines as it likes."""
    return rf"(?:(?:{_NEXT_LINE}(?![.\[*}}]))?+(?:{'|'.join(parts)}))++"


_WORDS = r"[^{}\n]++"
_PLAINEST = (_WORDS, _VARIABLE, _REFERENCE, _CALL)
_VARIANT = rf"\[\ *+(?:{_NAME}|-?[0-9]++(?:\.[0-9]++)?)\ *+\]\ *+{_pattern(*_PLAINEST)}"
_VARIANTS = rf"(?:{_NEXT_LINE}{_VARIANT})*+"
_CHOICE = (
    rf"\{{\ *+\${_NAME}\ *+->\ *+{_VARIANTS}{_NEXT_LINE}\*{_VARIANT}{_VARIANTS}\n(?:\ *+\n)*+\ *+\}}"  # one by default
)
_PATTERN = _pattern(*_PLAINEST, _CHOICE)

_ENTRY_BEGINS = re.compile(r"^(?=[a-zA-Z#-])", re.MULTILINE)  # within a placeable a line may begin so, too: see `_cut`
_COMMENT = re.compile(rf"#{{1,3}}(?:\ [^\n]*+|(?=\n)){_BLANK}")
_PLAIN = re.compile(rf"({_NAME})\ *+=\ *+({_PATTERN})?+(?:{_NEXT_LINE}\.{_NAME}\ *+=\ *+{_PATTERN})*+{_BLANK}")
_INNERMOST = re.compile(_CHOICE)
_ATTRIBUTE_NAME = re.compile(rf"\n\ *+\.({_NAME})")
_LEANS = re.compile(rf"\{{\ *+(?:([A-Z][A-Z0-9_-]*+\()|(-?{_NAME}(?:\.{_NAME})?))")  # a call, or a reference


class BadCatalogue(ValueError):
    """A Fluent file cannot be used. Says file, line and fault; permanent until the file is corrected."""


class Entry(NamedTuple):  # there are thousands at a start, and a dataclass takes three times as long to fill
    """A message or a term as written, without its comment. `line` counts from 1.

    keys: its name if it has words, and name.attribute of each. leaning: key -> what it refers to or calls, of those that do: `name`,
    `name.attribute`, `-term`, `FUNCTION(`.
    """

    name: str
    is_term: bool
    text: str
    line: int
    keys: tuple[str, ...]
    leaning: Mapping[str, tuple[str, ...]] = _ON_NOTHING


def entries(text: str, label: str) -> Iterable[Entry]:
    """Give the messages and terms of a file in their order. label: what errors call it.

    Raises BadCatalogue with the line of what is no Fluent.
    """
    return _cut(text) or _parsed(text, label)


def _cut(text: str) -> list[Entry] | None:
    """Cut a file where entries begin; None if any part is not exactly one entry or a comment, and only the parser can tell why."""
    before, *parts = _ENTRY_BEGINS.split(text)
    if before.strip(" \n"):
        return None
    found: list[Entry] = []
    line = before.count("\n") + 1
    for part in parts:
        if part[0] != "#":
            entry = _plain(part, line) or _alone(part, line)
            if entry is None:
                return None
            found.append(entry)
        elif not _COMMENT.fullmatch(part):
            return None
        line += part.count("\n")
    return found


def _plain(part: str, line: int) -> Entry | None:
    """Recognise a message by its shape."""
    shape, shorter = _PLAIN.fullmatch(part), part
    while shape is None and (shortened := _INNERMOST.sub("{ $chosen }", shorter)) != shorter:
        shorter = shortened  # a choice stands where a variable may stand
        shape = _PLAIN.fullmatch(shorter)
    if shape is None:
        return None
    name = shape[1]
    attributes = tuple(f"{name}.{attribute}" for attribute in _ATTRIBUTE_NAME.findall(part))
    keys = (name, *attributes) if shape[2] else attributes
    leaning = _leaning_of(part, name) if _LEANS.search(part) else _ON_NOTHING
    return Entry(name, False, part.rstrip(" \n"), line, keys, leaning) if keys else None


def _leaning_of(part: str, name: str) -> dict[str, tuple[str, ...]]:
    """Find what the message and each of its attributes lean on, in a part that has been recognised."""
    words, *attributes = _ATTRIBUTE_NAME.split(part)  # words, then name, words, name, words, …
    worded = [(name, words), *zip([f"{name}.{each}" for each in attributes[::2]], attributes[1::2], strict=True)]
    leaning = {key: tuple(called or named for called, named in _LEANS.findall(words)) for key, words in worded}
    return {key: on for key, on in leaning.items() if on}


def _alone(part: str, line: int) -> Entry | None:
    """Parse a part by itself; None unless it is one entry and nothing else."""
    body = FluentParser(with_spans=False).parse(part).body
    only = body[0] if len(body) == 1 else None
    return _entry(only, part.rstrip(" \n"), line) if isinstance(only, ftl.Message | ftl.Term) else None


def _parsed(text: str, label: str) -> Iterator[Entry]:
    for entry in FluentParser().parse(text).body:
        if isinstance(entry, ftl.Junk):
            said = entry.annotations[0].message if entry.annotations else "not Fluent"
            raise BadCatalogue(f"{label}:{_line(text, _start(entry))}: {said}; mind indentation and braces")
        if isinstance(entry, ftl.Message | ftl.Term):
            start = _start(entry.id) - isinstance(entry, ftl.Term)
            end = entry.span.end if entry.span else None
            yield _entry(entry, text[start:end].rstrip(" \n"), _line(text, start))


def _start(node: ftl.SyntaxNode) -> int:
    return node.span.start if node.span else 0


def _line(text: str, place: int) -> int:
    return text.count("\n", 0, place) + 1


def _entry(entry: ftl.Message | ftl.Term, text: str, line: int) -> Entry:
    worded = list(patterns_of(entry))
    keys = tuple(key for key, _ in worded)
    leaning = {key: on for key, pattern in worded if (on := _leant_on(pattern))}
    return Entry(entry.id.name, isinstance(entry, ftl.Term), text, line, keys, leaning)


def _leant_on(pattern: ftl.Pattern) -> tuple[str, ...]:
    return tuple(leant_name(each) for each in expressions(pattern) if isinstance(each, _LEANING))


def leant_name(expression: ftl.FunctionReference | ftl.MessageReference | ftl.TermReference) -> str:
    """Name what an expression leans on, as `Entry.leaning` does."""
    if isinstance(expression, ftl.FunctionReference):
        return f"{expression.id.name}("
    sign = "-" if isinstance(expression, ftl.TermReference) else ""
    return f"{sign}{expression.id.name}" + (f".{expression.attribute.name}" if expression.attribute else "")


def patterns_of(entry: ftl.Message | ftl.Term) -> Iterator[tuple[str, ftl.Pattern]]:
    """Yield name, or name.attribute, with its pattern."""
    if entry.value:
        yield entry.id.name, entry.value
    for attribute in entry.attributes:
        yield f"{entry.id.name}.{attribute.id.name}", attribute.value


def expressions(pattern: ftl.Pattern) -> Iterator[ftl.BaseNode]:
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
                yield from expressions(variant.value)
        case ftl.FunctionReference():
            for argument in expression.arguments.positional:
                yield from _inside(argument)
