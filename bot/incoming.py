"""What came in from a chat, already read and not yet understood: the channel makes it, the service takes it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import TypeAlias

from flows.answers import FileRef


@dataclass(frozen=True, slots=True)
class InText:
    """A message in words."""

    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class InFile:
    """A photo, document or voice note; `album` is the same for all that were sent as one."""

    file: FileRef = field(repr=False)
    caption: str = field(repr=False)
    album: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class InEdit:
    """An earlier message, changed."""

    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class InStrange:
    """A message no step can use."""


@dataclass(frozen=True, slots=True)
class InCommand:
    """A slash command; `name` without the slash, lower case."""

    name: str
    argument: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class InTap:
    """A tapped button: its callback data, and the message it stands under."""

    data: str = field(repr=False)
    message_id: int


@dataclass(frozen=True, slots=True)
class InBlocked:
    """The person blocked the bot."""


@dataclass(frozen=True, slots=True)
class InUnblocked:
    """The person unblocked the bot."""


@dataclass(frozen=True, slots=True)
class InGroup:
    """Something from a group or channel: leave it."""


@dataclass(frozen=True, slots=True)
class InNothing:
    """Nothing anybody waits for."""


Content: TypeAlias = (
    InText | InFile | InEdit | InStrange | InCommand | InTap | InBlocked | InUnblocked | InGroup | InNothing
)


@dataclass(frozen=True, slots=True)
class Incoming:
    """One update. `chat_id` 0 when there is none; `language` two letters or ""; `date` aware UTC, when it was sent."""

    update_id: int
    chat_id: int = field(repr=False)
    private: bool
    name: str = field(repr=False)
    language: str
    message_id: int
    date: datetime | None
    content: Content
    callback_id: str = field(default="", repr=False)
