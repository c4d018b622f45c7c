"""What must not happen though somebody declines, threatens, or leaves: through the chat, with the other side's eyes (domain §9.6)."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest

from bot.sandbox.world import Seen
from flows.answers import Words
from flows.private import Seat, Viewer
from storage import statements
from tests.bot.service.cast import LOST, SENTENCE, both_in, case_of, decide, labels, texts, with_words
from tests.transcripts import Script
from tests.worked.acts import opens_case, prepares
from tests.worked.canaries import first_seen, quotations, shown_to
from tests.worked.contract import NEWCASE
from tests.worked.telling import Told
from tests.world import A, B, M, World

NAMES = {A: "Ms R.", B: "Mr D.", M: "The mediator"}
THREAT = "If he touches my lock once more I will break his hand."


@contextmanager
def both_begun() -> Iterator[World]:
    """Open a case; Ms R. is asked what happened, Mr D. whether there is an order that limits contact."""
    world = World()
    world.seat_mediator()
    for who, link, place in zip((A, B), world.open_case(), ("story", "contact_order"), strict=True):
        world.standin.start_link(who, link)
        world.settle()
        world.walk(who, until=place)
    yield world
    assert world.standin.invalid == []
    world.close()


def seen_by_a(act: Callable[[World], None]) -> tuple[Seen, ...]:
    """Return all that Ms R.'s phone shows while Mr D. does something and she and the mediator do what they always do."""
    with both_begun() as world:
        act(world)
        world.says(M, "/case", "/briefing", "/share")
        world.says(A, "We share a workshop.")
        world.taps(A, "That's all")
        world.says(A, "/ledger", "/privacy", "/review")
        world.forward(days=3)
        return world.view(A)


# --- 6: somebody declines everything ------------------------------------------------------------------------------


def declines(world: World) -> None:
    """Let Mr D. leave out whatever can be left out."""
    while world.place(B) not in ("_review", "_end"):
        buttons = labels(world.last(B))
        world.taps(B, "Skip" if "Skip" in buttons else buttons[0])
    world.taps(B, "Hand it over")


def tells(world: World) -> None:
    """Let Mr D. answer in words what can be answered in words, and tick the first of what can be ticked."""
    while (place := world.place(B)) not in ("_review", "_end"):
        first = labels(world.last(B))[0]
        if first in ("I'd rather not say", "I'm not sure", "Back", "EUR"):
            world.says(B, f"my words about {place}")
            ends = [label for label in ("That's all", "The list is complete") if label in labels(world.last(B))]
            world.taps(B, *(ends or ["Skip"] * (world.place(B) == place)))
        else:
            world.taps(B, *([first, "Done"] if first.startswith("○") else [first]))
    world.taps(B, "Hand it over")


def test_whoever_declines_everything_may_and_the_briefing_says_it_was_left_open() -> None:
    with both_begun() as world:
        declines(world)
        assert "nothing more for you to do" in texts(world, B)[-1]
        world.says(M, "/briefing")
        card = with_words(world, M, "ninety seconds").text
        (line,) = [line for line in card.splitlines() if line.startswith("○ Mr D.: skipped")]
        assert int(line.rpartition(" ")[2]) > 20
        assert "Mr D.: “" not in card


def test_the_other_side_cannot_tell_whether_somebody_declined_everything_or_told_everything() -> None:
    silent = seen_by_a(declines)
    assert len(silent) > 50
    assert silent == seen_by_a(tells) == seen_by_a(lambda world: None)


# --- 8: a threat, and an answer that calls for a human ------------------------------------------------------------


def threatens(world: World) -> None:
    """Let Mr D. say that there is an order, and threaten."""
    world.taps(B, "Yes")
    world.says(B, THREAT)
    declines(world)
    world.says(B, THREAT)


def says_no(world: World) -> None:
    """Let Mr D. say that there is no order."""
    world.taps(B, "No")
    declines(world)


def test_a_threat_and_an_order_change_nothing_on_the_other_phone() -> None:
    assert seen_by_a(threatens) == seen_by_a(says_no)


def test_a_threat_is_read_by_the_mediator_and_answered_without_a_word_about_it() -> None:
    with both_begun() as world:
        threatens(world)
        answer = texts(world, B)[-1]
        world.says(B, "I am away in August.")
        assert texts(world, B)[-1] == answer
        world.says(M, "/case", "/briefing")
        assert "Please speak with Mr D. yourself before anything goes on" in with_words(world, M, "To do").text
        assert first_seen(world, M, "break his hand") is not None
        assert first_seen(world, A, "break his hand") is None


