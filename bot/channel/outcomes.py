"""How one delivery ended, and how an answer of Telegram is read as that. Reasons are short codes, never its text."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Final, TypeAlias


@dataclass(frozen=True, slots=True)
class Delivered:
    """It stands in the chat as wanted. `message_id` is 0 where no message is left (a deletion)."""

    message_id: int


@dataclass(frozen=True, slots=True)
class Wait:
    """This chat must wait; the server named the seconds, and repeating earlier prolongs them."""

    seconds: float


@dataclass(frozen=True, slots=True)
class Unknown:
    """It was sent, and no answer came: it may stand in the chat or not."""


@dataclass(frozen=True, slots=True)
class Gone:
    """Nothing can be delivered to this chat any more."""

    reason: str  # blocked | deactivated | not_started | moved | forbidden


@dataclass(frozen=True, slots=True)
class Refused:
    """This message can never be delivered; others of the chat can."""

    reason: str


@dataclass(frozen=True, slots=True)
class Unreachable:
    """It was certainly not delivered, and a later try may work."""

    reason: str  # network | server | token


Outcome: TypeAlias = Delivered | Wait | Unknown | Gone | Refused | Unreachable


class Act(Enum):
    """What was asked of the chat, as far as reading the answer goes."""

    SEND = "send"
    EDIT = "edit"
    DELETE = "delete"


_UNNAMED_WAIT: Final = 5.0
_GONE: Final = (  # beginnings of Bot API descriptions, in lower case: the chat is closed to us
    ("blocked by the user", "blocked"),
    ("user is deactivated", "deactivated"),
    ("can't initiate conversation", "not_started"),
    ("chat not found", "not_started"),
    ("user not found", "not_started"),
    ("peer_id_invalid", "not_started"),
    ("input_user_deactivated", "deactivated"),
    ("user_is_blocked", "blocked"),
    ("upgraded to a supergroup", "moved"),
)
_DONE: Final = {  # refusals which mean that the wish is already true
    Act.SEND: (),
    Act.EDIT: ("message is not modified", "message to edit not found", "message_id_invalid"),
    Act.DELETE: ("message to delete not found", "message_id_invalid"),
}
_REFUSED: Final = (
    ("can't be deleted", "too_old"),
    ("can't be edited", "too_old"),
    ("no text in the message to edit", "no_text"),
    ("too long", "too_long"),
    ("too big", "too_large"),
    ("too large", "too_large"),
    ("is empty", "empty"),
    ("must be non-empty", "empty"),
    ("button_data_invalid", "keyboard"),
    ("button_url_invalid", "keyboard"),
    ("reply_markup", "keyboard"),
    ("keyboard", "keyboard"),
    ("entit", "entities"),
    ("file", "file"),
    ("voice_messages_forbidden", "voice_forbidden"),
)


def judge(act: Act, status: int, answer: Mapping[str, object] | None, message_id: int = 0) -> Outcome:
    """Read an HTTP status and the parsed answer (None: not JSON) as an outcome.

    message_id: of the message that was edited; kept as the outcome's where the answer does not name one.
    """
    kept = message_id if act is Act.EDIT else 0
    if 200 <= status < 300:
        return _accepted(answer, kept)
    answer = answer or {}
    said = str(answer.get("description", "")).lower()
    if status == 429:
        return Wait(_seconds(answer))
    if status >= 500 or status < 400 or status == 409:
        return Unreachable("server")
    if status in (401, 404):
        return Unreachable("token")
    if gone := _named(_GONE, said):
        return Gone(gone)
    if status == 403:
        return Gone("forbidden")
    if any(words in said for words in _DONE[act]):
        return Delivered(kept)
    if status == 413:
        return Refused("too_large")
    return Refused(_named(_REFUSED, said) or "refused")


def _accepted(answer: Mapping[str, object] | None, message_id: int) -> Outcome:
    if answer is None or answer.get("ok") is not True:
        return Unknown()
    result = answer.get("result")
    if isinstance(result, Mapping):
        number = result.get("message_id")
        return Delivered(number) if type(number) is int else Unknown()
    return Delivered(message_id) if result is True else Unknown()


def _seconds(answer: Mapping[str, object]) -> float:
    parameters = answer.get("parameters")
    seconds = parameters.get("retry_after") if isinstance(parameters, Mapping) else None
    if isinstance(seconds, (int, float)) and not isinstance(seconds, bool) and 0 < seconds <= 7 * 86400:
        return float(seconds)
    return _UNNAMED_WAIT


def _named(table: tuple[tuple[str, str], ...], said: str) -> str:
    return next((name for words, name in table if words in said), "")
