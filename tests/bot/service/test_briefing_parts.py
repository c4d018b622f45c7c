"""The parts of a briefing open for the case's mediator and for nobody else, whatever is tapped."""

from __future__ import annotations

from bot.channel import tokens
from bot.present.acts import DeskAct
from bot.present.ground_parts import Form, Screen
from bot.sandbox.wire import Person
from flows.say import Deed, Press
from tests.bot.service.eyes import newest_case, opens, shown, wording
from tests.world import A, B, M, World


def _pressed(world: World, who: Person, about: str, code: int) -> None:
    data = tokens.seal_press(world.archive.vault.press_key(), who.id, Press(Deed.DESK, bytes.fromhex(about), code))
    world.standin.taps_data(who, world.last(who).id, data)
    world.settle()


def test_the_mediator_opens_every_part_and_no_phone_of_a_party_stirs(world: World) -> None:
    first, second = world.open_case()
    opens(world, A, first)
    opens(world, B, second)
    views = [world.view(who) for who in (A, B)]
    world.says(M, "/briefing")
    for label, title in (
        ("Common ground", "Common ground, for you alone"),
        ("Before a session", "Before a joint session"),
    ):
        world.taps(M, label)
        assert world.last(M).text.startswith(title)
    assert "Ms R.: the answers are not handed over yet" in world.last(M).text
    assert [world.view(who) for who in (A, B)] == views


def test_a_party_who_forges_the_button_learns_nothing(world: World) -> None:
    first, _ = world.open_case()
    opens(world, A, first)
    before = len(world.view(A))
    for code in (
        *(part.code for part in Screen),
        *(DeskAct.CHART.value, DeskAct.JOTTINGS.value, DeskAct.JOT.value, DeskAct.JOT_DROP.value),
        *(DeskAct.PAPER.value + form.value for form in Form),
    ):
        _pressed(world, A, newest_case(world), code)
    assert {words for _, words in shown(world, A, before)} == {wording(world, "house-not-available")}


def test_a_part_there_is_not_is_not_available(world: World) -> None:
    world.open_case()
    world.says(M, "/briefing")
    before = len(world.view(M))
    _pressed(world, M, newest_case(world), DeskAct.GROUND.value + 6)
    assert [words for _, words in shown(world, M, before)] == [wording(world, "house-not-available")]


def test_the_mediator_gets_the_briefing_as_word_and_as_markdown(world: World) -> None:
    first, _ = world.open_case()
    opens(world, A, first)
    world.says(M, "/briefing")
    for label, ending in (("Word", ".docx"), ("Markdown", ".md"), ("PDF", ".pdf")):
        world.taps(M, label)
        sent = world.last(M).file
        assert sent is not None and sent.name.endswith(ending)
