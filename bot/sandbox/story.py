"""Plays a story on the phones at a readable speed and stops anywhere. Knows no flow: the script says what to answer."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from enum import Enum
from typing import assert_never

from bot.sandbox.beats import (
    Act,
    Answers,
    Awaits,
    Beat,
    Chapter,
    Choose,
    Does,
    Edits,
    Forwards,
    Opens,
    OpensInvitation,
    Says,
    SendsFile,
    ShowsDocument,
    Taps,
    TypesCode,
    Waits,
)
from bot.sandbox.phone import CannotDo
from bot.sandbox.standin import StandIn
from bot.sandbox.wire import Message, Person


class Stage(Enum):
    """Where the story is."""

    IDLE = "idle"
    PLAYING = "playing"
    STOPPED = "stopped"
    FINISHED = "finished"
    STUCK = "stuck"  # the bot did not react, or the script does not fit it any more


@dataclass(frozen=True, slots=True)
class State:
    """What the page shows of the story. `acting`, `typing`: whose phone is in hand, and what is typed there."""

    stage: Stage = Stage.IDLE
    chapter: int = 0
    chapters: int = 0
    title: str = ""
    acting: int = 0
    typing: str = ""
    showing: str = ""  # the file id of a document that is held up to be read
    problem: str = ""


@dataclass(frozen=True, slots=True)
class Pace:
    """How fast. Seconds; `patience` is real time, the rest is divided by `speed` (0: no pause at all)."""

    speed: float = 1.0
    reading: float = 0.018  # a sign of the bot's last message
    reading_least: float = 0.7
    reading_most: float = 3.2
    typing: float = 0.028  # a sign of the person's own
    typing_most: float = 2.6
    quiet: float = 0.18  # nothing changed for so long: the bot has said what it had to say
    patience: float = 12.0

    def read(self, text: str) -> float:
        """Tell how long a person looks at a message."""
        return self._at_speed(min(max(len(text) * self.reading, self.reading_least), self.reading_most))

    def write(self, text: str) -> float:
        """Tell how long a person types."""
        return self._at_speed(min(len(text) * self.typing + 0.3, self.typing_most))

    def wait(self, seconds: float) -> float:
        """Tell how long a pause of the script lasts."""
        return self._at_speed(seconds)

    def hurried(self, by: float) -> Pace:
        """Return this pace so many times as fast; what is real time stays as it is."""
        return replace(self, speed=self.speed * by)

    def _at_speed(self, seconds: float) -> float:
        return seconds / self.speed if self.speed else 0.0


_MOST_DUE = 20  # things that may be due before the one a story waits for


class _Stuck(Exception):
    """The story cannot go on; the text says where, in the script's own words."""


