"""The last message of the load test's flow: what was stored, so that a driver can check it."""

from __future__ import annotations

from collections.abc import Mapping

from flows.answers import Words
from flows.case import Statement
from flows.private import HOUSE, Private
from flows.say import Paragraph, Say
from flows.text import Text


def done(said: Mapping[str, Statement]) -> Say:
    """Return `DONE 1=…;2=…` with the stored answers in the order of the questions."""
    parts: list[str] = []
    label = None
    for statement in sorted(said.values(), key=lambda s: int(s.place.removeprefix("q"))):
        answer = statement.answer.read_as(HOUSE)
        label = statement.answer.label
        parts.append(f"{statement.place.removeprefix('q')}={answer.text if isinstance(answer, Words) else ''}")
    listed = ";".join(parts)
    return Say((Paragraph(Text("bench-done", {"answers": Private(listed, label) if label else listed})),))
