"""Disclosure: what might cross and its record, what was revealed and read, swaps, and the time to think a consent over."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0002_disclosure"
down_revision = "0001_house"
branch_labels = None
depends_on = None

TABLES = ("matters", "matter_entries", "reveals", "reveal_views", "swaps", "swap_seals")


def _text(*names: str) -> list[sa.Column[Any]]:
    return [sa.Column(name, sa.String(), nullable=False) for name in names]


def _whole(*names: str) -> list[sa.Column[Any]]:
    return [sa.Column(name, sa.Integer(), nullable=False) for name in names]


def _big(*names: str, null: bool = False) -> list[sa.Column[Any]]:
    return [sa.Column(name, sa.BigInteger(), nullable=null) for name in names]


def _bytes(name: str) -> sa.Column[Any]:
    return sa.Column(name, sa.LargeBinary(), nullable=False)


def _key(*names: str) -> sa.PrimaryKeyConstraint:
    return sa.PrimaryKeyConstraint(*names)


def upgrade() -> None:
    """Make the tables of disclosure; cases that are there get a day to think it over."""
    op.add_column("cases", sa.Column("cooling_hours", sa.Integer(), nullable=False, server_default=sa.text("24")))
    _matters()
    _reveals()
    _swaps()


def _matters() -> None:
    op.create_table(
        "matters",
        *[*_text("id", "case_id"), *_whole("side", "number"), *_text("run", "place", "item", "kind", "category")],
        *[_bytes("label"), *_big("added_at")],
        _key("id"),
    )
    op.create_index("matters_number", "matters", ["case_id", "side", "number"], unique=True)
    op.create_index("matters_item", "matters", ["case_id", "side", "run", "place", "item"], unique=True)
    op.create_table(
        "matter_entries",
        *[*_text("matter"), *_whole("number"), *_text("case_id"), *_whole("side"), *_text("type")],
        *[_bytes("body"), *_big("at")],
        _key("matter", "number"),
    )
    op.create_index("matter_entries_side", "matter_entries", ["case_id", "side"])


def _reveals() -> None:
    op.create_table(
        "reveals",
        *[*_text("id", "case_id"), *_whole("side"), _bytes("sentence")],
        *[*_text("rule", "kind", "category", "matter", "swap"), *_big("at")],
        _key("id"),
    )
    op.create_index("reveals_case", "reveals", ["case_id", "at"])
    op.create_index("reveals_matter", "reveals", ["matter"])
    op.create_table(
        "reveal_views",
        *[
            *_text("reveal", "participant", "case_id"),
            *_whole("side"),
            *_big("shown_at"),
            *_big("hidden_at", null=True),
        ],
        _key("reveal", "participant"),
    )
    op.create_index("reveal_views_case", "reveal_views", ["case_id"])


def _swaps() -> None:
    op.create_table(
        "swaps",
        *[*_text("id", "case_id", "category", "weight"), *_big("deadline"), *_text("state")],
        *[*_big("begun_at"), *_big("ended_at", null=True)],
        _key("id"),
    )
    op.create_index("swaps_case", "swaps", ["case_id", "begun_at"])
    running = sa.text("state = 'running'")
    op.create_index("swaps_due", "swaps", ["deadline"], sqlite_where=running, postgresql_where=running)
    op.create_table("swap_seals", *_text("swap"), *_whole("side"), _bytes("body"), *_big("at"), _key("swap", "side"))


def downgrade() -> None:
    """Drop the tables of disclosure."""
    for table in reversed(TABLES):
        op.drop_table(table)
    op.drop_column("cases", "cooling_hours")