class Player:
    """One player for one stand-in.

    forward: moves every clock. to_next: moves it to the next thing that is due, and returns None if nothing is.
    changed: called whenever `state` is a new one. settled: says whether the bot has nothing more to say (its outbox is
    empty); without it a short silence must do.
    """

    def __init__(
        self,
        standin: StandIn,
        *,
        forward: Callable[[timedelta], Awaitable[None]],
        changed: Callable[[], None] = lambda: None,
        pace: Pace | None = None,
        settled: Callable[[], bool] = lambda: True,
        to_next: Callable[[], Awaitable[object]] | None = None,
    ) -> None:
        self.state = State()
        self._standin = standin
        self._forward = forward
        self._changed = changed
        self._usual = self._pace = pace or Pace()
        self._settled = settled
        self._to_next = to_next
        self._task: asyncio.Task[None] | None = None
        self._moves: dict[int, int] = {}
        standin.world.listeners.append(self._moved)

    def play(self, story: Sequence[Beat]) -> None:
        """Begin a story; one that is playing goes on instead."""
        if self._task is None or self._task.done():
            self._task = asyncio.get_running_loop().create_task(self._run(tuple(story)))

    async def stop(self) -> None:
        """Stop where it is. Whatever was said stays said; nothing happens when no story is playing."""
        if self._task is not None and not self._task.done():
            self._task.cancel()
            await asyncio.wait({self._task})
            self._show(replace(self.state, stage=Stage.STOPPED, acting=0, typing=""))

    async def finished(self) -> State:
        """Wait for the end of the story and return the last state."""
        if self._task is not None:
            await asyncio.wait({self._task})
        return self.state

    def reset(self) -> None:
        """Forget the last story, after `stop`, when everything starts again."""
        self._moves.clear()
        self._show(State())

    async def _run(self, story: tuple[Beat, ...]) -> None:
        chapters = sum(isinstance(beat, Chapter) for beat in story)
        self._show(State(Stage.PLAYING, 0, chapters))
        try:
            for beat in story:
                await self._beat(beat)
        except (_Stuck, CannotDo) as problem:
            self._show(replace(self.state, stage=Stage.STUCK, acting=0, typing="", problem=str(problem)))
        else:
            self._show(replace(self.state, stage=Stage.FINISHED, acting=0, typing=""))

    async def _beat(self, beat: Beat) -> None:
        match beat:
            case Chapter(title, hurry):
                self._pace = self._usual.hurried(hurry)
                self._show(replace(self.state, chapter=self.state.chapter + 1, title=title, acting=0))
                await asyncio.sleep(self._pace.wait(1.2))
            case Does(who, act):
                await self._do(who, act)
            case Answers(who, choose, most):
                await self._answers(who, choose, most)
            case OpensInvitation(who, host, mark):
                link = f"{re.escape(self._standin.world.bot.username)}\\?start=([A-Za-z0-9_-]+)"
                await self._do(who, Opens(self._found(host, link, mark)))
            case TypesCode(who, host, pattern):
                await self._do(who, Says(self._found(host, pattern)))
            case ShowsDocument(who):
                file = next((m.file for m in reversed(self._standin.messages(who)) if m.of_bot and m.file), None)
                if file is None:
                    raise _Stuck(f"there is no document in the chat of {who.name}")
                self._show(replace(self.state, acting=who.id, showing=file.file_id))
                await asyncio.sleep(self._pace.wait(1.5))
            case Forwards(by):
                await self._forward(by)
                await asyncio.sleep(self._pace.wait(0.8))
            case Awaits(who):
                await self._awaits(who)
            case Waits(seconds):
                await asyncio.sleep(self._pace.wait(seconds))
            case _:
                assert_never(beat)

    async def _answers(self, who: Person, choose: Choose, most: int) -> None:
        for _ in range(most):
            act = choose(who, self._last(who))
            if act is None:
                return
            await self._do(who, act)
        raise _Stuck(f"{who.name} is still being asked after {most} answers")

    async def _awaits(self, who: Person) -> None:
        before = self._last(who).id
        for _ in range(_MOST_DUE):
            if self._to_next is None or await self._to_next() is None:
                break
            await self._quiet(who, asyncio.get_running_loop().time() + self._pace.patience)
            if self._last(who).id != before:
                await asyncio.sleep(self._pace.wait(0.8))
                return
        raise _Stuck(f"the bot has nothing to say to {who.name}")

    async def _do(self, who: Person, act: Act) -> None:
        self._show(replace(self.state, acting=who.id, typing=""))
        await asyncio.sleep(self._pace.read(self._last(who).text))
        before = self._moves.get(who.id, 0)
        match act:
            case Says(text):
                self._show(replace(self.state, typing=text))
                await asyncio.sleep(self._pace.write(text))
                self._standin.says(who, text)
                self._show(replace(self.state, typing=""))
            case Taps(label, row, col):
                self._standin.taps(who, label, row=row, col=col)
            case Edits(text):
                own = next((m for m in reversed(self._standin.messages(who)) if not m.of_bot), None)
                if own is None:
                    raise _Stuck(f"{who.name} has written nothing that could be changed")
                self._standin.edits(who, own.id, text)
            case SendsFile(media, name, data, mime, caption):
                self._standin.sends_file(who, media, data, name=name, mime=mime, caption=caption)
            case Opens(token):
                self._standin.start_link(who, token)
            case _:
                assert_never(act)
        await self._answered(who, before + 1)

    async def _answered(self, who: Person, seen: int) -> None:
        """Wait until the bot has reacted in this chat and has been quiet for a moment."""
        loop = asyncio.get_running_loop()
        ends = loop.time() + self._pace.patience
        while self._moves.get(who.id, 0) <= seen:
            if loop.time() > ends:
                raise _Stuck(f"the bot does not react to {who.name}")
            await asyncio.sleep(0.01)
        await self._quiet(who, ends)

    async def _quiet(self, who: Person, ends: float) -> None:
        """Wait until the bot has been quiet in this chat for a moment and has nothing more to say, but no longer than `ends`."""
        while True:
            moves = self._moves.get(who.id, 0)
            await asyncio.sleep(self._pace.quiet)
            if asyncio.get_running_loop().time() > ends or (self._moves.get(who.id, 0) == moves and self._settled()):
                return

    def _found(self, host: Person, pattern: str, mark: str = "") -> str:
        for message in reversed(self._standin.messages(host)):
            addresses = [b.url for row in message.keyboard for b in row] + [e.url for e in message.entities]
            everything = "\n".join([message.text, *addresses])
            found = re.search(pattern, everything)
            if found and re.search(mark, everything):
                return found.group(1) if found.groups() else found.group(0)
        raise _Stuck(f"what the story looks for does not stand in the chat of {host.name}")

    def _last(self, who: Person) -> Message:
        try:
            return self._standin.last(who)
        except LookupError:
            return Message(0, who.id, True, self._standin.clock())

    def _moved(self, chat: int) -> None:
        self._moves[chat] = self._moves.get(chat, 0) + 1

    def _show(self, state: State) -> None:
        self.state = state
        self._changed()
