"""The second story, acted out on the real bot without a page: a stuck session, a fresh start, one exchange that opens and one that does not."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta

from bot.sandbox.beats import Answers, Awaits, Beat, Does, Forwards, OpensInvitation, Says, Taps, TypesCode
from bot.sandbox.scripts_stuck import stuck
from bot.sandbox.wire import Person
from tests.proof.house import House, a_house
from tests.world import A, B, M

OPENED = ("The school orders again if I can deliver by June.", "My brother would agree to a second key.")
CLOSED, KEPT = "The saw was left running twice", "I have looked at another workshop"


def found(world: House, who: Person, pattern: str, mark: str = "") -> str:
    """Find something in somebody's chat, the newest message first."""
    for message in reversed(world.standin.messages(who)):
        if re.search(mark, message.text) and (hit := re.search(pattern, message.text)):
            return hit[1]
    raise AssertionError("it is not in the chat")


def act(world: House, who: Person, deed: object) -> None:
    match deed:
        case Says(text):
            world.says(who, text)
        case Taps(label):
            world.taps(who, label)
        case _:
            raise AssertionError("no such act in this story")


def perform(world: House, beat: Beat) -> None:
    match beat:
        case Does(who, deed):
            act(world, who, deed)
        case Answers(who, choose, most):
            for _ in range(most):
                if (deed := choose(who, world.last(who))) is None:
                    return
                act(world, who, deed)
            raise AssertionError("it is asked on and on")
        case OpensInvitation(who, host, mark):
            world.standin.start_link(who, found(world, host, r"start=([\w-]+)", mark))
            world.settle()
        case TypesCode(who, host, pattern):
            world.says(who, found(world, host, pattern))
        case Forwards(by):
            world.forward(seconds=by / timedelta(seconds=1))
        case Awaits(who):
            before = world.last(who)
            while world.last(who).id == before.id and (due := world.next_due()) is not None:
                world.pass_to(due + timedelta(seconds=1))
        case _:
            pass  # to be looked at, or waited for


def everything(world: House, who: Person) -> str:
    return "\n".join(seen.text for seen in world.view(who))


def test_the_second_story_opens_one_exchange_and_closes_the_other_and_the_mediator_reads_what_has_shifted() -> None:
    with a_house() as world:
        world.house = replace(world.house, sitting=timedelta(hours=8))  # as in the sandbox: who comes back is asked
        world.seat_mediator()
        flow = world.shelf.library.flow
        for beat in stuck((A, M, B), wordbook=world.shelf.catalogue, flow=flow, place_of=world.place):
            perform(world, beat)
        left, right, new = everything(world, A), everything(world, B), world.last(M).text
        assert OPENED[0] in right and OPENED[1] in left
        assert CLOSED not in left and KEPT not in right
        for who in (A, B):
            assert world.last(who).text == "This exchange was not opened. There is nothing for you to do."
        assert "Ms R.: odds of an agreement 4 → 3" in new and "Ms R., after reading: it matters 8 → 4" in new
        assert f"“{CLOSED}” – would exchange it" in new and new.count("has crossed") == 2
        assert world.standin.invalid == [] and world.failed == []
