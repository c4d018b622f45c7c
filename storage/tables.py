"""Every table of the archive.

Clear: ids, states, numbers, times. Sealed (bytes): names, titles, chat ids, words, payloads.

Times are whole microseconds since 1970, UTC. Rows never appear in a repr. (Annotations are meant as they stand: as texts, two libraries would
have to evaluate each of them at every start.)
"""

from typing import Any, ClassVar

from sqlalchemy import (
    BigInteger,
    Column,
    Float,
    Index,
    Integer,
    MetaData,
    PrimaryKeyConstraint,
    String,
    Table,
    false,
    text,
    true,
)
from sqlalchemy.ext.declarative import DeferredReflection
from sqlmodel import Field, SQLModel

_SERIAL = BigInteger().with_variant(Integer, "sqlite")  # SQLite numbers rows only in INTEGER columns


# small rows that lie where their key says: one page to find or to write, not two
_BY_KEY: dict[str, Any] = {"sqlite_with_rowid": False}


def _moment(**more: Any) -> Any:
    return Field(sa_type=BigInteger, **more)


def _given(kind: Any) -> Any:
    """Make a primary key that is given by the caller, never counted by the database."""
    return Field(primary_key=True, sa_type=kind, sa_column_kwargs={"autoincrement": False})


class Row(DeferredReflection, SQLModel):
    """What all rows have in common: nothing of them is printed.

    Tables alone are used, by SQLAlchemy Core: that classes are mapped to them is put off for good (20 ms and 1 MB of every start).
    """

    model_config = {"defer_build": True}  # rows are never validated: no validators are made at every start

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"

    __str__ = __repr__


class HouseRow(Row, table=True):
    """The mark by which database and key store know each other."""

    __tablename__ = "house"
    name: str = Field(primary_key=True)
    value: bytes


class MediatorRow(Row, table=True):
    """A mediator; her name sealed under her desk."""

    __tablename__ = "mediators"
    id: str = Field(primary_key=True)
    name: bytes
    chat: bytes | None = Field(default=None, unique=True)
    locale: str
    zone: str
    added_at: int = _moment()


class CaseRow(Row, table=True):
    """A case; its title sealed under the shared key."""

    __tablename__ = "cases"
    __table_args__: ClassVar[Any] = (
        Index(
            "cases_join",
            "join_due",
            sqlite_where=text("join_due IS NOT NULL"),
            postgresql_where=text("join_due IS NOT NULL"),
        ),
    )
    id: str = Field(primary_key=True)
    ref: str = Field(unique=True)
    mediator: str = Field(index=True)
    kind: str
    title: bytes
    regime: str
    code_required: bool
    answer_by: str | None = None
    join_due: int | None = _moment(
        default=None
    )  # when it is to be looked whether every side has joined; None: not, or not again
    state: str
    opened_at: int = _moment()
    closed_at: int | None = _moment(default=None)
    questions: str = Field(default="", sa_column_kwargs={"server_default": text("''")})
    cooling_hours: int = Field(default=24, sa_column_kwargs={"server_default": text("24")})
    always_open: str = Field(default="", sa_column_kwargs={"server_default": text("''")})  # categories, by comma
    without_source: bool = Field(default=False, sa_column_kwargs={"server_default": false()})
    keep_days: int = Field(default=30, sa_column_kwargs={"server_default": text("30")})  # after it is closed
    preview: bool = Field(default=True, sa_column_kwargs={"server_default": true()})  # of the agenda, to all sides


class SideRow(Row, table=True):
    """A side; its display name sealed under the mediator's key of the case."""

    __tablename__ = "sides"
    case_id: str = Field(primary_key=True)
    number: int = Field(primary_key=True)
    name: bytes
    locale: str
    zone: str


