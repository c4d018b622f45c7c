"""A two-party intake from the invitation to the erasure, cut into acts: before each the whole house is put away."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache

from bot.present.acts import DeskAct, PartyAct
from bot.sandbox.phone import CannotDo
from bot.sandbox.wire import Person
from flows.replies import AskedMore, Finished
from flows.say import Deed
from flows.taps import code_of
from tests.faults.brittle import BrittleHouse, Fuse, brittle
from tests.faults.evidence import PEOPLE, held, standing, told
from tests.proof.hands import Hands, says, tap
from tests.proof.house import House, PutAway, a_house, quick_folder
from tests.proof.weave import forward, stage
from tests.world import A, B, M

Doing = Callable[[House], None]


@dataclass(frozen=True)
class Act:
    """One act, the house before it, how many port calls it takes, and what is there after it if nothing happens."""

    name: str
    doing: Doing
    before: PutAway
    calls: tuple[str, ...]
    held: dict[str, object]
    told: dict[str, list[str]]
    standing: dict[str, list[str]]


def _opens_link(who: Person, side: int) -> Doing:
    return lambda house: says(who, f"/start {house.links[side - 1]}")(house)


def _types_code(who: Person, side: int) -> Doing:
    return lambda house: says(who, house.codes[side - 1])(house)


def _taps(who: Person, deed: Deed, code: int) -> Doing:
    return lambda house: tap(house, who, deed, code)


def _goes_on(who: Person, side: int, seed: int) -> Doing:
    return lambda house: forward(house, Hands(house, who, who, side), random.Random(seed))


def _both_go_on(seed: int) -> Doing:
    def act(house: House) -> None:
        _goes_on(A, 1, seed)(house)
        _goes_on(B, 2, seed + 1)(house)

    return act


def _edits_the_first_words(house: House) -> None:
    own = next(
        m for m in house.standin.messages(A) if not m.of_bot and not m.text.startswith("/") and not m.text[:3].isdigit()
    )
    house.standin.edits(A, own.id, "what I meant is the garage")


def _taps_the_oldest_button(house: House) -> None:
    message = next(m for m in house.standin.messages(B) if m.keyboard)
    house.standin.taps(B, message_id=message.id)


def _sends_a_voice_note(house: House) -> None:
    house.standin.sends_file(B, "voice", b"OggS" + bytes(90))


def _script(house: House) -> Iterator[tuple[str, Doing]]:
    """Yield the acts; each is looked at only after the one before was done."""
    yield "A opens the link", _opens_link(A, 1)
    yield "A types a wrong code", says(A, "999 998")
    yield "A types the code", _types_code(A, 1)
    yield "B opens the link", _opens_link(B, 2)
    yield "B types the code", _types_code(B, 2)
    yield "M looks at the case", says(M, "/case")
    yield "M confirms A", _taps(M, Deed.DESK, DeskAct.CONFIRM.value)
    for n in range(400):
        if house.place(A) == house.place(B) == "_review":
            break
        yield f"both answer, {n}", _both_go_on(2 * n)
        if n == 12:
            yield "A asks who sees this", _taps(A, Deed.STEP, code_of(None, AskedMore()))
            yield "A pauses", says(A, "/pause")
            yield "A wants a reminder", _taps(A, Deed.PARTY, PartyAct.REMIND_1.value)
            yield "A goes on", says(A, "/continue")
        if n == 20:
            yield "B taps an old button", _taps_the_oldest_button
            yield "B sends a voice note", _sends_a_voice_note
        if n == 30:
            yield "A edits", _edits_the_first_words
            yield "B calls for a person", says(B, "/human")
    yield "A reads the ledger", says(A, "/ledger")
    yield "A hands over", _taps(A, Deed.STEP, code_of(None, Finished()))
    yield "B hands over", _taps(B, Deed.STEP, code_of(None, Finished()))
    yield "A adds something", says(A, "one more thing", "and another")
    yield "M asks for the briefing", says(M, "/briefing")
    yield "A clears the chat", says(A, "/hide")
    yield "A means it", _taps(A, Deed.PARTY, PartyAct.HIDE.value)
    yield "B wants everything deleted", says(B, "/delete")
    yield "B means it", _taps(B, Deed.PARTY, PartyAct.DELETE.value)
    yield "M looks again", says(M, "/case")


@cache
def acts() -> tuple[Act, ...]:
    """Play the story once, and keep what is needed to begin again before any of its acts."""
    done: list[Act] = []
    with quick_folder() as folder, brittle():
        house = BrittleHouse(folder, Fuse(), away=stage("open with codes", 1))
        try:
            for name, doing in _script(house):
                before, fuse = house.put_away(), house.fuse
                try:
                    doing(house)
                except CannotDo as problem:
                    raise AssertionError(f"{name}: {problem}") from None
                fuse.calls.clear()
                house.settle()
                calls = tuple(fuse.calls)
                evidence = held(house)
                done.append(
                    Act(
                        name,
                        doing,
                        before,
                        calls,
                        evidence,
                        {who.name: told(house, who) for who in PEOPLE},
                        {who.name: standing(house, who) for who in PEOPLE},
                    )
                )
            assert house.standin.invalid == []
        finally:
            house.close()
    return tuple(done)


@cache
def opening() -> tuple[Act, ...]:
    """The mediator's last tap, which opens a case."""
    with a_house() as house:
        house.seat_mediator()
        house.says(M, "/newcase")
        house.taps(M, "Neighbours")
        house.says(M, "Shared workshop", "Ms R.")
        house.taps(M, "English", "Madrid")
        house.says(M, "Mr D.")
        house.taps(M, "English", "London", "In two weeks", "Yes", "Yes, the usual rules")
        before = house.put_away()
    with quick_folder() as folder, brittle():
        again = BrittleHouse(folder, Fuse(), away=before)
        doing = _taps(M, Deed.STEP, code_of(None, Finished()))
        doing(again)
        again.fuse.calls.clear()
        again.settle()
        calls = tuple(again.fuse.calls)
        found = ({who.name: told(again, who) for who in PEOPLE}, {who.name: standing(again, who) for who in PEOPLE})
        act = Act("M opens the case", doing, before, calls, held(again), *found)
        again.close()
    return (act,)
