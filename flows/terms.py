"""The term sheet: what came of a mediation, in the mediator's words, for everybody to confirm point by point (design P4, R3 and R6).

The sheet is a message of hers: she wrote every point, and saw the whole of it as all would read it. It goes to everybody at the same moment
in the same words. What somebody says to a point is theirs and hers: nobody else in the case learns what they said, when, or that they said
anything, and nothing on another phone moves by it. One thing alone is ever told, by her act, to all at once and in the same words: that
everybody has confirmed each point. It can be told only while it is so, and only once for a version; an "adviser first", a "not quite", no
answer, a person on hold and a side that has left keep it back alike, and nobody is told that it was kept back, or by whom.

She reads what is said as it comes, for she has to mend what is not right (unlike `ticks`, whose close no answer may move). What she does then
is her judgement (trust §D.5): a version sent anew tells all that something was to be written otherwise, and not who said so.

A version is never changed; another sending makes the next one. Whoever has confirmed a point has confirmed its words: a point that stands
in the newest version word for word as in the one before keeps what was said to it, wherever it has moved to; one that has changed in any
word, and one that comes back after a version without it, is asked anew. What was said to a point that is gone counts for nothing.

Of a side with several people (`flows.several`) each confirms alone, and everybody has confirmed once all of them have. Whoever sits beside
a party is not asked: the party can show them the sheet.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import NewType, TypeAlias

from flows.case import CaseId, SideNo
from flows.matter import Rules
from flows.private import HOUSE, WHOLE_CASE, Label, Private

SheetId = NewType("SheetId", str)
PointId = NewType("PointId", str)

MOST_POINTS = 40  # on one sheet
MOST_VERSIONS = 24  # in a case


class Saying(Enum):
    """What somebody says to a point, to the mediator alone. Values are stored; never rename one."""

    RIGHT = "right"
    NOT_QUITE = "not_quite"
    ADVISER = "adviser"  # wants to ask their adviser first


@dataclass(frozen=True, slots=True)
class Point:
    """One point as all read it. `id`: of these very words, from the version that first had them."""

    id: PointId
    words: Private[str]


@dataclass(frozen=True, slots=True)
class TermSheet:
    """One version as it went to everybody. `version` counts from 1 in its case; `told_at`: when all were told that everybody confirmed it."""

    id: SheetId
    case: CaseId
    version: int
    points: tuple[Point, ...]
    sent_at: datetime
    told_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Given:
    """What somebody said to a point, the newest. `at`: aware UTC."""

    saying: Saying
    at: datetime


Own: TypeAlias = Mapping[PointId, Given]  # what one person has said, by point


# --- what goes out ------------------------------------------------------------------------------------------------


def points_of(
    case: CaseId, newest: TermSheet | None, words: Sequence[str], fresh: Iterable[PointId]
) -> tuple[Point, ...]:
    """Make the points of the next version: words that stand in the newest one are the same point, all others a new one.

    fresh: at least as many new ids as there are words.
    """
    left = [(point.words.read_as(HOUSE), point.id) for point in newest.points] if newest is not None else []
    new, made = iter(fresh), list[Point]()
    for each in words:
        found = next((pair for pair in left if pair[0] == each), None)
        if found is not None:
            left.remove(found)
        made.append(Point(found[1] if found is not None else next(new), Private(each, Label(case, WHOLE_CASE))))
    return tuple(made)


def is_sent(newest: TermSheet | None, words: Sequence[str]) -> bool:
    """Say whether the newest version reads exactly like this, so that there is nothing to send."""
    return newest is not None and [point.words.read_as(HOUSE) for point in newest.points] == list(words)


def may_send(words: Sequence[str], sent: Sequence[TermSheet], rules: Rules) -> bool:
    """Say whether the mediator may send this. sent: the versions there are, the newest last."""
    newest = sent[-1] if sent else None
    fits = 0 < len(words) <= MOST_POINTS and len(sent) < MOST_VERSIONS
    return rules.is_open and fits and not is_sent(newest, words)


# --- what is said to it -------------------------------------------------------------------------------------------


def may_say(sheet: TermSheet, newest: TermSheet, rules: Rules, *, held: bool) -> bool:
    """Say whether somebody may still say something to a version, or change it: only to the newest, and until all were told."""
    return sheet.id == newest.id and sheet.told_at is None and rules.is_open and not held


def still_open(sheet: TermSheet, own: Own) -> tuple[int, ...]:
    """List the places of the points to which somebody has said nothing yet."""
    return tuple(at for at, point in enumerate(sheet.points) if point.id not in own)


def next_open(sheet: TermSheet, own: Own, after: int) -> int | None:
    """Say which point comes next for somebody: the next one to which nothing is said, from the beginning again after the last. None: done."""
    left = still_open(sheet, own)
    return next((at for at in left if at > after), left[0] if left else None)


def has_confirmed(sheet: TermSheet, own: Own) -> bool:
    """Say whether somebody has said of every point that it is right."""
    return all(point.id in own and own[point.id].saying is Saying.RIGHT for point in sheet.points)


def may_tell(
    sheet: TermSheet,
    newest: TermSheet,
    given: Mapping[SideNo, Own],
    chairs: Sequence[SideNo],
    rules: Rules,
    *,
    held: bool,
) -> bool:
    """Say whether the mediator may tell all that everybody has confirmed each point: only while that is so, and once.

    chairs: everybody's in the case. held: anyone in the case is held.
    """
    everybody = bool(chairs) and all(has_confirmed(sheet, given.get(chair, {})) for chair in chairs)
    return everybody and may_say(sheet, newest, rules, held=held)
