"""What is asked in a case beyond the usual: points, a range, or no further sittings at all."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0009_questions"
down_revision = "0007_safety"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add it to the cases; in those that are there nothing unusual is asked."""
    op.add_column("cases", sa.Column("questions", sa.String(), nullable=False, server_default=sa.text("''")))


def downgrade() -> None:
    """Take it away."""
    op.drop_column("cases", "questions")
