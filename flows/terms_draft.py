"""The term sheet as the mediator writes it, before it goes: her points in her order, and what she has left out. Pure; tells nobody."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TypeAlias

from flows.case import CaseId
from flows.private import HOUSE, MEDIATOR_ONLY, Label, Private
from flows.terms import MOST_POINTS, TermSheet

MOST_KEPT = 60  # points of a draft, those that are left out among them


@dataclass(frozen=True, slots=True, eq=False)
class Written:
    """One point. `out`: left out for now; it is not sent, and can be brought back."""

    words: Private[str]
    out: bool = False


Draft: TypeAlias = tuple[Written, ...]  # what is on the sheet first, then what is left out


def written(case: CaseId, words: str) -> Written:
    """Make a point of what she wrote; her line breaks stay."""
    return Written(Private(tidy(words), Label(case, MEDIATOR_ONLY)))


def tidy(words: str) -> str:
    """Leave out what nobody sees: blanks in a row and around lines, and empty lines. So the same words are the same point."""
    lines = (" ".join(line.split()) for line in words.splitlines())
    return "\n".join(line for line in lines if line)


def drawn_from(sheet: TermSheet) -> Draft:
    """Begin with what was sent."""
    return tuple(written(sheet.case, point.words.read_as(HOUSE)) for point in sheet.points)


def on_it(draft: Draft) -> tuple[str, ...]:
    """List the words that would go out, in her order."""
    return tuple(each.words.read_as(HOUSE) for each in draft if not each.out)


def has_room(draft: Draft) -> bool:
    """Say whether one more point fits on the sheet."""
    return len(on_it(draft)) < MOST_POINTS and len(draft) < MOST_KEPT


def added(draft: Draft, new: Written) -> Draft:
    """Put a point below the last one on the sheet."""
    return _sorted((*draft, new)) if has_room(draft) else draft


def moved(draft: Draft, at: int, by: int) -> Draft:
    """Move a point up (by -1) or down (by 1) among those on the sheet, or among those left out; at the end of them it stays."""
    to = at + by
    if not 0 <= to < len(draft) or draft[to].out is not draft[at].out:
        return draft
    new = list(draft)
    new[at], new[to] = new[to], new[at]
    return tuple(new)


def left_out(draft: Draft, at: int) -> Draft:
    """Take a point off the sheet; it stays at hand."""
    return _sorted((*draft[:at], *draft[at + 1 :], replace(draft[at], out=True)))


def brought_back(draft: Draft, at: int) -> Draft:
    """Put a point that was left out below the last one on the sheet, if one more fits."""
    if len(on_it(draft)) >= MOST_POINTS:
        return draft
    return _sorted((*draft[:at], *draft[at + 1 :], replace(draft[at], out=False)))


def reworded(draft: Draft, at: int, new: Written) -> Draft:
    """Give a point other words."""
    return (*draft[:at], replace(new, out=draft[at].out), *draft[at + 1 :])


def _sorted(draft: Draft) -> Draft:
    return (*(each for each in draft if not each.out), *(each for each in draft if each.out))
