"""A preview of the agenda: what the mediator approves as all will read it, what a party reads, and what she is told of it. Pure.

A party's screens depend on what she sent and on that party's own acts alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.present import notes
from bot.present.acts import DeskAct, PartyAct
from bot.present.desk import act
from bot.present.disclosure import gone, neutral, party_act
from bot.present.handover import read_button
from flows.case import Case, CaseId, RunId
from flows.preview import Preview, PreviewId
from flows.private import Private
from flows.say import Button, Paragraph, Say, Style, Tone
from flows.text import Joined, Param, Text


def slot_of(preview: PreviewId) -> str:
    """Name the notice about a preview in a party's chat."""
    return f"pv:{preview}"


# --- a party ------------------------------------------------------------------------------------------------------


def arrival(preview: PreviewId) -> list[Say]:
    """Tell somebody, in neutral words, that there is something to look at."""
    show = party_act(preview, PartyAct.PREVIEW, "disclose-show")
    return [
        gone(slot_of(preview)),
        neutral(slot_of(preview), show, party_act(preview, PartyAct.PREVIEW_LATER, "disclose-later")),
    ]


def put_off(preview: PreviewId) -> Say:
    """Leave only the button that shows it."""
    return neutral(slot_of(preview), party_act(preview, PartyAct.PREVIEW, "disclose-show"), edits=True)


def put_away(preview: PreviewId) -> Say:
    """Put the neutral words back where the titles stood."""
    return neutral(f"{slot_of(preview)}:c", party_act(preview, PartyAct.PREVIEW, "disclose-show"), edits=True)


def shown(preview: Preview, mediator: str) -> list[Say]:
    """Show the titles, and ask what is missing or reads badly. The same for every reader, whatever they have answered."""
    lines = [Paragraph(Text("preview-head", {"mediator": mediator})), *_titles(preview.titles)]
    lines.append(Paragraph(Text("preview-ask", {"mediator": mediator})))
    rows = (
        (party_act(preview.id, PartyAct.PREVIEW_SAY, "preview-say"),),
        (party_act(preview.id, PartyAct.PREVIEW_FINE, "preview-fine"),),
        (party_act(preview.id, PartyAct.PREVIEW_AWAY, "disclose-hide"),),
    )
    slot = slot_of(preview.id)
    return [gone(slot), gone(f"{slot}:c"), Say(tuple(lines), rows, slot=f"{slot}:c", protect=True)]


def receipt(preview: PreviewId, mediator: str) -> list[Say]:
    """Thank somebody who has nothing to add, with a way to add something after all."""
    slot = slot_of(preview)
    thanks = Paragraph(Text("preview-thanks", {"mediator": mediator}))
    again = party_act(preview, PartyAct.PREVIEW, "disclose-show")
    return [gone(slot), gone(f"{slot}:c"), Say((thanks,), ((again,),), slot=f"{slot}:c")]


def _titles(titles: Sequence[Text]) -> list[Paragraph]:
    numbered = (Text("house-item", {"number": n, "label": title}) for n, title in enumerate(titles, start=1))
    return [Paragraph(line, Style.LINE if n else Style.PLAIN) for n, line in enumerate(numbered)]


# --- the mediator -------------------------------------------------------------------------------------------------


def desk_slot(case: CaseId) -> str:
    """Name the message in which she approves a preview."""
    return f"pd:{case}"


def buttons(case: CaseId, *, was_sent: bool) -> tuple[Button, ...]:
    """Lead from the agenda to a preview of it, and to what was said to the last one."""
    answers = (act(DeskAct.PREVIEW_ANSWERS, case, "preview-answers"),) if was_sent else ()
    return (act(DeskAct.PREVIEW, case, "preview-button"), *answers)


def asked(case: Case, draft: Preview, unready: Sequence[int], found: Sequence[notes.Finding]) -> list[Say]:
    """Show what would go out, exactly, and what would not; after what it repeats, if it repeats something.

    unready: numbers of topics whose titles hold words of a side's list.
    """
    lines = [Paragraph(Text("preview-confirm", {"ref": case.ref}), Style.TITLE)]
    lines += _titles(draft.titles) or [Paragraph(Text("preview-nothing"))]
    if unready:
        numbers = Joined(tuple(str(number) for number in unready))
        lines.append(Paragraph(Text("preview-unready", {"numbers": numbers, "count": len(unready)})))
    back = (act(DeskAct.AGENDA, case.id, "preview-back"),)
    if not draft.titles:
        return [Say(tuple(lines), (back,), slot=desk_slot(case.id), protect=True)]
    lines.append(Paragraph(Text("preview-check"), Style.QUIET))
    key, tone = ("desk-message-send-anyway", Tone.STOP) if found else ("preview-send", Tone.GO)
    rows = ((act(DeskAct.PREVIEW_SEND, draft.id, key, tone=tone),), back)
    return [*([notes.warned(found)] if found else []), Say(tuple(lines), rows, slot=desk_slot(case.id), protect=True)]


def decided(case: Case, key: str, **params: Param) -> Say:
    """Say in place of the question what became of it."""
    row = ((act(DeskAct.AGENDA, case.id, "preview-back"),),)
    return Say((Paragraph(Text(key, {"ref": case.ref, **params})),), row, slot=desk_slot(case.id))


@dataclass(frozen=True, slots=True)
class Answer:
    """What one side has said to a preview, for the mediator alone. `runs`: what it wrote; `fine`: it has nothing to add."""

    name: Private[str]
    fine: bool
    runs: tuple[RunId, ...] = ()


def answers(case: Case, given: Sequence[Answer]) -> Say:
    """List what was said to the last preview."""
    lines = [Paragraph(Text("preview-answers-title", {"ref": case.ref}), Style.TITLE)]
    lines += [Paragraph(Text(f"preview-answer-{_state(each)}", {"name": each.name}), Style.LINE) for each in given]
    rows = [(_read(run, each.name),) for each in given for run in each.runs]
    return Say(tuple(lines), (*rows, (act(DeskAct.AGENDA, case.id, "preview-back"),)), protect=True)


def _state(answer: Answer) -> str:
    return "wrote" if answer.runs else "fine" if answer.fine else "none"


def _read(run: RunId, name: Private[str]) -> Button:
    return replace(read_button(run), label=Text("preview-read", {"name": name}))
