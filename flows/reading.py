"""Reading a reply as an answer to one kind of step: an answer, a longer draft, or a puzzle. One function per kind; decides nothing else."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import TypeAlias, assert_never

from flows import figures, weeks
from flows.answers import (
    Agreed,
    Amount,
    Answer,
    Bubble,
    Day,
    FileKind,
    Files,
    Item,
    Listed,
    Noted,
    Picked,
    PickedMany,
    Points,
    Scaled,
    Words,
    version_of,
)
from flows.arabic import folded
from flows.events import Puzzle
from flows.flow import (
    AmountStep,
    ApproveStep,
    Attachment,
    Choice,
    Choices,
    Consent,
    DateStep,
    ItemsStep,
    Notice,
    PaperStep,
    PointsStep,
    Reads,
    Scale,
    SentenceStep,
    Step,
    TextStep,
    WordStep,
)
from flows.private import HOUSE
from flows.replies import Chose, Did, Reply, Said, Sent, Strange, Ticked
from flows.rewording import calmer, tidied
from flows.run import Draft


@dataclass(frozen=True, slots=True)
class Clock:
    """Where somebody is, and the moment, aware UTC."""

    zone: str
    now: datetime


@dataclass(frozen=True, slots=True)
class Setting:
    """What a reading may look at besides the reply."""

    draft: Draft
    today: date
    locale: str
    version: str  # the flow's hash, for consents
    items: tuple[Item, ...] = ()  # the list that points are spread over, or that is chosen from
    shown: str = ""  # what a preview shows: the sentence, and which paper goes with it
    clock: Clock | None = None  # for times that are tapped


@dataclass(frozen=True, slots=True)
class Given:
    """A complete answer, and the messages it was given in."""

    answer: Answer
    messages: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Growing:
    """An answer still in the making. `bubbles`: how many messages it has, if that is to be told."""

    draft: Draft
    bubbles: int = 0


Reading: TypeAlias = Given | Growing | Puzzle

_LONGEST_BUBBLES = 60
_LONGEST_OWN = 500
_MOST_MADE = 250  # entries of a list, those that were removed among them: a button names one in a byte
_PESOS_AND_DOLLARS = {"MXN", "COP", "ARS", "CAD", "AUD"}  # they share the dollar's sign


def read(step: Step, reply: Reply, setting: Setting) -> Reading:
    """Read a reply at a step. Never raises for anything a person may send."""
    match step:
        case Notice():
            return Given(Noted()) if _says(reply, "done") else Puzzle.CHOOSE
        case Consent():
            return Given(Agreed(setting.version)) if _says(reply, "yes") else Puzzle.CHOOSE
        case TextStep():
            return _text(step, reply, setting.draft)
        case Choice():
            return _choice(step, reply)
        case Choices():
            return _choices(step, reply, setting.draft)
        case Scale():
            return _scale(reply)
        case PointsStep():
            return _points(reply, setting)
        case AmountStep():
            return _amount(step, reply, setting.draft)
        case DateStep():
            return _date(step, reply, setting)
        case ItemsStep():
            return _times(step, reply, setting) or _items(step, reply, setting.draft)
        case SentenceStep():
            return _sentence(step, reply, setting)
        case ApproveStep():
            return _decision(reply, setting.shown)
        case WordStep():
            return _typed_word(step, reply)
        case PaperStep():
            return _paper(reply, setting.items)
        case Attachment():
            return _files(step, reply, setting.draft)
        case _:
            assert_never(step)


def words_of(reply: Reply) -> str | None:
    """Return what was typed, stripped, "" if nothing of it can be seen; None if the reply is not words."""
    if not isinstance(reply, Said):
        return None
    typed = reply.text.read_as(HOUSE).strip()
    return typed if typed.isascii() or any(unicodedata.category(sign)[0] not in "CZM" for sign in typed) else ""


def _says(reply: Reply, act: str) -> bool:
    return isinstance(reply, Did) and reply.act == act


def _kind(reply: Reply) -> Puzzle:
    """Name what is wrong with a reply that cannot be typed words here."""
    if isinstance(reply, Sent):
        return Puzzle.VOICE if reply.file.kind is FileKind.VOICE else Puzzle.KIND
    return Puzzle.KIND if isinstance(reply, Strange) else Puzzle.CHOOSE


def _text(step: TextStep, reply: Reply, draft: Draft) -> Reading:
    match reply:
        case Did("done"):
            return _finished(draft) if draft.bubbles else Puzzle.EMPTY
        case Did("restart"):
            return Growing(Draft())
        case Sent(file, caption, message) if _stands_for_words(step, file.kind):
            return _grown(step, draft, Bubble(message, caption.read_as(HOUSE).strip(), file))
        case Said(_, message):
            typed = words_of(reply) or ""
            if not typed:
                return Puzzle.EMPTY
            if step.reads is Reads.ZONE:
                zone = figures.zone(typed)
                return Given(Words((Bubble(message, zone),)), (message,)) if zone else Puzzle.ZONE
            if step.reads is Reads.CLOCK:
                hour = figures.clock(typed)
                return Given(Words((Bubble(message, f"{hour:%H:%M}"),)), (message,)) if hour else Puzzle.CLOCK
            return _grown(step, draft, Bubble(message, typed))
    return _kind(reply)


def _stands_for_words(step: TextStep, kind: FileKind) -> bool:
    return step.voice and step.reads is Reads.PLAIN and (step.files or kind is FileKind.VOICE)


def _grown(step: TextStep, draft: Draft, bubble: Bubble) -> Reading:
    bubbles = (*draft.bubbles, bubble)
    if sum(len(b.text) for b in bubbles) > step.longest or len(bubbles) > _LONGEST_BUBBLES:
        return Puzzle.LONG
    grown = replace(draft, bubbles=bubbles)
    return Growing(grown, len(bubbles)) if step.several else _finished(grown)


def _finished(draft: Draft) -> Given:
    return Given(Words(draft.bubbles), tuple(b.message for b in draft.bubbles))


def _choice(step: Choice, reply: Reply) -> Reading:
    if isinstance(reply, Chose):
        return Given(Picked(reply.option))
    return _kind(reply)


def _choices(step: Choices, reply: Reply, draft: Draft) -> Reading:
    match reply:
        case Ticked(option, on):
            return Growing(replace(draft, ticked=_ticked(step, draft.ticked, option, on=on)))
        case Did("done"):
            order = [o.key for o in step.options if o.key in draft.ticked]
            own = " ".join(b.text for b in own_words(step, draft))
            messages = draft.messages if own else ()
            return Given(PickedMany(tuple(order), own), messages) if order or own else Puzzle.CHOOSE
        case Said(_, message) if step.own_words and (typed := words_of(reply)):
            if len(typed) > _LONGEST_OWN:
                return Puzzle.LONG
            ticked = tuple(t for t in draft.ticked if t not in _alone(step))
            return Growing(replace(draft, ticked=ticked, bubbles=(Bubble(message, typed),), messages=(message,)))
    return _kind(reply)


def _ticked(step: Choices, before: tuple[str, ...], option: str, *, on: bool) -> tuple[str, ...]:
    """Switch one option on or off; one that goes alone and the others end each other."""
    without = tuple(t for t in before if t != option)
    if not on:
        return without
    return (option,) if option in _alone(step) else (*(t for t in without if t not in _alone(step)), option)


def own_words(step: Choices, draft: Draft) -> tuple[Bubble, ...]:
    """Return the typed words that count as a further choice: none beside an option that goes alone.

    They stay in the draft, so that a slip of the thumb loses nothing: they are there again when that option is taken off.
    """
    return () if _alone(step).intersection(draft.ticked) else draft.bubbles


def _alone(step: Choices) -> frozenset[str]:
    return frozenset(o.key for o in step.options if o.alone)


def _scale(reply: Reply) -> Reading:
    typed = words_of(reply)
    if isinstance(reply, Did) and reply.act == "value" and 0 <= int(reply.on) <= 10:
        return Given(Scaled(int(reply.on)))
    if typed is None:
        return _kind(reply)
    if typed.isdecimal() and len(typed) <= 2 and int(typed) <= 10:
        return Given(Scaled(int(typed)), _messages(reply))
    return Puzzle.NUMBER


def _messages(reply: Reply) -> tuple[int, ...]:
    return (reply.message,) if isinstance(reply, Said) else ()


def _points(reply: Reply, setting: Setting) -> Reading:
    draft, items = setting.draft, setting.items
    if _says(reply, "restart"):
        return Growing(Draft())
    if len(draft.spread) == len(items):
        return Given(Points(dict(draft.spread))) if _says(reply, "yes") else Puzzle.CHOOSE
    typed = words_of(reply)
    if isinstance(reply, Did) and reply.act == "value":
        typed = reply.on
    if typed is None:
        return _kind(reply)
    left = 100 - sum(draft.spread.values())
    if not typed.isdecimal() or len(typed) > 3 or int(typed) > left:
        return Puzzle.POINTS
    spread = {**draft.spread, items[len(draft.spread)].id: int(typed)}
    if len(spread) == len(items) - 1:
        spread[items[-1].id] = 100 - sum(spread.values())
    return Growing(replace(draft, spread=spread))


def _amount(step: AmountStep, reply: Reply, draft: Draft) -> Reading:
    match reply:
        case Did("currency", code) if draft.low is not None and draft.high is not None:
            return Given(Amount(code, draft.low, draft.high), draft.messages)
        case Did("currency", code):
            return Growing(replace(draft, currency=code))
        case Did("restart"):
            return Growing(Draft())
        case Did("single") if draft.low is not None and draft.currency:
            return Given(Amount(draft.currency, draft.low), draft.messages)
    typed = words_of(reply)
    if typed is None:
        return _kind(reply)
    found, named = figures.amounts(typed), _currency_named(step, typed)
    if named and draft.low is not None and not any(sign.isdecimal() for sign in typed):
        return _amount(step, Did("currency", named), draft)  # typed instead of tapped
    if not found or (len(found) == 2 and not step.span):
        return Puzzle.AMOUNT
    only = step.currencies[0] if len(step.currencies) == 1 else ""
    currency = named or draft.currency or only
    messages = (*draft.messages, *_messages(reply))
    low, high = (draft.low, found[0]) if draft.low is not None and step.span else (found[0], None)
    if len(found) == 2:
        low, high = found
    if low is not None and high is not None and high < low:
        return Puzzle.ORDER
    if high is not None and low is not None and currency:
        return Given(Amount(currency, low, high), messages)
    return Growing(replace(draft, currency=currency, low=low, high=high, messages=messages))


def _currency_named(step: AmountStep, typed: str) -> str:
    """Return the currency that somebody names, if it is offered here; a dollar's sign alone names none where several have it."""
    named = figures.currency_in(typed)
    if named == "USD" and "USD" not in typed.upper() and _PESOS_AND_DOLLARS & set(step.currencies):
        return ""
    return named if named in step.currencies else ""


