"""Who may see which statement, and when. The one place where anything becomes visible to another side.

Pure rules, to be read by a mediator's lawyer. Nothing here is done: the desk does what a rule allows and records it.

The words used: a *matter* is one thing a side said that might cross (domain §3.4). Its owner gives it a *scope*, writes the *sentence*
the other side would read, and gives *consent to disclose* that very sentence. The mediator sends it: the *reveal*. Until the reveal the
consent can be withdrawn; afterwards it cannot, and the owner was told so before.

The complete list of what may reach another side (design §4): R1 a consented sentence the mediator sends; R2 a swap both sides sealed and
the mediator opened; R3 the AND of the answers to a proposal, at its close; R4 the session time she published; R5 "everyone has agreed to
take part"; R6 a message she wrote herself.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import Enum
from typing import NewType, TypeAlias, assert_never

from flows.case import CaseId, Scope, SideNo
from flows.private import Label, Private, Seat, Viewer

MatterId = NewType("MatterId", str)

MAY_CROSS = (Scope.SHARE, Scope.SWAP)  # only these scopes ever let words of one side reach another
DAY = timedelta(days=1)


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


class Refusal(Enum):
    """Why a rule does not allow something. Each has a wording; none says anything about the other side."""

    NOT_YOURS = "not_yours"
    SAFETY = "safety"  # what is in the safety file never crosses (domain §2)
    HELD = "held"  # while a human has to look, nothing of this person crosses (domain §2)
    SCOPE = "scope"  # its owner has not marked it as something that may cross
    NO_CONSENT = "no_consent"
    OTHER_WORDS = "other_words"  # consent was given to a different sentence
    COOLING = "cooling"  # the time to think it over has not passed
    LATER = "later"  # the owner named a later date, or a condition not yet confirmed
    WITHDRAWN = "withdrawn"
    KEPT = "kept"  # the mediator keeps it for the session
    EARLY = "early"  # what was put into an exchange can still be changed
    REVEALED = "revealed"  # it has been seen: it cannot be taken back, and it is not sent twice
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Rules:
    """What was agreed for this case, shown before question 1 and part of the logged consent."""

    cooling: timedelta = DAY
    is_open: bool = True


# --- what happens to a matter: the append-only record -------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Scoped:
    """The owner said who may see it. `not_before`: "share later", a date of their own choosing."""

    scope: Scope
    at: datetime
    not_before: date | None = None


@dataclass(frozen=True, slots=True)
class Worded:
    """The owner wrote the sentence the other side would read. Any earlier consent ends with the earlier words."""

    sentence: Private[str]
    at: datetime


@dataclass(frozen=True, slots=True)
class Consented:
    """The owner saw the sentence in full and agreed to exactly it. `waived`: they typed the word that ends the time to think."""

    sentence: Private[str]
    at: datetime
    waived: bool = False


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


Entry: TypeAlias = Scoped | Worded | Consented | Withdrawn | Reconsider | KeptForSession | TakenUp | Revealed


@dataclass(frozen=True, slots=True)
class Matter:
    """One thing of one side that might cross, as its record now stands."""

    id: MatterId
    case: CaseId
    side: SideNo
    kind: Kind
    category: Category
    scope: Scope = Scope.MEDIATOR  # everything begins with the mediator alone
    sentence: Private[str] | None = None
    consented_at: datetime | None = None
    waived: bool = False
    not_before: date | None = None
    withdrawn: bool = False
    kept: bool = False
    revealed_at: datetime | None = None


def standing(matter: Matter, record: Iterable[Entry]) -> Matter:
    """Return the matter after its record, oldest entry first.

    What was revealed stays revealed, and what is in the safety file stays there, whatever is recorded later.
    """
    for entry in record:
        if matter.revealed_at is not None or matter.scope is Scope.SAFETY:
            break
        matter = _after(matter, entry)
    return matter


def _after(matter: Matter, entry: Entry) -> Matter:
    match entry:
        case Scoped(scope, _, not_before):
            # Consent was given to this scope and this day; another scope or another day asks for it anew.
            same = scope is matter.scope and not_before == matter.not_before
            matter = replace(matter, scope=scope, not_before=not_before, withdrawn=False)
            return matter if same else replace(matter, consented_at=None, waived=False, kept=False)
        case Worded(sentence, _):
            return replace(matter, sentence=sentence, consented_at=None, waived=False)
        case Consented(sentence, at, waived):
            same = matter.sentence is not None and _same_words(matter, sentence)
            return replace(matter, consented_at=at, waived=waived, withdrawn=False, kept=False) if same else matter
        case Withdrawn():
            return replace(matter, scope=Scope.MEDIATOR, consented_at=None, waived=False, withdrawn=True)
        case Reconsider():
            return replace(matter, consented_at=None, waived=False)
        case KeptForSession():
            return replace(matter, kept=True)
        case TakenUp():
            return replace(matter, kept=False)
        case Revealed(_, at):
            return replace(matter, revealed_at=at)
        case _:
            assert_never(entry)


def _same_words(matter: Matter, sentence: Private[str]) -> bool:
    owner = Viewer(Seat.SIDE, matter.case, matter.side)
    return matter.sentence is not None and matter.sentence.read_as(owner) == sentence.read_as(owner)


# --- the rules ----------------------------------------------------------------------------------------------------


def sendable_from(matter: Matter, rules: Rules) -> datetime | None:
    """Say from when the mediator may send a matter; None while its owner has not consented.

    Source: domain §3.4 (a day to think it over, waived by the owner alone), design P5.
    """
    if matter.consented_at is None:
        return None
    return matter.consented_at if matter.waived else matter.consented_at + rules.cooling


def why_not_send(matter: Matter, rules: Rules, *, now: datetime, today: date, held: bool) -> Refusal | None:
    """Say why the mediator may not send this matter now, or None if she may (R1).

    held: a human has to look at the owner's safety first. today: the date where the owner lives. Source: domain §2, §3.2, §3.4.
    """
    if matter.revealed_at is not None:
        return Refusal.REVEALED
    if not rules.is_open:
        return Refusal.CLOSED
    if held:
        return Refusal.HELD
    if matter.scope is Scope.SAFETY:
        return Refusal.SAFETY
    if matter.withdrawn:
        return Refusal.WITHDRAWN
    if matter.scope is not Scope.SHARE:
        return Refusal.SCOPE
    if matter.kept:
        return Refusal.KEPT
    return _why_words_wait(matter, rules, now=now, today=today)


def _why_words_wait(matter: Matter, rules: Rules, *, now: datetime, today: date) -> Refusal | None:
    start = sendable_from(matter, rules)
    if matter.sentence is None or start is None:
        return Refusal.NO_CONSENT
    if matter.not_before is not None and today < matter.not_before:
        return Refusal.LATER
    return Refusal.COOLING if now < start else None


def may_withdraw(matter: Matter) -> bool:
    """Say whether its owner can still take a matter back: at any time before the reveal (design P5)."""
    return matter.revealed_at is None


def waits_at_the_desk(matter: Matter) -> bool:
    """Say whether a matter stands in the mediator's queue: consented, not yet sent, not kept for the session."""
    return _is_consented(matter) and not matter.kept


