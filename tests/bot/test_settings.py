"""A wrong setting is told in one line that names it and never shows its value."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot import doctor
from bot.app import open_archive
from bot.channel.outbound import Telegram
from bot.run import named
from bot.serving import clear_faults
from bot.settings import BadSetting, Settings, read_settings
from storage import Archive, Vault
from storage.engines import address
from storage.errors import StorageError, Unavailable, WrongMasterKey


@pytest.fixture(autouse=True)
def nothing_else_is_set(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in Settings.model_fields:
        monkeypatch.delenv(f"PARLEY_{name.upper()}", raising=False)
    monkeypatch.chdir(tmp_path)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("PARLEY_SEND_RATE", "inf"),  # a pause of 1/inf overflows, and nothing was ever sent
        ("PARLEY_SEND_RATE", "nan"),
        ("PARLEY_CHAT_RATE", "inf"),
        ("PARLEY_DATABASE_URL", "sqlite:parley-secret.db"),
        ("PARLEY_DATABASE_URL", "postgresql://parley:secret@host:port/parley"),
        ("PARLEY_DATABASE_URL", "postgresql://parley:secret@host:99999/parley"),
        ("PARLEY_KEYS_URL", "sqlite://secret"),
        ("PARLEY_DATABASE_URL", "sqlite:///:memory:"),
        ("PARLEY_KEYS_URL", "sqlite:///"),
        ("PARLEY_BOT_TOKEN", "42:secret secret"),
        ("PARLEY_BOT_TOKEN", "42:secret/secret"),
        ("PARLEY_BOT_TOKEN", "42:sécret"),
    ],
)
def test_what_cannot_work_is_refused_by_name(monkeypatch: pytest.MonkeyPatch, name: str, value: str) -> None:
    monkeypatch.setenv(name, value)
    with pytest.raises(BadSetting) as refused:
        read_settings()
    line = str(refused.value)
    assert line.startswith(name) and len(line.splitlines()) == 1
    assert "secret" not in line


@pytest.mark.parametrize(
    ("name", "value", "line"),
    [
        ("PARLEY_FILE_QUOTA", "-1", "PARLEY_FILE_QUOTA must be greater than or equal to 0"),
        ("PARLEY_FILE_QUOTA", "1.5", "PARLEY_FILE_QUOTA must be a valid integer"),
        ("PARLEY_CHAT_RATE", "fast", "PARLEY_CHAT_RATE must be a valid number"),
    ],
)
def test_a_figure_that_cannot_be_is_refused_in_plain_words(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str, line: str
) -> None:
    monkeypatch.setenv(name, value)
    with pytest.raises(BadSetting, match=f"^{line}"):
        read_settings()


@pytest.mark.parametrize(
    "value",
    [
        "sqlite:///parley.db",
        "sqlite:////data/parley.db",
        "postgresql://parley@/parley?host=/run/postgresql",
        "postgresql://user:p%40ss@host:5432/parley",
        "postgres://host/parley",
    ],
)
def test_every_usual_address_of_a_database_is_taken(monkeypatch: pytest.MonkeyPatch, value: str) -> None:
    monkeypatch.setenv("PARLEY_DATABASE_URL", value)
    assert address(read_settings().database)


@pytest.mark.parametrize("value", ["sqlite:file", "postgresql://host:port/parley"])
def test_the_archive_refuses_an_address_it_cannot_read(value: str) -> None:
    with pytest.raises(StorageError, match="address"):
        address(value)


def test_a_settings_file_that_is_no_text_is_refused(tmp_path: Path) -> None:
    (tmp_path / ".env").write_bytes(b"PARLEY_BOT_TOKEN=\xff\xfe\n")
    with pytest.raises(BadSetting, match=r"^\.env "):
        read_settings()


def test_no_new_master_key_is_made_beside_keys_that_an_older_one_wraps(tmp_path: Path) -> None:
    settings = read_settings(home_dir=tmp_path / "var")
    open_archive(settings).migrate()
    (tmp_path / "var" / "master.key").unlink()
    with pytest.raises(BadSetting, match="PARLEY_MASTER_KEY") as refused:
        open_archive(settings)
    assert "copy" in str(refused.value)
    assert not (tmp_path / "var" / "master.key").exists()


def test_a_house_on_its_own_makes_its_master_key(tmp_path: Path) -> None:
    archive = open_archive(read_settings(home_dir=tmp_path / "var"))
    assert isinstance(archive, Archive) and isinstance(archive.vault, Vault)
    assert (tmp_path / "var" / "master.key").exists()


@pytest.mark.parametrize("name", ["", "   ", "M. Okafor\nand more", "x" * 61])
def test_a_mediator_needs_a_name_that_parties_can_read(name: str) -> None:
    with pytest.raises(BadSetting, match="NAME"):
        named(name, "")


def test_a_mediators_time_zone_must_exist() -> None:
    with pytest.raises(BadSetting, match="--timezone"):
        named("M. Okafor", "Mars/Olympus")
    assert named("  M.  Okafor ", "Europe/Madrid") == "M. Okafor"


@pytest.mark.parametrize(
    ("fault", "settings"),
    [
        (Unavailable("out"), ["PARLEY_DATABASE_URL", "PARLEY_KEYS_URL"]),
        (WrongMasterKey("not this one"), ["PARLEY_MASTER_KEY", "PARLEY_KEYS_URL"]),
    ],
)
def test_an_archive_that_cannot_be_opened_names_the_settings_it_was_looked_for_by(
    capsys: pytest.CaptureFixture[str], fault: StorageError, settings: list[str]
) -> None:
    with pytest.raises(SystemExit) as end, clear_faults():
        raise fault
    (line,) = capsys.readouterr().err.splitlines()
    assert end.value.code == 2 and str(fault) in line and all(name in line for name in settings)


@pytest.mark.parametrize(
    ("listen", "registered", "told"),
    [
        ("", "", ""),
        ("", "https://a.example/telegram", "PARLEY_LISTEN is not"),
        ("127.0.0.1:8080", "", "no webhook is"),
        ("127.0.0.1:8080", "https://a.example/telegram", ""),
        ("127.0.0.1:8080", "https://thief.example/telegram", "somebody with the token"),
    ],
)
async def test_doctor_sees_where_updates_are_sent(
    monkeypatch: pytest.MonkeyPatch, listen: str, registered: str, told: str
) -> None:
    monkeypatch.setattr(Telegram, "me", lambda _: _given(None))
    monkeypatch.setattr(Telegram, "webhook_url", lambda _: _given(registered))
    given = {"bot_token": "42:a", "listen": listen, "webhook_url": "https://a.example"}
    found = await doctor._telegram(read_settings(**given))
    assert told in found and bool(found) == bool(told)


async def _given(value: object) -> object:
    return value
