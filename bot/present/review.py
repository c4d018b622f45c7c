"""What a person said, to look through and change: the generated review screen and the ledger."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from bot.present.acts import PartyAct
from bot.present.record import change, item_label, label_of, short
from bot.present.sheet import Sheet
from bot.present.sums import read_back
from flows import moves
from flows.case import Offer, Scope, Statement, Topic
from flows.flow import Audience
from flows.private import Private
from flows.replies import Finished, Resumed, Reviewed
from flows.run import Known, Run, item_of, step_of
from flows.say import Button, Deed, Paragraph, Press, Repeat, Say, Style, Tone
from flows.taps import code_of
from flows.text import Param, Text

A_PAGE = 12  # entries in one bubble
_SHORT = 70


@dataclass(frozen=True, slots=True)
class _End:
    """The wordings below a review: the question, the button (each also for a second time), and what stands there afterwards."""

    ask: str
    ask_again: str
    give: str
    give_again: str
    given: str


_ENDS = {
    Audience.PARTY: _End(
        "house-review-close",
        "house-review-close-again",
        "house-hand-over",
        "house-hand-over-again",
        "house-handed-over",
    ),
    Audience.MEDIATOR: _End(
        "desk-review-close", "desk-review-close-again", "desk-hand-over", "desk-hand-over-again", "desk-handed-over"
    ),
}


def review(sheet: Sheet, said: Mapping[str, Statement]) -> list[Say]:
    """Draw the review screen: every answer on the way with a numbered button to change it, what they come to, then the way on.

    `said`: place -> newest statement of this run, safety answers included (they are the person's own).
    """
    run = sheet.run
    places = _in_order(sheet, [p for p, k in run.known.items() if not k.parked and _is_shown(sheet, p)])
    pages = [places[i : i + A_PAGE] for i in range(0, len(places), A_PAGE)]
    says = [_page(sheet, said, page, number=n * A_PAGE, part=n) for n, page in enumerate(pages)]
    stale = [Say(slot=f"{run.id}:r{part}", deletes=True, repeat=Repeat.SAFE) for part in ("", *range(len(pages)))]
    return [*stale, *says, *read_back(sheet, said), closing(sheet)]


def _in_order(sheet: Sheet, places: list[str]) -> list[str]:
    """Sort places as their questions are asked, whenever each was answered; what was added beside them stays last."""
    flow, steps = sheet.flow, list(sheet.flow.steps)

    def rank(place: str) -> tuple[int, int, int]:
        key = step_of(place)
        if key not in flow.steps:
            return len(flow.sections), 0, 0
        section = flow.section_of[key]
        items = [item.id for item in sheet.run.known.get(section.each or "", Known()).items]
        nth = items.index(item_of(place)) if item_of(place) in items else len(items)
        return flow.sections.index(section), nth, steps.index(key)

    return sorted(places, key=rank)


def closing(sheet: Sheet, *, done: bool = False) -> Say:
    """Ask for the last yes below the review; `done`: take the button away once it has been given."""
    run, end = sheet.run, _ENDS[sheet.flow.audience]
    if run.place not in (moves.REVIEW, moves.END):
        on = Button(
            Text("house-go-on"), Press(Deed.STEP, bytes.fromhex(run.id), code_of(None, Resumed()), run.visit), Tone.GO
        )
        return Say((Paragraph(Text("house-review-on-the-way")),), ((on,),), slot=f"{run.id}:r")
    key = end.given if done else end.ask_again if run.finished else end.ask
    rows = () if done else (_ends(sheet),)
    repeat = Repeat.SAFE if done else Repeat.ONCE
    return Say((Paragraph(Text(key, dict(run.facts))),), rows, slot=f"{run.id}:r", edits=done, repeat=repeat)


def _is_shown(sheet: Sheet, place: str) -> bool:
    step = sheet.flow.steps.get(place.partition("@")[0])
    if place in sheet.flow.lists:  # what the run was given is nothing that was said in it
        return False
    return step is None or step.kind not in ("notice", "consent")


def _page(sheet: Sheet, said: Mapping[str, Statement], places: Sequence[str], *, number: int, part: int) -> Say:
    lines: list[Paragraph] = [Paragraph(Text("house-review-title"), Style.TITLE)] if part == 0 else []
    buttons: list[Button] = []
    for n, place in enumerate(places, start=number + 1):
        lines.append(Paragraph(_line(sheet, said, place, n), Style.LINE))
        if place in sheet.flow.steps or "@" in place:
            buttons.append(change(sheet.run, place, Text("house-number", {"number": n})))
    rows = tuple(tuple(buttons[i : i + 6]) for i in range(0, len(buttons), 6))
    return Say(tuple(lines), rows, slot=f"{sheet.run.id}:r{part}")


def _line(sheet: Sheet, said: Mapping[str, Statement], place: str, number: int) -> Text:
    label = label_of(sheet.flow, place)
    item = item_label(sheet.run, sheet.flow, place, sheet.owner)
    params: dict[str, Param] = {"number": number, "label": about(label, item)}
    if place not in said or said[place].offer is Offer.NEVER:  # safety answers are not repeated on the screen
        return Text("house-review-line-kept", params)
    return Text("house-review-line", {**params, "answer": short(sheet.flow, place, said[place].answer, longest=_SHORT)})


def _ends(sheet: Sheet) -> tuple[Button, ...]:
    end = _ENDS[sheet.flow.audience]
    done = end.give_again if sheet.run.finished else end.give
    press = Press(Deed.STEP, bytes.fromhex(sheet.run.id), code_of(None, Finished()), sheet.run.visit)
    return (Button(Text(done), press, Tone.GO),)


def completed(sheet: Sheet, *, again: bool, more: bool = False) -> Say:
    """Thank the person; say that nothing more is asked of them, unless more is offered at once (`more`)."""
    look = Press(Deed.STEP, bytes.fromhex(sheet.run.id), code_of(None, Reviewed()), sheet.run.visit)
    key = f"house-completed{'-again' if again else ''}{'-more' if more else ''}"
    rows: tuple[tuple[Button, ...], ...] = ((Button(Text("house-look-again"), look),),)
    if has_copy(sheet):
        copy = Press(Deed.PARTY, bytes.fromhex(sheet.run.id), PartyAct.OWN_COPY.value)
        rows = (*rows, (Button(Text("mycopy-button"), copy),))
    return Say((Paragraph(Text(key, dict(sheet.run.facts))),), rows, slot=f"{sheet.run.id}:end")


def has_copy(sheet: Sheet) -> bool:
    """Say whether somebody is offered a copy of what they told: at the end of an intake, not of what follows from it."""
    return sheet.flow.audience is Audience.PARTY and "mediator" in sheet.run.facts and "root" not in sheet.run.facts


def ledger(
    run: Run, sheet: Sheet, said: Sequence[Statement], *, is_told: Callable[[Statement], bool] = lambda statement: False
) -> list[Say]:
    """List what a person said by who may see it, in the order they said it. Notices they read are nothing they said.

    is_told: whether the mediator may tell the other side what an answer is about; those stand under a heading that says so.
    """
    said = [s for s in said if s.topic is not Topic.SETUP and _is_shown(sheet, s.place)]
    apart = Paragraph(Text("house-ledger-apart", dict(run.facts)), Style.QUIET)
    if not said:
        return [Say((Paragraph(Text("house-ledger-empty")), apart))]
    lines: list[Paragraph] = []
    told = [s for s in said if is_told(s)]
    for head, those in (
        (Text("house-scope-told", dict(run.facts)), told),
        *((scope_label(scope), [s for s in said if s.scope is scope and s not in told]) for scope in Scope),
    ):
        under = [Paragraph(_entry(run, sheet, s), Style.LINE) for s in those]
        lines += [Paragraph(head, Style.TITLE), *under] if under else []
    pages = [lines[i : i + A_PAGE] for i in range(0, len(lines), A_PAGE)]
    title = Paragraph(Text("house-ledger-title"), Style.TITLE)
    pages[-1].append(apart)
    return [Say((title, *page) if n == 0 else tuple(page)) for n, page in enumerate(pages)]


def _entry(run: Run, sheet: Sheet, statement: Statement) -> Text:
    item = item_label(run, sheet.flow, statement.place, sheet.owner)
    answer = short(sheet.flow, statement.place, statement.answer, longest=_SHORT)
    return Text("house-ledger-line", {"label": about(label_of(sheet.flow, statement.place), item), "answer": answer})


def about(label: Text, item: Private[str] | None) -> Text:
    """Name a question, and for a repeated one the item it was about."""
    return label if item is None else Text("house-about-item", {"item": item, "label": label})


def scope_label(scope: Scope) -> Text:
    """Return the label of a scope, as the contract words it."""
    return Text(f"house-scope-{scope.value}".replace("_", "-"))
