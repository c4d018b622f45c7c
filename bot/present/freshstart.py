"""A fresh start on a phone: the question whether to begin, alike for everybody, and how the mediator asks it. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.present.acts import DeskAct, PartyAct
from bot.present.desk import act
from bot.present.disclosure import gone, neutral, party_act
from flows.case import Case
from flows.freshstart import FreshStart, Reply
from flows.private import Private
from flows.say import Button, Deed, Paragraph, Press, Repeat, Say, Style, Tone
from flows.text import Text

_A_ROW = 4  # buttons with a number


def slot_of(fresh: FreshStart) -> str:
    """Name the message about a fresh start in a party's chat."""
    return f"fs:{fresh.id}"


# --- a party ------------------------------------------------------------------------------------------------------


def arrival(fresh: FreshStart) -> list[Say]:
    """Tell somebody, in neutral words, that there is something to look at; alike for everybody."""
    show = party_act(fresh.id, PartyAct.FRESH, "disclose-show")
    return [
        gone(slot_of(fresh)),
        neutral(slot_of(fresh), show, party_act(fresh.id, PartyAct.FRESH_PUT_OFF, "disclose-later")),
    ]


def put_off(fresh: FreshStart) -> Say:
    """Leave only the button that shows it."""
    return neutral(slot_of(fresh), party_act(fresh.id, PartyAct.FRESH, "disclose-show"), edits=True)


def asked(fresh: FreshStart, mediator: str, topics: Sequence[Private[str]], *, begun: bool) -> list[Say]:
    """Ask whether to begin. topics: of the reader's own list, in their own words."""
    lines = [
        Paragraph(Text("fresh-asked", {"mediator": mediator})),
        Paragraph(Text("fresh-asked-pause" if fresh.pause else "fresh-asked-time")),
    ]
    if topics:
        lines.append(Paragraph(Text("fresh-asked-topics")))
        lines += [Paragraph(Text("fresh-topic", {"topic": topic}), Style.LINE) for topic in topics]
    lines.append(Paragraph(Text("fresh-asked-private", {"mediator": mediator}), Style.QUIET))
    return [gone(slot_of(fresh)), Say(tuple(lines), _ways(fresh, begun=begun), slot=slot_of(fresh), protect=True)]


def _ways(fresh: FreshStart, *, begun: bool) -> tuple[tuple[Button, ...], ...]:
    begin = _begin(fresh, begun=begun)
    later = party_act(fresh.id, PartyAct.FRESH_LATER, "fresh-later")
    adviser = party_act(fresh.id, PartyAct.FRESH_ADVISER, "fresh-adviser")
    return ((begin,), (later, party_act(fresh.id, PartyAct.FRESH_NOT, "fresh-not")), (adviser,))


def _begin(fresh: FreshStart, *, begun: bool) -> Button:
    return party_act(fresh.id, PartyAct.FRESH_BEGIN, "fresh-go-on" if begun else "fresh-begin", tone=Tone.GO)


def noted(fresh: FreshStart, reply: Reply, *, begun: bool) -> list[Say]:
    """Say that an answer is kept; the way to begin stays."""
    line = Paragraph(Text(f"fresh-said-{reply.value}"))
    return [gone(slot_of(fresh)), Say((line,), ((_begin(fresh, begun=begun),),), slot=slot_of(fresh))]


def over(fresh: FreshStart) -> list[Say]:
    """Say that nothing more is asked."""
    return [gone(slot_of(fresh)), Say((Paragraph(Text("fresh-over")),), slot=slot_of(fresh))]


# --- the mediator -------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Picked:
    """What she has picked so far: places in the agenda's list of topics, whether there is a break, and how many topics there are."""

    topics: frozenset[int]
    pause: bool
    count: int


_MOST, _COUNT_AT = 14, 16  # topics that can be picked; where the number of topics begins


def packed(picked: Picked) -> int:
    """Write what she has picked into the number a button carries."""
    bits = sum(1 << (n + 1) for n in picked.topics if n < _MOST)
    return int(picked.pause) | bits | picked.count << _COUNT_AT


