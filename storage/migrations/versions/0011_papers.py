"""Papers: cleaned copies of files that may cross, in sealed pieces. Files that came before have none, and stay with the mediator."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0011_papers"
down_revision = "0008_seats"
branch_labels = None
depends_on = None

TABLES = ("papers", "paper_pieces")


def upgrade() -> None:
    """Make the tables of papers."""
    op.create_table(
        "papers",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("case_id", sa.String(), nullable=False),
        sa.Column("side", sa.Integer(), nullable=False),
        sa.Column("crossed", sa.Boolean(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("put_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("papers_side", "papers", ["case_id", "side"])
    op.create_table(
        "paper_pieces",
        sa.Column("paper", sa.String(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("paper", "number"),
    )


def downgrade() -> None:
    """Drop the tables of papers."""
    for table in reversed(TABLES):
        op.drop_table(table)
