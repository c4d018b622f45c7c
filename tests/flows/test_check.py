"""Every kind of defect is planted once in a clean flow, and found; the clean flow has none."""

from __future__ import annotations

import pytest

from bot.library import read
from flows import engine
from flows.check import Defect, DefectKind, check, check_all
from flows.flow import Flow
from tests.flows.shelf import shelf_for

CLEAN = """
flow: talk
version: 1
facts: [kind]
sections:
  - key: opening
    steps:
      - {key: hello, kind: notice}
      - {key: agree, kind: consent}
      - key: moment
        kind: choice
        topic: safety
        offer: never
        options: [{key: "yes"}, {key: later, does: pause}, {key: "no"}]
      - {key: explain, kind: notice, when: {step: moment, equals: "no"}}
      - {key: work, kind: text, topic: history, offer: asked, when: {fact: kind, equals: workplace}}
  - key: middle
    steps:
      - {key: heat, kind: scale, topic: temperature, offer: kept}
      - {key: topics, kind: items, topic: issues, offer: meant}
      - key: matters
        kind: choices
        topic: interests
        offer: asked
        options: [{key: respect}, {key: time}]
  - key: rounds
    each: topics
    steps:
      - {key: wish, kind: text, topic: issues, offer: asked}
      - {key: sum, kind: amount, topic: range, offer: kept, when: {step: wish, answered: true}}
  - key: closing
    steps:
      - {key: weight, kind: points, topic: priorities, offer: kept, over: topics}
      - key: calm
        kind: date
        topic: close
        offer: kept
        when:
          all:
            - {step: heat, at_least: 7}
            - not: {any: [{step: matters, includes: time}, {step: heat, equals: "9"}]}
        moves: [{to: matters, when: {step: calm, answered: false}}, {to: papers}]
      - {key: papers, kind: attachment, topic: documents, offer: asked}
"""


def talk(old: str = "", new: str = "") -> Flow:
    """Read the clean flow with one passage changed."""
    assert old in CLEAN
    return read(CLEAN.replace(old, new, 1).encode(), "talk.yaml")


def kinds(found: list[Defect]) -> set[tuple[DefectKind, str]]:
    return {(defect.kind, defect.step) for defect in found}


def planted(old: str, new: str) -> set[tuple[DefectKind, str]]:
    flow = talk(old, new)
    return kinds(check(flow, shelf_for(flow)))


def test_a_clean_flow_has_no_defects() -> None:
    assert check(talk(), shelf_for(talk())) == []


def test_a_step_that_no_way_leads_to_is_found() -> None:
    found = planted("{key: heat, kind: scale, topic: temperature, offer: kept}", SKIPPING)
    assert found == {(DefectKind.UNREACHABLE, "lost")}


SKIPPING = """{key: heat, kind: scale, topic: temperature, offer: kept, moves: [{to: topics}]}
      - {key: lost, kind: notice}"""


def test_a_step_behind_the_end_is_unreachable() -> None:
    found = planted("offer: kept, over: topics}", "offer: kept, over: topics, moves: [{to: end}]}")
    assert found == {(DefectKind.UNREACHABLE, "calm"), (DefectKind.UNREACHABLE, "papers")}


def test_a_choice_whose_every_option_stops_is_a_dead_end() -> None:
    stopping = '[{key: "yes", does: person}, {key: later, does: pause}, {key: "no", does: pause}]'
    found = planted('[{key: "yes"}, {key: later, does: pause}, {key: "no"}]', stopping)
    assert (DefectKind.DEAD_END, "moment") in found


def test_a_step_from_which_only_an_endless_loop_is_reached_is_a_dead_end() -> None:
    found = planted("documents, offer: asked}", "documents, offer: asked, moves: [{to: papers}]}")
    assert (DefectKind.LOOP_WITHOUT_EXIT, "papers") in found
    assert (DefectKind.DEAD_END, "weight") in found
    assert (DefectKind.DEAD_END, "papers") not in found


@pytest.mark.parametrize(
    "again",
    [
        "{to: told}",  # no exit at all
        "{to: told, when: {step: first, equals: yes}}, {to: end}",  # the exit hangs on what was said before the loop
        "{to: told, when: {fact: kind, equals: work}}, {to: end}",  # and here on what nobody says
    ],
)
def test_a_loop_that_nothing_said_inside_it_can_end_is_found(again: str) -> None:
    flow = read(LOOP.replace("AGAIN", again).encode(), "quiz.yaml")
    assert kinds(check(flow, shelf_for(flow))) >= {(DefectKind.LOOP_WITHOUT_EXIT, "told")}


