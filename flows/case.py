"""The nouns of a mediation: case, side, participant, statement, scope."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import Enum
from typing import TYPE_CHECKING, NewType

from flows.private import Private

if TYPE_CHECKING:
    from flows.answers import Answer

CaseId = NewType("CaseId", str)
ParticipantId = NewType("ParticipantId", str)
MediatorId = NewType("MediatorId", str)
StatementId = NewType("StatementId", str)
RunId = NewType("RunId", str)
SideNo = NewType("SideNo", int)


class Role(Enum):
    """What part somebody has."""

    PARTY = "party"
    MEDIATOR = "mediator"
    COUNSEL = "counsel"  # advises a party
    SUPPORT = "support"  # is there for a party
    INTERPRETER = "interpreter"


class Insight(Enum):
    """What a party lets somebody beside them see. Values are stored; never rename one."""

    NOTHING = "nothing"
    MARKED = "marked"
    ALL = "all"  # all but the safety file


class Scope(Enum):
    """Who may see a statement, and when (domain §3.2). Values are stored; never rename one."""

    SAFETY = "safety"  # the safety file; never in a briefing, an export or a reminder
    MEDIATOR = "mediator"  # "Only the mediator"
    WITHOUT_SOURCE = (
        "without_source"  # the mediator may use it and not say whose it is; only where the case was opened with it
    )
    SESSION = "session"  # "I'll say it at the session"
    SWAP = "swap"  # "Swap: only if they share too"
    SHARE = "share"  # "Share with the other side"


class Offer(Enum):
    """What the owner of an answer may later be asked about it (domain §1.1, column "scope default")."""

    NEVER = "never"  # N: never leaves the safety file
    KEPT = "kept"  # M: for the mediator; sharing is not offered
    ASKED = "asked"  # D: for the mediator; the sharing question is asked later
    MEANT = "meant"  # J: meant for both sides once the owner has approved the wording


class Regime(Enum):
    """What may pass from a private talk (domain §0.1)."""

    OPT_IN = "opt_in"
    OPT_OUT = "opt_out"
    NO_SECRETS = "no_secrets"


class Asks(Enum):
    """What the mediator may have asked in a case, or not, beyond the usual (domain §1.1, T5 and T7). Values are stored."""

    POINTS = "points"  # a hundred points over one's topics; never where children are concerned
    RANGE = "range"  # what would please, what would do, where to walk away: sealed
    NO_SITTINGS = "no_sittings"  # nothing beyond the intake


class CaseState(Enum):
    """Where a case stands in the mediator's work."""

    OPEN = "open"
    CLOSED = "closed"


class Topic(Enum):
    """The subject of a question, the trade's T0–T17 (domain §1.1)."""

    SAFETY = "safety"
    PEOPLE = "people"
    HISTORY = "history"
    ISSUES = "issues"
    INTERESTS = "interests"
    PRIORITIES = "priorities"
    NO_DEAL = "no_deal"
    RANGE = "range"
    OBSTACLES = "obstacles"
    TEMPERATURE = "temperature"
    INFORMATION = "information"
    DOCUMENTS = "documents"
    MOVEMENT = "movement"
    FRESH_START = "fresh_start"
    FAIRNESS = "fairness"
    FORMAT = "format"
    AVAILABILITY = "availability"
    CLOSE = "close"
    SETUP = "setup"  # questions that only set the dialogue up (a notice, consent, the mediator's own forms)


@dataclass(frozen=True, slots=True)
class Side:
    """One side of a case: a party with those beside them. `number` counts from 1 in invitation order.

    Of a side with several people each has an entry of their own, named by the mediator and numbered as `flows.several` says.
    """

    number: SideNo
    name: Private[str]
    locale: str
    zone: str


@dataclass(frozen=True, slots=True)
class Case:
    """One mediation. `ref` is what people call it (KITE-42); `title` is the mediator's neutral title."""

    id: CaseId
    ref: str
    mediator: MediatorId
    kind: str
    title: Private[str]
    regime: Regime
    code_required: bool
    answer_by: date | None
    state: CaseState
    opened_at: datetime
    sides: tuple[Side, ...]
    questions: frozenset[Asks] = frozenset()


@dataclass(frozen=True, slots=True)
class Statement:
    """One thing a participant said: the newest answer to one question of one run.

    `number` counts within its side only (of several people, within one person's answers), what is in the safety file by itself. `place` is
    the question (`story`, or `wish@i2` for the item i2 of a repeated section). `earlier` is how many answers to the same question came
    before it. A parked statement was given on a branch its owner has since left; it stays in the ledger and out of the briefing.
    """

    id: StatementId
    case: CaseId
    side: SideNo
    number: int
    flow: str
    place: str
    topic: Topic
    offer: Offer
    scope: Scope
    answer: Private[Answer]
    said_at: datetime
    earlier: int = 0
    parked: bool = False
    run: str = field(default="", compare=False)  # in which it was said, as the archive knows


@dataclass(frozen=True, slots=True)
class Participant:
    """Somebody who has a seat in a case. `seen_as` is how their own account names them, for the mediator to confirm.

    `moved_at`: when they last came back on another phone; whoever has moved is to be confirmed anew. `has_phone` is False after somebody
    else was found on it: the seat is theirs still, and waits for a new link. `insight`, `marks`: of somebody beside a party, what the party
    lets them see; with MARKED these answers.
    """

    id: ParticipantId
    case: CaseId
    side: SideNo
    role: Role
    seen_as: Private[str]
    locale: str
    zone: str
    joined_at: datetime
    confirmed_at: datetime | None = None
    consented_at: datetime | None = None
    finished_at: datetime | None = None
    moved_at: datetime | None = None
    has_phone: bool = True
    insight: Insight = Insight.NOTHING
    marks: tuple[str, ...] = ()
