"""Exchanges, through the chat: opened for all or for none; nobody learns who put something in, and nobody learns that it is there."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from bot.sandbox.wire import Person
from bot.sandbox.world import Seen
from flows.disclosure import Rule
from flows.private import HOUSE
from storage import reveals
from tests.bot.service.cast import NEUTRAL, SENTENCE, both_in, case_of, decide, hold, labels, shown, texts, with_words
from tests.proof.house import House
from tests.world import A, B, M, World

MINE, THEIRS = "I lost two orders in March.", "My son sleeps in the back room."
RECEIPT = "Thank you. Exchanges are opened at set times; you will hear from me after"
NOT_OPENED = "This exchange was not opened. There is nothing for you to do."


@pytest.fixture
def world() -> Iterator[World]:
    with both_in(tells="") as house:
        yield house


def offered(world: World) -> None:
    """Let the mediator offer an exchange for three days."""
    world.says(M, "/swap")
    world.taps(
        M, "Open a new exchange", "What it has meant for each", "Useful", "For three days", "Offer it to both sides"
    )


def puts_in(world: World, who: Person, words: str) -> None:
    if "Show it" in labels(world.last(who)):
        world.taps(who, "Show it")
    world.taps(who, "Put something in")
    world.says(who, words)
    if "Use 1" in labels(world.last(who)):
        world.taps(who, "Use 1")
    world.taps(who, "✓ Yes, put this in")


def passes(world: World, who: Person) -> None:
    if "Show it" in labels(world.last(who)):
        world.taps(who, "Show it")
    world.taps(who, "Pass")


def looks(world: World) -> None:
    world.says(M, "/swap")
    world.taps(M, "Look at “effects”")


def tail(world: World, who: Person, before: tuple[Seen, ...]) -> tuple[Seen, ...]:
    return shown(world, who)[len(before) :]


# --- offering -----------------------------------------------------------------------------------------------------


def test_both_get_the_same_neutral_notice_at_the_same_moment(world: World) -> None:
    before = {who: shown(world, who) for who in (A, B)}
    offered(world)
    seen = [
        [(s.at, s.method, s.text, [b.text for row in s.keyboard for b in row]) for s in tail(world, w, before[w])]
        for w in (A, B)
    ]
    assert seen[0] == seen[1] and [s[2] for s in seen[0]] == [NEUTRAL]


def test_the_slot_names_the_kind_and_says_what_becomes_of_it(world: World) -> None:
    offered(world)
    world.taps(A, "Show it")
    slot = texts(world, A)[-1]
    assert "an exchange about effects" in slot and "nobody learns who put something in" in slot
    assert "Thursday, 5 March 2026" in slot
    assert labels(world.last(A)) == ["Put something in", "Pass"]


def test_nothing_is_offered_when_she_leaves_it(world: World) -> None:
    before = shown(world, A), shown(world, B)
    world.says(M, "/swap")
    world.taps(M, "Open a new exchange", "Figures", "Harmless", "Until tomorrow", "Leave it")
    assert (shown(world, A), shown(world, B)) == before
    assert texts(world, M)[-1] == "No exchange was opened."


def test_nothing_is_offered_while_a_human_has_to_look_first(world: World) -> None:
    hold(world, 2)
    world.says(M, "/swap")
    world.taps(M, "Open a new exchange")
    assert "speak with everybody" in texts(world, M)[-1]


# --- sealing ------------------------------------------------------------------------------------------------------


def test_receipts_of_one_person_are_equal_whatever_they_did() -> None:
    seen = []
    for act in (lambda w: passes(w, B), lambda w: puts_in(w, B, THEIRS)):
        with both_in(tells="") as world:
            offered(world)
            act(world)
            last = shown(world, B)[-1]
            seen.append((last.text, last.entities, last.keyboard, last.protected, last.silent))
    assert seen[0] == seen[1]


@pytest.mark.parametrize("act", ["nothing", "passes", "puts in", "puts in and passes", "looks only"])
def test_whatever_one_side_does_nothing_changes_on_the_other_phone(world: World, act: str) -> None:
    offered(world)
    before = shown(world, B)
    match act:
        case "passes":
            passes(world, A)
        case "puts in":
            puts_in(world, A, MINE)
        case "puts in and passes":
            puts_in(world, A, MINE)
            world.says(A, "/continue")
        case "looks only":
            world.taps(A, "Show it")
    world.says(A, "/ledger", "/continue")
    looks(world)
    assert shown(world, B) == before


def has_put_in(world: World) -> None:
    puts_in(world, A, MINE)


def has_passed(world: World) -> None:
    passes(world, A)


def test_what_was_decided_can_be_changed_from_the_receipt_and_from_continue_in_equal_words() -> None:
    seen = []
    for act in (has_passed, has_put_in):
        with both_in(tells="") as world:
            offered(world)
            act(world)
            receipts = [world.last(A)]
            world.says(A, "/continue")
            receipts.append(world.last(A))
            world.taps(A, "Change what I decided")
            slot = world.last(A)
            assert labels(slot) == ["Put something in", "Pass"]
            seen.append([(m.text, labels(m)) for m in (*receipts, slot)])
            assert [labels(m) for m in receipts] == [["Change what I decided"]] * 2
            assert sum(RECEIPT in text for text in texts(world, A)) == 0
    assert seen[0] == seen[1]


def test_a_pass_can_be_turned_into_words(world: World) -> None:
    offered(world)
    passes(world, A)
    world.taps(A, "Change what I decided")
    puts_in(world, A, MINE)
    looks(world)
    assert MINE in texts(world, M)[-1]


def test_after_the_deadline_nothing_more_is_pointed_to(world: World) -> None:
    offered(world)
    passes(world, A)
    world.forward(days=3, hours=10)
    world.says(A, "/continue")
    assert labels(world.last(A)) != ["Change what I decided"]


def test_it_can_be_changed_until_the_deadline(world: World) -> None:
    offered(world)
    world.taps(A, "Show it")
    slot = world.last(A).keyboard
    puts_in(world, A, "first words")
    data = {b.text: b.data for row in slot for b in row}
    world.standin.taps_data(A, world.last(A).id, data["Pass"], label="Pass")
    world.settle()
    looks(world)
    assert "has passed" in texts(world, M)[-1] and "first words" not in texts(world, M)[-1]


def test_after_the_deadline_nothing_more_can_be_put_in(world: World) -> None:
    offered(world)
    world.taps(A, "Show it", "Put something in")
    world.says(A, MINE)
    world.forward(days=3, hours=10)
    if "Use 1" in labels(world.last(A)):
        world.taps(A, "Use 1")
    world.taps(A, "✓ Yes, put this in")
    assert "Nothing more can be put into this exchange" in texts(world, A)[-1]
    looks(world)
    assert "I lost two orders" not in texts(world, M)[-1]


# --- the mediator -------------------------------------------------------------------------------------------------


def test_she_alone_sees_what_was_sealed_side_by_side_and_can_open_only_a_full_one(world: World) -> None:
    offered(world)
    puts_in(world, A, MINE)
    looks(world)
    view = texts(world, M)[-1]
    assert MINE in view and "nothing yet" in view
    assert labels(world.last(M)) == ["Ask for a little more", "Close it unopened"]
    passes(world, B)
    looks(world)
    assert "has passed" in texts(world, M)[-1] and "Open both" not in labels(world.last(M))
    assert not any(MINE in t for t in texts(world, B))


def full(world: World) -> None:
    """Let both put something in, the time run out, and her look."""
    offered(world)
    puts_in(world, A, MINE)
    puts_in(world, B, THEIRS)
    world.forward(days=3, hours=10)
    looks(world)


def buttons_of(world: World, who: Person) -> dict[str, str]:
    return {b.text: b.data for row in world.last(who).keyboard for b in row}


def test_while_it_can_still_be_changed_she_is_told_from_when_it_can_be_opened(world: World) -> None:
    offered(world)
    puts_in(world, A, MINE)
    puts_in(world, B, THEIRS)
    looks(world)
    assert "It can be opened from Thursday, 5 March 2026" in texts(world, M)[-1]
    assert labels(world.last(M)) == ["Ask for a little more", "Close it unopened"]
    world.forward(days=3, hours=10)
    looks(world)
    assert "It can be opened" not in texts(world, M)[-1]
    assert labels(world.last(M)) == ["Open both", "Ask for a little more", "Close it unopened"]


def test_opening_puts_both_texts_before_both_in_one_commit(world: World) -> None:
    full(world)
    world.taps(M, "Open both")
    case = case_of(world)
    with world.archive.begin() as unit:
        copies = reveals.visible_to(unit, HOUSE, case.id)
    assert {c.sentence.read_as(HOUSE) for c in copies} == {MINE, THEIRS} and len({c.at for c in copies}) == 1
    assert {c.rule for c in copies} == {Rule.R2}
    assert texts(world, A)[-1] == texts(world, B)[-1] == NEUTRAL
    world.taps(A, "Show it")
    world.taps(B, "Show it")
    assert with_words(world, A, THEIRS).protected and with_words(world, B, MINE).protected
    assert not any(MINE in t for t in texts(world, A)[-2:])


def more(world: World) -> None:
    """Let her ask for a little more, once the time has run out."""
    full(world)
    world.taps(M, "Ask for a little more")


def test_what_was_added_meanwhile_is_looked_at_before_it_is_opened(world: World) -> None:
    full(world)
    old, message = buttons_of(world, M), world.last(M).id
    world.taps(M, "Ask for a little more")
    puts_in(world, A, "I lost three orders in April.")
    world.forward(days=1, minutes=1)
    before = shown(world, A), shown(world, B)
    world.standin.taps_data(M, message, old["Open both"], label="Open both")
    world.settle()
    assert "three orders" in texts(world, M)[-1]
    assert (shown(world, A), shown(world, B)) == before
    world.taps(M, "Open both")
    world.taps(B, "Show it")
    assert with_words(world, B, "I lost three orders in April.").protected


def test_asking_for_more_goes_to_both_in_the_same_words(world: World) -> None:
    offered(world)
    puts_in(world, A, MINE)
    passes(world, B)
    looks(world)
    before = {who: shown(world, who) for who in (A, B)}
    world.taps(M, "Ask for a little more")
    notices = [[(s.at, s.method, s.text) for s in tail(world, w, before[w]) if s.method != "delete"] for w in (A, B)]
    assert notices[0] == notices[1] == [(world.now, "sendMessage", NEUTRAL)]
    world.taps(A, "Show it")
    world.taps(B, "Show it")
    bodies = [texts(world, w)[-1].split("until")[0] for w in (A, B)]
    assert bodies[0] == bodies[1] and "a little more" in bodies[0]


def test_whoever_is_asked_for_more_has_a_fresh_day_and_nothing_opens_before_it_is_over(world: World) -> None:
    more(world)
    world.taps(B, "Show it")
    assert "until Friday, 6 March 2026" in texts(world, B)[-1] and "Put something in" in labels(world.last(B))
    world.forward(hours=23)
    looks(world)
    assert "Open both" not in labels(world.last(M))
    world.taps(B, "Pass")
    world.forward(hours=2)
    looks(world)
    assert "has passed" in texts(world, M)[-1] and "Open both" not in labels(world.last(M))


def test_the_day_to_look_begins_anew_when_more_was_asked_for(world: World) -> None:
    more(world)
    world.forward(days=1, hours=23)
    looks(world)
    world.taps(M, "Open both")
    world.taps(A, "Show it")
    assert with_words(world, A, THEIRS).protected


@pytest.mark.parametrize("acts", [(), ("A",), ("B",), ("A", "B"), ("pass A",), ("pass A", "B")])
def test_not_opened_reads_the_same_for_all_whoever_has_put_something_in(acts: tuple[str, ...]) -> None:
    with both_in(tells="") as world:
        offered(world)
        for act in acts:
            who = A if act.endswith("A") else B
            passes(world, who) if act.startswith("pass") else puts_in(world, who, MINE if who is A else THEIRS)
        looks(world)
        world.taps(M, "Close it unopened")
        for who in (A, B):
            assert texts(world, who)[-1] == NEUTRAL
            world.taps(who, "Show it")
            assert texts(world, who)[-1] == NOT_OPENED
        case = case_of(world)
        with world.archive.begin() as unit:
            assert reveals.visible_to(unit, HOUSE, case.id) == ()


def test_a_slot_she_leaves_closes_by_itself_at_the_same_moment_whatever_is_in_it() -> None:
    ends = []
    for fill in (False, True):
        with both_in(tells="") as world:
            offered(world)
            if fill:
                puts_in(world, A, MINE)
                puts_in(world, B, THEIRS)
            assert isinstance(world, House)
            world.forward(days=3, hours=10)
            quiet = [texts(world, w)[-1] for w in (A, B)]
            world.forward(days=1)
            ends.append([(shown(world, w)[-1].at, shown(world, w)[-1].text) for w in (A, B)])
            assert fill or quiet == [NEUTRAL, NEUTRAL]
            world.taps(A, "Show it")
            assert texts(world, A)[-1] == NOT_OPENED
    assert ends[0] == ends[1]


def test_opened_once_it_cannot_be_closed_or_opened_again(world: World) -> None:
    full(world)
    buttons = {b.text: b.data for row in world.last(M).keyboard for b in row}
    message = world.last(M).id
    world.taps(M, "Open both")
    before = shown(world, A), shown(world, B)
    for label in ("Open both", "Close it unopened", "Ask for a little more"):
        world.standin.taps_data(M, message, buttons[label], label=label)
        world.settle()
    assert (shown(world, A), shown(world, B)) == before


def test_before_its_time_a_tap_on_an_old_button_opens_nothing(world: World) -> None:
    full(world)
    old, message = buttons_of(world, M), world.last(M).id
    world.taps(M, "Ask for a little more")
    before = shown(world, A), shown(world, B)
    world.standin.taps_data(M, message, old["Open both"], label="Open both")
    world.settle()
    assert (shown(world, A), shown(world, B)) == before


def test_someone_elses_tap_on_an_exchange_does_nothing(world: World) -> None:
    full(world)
    button = next(b for row in world.last(M).keyboard for b in row if b.text == "Open both")
    before = shown(world, B)
    world.standin.taps_data(A, world.last(A).id, button.data, label="Open both")
    world.settle()
    assert shown(world, B) == before


def test_a_side_that_must_be_seen_first_can_put_nothing_in_and_nothing_is_opened(world: World) -> None:
    full(world)
    hold(world, 1)
    before = shown(world, A), shown(world, B)
    world.taps(M, "Open both")
    assert (shown(world, A), shown(world, B)) == before


# --- what was approved for a swap before -----------------------------------------------------------------------------


@pytest.fixture
def marked() -> Iterator[World]:
    with both_in() as house:
        decide(house, scope="Swap: only if they share too")
        yield house


def test_a_sentence_approved_for_a_swap_is_put_in_with_a_tap_a_preview_and_a_yes(marked: World) -> None:
    offered(marked)
    marked.taps(A, "Show it", "Put something in")
    assert f"Use: {SENTENCE[:40]}…" in labels(marked.last(A))
    marked.taps(A, f"Use: {SENTENCE[:40]}…")
    assert SENTENCE in texts(marked, A)[-1] and "✓ Yes, put this in" in labels(marked.last(A))
    looks(marked)
    assert SENTENCE not in texts(marked, M)[-1]  # not before the yes
    marked.taps(A, "✓ Yes, put this in")
    looks(marked)
    assert SENTENCE in texts(marked, M)[-1]


@pytest.mark.parametrize("scope", ["Share with the other side", "Only the mediator"])
def test_what_was_not_approved_for_a_swap_is_not_offered(scope: str) -> None:
    with both_in() as house:
        decide(house, scope=scope)
        offered(house)
        house.taps(A, "Show it", "Put something in")
        assert not [label for label in labels(house.last(A)) if label.startswith("Use:")]


def test_she_alone_sees_which_side_would_exchange_something_and_of_which_kind(marked: World) -> None:
    marked.says(M, "/swap")
    assert "Marked for an exchange by Ms R.: another matter. Only you see this." in texts(marked, M)[-1]
    marked.says(B, "/ledger", "/continue")
    assert "Marked" not in "".join(texts(marked, B))


def test_what_is_marked_for_a_swap_changes_nothing_on_the_other_phone() -> None:
    seen = []
    for scope in ("Swap: only if they share too", "Only the mediator"):
        with both_in() as house:
            decide(house, scope=scope)
            offered(house)
            house.taps(B, "Show it", "Put something in")
            seen.append(
                [(s.text, s.keyboard and [[b.text for b in row] for row in s.keyboard]) for s in shown(house, B)]
            )
    assert seen[0] == seen[1]


def test_the_ledger_shows_what_one_has_put_in_and_what_becomes_of_it(world: World) -> None:
    offered(world)
    puts_in(world, A, MINE)
    world.says(A, "/ledger")
    own = with_words(world, A, "Put into the exchange about effects: opened only if they share too.")
    assert MINE in own.text and own.protected
    passes(world, B)
    world.says(B, "/ledger")
    assert "Put into the exchange" not in "".join(texts(world, B))


def test_what_an_exchange_has_opened_is_not_marked_and_not_offered_again(marked: World) -> None:
    offered(marked)
    marked.taps(A, "Show it", "Put something in", f"Use: {SENTENCE[:40]}…", "✓ Yes, put this in")
    puts_in(marked, B, THEIRS)
    marked.forward(days=3, hours=10)
    looks(marked)
    marked.taps(M, "Open both")
    marked.says(M, "/swap")
    assert "Marked for an exchange" not in texts(marked, M)[-1]
    offered(marked)
    marked.taps(A, "Show it", "Put something in")
    assert not [label for label in labels(marked.last(A)) if label.startswith("Use:")]