def _date(step: DateStep, reply: Reply, setting: Setting) -> Reading:
    draft, today = setting.draft, setting.today
    match reply:
        case Did("yes") if draft.day:
            return Given(Day(draft.day), draft.messages)
        case Did("no"):
            return Growing(Draft())
        case Did("preset", days):
            return Given(Day(today + timedelta(days=int(days))))
    typed = words_of(reply)
    if typed is None:
        return _kind(reply)
    found = figures.day(typed, locale=setting.locale, today=today)
    if found is None:
        return Puzzle.DATE
    if step.future and found < today:
        return Puzzle.PAST
    return Growing(replace(draft, day=found, messages=_messages(reply)))


def _items(step: ItemsStep, reply: Reply, draft: Draft) -> Reading:
    ids = [i.id for i in draft.items]
    match reply:
        case Did("done"):
            return Given(Listed(draft.items), draft.messages) if draft.items else Puzzle.EMPTY
        case Did("list"):
            return Growing(replace(draft, stage="", focus=""))
        case Did("edit" | "remove" | "up" as act, "") if draft.items:
            return Growing(replace(draft, stage=act, focus=""))
        case Did("edit", item) if item in ids:
            return Growing(replace(draft, stage="edit", focus=item))
        case Did("remove", item) if item in ids:
            return Growing(replace(draft, stage="", focus="", items=tuple(i for i in draft.items if i.id != item)))
        case Did("up", item) if item in ids:
            at = ids.index(item)
            moved = list(draft.items)
            moved.insert(max(0, at - 1), moved.pop(at))
            return Growing(replace(draft, items=tuple(moved)))
        case Said() if draft.stage and not draft.focus and (named := _numbered(reply, ids)):
            return _items(step, Did(draft.stage, named), draft)  # its number typed instead of tapped
        case Said(_, message):
            return _listed(
                step,
                draft,
                message=message,
                lines=[ln.strip() for ln in (words_of(reply) or "").splitlines() if ln.strip()],
            )
    return _kind(reply)


