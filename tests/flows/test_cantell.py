"""The can-tell interview: every way through it, and what each turn means for disclosure. The run is re-read from bytes between any two turns."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flows import replies as r
from flows.answers import Agreed, Item, Picked, Words, version_of
from flows.cantell import INTERVIEWS, category_of, entries_of, sealed_in
from flows.case import CaseId, RunId, Scope, SideNo
from flows.disclosure import (
    Category,
    Consented,
    Entry,
    Kind,
    Matter,
    MatterId,
    Rules,
    Scoped,
    Worded,
    standing,
    why_not_send,
)
from flows.engine import Turn, advance, start
from flows.events import Answered, Drafted, Event, NotUnderstood, Parked, Prompted, Puzzle, RunCompleted
from flows.events import Consented as TookPart
from flows.flow import Choice, Choices, Flow, Step
from flows.private import HOUSE, Label, Private
from flows.replies import Reply
from flows.run import Known, Run, RunState, from_bytes, step_of, to_bytes
from tests.world import the_shelf

LIBRARY = the_shelf().library
CANTELL, NEED, SEAL = (LIBRARY.flow(name) for name in ("cantell", "need", "seal"))
NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
OWNER = Label("c0" * 8, 1)
FACTS = {"mediator": "M. Okafor", "represented": "no", "cooling_hours": "24"}
THINGS = {"things": Known(items=(Item("i2", "I lost two orders"), Item("i5", "My son sleeps in the back room")))}
BLUNT = "He always locks the store room"
CALM = "I noticed that he often locks the store room."
PLAIN = "I lost two orders because I could not reach the tools."


@dataclass
class Talk:
    """One person's way through an interview, with the records it makes."""

    flow: Flow = CANTELL
    facts: dict[str, str] = field(default_factory=lambda: dict(FACTS))
    now: datetime = NOW
    message: int = 100
    records: dict[str, list[Entry]] = field(default_factory=dict)
    events: tuple[Event, ...] = ()
    run: Run = field(init=False)

    def __post_init__(self) -> None:
        known = THINGS if self.flow.lists else {}
        begun = start(self.flow, run=RunId("00" * 8), locale="en", zone="Europe/Madrid", facts=self.facts, known=known)
        self.run, self.events = begun.run, begun.events

    def does(self, *given: Reply | str) -> Talk:
        for reply in given:
            self.message += 1
            said = r.Said(Private(reply, OWNER), self.message) if isinstance(reply, str) else reply
            self.now += timedelta(minutes=1)
            turn = advance(self.flow, from_bytes(to_bytes(self.run)), said, now=self.now, owner=OWNER)
            self._keep(turn)
        return self

    def _keep(self, turn: Turn) -> None:
        self.run, self.events = turn.run, turn.events
        for item, entry in entries_of(self.flow, turn.run, turn.events, now=self.now):
            self.records.setdefault(item, []).append(entry)

    def matter(self, item: str = "i2") -> Matter:
        blank = Matter(MatterId(item), CaseId(OWNER.case), SideNo(OWNER.side), Kind.TELL, Category.OTHER)
        return standing(blank, self.records.get(item, []))

    def kinds(self, item: str = "i2") -> list[type[Entry]]:
        return [type(entry) for entry in self.records.get(item, [])]


def to_scope(*worries: str, flow: Flow = CANTELL, **facts: str) -> Talk:
    talk = Talk(flow, {**FACTS, **facts}).does(r.Did("done"))
    talk.does(*(r.Ticked(worry, True) for worry in worries or ("nothing",)), r.Did("done"))
    if step_of(talk.run.place) not in ("safe_way", "scope"):
        talk.does(r.Did("done"))
    return talk if step_of(talk.run.place) == "scope" else talk.does(r.Skipped())


def words_of(private: Private[str] | None) -> str:
    return private.read_as(HOUSE) if private is not None else ""


def send_now(talk: Talk, item: str = "i2", *, after: timedelta = timedelta()) -> str:
    at = talk.now + after
    refusal = why_not_send(talk.matter(item), Rules(), now=at, today=at.date(), held=False)
    return refusal.value if refusal else "sent"


# --- the way through ----------------------------------------------------------------------------------------------


