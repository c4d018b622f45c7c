"""What a case fixes at its opening besides regime and time to think: kinds that are always open, and whether there is use without source."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003_law"
down_revision = "0002_disclosure"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add both to the cases; those that are there keep the usual rules, to which their parties have agreed."""
    op.add_column("cases", sa.Column("always_open", sa.String(), nullable=False, server_default=sa.text("''")))
    op.add_column("cases", sa.Column("without_source", sa.Boolean(), nullable=False, server_default=sa.false()))


def downgrade() -> None:
    """Take both away."""
    op.drop_column("cases", "without_source")
    op.drop_column("cases", "always_open")
