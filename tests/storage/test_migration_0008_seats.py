"""The migration of seats adds who has moved, what is seen beside a party and whose seat a link is for, and can be undone."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import inspect

from flows.case import Role
from storage import Archive, invitations
from storage.invitations import Kind
from storage.migrations import REVISIONS
from storage.migrations.run import downgrade, upgrade
from tests.storage.cast import KITE, MIRA, NOW

ADDED = {"participants": {"moved_at", "insight", "marks"}, "invitations": {"participant", "role"}}


def test_it_adds_its_columns_and_takes_them_away_again(archive: Archive) -> None:
    with archive._engine.connect() as connection:
        downgrade(connection, "0006_files")
        for table, columns in ADDED.items():
            assert not columns & {c["name"] for c in inspect(connection).get_columns(table)}
        upgrade(connection, "0008_seats")
        for table, columns in ADDED.items():
            assert columns <= {c["name"] for c in inspect(connection).get_columns(table)}
        connection.rollback()


def test_a_link_made_before_it_is_for_a_free_seat(archive: Archive) -> None:
    with archive.begin() as unit:
        token = unit.vault.token_hash("t" * 32)
        invitations.create(
            unit, token, kind=Kind.SIDE, case=KITE, side=1, mediator=MIRA, expires_at=NOW + timedelta(days=1), now=NOW
        )
        unit.commit()
    with archive._engine.connect() as connection:
        downgrade(connection, "0006_files")
        upgrade(connection, REVISIONS[-1])
        connection.commit()
    with archive.begin() as unit:
        found = invitations.find(unit, token)
    assert found is not None and (found.kind, found.participant, found.role) == (Kind.SIDE, "", Role.PARTY)
