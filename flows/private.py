"""A value that cannot be printed, compared or counted: the only way out is `read_as`."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Generic, NoReturn, TypeVar

T = TypeVar("T")


class Seat(Enum):
    """From where somebody looks at a case."""

    SIDE = "side"
    MEDIATOR = "mediator"
    HOUSE = "house"  # machinery that carries a value without showing it: the engine, the seal


@dataclass(frozen=True, slots=True)
class Viewer:
    """Who looks. `case` and `side` are empty for the house and for a mediator at her desk.

    `side`: a chair, so that of a side with several people each looks with their own eyes (`flows.several`).
    """

    seat: Seat
    case: str = ""
    side: int = 0


HOUSE = Viewer(Seat.HOUSE)
WHOLE_CASE = 0
MEDIATOR_ONLY = -1


@dataclass(frozen=True, slots=True)
class Label:
    """To whom a value belongs: one person of a side, by their chair. side 0 is what the whole case may see; -1 what only its mediator may."""

    case: str
    side: int

    def is_open_to(self, viewer: Viewer) -> bool:
        """Say whether this viewer may read the value: its owner, the case's mediator, the house."""
        if viewer.seat is Seat.HOUSE:
            return True
        if viewer.case != self.case:
            return False
        return viewer.seat is Seat.MEDIATOR or self.side in (WHOLE_CASE, viewer.side)


class NotYours(PermissionError):
    """A viewer tried to read a value that is not theirs. Carries no part of the value."""


class Private(Generic[T]):
    """A private value. Refuses str, format, iteration, comparison, len, bool, hash, json, pickle."""

    __slots__ = ("_label", "_value")

    def __init__(self, value: T, label: Label) -> None:
        self._value = value
        self._label = label

    @property
    def label(self) -> Label:
        """Tell whose value this is."""
        return self._label

    def read_as(self, viewer: Viewer) -> T:
        """Return the value. Raises NotYours if the label is not open to the viewer."""
        if not self._label.is_open_to(viewer):
            raise NotYours("a private value was read by someone it does not belong to")
        return self._value

    def __repr__(self) -> str:
        return "<private>"

    def _refuse(self, *_: object) -> NoReturn:
        raise TypeError("a private value cannot be printed, compared, counted or copied out")

    __str__ = __format__ = __iter__ = __len__ = __bool__ = __hash__ = _refuse
    __lt__ = __le__ = __gt__ = __ge__ = __add__ = __radd__ = __mod__ = _refuse
    __contains__ = __getitem__ = __int__ = __float__ = __index__ = __bytes__ = _refuse
    __reduce__ = __reduce_ex__ = __getstate__ = __copy__ = __deepcopy__ = _refuse
    __eq__ = __ne__ = _refuse
