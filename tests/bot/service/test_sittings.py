"""The shipped question bank: offered one sitting at a time after what may cross, the same to every side, and only what the mediator wants."""

from __future__ import annotations

import pytest

from flows.bank import EVERYWHERE, MODULES, shipped
from flows.case import Asks
from flows.disclosure import Rules
from flows.pack import further
from storage import cases, runs
from storage.tables import CASES
from tests.bot.service.cast import both_in, case_of, labels, texts, with_words
from tests.bot.service.eyes import opens
from tests.world import A, B, M, World, the_shelf

OFFER = "There is another part of questions"


def handed_over(world: World, *lists: tuple[str, ...]) -> None:
    """Take A through the intake with a list or two filled in, and hand it over; the case is one of neighbours."""
    first, _ = world.open_case()
    world.standin.start_link(A, first)
    world.settle()
    for place, *words in lists:
        world.walk(A, until=place)
        world.says(A, *words)
        world.taps(A, "The list is complete")
    world.walk(A)
    world.taps(A, "Hand it over")


def flow_of(world: World) -> str:
    with world.archive.begin() as unit:
        stored = runs.current(unit, unit.vault.chat_ref(A.id))
    return stored.run.flow if stored else ""


def test_the_part_about_the_kind_comes_first_and_then_the_others_one_at_a_time(world: World) -> None:
    handed_over(world)
    wanted = [MODULES["neighbour"], *EVERYWHERE]
    met = []
    for _ in wanted:
        assert labels(with_words(world, A, OFFER)) == ["Answer them now", "Later"]
        world.taps(A, "Answer them now")
        met.append(flow_of(world))
        while world.place(A) not in ("_review", "_end") and flow_of(world) == met[-1]:
            rows = world.last(A).keyboard
            skip = next((b.text for row in rows for b in row if b.text == "Skip"), rows[0][0].text)
            world.taps(A, skip)
        world.taps(A, "Hand it over")
    assert met == wanted
    world.says(A, "/continue")
    assert OFFER not in texts(world, A)[-1]


def test_what_may_cross_is_offered_before_it() -> None:
    with both_in() as house:
        assert "would you like to look" in texts(house, A)[-1]
        assert not any(OFFER in text for text in texts(house, A))
        house.taps(A, "Later")
        house.says(B, "/continue")
        assert any(OFFER in text for text in texts(house, B))


def test_a_sitting_knows_the_persons_own_list(world: World) -> None:
    handed_over(world, ("issues", "The store room key", "Quiet hours"))
    world.taps(A, "Answer them now")
    for _ in range(90):
        if flow_of(world) == "weighing":
            break
        rows = world.last(A).keyboard
        wanted = ("Answer them now", "Hand it over", "Skip")
        world.taps(
            A, next((b.text for label in wanted for row in rows for b in row if b.text == label), rows[0][0].text)
        )
    with world.archive.begin() as unit:
        stored = runs.current(unit, unit.vault.chat_ref(A.id))
    assert stored is not None
    assert [item.label for item in stored.run.known["issues"].items] == ["The store room key", "Quiet hours"]


@pytest.mark.parametrize("kind", sorted(MODULES))
def test_every_side_of_a_case_is_asked_the_same(kind: str) -> None:
    packs = shipped(the_shelf().catalogue.locales())
    assert further(packs, kind, ["en", "es"]) == further(packs, kind, ["es", "en"]) == (MODULES[kind], *EVERYWHERE)
    assert further(packs, "other", ["en", "en"]) == EVERYWHERE


def chosen(world: World, *more: str, kind: str = "Neighbours") -> frozenset[Asks]:
    """Open a case with other rules than the usual, and say what is asked in it."""
    world.says(M, "/newcase")
    world.taps(M, kind)
    world.says(M, "Shared workshop", "Ms R.")
    world.taps(M, "English", "Madrid")
    world.says(M, "Mr D.")
    world.taps(M, "English", "London", "In two weeks", "No", "No, let me choose")
    for _ in range(13):
        if any(b.text == "Open this case" for row in world.last(M).keyboard for b in row):
            break
        label = world.last(M).text
        first = world.last(M).keyboard[0][0].text
        world.taps(M, next((tap for ask, tap in zip(more[::2], more[1::2], strict=True) if ask in label), first))
    world.taps(M, "Open this case")
    case = case_of(world)
    return case.questions


def test_nothing_unusual_is_asked_unless_the_mediator_says_so(world: World) -> None:
    assert chosen(world) == frozenset()


def test_she_may_add_points_and_a_range(world: World) -> None:
    assert chosen(world, "hundred points", "Yes", "walk away", "Yes") == {Asks.POINTS, Asks.RANGE}


def test_no_points_are_asked_where_children_are_concerned(world: World) -> None:
    assert Asks.POINTS not in chosen(world, "hundred points", "Yes", "walk away", "Yes", kind="Parenting")


@pytest.mark.parametrize(("second", "points"), [("Where the children sleep", "no"), ("Who keeps the van", "yes")])
def test_nor_over_a_list_with_children_on_it_whatever_the_kind(world: World, second: str, points: str) -> None:
    """A house and a child are never on one list for points (domain §10.16)."""
    chosen(world, "hundred points", "Yes", kind="Something else")
    link = next(t for t in reversed(texts(world, M)) if "start=" in t and "Side 2" not in t).rpartition("start=")[2]
    opens(world, A, link)
    world.walk(A, until="issues")
    world.says(A, "The house", second)
    world.taps(A, "The list is complete")
    world.walk(A)
    world.taps(A, "Hand it over", "Answer them now")
    with world.archive.begin() as unit:
        stored = runs.current(unit, unit.vault.chat_ref(A.id))
    assert stored is not None and (stored.run.flow, stored.run.facts["points"]) == ("weighing", points)


def test_she_may_leave_the_further_parts_out(world: World) -> None:
    assert chosen(world, "Each further part", "No, the first questions are enough") == {Asks.NO_SITTINGS}


@pytest.mark.parametrize(("wish", "preview"), [("Yes, in words of mine", True), ("No", False)])
def test_a_preview_of_the_agenda_is_allowed_or_not(world: World, wish: str, preview: bool) -> None:
    chosen(world, "topics of the agenda", wish)
    case = case_of(world)
    with world.archive.begin() as unit:
        assert cases.rules(unit, case.id) == Rules(preview=preview)


def test_where_she_leaves_them_out_nobody_is_offered_any() -> None:
    with both_in() as house:
        case = case_of(house)
        with house.archive.begin() as unit:
            unit.run(CASES.update().where(CASES.c.id == case.id).values(questions=Asks.NO_SITTINGS.value))
            unit.commit()
        house.taps(B, "Later")
        house.says(B, "/continue")
        assert not any("Answer them now" in labels(m) for m in house.standin.messages(B))
