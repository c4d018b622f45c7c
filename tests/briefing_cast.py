"""The case the briefing tests read: two makers who share a workshop (storyboard §9). Answers as they would be typed on a phone."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path

from ruamel.yaml import YAML

import flows
from flows.answers import (
    Amount,
    Answer,
    Bubble,
    Day,
    FileKind,
    FileRef,
    Files,
    Item,
    Listed,
    NonAnswer,
    NotGiven,
    Picked,
    PickedMany,
    Scaled,
    Words,
)
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
    Scope,
    Side,
    SideNo,
    Statement,
    StatementId,
    Topic,
)
from flows.flow import Flow
from flows.private import Label, Private
from flows.run import step_of

NOW = datetime(2026, 11, 23, 20, 14, tzinfo=UTC)
CASE = CaseId("c0ffee0000000001")
R, D = SideNo(1), SideNo(2)
LOCALES = Path(flows.__file__).parent / "locales"

INTAKE = Flow.model_validate(
    YAML(typ="safe", pure=True).load(Path(flows.__file__).parent / "definitions" / "intake.yaml")
)


def private(text: str, side: int = 1) -> Private[str]:
    return Private(text, Label(CASE, side))


def a_case(*, names: tuple[str, ...] = ("Ms R.", "Mr D."), title: str = "The shared workshop") -> Case:
    sides = tuple(Side(SideNo(i), private(n, i), "en", "Europe/Madrid") for i, n in enumerate(names, start=1))
    return Case(
        id=CASE,
        ref="KITE-42",
        mediator=MediatorId("m0000000000000001"),
        kind="workplace",
        title=private(title, 0),
        regime=Regime.OPT_IN,
        code_required=True,
        answer_by=date(2026, 12, 1),
        state=CaseState.OPEN,
        opened_at=NOW - timedelta(days=6),
        sides=sides,
    )


def somebody(side: int, *, finished: bool = True, consented: bool = True) -> Participant:
    return Participant(
        id=ParticipantId(f"p{side}"),
        case=CASE,
        side=SideNo(side),
        role=Role.PARTY,
        seen_as=private("@someone", side),
        locale="en",
        zone="Europe/Madrid",
        joined_at=NOW - timedelta(days=4),
        confirmed_at=NOW - timedelta(days=4),
        consented_at=NOW - timedelta(days=4) if consented else None,
        finished_at=NOW - timedelta(days=side) if finished else None,
    )


def words(text: str) -> Words:
    return Words((Bubble(7, text),))


def items(*labels: str) -> Listed:
    return Listed(tuple(Item(f"i{n}", label) for n, label in enumerate(labels, start=1)))


def statements(
    side: int,
    answers: Mapping[str, Answer],
    *,
    flow: Flow = INTAKE,
    scopes: Mapping[str, Scope] | None = None,
) -> tuple[Statement, ...]:
    """Put answers (place -> answer) in the ledger of a side, in the order of the flow's places."""
    made = []
    for number, (place, answer) in enumerate(answers.items(), start=1):
        step = flow.steps.get(step_of(place))
        made.append(
            Statement(
                id=StatementId(f"s{side}-{number}"),
                case=CASE,
                side=SideNo(side),
                number=number,
                flow=flow.flow,
                place=place,
                topic=step.topic if step else Topic.CLOSE,
                offer=(step.offer if step else None) or Offer.KEPT,
                scope=(scopes or {}).get(place, Scope.MEDIATOR),
                answer=Private(answer, Label(CASE, side)),
                said_at=NOW - timedelta(days=2, minutes=-number),
            )
        )
    return tuple(made)


