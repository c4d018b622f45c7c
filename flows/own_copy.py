"""A party's own copy: what one person told the mediator, as they told it, and what of it may cross. Made from their own words alone.

Nothing of the safety file is in it, and nothing that depends on another person of the case: the same words give the same copy, whatever
others did.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime

from flows.answers import NonAnswer
from flows.briefing_lines import SideStatements, may_enter
from flows.briefing_parts import Line, Piece
from flows.case import Scope, SideNo, Statement
from flows.disclosure import Category, Matter, is_not_sent_yet, is_willing, waits_for_a_swap
from flows.flow import ApproveStep, Flow, PaperStep, WordStep
from flows.private import Private, Viewer
from flows.run import step_of
from flows.text import Text

_BESIDE = "beside"  # the flow of those beside a party: what they write is none of the party's own


@dataclass(frozen=True, slots=True)
class Told:
    """One answer as its owner gave it. `scope`: who may see it; `number`: the answer's number, as in the ledger.

    `crossed`: when the other side could read these very words; `agreed`: they wait to be sent on; `is_told`: the mediator may tell what
    the answer is about. Each of these holds instead of the scope.
    """

    label: Text
    said: tuple[Piece, ...] = field(repr=False)
    scope: Scope
    number: int
    reason: NonAnswer | None
    crossed: datetime | None = None
    agreed: bool = False
    is_told: bool = False


@dataclass(frozen=True, slots=True)
class Seen:
    """What became of a person's words. `crossed`: sentences, each with since when the other side can read it; `matters`: what may cross of
    theirs; `is_told`: whether the mediator may tell what an answer is about.
    """

    crossed: Collection[tuple[Private[str], datetime]] = ()
    matters: Collection[Matter] = ()
    is_told: Callable[[Statement], bool] = lambda statement: False


@dataclass(frozen=True, slots=True)
class Willing:
    """One sentence its owner is willing for the other side to read, in exactly these words. `at`: when it crossed, None if it has not."""

    category: Category
    sentence: Private[str] = field(repr=False)
    at: datetime | None


@dataclass(frozen=True, slots=True)
class OwnCopy:
    """What one person told the mediator up to `as_of` (aware, where they are), and what of it may cross."""

    case: str
    side: SideNo
    locale: str
    mediator: str
    as_of: datetime
    told: tuple[Told, ...]
    willing: tuple[Willing, ...]


_NOTHING = Seen()


def told(
    said: Iterable[Statement], flows: Collection[Flow], viewer: Viewer, *, seen: Seen = _NOTHING
) -> tuple[Told, ...]:
    """List what a person told, in the order they told it; what is in the safety file, sealed or parked stays out, whatever is passed.

    viewer: that person. Raises NotYours for anybody else's words.
    """
    mine = [s for s in said if may_enter(s) and s.flow != _BESIDE]
    lines = [line for flow in flows for line in _of_flow(flow, mine, viewer, seen)]
    return tuple(sorted(lines, key=lambda each: each.number))


def _of_flow(flow: Flow, said: Collection[Statement], viewer: Viewer, seen: Seen) -> Iterator[Told]:
    """Yield what was told in one flow, each run by itself: a second fresh start asks the same as the first."""
    here = [s for s in said if s.flow in (flow.flow, flow.hash)]
    given = {s.place: s for s in said if s.place in flow.lists}
    for run in dict.fromkeys(s.run for s in here):
        told = tuple(s for s in here if s.run == run)
        own = SideStatements(SideNo(viewer.side), flow, told, viewer, {}, finished=True, sent=frozenset(), given=given)
        yield from _of_run(own, seen)


def _of_run(own: SideStatements, seen: Seen) -> Iterator[Told]:
    flow, viewer = own.flow, own.viewer
    for statement in own.statements:
        line = own.line(statement.place)
        if line is not None and _tells(line) and not _is_an_act(flow, statement.place):
            about = own.about(statement.place)
            label = line.label if about is None else Text("house-about-item", {"item": about, "label": line.label})
            whole = Told(label, (), statement.scope, line.number, line.reason, is_told=seen.is_told(statement))
            yield from _in_parts(whole, _pieces(line), viewer, seen)


def _is_an_act(flow: Flow, place: str) -> bool:
    """Say whether what is recorded at a place is a yes, a word typed for one, or the choice of a paper: what it is about is told beside it."""
    return isinstance(flow.steps.get(step_of(place)), ApproveStep | WordStep | PaperStep)


def _in_parts(whole: Told, pieces: tuple[Piece, ...], viewer: Viewer, seen: Seen) -> Iterator[Told]:
    """Yield an answer at once, or piece by piece if other eyes are on one of them than on the rest."""
    parts = [_seen(replace(whole, said=(piece,)), viewer, seen) for piece in pieces]
    if any(replace(part, said=()) != replace(parts[0], said=()) for part in parts):
        yield from parts
    else:
        yield replace(parts[0] if parts else whole, said=pieces)


def _seen(part: Told, viewer: Viewer, seen: Seen) -> Told:
    """Say of a person's very words what has become of them: whether they have crossed, or wait for it."""
    words = [piece.read_as(viewer).strip() for piece in part.said if isinstance(piece, Private)]
    matter = next((m for m in seen.matters if m.sentence is not None and m.sentence.read_as(viewer) in words), None)
    crossed = [at for sentence, at in seen.crossed if sentence.read_as(viewer).strip() in words]
    if crossed:
        return replace(part, crossed=min(crossed))
    if matter is None:
        return part
    waits = waits_for_a_swap(matter)
    return replace(part, agreed=is_not_sent_yet(matter), scope=matter.scope if waits else part.scope)


def _tells(line: Line) -> bool:
    """Say whether something was told, if only that one would rather not: a notice that was read is not."""
    return bool(line.said or line.entries or line.reason)


def _pieces(line: Line) -> tuple[Piece, ...]:
    return line.said or tuple(entry.name for entry in line.entries)


def willing(matters: Iterable[Matter]) -> tuple[Willing, ...]:
    """List the sentences of one person that the other side reads, or may read by their consent, in the order they were made."""
    return tuple(
        Willing(m.category, m.sentence, m.revealed_at) for m in matters if is_willing(m) and m.sentence is not None
    )
