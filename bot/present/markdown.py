"""The briefing as Markdown, to read on a phone or keep with notes. What people typed is escaped: it is never a link, a heading or markup."""

from __future__ import annotations

import re

from bot.present.direction import is_right_to_left
from bot.present.pages import Block, Look, pages_of
from bot.present.pdf_pen import Reader
from bot.present.pdf_sheet import sheet_of
from bot.present.words import Wordbook
from flows.briefing import Briefing

# CommonMark takes a backslash before any of these as the sign itself; without the colon and the at sign, no bare address becomes a link.
_MARKUP = re.compile(r"([\\`*_{}\[\]<>#|~&@:=$^!+])")
_AT_THE_START = re.compile(r"^(\s*)([-+]|\d+[.)])", re.MULTILINE)
_ADDRESS = re.compile(r"(www)\.", re.IGNORECASE)
_RIGHT_TO_LEFT = "\u200f"  # a reader takes the direction of a text from its first sign
_FORMS = {
    Look.TITLE: "# {}\n",
    Look.HEAD: "## {}\n",
    Look.UNDER: "### {}\n",
    Look.LINE: "- {}",
    Look.ITEM: "- **{}**",
    Look.QUOTE: "  - {}",
    Look.SMALL: "*{}*\n",
}


def in_markdown(briefing: Briefing, reader: Reader, wordbook: Wordbook) -> bytes:
    """Write a briefing for its mediator as UTF-8. Equal input gives equal bytes. Raises NotYours for anything of another case."""
    blocks = list(pages_of(sheet_of(briefing, reader, wordbook)))
    lines = [line for place, block in enumerate(blocks) for line in _lines(blocks, place, block)]
    start = _RIGHT_TO_LEFT if is_right_to_left(reader.locale) else ""
    return (start + "\n".join(lines).rstrip() + "\n").encode("utf-8", "replace")


def _lines(blocks: list[Block], place: int, block: Block) -> list[str]:
    written = _FORMS[block.look].format(literal(block.words))
    return ["", written] if _opens(blocks, place) else [written]


def literal(words: str) -> str:
    """Escape words so that they show as they are: one line, no markup, no address that could be followed."""
    line = " ".join(words.split())
    escaped = _ADDRESS.sub(r"\1\\.", _MARKUP.sub(r"\\\1", line))
    return _AT_THE_START.sub(lambda m: f"{m[1]}{m[2][:-1]}\\{m[2][-1]}", escaped)


def _opens(blocks: list[Block], place: int) -> bool:
    """Say whether an empty line has to stand before a block: a heading, or what follows a list and is none."""
    if place == 0:
        return False
    listed = (Look.LINE, Look.ITEM, Look.QUOTE)
    return blocks[place - 1].look in listed and blocks[place].look not in listed
