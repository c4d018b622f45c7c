"""Files: what came with an answer, kept in sealed pieces."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006_files"
down_revision = "0003_law"
branch_labels = None
depends_on = None

TABLES = ("files", "file_pieces")


def upgrade() -> None:
    """Make the tables of files. What was sent before stays with Telegram alone and is handed on from there."""
    op.create_table(
        "files",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("case_id", sa.String(), nullable=False),
        sa.Column("side", sa.Integer(), nullable=False),
        sa.Column("lane", sa.LargeBinary(), nullable=False),
        sa.Column("source", sa.LargeBinary(), nullable=False),
        sa.Column("size", sa.BigInteger(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("type", sa.String(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("due_at", sa.BigInteger(), nullable=False),
        sa.Column("fence", sa.BigInteger(), nullable=False),
        sa.Column("put_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("files_side", "files", ["case_id", "side"])
    expected = sa.text("state = 'expected'")
    op.create_index("files_due", "files", ["due_at"], sqlite_where=expected, postgresql_where=expected)
    op.create_table(
        "file_pieces",
        sa.Column("file", sa.String(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("file", "number"),
    )


def downgrade() -> None:
    """Drop the tables of files."""
    for table in reversed(TABLES):
        op.drop_table(table)
