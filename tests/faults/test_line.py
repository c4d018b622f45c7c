"""Trouble on the line to Telegram: nothing is lost, nothing is said too often, and one chat's trouble is no other's."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta

import pytest

from bot.channel.outcomes import Delivered, Gone, Unknown, Wait
from bot.sandbox.faults import Cut, Down, Fault, Hang, Refuse, TooMany
from bot.sandbox.world import Seen
from flows.say import Paragraph, Repeat, Say
from flows.text import Text
from storage import outbox
from tests.faults.evidence import compare, counted, held, standing, told
from tests.faults.live import Live, Scene
from tests.faults.places import both_at_a_question
from tests.proof.hands import says
from tests.proof.house import House, a_house
from tests.world import A, B, M


def busy_talk() -> dict[float, Scene]:
    """A and B both write, A more than anybody should."""

    def both(n: int) -> Scene:
        def act(house: House) -> None:
            for _ in range(4):
                house.standin.says(A, f"a {n}")
            house.standin.says(B, f"b {n}")

        return act

    return {3.0 * n + 0.01: both(n) for n in range(12)}


class Lived:
    """A house lived in for a while with planned trouble, closed at the end of the block."""

    def __init__(
        self, scenes: dict[float, Scene], seconds: float, *faults: tuple[Fault, int, int], chat_rate: float = 0
    ) -> None:
        self._scenes, self._seconds, self._faults, self._rate = scenes, seconds, faults, chat_rate

    def __enter__(self) -> Lived:
        self._opened = a_house(both_at_a_question())
        self.house = self._opened.__enter__()
        for fault, skip, times in self._faults:
            self.house.standin.fail(fault, who=A, skip=skip, times=times)
        self.live = Live(self.house, self._scenes, chat_rate=self._rate)
        self.live.run(self._seconds)
        return self

    def __exit__(self, *_: object) -> None:
        self._opened.__exit__(None, None, None)

    def heard(self) -> list[Seen]:
        return [s for s in self.house.standin.transcript(B, data=True) if s.method not in ("says", "taps")]


@pytest.mark.parametrize("chat_rate", [0, 1])
def test_a_storm_of_429_in_one_chat_delays_no_other(chat_rate: float) -> None:
    storm = (TooMany(7), 2, 25)
    with (
        Lived(busy_talk(), 900, chat_rate=chat_rate) as calm,
        Lived(busy_talk(), 900, storm, chat_rate=chat_rate) as stormy,
    ):
        waits = [o for _, o in stormy.live.outcomes if isinstance(o, Wait)]
        assert len(waits) == 25
        assert stormy.heard() == calm.heard(), "B's messages, times included, are those of a calm day"
        assert told(stormy.house, A) == told(calm.house, A), "A gets everything in the end, in order"
        assert standing(stormy.house, A) == standing(calm.house, A)
        late = stormy.house.standin.last(A).at - calm.house.standin.last(A).at
        assert late > timedelta(seconds=60)


def test_retry_after_is_kept_to_the_second() -> None:
    with Lived({0.01: says(A, "one")}, 120, (TooMany(41), 0, 1)) as after:
        sent = [s.at for s in after.house.standin.transcript(A) if s.method == "sendMessage"][-1]
        asked = [s.at for s in after.house.standin.transcript(A) if s.method == "says"][-1]
        assert timedelta(seconds=41) <= sent - asked < timedelta(seconds=43)


@pytest.mark.parametrize("fault", [Down(500), Down(502), Down(503), Cut(), TooMany(2)])
@pytest.mark.parametrize("times", [1, 5])
def test_what_was_certainly_not_delivered_is_delivered_later_once(fault: Fault, times: int) -> None:
    scenes = {1.0: says(A, "one", "two"), 200.0: says(A, "/human")}
    with Lived(scenes, 900) as calm, Lived(scenes, 900, (fault, 1, times)) as troubled:
        assert told(troubled.house, A) == told(calm.house, A)
        assert standing(troubled.house, A) == standing(calm.house, A)
        assert held(troubled.house) == held(calm.house)


@pytest.mark.parametrize("hangs", [1, 2, 6])
def test_what_may_have_been_delivered_stands_at_most_twice_and_holds_nothing_up(hangs: int) -> None:
    scenes = {1.0: says(A, "one"), 300.0: says(A, "/privacy"), 600.0: says(A, "/help")}
    with Lived(scenes, 1200) as calm, Lived(scenes, 1200, (Hang(), 0, hangs)) as troubled:
        found = compare(told(calm.house, A), told(troubled.house, A))
        assert found.doubled is not None, found.why
        assert found.doubled == (hangs + 1) // 2
        assert counted(standing(calm.house, A), standing(troubled.house, A)).doubled == found.doubled
        assert all(times <= 2 for times in Counter(told(troubled.house, A)).values())


@pytest.mark.parametrize(
    ("say", "copies"),
    [
        (Say((Paragraph(Text("house-help")),), repeat=Repeat.NEVER), 1),
        (Say((Paragraph(Text("house-help")),), repeat=Repeat.ONCE), 2),
        (Say((Paragraph(Text("house-help")),), slot="s", edits=True), 1),
    ],
)
def test_a_silent_server_is_asked_again_by_class_of_message(say: Say, copies: int) -> None:
    """Accepted, then no answer, every time: chatty replies are let be, others are said once more, edits until it is sure."""

    def put(house: House) -> None:
        with house.archive.begin() as unit:
            lane = unit.vault.chat_ref(A.id)
            first = Say((Paragraph(Text("house-hidden")),), slot="s")
            outbox.put(unit, lane, "house", [first, say] if say.edits else [say], house.standin.clock())
            unit.commit()

    with Lived({1.0: put}, 600, (Hang(), int(say.edits), 5)) as after:
        texts = [m.text for m in after.house.standin.messages(A)]
        assert texts.count(texts[-1]) == copies
        unanswered = sum(isinstance(o, Unknown) for _, o in after.live.outcomes)
        assert unanswered == (5 if say.edits else copies)
        assert isinstance(after.live.outcomes[-1][1], Delivered if say.edits else Unknown)
        with after.house.archive.begin() as unit:
            assert outbox.waiting(unit) == 0


@pytest.mark.parametrize(
    "refusal",
    [
        Refuse(403, "Forbidden: bot was blocked by the user"),
        Refuse(403, "Forbidden: user is deactivated"),
        Refuse(400, "Bad Request: chat not found"),
    ],
)
def test_a_closed_chat_is_left_alone_and_only_the_mediator_is_told(refusal: Refuse) -> None:
    scenes = {1.0: says(A, "the garage"), 30.0: says(A, "two"), 60.0: says(B, "mine")}
    with Lived(scenes, 600) as calm, Lived(scenes, 600, (refusal, 0, -1)) as closed:
        assert sum(isinstance(o, Gone) for _, o in closed.live.outcomes) == 1, (
            "after the first refusal nothing more is tried"
        )
        assert closed.heard() == calm.heard()
        notices = [m for m in told(closed.house, M) if m not in told(calm.house, M)]
        assert len(notices) == 1
        assert "garage" not in notices[0]
        assert "Rosa" not in notices[0]
        assert all(words in str(held(closed.house)[A.name]) for words in ("the garage", "two")), (
            "what they said is kept"
        )


def test_whoever_comes_back_is_answered_again() -> None:
    scenes: dict[float, Scene] = {
        1.0: lambda house: house.standin.blocks(A),
        20.0: lambda house: house.standin.unblocks(A),
        21.0: says(A, "/continue"),
    }
    with Lived(scenes, 60) as after:
        assert after.house.standin.last(A).at - after.house.now > timedelta(seconds=-60)
        assert after.house.standin.labels(A)
