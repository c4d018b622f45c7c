"""The house as an operator starts it: a process, a token, an address for Telegram. From /newcase to the PDF."""

from __future__ import annotations

import asyncio
import sqlite3
from pathlib import Path

import aiohttp
import pytest

from bot.sandbox.story import Stage
from tests.databases import *  # noqa: F403
from tests.live.running import PEOPLE, SECRET, Live, free_port, live, running


@pytest.mark.parametrize("webhook", [False, True], ids=["polling", "webhook"])
async def test_two_intakes_and_a_briefing_without_one_invalid_request(tmp_path: Path, webhook: bool) -> None:
    async with live(tmp_path, webhook=webhook) as house:
        code, link, errors = await house.parley("mediator", "add", "M. Okafor")
        assert code == 0, errors
        async with running(house) as process:
            house.standin.start_link(PEOPLE[1], link.strip().rpartition("start=")[2])
            story = await house.play()
            assert story.stage is Stage.FINISHED, story
            files = [m.file for m in house.standin.messages(PEOPLE[1]) if m.file]
            assert house.standin.file(files[-1].file_id).startswith(b"%PDF-")
        assert house.standin.invalid == []
        _nothing_private_in(process.log)  # type: ignore[attr-defined]
        profile = house.standin.world.profile
        assert profile.commands and profile.words and profile.menus


async def test_a_new_version_shows_a_mediator_her_commands_before_she_types_anything(tmp_path: Path) -> None:
    async with live(tmp_path) as house:
        _, link, _ = await house.parley("mediator", "add", "M. Okafor")
        commands = house.standin.world.profile.commands
        async with running(house):
            house.standin.start_link(PEOPLE[1], link.strip().rpartition("start=")[2])
            await _until(lambda: _listed(commands) == {"", "ar", "en", "es", "hi"})
        commands.clear()
        async with running(house):
            await _until(lambda: _listed(commands) == {"", "ar", "en", "es", "hi"})
        assert house.standin.invalid == []


def _listed(commands: dict[tuple[str, str], list[dict[str, object]]]) -> set[str]:
    """Name the languages in which the mediator's chat has commands of its own."""
    return {language for (scope, language), listed in commands.items() if str(PEOPLE[1].id) in scope and listed}


async def test_two_workers_share_one_postgresql(tmp_path: Path, postgresql_server: str) -> None:
    """Two processes serve one bot by webhook: every answer is stored once, and the briefing is made."""
    from tests.databases import _administer, _database

    _administer(postgresql_server, "CREATE DATABASE parley_live")
    url = _database(postgresql_server, "parley_live")
    try:
        async with live(tmp_path, webhook=True, database_url=url) as house:
            _, link, _ = await house.parley("mediator", "add", "M. Okafor")
            async with running(house):
                at = free_port()
                elsewhere = {"PARLEY_LISTEN": f"127.0.0.1:{at}", "PARLEY_WEBHOOK_URL": house.env["PARLEY_WEBHOOK_URL"]}
                other = Live(house.standin, house.env | elsewhere, house.archive)
                async with running(other):
                    house.both = (house.env["PARLEY_WEBHOOK_URL"], f"http://127.0.0.1:{at}")
                    house.standin.start_link(PEOPLE[1], link.strip().rpartition("start=")[2])
                    story = await house.play()
                    assert story.stage is Stage.FINISHED, story
            assert house.standin.invalid == []
    finally:
        _administer(postgresql_server, "DROP DATABASE IF EXISTS parley_live WITH (FORCE)")


def _nothing_private_in(log: str) -> None:
    """Logs at DEBUG hold no words, names, chat ids, token or secret."""
    for private in ("store room", "Rosa", "Okafor", "AAAAAAAA", SECRET, "101", "Workshop", "2,400"):
        assert private not in log, private


