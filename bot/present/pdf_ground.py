"""The first pages of the briefing on paper: the ninety-second card and what was derived, as the template's data. Sets nothing itself."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot.present.agenda import as_arranged
from bot.present.card import on_paper
from bot.present.fitting import Cut, cut_in
from bot.present.ground import Screen, notes, on_order, parts_of, shape_texts, titled
from bot.present.pdf_pen import Json, Pen
from flows.briefing import Briefing, Mark
from flows.findings import Bar, Finding, Quote, ToAsk
from flows.private import Private
from flows.say import Paragraph, Style
from flows.text import Text

LONGEST = 150  # code points of a quotation on the first pages; the annex has it in full
_RIGHT = ("briefing-card-forecast", "briefing-card-new", "briefing-card-first-move", "briefing-card-ask-first")
_ON_PAPER = (Screen.COMMON, Screen.KNOWING, Screen.FORECAST, Screen.EXPECTATIONS)


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
            "first": {
                "title": self.pen.words("briefing-ground-first"),
                "items": [self._ask(a) for a in self.briefing.ground.ask_first],
            },
            "parts": [*self._parts(), *self._agenda()],
            "charts": list(self._charts()),
            "basis": self.pen.words("briefing-ground-basis"),
        }

    def _card(self) -> list[Json]:
        """Return two columns: what it is about and what is common; what may block and what to do."""
        columns: list[list[Json]] = [[], []]
        for block in on_paper(self.briefing, self.fit):
            columns[block[0].text.key in _RIGHT].append(self._block(block))
        return [column for column in columns if column]

    def _block(self, block: Sequence[Paragraph]) -> Json:
        head, *lines = block
        return {
            "title": self.pen.worded(head.text),
            "lines": [self.pen.worded(p.text) for p in lines if p.style is not Style.QUIET],
        }

    # --- findings ---

    def _parts(self) -> Iterator[Json]:
        for part in _ON_PAPER:
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
            if groups:
                yield {"title": self.pen.words(titled(part)), "groups": groups}

    def _finding(self, finding: Finding) -> Json:
        own: list[Json] = [self._quote(quote) for quote in finding.quotes]
        return {
            "m": finding.mark.value,
            "t": self.pen.worded(finding.what),
            "rule": self.pen.words(f"briefing-rule-{finding.rule.value}"),
            "quotes": own,
            "notes": [self.pen.worded(note) for note in notes(finding)],
        }

    def _plain(self, text: Text) -> dict[str, Json]:
        return {"m": "", "t": self.pen.worded(text), "rule": "", "quotes": [], "notes": []}

    def _quote(self, quote: Quote) -> Json:
        words = [self.pen.worded(self.fit.quoted(piece)) for piece in quote.said]
        return {
            "m": quote.mark.value,
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
        return {"m": "", "t": self.pen.worded(text), "rule": "", "quotes": quotes, "notes": []}

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
                    "m": "never",
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
        if groups:
            yield {"title": self.pen.words("briefing-ground-agenda"), "groups": groups}

    def _order(self, place: int) -> Json:
        head, lines, balance = on_order(self.briefing, place, self.fit)
        texts: list[Json] = [self.pen.worded(line) for line in (*lines, balance)]
        return {"m": "", "t": self.pen.worded(head), "rule": "", "quotes": [], "notes": texts}

    def _asked(self, ask: ToAsk) -> Json:
        quotes: list[Json] = [self._quote(quote) for quote in ask.quotes]
        return {"m": "", "t": self.pen.worded(ask.what), "rule": "", "quotes": quotes, "notes": []}

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