def test_it_goes_through_the_things_it_was_given_one_by_one() -> None:
    talk = to_scope()
    assert talk.run.place == "scope@i2"
    talk.does(r.Chose("mediator"))
    assert talk.run.place == "worry@i5"


def test_without_anything_to_tell_it_ends_after_its_first_words() -> None:
    begun = start(CANTELL, run=RunId("00" * 8), locale="en", zone="UTC", facts=FACTS, known={"things": Known()})
    done = advance(CANTELL, begun.run, r.Did("done"), now=NOW, owner=OWNER)
    assert done.run.state is RunState.FINISHED and done.events[-1] == RunCompleted(again=False)


REASSURED = {
    "not_mine": "not_yours",
    "lawyer_no": "lawyer_said",
    "hurt_someone": "takes_care",
    "not_sure_true": "worth_checking",
    "used_against": "you_decide",
    "look_weak": "as_much_as_you_like",
    "price_up": "small_first",
}


@pytest.mark.parametrize(("worry", "notice"), REASSURED.items())
def test_every_worry_is_met_with_one_true_word(worry: str, notice: str) -> None:
    talk = Talk().does(r.Did("done"), r.Ticked(worry, True), r.Did("done"))
    assert talk.run.place == f"{notice}@i2"
    assert talk.does(r.Did("done")).run.place == "safe_way@i2"


def test_nobody_is_argued_with_twice_and_the_weightiest_worry_is_met() -> None:
    talk = Talk().does(r.Did("done"), *(r.Ticked(worry, True) for worry in REASSURED), r.Did("done"))
    assert talk.run.place == "not_yours@i2"
    assert talk.does(r.Did("done")).run.place == "safe_way@i2"


def test_a_worry_in_their_own_words_is_heard_and_no_worry_is_not_talked_about() -> None:
    assert Talk().does(r.Did("done"), "My brother would be furious", r.Did("done")).run.place == "heard@i2"
    assert Talk().does(r.Did("done"), r.Ticked("look_weak", True), r.Did("done")).run.place != "scope@i2"


def test_who_is_worried_by_nothing_is_not_asked_what_would_make_it_safe() -> None:
    assert Talk().does(r.Did("done"), r.Ticked("nothing", True), r.Did("done")).run.place == "scope@i2"
    assert Talk().does(r.Did("done"), r.Skipped()).run.place == "safe_way@i2"


@pytest.mark.parametrize("scope", ["mediator", "session"])
def test_what_does_not_cross_needs_no_sentence(scope: str) -> None:
    talk = to_scope().does(r.Chose(scope))
    assert talk.run.place == "worry@i5"
    assert talk.matter().scope is Scope(scope) and talk.matter().sentence is None


def test_calmer_words_are_offered_beside_their_own_and_either_can_be_used() -> None:
    talk = to_scope().does(r.Chose("share"), BLUNT)
    assert [b.text for b in talk.run.draft.bubbles] == [BLUNT, CALM] and talk.events == (Prompted(),)
    assert talk.kinds() == [Scoped]  # nothing is worded before they choose
    assert words_of(to_scope().does(r.Chose("share"), BLUNT, r.Did("use", "1")).matter().sentence) == BLUNT
    assert words_of(to_scope().does(r.Chose("share"), BLUNT, r.Did("use", "2")).matter().sentence) == CALM


def test_a_calm_sentence_is_taken_as_it_is() -> None:
    talk = to_scope().does(r.Chose("share"), f"  {PLAIN}\n ")
    assert talk.run.place == "approve@i2" and words_of(talk.matter().sentence) == PLAIN


def test_it_can_be_written_again_before_it_is_chosen() -> None:
    talk = to_scope().does(r.Chose("share"), BLUNT, r.Did("restart"))
    assert talk.run.draft.bubbles == ()
    assert talk.does(BLUNT, PLAIN).run.place == "approve@i2"


@pytest.mark.parametrize("wrong", ["", " \u200b ", "x" * 401])
def test_an_empty_or_endless_sentence_is_asked_again(wrong: str) -> None:
    talk = to_scope().does(r.Chose("share"), wrong)
    assert isinstance(talk.events[0], NotUnderstood) and talk.run.place == "sentence@i2"