class ParticipantRow(Row, table=True):
    """Somebody with a seat in a case; how their account names them is sealed under their side's key."""

    __tablename__ = "participants"
    __table_args__: ClassVar[Any] = (
        # one account cannot hold two seats of a case
        Index(
            "participants_seat",
            "case_id",
            "chat",
            unique=True,
            sqlite_where=text("removed_at IS NULL"),
        ),
        Index("participants_chat", "chat"),
    )
    id: str = Field(primary_key=True)
    case_id: str
    side: int
    role: str
    chat: bytes
    seen_as: bytes
    locale: str
    zone: str
    joined_at: int = _moment()
    confirmed_at: int | None = _moment(default=None)
    consented_at: int | None = _moment(default=None)
    finished_at: int | None = _moment(default=None)
    removed_at: int | None = _moment(default=None)
    moved_at: int | None = _moment(default=None)  # when they came back on another phone, the last time
    insight: str = Field(default="nothing", sa_column_kwargs={"server_default": text("'nothing'")})
    marks: str = Field(default="", sa_column_kwargs={"server_default": text("''")})  # answers, by comma


class InvitationRow(Row, table=True):
    """A one-time link. Token and code are stored as MACs."""

    __tablename__ = "invitations"
    __table_args__: ClassVar[Any] = (Index("invitations_case", "case_id", "side"),)
    token_hash: bytes = Field(primary_key=True)
    kind: str
    case_id: str
    side: int
    mediator: str
    code_hash: bytes | None = None
    tries_left: int
    made_at: int = _moment()
    expires_at: int = _moment()
    claimed_at: int | None = _moment(default=None)
    claimed_by: bytes | None = None
    withdrawn_at: int | None = _moment(default=None)
    participant: str = Field(
        default="", sa_column_kwargs={"server_default": text("''")}
    )  # whose seat it moves to another phone
    role: str = Field(default="party", sa_column_kwargs={"server_default": text("'party'")})


class ChatRow(Row, table=True):
    """A chat's desk: where its person sits and which run is current. The chat id is sealed under the house key."""

    __tablename__ = "chats"
    __table_args__: ClassVar[Any] = _BY_KEY
    ref: bytes = Field(primary_key=True)
    chat_id: bytes
    locale: str
    run: str | None = None
    participant: str | None = None
    case_id: str = ""
    side: int = 0
    mediator: str = ""
    pending: bytes | None = None
    quiet_until: int | None = _moment(default=None)
    revision: int = 0


class RunRow(Row, table=True):
    """A run; its state sealed under the key of its seat."""

    __tablename__ = "runs"
    __table_args__: ClassVar[Any] = (
        Index(
            "runs_open",
            "chat",
            sqlite_where=text("state <> 'finished'"),
        ),
        Index(
            "runs_flow",
            "flow_hash",
            sqlite_where=text("state <> 'finished'"),
        ),
    )
    id: str = Field(primary_key=True)
    chat: bytes
    case_id: str
    side: int
    mediator: str
    flow: str
    flow_hash: str
    state: str
    revision: int = _moment()
    body: bytes
    begun_at: int = _moment()
    saved_at: int = _moment()


class FlowRow(Row, table=True):
    """A definition in use, as it was when a run began with it."""

    __tablename__ = "flows"
    hash: str = Field(primary_key=True)
    name: str
    version: int
    body: str
    archived_at: int = _moment()


class StatementRow(Row, table=True):
    """One entry of a ledger: an answer, or a marker that parks or unparks answers, or gives them another name.

    Never changed, never deleted one by one. No index on `id`: nobody looks for one entry, and each index would be one
    more page to write at a random place for every answer.
    """

    __tablename__ = "statements"
    ledger: str = Field(primary_key=True)
    number: int = Field(primary_key=True)
    id: str
    case_id: str
    side: int
    run: str
    kind: str
    scope: str
    body: bytes
    said_at: int = _moment()


class InboxRow(Row, table=True):
    """An update that was seen."""

    __tablename__ = "inbox"
    update_id: int = _given(_SERIAL)
    seen_at: int = _moment()


