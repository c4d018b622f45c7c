"""Who can see each message that stands on a phone right now, and why: asked of the archive and of the law, not of the page.

A person's own message is found by its number in their answers; the bot's by the slot it stands in or by what its buttons are about.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TypeAlias
from zoneinfo import ZoneInfo

from bot.house import House
from bot.sandbox.wire import Message, Person
from bot.service import swap, telling
from bot.service.contact import is_held
from bot.service.things import PLACE
from bot.service.threads import root_of
from flows import visibility
from flows.answers import Agreed, Listed, NonAnswer, Noted, NotGiven, Words
from flows.case import Case, SideNo, Statement
from flows.disclosure import MatterId, Rules, are_across
from flows.freshstart import FLOW, LISTS, item_of_run
from flows.private import HOUSE, Label, Private
from flows.rewording import tidied
from flows.run import item_of, step_of
from flows.say import Deed
from flows.swaps import SwapId, SwapState
from flows.text import Text
from flows.visibility import Eye, Here, Sight
from storage import Unit, cases, chats, matters, messages, people, reveals, runs, statements, swaps
from storage.matters import Held
from storage.runs import StoredRun

_BEGINNING = datetime(1970, 1, 1, tzinfo=UTC)
SENTENCE = "sentence"  # the step of an interview whose answer may cross

Marks: TypeAlias = dict[int, "Mark"]  # message id -> its mark
Answers: TypeAlias = dict[tuple[str, str], tuple[StoredRun, Statement]]  # run and place -> the run and the answer


@dataclass(frozen=True, slots=True)
class Mark:
    """What one message holds, whose it is, and how it stands. `side` 0: of several sides."""

    side: int
    sight: Sight


@dataclass(slots=True)
class Phone:
    """A phone as it is now, and the seat its owner has in a case. `side` 0: the mediator."""

    who: Person
    lane: bytes
    side: int
    messages: tuple[Message, ...]
    slots: dict[int, str] = field(default_factory=dict)


class Look:
    """One look at a case by the house, at one moment."""

    def __init__(self, unit: Unit, house: House, case: Case, now: datetime) -> None:
        self._unit, self._house, self._case, self._now = unit, house, case, now
        self._rules = cases.rules(unit, case.id) or Rules(is_open=False)
        self._held = any(is_held(unit, case.id, side.number) for side in case.sides)
        mediator = people.mediator(unit, case.mediator)
        self._mediator = mediator.name.read_as(HOUSE) if mediator else ""
        self._matters = {h.matter.id: h for h in matters.of_case(unit, HOUSE, case.id)}
        self._reveals = {shown.id: shown for shown in reveals.visible_to(unit, HOUSE, case.id)}

    def marks(self, phone: Phone) -> Marks:
        """Mark every statement that stands on a phone."""
        found: Marks = {}
        stored = [
            run for run in runs.of_chat(self._unit, HOUSE, phone.lane) if run.case == self._case.id and phone.side
        ]
        said = {run.run.id: statements.of_run(self._unit, HOUSE, run) for run in stored}
        there = {message.id for message in phone.messages}
        written = (each for run in stored for each in self._written(run, said[run.run.id], phone))
        own = {number: mark for number, mark in written if number in there}
        answers: Answers = {(r.run.id, place): (r, s) for r in stored for place, s in said[r.run.id].items()}
        for message in phone.messages:
            mark = self._in_slot(phone, phone.slots.get(message.id, ""))
            if mark is None and message.of_bot:
                mark = self._recorded(phone, message, answers, own)
            if mark is None and not message.of_bot and phone.side and not message.text.startswith("/"):
                mark = own.get(message.id) or Mark(phone.side, visibility.of_no_answer(self._here(phone.side)))
            if mark is not None:
                found[message.id] = mark
        return found

    def _here(self, side: int) -> Here:
        zone = next((s.zone for s in self._case.sides if s.number == side), "UTC")
        return Here(self._rules, self._now.astimezone(ZoneInfo(zone)), self._held, self._mediator)

    # --- the bot's messages ---------------------------------------------------------------------------------------

    def _in_slot(self, phone: Phone, slot: str) -> Mark | None:
        """Mark a message that shows a matter, something that crossed, or the inside of an exchange."""
        kind, _, about = slot.partition(":")
        match kind:
            case "mt" if (held := self._matters.get(MatterId(about))) is not None:
                return Mark(held.matter.side, visibility.of_matter(held.matter, self._here(held.matter.side)))
            case "rv" if about.endswith((":c", ":p")) and (shown := self._reveals.get(about[:-2])) is not None:
                return Mark(shown.side, visibility.of_reveal(shown.rule, shown.at, self._here(shown.side)))
            case "sw" if not phone.side and self._is_running(about):
                return Mark(0, visibility.of_seals(self._here(0)))
        return None

    def _is_running(self, swap_id: str) -> bool:
        found = swaps.get(self._unit, HOUSE, swap_id)
        return found is not None and found.state is SwapState.RUNNING

    def _recorded(self, phone: Phone, message: Message, answers: Answers, own: Marks) -> Mark | None:
        """Mark the short record of one answer: its "Change" button says which. A list of several stays unmarked.

        So does a record whose answer stands beside it in the person's own words, which are marked.
        """
        presses = [self._house.open_press(phone.who.id, b.data) for row in message.keyboard for b in row if b.data]
        changes = [press for press in presses if press is not None and press.deed is Deed.CHANGE]
        if len(changes) != 1:
            return None
        run_id, code = changes[0].ref.hex(), changes[0].code
        places = next((list(run.run.known) for run, _ in answers.values() if run.run.id == run_id), [])
        about = answers.get((run_id, places[code])) if code < len(places) else None
        if about is None or not _is_told(about[1]):
            return None
        sight = self._of_record(*about)
        there = [own[number] for number in _messages(*about) if number in own]
        tagged = any(mark.sight == sight for mark in there) if step_of(about[1].place) == SENTENCE else there
        return None if tagged else Mark(phone.side, sight)

    def _of_record(self, stored: StoredRun, statement: Statement) -> Sight:
        here = self._here(stored.side)
        if step_of(statement.place) == SENTENCE:
            return self._of_sentence(stored, statement.place) or visibility.of_answer(statement, here)
        return visibility.of_answer(statement, here)

    # --- the person's own messages --------------------------------------------------------------------------------

    def _written(self, stored: StoredRun, said: dict[str, Statement], phone: Phone) -> Iterator[tuple[int, Mark]]:
        """Mark what somebody wrote in one conversation: message id, mark."""
        here, words = self._here(stored.side), {m.id: m.text for m in phone.messages}
        draft = stored.run.draft
        unfinished = (*draft.messages, *(b.message for b in draft.bubbles), *(i.message for i in draft.items))
        for number in unfinished:
            yield number, Mark(stored.side, visibility.of_draft(here))
        for place, statement in said.items():
            for number in _messages(stored, statement):
                sight = self._of_words(stored, statement, place, number, words.get(number, ""))
                yield number, Mark(stored.side, sight)

    def _of_words(self, stored: StoredRun, statement: Statement, place: str, number: int, words: str) -> Sight:
        here = self._here(stored.side)
        if step_of(place) == SENTENCE:
            sentence = next(iter(_texts(statement)), "")
            if tidied(words) != sentence:
                return visibility.of_no_answer(here)
            return self._of_sentence(stored, place) or visibility.of_answer(statement, here)
        if stored.run.flow == FLOW:
            return self._of_fresh_start(stored, statement, number, words)
        if place in telling.PLACES and (held := self._thing(stored, place, _item(statement, number))) is not None:
            return self._of_thing(held, words, here)
        return visibility.of_answer(statement, here)

    def _of_fresh_start(self, stored: StoredRun, statement: Statement, number: int, words: str) -> Sight:
        """Look at what was said in a fresh start: a thing on one of its lists is a matter of its own."""
        here, item = self._here(stored.side), item_of_run(stored.run.id, _item(statement, number))
        for place, name in LISTS.items():
            if statement.place == name and (held := self._thing(stored, place, item)) is not None:
                return self._of_thing(held, words, here)
        return visibility.of_answer(statement, here)

    def _of_thing(self, held: Held, words: str, here: Here) -> Sight:
        sentence = held.matter.sentence
        if sentence is not None and sentence.read_as(HOUSE) == tidied(words):
            return visibility.of_matter(held.matter, here)
        return visibility.of_thing(held.matter, here)

    # --- what may cross -------------------------------------------------------------------------------------------

    def _of_sentence(self, stored: StoredRun, place: str) -> Sight | None:
        """Look at the sentence that was written at a place: for a matter, or for an exchange."""
        if (swap_id := stored.run.facts.get(swap.SWAP)) is not None:
            return self._of_seal(stored, swap_id)
        listed = stored.run.facts.get(PLACE, "can_tell")
        held = self._thing(stored, listed, item_of(place))
        return None if held is None else visibility.of_matter(held.matter, self._here(stored.side))

    def _of_seal(self, stored: StoredRun, swap_id: str) -> Sight | None:
        found = swaps.get(self._unit, HOUSE, swap_id)
        if found is None:
            return None
        sealed = swaps.sealed(self._unit, HOUSE, SwapId(swap_id)).get(SideNo(stored.side))
        written = Private(stored.run.known["sentence"].words, Label(stored.case, stored.side))
        if sealed is not None and sealed.sentence is not None and not _same(sealed.sentence, written):
            sealed = None
        return visibility.of_seal(found, sealed, self._here(stored.side))

    def _thing(self, stored: StoredRun, place: str, item: str) -> Held | None:
        root = root_of(stored.run)
        return next((h for h in self._matters.values() if (h.run, h.place, h.item) == (root, place, item)), None)


def _messages(stored: StoredRun, statement: Statement) -> Iterable[int]:
    """List the messages an answer now consists of."""
    match statement.answer.read_as(HOUSE):
        case Words(bubbles):
            return [b.message for b in bubbles if b.message]
        case Listed(items):
            return [i.message for i in items if i.message]
    known = stored.run.known.get(statement.place)
    return known.messages if known else ()


def _is_told(statement: Statement) -> bool:
    """Say whether an answer tells anything: a question that was skipped, a notice that was read, do not."""
    match statement.answer.read_as(HOUSE):
        case NotGiven(NonAnswer.SKIPPED) | Noted() | Agreed():
            return False
    return True


def _texts(statement: Statement) -> list[str]:
    answer = statement.answer.read_as(HOUSE)
    return [b.text for b in answer.bubbles] if isinstance(answer, Words) else []


def _item(statement: Statement, number: int) -> str:
    answer = statement.answer.read_as(HOUSE)
    return next((i.id for i in answer.items if i.message == number), "") if isinstance(answer, Listed) else ""


def _same(one: Private[str], other: Private[str]) -> bool:
    return one.read_as(HOUSE) == other.read_as(HOUSE)


# --- all phones at once -------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Seen:
    """Who can see a message's words now, by person id, its owner first; and why."""

    who: tuple[int, ...]
    why: Text