def unpacked(visit: int) -> Picked:
    """Read it back."""
    topics = frozenset(n for n in range(_MOST) if visit >> (n + 1) & 1)
    return Picked(topics, bool(visit & 1), visit >> _COUNT_AT)


def start(case: Case, titles: Sequence[Text], causes: Sequence[Text], picked: Picked, *, edits: bool = False) -> Say:
    """Let her pick what it is about and whether there is a break. causes: what may block, as the answers so far tell."""
    lines = [Paragraph(Text("desk-fresh-title", {"ref": case.ref}), Style.TITLE), Paragraph(Text("desk-fresh-how"))]
    if causes:
        lines.append(Paragraph(Text("desk-fresh-causes")))
        lines += [Paragraph(cause, Style.LINE) for cause in causes]
    if titles:
        lines.append(Paragraph(Text("desk-fresh-topics")))
        lines += [
            Paragraph(Text("briefing-ground-numbered", {"number": n, "what": title}), Style.LINE)
            for n, title in enumerate(titles, start=1)
        ]
    return Say(
        tuple(lines),
        (*_numbers(case, min(len(titles), _MOST), picked), (_pause(case, picked),), (_ask(case, picked),)),
        slot=start_slot(case),
        edits=edits,
        repeat=Repeat.SAFE if edits else Repeat.ONCE,
        protect=True,
    )


def start_slot(case: Case) -> str:
    """Name the message in which she picks."""
    return f"fs:{case.id}:start"


def _numbers(case: Case, count: int, picked: Picked) -> tuple[tuple[Button, ...], ...]:
    buttons = [_pick(case, picked, n) for n in range(count)]
    return tuple(tuple(buttons[at : at + _A_ROW]) for at in range(0, count, _A_ROW))


def _pick(case: Case, picked: Picked, n: int) -> Button:
    is_on = n in picked.topics
    after = Picked(picked.topics ^ {n}, picked.pause, picked.count)
    key = "desk-fresh-on" if is_on else "desk-fresh-off"
    return _press(case, DeskAct.FRESH_PICK, Text(key, {"what": str(n + 1)}), after)


def _pause(case: Case, picked: Picked) -> Button:
    key = "desk-fresh-on" if picked.pause else "desk-fresh-off"
    after = Picked(picked.topics, not picked.pause, picked.count)
    return _press(case, DeskAct.FRESH_PICK, Text(key, {"what": Text("desk-fresh-pause")}), after)


def _ask(case: Case, picked: Picked) -> Button:
    return _press(case, DeskAct.FRESH_ASK, Text("desk-fresh-ask"), picked, Tone.GO)


def _press(case: Case, deed: DeskAct, label: Text, picked: Picked, tone: Tone = Tone.NORMAL) -> Button:
    return Button(label, Press(Deed.DESK, bytes.fromhex(case.id), deed.value, packed(picked)), tone)


def asked_all(case: Case, missed: Text | None) -> Say:
    """Say that everybody is asked; `missed`: whom the notice could not reach."""
    lines = (Paragraph(Text("desk-fresh-asked", {"ref": case.ref})), *((Paragraph(missed),) if missed else ()))
    look = act(DeskAct.FRESH, case.id, "desk-fresh-look")
    return Say(lines, ((look,),), slot=start_slot(case), edits=True, repeat=Repeat.SAFE)


def sure(case: Case) -> Say:
    """Ask before one is ended, and say what follows from it."""
    yes = act(DeskAct.FRESH_END_YES, case.id, "desk-fresh-end-yes", tone=Tone.STOP)
    return Say((Paragraph(Text("desk-fresh-sure")),), ((yes,),), slot=end_slot(case))


def end_slot(case: Case) -> str:
    """Name the message in which she ends one."""
    return f"fs:{case.id}:end"


def ended(case: Case) -> Say:
    """Say that it has ended."""
    line = Paragraph(Text("desk-fresh-ended", {"ref": case.ref}))
    return Say((line,), slot=end_slot(case), edits=True, repeat=Repeat.SAFE)
