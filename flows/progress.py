"""The progress line: an honest "4 of about 12" that never runs backwards."""

from __future__ import annotations

from dataclasses import dataclass

from flows.conditions import decided, known_at
from flows.flow import Flow, Section, Step
from flows.run import Run, item_of, step_of

_LIKELY_ITEMS = 2  # how many entries a list not yet made will probably have
_UNCOUNTED = ("notice", "paper")  # nobody has to answer them; a paper is asked about only where there is one


@dataclass(frozen=True, slots=True)
class Progress:
    """Where a person is. `number` of about `total`; 0 when a number would be dishonest (an earlier question, an uncounted section)."""

    section: str
    number: int
    total: int


def progress(flow: Flow, run: Run) -> Progress:
    """Return what the progress line of the current question says."""
    section = flow.section_of[step_of(run.place)]
    if not section.counted or run.revising or number_of(flow, run) < run.shown:
        return Progress(section.key, 0, 0)
    return Progress(section.key, run.shown, run.shown + _ahead(flow, run))


def number_of(flow: Flow, run: Run) -> int:
    """Count the questions answered on the way here, plus this one; 0 in an uncounted section."""
    if not flow.section_of[step_of(run.place)].counted:
        return 0
    before = sum(1 for place in run.trail if _counts(flow, step_of(place)) and place != run.place)
    return before + _counts(flow, step_of(run.place))


def _counts(flow: Flow, key: str) -> bool:
    return key in flow.steps and flow.section_of[key].counted and flow.steps[key].kind not in _UNCOUNTED


def _ahead(flow: Flow, run: Run) -> int:
    """Estimate the questions still to come: sure ones whole, open ones half, those that what was answered rules out not at all."""
    here = flow.section_of[step_of(run.place)]
    halves, passed = 0, False
    for section in flow.sections:
        if section is here:
            passed = True
            keys = [s.key for s in section.steps]
            rest = section.steps[keys.index(step_of(run.place)) + 1 :]
            halves += _halves(rest, run, item_of(run.place)) + _halves(section.steps, run) * _rounds_left(section, run)
        elif passed and section.counted:
            halves += _halves(section.steps, run) * (_rounds_left(section, run) if section.each else 1)
    return (halves + 1) // 2


def _halves(steps: tuple[Step, ...], run: Run, item: str = "") -> int:
    known, halves = known_at(run, item), 0
    for step in steps:
        if step.kind not in _UNCOUNTED:
            is_asked = step.when is None or decided(step.when, known, run.facts)
            halves += 1 if is_asked is None else 2 * is_asked
    return halves


def _rounds_left(section: Section, run: Run) -> int:
    if not section.each:
        return 0
    known = run.known.get(section.each)
    if known is None:
        return _LIKELY_ITEMS
    ids = [i.id for i in known.items]
    item = item_of(run.place)
    return len(ids) - ids.index(item) - 1 if item in ids else len(ids)
