"""The settings: read once, from the environment and `.env`. `.env.example` mirrors this file line by line."""

from __future__ import annotations

import re
import shlex
import shutil
from pathlib import Path
from typing import Annotated
from urllib.parse import urlsplit
from zoneinfo import available_timezones

from pydantic import Field, SecretStr, ValidationError, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

PREFIX = "PARLEY_"
OFFICIAL = "https://api.telegram.org"


class BadSetting(Exception):
    """A setting is missing or wrong. The text is one line that names it, and never its value."""


class Settings(BaseSettings):
    """Everything that can be set from outside, with its default."""

    model_config = SettingsConfigDict(
        env_prefix=PREFIX,
        env_file=".env",
        extra="ignore",
        frozen=True,
        hide_input_in_errors=True,
        env_ignore_empty=True,
    )

    bot_token: SecretStr = SecretStr("")
    telegram_api: str = OFFICIAL
    home_dir: Path = Path("var")
    database_url: str = ""
    keys_url: str = ""
    master_key: SecretStr = SecretStr("")
    webhook_url: str = ""
    webhook_secret: SecretStr = SecretStr("")
    listen: str = ""
    send_rate: Annotated[float, Field(ge=0, allow_inf_nan=False)] = 25.0
    chat_rate: Annotated[float, Field(ge=0, allow_inf_nan=False)] = 1.0
    default_locale: str = "en"
    default_timezone: str = "UTC"
    packs_dir: str = ""
    jurisdiction: str = "general"
    log_level: str = "INFO"
    file_quota: Annotated[int, Field(ge=0)] = 200
    scan_command: str = ""

    @field_validator("bot_token")
    @classmethod
    def _a_token(cls, value: SecretStr) -> SecretStr:
        if re.search(r"[^!-~]|[/?#%]", value.get_secret_value()):  # it becomes a part of an address
            raise ValueError("must be as @BotFather gave it, such as 123456:ABC-DEF")
        return value

    @field_validator("telegram_api", "webhook_url")
    @classmethod
    def _an_address(cls, value: str) -> str:
        if value and not value.startswith(("http://", "https://")):
            raise ValueError("must begin with http:// or https://")
        return value.rstrip("/")

    @field_validator("database_url", "keys_url")
    @classmethod
    def _a_database(cls, value: str) -> str:
        if value and not value.startswith(("sqlite:///", "postgresql://", "postgresql+psycopg://", "postgres://")):
            raise ValueError("must begin with sqlite:/// or postgresql://")
        if value.partition("?")[0] in ("sqlite:///", "sqlite:///:memory:"):
            raise ValueError("must name a file, such as sqlite:///var/parley.db")
        try:
            urlsplit(value).port  # noqa: B018  # reading it is the check
        except ValueError:
            raise ValueError("has a port that is no number from 0 to 65535") from None
        return value

    @field_validator("listen")
    @classmethod
    def _host_and_port(cls, value: str) -> str:
        host, _, port = value.rpartition(":")
        if value and (not host or not port.isdecimal() or not 0 < int(port) < 65536):
            raise ValueError("must be host:port")
        return value

    @field_validator("scan_command")
    @classmethod
    def _a_command(cls, value: str) -> str:
        try:
            words = shlex.split(value)
        except ValueError:
            raise ValueError("must be a command as a shell would read it") from None
        if words and shutil.which(words[0]) is None:
            raise ValueError("names a program that is not there")
        return value

    @field_validator("default_timezone")
    @classmethod
    def _a_zone(cls, value: str) -> str:
        if value not in available_timezones():
            raise ValueError("must be an IANA time zone such as Europe/Madrid")
        return value

    @field_validator("master_key")
    @classmethod
    def _a_key(cls, value: SecretStr) -> SecretStr:
        if value.get_secret_value():
            key_bytes(value.get_secret_value())
        return value

    @field_validator("webhook_secret")
    @classmethod
    def _a_secret(cls, value: SecretStr) -> SecretStr:
        text = value.get_secret_value()
        if text and (len(text) > 256 or not all(c.isascii() and (c.isalnum() or c in "_-") for c in text)):
            raise ValueError("must be 1 to 256 characters of A-Z a-z 0-9 _ -")
        return value

    @field_validator("jurisdiction")
    @classmethod
    def _a_jurisdiction(cls, value: str) -> str:
        if not re.fullmatch(r"[a-z][a-z0-9_-]{0,39}", value):  # it becomes the name of a folder
            raise ValueError("must be small letters, digits, - and _, such as general")
        return value

    @field_validator("log_level")
    @classmethod
    def _a_level(cls, value: str) -> str:
        if value.upper() not in ("DEBUG", "INFO", "WARNING", "ERROR"):
            raise ValueError("must be DEBUG, INFO, WARNING or ERROR")
        return value.upper()

    @property
    def database(self) -> str:
        """Return the database address; SQLite under the home folder unless set."""
        return self.database_url or f"sqlite:///{self.home_dir / 'parley.db'}"

    @property
    def packs(self) -> Path | None:
        """Return the folder of the question packs, None if there are none."""
        return Path(self.packs_dir) if self.packs_dir else None

    @property
    def keys(self) -> str:
        """Return the key store's address; a file of its own under the home folder unless set."""
        return self.keys_url or f"sqlite:///{self.home_dir / 'keys' / 'keys.db'}"


