"""The Bot API's own description, as a checker: is this request well formed? Knows no chat, no length and no count."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from functools import cache
from importlib.resources import files
from typing import Any, TypeAlias

from bot.sandbox.wire import Json

Value: TypeAlias = Any  # one value of the wire, of a shape that is being found out
Check: TypeAlias = Callable[[Value, str], Value]
Uploads: TypeAlias = Mapping[str, tuple[str, bytes, str]]  # part name -> (file name, bytes, media type)


class Malformed(Exception):
    """A value is not what the Bot API says it must be; the text names the field and the reason, never the value."""


class Rules:
    """Every supported method and type, compiled once into plain functions."""

    def __init__(self, described: Json) -> None:
        self._types: Json = described["types"]
        self._built: dict[str, Check] = {}
        self.methods = {name: self._fields(fields) for name, fields in described["methods"].items()}

    def request(self, method: str, params: Mapping[str, Value], uploads: Uploads) -> tuple[Json, list[str]]:
        """Check and convert a request's parameters; values may be JSON, or strings as in a form.

        Returns the values by name, uploads included as `{"upload": part name}`, and the names of unknown parameters,
        which Telegram would ignore. Raises Malformed.
        """
        fields = self.methods[method]
        seen: Json = {}
        for name, (check, required) in fields.items():
            value = params.get(name)
            if value is None:
                if name in uploads:
                    seen[name] = {"upload": name}
                elif required:
                    raise Malformed(f"{name} is required")
                continue
            seen[name] = check(value, name)
        return seen, [name for name in params if name not in fields]

    def check(self, kind: str, value: Value) -> Value:
        """Check that a value is of a type by name, as `Update` or `Array of Message`. Raises Malformed."""
        return self._check(kind)(value, kind)

    def _fields(self, fields: list[list[Value]]) -> dict[str, tuple[Check, bool]]:
        return {name: (self._any_of(types), required) for name, types, required in fields}

    def _any_of(self, types: list[str]) -> Check:
        if len(types) == 1:
            return self._check(types[0])
        checks = [self._check(kind) for kind in types]

        def check(value: Value, path: str) -> Value:
            for each in checks:
                try:
                    return each(value, path)
                except Malformed:
                    continue
            raise Malformed(f"{path} is none of {', '.join(types)}")

        return check

    def _check(self, kind: str) -> Check:
        if kind in _PLAIN:
            return _PLAIN[kind]
        if kind.startswith("Array of "):
            return _array(self._check(kind.removeprefix("Array of ")))

        def later(value: Value, path: str) -> Value:  # types may hold themselves
            return self._object(kind)(value, path)

        return later

    def _object(self, kind: str) -> Check:
        if kind not in self._built:
            described = self._types[kind]
            self._built[kind] = (
                self._any_of(described["any"]) if "any" in described else _object(self._fields(described["fields"]))
            )
        return self._built[kind]


@cache
def rules() -> Rules:
    """Read the description that lies beside this file."""
    return Rules(json.loads(files(__package__).joinpath("botapi.json").read_text("utf-8")))


def _integer(value: Value, path: str) -> int:
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    if isinstance(value, str) and value.lstrip("-").isascii() and value.lstrip("-").isdigit():
        return int(value)
    raise Malformed(f"{path} is not an Integer")


def _number(value: Value, path: str) -> float:
    if isinstance(value, int | float) and not isinstance(value, bool):
        return float(value)
    try:
        return float(value)
    except (TypeError, ValueError):
        raise Malformed(f"{path} is not a Float") from None


def _boolean(value: Value, path: str) -> bool:
    if isinstance(value, bool):
        return value
    if isinstance(value, str) and value.lower() in ("true", "false"):
        return value.lower() == "true"
    raise Malformed(f"{path} is not a Boolean")


def _string(value: Value, path: str) -> str:
    if not isinstance(value, str):
        raise Malformed(f"{path} is not a String")
    try:
        value.encode()
    except UnicodeEncodeError:
        raise Malformed(f"{path} is not valid UTF-8") from None
    return value


def _upload(value: Value, path: str) -> Json:
    if isinstance(value, str) and value.startswith("attach://"):
        return {"upload": value.removeprefix("attach://")}
    raise Malformed(f"{path} is not an uploaded file")


_PLAIN: dict[str, Check] = {
    "Integer": _integer,
    "Float": _number,
    "Boolean": _boolean,
    "String": _string,
    "InputFile": _upload,
}


def _parsed(value: Value, path: str) -> Value:
    """Read a JSON text where a form could carry nothing else."""
    if not isinstance(value, str):
        return value
    try:
        return json.loads(value)
    except ValueError:
        raise Malformed(f"{path} is not JSON") from None


def _array(item: Check) -> Check:
    def check(value: Value, path: str) -> list[Value]:
        value = _parsed(value, path)
        if not isinstance(value, list):
            raise Malformed(f"{path} is not an Array")
        return [item(each, f"{path}[{place}]") for place, each in enumerate(value)]

    return check


def _object(fields: dict[str, tuple[Check, bool]]) -> Check:
    def check(value: Value, path: str) -> Json:
        value = _parsed(value, path)
        if not isinstance(value, dict):
            raise Malformed(f"{path} is not an object")
        if unknown := next((name for name in value if name not in fields), None):
            raise Malformed(f"{path}.{unknown} is not a known field")
        seen: Json = {}
        for name, (each, required) in fields.items():
            if value.get(name) is not None:
                seen[name] = each(value[name], f"{path}.{name}")
            elif required:
                raise Malformed(f"{path}.{name} is required")
        return seen

    return check
