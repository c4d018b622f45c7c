"""A private value cannot get out by being printed, compared, counted, copied or written down; what prints it shows nothing of it."""

from __future__ import annotations

import copy
import csv
import io
import json
import logging
import pickle
import pprint
import string
import traceback
import urllib.parse
from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime
from typing import Any

import pytest
from pydantic import TypeAdapter, ValidationError

from flows.case import CaseId, SideNo
from flows.disclosure import Category, Consented, Kind, Matter, MatterId, Reveal, Rule, Worded
from flows.private import HOUSE, Label, NotYours, Private, Seat, Viewer
from flows.swaps import Sealed

WORD = "quetzalcoatlus"
SECRET = Private(WORD, Label("c0", 1))
NOW = datetime(2026, 3, 2, tzinfo=UTC)
MATTER = Matter(MatterId("m"), CaseId("c0"), SideNo(1), Kind.TELL, Category.DATES, sentence=SECRET)
CARRIERS: tuple[Any, ...] = (
    MATTER,
    Worded(SECRET, NOW),
    Consented(SECRET, NOW),
    Sealed(SideNo(1), SECRET, NOW),
    Reveal(MatterId("m"), CaseId("c0"), SideNo(1), Kind.TELL, Category.DATES, SECRET, Rule.R1, NOW),
)

REFUSED: dict[str, Callable[[Any], object]] = {
    "str": str,
    "format": format,
    "f-string": lambda x: f"{x}",
    "f-string with width": lambda x: f"{x:>20}",
    "percent": lambda x: "%s" % x,  # noqa: UP031
    "str.format": "{}".format,
    "print": lambda x: print(x, file=io.StringIO()),
    "join": lambda x: ",".join([x]),
    "add": lambda x: "a" + x,
    "add to": lambda x: x + "a",
    "times": lambda x: x * 2,
    "template": lambda x: string.Template("$x").substitute(x=x),
    "json": json.dumps,
    "json in a list": lambda x: json.dumps([x]),
    "json with str": lambda x: json.dumps({"x": x}, default=str),
    "csv": lambda x: csv.writer(io.StringIO()).writerow([x]),
    "url": lambda x: urllib.parse.urlencode({"x": x}),
    "bytes": bytes,
    "bytes of str": lambda x: bytes(x, "utf-8"),
    "list": list,
    "set": lambda x: {x},
    "dict key": lambda x: {x: 1},
    "iteration": lambda x: [*x],
    "slice": lambda x: x[:3],
    "first letter": lambda x: x[0],
    "length": len,
    "truth": bool,
    "if": lambda x: 1 if x else 0,
    "hash": hash,
    "equality": lambda x: x == WORD,
    "inequality": lambda x: x != WORD,
    "equality of two": lambda x: x == Private(WORD, Label("c0", 1)),
    "order": lambda x: x < "z",
    "sorted": lambda x: sorted([x, x]),
    "contains": lambda x: "q" in x,
    "contained": lambda x: WORD in [x],
    "int": int,
    "float": float,
    "reversed": lambda x: "".join(reversed(x)),
    "pickle": pickle.dumps,
    "copy": copy.copy,
    "deep copy": copy.deepcopy,
    "write": lambda x: io.StringIO().write(x),
    "vars": vars,
}


@pytest.mark.parametrize("way", REFUSED)
def test_a_private_value_refuses(way: str) -> None:
    with pytest.raises(TypeError) as refused:
        REFUSED[way](SECRET)
    assert WORD not in str(refused.value)


@pytest.mark.parametrize("carrier", CARRIERS, ids=lambda carrier: type(carrier).__name__)
def test_what_carries_a_private_value_prints_without_it(carrier: Any) -> None:
    printed = [
        repr(carrier),
        str(carrier),
        f"{carrier!r:>10}",
        ascii(carrier),
        pprint.pformat(carrier),
        repr([carrier]),
        str({"x": carrier}),
    ]
    assert [text for text in printed if WORD in text] == []
    assert all("<private>" in text for text in printed)


@pytest.mark.parametrize("carrier", CARRIERS, ids=lambda carrier: type(carrier).__name__)
def test_what_carries_a_private_value_cannot_be_unpacked_into_plain_data(carrier: Any) -> None:
    for way in (asdict, copy.deepcopy, pickle.dumps, hash, lambda x: json.dumps(x, default=asdict)):
        with pytest.raises(TypeError) as refused:
            way(carrier)
        assert WORD not in str(refused.value)


def test_two_matters_cannot_be_compared_by_their_words() -> None:
    other = replace(MATTER, sentence=Private(WORD, Label("c0", 1)))
    with pytest.raises(TypeError):
        _ = other == MATTER


def test_a_traceback_with_all_its_locals_shows_nothing() -> None:
    def inner(words: Private[str], matter: Matter) -> None:
        raise ValueError(f"no good: {matter!r} {words!r}")

    try:
        inner(SECRET, MATTER)
    except ValueError as broken:
        shown = "".join(traceback.TracebackException.from_exception(broken, capture_locals=True).format())
    assert "<private>" in shown
    assert WORD not in shown


def test_a_log_line_with_a_private_value_shows_nothing(capfd: pytest.CaptureFixture[str]) -> None:
    stream = io.StringIO()
    log = logging.Logger("private")
    log.addHandler(logging.StreamHandler(stream))
    log.error("it was %s", SECRET)
    log.error("it was %r", MATTER)
    out, err = capfd.readouterr()
    assert WORD not in stream.getvalue() + out + err


def test_a_validation_error_about_a_private_value_shows_nothing() -> None:
    @dataclass
    class Form:
        words: str

    for raw in (SECRET, {"words": SECRET}, [SECRET]):
        with pytest.raises(ValidationError) as refused:
            TypeAdapter(Form).validate_python(raw)
        assert WORD not in str(refused.value)
        assert WORD not in repr(refused.value)


@pytest.mark.parametrize(
    "viewer",
    [
        Viewer(Seat.SIDE, "c0", 2),
        Viewer(Seat.SIDE, "c1", 1),
        Viewer(Seat.SIDE, "c0", 0),
        Viewer(Seat.SIDE, "", 1),
        Viewer(Seat.MEDIATOR, "c1"),
        Viewer(Seat.MEDIATOR),
    ],
)
def test_only_those_it_is_open_to_can_read_it(viewer: Viewer) -> None:
    with pytest.raises(NotYours) as refused:
        SECRET.read_as(viewer)
    assert WORD not in str(refused.value)
    for allowed in (Viewer(Seat.SIDE, "c0", 1), Viewer(Seat.MEDIATOR, "c0"), HOUSE):
        assert SECRET.read_as(allowed) == WORD
