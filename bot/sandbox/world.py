"""What the stand-in remembers: chats, updates nobody has fetched, files, taps, the bot's own profile."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from bot.sandbox.clock import Clock
from bot.sandbox.limits import KEPT
from bot.sandbox.wire import (
    Attachment,
    BotUser,
    Entity,
    Group,
    Json,
    Keyboard,
    Message,
    Person,
    digest,
    message_json,
)

_LEAN_MESSAGES = 40  # how many messages of a chat are kept when nothing is recorded


@dataclass(frozen=True, slots=True)
class Seen:
    """One thing that happened on a phone, as its owner could observe it.

    `method` is the Bot API's, `edit` or `delete` for the bot's changes, or the person's own act: says, edits, taps …
    """

    at: datetime
    method: str
    message: int = 0
    text: str = ""
    entities: tuple[Entity, ...] = ()
    keyboard: Keyboard = ()
    file: Attachment | None = None
    protected: bool = False
    silent: bool = False


@dataclass(slots=True)
class Chat:
    """One chat and its owner's phone."""

    owner: Person | Group
    started: bool = False
    blocked: bool = False
    next_id: int = 1
    typing_until: datetime | None = None
    messages: dict[int, Message] = field(default_factory=dict)
    seen: list[Seen] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Pending:
    """An update nobody has confirmed yet; gone after `until`."""

    id: int
    chat: int
    until: datetime
    body: Json


@dataclass(frozen=True, slots=True)
class Tap:
    """A button tap that may be answered until it is too old."""

    chat: int
    at: datetime


@dataclass(frozen=True, slots=True)
class Stored:
    """A file Telegram holds."""

    about: Attachment
    data: bytes


@dataclass(frozen=True, slots=True)
class Webhook:
    """Where updates are pushed to; an empty url means polling."""

    url: str = ""
    secret: str = ""
    max_connections: int = 40


@dataclass(slots=True)
class Profile:
    """What the bot says of itself, per language (and commands per scope)."""

    commands: dict[tuple[str, str], list[Json]] = field(default_factory=dict)
    words: dict[tuple[str, str], str] = field(default_factory=dict)
    menus: dict[int, Json] = field(default_factory=dict)


@dataclass(slots=True)
class World:
    """Everything, with the few moves that keep it consistent. `record` off keeps no transcript and few messages."""

    clock: Clock
    bot: BotUser
    record: bool = True
    next_update: int = 100_001
    epoch: int = 0  # how often everything was forgotten
    next_query: int = 4_000_000_000
    chats: dict[int, Chat] = field(default_factory=dict)
    updates: deque[Pending] = field(default_factory=deque)
    allowed: frozenset[str] | None = None
    taps: dict[str, Tap] = field(default_factory=dict)
    files: dict[str, Stored] = field(default_factory=dict)
    webhook: Webhook = field(default_factory=Webhook)
    profile: Profile = field(default_factory=Profile)
    listeners: list[Callable[[int], None]] = field(default_factory=list)
    arrivals: list[Callable[[], None]] = field(default_factory=list)

    def chat(self, owner: Person | Group) -> Chat:
        """Return the chat of an owner, made on first use."""
        return self.chats.setdefault(owner.id, Chat(owner))

    def forget(self) -> None:
        """Begin anew with nobody and nothing waiting; the bot's profile, its webhook and the numbering go on."""
        self.chats.clear()
        self.updates.clear()
        self.taps.clear()
        self.files.clear()
        self.epoch += 1

    def post(self, chat: Chat, draft: Message) -> Message:
        """Put a message into a chat under the chat's next id."""
        message = replace(draft, id=chat.next_id, chat=chat.owner.id, at=self.clock())
        chat.next_id += 1
        chat.messages[message.id] = message
        if message.of_bot:
            chat.typing_until = None
        if not self.record and len(chat.messages) > _LEAN_MESSAGES:
            del chat.messages[next(iter(chat.messages))]
        return message

    def note(self, chat: Chat, method: str, message: Message | None = None, *, text: str = "") -> None:
        """Record what the phone's owner could observe, and tell those who watch."""
        if self.record:
            chat.seen.append(_seen(self.clock(), method, message, text))
        for listener in self.listeners:
            listener(chat.owner.id)

    def keep(self, media: str, data: bytes, *, name: str, mime: str, duration: int = 0) -> Attachment:
        """Store a file; the same bytes get the same id."""
        sha256 = digest(data)
        about = Attachment(media, f"{media}-{sha256[:24]}", name, mime, len(data), sha256, duration)
        self.files[about.file_id] = Stored(about, data)
        return about

    def arrive(self, kind: str, body: Json, chat: int, *, kept: timedelta = KEPT) -> int:
        """Queue an update for the bot unless it did not ask for that kind. Returns the update id, or 0."""
        if self.allowed is not None and kind not in self.allowed:
            return 0
        update_id = self.next_update
        self.next_update += 1
        self.queue(Pending(update_id, chat, self.clock() + kept, {"update_id": update_id, kind: body}))
        return update_id

    def queue(self, pending: Pending) -> None:
        """Queue an update as it is and wake whoever waits for one."""
        self.updates.append(pending)
        for wake in self.arrivals:
            wake()

    def waiting(self) -> list[Pending]:
        """List the updates nobody has confirmed, oldest first; what is too old is dropped."""
        now = self.clock()
        if any(each.until <= now for each in self.updates):
            self.updates = deque(each for each in self.updates if each.until > now)
        return list(self.updates)

    def message_json(self, chat: Chat, message: Message, author: Person | None = None) -> Json:
        """Write a message as the bot sees it, with the message it answers."""
        made = message_json(message, chat.owner, self.bot, author)
        if message.reply_to in chat.messages:
            made["reply_to_message"] = message_json(chat.messages[message.reply_to], chat.owner, self.bot, author)
        return made


def _seen(at: datetime, method: str, message: Message | None, text: str) -> Seen:
    if message is None:
        return Seen(at, method, text=text)
    return Seen(
        at,
        method,
        message.id,
        text or message.text,
        message.entities,
        message.keyboard,
        message.file,
        message.protected,
        message.silent,
    )
