"""Promise P8 over a whole case: intakes, interviews, what crosses, exchanges, messages, briefing, records, leaving; at DEBUG, not a word of it.

Every private field gets a word that stands nowhere else; then everything that was printed or logged is searched for all of them.
"""

from __future__ import annotations

import asyncio
import base64
import hashlib
import json
import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from unittest import mock

import pytest
import structlog
from starlette.applications import Starlette

from bot.channel import webhook
from bot.channel.outbound import Telegram
from bot.sandbox.wire import Person
from bot.service import talk
from flows.flow import Step
from flows.private import HOUSE
from flows.replies import Said
from flows.run import step_of
from storage import Archive, Vault, cases, people, reveals, runs
from tests.bot.channel.test_webhook import call, genuine
from tests.faults.test_quiet_logs import TOKEN, loudest, shapes
from tests.proof.house import quick_folder
from tests.world import World

ROSA = Person(771_000_201, "Ploverdale Rosa", "en", "ploverdale")
DARIO = Person(771_000_202, "Tanglebrook Dario", "es")
OKAFOR = Person(771_000_203, "Fernsby Okafor", "en")
SECRET = "webhookSecret_Zinnia-8841"
MASTER = hashlib.sha256(b"a master key like no other").digest()


class Words:
    """Makes a word for each private field, and remembers all of them."""

    def __init__(self) -> None:
        self.made: dict[str, str] = {}

    def __call__(self, field: str) -> str:
        """Return the field's own word: sixteen letters that begin and end like no other."""
        letters = base64.b32encode(hashlib.sha256(field.encode()).digest()).decode().lower()
        return self.made.setdefault(field, letters[:16])


