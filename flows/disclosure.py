"""Who may see which statement, and when. The one place where anything becomes visible to another side.

Pure rules, to be read by a mediator's lawyer. Nothing here is done: the desk does what a rule allows and records it.

The words used: a *matter* is one thing a side said that might cross (domain §3.4). Its owner gives it a *scope*, writes the *sentence*
the other side would read, and gives *consent to disclose* that very sentence, and the *paper* with it if there is one: a cleaned copy of
a file of theirs, byte for byte as they saw it. A file itself never crosses. The mediator sends it: the *reveal*. Until the reveal the
consent can be withdrawn; afterwards it cannot, and the owner was told so before.

The complete list of what may reach another side (design §4): R1 a consented sentence, and its paper, the mediator sends; R2 a swap both
sides sealed and the mediator opened; R3 the AND of the answers to a proposal or a statement of common ground (`ticks`), at its close, or to
the points of a term sheet (`terms`), when she tells it; R4 the session time she published; R5 "everyone has agreed to take part"; R6 a message
she wrote herself, a preview of the agenda and a term sheet included.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from flows.case import CaseId, Offer, Participant, Regime, Scope, SideNo
from flows.matter import (
    DAY,
    CameAbout,
    Categorised,
    Category,
    Consented,
    Disowned,
    Entry,
    KeptForSession,
    Kind,
    LeftToCounsel,
    Matter,
    MatterId,
    Reconsider,
    Refusal,
    Revealed,
    Rule,
    Rules,
    Scoped,
    TakenUp,
    Telling,
    Withdrawn,
    Worded,
)
from flows.paper import Paper
from flows.private import WHOLE_CASE, Label, Private, Seat, Viewer
from flows.several import side_of
from flows.standing import as_of, has_been_touched, standing
from flows.text import Param, Text

__all__ = [
    "DAY",
    "MAY_CROSS",
    "CameAbout",
    "Category",
    "Consented",
    "Disowned",
    "Entry",
    "KeptForSession",
    "Kind",
    "LeftToCounsel",
    "Matter",
    "MatterId",
    "NotAllowed",
    "Reconsider",
    "Refusal",
    "Reveal",
    "Revealed",
    "Rule",
    "Rules",
    "Scoped",
    "Categorised",
    "TakenUp",
    "Telling",
    "Titled",
    "Withdrawn",
    "Worded",
    "are_across",
    "as_of",
    "copy_for_the_case",
    "has_been_touched",
    "is_kept_for_the_session",
    "is_willing",
    "is_let_out",
    "is_its_owners_to_say",
    "is_not_sent_yet",
    "is_open_to_all",
    "may_let_cross",
    "may_preview",
    "may_read",
    "may_say_it_came_about",
    "may_stand_in_a_preview",
    "may_tell",
    "may_tell_answer",
    "may_withdraw",
    "preview_titles",
    "reveal",
    "scopes_offered",
    "sendable_from",
    "standing",
    "waits_at_the_desk",
    "waits_for_a_swap",
    "waits_for_its_owner",
    "why_not_send",
]

MAY_CROSS = (Scope.SHARE, Scope.SWAP)  # only these scopes ever let words of one side reach another


# --- what an owner is offered -------------------------------------------------------------------------------------


def is_open_to_all(category: Category, rules: Rules) -> bool:
    """Say whether nothing of this kind is kept from the other side in this case (domain §0.1, §3.2)."""
    return rules.regime is Regime.NO_SECRETS or category in rules.always_open


def scopes_offered(category: Category, rules: Rules) -> tuple[Scope, ...]:
    """List the scopes an owner may choose from for a thing of this kind.

    Where nothing is kept from the other side, "Only the mediator" would be untrue and is not offered; the owner can still take the
    thing out altogether (`Withdrawn`). Without source is offered only where the case was opened with it. Source: domain §3.2.
    """
    if is_open_to_all(category, rules):
        return (Scope.SWAP, Scope.SHARE, Scope.SESSION)
    unnamed = (Scope.WITHOUT_SOURCE,) if rules.without_source else ()
    return (Scope.MEDIATOR, *unnamed, Scope.SWAP, Scope.SHARE, Scope.SESSION)


# --- what the mediator may send (R1) ------------------------------------------------------------------------------


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
    if waits_for_its_owner(matter, today=today):
        return Refusal.LATER
    return Refusal.COOLING if now < start else None


def waits_for_its_owner(matter: Matter, *, today: date) -> bool:
    """Say whether the day or the condition its owner named is still to come. today: the date where the owner lives. Source: domain §3.2, L5."""
    is_early = matter.not_before is not None and today < matter.not_before
    return is_early or (matter.condition is not None and not matter.came_about)


def may_say_it_came_about(matter: Matter) -> bool:
    """Say whether a matter waits for something of which its owner, and nobody else, can say that it has come about (domain §3.2, L5)."""
    waits = matter.condition is not None and not matter.came_about
    return waits and matter.scope is Scope.SHARE and matter.revealed_at is None


def may_withdraw(matter: Matter) -> bool:
    """Say whether its owner can still take a matter back: at any time before the reveal (design P5)."""
    return matter.revealed_at is None


def is_let_out(matter: Matter) -> bool:
    """Say whether its owner lets a matter go further than the mediator herself, and can still end that with one tap (domain §3.2, L2 to L6)."""
    return may_withdraw(matter) and matter.scope in (*MAY_CROSS, Scope.WITHOUT_SOURCE)


def waits_at_the_desk(matter: Matter) -> bool:
    """Say whether a matter stands in the mediator's queue: consented, not yet sent, not kept for the session (design §2, 12)."""
    return is_not_sent_yet(matter) and not matter.kept


