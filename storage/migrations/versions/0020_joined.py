"""When it is to be looked whether every side of a case has joined."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

import sqlalchemy as sa
from alembic import op

revision = "0020_joined"
down_revision = "0018_day"
branch_labels = None
depends_on = None

_CASES = sa.table(
    "cases",
    sa.column("id", sa.String()),
    sa.column("state", sa.String()),
    sa.column("answer_by", sa.String()),
    sa.column("join_due", sa.BigInteger()),
)


def upgrade() -> None:
    """Add the moment; of an open case that has a day it is the day after, to be set by the mediator's own clock when it comes."""
    op.add_column("cases", sa.Column("join_due", sa.BigInteger(), nullable=True))
    waiting = sa.text("join_due IS NOT NULL")
    op.create_index("cases_join", "cases", ["join_due"], sqlite_where=waiting, postgresql_where=waiting)
    here, c = op.get_bind(), _CASES.c
    open_ones = sa.select(c.id, c.answer_by).where(c.state == "open", c.answer_by.is_not(None))
    for case_id, day in here.execute(open_ones).all():
        here.execute(sa.update(_CASES).where(c.id == case_id).values(join_due=_after(date.fromisoformat(day))))


def _after(day: date) -> int:
    midnight = datetime.combine(day + timedelta(days=1), time(), UTC)
    return int(midnight.timestamp()) * 1_000_000


def downgrade() -> None:
    """Drop the moment."""
    op.drop_index("cases_join", "cases")
    op.drop_column("cases", "join_due")
