"""The engine as a value machine: what a turn returns, and that nothing but the stored run matters."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal

import pytest

from flows import replies as r
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
    PickedMany,
    Points,
    Words,
)
from flows.case import RunId
from flows.engine import DeadEnd, Turn, advance, start
from flows.events import (
    Answered,
    Consented,
    Drafted,
    Event,
    Explained,
    HoldRaised,
    NotUnderstood,
    Parked,
    PersonWanted,
    Prompted,
    Puzzle,
    ReviewShown,
    RunCompleted,
    RunPaused,
    Unparked,
)
from flows.flow import Flow
from flows.private import HOUSE, Label, Private
from flows.progress import progress
from flows.replies import Reply
from flows.run import Known, Run, RunState, from_bytes, to_bytes

NOW = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
OWNER = Label("c0", 1)

SMALL = Flow.model_validate(
    {
        "flow": "small",
        "version": 1,
        "sections": [
            {
                "key": "hello",
                "counted": False,
                "steps": [
                    {
                        "key": "moment",
                        "kind": "choice",
                        "offer": "never",
                        "options": [
                            {"key": "yes"},
                            {"key": "later", "does": "pause"},
                            {"key": "afraid", "does": "hold"},
                        ],
                    },
                    {"key": "agree", "kind": "consent", "offer": "kept", "back": False},
                ],
            },
            {
                "key": "story",
                "steps": [
                    {"key": "what", "kind": "text", "offer": "asked", "allow": ["prefer_not"]},
                    {"key": "court", "kind": "choice", "offer": "asked", "options": [{"key": "yes"}, {"key": "no"}]},
                    {
                        "key": "hearing",
                        "kind": "date",
                        "offer": "asked",
                        "future": True,
                        "when": {"step": "court", "equals": "yes"},
                    },
                    {"key": "cost", "kind": "amount", "offer": "kept"},
                    {"key": "topics", "kind": "items", "offer": "meant", "most": 3},
                ],
            },
            {
                "key": "each",
                "each": "topics",
                "steps": [
                    {"key": "wish", "kind": "text", "offer": "asked", "several": False},
                    {
                        "key": "why",
                        "kind": "text",
                        "offer": "asked",
                        "several": False,
                        "when": {"step": "court", "equals": "yes"},
                    },
                ],
            },
            {
                "key": "last",
                "steps": [
                    {"key": "odds", "kind": "scale", "offer": "kept"},
                    {
                        "key": "matters",
                        "kind": "choices",
                        "offer": "kept",
                        "own_words": True,
                        "options": [{"key": "time"}, {"key": "money"}],
                    },
                ],
            },
        ],
    }
)


def said(text: str, message: int = 1) -> r.Said:
    return r.Said(Private(text, OWNER), message)


def begin() -> Turn:
    return start(SMALL, run=RunId("00" * 8), locale="en", zone="Europe/Madrid", facts={})


def play(run: Run, *given: Reply) -> Turn:
    """Take replies one after the other, re-reading the run from its bytes between any two."""
    turn = Turn(run, ())
    for reply in given:
        turn = advance(SMALL, from_bytes(to_bytes(turn.run)), reply, now=NOW, owner=OWNER)
    return turn


def answers(events: tuple[Event, ...]) -> dict[str, Answer]:
    return {e.place: e.answer.read_as(HOUSE) for e in events if isinstance(e, Answered)}


TO_STORY = (r.Chose("yes"), r.Did("yes"))
TO_COST = (*TO_STORY, said("the fence"), r.Did("done"), r.Chose("no"))
TO_TOPICS = (*TO_COST, said("1.200,50 EUR"), r.Did("single"))
TO_REVIEW = (
    *TO_TOPICS,
    said("noise\nparking"),
    r.Did("done"),
    said("quiet"),
    said("space"),
    r.Did("value", "3"),
    r.Ticked("time", True),
    r.Did("done"),
)


def test_a_flow_begins_at_its_first_step() -> None:
    turn = begin()
    assert turn.run.place == "moment" and turn.run.visit == 1
    assert turn.events == (Prompted(),)


def test_every_answer_leads_on_to_the_review() -> None:
    turn = play(begin().run, *TO_REVIEW)
    assert turn.run.state is RunState.REVIEWING
    assert turn.events[-1] == ReviewShown()


def test_consent_is_told_with_the_version_of_the_words() -> None:
    assert Consented("agree", SMALL.hash) in play(begin().run, *TO_STORY).events


def test_bubbles_belong_to_one_answer_until_that_is_all() -> None:
    growing = play(begin().run, *TO_STORY, said("first", 5), said("second", 6))
    assert growing.events == (Drafted(2),) and growing.run.place == "what"
    done = play(growing.run, r.Did("done"))
    assert answers(done.events) == {"what": Words((Bubble(5, "first"), Bubble(6, "second")))}


def test_a_conditional_step_is_asked_only_when_its_condition_holds() -> None:
    assert play(begin().run, *TO_STORY, said("x"), r.Did("done"), r.Chose("yes")).run.place == "hearing"
    assert play(begin().run, *TO_COST).run.place == "cost"


def test_a_repeated_section_asks_its_steps_once_for_every_item() -> None:
    turn = play(begin().run, *TO_TOPICS, said("noise\nparking"), r.Did("done"))
    assert turn.run.place == "wish@i1"
    turn = play(turn.run, said("quiet at night"))
    assert turn.run.place == "wish@i2"
    assert play(turn.run, said("a space")).run.place == "odds"


def test_a_skipped_list_skips_the_section_that_repeats_for_it() -> None:
    assert play(begin().run, *TO_TOPICS, r.Skipped()).run.place == "odds"


def test_both_notations_of_money_are_read_exactly() -> None:
    turn = play(begin().run, *TO_COST, said("€1.200,50"), r.Did("single"))
    assert answers(turn.events) == {"cost": Amount("EUR", Decimal("1200.50"))}
    turn = play(begin().run, *TO_COST, said("$1,200.50 - $2,000"))
    assert answers(turn.events) == {"cost": Amount("USD", Decimal("1200.50"), Decimal("2000"))}


@pytest.mark.parametrize("text", ["2k", "a lot", "12.3456", "0.125", "00,500", "1,2,3", "-5", "1e5", "∞", "١٢٣x"])
def test_what_is_not_an_amount_is_asked_again(text: str) -> None:
    assert play(begin().run, *TO_COST, said(text)).events == (NotUnderstood(Puzzle.AMOUNT, 1),)


def test_the_upper_figure_may_not_be_below_the_lower_one() -> None:
    assert play(begin().run, *TO_COST, said("EUR 500"), said("400")).events == (NotUnderstood(Puzzle.ORDER, 1),)


def test_a_typed_date_is_read_back_before_it_counts() -> None:
    turn = play(begin().run, *TO_STORY, said("x"), r.Did("done"), r.Chose("yes"), said("24/12/2026"))
    assert turn.run.place == "hearing" and turn.run.draft.day is not None
    assert isinstance(answers(play(turn.run, r.Did("yes")).events)["hearing"], Day)


def test_next_friday_is_proposed_and_past_days_are_asked_again() -> None:
    at = play(begin().run, *TO_STORY, said("x"), r.Did("done"), r.Chose("yes")).run
    friday = play(at, said("next friday")).run.draft.day
    assert friday is not None and friday.weekday() == 4
    assert play(at, said("some day")).events == (NotUnderstood(Puzzle.DATE, 1),)
    assert play(at, said("2020-01-01")).events == (NotUnderstood(Puzzle.PAST, 1),)


def test_the_third_miss_opens_the_way_past_the_question() -> None:
    turn = play(begin().run, *TO_COST, said("a"), said("b"), said("c"))
    assert turn.events == (NotUnderstood(Puzzle.AMOUNT, 3),)
    left = play(turn.run, r.Skipped(NonAnswer.LATER))
    assert answers(left.events) == {"cost": NotGiven(NonAnswer.LATER)} and left.run.place == "topics"


def test_a_non_answer_that_is_not_offered_is_not_taken() -> None:
    turn = play(begin().run, *TO_COST, r.Skipped(NonAnswer.PREFER_NOT))
    assert turn.run.place == "cost" and not answers(turn.events)


def test_back_shows_the_question_before_and_erases_nothing() -> None:
    turn = play(begin().run, *TO_TOPICS, r.WentBack())
    assert turn.run.place == "cost" and "cost" in turn.run.known
    again = play(turn.run, said("EUR 10"), r.Did("single"))
    assert again.run.place == "topics"


def test_nobody_goes_back_behind_a_consent() -> None:
    assert play(begin().run, r.Chose("yes"), r.WentBack()).run.place == "agree"


def test_pausing_keeps_the_question_and_an_answer_wakes_the_run() -> None:
    paused = play(begin().run, *TO_STORY, r.Paused())
    assert paused.run.state is RunState.PAUSED and paused.events == (RunPaused(),)
    woken = play(paused.run, said("still here"))
    assert woken.run.state is RunState.ASKING and woken.run.draft.bubbles[0].text == "still here"


def test_an_option_that_pauses_is_no_answer() -> None:
    turn = play(begin().run, r.Chose("later"))
    assert turn.events == (RunPaused(),) and "moment" not in turn.run.known


def test_a_safety_answer_raises_a_hold() -> None:
    assert HoldRaised("moment") in play(begin().run, r.Chose("afraid")).events


def test_a_person_is_within_reach_at_every_step() -> None:
    run = begin().run
    for reply in TO_REVIEW:
        turn = play(run, r.WantedPerson())
        assert PersonWanted(run.place) in turn.events and turn.run.place == run.place
        run = play(run, reply).run


def test_leaving_a_branch_parks_its_answers_and_coming_back_restores_them() -> None:
    run = play(begin().run, *TO_STORY, said("x"), r.Did("done"), r.Chose("yes"), said("2027-01-05"), r.Did("yes")).run
    left = play(run, r.Revised("court"), r.Chose("no"))
    assert Parked(("hearing",)) in left.events and left.run.place == "cost"
    back = play(left.run, r.Revised("court"), r.Chose("yes"))
    assert Unparked(("hearing",)) in back.events and back.run.place == "cost"


def test_a_revision_that_opens_a_branch_leads_to_its_first_question() -> None:
    run = play(begin().run, *TO_REVIEW).run
    turn = play(run, r.Revised("court"), r.Chose("yes"))
    assert turn.run.place == "hearing"


def test_after_a_new_branch_nobody_is_asked_an_answered_question_again() -> None:
    run = play(begin().run, *TO_REVIEW).run
    opened = play(run, r.Revised("court"), r.Chose("yes"))
    assert not any(isinstance(e, Parked) for e in opened.events)  # what was said later still counts
    turn = play(opened.run, said("2027-01-05"), r.Did("yes"))
    assert turn.run.place == "why@i1"
    turn = play(turn.run, said("the noise"), said("the space"))
    assert turn.run.state is RunState.REVIEWING and turn.run.known["odds"].number == 3


def test_a_run_can_begin_with_a_list_it_was_given() -> None:
    given = Flow.model_validate(
        {
            "flow": "given",
            "version": 1,
            "lists": ["things"],
            "review": False,
            "sections": [
                {"key": "each", "each": "things", "steps": [{"key": "wish", "kind": "text", "several": False}]}
            ],
        }
    )
    known = {"things": Known(items=(Item("i3", "noise"), Item("i1", "space")))}
    turn = start(given, run=RunId("22" * 8), locale="en", zone="UTC", facts={}, known=known)
    assert turn.run.place == "wish@i3"
    for place in ("wish@i1", "_end"):
        turn = advance(given, from_bytes(to_bytes(turn.run)), said("quiet"), now=NOW, owner=OWNER)
        assert turn.run.place == place
    again = advance(given, turn.run, r.Revised("wish@i3"), now=NOW, owner=OWNER)
    done = advance(given, again.run, said("calm"), now=NOW, owner=OWNER)
    assert done.run.state is RunState.FINISHED and not any(isinstance(e, Parked) for e in done.events)


def test_a_flow_that_is_given_no_list_keeps_the_identity_it_always_had() -> None:
    assert "lists" in SMALL.model_dump() and SMALL.hash == SMALL.model_copy(update={"lists": ()}).hash
    assert SMALL.hash != Flow.model_validate(SMALL.model_dump(by_alias=True) | {"lists": ["things"]}).hash


def test_later_words_of_the_vocabulary_change_no_identity_until_they_are_used() -> None:
    plain = SMALL.model_dump(by_alias=True)
    matters = plain["sections"][-1]["steps"][-1]
    for name, value in (("open", {"fact": "kind", "equals": "x"}), ("lists", ["things"])):
        assert Flow.model_validate({**plain, name: value}).hash != SMALL.hash
    matters["options"][0]["when"] = {"fact": "kind", "includes": "x"}
    used = Flow.model_validate(plain)
    assert used.hash != SMALL.hash
    matters["options"][0]["when"] = {"fact": "kind", "equals": "x"}
    assert Flow.model_validate(plain).hash != used.hash


def test_the_flows_of_the_first_archive_are_still_known_by_their_hash() -> None:
    """People are in them: a vocabulary that grows must not take their flow away."""
    assert SMALL.hash == "682bc93f1b2f285fe92b0ded56a09007"


def test_a_tick_that_is_not_offered_is_met_like_any_other_reply_that_does_not_fit() -> None:
    plain = SMALL.model_dump(by_alias=True)
    matters = plain["sections"][-1]["steps"][-1]
    matters["options"] = [*matters["options"], {"key": "risk", "when": {"fact": "kind", "equals": "work"}}]
    flow = Flow.model_validate(plain)
    for kind, ticked in (("home", ()), ("work", ("risk",))):
        run = replace(begin().run, hash=flow.hash, place="matters", facts={"kind": kind})
        turn = advance(flow, run, r.Ticked("risk", True), now=NOW, owner=OWNER)
        assert turn.run.draft.ticked == ticked
        assert isinstance(turn.events[0], Prompted if ticked else NotUnderstood)


def test_a_revision_without_a_new_branch_returns_to_the_review() -> None:
    turn = play(begin().run, *TO_REVIEW, r.Revised("what"), said("a wall"), r.Did("done"))
    assert turn.run.state is RunState.REVIEWING
    assert answers(turn.events)["what"] == Words((Bubble(1, "a wall"),))


def test_a_list_can_be_edited_removed_from_and_reordered() -> None:
    run = play(
        begin().run, *TO_TOPICS, said("a\nb\nc"), r.Did("up"), r.Did("up", "i3"), r.Did("list"), r.Did("remove", "i1")
    ).run
    turn = play(run, r.Did("edit", "i2"), said("B"), r.Did("done"))
    assert answers(turn.events)["topics"] == Listed((Item("i3", "c"), Item("i2", "B")))


def test_items_added_after_a_removal_get_ids_never_used_before() -> None:
    run = play(begin().run, *TO_TOPICS, said("a\nb"), r.Did("remove", "i2"), said("c")).run
    assert [i.id for i in run.draft.items] == ["i1", "i3"]


def test_ticks_are_idempotent_and_own_words_are_kept() -> None:
    run = play(begin().run, *TO_REVIEW[:-2]).run
    turn = play(run, r.Ticked("money", True), r.Ticked("money", True), said("a fair word"), r.Did("done"))
    assert answers(turn.events)["matters"] == PickedMany(("money",), "a fair word")


def test_an_edited_message_revises_the_answer_it_was_part_of() -> None:
    run = play(begin().run, *TO_STORY, said("first", 5), said("second", 6), r.Did("done")).run
    kept = (Bubble(5, "first"), Bubble(6, "second"))
    turn = play(run, r.Edited(Private("better", OWNER), 6, kept))
    assert answers(turn.events) == {"what": Words((Bubble(5, "first"), Bubble(6, "better")))}
    assert turn.run.place == "court"


def test_an_edited_figure_is_read_again_as_a_figure() -> None:
    run = play(begin().run, *TO_COST, said("EUR 100", 9), r.Did("single")).run
    turn = play(run, r.Edited(Private("EUR 120", OWNER), 9))
    assert turn.run.place == "cost" and turn.run.draft.low == Decimal(120)


def test_what_could_not_be_read_may_be_corrected_by_editing_it() -> None:
    run = play(begin().run, *TO_COST, said("2k", 40)).run
    assert run.misses == 1
    turn = play(run, r.Edited(Private("2000", OWNER), 40))
    assert turn.run.place == "cost" and turn.run.draft.low == Decimal(2000) and turn.run.misses == 0


@pytest.mark.parametrize(("text", "message"), [("/review", 40), ("2000", 0)])
def test_neither_an_edited_command_nor_an_older_message_is_an_answer(text: str, message: int) -> None:
    run = play(begin().run, *TO_COST, said("2k", 40)).run
    assert play(run, r.Edited(Private(text, OWNER), message)).run == run


def test_an_edit_of_a_message_we_do_not_know_changes_nothing() -> None:
    run = play(begin().run, *TO_COST).run
    assert play(run, r.Edited(Private("?", OWNER), 999)).events == ()


def test_what_is_said_after_the_end_is_kept() -> None:
    run = play(begin().run, *TO_REVIEW, r.Finished()).run
    assert run.state is RunState.FINISHED
    turn = play(run, said("one more thing", 70), said("and another", 71))
    assert answers(turn.events) == {"more@i2": Words((Bubble(71, "and another"),))}


def test_each_of_the_messages_after_the_end_is_corrected_where_it_was_kept() -> None:
    run = play(begin().run, *TO_REVIEW, r.Finished(), said("one more thing", 70), said("and another", 71)).run
    turn = play(run, r.Edited(Private("and a third", OWNER), 71, (Bubble(71, "and another"),)))
    assert answers(turn.events) == {"more@i2": Words((Bubble(71, "and a third"),))}


def test_a_question_about_the_law_is_kept_for_an_adviser_and_the_question_stays_open() -> None:
    run = play(begin().run, *TO_COST, said("two", 40)).run
    turn = play(run, r.AskedAdvice(Private("Is it legal?", OWNER), 41), r.AskedAdvice(Private("Is this?", OWNER), 42))
    assert answers(turn.events) == {"adviser@i2": Words((Bubble(42, "Is this?"),))}
    assert isinstance(turn.events[-1], Prompted)
    assert (turn.run.place, turn.run.draft, turn.run.misses) == (run.place, run.draft, run.misses)
    assert not {
        p
        for event in play(turn.run, r.Skipped(), r.Reviewed()).events
        if isinstance(event, Parked)
        for p in event.places
    }


def test_handing_over_twice_says_so() -> None:
    turn = play(begin().run, *TO_REVIEW, r.Finished())
    assert turn.events == (RunCompleted(again=False),)
    again = play(turn.run, r.Revised("odds"), r.Did("value", "5"), r.Finished())
    assert again.events == (RunCompleted(again=True),)


def test_nothing_is_handed_over_before_the_last_question() -> None:
    turn = play(begin().run, *TO_COST, r.Finished())
    assert turn.run.state is RunState.ASKING and turn.run.place == "cost"


def test_the_progress_line_never_runs_backwards() -> None:
    run, highest = begin().run, 0
    path: list[Reply] = [
        *TO_TOPICS,
        r.WentBack(),
        said("EUR 3"),
        r.Did("single"),
        said("a\nb"),
        r.Did("done"),
        said("q"),
        said("w"),
    ]
    for reply in path:
        run = play(run, reply).run
        number = progress(SMALL, run).number
        assert number == 0 or number >= highest
        highest = max(highest, number)
    assert highest >= 6


def test_what_an_answer_has_ruled_out_is_no_question_to_come_and_what_it_has_opened_is_a_whole_one() -> None:
    """Whoever chose the short way reads a shorter one."""

    at_court = play(begin().run, *TO_STORY, said("the fence"), r.Did("done")).run
    assert _ahead(at_court) == 8  # open, and so half each: the hearing, and why for each of two topics
    assert (
        _ahead(play(at_court, r.Chose("no")).run) == 1 + 2 * 1 + 2
    )  # the list, a wish for each of two topics, the last two
    assert _ahead(replace(play(at_court, r.Chose("yes")).run, place="cost")) == 1 + 2 * 2 + 2  # and why


def _ahead(run: Run) -> int:
    shown = progress(SMALL, run)
    return shown.total - shown.number


def test_why_and_who_leave_the_question_where_it_is() -> None:
    run = play(begin().run, *TO_COST).run
    for reply in (r.AskedWhy(), r.AskedWho()):
        turn = play(run, reply)
        assert isinstance(turn.events[0], Explained) and turn.run == run


def test_a_turn_never_changes_the_run_it_was_given() -> None:
    run = play(begin().run, *TO_COST).run
    before = to_bytes(run)
    play(run, said("EUR 5"), r.Did("single"))
    assert to_bytes(run) == before


def test_a_flow_without_a_default_move_is_a_dead_end() -> None:
    first = (
        SMALL.sections[1]
        .steps[1]
        .model_copy(update={"moves": ({"to": "cost", "when": {"step": "court", "equals": "yes"}},)})
    )
    section = SMALL.sections[1].model_copy(update={"steps": (first, *SMALL.sections[1].steps[2:])})
    broken = Flow.model_validate(
        SMALL.model_copy(update={"sections": (section,)}).model_dump(by_alias=True) | {"flow": "broken"}
    )
    run = start(broken, run=RunId("11" * 8), locale="en", zone="UTC", facts={}).run
    with pytest.raises(DeadEnd):
        advance(broken, run, r.Chose("no"), now=NOW, owner=OWNER)


def test_strange_things_are_met_with_a_kind_word_at_every_step() -> None:
    run = begin().run
    for reply in TO_REVIEW[:-1]:
        turn = play(run, r.Strange(3))
        assert isinstance(turn.events[0], NotUnderstood)
        run = replace(play(run, reply).run, misses=0)


KINDS = Flow.model_validate(
    {
        "flow": "kinds",
        "version": 1,
        "review": False,
        "sections": [
            {
                "key": "all",
                "steps": [
                    {"key": "list", "kind": "items", "offer": "kept"},
                    {"key": "spread", "kind": "points", "offer": "kept", "over": "list"},
                    {"key": "papers", "kind": "attachment", "offer": "kept", "most": 2, "kinds": ["photo", "document"]},
                    {"key": "zone", "kind": "text", "offer": "kept", "reads": "zone", "several": False},
                ],
            }
        ],
    }
)


def play_kinds(*given: Reply) -> Turn:
    turn = start(KINDS, run=RunId("22" * 8), locale="en", zone="UTC", facts={})
    for reply in given:
        turn = advance(KINDS, from_bytes(to_bytes(turn.run)), reply, now=NOW, owner=OWNER)
    return turn


def a_file(kind: FileKind, message: int) -> r.Sent:
    return r.Sent(FileRef(kind, f"id{message}", "name", 10), Private("", OWNER), message)


LISTED = (said("house\ngarden\ncar"), r.Did("done"))


def test_a_hundred_points_are_spread_and_the_last_item_takes_the_rest() -> None:
    turn = play_kinds(*LISTED, r.Did("value", "50"), said("30"), r.Did("yes"))
    assert answers(turn.events) == {"spread": Points({"i1": 50, "i2": 30, "i3": 20})}


def test_more_points_than_are_left_are_asked_again() -> None:
    assert play_kinds(*LISTED, said("101")).events == (NotUnderstood(Puzzle.POINTS, 1),)
    assert play_kinds(*LISTED, said("60"), said("41")).events == (NotUnderstood(Puzzle.POINTS, 1),)
    assert play_kinds(*LISTED, said("60"), r.Did("restart")).run.draft.spread == {}


def test_files_of_the_asked_kinds_are_kept_in_order_up_to_the_most() -> None:
    at = (*LISTED, r.Skipped())
    turn = play_kinds(*at, a_file(FileKind.PHOTO, 5), a_file(FileKind.DOCUMENT, 6), r.Did("done"))
    files = answers(turn.events)["papers"]
    assert isinstance(files, Files) and [f.file_id for f in files.files] == ["id5", "id6"]
    assert play_kinds(*at, a_file(FileKind.VOICE, 5)).events == (NotUnderstood(Puzzle.VOICE, 1),)
    three = (a_file(FileKind.PHOTO, 5), a_file(FileKind.PHOTO, 6), a_file(FileKind.PHOTO, 7))
    assert play_kinds(*at, *three).events == (NotUnderstood(Puzzle.FULL, 1),)
    assert play_kinds(*at, said("here it is")).events == (NotUnderstood(Puzzle.FILE, 1),)


def test_a_city_is_read_as_its_time_zone() -> None:
    at = (*LISTED, r.Skipped(), r.Skipped())
    turn = play_kinds(*at, said("buenos aires"))
    assert answers(turn.events) == {"zone": Words((Bubble(1, "America/Argentina/Buenos_Aires"),))}
    assert play_kinds(*at, said("Atlantis")).events == (NotUnderstood(Puzzle.ZONE, 1),)


def test_a_drafted_answer_is_kept_when_its_question_is_left() -> None:
    back = play(begin().run, *TO_STORY, said("only begun", 5), r.Revised("moment"))
    assert answers(back.events) == {"what": Words((Bubble(5, "only begun"),))}
    turn = play(begin().run, *TO_TOPICS, said("a\nb"), r.WentBack())
    assert answers(turn.events) == {"topics": Listed((Item("i1", "a"), Item("i2", "b")))} and turn.run.place == "cost"


def test_skipping_a_question_that_has_an_answer_leaves_the_answer() -> None:
    turn = play(begin().run, *TO_TOPICS, r.WentBack(), r.Skipped())
    assert not answers(turn.events) and turn.run.place == "topics" and turn.run.known["cost"].reason is None


TOO_LONG = said("b" * 5000)


def test_whoever_leaves_a_question_after_three_misses_loses_nothing_of_what_was_noted() -> None:
    """The way on is the assistant's own button; whoever takes it has taken nothing back."""
    listing = play(begin().run, *TO_TOPICS, said("noise"), said("parking"), *(TOO_LONG,) * 3)
    assert listing.run.misses == 3
    left = play(listing.run, r.Skipped(NonAnswer.LATER))
    assert answers(left.events) == {"topics": Listed((Item("i1", "noise"), Item("i2", "parking")))}
    assert left.run.place == "wish@i1"
    revising = play(left.run, r.Revised("what"), *(r.Strange(1),) * 3, r.Skipped(NonAnswer.LATER))
    assert not answers(revising.events) and revising.run.known["what"].reason is None
    assert revising.run.place == "wish@i1"


