"""Whether every sentence that may cross is shown in full before anybody says yes to it (design P5). Knows no wordings."""

from __future__ import annotations

from collections.abc import Iterator

from flows.check_defect import Defect, DefectKind
from flows.check_graph import tests_in
from flows.flow import (
    ApproveStep,
    Choice,
    DateStep,
    Flow,
    PaperStep,
    Section,
    SentenceStep,
    Step,
    Test,
    TextStep,
    WordStep,
)


def preview_defects(flow: Flow) -> list[Defect]:
    """Find sentences without a preview, previews of something they cannot show, and words that end nothing."""
    previewed = {step.of for step in flow.steps.values() if isinstance(step, ApproveStep)}
    found = [
        Defect(
            DefectKind.WRONG_PREVIEW,
            step.key,
            "no `approve` step shows this sentence; add one, since nothing crosses unseen",
        )
        for step in flow.steps.values()
        if isinstance(step, SentenceStep) and step.key not in previewed
    ]
    return [*found, *(defect for section, step in flow.in_order() for defect in _of_step(flow, section, step))]


def _of_step(flow: Flow, section: Section, step: Step) -> Iterator[Defect]:
    match step:
        case ApproveStep():
            yield from _points_at(section, step, "of", step.of, SentenceStep)
            yield from _points_at(section, step, "under", step.under, Choice)
            yield from _points_at(section, step, "day", step.day, DateStep)
            yield from _points_at(section, step, "condition", step.condition, TextStep)
            yield from _points_at(section, step, "paper", step.paper, PaperStep)
            waits_for = flow.steps.get(step.condition or "")
            if isinstance(waits_for, TextStep) and not waits_for.shown_again:
                detail = f"the preview shows the words of `{step.condition}`; add `shown_again: true` to it"
                yield Defect(DefectKind.WRONG_PREVIEW, step.key, detail)
            if step.lawyer is not None and step.lawyer.fact not in flow.facts:
                detail = f"the fact `{step.lawyer.fact}` is not declared; add it to the flow's `facts`"
                yield Defect(DefectKind.CONDITION_VALUE, step.key, detail)
            sentence = flow.steps.get(step.of)
            may_be_missing = sentence is not None and (sentence.skip or sentence.allow or sentence.when)
            if may_be_missing and not _asks(step, step.of, answered=True):
                detail = f"`{step.of}` may be left out; add `when: {{step: {step.of}, answered: true}}`"
                yield Defect(DefectKind.WRONG_PREVIEW, step.key, detail)
        case WordStep():
            yield from _points_at(section, step, "of", step.of, ApproveStep)
            if not _asks(step, step.of, answered=False):
                detail = f"it is only for whoever said yes; add `when: {{step: {step.of}, equals: yes}}`"
                yield Defect(DefectKind.WRONG_PREVIEW, step.key, detail)


def _points_at(section: Section, step: Step, name: str, key: str | None, kind: type[Step]) -> Iterator[Defect]:
    if key is None:
        return
    keys = [s.key for s in section.steps]
    before = section.steps[: keys.index(step.key)]
    if not any(s.key == key and isinstance(s, kind) for s in before):
        wanted = kind.model_fields["kind"].annotation
        yield Defect(
            DefectKind.WRONG_PREVIEW, step.key, f"`{name}: {key}` must name an earlier step of its section ({wanted})"
        )


def _asks(step: Step, key: str, *, answered: bool) -> bool:
    """Say whether the step's condition looks at whether that one was answered, or was a yes."""
    tests = [test for test in tests_in(step.when) if isinstance(test, Test) and test.step == key]
    return any(test.answered is True if answered else test.equals == "yes" for test in tests)
