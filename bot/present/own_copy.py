"""A party's own copy on paper and on the phone: what they told the mediator, and the page of what may cross. Knows nobody else. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from bot.present.acts import PartyAct
from bot.present.disclosure import category, party_act
from bot.present.pdf_pen import Json, Pen, Reader, Sheet
from bot.present.review import scope_label
from bot.present.words import Wordbook
from flows.own_copy import OwnCopy, Told, Willing
from flows.private import Private, Seat, Viewer
from flows.run import Run
from flows.say import Button, Document, Paragraph, Say, Tone
from flows.text import Text

TOLD, WILLING = "own-told", "own-willing"  # kinds of documents
_NAMES = {TOLD: "my-copy.pdf", WILLING: "may-cross.pdf"}  # names that say nothing of a case


# --- on the phone ---------------------------------------------------------------------------------------------------


def button(run: Run) -> Button:
    """Offer the own copy of an intake."""
    return party_act(run.id, PartyAct.OWN_COPY, "mycopy-button")


def sent(run: Run, ref: str, *, is_over: bool) -> tuple[Say, Say]:
    """Send the copy, and ask whether it is right once the answers are handed over."""
    rows: tuple[tuple[Button, ...], ...] = ((party_act(run.id, PartyAct.OWN_CHANGE, "mycopy-change"),),)
    if is_over:
        rows = ((party_act(run.id, PartyAct.OWN_RIGHT, "mycopy-right", tone=Tone.GO),), *rows)
    more = (
        (party_act(run.id, PartyAct.OWN_MAY_CROSS, "mycopy-cross"),),
        (party_act(run.id, PartyAct.OWN_LATER, "mycopy-later"),),
    )
    ask = Say((Paragraph(Text("mycopy-ask", dict(run.facts))),), (*rows, *more), slot=_slot(run))
    return _file(TOLD, run, ref), ask


def may_cross(run: Run, ref: str) -> tuple[Say, Say]:
    """Send the page of what may cross, and say that by this page nothing does."""
    return _file(WILLING, run, ref), Say((Paragraph(Text("mycopy-crosses-not", dict(run.facts))),))


def _file(kind: str, run: Run, ref: str) -> Say:
    return Say(document=Document(kind, ref, _NAMES[kind]), slot=f"{run.id}:{kind}", protect=True)


def settled(run: Run, key: str) -> Say:
    """Put what was decided in the place of the question."""
    return Say((Paragraph(Text(key, dict(run.facts))),), slot=_slot(run), edits=True)


def _slot(run: Run) -> str:
    return f"{run.id}:own"


# --- on paper -------------------------------------------------------------------------------------------------------


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
        scope = self.wordbook.words(self.reader.locale, scope_label(told.scope))
        return {"label": self.worded(told.label), "said": said, "note": scope, "n": str(told.number)}

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
    return {
        "lang": copy.locale.partition("-")[0],
        "rtl": w.rtl,
        "title": w.words(f"mycopy-{name}-title", mediator=copy.mediator),
        "intro": w.words(f"mycopy-{name}-intro", mediator=copy.mediator),
        "as_of": w.words("briefing-as-of", day=at.date(), time=f"{at:%H:%M}", zone=at.tzname() or "UTC"),
        "rows": rows,
        "none": w.words(f"mycopy-{name}-none"),
        "open": w.words("briefing-quote-open"),
        "close": w.words("briefing-quote-close"),
        "notes": w.notes(),
    }
