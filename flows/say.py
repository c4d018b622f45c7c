"""What is to be said to one chat: paragraphs and buttons as catalogue keys, before any language or channel."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from flows.text import Text


class Style(Enum):
    """How a paragraph looks."""

    PLAIN = "plain"
    TITLE = "title"  # bold
    QUIET = "quiet"  # italic: progress, hints
    QUOTE = "quote"  # somebody's own words
    LINE = "line"  # one line of a list, right below the one before


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph of a bubble."""

    text: Text
    style: Style = Style.PLAIN


class Deed(Enum):
    """What a tap does. Values are stored in buttons already on phones; never renumber."""

    STEP = 1  # the code is a place in the list of taps the engine offers at this visit
    CHANGE = 2  # revise the answer at the place whose ordinal is the code
    DESK = 3  # the code is an act of the mediator's desk on the case or participant named by `ref`
    PARTY = 4  # the code is an act of the party outside a question (resume, language, reminder …)


@dataclass(frozen=True, slots=True)
class Press:
    """What a button means; sealed into its callback data for one chat, so it shows and proves nothing.

    `ref`: 8 bytes, the run's, case's or participant's own reference. `visit`: the visit of the run's step (a tap on an older visit is stale).
    """

    deed: Deed
    ref: bytes
    code: int
    visit: int = 0


class Tone(Enum):
    """The look of a button."""

    NORMAL = "normal"
    GO = "go"
    STOP = "stop"


@dataclass(frozen=True, slots=True)
class Button:
    """A button: a press, or with `url` a link, or with `copy` a text to copy."""

    label: Text
    press: Press | None = None
    tone: Tone = Tone.NORMAL
    url: str = ""


class Urgency(Enum):
    """Which message of a lane, and of the house, goes first."""

    ANSWER = 0  # somebody is waiting for it
    NOTICE = 5
    BULK = 9


class Repeat(Enum):
    """What to do when Telegram may or may not have taken a message (trust C.2)."""

    SAFE = "safe"  # edits and deletes: repeat
    ONCE = "once"  # results, questions: repeat once
    NEVER = "never"  # chatty replies: let it be


@dataclass(frozen=True, slots=True)
class Document:
    """A file to send, by what it is and not by its bytes: built at delivery, or a file that Telegram already holds."""

    kind: str  # "briefing" | "docx" | "md" | "file"
    ref: str  # briefing, docx, md: id of the stored briefing; file: Telegram's file id
    name: str
    media: str = "document"  # document | photo | voice


@dataclass(frozen=True, slots=True)
class Say:
    """One thing to do in one chat.

    `slot` names the message for later edits and deletions within its chat (empty: never needed again).
    `edits`: change the message in that slot instead of sending; without buttons its keyboard goes. `deletes`: remove the message in that slot.
    """

    paragraphs: tuple[Paragraph, ...] = ()
    rows: tuple[tuple[Button, ...], ...] = ()
    slot: str = ""
    edits: bool = False
    deletes: bool = False
    urgency: Urgency = Urgency.ANSWER
    repeat: Repeat = Repeat.ONCE
    protect: bool = False
    silent: bool = False
    document: Document | None = None
