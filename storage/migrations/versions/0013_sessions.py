"""Sessions: what the mediator published, what is planned for it, what somebody said about it, and the times she offered."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0013_sessions"
down_revision = "0012_ranges"
branch_labels = None
depends_on = None

TABLES = ("sessions", "reminders", "session_replies", "times", "times_marks")


def _text(*names: str) -> list[sa.Column[Any]]:
    return [sa.Column(name, sa.String(), nullable=False) for name in names]


def _whole(*names: str) -> list[sa.Column[Any]]:
    return [sa.Column(name, sa.Integer(), nullable=False) for name in names]


def _big(*names: str, null: bool = False) -> list[sa.Column[Any]]:
    return [sa.Column(name, sa.BigInteger(), nullable=null) for name in names]


def _bytes(name: str) -> sa.Column[Any]:
    return sa.Column(name, sa.LargeBinary(), nullable=False)


def upgrade() -> None:
    """Make the tables of sessions. No case had one before."""
    op.create_table(
        "sessions",
        *[*_text("id"), *_whole("version"), *_text("case_id"), *_whole("side"), *_text("local"), *_whole("fold")],
        *[*_text("zone"), *_whole("minutes"), *_text("format"), _bytes("place"), *_text("standing", "run")],
        *_big("published_at"),
        sa.PrimaryKeyConstraint("id", "version"),
    )
    op.create_index("sessions_case", "sessions", ["case_id"])
    described = sa.text("run <> ''")
    op.create_index(
        "sessions_run", "sessions", ["run"], unique=True, sqlite_where=described, postgresql_where=described
    )
    op.create_table(
        "reminders",
        *[*_text("session"), *_whole("version"), *_text("participant", "kind")],
        *[*_big("due_at", "until_at"), *_text("state"), *_big("noted_at")],
        sa.PrimaryKeyConstraint("session", "version", "participant", "kind"),
    )
    planned = sa.text("state = 'planned'")
    op.create_index("reminders_due", "reminders", ["due_at"], sqlite_where=planned, postgresql_where=planned)
    op.create_table(
        "session_replies",
        *[*_text("session"), *_whole("version"), *_text("participant", "case_id"), *_whole("side")],
        *[_bytes("body"), *_big("at")],
        sa.PrimaryKeyConstraint("session", "version", "participant"),
    )
    _times()


def _times() -> None:
    op.create_table(
        "times",
        *[
            *_text("id", "case_id"),
            *_whole("side"),
            *_text("zone"),
            *_whole("minutes"),
            *_text("slots", "state", "run"),
        ],
        *[*_big("offered_at"), *_big("ended_at", null=True)],
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("times_case", "times", ["case_id"])
    op.create_index("times_run", "times", ["run"], unique=True)
    op.create_table(
        "times_marks",
        *[*_text("times", "participant", "case_id"), *_whole("side"), _bytes("body"), *_big("at")],
        sa.PrimaryKeyConstraint("times", "participant"),
    )


def downgrade() -> None:
    """Drop the tables of sessions."""
    for table in reversed(TABLES):
        op.drop_table(table)