def waits_for_a_swap(matter: Matter) -> bool:
    """Say whether its owner has approved a sentence that crosses only in an exchange.

    For its owner and the mediator: nobody else learns it (domain §3.5, the existence leak).
    """
    return matter.scope is Scope.SWAP and matter.consented_at is not None and matter.revealed_at is None


def is_willing(matter: Matter) -> bool:
    """Say whether a sentence belongs in the statement its owner is willing for the other side to read: it has crossed, or they agreed to
    exactly these words and to nothing in return.

    What waits for an exchange is not in it: whoever was handed it would have it for nothing. For its owner; by this page nothing crosses.
    Source: domain §3.2.
    """
    if matter.scope is Scope.SAFETY or matter.sentence is None:
        return False
    return matter.revealed_at is not None or is_not_sent_yet(matter)


def is_kept_for_the_session(matter: Matter) -> bool:
    """Say whether the mediator keeps what its owner would let her send: it is not sent unless she takes it up again (design §2, 12)."""
    return is_not_sent_yet(matter) and matter.kept


def is_not_sent_yet(matter: Matter) -> bool:
    """Say whether its owner agreed to a sentence for the other side that is not sent yet; for its owner and the mediator (domain §8)."""
    return matter.scope is Scope.SHARE and matter.consented_at is not None and matter.revealed_at is None


def is_its_owners_to_say(matter: Matter) -> bool:
    """Say whether its owner means to say it themselves, in the room; for them and the mediator, who can make room for it.

    Source: domain §3.2, L3.
    """
    return matter.scope is Scope.SESSION and matter.decided and matter.revealed_at is None


# --- what the mediator may tell in words of her own (R6) ----------------------------------------------------------


def may_tell(matter: Matter, rules: Rules, *, today: date, held: bool) -> Telling:
    """Say what of a matter the mediator may tell another side herself; its owner's words cross by consent alone, in every regime (P5).

    held: a human has to look at the owner's safety first. today: the date where the owner lives. Source: domain §0.1, §2, §3.2.
    """
    if matter.scope is Scope.SAFETY or held:
        return Telling.NOT
    if matter.revealed_at is not None:
        return Telling.WORDS
    if matter.withdrawn:
        return Telling.NOT
    if is_open_to_all(matter.category, rules):
        return Telling.SUBSTANCE
    if matter.scope is Scope.WITHOUT_SOURCE and rules.without_source:
        return Telling.WITHOUT_SOURCE
    is_free = rules.regime is Regime.OPT_OUT and not _is_held_back(matter, today=today)
    return Telling.SUBSTANCE if is_free else Telling.NOT


def _is_held_back(matter: Matter, *, today: date) -> bool:
    """Say whether its owner has told the mediator, by an act of their own, to hold it: altogether, or until its time.

    For the mediator alone, for their own mouth at the session, sealed until the others share too, or not before a day or a condition.
    """
    is_for_her_or_later = matter.scope is not Scope.SHARE or waits_for_its_owner(matter, today=today)
    return matter.decided and is_for_her_or_later


