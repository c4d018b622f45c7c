"""Answering the question that stands on a phone as somebody wishes to: by step, whatever its buttons are called. Decides by what is shown."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from bot.sandbox.wire import Button, Message, Person
from bot.service.things import PLACE
from flows.flow import Step, WordStep
from flows.replies import Chose, Did, Reply, Skipped, Ticked
from flows.run import item_of, step_of
from flows.say import Deed
from flows.taps import reply_of
from storage import definitions, runs
from storage.runs import StoredRun
from tests.proof.house import House

Wish: TypeAlias = Mapping[
    str, str
]  # step -> the option to choose or the words to write; of what is not named the first will do
Wishes: TypeAlias = Callable[[str], Wish]  # "list/item" an interview is at, as can_tell/i1 -> what its owner wishes

WRITTEN = ("sentence", "text", "short_text")
INTERVIEWS = ("cantell", "need", "reply", "workable", "seal", "refresh")


@dataclass(frozen=True, slots=True)
class Question:
    """The question a phone is at: its message, and what each of its buttons means."""

    stored: StoredRun
    step: Step
    message: Message
    buttons: tuple[tuple[Button, Reply], ...]

    @property
    def place(self) -> str:
        return self.stored.run.place


def current(house: House, who: Person) -> StoredRun | None:
    """Return the conversation somebody's chat is in."""
    with house.archive.begin() as unit:
        return runs.current(unit, unit.vault.chat_ref(who.id))


def question(house: House, who: Person) -> Question | None:
    """Find what is asked on a phone now, None if nothing is."""
    stored = current(house, who)
    step = _step(house, stored) if stored is not None else None
    if stored is None or step is None:
        return None
    for message in reversed(house.standin.messages(who)):
        found = [(b, house.press(who, b)) for row in message.keyboard for b in row]
        mine = [(b, p) for b, p in found if p and p.deed is Deed.STEP and p.ref.hex() == stored.run.id]
        if any(p.visit == stored.run.visit for _, p in mine):
            buttons = ((b, reply_of(step, p.code)) for b, p in mine)
            return Question(stored, step, message, tuple((b, r) for b, r in buttons if r is not None))
    return None


def _step(house: House, stored: StoredRun) -> Step | None:
    flow = house.house.flows.by_hash(stored.run.hash)
    if flow is None:
        with house.archive.begin() as unit:
            flow = definitions.get(unit, stored.run.hash)
    return flow.steps.get(step_of(stored.run.place)) if flow else None


def walk(house: House, who: Person, wishes: Wishes, *, most: int = 40, flows: tuple[str, ...] = INTERVIEWS) -> None:
    """Answer one question after the other, as long as they belong to one of these flows."""
    been: set[str] = set()
    for _ in range(most):
        asked = question(house, who)
        if asked is None or asked.stored.run.flow not in flows:
            return
        wish = wishes(f"{asked.stored.run.facts.get(PLACE, '')}/{item_of(asked.place)}")
        if asked.place in been and wish.get("approve") == "change":
            wish = {**wish, "approve": "keep"}  # nobody changes their words for ever
        been.add(asked.place)
        answer(house, who, asked, wish)
        house.settle()


def answer(house: House, who: Person, asked: Question, wish: Wish) -> None:
    """Give one answer: what is wished for if it is offered, else the plainest there is."""
    wanted = wish.get(asked.step.key, "")
    offered = next((b for b, r in asked.buttons if isinstance(r, Did) and r.act == "use"), None)
    chosen = next((b for b, r in asked.buttons if wanted and r == Chose(wanted)), None)
    if offered is not None and asked.step.kind == "sentence":
        _tap(house, who, asked, offered)
    elif isinstance(asked.step, WordStep) and wanted == "typed":
        house.standin.says(who, next(iter(asked.step.words.values())))
    elif chosen is not None:
        _tap(house, who, asked, chosen)
    elif asked.step.kind in WRITTEN and wanted:
        house.standin.says(who, wanted)
    else:
        _plainly(house, who, asked)


def _plainly(house: House, who: Person, asked: Question) -> None:
    kinds = (Chose, Did, Ticked, Skipped)
    if asked.step.kind in ("choices", "list"):  # nothing chosen is an answer too
        kinds = (Skipped, Chose, Did, Ticked)
    for kind in kinds:
        button = next((b for b, r in asked.buttons if isinstance(r, kind) and not _is_more(r)), None)
        if button is not None:
            _tap(house, who, asked, button)
            return
    house.standin.says(who, "the shared workshop")


def _is_more(reply: Reply) -> bool:
    return isinstance(reply, Chose) and reply.option == "more"


def _tap(house: House, who: Person, asked: Question, button: Button) -> None:
    house.standin.taps_data(who, asked.message.id, button.data, label=button.text)