def test_whoever_will_answer_later_keeps_what_was_noted_so_far_and_whoever_would_rather_not_say_does_not() -> None:
    plain = SMALL.model_dump(by_alias=True)
    plain["sections"][1]["steps"][0]["allow"] = ["prefer_not", "later"]
    flow = Flow.model_validate(plain)
    writing = replace(play(begin().run, *TO_STORY, said("only begun", 5)).run, hash=flow.hash)
    for reason, kept in (
        (NonAnswer.LATER, Words((Bubble(5, "only begun"),))),
        (NonAnswer.PREFER_NOT, NotGiven(NonAnswer.PREFER_NOT)),
    ):
        turn = advance(flow, writing, r.Skipped(reason), now=NOW, owner=OWNER)
        assert answers(turn.events) == {"what": kept} and turn.run.place == "court"


def test_more_lines_than_a_list_takes_are_not_met_as_if_it_were_full() -> None:
    turn = play(begin().run, *TO_TOPICS, said("a\nb\nc\nd"))
    assert turn.events == (NotUnderstood(Puzzle.MANY, 1),)
    assert play(turn.run, said("a\nb\nc"), said("d")).events == (NotUnderstood(Puzzle.FULL, 1),)


@pytest.mark.parametrize(("typed", "left"), [("2", ["a", "c"]), ("3.", ["a", "b"]), ("\u0662", ["a", "c"])])
def test_which_entry_is_meant_may_be_typed_as_its_number(typed: str, left: list[str]) -> None:
    listed = (*TO_TOPICS, said("a\nb\nc"))
    removed = play(begin().run, *listed, r.Did("remove"), said(typed))
    assert [i.label for i in removed.run.draft.items] == left
    changing = play(begin().run, *listed, r.Did("edit"), said("1"), said("A"))
    assert [i.label for i in changing.run.draft.items] == ["A", "b", "c"]
    assert [i.label for i in play(begin().run, *listed, r.Did("done")).run.known["topics"].items] == ["a", "b", "c"]


