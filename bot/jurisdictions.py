"""Which exceptions to confidentiality are told before anything is asked: a set of wordings for each jurisdiction, the same for both sides.

flows/jurisdictions/<name>/locales/<language>/*.ftl                  shipped; `general` is what the catalogues say anyway
<packs>/_jurisdictions/<name>/locales/<language>/*.ftl               a centre's own, preferred to a shipped one of the same name

A set words the exceptions in every language of the house and nothing else: nobody is told less because of the language they read. What was
told is part of the record of the agreement, as a digest of the words.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

from bot.present.catalogue import BadCatalogue
from bot.settings import BadSetting

GENERAL = "general"
TOLD_BEFORE = frozenset({"intake-must-tell"})  # the messages a set may word anew, and has to
SHIPPED = Path(__file__).parent.parent / "flows" / "jurisdictions"
OWN = "_jurisdictions"  # no pack: its name begins with a line


def exceptions_of(name: str, packs: Path | None, languages: Iterable[str]) -> tuple[Path, ...]:
    """Find the set of a jurisdiction; () for `general`, unless a centre has its own of that name.

    Raises BadSetting if there is none, BadCatalogue if it leaves out a language or words anything else.
    """
    places = [*([packs / OWN] if packs is not None else []), SHIPPED]
    found = next((place / name for place in places if (place / name).is_dir()), None)
    if found is None and name == GENERAL:
        return ()
    if found is None:
        there = sorted({GENERAL, *(folder.name for place in places if place.is_dir() for folder in place.iterdir())})
        raise BadSetting(f"PARLEY_JURISDICTION must be one of {', '.join(there)}")
    for language in languages:
        _whole(found, language)
    return (found,)


def _whole(folder: Path, language: str) -> None:
    label = f"{folder.name}/locales/{language}"
    words = [file.read_text("utf-8", errors="replace") for file in sorted(folder.glob(f"locales/{language}/*.ftl"))]
    worded = {message for text in words for message in re.findall(r"^([a-zA-Z][\w-]*)\s*=", text, re.MULTILINE)}
    if missing := sorted(TOLD_BEFORE - worded):
        raise BadCatalogue(f"{label}: {', '.join(missing)} is missing; word it, or nobody is told it in this language")
    if others := sorted(worded - TOLD_BEFORE):
        raise BadCatalogue(f"{label}: {', '.join(others)} is no exception; take it out, or put it into a pack")