async def test_the_web_side_answers_health_readiness_and_metrics(tmp_path: Path) -> None:
    async with live(tmp_path, webhook=True) as house, running(house):
        base = house.env["PARLEY_WEBHOOK_URL"]
        async with aiohttp.ClientSession() as session:
            for path, said in (("/healthz", "ok"), ("/readyz", "ready"), ("/metrics", "parley_outbox_waiting")):
                async with session.get(base + path) as answer:
                    assert answer.status == 200 and said in await answer.text()
            async with session.post(base + "/telegram", json={"update_id": 1}) as answer:
                assert answer.status == 403
        assert house.standin.world.webhook.secret == SECRET


async def test_the_load_drivers_path_stores_ten_answers(tmp_path: Path) -> None:
    async with live(tmp_path) as house:
        house.env.pop("PARLEY_WEBHOOK_URL", None)
        async with running(house, "bench", "serve"):
            who = PEOPLE[0]
            house.standin.says(who, "/start")
            for number in range(1, 11):
                await _until(lambda n=number: any(m.text.startswith(f"Q{n}") for m in house.standin.messages(who)[-2:]))  # type: ignore[misc]
                house.standin.says(who, f"answer {number}")
            await _until(lambda: house.standin.messages(who)[-1].text.startswith("DONE"))
            said = house.standin.messages(who)[-1].text
        assert said == "DONE " + ";".join(f"{n}=answer {n}" for n in range(1, 11))
        assert house.standin.invalid == []


async def _until(true: object) -> None:
    for _ in range(1000):
        if true():  # type: ignore[operator]
            return
        await asyncio.sleep(0.01)
    raise AssertionError("it did not happen in ten seconds")


@pytest.mark.parametrize(
    ("name", "value", "named"),
    [
        ("PARLEY_BOT_TOKEN", "", "PARLEY_BOT_TOKEN is missing"),
        ("PARLEY_SEND_RATE", "fast", "PARLEY_SEND_RATE"),
        ("PARLEY_LISTEN", "nowhere", "PARLEY_LISTEN"),
        ("PARLEY_DEFAULT_TIMEZONE", "Mars/Olympus", "PARLEY_DEFAULT_TIMEZONE"),
        ("PARLEY_DEFAULT_LOCALE", "xx", "PARLEY_DEFAULT_LOCALE"),
        ("PARLEY_MASTER_KEY", "short", "PARLEY_MASTER_KEY"),
        ("PARLEY_DATABASE_URL", "mysql://x", "PARLEY_DATABASE_URL"),
        ("PARLEY_TELEGRAM_API", "ftp://x", "PARLEY_TELEGRAM_API"),
    ],
)
async def test_a_wrong_setting_stops_the_start_with_one_line_that_names_it(
    tmp_path: Path, name: str, value: str, named: str
) -> None:
    async with live(tmp_path) as house:
        house.env[name] = value
        code, out, errors = await house.parley("run")
    assert code == 2 and out == ""
    assert named in errors and len(errors.strip().splitlines()) == 1
    assert "short" not in errors and "mysql" not in errors
    assert not (tmp_path / "parley.db").exists()


async def test_a_missing_master_key_is_made_once_with_a_warning(tmp_path: Path) -> None:
    async with live(tmp_path) as house:
        house.env["PARLEY_MASTER_KEY"] = ""
        code, out, errors = await house.parley("migrate")
        assert code == 0 and "set up" in out
        assert "master_key_made" in errors
        assert (tmp_path / "master.key").stat().st_mode & 0o777 == 0o600
        _, again, errors = await house.parley("migrate")
        assert "up to date" in again and "master_key_made" not in errors


async def test_the_wrong_master_key_refuses_the_start_and_changes_nothing(tmp_path: Path) -> None:
    async with live(tmp_path) as house:
        await house.parley("migrate")
        before = (tmp_path / "parley.db").read_bytes()
        house.env["PARLEY_MASTER_KEY"] = "00" * 32
        code, _, errors = await house.parley("run")
    assert code == 2 and "master key" in errors and len(errors.strip().splitlines()) == 1
    assert (tmp_path / "parley.db").read_bytes() == before


