"""Times that are offered, on a phone: what the mediator proposes to offer, what each marks, what she sees of it. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from bot.present.acts import DeskAct, PartyAct
from bot.present.desk import act as desk_act
from bot.present.disclosure import gone, neutral, party_act
from bot.present.session import elsewhere, how, local
from bot.present.session_desk import of_run, overlaps
from bot.present.values import city
from flows.case import Case
from flows.say import Button, Deed, Paragraph, Press, Repeat, Say, Style, Tone
from flows.sessions import is_for
from flows.slots import Answered, Marks, Times
from flows.text import Joined, Param, Text


def slot_of(times: Times) -> str:
    """Name the message about an offer in somebody's chat."""
    return f"ot:{times.id}"


# --- somebody who is asked ----------------------------------------------------------------------------------------


def arrival(times: Times) -> list[Say]:
    """Tell somebody, in neutral words, that there is something to look at: alike when times are offered and when none was found."""
    show = party_act(times.id, PartyAct.TIMES, "disclose-show")
    later = party_act(times.id, PartyAct.TIMES_PUT_OFF, "disclose-later")
    return [gone(slot_of(times)), neutral(slot_of(times), show, later)]


def put_off(times: Times) -> Say:
    """Leave only the button that shows it."""
    return neutral(slot_of(times), party_act(times.id, PartyAct.TIMES, "disclose-show"), edits=True)


def asked(times: Times, marks: Marks, zone: str, mediator: str, *, is_party: bool, edits: bool = False) -> Say:
    """Ask which times work, each a button in the reader's own zone."""
    about: dict[str, Param] = {"mediator": mediator, "city": city(zone)}
    rows: list[tuple[Button, ...]] = [(_tick(times, n, marks, zone),) for n in range(len(times.slots))]
    done = party_act(times.id, PartyAct.TIMES_DONE, "house-done", tone=Tone.GO)
    none = party_act(times.id, PartyAct.TIMES_NONE, "time-none")
    rows.append((done,) if marks.works else (none,))
    rows.append((party_act(times.id, PartyAct.TIMES_LATER, "time-later"),))
    rows += [(elsewhere(times.id),)] * is_party
    lines = (
        Paragraph(Text("time-asked", {**about, "length": _how("session-how", times)})),
        Paragraph(Text("time-zone", about), Style.QUIET),
    )
    repeat = Repeat.SAFE if edits else Repeat.ONCE
    return Say(lines, tuple(rows), slot=slot_of(times), edits=edits, repeat=repeat, protect=not edits)


def _how(key: str, times: Times) -> Text:
    """Say how people would meet, if that is decided, and for how long."""
    if times.format is None:
        return Text(f"session-length-{times.minutes}")
    return how(key, times.format, times.minutes)


def _tick(times: Times, number: int, marks: Marks, zone: str) -> Button:
    label = Text("time-slot", {"at": local(times.starts(number), zone)})
    key = "house-ticked" if number in marks.works else "house-unticked"
    return party_act(times.id, PartyAct.TIMES_TICK, key, visit=number, params={"label": label})


def noted(times: Times, mediator: str) -> list[Say]:
    """Thank somebody for an answer: in the very same words, whatever works for them."""
    change = party_act(times.id, PartyAct.TIMES, "time-change")
    words = Paragraph(Text("time-noted", {"mediator": mediator}))
    return [gone(slot_of(times)), Say((words,), ((change,),), slot=slot_of(times))]


def over(times: Times, key: str, mediator: str) -> list[Say]:
    """Say what became of an offer."""
    return [gone(slot_of(times)), Say((Paragraph(Text(key, {"mediator": mediator})),), slot=slot_of(times))]


# --- the mediator -------------------------------------------------------------------------------------------------


def new_button(case: Case) -> Button:
    """Offer to find a time together."""
    return desk_act(DeskAct.TIMES_NEW, case.id, "desk-times-new")


def look_button(times: Times) -> Button:
    """Lead to an offer that takes answers."""
    return Button(Text("desk-times-look"), Press(Deed.DESK, bytes.fromhex(times.id), DeskAct.TIMES_LOOK.value))


def unread(run: str, lines: Sequence[str]) -> Say:
    """Say which lines are no time to come."""
    again = of_run(run, DeskAct.TIMES_AGAIN, "desk-times-again")
    said = tuple(Paragraph(Text("desk-times-line", {"words": line}), Style.LINE) for line in lines)
    return Say((Paragraph(Text("desk-times-unread")), *said), ((again,),), slot=f"op:{run}")


def proposed(case: Case, run: str, times: Times, taken: Sequence[str]) -> Say:
    """Propose an offer back, every time in every zone. taken: of each, the case in which she has another session then, or ""."""
    sides = [s for s in case.sides if is_for(times.side, s.number)]
    lines = [Paragraph(Text("desk-times-proposed", {"ref": case.ref}), Style.TITLE)]
    for n in range(len(times.slots)):
        at = times.starts(n)
        mine = Text("desk-session-when", {"at": local(at, times.zone), "city": city(times.zone)})
        lines.append(Paragraph(mine, Style.LINE if n == 0 else Style.PLAIN))
        for side in sides:
            where: dict[str, Param] = {"name": side.name, "at": local(at, side.zone), "city": city(side.zone)}
            lines.append(Paragraph(Text("desk-session-where-they-are", where), Style.LINE))
        lines += overlaps(taken[n])
    lines.append(Paragraph(_how("desk-session-how", times)))
    rows = (
        (of_run(run, DeskAct.TIMES_OFFER, "desk-times-offer", tone=Tone.GO),),
        (of_run(run, DeskAct.TIMES_AGAIN, "desk-times-again"), of_run(run, DeskAct.TIMES_LEFT, "desk-session-leave")),
    )
    return Say(tuple(lines), rows, slot=f"op:{run}", protect=True)


def result(times: Times, common: Sequence[int], waiting: Sequence[Param]) -> Say:
    """Show the mediator what works for everybody who has answered, and who has not; never who cannot."""
    rows: list[tuple[Button, ...]] = []
    for n in common:
        press = Press(Deed.DESK, bytes.fromhex(times.id), DeskAct.TIMES_TAKE.value, n)
        rows.append((Button(Text("time-slot", {"at": local(times.starts(n), times.zone)}), press, Tone.GO),))
    lines = [Paragraph(Text("desk-times-common" if common else "desk-times-nothing"))]
    if waiting:
        lines.append(Paragraph(Text("desk-times-waiting", {"names": Joined(tuple(waiting))})))
    none = Press(Deed.DESK, bytes.fromhex(times.id), DeskAct.TIMES_NONE.value)
    rows.append((Button(Text("desk-times-none"), none, Tone.STOP),))
    return Say(tuple(lines), tuple(rows), slot=f"or:{times.id}", protect=True)


def is_answered(marks: Marks | None) -> bool:
    """Say whether somebody has answered."""
    return marks is not None and marks.answered is Answered.DONE
