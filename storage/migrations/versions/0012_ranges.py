"""Whether sealed ranges may be opened: the questions, and what each side answered."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0012_ranges"
down_revision = "0012_retention"
branch_labels = None
depends_on = None

TABLES = ("range_questions", "range_answers")


def upgrade() -> None:
    """Make the tables. Every range that is there stays sealed."""
    op.create_table(
        "range_questions",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("case_id", sa.String(), nullable=False),
        sa.Column("closes_at", sa.BigInteger(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("asked_at", sa.BigInteger(), nullable=False),
        sa.Column("ended_at", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("range_questions_case", "range_questions", ["case_id", "asked_at"])
    is_running = sa.text("state = 'running'")
    op.create_index(
        "range_questions_due", "range_questions", ["closes_at"], sqlite_where=is_running, postgresql_where=is_running
    )
    op.create_table(
        "range_answers",
        sa.Column("question", sa.String(), nullable=False),
        sa.Column("side", sa.Integer(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("question", "side"),
    )


def downgrade() -> None:
    """Drop them."""
    op.drop_table("range_answers")
    op.drop_table("range_questions")
