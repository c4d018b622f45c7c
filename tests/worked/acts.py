"""What people do in every worked case, and what the phones had shown before each act that lets something across."""

from __future__ import annotations

from dataclasses import dataclass, field

from bot.sandbox.wire import Person
from tests.transcripts import Script
from tests.worked.canaries import Canary
from tests.worked.telling import Told
from tests.world import M


@dataclass(frozen=True, slots=True)
class Lent:
    """A sentence that was let across: whose it is, who reads it, and how much the reader's phone had shown when the mediator acted."""

    sentence: str
    author: Person
    reader: Person
    before: int


@dataclass(frozen=True, slots=True)
class Case:
    """A worked case as it was played. `file`: the name of its transcript."""

    file: str
    play: Told
    sides: tuple[Person, Person]
    canaries: tuple[Canary, ...]
    called: dict[Person, str]  # how the mediator calls them
    lent: list[Lent] = field(default_factory=list)

    def other(self, who: Person) -> Person:
        """Name the person on the other side."""
        return self.sides[1] if who == self.sides[0] else self.sides[0]

    def lends(self, sentence: str, author: Person) -> None:
        """Remember that from now on a sentence may be read by the other side."""
        reader = self.other(author)
        self.lent.append(Lent(sentence, author, reader, len(self.play.world.view(reader))))


def opens_case(play: Told, script: Script) -> None:
    """Let the mediator open the case."""
    play.chapter("The mediator opens a case")
    play.quietly(M, "/newcase")
    play.in_short(M, script)
    play.taps(M, "Open this case")


def prepares(play: Told, who: Person, side: int, script: Script) -> None:
    """Let somebody go from the invitation to handing over."""
    play.joins(who, side)
    play.in_short(who, script)
    play.quietly(who, "[Hand it over]")


def confirms(play: Told, *names: str) -> None:
    """Let the mediator say that those who joined are who she invited."""
    play.quietly(M, "/case", *(f"[✓ Yes, that is {name}]" for name in names))


def screens(play: Told, *names: str) -> None:
    """Let the mediator note that she has spoken with each of them herself, and that nothing stands against going on."""
    play.says(M, "/case")
    play.taps(M, *(f"Done: I have spoken with {name}" for name in names))


def sends(case: Case, sentence: str, author: Person) -> None:
    """Let the mediator send on the newest thing at her desk that can be sent."""
    case.play.says(M, "/share")
    case.lends(sentence, author)
    case.play.taps(M, "Send")


def reads(play: Told, who: Person, refresh: Script) -> None:
    """Let somebody open what has come, and say what it changes."""
    play.taps(who, "Show it")
    play.in_short(who, refresh)


def writes_to_all(play: Told, words: str) -> None:
    """Let the mediator write the same words to both sides."""
    play.quietly(M, "/message", "[All sides, the same words]")
    play.says(M, words)


def exchange(case: Case, kind: str, weight: str, *sealed: tuple[Person, str], hours: int = 10) -> None:
    """Let the mediator offer an exchange for three days, both put something in, and her open it when it has ended.

    hours: how long after the same hour of the third day she looks; it ends at six in the evening.
    """
    play = case.play
    play.quietly(M, "/swap", "[Open a new exchange]")
    asked = {"category": kind, "weight": weight, "deadline": "For three days", "sure": "Offer it to both sides"}
    play.in_short(M, {place: (f"[{label}]",) for place, label in asked.items()})
    for who, sentence in sealed:
        play.taps(who, "Show it", "Put something in")
        play.in_short(who, {"sentence": (sentence,)}, until="approve")
        play.taps(who, "✓ Yes, put this in")
    play.later("the day of the exchange has passed", days=3, hours=hours)
    play.says(M, "/swap")
    play.taps(M, "Look at")
    for who, sentence in sealed:
        case.lends(sentence, who)
    play.taps(M, "Open both")


def looks_back(play: Told, who: Person) -> None:
    """Let the mediator read the briefing and the record, and one side what may cross and has crossed."""
    play.says(M, "/briefing", "/share")
    play.taps(M, "What has crossed")
    play.says(who, "/ledger")
