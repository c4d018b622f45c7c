"""A long case: two sides who answered every question of the intake, eight issues each, at some length."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from decimal import Decimal

from flows.answers import Amount, Answer, Bubble, Day, Item, Listed, Picked, PickedMany, Points, Scaled, Words
from flows.case import (
    Case,
    CaseId,
    CaseState,
    MediatorId,
    Offer,
    Participant,
    ParticipantId,
    Regime,
    Role,
    RunId,
    Scope,
    Side,
    SideNo,
    Statement,
    StatementId,
)
from flows.engine import start
from flows.flow import AmountStep, Choice, Choices, DateStep, Flow, ItemsStep, PointsStep, Scale, Step, TextStep
from flows.private import Label, Private
from flows.run import place_at
from storage import Archive, cases, people, runs, statements

NOW = datetime(2026, 3, 2, 20, tzinfo=UTC)
CASE = CaseId("c0ffee0000000001")
MEDIATOR = MediatorId("c0ffee0000000002")
ISSUES = tuple(Item(f"i{n}", f"How the workshop is shared, matter number {n}") for n in range(1, 9))
STORY = "We shared the workshop for six years, and since March the store room is locked. Nobody asked me before that was done. "


def the_case() -> Case:
    """Make the case itself."""
    names = ("Ms R.", "Mr D.")
    return Case(
        id=CASE,
        ref="KITE-42",
        mediator=MEDIATOR,
        kind="workplace",
        title=Private("The shared workshop", Label(CASE, 0)),
        regime=Regime.OPT_IN,
        code_required=False,
        answer_by=None,
        state=CaseState.OPEN,
        opened_at=NOW - timedelta(days=6),
        sides=tuple(
            Side(SideNo(n), Private(name, Label(CASE, n)), "en", "Europe/Madrid") for n, name in enumerate(names, 1)
        ),
    )


def put(archive: Archive, flow: Flow) -> None:
    """Write the case into an archive, sealed as ever, by the doors the house uses."""
    case = the_case()
    with archive.begin() as unit:
        people.add_mediator(unit, MEDIATOR, "M. Okafor", locale="en", zone="Europe/Madrid", now=NOW)
        cases.open(unit, case)
        for side in case.sides:
            chat = unit.vault.chat_ref(side.number)
            people.add(unit, party(side), chat)
            run = start(flow, run=RunId(f"{side.number:016x}"), locale="en", zone="Europe/Madrid", facts={}).run
            stored = runs.begin(unit, run, chat=chat, now=NOW, case=CASE, side=side.number)
            for statement in answers(flow, side.number):
                statements.append(unit, stored, statement)
        unit.commit()


def party(side: Side) -> Participant:
    return Participant(
        id=ParticipantId(f"{side.number:016d}"),
        case=CASE,
        side=side.number,
        role=Role.PARTY,
        seen_as=Private("somebody", Label(CASE, side.number)),
        locale="en",
        zone="Europe/Madrid",
        joined_at=NOW - timedelta(days=4),
        confirmed_at=NOW - timedelta(days=4),
        consented_at=NOW - timedelta(days=4),
        finished_at=NOW - timedelta(days=1),
    )


def answers(flow: Flow, side: SideNo, topics: tuple[Item, ...] = ISSUES) -> Iterator[Statement]:
    """Yield an answer to every question of a flow, those of a list for each of its topics."""
    number = 0
    for section in flow.sections:
        for item in [issue.id for issue in topics] if section.each else [""]:
            for step in section.steps:
                answer = _answer(step, topics)
                if answer is None:
                    continue
                number += 1
                yield Statement(
                    id=StatementId(f"{side:x}{number:015x}"),
                    case=CASE,
                    side=side,
                    number=number,
                    flow=flow.hash,
                    place=place_at(step.key, item),
                    topic=step.topic,
                    offer=step.offer or Offer.KEPT,
                    scope=Scope.MEDIATOR,
                    answer=Private(answer, Label(CASE, side)),
                    said_at=NOW - timedelta(days=1) + timedelta(minutes=number),
                )


def _answer(step: Step, topics: tuple[Item, ...]) -> Answer | None:
    """Give a long answer of the step's kind; None for what only is read or agreed to."""
    match step:
        case TextStep():
            return Words((Bubble(7, STORY * 3), Bubble(9, "And there is more to it: " + STORY)))
        case Choice():
            return Picked(step.options[0].key)
        case Choices():
            return PickedMany(tuple(option.key for option in step.options[:3]))
        case Scale():
            return Scaled(7)
        case PointsStep():
            return Points({item.id: 12 for item in topics})
        case AmountStep():
            return Amount("EUR", Decimal("1200.50"), Decimal(3400))
        case DateStep():
            return Day((NOW + timedelta(days=40)).date())
        case ItemsStep():
            return Listed(topics)
        case _:
            return None
