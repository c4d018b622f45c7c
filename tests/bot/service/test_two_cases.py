"""One account with seats in two cases: neither mediator learns anything of the other case, and nobody is cut off from either."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest

from bot.channel import tokens
from bot.present.acts import DeskAct
from bot.sandbox.wire import Person
from flows.answers import Words
from flows.case import CaseId
from flows.private import HOUSE
from flows.say import Deed, Paragraph, Press, Say
from flows.text import Text
from storage import cases, outbox, people
from storage.keys import side_key
from tests.bot.service.cast import LOST, both_in, case_of, labels, shown, texts, with_words
from tests.bot.service.eyes import everything, opens, readable, wording
from tests.bot.service.session_cast import goes_on, news, publishes, so_far
from tests.proof.house import House
from tests.world import A, B, M, World

N = Person(104, "J. Marsh", "en")
OTHER = "The fence has stood there since my father's time."
MORE = "I would like to keep the workshop."
BACK, AWAY = (f"Case with {who}, since Monday, 2 March 2026" for who in ("M. Okafor", "J. Marsh"))


@pytest.fixture
def world() -> Iterator[House]:
    """A has handed over in a case of M. Okafor's, and has begun another of J. Marsh's."""
    with both_in(tells=LOST) as house:
        house.says(A, MORE)
        house.seat_mediator("J. Marsh", N)
        opens(house, A, house.open_case(title="The fence", by=N)[0])
        yield house


def first(world: World) -> CaseId:
    return case_of(world).id


def second(world: World) -> CaseId:
    with world.archive.begin() as unit:
        mediator = people.mediator_of_chat(unit, unit.vault.chat_ref(N.id))
        assert mediator is not None
        return cases.of_mediator(unit, mediator.id)[0].id


def story(world: World) -> None:
    world.walk(A, until="story")
    world.says(A, OTHER)
    world.taps(A, "That's all")


def said_in(world: World, case: CaseId) -> list[str]:
    answers = [s.answer.read_as(HOUSE) for s in readable(world, case, 1)]
    return [a.text for a in answers if isinstance(a, Words)]


def test_no_mediator_reads_of_the_safety_file_of_another_case(world: House) -> None:
    world.taps(A, "Yes, go on", "Yes, or it could happen")
    before = everything(world, M)
    world.says(M, "/case")
    world.taps(M, "Safe contact: Ms R.")
    assert "Yes, or it could happen" not in everything(world, M).removeprefix(before)
    assert "Others with this phone: No, only me" in texts(world, M)[-1]


def test_refusing_somebody_in_one_case_leaves_the_other_as_it_is(world: House) -> None:
    story(world)
    assert said_in(world, second(world)) == [OTHER] and said_in(world, first(world)) == [MORE]
    world.says(M, "/case")
    _presses(world, DeskAct.REFUSE)
    assert said_in(world, second(world)) == [OTHER]
    assert readable(world, first(world), 1) == [], "what a stranger said is nobody's answer"
    world.says(A, "/continue")
    assert BACK not in labels(world.last(A))


def _presses(world: World, act: DeskAct) -> None:
    """Tap what stood under the card before she confirmed who it is."""
    case = first(world)
    with world.archive.begin() as unit:
        person = next(p for p in people.of_case(unit, HOUSE, case) if p.side == 1)
    data = tokens.seal_press(
        world.archive.vault.press_key(), M.id, Press(Deed.DESK, bytes.fromhex(person.id), act.value)
    )
    world.standin.taps_data(M, world.last(M).id, data)
    world.settle()


def test_whoever_joins_a_second_case_is_told_and_finds_the_way_back_and_forth(world: House) -> None:
    assert with_words(world, A, "more than one case").keyboard[0][0].text == BACK
    story(world)
    world.says(A, "/start")
    world.taps(A, BACK)
    assert AWAY in labels(with_words(world, A, "more than one case"))
    world.says(A, "/ledger")
    assert LOST in "\n".join(texts(world, A)[-4:])
    assert world.place(A) == "how_it_goes", "what may cross waits there to be looked at"
    world.taps(A, AWAY)
    world.says(A, "/ledger")
    assert OTHER in "\n".join(texts(world, A)[-4:])
    assert OTHER not in said_in(world, first(world)) and LOST not in said_in(world, second(world))


def test_a_message_of_either_mediator_arrives_and_is_opened_where_it_belongs(world: House) -> None:
    world.says(M, "/message")
    world.taps(M, "Ms R.")
    world.says(M, "We meet on Tuesday.")
    assert "✓" in texts(world, M)[-1]
    world.taps(A, "Show it")
    assert "We meet on Tuesday." in texts(world, A)[-1]
    assert "We meet on Tuesday." not in everything(world, N)


def test_a_session_and_its_reminder_reach_whoever_is_in_the_other_case(world: House) -> None:
    publishes(world)
    world.taps(A, "Show it")
    assert "24 March 2026" in texts(world, A)[-1]
    world.says(A, "/start")
    world.taps(A, AWAY)
    since = so_far(world, A)
    goes_on(world, "2026-03-10T12:00")
    assert len(news(world, A, since)) == 1
    world.taps(A, "Show it")
    assert "24 March 2026" in texts(world, A)[-1]


def test_whoever_deletes_everything_in_one_case_is_in_the_other_again(world: House) -> None:
    story(world)
    kept = said_in(world, first(world))
    world.says(A, "/delete")
    world.taps(A, "Delete everything")
    world.says(A, "/ledger")
    assert LOST in "\n".join(texts(world, A)[-4:])
    assert said_in(world, first(world)) == kept
    world.says(A, "/delete")
    world.taps(A, "Delete everything")
    world.says(A, "/ledger")
    assert texts(world, A)[-1] == wording(world, "house-by-invitation")


def test_a_button_of_a_case_that_was_deleted_there_harms_nothing_in_the_other(world: House) -> None:
    story(world)
    buttons = [
        (seen.message, b) for seen in world.standin.transcript(A, data=True) for row in seen.keyboard for b in row
    ]
    world.says(A, "/delete")
    world.taps(A, "Delete everything")
    for message, button in buttons[-6:]:
        world.standin.taps_data(A, message, button.data, label=button.text)
    world.settle()
    world.says(A, "/ledger")
    assert LOST in "\n".join(texts(world, A)[-4:])


def test_words_for_a_case_that_is_over_for_somebody_are_no_answer_in_the_other(world: House) -> None:
    kept = said_in(world, first(world))
    world.says(A, "/delete")
    world.taps(A, "Delete everything")
    world.says(A, "Ben must never read any of this.")
    assert wording(world, "house-out-of-date") in texts(world, A)
    assert said_in(world, first(world)) == kept
    assert "never read" not in "\n".join(texts(world, M))
    world.says(A, "x")
    assert "That screen" not in "\n".join(texts(world, A)), "the word that hides the chat hides it at once"


def test_when_somebody_blocks_the_bot_both_mediators_are_told(world: House) -> None:
    world.standin.blocks(A)
    world.settle()
    for who in (M, N):
        assert "someone cannot be reached here any more" in texts(world, who)[-1]


def test_the_other_side_sees_nothing_of_it(world: House) -> None:
    before = shown(world, B)
    story(world)
    world.says(A, "/start")
    world.taps(A, BACK)
    assert shown(world, B) == before


def test_what_waits_for_somebody_in_one_case_goes_out_after_they_have_left_the_other(world: House) -> None:
    case, soon = first(world), world.now + timedelta(hours=1)
    with world.archive.begin() as unit:
        note = Say((Paragraph(Text("notice-something-new")),))
        outbox.put(unit, unit.vault.chat_ref(A.id), side_key(case, 1), [note], world.now, due=soon)
        unit.commit()
    world.says(A, "/delete")
    world.taps(A, "Delete everything")
    before = len(texts(world, A))
    world.forward(hours=2)
    assert len(texts(world, A)) == before + 1


LEVY, C = Person(121, "A. Levy", "en"), Person(131, "Carla C.", "en")


def sits_beside(world: World, who: Person, of: Person, by: Person) -> None:
    """Let somebody who advises a party come with the mediator's link and code."""
    world.says(of, "/seats")
    world.taps(of, "Somebody advises me")
    world.taps(by, next(label for label in labels(world.last(by)) if label.startswith("Invite")))
    link, code = texts(world, by)[-2:]
    opens(world, who, link.rpartition("start=")[2])
    world.says(who, code.rpartition(": ")[2])


def test_counsel_in_two_cases_is_cut_off_from_neither(world: House) -> None:
    world.says(A, "/start")
    world.taps(A, BACK)
    sits_beside(world, LEVY, A, M)
    opens(world, C, world.open_case(title="A wall", by=N)[0])
    sits_beside(world, LEVY, C, N)
    assert labels(with_words(world, LEVY, "more than one case")) == [BACK]
    world.taps(LEVY, BACK)
    world.says(LEVY, "For the first of the two.")
    assert world.last(LEVY).text == wording(world, "beside-sent", mediator="M. Okafor")
    world.taps(LEVY, AWAY)
    world.says(LEVY, "For the second of the two.")
    assert world.last(LEVY).text == wording(world, "beside-sent", mediator="J. Marsh")
    world.taps(M, "Read it", "Answer: Counsel of Ms R.")
    world.says(M, "This is for you alone.")
    world.taps(LEVY, "Show it")
    assert "This is for you alone." in texts(world, LEVY)[-1]
    assert "For the first of the two." in everything(world, M) and "For the first" not in everything(world, N)
