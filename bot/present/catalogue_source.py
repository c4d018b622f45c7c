"""Reading Fluent files: every wording of a language as a pattern, and what can be known of it without saying it."""

from __future__ import annotations

import json
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice, product
from pathlib import Path
from sys import intern
from typing import ClassVar

from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl

from bot.present.catalogue_entries import BadCatalogue, Entry, entries, expressions, patterns_of

_FUNCTIONS = ("NUMBER", "DATETIME")
_PAGE = 64  # messages that are folded together
_QUICKLY = 1  # of zlib's levels
_DEEPEST = 8  # wordings inside wordings
_MOST_TEXTS = 256  # of one wording with several alternatives


def keep_trees() -> None:
    """Keep from now on what is unfolded and parsed: for a check, which comes by each wording many times, and never for a bot that runs."""
    Filed.trees, Filed.unfolded = {}, {}


def _parsed(text: str) -> dict[str, ftl.Pattern]:
    entry = FluentParser(with_spans=False).parse_entry(text)
    assert isinstance(entry, ftl.Message | ftl.Term)  # it was one when the file was read
    return dict(patterns_of(entry))


def _texts_on(page: bytes) -> list[str]:
    texts: list[str] = json.loads(zlib.decompress(page))
    return texts


class Filed(Mapping[str, ftl.Pattern]):
    """Patterns by key, kept as folded text and parsed when asked for: as trees they take forty times the room."""

    __slots__ = ("_open", "_pages", "_places")
    trees: ClassVar[dict[str, dict[str, ftl.Pattern]] | None] = (
        None  # text -> what it was parsed to, where that is kept
    )
    unfolded: ClassVar[dict[bytes, list[str]] | None] = None  # page -> its texts, where they are kept

    def __init__(self) -> None:
        self._places: dict[str, int] = {}
        self._pages: list[bytes] = []
        self._open: list[str] = []  # the page that is being written

    def keep(self, keys: Sequence[str], text: str) -> bool:
        """Add a message or term as written, under its keys; False, and nothing is added, if it has one twice or one is there already."""
        place = len(self._pages) * _PAGE + len(self._open)
        places = dict.fromkeys(map(intern, keys), place)  # all languages have the same keys
        if len(places) < len(keys) or not self._places.keys().isdisjoint(places):
            return False
        self._places |= places
        self._open.append(text)
        if len(self._open) == _PAGE:
            self._pages.append(zlib.compress(json.dumps(self._open, ensure_ascii=False).encode(), _QUICKLY))
            self._open = []
        return True

    def forget(self, key: str) -> None:
        """Take a key out."""
        del self._places[key]

    def text(self, key: str) -> str:
        """Return the message or term that has this key, as written."""
        number, place = divmod(self._places[key], _PAGE)
        if number == len(self._pages):
            return self._open[place]
        return self._unfolded(self._pages[number])[place]

    def _unfolded(self, page: bytes) -> list[str]:
        if self.unfolded is None:
            return _texts_on(page)
        if page not in self.unfolded:
            self.unfolded[page] = _texts_on(page)
        return self.unfolded[page]

    def __getitem__(self, key: str) -> ftl.Pattern:
        text = self.text(key)
        if self.trees is None:
            return _parsed(text)[key]
        if text not in self.trees:
            self.trees[text] = _parsed(text)
        return self.trees[text][key]

    def __contains__(self, key: object) -> bool:
        return key in self._places

    def __iter__(self) -> Iterator[str]:
        return iter(self._places)

    def __len__(self) -> int:
        return len(self._places)