def may_tell_answer(offer: Offer, rules: Rules, *, held: bool) -> Telling:
    """Say what of an answer that was made no matter the mediator may tell another side herself.

    What is asked for her alone (a limit, what somebody would do without an agreement) is held back unless there are no secrets at all.
    Source: domain §0.1, §1.1 (what each question is offered for), §2.
    """
    if offer is Offer.NEVER or held:
        return Telling.NOT
    if rules.regime is Regime.NO_SECRETS:
        return Telling.SUBSTANCE
    is_free = rules.regime is Regime.OPT_OUT and offer in (Offer.ASKED, Offer.MEANT)
    return Telling.SUBSTANCE if is_free else Telling.NOT


# --- a preview of the agenda (R6) -----------------------------------------------------------------------------------


def may_preview(rules: Rules) -> bool:
    """Say whether the mediator may show all sides the topics of the agenda before the session, to add to it and to object.

    All read the same titles in the same order from the same moment on, and no word of who put a topic forward. What anybody says to it is
    for her alone. Not where the case was opened without it: in some places she may not tell one side the topics of the other beforehand.
    Source: domain §3.2, §5.4.
    """
    return rules.is_open and rules.preview


class Titled(Protocol):
    """A topic as the mediator left it: her own title, the one composed of the lists, and whether it is on the agenda."""

    @property
    def own(self) -> Private[str] | None: ...
    @property
    def composed(self) -> Text | None: ...
    @property
    def is_kept(self) -> bool: ...


def may_stand_in_a_preview(topic: Titled) -> bool:
    """Say whether a topic's title may go out: in the mediator's own words (R6), or as composed if it holds no word of anybody's list.

    What a side wrote crosses by its own consent alone, in every regime (P5). Source: domain §5.4 (title and neutral wording only).
    """
    return topic.is_kept and (topic.own is not None or (topic.composed is not None and _is_ours(topic.composed)))


def preview_titles(topics: Iterable[Titled], case: CaseId, rules: Rules) -> tuple[Text, ...]:
    """Relabel for the whole case the titles she approved, as she saw them (R6). Raises NotAllowed where a preview may not be sent."""
    if not may_preview(rules):
        raise NotAllowed(Refusal.CLOSED)
    return tuple(_for_all(topic, case) for topic in topics if may_stand_in_a_preview(topic))


def _for_all(topic: Titled, case: CaseId) -> Text:
    if topic.own is None and topic.composed is not None:
        return topic.composed
    assert topic.own is not None  # the rule above
    words = topic.own.read_as(Viewer(Seat.MEDIATOR, case))
    return Text("agenda-own", {"words": Private(words, Label(case, WHOLE_CASE))})


def _is_ours(param: Param) -> bool:
    """Say whether a wording is made of wordings of the house alone: nobody's words, number or day stands in it."""
    return isinstance(param, Text) and all(_is_ours(each) for each in param.params.values())


# --- who may read ------------------------------------------------------------------------------------------------


def are_across(owner: int, reader: int) -> bool:
    """Say whether two chairs stand at different sides: only then does what crosses of one reach the other (design §4, `flows.several`)."""
    return side_of(owner) != side_of(reader)


def may_read(person: Participant) -> bool:
    """Say whether somebody may read what another side lets cross.

    They have agreed to take part, and the mediator has confirmed that it is them: a link in the wrong hands shows nothing (trust §B.4, 4).
    """
    return person.consented_at is not None and person.confirmed_at is not None


def may_let_cross(person: Participant) -> bool:
    """Say whether what somebody agreed to may cross as their own: the mediator has confirmed that it is them.

    Until then it may be a stranger's, with a link or a phone that was never theirs (trust §B.4, 4; domain §9.6, 3).
    """
    return person.confirmed_at is not None


# --- the copy that another side may read --------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Reveal:
    """A copy of one sentence, and of the paper agreed to with it, that its case may now read.

    Only this file and `swaps` make one; only the archive's door for reveals takes it.
    """

    matter: MatterId
    case: CaseId
    side: SideNo  # whose words these are
    kind: Kind
    category: Category
    sentence: Private[str]  # labelled for the whole case
    rule: Rule
    at: datetime
    paper: Paper | None = None


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
    """Relabel exactly the consented sentence, with exactly its paper, for the whole case (design P5).

    The caller has asked the rule; nobody else calls.
    """
    if matter.sentence is None:
        raise NotAllowed(Refusal.NO_CONSENT)
    words = matter.sentence.read_as(Viewer(Seat.SIDE, matter.case, matter.side))
    shared: Private[str] = Private(words, Label(matter.case, 0))
    return Reveal(matter.id, matter.case, matter.side, matter.kind, matter.category, shared, rule, now, matter.paper)