class AsideRow(Row, table=True):
    """An update that could not be handled, kept sealed for another try or for a human."""

    __tablename__ = "set_aside"
    update_id: int = _given(BigInteger)
    raw: bytes
    error: str
    attempts: int
    state: str
    put_at: int = _moment()
    next_try: int | None = _moment(default=None)


_LIVE = "state IN ('waiting', 'sending')"


class OutboxRow(Row, table=True):
    """Something to be said. Its payload is erased when the row is done."""

    __tablename__ = "outbox"
    __table_args__: ClassVar[Any] = (
        Index("outbox_live", "urgency", "id", sqlite_where=text(_LIVE)),
        Index("outbox_lane", "lane", "urgency", "id", sqlite_where=text(_LIVE)),
        {"sqlite_autoincrement": True},  # an id is never used twice, or a zombie could mark another row
    )
    id: int | None = Field(default=None, primary_key=True, sa_type=_SERIAL)
    lane: bytes
    owner: str
    payload: bytes | None = None
    urgency: int
    repeat: str
    slot: str
    act: str
    due_at: int = _moment()
    state: str
    attempts: int
    doubts: int
    lease_until: int = _moment()
    fence: int = _moment()
    message_id: int | None = _moment(default=None)
    created_at: int = _moment()


class LaneRow(Row, table=True):
    """A chat to which nothing goes for a while, or any more. Lanes without a row are free."""

    __tablename__ = "lanes"
    ref: bytes = Field(primary_key=True)
    blocked_until: int = _moment()
    ended_at: int | None = _moment(default=None)


class BudgetRow(Row, table=True):
    """A token bucket, shared by all workers."""

    __tablename__ = "budget"
    name: str = Field(primary_key=True)
    tokens: float = Field(sa_type=Float)
    at: int = _moment()


class MessageRow(Row, table=True):
    """A message in a chat: ours by slot, theirs without; for later edits and for tidying up."""

    __tablename__ = "messages"
    __table_args__: ClassVar[Any] = _BY_KEY
    lane: bytes = Field(primary_key=True)
    slot: str = Field(primary_key=True)
    message_id: int = Field(primary_key=True, sa_type=BigInteger)
    incoming: bool
    sent_at: int = _moment()


class AuditRow(Row, table=True):
    """Who did what when; never the words. `mac` chains it to the entry before."""

    __tablename__ = "audit"
    chain: str = Field(primary_key=True)
    number: int = Field(primary_key=True)
    at: int = _moment()
    actor: str
    verb: str
    object: str
    mac: bytes


class AuditHeadRow(Row, table=True):
    """The end of a chain, so that cutting off its newest entries shows."""

    __tablename__ = "audit_heads"
    chain: str = Field(primary_key=True)
    number: int
    mac: bytes
    seal: bytes


class BriefingRow(Row, table=True):
    """What a briefing was made from, sealed under the mediator's key of the case."""

    __tablename__ = "briefings"
    __table_args__: ClassVar[Any] = (Index("briefings_version", "case_id", "version", unique=True),)
    id: str = Field(primary_key=True)
    case_id: str
    version: int
    body: bytes
    made_at: int = _moment()
    handed_at: int | None = _moment(default=None)


class MatterRow(Row, table=True):
    """One thing of one side that might cross; what the person calls it sealed under the side's key.

    What is unique here is so within one side: no side can run into another's rows.
    """

    __tablename__ = "matters"
    __table_args__: ClassVar[Any] = (
        Index("matters_number", "case_id", "side", "number", unique=True),
        Index("matters_item", "case_id", "side", "run", "place", "item", unique=True),
    )
    id: str = Field(primary_key=True)
    case_id: str
    side: int
    number: int
    run: str
    place: str
    item: str
    kind: str
    category: str
    label: bytes
    added_at: int = _moment()


class MatterEntryRow(Row, table=True):
    """One entry of a matter's record, sealed under its side's key. Never changed, never deleted one by one."""

    __tablename__ = "matter_entries"
    __table_args__: ClassVar[Any] = (Index("matter_entries_side", "case_id", "side"),)
    matter: str = Field(primary_key=True)
    number: int = Field(primary_key=True)
    case_id: str
    side: int
    type: str
    body: bytes
    at: int = _moment()


