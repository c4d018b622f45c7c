"""One-time links. Token and join code are kept as MACs only; a link is claimed once, by whoever commits first."""

from __future__ import annotations

import hmac
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import Any

from sqlalchemy import select, update

from flows.case import CaseId, MediatorId, Role, SideNo
from storage.tables import INVITATIONS
from storage.times import micros, moment
from storage.unit import Unit

TRIES = 5


class Kind(Enum):
    """To what a link invites."""

    MEDIATOR = "mediator"
    SIDE = "side"
    BESIDE = "beside"  # somebody beside a party, in a role
    PHONE = "phone"  # somebody who has a seat, on another phone


@dataclass(frozen=True, slots=True)
class Invitation:
    """A link as it stands. A mediator's has no case; `code_hash` is None when no join code is asked."""

    token_hash: bytes
    kind: Kind
    case: CaseId
    side: SideNo
    mediator: MediatorId
    code_hash: bytes | None
    tries_left: int
    expires_at: datetime
    claimed_at: datetime | None
    withdrawn_at: datetime | None
    participant: str = ""
    role: Role = Role.PARTY

    def is_open(self, now: datetime) -> bool:
        """Say whether the link may still be claimed: unused, in time, not withdrawn, not guessed at too often."""
        return self.claimed_at is None and self.withdrawn_at is None and self.tries_left > 0 and now < self.expires_at


_COLUMNS = tuple(
    INVITATIONS.c[n]
    for n in (
        *("token_hash", "kind", "case_id", "side", "mediator", "code_hash"),
        *("tries_left", "expires_at", "claimed_at", "withdrawn_at", "participant", "role"),
    )
)
_UNUSED = (INVITATIONS.c.claimed_at.is_(None), INVITATIONS.c.withdrawn_at.is_(None), INVITATIONS.c.tries_left > 0)


def create(
    unit: Unit,
    token_hash: bytes,
    *,
    kind: Kind,
    expires_at: datetime,
    now: datetime,
    mediator: str,
    case: str = "",
    side: int = 0,
    code_hash: bytes | None = None,
    participant: str = "",
    role: Role = Role.PARTY,
) -> None:
    """Store a new link (`vault.token_hash`, and `vault.code_hash` if a join code is asked)."""
    unit.run(
        INVITATIONS.insert().values(
            token_hash=token_hash,
            kind=kind.value,
            case_id=case,
            side=side,
            mediator=mediator,
            code_hash=code_hash,
            participant=participant,
            role=role.value,
            tries_left=TRIES,
            made_at=micros(now),
            expires_at=micros(expires_at),
        )
    )


def find(unit: Unit, token_hash: bytes) -> Invitation | None:
    """Return a link whatever its state, None if it is unknown. On PostgreSQL it stays locked until the unit ends."""
    row = unit.run(select(*_COLUMNS).where(INVITATIONS.c.token_hash == token_hash).with_for_update()).one_or_none()
    return None if row is None else _invitation(row)


def of_case(unit: Unit, case_id: str) -> list[Invitation]:
    """List the links of a case by side, the newest first."""
    order = (INVITATIONS.c.side, INVITATIONS.c.made_at.desc(), INVITATIONS.c.token_hash)
    rows = unit.run(select(*_COLUMNS).where(INVITATIONS.c.case_id == case_id).order_by(*order))
    return [_invitation(row) for row in rows]


def claim(unit: Unit, token_hash: bytes, chat: bytes, now: datetime) -> bool:
    """Use a link up for a chat; say whether it was this call that did.

    False for one that is used, late, withdrawn, blocked or unknown.
    """
    at = micros(now)
    unused = update(INVITATIONS).where(INVITATIONS.c.token_hash == token_hash, *_UNUSED, INVITATIONS.c.expires_at > at)
    return unit.run(unused.values(claimed_at=at, claimed_by=chat)).rowcount == 1


def code_is_right(unit: Unit, invitation: Invitation, code: str) -> bool:
    """Compare a join code in constant time; a link without a code takes any. Count a wrong one with `wrong_code`."""
    given = unit.vault.code_hash(invitation.token_hash, code)
    return invitation.code_hash is None or hmac.compare_digest(given, invitation.code_hash)


def wrong_code(unit: Unit, token_hash: bytes) -> int:
    """Count a wrong join code and return how many tries are left; at 0 the link is dead."""
    one_less = update(INVITATIONS).where(INVITATIONS.c.token_hash == token_hash, INVITATIONS.c.tries_left > 0)
    left = unit.run(one_less.values(tries_left=INVITATIONS.c.tries_left - 1).returning(INVITATIONS.c.tries_left))
    return int(left.scalar_one_or_none() or 0)


def withdraw(unit: Unit, case_id: str, side: int, now: datetime) -> int:
    """Make the unused links of a side worthless, as when a new one is made; count them."""
    of_side = update(INVITATIONS).where(INVITATIONS.c.case_id == case_id, INVITATIONS.c.side == side, *_UNUSED)
    return unit.run(of_side.values(withdrawn_at=micros(now))).rowcount


def _invitation(row: Sequence[Any]) -> Invitation:
    token_hash, kind, case, side, mediator, code_hash, tries_left, expires_at, claimed_at, withdrawn_at, whose, role = (
        row
    )
    return Invitation(
        token_hash=bytes(token_hash),
        kind=Kind(kind),
        case=CaseId(case),
        side=SideNo(side),
        mediator=MediatorId(mediator),
        code_hash=None if code_hash is None else bytes(code_hash),
        tries_left=tries_left,
        expires_at=moment(expires_at),
        claimed_at=moment(claimed_at),
        withdrawn_at=moment(withdrawn_at),
        participant=whose,
        role=Role(role),
    )
