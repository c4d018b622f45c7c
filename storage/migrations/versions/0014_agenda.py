"""The agenda as the mediator has arranged it, previews of it and whether a case allows them; statements of common ground to tick."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0014_agenda"
down_revision = "0013_sessions"
branch_labels = None
depends_on = None

TABLES = ("agenda_edits", "previews", "ticks", "tick_answers")


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
    op.create_table(
        "previews",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("case_id", sa.String(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        sa.Column("sent_at", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("previews_case", "previews", ["case_id", "sent_at"])
    _ticks()
    op.add_column("cases", sa.Column("preview", sa.Boolean(), nullable=False, server_default=sa.true()))


def _ticks() -> None:
    op.create_table(
        "ticks",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("case_id", sa.String(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("closes_at", sa.BigInteger(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("asked_at", sa.BigInteger(), nullable=False),
        sa.Column("ended_at", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ticks_case", "ticks", ["case_id", "asked_at"])
    is_running = sa.text("state = 'running'")
    op.create_index("ticks_due", "ticks", ["closes_at"], sqlite_where=is_running, postgresql_where=is_running)
    op.create_table(
        "tick_answers",
        sa.Column("tick", sa.String(), nullable=False),
        sa.Column("side", sa.Integer(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("tick", "side"),
    )


def downgrade() -> None:
    """Drop them."""
    op.drop_column("cases", "preview")
    for table in reversed(TABLES):
        op.drop_table(table)
