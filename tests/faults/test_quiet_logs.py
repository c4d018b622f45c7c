"""Promise P8: at the loudest level, with everything going wrong, no log line holds a word, a name, a chat or a token."""

from __future__ import annotations

import base64
import io
import logging
import random
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from datetime import timedelta
from unittest import mock
from urllib.parse import quote

import structlog

from bot.app import quiet_logs
from bot.channel.outbound import Telegram
from bot.sandbox.faults import Cut, Down, Hang, Refuse, TooMany
from bot.sandbox.wire import Person
from bot.service import talk
from flows.engine import advance
from flows.private import HOUSE
from flows.replies import Said
from storage.errors import StorageError
from tests.faults.flaky import Trouble, flaky, impatient, locked
from tests.faults.live import Live
from tests.faults.places import both_at_a_question
from tests.proof.hands import Hands, says
from tests.proof.house import House, a_house, quick_folder
from tests.proof.weave import forward

ROSA = Person(771_000_101, "Quillfeather Rosa", "en", "quillfeather")
DARIO = Person(771_000_102, "Zanderbrook Dario", "en")
OKAFOR = Person(771_000_103, "Umbelwick Okafor", "en")
TOKEN = "550123:AAVerySecretTokenOfTheBot"
TITLE, FIRST, SECOND = "Xylographworkshop", "Ms Quillon", "Mr Zanderson"
SAID = ("the marmaladeheist", "thistlecount 4711081547", "my pumpernickelfear")
CANARIES = (
    *(str(p.id) for p in (ROSA, DARIO, OKAFOR)),
    *("Quillfeather", "Zanderbrook", "Umbelwick", "quillfeather"),
    *(TOKEN, TOKEN.partition(":")[2], TITLE, "Quillon", "Zanderson"),
    *("marmaladeheist", "thistlecount", "4711081547", "pumpernickelfear"),
)


@contextmanager
def loudest() -> Iterator[io.StringIO]:
    """Catch everything anybody writes at DEBUG: our events, the libraries' records with their tracebacks, and prints.

    Every logger there is says all it can, also those that the house has hushed, and those that are made later.
    """
    heard = io.StringIO()
    handler = logging.StreamHandler(heard)
    handler.setFormatter(logging.Formatter("%(name)s %(levelname)s %(message)s"))
    before = structlog.get_config()
    level, handlers = logging.root.level, logging.root.handlers[:]
    levels = {logger: logger.level for logger in _loggers()}
    with redirect_stderr(heard), redirect_stdout(heard):
        quiet_logs("DEBUG")
        logging.root.handlers = [handler]
        for logger in (logging.root, *_loggers()):
            logger.setLevel(logging.DEBUG)
        try:
            yield heard
        finally:
            logging.root.handlers, logging.root.level = handlers, level
            for logger, quiet in levels.items():
                logger.setLevel(quiet)
            structlog.configure(**before)


def _loggers() -> list[logging.Logger]:
    made = [logging.getLogger(name) for name in LIBRARIES]
    return [*made, *(known for known in logging.root.manager.loggerDict.values() if isinstance(known, logging.Logger))]


LIBRARIES = (
    *("telegram", "telegram.Bot", "telegram.ext", "httpx", "httpcore", "aiohttp", "aiohttp.access", "aiohttp.client"),
    *(
        "sqlalchemy",
        "sqlalchemy.engine",
        "sqlalchemy.pool",
        "sqlalchemy.orm",
        "alembic",
        "asyncio",
        "concurrent.futures",
    ),
    *(
        "uvicorn",
        "uvicorn.error",
        "uvicorn.access",
        "transitions",
        "transitions.core",
        "starlette",
        "fluent",
        "pydantic",
    ),
)


def shapes(word: str) -> set[str]:
    """Spell a word as a log could hide it."""
    raw = word.encode()
    plain = {
        word,
        word.lower(),
        word.upper(),
        word.casefold(),
        word.swapcase(),
        word[::-1],
        quote(word),
        repr(raw)[2:-1],
    }
    wide = word.encode("utf-16-le").hex()
    return {*plain, raw.hex(), raw.hex().upper(), wide, base64.b32encode(raw).decode().rstrip("="), *_in_base64(raw)}


