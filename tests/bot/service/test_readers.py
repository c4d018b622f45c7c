"""Nobody reads what another side lets cross before the mediator has confirmed that it is them: a link in the wrong hands shows nothing."""

from __future__ import annotations

from flows.private import HOUSE
from storage import people
from tests.bot.service.cast import NEUTRAL, QUOTED, SENTENCE, both_in, case_of, decide, seat, texts
from tests.proof.house import a_house
from tests.world import STRANGER, A, B, M

LOST = "I lost two orders because I could not get at the tools."


def test_nothing_is_sent_of_or_to_somebody_who_is_not_confirmed() -> None:
    with a_house() as house:
        house.seat_mediator()
        first, second = house.open_case()
        seat(house, A, first, tells=LOST)
        seat(house, B, second)
        decide(house, waits=False)
        before = house.observed(B)
        for told, name in (
            ("Please confirm first that whoever agreed", "Ms R."),
            ("Nobody could read it yet", "Mr D."),
        ):
            house.says(M, "/share")
            house.taps(M, "Send")
            toasts = [seen.text for seen in house.view(M) if seen.method == "answerCallbackQuery" and seen.text]
            assert told in toasts[-1] and house.observed(B) == before
            house.says(M, "/case")
            house.taps(M, f"✓ Yes, that is {name}")
        house.says(M, "/share")
        house.taps(M, "Send")
        assert texts(house, B)[-1] == NEUTRAL


def test_no_exchange_is_opened_with_somebody_who_is_not_confirmed() -> None:
    with a_house() as house:
        house.seat_mediator()
        first, second = house.open_case()
        seat(house, A, first)
        seat(house, B, second)
        house.says(M, "/swap")
        house.taps(M, "Open a new exchange")
        assert "please confirm first" in texts(house, M)[-1]


def test_a_stranger_with_the_new_link_sees_nothing_of_what_came() -> None:
    with both_in() as house:
        decide(house, waits=False)
        house.says(M, "/share")
        house.taps(M, "Send")
        case = case_of(house)
        with house.archive.begin() as unit:
            seated = next(p for p in people.of_case(unit, HOUSE, case.id) if p.side == case.sides[1].number)
            people.remove(unit, seated.id, house.now)
            unit.commit()
        house.says(M, "/case")
        house.taps(M, "New invitation for Mr D.")
        link = next(t for t in reversed(texts(house, M)) if "start=" in t).rpartition("start=")[2]
        seat(house, STRANGER, link)
        house.says(STRANGER, "/ledger", "/continue")
        assert all(SENTENCE not in text and text != NEUTRAL for text in texts(house, STRANGER))
        house.says(M, "/case")
        house.taps(M, "✓ Yes, that is Mr D.")
        house.says(STRANGER, "/continue")
        house.taps(STRANGER, "Show it")
        assert any(QUOTED in text for text in texts(house, STRANGER))