class Case:
    """A whole case played in one process."""

    def __init__(self, world: World) -> None:
        self.world, self.word = world, Words()
        self.tokens: list[str] = []

    def begin(self) -> None:
        self.world.seat_mediator("Fernsby Okafor", OKAFOR)
        links = self.world.open_case(title=self.word("title"), code=True, by=OKAFOR)
        self.tokens += [*links, *self.world.codes, *(code.replace(" ", "") for code in self.world.codes)]
        for who, link, code in zip((ROSA, DARIO), links, self.world.codes, strict=True):
            self.world.standin.start_link(who, link)
            self.world.settle()
            self.world.says(who, code)
            self.answers(who, until="_review")

    def step(self, who: Person) -> tuple[str, Step | None]:
        with self.world.archive.begin() as unit:
            stored = runs.current(unit, unit.vault.chat_ref(who.id))
        assert stored is not None
        flow = self.world.house.flows.by_hash(stored.run.hash)
        assert flow is not None
        return f"{flow.flow}/{stored.run.place}", flow.steps.get(step_of(stored.run.place))

    def answers(self, who: Person, *, until: str = "", prefers: str = "") -> None:
        """Answer everything that is asked, each in words of its own, until a place or until nothing is asked."""
        for _ in range(200):
            place, step = self.step(who)
            if step is None or place.endswith(f"/{until}"):
                return
            self._one(who, f"{who.id} {place}", step, prefers)
        raise AssertionError(f"still asked: {place}")

    def _one(self, who: Person, field: str, step: Step, prefers: str) -> None:
        match step.kind:
            case "text" | "sentence" | "items":
                self.world.says(who, f"It is {self.word(field)}, and more.")
            case "choices" if step.own_words:
                self.world.says(who, self.word(field))
            case "amount":
                self.world.says(who, "83127.45 EUR")
            case "scale":
                self.world.says(who, "7")
            case "word":
                self.world.says(who, "NOW")
            case "attachment":
                self.world.standin.sends_file(who, "document", b"%PDF", name=f"{self.word(field)}.pdf")
                self.world.settle()
        if self.step(who)[0] == field.partition(" ")[2]:
            self._moves_on(who, step, prefers)

    def _moves_on(self, who: Person, step: Step, prefers: str) -> None:
        rows = self.world.last(who).keyboard
        labels = [b.text for row in rows for b in row]
        ready = next((n for n in (prefers, *FINISH.get(step.kind, ())) if n in labels), "")
        if not ready and step.kind in ("choice", "choices", "consent", "notice", "approve"):
            ready = labels[0]
        self.world.taps(who, ready or rows[-1][-2].text)

    # --- the chapters ---

    def hands_over(self) -> None:
        for who in (ROSA, DARIO):
            label = self.world.last(who).keyboard[-1][0].text
            self.world.taps(who, label)
        self.world.says(OKAFOR, "/case")
        self.world.taps(OKAFOR, "✓ Yes, that is Ms R.", "✓ Yes, that is Mr D.")

    def crosses(self) -> None:
        """Rosa agrees to a sentence, changes her mind once, and it is sent; Dario reads it and says what it changes."""
        w = self.world
        w.taps(ROSA, "Look at them now")
        self.answers(ROSA, prefers="Share with the other side")
        for who in (ROSA, DARIO):
            w.says(who, "/ledger", "/review", "/privacy", "/language", "what did she say?", "/export")
            w.says(who, "/continue")
        w.forward(hours=30)
        w.says(OKAFOR, "/share")
        w.taps(OKAFOR, "Send")
        show = w.last(DARIO).keyboard[0][0].text
        w.taps(DARIO, show)
        self.answers(DARIO)

    def writes(self) -> None:
        w = self.world
        w.says(OKAFOR, "/message")
        w.taps(OKAFOR, w.last(OKAFOR).keyboard[-1][0].text)
        w.says(OKAFOR, f"A word from me: {self.word('message')}")
        for who in (ROSA, DARIO):
            w.taps(who, w.last(who).keyboard[0][0].text)

    def exchanges(self) -> None:
        w = self.world
        w.says(OKAFOR, "/swap")
        w.taps(OKAFOR, "Open a new exchange", "Figures", "Useful", "For three days", "Offer it to both sides")
        for who in (ROSA, DARIO):
            w.taps(who, w.last(who).keyboard[0][0].text)
            w.taps(who, w.last(who).keyboard[0][0].text)
            self.answers(who)
        w.forward(days=3, hours=12)
        w.says(OKAFOR, "/swap")
        w.taps(OKAFOR, "Look at “figures”", "Open both")
        with w.archive.begin() as unit:
            (mine,) = cases.of_mediator(unit, people.mediator_of_chat(unit, unit.vault.chat_ref(OKAFOR.id)).id)  # type: ignore[union-attr]
            assert len(reveals.visible_to(unit, HOUSE, mine.id)) == 3, "a sentence and two of an exchange have crossed"

    def ends(self) -> None:
        w = self.world
        w.says(OKAFOR, "/case", "/briefing", "/share")
        w.taps(OKAFOR, "What has crossed")
        w.says(OKAFOR, "/case")
        w.taps(OKAFOR, "⋯", "The same for each side?")
        w.says(ROSA, "/human", "/hide", "/delete")
        w.taps(ROSA, "Delete everything")
        w.says(OKAFOR, "/case", "/close")
        w.taps(OKAFOR, w.last(OKAFOR).keyboard[0][0].text)
        w.forward(days=20)
        asyncio.run(self.by_webhook())

    async def by_webhook(self) -> None:
        """Send an update the other way, once with the secret and once with another."""
        app = Starlette(routes=[webhook.route(SECRET, _falls)])
        update = json.dumps({"update_id": 9, "message": {"text": self.word("webhook")}}).encode()
        for secret, expected in ((SECRET, 503), ("guess_Larkspur-1", 403)):
            status, _, _ = await call(app, update, headers=genuine(secret))
            assert status == expected

    def play(self) -> None:
        """Play all of it."""
        for chapter in (self.begin, self.hands_over, self.crosses, self.writes, self.exchanges, self.ends):
            chapter()
        assert self.world.standin.invalid == []

    def secrets(self) -> dict[str, set[str]]:
        """Map what must not be found -> every shape it is searched for in; of a long word its beginning is enough."""
        people = [word for p in (ROSA, DARIO, OKAFOR) for word in (str(p.id), *p.name.split(), p.username) if word]
        keys = [TOKEN, TOKEN.partition(":")[2], SECRET, "guess_Larkspur-1", MASTER.hex(), *self.tokens]
        raw = {"master key": {base64.b64encode(MASTER).decode()[:20], repr(MASTER)[2:20]}}
        short = {word: shapes(word) | shapes(word[:8]) for word in self.word.made.values()}
        return {**{w: shapes(w) for w in (*people, *keys, "83127", "Ms R.", "Mr D.")}, **short, **raw}

    def found(self, text: str) -> list[str]:
        """Name every secret that stands in a text."""
        folded = text.casefold()
        return [w for w, ways in self.secrets().items() if any(s in text for s in ways) or w.casefold() in folded]