def _in_base64(raw: bytes) -> Iterator[str]:
    """Spell bytes in base64 at each of the three places where they can begin within a longer text; only what they alone decide."""
    for before in range(3):
        coded = base64.b64encode(bytes(before) + raw)
        sure = coded[(before * 8 + 5) // 6 : (before + len(raw)) * 8 // 6].decode()
        yield from (sure, sure.replace("+", "-").replace("/", "_"))


def found_in(text: str, *more: str) -> list[str]:
    return [word for word in (*CANARIES, *more) if any(shape in text for shape in shapes(word))]


def the_whole_case(house: House) -> tuple[str, ...]:
    """Play a case with recognisable words in every private place; return the tokens and codes that were made."""
    house.telegram = Telegram(TOKEN, house.request())
    house.seat_mediator("Umbelwick Okafor", OKAFOR)
    house.says(OKAFOR, "/newcase")
    house.taps(OKAFOR, "Neighbours")
    house.says(OKAFOR, TITLE, FIRST)
    house.taps(OKAFOR, "English", "Madrid")
    house.says(OKAFOR, SECOND)
    house.taps(OKAFOR, "English", "London", "In two weeks", "Yes", "Yes, the usual rules", "Open this case")
    texts = [m.text for m in house.standin.messages(OKAFOR)]
    links = [t.rpartition("start=")[2] for t in texts if "start=" in t]
    codes = [line.rpartition(": ")[2] for line in texts[-1].splitlines() if line.startswith((FIRST, SECOND))]
    assert len(links) == len(codes) == 2
    for who, link, code, side in zip((ROSA, DARIO), links, codes, (1, 2), strict=True):
        house.standin.start_link(who, link)
        house.settle()
        house.says(who, "000 111", code)
        _intake(house, Hands(house, who, who, side))
    house.says(OKAFOR, "/case", "/briefing")
    house.says(ROSA, "/ledger", "/human", "/delete")
    house.pass_to(house.now + timedelta(days=2))
    return (*links, *codes)


def _intake(house: House, hands: Hands) -> None:
    rng = random.Random(hands.side)
    for n in range(400):
        if house.place(hands.who) == "_review":
            return
        before = len(hands.own())
        forward(house, hands, rng)
        if len(hands.own()) > before and rng.random() < 0.5:
            house.standin.says(hands.who, SAID[n % len(SAID)])
        house.settle()
    raise AssertionError("never came to the review")


def test_a_case_at_debug_leaves_no_private_word_in_the_logs() -> None:
    with loudest() as heard, a_house() as house:
        tokens = the_whole_case(house)
        assert any(SAID[0] in m.text for m in house.standin.messages(DARIO)), "the words were said"
    assert found_in(heard.getvalue(), *tokens) == []


def test_nor_when_everything_goes_wrong() -> None:
    """Poison with the words in its exception, deliveries of every fate, a store that fails, a locked file."""

    def falls(flow, run, reply, **given):  # type: ignore[no-untyped-def]
        if isinstance(reply, Said) and "4711" in (words := reply.text.read_as(HOUSE)):
            raise KeyError(words)
        return original(flow, run, reply, **given)

    original = advance
    a, b = Person(101, "Quillfeather Rosa"), Person(102, "Zanderbrook Dario")
    with loudest() as heard:
        with mock.patch.object(talk, "advance", falls), a_house(both_at_a_question()) as house:
            for fault in (TooMany(2), Down(502), Cut(), Hang(), Refuse(400, f"Bad Request: {SAID[0]} is too long")):
                house.standin.fail(fault, who=a)
            house.says(a, *SAID)
            house.pass_to(house.now + timedelta(minutes=30))
            house.standin.fail(Refuse(403, f"Forbidden: bot was blocked by the user {a.name}"), who=a, times=-1)
            house.says(a, "the marmaladeheist again")
            assert house.failed == ["KeyError"]
        trouble = Trouble(*range(20, 400, 2))
        with flaky(both_at_a_question(), trouble) as house:
            Live(house, {1.0 + n: says(b, words) for n, words in enumerate(SAID)}).run(120)
        with impatient(), quick_folder() as folder:
            house = House(folder, away=both_at_a_question())
            house.standin.says(b, SAID[2])
            with locked(folder):
                try:
                    house.settle()
                except StorageError as fault:
                    logging.getLogger("anybody").exception("not stored", exc_info=fault)
            house.close()
    text = heard.getvalue()
    assert "set_aside" in text
    assert "store_failed" in text
    assert "not_stored" in text
    assert found_in(text) == []


def test_the_search_sees_a_word_within_coded_words() -> None:
    for before in ("", "a", "ab"):
        coded = base64.b64encode(f"{before}it was the marmaladeheist, they said".encode()).decode()
        assert found_in(f"event='x' value={coded}") == ["marmaladeheist"]


def test_the_search_sees_a_word_in_every_shape_a_log_could_give_it() -> None:
    for shape in shapes("marmaladeheist"):
        assert found_in(f"event='x' value={shape}") == ["marmaladeheist"]
