"""Seats: when somebody moved to another phone, what somebody beside a party may see, and whose seat, in which role, a link is for."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0008_seats"
down_revision = "0009_questions"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add all. Nobody who is there has moved or sits beside a party, and every link made so far is for a party's seat that was free."""
    op.add_column("participants", sa.Column("moved_at", sa.BigInteger(), nullable=True))
    op.add_column("invitations", sa.Column("participant", sa.String(), nullable=False, server_default=sa.text("''")))
    op.add_column(
        "participants", sa.Column("insight", sa.String(), nullable=False, server_default=sa.text("'nothing'"))
    )
    op.add_column("participants", sa.Column("marks", sa.String(), nullable=False, server_default=sa.text("''")))
    op.add_column("invitations", sa.Column("role", sa.String(), nullable=False, server_default=sa.text("'party'")))


def downgrade() -> None:
    """Take all away."""
    op.drop_column("invitations", "role")
    op.drop_column("participants", "marks")
    op.drop_column("participants", "insight")
    op.drop_column("invitations", "participant")
    op.drop_column("participants", "moved_at")
