"""A tiny bot and house for the sandbox's own tests: it speaks as the real one would, and knows nothing."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime, timedelta

from bot.sandbox.beats import (
    Answers,
    Beat,
    Chapter,
    Does,
    OpensInvitation,
    Says,
    ShowsDocument,
    Taps,
    TypesCode,
    Waits,
)
from bot.sandbox.choosers import by_words
from bot.sandbox.clock import ShiftedClock, StillClock
from bot.sandbox.controls import Tag
from bot.sandbox.standin import StandIn
from bot.sandbox.story import Pace, Player, State
from bot.sandbox.wire import Json, Person

ANA = Person(101, "Ana Ríos", "es")
MARTA = Person(102, "M. Okafor", "en")
BEN = Person(103, "Ben Doyle", "en")

PDF = b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n" + (
    b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
)
NOTICE = (
    "Who sees what you write here\n🔒 M. Okafor sees it. The other side does not.\n"
    "↔ Something goes to the other side only in words you have approved.\n"
    "Telegram can technically read chats with bots. The law, or a risk of serious harm, can oblige M. Okafor"
    " to tell someone."
)


def key(text: str, data: str = "", **more: str) -> Json:
    """Write one button."""
    return {"text": text, **more} if more.get("url") else {"text": text, "callback_data": data or text[:40], **more}


class TinyBot:
    """Answers every update at once, straight through `StandIn.call`."""

    def __init__(self, standin: StandIn) -> None:
        self.standin = standin
        self._next = 0
        standin.world.arrivals.append(self._soon)
        self.introduce()

    def _soon(self) -> None:
        with suppress(RuntimeError):  # outside a loop nobody answers
            asyncio.get_running_loop().call_soon(self.work)

    def introduce(self) -> None:
        """Say who the bot is and which commands there are."""
        listed = [("continue", "Go on where you were"), ("ledger", "What I said, and who may see it"), ("help", "Help")]
        commands = [{"command": name, "description": words} for name, words in listed]
        self.do("setMyCommands", commands=commands)
        desk = [("newcase", "Open a new case"), ("cases", "Your cases"), ("briefing", "The briefing of a case")]
        self.standin.open_chat(MARTA)
        self.do(
            "setMyCommands",
            commands=[{"command": name, "description": words} for name, words in desk],
            scope={"type": "chat", "chat_id": MARTA.id},
        )

    def work(self) -> None:
        """Take what waits and answer it."""
        while updates := self.do("getUpdates", offset=self._next, limit=1):
            [update] = updates
            self._next = update["update_id"] + 1
            if "callback_query" in update:
                query = update["callback_query"]
                self.do("answerCallbackQuery", callback_query_id=query["id"])
                self.tapped(query["message"]["chat"]["id"], query["message"], query["data"])
            elif "message" in update:
                self.heard(update["message"]["chat"]["id"], update["message"].get("text", ""))

    def heard(self, chat: int, text: str) -> None:
        """Answer a message."""
        if text.startswith("/newcase"):
            self.say(
                chat, "What kind of dispute is it?", [[key("Workshop or business")], [key("Neighbours"), key("Family")]]
            )
        elif text.startswith("/briefing"):
            self.do("sendChatAction", chat_id=chat, action="upload_document")
            self.do(
                "sendDocument",
                {"document": ("KITE-42 briefing.pdf", PDF, "application/pdf")},
                chat_id=chat,
                document="attach://document",
                caption="KITE-42 in ninety seconds, for you only.",
            )
        elif text.startswith("/start "):
            self.say(chat, "Please type the six-digit code that M. Okafor gave you.")
        elif text.isdigit():
            self.say(
                chat,
                "Thank you. I am an automated assistant that helps M. Okafor prepare. I am not a person and not a"
                " lawyer, and I decide nothing.\n\nIs this a good moment, and are you on your own with this phone?",
                [[key("Yes, go on", style="primary")], [key("Not now"), key("Someone else uses this phone")]],
            )
        elif text.startswith("/"):
            self.say(chat, "There is nothing to do just now.")
        else:
            self.say(
                chat,
                "Noted, one message so far.",
                [[key("That's all", style="primary"), key("Start over")]],
            )

    def tapped(self, chat: int, message: Json, data: str) -> None:
        """Answer a tap."""
        number = message["message_id"]
        if data == "Yes, go on":
            self.record(chat, number, "This is a good moment")
            title = {"type": "bold", "offset": 0, "length": len("Who sees what you write here")}
            keys = [[key("I understand", style="primary")], [key("Tell me more"), key("I'd rather talk to a person")]]
            self.say(chat, NOTICE, keys, [title])
        elif data == "I understand":
            self.record(chat, number, "Who sees what you write here: understood")
            words = "About what happened · 3 of about 12\n\nIn a few sentences: what is this about, as you would tell a friend?"
            quiet = {"type": "italic", "offset": 0, "length": 35}
            self.say(chat, words, [[key("Back"), key("Skip"), key("⋯")]], [quiet])
        elif data == "That's all":
            words = (
                "✓ What this is about: We shared the workshop for six years and since March he locks the store room."
            )
            quote = {"type": "blockquote", "offset": 22, "length": len(words) - 22}
            self.do(
                "editMessageText",
                chat_id=chat,
                message_id=number,
                text=words,
                entities=[quote],
                reply_markup={"inline_keyboard": [[key("Change")]]},
            )
            self.say(chat, "What would a good way out look like for you?", [[key("Back"), key("Skip"), key("⋯")]])
        elif data == "Workshop or business":
            self.record(chat, number, "Workshop or business")
            for side, token in (("Ana Ríos", "left-0123456789"), ("Ben Doyle", "right-0123456789")):
                link = f"https://t.me/{self.standin.world.bot.username}?start={token}"
                self.say(
                    chat,
                    f"For {side}: You are invited to prepare for a meeting with the help of M. Okafor. It takes about"
                    f" 15 minutes, on your phone, when it suits you. Nothing is sent to anyone without your say."
                    f" Open: {link}",
                )
            codes = "Tell these by phone: Ana Ríos 481902, Ben Doyle 730115."
            self.say(chat, codes, [[key("Open the case", style="primary"), key("Set a date")]])
        else:
            self.record(chat, number, data)

    def record(self, chat: int, number: int, words: str) -> None:
        """Turn a prompt into the record of its answer."""
        markup = {"inline_keyboard": [[key("Change")]]}
        self.do("editMessageText", chat_id=chat, message_id=number, text=f"✓ {words}", reply_markup=markup)

    def say(
        self, chat: int, text: str, rows: list[list[Json]] | None = None, entities: list[Json] | None = None
    ) -> None:
        """Send a message."""
        markup = {"inline_keyboard": rows} if rows else None
        self.do("sendMessage", chat_id=chat, text=text, reply_markup=markup, entities=entities)

    def do(
        self, method: str, files: dict[str, tuple[str, bytes, str]] | None = None, /, **params: object
    ) -> list[Json]:
        """Make a request and return its result; a refusal is an empty one."""
        reply = self.standin.call(method, params, files)
        return reply.body.get("result") or []


class TinyHouse:
    """The levers, over the tiny bot."""

    def __init__(self, *, clock: ShiftedClock | StillClock | None = None, pace: Pace | None = None) -> None:
        self.clock = clock or ShiftedClock()
        self.standin = StandIn(self.clock)
        self.bot = TinyBot(self.standin)
        self.seen: dict[int, tuple[str, ...]] = {}
        self.tags: dict[int, dict[int, Tag]] = {}
        self.moved: list[timedelta] = []
        self.script: list[Beat] = []  # another story than the short one
        self.player = Player(self.standin, forward=self.forward, changed=self._changed, pace=pace)

    def people(self) -> tuple[Person, Person, Person]:
        return ANA, MARTA, BEN

    def languages(self) -> tuple[tuple[str, str], ...]:
        return ("en", "English"), ("es", "Español")

    def visible(self, who: Person) -> tuple[str, ...]:
        return self.seen.get(who.id, ())

    async def sees(self) -> dict[int, dict[int, Tag]]:
        return self.tags

    def story(self) -> State:
        return self.player.state

    def stories(self) -> tuple[str, ...]:
        return ("first",)

    async def play(self, story: str = "") -> None:
        await self.restart()
        self.player.play(self.script or script())

    async def stop(self) -> None:
        await self.player.stop()

    async def restart(self) -> None:
        await self.player.stop()
        self.standin.forget()
        self.player.reset()
        self.seen.clear()
        self.bot.introduce()

    async def forward(self, by: timedelta) -> None:
        self.moved.append(by)
        self.clock.forward(by)
        self._changed()

    async def next_reminder(self) -> datetime | None:
        return None

    async def language(self, who: Person) -> None:
        self._changed()

    def _changed(self) -> None:
        for listener in self.standin.world.listeners:
            listener(0)


def script() -> list[Beat]:
    """Tell a short story: a case is opened, two people begin their intake, the briefing comes."""
    parts: list[Callable[[Person], list[Beat]]] = [_intake]
    beats: list[Beat] = [
        Chapter("M. Okafor opens a case"),
        Does(MARTA, Says("/newcase")),
        Does(MARTA, Taps("Workshop or business")),
        Waits(1),
    ]
    for who in (ANA, BEN):
        beats += [Chapter(f"{who.name} answers in private"), *(beat for part in parts for beat in part(who))]
    return [*beats, Chapter("The briefing"), Does(MARTA, Says("/briefing")), ShowsDocument(MARTA)]


def _intake(who: Person) -> list[Beat]:
    answers = by_words(
        [
            (r"good moment", Taps("Yes, go on")),
            (r"Who sees", Taps("I understand")),
            (
                r"as you would tell a friend",
                Says("We shared the workshop for six years and since March he locks the store room."),
            ),
            (r"Noted", Taps("That's all")),
        ]
    )
    return [
        OpensInvitation(who, MARTA, mark=f"For {who.name}"),
        TypesCode(who, MARTA, rf"{who.name} (\d{{6}})"),
        Answers(who, answers),
    ]
