"""What a person said, to look through and change: the generated review screen and the ledger."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from flows.case import Offer, Scope, Statement
from flows.private import Private
from flows.replies import Finished, Reviewed
from flows.run import Run
from flows.flow import Audience
from flows.say import Button, Deed, Paragraph, Press, Repeat, Say, Style, Tone
from flows.taps import code_of
from flows.text import Param, Text

from bot.present.prompts import Sheet
from bot.present.record import change, item_label, label_of, short

A_PAGE = 12  # entries in one bubble
_SHORT = 70


def review(sheet: Sheet, said: Mapping[str, Statement]) -> list[Say]:
    """Draw the review screen: every answer on the way with a numbered button to change it, then the way on.

    `said`: place -> newest statement of this run, safety answers included (they are the person's own).
    """
    run = sheet.run
    places = [p for p, k in run.known.items() if not k.parked and _is_shown(sheet, p)]
    pages = [places[i : i + A_PAGE] for i in range(0, len(places), A_PAGE)]
    says = [_page(sheet, said, page, number=n * A_PAGE, part=n) for n, page in enumerate(pages)]
    stale = [Say(slot=f"{run.id}:r{part}", deletes=True, repeat=Repeat.SAFE) for part in ("", *range(len(pages)))]
    return [*stale, *says, closing(sheet)]


def closing(sheet: Sheet, *, done: bool = False) -> Say:
    """Ask for the last yes below the review; `done`: take the button away once it has been given."""
    run = sheet.run
    role = "desk" if sheet.flow.audience is Audience.MEDIATOR else "house"
    key = f"{role}-handed-over" if done else f"{role}-review-close" + ("-again" if run.finished else "")
    rows = () if done else (_ends(sheet),)
    repeat = Repeat.SAFE if done else Repeat.ONCE
    return Say((Paragraph(Text(key, dict(run.facts))),), rows, slot=f"{run.id}:r", edits=done, repeat=repeat)


def _is_shown(sheet: Sheet, place: str) -> bool:
    step = sheet.flow.steps.get(place.partition("@")[0])
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
    params: dict[str, Param] = {"number": number, "label": _about(label, item)}
    if place not in said or said[place].offer is Offer.NEVER:  # safety answers are not repeated on the screen
        return Text("house-review-line-kept", params)
    return Text("house-review-line", {**params, "answer": short(sheet.flow, place, said[place].answer, longest=_SHORT)})


def _ends(sheet: Sheet) -> tuple[Button, ...]:
    role = "desk" if sheet.flow.audience is Audience.MEDIATOR else "house"
    done = f"{role}-hand-over" + ("-again" if sheet.run.finished else "")
    press = Press(Deed.STEP, bytes.fromhex(sheet.run.id), code_of(None, Finished()), sheet.run.visit)
    return (Button(Text(done), press, Tone.GO),)


def completed(sheet: Sheet, *, again: bool) -> Say:
    """Thank the person; say that nothing more is asked of them."""
    look = Press(Deed.STEP, bytes.fromhex(sheet.run.id), code_of(None, Reviewed()), sheet.run.visit)
    key = "house-completed-again" if again else "house-completed"
    return Say((Paragraph(Text(key, dict(sheet.run.facts))),), ((Button(Text("house-look-again"), look),),), slot=f"{sheet.run.id}:end")


def ledger(run: Run, sheet: Sheet, said: Sequence[Statement]) -> list[Say]:
    """List what a person said and who may see it, in the order they said it. Notices they read are nothing they said."""
    said = [s for s in said if _is_shown(sheet, s.place)]
    apart = Paragraph(Text("house-ledger-apart", dict(run.facts)), Style.QUIET)
    if not said:
        return [Say((Paragraph(Text("house-ledger-empty")), apart))]
    lines: list[Paragraph] = []
    for statement in said:
        label = label_of(sheet.flow, statement.place)
        item = item_label(run, sheet.flow, statement.place, sheet.owner)
        answer = short(sheet.flow, statement.place, statement.answer, longest=_SHORT)
        lines.append(Paragraph(Text("house-ledger-line", {"label": _about(label, item), "answer": answer, "scope": scope_label(statement.scope)}), Style.LINE))
    pages = [lines[i : i + A_PAGE] for i in range(0, len(lines), A_PAGE)]
    title = Paragraph(Text("house-ledger-title"), Style.TITLE)
    pages[-1].append(apart)
    return [Say((title, *page) if n == 0 else tuple(page)) for n, page in enumerate(pages)]


def _about(label: Text, item: Private[str] | None) -> Text:
    """Name a question, and for a repeated one the item it was about."""
    return label if item is None else Text("house-about-item", {"item": item, "label": label})


def scope_label(scope: Scope) -> Text:
    """Return the label of a scope, as the contract words it."""
    return Text(f"house-scope-{scope.value}")
