"""There is one door through which words cross, and only two rooms hold its key."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
CODE = {
    str(p.relative_to(ROOT)): p for room in ("flows", "storage", "bot") for p in sorted((ROOT / room).rglob("*.py"))
}
AT_THE_END = {
    "storage/tables.py",
    "storage/purge.py",
}  # where tables are made, and where a case is deleted when its time is over
DESKS = {"bot/service/disclose.py", "bot/service/swap.py"}


def names_in(tree: ast.AST) -> Iterator[str]:
    """List every name a module imports, reads or spells out: imports, attributes, variables, strings."""
    for node in ast.walk(tree):
        match node:
            case ast.Import(names=names) | ast.ImportFrom(names=names):
                yield from (part for alias in names for part in alias.name.split("."))
                if isinstance(node, ast.ImportFrom) and node.module:
                    yield from node.module.split(".")
            case ast.Attribute(attr=name) | ast.Name(id=name) | ast.Constant(value=str(name)):
                yield from name.split(".")
            case _:
                pass


def users_of(name: str) -> set[str]:
    """List the modules in which a name occurs, but for the one that is named so."""
    return {path for path, file in CODE.items() if name in names_in(ast.parse(file.read_text())) and file.stem != name}


def test_only_the_desks_for_disclosure_and_swaps_open_the_door_for_reveals() -> None:
    assert users_of("reveal_door") <= DESKS


def test_only_the_door_writes_a_reveal() -> None:
    assert users_of("REVEALS") == {"storage/reveals.py", "storage/reveal_door.py", *AT_THE_END}
    assert written_in("storage/reveals.py") == ["REVEAL_VIEWS"] * 3
    assert sorted(written_in("storage/reveal_door.py")) == ["REVEALS", "SWAPS"]


def written_in(path: str) -> list[str]:
    """List the tables a module inserts into, updates or deletes from, once for each statement."""
    calls = [node for node in ast.walk(ast.parse(CODE[path].read_text())) if isinstance(node, ast.Call)]
    methods = [
        c.func for c in calls if isinstance(c.func, ast.Attribute) and c.func.attr in ("insert", "update", "delete")
    ]
    given = [a for c in calls if getattr(c.func, "id", "") in ("insert", "update", "delete", "upsert") for a in c.args]
    return [node.id for node in (*given, *(m.value for m in methods)) if isinstance(node, ast.Name)]


@pytest.mark.parametrize("word", ["reveals", "matters"])
def test_the_tables_of_disclosure_are_spelled_out_only_where_they_are_made(word: str) -> None:
    """No statement in plain SQL goes around the doors."""
    for path, file in CODE.items():
        for node in ast.walk(ast.parse(file.read_text())):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                assert f"INTO {word}" not in node.value, path
                assert f"UPDATE {word}" not in node.value, path


def test_only_matters_and_the_door_append_to_a_record() -> None:
    assert users_of("matter_record") == {"storage/matters.py", "storage/reveal_door.py"}
    assert users_of("MATTER_ENTRIES") == {"storage/matter_record.py", *AT_THE_END}


def test_a_case_whose_time_is_over_is_only_deleted() -> None:
    """What is deleted with the case, tables of disclosure among it, is neither written nor changed there."""
    called = [n.func for n in ast.walk(ast.parse(CODE["storage/purge.py"].read_text())) if isinstance(n, ast.Call)]
    assert not [f for f in called if getattr(f, "attr", getattr(f, "id", "")) in ("insert", "upsert")]
    assert sorted(written_in("storage/purge.py")) == ["CHATS", "CHATS", "table"]


def test_nothing_in_a_record_is_ever_changed_or_taken_out() -> None:
    for name in ("matter_record", "matters"):
        called = set(names_in(ast.parse((ROOT / f"storage/{name}.py").read_text())))
        assert not called & {"update", "delete", "upsert"}


def test_only_the_rules_make_a_reveal() -> None:
    makers = {
        path
        for path, file in CODE.items()
        for node in ast.walk(ast.parse(file.read_text()))
        if isinstance(node, ast.Call) and (getattr(node.func, "id", "") or getattr(node.func, "attr", "")) == "Reveal"
    }
    assert makers == {"flows/disclosure.py"}
    assert users_of("copy_for_the_case") == {"flows/disclosure.py", "flows/swaps.py"}
