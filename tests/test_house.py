"""The doors of the house: what may import what, what flows may not touch, and that the settings file tells the truth."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

import storage
from bot.settings import PREFIX, Settings

ROOT = Path(__file__).parent.parent
FLOWS = sorted((ROOT / "flows").rglob("*.py"))
CODE = [p for room in ("flows", "storage", "bot") for p in sorted((ROOT / room).rglob("*.py"))]
FORBIDDEN_CALLS = {"open", "print", "input", "exec", "eval", "compile", "__import__"}
CLOCKS = {"now", "utcnow", "today", "time", "monotonic", "perf_counter", "sleep"}


def test_the_import_contracts_hold() -> None:
    """Layers between the rooms and inside them, as pyproject.toml states them."""
    done = subprocess.run(
        [Path(sys.executable).with_name("lint-imports"), "--no-cache"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("path", FLOWS, ids=lambda p: str(p.relative_to(ROOT)))
def test_flows_have_no_clock_no_io_and_no_async(path: Path) -> None:
    for node in ast.walk(ast.parse(path.read_text())):
        assert not isinstance(node, ast.AsyncFunctionDef | ast.Await | ast.AsyncFor | ast.AsyncWith), (
            f"{path.name}: async"
        )
        if isinstance(node, ast.Call):
            name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
            plain = isinstance(node.func, ast.Name)
            assert not (plain and name in FORBIDDEN_CALLS), f"{path.name}:{node.lineno} calls {name}"
            assert name not in CLOCKS, f"{path.name}:{node.lineno} reads a clock"


@pytest.mark.parametrize("path", FLOWS, ids=lambda p: str(p.relative_to(ROOT)))
def test_flows_import_only_what_the_room_allows(path: Path) -> None:
    allowed = {"__future__", "flows", "pydantic", "pydantic_core"} | set(sys.stdlib_module_names) - {
        "os",
        "time",
        "random",
        "uuid",
        "secrets",
        "asyncio",
        "socket",
        "subprocess",
        "pathlib",
        "threading",
        "io",
        "shutil",
        "tempfile",
    }
    if path.name == "engine.py":
        allowed |= {"transitions"}
    else:
        allowed -= {"logging"}
    for node in ast.walk(ast.parse(path.read_text())):
        names = (
            [a.name for a in node.names]
            if isinstance(node, ast.Import)
            else [node.module or ""]
            if isinstance(node, ast.ImportFrom)
            else []
        )
        for name in names:
            assert name.partition(".")[0] in allowed, f"{path.name} imports {name}"


def test_only_the_channel_and_the_sandbox_speak_telegram() -> None:
    """Whatever is added to the front desk: the library is behind the channel, and its stand-in in the sandbox."""
    speakers = {str(path.relative_to(ROOT)) for path in CODE if "telegram" in _packages_in(path)}
    assert speakers
    assert {name for name in speakers if not name.startswith(("bot/channel/", "bot/sandbox/"))} == set()


def test_the_front_desk_enters_the_archive_by_its_doors() -> None:
    """It imports what `storage/__init__.py` lists; the door for reveals has a contract of its own."""
    entered = {
        f"{path.relative_to(ROOT)}: {name}"
        for path in CODE
        if path.is_relative_to(ROOT / "bot")
        for name in _entered(path, "storage")
        if name not in {*storage.__all__, "reveal_door"}
    }
    assert entered == set()


def _packages_in(path: Path) -> set[str]:
    nodes = list(ast.walk(ast.parse(path.read_text())))
    plain = {alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names}
    return {name.partition(".")[0] for name in plain | {n.module or "" for n in nodes if isinstance(n, ast.ImportFrom)}}


def _entered(path: Path, room: str) -> set[str]:
    """Name what of a room a file imports: its modules, and what it takes from the room itself."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.ImportFrom) and node.module == room:
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and (node.module or "").startswith(f"{room}."):
            found.add((node.module or "").split(".")[1])
        elif isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names if alias.name.startswith(room)}
    return found


def test_only_a_few_files_read_private_values() -> None:
    """`read_as` is the only way out of a private value; a new place is a decision, not an accident."""
    readers = {
        str(p.relative_to(ROOT)) for p in CODE if ".read_as(" in p.read_text() and "def read_as" not in p.read_text()
    }
    assert readers <= READERS, f"new reader of private values: {sorted(readers - READERS)}"


