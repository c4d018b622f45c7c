"""The ninety-second card: a Briefing as one message of the mediator's chat. Quotes, attributes and shortens; judges nothing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from bot.present.fitting import SIGNS, Cut, fitted, joined, listed
from bot.present.ground import on_card
from bot.present.living import gap_texts, jottings_of, light_texts, marked, name_of, news_texts, percent, session_texts
from bot.present.words import Wordbook
from flows.answering import ADVISER
from flows.briefing import Briefing, Line, Mark, Part, SideState, Stage
from flows.briefing_desk import Where
from flows.findings import Kind
from flows.say import Paragraph, Say, Style
from flows.saysafe import strictest
from flows.text import Joined, Param, Text, language_name
from flows.voice import NEXT_DATE

_NEXT_DATE = "intake-next-date.label"
_MOST = 6  # items of one list
_DATES = 8  # lines of the timeline

# What the card shows of each part: a heading and the steps looked for; without any of them, the part's first row if it is not _ALONE.
_VERSIONS = ("briefing-first", "briefing-later")
_ALONE = ("next", "knowing", "telling", "adviser")
_ON_PAPER = ("next", "about", "decides")
_ROWS = (
    ("next", Part.ABOUT, (NEXT_DATE,)),  # a hearing that is coming up decides what is urgent (domain §8)
    ("about", Part.ABOUT, ("story",)),
    ("timeline", Part.TIMELINE, ()),
    ("issues", Part.ISSUES, ("issues",)),
    ("decides", Part.DECIDES, ("decides", "authority", "check_with")),
    ("obstacles", Part.OBSTACLES, ("obstacles",)),
    ("knowing", Part.KNOWING, ("need_to_know",)),
    ("telling", Part.KNOWING, ("can_tell",)),
    ("crossed", Part.CROSSED, ("told", "asked", "exchanged")),
    ("no-deal", Part.NO_DEAL, ("no_deal_plan",)),
    ("hopes", Part.HOPES, ("year_later",)),
    ("adviser", Part.MORE, (ADVISER,)),
    ("changed", Part.CHANGED, ()),
    ("added", Part.ADDED, ()),
)


def card(briefing: Briefing, locale: str, wordbook: Wordbook) -> tuple[Say, ...]:
    """Return the card: one message of at most 4096 code points in this language; more only if many sides speak at length.

    Quotations are cut at the end of a word, with an ellipsis, until all fits. Raises NotYours if anything is of another case.
    """
    return fitted(lambda longest: _Card(briefing, Cut(briefing.case, longest), locale).blocks(), locale, wordbook)


def on_paper(briefing: Briefing, fit: Cut) -> Iterator[list[Paragraph]]:
    """Yield the ninety seconds of the sheet: what it is about, who decides, and what was derived."""
    seen = _Card(briefing, fit)
    for heading, part, steps in _ROWS:
        quotes = list(seen.quotes(part, steps, alone=heading in _ALONE)) if heading in _ON_PAPER else []
        quotes = seen.beside(heading, quotes, on_paper=True)
        if quotes:
            yield [Paragraph(Text(f"briefing-card-{heading}"), Style.TITLE), *quotes]
    yield from on_card(briefing, fit)
    yield from seen.news()


def in_language(count: Text, side: SideState, reader: str) -> Text:
    """Add to what a side has answered in which language that is, where it is not the reader's."""
    if side.locale == reader:
        return count
    return Text("briefing-in-language", {"count": count, "language": language_name(side.locale)})