def _numbered(reply: Reply, ids: list[str]) -> str:
    """Return the entry whose number was typed, or ""."""
    typed = figures.ascii_digits(words_of(reply) or "").removesuffix(".")
    return ids[int(typed) - 1] if typed.isdecimal() and len(typed) < 4 and 1 <= int(typed) <= len(ids) else ""


def _times(step: ItemsStep, reply: Reply, setting: Setting) -> Reading | None:
    """Take a tap in the picture of a week; None of anything else. Saying the same twice changes nothing."""
    draft = replace(setting.draft, stage="", focus="")
    match reply:
        case Did("day", day) if step.week:
            return Growing(replace(draft, day=date.fromisoformat(day)))
        case Did("offer", at) if step.week:
            return _offered(step, draft, datetime.fromisoformat(at), setting)
        case Did("drop", at) if step.week:
            gone = datetime.fromisoformat(at)
            left = tuple(i for i in draft.items if _local(i, setting) != gone)
            return Growing(replace(draft, day=gone.date(), items=left))
    return None


def _offered(step: ItemsStep, draft: Draft, local: datetime, setting: Setting) -> Reading:
    """Put a time among those that are offered, the earliest first, what cannot be read as a time last."""
    here = replace(draft, day=local.date())
    if any(_local(i, setting) == local for i in draft.items):
        return Growing(here)
    if setting.clock is None or weeks.begins(local, setting.clock.zone, setting.clock.now) is None:
        return Puzzle.PAST
    if len(draft.items) >= step.most or draft.made >= _MOST_MADE:
        return Puzzle.FULL
    added = Item(f"i{draft.made + 1}", weeks.line_of(local))
    items = sorted((*draft.items, added), key=lambda i: _order(_local(i, setting)))
    return Growing(replace(here, items=tuple(items), made=draft.made + 1))