MS_R: Mapping[str, Answer] = {
    "your_part": words("Ruth. I make furniture, half of the workshop is mine."),
    "others_affected": words("My apprentice Jo, who works with me three days a week."),
    "decides": PickedMany(("me",)),
    "authority": Picked("fully"),
    "companions": PickedMany(("alone",)),
    "known_mediator": Picked("no"),
    "story": words(
        "We shared the workshop for six years\nand since March he locks the store room. The clamps, the good timber and the "
        "moulds are in there. Nobody asked me."
    ),
    "key_dates": items("March: the lock", "2 June: lost the Hartmann order", "14 August: we stopped talking"),
    "formal": PickedMany(("none",)),
    "tried": words("A note on the door in April, and a talk in the yard. The talk helped for a week."),
    "offers": NotGiven(NonAnswer.NOT_APPLICABLE),
    "issues": items("The store room", "The two lost orders", "How we tell each other things"),
    "position@i1": words("A key of my own, from now on."),
    "what_for@i1": words("I could plan my week again and would not have to ask for my own tools."),
    "worry@i1": words("That I lose a third order before Christmas."),
    "position@i2": words("That he pays half of what I lost."),
    "what_for@i2": words("That somebody says it happened."),
    "worry@i2": NotGiven(NonAnswer.NOT_SURE),
    "position@i3": words("Before something changes, one sentence. Not a lock."),
    "what_for@i3": words("I would stop guessing."),
    "worry@i3": words("That it starts again with the next thing."),
    "facts_shared": words("The lock has been there since the second week of March. The lease names both of us."),
    "facts_disputed": words("He says he told Jo. Jo says no."),
    "matters": PickedMany(("respect", "certainty", "explanation", "going_on")),
    "matters_to_them": words("I think he is proud of the machines. He is right that I left the door open, twice."),
    "trust": Picked("trust_again"),
    "no_deal_plan": words("I would look for another place after Christmas."),
    "best_worst": words("Best: a smaller workshop nearby. Worst: I stop. Most likely: a year of moving."),
    "no_deal_cost": Amount("EUR", Decimal(4000), Decimal(9000)),
    "better_done": words("I could take the spring orders."),
    "odds": Scaled(6),
    "odds_up": words("If he told me why."),
    "obstacles": PickedMany(("missing_information", "hurt")),
    "behaviour": NotGiven(NonAnswer.PREFER_NOT),
    "need_to_know": items("Why the room is locked", "What he plans with the back room"),
    "explain": words("What changed in March."),
    "can_tell": items(
        "I lost two orders because I could not get at the tools", "I have been offered a place in Lindau"
    ),
    "papers": Files(
        (
            FileRef(FileKind.PHOTO, "AgAC-1", "lock.jpg", 240_000),
            FileRef(FileKind.DOCUMENT, "BQAC-2", "Hartmann order.pdf", 88_000),
        )
    ),
    "year_later": words("We have coffee at ten and the door is open."),
    "anything_else": words("I would rather not meet on a Friday."),
}

MR_D: Mapping[str, Answer] = {
    "your_part": words("Dieter, joiner. The machines are mine, the rent we share."),
    "others_affected": NotGiven(NonAnswer.PREFER_NOT),
    "decides": PickedMany(("me", "family")),
    "authority": Picked("must_check"),
    "check_with": words("My brother, he put money into the machines. Not reachable on Thursdays."),
    "companions": PickedMany(("friend",)),
    "known_mediator": Picked("no"),
    "story": words("It is about the store room and about money. I had to lock it because of the machines."),
    "key_dates": items("March: the new saw came", "September: rent went up"),
    "formal": PickedMany(("deadline",)),
    "next_date": Day(date(2027, 1, 31)),
    "tried": words("I offered her the mornings. She did not answer."),
    "offers": words("In May: mornings for her, afternoons for me. It stayed without an answer."),
    "issues": items("Safety of the machines", "Rent"),
    "position@i1": words("The room stays locked when nobody is in the building."),
    "what_for@i1": words("I sleep. The saw alone cost 11,000."),
    "worry@i1": words("That somebody gets hurt and I am liable."),
    "position@i2": words("That the rent is split by space and not by half."),
    "what_for@i2": words("It would be fair to what each of us uses."),
    "worry@i2": NotGiven(NonAnswer.SKIPPED),
    "facts_shared": words("That there is a lock since March."),
    "facts_disputed": NotGiven(NonAnswer.NOT_SURE),
    "matters": PickedMany(("safety", "respect", "going_on")),
    "matters_to_them": words("Her orders, I suppose. She works hard."),
    "trust": Picked("get_along"),
    "no_deal_plan": words("Then I take the lease alone or leave it."),
    "best_worst": NotGiven(NonAnswer.LATER),
    "no_deal_cost": NotGiven(NonAnswer.PREFER_NOT),
    "better_done": words("My son could have the back room properly."),
    "odds": Scaled(4),
    "odds_up": words("If she would say what she needs instead of notes on doors."),
    "obstacles": PickedMany(("missing_information", "someone_missing", "no_money")),
    "behaviour": words("We do better in writing, and badly late in the day."),
    "need_to_know": items("Whether she wants to stay at all"),
    "explain": words("Why she does not just ask."),
    "can_tell": items("My son has been sleeping in the back room since March"),
    "papers": NotGiven(NonAnswer.NOT_APPLICABLE),
    "year_later": words("Two benches running, and nobody counts the clamps."),
    "anything_else": NotGiven(NonAnswer.SKIPPED),
}

SCOPES_R = {"can_tell": Scope.SHARE, "need_to_know": Scope.SHARE, "year_later": Scope.SESSION}
SCOPES_D = {"can_tell": Scope.SESSION}


def both_sides(first: Mapping[str, Answer] = MS_R, second: Mapping[str, Answer] = MR_D) -> tuple[Statement, ...]:
    return (*statements(1, first, scopes=SCOPES_R), *statements(2, second, scopes=SCOPES_D))


def pick(made: Iterable[Statement], place: str) -> Statement:
    return next(s for s in made if s.place == place)