def test_until_a_human_has_spoken_with_somebody_nothing_goes_across_in_either_direction() -> None:
    with both_in() as house:
        play = Told("An answer that calls for a human", house, names=NAMES)
        play.chapter("Ms R. has agreed to a sentence; then Mr D. says that there is an order")
        decide(house, waits=False)
        play.walk(A, until="_end")
        play.quietly(B, "/review")
        play.changes(B, "Order limiting contact")
        play.quietly(B, "[Yes]")
        play.chapter("The mediator wants to send the sentence on")
        play.says(M, "/share", "/case")
        play.chapter("She speaks with him first")
        play.taps(M, "Done: I have spoken with Mr D.")
        play.says(M, "/share")
        play.taps(M, "Send")
        play.is_golden("a_human_first")


def test_a_threat_alone_calls_a_human_and_changes_nothing_on_the_other_phone() -> None:
    def threatens_alone(world: World) -> None:
        world.taps(B, "No")
        world.says(B, THREAT)
        declines(world)

    with both_begun() as world:
        threatens_alone(world)
        world.says(M, "/case")
        assert "Please speak with Mr D. yourself before anything goes on" in with_words(world, M, "To do").text
    assert seen_by_a(threatens_alone) == seen_by_a(says_no)


# --- 9: an answer that contradicts an earlier one -----------------------------------------------------------------

NO_LOAN = "Nobody lent anybody any money."
LOAN = "My uncle lent me the money for the saw."


def clear(world: World) -> None:
    """Let Mr D. say that nobody pushes him, and leave out the rest."""
    while world.place(B) not in ("_review", "_end"):
        buttons = labels(world.last(B))
        plain = {"can_say_no": "Yes", "pushed": "No, I chose it myself"}.get(world.place(B))
        world.taps(B, plain or ("Skip" if "Skip" in buttons else buttons[0]))
    world.taps(B, "Hand it over")


def hands_over_and_changes(world: World, later: str) -> None:
    """Let Mr D. say one thing, hand over, and then say it anew."""
    world.taps(B, "No")
    world.says(B, NO_LOAN)
    world.taps(B, "That's all")
    clear(world)
    world.forward(hours=1)
    play = Told("An answer given anew", world, names=NAMES)
    play.says(B, "/review")
    play.changes(B, "Tried so far")
    world.says(B, later)
    world.taps(B, "That's all", "Hand it over again")


def test_an_answer_that_contradicts_an_earlier_one_is_listed_with_both_and_nobody_is_told_off() -> None:
    with both_begun() as world:
        hands_over_and_changes(world, LOAN)
        world.says(M, "/briefing")
        listed = with_words(world, M, "ninety seconds").text.partition("Changed after it was handed over")[2]
        assert NO_LOAN in listed and LOAN in listed
        assert listed.index(NO_LOAN) < listed.index(LOAN)
        assert not any(word in listed.casefold() for word in ("contradict", "but earlier", "false", "lie"))
        said_to_him = " ".join(texts(world, B)).casefold()
        assert not any(word in said_to_him for word in ("contradict", "but you said", "earlier you"))


def test_the_other_side_cannot_tell_that_an_answer_was_changed() -> None:
    def changes_nothing(world: World) -> None:
        world.taps(B, "No")
        clear(world)
        world.forward(hours=1)

    assert seen_by_a(lambda world: hands_over_and_changes(world, LOAN)) == seen_by_a(changes_nothing)


def test_what_was_changed_before_handing_over_is_not_held_against_anybody() -> None:
    with both_begun() as world:
        world.taps(B, "No")
        world.says(B, NO_LOAN)
        world.taps(B, "That's all", "Back")
        world.says(B, LOAN)
        world.taps(B, "That's all")
        clear(world)
        world.says(M, "/briefing")
        assert first_seen(world, M, LOAN) is not None
        assert first_seen(world, M, NO_LOAN) is None


# --- 10: amounts, dates, zones ------------------------------------------------------------------------------------


