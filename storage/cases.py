"""Cases and their sides. The title is sealed under the shared key, the sides' display names under the mediator's."""

from __future__ import annotations

from contextlib import suppress
from datetime import date, datetime, timedelta

from sqlalchemy import exists, select, update

from flows.case import Asks, Case, CaseId, CaseState, MediatorId, Regime, Side, SideNo
from flows.disclosure import DAY, Category, Rules
from flows.private import HOUSE, Label, Private, Seat, Viewer
from flows.several import in_order
from storage.errors import Erased
from storage.keys import Aad, Ring, mediator_key, shared_key
from storage.prepared import Params, Prepared, param, upsert
from storage.tables import CASES, PARTICIPANTS, SIDES
from storage.times import micros, moment
from storage.unit import Row, Unit

_COLUMNS = tuple(
    CASES.c[n]
    for n in (
        "id",
        "ref",
        "mediator",
        "kind",
        "title",
        "regime",
        "code_required",
        "answer_by",
        "state",
        "opened_at",
        "questions",
    )
)

_RULES = tuple(
    CASES.c[n] for n in ("cooling_hours", "state", "regime", "always_open", "without_source", "keep_days", "preview")
)


def _wanted(*by: str) -> Prepared:
    here = [CASES.c[name] == param(CASES.c[name]) for name in by]
    return Prepared(lambda _: select(*_COLUMNS).where(*here).order_by(CASES.c.opened_at.desc(), CASES.c.id))


def _sides_by(*by: str) -> Prepared:
    columns = (SIDES.c.number, SIDES.c.name, SIDES.c.locale, SIDES.c.zone)
    return Prepared(lambda _: select(*columns).where(*(SIDES.c[name] == param(SIDES.c[name]) for name in by)))


_BY_ID, _BY_REF, _BY_MEDIATOR = _wanted("id"), _wanted("ref", "mediator"), _wanted("mediator")
_ALL_SIDES, _OWN_SIDE = _sides_by("case_id"), _sides_by("case_id", "number")
_RULES_OF = Prepared(lambda _: select(*_RULES).where(CASES.c.id == param(CASES.c.id)))
_LOCKED_RULES = Prepared(lambda _: select(*_RULES).where(CASES.c.id == param(CASES.c.id)).with_for_update(read=True))

_HOUR = timedelta(hours=1)
_LONGEST = timedelta(days=30)


def open(unit: Unit, case: Case, rules: Rules | None = None, *, cooling: timedelta = DAY) -> bool:  # noqa: A001 - cases.open
    """Store a new case with its sides. False, and nothing written, if its ref is taken: choose another.

    rules: what holds in it; without them the case's regime, and otherwise the usual ones with this time to think (whole hours up to 30
    days; ValueError otherwise). They are fixed here: only the time to think can be set anew, and that until somebody agrees to them.
    """
    rules = rules or Rules(cooling=cooling, regime=case.regime)
    if rules.regime is not case.regime:
        raise ValueError("the case is of another regime")
    ring = unit.vault.ring((shared_key(case.id),))
    title = _encoded(case.title.read_as(HOUSE))
    insert = upsert(unit.engine, CASES).values(
        id=case.id,
        ref=case.ref,
        mediator=case.mediator,
        kind=case.kind,
        title=ring.seal(shared_key(case.id), title, _title_aad(case.id)),
        regime=case.regime.value,
        code_required=case.code_required,
        answer_by=case.answer_by.isoformat() if case.answer_by else None,
        state=case.state.value,
        questions=",".join(sorted(each.value for each in case.questions)),
        opened_at=micros(case.opened_at),
        cooling_hours=_hours(rules.cooling),
        always_open=",".join(sorted(category.value for category in rules.always_open)),
        without_source=rules.without_source,
        keep_days=rules.keep_days,
        preview=rules.preview,
    )
    if unit.run(insert.on_conflict_do_nothing(index_elements=["ref"]).returning(CASES.c.id)).first() is None:
        return False
    for side in case.sides:
        add_chair(unit, case.id, side)
    return True


def add_chair(unit: Unit, case_id: str, side: Side) -> None:
    """Store a side, or a chair for one more person of it. The database refuses a number that is there (StorageError)."""
    owner = mediator_key(case_id)
    name = unit.vault.ring((owner,)).seal(owner, _encoded(side.name.read_as(HOUSE)), _name_aad(case_id, side.number))
    given = {"case_id": case_id, "number": side.number, "name": name, "locale": side.locale, "zone": side.zone}
    unit.run(SIDES.insert().values(**given))


def set_zone(unit: Unit, case_id: str, number: int, zone: str) -> None:
    """Set the time zone of a side's person, by their chair."""
    unit.run(update(SIDES).where(SIDES.c.case_id == case_id, SIDES.c.number == number).values(zone=zone))


def get(unit: Unit, viewer: Viewer, case_id: str) -> Case | None:
    """Return a case as its viewer may see it, None if it does not exist or is none of theirs.

    A side gets only its own entry of `sides`, with an empty name: how the mediator calls the sides is hers, and so is how many people a
    side has.
    """
    if viewer.seat is not Seat.HOUSE and viewer.case != case_id:
        return None
    found = _cases(unit, viewer, _BY_ID, {"id": case_id})
    return found[0] if found else None


def by_ref(unit: Unit, mediator: str, ref: str) -> Case | None:
    """Return a mediator's case by what people call it (KITE-42, in any case of letters), None if it is none of hers."""
    found = _cases(unit, None, _BY_REF, {"ref": ref.strip().upper(), "mediator": mediator})
    return found[0] if found else None


