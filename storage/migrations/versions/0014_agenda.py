"""The agenda as the mediator has arranged it."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0014_agenda"
down_revision = "0013_sessions"
branch_labels = None
depends_on = None

TABLES = ("agenda_edits",)


def upgrade() -> None:
    """Make the tables. No agenda was arranged before."""
    op.create_table(
        "agenda_edits",
        sa.Column("case_id", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("case_id", "version"),
    )


def downgrade() -> None:
    """Drop them."""
    for table in reversed(TABLES):
        op.drop_table(table)
