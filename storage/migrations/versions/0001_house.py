"""The house: everything from an invitation to a briefing."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0001_house"
down_revision = None
branch_labels = None
depends_on = None

TABLES = (
    *("house", "mediators", "cases", "sides", "participants", "invitations", "chats", "runs", "flows", "statements"),
    *("inbox", "set_aside", "outbox", "lanes", "budget", "messages", "audit", "audit_heads", "briefings"),
)


def _text(*names: str, null: bool = False) -> list[sa.Column[Any]]:
    return [sa.Column(name, sa.String(), nullable=null) for name in names]


def _whole(*names: str, null: bool = False) -> list[sa.Column[Any]]:
    return [sa.Column(name, sa.Integer(), nullable=null) for name in names]


def _big(*names: str, null: bool = False) -> list[sa.Column[Any]]:
    return [sa.Column(name, sa.BigInteger(), nullable=null) for name in names]


def _bytes(*names: str, null: bool = False) -> list[sa.Column[Any]]:
    return [sa.Column(name, sa.LargeBinary(), nullable=null) for name in names]


def _yes_no(name: str) -> sa.Column[Any]:
    return sa.Column(name, sa.Boolean(), nullable=False)


def _serial(name: str, **more: Any) -> sa.Column[Any]:
    return sa.Column(name, sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False, **more)


def _key(*names: str) -> sa.PrimaryKeyConstraint:
    return sa.PrimaryKeyConstraint(*names)


def _index(name: str, table: str, columns: list[str], *, unique: bool = False, where: str = "") -> None:
    partial = {"sqlite_where": sa.text(where), "postgresql_where": sa.text(where)} if where else {}
    op.create_index(name, table, columns, unique=unique, **partial)  # type: ignore[arg-type]


def upgrade() -> None:
    """Make every table."""
    op.create_table("house", *_text("name"), *_bytes("value"), _key("name"))
    _people()
    _conversations()
    _traffic()
    _records()


def _people() -> None:
    op.create_table(
        "mediators",
        *[*_text("id"), *_bytes("name"), *_bytes("chat", null=True), *_text("locale", "zone"), *_big("added_at")],
        _key("id"),
        sa.UniqueConstraint("chat"),
    )
    op.create_table(
        "cases",
        *[*_text("id", "ref", "mediator", "kind"), *_bytes("title"), *_text("regime"), _yes_no("code_required")],
        *[*_text("answer_by", null=True), *_text("state"), *_big("opened_at"), *_big("closed_at", null=True)],
        _key("id"),
        sa.UniqueConstraint("ref"),
    )
    _index("ix_cases_mediator", "cases", ["mediator"])
    op.create_table(
        "sides",
        *[*_text("case_id"), *_whole("number"), *_bytes("name"), *_text("locale", "zone")],
        _key("case_id", "number"),
    )
    op.create_table(
        "participants",
        *[*_text("id", "case_id"), *_whole("side"), *_text("role"), *_bytes("chat", "seen_as")],
        *[*_text("locale", "zone"), *_big("joined_at")],
        *_big("confirmed_at", "consented_at", "finished_at", "removed_at", null=True),
        _key("id"),
    )
    _index("participants_seat", "participants", ["case_id", "chat"], unique=True, where="removed_at IS NULL")
    _index("participants_chat", "participants", ["chat"])
    op.create_table(
        "invitations",
        *[*_bytes("token_hash"), *_text("kind", "case_id"), *_whole("side"), *_text("mediator")],
        *[*_bytes("code_hash", null=True), *_whole("tries_left"), *_big("made_at", "expires_at")],
        *[*_big("claimed_at", null=True), *_bytes("claimed_by", null=True), *_big("withdrawn_at", null=True)],
        _key("token_hash"),
    )
    _index("invitations_case", "invitations", ["case_id", "side"])


def _conversations() -> None:
    op.create_table(
        "chats",
        *[*_bytes("ref", "chat_id"), *_text("locale"), *_text("run", "participant", null=True), *_text("case_id")],
        *[*_whole("side"), *_text("mediator"), *_bytes("pending", null=True), *_big("quiet_until", null=True)],
        *_whole("revision"),
        _key("ref"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "runs",
        *[*_text("id"), *_bytes("chat"), *_text("case_id"), *_whole("side"), *_text("mediator", "flow", "flow_hash")],
        *[*_text("state"), *_big("revision"), *_bytes("body"), *_big("begun_at", "saved_at")],
        _key("id"),
        postgresql_with={"fillfactor": 80},
    )
    _index("runs_open", "runs", ["chat"], where="state <> 'finished'")
    _index("runs_flow", "runs", ["flow_hash"], where="state <> 'finished'")
    op.create_table(
        "flows", *[*_text("hash", "name"), *_whole("version"), *_text("body"), *_big("archived_at")], _key("hash")
    )
    op.create_table(
        "statements",
        *[
            *_text("ledger"),
            *_whole("number"),
            *_text("id", "case_id"),
            *_whole("side"),
            *_text("run", "kind", "scope"),
        ],
        *[*_bytes("body"), *_big("said_at")],
        _key("ledger", "number"),
    )


def _traffic() -> None:
    op.create_table("inbox", _serial("update_id", autoincrement=False), *_big("seen_at"), _key("update_id"))
    op.create_table(
        "set_aside",
        sa.Column("update_id", sa.BigInteger(), nullable=False, autoincrement=False),
        *[*_bytes("raw"), *_text("error"), *_whole("attempts"), *_text("state")],
        *[*_big("put_at"), *_big("next_try", null=True)],
        _key("update_id"),
    )
    op.create_table(
        "outbox",
        *[_serial("id"), *_bytes("lane"), *_text("owner"), *_bytes("payload", null=True), *_whole("urgency")],
        *[*_text("repeat", "slot", "act"), *_big("due_at"), *_text("state"), *_whole("attempts", "doubts")],
        *[*_big("lease_until", "fence"), *_big("message_id", null=True), *_big("created_at")],
        _key("id"),
        sqlite_autoincrement=True,
    )
    _index("outbox_live", "outbox", ["urgency", "id"], where="state IN ('waiting', 'sending')")
    _index("outbox_lane", "outbox", ["lane", "urgency", "id"], where="state IN ('waiting', 'sending')")
    op.create_table("lanes", *[*_bytes("ref"), *_big("blocked_until"), *_big("ended_at", null=True)], _key("ref"))
    op.create_table(
        "budget", *_text("name"), sa.Column("tokens", sa.Float(), nullable=False), *_big("at"), _key("name")
    )
    op.create_table(
        "messages",
        *[*_bytes("lane"), *_text("slot"), *_big("message_id"), _yes_no("incoming"), *_big("sent_at")],
        _key("lane", "slot", "message_id"),
        sqlite_with_rowid=False,
    )


def _records() -> None:
    op.create_table(
        "audit",
        *[*_text("chain"), *_whole("number"), *_big("at"), *_text("actor", "verb", "object"), *_bytes("mac")],
        _key("chain", "number"),
    )
    op.create_table("audit_heads", *[*_text("chain"), *_whole("number"), *_bytes("mac", "seal")], _key("chain"))
    op.create_table(
        "briefings",
        *[*_text("id", "case_id"), *_whole("version"), *_bytes("body"), *_big("made_at")],
        _key("id"),
    )
    _index("briefings_version", "briefings", ["case_id", "version"], unique=True)


def downgrade() -> None:
    """Drop every table."""
    for table in reversed(TABLES):
        op.drop_table(table)
