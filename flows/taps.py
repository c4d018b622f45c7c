"""What the buttons of a step mean, as small numbers that stay the same while an answer is in the making.

A code is act × 256 + argument; of a tap in a week, act × 2²⁴ + the hours of local time since 2000. The meaning never depends on what
is drafted, so that quick taps on an older drawing of the same question still do what their label said.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from flows.answers import NonAnswer
from flows.flow import (
    DECISIONS,
    WORD_OPTIONS,
    AmountStep,
    ApproveStep,
    Choice,
    Choices,
    DateStep,
    ItemsStep,
    PaperStep,
    Step,
    WordStep,
)
from flows.replies import (
    AskedMore,
    AskedWho,
    AskedWhy,
    Chose,
    Did,
    Finished,
    Paused,
    Reply,
    Resumed,
    Reviewed,
    Skipped,
    Ticked,
    WantedPerson,
    WentBack,
)

_PLAIN: dict[int, Reply] = {
    1: WentBack(),
    2: AskedWhy(),
    3: AskedWho(),
    4: AskedMore(),
    5: WantedPerson(),
    6: Paused(),
    7: Resumed(),
    8: Reviewed(),
    9: Finished(),
}
_ACTS = (
    "done",
    "restart",
    "yes",
    "no",
    "list",
    "edit",
    "remove",
    "up",
    "pick",
    "single",
    "value",
    "preset",
    "currency",
    "read",
    "use",
    "ready",
    "paper",
)
_OF_ITEMS = ("edit", "remove", "up", "pick", "ready", "paper")
_OF_WEEKS = ("day", "offer", "drop")  # of a picture of a week: see a day, offer a time, offer it no more
_SINCE = datetime(2000, 1, 1)  # noqa: DTZ001 -- local time, wherever the person is
_HOUR = timedelta(hours=1)
_REASONS = tuple(NonAnswer)
_CHOSE, _TICK, _UNTICK, _SKIP, _DID = 20, 21, 22, 23, 40


def code_of(step: Step | None, reply: Reply) -> int:
    """Return the code of a reply that a button of this step can stand for. Raises ValueError for any other."""
    match reply:
        case Chose(option):
            return _CHOSE << 8 | _options(step).index(option)
        case Ticked(option, on):
            return (_TICK if on else _UNTICK) << 8 | _options(step).index(option)
        case Skipped(reason):
            return _SKIP << 8 | _REASONS.index(reason)
        case Did(act, on) if act in _OF_WEEKS:
            return (_OF_WEEKS.index(act) + 1) << 24 | (datetime.fromisoformat(on) - _SINCE) // _HOUR
        case Did(act, on):
            return (_DID + _ACTS.index(act)) << 8 | _argument(step, act, on)
    for code, plain in _PLAIN.items():
        if plain == reply:
            return code << 8
    raise ValueError("no button can mean this reply")


def reply_of(step: Step | None, code: int) -> Reply | None:
    """Return the reply a code stands for at this step, or None if it means nothing there."""
    if code >> 24:
        return _in_a_week(step, code >> 24, code & 0xFFFFFF)
    kind, argument = code >> 8, code & 0xFF
    if kind in _PLAIN:
        return _PLAIN[kind]
    if kind == _SKIP:
        return Skipped(_REASONS[argument]) if argument < len(_REASONS) else None
    if kind in (_CHOSE, _TICK, _UNTICK):
        options = _options(step)
        if argument >= len(options):
            return None
        return Chose(options[argument]) if kind == _CHOSE else Ticked(options[argument], kind == _TICK)
    if 0 <= kind - _DID < len(_ACTS):
        act = _ACTS[kind - _DID]
        on = _named(step, act, argument)
        return None if on is None else Did(act, on)
    return None


def _in_a_week(step: Step | None, act: int, hours: int) -> Reply | None:
    """Read a tap in a picture of a week; a day stands as its midnight."""
    if not (isinstance(step, ItemsStep) and step.week) or act > len(_OF_WEEKS):
        return None
    at = _SINCE + hours * _HOUR
    which = _OF_WEEKS[act - 1]
    return Did(which, at.date().isoformat() if which == "day" else at.isoformat())


def _options(step: Step | None) -> list[str]:
    match step:
        case Choice() | Choices():
            return [o.key for o in step.options]
        case ApproveStep():
            return list(DECISIONS)
        case WordStep():
            return list(WORD_OPTIONS)
        case PaperStep():
            return ["none"]
    return []


def _argument(step: Step | None, act: str, on: str) -> int:
    if act == "currency" and isinstance(step, AmountStep):
        return step.currencies.index(on)
    if act in _OF_ITEMS and on:
        return int(on[1:])  # item ids are i1, i2, …
    return int(on) if on else 0


def _named(step: Step | None, act: str, argument: int) -> str | None:
    if act == "currency":
        known = isinstance(step, AmountStep) and argument < len(step.currencies)
        return step.currencies[argument] if known and isinstance(step, AmountStep) else None
    if act == "preset":
        return str(argument) if isinstance(step, DateStep) and argument in step.presets else None
    if act in _OF_ITEMS:
        return f"i{argument}" if argument else ""
    return str(argument) if act in ("value", "use") else ""