READERS = {
    "flows/engine.py",  # the dialogue reads what it is told
    "flows/answering.py",
    "flows/reading.py",
    "flows/cantell.py",  # takes the sentence from a turn to its owner's own record
    "flows/briefing_lines.py",  # the mediator's briefing, as the mediator
    "flows/briefing.py",  # how the sides are called, so that no title names one
    "flows/briefing_changes.py",
    "flows/briefing_news.py",
    "bot/service/jottings.py",
    "bot/present/pdf_copy.py",
    "flows/own_copy.py",  # whether words are the very ones that have crossed or may, as their owner
    "flows/briefing_crossed.py",
    "flows/shifts.py",  # what a side says now beside what it said before, as the mediator
    "flows/whatsnew.py",  # what is new in a fresh start, as the mediator
    "flows/wire.py",  # carries words into sealed rows
    "storage/statements.py",
    "storage/people.py",
    "storage/cases.py",
    "storage/agendas.py",  # carries her own words into sealed rows
    "flows/terms.py",  # whether a point has the very words of the version before
    "flows/terms_draft.py",  # the mediator's own words, on their way to everybody
    "bot/service/terms_desk.py",  # her own words, for the guard and to tell whether they have changed
    "bot/present/terms_paper.py",  # words with the eyes of the paper's reader
    "storage/terms.py",  # carries her own words into sealed rows
    "storage/words.py",  # carries words into sealed rows
    "bot/present/record.py",  # the person's own words, back to the person
    "bot/present/bench.py",
    "bot/present/sums.py",  # the person's own figures, back to the person
    "bot/present/catalogue.py",
    "bot/present/fitting.py",  # cuts quotations for the mediator's chat
    "bot/present/pdf_sheet.py",
    "flows/disclosure.py",  # the one place where words are relabelled for the whole case
    "flows/standing.py",  # whether words agreed to are the words that stand, as their owner
    "bot/service/brief.py",
    "bot/service/contact.py",
    "bot/service/crossing.py",
    "bot/service/crossing_desk.py",
    "bot/service/desk.py",
    "bot/service/freshstart.py",  # the person's own picture of no agreement, back to the person
    "bot/service/history.py",
    "bot/service/symmetry.py",  # the case's title, for its mediator
    "bot/service/join.py",
    "bot/service/note.py",
    "bot/service/said.py",  # what she has read, to be found again in what she writes
    "bot/service/open_case.py",
    "bot/service/outcome.py",  # her own answers about how a session ended
    "bot/service/several.py",  # how the mediator calls the people of a side, for her alone
    "bot/service/preview_desk.py",  # titles of the mediator's own, for the guard
    "bot/service/papers.py",  # which of somebody's own answers are files, for themselves
    "bot/service/slots_desk.py",
    "bot/service/session_desk.py",  # the mediator's own answers, and how she calls the sides
    "bot/service/swap.py",
    "bot/sandbox/sight.py",  # the tags of the sandbox: whether words are the very ones that may cross
    "bot/sandbox_house.py",  # the strip under a phone: what has crossed
    "bot/service/talk.py",
    "bot/service/whereabouts.py",  # the city somebody names for themselves
}


@pytest.mark.parametrize(
    "path", [p for p in CODE if "migrations/versions" not in str(p)], ids=lambda p: str(p.relative_to(ROOT))
)
def test_every_module_says_what_it_is(path: Path) -> None:
    if path.stat().st_size and path.name != "__init__.py":
        assert ast.get_docstring(ast.parse(path.read_text())), f"{path} has no first line"


def test_the_example_settings_mirror_the_settings_line_by_line() -> None:
    listed = re.findall(rf"^({PREFIX}\w+)=(.*)$", (ROOT / ".env.example").read_text(), re.MULTILINE)
    assert [name for name, _ in listed] == [PREFIX + name.upper() for name in Settings.model_fields]
    for name, value in listed:
        default = Settings.model_fields[name.removeprefix(PREFIX).lower()].default
        plain = default.get_secret_value() if hasattr(default, "get_secret_value") else str(default)
        assert value in (plain, plain.removesuffix(".0")), f"{name} is {value!r}, the default is {plain!r}"


def test_the_locks_pin_by_hash_and_name_no_host() -> None:
    for lock in ("requirements.lock", "requirements-dev.lock"):
        text = (ROOT / lock).read_text()
        assert not re.search(r"https?://|--index-url|--find-links", text), lock
        pinned = re.findall(r"^[A-Za-z0-9][\w.\[\],-]*==\S+", text, re.MULTILINE)
        assert len(pinned) > 20 and text.count("--hash=sha256:") >= len(pinned)


def test_the_runtime_lock_is_part_of_the_development_lock() -> None:
    def pins(name: str) -> set[str]:
        return set(re.findall(r"^([\w.\[\]-]+==[^\s\\]+)", (ROOT / name).read_text(), re.MULTILINE))

    assert pins("requirements.lock") <= pins("requirements-dev.lock")


def test_the_packages_the_user_fixed_are_dependencies() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    named = {re.split(r"[=<>\[]", d)[0] for d in project["dependencies"] + project["optional-dependencies"]["dev"]}
    assert {"python-telegram-bot", "transitions", "sqlmodel", "pytest"} <= named
