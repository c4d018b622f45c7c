"""The living briefing: which version the mediator has really been handed, and her own notes in a case."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0015_living"
down_revision = "0016_freshstart"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the moment of handing over, unknown for versions made before, and the table of notes. Nothing is lost."""
    op.add_column("briefings", sa.Column("handed_at", sa.BigInteger(), nullable=True))
    op.create_table(
        "jottings",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("case_id", sa.String(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("jottings_case", "jottings", ["case_id"])


def downgrade() -> None:
    """Drop the notes and the moment."""
    op.drop_table("jottings")
    op.drop_column("briefings", "handed_at")