class RevealRow(Row, table=True):
    """A sentence that its case may read: a copy under the shared key. `side` is whose words they are."""

    __tablename__ = "reveals"
    __table_args__: ClassVar[Any] = (
        Index("reveals_case", "case_id", "at"),
        Index("reveals_matter", "matter"),
    )
    id: str = Field(primary_key=True)
    case_id: str
    side: int
    sentence: bytes
    rule: str
    kind: str
    category: str
    matter: str
    swap: str
    at: int = _moment()


class RevealViewRow(Row, table=True):
    """When somebody read what was revealed, and when they hid it again. `side` is the reader's."""

    __tablename__ = "reveal_views"
    __table_args__: ClassVar[Any] = (Index("reveal_views_case", "case_id"),)
    reveal: str = Field(primary_key=True)
    participant: str = Field(primary_key=True)
    case_id: str
    side: int
    shown_at: int = _moment()
    hidden_at: int | None = _moment(default=None)


class SwapRow(Row, table=True):
    """A slot, as the mediator opened it."""

    __tablename__ = "swaps"
    __table_args__: ClassVar[Any] = (
        Index("swaps_case", "case_id", "begun_at"),
        Index("swaps_due", "deadline", sqlite_where=text("state = 'running'")),
    )
    id: str = Field(primary_key=True)
    case_id: str
    category: str
    weight: str
    deadline: int = _moment()
    state: str
    begun_at: int = _moment()
    ended_at: int | None = _moment(default=None)


class SwapSealRow(Row, table=True):
    """What a side put into a slot, sealed under its key; a pass is stored as a sentence is."""

    __tablename__ = "swap_seals"
    swap: str = Field(primary_key=True)
    side: int = Field(primary_key=True)
    body: bytes
    at: int = _moment()


class FileRow(Row, table=True):
    """A file that came with an answer; where Telegram has it sealed under its side's key."""

    __tablename__ = "files"
    __table_args__: ClassVar[Any] = (
        Index("files_side", "case_id", "side"),
        Index("files_due", "due_at", sqlite_where=text("state = 'expected'")),
    )
    id: str = Field(primary_key=True)
    case_id: str
    side: int
    lane: bytes
    source: bytes
    size: int = _moment()
    state: str
    type: str
    attempts: int
    due_at: int = _moment()
    fence: int = _moment()
    put_at: int = _moment()


class FilePieceRow(Row, table=True):
    """One piece of a file, sealed under its side's key."""

    __tablename__ = "file_pieces"
    file: str = Field(primary_key=True)
    number: int = Field(primary_key=True)
    body: bytes


class JottingRow(Row, table=True):
    """A mediator's own note in a case, sealed under her key of the case."""

    __tablename__ = "jottings"
    id: str = Field(primary_key=True)
    case_id: str = Field(index=False)
    body: bytes
    at: int = _moment()

    __table_args__: ClassVar[Any] = (Index("jottings_case", "case_id"),)


class PaperRow(Row, table=True):
    """A cleaned copy of a file: of `side`, under its own key; or `crossed`, under the shared key, with the id of its reveal."""

    __tablename__ = "papers"
    __table_args__: ClassVar[Any] = (Index("papers_side", "case_id", "side"),)
    id: str = Field(primary_key=True)
    case_id: str
    side: int
    crossed: bool
    body: bytes
    put_at: int = _moment()


class PaperPieceRow(Row, table=True):
    """One piece of a copy, sealed under the key of its row."""

    __tablename__ = "paper_pieces"
    paper: str = Field(primary_key=True)
    number: int = Field(primary_key=True)
    body: bytes