def look(
    unit: Unit, house: House, phones: Mapping[Person, tuple[Message, ...]], now: datetime
) -> dict[int, dict[int, Seen]]:
    """Look at every phone: person id -> message id -> who sees it. Phones whose owner sits in no case have none.

    phones: who -> what stands in their chat. The mediator's phone is looked at for the cases of the others.
    """
    seats = {who: chat for who in phones if (chat := chats.find(unit, unit.vault.chat_ref(who.id))) is not None}
    found: dict[int, dict[int, Seen]] = {who.id: {} for who in phones}
    for ref in sorted({chat.case for chat in seats.values() if chat.case}):
        case = cases.get(unit, HOUSE, ref)
        if case is None:
            continue
        here = Look(unit, house, case, now)
        sides = {int(chat.side): who.id for who, chat in seats.items() if chat.case == ref}
        desks = [who.id for who, chat in seats.items() if chat.mediator == case.mediator]
        for who, chat in seats.items():
            if chat.case == ref or who.id in desks:
                slots = {m.message_id: m.slot for m in messages.since(unit, chat.ref, _BEGINNING)}
                marks = here.marks(Phone(who, chat.ref, chat.side if chat.case else 0, phones[who], slots))
                found[who.id] |= {n: Seen(_people(mark, sides, desks), mark.sight.why) for n, mark in marks.items()}
    return found


def _people(mark: Mark, sides: Mapping[int, int], desks: list[int]) -> tuple[int, ...]:
    owner = [person for side, person in sides.items() if side == mark.side]
    others = [person for side, person in sides.items() if are_across(mark.side, side)]
    seats = {Eye.OWNER: owner, Eye.MEDIATOR: desks, Eye.OTHERS: others}
    return tuple(person for eye in mark.sight.who for person in seats[eye])
