"""What the record of a matter comes to: who may see it follows from how it stands (`flows.disclosure`), and how it stands from these acts.

Pure; sources as in `flows.disclosure`.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from typing import Any, assert_never

from flows.case import Scope
from flows.matter import (
    CameAbout,
    Categorised,
    Consented,
    Disowned,
    Entry,
    KeptForSession,
    LeftToCounsel,
    Matter,
    OwnersEntry,
    Reconsider,
    Revealed,
    Scoped,
    TakenUp,
    Withdrawn,
    Worded,
)
from flows.private import Private, Seat, Viewer


def standing(matter: Matter, record: Iterable[Entry]) -> Matter:
    """Return the matter after its record, oldest entry first.

    What was revealed stays revealed, and what is in the safety file stays there, whatever is recorded later. What somebody did who was not
    its owner counts as if it had not been. Source: design P5, domain §2, §3.4, §9.6, 3.
    """
    for entry in _without_a_strangers(record):
        if matter.revealed_at is not None or matter.scope is Scope.SAFETY:
            break
        matter = _after(matter, entry)
    return matter


def as_of(matter: Matter, record: Iterable[Entry], now: datetime) -> Matter:
    """Return the matter as its record stood at a moment (domain §8: a version is of its moment)."""
    new = Matter(id=matter.id, case=matter.case, side=matter.side, kind=matter.kind, category=matter.category)
    return standing(new, [entry for entry in record if entry.at <= now])


def _without_a_strangers(record: Iterable[Entry]) -> list[Entry]:
    """Leave out what was done in the owner's name by somebody else; the mediator's own acts stay. Source: domain §9.6, 3; trust §B.4, 4."""
    theirs: list[Entry] = []
    for entry in record:
        if isinstance(entry, Disowned):
            theirs = [e for e in theirs if not (isinstance(e, OwnersEntry) and e.at > entry.since)]
        else:
            theirs.append(entry)
    return theirs


def has_been_touched(record: Iterable[Entry], since: datetime) -> bool:
    """Say whether anything was done in the owner's name after a moment (domain §9.6, 3)."""
    return any(isinstance(entry, OwnersEntry) and entry.at > since for entry in record)


def _after(matter: Matter, entry: Entry) -> Matter:
    match entry:
        case Scoped():
            return _scoped(matter, entry)
        case CameAbout():
            return replace(matter, came_about=matter.condition is not None)
        case Categorised(category, _):
            return replace(matter, category=category)
        case Worded(sentence, _):
            return _unagreed(matter, sentence=sentence)
        case Consented(sentence, at, waived, paper):
            if not _same_words(matter, sentence):
                return matter
            return replace(
                matter, consented_at=at, waived=waived, paper=paper, for_counsel=paper, withdrawn=False, kept=False
            )
        case LeftToCounsel(_, paper):
            return replace(matter, for_counsel=paper)
        case Withdrawn():
            return _unagreed(
                matter,
                scope=Scope.MEDIATOR,
                not_before=None,
                condition=None,
                came_about=False,
                decided=True,
                withdrawn=True,
            )
        case Reconsider():
            return _unagreed(matter)
        case KeptForSession():
            return replace(matter, kept=True)
        case TakenUp():
            return replace(matter, kept=False)
        case Revealed(_, at):
            return replace(matter, revealed_at=at)
        case Disowned():  # heard before: it is about the entries that stand before it
            return matter
        case _:
            assert_never(entry)


def _scoped(matter: Matter, entry: Scoped) -> Matter:
    """Consent was given to this scope, this day and this condition; another one of them asks for it anew."""
    same_wait = entry.not_before == matter.not_before and _same(matter, matter.condition, entry.condition)
    if entry.scope is matter.scope and same_wait:
        return replace(matter, condition=entry.condition, decided=True, withdrawn=False)
    return _unagreed(
        matter,
        scope=entry.scope,
        not_before=entry.not_before,
        condition=entry.condition,
        came_about=matter.came_about and same_wait,
        decided=True,
        withdrawn=False,
        kept=False,
    )


def _unagreed(matter: Matter, **changed: Any) -> Matter:
    """Return it without its consent, and so without what would go with the sentence; and with what else has changed."""
    return replace(matter, consented_at=None, waived=False, paper=None, for_counsel=None, **changed)


def _same_words(matter: Matter, sentence: Private[str]) -> bool:
    return matter.sentence is not None and _same(matter, matter.sentence, sentence)


def _same(matter: Matter, one: Private[str] | None, other: Private[str] | None) -> bool:
    owner = Viewer(Seat.SIDE, matter.case, matter.side)
    if one is None or other is None:
        return one is other
    return one.read_as(owner) == other.read_as(owner)
