"""Where the scenes of this folder begin, and the taps they need, named by what they mean."""

from __future__ import annotations

from functools import cache

from bot.sandbox.wire import Person
from flows.answers import NonAnswer
from flows.flow import TextStep
from flows.replies import Did, Reply, Skipped
from flows.say import Deed
from flows.taps import code_of
from tests.proof.hands import Act, Hands, tap
from tests.proof.house import House, PutAway, a_house
from tests.proof.weave import stage, walk
from tests.world import A, B, the_shelf

SKIP, THATS_ALL = Skipped(NonAnswer.SKIPPED), Did("done")


def long_question() -> str:
    """Name the first question of the intake that several messages may answer."""
    steps = the_shelf().library.flow("intake").steps.values()
    return next(s.key for s in steps if isinstance(s, TextStep) and s.several and s.skip)


@cache
def both_at_a_question() -> PutAway:
    """Both sides at the same question in words, which several messages may answer."""
    with a_house(stage("open", 1)) as house:
        for who, side in ((A, 1), (B, 2)):
            hands = Hands(house, who, who, side)
            hands.do(Act(0, "join"))
            walk(house, hands, long_question())
        return house.put_away()


def replies(house: House, who: Person, reply: Reply) -> None:
    """Tap the newest button that stands for a reply to a question."""
    tap(house, who, Deed.STEP, code_of(None, reply))
