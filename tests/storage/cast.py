"""The archive's cast: one case, KITE-42, of mediator Mira, with Ana on side 1 and Ben on side 2."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from itertools import count

from flows.answers import Answer, Bubble, Words
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
    Topic,
)
from flows.private import Label, Private, Seat, Viewer
from flows.run import Run
from flows.say import Paragraph, Say, Urgency
from flows.text import Text
from storage import Unit, cases, chats, people, runs
from storage.chats import Chat
from storage.runs import StoredRun

NOW = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
MIRA = MediatorId("aaaa000000000001")
KITE = CaseId("cccc000000000042")
ANA_CHAT, BEN_CHAT, MIRA_CHAT = 1001, 1002, 1003

ANA = Viewer(Seat.SIDE, KITE, 1)
BEN = Viewer(Seat.SIDE, KITE, 2)
MEDIATOR = Viewer(Seat.MEDIATOR, KITE)
STRANGER = Viewer(Seat.SIDE, "cccc00000000ffff", 1)

_ids = count(1)


def fresh_id() -> str:
    """Return an id that no other has."""
    return f"{next(_ids):016x}"


def kite(**changes: object) -> Case:
    """Return the case KITE-42."""
    sides = (
        Side(SideNo(1), Private("Ana's side", Label(KITE, 1)), "en", "Europe/Madrid"),
        Side(SideNo(2), Private("Ben's side", Label(KITE, 2)), "es", "America/Bogota"),
    )
    case = Case(
        id=KITE,
        ref="KITE-42",
        mediator=MIRA,
        kind="workplace",
        title=Private("The workshop", Label(KITE, 0)),
        regime=Regime.OPT_IN,
        code_required=True,
        answer_by=date(2026, 12, 1),
        state=CaseState.OPEN,
        opened_at=NOW,
        sides=sides,
    )
    return replace(case, **changes)  # type: ignore[arg-type]


def participant(side: int, seen_as: str) -> Participant:
    """Return somebody with a seat on a side of KITE-42."""
    return Participant(
        id=ParticipantId(fresh_id()),
        case=KITE,
        side=SideNo(side),
        role=Role.PARTY,
        seen_as=Private(seen_as, Label(KITE, side)),
        locale="en",
        zone="UTC",
        joined_at=NOW,
    )


def new_run() -> Run:
    """Return a run at its first question."""
    return Run(id=RunId(fresh_id()), flow="intake", hash="ab" * 16, locale="en", zone="UTC", place="story")


def seat(unit: Unit, chat_id: int, *, side: int = 0, mediator: str = "", case: str = KITE) -> tuple[Chat, StoredRun]:
    """Seat a chat on a side (or a mediator's desk) and begin its run."""
    chat = chats.meet(unit, chat_id, "en")
    run = new_run()
    case = case if side else ""
    stored = runs.begin(unit, run, chat=chat.ref, now=NOW, case=case, side=side, mediator=mediator)
    seated = replace(chat, run=run.id, case=CaseId(case), side=SideNo(side), mediator=MediatorId(mediator))
    return chats.save(unit, seated), stored


def furnish(unit: Unit) -> tuple[StoredRun, StoredRun]:
    """Open KITE-42 with Ana and Ben at their first question; return their runs."""
    people.add_mediator(unit, MIRA, "Mira Okafor", locale="en", zone="Europe/Berlin", now=NOW)
    assert cases.open(unit, kite())
    return seat(unit, ANA_CHAT, side=1)[1], seat(unit, BEN_CHAT, side=2)[1]


def said(
    stored: StoredRun,
    place: str,
    words: str,
    *,
    offer: Offer = Offer.ASKED,
    scope: Scope = Scope.MEDIATOR,
) -> Statement:
    """Return an answer in words, to be appended."""
    answer: Answer = Words((Bubble(7, words),))
    return Statement(
        id=StatementId(fresh_id()),
        case=stored.case,
        side=stored.side,
        number=0,
        flow="intake",
        place=place,
        topic=Topic.ISSUES,
        offer=offer,
        scope=scope,
        answer=Private(answer, Label(stored.case, stored.side)),
        said_at=NOW,
    )


def words_of(statement: Statement, viewer: Viewer) -> str:
    """Return what a viewer can read of a statement in words."""
    answer = statement.answer.read_as(viewer)
    assert isinstance(answer, Words)
    return answer.text


def prompt(key: str, *, slot: str = "", urgency: Urgency = Urgency.ANSWER, secret: str = "") -> Say:
    """Return something to say."""
    params = {"words": Private(secret, Label(KITE, 1))} if secret else {}
    return Say(paragraphs=(Paragraph(Text(key, params)),), slot=slot, urgency=urgency)
