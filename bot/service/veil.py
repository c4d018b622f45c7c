"""What a person may be shown of their own words: all, until they come back on another phone; then what was said since."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from bot.present.record import as_shown
from flows.case import Statement
from flows.disclosure import Worded
from flows.moved import HIDDEN, MOVED, is_before, is_earlier, is_hidden
from flows.private import Private
from flows.run import Run
from storage.matters import Held


def may_show(run: Run, said: Mapping[str, Statement]) -> dict[str, Statement]:
    """Keep of a run's statements, by place, those that may be shown on the phone its person has now."""
    if MOVED not in run.facts:
        return dict(said)
    return {place: _shown(run, s) for place, s in said.items() if not is_hidden(run.facts, s.place, s.said_at)}


def _shown(run: Run, statement: Statement) -> Statement:
    return replace(statement, answer=as_shown(run, statement.place, statement.answer))


def is_old(facts: Mapping[str, str], held: Held) -> bool:
    """Say whether what a matter is about was said on an earlier phone."""
    return is_before(facts, held.added_at) or is_earlier(facts, held.place, held.item)


def without_words(held: Held, facts: Mapping[str, str]) -> Held:
    """Return a matter from an earlier phone without its words: it can still be taken back, and is named by its number alone.

    A sentence written since is shown.
    """
    matter, label = held.matter, held.label.label
    last = max((e.at for e in held.record if isinstance(e, Worded)), default=None)
    is_new = last is not None and not is_before(facts, last)
    shown = replace(
        matter,
        sentence=matter.sentence if is_new else None,
        condition=None if matter.condition is None else Private(HIDDEN, label),
    )
    return replace(held, matter=shown, label=Private(held.item[1:] + HIDDEN, label))