def read_settings(**given: object) -> Settings:
    """Read the settings. Raises BadSetting with one line that names the first wrong one."""
    try:
        return Settings(**given)  # type: ignore[arg-type]
    except UnicodeDecodeError:
        raise BadSetting(".env is not a text in UTF-8") from None
    except ValidationError as error:
        first = error.errors(include_input=False, include_url=False)[0]
        name = PREFIX + "_".join(str(part) for part in first["loc"]).upper()
        raise BadSetting(f"{name} {_plainly(first['msg'])}") from None


def _plainly(told: str) -> str:
    """Say what is wrong as our own checks do, not as the library does."""
    return told.removeprefix("Value error, ").replace("Input should be", "must be", 1)


def need(settings: Settings, *names: str) -> None:
    """Make sure these settings are there. Raises BadSetting naming the first that is missing."""
    for name in names:
        value = getattr(settings, name)
        text = value.get_secret_value() if isinstance(value, SecretStr) else str(value)
        if not text:
            raise BadSetting(f"{PREFIX}{name.upper()} is missing")


def key_bytes(text: str) -> bytes:
    """Read a master key: 64 hex digits. Raises ValueError otherwise."""
    try:
        key = bytes.fromhex(text.strip())
    except ValueError:
        key = b""
    if len(key) != 32:
        raise ValueError("must be 64 hex digits (32 bytes)")
    return key


def master_key(settings: Settings, *, make: bool = True) -> tuple[bytes, bool]:
    """Return the master key, and whether it was made just now: under HOME_DIR when it is not set.

    Raises BadSetting if there is none and none can be made, or `make` forbids it.
    """
    if settings.master_key.get_secret_value():
        return key_bytes(settings.master_key.get_secret_value()), False
    path = settings.home_dir / "master.key"
    try:
        if path.exists():
            return key_bytes(path.read_text()), False
        if not make:
            raise BadSetting(
                f"PARLEY_MASTER_KEY is not set, and {path} is not there; "
                "on a new installation run: parley migrate, otherwise put back your copy of the key"
            )
        settings.home_dir.mkdir(parents=True, exist_ok=True)
        return _new_key(path), True
    except ValueError:
        raise BadSetting(f"PARLEY_MASTER_KEY in {path} must be 64 hex digits") from None
    except OSError as error:
        raise BadSetting(f"PARLEY_HOME_DIR cannot be used: {error.strerror}") from None


def _new_key(path: Path) -> bytes:
    import os
    import secrets

    key = secrets.token_bytes(32)
    handle = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    with os.fdopen(handle, "w") as file:
        file.write(key.hex() + "\n")
    return key
