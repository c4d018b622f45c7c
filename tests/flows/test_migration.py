"""Nobody who is moved into a newer version is stuck, asked again, or seen by more (design P7); and a map says only what is so."""

from __future__ import annotations

from typing import Any

import pytest

from flows.flow import Flow
from flows.flow_map import FlowMap, map_faults, no_map
from flows.migration import Migrated, Refused, Stays, Why, migrate
from flows.replies import Finished, Ticked, WentBack
from flows.run import RunState
from tests.flows.walker import Walker

STEP: dict[str, Any] = {"topic": "issues", "offer": "kept"}
FIRST = {"key": "pick", "kind": "choice", **STEP, "options": [{"key": "a"}, {"key": "b"}]}
MANY = {"key": "many", "kind": "choices", **STEP, "options": [{"key": "x"}, {"key": "y"}]}
TOLD = {"key": "told", "kind": "text", **STEP}
LAST = {"key": "last", "kind": "text", **STEP}


def flow(*steps: dict[str, Any], version: int = 1, **more: Any) -> Flow:
    raw = {"flow": "small", "version": version, "sections": [{"key": "one", "steps": list(steps)}], **more}
    return Flow.model_validate(raw)


OLD = flow(FIRST, MANY, TOLD, LAST)


def told(**said: Any) -> FlowMap:
    return FlowMap.model_validate({"flow": "small", "from_version": 1, "to_version": 2, **said})


def at(place: str, old: Flow = OLD) -> Walker:
    """Return somebody who stands at a place."""
    walker = Walker.begins(old, 1)
    while walker.run.place != place:
        walker.steps_on()
    return walker


def moved(place: str, new: Flow, said: FlowMap | None = None, old: Flow = OLD, held: str = "") -> Any:
    return migrate(at(place, old).run, old, new, said or no_map(old, new), held=frozenset({held}))


def without(step: dict[str, Any], **changes: Any) -> dict[str, Any]:
    return {**step, **changes}


@pytest.mark.parametrize(
    ("new", "why", "detail"),
    [
        (flow(FIRST, MANY, LAST, version=2), Why.CANNOT_GO_ON, "nothing says what becomes of `told`"),
        (flow(FIRST, MANY, without(TOLD, kind="items"), LAST, version=2), Why.ASKED_AGAIN, "`told` asks something else now"),
        (flow(FIRST, MANY, without(TOLD, offer="asked"), LAST, version=2), Why.WIDER, "`offer` was kept and is asked, which is wider"),
        (flow(FIRST, MANY, without(TOLD, offer="never"), LAST, version=2), Why.WIDER, "an answer stays in the file it was given to"),
        (flow(FIRST, MANY, TOLD, LAST, version=2, lists=["pick2"]), Why.CANNOT_GO_ON, "`lists` or `audience` differs"),
        (flow(FIRST, MANY, TOLD, LAST, version=2, facts=["shoe_size"]), Why.CANNOT_GO_ON, "never told the fact `shoe_size`"),
        (
            flow(FIRST, MANY, TOLD, LAST, version=2, facts=["kind"], open={"fact": "kind", "equals": "neighbour"}),
            Why.WIDER,
            "`open` differs: at `pick` what can be kept back is another matter",
        ),
        (
            flow(FIRST, MANY, without(TOLD, when={"step": "pick", "equals": "none"}), LAST, version=2),
            Why.CANNOT_GO_ON,
            "the answer to `told` would no longer count",
        ),
    ],
)  # fmt: skip
def test_a_promise_that_would_break_is_a_refusal(new: Flow, why: Why, detail: str) -> None:
    outcome = moved("last", new)
    assert isinstance(outcome, Refused)
    assert outcome.why is why
    assert detail in outcome.detail


def test_what_could_not_be_kept_back_then_is_not_asked_otherwise_now() -> None:
    here = {"fact": "kind", "equals": "neighbour"}
    old = flow(FIRST, MANY, TOLD, LAST, facts=["kind"], open=here)
    outcome = moved("last", flow(FIRST, MANY, TOLD, LAST, version=2, facts=["kind"]), old=old)
    assert isinstance(outcome, Refused) and outcome.why is Why.ASKED_AGAIN
    assert isinstance(
        moved("last", flow(FIRST, MANY, TOLD, LAST, version=2, facts=["kind"], open=here), old=old), Migrated
    )


