"""What a question pack says of itself, and to whom its questions are put. Pure; knows no files and no wording."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Annotated, Literal

from pydantic import Field

from flows.flow import Frozen, Key

Language = Annotated[str, Field(pattern=r"^[a-z]{2}$")]


class Pack(Frozen):
    """A centre's own questions. The wording is beside them, in every language it names."""

    pack: Key
    kinds: Literal["all"] | Annotated[tuple[Key, ...], Field(min_length=1)]  # of dispute, as `newcase` calls them
    languages: Annotated[tuple[Language, ...], Field(min_length=1)]
    asks: tuple[Key, ...] = ()  # its flows that each party is offered after the intake, in this order
    replaces: tuple[str, ...] = ()  # shipped flows and messages that it gives anew; without this it may not touch any

    def is_for(self, kind: str, locales: Collection[str]) -> bool:
        """Say whether it belongs to a case: of this kind, and in the language of every side (locales: one for each side)."""
        return (self.kinds == "all" or kind in self.kinds) and set(locales) <= set(self.languages)


def further(packs: Iterable[Pack], kind: str, locales: Collection[str]) -> tuple[str, ...]:
    """Name the flows that follow the intake in a case. Of the case alone: every side is offered the same (design P10)."""
    return tuple(dict.fromkeys(flow for pack in packs if pack.is_for(kind, locales) for flow in pack.asks))