async def test_a_database_newer_than_the_code_refuses_the_start(tmp_path: Path) -> None:
    async with live(tmp_path) as house:
        await house.parley("migrate")
        with sqlite3.connect(tmp_path / "parley.db") as database:
            database.execute("UPDATE alembic_version SET version_num = '9999_future'")
        code, _, errors = await house.parley("run")
    assert code == 2 and "newer" in errors and len(errors.strip().splitlines()) == 1


async def test_a_folder_that_cannot_be_written_refuses_the_start(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder")
    async with live(tmp_path) as house:
        house.env |= {
            "PARLEY_HOME_DIR": str(tmp_path / "file"),
            "PARLEY_DATABASE_URL": "",
            "PARLEY_KEYS_URL": "",
            "PARLEY_MASTER_KEY": "",
        }
        code, _, errors = await house.parley("run")
    assert code == 2 and len(errors.strip().splitlines()) == 1


async def test_an_address_that_is_taken_or_not_ours_refuses_the_start(tmp_path: Path) -> None:
    async with live(tmp_path, webhook=True) as house:
        for listen in (house.env["PARLEY_TELEGRAM_API"].removeprefix("http://"), "203.0.113.1:8080"):
            house.env["PARLEY_LISTEN"] = listen
            code, _, errors = await house.parley("run")
            assert code == 2 and errors.startswith("parley: PARLEY_LISTEN"), (listen, errors)
            assert len(errors.strip().splitlines()) == 1
    assert not (tmp_path / "parley.db").exists()


async def test_a_server_that_does_not_answer_refuses_the_start_by_name(tmp_path: Path) -> None:
    async with live(tmp_path) as house:
        house.env["PARLEY_TELEGRAM_API"] = f"http://127.0.0.1:{free_port()}"
        code, _, errors = await house.parley("run")
    assert code == 2 and errors.startswith("parley: PARLEY_TELEGRAM_API"), errors
    assert len(errors.strip().splitlines()) == 1


async def test_of_two_pollers_on_one_token_a_young_one_refuses_with_one_line(tmp_path: Path) -> None:
    """Whoever has just started gives way; here both have, so it is one of the two."""
    async with live(tmp_path) as house:
        first = await house.start("run")
        house.env |= {"PARLEY_HOME_DIR": str(tmp_path / "b"), "PARLEY_DATABASE_URL": f"sqlite:///{tmp_path / 'b.db'}"}
        house.env["PARLEY_KEYS_URL"] = f"sqlite:///{tmp_path / 'b-keys.db'}"
        second = await house.start("run")
        ends = [asyncio.create_task(p.wait()) for p in (first, second)]
        await asyncio.wait(ends, timeout=30, return_when=asyncio.FIRST_COMPLETED)
        gone = [p for p in (first, second) if p.returncode is not None]
        assert len(gone) == 1 and gone[0].returncode == 2
        for process in (first, second):
            if process.returncode is None:
                process.terminate()
        assert gone[0].stderr is not None
        lines = (await gone[0].stderr.read()).decode().strip().splitlines()
        assert lines[-1] == "parley: another process fetches this bot's updates"
        await asyncio.wait(ends, timeout=20)


async def test_doctor_and_check_and_diagram_speak_plainly(tmp_path: Path) -> None:
    async with live(tmp_path) as house:
        await house.parley("migrate")
        code, out, _ = await house.parley("doctor")
        assert code == 0, out
        code, out, _ = await house.parley("check")
        assert code == 0, out
        code, out, _ = await house.parley("diagram", "intake")
        assert code == 0 and out.startswith("flowchart")
        code, out, errors = await house.parley("diagram", "nonsense")
        assert code == 2 and "nonsense" in errors