def is_kept_for_the_session(matter: Matter) -> bool:
    """Say whether the mediator keeps what its owner would let her send: it is not sent unless she takes it up again."""
    return _is_consented(matter) and matter.kept


def _is_consented(matter: Matter) -> bool:
    return matter.scope is Scope.SHARE and matter.consented_at is not None and matter.revealed_at is None


@dataclass(frozen=True, slots=True)
class Reveal:
    """A copy of one sentence that its case may now read. Only this file and `swaps` make one; only the archive's door for reveals takes it."""

    matter: MatterId
    case: CaseId
    side: SideNo  # whose words these are
    kind: Kind
    category: Category
    sentence: Private[str]  # labelled for the whole case
    rule: Rule
    at: datetime


class NotAllowed(Exception):
    """A rule refused. Carries the reason and no words."""

    def __init__(self, reason: Refusal) -> None:
        super().__init__(reason.value)
        self.reason = reason


def reveal(matter: Matter, rules: Rules, *, now: datetime, today: date, held: bool) -> Reveal:
    """Make the copy that the other side may read, by the mediator's act (R1). Raises NotAllowed, and nothing has become visible then."""
    refusal = why_not_send(matter, rules, now=now, today=today, held=held)
    if refusal is not None:
        raise NotAllowed(refusal)
    return copy_for_the_case(matter, Rule.R1, now)


def copy_for_the_case(matter: Matter, rule: Rule, now: datetime) -> Reveal:
    """Relabel exactly the consented sentence for the whole case. The caller has asked the rule; nothing else calls this."""
    if matter.sentence is None:
        raise NotAllowed(Refusal.NO_CONSENT)
    words = matter.sentence.read_as(Viewer(Seat.SIDE, matter.case, matter.side))
    shared: Private[str] = Private(words, Label(matter.case, 0))
    return Reveal(matter.id, matter.case, matter.side, matter.kind, matter.category, shared, rule, now)
