"""A side with several people (a couple, a company with a person who signs): one *chair* each. Pure.

The owner of what was said is the person who said it. So whatever the house keeps for a side it keeps for a chair at that side: statements
and matters, ledger, safety file, intake, hold, seals, files, the people beside somebody, and the key that seals all this. What follows:

- Whoever sits beside another on the same side sees of them what the other side sees of them before anything has crossed: nothing. Nor are
  they shown later what of the other's has crossed; they can tell each other. The mediator sees every chair by the name she gave it.
- What crosses is the side's: those on the other side are told neither who of it wrote a sentence nor how many sit there. It reaches
  everybody on the other side who may read (`disclosure.are_across`, `disclosure.may_read`), and no chair of its own side.
- A hold is of one person. Nobody else is told of it, nor of what rests by it.
- A separate meeting, and times for one, are for the side: everybody of it and whoever is beside them is asked (`sessions.is_for`). What
  each says about it only the mediator learns.
- An exchange is between the sides (`swaps`). Erasing is one person's: their own key is destroyed, and nobody else loses a word.

A chair has a number, and where the code says `side` it means this number: 1 and 2 are the first people of the two sides, 101 is the second
person of side 1, 202 the third of side 2. A side with one person is its first chair.
"""

from __future__ import annotations

from collections.abc import Iterable

from flows.case import SideNo

APART = 100  # between two chairs of one side: more than a case has sides
MOST = 6  # people of one side


def chair(side: int, nth: int) -> SideNo:
    """Number a chair. side: 1 to 99, a side or any chair of it; nth: 1 for its first person. ValueError for what is no chair."""
    if side % APART == 0 or nth < 1:
        raise ValueError("no such chair")
    return SideNo(side % APART + APART * (nth - 1))


def side_of(chair: int) -> SideNo:
    """Name the side a chair stands at, by its first chair."""
    return SideNo(chair % APART)


def nth_of(chair: int) -> int:
    """Say which person of its side a chair is for, 1 for the first."""
    return chair // APART + 1


def next_chair(side: int, chairs: Iterable[int]) -> SideNo | None:
    """Number the chair that one more person of a side would have; None when it has as many as it may. chairs: those of the case."""
    taken = [nth_of(each) for each in chairs if side_of(each) == side_of(side)]
    nth = max(taken, default=0) + 1
    return chair(side, nth) if nth <= MOST else None


def in_order(chair: int) -> tuple[int, int]:
    """Sort chairs side by side, and within a side in the order in which they were given."""
    return side_of(chair), nth_of(chair)


def actor(chair: int, who: str = "party") -> str:
    """Name whoever has a chair in the audit: party/1, and of several party/1.2 for the second; or who is "beside" them."""
    return f"{who}/{side_of(chair)}" + (f".{nth_of(chair)}" if nth_of(chair) > 1 else "")


def chair_of(actor: str) -> SideNo | None:
    """Read the chair from an audit entry's actor, None if it is no party."""
    who, _, seat = actor.partition("/")
    side, _, nth = seat.partition(".")
    return chair(int(side), int(nth or 1)) if who == "party" else None