class GuardRow(Row, table=True):
    """How a chat is guarded: when its person was last here, the lock and its PIN, when it is tidied.

    The PIN is a slow hash sealed under `owner`, the key of its side.
    """

    __tablename__ = "guards"
    __table_args__: ClassVar[Any] = (Index("guards_tidy", "tidy_due", sqlite_where=text("tidy_due IS NOT NULL")),)
    ref: bytes = Field(primary_key=True)
    seen_at: int = _moment()
    asking: bool  # whether this is a good moment is being asked
    locked_at: int | None = _moment(default=None)
    owner: str
    pin: bytes | None = None
    tries: int
    wait_until: int | None = _moment(default=None)
    tidy: int  # hours after which messages are deleted; 0: never, -1: when the questions are done
    tidy_due: int | None = _moment(default=None)  # when to look at it next


class RetentionRow(Row, table=True):
    """When a closed case is erased; afterwards all that is left of it."""

    __tablename__ = "retentions"
    __table_args__: ClassVar[Any] = (
        Index("retentions_due", "due_at", sqlite_where=text("state <> 'gone'")),
        Index("retentions_ref", "mediator", "ref"),
    )
    case_id: str = Field(primary_key=True)
    ref: str
    mediator: str
    due_at: int = _moment()
    told_at: int | None = _moment(default=None)  # when its mediator is to be told
    state: str
    erased_at: int | None = _moment(default=None)
    records: int


class SessionRow(Row, table=True):
    """One version of a session, as the mediator published it: local time and zone; the place sealed. `run`: in which she described it."""

    __tablename__ = "sessions"
    __table_args__: ClassVar[Any] = (
        Index("sessions_case", "case_id"),
        Index("sessions_run", "run", unique=True, sqlite_where=text("run <> ''")),
    )
    id: str = Field(primary_key=True)
    version: int = Field(primary_key=True)
    case_id: str
    side: int
    local: str
    fold: int
    zone: str
    minutes: int
    format: str
    place: bytes
    standing: str
    run: str
    published_at: int = _moment()


class ReminderRow(Row, table=True):
    """A reminder of one version of a session: whom, of what, from when on and until when it is of use. `participant` "": the mediator."""

    __tablename__ = "reminders"
    __table_args__: ClassVar[Any] = (Index("reminders_due", "due_at", sqlite_where=text("state = 'planned'")),)
    session: str = Field(primary_key=True)
    version: int = Field(primary_key=True)
    participant: str = Field(primary_key=True)
    kind: str = Field(primary_key=True)
    due_at: int = _moment()
    until_at: int = _moment()
    state: str
    noted_at: int = _moment()


class SessionReplyRow(Row, table=True):
    """What somebody said about a version of a session, sealed under their side's key."""

    __tablename__ = "session_replies"
    session: str = Field(primary_key=True)
    version: int = Field(primary_key=True)
    participant: str = Field(primary_key=True)
    case_id: str
    side: int
    body: bytes
    at: int = _moment()


class TimesRow(Row, table=True):
    """Times the mediator has offered for a session: local times in her zone, earliest first.

    `run`: in which she described them; `format`: how people would meet, "" if that is not decided."""

    __tablename__ = "times"
    __table_args__: ClassVar[Any] = (
        Index("times_case", "case_id"),
        Index("times_run", "run", unique=True),
    )
    id: str = Field(primary_key=True)
    case_id: str
    side: int
    zone: str
    minutes: int
    slots: str
    state: str
    run: str
    format: str = Field(default="", sa_column_kwargs={"server_default": text("''")})
    offered_at: int = _moment()
    ended_at: int | None = _moment(default=None)


class TimesMarkRow(Row, table=True):
    """Which of the offered times work for somebody, sealed under their side's key."""

    __tablename__ = "times_marks"
    times: str = Field(primary_key=True)
    participant: str = Field(primary_key=True)
    case_id: str
    side: int
    body: bytes
    at: int = _moment()


