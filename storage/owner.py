"""Whose something is: a side of a case, with the key that seals its rows and the label of its words."""

from __future__ import annotations

from dataclasses import dataclass

from flows.case import CaseId, SideNo
from flows.private import Label
from storage.keys import side_key


@dataclass(frozen=True, slots=True)
class Owner:
    """The side whose matters are read or written."""

    case: CaseId
    side: SideNo

    @property
    def key(self) -> str:
        """Name the key that seals this side's rows."""
        return side_key(self.case, self.side)

    @property
    def label(self) -> Label:
        """Label this side's words."""
        return Label(self.case, self.side)
