"""Makes quotations fit a chat: cut at the end of a word until all fits, packed into as few messages as it takes. Knows no headings."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import reduce

from bot.present.pdf_text import excerpt, legible
from bot.present.words import Wordbook
from flows.briefing_parts import Mark, Piece
from flows.case import CaseId
from flows.private import Private, Seat, Viewer
from flows.say import Paragraph, Say
from flows.text import Text

SIGNS = {Mark.ALOUD: "●", Mark.OWNER: "◐", Mark.NEVER: "○"}
_FULL = 3900  # code points of one message, leaving room below Telegram's 4096 for what the desk adds
_LENGTHS = (240, 160, 110, 75, 50, 30)  # code points of one quotation, longest first: the first that fits is used

Blocks = Iterable[list[Paragraph]]


@dataclass(frozen=True, slots=True)
class Cut:
    """Cuts the words of one case's parties to at most `longest` code points, for its mediator. Raises NotYours for another case's."""

    case: CaseId
    longest: int

    def cut(self, words: Private[str]) -> Private[str]:
        """Shorten somebody's words to one line, with an ellipsis that says so."""
        shown = " ".join(legible(words.read_as(Viewer(Seat.MEDIATOR, self.case))).text.split())
        return Private(excerpt(shown, self.longest), words.label)

    def quoted(self, piece: Piece) -> Text:
        """Put somebody's words in quotation marks; a wording of ours stays as it is."""
        return piece if isinstance(piece, Text) else Text("briefing-card-quoted", {"words": self.cut(piece)})


def cut_in(text: Text, fit: Cut) -> Text:
    """Shorten the words that a wording quotes, at any depth."""
    cut = {
        key: fit.cut(value) if isinstance(value, Private) else cut_in(value, fit) if isinstance(value, Text) else value
        for key, value in text.params.items()
    }
    return replace(text, params=cut)


def fitted(blocks_of: Callable[[int], Blocks], locale: str, wordbook: Wordbook) -> tuple[Say, ...]:
    """Write blocks, given the longest quotation, in one message if any length allows it, else in as few as it takes."""
    says: tuple[Say, ...] = ()
    for longest in _LENGTHS:
        says = tuple(packed(blocks_of(longest), locale, wordbook))
        if len(says) == 1:
            break
    return says


def listed(parts: Sequence[Text]) -> Text:
    """Join parts into one wording."""
    return joined("briefing-card-list", parts)


def joined(key: str, parts: Sequence[Text]) -> Text:
    """Join parts with a wording, two by two."""
    return reduce(lambda first, rest: Text(key, {"first": first, "rest": rest}), parts)


def packed(blocks: Blocks, locale: str, wordbook: Wordbook) -> Iterator[Say]:
    """Fill messages with whole blocks, none of them cut."""
    page: list[Paragraph] = []
    used = 0
    for block in blocks:
        size = sum(len(wordbook.words(locale, p.text)) + 2 for p in block)
        if page and used + size > _FULL:
            yield _say(page)
            page, used = [], 0
        page, used = page + block, used + size
    yield _say(page)


def _say(paragraphs: list[Paragraph]) -> Say:
    return Say(tuple(paragraphs), protect=True)