def test_a_yes_is_a_yes_to_exactly_the_words_shown() -> None:
    talk = to_scope().does(r.Chose("share"), PLAIN, r.Chose("yes"))
    answered = next(e for e in talk.events if isinstance(e, Answered))
    assert answered.answer.read_as(HOUSE) == Agreed(version_of(PLAIN))
    assert talk.kinds() == [Scoped, Worded, Consented] and words_of(talk.matter().sentence) == PLAIN
    assert not any(isinstance(e, TookPart) for e in talk.events)  # that is the consent to take part, another thing


def test_words_are_no_decision_under_a_preview() -> None:
    talk = to_scope().does(r.Chose("share"), PLAIN, "yes")
    assert talk.events == (NotUnderstood(Puzzle.CHOOSE, 1),) and talk.matter().consented_at is None


def test_a_day_to_think_it_over_passes_unless_the_word_is_typed() -> None:
    kept = to_scope().does(r.Chose("share"), PLAIN, r.Chose("yes"))
    assert kept.run.place == "no_wait@i2" and send_now(kept) == "cooling"
    assert send_now(kept, after=timedelta(hours=24)) == "sent"
    assert send_now(kept.does(r.Chose("keep"))) == "cooling"
    given_up = to_scope().does(r.Chose("share"), PLAIN, r.Chose("yes"), " now. ")
    assert given_up.run.place == "worry@i5" and given_up.matter().waived and send_now(given_up) == "sent"


@pytest.mark.parametrize("typed", ["yes", "later", "nowish", "no w", "n", "…"])
def test_only_the_word_itself_gives_the_time_up(typed: str) -> None:
    talk = to_scope().does(r.Chose("share"), PLAIN, r.Chose("yes"), typed)
    assert (
        talk.events[0] in (NotUnderstood(Puzzle.WORD, 1), NotUnderstood(Puzzle.EMPTY, 1)) and not talk.matter().waived
    )


def test_the_word_of_the_other_language_is_understood_too() -> None:
    assert to_scope().does(r.Chose("share"), PLAIN, r.Chose("yes"), "YA").matter().waived


def test_without_a_time_to_think_it_is_not_asked_about() -> None:
    assert to_scope(cooling_hours="0").does(r.Chose("share"), PLAIN, r.Chose("yes")).run.place == "worry@i5"


def test_change_the_words_leads_back_to_them_and_to_a_new_preview() -> None:
    talk = to_scope().does(r.Chose("share"), PLAIN, r.Chose("change"))
    assert talk.run.place == "sentence@i2" and talk.matter().consented_at is None
    talk.does("I lost three orders.", r.Chose("yes"), r.Chose("keep"))
    assert words_of(talk.matter().sentence) == "I lost three orders." and talk.matter().consented_at is not None
    assert talk.run.place == "worry@i5"


def test_keep_it_with_the_mediator_ends_it_there() -> None:
    talk = to_scope().does(r.Chose("share"), PLAIN, r.Chose("keep"))
    assert talk.run.place == "worry@i5" and talk.matter().scope is Scope.MEDIATOR and send_now(talk) == "scope"


def test_who_asks_a_lawyer_first_has_not_said_yes() -> None:
    talk = to_scope(represented="yes").does(r.Chose("share"), PLAIN, r.Chose("lawyer"))
    assert talk.run.place == "lawyer_first@i2" and talk.matter().consented_at is None
    talk.does(r.Did("done"))
    assert talk.run.place == "worry@i5"
    talk.does(r.Revised("approve@i2"), r.Chose("yes"))
    assert talk.run.place == "no_wait@i2" and send_now(talk, after=timedelta(days=1)) == "sent"


def test_a_swap_is_worded_and_agreed_to_but_never_sent_by_itself() -> None:
    talk = to_scope().does(r.Chose("swap"), PLAIN, r.Chose("yes"))
    assert talk.run.place == "worry@i5" and talk.matter().scope is Scope.SWAP
    assert send_now(talk, after=timedelta(days=9)) == "scope"


