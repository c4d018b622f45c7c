"""Fresh starts, with each person's part in them, and how sessions ended."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0016_freshstart"
down_revision = "0014_agenda"
branch_labels = None
depends_on = None

TABLES = ("fresh_starts", "fresh_start_parts", "outcomes")


def upgrade() -> None:
    """Make the tables. No case had one before."""
    op.create_table(
        "fresh_starts",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("case_id", sa.String(), nullable=False),
        sa.Column("pause", sa.Boolean(), nullable=False),
        sa.Column("asked_at", sa.BigInteger(), nullable=False),
        sa.Column("ended_at", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("fresh_starts_case", "fresh_starts", ["case_id", "asked_at"])
    running = sa.text("ended_at IS NULL")
    op.create_index(
        "fresh_starts_running", "fresh_starts", ["case_id"], unique=True, sqlite_where=running, postgresql_where=running
    )
    op.create_table(
        "fresh_start_parts",
        sa.Column("fresh_start", sa.String(), nullable=False),
        sa.Column("participant", sa.String(), nullable=False),
        sa.Column("case_id", sa.String(), nullable=False),
        sa.Column("side", sa.Integer(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("fresh_start", "participant"),
    )
    op.create_table(
        "outcomes",
        sa.Column("session", sa.String(), nullable=False),
        sa.Column("case_id", sa.String(), nullable=False),
        sa.Column("outcome", sa.String(), nullable=False),
        sa.Column("follow_up", sa.String(), nullable=False),
        sa.Column("asks", sa.Boolean(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("session"),
    )
    op.create_index("outcomes_case", "outcomes", ["case_id"])


def downgrade() -> None:
    """Drop them."""
    for table in reversed(TABLES):
        op.drop_table(table)
