"""Queries with their conditions forgotten: whole tables come back, as they would by a mistake. What opens then is what the keys let open."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

import pytest
from sqlalchemy import CursorResult, Executable, Select, Table
from sqlalchemy.sql import ClauseElement

from storage import Unit
from storage.prepared import Params, Prepared


def forget_conditions(monkeypatch: pytest.MonkeyPatch, about: Collection[Table] = ()) -> None:
    """Let every query of these tables (of all, if none is named) forget what it looks for, prepared ones too."""
    run, on = Unit.run, Prepared.on
    kept: dict[Prepared, Prepared] = {}

    def run_forgetfully(self: Unit, statement: Executable, params: Params | None = None) -> CursorResult[Any]:
        return run(self, _whole(statement, about) if isinstance(statement, Select) else statement, params)

    def on_forgetfully(self: Prepared, engine: str, params: Params) -> tuple[str, Params]:
        if self not in kept:
            kept[self] = Prepared(lambda name: _whole(self._build(name), about))
        return on(kept[self], engine, params)

    monkeypatch.setattr(Unit, "run", run_forgetfully)
    monkeypatch.setattr(Prepared, "on", on_forgetfully)


def _whole(statement: ClauseElement, about: Collection[Table]) -> Any:
    if not isinstance(statement, Select) or (about and not set(statement.get_final_froms()) & set(about)):
        return statement
    whole = statement._clone()
    whole._where_criteria = ()
    return whole