def test_share_later_waits_for_the_day_they_chose() -> None:
    talk = to_scope().does(r.Chose("more"))
    assert talk.run.place == "more_ways@i2" and talk.matter().scope is Scope.MEDIATOR
    talk.does(r.Chose("on_date"), "24 December 2026", r.Did("yes"), PLAIN, r.Chose("yes"))
    assert talk.run.place == "worry@i5" and talk.matter().not_before == date(2026, 12, 24)
    assert send_now(talk, after=timedelta(days=20)) == "later" and send_now(talk, after=timedelta(days=40)) == "sent"


def test_undecided_stays_with_the_mediator() -> None:
    talk = to_scope().does(r.Chose("more"), r.Chose("undecided"))
    assert talk.run.place == "worry@i5" and talk.matter().scope is Scope.MEDIATOR


def test_a_sentence_left_out_leaves_nothing_that_could_cross() -> None:
    talk = to_scope().does(r.Chose("share"), r.Skipped())
    assert talk.run.place == "worry@i5" and talk.matter().scope is Scope.MEDIATOR


# --- changing one's mind ------------------------------------------------------------------------------------------


def agreed_on_both() -> Talk:
    talk = to_scope().does(r.Chose("share"), PLAIN, r.Chose("yes"), "now")
    talk.does(
        r.Ticked("nothing", True),
        r.Did("done"),
        r.Chose("share"),
        "My son sleeps there.",
        r.Chose("yes"),
        r.Chose("keep"),
    )
    assert talk.run.state is RunState.FINISHED and send_now(talk) == "sent"
    return talk


def test_new_words_end_the_yes_and_ask_for_another_one() -> None:
    talk = agreed_on_both().does(r.Revised("sentence@i2"), "I lost three orders.")
    assert talk.run.place == "approve@i2" and send_now(talk) == "no_consent"
    assert Parked(("approve@i2", "no_wait@i2")) in talk.events
    talk.does(r.Chose("yes"))
    assert talk.run.place == "no_wait@i2" and send_now(talk) == "cooling"  # the time to think begins anew, too
    talk.does(r.Chose("keep"))
    assert talk.run.state is RunState.FINISHED and talk.matter("i5").consented_at is not None


def test_nobody_is_asked_about_the_other_things_again() -> None:
    talk = agreed_on_both()
    second = talk.records["i5"][:]
    talk.does(r.Revised("scope@i2"), r.Chose("swap"), r.Chose("yes"))
    assert talk.run.state is RunState.FINISHED and talk.records["i5"] == second
    assert not any(known.parked for place, known in talk.run.known.items() if place.endswith("@i5"))


def test_another_scope_asks_for_another_yes_and_the_same_one_too() -> None:
    for scope in ("swap", "share"):
        talk = agreed_on_both().does(r.Revised("scope@i2"), r.Chose(scope))
        assert talk.run.place == "approve@i2" and talk.matter().consented_at is None


def test_from_share_back_to_the_mediator_alone_nothing_can_be_sent() -> None:
    talk = agreed_on_both().does(r.Revised("scope@i2"), r.Chose("mediator"))
    assert talk.run.state is RunState.FINISHED and send_now(talk, after=timedelta(days=3)) == "scope"
    talk.does(r.Revised("scope@i2"), r.Chose("share"))
    assert talk.run.place == "approve@i2" and send_now(talk) == "no_consent"


def test_another_day_asks_for_another_yes() -> None:
    talk = to_scope().does(r.Chose("more"), r.Chose("on_date"), r.Did("preset", "7"), PLAIN, r.Chose("yes"))
    talk.does(r.Revised("on_date@i2"), r.Did("preset", "30"))
    assert talk.run.place == "approve@i2" and talk.matter().consented_at is None


def test_an_edited_message_never_changes_approved_words_quietly() -> None:
    talk = to_scope().does(r.Chose("share"), PLAIN)
    message = talk.message
    talk.does(r.Chose("yes"), "now", r.Edited(Private("I lost nine orders.", OWNER), message))
    assert talk.run.place == "approve@i2" and send_now(talk) == "no_consent"
    assert words_of(talk.matter().sentence) == "I lost nine orders."


def test_an_edit_before_choosing_is_read_as_a_new_sentence() -> None:
    talk = to_scope().does(r.Chose("share"), BLUNT)
    talk.does(r.Edited(Private("He never pays", OWNER), talk.message))
    assert [b.text for b in talk.run.draft.bubbles] == ["He never pays", "I noticed that he does not pay."]
    assert not any(isinstance(e, Drafted) for e in talk.events)


