"""The ninety-second card: a Briefing as one message of the mediator's chat. Quotes, attributes and shortens; judges nothing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import reduce

from bot.present.pdf_text import excerpt, legible
from bot.present.words import Wordbook
from flows.answering import ADVISER
from flows.answers import NonAnswer
from flows.briefing import Briefing, Line, Mark, Part, SideState, Stage
from flows.private import Private, Seat, Viewer
from flows.say import Paragraph, Say, Style
from flows.text import Param, Text

_SIGNS = {Mark.ALOUD: "●", Mark.OWNER: "◐", Mark.NEVER: "○"}
_FULL = 3900  # code points of one message, leaving room below Telegram's 4096 for what the desk adds
_LENGTHS = (240, 160, 110, 75, 50, 30)  # code points of one quotation, longest first: the first that fits is used
_MOST = 6  # items of one list

# What the card shows of each part: a heading and the steps looked for; without any of them, the part's first row if it is not _ALONE.
_VERSIONS = ("briefing-first", "briefing-later")
_ALONE = ("next", "knowing", "telling", "adviser")
_ROWS = (
    ("next", Part.ABOUT, ("next_date",)),  # a hearing that is coming up decides what is urgent (domain §8)
    ("about", Part.ABOUT, ("story",)),
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
)


def card(briefing: Briefing, locale: str, wordbook: Wordbook) -> tuple[Say, ...]:
    """Return the card: one message of at most 4096 code points in this language; more only if many sides speak at length.

    Quotations are cut at the end of a word, with an ellipsis, until all fits. Raises NotYours if anything is of another case.
    """
    says: tuple[Say, ...] = ()
    for longest in _LENGTHS:
        blocks = list(_Card(briefing, longest).blocks())
        says = tuple(_packed(blocks, locale, wordbook))
        if len(says) == 1:
            break
    return says


@dataclass(frozen=True, slots=True)
class _Card:
    """One attempt at a card, with quotations of at most `longest` code points."""

    briefing: Briefing
    longest: int

    def blocks(self) -> Iterator[list[Paragraph]]:
        """Yield the card in blocks that stay together: the head, a block for every heading, the legend."""
        yield list(self._head())
        for heading, part, steps in _ROWS:
            quotes = list(self._quotes(part, steps, alone=heading in _ALONE))
            if heading == "about":
                quotes.insert(0, Paragraph(Text("briefing-card-subject", {"title": self._cut(self.briefing.title)})))
            if quotes:
                yield [Paragraph(Text(f"briefing-card-{heading}"), Style.TITLE), *quotes]
        missing = list(self._gaps())
        if missing:
            yield [Paragraph(Text("briefing-card-gaps"), Style.TITLE), *missing]
        yield [Paragraph(Text("briefing-card-legend"), Style.QUIET)]

    def _head(self) -> Iterator[Paragraph]:
        at = self.briefing.as_of
        when: dict[str, Param] = {"day": at.date(), "time": f"{at:%H:%M}", "zone": at.tzname() or "UTC"}
        yield Paragraph(Text("briefing-card-title", {"ref": self.briefing.ref}), Style.TITLE)
        yield Paragraph(Text("briefing-card-as-of", when), Style.QUIET)
        for side in self.briefing.sides:
            yield Paragraph(self._state(side))
        if self.briefing.ranges:
            yield Paragraph(Text(f"briefing-ranges-{self.briefing.ranges}"), Style.LINE)

    def _state(self, side: SideState) -> Text:
        days: dict[str, Param] = {}
        if side.since is not None:
            days["day"] = side.since.astimezone(self.briefing.as_of.tzinfo).date()
        stage = Text(f"briefing-stage-{side.stage.value}", days)
        count = Text("briefing-erased" if side.stage is Stage.WITHDRAWN else "briefing-not-begun")
        if side.asked:
            figures: dict[str, Param] = {"answered": side.answered, "asked": side.asked, "declined": side.declined}
            count = Text("briefing-count", figures)
        return Text("briefing-card-state", {"who": self._cut(side.name), "stage": stage, "count": count})

    def _quotes(self, part: Part, steps: tuple[str, ...], *, alone: bool) -> Iterator[Paragraph]:
        """Yield one quotation for each side that answered any of the steps."""
        wanted = [row.cells for row in self.briefing.rows(part) if _steps(row.cells) & set(steps)]
        if part is Part.CHANGED:
            wanted = [row.cells for row in self.briefing.rows(part)][:_MOST]
        elif not wanted and not alone:
            wanted = [row.cells for row in self.briefing.rows(part)[:1]]
        for place, side in enumerate(self.briefing.sides):
            lines = [line for cells in wanted if isinstance(line := cells[place], Line)]
            if lines:
                yield Paragraph(self._said(side, lines, steps), Style.QUOTE)

    def _said(self, side: SideState, lines: list[Line], steps: tuple[str, ...]) -> Text:
        words: list[Text] = [self._words(line) for line in lines]
        if len(lines) > 1 or lines[0].step not in steps:  # a heading alone would not say what was asked
            pairs = zip(lines, words, strict=True)
            words = [Text("briefing-card-labelled", {"label": line.label, "words": own}) for line, own in pairs]
        mark = _SIGNS[max((line.mark for line in lines), key=list(_SIGNS).index)]  # the strictest holds for all
        said = _joined("briefing-card-lines", words)
        return Text("briefing-card-said", {"mark": mark, "who": self._cut(side.name), "words": said})

    def _words(self, line: Line) -> Text:
        pieces: list[Text] = [p if isinstance(p, Text) else self._quoted(p) for p in line.said]
        pieces += [self._quoted(entry.name) for entry in line.entries[:_MOST]]
        if len(line.entries) > _MOST:
            pieces.append(Text("briefing-card-more", {"count": len(line.entries) - _MOST}))
        return _listed(_headed(pieces) or [Text("briefing-nothing-visible")])

    def _quoted(self, words: Private[str]) -> Text:
        return Text("briefing-card-quoted", {"words": self._cut(words)})

    def _cut(self, words: Private[str]) -> Private[str]:
        shown = " ".join(legible(words.read_as(Viewer(Seat.MEDIATOR, self.briefing.case))).text.split())
        return Private(excerpt(shown, self.longest), words.label)

    def _gaps(self) -> Iterator[Paragraph]:
        for side in self.briefing.sides:
            reasons = Counter(gap.reason for gap in self.briefing.gaps if gap.side == side.number)
            counts: list[Text] = [
                Text(
                    "briefing-card-gap", {"kind": reason.value.replace("_", "-") if reason else "open", "count": count}
                )
                for reason, count in sorted(reasons.items(), key=lambda found: _order(found[0]))
            ]
            if counts:
                yield Paragraph(Text("briefing-card-missing", {"who": self._cut(side.name), "counts": _listed(counts)}))
        labels: list[Text] = list(self._nobody())
        if labels:
            yield Paragraph(Text("briefing-card-nobody", {"labels": _listed(labels)}))

    def _nobody(self) -> Iterator[Text]:
        """Yield the questions that no side has answered, if there is more than one side."""
        keys = [{g.label.key for g in self.briefing.gaps if g.side == s.number} for s in self.briefing.sides]
        common = set.intersection(*keys) if len(keys) > 1 else set()
        labels = {g.label.key: g.label for g in self.briefing.gaps if g.label.key in common and g.about is None}
        yield from list(labels.values())[:_MOST]


def _headed(pieces: list[Text]) -> list[Text]:
    """Put what says which version it is in front of the first piece of that version."""
    told: list[Text] = []
    for piece in pieces:
        head = told[-1] if told and told[-1].key in _VERSIONS else None
        told[-1 if head else len(told) :] = (
            [Text("briefing-card-labelled", {"label": head, "words": piece})] if head else [piece]
        )
    return told


def _order(reason: NonAnswer | None) -> int:
    """Put what may still be answered first."""
    return 0 if reason is None else 1 + (NonAnswer.LATER, *NonAnswer).index(reason)


def _packed(blocks: Iterable[list[Paragraph]], locale: str, wordbook: Wordbook) -> Iterator[Say]:
    """Fill messages with whole blocks."""
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


def _steps(cells: Iterable[object]) -> set[str]:
    return {cell.step for cell in cells if isinstance(cell, Line)}


def _listed(parts: list[Text]) -> Text:
    return _joined("briefing-card-list", parts)


def _joined(key: str, parts: list[Text]) -> Text:
    """Join parts into one wording, two by two."""
    return reduce(lambda first, rest: Text(key, {"first": first, "rest": rest}), parts)
