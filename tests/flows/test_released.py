"""What was released is kept, and whoever is in it can be taken along: from every step of every released version, with equal answers."""

from __future__ import annotations

from pathlib import Path

import pytest

import flows
from bot.library import read
from bot.shelf import at_home
from flows.answers import Agreed, Answer
from flows.change import Weight, diff, weight_of
from flows.flow import Audience, Consent, Flow
from flows.flow_map import FlowMap, map_faults, no_map
from flows.migration import Migrated, Refused, Stays, Why, migrate, retold
from flows.run import Run, RunState, step_of
from tests.flows.upgrades import upgraded
from tests.flows.walker import Walker
from tests.world import the_shelf

DEFINITIONS = Path(str(flows.__file__)).parent / "definitions"
FILES = sorted((DEFINITIONS / "released").glob("*.yaml"))
RELEASED = [at_home(read(file.read_bytes(), file.name), the_shelf().catalogue) for file in FILES]
SHIPPED = the_shelf().library
HABITS = range(200)
MEASURING = {"bench"}  # asked of nobody but the load drivers


def _walks(flow: Flow) -> tuple[Walker, ...]:
    """Return as few walkers as reach every step, each standing at the first question."""
    chosen: list[Walker] = []
    missing = set(flow.steps)
    for habit in HABITS:
        if not missing:
            break
        ahead = Walker.begins(flow, habit)
        ahead.finishes()
        if missing & {step_of(place) for place in ahead.asked} or not chosen:
            missing -= {step_of(place) for place in (*ahead.asked, Walker.begins(flow, habit).run.place)}
            chosen.append(Walker.begins(flow, habit))
    assert not missing, f"no habit meets {sorted(missing)}"
    return tuple(chosen)


def _moments(flow: Flow) -> list[tuple[Walker, dict[str, Answer]]]:
    """Return somebody at every step of a flow, at the review, and after handing over; each with all they will have said in the end."""
    found = []
    for walker in _walks(flow):
        ahead = walker.also(flow, walker.run, {})
        ahead.finishes()
        found.append((walker.also(flow, walker.run, {}), ahead.said))
        while walker.run.state is RunState.ASKING:
            walker.steps_on()
            found.append((walker.also(flow, walker.run, {}), ahead.said))
    return found


@pytest.mark.parametrize("released", RELEASED, ids=lambda flow: f"{flow.flow}-{flow.version}")
def test_a_released_version_never_changes(released: Flow) -> None:
    """Raise `version` in the shipped flow once a version is released; before, copy the flow over the file kept here."""
    shipped = SHIPPED.flow(released.flow)
    assert shipped.version >= released.version
    if shipped.version == released.version:
        assert shipped.hash == released.hash, [str(change) for change in diff(released, shipped)]


def test_the_shipped_version_of_every_flow_of_the_parties_is_kept() -> None:
    shipped = [SHIPPED.flow(name) for name in SHIPPED.names()]
    parties = {f"{f.flow}-{f.version}" for f in shipped if f.audience is Audience.PARTY and f.flow not in MEASURING}
    assert parties <= {file.stem for file in FILES}
    assert all(file.stem == f"{flow.flow}-{flow.version}" for file, flow in zip(FILES, RELEASED, strict=True))


@pytest.mark.parametrize("released", RELEASED, ids=lambda flow: f"{flow.flow}-{flow.version}")
def test_from_every_step_of_a_released_version_the_shipped_one_is_finished_with_equal_answers(released: Flow) -> None:
    """An upgrade that breaks something comes with a map: `released/maps/<flow>-<version>.yaml`."""
    shipped = SHIPPED.flow(released.flow)
    file = DEFINITIONS / "released" / "maps" / f"{released.flow}-{released.version}.yaml"
    told = no_map(released, shipped)
    if weight_of(diff(released, shipped)) is Weight.BREAKING:
        from bot.flow_maps import read_map

        told = read_map(file.read_bytes(), file.name, [released], shipped)
    _all_go_on(released, shipped, told)


@pytest.mark.parametrize("released", RELEASED, ids=lambda flow: f"{flow.flow}-{flow.version}")
def test_from_every_step_a_version_that_renames_drops_and_adds_is_finished_with_equal_answers(released: Flow) -> None:
    new, told = upgraded(released)
    assert map_faults(released, new, told) == []
    _all_go_on(released, new, told)


def _all_go_on(old: Flow, new: Flow, told: FlowMap) -> None:
    moments = _moments(old)
    assert {step_of(w.run.place) for w, _ in moments} >= set(old.steps)
    names = {told.key(key): key for key in old.steps}
    for before, in_the_end in moments:
        place = before.run.place
        if before.run.state is RunState.FINISHED:
            assert isinstance(migrate(before.run, old, new, told), Stays)
            continue
        outcome = migrate(before.run, old, new, told)
        if step_of(place) in told.dropped:
            assert isinstance(outcome, Refused) and outcome.why is Why.CANNOT_GO_ON
            continue
        assert isinstance(outcome, Migrated), (place, outcome)
        after = before.also(new, outcome.run, names)
        after.said = _retold(before.said, outcome)
        answered = {p for p, k in outcome.run.known.items() if not k.parked} - {outcome.run.place}
        after.finishes()
        assert not answered & set(after.asked), (place, "asked again")
        assert _comparable(after.said, new) == _as_now(in_the_end, old, told), place


def _retold(said: dict[str, Answer], outcome: Migrated) -> dict[str, Answer]:
    moved = {m.place: m for m in outcome.moved}
    kept = {p: a for p, a in said.items() if p not in outcome.parked}
    return {moved[p].to if p in moved else p: retold(a, moved[p].options) if p in moved else a for p, a in kept.items()}


def _as_now(said: dict[str, Answer], old: Flow, told: FlowMap) -> dict[str, Answer]:
    """Say what somebody answered in the old version in the names of the new one."""
    return _comparable(
        {
            told.place(place): retold(answer, told.options.get(step_of(place), {}))
            for place, answer in said.items()
            if step_of(place) not in told.dropped
        },
        None,
    )


def _comparable(said: dict[str, Answer], new: Flow | None) -> dict[str, Answer]:
    """Leave out what only the new version asks; a consent is to the words of its own version."""
    agreed = {place: Agreed("") if isinstance(answer, Agreed) else answer for place, answer in said.items()}
    return {place: answer for place, answer in agreed.items() if new is None or not place.startswith("added_")}


def test_the_walk_reaches_a_consent_a_list_and_what_hangs_on_it() -> None:
    intake = next(flow for flow in RELEASED if flow.flow == "intake")
    assert any(isinstance(step, Consent) for step in intake.steps.values())
    runs: list[Run] = [walker.run for walker, _ in _moments(intake)]
    assert any("@" in run.place for run in runs)