class FreshStartRow(Row, table=True):
    """A fresh start the mediator asked for. While it runs `ended_at` is empty; one runs in a case at a time."""

    __tablename__ = "fresh_starts"
    __table_args__: ClassVar[Any] = (
        Index("fresh_starts_case", "case_id", "asked_at"),
        Index("fresh_starts_running", "case_id", unique=True, sqlite_where=text("ended_at IS NULL")),
    )
    id: str = Field(primary_key=True)
    case_id: str
    pause: bool
    asked_at: int = _moment()
    ended_at: int | None = _moment(default=None)


class FreshStartPartRow(Row, table=True):
    """One person's part in it: what it is about and what they said to it, sealed under their side's key."""

    __tablename__ = "fresh_start_parts"
    fresh_start: str = Field(primary_key=True)
    participant: str = Field(primary_key=True)
    case_id: str
    side: int
    body: bytes
    at: int = _moment()


class OutcomeRow(Row, table=True):
    """How a session ended, as its mediator recorded it. `follow_up`: an ISO date, or empty."""

    __tablename__ = "outcomes"
    __table_args__: ClassVar[Any] = (Index("outcomes_case", "case_id"),)
    session: str = Field(primary_key=True)
    case_id: str
    outcome: str
    follow_up: str
    asks: bool
    at: int = _moment()


class RangeQuestionRow(Row, table=True):
    """Whether the ranges of a case may be opened, as its mediator asked."""

    __tablename__ = "range_questions"
    __table_args__: ClassVar[Any] = (
        Index("range_questions_case", "case_id", "asked_at"),
        Index("range_questions_due", "closes_at", sqlite_where=text("state = 'running'")),
    )
    id: str = Field(primary_key=True)
    case_id: str
    closes_at: int = _moment()
    state: str
    asked_at: int = _moment()
    ended_at: int | None = _moment(default=None)


class RangeAnswerRow(Row, table=True):
    """What a side answered, sealed under its key; a yes is stored as a no is."""

    __tablename__ = "range_answers"
    question: str = Field(primary_key=True)
    side: int = Field(primary_key=True)
    body: bytes
    at: int = _moment()


class AgendaEditRow(Row, table=True):
    """The agenda as the mediator has arranged it, sealed under her key of the case."""

    __tablename__ = "agenda_edits"
    case_id: str = Field(primary_key=True)
    version: int = _given(Integer)
    body: bytes
    at: int = _moment()


class PreviewRow(Row, table=True):
    """A preview of the agenda: a draft sealed under the mediator's key, what was sent under the shared one."""

    __tablename__ = "previews"
    __table_args__: ClassVar[Any] = (Index("previews_case", "case_id", "sent_at"),)
    id: str = Field(primary_key=True)
    case_id: str
    body: bytes
    made_at: int = _moment()
    sent_at: int | None = _moment(default=None)


class TickRow(Row, table=True):
    """A statement of common ground to tick: a draft sealed under the mediator's key, what was offered under the shared one."""

    __tablename__ = "ticks"
    __table_args__: ClassVar[Any] = (
        Index("ticks_case", "case_id", "asked_at"),
        Index("ticks_due", "closes_at", sqlite_where=text("state = 'running'")),
    )
    id: str = Field(primary_key=True)
    case_id: str
    body: bytes
    closes_at: int = _moment()
    state: str
    asked_at: int = _moment()
    ended_at: int | None = _moment(default=None)


class TickAnswerRow(Row, table=True):
    """What somebody ticked, sealed under their key; a yes is stored as a no is."""

    __tablename__ = "tick_answers"
    tick: str = Field(primary_key=True)
    side: int = Field(primary_key=True)
    body: bytes
    at: int = _moment()


class TermDraftRow(Row, table=True):
    """The term sheet as the mediator writes it, sealed under her key of the case."""

    __tablename__ = "term_drafts"
    case_id: str = Field(primary_key=True)
    body: bytes
    at: int = _moment()


