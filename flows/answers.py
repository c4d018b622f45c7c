"""What an answer can be, and how it is written down as JSON."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import Enum
from typing import Any, TypeAlias, assert_never


class NonAnswer(Enum):
    """A typed way of not answering; never an empty string (glossary)."""

    NOT_SURE = "not_sure"
    PREFER_NOT = "prefer_not"
    LATER = "later"
    NOT_APPLICABLE = "not_applicable"
    SKIPPED = "skipped"


class FileKind(Enum):
    """What kind of file came in."""

    PHOTO = "photo"
    DOCUMENT = "document"
    VOICE = "voice"


@dataclass(frozen=True, slots=True)
class FileRef:
    """A file that stays with Telegram. `file_id` lets the same bot hand it on; size in bytes, 0 if unknown."""

    kind: FileKind
    file_id: str
    name: str
    size: int


@dataclass(frozen=True, slots=True)
class Bubble:
    """One message of an answer. `message` is the chat's message id (0 if typed elsewhere)."""

    message: int
    text: str
    file: FileRef | None = None


@dataclass(frozen=True, slots=True)
class Words:
    """Free text: one or more bubbles in the order they were sent."""

    bubbles: tuple[Bubble, ...]

    @property
    def text(self) -> str:
        """Join the bubbles, one line each."""
        return "\n".join(b.text for b in self.bubbles if b.text)


@dataclass(frozen=True, slots=True)
class Picked:
    """One option of a choice."""

    option: str


@dataclass(frozen=True, slots=True)
class PickedMany:
    """Options of a multiple choice, in the definition's order, and what the person added in their own words."""

    options: tuple[str, ...]
    own: str = ""


@dataclass(frozen=True, slots=True)
class Scaled:
    """A whole number from 0 to 10."""

    value: int


@dataclass(frozen=True, slots=True)
class Points:
    """100 points spread over items: item id -> points."""

    spread: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Amount:
    """Money. `high` is None for a single figure. Exact decimals; ISO 4217 currency."""

    currency: str
    low: Decimal
    high: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Day:
    """A calendar date."""

    day: date


@dataclass(frozen=True, slots=True)
class Item:
    """One entry of a list. `id` is stable (i1, i2, …) while the list is edited and reordered; `message` is the one it was written in."""

    id: str
    label: str
    message: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class Listed:
    """A list the person made, in their order."""

    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class Files:
    """Files the person sent."""

    files: tuple[FileRef, ...]


@dataclass(frozen=True, slots=True)
class Noted:
    """A notice was read."""


@dataclass(frozen=True, slots=True)
class Agreed:
    """A consent was given to a text; `version` names exactly which."""

    version: str


@dataclass(frozen=True, slots=True)
class NotGiven:
    """No answer, and why."""

    reason: NonAnswer


Answer: TypeAlias = (
    Words | Picked | PickedMany | Scaled | Points | Amount | Day | Listed | Files | Noted | Agreed | NotGiven
)


def item_json(item: Item) -> list[Any]:
    """Write an entry of a list as JSON values; `Item(*written)` reads it."""
    return [item.id, item.label, item.message] if item.message else [item.id, item.label]


def version_of(words: str) -> str:
    """Name exactly these words (32 hex digits): what a yes to them is a yes to."""
    return hashlib.sha256(words.encode("utf-8", "surrogatepass")).hexdigest()[:32]


def _file_json(file: FileRef) -> dict[str, Any]:
    return {"k": file.kind.value, "id": file.file_id, "n": file.name, "s": file.size}


def _file(raw: Mapping[str, Any]) -> FileRef:
    return FileRef(FileKind(raw["k"]), raw["id"], raw["n"], raw["s"])


def to_json(answer: Answer) -> dict[str, Any]:
    """Write an answer as plain JSON values, without losing anything."""
    match answer:
        case Words(bubbles):
            return {
                "is": "words",
                "b": [{"m": b.message, "t": b.text, **({"f": _file_json(b.file)} if b.file else {})} for b in bubbles],
            }
        case Picked(option):
            return {"is": "picked", "o": option}
        case PickedMany(options, own):
            return {"is": "many", "o": list(options), **({"own": own} if own else {})}
        case Scaled(value):
            return {"is": "scaled", "v": value}
        case Points(spread):
            return {"is": "points", "p": dict(spread)}
        case Amount(currency, low, high):
            return {"is": "amount", "c": currency, "lo": str(low), "hi": None if high is None else str(high)}
        case Day(day):
            return {"is": "day", "d": day.isoformat()}
        case Listed(items):
            return {"is": "listed", "i": [item_json(i) for i in items]}
        case Files(files):
            return {"is": "files", "f": [_file_json(f) for f in files]}
        case Noted():
            return {"is": "noted"}
        case Agreed(version):
            return {"is": "agreed", "v": version}
        case NotGiven(reason):
            return {"is": "none", "why": reason.value}
        case _:
            assert_never(answer)


def from_json(raw: Mapping[str, Any]) -> Answer:
    """Read what `to_json` wrote. Raises KeyError or ValueError on anything else."""
    match raw["is"]:
        case "words":
            return Words(tuple(Bubble(b["m"], b["t"], _file(b["f"]) if "f" in b else None) for b in raw["b"]))
        case "picked":
            return Picked(raw["o"])
        case "many":
            return PickedMany(tuple(raw["o"]), raw.get("own", ""))
        case "scaled":
            return Scaled(raw["v"])
        case "points":
            return Points(dict(raw["p"]))
        case "amount":
            return Amount(raw["c"], Decimal(raw["lo"]), None if raw["hi"] is None else Decimal(raw["hi"]))
        case "day":
            return Day(date.fromisoformat(raw["d"]))
        case "listed":
            return Listed(tuple(Item(*i) for i in raw["i"]))
        case "files":
            return Files(tuple(_file(f) for f in raw["f"]))
        case "noted":
            return Noted()
        case "agreed":
            return Agreed(raw["v"])
        case "none":
            return NotGiven(NonAnswer(raw["why"]))
        case other:
            raise ValueError(f"unknown kind of answer: {other}")