def test_a_chosen_option_that_is_gone_would_be_asked_again() -> None:
    chosen = at("told").run.known["pick"].options[0]
    left = [{"key": "c"}, *({"key": k} for k in ("a", "b") if k != chosen)]
    outcome = moved("told", flow(without(FIRST, options=left), MANY, TOLD, LAST, version=2))
    assert outcome == Refused(Why.ASKED_AGAIN, "an option of `pick` that was chosen is gone, or does something else")


def test_an_option_that_nobody_chose_may_go() -> None:
    chosen = at("told").run.known["pick"].options[0]
    left = [{"key": "c"}, {"key": chosen}]
    assert isinstance(moved("told", flow(without(FIRST, options=left), MANY, TOLD, LAST, version=2)), Migrated)


def test_a_wider_offer_is_refused_while_the_answer_is_being_written() -> None:
    walker = at("many")
    walker.takes(Ticked("x", True))
    new = flow(FIRST, without(MANY, offer="meant"), TOLD, LAST, version=2)
    outcome = migrate(walker.run, OLD, new, no_map(OLD, new))
    assert isinstance(outcome, Refused) and outcome.why is Why.WIDER


def test_a_wider_offer_is_no_matter_to_whoever_has_not_been_asked() -> None:
    assert isinstance(moved("pick", flow(FIRST, MANY, TOLD, without(LAST, offer="meant"), version=2)), Migrated)


def test_a_draft_is_taken_along_with_its_options_new_names() -> None:
    walker = at("many")
    walker.takes(Ticked("x", True))
    new = flow(FIRST, without(MANY, key="several", options=[{"key": "z"}, {"key": "y"}]), TOLD, LAST, version=2)
    said = told(steps={"many": "several"}, options={"many": {"x": "z"}})
    assert map_faults(OLD, new, said) == []
    outcome = migrate(walker.run, OLD, new, said)
    assert isinstance(outcome, Migrated)
    assert (outcome.run.place, outcome.run.draft.ticked) == ("several", ("z",))


def test_buttons_of_a_question_that_has_changed_are_out_of_date_and_others_are_not() -> None:
    new = flow(without(FIRST, options=[{"key": "c"}, {"key": "a"}, {"key": "b"}]), MANY, TOLD, LAST, version=2)
    before = at("pick").run
    assert moved("pick", new).run.visit == before.visit + 2  # one less would count as the same tap come twice
    assert moved("many", new).run.visit == at("many").run.visit


def test_a_question_new_further_up_is_asked_at_the_end_and_nothing_twice() -> None:
    new = flow({"key": "added", "kind": "text", **STEP}, FIRST, MANY, TOLD, LAST, version=2)
    walker = at("last").also(new, moved("last", new).run, {})
    walker.steps_on()
    assert walker.run.place == "added"
    walker.steps_on()
    assert walker.run.state is RunState.REVIEWING
    assert walker.asked.count("added") == 1 and set(walker.asked) <= {"last", "added"}


def test_whoever_stands_at_the_review_is_led_to_what_is_new_before_they_hand_over() -> None:
    new = flow({"key": "added", "kind": "text", **STEP}, FIRST, MANY, TOLD, LAST, version=2)
    walker = at("_review").also(new, moved("_review", new).run, {})
    walker.takes(Finished())
    assert (walker.run.place, walker.run.state) == ("added", RunState.ASKING)
    walker.finishes()
    assert walker.run.state is RunState.FINISHED


def test_steps_that_stand_in_another_order_are_not_asked_again() -> None:
    new = flow(LAST, TOLD, MANY, FIRST, version=2)
    walker = at("told").also(new, moved("told", new).run, {})
    walker.finishes()
    assert "pick" not in walker.asked and "many" not in walker.asked
    walker = at("told").also(new, moved("told", new).run, {})
    walker.takes(WentBack())
    assert walker.run.place == "told"  # nothing before it has been answered


def test_whoever_has_handed_over_keeps_the_version_they_finished() -> None:
    walker = at("last")
    walker.finishes()
    new = flow(FIRST, MANY, LAST, version=2)
    assert migrate(walker.run, OLD, new, told(dropped=["told"])) == Stays()


def test_a_dropped_answer_is_kept_and_counts_no_more() -> None:
    outcome = moved("last", flow(FIRST, MANY, LAST, version=2), told(dropped=["told"]))
    assert isinstance(outcome, Migrated)
    assert outcome.parked == ("told",)
    assert outcome.run.known["told"].parked
    assert list(outcome.run.known) == list(at("last").run.known)  # the buttons on the phone count places


