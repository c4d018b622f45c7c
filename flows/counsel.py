"""What somebody beside a party may see: counsel, a support person, an interpreter. Their party decides, and can change it at any time.

Pure rules, to be read by a lawyer. They see with their party's eyes or with fewer, never with the other side's, and can do nothing for them:
no consent, no scope, no seal is ever theirs. The safety file is nobody's but the party's and the mediator's.
"""

from __future__ import annotations

from flows.case import Insight, Offer, Participant, Role, Scope, Statement
from flows.matter import Matter
from flows.paper import Paper

BESIDE = (Role.COUNSEL, Role.SUPPORT, Role.INTERPRETER)


def is_beside(person: Participant) -> bool:
    """Say whether somebody has a seat beside a party, and not as one."""
    return person.role in BESIDE


def mark_of(flow: str, place: str) -> str:
    """Name an answer among those a party has marked: a place belongs to its flow."""
    return f"{flow}/{place}"


def may_see(person: Participant, statement: Statement) -> bool:
    """Say whether somebody beside a party may see one of its answers now.

    Only of their own side, only once the mediator has confirmed that it is them (a link in the wrong hands shows nothing), only as far as
    their party lets them; never the safety file, nor what was left behind.
    """
    if not _looks(person, statement.case, statement.side) or statement.parked:
        return False
    if statement.scope is Scope.SAFETY or statement.offer is Offer.NEVER:
        return False
    return _is_let(person, mark_of(statement.flow, statement.place))


def may_see_matter(person: Participant, matter: Matter, mark: str) -> bool:
    """Say whether they may see what became of a thing that might cross, and in which words. `mark`: of the answer it was made of."""
    if not _looks(person, matter.case, matter.side) or matter.scope is Scope.SAFETY:
        return False
    return _is_let(person, mark)


def paper_for(person: Participant, matter: Matter, mark: str) -> Paper | None:
    """Return the very copy that would go with a sentence, if its owner has asked counsel about it and counsel may see the thing at all."""
    is_asked = person.role is Role.COUNSEL and may_see_matter(person, matter, mark)
    return matter.for_counsel if is_asked else None


def may_decide(person: Participant, by: Participant) -> bool:
    """Say whether `by` may change what somebody beside a party sees: a party, for the people of its own side."""
    return by.role is Role.PARTY and is_beside(person) and (by.case, by.side) == (person.case, person.side)


def may_let_see(person: Participant, by: Participant) -> bool:
    """Say whether `by` may let them see more than now: whoever has come on another phone only once the mediator has confirmed who it is.

    What was said before is not shown on that phone, and is opened to nobody from it. To see less is always in `by`'s hand.
    """
    is_surely_they = by.moved_at is None or by.confirmed_at is not None
    return may_decide(person, by) and is_surely_they


def _looks(person: Participant, case: str, side: int) -> bool:
    return is_beside(person) and (person.case, person.side) == (case, side) and person.confirmed_at is not None


def _is_let(person: Participant, mark: str) -> bool:
    return person.insight is Insight.ALL or (person.insight is Insight.MARKED and mark in person.marks)
