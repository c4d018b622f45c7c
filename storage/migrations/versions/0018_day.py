"""How people would meet at the times that are offered: said with the offer, or empty where the mediator has not decided."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0018_day"
down_revision = "0017_terms"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add it; offers made before said nothing of it. Nothing is lost."""
    op.add_column("times", sa.Column("format", sa.String(), nullable=False, server_default=sa.text("''")))


def downgrade() -> None:
    """Drop it."""
    op.drop_column("times", "format")
