"""Writes words into a sheet for the typesetter: in its reader's language, fit for paper, counting what could not be shown. Sets nothing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from bot.present.direction import is_right_to_left
from bot.present.pdf_text import chunked, legible, runs_right_to_left, without
from bot.present.words import Wordbook
from flows.text import Param, Text

Json: TypeAlias = str | int | float | bool | list["Json"] | dict[str, "Json"] | None
Sheet: TypeAlias = dict[str, Json]


@dataclass(frozen=True, slots=True)
class Reader:
    """For whom a copy is made."""

    name: str
    locale: str


@dataclass(kw_only=True)
class Pen:
    """Turns words into what the template takes. `missing`: signs to be replaced because no font has them.

    `hidden` and `lost` count the signs left out and those that show as �.
    """

    reader: Reader
    wordbook: Wordbook
    missing: frozenset[str]
    hidden: int = 0
    lost: int = 0

    @property
    def rtl(self) -> bool:
        """Say whether the sheet runs from right to left."""
        return is_right_to_left(self.reader.locale)

    def words(self, key: str, **params: Param) -> str:
        """Put one of our own wordings into the reader's language."""
        return self.wordbook.words(self.reader.locale, Text(key, params))

    def fit(self, text: str, *, ours: bool = False) -> str:
        """Make what somebody typed, or a wording of ours that may quote it, fit for paper."""
        fitted = legible(text, ours=ours)
        self.hidden += fitted.hidden
        self.lost += fitted.lost + sum(fitted.text.count(sign) for sign in self.missing)
        return without(fitted.text, self.missing)

    def shown(self, text: str) -> Json:
        """Return a text as the template takes it: a string if that is enough, else its pieces, and its direction if it is not the sheet's."""
        pieces, rtl = chunked(text), runs_right_to_left(text)
        shown: dict[str, Json] = {"p": [p if isinstance(p, str) else list[Json](p) for p in pieces]}
        if rtl is not None and rtl is not self.rtl:
            return {**shown, "rtl": rtl}
        return pieces[0] if len(pieces) == 1 and isinstance(pieces[0], str) else shown

    def worded(self, text: Text) -> Json:
        """Put a wording that may quote somebody into the reader's language, as the template takes it."""
        return self.shown(self.fit(self.wordbook.words(self.reader.locale, text), ours=True))

    def recipient(self) -> str:
        """Say for whom the copy is."""
        return self.words("briefing-recipient", name=without(legible(self.reader.name).text, self.missing))

    def notes(self) -> list[Json]:
        """Say at the end what could not be shown."""
        found: list[Json] = []
        if self.hidden:
            found.append(self.words("briefing-note-hidden", count=self.hidden))
        if self.lost:
            found.append(self.words("briefing-note-lost", count=self.lost))
        return found
