"""Seats that move to another phone: when somebody did, and whose seat a link is for."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0008_seats"
down_revision = "0006_files"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add both. Nobody who is there has moved, and every link made so far is for a seat that was free."""
    op.add_column("participants", sa.Column("moved_at", sa.BigInteger(), nullable=True))
    op.add_column("invitations", sa.Column("participant", sa.String(), nullable=False, server_default=sa.text("''")))


def downgrade() -> None:
    """Take both away."""
    op.drop_column("invitations", "participant")
    op.drop_column("participants", "moved_at")
