"""The files that go out: a briefing is set when it is delivered, in a thread of its own; a file for the mediator is handed on as Telegram
holds it; a cleaned copy is read from its sealed pieces.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from bot.house import House
from bot.present import papers
from bot.present.chart import chart_sheet
from bot.present.ground_parts import Form
from bot.present.markdown import in_markdown
from bot.present.session import CALENDAR
from bot.present.words import Attached, Wordbook
from bot.service import brief, history, own_copy, own_copy_made, session, symmetry, terms_paper, terms_paper_made
from flows.case import CaseId, SideNo
from flows.private import Seat, Viewer
from flows.say import Document
from storage import Archive
from storage import papers as stored_papers

if TYPE_CHECKING:
    from bot.present.pdf import Typesetter


class Documents:
    """Turns a Document into something to send. `attach` is sync and slow (about 0.1 s): call it in a worker thread."""

    def __init__(self, archive: Archive, house: House, wordbook: Wordbook) -> None:
        self._archive, self._house, self._wordbook = archive, house, wordbook

    @cached_property
    def _typesetter(self) -> Typesetter:
        from bot.present.pdf import Typesetter  # 7 MB of typesetter: loaded for the first briefing, not at the start

        return Typesetter()

    def attach(self, document: Document) -> Attached:
        """Return the file to send. Raises LookupError if what it shows has been erased."""
        if document.kind == "file":
            return Attached(document.ref, document.name, document.media)
        if document.kind in (papers.OWN, papers.CROSSED):
            return Attached(self._paper(document), document.name, "document")
        if document.kind == history.DOCUMENT:
            return Attached(self._history(document.ref), document.name, "document")
        if document.kind == CALENDAR:
            return Attached(self._calendar(document.ref), document.name, "document")
        if own_copy.is_one(document.kind):
            return Attached(self._copy(document), document.name, "document")
        if terms_paper.is_one(document.kind):
            return Attached(self._terms(document), document.name, "document")
        if document.kind == brief.CHART:
            return Attached(self._chart(document), document.name, document.media)
        if document.kind in (history.RECORD, symmetry.ALIKE):
            return Attached(self._record(document), document.name, "document")
        return Attached(self._briefing(document), document.name, "document")

    def _briefing(self, document: Document) -> bytes:
        with self._archive.begin() as unit:
            found = brief.to_print(unit, self._house, document.ref)
        if found is None:
            raise LookupError("the case of this briefing is gone")
        if document.kind == brief.KINDS[Form.MARKDOWN]:
            return in_markdown(*found, self._wordbook)
        if document.kind == brief.KINDS[Form.WORD]:
            from bot.present.word import in_word  # loaded for the first Word file, not at the start

            return in_word(*found, self._wordbook)
        from bot.present.pdf import print_briefing

        return print_briefing(self._typesetter, *found, self._wordbook)

    def _chart(self, document: Document) -> bytes:
        with self._archive.begin() as unit:
            found = brief.to_draw(unit, self._house, document.ref)
        if found is None:
            raise LookupError("the case of this picture is gone")
        return self._typesetter.draw(chart_sheet(*found, self._wordbook))

    def _copy(self, document: Document) -> bytes:
        from bot.present.pdf import print_copy

        with self._archive.begin() as unit:
            found = own_copy_made.to_print(unit, self._house, document.ref)
        if found is None:
            raise LookupError("what this copy was made from is gone")
        return print_copy(self._typesetter, found, document.kind, self._wordbook)

    def _terms(self, document: Document) -> bytes:
        from bot.present.pdf import print_terms

        with self._archive.begin() as unit:
            found = terms_paper_made.to_print(unit, self._house, document.ref, hers=document.kind == terms_paper.HERS)
        if found is None:
            raise LookupError("the term sheet of this document is gone")
        return print_terms(self._typesetter, found, self._wordbook)

    def _record(self, document: Document) -> bytes:
        from bot.present.pdf import print_record

        with_history = document.kind == history.RECORD
        with self._archive.begin() as unit:
            found = symmetry.to_print(unit, self._house, document.ref, with_history=with_history)
        if found is None:
            raise LookupError("the case of this record is gone")
        return print_record(self._typesetter, *found, self._wordbook)

    def _paper(self, document: Document) -> bytes:
        """Read a copy with the keys of the side it is for: of another side's files they open nothing."""
        case, side, which = document.ref.split("/")
        viewer = Viewer(Seat.SIDE, CaseId(case), SideNo(int(side)))
        with self._archive.begin() as unit:
            if document.kind == papers.OWN:
                found = stored_papers.content(unit, viewer, case, int(side), which)
            else:
                found = stored_papers.crossed_content(unit, viewer, which)
        if not found:
            raise LookupError("this copy is gone")
        return found

    def _calendar(self, ref: str) -> bytes:
        session_id, _, locale = ref.partition(":")
        with self._archive.begin() as unit:
            made = session.to_calendar(unit, self._house, session_id, locale)
        if made is None:
            raise LookupError("the session of this file is gone")
        return made

    def _history(self, ref: str) -> bytes:
        with self._archive.begin() as unit:
            written = history.to_csv(unit, self._house, ref)
        if written is None:
            raise LookupError("the case of this history is gone")
        return written


Attach = Callable[[Document], Attached]
