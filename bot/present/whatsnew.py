"""What is new in a fresh start, on one screen of the mediator's phone. Quotes and names rules; judges nothing, and makes nothing cross."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import assert_never

from bot.present.acts import DeskAct
from bot.present.desk import act
from bot.present.exchange import look_button
from bot.present.fitting import Cut, fitted
from bot.present.ground import lines_on
from bot.present.words import Wordbook
from flows.briefing import Briefing
from flows.case import Case, SideNo
from flows.matter import Kind
from flows.private import Private
from flows.say import Button, Paragraph, Say, Style
from flows.shifts import Corrected, InTheWay, Odds, Seen, Shift
from flows.swaps import Swap
from flows.text import Joined, Param, Text
from flows.whatsnew import Exchange, NewThing, WhatsNew, Where

_MOST = 8  # lines of one kind on the screen; the rest is in the briefing
_STEPS = 3


@dataclass(frozen=True, slots=True)
class Board:
    """What the screen is made of. `at`: when it was asked for, in her zone; `waiting`: things at her crossing desk."""

    case: Case
    new: WhatsNew
    briefing: Briefing
    at: datetime
    waiting: int
    running: tuple[Swap, ...] = ()  # exchanges, in which she can look


def screen(board: Board, locale: str, wordbook: Wordbook) -> tuple[Say, ...]:
    """Write it: one message if the quotations can be cut to fit, with the ways into the desks she already has."""
    says = fitted(lambda longest: _View(board, Cut(board.case.id, longest)).blocks(), locale, wordbook)
    return (*says[:-1], replace(says[-1], rows=_ways(board)))


def _ways(board: Board) -> tuple[tuple[Button, ...], ...]:
    case = board.case.id
    rows = [
        (
            act(DeskAct.SHARE, case, "desk-send-on", {"count": board.waiting}),
            act(DeskAct.SWAPS, case, "desk-exchanges"),
        ),
        (act(DeskAct.SWAP_NEW, case, "desk-swap-new"),),
        *((look_button(swap),) for swap in board.running),
    ]
    if board.new.fresh.runs:
        rows.append((act(DeskAct.FRESH_END, case, "desk-fresh-end"),))
    else:
        rows.append((act(DeskAct.FRESH_AGAIN, case, "desk-fresh-again"),))
    return tuple(rows)


@dataclass(frozen=True, slots=True)
class _View:
    """One attempt at showing it, with quotations cut to one length."""

    board: Board
    fit: Cut

    def blocks(self) -> Iterator[list[Paragraph]]:
        """Yield it in blocks that stay together."""
        new, key = self.board.new, "whatsnew-since" if self.board.new.fresh.runs else "whatsnew-over"
        yield [
            Paragraph(Text("whatsnew-title", {"ref": self.board.case.ref}), Style.TITLE),
            Paragraph(Text(key, {"at": self.board.at}), Style.QUIET),
        ]
        yield self._replies()
        if not new.things and not new.shifts:
            yield [Paragraph(Text("whatsnew-nothing"))]
        yield from self._block("whatsnew-things", [self._thing(thing) for thing in new.things])
        needs, causes = lines_on(self.board.briefing, self.fit, new.needs, new.causes)
        yield from self._block("whatsnew-needs", needs)
        yield from self._block("whatsnew-shifts", [line for shift in new.shifts for line in self._shift(shift)])
        if new.things:
            yield self._steps()
        yield from self._block("whatsnew-causes", causes)

    def _replies(self) -> list[Paragraph]:
        parts = self.board.new.parts
        said = [Text(f"whatsnew-reply-{part.reply.value}", {"who": self._name(part.side)}) for part in parts]
        return [Paragraph(line, Style.LINE) for line in said or [Text("whatsnew-nobody")]]

    def _block(self, head: str, lines: Sequence[Text]) -> Iterator[list[Paragraph]]:
        if lines:
            more = len(lines) - _MOST
            rest = [Paragraph(Text("whatsnew-more", {"count": more}), Style.LINE)] if more > 0 else []
            yield [Paragraph(Text(head), Style.TITLE), *(Paragraph(li, Style.LINE) for li in lines[:_MOST]), *rest]

    def _name(self, side: SideNo) -> Param:
        return self.fit.cut(next(s.name for s in self.board.case.sides if s.number == side))

    def _quoted(self, words: Private[str]) -> Text:
        return self.fit.quoted(words)

    # --- things and steps ---

    def _thing(self, thing: NewThing) -> Text:
        where: Text = Text(f"whatsnew-where-{thing.where.value}")
        if thing.weight is not None and thing.where is not Where.CROSSED:
            weight = Text(f"whatsnew-weight-{thing.weight.value}")
            where = Text("whatsnew-weighed", {"where": where, "weight": weight})
        key = "whatsnew-need" if thing.kind is Kind.NEED else "whatsnew-tell"
        return Text(key, {"who": self._name(thing.side), "words": self._quoted(thing.words), "where": where})

    def _steps(self) -> list[Paragraph]:
        steps = self.board.new.steps[:_STEPS]
        lines = [self._step(number, step) for number, step in enumerate(steps, start=1)]
        if not lines:
            return [Paragraph(Text("whatsnew-no-step"), Style.QUIET)]
        rule = Paragraph(Text("whatsnew-rule"), Style.QUIET)
        return [Paragraph(Text("whatsnew-steps"), Style.TITLE), *(Paragraph(li, Style.LINE) for li in lines), rule]

    def _step(self, number: int, step: Exchange) -> Text:
        return Text(
            "whatsnew-step",
            {
                "number": number,
                "how": Text(f"whatsnew-how-{step.where.value}"),
                "first": self._quoted(step.first.words),
                "one": self._name(step.first.side),
                "second": self._quoted(step.second.words),
                "other": self._name(step.second.side),
                "weight": Text(f"whatsnew-weight-{step.weight.value}"),
            },
        )

    # --- shifts ---

    def _shift(self, shift: Shift) -> Iterator[Text]:
        who = self._name(shift.side)
        match shift:
            case Odds(_, before, now) if before is not None:
                yield Text("whatsnew-odds", {"who": who, "before": before, "now": now})
            case Odds(_, _, now):
                yield Text("whatsnew-odds-first", {"who": who, "now": now})
            case InTheWay(_, gone, new):
                for key, options in (("whatsnew-gone", gone), ("whatsnew-names", new)):
                    if options:
                        yield Text(key, {"who": who, "what": _options(options)})
            case Corrected(_, about, words):
                label = Text(f"intake-{about}.label".replace("_", "-") if about else "sums-costs-title")
                yield Text("whatsnew-corrected", {"who": who, "about": label, "words": self._quoted(words)})
            case Seen(_, before, now, words):
                if before is not None and now is not None:
                    yield Text("whatsnew-mattered", {"who": who, "before": before, "now": now})
                if words is not None:
                    yield Text("whatsnew-differently", {"who": who, "words": self._quoted(words)})
            case _:
                assert_never(shift)


def _options(options: Sequence[str]) -> Joined:
    return Joined(tuple(Text(f"intake-obstacles.opt-{option}".replace("_", "-")) for option in options))