@pytest.mark.parametrize("written", ["1.200,50 EUR", "€1,200.50", "EUR 1200.50", "1200,50 €"])
def test_an_amount_is_read_as_it_was_meant_however_it_is_written(written: str) -> None:
    with both_begun() as world:
        world.walk(A, until="no_deal_cost")
        world.says(A, written)
        world.taps(A, "That's the figure")
        world.says(A, "/ledger")
        assert "Cost without agreement: €1,200.50" in "\n".join(texts(world, A))


@pytest.mark.parametrize("written", ["10 June 2026", "10.6.2026", "2026-06-10", "June 10, 2026"])
def test_a_date_is_said_back_before_it_counts(written: str) -> None:
    with both_begun() as world:
        world.walk(A, until="formal")
        world.taps(A, "○ Court or tribunal", "Done")
        world.says(A, written)
        assert "10 June 2026" in texts(world, A)[-1]
        world.taps(A, "Yes")
        assert world.place(A) == "contact_order"


def test_a_moment_is_told_to_each_side_by_its_own_clock() -> None:
    with both_in() as house:
        decide(house, waits=False)
        house.walk(A, until="_end")
        house.says(M, "/share")
        house.taps(M, "Send")
        house.taps(B, "Show it")
        house.says(A, "/ledger")
        house.says(B, "/ledger")
        sent = re.search(r"sent it on .+?, (\d\d):(\d\d)", "\n".join(texts(house, A)))
        came = re.search(r"What has come to you\n.+?, (\d\d):(\d\d)", "\n".join(texts(house, B)))
        assert sent and came
        assert int(sent[1]) - int(came[1]) == 1 and sent[2] == came[2]  # Madrid and London


# --- bad input: very long, and in several languages at once ---------------------------------------------------------


def answer_to(world: World, place: str) -> str:
    """Return what the mediator may read of an answer of Ms R., word for word."""
    case = case_of(world)
    viewer = Viewer(Seat.MEDIATOR, case.id)
    with world.archive.begin() as unit:
        (found,) = [s for s in statements.visible_to(unit, viewer, case.id) if s.place == place and s.side == 1]
    answer = found.answer.read_as(viewer)
    assert isinstance(answer, Words)
    return answer.text


MIXED = "He took the key, y no dijo nada. उसने कुछ नहीं कहा। ولم يقل شيئًا. That is all 🙂"


def test_of_an_answer_of_six_thousand_words_in_four_languages_none_is_lost_and_the_card_stays_one_message() -> None:
    words = [*MIXED.split(), *(f"w{n}" for n in range(5980)), "z" * 1500]
    parts = [" ".join(words[n : n + 400]) for n in range(0, len(words), 400)]
    with both_begun() as world:
        for part in parts:
            world.says(A, part)
        world.says(A, "y" * 4090)
        assert "longer than I can keep" in texts(world, A)[-1], "said at once, and what was noted stays"
        world.taps(A, "That's all")
        assert world.place(A) != "story"
        assert answer_to(world, "story").split() == words
        before = len(texts(world, M))
        world.says(M, "/briefing")
        card = texts(world, M)[before]
        assert "“He took the key, y no dijo nada. उसने कुछ नहीं कहा" in card and "…" in card
        assert len(card) < 4096 and len(texts(world, M)) == before + 2


# --- 14: a sealed range -------------------------------------------------------------------------------------------

WITH_A_RANGE: Script = {
    **NEWCASE,
    "usual_rules": ("[No, let me choose]",),
    "further": ("[Yes, offer them]",),
    "range": ("[Yes]",),
}
RANGE: Script = {
    "range_pleased": ("67894 EUR", "[That's the figure]"),
    "range_accept": ("54321 EUR", "[That's the figure]"),
    "range_leave": ("43257 EUR", "[That's the figure]"),
}


def test_a_range_is_on_nothing_that_the_mediator_can_open_and_on_no_other_phone() -> None:
    world = World()
    world.seat_mediator()
    play = Told("A sealed range", world, names=NAMES)
    opens_case(play, WITH_A_RANGE)
    prepares(play, A, 0, {"can_say_no": ("[Yes]",), "pushed": ("[No, I chose it myself]",), "contact_order": ("[No]",)})
    play.taps(A, "Answer them now")
    play.in_short(A, {})
    play.taps(A, "Hand it over", "Answer them now")
    play.in_short(A, RANGE)
    play.taps(A, "Hand it over")
    play.joins(B, 1)
    world.says(M, "/case", "/briefing", "/share", "/swap", "/message", "/cases")
    for button in labels(with_words(world, M, "To do")):
        world.taps(M, button)
    for figure in ("67894", "67,894", "54321", "54,321", "43257", "43,257"):
        assert first_seen(world, A, figure) is not None or "," not in figure  # her own phone says it back
        assert first_seen(world, M, figure) is None, figure
        assert first_seen(world, B, figure) is None, figure
    world.close()


