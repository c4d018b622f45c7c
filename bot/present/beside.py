"""People beside a party: what the party decides about them, what they read themselves, and the mediator's screens. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.present import papers
from bot.present.acts import DeskAct, PartyAct, spelled
from bot.present.desk import act as desk_act
from bot.present.desk import file_missing
from bot.present.disclosure import gone, neutral, party_act, quoted
from bot.present.disclosure import plain as plainly
from flows.answers import FileRef
from flows.case import Case, Insight, Participant, Role, SideNo
from flows.counsel import BESIDE
from flows.matter import Matter
from flows.paper import Paper
from flows.private import Private
from flows.run import Run
from flows.say import Button, Deed, Document, Paragraph, Press, Repeat, Say, Style, Urgency
from flows.text import Param, Text, language_name

A_PAGE = 8  # answers to mark, listed at once
_CHOICES = {
    PartyAct.BESIDE_ALL: "beside-all",
    PartyAct.BESIDE_MARKED: "beside-marked",
    PartyAct.BESIDE_NOTHING: "beside-nothing",
}


# --- the party ----------------------------------------------------------------------------------------------------


def seats(run: Run, people: Sequence[Participant]) -> list[Say]:
    """Show who is beside a party, each with what they see, and offer to ask for a seat for somebody."""
    head = [Paragraph(Text("beside-title"), Style.TITLE)]
    if not people:
        head.append(Paragraph(Text("beside-none", dict(run.facts))))
    asks = tuple(
        (party_act(run.id, PartyAct.BESIDE_ASK, f"beside-ask-{role.value}", visit=n),) for n, role in enumerate(BESIDE)
    )
    return [*(seat(run, person) for person in people), Say(tuple(head), asks)]


def seat(run: Run, person: Participant, *, edits: bool = False) -> Say:
    """Show one person beside a party, with what they see and what it can be changed to."""
    about: dict[str, Param] = {
        "name": person.seen_as,
        "role": Text(f"beside-role-{person.role.value}"),
        "insight": person.insight.value,
    }
    lines = [Paragraph(Text("beside-sees", about))]
    if person.confirmed_at is None:
        lines.append(Paragraph(Text("beside-waits", dict(run.facts)), Style.QUIET))
    rows = [
        (party_act(person.id, act, key),) for act, key in _CHOICES.items() if key != f"beside-{person.insight.value}"
    ]
    if person.insight is Insight.MARKED:
        rows.append((party_act(person.id, PartyAct.BESIDE_MARK, "beside-mark", visit=0),))
    repeat = Repeat.SAFE if edits else Repeat.ONCE
    return Say(tuple(lines), tuple(rows), slot=f"bs:{person.id}", edits=edits, repeat=repeat, protect=True)


def to_mark(person: Participant, rows: Sequence[tuple[int, Text, bool]], page: int, *, edits: bool) -> Say:
    """List a party's answers, ticked where they may be seen. rows: (place among all answers, its name, ticked)."""
    slot, pages = f"bm:{person.id}", max(1, -(-len(rows) // A_PAGE))
    if not rows:
        return Say((Paragraph(Text("beside-mark-none")),), slot=slot)
    page = min(page, pages - 1)
    shown = rows[page * A_PAGE : (page + 1) * A_PAGE]
    ticks = [
        (_tick(person, Text("house-ticked" if on else "house-unticked", {"label": name}), at),)
        for at, name, on in shown
    ]
    turns = [
        party_act(person.id, PartyAct.BESIDE_MARK, key, visit=to)
        for key, to in (("house-back", page - 1), ("disclose-mark-on", page + 1))
        if 0 <= to < pages
    ]
    done = party_act(person.id, PartyAct.BESIDE_MARKS_DONE, "beside-mark-done")
    lines = (Paragraph(Text("beside-mark-which")),)
    repeat = Repeat.SAFE if edits else Repeat.ONCE
    return Say(lines, (*ticks, *((tuple(turns),) if turns else ()), (done,)), slot=slot, edits=edits, repeat=repeat)


def _tick(person: Participant, label: Text, at: int) -> Button:
    return Button(label, Press(Deed.PARTY, bytes.fromhex(person.id), PartyAct.BESIDE_TICK.value, at))


# --- the one beside a party ---------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Shown:
    """One thing somebody beside a party may see: the name of the question and the answer, or a sentence that may cross."""

    label: Text
    answer: Param


def ledger(shown: Sequence[Shown], *, page: int = 12) -> list[Say]:
    """List what somebody beside a party may see; to be read, not forwarded."""
    if not shown:
        return [Say((Paragraph(Text("beside-ledger-none")),))]
    lines = [
        Paragraph(Text("beside-ledger-line", {"label": each.label, "answer": each.answer}), Style.LINE)
        for each in shown
    ]
    pages = [lines[at : at + page] for at in range(0, len(lines), page)]
    title = Paragraph(Text("beside-ledger"), Style.TITLE)
    return [Say((title, *part) if n == 0 else tuple(part), protect=True) for n, part in enumerate(pages)]


def plain(mediator: str, *keys: str) -> Say:
    """Say something to somebody beside a party."""
    return Say(tuple(Paragraph(Text(key, {"mediator": mediator})) for key in keys))


def languages(person: Participant, locales: Sequence[str]) -> Say:
    """Offer the languages, each in its own name."""
    about, code = bytes.fromhex(person.id), PartyAct.LANGUAGE.value
    rows = tuple((Button(language_name(each), Press(Deed.PARTY, about, code, spelled(each))),) for each in locales)
    return Say((Paragraph(Text("house-language")),), rows)


# --- "check with my lawyer first" ---------------------------------------------------------------------------------


def consulted(person: Participant) -> Say:
    """Tell the party that its counsel has been asked."""
    return Say((Paragraph(Text("beside-consulted", {"name": person.seen_as})),))


def consult_arrival(matter: str) -> Say:
    """Tell counsel, in neutral words, that there is something to look at."""
    return neutral(f"cs:{matter}", party_act(matter, PartyAct.CONSULT, "disclose-show"))


def consult(matter: Matter, sentence: Private[str], paper: Paper | None, *, seen: int) -> list[Say]:
    """Show counsel exactly what the other side would see, the very copy above its sentence, with the two things they can say of it."""
    rows = (
        (party_act(matter.id, PartyAct.CONSULT_FINE, "beside-fine", visit=seen),),
        (party_act(matter.id, PartyAct.CONSULT_TALK, "beside-talk", visit=seen),),
    )
    words, copy = f"cs:{matter.id}:c", f"cs:{matter.id}:p"
    with_it = [papers.line("disclose-with-it", paper)] if paper else []
    above = [papers.own(matter.case, matter.side, paper, copy)] if paper else []
    shown = Say((Paragraph(Text("beside-consult")), quoted(sentence), *with_it), rows, slot=words, protect=True)
    return [gone(f"cs:{matter.id}"), gone(words), gone(copy), *above, shown]


def advised(matter: str, *, fine: bool) -> list[Say]:
    """Confirm to counsel what was told, in place of the words and of the copy."""
    key = "beside-advised-fine" if fine else "beside-advised-talk"
    return [gone(f"cs:{matter}:p"), plainly(key, f"cs:{matter}:c", edits=True)]


def advice_arrival(matter: str, seen: int, *, fine: bool) -> Say:
    """Tell the party, in neutral words, that there is something to read."""
    button = party_act(matter, PartyAct.ADVISED, "disclose-show", visit=seen * 2 + (not fine))
    return neutral(f"ad:{matter}", button)


def advice(matter: str, sentence: Private[str], *, fine: bool) -> list[Say]:
    """Show the party what its counsel said, and that the decision is its own."""
    lines = (
        Paragraph(Text("beside-advice-fine" if fine else "beside-advice-talk")),
        quoted(sentence),
        Paragraph(Text("beside-advice-yours"), Style.QUIET),
    )
    rows = ((party_act(matter, PartyAct.RECONSIDER, "disclose-reconsider"),),)
    return [gone(f"ad:{matter}"), gone(f"ad:{matter}:c"), Say(lines, rows, slot=f"ad:{matter}:c", protect=True)]


# --- the mediator -------------------------------------------------------------------------------------------------


def who(role: Role, name: Private[str]) -> Text:
    """Name somebody beside a party, for the mediator. name: how she calls the side."""
    return Text(f"desk-beside-{role.value}", {"name": name})


def invite_button(case: Case, side: SideNo, role: Role) -> Button:
    """Make the mediator's button that invites somebody beside a side. The name of the side is not in the notice."""
    name = next(s.name for s in case.sides if s.number == side)
    press = Press(Deed.DESK, bytes.fromhex(case.id), DeskAct.BESIDE.value, side * len(BESIDE) + BESIDE.index(role))
    return Button(Text("desk-beside-invite", {"who": who(role, name)}), press)


def invited(visit: int) -> tuple[SideNo, Role]:
    """Read from such a button which side and role it names."""
    return SideNo(visit // len(BESIDE)), BESIDE[visit % len(BESIDE)]


def link(whom: Text, address: str) -> tuple[Say, Say]:
    """Hand over the link, by itself in a message that can be forwarded."""
    ready = Say((Paragraph(Text("desk-beside-ready", {"who": whom}), Style.TITLE),))
    return ready, Say((Paragraph(Text("desk-beside-link", {"link": address})),))


def sent(whom: Text, file: FileRef, state: str) -> Say:
    """Hand on a file or a voice note of somebody beside a party, or say why it is not there. state: what has become of it."""
    caption = (Paragraph(Text("desk-beside-sent", {"who": whom})),)
    if state != "kept":
        return file_missing(caption, state)
    document = Document("file", file.file_id, file.name, file.kind.value)
    return Say(caption, document=document, protect=True, urgency=Urgency.NOTICE)


def wrote(case: Case, person: str, whom: Text, words: Private[str] | None) -> Say:
    """Show the mediator what somebody beside a party wrote to her. words: None beside a file that came without any."""
    answer = desk_act(DeskAct.MESSAGE_BESIDE, person, "desk-beside-answer", {"who": whom})
    head = Paragraph(Text("desk-beside-wrote", {"who": whom}), Style.TITLE)
    lines = (head,) if words is None else (head, quoted(words))
    return Say(lines, ((answer,), (desk_act(DeskAct.CASE, case.id, "desk-open-case"),)), protect=True)
