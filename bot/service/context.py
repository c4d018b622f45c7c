"""One update on its way through the use cases: the unit of work, the clock reading, the chat it came from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

from bot.house import House
from bot.incoming import Incoming, InCommand, InEdit, InFile, InStrange, InTap, InText
from bot.present.acts import DeskAct
from bot.present.sheet import Sheet
from flows.case import Case, CaseId, RunId, SideNo
from flows.engine import start
from flows.moved import veiled
from flows.private import Label
from flows.run import Known
from flows.say import Button, Deed, Paragraph, Press, Say, Urgency
from flows.text import Text
from storage import Unit, audit, chats, definitions, outbox, people, runs
from storage.keys import HOUSE_KEY, desk_key
from storage.runs import StoredRun

Content = InText | InFile | InEdit | InStrange | InCommand | InTap  # what somebody with a seat may send
NO_CASE, NO_SIDE = CaseId(""), SideNo(0)


@dataclass(frozen=True, slots=True)
class Desk:
    """What a use case works with: one transaction, one moment, one house."""

    house: House
    unit: Unit
    now: datetime
    erase: list[str] = field(default_factory=list)  # keys to destroy once this is committed
    fetch: list[str] = field(default_factory=list)  # files that Telegram holds and that are to be fetched

    def say(self, lane: bytes, owner: str, *says: Say, due: datetime | None = None) -> None:
        """Put something into a chat's lane; it goes out after the commit."""
        outbox.put(self.unit, lane, owner, says, self.now, due=due)

    def note(self, case: str, actor: str, verb: str, thing: str = "") -> None:
        """Write an audit entry (never words)."""
        audit.note(self.unit, case, actor, verb, thing, self.now)

    def tell_mediator(self, case: Case, key: str, *buttons: Button) -> None:
        """Send the case's mediator one of the neutral notices, with a button to the case. `key` names the notice; `buttons` come first."""
        found = people.mediator(self.unit, case.mediator)
        if found is not None and found.chat is not None:
            card = Button(Text("desk-open-case"), Press(Deed.DESK, bytes.fromhex(case.id), DeskAct.CASE.value))
            notice = Say(
                (Paragraph(Text(key, {"ref": case.ref})),), (*((b,) for b in buttons), (card,)), urgency=Urgency.NOTICE
            )
            self.say(found.chat, desk_key(case.mediator), notice)

    def begin(
        self,
        flow: str,
        chat: chats.Chat,
        *,
        facts: dict[str, str],
        zone: str,
        case: CaseId = NO_CASE,
        side: SideNo = NO_SIDE,
        mediator: str = "",
        known: Mapping[str, Known] | None = None,
    ) -> StoredRun:
        """Begin a flow for a chat and make it the one the chat is in. `known`: answers it begins with."""
        definition = self.house.flows.flow(flow)
        definitions.archive(self.unit, definition, self.now)
        given = {"known": known} if known else {}
        turn = start(
            definition, run=RunId(self.house.chance.new_id()), locale=chat.locale, zone=zone, facts=facts, **given
        )
        stored = runs.begin(self.unit, turn.run, chat=chat.ref, now=self.now, case=case, side=side, mediator=mediator)
        chats.save(self.unit, replace(chat, run=turn.run.id))
        return stored


@dataclass(frozen=True, slots=True)
class Toast:
    """A short text shown over the chat in answer to a tap."""

    text: Text | None = None


@dataclass(frozen=True, slots=True)
class Visit:
    """One update from one known chat."""

    desk: Desk
    chat: chats.Chat
    incoming: Incoming
    muted: bool = False  # what is said is kept, and nothing is shown for now

    def say(self, *says: Say) -> None:
        """Answer in this chat."""
        if not self.muted:
            self.desk.say(self.chat.ref, self.chat.owner or HOUSE_KEY, *says)

    def tell(self, key: str, **params: str) -> None:
        """Answer in this chat with one plain wording."""
        self.say(Say((Paragraph(Text(key, dict(params))),)))


def owner_label(stored: StoredRun) -> Label:
    """Say to whom the words of a run belong."""
    return Label(stored.case, stored.side) if stored.case else Label(f"desk/{stored.mediator}", 1)


def sheet_of(house: House, unit: Unit, stored: StoredRun, *, now: datetime | None = None) -> Sheet:
    """Lay out the run's flow (the very definition it pins) and its state. now: to draw its question from it, aware UTC."""
    flow = house.flows.by_hash(stored.run.hash) or definitions.get(unit, stored.run.hash)
    if flow is None:
        raise LookupError("a run pins a flow that is neither installed nor archived")
    return Sheet(flow, veiled(stored.run), owner_label(stored), now)
