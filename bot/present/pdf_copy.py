"""A party's own copy on paper: what they told the mediator, or what may cross, as the template's data. Knows nobody else. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from bot.present.disclosure import category
from bot.present.own_copy import TOLD
from bot.present.pdf_pen import Json, Pen, Reader, Sheet
from bot.present.review import scope_label
from bot.present.words import Wordbook
from flows.own_copy import OwnCopy, Told, Willing
from flows.private import Private, Seat, Viewer


@dataclass(kw_only=True)
class _Writer(Pen):
    """Writes one person's copy with their own eyes: words of anybody else cannot be opened."""

    copy: OwnCopy

    def opened(self, private: Private[str]) -> Json:
        viewer = Viewer(Seat.SIDE, self.copy.case, self.copy.side)
        return self.shown(self.fit(private.read_as(viewer)) or self.words("briefing-nothing-visible"))

    def told(self, told: Told) -> Json:
        said: list[Json] = []
        for piece in told.said:
            quoted = isinstance(piece, Private)
            said.append({"q": quoted, "t": self.opened(piece) if isinstance(piece, Private) else self.worded(piece)})
        if told.reason is not None:
            reason = f"briefing-none-{told.reason.value}".replace("_", "-")
            said = [{"q": False, "t": self.words(reason)}]
        return {"label": self.worded(told.label), "said": said, "note": self._seen_by(told), "n": str(told.number)}

    def _seen_by(self, told: Told) -> str:
        """Say who may see an answer, as it is true at this moment under the rules of the case."""
        if told.crossed is not None:
            return self._crossed(told.crossed)
        if told.agreed:
            return self.words("mycopy-agreed")
        if told.is_told:
            return self.words("house-scope-told", mediator=self.copy.mediator)
        return self.wordbook.words(self.reader.locale, scope_label(told.scope))

    def willing(self, willing: Willing) -> Json:
        label = self.wordbook.words(self.reader.locale, category(willing.category))
        said: list[Json] = [{"q": True, "t": self.opened(willing.sentence)}]
        note = self.words("mycopy-agreed") if willing.at is None else self._crossed(willing.at)
        return {"label": label, "said": said, "note": note, "n": ""}

    def _crossed(self, at: datetime) -> str:
        return self.words("mycopy-crossed", day=at.astimezone(self.copy.as_of.tzinfo).date())


def sheet_of_copy(copy: OwnCopy, kind: str, wordbook: Wordbook, *, missing: frozenset[str] = frozenset()) -> Sheet:
    """Lay a copy out as the template's data. Raises NotYours for words of anybody else."""
    w = _Writer(copy=copy, reader=Reader("", copy.locale), wordbook=wordbook, missing=missing)
    rows: list[Json] = [w.told(t) for t in copy.told] if kind == TOLD else [w.willing(each) for each in copy.willing]
    name = "told" if kind == TOLD else "willing"
    at = copy.as_of
    as_of = w.words("briefing-as-of", day=at.date(), time=f"{at:%H:%M}", zone=at.tzname() or "UTC")
    return {
        "lang": copy.locale.partition("-")[0],
        "rtl": w.rtl,
        "title": w.words(f"mycopy-{name}-title", mediator=copy.mediator),
        "intro": w.words(f"mycopy-{name}-intro", mediator=copy.mediator),
        "as_of": as_of,
        "watermark": f"{w.words('mycopy-for')}  ·  {as_of}",  # whom it is for, and no name: a phone is lent, and paper lies about
        "rows": rows,
        "none": w.words(f"mycopy-{name}-none"),
        "open": w.words("briefing-quote-open"),
        "close": w.words("briefing-quote-close"),
        "notes": w.notes(),
    }
