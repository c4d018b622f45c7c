"""The first pages of the briefing on paper: the ninety-second card and what was derived, as the template's data. Sets nothing itself."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from bot.present.agenda import as_arranged
from bot.present.card import on_paper
from bot.present.fitting import Cut, cut_in, listed
from bot.present.ground_parts import (
    WHERE,
    Screen,
    notes,
    on_order,
    order_mark,
    parts_of,
    plain_of,
    shape_texts,
    titled,
)
from bot.present.living import jottings_of
from bot.present.pdf_pen import Json, Pen
from flows.briefing import Briefing, Mark
from flows.briefing_desk import Where
from flows.briefing_issues import Issue, Spoken
from flows.findings import Bar, Finding, Kind, Quote, ToAsk
from flows.private import Private
from flows.say import Paragraph, Style
from flows.text import Text

LONGEST = 130  # code points of a quotation on the first pages; the annex has it in full
SHORT = 36  # code points: several quotations as short as this stand on one line
IN_ISSUES = 100  # code points of a quotation in the table of issues
_RIGHT = ("briefing-card-ground", "briefing-card-forecast", "briefing-card-new")
_AS_ANSWERED = (Kind.FEELING, Kind.MOVEMENT, Kind.LOGISTICS)  # answers side by side: no rule made them
_BEFORE_AGENDA = (Screen.COMMON, Screen.KNOWING, Screen.FORECAST, Screen.EXPECTATIONS)
_AFTER_AGENDA = (Screen.MOVEMENT, Screen.LOGISTICS, Screen.GAPS)


@dataclass(frozen=True, slots=True)
class GroundSheet:
    """Writes what was derived from one briefing with a pen."""

    pen: Pen
    briefing: Briefing

    @property
    def fit(self) -> Cut:
        """Say how long a quotation may be."""
        return Cut(self.briefing.case, LONGEST)

    def sheet(self) -> dict[str, Json]:
        """Return everything that stands before the annexes."""
        resting = [s.name for s in self.briefing.sides if s.number in self.briefing.on_hold]
        held: list[Json] = [self.pen.worded(Text("briefing-on-hold", {"who": name})) for name in resting]
        return {
            "title": self.pen.words("briefing-in-ninety"),
            "hold": held,
            "card": self._card(),
            "issues": self._issues(),
            "parts": [
                *self._parts(_BEFORE_AGENDA),
                *self._agenda(),
                *self._first(),
                *self._parts(_AFTER_AGENDA),
                *self._own(),
            ],
            "charts": list(self._charts()),
            "basis": self.pen.words("briefing-ground-basis"),
        }

    def _card(self) -> list[Json]:
        """Return two columns: what it is about, who decides and what to do; what is common, may block and is new."""
        columns: list[list[Json]] = [[], []]
        for block in on_paper(self.briefing, self.fit):
            columns[block[0].text.key in _RIGHT].append(self._block(block))
        return [column for column in columns if column]

    def _block(self, block: Sequence[Paragraph]) -> Json:
        head, *lines = block
        lights: list[Json] = []
        if head.text.key == "briefing-card-decides":
            lights = [light.light.value for light in self.briefing.ground.lights]
        return {
            "title": self.pen.worded(head.text),
            "lights": lights,
            "lines": [self.pen.worded(p.text) for p in lines if p.style is not Style.QUIET],
        }

    # --- the issues, side by side ---

    def _issues(self) -> Json:
        """Return a row for every issue: a cell for each side, and what both take as a fact."""
        rows: list[Json] = [self._issue(issue) for issue in self.briefing.ground.issues]
        voices = [cell.side for cell in self.briefing.ground.issues[0].cells] if rows else []
        columns: list[Json] = [self.pen.worded(self._who(side)) for side in voices]
        return {"title": self.pen.words("briefing-ground-issues"), "columns": columns, "rows": rows}

    def _issue(self, issue: Issue) -> Json:
        fit = Cut(self.briefing.case, IN_ISSUES)
        facts: list[Json] = [self._spoken(Text("briefing-issue-facts"), quote, fit) for quote in issue.facts]
        return {"cells": [self._cell(cell, fit) for cell in issue.cells], "facts": facts}

    def _cell(self, cell: Spoken, fit: Cut) -> list[Json]:
        said: list[Json] = [
            self._spoken(Text(f"briefing-issue-{kind.value}"), quote, fit) for kind, quote in cell.lines
        ]
        if cell.points is not None and cell.weighed is not None:
            points = Text("briefing-issue-points", {"points": cell.points})
            said.append(self._spoken(points, replace(cell.weighed, said=()), fit))
        return said

    def _spoken(self, label: Text, quote: Quote, fit: Cut) -> Json:
        words: list[Json] = [self.pen.worded(fit.quoted(piece)) for piece in quote.said]
        number = f"{quote.side}.{quote.number}"
        return {"label": self.pen.worded(label), "m": quote.mark.value, "q": words, "n": number}

    # --- findings ---

    def _parts(self, wanted: Sequence[Screen]) -> Iterator[Json]:
        for part in wanted:
            groups: list[Json] = [
                {"title": self.pen.words(head) if head else "", "items": [self._finding(f) for f in found]}
                for head, found in parts_of(self.briefing, part)
                if found
            ]
            if part is Screen.COMMON and (lines := shape_texts(self.briefing, self.fit)):
                items: list[Json] = [self._plain(line) for line in lines]
                groups.append({"title": self.pen.words("briefing-ground-shape"), "items": items})
            if part is Screen.COMMON and self.briefing.confirmed:
                said = [cut_in(statement, self.fit) for statement in self.briefing.confirmed]
                told: list[Json] = [{**self._plain(line), "m": Mark.ALOUD.value} for line in said]
                groups.append({"title": self.pen.words("briefing-ground-confirmed"), "items": told})
            for head, own in plain_of(self.briefing, part, self.fit):
                groups.append(self._group(self.pen.words(head) if head else "", own))
            if part in WHERE and (written := jottings_of(self.briefing, WHERE[part])):
                groups.append(self._group(self.pen.words("briefing-jottings"), written))
            if groups:
                yield {"title": self.pen.words(titled(part)), "groups": groups}

    def _group(self, title: str, lines: Sequence[Text]) -> Json:
        items: list[Json] = [self._plain(line) for line in lines]
        return {"title": title, "items": items}

    def _first(self) -> Iterator[Json]:
        """Yield what is missing before a joint session is wise, and her notes on that."""
        items: list[Json] = [self._ask(ask) for ask in self.briefing.ground.ask_first]
        groups: list[Json] = [{"title": "", "items": items}] if items else []
        if written := jottings_of(self.briefing, Where.FIRST):
            groups.append(self._group(self.pen.words("briefing-jottings"), written))
        if groups:
            yield {"title": self.pen.words("briefing-ground-first"), "groups": groups}

    def _own(self) -> Iterator[Json]:
        """Yield her notes on the case as a whole."""
        if written := jottings_of(self.briefing, Where.CASE):
            yield {"title": self.pen.words("briefing-jottings"), "groups": [self._group("", written)]}

    def _finding(self, finding: Finding) -> Json:
        own: list[Json] = [self._quote(quote) for quote in finding.quotes]
        return {
            "m": finding.mark.value,
            "t": self.pen.worded(finding.what),
            "rule": "" if finding.kind in _AS_ANSWERED else self.pen.words(f"briefing-rule-{finding.rule.value}"),
            "quotes": own,
            "notes": [self.pen.worded(note) for note in notes(finding)],
        }

    def _plain(self, text: Text) -> dict[str, Json]:
        return {"m": "", "t": self.pen.worded(text), "rule": "", "quotes": [], "notes": []}

    def _quote(self, quote: Quote) -> Json:
        texts = [self.fit.quoted(piece) for piece in quote.said]
        words = [self.pen.worded(text) for text in texts]
        length = sum(len(self.pen.wordbook.words(self.pen.reader.locale, text)) for text in texts)
        return {
            "m": quote.mark.value,
            "short": length <= SHORT,
            "who": self.pen.worded(self._who(quote.side)),
            "n": f"{quote.side}.{quote.number}",
            "q": words,
        }

    def _called(self, side: int) -> Private[str]:
        return next(s.name for s in self.briefing.sides if s.number == side)

    def _ask(self, ask: ToAsk) -> Json:
        who = self._called(ask.side) if ask.side is not None else None
        text = ask.what if who is None else Text(ask.what.key, {**ask.what.params, "who": self.fit.cut(who)})
        quotes: list[Json] = [self._quote(quote) for quote in ask.quotes]
        return {"m": ask.mark.value, "t": self.pen.worded(text), "rule": "", "quotes": quotes, "notes": []}

    # --- the agenda ---

    def _agenda(self) -> Iterator[Json]:
        agenda = self.briefing.ground.agenda
        groups: list[Json] = [
            {"title": self.pen.words(head), "items": [self._plain(line) for line in lines]}
            for head, lines in as_arranged(agenda.hers, self.fit)
        ]
        if agenda.topics:
            topics: list[Json] = [
                {
                    "m": t.mark.value,
                    "t": self.pen.worded(
                        Text("briefing-ground-numbered", {"number": n, "what": cut_in(t.title, self.fit)})
                    ),
                    "rule": "",
                    "quotes": [self._quote(q) for q in t.quotes],
                    "notes": [],
                }
                for n, t in enumerate(agenda.topics, start=1)
            ]
            head = self.pen.words("agenda-composed") if agenda.hers else ""
            groups.append({"title": head, "items": topics})
        if agenda.orders:
            orders: list[Json] = [self._order(n) for n in range(len(agenda.orders))]
            groups.append({"title": self.pen.words("briefing-ground-orders"), "items": orders})
        for head, asked in (("briefing-ground-openings", agenda.openings), ("briefing-ground-counsel", agenda.counsel)):
            if asked:
                groups.append({"title": self.pen.words(head), "items": [self._asked(a) for a in asked]})
        if written := jottings_of(self.briefing, Where.AGENDA):
            groups.append(self._group(self.pen.words("briefing-jottings"), written))
        if groups:
            yield {"title": self.pen.words("briefing-ground-agenda"), "groups": groups}

    def _order(self, place: int) -> Json:
        head, lines, balance = on_order(self.briefing, place, self.fit)
        told = self.pen.worded(Text("briefing-card-lines", {"first": listed(lines), "rest": balance}))
        mark = order_mark(self.briefing).value
        return {"m": mark, "t": self.pen.worded(head), "rule": "", "quotes": [], "notes": [told]}

    def _asked(self, ask: ToAsk) -> Json:
        quotes: list[Json] = [self._quote(quote) for quote in ask.quotes]
        return {"m": ask.mark.value, "t": self.pen.worded(ask.what), "rule": "", "quotes": quotes, "notes": []}

    # --- drawings ---

    def _charts(self) -> Iterator[Json]:
        """Yield bars for what was given as a number, each with the same in words for whoever cannot see them."""
        for chart in self.briefing.ground.charts:
            bars: list[Json] = [self._bar(bar, chart.most) for bar in chart.bars]
            told = [f"{self._bar_name(bar)} {bar.value}" for bar in chart.bars]
            yield {"title": self.pen.worded(chart.what), "alt": "; ".join(told), "bars": bars}

    def _bar(self, bar: Bar, most: int) -> Json:
        return {
            "t": self.pen.shown(self._bar_name(bar)),
            "v": str(bar.value),
            "part": min(100, 100 * bar.value // most),
            "side": int(bar.side),
            "n": f"{bar.side}.{bar.quote.number}",
            "m": bar.quote.mark.value,
        }

    def _bar_name(self, bar: Bar) -> str:
        """Name a bar by its side, or by the topic with the side before it."""
        name = self.pen.fit(self.pen.wordbook.words(self.pen.reader.locale, self._who(bar.side)), ours=True)
        if bar.topic is None:
            return name
        topic = Text("briefing-card-labelled", {"label": self._who(bar.side), "words": self.fit.quoted(bar.topic)})
        return self.pen.fit(self.pen.wordbook.words(self.pen.reader.locale, topic), ours=True)

    def _who(self, side: int) -> Text:
        return Text("briefing-named", {"who": self.fit.cut(self._called(side))})
