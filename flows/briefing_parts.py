"""What a briefing is made of: values only. Knows neither statements nor flows; every line knows the answers it came from."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import Enum
from typing import TYPE_CHECKING, TypeAlias

from flows.answers import FileKind, NonAnswer
from flows.case import CaseId, Regime, SideNo, StatementId
from flows.private import Private
from flows.text import Text

if TYPE_CHECKING:
    from flows.briefing_desk import AtHand
    from flows.briefing_news import News
    from flows.findings import Ground


class Mark(Enum):
    """Whether the mediator may say a line aloud (domain §8)."""

    ALOUD = "aloud"  # ● it has crossed already
    OWNER = "owner"  # ◐ only if its owner raises it
    NEVER = "never"  # ○


class Part(Enum):
    """The parts of a briefing, in reading order."""

    CROSSED = "crossed"  # the approved sentences come first in the annex (domain §8)
    AGREED = "agreed"  # and then what their owners agreed to and is not sent yet
    ABOUT = "about"
    TIMELINE = "timeline"
    DECIDES = "decides"
    ISSUES = "issues"
    INTERESTS = "interests"
    KNOWING = "knowing"
    OBSTACLES = "obstacles"
    NO_DEAL = "no_deal"
    HOPES = "hopes"
    FEELINGS = "feelings"
    MOVEMENT = "movement"
    PRACTICAL = "practical"
    DOCUMENTS = "documents"
    MORE = "more"
    CHANGED = "changed"
    ADDED = "added"


# Somebody's own words (to be quoted), or a wording of ours for what was tapped.
Piece: TypeAlias = Private[str] | Text


@dataclass(frozen=True, slots=True)
class Entry:
    """One item of a list somebody made, with what they said about it."""

    item: str
    name: Private[str]
    lines: tuple[Line, ...] = ()


@dataclass(frozen=True, slots=True)
class Line:
    """What one person answered to one question: attributed, unmerged, unjudged.

    `sources`: the statements it came from. `number`: the answer's number within its side. `reason`: set for a typed non-answer.
    `late`: it was said after its side had handed over.
    """

    side: SideNo
    step: str
    label: Text
    number: int
    mark: Mark
    sources: tuple[StatementId, ...]
    said: tuple[Piece, ...] = field(default=(), repr=False)
    entries: tuple[Entry, ...] = field(default=(), repr=False)
    reason: NonAnswer | None = None
    late: bool = False


class Blank(Enum):
    """Why a cell is empty."""

    OPEN = "open"  # not answered yet
    UNASKED = "unasked"  # an earlier answer made the question needless
    UNCHANGED = "unchanged"  # in a row about changes: nothing was changed here
    NOTHING = "nothing"  # no sentence of this side has crossed in this way
    NO_DATE = "no_date"  # in the timeline: this side gave nothing for this date
    ERASED = "erased"  # the side has withdrawn


@dataclass(frozen=True, slots=True)
class Row:
    """One question and what each side answered; `cells` runs parallel to the briefing's sides."""

    label: Text
    cells: tuple[Line | Blank, ...]


@dataclass(frozen=True, slots=True)
class Section:
    """One part of the briefing."""

    part: Part
    rows: tuple[Row, ...]


class Stage(Enum):
    """How far a side has come."""

    INVITED = "invited"
    JOINED = "joined"
    CONFIRMED = "confirmed"
    AGREED = "agreed"
    FINISHED = "finished"
    WITHDRAWN = "withdrawn"  # everything was erased at its own wish, and nobody has joined since


@dataclass(frozen=True, slots=True)
class SideState:
    """One side as the header shows it. `approved_at`: when it said that its own copy is right.

    `locale`: the language it reads and writes in. `asked`: questions that apply to it so far; `declined`: those with a typed non-answer.
    """

    number: SideNo
    name: Private[str]
    locale: str
    stage: Stage
    since: datetime | None
    asked: int
    answered: int
    declined: int
    approved_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Gap:
    """A question without an answer. `reason` None, `number` 0: not answered yet. `about`: the item it was asked for."""

    side: SideNo
    label: Text
    reason: NonAnswer | None
    number: int
    sources: tuple[StatementId, ...]
    about: Private[str] | None = None
    mark: Mark = Mark.NEVER  # that something is not answered yet is told to nobody


@dataclass(frozen=True, slots=True)
class SentFile:
    """A file that came with an answer; it stays with Telegram until the mediator opens it."""

    side: SideNo
    label: Text
    kind: FileKind
    name: Private[str]
    size: int
    number: int
    mark: Mark
    sources: tuple[StatementId, ...]


@dataclass(frozen=True, slots=True)
class Briefing:
    """What the mediator reads before the parties meet. Holds private values; open it as the case's mediator only.

    `ground`: what was derived from the answers. `on_hold`: sides that a person looks after first; why is not known here.
    `at_hand`: what her desk knows beside the answers. `news`: since she was last handed a version, None before that.
    """

    case: CaseId
    ref: str
    title: Private[str]
    kind: str
    regime: Regime
    opened_at: datetime
    answer_by: date | None
    as_of: datetime
    sides: tuple[SideState, ...]
    sections: tuple[Section, ...]
    gaps: tuple[Gap, ...]
    files: tuple[SentFile, ...]
    ground: Ground
    at_hand: AtHand
    news: News | None = None
    on_hold: frozenset[SideNo] = frozenset()
    confirmed: tuple[Text, ...] = ()  # statements to which every side said yes, as each has been told
    ranges: str = ""  # "sealed" or "opened" where they are asked for; their figures are in no briefing

    def rows(self, part: Part) -> tuple[Row, ...]:
        """Return the rows of one part; none if nobody answered anything there."""
        return next((s.rows for s in self.sections if s.part is part), ())

    def lines(self) -> Iterator[Line]:
        """Yield every line, those about list items included, in reading order."""
        for section in self.sections:
            for row in section.rows:
                for line in row.cells:
                    if isinstance(line, Line):
                        yield from _with_entries(line)


def _with_entries(line: Line) -> Iterator[Line]:
    yield line
    for entry in line.entries:
        for inner in entry.lines:
            yield from _with_entries(inner)