def test_a_voice_note_is_no_sentence_and_a_pause_keeps_the_two_ways() -> None:
    talk = to_scope().does(r.Chose("share"), BLUNT, r.Paused(), r.Resumed(), r.Did("use", "2"))
    assert words_of(talk.matter().sentence) == CALM


def test_a_yes_after_keep_stands_under_the_scope_its_preview_named() -> None:
    talk = to_scope().does(r.Chose("share"), PLAIN, r.Chose("keep"), r.Revised("approve@i2"), r.Chose("yes"))
    assert talk.matter().scope is Scope.SHARE and send_now(talk, after=timedelta(days=1)) == "sent"


def test_lawyer_or_change_after_a_yes_ends_it() -> None:
    for decision in ("lawyer", "change"):
        talk = agreed_on_both().does(r.Revised("approve@i2"), r.Chose(decision))
        assert send_now(talk) == "no_consent"
    assert talk.run.place == "sentence@i2"
    assert talk.does(PLAIN, r.Chose("yes"), "now").run.state is RunState.FINISHED and send_now(talk) == "sent"


def test_left_out_while_rewording_the_other_things_are_not_asked_again() -> None:
    talk = agreed_on_both().does(r.Revised("approve@i2"), r.Chose("change"), r.Skipped())
    assert talk.run.state is RunState.FINISHED and send_now(talk, after=timedelta(days=2)) == "scope"


def test_a_change_in_the_middle_returns_to_where_the_person_was() -> None:
    talk = to_scope().does(r.Chose("share"), PLAIN, r.Chose("yes"), r.Chose("keep"), r.Skipped(), r.Skipped())
    assert talk.run.place == "scope@i5"
    talk.does(r.Revised("sentence@i2"), "I lost three orders.", r.Chose("yes"), "now")
    assert talk.run.place == "scope@i5" and send_now(talk) == "sent"


# --- the small flows ----------------------------------------------------------------------------------------------


def test_a_request_has_a_category_and_needs_the_same_yes() -> None:
    talk = Talk(NEED).does(r.Did("done"), r.Chose("dates"))
    assert category_of(talk.events) == {"i2": Category.DATES}
    talk.does(r.Chose("share"), "Which days do you need the room locked?", r.Chose("yes"), r.Chose("keep"))
    assert talk.run.place == "category@i5" and send_now(talk, after=timedelta(days=1)) == "sent"


def test_putting_something_in_is_a_sentence_and_a_yes() -> None:
    talk = Talk(SEAL).does(PLAIN)
    assert sealed_in(SEAL, talk.run, talk.events) is None
    talk.does(r.Chose("yes"))
    assert words_of(sealed_in(SEAL, talk.run, talk.events)) == PLAIN and talk.run.state is RunState.FINISHED


@pytest.mark.parametrize("ending", [(PLAIN, r.Chose("keep")), (r.Skipped(),)])
def test_leaving_an_exchange_puts_nothing_in(ending: tuple[Reply | str, ...]) -> None:
    talk = Talk(SEAL).does(*ending)
    assert talk.run.state is RunState.FINISHED and sealed_in(SEAL, talk.run, talk.events) is None


def test_every_interview_is_a_flow_of_this_house() -> None:
    assert set(INTERVIEWS) <= set(LIBRARY.names())


def test_words_given_after_there_were_none_cross_under_the_scope_that_was_chosen() -> None:
    talk = to_scope().does(r.Chose("swap"), r.Skipped())
    assert talk.matter("i2").scope is Scope.MEDIATOR
    talk.does(r.WentBack(), PLAIN, r.Chose("yes"))
    matter = talk.matter("i2")
    assert (matter.scope, words_of(matter.sentence)) == (Scope.SWAP, PLAIN) and matter.consented_at is not None


# --- whatever anybody does ----------------------------------------------------------------------------------------


REVISED = ("scope", "sentence", "approve", "no_wait", "on_date", "more_ways", "worry")