@dataclass(frozen=True, slots=True)
class _Card:
    """One attempt at a card, with quotations cut to one length. reader: the language it is made in."""

    briefing: Briefing
    fit: Cut
    reader: str = ""

    def blocks(self) -> Iterator[list[Paragraph]]:
        """Yield the card in blocks that stay together: the head, a block for every heading, the legend."""
        yield list(self._head())
        yield from self.news()
        for heading, part, steps in _ROWS:
            if heading == "obstacles":
                yield from on_card(self.briefing, self.fit)
            is_told_by_date = part is Part.TIMELINE
            quotes = list(self._by_date() if is_told_by_date else self.quotes(part, steps, alone=heading in _ALONE))
            quotes = self.beside(heading, quotes)
            if heading == "about":
                quotes.insert(0, Paragraph(Text("briefing-card-subject", {"title": self.fit.cut(self.briefing.title)})))
            if quotes:
                yield [Paragraph(Text(f"briefing-card-{heading}"), Style.TITLE), *quotes]
        missing = [Paragraph(text) for text in gap_texts(self.briefing, self.fit)]
        if missing:
            yield [Paragraph(Text("briefing-card-gaps"), Style.TITLE), *missing]
        if own := jottings_of(self.briefing, Where.CASE):
            yield [Paragraph(Text("briefing-jottings"), Style.TITLE), *(Paragraph(note, Style.LINE) for note in own)]
        yield [Paragraph(Text("briefing-card-legend"), Style.QUIET)]

    def _head(self) -> Iterator[Paragraph]:
        at = self.briefing.as_of
        when: dict[str, Param] = {"day": at.date(), "time": f"{at:%H:%M}", "zone": at.tzname() or "UTC"}
        yield Paragraph(Text("briefing-card-title", {"ref": self.briefing.ref}), Style.TITLE)
        yield Paragraph(Text("briefing-card-as-of", when), Style.QUIET)
        held = tuple(self.fit.cut(side.name) for side in self.briefing.sides if side.number in self.briefing.on_hold)
        if held:
            yield Paragraph(Text("briefing-on-hold", {"who": Joined(held)}), Style.TITLE)
        for side in self.briefing.sides:
            yield Paragraph(marked(Mark.NEVER, self._state(side)))
        if self.briefing.ranges:
            yield Paragraph(Text(f"briefing-ranges-{self.briefing.ranges}"), Style.LINE)

    def _state(self, side: SideState) -> Text:
        days: dict[str, Param] = {}
        if side.since is not None:
            days["day"] = side.since.astimezone(self.briefing.as_of.tzinfo).date()
        stage = Text(f"briefing-stage-{side.stage.value}", days)
        count = Text("briefing-erased" if side.stage is Stage.WITHDRAWN else "briefing-not-begun")
        share = percent(side.answered, side.asked)
        if share is not None:
            figures: dict[str, Param] = {"answered": side.answered, "asked": side.asked, "declined": side.declined}
            count = listed([in_language(Text("briefing-count", figures), side, self.reader), share])
        if side.approved_at is not None:
            day = side.approved_at.astimezone(self.briefing.as_of.tzinfo).date()
            count = listed([count, Text("briefing-approved", {"day": day})])
        return Text("briefing-card-state", {"who": self.fit.cut(side.name), "stage": stage, "count": count})

    def news(self) -> Iterator[list[Paragraph]]:
        """Yield what is new since she was last handed a version, if there was one."""
        found = news_texts(self.briefing, self.fit)
        if found is not None:
            head, lines = found
            yield [Paragraph(head, Style.TITLE), *(Paragraph(line, Style.QUOTE) for line in lines)]

    def beside(self, heading: str, quotes: list[Paragraph], *, on_paper: bool = False) -> list[Paragraph]:
        """Put beside the answers of a heading what goes with them: how far each side can say yes, the session, a day named in passing."""
        if heading == "decides" and quotes:
            lights = [Paragraph(text, Style.QUOTE) for text in light_texts(self.briefing, self.fit)]
            return lights if on_paper else [*lights, *quotes]
        if heading == "next":
            sessions = [Paragraph(text, Style.QUOTE) for text in session_texts(self.briefing, self.fit)]
            return [*sessions, *quotes, *(Paragraph(text, Style.QUOTE) for text in self._days())]
        return quotes

    def _days(self) -> Iterator[Text]:
        """Yield the answers that name a last day for something in passing."""
        for finding in self.briefing.ground.of(Kind.IMPASSE):
            if finding.tag == "date":
                for quote in (q for q in finding.quotes if q.label.key != _NEXT_DATE):
                    who = Text("briefing-named", {"who": name_of(self.briefing, quote.side, self.fit)})
                    words = listed([self.fit.quoted(piece) for piece in quote.said])
                    yield marked(quote.mark, Text("briefing-card-labelled", {"label": who, "words": words}))

    def quotes(self, part: Part, steps: tuple[str, ...], *, alone: bool) -> Iterator[Paragraph]:
        """Yield one quotation for each side that answered any of the steps."""
        wanted = [row.cells for row in self.briefing.rows(part) if _steps(row.cells) & set(steps)]
        if part in (Part.CHANGED, Part.ADDED):
            wanted = [row.cells for row in self.briefing.rows(part)][:_MOST]
        elif not wanted and not alone:
            wanted = [row.cells for row in self.briefing.rows(part)[:1]]
        for place, side in enumerate(self.briefing.sides):
            lines = [line for cells in wanted if isinstance(line := cells[place], Line)]
            if steps == (NEXT_DATE,):
                lines = [line for line in lines if not self._is_over(line)]
            if lines:
                after = part in (Part.CHANGED, Part.ADDED)
                yield Paragraph(self._said(side, lines, steps, heads_say_it=after), Style.QUOTE)

    def _is_over(self, line: Line) -> bool:
        """Say whether a line names a day that has gone by."""
        days = [piece.params.get("day") for piece in line.said if isinstance(piece, Text)]
        return any(isinstance(day, date) and day < self.briefing.as_of.date() for day in days)

    def _by_date(self) -> Iterator[Paragraph]:
        """Yield what each side wrote of each date, in the order of time."""
        found = [
            Text("briefing-card-labelled", {"label": row.label, "words": self._said(side, [cell], (cell.step,))})
            for row in self.briefing.rows(Part.TIMELINE)
            for side, cell in zip(self.briefing.sides, row.cells, strict=True)
            if isinstance(cell, Line)
        ]
        yield from (Paragraph(line, Style.QUOTE) for line in found[:_DATES])
        if len(found) > _DATES:
            yield Paragraph(Text("briefing-card-more", {"count": len(found) - _DATES}))

    def _said(self, side: SideState, lines: list[Line], steps: tuple[str, ...], *, heads_say_it: bool = False) -> Text:
        words: list[Text] = [self._words(line) if heads_say_it else self._told(line) for line in lines]
        if len(lines) > 1 or lines[0].step not in steps:  # a heading alone would not say what was asked
            pairs = zip(lines, words, strict=True)
            words = [Text("briefing-card-labelled", {"label": line.label, "words": own}) for line, own in pairs]
        mark = SIGNS[strictest(line.mark for line in lines)]
        said = joined("briefing-card-lines", words)
        return Text("briefing-card-said", {"mark": mark, "who": self.fit.cut(side.name), "words": said})

    def _told(self, line: Line) -> Text:
        """Quote an answer, and say so if it came after its side had handed over."""
        words = self._words(line)
        return Text("briefing-late-label", {"label": words}) if line.late else words

    def _words(self, line: Line) -> Text:
        pieces = [self.fit.quoted(piece) for piece in line.said]
        pieces += [self.fit.quoted(entry.name) for entry in line.entries[:_MOST]]
        if len(line.entries) > _MOST:
            pieces.append(Text("briefing-card-more", {"count": len(line.entries) - _MOST}))
        return listed(_headed(pieces) or [Text("briefing-nothing-visible")])


def _headed(pieces: list[Text]) -> list[Text]:
    """Put what says which version it is in front of the first piece of that version."""
    told: list[Text] = []
    for piece in pieces:
        head = told[-1] if told and told[-1].key in _VERSIONS else None
        told[-1 if head else len(told) :] = (
            [Text("briefing-card-labelled", {"label": head, "words": piece})] if head else [piece]
        )
    return told


def _steps(cells: Iterable[object]) -> set[str]:
    return {cell.step for cell in cells if isinstance(cell, Line)}