def test_a_deliberate_loop_back_to_an_explanation_is_fine() -> None:
    again = "{to: told, when: {not: {step: asked, equals: right}}}, {to: end}"
    flow = read(LOOP.replace("AGAIN", again).encode(), "quiz.yaml")
    assert check(flow, shelf_for(flow)) == []


LOOP = """
flow: quiz
version: 1
facts: [kind]
sections:
  - key: only
    steps:
      - {key: first, kind: choice, topic: setup, offer: kept, options: [{key: "yes"}, {key: "no"}]}
      - {key: told, kind: notice}
      - key: asked
        kind: choice
        topic: setup
        offer: kept
        options: [{key: right}, {key: wrong}]
        moves: [AGAIN]
"""


def test_a_step_with_moves_needs_a_default_one() -> None:
    found = planted(", {to: papers}]", "]")
    assert (DefectKind.NO_DEFAULT_MOVE, "calm") in found


def test_a_default_move_must_come_last_and_once() -> None:
    found = planted(
        "[{to: matters, when: {step: calm, answered: false}}, {to: papers}]", "[{to: papers}, {to: papers}]"
    )
    assert (DefectKind.NO_DEFAULT_MOVE, "calm") in found


def test_a_move_to_an_unknown_step_is_found() -> None:
    assert planted("{to: papers}]", "{to: nowhere}]") == {(DefectKind.UNKNOWN_MOVE, "calm")}


@pytest.mark.parametrize("kind", ["notice}", "text, topic: history, offer: kept, skip: false}"])
def test_a_step_that_can_neither_be_left_nor_gone_back_from_is_found(kind: str) -> None:
    trap = "      - {key: trap, back: false, kind: " + kind + "\n      - {key: papers"
    assert planted("      - {key: papers", trap) == {(DefectKind.NO_WAY_OUT, "trap")}


@pytest.mark.parametrize("way", ["allow: [later], back: false, skip: false", "skip: false", "back: false"])
def test_one_way_out_is_enough(way: str) -> None:
    assert planted("documents, offer: asked}", f"documents, offer: asked, {way}}}") == set()


def test_a_question_without_an_offer_has_no_scope() -> None:
    assert planted("topic: documents, offer: asked", "topic: documents") == {(DefectKind.MISSING_SCOPE, "papers")}


def test_a_question_without_a_topic_has_no_scope() -> None:
    assert planted("topic: documents, offer: asked", "offer: asked") == {(DefectKind.MISSING_SCOPE, "papers")}


def test_the_forms_of_a_mediator_need_no_scope() -> None:
    assert planted("version: 1", "version: 1\naudience: mediator") == set()
    flow = read(
        CLEAN.replace("version: 1", "version: 1\naudience: mediator").replace(", offer: asked", "").encode(), ""
    )
    assert check(flow, shelf_for(flow)) == []


@pytest.mark.parametrize("step", ["papers", "work", "nobody"])
def test_a_condition_on_a_later_own_or_unknown_step_is_found(step: str) -> None:
    found = planted("when: {fact: kind, equals: workplace}", f"when: {{step: {step}, answered: true}}")
    assert found == {(DefectKind.CONDITION_ORDER, "work")}


def test_a_move_may_look_at_the_answer_just_given_and_no_further() -> None:
    assert planted("when: {step: calm, answered: false}", "when: {step: papers, answered: false}") >= {
        (DefectKind.CONDITION_ORDER, "calm")
    }


@pytest.mark.parametrize(
    "condition",
    [
        "{step: moment, equals: maybe}",  # no such option
        "{step: moment, equals: later}",  # an option that pauses is never an answer
        "{step: moment, includes: yes}",  # a choice is one thing
        "{step: moment, at_least: 3}",  # no number
        "{step: hello, equals: yes}",  # nothing to choose
        "{fact: weather, equals: rain}",  # undeclared
        "{any: []}",  # never holds
        "{not: {all: []}}",
    ],
)
def test_a_condition_that_cannot_hold_is_found(condition: str) -> None:
    assert planted("when: {fact: kind, equals: workplace}", f"when: {condition}") == {
        (DefectKind.CONDITION_VALUE, "work")
    }