def test_a_number_is_an_entry_like_any_other_while_a_list_is_written() -> None:
    writing = play(begin().run, *TO_TOPICS, said("a"), said("2019"), said("1"))
    assert [i.label for i in writing.run.draft.items] == ["a", "2019", "1"]


def test_an_edited_list_entry_changes_that_entry() -> None:
    writing = play(begin().run, *TO_TOPICS, said("nois", 7), said("parking", 8), r.Edited(Private("noise", OWNER), 7))
    assert [i.label for i in writing.run.draft.items] == ["noise", "parking"]
    done = play(writing.run, r.Did("done"), r.Edited(Private("night noise", OWNER), 7))
    assert answers(done.events)["topics"] == Listed((Item("i1", "night noise"), Item("i2", "parking")))
    assert done.run.place == "wish@i1"


def test_a_range_waits_for_its_currency() -> None:
    turn = play(begin().run, *TO_COST, said("2000-3500"), r.Did("currency", "GBP"))
    assert answers(turn.events)["cost"] == Amount("GBP", Decimal(2000), Decimal(3500))
    assert answers(play(begin().run, *TO_COST, said("90 pounds"), r.Did("single")).events)["cost"] == Amount(
        "GBP", Decimal(90)
    )


@pytest.mark.parametrize("typed", ["GBP", "in pounds please", "£", "libras", "जी GBP"])
def test_the_currency_that_was_asked_for_may_be_typed_too(typed: str) -> None:
    turn = play(begin().run, *TO_COST, said("2000-3500", 5), said(typed, 6))
    assert answers(turn.events)["cost"] == Amount("GBP", Decimal(2000), Decimal(3500))
    one = play(begin().run, *TO_COST, said("90"), said(typed), r.Did("single"))
    assert answers(one.events)["cost"] == Amount("GBP", Decimal(90))


def test_words_with_another_figure_or_before_any_name_no_currency_of_a_figure_read() -> None:
    assert play(begin().run, *TO_COST, said("2000-3500"), said("no, 2k pounds")).events == (
        NotUnderstood(Puzzle.AMOUNT, 1),
    )
    assert play(begin().run, *TO_COST, said("pounds")).events == (NotUnderstood(Puzzle.AMOUNT, 1),)
