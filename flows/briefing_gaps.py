"""What is missing in one side's answers: typed non-answers as they were given, and questions not answered yet. Blames nobody."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from flows.answers import NonAnswer, NotGiven
from flows.briefing_lines import SideStatements, is_asked, mark_of, question_label
from flows.briefing_parts import Gap, Mark
from flows.flow import Section, Step
from flows.private import Private
from flows.run import place_at, step_of


@dataclass(frozen=True, slots=True)
class Tally:
    """How many questions apply to a side, and how many of them have an answer or a typed non-answer."""

    asked: int = 0
    answered: int = 0
    declined: int = 0

    def __add__(self, other: Tally) -> Tally:
        return Tally(self.asked + other.asked, self.answered + other.answered, self.declined + other.declined)


def gaps_and_tally(said: SideStatements) -> tuple[tuple[Gap, ...], Tally]:
    """List one side's gaps in one flow and count the questions that apply to it."""
    gaps: list[Gap] = []
    asked = answered = declined = 0
    for section, step, item in _questions(said):
        place = place_at(step.key, item)
        answer = said.answers.get(place)
        if answer is None and not said.is_open(step, item):
            continue
        asked += 1
        if answer is None or isinstance(answer, NotGiven):
            declined += answer is not None
            gaps.append(_gap(said, section, place, answer.reason if isinstance(answer, NotGiven) else None))
        else:
            answered += 1
    return tuple(gaps), Tally(asked, answered, declined)


def _questions(said: SideStatements) -> Iterator[tuple[Section, Step, str]]:
    """Yield each question that could be asked of this side, once for every item it would be asked for."""
    for section, step in said.flow.in_order():
        if is_asked(step):
            for item in [i.id for i in said.items(section.each)] if section.each else [""]:
                yield section, step, item


def _gap(said: SideStatements, section: Section, place: str, reason: NonAnswer | None) -> Gap:
    statement = said.at.get(place)
    about: Private[str] | None = said.about(place)
    step = said.flow.steps[step_of(place)]
    number, sources = (0, ()) if statement is None else (statement.number, (statement.id,))
    label = question_label(said.flow, step, about)
    mark = Mark.NEVER if statement is None else mark_of(statement, said.sent)
    return Gap(said.side, label, reason, number, sources, about, mark)
