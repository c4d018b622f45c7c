"""Adding a mediator to the house: her record and a one-time link."""

from __future__ import annotations

from bot.service.context import Desk
from storage import invitations, people
from storage.invitations import Kind


def add_mediator(desk: Desk, name: str, *, locale: str = "", zone: str = "") -> str:
    """Add a mediator; return the token of her one-time link. Without `locale` her desk will speak her phone's language."""
    house, unit = desk.house, desk.unit
    mediator = house.chance.new_id()
    people.add_mediator(unit, mediator, name, locale=locale, zone=zone or house.default_zone, now=desk.now)
    token = house.chance.token()
    invitations.create(
        unit,
        unit.vault.token_hash(token),
        kind=Kind.MEDIATOR,
        mediator=mediator,
        expires_at=desk.now + house.invitation_life,
        now=desk.now,
    )
    return token