FINISH = {
    "text": ("That's all", "Eso es todo"),
    "items": ("The list is complete", "La lista está completa"),
    "choices": ("Done", "Listo"),
    "sentence": ("Use 1", "Usar 1"),
    "amount": ("That's the figure", "Es esa cifra"),
    "attachment": ("Done", "Listo"),
    "approve": ("✓ Yes, they may see this", "✓ Yes, put this in"),
}


async def _falls(batch: list[dict[str, object]]) -> None:
    """Fail with the person's words in the exception."""
    raise RuntimeError(f"could not store {batch}")


@contextmanager
def a_case() -> Iterator[Case]:
    with quick_folder() as folder:
        vault = Vault(f"sqlite:///{folder / 'keys' / 'keys.db'}", MASTER)
        archive = Archive(f"sqlite:///{folder / 'parley.db'}", vault)
        archive.migrate()
        world = World(archive)
        world.telegram = Telegram(TOKEN, world.request())
        try:
            yield Case(world)
        finally:
            world.close()


def test_a_whole_case_at_debug_leaves_nothing_private_in_any_log(capfd: pytest.CaptureFixture[str]) -> None:
    with loudest() as heard, a_case() as case:
        case.play()
    out, err = capfd.readouterr()
    text = heard.getvalue()
    assert len(case.word.made) > 60
    everywhere = "\n".join(m.text for p in (ROSA, DARIO, OKAFOR) for m in case.world.standin.messages(p))
    said = [w for w in case.word.made.values() if w in everywhere]
    assert len(said) > 40, "the words were said"
    assert "sqlalchemy.engine" in text, "the libraries were heard"
    assert "transitions" in text
    assert "webhook_not_stored" in text
    assert case.found(text + out + err) == []


def _logs(say: Callable[[str], None]) -> Callable[..., None]:
    def take(visit, stored, reply):  # type: ignore[no-untyped-def]
        if isinstance(reply, Said):
            say(reply.text.read_as(HOUSE))
        original(visit, stored, reply)

    original = talk.take
    return take


PLANTED: dict[str, Callable[[str], None]] = {
    "an event": lambda words: structlog.get_logger().debug("said", words=words),
    "a library's record": lambda words: logging.getLogger("sqlalchemy.engine").debug("[%s]", words),
    "a hushed library's new logger": lambda words: logging.getLogger("anybody.else").debug("%r", words.encode()),
    "a print": print,
    "in base64": lambda words: print(base64.b64encode(b"x" + words.encode())),
    "in hex": lambda words: print(words.encode().hex()),
    "backwards": lambda words: print(words[::-1]),
    "in capitals": lambda words: print(words.upper()),
    "cut short": lambda words: print(words[:14]),
}


@pytest.mark.parametrize("way", PLANTED)
def test_a_planted_line_is_caught(way: str) -> None:
    with loudest() as heard, a_case() as case:
        case.world.seat_mediator("Fernsby Okafor", OKAFOR)
        (link, _) = case.world.open_case(by=OKAFOR)
        case.world.standin.start_link(ROSA, link)
        case.world.settle()
        case.answers(ROSA, until="your_part")
        assert case.found(heard.getvalue()) == []
        with mock.patch.object(talk, "take", _logs(PLANTED[way])):
            case.answers(ROSA, until="others_affected")
    assert case.found(heard.getvalue()) == [case.word(f"{ROSA.id} intake/your_part")]


@pytest.mark.parametrize("planted", [TOKEN, SECRET, MASTER.hex(), str(ROSA.id), "Ploverdale", "Ms R."])
def test_a_planted_secret_is_caught(planted: str) -> None:
    with loudest() as heard, a_case() as case:
        logging.getLogger("anybody").debug("it is %s", planted)
        assert planted in case.found(heard.getvalue())
