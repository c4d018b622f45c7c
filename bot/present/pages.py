"""A briefing's sheet as blocks of plain text, for forms other than the typeset one: headings, lines, quotations. Knows no file format."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Any

from bot.present.pdf_pen import Sheet

_SIGNS = {"aloud": "●", "owner": "◐", "never": "○", "": ""}


class Look(Enum):
    """How a block looks."""

    TITLE = "title"
    HEAD = "head"
    UNDER = "under"
    LINE = "line"
    ITEM = "item"
    QUOTE = "quote"
    SMALL = "small"


@dataclass(frozen=True, slots=True)
class Block:
    """One block. `words` may hold line breaks; nothing in it is markup."""

    look: Look
    words: str


def pages_of(sheet: Sheet) -> Iterator[Block]:
    """Yield a briefing's sheet from the masthead to the annex, in reading order."""
    d: Mapping[str, Any] = sheet
    yield Block(Look.TITLE, f"{d['ref']} · {_text(d['subject'])}")
    yield Block(Look.SMALL, f"{d['recipient']}. {d['confidential']}")
    yield Block(Look.SMALL, " · ".join(f"{f['label']} {_text(f['value'])}" for f in d["facts"]))
    yield from (
        Block(Look.LINE, f"{_SIGNS[s['m']]} {_text(s['name'])}: {s['stage']}; {s['count']}") for s in d["sides"]
    )
    yield Block(Look.SMALL, " · ".join(f"{_SIGNS[entry['m']]} {entry['t']}" for entry in d["legend"]))
    yield from _ground(d["ground"])
    yield from _sides(d)
    yield from (Block(Look.SMALL, note) for note in d["notes"])


def _ground(ground: Mapping[str, Any]) -> Iterator[Block]:
    yield from (Block(Look.HEAD, _text(line)) for line in ground["hold"])
    if ground["card"]:
        yield Block(Look.HEAD, ground["title"])
    for part in (part for column in ground["card"] for part in column):
        yield Block(Look.UNDER, _text(part["title"]))
        yield from (Block(Look.LINE, _text(line)) for line in part["lines"])
    yield from _issues(ground["issues"])
    for part in ground["parts"]:
        yield Block(Look.HEAD, part["title"])
        for group in part["groups"]:
            if group["title"]:
                yield Block(Look.UNDER, group["title"])
            yield from _items(group["items"])
    for chart in ground["charts"]:
        yield Block(Look.UNDER, _text(chart["title"]))
        yield from (Block(Look.LINE, f"{_SIGNS[b['m']]} {_text(b['t'])}: {b['v']} ({b['n']})") for b in chart["bars"])
    if ground["parts"]:
        yield Block(Look.SMALL, ground["basis"])


def _issues(issues: Mapping[str, Any]) -> Iterator[Block]:
    """Yield the issues one below the other, each with what every side says."""
    if issues["rows"]:
        yield Block(Look.HEAD, issues["title"])
    for number, row in enumerate(issues["rows"], start=1):
        yield Block(Look.UNDER, str(number))
        for column, cell in zip(issues["columns"], row["cells"], strict=True):
            yield from (Block(Look.LINE, _spoken(line, who=_text(column))) for line in cell)
        yield from (Block(Look.LINE, _spoken(line)) for line in row["facts"])


def _spoken(line: Mapping[str, Any], *, who: str = "") -> str:
    label = f"{who}, {_text(line['label'])}" if who else _text(line["label"])
    words = " · ".join(_text(q) for q in line["q"])
    return f"{_SIGNS[line['m']]} {label}: {words} {line['n']}" if words else f"{_SIGNS[line['m']]} {label} {line['n']}"


def _items(items: Sequence[Mapping[str, Any]]) -> Iterator[Block]:
    for item in items:
        rule = f" ({item['rule']})" if item["rule"] else ""
        yield Block(Look.ITEM, f"{_SIGNS[item['m']]} {_text(item['t'])}{rule}".strip())
        for quote in item["quotes"]:
            words = " · ".join(_text(q) for q in quote["q"])
            yield Block(Look.QUOTE, f"{_SIGNS[quote['m']]} {_text(quote['who'])} {quote['n']}: {words}")
        yield from (Block(Look.QUOTE, _text(note)) for note in item["notes"])


def _sides(d: Mapping[str, Any]) -> Iterator[Block]:
    """Yield what each side said, question by question, then gaps and files; answers in full."""
    if d["parts"]:
        yield Block(Look.HEAD, d["annexed"])
    whole = {item["id"]: item["q"] for item in d["annex"]["items"]}
    for part in d["parts"]:
        yield Block(Look.HEAD, part["title"])
        for row in part["rows"]:
            yield Block(Look.UNDER, _text(row["label"]))
            for column, cell in zip(d["columns"], row["cells"], strict=True):
                yield Block(Look.LINE, f"{_text(column)}: {_answer(cell, d['words'], whole)}")
    for part in (part for part in d["lists"] if part["rows"]):
        yield Block(Look.HEAD, part["title"])
        for row in part["rows"]:
            yield Block(Look.UNDER, _text(row["label"]))
            for column, cell in zip(d["columns"], row["cells"], strict=True):
                said = " · ".join(
                    f"{_SIGNS[e['m']]} {_text(e['t'])} {_text(e.get('name', ''))} {e['n']}".strip() for e in cell
                )
                yield Block(Look.LINE, f"{_text(column)}: {said or '–'}")


def _answer(cell: Mapping[str, Any], words: Mapping[str, str], whole: Mapping[str, Any]) -> str:
    if "blank" in cell:
        return f"{_SIGNS[cell['m']]} {cell['blank']}"
    said = [said for part in cell["parts"] for said in _part(part, words, whole)]
    said += [cell["none"]] if "none" in cell else []
    for entry in cell["e"]:
        lines = [f"{_text(line['label'])}: {_answer(line['a'], words, whole)}" for line in entry["l"]]
        said.append("; ".join([f"{words['open']}{_text(entry['name'])}{words['close']}", *lines]))
    said += [f"({cell['late']})"] if "late" in cell else []
    said += [f"[{_text(note)}]" for note in cell["own"]]
    return f"{_SIGNS[cell['m']]} {' · '.join(said)} {cell['n']}".strip()


def _part(part: Mapping[str, Any], words: Mapping[str, str], whole: Mapping[str, Any]) -> list[str]:
    """Write a part of an answer: taps as they are, somebody's words as a whole and in quotation marks."""
    if "c" in part:
        return [_text(chosen) for chosen in part["c"]]
    return [f"{words['open']}{_text(whole.get(part['annex'], part['q']))}{words['close']}"]


def _text(value: Any) -> str:
    """Put a text of the sheet together again: a string, or pieces of which long words are cut into chunks."""
    if isinstance(value, str):
        return value
    return "".join(piece if isinstance(piece, str) else "".join(piece) for piece in value["p"])
