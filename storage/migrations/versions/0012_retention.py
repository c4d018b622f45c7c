"""Retention: how long a case is kept once it is closed, and when each closed one is erased."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import sqlalchemy as sa
from alembic import op

revision = "0012_retention"
down_revision = "0011_papers"
branch_labels = None
depends_on = None

TABLES = ("retentions",)
_KEPT, _TOLD = timedelta(days=30), timedelta(days=27)


def upgrade() -> None:
    """Add them. A case that is closed already is erased a month from now, and its mediator is told before, as for any other."""
    op.add_column("cases", sa.Column("keep_days", sa.Integer(), nullable=False, server_default=sa.text("30")))
    op.create_table(
        "retentions",
        sa.Column("case_id", sa.String(), nullable=False),
        sa.Column("ref", sa.String(), nullable=False),
        sa.Column("mediator", sa.String(), nullable=False),
        sa.Column("due_at", sa.BigInteger(), nullable=False),
        sa.Column("told_at", sa.BigInteger(), nullable=True),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("erased_at", sa.BigInteger(), nullable=True),
        sa.Column("records", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("case_id"),
    )
    is_due = sa.text("state <> 'gone'")
    op.create_index("retentions_due", "retentions", ["due_at"], sqlite_where=is_due, postgresql_where=is_due)
    op.create_index("retentions_ref", "retentions", ["mediator", "ref"])
    _start_the_clocks()


def _start_the_clocks() -> None:
    now = datetime.now(UTC)
    times = {"due": _micros(now + _KEPT), "told": _micros(now + _TOLD)}
    op.get_bind().execute(
        sa.text(
            "INSERT INTO retentions (case_id, ref, mediator, due_at, told_at, state, records)"
            " SELECT id, ref, mediator, :due, :told, 'kept', 0 FROM cases WHERE state = 'closed'"
        ),
        times,
    )


def _micros(moment: datetime) -> int:
    return (moment - datetime(1970, 1, 1, tzinfo=UTC)) // timedelta(microseconds=1)


def downgrade() -> None:
    """Take them away."""
    op.drop_table("retentions")
    op.drop_column("cases", "keep_days")