# --- 16: a word that both use and mean differently ----------------------------------------------------------------

FAIR = {A: ("Rent", "It is only fair that the big room counts."), B: ("Lease", "Fairness: everybody who signed.")}


def test_a_word_that_both_use_in_two_meanings_is_only_apparent_for_the_mediator_and_told_to_nobody() -> None:
    with both_begun() as world:
        for who, (topic, wish) in FAIR.items():
            world.walk(who, until="issues")
            world.says(who, topic)
            world.taps(who, "The list is complete")
            world.says(who, wish)
            world.taps(who, "That's all")
        before = {who: len(world.view(who)) for who in (A, B)}
        world.says(M, "/briefing")
        world.taps(M, "Common ground")
        found = texts(world, M)[-1]
        assert "Only apparently the same" in found and "Shared" not in found.splitlines()
        assert all(wish in found for _, wish in FAIR.values())
        assert {who: len(world.view(who)) for who in (A, B)} == before


# --- 13: somebody leaves ------------------------------------------------------------------------------------------

KEPT = "Nobody but me ever had the second key."


def test_whoever_leaves_takes_along_what_has_not_crossed_and_what_has_crossed_stays_marked() -> None:
    with both_in(b_tells=KEPT) as house:
        play = Told("Leaving after something was shared", house, names=NAMES)
        play.chapter("Ms R. has agreed to a sentence, and Mr D. reads it")
        decide(house, waits=False)
        play.walk(A, until="_end")
        play.says(M, "/share")
        play.taps(M, "Send")
        play.taps(B, "Show it")
        before = len(house.view(B))
        play.chapter("Ms R. takes her part back as a whole")
        play.says(A, "/delete")
        play.taps(A, "Delete everything")
        assert len(house.view(B)) == before
        play.chapter("What is left on the other side, and at the mediator's desk")
        play.says(B, "/ledger")
        play.says(M, "/case", "/share")
        play.taps(M, "What has crossed")
        play.says(M, "/briefing")
        play.is_golden("leaving_after_sharing")
        assert with_words(house, B, SENTENCE)
        left = [text for n, text in shown_to(house, M) if n > len(house.view(M)) - 12]
        assert any("has withdrawn everything" in text for text in left)
        assert not any(LOST in text for text in left)


def leaves(world: World) -> None:
    """Let Mr D. withdraw everything in the middle of the questions."""
    world.says(B, "/delete")
    world.taps(B, "Delete everything")


def test_whoever_withdraws_midway_is_asked_nothing_more_and_nothing_of_them_is_left() -> None:
    with both_begun() as world:
        world.taps(B, "No")
        world.says(B, THREAT)
        leaves(world)
        after = len(world.view(B))
        world.forward(days=5)
        assert len(world.view(B)) == after
        world.says(B, "One more thing.")
        assert "works by invitation" in texts(world, B)[-1]
        world.says(M, "/case")
        assert "Mr D.: has withdrawn everything and left the case" in texts(world, M)[-1]
        world.says(M, "/briefing")
        assert "break his hand" not in "\n".join(texts(world, M))


def test_the_other_side_cannot_tell_that_somebody_withdrew_midway() -> None:
    assert seen_by_a(leaves) == seen_by_a(lambda world: None)


# --- the search itself --------------------------------------------------------------------------------------------


def test_what_is_looked_for_is_found_when_it_does_get_across() -> None:
    with both_in() as house:
        house.says(M, "/message")
        house.taps(M, "Mr D.")
        house.says(M, f"She told me this: {LOST}")
        assert first_seen(house, B, "two orders") is None
        house.taps(M, "Send it all the same")
        house.taps(B, "Show it")
        assert first_seen(house, B, "two orders") is not None
        assert quotations(house, B, A, allowed=[]) and not quotations(house, B, A, allowed=[LOST])