class TermSheetRow(Row, table=True):
    """One version of the term sheet as it went to everybody, sealed under the shared key."""

    __tablename__ = "term_sheets"
    __table_args__: ClassVar[Any] = (Index("term_sheets_case", "case_id", "version", unique=True),)
    id: str = Field(primary_key=True)
    case_id: str
    version: int
    body: bytes
    sent_at: int = _moment()
    told_at: int | None = _moment(default=None)


class TermAnswerRow(Row, table=True):
    """What somebody said to a point, sealed under their key; whatever it is, it is as long."""

    __tablename__ = "term_answers"
    __table_args__: ClassVar[Any] = (Index("term_answers_case", "case_id"),)
    point: str = Field(primary_key=True)
    side: int = _given(Integer)
    at: int = _given(BigInteger)
    case_id: str
    body: bytes


METADATA = SQLModel.metadata
VERSION = Table(  # Alembic's own, as it would make it
    "alembic_version",
    MetaData(),
    Column("version_num", String(32), nullable=False),
    PrimaryKeyConstraint("version_num", name="alembic_version_pkc"),
)

HOUSE, MEDIATORS, CASES, SIDES = (METADATA.tables[t] for t in ("house", "mediators", "cases", "sides"))
PARTICIPANTS, INVITATIONS, CHATS = (METADATA.tables[t] for t in ("participants", "invitations", "chats"))
RUNS, FLOWS, STATEMENTS = (METADATA.tables[t] for t in ("runs", "flows", "statements"))
INBOX, SET_ASIDE, OUTBOX, LANES = (METADATA.tables[t] for t in ("inbox", "set_aside", "outbox", "lanes"))
BUDGET, MESSAGES, BRIEFINGS = (METADATA.tables[t] for t in ("budget", "messages", "briefings"))
AUDIT, AUDIT_HEADS = METADATA.tables["audit"], METADATA.tables["audit_heads"]
MATTERS, MATTER_ENTRIES = METADATA.tables["matters"], METADATA.tables["matter_entries"]
REVEALS, REVEAL_VIEWS = METADATA.tables["reveals"], METADATA.tables["reveal_views"]
SWAPS, SWAP_SEALS = METADATA.tables["swaps"], METADATA.tables["swap_seals"]

GUARDS, RETENTIONS = METADATA.tables["guards"], METADATA.tables["retentions"]
PAPERS, PAPER_PIECES = METADATA.tables["papers"], METADATA.tables["paper_pieces"]
RANGE_QUESTIONS, RANGE_ANSWERS = METADATA.tables["range_questions"], METADATA.tables["range_answers"]
TICKS, TICK_ANSWERS = METADATA.tables["ticks"], METADATA.tables["tick_answers"]
AGENDA_EDITS, PREVIEWS = METADATA.tables["agenda_edits"], METADATA.tables["previews"]
FILES, FILE_PIECES = METADATA.tables["files"], METADATA.tables["file_pieces"]
SESSIONS, REMINDERS, SESSION_REPLIES = (METADATA.tables[t] for t in ("sessions", "reminders", "session_replies"))
JOTTINGS = METADATA.tables["jottings"]
TIMES, TIMES_MARKS = METADATA.tables["times"], METADATA.tables["times_marks"]
OUTCOMES = METADATA.tables["outcomes"]
FRESH_STARTS, FRESH_START_PARTS = METADATA.tables["fresh_starts"], METADATA.tables["fresh_start_parts"]
TERM_DRAFTS, TERM_SHEETS, TERM_ANSWERS = (METADATA.tables[t] for t in ("term_drafts", "term_sheets", "term_answers"))


def suit_postgresql() -> None:
    """Give PostgreSQL the same partial indexes, and runs the room to be saved on their own page.

    Only where it is used: naming them above would load SQLAlchemy's PostgreSQL half (60 ms, 3 MB) at every start.
    """
    for index in (index for table in METADATA.tables.values() for index in table.indexes):
        index.dialect_options["postgresql"]["where"] = index.dialect_options["sqlite"]["where"]
    RUNS.dialect_options["postgresql"]["with"] = {"fillfactor": 80}