@pytest.mark.parametrize(
    "condition", ["{step: matters, equals: time}", "{step: heat, at_least: 11}", "{step: wish, answered: true}"]
)
def test_a_condition_must_fit_the_kind_of_its_step(condition: str) -> None:
    step = f"      - {{key: last, kind: notice, when: {condition}}}\n      - {{key: papers"
    assert planted("      - {key: papers", step) == {(DefectKind.CONDITION_VALUE, "last")}


@pytest.mark.parametrize("target", ["heat", "weight", "nobody"])
def test_a_repeated_section_must_point_at_an_earlier_list(target: str) -> None:
    assert (DefectKind.NOT_A_LIST, "rounds") in planted("each: topics", f"each: {target}")


def test_points_are_spread_over_an_earlier_list() -> None:
    assert planted("over: topics", "over: heat") == {(DefectKind.NOT_A_LIST, "weight")}


@pytest.mark.parametrize(
    ("old", "new", "where"),
    [
        ("{key: heat,", "{key: hello,", "hello"),
        ("- key: middle", "- key: opening", "opening"),
        ("{key: respect}, {key: time}", "{key: time}, {key: time}", "matters"),
    ],
)
def test_a_key_used_twice_is_found(old: str, new: str, where: str) -> None:
    assert (DefectKind.DUPLICATE_KEY, where) in planted(old, new)


def test_a_step_that_is_worded_like_a_section_title_is_found() -> None:
    assert planted("{key: hello,", "{key: section_middle,") == {(DefectKind.NAMES_COLLIDE, "section_middle")}


@pytest.mark.parametrize("reserved", ["end", engine.MORE])
def test_a_step_may_not_take_a_name_of_the_engine(reserved: str) -> None:
    assert (DefectKind.NAMES_COLLIDE, reserved) in planted("{key: hello,", f"{{key: {reserved},")


CROSSING = """
flow: crossing
version: 1
facts: [lawyer, mediator]
lists: [things]
sections:
  - key: rounds
    each: things
    steps:
      - {key: scope, kind: choice, topic: information, offer: kept, options: [{key: mediator}, {key: share}]}
      - {key: day, kind: date, topic: information, offer: kept}
      - {key: sentence, kind: sentence, topic: information, offer: meant, when: {step: scope, equals: share}}
      - key: approve
        kind: approve
        topic: information
        offer: meant
        of: sentence
        under: scope
        day: day
        lawyer: {fact: lawyer, equals: "yes"}
        when: {step: sentence, answered: true}
      - key: word
        kind: word
        topic: information
        offer: kept
        of: approve
        when: {step: approve, equals: "yes"}
"""


def crossing(old: str = "", new: str = "") -> set[tuple[DefectKind, str]]:
    assert old in CROSSING
    flow = read(CROSSING.replace(old, new, 1).encode(), "crossing.yaml")
    return kinds(check(flow, shelf_for(flow)))


def test_a_sentence_a_preview_and_a_word_are_clean() -> None:
    assert crossing() == set()


@pytest.mark.parametrize(
    ("old", "new", "where"),
    [
        ("of: sentence", "of: scope", "approve"),  # no sentence
        ("of: sentence", "of: nothing", "approve"),
        ("under: scope", "under: day", "approve"),  # no scope
        ("day: day", "day: scope", "approve"),  # no day
        ("of: approve", "of: sentence", "word"),  # no yes whose time to think it could end
        (
            "when: {step: sentence, answered: true}",
            "when: {step: scope, equals: share}",
            "approve",
        ),  # the sentence may be left out
        ('when: {step: approve, equals: "yes"}', "when: {step: scope, equals: share}", "word"),  # nobody said yes
    ],
)
def test_a_preview_must_show_an_earlier_sentence_and_a_word_must_follow_a_yes(old: str, new: str, where: str) -> None:
    assert (DefectKind.WRONG_PREVIEW, where) in crossing(old, new)


@pytest.mark.parametrize("missing", ["", ", shown_again: true"])
def test_a_condition_that_a_preview_shows_must_be_remembered(missing: str) -> None:
    step = f"      - {{key: after, kind: text, topic: information, offer: kept{missing}}}\n      - {{key: sentence"
    text = CROSSING.replace("      - {key: sentence", step).replace(
        "day: day\n", "day: day\n        condition: after\n"
    )
    flow = read(text.encode(), "crossing.yaml")
    assert ((DefectKind.WRONG_PREVIEW, "approve") in kinds(check(flow, shelf_for(flow)))) is (not missing)


