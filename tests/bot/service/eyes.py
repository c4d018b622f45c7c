"""What somebody can see on their phone, for tests that compare it."""

from __future__ import annotations

from bot.sandbox.wire import Person
from flows.case import CaseId, Statement
from flows.private import Seat, Viewer
from flows.text import Text
from storage import cases, people, statements
from tests.world import World

SHOWN = ("sendMessage", "sendDocument", "edit", "delete", "answerCallbackQuery")


def opens(world: World, who: Person, token: str) -> None:
    """Let somebody tap an invitation."""
    world.standin.start_link(who, token)
    world.settle()


def shown(world: World, who: Person, since: int = 0) -> list[tuple[str, str]]:
    """List what the bot did in a chat: (what, words)."""
    return [(seen.method, seen.text) for seen in world.view(who)[since:] if seen.method in SHOWN]


def said(world: World, who: Person, since: int = 0) -> list[str]:
    """List the bot's messages in a chat."""
    return [words for what, words in shown(world, who, since) if what.startswith("send")]


def everything(world: World, who: Person) -> str:
    """Join all words that ever stood on somebody's phone, buttons included."""
    seen = world.view(who)
    return "\n".join([*(s.text for s in seen), *(b.text for s in seen for row in s.keyboard for b in row)])


def wording(world: World, key: str, locale: str = "en", **params: str) -> str:
    """Return a wording as a phone shows it."""
    return world.shelf.catalogue.words(locale, Text(key, dict(params)))


def newest_case(world: World, by: str = "") -> CaseId:
    """Return the case opened last."""
    with world.archive.begin() as unit:
        mediator = by or people.mediator_of_chat(unit, unit.vault.chat_ref(103)).id  # type: ignore[union-attr]
        return max(cases.of_mediator(unit, mediator), key=lambda c: (c.opened_at, c.id)).id


def readable(world: World, case: CaseId, side: int) -> list[Statement]:
    """List what the mediator can read of a side, without what is parked."""
    with world.archive.begin() as unit:
        found = statements.visible_to(unit, Viewer(Seat.MEDIATOR, case), case)
    return [s for s in found if s.side == side and not s.parked]
