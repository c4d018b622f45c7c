"""Reads the body of a Bot API request: JSON, a form, or a form with files. Knows no method."""

from __future__ import annotations

import json
from email.message import Message as Headers
from email.utils import collapse_rfc2231_value
from typing import Any, TypeAlias
from urllib.parse import parse_qsl

from bot.sandbox.wire import Json

Files: TypeAlias = dict[str, tuple[str, bytes, str]]


class Unreadable(ValueError):
    """A body that is none of the three."""


def read_body(content_type: str, body: bytes, query: str = "") -> tuple[Json, Files]:
    """Return the parameters, those of the address included, and the uploaded files by part name.

    Raises Unreadable.
    """
    params: Json = dict(parse_qsl(query, keep_blank_values=True)) if query else {}
    if not body:
        return params, {}
    kind = content_type.partition(";")[0].strip().lower()
    try:
        if kind == "application/json":
            return {**params, **_mapping(json.loads(body))}, {}
        if kind == "multipart/form-data":
            fields, files = _multipart(content_type, body)
            return {**params, **fields}, files
        return {**params, **dict(parse_qsl(body.decode(), keep_blank_values=True))}, {}
    except (ValueError, UnicodeDecodeError) as problem:
        raise Unreadable("the body is neither JSON nor a form") from problem


def _mapping(value: Any) -> Json:
    if not isinstance(value, dict):
        raise Unreadable("the body is not an object")
    return value


def _multipart(content_type: str, body: bytes) -> tuple[Json, Files]:
    boundary = _param(_header(content_type), "boundary")
    if boundary is None:
        raise Unreadable("a multipart body without a boundary")
    fields: Json = {}
    files: Files = {}
    for part in body.split(b"--" + boundary.encode())[1:-1]:
        head, _, data = part.partition(b"\r\n\r\n")
        described = {
            name.strip().lower(): value.strip()
            for name, _, value in (line.partition(":") for line in head.decode().splitlines() if ":" in line)
        }
        disposition = _header(described.get("content-disposition", ""))
        name, filename = _param(disposition, "name"), _param(disposition, "filename")
        if name is None:
            raise Unreadable("a part without a name")
        if filename is None:
            fields[name] = data.removesuffix(b"\r\n").decode()
        else:
            mime = described.get("content-type", "application/octet-stream")
            files[name] = (filename, data.removesuffix(b"\r\n"), mime)
    return fields, files


def _header(value: str) -> Headers:
    """Hold a header's value where the standard library can take its parameters apart."""
    header = Headers()
    kind, _, params = value.partition(";")
    header["Content-Type"] = f"{kind if '/' in kind else 'x/x'};{params}"
    return header


def _param(header: Headers, name: str) -> str | None:
    value = header.get_param(name)
    return None if value is None else collapse_rfc2231_value(value)
