"""What was derived for the mediator, in her chat: lines on the card, and a screen for every part. Quotes and names rules; judges nothing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import assert_never

from bot.present import agenda, ticks_desk
from bot.present.acts import DeskAct
from bot.present.desk import act
from bot.present.fitting import SIGNS, Cut, cut_in, fitted, listed
from bot.present.ground_parts import (
    STANDINGS,
    WHERE,
    Form,
    Screen,
    named,
    notes,
    on_order,
    order_mark,
    parts_of,
    plain_of,
    shape_texts,
    titled,
)
from bot.present.living import (
    issue_texts,
    jottings_of,
    marked,
)
from bot.present.words import Wordbook
from flows.briefing import Briefing, Mark
from flows.case import SideNo
from flows.findings import Finding, Kind, Quote, Rule, ToAsk
from flows.private import Private
from flows.say import Button, Paragraph, Say, Style
from flows.saysafe import strictest
from flows.text import Joined, Text

_ON_CARD = 3  # of each list (domain §8)


_BUTTONS = (
    (Screen.ISSUES, Screen.COMMON),
    (Screen.KNOWING, Screen.FORECAST),
    (Screen.EXPECTATIONS, Screen.AGENDA),
    (Screen.MOVEMENT, Screen.LOGISTICS),
    (Screen.GAPS, Screen.FIRST),
)


def buttons(case: str) -> tuple[tuple[Button, ...], ...]:
    """Offer every part of a case's briefing, and the whole as a file."""
    files = tuple(act(DeskAct.PAPER, case, f"briefing-button-{form.name.lower()}", extra=form.value) for form in Form)
    more = (act(DeskAct.CHART, case, "briefing-button-chart"), act(DeskAct.JOTTINGS, case, "briefing-button-jottings"))
    return (*(tuple(_opens(case, part) for part in row) for row in _BUTTONS), files, more)


def _opens(case: str, part: Screen) -> Button:
    extra = part.code - DeskAct.GROUND.value
    return act(DeskAct.GROUND, case, f"briefing-button-{part.name.lower()}", extra=extra)


def screen(briefing: Briefing, part: Screen, locale: str, wordbook: Wordbook) -> tuple[Say, ...]:
    """Write one part, with a way to the others: one message if the quotations can be cut to fit, else as many as it takes."""
    says = fitted(lambda longest: _View(briefing, Cut(briefing.case, longest)).blocks(part), locale, wordbook)
    return (*says[:-1], replace(says[-1], rows=(*_leading_on(briefing, part), *buttons(briefing.case))))


def _leading_on(briefing: Briefing, part: Screen) -> tuple[tuple[Button, ...], ...]:
    """Offer what can be done with a part."""
    if part is Screen.COMMON:
        return ((ticks_desk.button(briefing.case),),)
    return ((agenda.button(briefing.case),),) if part is Screen.AGENDA else ()


# --- on the card ------------------------------------------------------------------------------------------------------


def on_card(briefing: Briefing, fit: Cut) -> Iterator[list[Paragraph]]:
    """Yield what the ninety-second card says of it: common ground, what may block, what is new, a first question."""
    view, ground = _View(briefing, fit), briefing.ground
    lines = [*view.standings(), *view.quick()]
    if lines:
        yield _block("briefing-card-ground", lines)
    causes = ground.of(Kind.IMPASSE)[:_ON_CARD]
    if causes:
        yield _block("briefing-card-forecast", [view.cause(finding) for finding in causes])
    new = _each_once(ground.of(Kind.KNOWING))[:_ON_CARD]
    if new:
        yield _block("briefing-card-new", [view.new(finding) for finding in new])
    if causes:
        yield _block("briefing-card-first-move", [marked(causes[0].mark, causes[0].notes[-1])])
    if ground.ask_first:
        count = Text("briefing-card-ask-first", {"count": len(ground.ask_first)})
        yield [Paragraph(marked(strictest(ask.mark for ask in ground.ask_first), count), Style.TITLE)]


def _each_once(findings: Iterable[Finding]) -> list[Finding]:
    """Pick the needs that something could answer, each thing that could be told once."""
    met = [f for f in findings if f.rule is Rule.NEED_MET]
    once = {id(f.quotes[1].said[0]): f for f in reversed(met)}
    return [f for f in met if once[id(f.quotes[1].said[0])] is f]


def _block(head: str, lines: Iterable[Text]) -> list[Paragraph]:
    return [Paragraph(Text(head), Style.TITLE), *(Paragraph(line, Style.QUOTE) for line in lines)]