def _order(at: datetime | None) -> str:
    return weeks.line_of(at) if at is not None else "~"


def _local(item: Item, setting: Setting) -> datetime | None:
    return weeks.local_of(item.label, locale=setting.locale, today=setting.today)


def _listed(step: ItemsStep, draft: Draft, *, message: int, lines: list[str]) -> Reading:
    if not lines:
        return Puzzle.EMPTY
    if any(len(line) > step.longest for line in lines):
        return Puzzle.LONG
    messages = (*draft.messages, message)
    if draft.stage == "edit" and draft.focus:
        items = tuple(Item(i.id, " ".join(lines), message) if i.id == draft.focus else i for i in draft.items)
        return Growing(replace(draft, stage="", focus="", items=items, messages=messages))
    if draft.made + len(lines) > _MOST_MADE or len(draft.items) == step.most:
        return Puzzle.FULL
    if len(draft.items) + len(lines) > step.most:
        return Puzzle.MANY
    added = tuple(Item(f"i{draft.made + n}", line, message) for n, line in enumerate(lines, start=1))
    return Growing(
        replace(draft, stage="", focus="", items=draft.items + added, made=draft.made + len(lines), messages=messages)
    )


def _sentence(step: SentenceStep, reply: Reply, setting: Setting) -> Reading:
    """Take one sentence. If calmer words can be found, both stand in the draft as they were shown, and the person chooses."""
    draft = setting.draft
    match reply:
        case Did("use", "1" | "2" as which) if len(draft.bubbles) == 2:
            chosen = draft.bubbles[int(which) - 1]
            return Given(Words((chosen,)), (chosen.message,))
        case Did("restart"):
            return Growing(Draft())
        case Did("ready", which) if words := next((i.label for i in setting.items if i.id == which), ""):
            return Given(Words((Bubble(0, words),)), ())
        case Said(_, message):
            yours = tidied(words_of(reply) or "")
            if not yours or len(yours) > step.longest:
                return Puzzle.LONG if yours else Puzzle.EMPTY
            calm = calmer(yours, setting.locale)
            if calm is None or len(calm) > step.longest:
                return Given(Words((Bubble(message, yours),)), (message,))
            return Growing(Draft(bubbles=(Bubble(message, yours), Bubble(message, calm))))
    return _kind(reply)


