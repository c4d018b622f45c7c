"""Run Alembic from code, on a connection whose transaction is the caller's."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection

from storage.migrations.fresh import wait_for_others


def upgrade(connection: Connection, revision: str = "head") -> None:
    """Upgrade to a revision; all or nothing once the caller commits. Two at once on PostgreSQL wait for each other."""
    wait_for_others(connection)
    command.upgrade(_config(connection), revision)


def downgrade(connection: Connection, revision: str) -> None:
    """Go back to a revision ("base": to nothing)."""
    command.downgrade(_config(connection), revision)


def _config(connection: Connection) -> Config:
    if not connection.in_transaction():
        connection.begin()  # or Alembic would commit by itself
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    return config