@dataclass(frozen=True, slots=True)
class Source:
    """One language as written. `patterns`: key (or key.attribute) -> pattern; `terms` likewise, without the dash."""

    locale: str
    patterns: Filed
    terms: Filed


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
    """One language while it is read, file by file."""

    def __init__(self) -> None:
        self.patterns = Filed()
        self.terms = Filed()
        self.where: dict[str, tuple[_File, int]] = {}  # key, of a term with a dash -> file and line
        self.leaning: dict[str, tuple[str, ...]] = {}  # key -> what it refers to or calls, and so may be at fault

    def take(self, file: _File) -> None:
        """Read one more file."""
        for entry in entries(_decoded(file), file.label):
            if not entry.is_term and file.may_replace(entry.name) and self._has(entry.name):
                self._forget(entry.name)
            self._keep(entry, file)

    def place(self, key: str) -> str:
        """Name the file and line of a wording."""
        file, line = self.where[key]
        return f"{file.label}:{line}"

    def _has(self, message: str) -> bool:
        return any(key.partition(".")[0] == message for key in self.patterns)

    def _keep(self, entry: Entry, file: _File) -> None:
        known, sign = (self.terms, "-") if entry.is_term else (self.patterns, "")
        if not known.keep(entry.keys, entry.text):
            raise self._twice(entry, file, known, sign)
        signed = [sign + key for key in entry.keys] if sign else entry.keys
        self.where |= dict.fromkeys(signed, (file, entry.line))
        if entry.leaning:
            self.leaning |= {sign + key: on for key, on in entry.leaning.items()}

    def _twice(self, entry: Entry, file: _File, known: Filed, sign: str) -> BadCatalogue:
        here = f"{file.label}:{entry.line}"
        key = next(key for number, key in enumerate(entry.keys) if key in known or key in entry.keys[:number])
        before = self.place(sign + key) if key in known else here
        return BadCatalogue(f"{here}: `{sign}{key}` is already worded at {before}; keep one")

    def _forget(self, message: str) -> None:
        """Take a message out, with all its attributes: another takes its place."""
        for key in [key for key in self.patterns if key.partition(".")[0] == message]:
            self.patterns.forget(key)
            del self.where[key]
            self.leaning.pop(key, None)

    def faults(self, leant: Iterable[str], depth: int) -> Iterator[str]:
        """Yield what is wrong with what a wording leans on."""
        for on in leant:
            name = on.partition(".")[0].strip("-(")
            if on.endswith("("):
                if name not in _FUNCTIONS:
                    yield f"calls {name}, which is none of {', '.join(_FUNCTIONS)}"
            elif on not in self.where:
                yield f"refers to `{name}`, which has no such wording"
            elif depth == 0:
                yield "refers to itself, or too deep"
            else:
                yield from self.faults(self.leaning.get(on, ()), depth - 1)


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
    source = Source(locale, read.patterns, read.terms)
    for key, leant in read.leaning.items():
        if fault := next(read.faults(leant, _DEEPEST), ""):
            raise BadCatalogue(f"{read.place(key)}: `{key}` {fault}")
    return source


def referred(source: Source, reference: ftl.MessageReference | ftl.TermReference) -> ftl.Pattern | None:
    """Return the pattern a reference names, or None if there is none."""
    return _filed(source, reference).get(_named(reference))


def _filed(source: Source, reference: ftl.MessageReference | ftl.TermReference) -> Filed:
    return source.terms if isinstance(reference, ftl.TermReference) else source.patterns


def _named(reference: ftl.MessageReference | ftl.TermReference) -> str:
    return f"{reference.id.name}.{reference.attribute.name}" if reference.attribute else reference.id.name


def written(source: Source, key: str) -> Iterator[str]:
    """Yield a message as written, and every one it refers to: all that is needed to say it."""
    yield source.patterns.text(key)
    yield from _leant_on(source, source.patterns[key])


def _leant_on(source: Source, pattern: ftl.Pattern) -> Iterator[str]:
    for expression in expressions(pattern):
        match expression:
            case ftl.MessageReference() | ftl.TermReference() if target := referred(source, expression):
                yield _filed(source, expression).text(_named(expression))
                yield from _leant_on(source, target)


def variables_of(source: Source, pattern: ftl.Pattern) -> frozenset[str]:
    """Name the variables a pattern uses, also through the messages it refers to. A term sees none but its own."""
    names: set[str] = set()
    for expression in expressions(pattern):
        if isinstance(expression, ftl.VariableReference):
            names.add(expression.id.name)
        elif isinstance(expression, ftl.MessageReference) and (target := referred(source, expression)):
            names |= variables_of(source, target)
    return frozenset(names)


def selectors_of(source: Source, pattern: ftl.Pattern) -> frozenset[str]:
    """Name the variables after which a pattern chooses between its texts, also in the messages it refers to."""
    names: set[str] = set()
    for expression in expressions(pattern):
        if isinstance(expression, ftl.SelectExpression) and isinstance(expression.selector, ftl.VariableReference):
            names.add(expression.selector.id.name)
        elif isinstance(expression, ftl.MessageReference) and (target := referred(source, expression)):
            names |= selectors_of(source, target)
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
