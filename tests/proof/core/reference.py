"""What should have crossed, told a second time: written from the domain text (§0.1, §3.2, §3.4, §3.5; holds §2) before the product was read.

It shares nothing with the rules it checks: strings and hours for values, one pass over a history. Where the text
leaves a choice open the line says "(open)" and takes the reading that lets less across.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from tests.proof.core.acts import MEDIATOR, USUAL, Act, Terms

Crossing = tuple[int, int, str, frozenset[int]]  # hour, owner, what is told, who may read it
EVERYONE = "everyone has agreed to take part"


@dataclass
class Thing:
    """One item on the ladder (§3.4)."""

    owner: int
    kind: str
    spoken: bool = False  # its owner has said, by an act of their own, who may see it: under opt-out that can hold it
    out: bool = False  # taken back: its owner does not want it passed on
    came_about: bool = False  # L5: "after they confirm date", and only its owner says so
    scope: tuple[str, object] = ("mediator", None)  # "item captured (L1)"; with the owner's own date: L5
    sentence: str = ""  # "write their sentence"
    approved_at: int | None = None  # "shows exact preview ... second confirmation"
    skipped: bool = False  # "skip by typing YES"
    kept: bool = False  # the mediator keeps it for the session
    crossed: bool = False


@dataclass
class Slot:
    """One swap (§3.5), opened "by category, not content"."""

    deadline: int
    inside: dict[int, str] = field(default_factory=dict)
    ended: bool = False


@dataclass
class Book:
    """What a careful clerk would keep of one case."""

    sides: frozenset[int]
    cooling: int = 24
    terms: Terms = USUAL
    things: dict[str, Thing] = field(default_factory=dict)
    slots: dict[str, Slot] = field(default_factory=dict)
    held: set[int] = field(default_factory=set)  # a human has to look first: nothing of this person crosses
    agreed: set[int] = field(default_factory=set)
    ended: bool = False


def crossings(history: Iterable[Act], sides: Iterable[int], cooling: int = 24, terms: Terms = USUAL) -> list[Crossing]:
    """List what ought to have crossed, in the order it crossed."""
    book = Book(frozenset(sides), cooling, terms)
    return [crossing for act in history for crossing in _turn(book, act)]


def _turn(book: Book, act: Act) -> list[Crossing]:
    thing, slot = book.things.get(act.about), book.slots.get(act.about)
    if act.who == MEDIATOR:
        return _mediator(book, act)
    if act.act == "agrees":
        book.agreed.add(act.who)
    elif act.act == "captures" and not book.ended:
        book.things.setdefault(act.about, Thing(act.who, str(act.value)))
    elif act.act == "closes" and slot:  # the clock
        slot.ended = True
    elif act.act in ("seals", "passes") and slot and not slot.ended and not book.ended:
        if act.hour < slot.deadline and act.who not in book.held:  # "before a deadline"
            slot.inside.pop(act.who, None)
            if act.act == "seals":
                slot.inside[act.who] = str(act.value)
    elif act.act == "takes_out" and slot and not slot.ended:  # consent can be withdrawn until it is opened, at any time
        slot.inside.pop(act.who, None)
    elif thing and thing.owner == act.who and not thing.crossed:
        _owner(thing, act)
    return []


def _owner(thing: Thing, act: Act) -> None:
    if thing.scope[0] == "safety":  # L0: "separate file, screener only"; there is no way out of it
        return
    match act.act:
        case "scopes":
            if thing.scope != (act.value, act.more):  # (open) another level, or another date, climbs the ladder anew
                thing.approved_at = None
            if thing.scope[1] != act.more:
                thing.came_about = False
            thing.scope, thing.spoken, thing.out = (str(act.value), act.more), True, False
        case "comes_about" if isinstance(thing.scope[1], str):
            thing.came_about = True
        case "sorts":
            thing.kind = str(act.value)
        case "writes":  # (open) new words end the approval, even if the old ones are written again
            thing.sentence, thing.approved_at = str(act.value), None
        case "approves" if act.value == thing.sentence != "":  # "exact": a yes to other words is no yes
            thing.approved_at, thing.skipped, thing.kept = act.hour, bool(act.more), False
            thing.out = False
        case "takes_back":
            thing.scope, thing.approved_at = ("mediator", None), None
            thing.spoken, thing.out, thing.came_about = True, True, False


def _mediator(book: Book, act: Act) -> list[Crossing]:
    thing, slot = book.things.get(act.about), book.slots.get(act.about)
    match act.act:
        case "opens_slot" if isinstance(act.more, int):
            book.slots.setdefault(act.about, Slot(act.more))
        case "closes" if slot:
            slot.ended = True
        case "holds":
            book.held.add(int(act.about))
        case "frees":
            book.held.discard(int(act.about))
        case "ends":
            book.ended = True
        case "asks_again" if thing and not thing.crossed:
            thing.approved_at = None
        case "keeps" | "takes_up" if thing:
            thing.kept = act.act == "keeps"
        case "asks_for_more" if slot and not slot.ended and not book.ended and act.hour < slot.deadline + 24:
            slot.deadline = max(slot.deadline, act.hour + 24)  # (open) "ask to add" gives everybody a day to do so
        case "sends" if thing and _may_cross(book, thing, act.hour):
            thing.crossed = True
            return [(act.hour, thing.owner, thing.sentence, book.sides - {thing.owner})]
        case "tells" if thing and (what := _may_be_told(book, thing, act.hour)):
            named = MEDIATOR if what == "without_source" else thing.owner
            return [(act.hour, named, what, book.sides - {thing.owner})]
        case "opens_all" if (
            slot
            and not (slot.ended or book.ended or book.held)
            and act.hour >= slot.deadline  # "before a deadline" they may change it: nothing opens earlier
            and slot.inside.keys() == book.sides
        ):
            slot.ended = True  # "both sealed -> mediator previews -> both released at once"
            return [(act.hour, side, slot.inside[side], book.sides - {side}) for side in sorted(book.sides)]
        case "announces" if book.agreed == book.sides:
            return [(act.hour, MEDIATOR, EVERYONE, book.sides)]
    return []


def _waits(thing: Thing, hour: int) -> bool:
    wait = thing.scope[1]  # L5, "share at a time/condition"
    return not thing.came_about if isinstance(wait, str) else isinstance(wait, int) and hour < wait


def _may_cross(book: Book, thing: Thing, hour: int) -> bool:
    if thing.crossed or thing.kept or book.ended or thing.owner in book.held or thing.scope[0] != "share":
        return False
    if thing.approved_at is None:
        return False
    rested = thing.skipped or hour >= thing.approved_at + book.cooling
    return rested and not _waits(thing, hour)


def _may_be_told(book: Book, thing: Thing, hour: int) -> str:
    """What she may say in her own words: "nothing without consent", "the substance unless told to hold it", or "no secrets" (§0.1)."""
    level, terms = thing.scope[0], book.terms
    if level == "safety" or thing.owner in book.held:
        return ""
    if thing.crossed:
        return "words"
    if thing.out:
        return ""
    if terms.regime == "no_secrets" or thing.kind in terms.always_open:
        return "substance"
    if level == "without_source" and terms.unnamed:  # L2, "default off"
        return level
    is_held_back = thing.spoken and (
        level != "share" or _waits(thing, hour)
    )  # (open) who waits has told her to hold it till then
    return "substance" if terms.regime == "opt_out" and not is_held_back else ""
