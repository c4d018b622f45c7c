"""One participant's dialogue without archive or Telegram: the engine and the wording alone, thousands of turns a second."""

from __future__ import annotations

import random
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

from bot.channel.tokens import seal_press
from bot.present.prompts import prompt
from bot.present.sheet import Sheet
from bot.present.turns import says_of
from bot.present.words import Composed, compose
from flows.answers import FileKind, FileRef
from flows.case import CaseId, RunId, Scope, SideNo, Statement, StatementId
from flows.engine import advance, start
from flows.events import Answered
from flows.flow import Flow
from flows.private import Label, Private
from flows.replies import Edited, Reply, Reviewed, Revised, Said, Sent, Strange
from flows.run import Run, from_bytes, step_of, to_bytes
from flows.say import Deed, Say
from flows.taps import reply_of
from tests.proof.hands import WORDS
from tests.world import the_shelf

KEY = bytes(range(64))
BEGIN = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


@dataclass
class Dialogue:
    """Somebody in one run; `heard` is everything that was said to them, in words."""

    flow: Flow
    side: int
    locale: str
    run: Run = field(init=False)
    ledger: dict[str, Statement] = field(default_factory=dict)
    heard: list[Composed] = field(default_factory=list)
    taps: list[Reply] = field(default_factory=list)
    messages: int = 0

    def __post_init__(self) -> None:
        self.owner = Label("case", self.side)
        facts = {"mediator": "M. Okafor", "kind": "neighbours", "regime": "opt_in"}
        turn = start(self.flow, run=RunId(f"{self.side:016x}"), locale=self.locale, zone="Europe/Madrid", facts=facts)
        self.run = turn.run
        self._hear(prompt(self.sheet))

    @property
    def sheet(self) -> Sheet:
        return Sheet(self.flow, self.run, self.owner)

    def takes(self, reply: Reply, now: datetime) -> None:
        before = from_bytes(to_bytes(self.run))  # what is not stored cannot matter
        turn = advance(self.flow, before, reply, now=now, owner=self.owner)
        self.run = turn.run
        for event in turn.events:
            if isinstance(event, Answered):
                self.ledger[event.place] = self._statement(event, now)
        for say in says_of(before, replace(self.sheet, run=turn.run), turn, lambda: self.ledger):
            self._hear(say)

    def acts(self, rng: random.Random, now: datetime) -> None:
        """Do one thing: mostly tap what was last offered, else write, edit, send, look back."""
        self.messages += 1
        words = Private(rng.choice(WORDS), self.owner)
        others: tuple[Reply, ...] = (
            Said(words, self.messages),
            Said(words, self.messages),
            Sent(FileRef(FileKind.VOICE, "v1", "", 900), Private("", self.owner), self.messages),
            Strange(self.messages),
            Edited(words, rng.randint(1, self.messages), ()),
            Reviewed(),
            Revised(rng.choice([*self.run.known, "nowhere"])),
        )
        reply = rng.choice(self.taps) if self.taps and rng.random() < 0.75 else rng.choice(others)
        self.takes(reply, now)

    def _hear(self, say: Say) -> None:
        chat = 100 + self.side
        self.heard.append(
            compose(say, locale=self.locale, words=the_shelf().catalogue, seal=lambda p: seal_press(KEY, chat, p))
        )
        presses = [b.press for row in say.rows for b in row if b.press and b.press.deed is Deed.STEP]
        if presses:
            step = self.flow.steps.get(step_of(self.run.place))
            self.taps = [reply for p in presses if (reply := reply_of(step, p.code))]

    def _statement(self, event: Answered, now: datetime) -> Statement:
        return Statement(
            id=StatementId(f"{len(self.ledger):016x}"),
            case=CaseId("case"),
            side=SideNo(self.side),
            number=len(self.ledger) + 1,
            flow=self.run.flow,
            place=event.place,
            topic=event.topic,
            offer=event.offer,
            scope=Scope.MEDIATOR,
            answer=event.answer,
            said_at=now,
        )


def dialogue(public: int, private: int, turns: int) -> list[Composed]:
    """Let B talk by one seed while A talks by another, woven by the private one; return what B heard."""
    flow = the_shelf().library.flow("intake")
    mine, theirs, weaving = random.Random(f"B {public}"), random.Random(f"A {private}"), random.Random(f"w {private}")
    b = Dialogue(flow, 2, mine.choice(("en", "es")))
    a = Dialogue(flow, 1, theirs.choice(("en", "es")))
    for turn in range(turns):
        for _ in range(weaving.choice((0, 0, 1, 2, 4))):
            a.acts(theirs, BEGIN + timedelta(minutes=turn))
        b.acts(mine, BEGIN + timedelta(minutes=turn))
    return b.heard