def reply_for(step: Step | None, pick: int) -> Reply | str:
    """Give something a person might do here, sensible or not."""
    words = (PLAIN, BLUNT, "now", "YA", "He never pays", "24 December 2026", "x" * 401, "maybe")
    general: list[Reply | str] = [
        *words,
        r.Skipped(),
        r.WentBack(),
        r.Paused(),
        r.Did("done"),
        r.Did("use", "1"),
        r.Did("use", "2"),
        r.Did("restart"),
        r.Did("yes"),
        r.Did("preset", "7"),
        r.Reviewed(),
        r.Finished(),
        r.Strange(7),
        r.Edited(Private("Edited words", OWNER), 100 + pick % 60),
        *(r.Revised(f"{key}@{item}") for key in REVISED for item in ("i2", "i5")),
        *(
            r.Chose(key)
            for key in (
                "yes",
                "change",
                "keep",
                "lawyer",
                "typed",
                "share",
                "swap",
                "mediator",
                "more",
                "on_date",
                "session",
            )
        ),
    ]
    likely: list[Reply | str] = [r.Did("done"), PLAIN, BLUNT]
    if isinstance(step, Choice):
        likely = [r.Chose(o.key) for o in step.options]
    elif isinstance(step, Choices):
        likely = [r.Ticked(step.options[pick % len(step.options)].key, True), r.Did("done"), r.Skipped()]
    elif step is not None and step.kind in ("approve", "word"):
        likely = (
            [r.Chose("yes"), r.Chose("keep"), r.Chose("change"), "now"]
            if step.kind == "approve"
            else [r.Chose("keep"), "now"]
        )
    chosen = likely if pick % 4 else general
    return chosen[(pick // 4) % len(chosen)]


@settings(max_examples=300, deadline=None)
@given(
    st.lists(st.integers(0, 10_000), min_size=5, max_size=60),
    st.sampled_from(["yes", "no"]),
    st.sampled_from(["0", "24"]),
)
def test_nothing_is_ever_sendable_but_what_was_shown_last_and_agreed_to(
    picks: list[int], represented: str, hours: str
) -> None:
    talk = Talk(CANTELL, {**FACTS, "represented": represented, "cooling_hours": hours})
    for pick in picks:
        talk.does(reply_for(CANTELL.steps.get(step_of(talk.run.place)), pick))
        for item in ("i2", "i5"):
            matter = talk.matter(item)
            if matter.consented_at is None:
                continue
            approve, sentence, scope = (talk.run.known[f"{key}@{item}"] for key in ("approve", "sentence", "scope"))
            assert words_of(matter.sentence) == sentence.words
            assert approve.options == ("yes",) and not approve.renew
            assert matter.scope is (Scope(scope.options[0]) if scope.options[0] in ("share", "swap") else Scope.SHARE)
            assert not matter.waived or talk.run.known[f"no_wait@{item}"].options == ("typed",)


@settings(max_examples=150, deadline=None)
@given(st.lists(st.integers(0, 10_000), min_size=1, max_size=40))
def test_every_record_of_the_interview_is_in_its_owners_order_and_theirs(picks: list[int]) -> None:
    talk = Talk()
    for pick in picks:
        talk.does(reply_for(CANTELL.steps.get(step_of(talk.run.place)), pick))
    for record in talk.records.values():
        assert [e.at for e in record] == sorted(e.at for e in record)
        assert all(e.sentence.label == OWNER for e in record if isinstance(e, Worded | Consented))


def test_a_yes_to_other_words_is_no_consent() -> None:
    talk = to_scope().does(r.Chose("share"), PLAIN)
    forged = Answered(
        "approve@i2",
        CANTELL.steps["approve"].topic,
        CANTELL.steps["approve"].offer,
        Private(Agreed("0" * 32), OWNER),
        1,
    )  # type: ignore[arg-type]
    assert not any(
        isinstance(e, Consented)
        for _, e in entries_of(CANTELL, talk.run, (forged, replace(forged, revised=True)), now=NOW)
    )


def test_what_is_told_to_the_mediator_alone_adds_nothing_to_a_record() -> None:
    talk = Talk().does(
        r.Did("done"), r.Ticked("used_against", True), r.Did("done"), r.Did("done"), "in the room", r.Did("done")
    )
    assert talk.records == {} and talk.run.place == "scope@i2"
    assert any(isinstance(e, Answered) and not isinstance(e.answer.read_as(HOUSE), Picked | Words) for e in talk.events)
