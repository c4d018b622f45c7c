"""The languages there are, and what each of them is read with: small tables in its own folder, one module for each thing looked for.

What `flows/asides.py` reads stands in `flows/locales/<language>/asides.py` as `TABLE`, and so for the others. A table is loaded when it is
first asked for, and a language without one has none. Knows no language, and nothing of what stands in a table.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from importlib.util import find_spec
from pkgutil import iter_modules
from typing import TypeVar

from flows import locales

T = TypeVar("T")


@cache
def languages() -> tuple[str, ...]:
    """Name the languages that have a folder of their own, by the alphabet."""
    return tuple(sorted(found.name for found in iter_modules(locales.__path__) if found.ispkg))


def language_of(locale: str) -> str:
    """Name the language by which a locale is read: itself if it has a folder, else what stands before its region (`es-MX`: `es`)."""
    written = locale.replace("_", "-")
    return written if written in languages() else written.partition("-")[0].lower()


def file_of(kind: type[object]) -> str:
    """Name the file in which every language keeps a table of a kind: it is called like the module that reads it."""
    return f"{_module(kind)}.py"


def table_of(kind: type[T], locale: str) -> T | None:
    """Return a language's table of a kind, None if it has none. Raises TypeError if its file holds something else."""
    language = language_of(locale)
    name = f"{locales.__name__}.{language}.{_module(kind)}"
    table = _loaded(name) if language in languages() else None
    if table is not None and not isinstance(table, kind):
        raise TypeError(f"{name}.TABLE is no {kind.__name__}")
    return table


@cache
def _loaded(name: str) -> object | None:
    if find_spec(name) is None:
        return None
    table: object = import_module(name).TABLE
    return table


def _module(kind: type[object]) -> str:
    return kind.__module__.rpartition(".")[2]
