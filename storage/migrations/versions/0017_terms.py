"""The term sheet: the mediator's draft, the versions that went out, and what each person said to a point."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0017_terms"
down_revision = "0015_living"
branch_labels = None
depends_on = None

TABLES = ("term_drafts", "term_sheets", "term_answers")


def upgrade() -> None:
    """Make the tables. No case had a term sheet before."""
    op.create_table(
        "term_drafts",
        sa.Column("case_id", sa.String(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("case_id"),
    )
    op.create_table(
        "term_sheets",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("case_id", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("sent_at", sa.BigInteger(), nullable=False),
        sa.Column("told_at", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("term_sheets_case", "term_sheets", ["case_id", "version"], unique=True)
    op.create_table(
        "term_answers",
        sa.Column("point", sa.String(), nullable=False),
        sa.Column("side", sa.Integer(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("case_id", sa.String(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("point", "side", "at"),
    )
    op.create_index("term_answers_case", "term_answers", ["case_id"])


def downgrade() -> None:
    """Drop them."""
    for table in reversed(TABLES):
        op.drop_table(table)
