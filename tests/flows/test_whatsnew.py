"""What could go next is suggested in small steps, of what both sides would let cross alike, and of nothing that is kept."""

from __future__ import annotations

from flows.case import SideNo
from flows.matter import Kind
from flows.private import Label, Private
from flows.swaps import Weight
from flows.whatsnew import NewThing, Where, exchanges


def thing(side: int, words: str, where: Where, weight: Weight | None = None, kind: Kind = Kind.TELL) -> NewThing:
    return NewThing(SideNo(side), kind, Private(words, Label("c0", side)), where, weight=weight)


def pairs(*things: NewThing) -> list[tuple[NewThing, NewThing]]:
    return [(step.first, step.second) for step in exchanges(things)]


def test_what_is_easiest_to_tell_comes_first() -> None:
    hard, easy = thing(1, "a", Where.SWAP, Weight.SENSITIVE), thing(1, "b", Where.SWAP, Weight.HARMLESS)
    theirs, unweighed = thing(2, "c", Where.SWAP, Weight.HARMLESS), thing(2, "d", Where.SWAP)
    assert pairs(hard, easy, unweighed, theirs) == [(easy, theirs), (hard, unweighed)]
    assert [step.weight for step in exchanges((hard, easy, unweighed, theirs))] == [Weight.HARMLESS, Weight.SENSITIVE]


def test_what_only_one_side_would_let_cross_is_no_step() -> None:
    assert pairs(thing(1, "a", Where.SWAP), thing(1, "b", Where.SWAP)) == []
    assert pairs(thing(1, "a", Where.SWAP), thing(2, "b", Where.SHARE)) == []


def test_nothing_that_is_kept_undecided_or_crossed_is_suggested_and_no_question() -> None:
    theirs = thing(2, "b", Where.SHARE)
    for where in (Where.OPEN, Where.KEPT, Where.SESSION, Where.WAITS, Where.CROSSED):
        assert pairs(thing(1, "a", where), theirs, thing(2, "c", Where.SWAP)) == []
    assert pairs(thing(1, "a", Where.SHARE, kind=Kind.NEED), theirs) == []
    mine = thing(1, "a", Where.SHARE)
    assert pairs(mine, theirs) == [(mine, theirs)]


def test_two_people_of_one_side_have_nothing_to_exchange_with_each_other() -> None:
    assert pairs(thing(1, "a", Where.SWAP), thing(101, "b", Where.SWAP)) == []
    second, theirs = thing(101, "b", Where.SWAP, Weight.HARMLESS), thing(2, "c", Where.SWAP)
    assert pairs(thing(1, "a", Where.SWAP), second, theirs) == [(second, theirs)]
