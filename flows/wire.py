"""How a Say is written down for the outbox, and read back."""

from __future__ import annotations

import json
from datetime import date, datetime
from decimal import Decimal
from typing import Any, assert_never

from flows.private import HOUSE, Label, Private
from flows.say import Button, Deed, Document, Paragraph, Press, Repeat, Say, Style, Tone, Urgency
from flows.text import Hour, Joined, Money, Param, Text, Weekday, When


def _param_json(param: Param) -> Any:
    match param:
        case str() | int():
            return param
        case Decimal():
            return {"d": str(param)}
        case datetime():
            return {"at": param.isoformat(), "zone": getattr(param.tzinfo, "key", "")}
        case date():
            return {"day": param.isoformat()}
        case Money(amount, currency):
            return {"m": str(amount), "c": currency}
        case When(year, month, day):
            return {"w": [year, month, day]}
        case Weekday(day):
            return {"wd": day.isoformat()}
        case Hour(hour, minute):
            return {"h": [hour, minute]}
        case Joined(parts):
            return {"j": [_param_json(p) for p in parts]}
        case Text():
            return {"t": _text_json(param)}
        case Private():
            return {"p": param.read_as(HOUSE), "l": [param.label.case, param.label.side]}
        case _:
            assert_never(param)


def _param(raw: Any) -> Param:
    if isinstance(raw, str | int):
        return raw
    match raw:
        case {"d": amount}:
            return Decimal(amount)
        case {"at": at, "zone": zone}:
            return _moment(at, zone)
        case {"day": day}:
            return date.fromisoformat(day)
        case {"m": amount, "c": currency}:
            return Money(Decimal(amount), currency)
        case {"w": [year, month, day]}:
            return When(year, month, day)
        case {"wd": day}:
            return Weekday(date.fromisoformat(day))
        case {"h": [hour, minute]}:
            return Hour(hour, minute)
        case {"j": parts}:
            return Joined(tuple(_param(p) for p in parts))
        case {"t": text}:
            return _text(text)
        case {"p": value, "l": [case, side]}:
            return Private(value, Label(case, side))
    raise ValueError("unknown kind of parameter")


def _moment(at: str, zone: str) -> datetime:
    moment = datetime.fromisoformat(at)
    if not zone:
        return moment
    from zoneinfo import ZoneInfo  # only for moments shown in a person's own zone

    return moment.astimezone(ZoneInfo(zone))


def _text_json(text: Text) -> list[Any]:
    params = {k: _param_json(v) for k, v in text.params.items()}
    if text.tongue:
        return [text.key, params, text.tongue]
    return [text.key, params] if params else [text.key]


def _text(raw: list[Any]) -> Text:
    return Text(raw[0], {k: _param(v) for k, v in raw[1].items()} if len(raw) > 1 else {}, *raw[2:])


def _button_json(button: Button) -> list[Any]:
    press = button.press
    pressed = [press.deed.value, press.ref.hex(), press.code, press.visit] if press else None
    return [_text_json(button.label), pressed, button.tone.value, button.url]


def _button(raw: list[Any]) -> Button:
    label, pressed, tone, url = raw
    press = Press(Deed(pressed[0]), bytes.fromhex(pressed[1]), pressed[2], pressed[3]) if pressed else None
    return Button(_text(label), press, Tone(tone), url)


def say_to_bytes(say: Say) -> bytes:
    """Write a Say as JSON bytes; private parameters are written out, so the result must be sealed."""
    document = say.document
    raw: dict[str, Any] = {
        "p": [[_text_json(p.text), p.style.value] for p in say.paragraphs],
        "r": [[_button_json(b) for b in row] for row in say.rows],
        "s": say.slot,
        "e": say.edits,
        "x": say.deletes,
        "u": say.urgency.value,
        "a": say.repeat.value,
        "pr": say.protect,
        "si": say.silent,
        "d": [document.kind, document.ref, document.name, document.media] if document else None,
    }
    return json.dumps({k: v for k, v in raw.items() if v}, ensure_ascii=False, separators=(",", ":")).encode(
        "utf-8", "surrogatepass"
    )


def say_from_bytes(blob: bytes) -> Say:
    """Read what `say_to_bytes` wrote. Raises ValueError or KeyError on anything else."""
    raw = json.loads(blob.decode("utf-8", "surrogatepass"))
    return Say(
        paragraphs=tuple(Paragraph(_text(text), Style(style)) for text, style in raw.get("p", ())),
        rows=tuple(tuple(_button(b) for b in row) for row in raw.get("r", ())),
        slot=raw.get("s", ""),
        edits=raw.get("e", False),
        deletes=raw.get("x", False),
        urgency=Urgency(raw.get("u", 0)),
        repeat=Repeat(raw.get("a", "once")),
        protect=raw.get("pr", False),
        silent=raw.get("si", False),
        document=Document(*raw["d"]) if "d" in raw else None,
    )