# --- the parts --------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _View:
    """One attempt at showing it, with quotations cut to one length."""

    briefing: Briefing
    fit: Cut

    def blocks(self, part: Screen) -> Iterator[list[Paragraph]]:
        """Yield a part in blocks that stay together."""
        yield [Paragraph(Text(titled(part)), Style.TITLE)]
        found = list(self._blocks(part))
        nothing = "briefing-first-nothing" if part is Screen.FIRST else "briefing-ground-none"
        yield from found or [[Paragraph(Text(nothing))]]
        if part in WHERE and (own := jottings_of(self.briefing, WHERE[part])):
            yield [Paragraph(Text("briefing-jottings"), Style.TITLE), *(Paragraph(note, Style.LINE) for note in own)]
        yield [
            Paragraph(Text("briefing-ground-basis"), Style.QUIET),
            Paragraph(Text("briefing-card-legend"), Style.QUIET),
        ]

    def _blocks(self, part: Screen) -> Iterator[list[Paragraph]]:
        for head, findings in parts_of(self.briefing, part):
            yield from self._findings(head, findings)
        match part:
            case Screen.COMMON:
                yield from self._shape()
                yield from self._confirmed()
            case Screen.AGENDA:
                yield from self._agenda()
            case Screen.FIRST:
                yield from ([*self._asked(ask)] for ask in self.briefing.ground.ask_first)
            case Screen.ISSUES:
                yield from self._issues()
            case Screen.KNOWING | Screen.LOGISTICS | Screen.GAPS:
                yield from self._lines(plain_of(self.briefing, part, self.fit))
            case Screen.FORECAST | Screen.EXPECTATIONS | Screen.MOVEMENT:
                pass
            case _:
                assert_never(part)

    def _findings(self, head: str, findings: Sequence[Finding]) -> Iterator[list[Paragraph]]:
        """Yield each finding as a block; the heading stays with the first."""
        above = [Paragraph(Text(head), Style.TITLE)] if head else []
        for finding in findings:
            yield [*above, *self._finding(finding)]
            above = []

    def _finding(self, finding: Finding) -> Iterator[Paragraph]:
        rule = Text(f"briefing-rule-{finding.rule.value}")
        yield Paragraph(Text("briefing-ground-line", {"mark": SIGNS[finding.mark], "what": finding.what, "rule": rule}))
        yield from (Paragraph(self.quote(quote), Style.QUOTE) for quote in finding.quotes)
        yield from (Paragraph(note, Style.LINE) for note in notes(finding))

    def quote(self, quote: Quote) -> Text:
        """Attribute a quotation: whose it is, which answer, and whether it may be said aloud."""
        words = listed([self.fit.quoted(piece) for piece in quote.said])
        number = f"{SIGNS[quote.mark]} {quote.side}.{quote.number}"
        return Text("briefing-ground-who", {"who": self.name(quote.side), "number": number, "words": words})

    def name(self, side: SideNo) -> Private[str]:
        """Return how a side is called."""
        return self.fit.cut(next(s.name for s in self.briefing.sides if s.number == side))

    def _shape(self) -> Iterator[list[Paragraph]]:
        lines = shape_texts(self.briefing, self.fit)
        if lines:
            head = Paragraph(Text("briefing-ground-shape"), Style.TITLE)
            yield [head, *(Paragraph(line, Style.LINE) for line in lines)]

    def _confirmed(self) -> Iterator[list[Paragraph]]:
        said = [cut_in(statement, self.fit) for statement in self.briefing.confirmed]
        if said:
            head = Paragraph(Text("briefing-ground-confirmed"), Style.TITLE)
            yield [head, *(Paragraph(marked(Mark.ALOUD, each), Style.LINE) for each in said)]

    def _lines(self, groups: Iterable[tuple[str, list[Text]]]) -> Iterator[list[Paragraph]]:
        for head, lines in groups:
            above = [Paragraph(Text(head), Style.TITLE)] if head else []
            yield [*above, *(Paragraph(line, Style.LINE) for line in lines)]

    def _issues(self) -> Iterator[list[Paragraph]]:
        """Yield the issues, each with what every side says, needs and fears, its points, and what both take as a fact."""
        for issue in self.briefing.ground.issues:
            block: list[Paragraph] = []
            for cell in issue.cells:
                lines = issue_texts(cell, self.fit)
                who = Text("briefing-named", {"who": self.name(cell.side)})
                block += (
                    [Paragraph(who, Style.TITLE), *(Paragraph(line, Style.QUOTE) for line in lines)] if lines else []
                )
            if issue.facts:
                block.append(Paragraph(Text("briefing-issue-facts"), Style.TITLE))
                block += [Paragraph(self.quote(quote), Style.QUOTE) for quote in issue.facts]
            yield block

    # --- the agenda ---

    def _agenda(self) -> Iterator[list[Paragraph]]:
        made = self.briefing.ground.agenda
        for head, lines in agenda.as_arranged(made.hers, self.fit):
            yield [Paragraph(Text(head), Style.TITLE), *(Paragraph(line, Style.LINE) for line in lines)]
        if made.hers:
            yield [Paragraph(Text("agenda-composed"), Style.TITLE)]
        for number, topic in enumerate(made.topics, start=1):
            title = Text("briefing-ground-numbered", {"number": number, "what": cut_in(topic.title, self.fit)})
            shown = marked(topic.mark, title)
            yield [Paragraph(shown), *(Paragraph(self.quote(quote), Style.QUOTE) for quote in topic.quotes)]
        yield from (self._order(place) for place in range(len(made.orders)))
        yield from self._questions("briefing-ground-openings", made.openings)
        yield from self._questions("briefing-ground-counsel", made.counsel)

    def _order(self, place: int) -> list[Paragraph]:
        head, lines, balance = on_order(self.briefing, place, self.fit)
        mark = order_mark(self.briefing)
        told = [Paragraph(marked(mark, line), Style.LINE) for line in lines]
        return [Paragraph(marked(mark, head), Style.TITLE), *told, Paragraph(marked(mark, balance), Style.QUIET)]

    def _questions(self, head: str, asked: Sequence[ToAsk]) -> Iterator[list[Paragraph]]:
        above = [Paragraph(Text(head), Style.TITLE)]
        for ask in asked:
            yield [*above, *self._asked(ask)]
            above = []

    def _asked(self, ask: ToAsk) -> Iterator[Paragraph]:
        yield Paragraph(marked(ask.mark, named(ask, self.name(ask.side) if ask.side is not None else None)))
        yield from (Paragraph(self.quote(quote), Style.QUOTE) for quote in ask.quotes)

    # --- lines of the card ---

    def standings(self) -> Iterator[Text]:
        """Yield a line for each way interests stand, naming them."""
        for standing in STANDINGS:
            found = self.briefing.ground.interests(standing)
            names = tuple(self._interest(f) for f in found)
            if names:
                head = Text(f"briefing-standing-{standing.value}")
                line = Text("briefing-card-standing", {"standing": head, "what": listed(names)})
                yield Text("briefing-ground-bare", {"mark": SIGNS[strictest(f.mark for f in found)], "what": line})

    def _interest(self, finding: Finding) -> Text:
        if finding.about is None:
            return finding.what
        return Text("briefing-card-cause", {"what": finding.what, "who": self.name(finding.about)})

    def quick(self) -> Iterator[Text]:
        """Yield what could be traded or quickly settled, and offers that meet a request."""
        found = self.briefing.ground.of(Kind.PRIORITY, Kind.OFFER)
        once = {(f.what.key, f.tag, f.about, f.sources if f.kind is Kind.PRIORITY else ()): f for f in reversed(found)}
        for finding in reversed(list(once.values())[-_ON_CARD:]):
            what = cut_in(finding.what, self.fit)
            yield Text("briefing-ground-bare", {"mark": SIGNS[finding.mark], "what": what})

    def cause(self, finding: Finding) -> Text:
        """Name what may block, and by whose answers."""
        sides = list(dict.fromkeys(quote.side for quote in finding.quotes))
        who = Joined(tuple(self.name(side) for side in sides))
        what = Text("briefing-card-cause", {"what": finding.what, "who": who})
        return Text("briefing-ground-bare", {"mark": SIGNS[finding.mark], "what": what})

    def new(self, finding: Finding) -> Text:
        """Name what one side needs to know and the other could tell."""
        need, tell = finding.quotes[0], finding.quotes[1]
        line = Text(
            "briefing-card-need",
            {
                "mark": SIGNS[finding.mark],
                "who": self.name(need.side),
                "need": self.fit.quoted(need.said[0]),
                "other": self.name(tell.side),
                "tell": self.fit.quoted(tell.said[0]),
            },
        )
        return Text("briefing-ground-reason", {"what": line, "reason": finding.notes[0]})


def lines_on(
    briefing: Briefing, fit: Cut, needs: Sequence[Finding], causes: Sequence[Finding]
) -> tuple[list[Text], list[Text]]:
    """Write findings as the card does, one line each: what is needed and could be told, each thing once, and what may block."""
    view = _View(briefing, fit)
    return [view.new(finding) for finding in _each_once(needs)], [view.cause(finding) for finding in causes]
