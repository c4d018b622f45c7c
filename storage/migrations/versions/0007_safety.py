"""Guards: when somebody was last here, whether their chat is locked, and when it is tidied."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007_safety"
down_revision = "0006_files"
branch_labels = None
depends_on = None

TABLES = ("guards",)


def upgrade() -> None:
    """Make the table. Chats without a row are open, kept, and counted from the next thing their person does."""
    op.create_table(
        "guards",
        sa.Column("ref", sa.LargeBinary(), nullable=False),
        sa.Column("seen_at", sa.BigInteger(), nullable=False),
        sa.Column("asking", sa.Boolean(), nullable=False),
        sa.Column("locked_at", sa.BigInteger(), nullable=True),
        sa.Column("owner", sa.String(), nullable=False),
        sa.Column("pin", sa.LargeBinary(), nullable=True),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("wait_until", sa.BigInteger(), nullable=True),
        sa.Column("tidy", sa.Integer(), nullable=False),
        sa.Column("tidy_due", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("ref"),
    )
    is_due = sa.text("tidy_due IS NOT NULL")
    op.create_index("guards_tidy", "guards", ["tidy_due"], sqlite_where=is_due, postgresql_where=is_due)


def downgrade() -> None:
    """Drop the table."""
    op.drop_table("guards")
