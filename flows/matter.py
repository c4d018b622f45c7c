"""The nouns of disclosure: a matter, the record of what happened to it, what was agreed for the case. Decides nothing: see `disclosure`."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import Enum
from typing import NewType, TypeAlias

from flows.case import CaseId, Regime, Scope, SideNo
from flows.paper import Paper
from flows.private import Private

MatterId = NewType("MatterId", str)

DAY = timedelta(days=1)
KEEP_DAYS = 30  # trust §E.4: private answers go 30 days after the case has ended


class Kind(Enum):
    """What a matter is: something to tell, or something to be told (domain §1.1, questions 45–47)."""

    TELL = "tell"
    NEED = "need"


class Category(Enum):
    """The short controlled list for need-to-know and for swaps."""

    FIGURES = "figures"
    DOCUMENTS = "documents"
    DATES = "dates"
    REASONS = "reasons"
    PLANS = "plans"
    PEOPLE = "people"
    EFFECTS = "effects"
    OTHER = "other"


class Rule(Enum):
    """Under which rule something was revealed (design §4, the declassification list)."""

    R1 = "R1"
    R2 = "R2"


class Telling(Enum):
    """What of one thing the mediator may tell another side in words of her own (R6)."""

    NOT = "not"
    WITHOUT_SOURCE = "without_source"  # she may use it, and not say whose it is
    SUBSTANCE = "substance"  # what it is about; never as its owner's own words
    WORDS = "words"  # it has been read already


class Refusal(Enum):
    """Why a rule does not allow something. Each has a wording; none says anything about the other side."""

    NOT_YOURS = "not_yours"
    SAFETY = "safety"  # what is in the safety file never crosses (domain §2)
    HELD = "held"  # while a human has to look, nothing of this person crosses (domain §2)
    SCOPE = "scope"  # its owner has not marked it as something that may cross
    NO_CONSENT = "no_consent"
    OTHER_WORDS = "other_words"  # consent was given to a different sentence
    COOLING = "cooling"  # the time to think it over has not passed
    LATER = "later"  # the owner named a later date, or a condition that they have not said has come about
    WITHDRAWN = "withdrawn"
    KEPT = "kept"  # the mediator keeps it for the session
    EARLY = "early"  # what was put into an exchange can still be changed
    REVEALED = "revealed"  # it has been seen: it cannot be taken back, and it is not sent twice
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Rules:
    """What was agreed for this case, shown before question 1 and part of the logged consent.

    always_open: of these kinds nothing is kept from the other side, whatever the regime. without_source: an owner may let the
    mediator use something without saying whose it is (domain §3.2, L2). keep_days: how long the case is kept once it is closed.
    preview: the mediator may show all sides the topics of the agenda beforehand (domain §3.2, the agenda's own scope).
    """

    cooling: timedelta = DAY
    is_open: bool = True
    regime: Regime = Regime.OPT_IN
    always_open: frozenset[Category] = frozenset()
    without_source: bool = False
    keep_days: int = KEEP_DAYS
    preview: bool = True


# --- what happens to a matter: the append-only record -------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Scoped:
    """The owner said who may see it. "Share later": `not_before`, a date of their own, or `condition`, in words of their own."""

    scope: Scope
    at: datetime
    not_before: date | None = None
    condition: Private[str] | None = None


@dataclass(frozen=True, slots=True)
class CameAbout:
    """The owner, and nobody else, said that what they had made it wait for has come about."""

    at: datetime


@dataclass(frozen=True, slots=True)
class Categorised:
    """The owner said of which kind it is."""

    category: Category
    at: datetime


@dataclass(frozen=True, slots=True)
class Worded:
    """The owner wrote the sentence the other side would read. Any earlier consent ends with the earlier words."""

    sentence: Private[str]
    at: datetime


@dataclass(frozen=True, slots=True)
class Consented:
    """The owner saw the sentence in full and agreed to exactly it. `waived`: they typed the word that ends the time to think.

    paper: the copy they saw with it and agreed to, byte for byte.
    """

    sentence: Private[str]
    at: datetime
    waived: bool = False
    paper: Paper | None = None


@dataclass(frozen=True, slots=True)
class LeftToCounsel:
    """The owner would have counsel look first at the sentence as it stands, with this copy. It is no consent."""

    at: datetime
    paper: Paper


@dataclass(frozen=True, slots=True)
class Withdrawn:
    """The owner took it back."""

    at: datetime


@dataclass(frozen=True, slots=True)
class Reconsider:
    """The mediator asked the owner to look again; the consent rests until they give it anew."""

    at: datetime


@dataclass(frozen=True, slots=True)
class KeptForSession:
    """The mediator keeps it for the session: it is not sent, unless its owner agrees to it anew or she takes it up again."""

    at: datetime


@dataclass(frozen=True, slots=True)
class TakenUp:
    """The mediator takes up again what she had kept: with the consent it has, it waits at her desk once more."""

    at: datetime


@dataclass(frozen=True, slots=True)
class Revealed:
    """The moment the other side could see it."""

    rule: Rule
    at: datetime


@dataclass(frozen=True, slots=True)
class Disowned:
    """The mediator said that whoever held its owner's phone from `since` on is somebody else: what they did was never its owner's."""

    since: datetime
    at: datetime


OwnersEntry: TypeAlias = Scoped | CameAbout | Categorised | Worded | Consented | LeftToCounsel | Withdrawn
Entry: TypeAlias = OwnersEntry | Reconsider | KeptForSession | TakenUp | Revealed | Disowned


@dataclass(frozen=True, slots=True)
class Matter:
    """One thing of one side that might cross, as its record now stands."""

    id: MatterId
    case: CaseId
    side: SideNo
    kind: Kind
    category: Category
    scope: Scope = Scope.MEDIATOR  # everything begins with the mediator alone
    decided: bool = False  # its owner has said who may see it, by an act of their own
    sentence: Private[str] | None = None
    consented_at: datetime | None = None
    waived: bool = False
    not_before: date | None = None
    condition: Private[str] | None = None
    came_about: bool = False
    withdrawn: bool = False
    kept: bool = False
    revealed_at: datetime | None = None
    paper: Paper | None = None  # what goes with the sentence; like a consent, and never without one
    for_counsel: Paper | None = None  # what would go with it, for counsel of its owner to look at before