def find(unit: Unit, viewer: Viewer, ref: str) -> Case | None:
    """Find a case by its reference, whoever mediates it (for the operator's own commands)."""
    row = unit.run(select(CASES.c.id).where(CASES.c.ref == ref)).first()
    return None if row is None else get(unit, viewer, row[0])


def of_mediator(unit: Unit, mediator: str) -> list[Case]:
    """List a mediator's cases, the newest first."""
    return _cases(unit, None, _BY_MEDIATOR, {"mediator": mediator})


def name_of(unit: Unit, case_id: str) -> tuple[str, str] | None:
    """Return what people call a case and who mediates it, without opening anything of it; None if there is no row of it."""
    row = unit.run(select(CASES.c.ref, CASES.c.mediator).where(CASES.c.id == case_id)).first()
    return None if row is None else (row[0], row[1])


def close(unit: Unit, case_id: str, now: datetime) -> bool:
    """Close a case; say whether it was open."""
    is_open = update(CASES).where(CASES.c.id == case_id, CASES.c.state == CaseState.OPEN.value)
    return unit.run(is_open.values(state=CaseState.CLOSED.value, closed_at=micros(now))).rowcount == 1


def rules(unit: Unit, case_id: str, *, lock: bool = False) -> Rules | None:
    """Return what was agreed for a case about disclosure, None if there is no such case.

    lock: on PostgreSQL the case cannot be closed until the unit ends; those who only ask do not wait for each other.
    """
    row = unit.row(_LOCKED_RULES if lock else _RULES_OF, {"id": case_id})
    return None if row is None else _rules(*row)


def _rules(
    hours: int, state: str, regime: str, always_open: str, without_source: bool, keep_days: int, preview: bool
) -> Rules:
    return Rules(
        cooling=hours * _HOUR,
        is_open=state == CaseState.OPEN.value,
        regime=Regime(regime),
        always_open=frozenset(Category(kind) for kind in always_open.split(",") if kind),
        without_source=bool(without_source),
        keep_days=keep_days,
        preview=bool(preview),
    )


def set_cooling(unit: Unit, case_id: str, cooling: timedelta) -> bool:
    """Set the time to think a consent over: whole hours up to 30 days; ValueError otherwise.

    False, and nothing changed, once somebody has agreed to take part: it is part of what they agreed to.
    """
    agreed = exists().where(PARTICIPANTS.c.case_id == case_id, PARTICIPANTS.c.consented_at.is_not(None))
    where = update(CASES).where(CASES.c.id == case_id, ~agreed)
    return unit.run(where.values(cooling_hours=_hours(cooling))).rowcount == 1


def _hours(cooling: timedelta) -> int:
    if cooling % _HOUR or not timedelta(0) <= cooling <= _LONGEST:
        raise ValueError("the time to think it over is counted in whole hours, up to 30 days")
    return cooling // _HOUR


def _cases(unit: Unit, viewer: Viewer | None, wanted: Prepared, params: Params) -> list[Case]:
    """Read cases; a viewer of None is the mediator of each of them. One that was erased is none, though an old backup has its row."""
    found: list[Case] = []
    for row in unit.rows(wanted, params):
        with suppress(Erased):
            found.append(_case(unit, viewer or Viewer(Seat.MEDIATOR, row[0]), row))
    return found


def _case(unit: Unit, viewer: Viewer, row: Row) -> Case:
    case_id, ref, mediator, kind, title, regime, code_required, answer_by, state, opened_at, questions = row
    ring = unit.vault.ring_for(viewer)
    opened = ring.open(shared_key(case_id), bytes(title), _title_aad(case_id))
    return Case(
        id=CaseId(case_id),
        ref=ref,
        mediator=MediatorId(mediator),
        kind=kind,
        title=Private(_decoded(opened), Label(case_id, 0)),
        regime=Regime(regime),
        code_required=bool(code_required),
        answer_by=date.fromisoformat(answer_by) if answer_by else None,
        state=CaseState(state),
        opened_at=moment(opened_at),
        sides=_sides(unit, viewer, ring, case_id),
        questions=frozenset(Asks(each) for each in questions.split(",") if each),
    )


def _sides(unit: Unit, viewer: Viewer, ring: Ring, case_id: str) -> tuple[Side, ...]:
    if viewer.seat is Seat.SIDE:
        rows = unit.rows(_OWN_SIDE, {"case_id": case_id, "number": viewer.side})
    else:
        rows = unit.rows(_ALL_SIDES, {"case_id": case_id})
    return tuple(
        Side(SideNo(number), Private(_name(ring, case_id, number, bytes(name)), Label(case_id, number)), locale, zone)
        for number, name, locale, zone in sorted(rows, key=lambda row: in_order(row[0]))
    )


def _name(ring: Ring, case_id: str, number: int, sealed: bytes) -> str:
    owner = mediator_key(case_id)
    return _decoded(ring.open(owner, sealed, _name_aad(case_id, number))) if ring.holds(owner) else ""


def _encoded(words: str) -> bytes:
    return words.encode("utf-8", "surrogatepass")


def _decoded(plain: bytes) -> str:
    return plain.decode("utf-8", "surrogatepass")


def _title_aad(case_id: str) -> Aad:
    return Aad(case_id, 0, "cases", case_id, "title", "shared")


def _name_aad(case_id: str, number: int) -> Aad:
    return Aad(case_id, number, "sides", str(number), "name", "mediator")
