"""What sides gave as numbers, to be drawn side by side: estimates from 0 to 10, and points over topics. Compares and judges nothing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from flows.findings import Bar, Chart
from flows.private import Private
from flows.voice import Voice

_SCALES = (("intake", "odds"), ("telling", "temperature"))
_TEN, _HUNDRED = 10, 100


def charts(voices: Sequence[Voice]) -> Iterator[Chart]:
    """Yield a chart for each number that any side gave."""
    for flow, step in _SCALES:
        bars = tuple(bar for voice in voices for bar in _scale(voice, flow, step))
        if bars:
            yield Chart(bars[0].quote.label, _TEN, bars)
    bars = tuple(bar for voice in voices for bar in _points(voice))
    if bars:
        yield Chart(bars[0].quote.label, _HUNDRED, bars)


def _scale(voice: Voice, flow: str, step: str) -> Iterator[Bar]:
    value, quote = voice.scale(flow, step), voice.quote(flow, step)
    if value is not None and quote is not None:
        yield Bar(voice.side, None, value, quote)


def _points(voice: Voice) -> Iterator[Bar]:
    quote = voice.quote("weighing", "topic_points")
    names = {item.id: item.label for item in voice.items("issues")}
    for item, points in voice.points().items():
        if quote is not None and item in names:
            yield Bar(voice.side, Private(names[item], voice.name.label), points, quote)
