"""Opening a case: from the mediator's answers to two invitations."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from bot.present.desk import invitation_for, opened, tell_codes
from bot.service import joining
from bot.service.context import Desk, Visit
from flows import figures
from flows.answers import Answer, Day, Picked, PickedMany, Words
from flows.case import Asks, Case, CaseId, CaseState, MediatorId, Regime, Role, Side, SideNo
from flows.disclosure import Category, Rules
from flows.private import HOUSE, MEDIATOR_ONLY, WHOLE_CASE, Label, Private
from flows.say import Say
from storage import cases, invitations, people, statements
from storage.invitations import Kind
from storage.runs import StoredRun

DESCRIBED = "described"  # the audit entry that names the run in which she described the case
_CITIES = {"delhi": "Asia/Kolkata"}  # a city that names no zone of its own
_WORDS = (
    "ALDER AMBER ASPEN BASIL BEACH BIRCH BRIDGE BROOK CEDAR CLOUD CLOVER COAST COPPER CORAL DELTA FABLE FERN FIELD FJORD HARBOR HAZEL "
    "HERON INDIGO ISLAND IVORY JADE KITE LAGOON LARK LAUREL LEMON LILAC LINDEN MAPLE MARBLE MEADOW MINT MOSS OLIVE OPAL ORCHID OTTER "
    "PEARL PEBBLE PINE PLUM POPLAR QUARTZ RIVER ROWAN SAGE SAIL SHELL SILVER SPRUCE STONE SWIFT TEAL THYME TULIP VALLEY WILLOW WREN"
).split()


@dataclass(frozen=True, slots=True)
class _Wanted:
    """The mediator's answers, by question."""

    said: Mapping[str, Answer]

    def picked(self, step: str) -> str:
        answer = self.said.get(step)
        return answer.option if isinstance(answer, Picked) else ""

    def words(self, step: str) -> str:
        answer = self.said.get(step)
        return answer.text if isinstance(answer, Words) else ""

    def day(self, step: str) -> date | None:
        answer = self.said.get(step)
        return answer.day if isinstance(answer, Day) else None

    def zone(self, side: int, default: str) -> str:
        city = self.picked(f"side{side}_zone")
        if city == "other":
            return self.words(f"side{side}_zone_typed") or default
        return _CITIES.get(city) or figures.zone(city.replace("_", " ")) or default

    def rules(self) -> Rules:
        """What holds in the case; the usual rules, unless she chose others."""
        if self.picked("usual_rules") != "other":
            return Rules()
        hours = int(self.picked("time_to_think").removeprefix("hours_"))
        return Rules(
            cooling=timedelta(hours=hours),
            regime=Regime(self.picked("regime")),
            always_open=frozenset(Category(kind) for kind in self.ticked("always_open")),
            without_source=self.picked("without_source") == "yes",
            keep_days=int(self.picked("kept_for").removeprefix("days_")),
            preview=self.picked("preview") != "no",
        )

    def ticked(self, step: str) -> tuple[str, ...]:
        answer = self.said.get(step)
        return answer.options if isinstance(answer, PickedMany) else ()


def _questions(wanted: _Wanted) -> frozenset[Asks]:
    """What is asked beyond the usual; nothing, unless she chose so. Points never where children are concerned (domain §5.2)."""
    if wanted.picked("usual_rules") != "other":
        return frozenset()
    found = {asks for asks in (Asks.POINTS, Asks.RANGE) if wanted.picked(asks.value) == "yes"}
    if wanted.picked("further") == "no":
        found = {Asks.NO_SITTINGS}
    return frozenset(found - {Asks.POINTS} if wanted.picked("kind") == "parenting" else found)


def from_run(visit: Visit, stored: StoredRun) -> None:
    """Open the case a mediator has just described, and give her one invitation per side."""
    desk = visit.desk
    said = statements.of_run(desk.unit, HOUSE, stored)
    wanted = _Wanted({place: s.answer.read_as(HOUSE) for place, s in said.items() if not s.parked})
    case, rules = _case(desk, wanted, stored.mediator), wanted.rules()
    while not cases.open(desk.unit, case, rules):
        case = _case(desk, wanted, stored.mediator)
    joining.plan(desk, case)
    desk.note(case.id, "mediator", "opened", case.ref)
    desk.note(case.id, "mediator", DESCRIBED, stored.run.id)
    visit.say(opened(case), *invite(desk, case, tuple(s.number for s in case.sides)))


def invite(desk: Desk, case: Case, sides: tuple[SideNo, ...]) -> list[Say]:
    """Make a fresh invitation for each of these sides; what was open for them before is withdrawn. Returns what to show the mediator."""
    says: list[Say] = []
    codes: dict[SideNo, str] = {}
    name = mediator_of(desk, case)
    for side in (s for s in case.sides if s.number in sides):
        invitations.withdraw(desk.unit, case.id, side.number, desk.now)
        made = link(desk, case, side.number, kind=Kind.SIDE, has_code=case.code_required)
        if made.code:
            codes[side.number] = made.code
        desk.note(case.id, "mediator", "invited", str(side.number))
        says.append(invitation_for(side, name, desk.house.link(made.token)))
    return [*says, tell_codes(case, codes)] if codes else says


def mediator_of(desk: Desk, case: Case) -> str:
    """Return the name of a case's mediator, hers to give."""
    found = people.mediator(desk.unit, case.mediator)
    return found.name.read_as(HOUSE) if found else ""


@dataclass(frozen=True, slots=True)
class Made:
    """A fresh link: its token, and its join code or ""."""

    token: str
    code: str


def link(
    desk: Desk, case: Case, side: SideNo, *, kind: Kind, has_code: bool, participant: str = "", role: Role = Role.PARTY
) -> Made:
    """Make a one-time link into a case. `participant`: whose seat it moves to another phone."""
    token = desk.house.chance.token()
    hashed = desk.unit.vault.token_hash(token)
    code = desk.house.chance.code() if has_code else ""
    invitations.create(
        desk.unit,
        hashed,
        kind=kind,
        case=case.id,
        side=side,
        mediator=case.mediator,
        code_hash=desk.unit.vault.code_hash(hashed, code) if code else None,
        participant=participant,
        role=role,
        expires_at=desk.now + desk.house.invitation_life,
        now=desk.now,
    )
    return Made(token, code)


def _case(desk: Desk, wanted: _Wanted, mediator: str) -> Case:
    chance = desk.house.chance
    case_id = CaseId(chance.new_id())
    return Case(
        id=case_id,
        ref=f"{_WORDS[chance.pick(len(_WORDS))]}-{10 + chance.pick(90)}",
        mediator=MediatorId(mediator),
        kind=wanted.picked("kind"),
        title=Private(wanted.words("title"), Label(case_id, WHOLE_CASE)),
        regime=wanted.rules().regime,
        code_required=wanted.picked("join_code") == "yes",
        answer_by=wanted.day("answer_by"),
        state=CaseState.OPEN,
        opened_at=desk.now,
        sides=tuple(_side(desk, wanted, case_id, n) for n in (1, 2)),
        questions=_questions(wanted),
    )


def _side(desk: Desk, wanted: _Wanted, case: CaseId, number: int) -> Side:
    return Side(
        number=SideNo(number),
        name=Private(wanted.words(f"side{number}_name"), Label(case, MEDIATOR_ONLY)),
        locale=wanted.picked(f"side{number}_locale") or desk.house.default_locale,
        zone=wanted.zone(number, desk.house.default_zone),
    )