def test_no_sentence_may_cross_unseen() -> None:
    start, end = CROSSING.index("      - key: approve"), CROSSING.index("      - key: word")
    flow = read(CROSSING[:start].encode(), "crossing.yaml")
    assert end > start and kinds(check(flow, shelf_for(flow))) == {(DefectKind.WRONG_PREVIEW, "sentence")}


def test_the_lawyer_of_a_preview_must_be_a_fact_that_is_known() -> None:
    assert crossing("fact: lawyer", "fact: weather") == {(DefectKind.CONDITION_VALUE, "approve")}


@pytest.mark.parametrize("value", ["change", "maybe"])
def test_a_condition_on_a_preview_knows_what_can_be_decided(value: str) -> None:
    """`change` is no answer: it leads back to the words, whatever else the flow says."""
    assert (DefectKind.CONDITION_VALUE, "word") in crossing(
        '{step: approve, equals: "yes"}', f"{{step: approve, equals: {value}}}"
    )


def test_a_list_it_is_given_may_be_gone_through_and_needs_its_own_name() -> None:
    assert crossing("lists: [things]", "lists: [others]") == {(DefectKind.NOT_A_LIST, "rounds")}
    assert (DefectKind.DUPLICATE_KEY, "scope") in crossing("lists: [things]", "lists: [things, scope]")


def test_an_option_may_depend_on_a_fact_or_an_earlier_answer() -> None:
    for condition in (
        "{fact: kind, equals: workplace}",
        "{fact: kind, includes: workplace}",
        "{step: heat, equals: '9'}",
    ):
        assert planted("{key: time}]", f"{{key: time}}, {{key: money, when: {condition}}}]") == set()


@pytest.mark.parametrize(
    ("condition", "kind"),
    [
        ("{fact: city, equals: Bath}", DefectKind.CONDITION_VALUE),
        ("{step: papers, answered: true}", DefectKind.CONDITION_ORDER),
        ("{step: matters, includes: time}", DefectKind.CONDITION_ORDER),
        ("{step: heat, equals: '11'}", DefectKind.CONDITION_VALUE),
    ],
)
def test_the_condition_of_an_option_is_checked_like_any_other(condition: str, kind: DefectKind) -> None:
    assert planted("{key: time}]", f"{{key: time}}, {{key: money, when: {condition}}}]") == {(kind, "matters")}


def test_a_question_must_leave_everybody_a_choice() -> None:
    lone = "{key: time, when: {fact: kind, equals: workplace}}]"
    assert planted("{key: time}]", lone) == {(DefectKind.DEAD_END, "matters")}


def test_where_nothing_is_kept_must_be_told_from_facts_and_answers_that_there_are() -> None:
    given = "facts: [kind]"
    assert planted(given, f"{given}\nopen: {{fact: kind, equals: workplace}}") == set()
    assert planted(given, f"{given}\nopen: {{fact: city, equals: Bath}}") == {(DefectKind.CONDITION_VALUE, "papers")}
    assert planted(given, f"{given}\nopen: {{step: lost, answered: true}}") == {(DefectKind.CONDITION_ORDER, "papers")}


def test_two_flows_may_not_share_a_wording() -> None:
    first = read(CLEAN.replace("{key: hello,", "{key: more_about,").encode(), "")
    second = read(CLEAN.replace("flow: talk", "flow: talk_more").replace("{key: hello,", "{key: about,").encode(), "")
    words = {
        locale: dict(shelf_for(first).words[locale]) | dict(shelf_for(second).words[locale]) for locale in ("en", "es")
    }
    found = check_all([first, second], type(shelf_for(first))(words))
    assert {name: kinds(defects) for name, defects in found.items()} == {"talk_more": {(DefectKind.NAMES_COLLIDE, "")}}


def test_a_defect_says_what_and_where() -> None:
    defect = next(iter(check(talk("{to: papers}]", "{to: nowhere}]"), shelf_for(talk()))))
    assert str(defect) == "move to an unknown step · calm: it moves to `nowhere`, which does not exist"