def _paper(reply: Reply, papers: tuple[Item, ...]) -> Reading:
    match reply:
        case Chose("none"):
            return Given(Picked("none"))
        case Did("paper", which) if any(paper.id == which for paper in papers):
            return Given(Picked(which))
    return Puzzle.CHOOSE


def _decision(reply: Reply, shown: str) -> Reading:
    """Take what was decided under a preview. A yes is a yes to exactly the words that were shown."""
    match reply:
        case Chose("yes") if shown:
            return Given(Agreed(version_of(shown)))
        case Chose("change" | "keep" | "lawyer" | "leave_out" as decision):
            return Given(Picked(decision))
    return _kind(reply)


def _typed_word(step: WordStep, reply: Reply) -> Reading:
    if reply == Chose("keep"):
        return Given(Picked("keep"))
    typed = words_of(reply)
    if typed is None:
        return _kind(reply)
    wanted = {folded(word.casefold()) for word in step.words.values()}
    said = folded(typed.strip(" .।!¡\"'“”«»").casefold())
    return Given(Picked("typed"), _messages(reply)) if said in wanted else Puzzle.WORD


def with_edit(items: tuple[Item, ...], message: int, words: str) -> tuple[Item, ...]:
    """Return a list after a message that made entries of it was changed: line by line if as many are left, else all in its first entry."""
    lines = [line.strip() for line in words.splitlines() if line.strip()]
    ids = [i.id for i in items if i.message == message]
    labels = dict(zip(ids, lines if len(lines) == len(ids) else [" ".join(lines)], strict=False))
    return tuple(replace(i, label=labels.get(i.id, i.label)) for i in items)


def _files(step: Attachment, reply: Reply, draft: Draft) -> Reading:
    match reply:
        case Did("done"):
            return (
                Given(_sent(draft.bubbles), tuple(b.message for b in draft.bubbles)) if draft.bubbles else Puzzle.EMPTY
            )
        case Did("restart"):
            return Growing(Draft())
        case Sent(file, caption, message) if file.kind in step.kinds:
            if len(draft.bubbles) >= step.most:
                return Puzzle.FULL
            bubbles = (*draft.bubbles, Bubble(message, caption.read_as(HOUSE).strip(), file))
            return Growing(replace(draft, bubbles=bubbles), len(bubbles))
        case Said():
            return Puzzle.FILE
    return _kind(reply)


def _sent(bubbles: tuple[Bubble, ...]) -> Files | Words:
    """Make an answer of files; what was written under one of them belongs to it."""
    return Words(bubbles) if any(b.text for b in bubbles) else Files(tuple(b.file for b in bubbles if b.file))
