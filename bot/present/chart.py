"""The numbers of a briefing as a picture for the phone, and the same in words. The drawing is that of the sheet; compares nothing."""

from __future__ import annotations

from collections.abc import Iterator

from bot.present.fitting import SIGNS, Cut
from bot.present.pdf_ground import GroundSheet
from bot.present.pdf_pen import Pen, Reader, Sheet
from bot.present.words import Wordbook
from flows.briefing import Briefing
from flows.findings import Bar
from flows.say import Paragraph, Say, Style
from flows.text import Text

_LONGEST = 60  # code points of a topic's name


def chart_texts(briefing: Briefing) -> list[list[Text]]:
    """Write every chart in words: its name, and a line for each bar."""
    return [[chart.what, *_lines(briefing, chart.bars)] for chart in briefing.ground.charts]


def _lines(briefing: Briefing, bars: tuple[Bar, ...]) -> Iterator[Text]:
    fit = Cut(briefing.case, _LONGEST)
    names = {side.number: fit.cut(side.name) for side in briefing.sides}
    for bar in bars:
        name = Text("briefing-named", {"who": names[bar.side]})
        if bar.topic is not None:
            name = Text("briefing-card-labelled", {"label": name, "words": fit.quoted(bar.topic)})
        number = Text("briefing-ground-bare", {"mark": SIGNS[bar.quote.mark], "what": name})
        yield Text("briefing-chart-line", {"what": number, "value": bar.value})


def in_words(charts: list[list[Text]]) -> Say:
    """Say what the picture shows."""
    paragraphs = [
        Paragraph(text, Style.TITLE if n == 0 else Style.LINE) for chart in charts for n, text in enumerate(chart)
    ]
    legend = Paragraph(Text("briefing-card-legend"), Style.QUIET)
    return Say((*paragraphs, legend), protect=True)


def chart_sheet(briefing: Briefing, reader: Reader, wordbook: Wordbook) -> Sheet:
    """Lay the charts out as the template's data. Raises NotYours for anything of another case."""
    pen = Pen(reader=reader, wordbook=wordbook, missing=frozenset())
    return {
        "lang": reader.locale.partition("-")[0],
        "rtl": pen.rtl,
        "ref": briefing.ref,
        "recipient": pen.recipient(),
        "legend": pen.words("briefing-card-legend"),
        "charts": GroundSheet(pen, briefing).sheet()["charts"],
    }
