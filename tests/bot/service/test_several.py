"""A side with several people, through the chat: each for themselves. Always from the eyes of whoever must not see, beside them or across."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from unittest import mock

import pytest

from bot.channel import tokens
from bot.present.acts import PartyAct
from bot.sandbox.phone import CannotDo
from bot.sandbox.wire import Person
from bot.service.brief import gather
from bot.service.contact import is_held
from flows.briefing import Blank, Line, Part
from flows.case import CaseId
from flows.private import Seat, Viewer
from flows.say import Deed, Press
from flows.several import MOST, chair, side_of
from storage import Archive, Unit, audit
from storage.keys import side_key
from tests.bot.service import terms_cast, test_ticks
from tests.bot.service.cast import LOST, NEUTRAL, SENTENCE, case_of, decide, labels, shown, texts, with_words
from tests.bot.service.eyes import everything, opens, wording
from tests.bot.service.test_beside import LEVY, lets_see, read, seat_beside
from tests.bot.service.test_key_wall import ASKING, forget_conditions, of_a
from tests.bot.service.test_swap import NOT_OPENED, RECEIPT, looks, offered, passes, puts_in
from tests.bot.service.threesome import ANOTHER, B_TELLS, KEY, NAME, C, all_in, confirm, invite_another
from tests.proof.house import House, a_house
from tests.proof.leaks import (
    Leak,
    Patch,
    Planted,
    answers_are_numbered_over_the_case,
    the_others_words_are_copied,
)
from tests.proof.weave import stage
from tests.world import STRANGER, A, B, M, World

SECOND = 101
OF_A = (LOST, "two orders", "could not get at", SENTENCE, "Ms R.", "Rosa")
OF_C = (KEY, "second key", "Robin", NAME)


@pytest.fixture
def world() -> Iterator[House]:
    with all_in() as house:
        yield house


# --- the invitation -----------------------------------------------------------------------------------------------


def test_the_mediator_names_them_and_gets_a_link_for_them_alone() -> None:
    with a_house(stage("open", 1)) as house:
        link = invite_another(house)
        added, address = texts(house, M)[-2:]
        assert added.startswith("Mr R. answers and decides for themselves, with Ms R. on one side.")
        assert "Mr R." in address and link in address and "Ms R." not in address
        house.says(M, "/case")
        lines = house.last(M).text.splitlines()
        order = [n for n in ("Ms R.", "Mr R.", "Mr D.") for line in lines if line.startswith(f"{n}: invited")]
        assert order == ["Ms R.", "Mr R.", "Mr D."]
        opens(house, C, link)
        assert house.place(C) == "good_moment"
        opens(house, A, house.links[0])
        assert house.place(A) == "good_moment", "the first person's own invitation is not touched"


def test_where_the_case_asks_for_a_code_they_need_one_of_their_own() -> None:
    with a_house(stage("open with codes", 1)) as house:
        link = invite_another(house)
        code = texts(house, M)[-1].rpartition(": ")[2]
        opens(house, C, link)
        house.says(C, house.codes[0])
        assert house.last(C).text == wording(house, "house-code-wrong")
        house.says(C, code)
        assert house.place(C) == "good_moment"


@pytest.mark.parametrize("who", [A, B, M])
def test_nobody_who_is_in_the_case_already_can_take_the_chair(who: Person, world: House) -> None:
    link = invite_another(world, "One more person with Mr D.", "Ms D.")
    opens(world, who, link)
    assert world.last(who).text == wording(world, "house-link-unusable")


def test_a_second_person_takes_no_chair_on_the_other_side(world: House) -> None:
    opens(world, C, invite_another(world, "One more person with Mr D.", "Ms D."))
    assert world.last(C).text == wording(world, "house-link-unusable")


def test_a_side_has_room_for_so_many_and_no_more() -> None:
    with a_house(stage("open", 1)) as house:
        for n in range(2, MOST + 1):
            invite_another(house, name=f"Person {n}")
        house.says(M, "/case")
        house.taps(M, "⋯")
        assert ANOTHER not in labels(house.last(M)) and "One more person with Mr D." in labels(house.last(M))


def test_only_the_cases_own_mediator_and_only_while_it_is_open(world: House) -> None:
    world.says(M, "/case")
    world.taps(M, "⋯")
    world.says(M, "/close")
    world.taps(M, "Close it")
    before = len(texts(world, M))
    world.taps(M, ANOTHER)
    assert len(texts(world, M)) == before


def test_each_is_confirmed_alone_and_each_button_is_about_one_of_them() -> None:
    with all_in(confirmed=False) as house:
        house.says(M, "/case")
        card = house.last(M)
        assert "is “Robin R.” really Mr R.?" in card.text and "Rosa" not in card.text
        assert [b for b in labels(card) if b.startswith("✓")] == ["✓ Yes, that is Mr R."]
        house.taps(M, "No, someone else")
        house.says(C, "/continue")
        assert house.last(C).text == wording(house, "house-nothing-open")
        house.says(A, "/review")
        assert LOST in everything(house, A) and house.place(A) != "_end"


# --- what each sees -----------------------------------------------------------------------------------------------


def test_neither_finds_anything_of_the_other(world: House) -> None:
    for who in (A, C):
        world.says(who, "/ledger", "/review", "/privacy", "/seats", "/continue")
    assert LOST in everything(world, A) and KEY in everything(world, C)
    assert not any(words in everything(world, C) for words in OF_A if words != "Ms R.")
    assert not any(words in everything(world, A) for words in OF_C)
    assert not any(words in everything(world, B) for words in (*OF_A, *OF_C))


def test_nor_with_queries_that_return_every_row(world: House, monkeypatch: pytest.MonkeyPatch) -> None:
    """The wall of `test_key_wall`, within a side: every button there could be about A, tapped by C, and every command."""
    decide(world)
    offered(world)
    puts_in(world, A, "I owe nine thousand to my uncle.")
    acts = of_a(world)
    before = len(shown(world, C))
    forget_conditions(monkeypatch)
    key = world.archive.vault.press_key()
    for act, ref in acts:
        if act is not PartyAct.DELETE:
            data = tokens.seal_press(key, C.id, Press(Deed.PARTY, bytes.fromhex(ref), act.value))
            world.standin.taps_data(C, world.last(C).id, data, label="?")
            world.settle()
    for command in ASKING:
        world.says(C, command)
    assert len(shown(world, C)) > before, "C was answered at all"
    assert not any(words in everything(world, C) for words in (*OF_A[:4], "nine thousand", "against me"))
    world.failed.clear()  # a wrong query stops C's turn: that is the wall


def a_writes(world: World) -> None:
    world.says(A, "/human")
    world.taps(A, "Add a few words")
    world.says(A, "I would rather speak alone.")


def a_moves_on(world: World) -> None:
    decide(world)
    world.says(A, "/ledger", "/pause", "/continue", "/hide", "/x")


def a_is_afraid(world: World) -> None:
    world.says(A, "I am afraid of him and I can't sleep")


def a_is_held(world: World) -> None:
    world.says(M, "/hold")
    world.taps(M, "Hold Ms R.")


def a_leaves(world: World) -> None:
    world.says(A, "/delete")
    world.taps(A, "Delete everything")


def a_blocks(world: World) -> None:
    world.standin.blocks(A)
    world.says(M, "/message")
    world.taps(M, "Ms R.")
    world.says(M, "Are you well?")


ACTS: tuple[Callable[[World], None], ...] = (a_writes, a_moves_on, a_is_afraid, a_is_held, a_leaves, a_blocks)


def c_goes_on(world: World) -> None:
    decide(world, C)
    world.says(C, "/ledger", "/continue", "/review", "/help")


def watched(act: Callable[[World], None] | None) -> tuple[object, object]:
    """Return what whoever sits beside A, and whoever sits across, could observe."""
    with all_in() as house:
        if act is not None:
            act(house)
        c_goes_on(house)
        house.forward(days=4)
        return house.observed(C), house.observed(B)


@pytest.fixture(scope="module")
def undisturbed() -> tuple[object, object]:
    return watched(None)


@pytest.mark.parametrize("act", ACTS, ids=lambda act: act.__name__)
def test_whatever_one_does_nothing_changes_for_the_other_nor_across(
    act: Callable[[World], None], undisturbed: tuple[object, object]
) -> None:
    assert watched(act) == undisturbed


def a_shares(world: World) -> None:
    decide(world)
    send_all(world)


def test_not_even_that_something_of_one_has_crossed_is_seen_beside_them() -> None:
    seen = []
    for does in (a_shares, lambda world: world.forward(hours=30)):
        with all_in() as house:
            does(house)
            c_goes_on(house)
            seen.append(house.observed(C))
    assert seen[0] == seen[1]


def a_hold_is_of_the_whole_side() -> list[Patch]:
    """As it would be if a hold were looked up by side and not by person."""

    def is_held_(unit: Unit, case: CaseId, side: int) -> bool:
        return any(is_held(unit, case, chair(side_of(side), n)) for n in (1, 2))

    return [
        mock.patch(f"bot.service.{place}.is_held", is_held_) for place in ("crossing", "disclose", "hold", "contact")
    ]


@pytest.mark.parametrize(
    ("leak", "act"),
    [
        (a_hold_is_of_the_whole_side, a_is_afraid),
        (the_others_words_are_copied, a_writes),
        (answers_are_numbered_over_the_case, a_writes),
    ],
)
def test_the_comparison_bites(leak: Leak, act: Callable[[World], None]) -> None:
    seen = []
    for does in (act, lambda world: None):
        with Planted(leak), all_in() as house:
            does(house)
            with suppress(CannotDo):
                c_goes_on(house)
            seen.append(house.observed(C))
    assert seen[0] != seen[1]


# --- the mediator -------------------------------------------------------------------------------------------------


def test_the_briefing_says_who_of_the_side_said_it(world: House) -> None:
    case = case_of(world)
    with world.archive.begin() as unit:
        briefing = gather(unit, world.house, case, world.now)
    mediator = Viewer(Seat.MEDIATOR, case.id)
    assert [side.name.read_as(mediator) for side in briefing.sides] == ["Ms R.", "Mr R.", "Mr D."]
    row = next(r for r in briefing.rows(Part.KNOWING) if r.label.key.startswith("intake-can-tell"))
    told = [cell.entries[0].name.read_as(mediator) for cell in row.cells if isinstance(cell, Line)]
    assert told == [LOST, KEY, B_TELLS]
    world.says(M, "/briefing")
    card = with_words(world, M, LOST)
    assert f"Mr R.: “{KEY}”" in card.text.replace("● ", "").replace("◐ ", "").replace("○ ", "")


def test_a_message_goes_to_one_of_them_or_to_everybody(world: House) -> None:
    before = shown(world, A)
    world.says(M, "/message")
    assert labels(world.last(M))[:3] == ["Ms R.", "Mr R.", "Mr D."]
    world.taps(M, NAME)
    world.says(M, "Could you send me the contract?")
    world.taps(C, "Show it")
    assert "Could you send me the contract?" in texts(world, C)[-1] and shown(world, A) == before


def test_the_guard_asks_before_one_is_told_what_the_other_wrote(world: House) -> None:
    world.says(M, "/message")
    world.taps(M, NAME)
    world.says(M, LOST)
    assert "Ms R." in texts(world, M)[-1] and labels(world.last(M)) != []
    assert LOST not in everything(world, C)


# --- what crosses -------------------------------------------------------------------------------------------------


def send_all(world: World) -> None:
    world.forward(hours=30)
    world.says(M, "/share")
    taps_each(world, M, "Send")


def taps_each(world: World, who: Person, label: str) -> None:
    """Tap a button, the newest first, until there is none of it any more."""
    for _ in range(6):
        if any(label in labels(message) for message in world.standin.messages(who)):
            world.taps(who, label)


def test_what_crosses_of_either_is_the_other_sides_and_reaches_across_only(world: House) -> None:
    decide(world)
    decide(world, C, words="There was a second key.")
    before = {who: shown(world, who) for who in (A, C)}
    send_all(world)
    told = "\n".join(texts(world, M)[-4:])
    assert "Ms R." in told and NAME in told, "she sees whose it is"
    assert {who: shown(world, who) for who in (A, C)} == before
    world.says(B, "/continue")
    taps_each(world, B, "Show it")
    seen = everything(world, B)
    assert SENTENCE in seen and "There was a second key." in seen
    assert not any(words in seen for words in ("Ms R.", NAME, "Rosa", "Robin"))


def test_what_the_other_side_shares_reaches_everybody_on_this_one(world: House) -> None:
    decide(world, B, words="The back room is a bedroom.")
    send_all(world)
    for who in (A, C):
        assert texts(world, who)[-1] == NEUTRAL
        world.taps(who, "Show it")
        assert "The back room is a bedroom." in everything(world, who)


def test_whoever_is_not_confirmed_finds_it_once_they_are() -> None:
    with all_in(confirmed=False) as house:
        decide(house, B, words="The back room is a bedroom.")
        before = shown(house, C)
        send_all(house)
        assert shown(house, C) == before and texts(house, A)[-1] == NEUTRAL
        confirm(house)
        house.says(C, "/continue")
        assert NEUTRAL in texts(house, C)


# --- hold ---------------------------------------------------------------------------------------------------------


def held(world: House) -> list[int]:
    case = case_of(world)
    with world.archive.begin() as unit:
        return [side.number for side in case.sides if is_held(unit, case.id, side.number)]


def test_a_hold_is_of_one_person_and_the_others_go_on(world: House) -> None:
    world.says(M, "/hold")
    world.taps(M, f"Hold {NAME}")
    assert held(world) == [SECOND]
    assert f"{NAME}: on hold" in texts(world, M)[-1] and "Ms R.: not on hold" in texts(world, M)[-1]
    world.taps(C, "Look at them now")
    assert "This rests until M. Okafor has spoken with you." in texts(world, C)[-1]
    decide(world)
    assert with_words(world, A, SENTENCE)
    world.taps(M, f"End the hold of {NAME}")
    assert held(world) == []


def test_an_answer_of_one_holds_that_one_and_she_is_told_whom(world: House) -> None:
    world.says(C, "I am afraid of him and I can't sleep")
    assert held(world) == [SECOND]
    world.says(M, "/case")
    assert f"Please speak with {NAME} yourself" in world.last(M).text
    world.taps(M, f"Done: I have spoken with {NAME}")
    assert held(world) == []


# --- exchanges ----------------------------------------------------------------------------------------------------


def test_one_passes_another_puts_in_and_it_opens_for_both_sides(world: House) -> None:
    offered(world)
    passes(world, A)
    puts_in(world, C, "I still had a key.")
    puts_in(world, B, "He sleeps there.")
    receipts = [next(t for t in reversed(texts(world, who)) if RECEIPT in t) for who in (A, C, B)]
    assert len({text.split("after")[0] for text in receipts}) == 1
    looks(world)
    told = texts(world, M)[-1]
    assert [told.index(name) for name in ("Ms R.", NAME, "Mr D.")] == sorted(
        told.index(name) for name in ("Ms R.", NAME, "Mr D.")
    )
    assert "I still had a key." in told and "He sleeps there." in told
    world.forward(days=3, hours=10)
    looks(world)
    world.taps(M, "Open both")
    for who in (A, C):
        world.taps(who, "Show it")
        assert "He sleeps there." in everything(world, who)
    world.taps(B, "Show it")
    assert "I still had a key." in everything(world, B)
    assert "I still had a key." not in everything(world, A), "what crosses of one side is not for its own other people"


def test_two_of_one_side_are_not_an_exchange_and_all_three_read_the_same(world: House) -> None:
    offered(world)
    for who in (A, C):
        puts_in(world, who, f"of {who.name}")
    passes(world, B)
    world.forward(days=5)
    assert [texts(world, who)[-1] for who in (A, B, C)] == [NEUTRAL] * 3
    for who in (A, B, C):
        world.taps(who, "Show it")
    assert [texts(world, who)[-1] for who in (A, B, C)] == [NOT_OPENED] * 3
    assert "of Robin" not in everything(world, A) and "of Rosa" not in everything(world, C)


def test_whoever_is_not_confirmed_hears_nothing_of_an_exchange() -> None:
    with all_in(confirmed=False) as house:
        before = shown(house, C)
        offered(house)
        puts_in(house, A, "so it was")
        puts_in(house, B, "He sleeps there.")
        house.forward(days=3, hours=10)
        looks(house)
        house.taps(M, "Open both")
        assert texts(house, A)[-1] == NEUTRAL and shown(house, C) == before


@pytest.mark.parametrize("act", [passes, lambda w, who: puts_in(w, who, "I still had a key.")])
def test_nobody_beside_them_learns_what_somebody_did_with_an_exchange(act: Callable[[World, Person], None]) -> None:
    with all_in() as house:
        offered(house)
        before = shown(house, A), shown(house, B)
        act(house, C)
        looks(house)
        assert (shown(house, A), shown(house, B)) == before


# --- those beside them, leaving, strangers ------------------------------------------------------------------------


def test_counsel_of_one_sees_what_that_one_lets_them_and_nothing_of_the_other(world: House) -> None:
    seat_beside(world, LEVY, of=C)
    lets_see(world, "All but safe contact", of=C)
    assert KEY in read(world) and not any(words in everything(world, LEVY) for words in OF_A)
    world.says(M, "/case")
    assert f"Counsel of {NAME}: has a seat (A. Levy)" in world.last(M).text


def test_whoever_deletes_takes_their_own_away_and_nothing_else(world: House) -> None:
    case = case_of(world)
    world.says(C, "/delete")
    world.taps(C, "Delete everything")
    vault = world.archive.vault
    assert vault.is_erased(side_key(case.id, SECOND)) and not vault.is_erased(side_key(case.id, 1))
    world.says(A, "/ledger")
    world.says(M, "/case")
    assert f"{NAME}: has withdrawn everything and left the case" in world.last(M).text
    assert "Ms R.: has withdrawn" not in world.last(M).text
    with world.archive.begin() as unit:
        briefing = gather(unit, world.house, case, world.now)
        actors = {e.actor for e in audit.entries(unit, case.id) if e.verb == "erased"}
    assert actors == {"party/1.2"}
    row = next(r for r in briefing.rows(Part.KNOWING) if r.label.key.startswith("intake-can-tell"))
    assert isinstance(row.cells[0], Line) and row.cells[1] is Blank.ERASED and isinstance(row.cells[2], Line)


def test_somebody_without_a_seat_sees_no_difference_between_the_links(world: House) -> None:
    link = invite_another(world, name="Ms S.")
    opens(world, STRANGER, link + "x")
    assert world.last(STRANGER).text == wording(world, "house-link-unusable")
    assert not any(words in everything(world, STRANGER) for words in ("Ms S.", NAME, "Okafor"))


def test_the_archive_on_the_other_database_takes_a_chair_too(archive: Archive) -> None:
    world = World(archive)
    world.seat_mediator()
    first, _ = world.open_case()
    opens(world, A, first)
    opens(world, C, invite_another(world))
    world.walk(C, until="story")
    world.says(C, "I was there.")
    world.says(C, "/ledger")
    assert world.standin.invalid == []
    world.close()


@pytest.mark.parametrize(
    "put", [test_ticks.offers, terms_cast.out, offered], ids=["statement", "term sheet", "exchange"]
)
def test_whoever_is_confirmed_later_is_told_of_what_is_before_everybody(put: Callable[[House], None]) -> None:
    """All have to say yes, they too: nobody is to be missing who was never asked."""
    with all_in(confirmed=False) as house:
        put(house)
        before = len(house.view(C))
        confirm(house)
        told = [seen.text for seen in house.view(C)[before:] if seen.method == "sendMessage"]
        assert told == [NEUTRAL]
        house.taps(C, "Show it")
        assert house.view(C)[-1].text == NEUTRAL


def test_whoever_is_confirmed_when_nothing_waits_is_told_nothing() -> None:
    with all_in(confirmed=False) as house:
        before = len(house.view(C))
        confirm(house)
        assert len(house.view(C)) == before
