"""What a visitor of the page can do with the phones and the levers, and what the open pages are told."""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import timedelta
from typing import TypeAlias

from bot.sandbox.controls import Controls
from bot.sandbox.phone import CannotDo
from bot.sandbox.standin import StandIn
from bot.sandbox.story import Stage
from bot.sandbox.view import Glance, Letter, View
from bot.sandbox.wire import Json, Message, Person

Lever: TypeAlias = Callable[[Json], Awaitable[None]]

_BREATH = 0.03  # seconds; changes closer together than this reach the page together
_TICK, _TICK_TYPING = 20.0, 1.0  # seconds; the page's clock goes on without news, and typing ends by itself
_LONGEST_MOVE = timedelta(days=400)


class Impossible(Exception):
    """The visitor asked for something that cannot be done; the text says why."""


class Desk:
    """The page's levers on one stand-in."""

    def __init__(self, standin: StandIn, controls: Controls) -> None:
        self._standin = standin
        self._controls = controls
        self._view = View(standin, controls)
        self._listening: set[asyncio.Event] = set()
        self._closed = False
        self._levers: dict[str, Lever] = {
            "say": self._say,
            "tap": self._tap,
            "edit": self._edit,
            "delete": self._delete,
            "hand": self._hand,
            "open": self._open,
            "block": self._block,
            "language": self._language,
            "forward": self._forward,
            "reminder": self._reminder,
            "play": self._play,
            "stop": self._stop,
            "restart": self._restart,
        }
        standin.world.listeners.append(lambda chat: self.stir())

    def stir(self) -> None:
        """Tell every open page to look again."""
        for event in self._listening:
            event.set()

    def close(self) -> None:
        """End every page's events, and the poll of a bot that has gone."""
        self._closed = True
        self._standin.hang_up()
        self.stir()

    async def do(self, wish: Json) -> None:
        """Do what the page asks: `{"act": …, "phone": person id, …}`. Raises Impossible."""
        lever = self._levers.get(str(wish.get("act")))
        if lever is None:
            raise Impossible("there is no such lever")
        try:
            await lever(wish)
        except CannotDo as problem:
            raise Impossible(str(problem)) from problem
        except (KeyError, TypeError, ValueError) as problem:
            raise Impossible("something is missing in what the page asked") from problem
        self.stir()

    async def sees(self) -> Json:
        """Tell who can see each statement on the phones now: phone -> message -> `{"who": [person id, …], "why": …}`."""
        found = await self._controls.sees()
        return {
            str(phone): {str(number): {"who": list(tag.who), "why": tag.why} for number, tag in tags.items()}
            for phone, tags in found.items()
        }

    def attach(self, phone: str, name: str, mime: str, data: bytes) -> None:
        """Send a file from a phone: pictures as photos, sound as voice notes, the rest as documents."""
        who = self._person({"phone": phone})
        media = {"image": "photo", "audio": "voice"}.get(mime.partition("/")[0], "document")
        if not data:
            raise Impossible("the file is empty")
        try:
            self._standin.sends_file(who, media, data, name=name or "file", mime=mime)
        except CannotDo as problem:
            raise Impossible(str(problem)) from problem

    async def events(self) -> AsyncIterator[dict[str, str]]:
        """Tell one page everything, then whatever changes, for as long as it listens."""
        glance, changed, number = Glance(), asyncio.Event(), 0
        self._listening.add(changed)
        try:
            yield {"event": "hello", "data": "{}", "id": "0"}
            while not self._closed:
                changed.clear()
                for name, data in self._view.news(glance):
                    number += 1
                    yield {"event": name, "data": json.dumps(data), "id": str(number)}
                await asyncio.sleep(_BREATH)
                tick = _TICK_TYPING if self._view.somebody_types(glance) else _TICK
                try:
                    await asyncio.wait_for(changed.wait(), tick)
                except TimeoutError:
                    continue
        finally:
            self._listening.discard(changed)

    def _person(self, wish: Json, field: str = "phone") -> Person:
        number = int(wish[field])
        for person in self._controls.people():
            if person.id == number:
                return person
        raise Impossible("there is no such phone")

    async def _say(self, wish: Json) -> None:
        self._standin.says(self._person(wish), str(wish["text"]))

    async def _tap(self, wish: Json) -> None:
        row, col = int(wish["row"]), int(wish["col"])
        self._standin.taps(self._person(wish), message_id=int(wish["message"]), row=row, col=col)

    async def _edit(self, wish: Json) -> None:
        self._standin.edits(self._person(wish), int(wish["message"]), str(wish["text"]))

    async def _delete(self, wish: Json) -> None:
        self._standin.deletes(self._person(wish), int(wish["message"]))

    async def _hand(self, wish: Json) -> None:
        sender, to = self._person(wish), self._person(wish, "to")
        for message in self._standin.messages(sender):
            if message.id == int(wish["message"]) and (token := self._token(message)):
                self._view.letters[to.id] = Letter(sender.name, message.text, token)
                return
        raise Impossible("there is no invitation in this message")

    async def _open(self, wish: Json) -> None:
        who = self._person(wish)
        letter = self._view.letters.get(who.id)
        token = str(wish.get("token") or (letter.token if letter else ""))
        self._standin.start_link(who, token)
        self._view.letters.pop(who.id, None)

    async def _block(self, wish: Json) -> None:
        who = self._person(wish)
        if self._standin.open_chat(who).blocked:
            self._standin.unblocks(who)
        else:
            self._standin.blocks(who)

    async def _language(self, wish: Json) -> None:
        code = str(wish["code"])
        if code not in dict(self._controls.languages()):
            raise Impossible("there is no such language")
        if self._controls.story().stage is Stage.PLAYING:
            raise Impossible("the story is being told in these languages; stop it first")
        await self._controls.language(self._standin.changes(self._person(wish), language=code))

    async def _forward(self, wish: Json) -> None:
        by = timedelta(seconds=int(wish["seconds"]))
        if not timedelta() < by < _LONGEST_MOVE:
            raise Impossible("the clock goes forward only, and not that far")
        await self._controls.forward(by)

    async def _reminder(self, wish: Json) -> None:
        if await self._controls.next_reminder() is None:
            raise Impossible("nothing is due")

    async def _play(self, wish: Json) -> None:
        story = str(wish.get("story", ""))
        if story and story not in self._controls.stories():
            raise Impossible("there is no such story")
        self._view.letters.clear()
        await self._controls.play(story)

    async def _stop(self, wish: Json) -> None:
        await self._controls.stop()

    async def _restart(self, wish: Json) -> None:
        self._view.letters.clear()
        await self._controls.restart()

    def _token(self, message: Message) -> str:
        addresses = [button.url for row in message.keyboard for button in row] + [e.url for e in message.entities]
        link = re.escape(self._standin.world.bot.username) + r"\?start=([A-Za-z0-9_-]{1,64})"
        found = re.search(link, "\n".join([message.text, *addresses]))
        return found.group(1) if found else ""
