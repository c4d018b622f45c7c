"""Taking live runs into a newer version: all or nobody, nothing said twice, nothing sent, and the two commands that do it."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from bot import upgrading
from bot.library import BadFlow, Library
from bot.serving import clear_faults
from bot.settings import BadSetting, Settings, read_settings
from bot.shelf import Shelf
from bot.upgrading import compared, migrated
from flows.answers import Picked
from flows.flow import Flow
from flows.private import HOUSE, Seat, Viewer
from storage import runs, statements
from storage.runs import StoredRun
from tests.flows.upgrades import plain
from tests.world import STRANGER, A, B, M, World, fresh_archive, the_shelf

KEY = (b"k" * 32).hex()
MAP = """\
flow: intake
from_version: 1
to_version: {to}
steps: {{outcome: trust}}
options: {{outcome: {{again: trust_again}}}}
dropped: [mood]
"""


def _older() -> Flow:
    """Return the intake as it might have been: `trust` had another name and another option, there was a `mood`, and no `year_later`."""
    raw: dict[str, Any] = plain(the_shelf().library.flow("intake"))
    for section in raw["sections"]:
        section["steps"] = [s for s in section["steps"] if s["key"] != "year_later"]
        for step in section["steps"]:
            if step["key"] == "trust":
                step["key"] = "outcome"
                step["options"][0]["key"] = "again"
    raw["sections"] = [s for s in raw["sections"] if s["steps"]]
    mood = {"key": "mood", "kind": "text", "topic": "issues", "offer": "kept", "several": False}
    people_section = next(s for s in raw["sections"] if s["key"] == "people")
    people_section["steps"].append(mood)
    return Flow.model_validate({**raw, "version": 1})


@dataclass
class Houses:
    """The house before and after the newer version was put in, over one archive and the same phones."""

    before: World
    after: World
    settings: Settings
    map_file: Path

    def stored(self, who: Any) -> StoredRun:
        with self.before.archive.begin() as unit:
            found = runs.current(unit, unit.vault.chat_ref(who.id))
        assert found is not None
        return found

    def migrate(self, *, told: bool = True, dry_run: bool = False) -> tuple[list[str], bool]:
        return migrated(self.settings, "intake", self.map_file if told else None, dry_run=dry_run)


@pytest.fixture
def houses(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Houses]:
    monkeypatch.setattr(upgrading, "quiet_logs", lambda level: None)
    shelf = the_shelf()
    names = [name for name in shelf.library.names() if name != "intake"]
    old = Library({"intake": _older(), **{name: shelf.library.flow(name) for name in names}})
    before = World(fresh_archive(tmp_path), found=Shelf(old, shelf.catalogue, shelf.signs))
    before.seat_mediator()
    for who, token in zip((A, B), before.open_case(), strict=True):
        before.standin.start_link(who, token)
        before.settle()
    after = World(before.archive, standin=before.standin, found=shelf)
    map_file = tmp_path / "map.yaml"
    map_file.write_text(MAP.format(to=shelf.library.flow("intake").version))
    settings = read_settings(_env_file=None, home_dir=tmp_path, master_key=KEY)
    yield Houses(before, after, settings, map_file)
    after.close()
    before.close()


def _walk(world: World, who: Any, until: str, flow: Flow | None = None) -> None:
    intake = flow or world.shelf.library.flow("intake")
    while (place := world.place(who)) not in (until, "_review"):
        by_choice = intake.steps[place.partition("@")[0]].kind in ("choice", "consent", "notice")
        rows = world.last(who).keyboard
        world.taps(who, rows[0][0].text if by_choice else rows[-1][-2].text)


def test_people_go_on_where_they_were_with_all_they_said(houses: Houses) -> None:
    _walk(houses.before, A, "mood")
    houses.before.says(A, "Calm.")
    _walk(houses.before, A, "obstacles")
    _walk(houses.before, B, "story")
    houses.before.says(B, "It began in spring.")
    seen = [houses.before.view(who) for who in (A, B, M)]
    lines, fine = houses.migrate()
    assert fine and "2 moved" in lines
    assert [houses.before.view(who) for who in (A, B, M)] == seen  # nobody was written to
    new = houses.after.shelf.library.flow("intake")
    for who, place in ((A, "obstacles"), (B, "story")):
        stored = houses.stored(who)
        assert (stored.run.hash, stored.run.place) == (new.hash, place)
    houses.after.taps(B, "That's all")
    assert houses.after.place(B) != "story"
    houses.after.walk(A, until="year_later")
    assert houses.after.place(A) == "year_later"
    houses.after.says(A, "We greet each other.")
    houses.after.taps(A, "That's all")
    houses.after.walk(A)
    houses.after.taps(A, "Hand it over")
    assert houses.stored(A).run.finished


def test_a_button_of_a_question_that_has_changed_shows_it_anew_and_answers_nothing(houses: Houses) -> None:
    _walk(houses.before, A, "outcome")
    label = houses.before.last(A).keyboard[0][0].text
    houses.migrate()
    before = len(houses.after.view(A))
    houses.after.taps(A, houses.before.last(A).keyboard[0][0].text)
    assert houses.after.place(A) == "trust" and "trust" not in houses.stored(A).run.known
    assert len(houses.after.view(A)) > before and houses.after.last(A).keyboard[0][0].text != label  # in its new words
    houses.after.taps(A, houses.after.last(A).keyboard[0][0].text)
    assert houses.stored(A).run.known["trust"].options == ("trust_again",)


def test_two_versions_live_side_by_side(houses: Houses) -> None:
    """Whoever began the older version finishes it after the upgrade; whoever begins afterwards begins the newer one."""
    old, new = houses.before.shelf.library.flow("intake"), houses.after.shelf.library.flow("intake")
    _walk(houses.before, A, "your_part")
    late = houses.after.open_case(title="Another matter")[0]
    houses.after.standin.start_link(STRANGER, late)
    houses.after.settle()
    _walk(houses.after, A, "mood", old)
    houses.after.says(A, "Calm.")
    _walk(houses.after, A, "_review", old)
    houses.after.taps(A, houses.after.last(A).keyboard[-1][0].text)
    assert (houses.stored(A).run.hash, houses.stored(A).run.finished) == (old.hash, True)
    assert {"mood", "outcome"} <= set(houses.stored(A).run.known)
    assert houses.stored(STRANGER).run.hash == new.hash


def test_the_ledger_has_every_answer_once_under_its_new_name(houses: Houses) -> None:
    _walk(houses.before, A, "mood")
    houses.before.says(A, "Calm.")
    _walk(houses.before, A, "obstacles")
    before = {s.place: s for s in _said(houses, A)}
    assert before["outcome"].answer.read_as(HOUSE) == Picked("again")
    houses.migrate()
    after = {s.place: s for s in _said(houses, A)}
    assert after["trust"].answer.read_as(HOUSE) == Picked("trust_again")
    assert (after["trust"].number, after["trust"].earlier) == (before["outcome"].number, 0)  # nothing was said again
    assert after["mood"].parked and not before["mood"].parked
    assert {p for p, s in after.items() if not s.parked} == {*before} - {"outcome", "mood"} | {"trust"}
    assert [s.number for s in after.values()] == [s.number for s in before.values()]


def _said(houses: Houses, who: Any) -> list[Any]:
    stored = houses.stored(who)
    with houses.before.archive.begin() as unit:
        return list(statements.visible_to(unit, Viewer(Seat.SIDE, stored.case, stored.side), stored.case))


def test_a_dry_run_changes_nothing(houses: Houses) -> None:
    _walk(houses.before, A, "obstacles")
    before = [houses.stored(who) for who in (A, B)]
    lines, fine = houses.migrate(dry_run=True)
    assert fine
    assert lines[-1] == "nothing was changed: this was a dry run"
    assert sum("goes on in version" in line for line in lines) == 2
    assert [houses.stored(who) for who in (A, B)] == before


def test_nobody_is_moved_if_anybody_could_not_go_on(houses: Houses) -> None:
    _walk(houses.before, A, "mood")  # which is dropped
    before = [houses.stored(who) for who in (A, B)]
    lines, fine = houses.migrate()
    assert not fine
    assert "1 cannot be moved: it stands at `mood`, which is dropped" in lines
    assert [houses.stored(who) for who in (A, B)] == before


def test_a_break_needs_a_map(houses: Houses) -> None:
    _walk(houses.before, A, "obstacles")
    lines, fine = houses.migrate(told=False)
    assert not fine
    assert any("nothing says what becomes of `mood`" in line for line in lines)


def test_a_file_that_is_not_there_is_named(houses: Houses, capsys: pytest.CaptureFixture[str]) -> None:
    houses.map_file.unlink()
    for ask in (houses.migrate, lambda: compared(houses.settings, "nothing.yaml", "intake")):
        with pytest.raises(SystemExit) as ended, clear_faults():
            ask()
        assert ended.value.code == 2
    missing = [line.rpartition("/")[2].removeprefix("parley: ") for line in capsys.readouterr().err.splitlines()]
    assert missing == ["map.yaml: No such file or directory", "nothing.yaml: No such file or directory"]


def test_what_is_printed_names_no_answer_and_no_place_of_a_run(houses: Houses) -> None:
    _walk(houses.before, A, "mood")
    houses.before.says(A, "Calm.")
    lines, _ = houses.migrate(dry_run=True)
    places = set(houses.before.shelf.library.flow("intake").steps)
    for line in lines[:-1]:
        assert not places & set(line.replace(":", " ").split())
        assert "Calm" not in line


def test_whoever_wrote_at_that_very_moment_is_looked_at_again(houses: Houses, monkeypatch: pytest.MonkeyPatch) -> None:
    """The run that was looked at is another by the time it is written: nothing is overwritten, it is decided anew."""
    _walk(houses.before, A, "your_part")
    real, done = runs.repin, []

    def late(unit: Any, stored: StoredRun, run: Any, *, now: Any) -> StoredRun:
        if not done and stored.run.id == houses_run:
            done.append(1)
            runs.save(unit, stored, stored.run, now=now)
        return real(unit, stored, run, now=now)

    houses_run = houses.stored(A).run.id
    monkeypatch.setattr(runs, "repin", late)
    lines, fine = houses.migrate()
    assert done and fine and "2 moved" in lines
    assert houses.stored(A).run.hash == houses.after.shelf.library.flow("intake").hash


def test_whoever_has_handed_over_keeps_the_version_they_finished(houses: Houses) -> None:
    old = houses.before.shelf.library.flow("intake").hash
    _walk(houses.before, A, "_review")
    houses.before.taps(A, "Hand it over")
    houses.migrate()
    assert houses.stored(A).run.finished
    assert houses.stored(A).run.hash == old
    assert houses.stored(B).run.hash != old


def test_a_map_that_is_wrong_is_told_with_file_line_and_fix(houses: Houses) -> None:
    houses.map_file.write_text(houses.map_file.read_text().replace("mood", "moods"))
    with pytest.raises(BadFlow) as bad:
        houses.migrate()
    assert "map.yaml:6: `moods` is not a step that version" in str(bad.value)
    assert "; take it out" in str(bad.value)


def test_a_definition_in_the_database_is_compared_by_its_hash(houses: Houses) -> None:
    old = houses.before.shelf.library.flow("intake")
    lines = compared(houses.settings, f"intake@{old.hash[:12]}", "intake")
    assert lines[0].endswith(": breaking")
    assert "breaking · mood: the step is gone" in lines
    assert "additive · year_later: a new step" in lines
    with pytest.raises(BadSetting, match="names no definition"):
        compared(houses.settings, "intake@ffffffff", "intake")


def _parley(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    env = {**os.environ, "PARLEY_HOME_DIR": str(folder), "PARLEY_MASTER_KEY": KEY}
    command = [str(Path(sys.executable).with_name("parley")), *words]
    return subprocess.run(command, capture_output=True, text=True, env=env, cwd=folder, check=False)


def test_the_commands_answer_on_the_command_line(houses: Houses, tmp_path: Path) -> None:
    for version, allow in ((1, "[]"), (2, "[later]")):
        step = f"{{key: told, kind: text, topic: issues, offer: kept, allow: {allow}}}"
        text = f"flow: demo\nversion: {version}\nsections:\n  - key: one\n    steps:\n      - {step}\n"
        (tmp_path / f"v{version}.yaml").write_text(text)
    done = _parley(tmp_path, "flows", "diff", "v1.yaml", "v2.yaml")
    assert (done.returncode, done.stdout) == (
        0,
        "demo 1 → demo 2: additive\nadditive · told: `allow` differs\n",
    )
    done = _parley(tmp_path, "flows", "migrate", "intake", "--map", "map.yaml", "--dry-run")
    assert done.returncode == 0 and "this was a dry run" in done.stdout
    (tmp_path / "map.yaml").write_text("flow: intake\n")
    done = _parley(tmp_path, "flows", "migrate", "intake", "--map", "map.yaml")
    assert done.returncode == 2
    assert "map.yaml:1: `from_version` is missing; add it" in done.stderr