def test_nobody_is_taken_from_a_question_that_is_dropped() -> None:
    outcome = moved("told", flow(FIRST, MANY, LAST, version=2), told(dropped=["told"]))
    assert outcome == Refused(Why.CANNOT_GO_ON, "it stands at `told`, which is dropped")


def test_a_step_the_house_looks_for_keeps_its_name() -> None:
    new = flow(FIRST, MANY, without(TOLD, key="said"), LAST, version=2)
    said = told(steps={"told": "said"})
    assert isinstance(moved("last", new, said), Migrated)
    outcome = moved("last", new, said, held="told")
    assert outcome == Refused(
        Why.CANNOT_GO_ON, "the house looks for `told`, which has to keep its name and its options"
    )


PREVIEW = [
    {"key": "scope", "kind": "choice", **STEP, "options": [{"key": "mediator"}, {"key": "share"}]},
    {"key": "one", "kind": "sentence", **STEP},
    {"key": "two", "kind": "sentence", **STEP},
    {"key": "yes", "kind": "approve", **STEP, "of": "one", "under": "scope"},
    LAST,
]


def test_a_yes_is_never_taken_for_a_yes_to_another_sentence() -> None:
    old = flow(*PREVIEW)
    new = flow(*PREVIEW[:3], without(PREVIEW[3], of="two"), LAST, version=2)
    outcome = moved("last", new, old=old)
    assert outcome == Refused(Why.ASKED_AGAIN, "`yes` asks something else now")


def test_no_map_may_turn_one_scope_into_another() -> None:
    old = flow(*PREVIEW)
    options = [{"key": "everybody"}, {"key": "share"}]
    new = flow(without(PREVIEW[0], options=options), *PREVIEW[1:], version=2)
    (fault,) = map_faults(old, new, told(options={"scope": {"mediator": "everybody"}}))
    assert fault.what == "`scope` says who may see something"


NEW = flow(FIRST, without(MANY, key="several"), LAST, version=2)


@pytest.mark.parametrize(
    ("said", "fault"),
    [
        ({}, "nothing says what becomes of `many`"),
        ({"steps": {"many": "several"}}, "nothing says what becomes of `told`"),
        ({"steps": {"many": "several", "old": "new"}, "dropped": ["told"]}, "version 1 has no step `old`"),
        ({"steps": {"many": "several", "pick": "several"}, "dropped": ["told"]}, "`pick` is still there in version 2"),
        ({"steps": {"many": "last"}, "dropped": ["told"]}, "`last` is no new step of version 2"),
        ({"steps": {"many": "several", "told": "several"}}, "two steps would become `several`"),
        ({"steps": {"told": "several"}, "dropped": ["many"]}, "`several` asks something of another kind"),
        ({"steps": {"many": "several"}, "dropped": ["many", "told"]}, "`many` is renamed and dropped at once"),
        ({"steps": {"many": "several"}, "dropped": ["told", "pick"]}, "`pick` is not a step that version 2 has given up"),
        ({"steps": {"many": "several"}, "dropped": ["told"], "options": {"last": {"a": "b"}}}, "`last` is not a choice"),
        ({"steps": {"many": "several"}, "dropped": ["told"], "options": {"pick": {"a": "c"}}}, "`a` is not an option that"),
        ({"steps": {"many": "several"}, "dropped": ["told"], "flow": "other"}, "`flow` is other"),
        ({"steps": {"many": "several"}, "dropped": ["told"], "from_version": 7}, "`from_version` is 7"),
    ],
)  # fmt: skip
def test_a_map_that_says_what_is_not_so_is_refused(said: dict[str, Any], fault: str) -> None:
    assert any(fault in found.what for found in map_faults(OLD, NEW, told(**said)))


def test_a_map_never_gives_an_answer_to_more_people() -> None:
    new = flow(FIRST, MANY, without(TOLD, key="said", offer="meant"), LAST, version=2)
    (fault,) = map_faults(OLD, new, told(steps={"told": "said"}))
    assert fault.what.startswith("`told` would be seen by more")


def test_a_narrower_offer_is_told_to_the_ledger() -> None:
    old = flow(FIRST, without(TOLD, offer="meant"), LAST)
    new = flow(FIRST, without(TOLD, offer="kept"), LAST, version=2)
    outcome = migrate(at("last", old).run, old, new, no_map(old, new))
    assert isinstance(outcome, Migrated)
    assert [(m.place, m.to, m.offer and m.offer.value) for m in outcome.moved] == [("told", "told", "kept")]
