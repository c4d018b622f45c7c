"""A question on a phone: the prompt of the current step with its buttons, as a Say. Pure; knows keys, no words.

What it says is `question`'s, its buttons are `keyboard`'s; both draw from a `Sheet`.
"""

from __future__ import annotations

from bot.present import keyboard, question
from bot.present.sheet import Sheet, facts_of, params, seen, slot_of, tap_key, wording
from flows.answers import NonAnswer
from flows.case import Offer, Topic
from flows.engine import FAR_TOO_MANY
from flows.events import Explanation, Puzzle
from flows.flow import (
    AmountStep,
    ApproveStep,
    Attachment,
    Choice,
    Consent,
    DateStep,
    ItemsStep,
    Notice,
    Scale,
    SentenceStep,
    Step,
    TextStep,
)
from flows.replies import Did, Skipped, WantedPerson
from flows.say import Paragraph, Repeat, Say, Style, Tone
from flows.text import Text


def prompt(sheet: Sheet, *, edits: bool = False, ways: bool = False) -> Say:
    """Draw the current question. `edits`: redraw its message; `ways`: with the other ways out open."""
    rows = (*keyboard.buttons(sheet), *(keyboard.all_ways(sheet) if ways else keyboard.ways(sheet)))
    return Say(
        (*question.head(sheet), *question.body(sheet)),
        rows,
        slot=sheet.slot,
        edits=edits,
        repeat=Repeat.SAFE if edits else Repeat.ONCE,
    )


def puzzled(sheet: Sheet, puzzle: Puzzle) -> Say:
    """Say kindly why a reply could not be an answer, with an example; on the third time offer to leave it, or a person."""
    slot = slot_of(sheet.run, sheet.run.visit, "p")
    if sheet.run.misses >= FAR_TOO_MANY:
        rows: tuple[keyboard.Row, ...] = (
            (tap_key(sheet, Skipped(NonAnswer.LATER), "house-go-on"),),
            (tap_key(sheet, WantedPerson(), "house-person"),),
        )
        return Say((Paragraph(Text("house-leave-it", dict(sheet.run.facts))),), rows, slot=slot)
    puzzle = _answerable(sheet.step, puzzle)
    most = {"most": sheet.step.most} if isinstance(sheet.step, ItemsStep) and puzzle is Puzzle.MANY else {}
    said = [Paragraph(Text(f"house-puzzle-{puzzle.value}", {**most}))]
    if puzzle in (
        Puzzle.AMOUNT,
        Puzzle.DATE,
        Puzzle.ZONE,
        Puzzle.CLOCK,
        Puzzle.NUMBER,
        Puzzle.EMPTY,
        Puzzle.KIND,
    ) and _is_typed(sheet.step):
        example = Text(wording(sheet.flow, sheet.step.key, "example"), params(sheet))
        said.append(Paragraph(Text("house-example", {"example": example}), Style.QUIET))
    return Say(tuple(said), (*keyboard.buttons(sheet), *keyboard.ways(sheet)), slot=slot)


def _answerable(step: Step, puzzle: Puzzle) -> Puzzle:
    """Do not ask for words where none can be an answer."""
    if puzzle in (Puzzle.KIND, Puzzle.VOICE) and isinstance(step, Notice | Consent | Choice | ApproveStep):
        return Puzzle.CHOOSE
    if puzzle is Puzzle.MANY and not isinstance(step, ItemsStep):
        return Puzzle.FULL
    return Puzzle.FILE if puzzle is Puzzle.KIND and isinstance(step, Attachment) else puzzle


def _is_typed(step: Step) -> bool:
    return isinstance(step, TextStep | AmountStep | DateStep | ItemsStep | Scale | SentenceStep)


def explained(sheet: Sheet, what: Explanation) -> Say:
    """Answer "Why do you ask?" or "Who sees this?"."""
    title = Paragraph(Text("house-why" if what is Explanation.WHY else "house-who"), Style.TITLE)
    if what is Explanation.WHY:
        named = {**params(sheet), **seen(sheet.run)}
        return Say((title, Paragraph(Text(wording(sheet.flow, sheet.step.key, "why"), named))))
    offer = sheet.step.offer or Offer.KEPT
    who = "range" if sheet.step.topic is Topic.RANGE else offer.value
    return Say((title, Paragraph(Text(f"house-who-{who}", facts_of(sheet.run)))))


def noted(sheet: Sheet, count: int) -> Say:
    """Acknowledge a message that may not be the last of its answer."""
    rows: tuple[keyboard.Row, ...] = (
        (tap_key(sheet, Did("done"), "house-thats-all", Tone.GO), tap_key(sheet, Did("restart"), "house-start-over")),
    )
    key = "house-noted-files" if isinstance(sheet.step, Attachment) else "house-noted"
    return Say((Paragraph(Text(key, {"count": count})),), rows, slot=slot_of(sheet.run, sheet.run.visit, "n"))
