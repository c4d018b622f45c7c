"""What a prompt is drawn from, and what all that is drawn of it needs: its slot, its wordings and their variables, a tap. Knows no words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from flows.cantell import ALWAYS_OPEN
from flows.case import Regime
from flows.conditions import is_open
from flows.flow import Audience, Flow, Notice, Step, WordStep
from flows.matter import KEEP_DAYS
from flows.private import Label, Private
from flows.replies import Reply
from flows.run import Known, Run, item_of, place_at, step_of
from flows.say import Button, Deed, Press, Tone
from flows.taps import code_of
from flows.text import Joined, Param, Text

A_DAY = 24  # hours to think it over, where a case says nothing else (domain §3.4)


@dataclass(frozen=True, slots=True)
class Sheet:
    """What a prompt is drawn from: the flow, the run as it stands, and whose words it may quote."""

    flow: Flow
    run: Run
    owner: Label
    now: datetime | None = None  # aware UTC; without it no week can be drawn

    @property
    def step(self) -> Step:
        """Return the current step."""
        return self.flow.steps[step_of(self.run.place)]

    @property
    def slot(self) -> str:
        """Name the message that shows this visit's prompt."""
        return slot_of(self.run, self.run.visit)

    def own(self, words: str) -> Private[str]:
        """Mark the person's own words as theirs."""
        return Private(words, self.owner)


def slot_of(run: Run, visit: int, part: str = "") -> str:
    """Name the message of one visit; `part`: n (noted), p (puzzle)."""
    return f"{run.id}:{visit}{part}"


def wording(flow: Flow, step: str, attribute: str = "") -> str:
    """Return the catalogue key of a step's wording."""
    key = f"{flow.flow}-{step}".replace("_", "-")
    return f"{key}.{attribute}".replace("_", "-") if attribute else key


def facts_of(run: Run) -> dict[str, Param]:
    """Return what a run knows of its case, as wordings name it; kinds that are always open as a list in the reader's language."""
    found: dict[str, Param] = {"regime": Regime.OPT_IN.value, **run.facts}
    found["keep_days"] = count_of(run.facts, "keep_days", KEEP_DAYS)
    if kinds := [kind for kind in run.facts.get(ALWAYS_OPEN, "").split(",") if kind]:
        found[ALWAYS_OPEN] = Joined(tuple(Text(f"disclose-category-{kind}") for kind in kinds))
    return found


def params(sheet: Sheet, place: str | None = None) -> dict[str, Param]:
    """Return what a step's wording may name: the run's facts, and the item in hand."""
    place = sheet.run.place if place is None else place
    found = facts_of(sheet.run)
    if sheet.flow.open is not None:
        found["open"] = "yes" if is_open(sheet.flow, sheet.run, place) else "no"
    item, section = item_of(place), sheet.flow.section_of[step_of(place)]
    if item and section.each and (known := sheet.run.known.get(section.each)):
        found["item"] = sheet.own(next((i.label for i in known.items if i.id == item), ""))
    step = sheet.flow.steps[step_of(place)]
    if isinstance(step, Notice) and sheet.flow.audience is Audience.PARTY:
        found["all_seen"] = _seen(sheet.run, "house-answers-seen")
    if isinstance(step, WordStep):
        found |= {"word": _the_word(step, sheet.run.locale), "hours": count_of(sheet.run.facts, "cooling_hours", A_DAY)}
    return found


def seen(run: Run) -> dict[str, Param]:
    """Return the sentence that says who sees an answer meant for the mediator alone, as it is true under the rules of the case."""
    return {"seen": _seen(run, "house-only-mediator")}


def _seen(run: Run, key: str) -> Text:
    named = {name: run.facts[name] for name in ("mediator", "regime") if name in run.facts}
    return Text(key, {"mediator": "", "regime": Regime.OPT_IN.value, **named})


def _the_word(step: WordStep, locale: str) -> str:
    """Return the word to type, in the person's language if it has one."""
    return (step.words.get(locale.partition("-")[0]) or next(iter(step.words.values()))).upper()


def beside(sheet: Sheet, key: str) -> Known:
    """Return what is known of another step, for the item in hand."""
    return sheet.run.known.get(place_at(key, item_of(sheet.run.place)), Known())


def count_of(facts: Mapping[str, str], name: str, usual: int) -> int:
    """Return a number the case fixed at its opening: hours to think it over, days it is kept."""
    given = facts.get(name, "")
    return int(given) if given.isdecimal() else usual


def tap(sheet: Sheet, reply: Reply, label: Text, tone: Tone = Tone.NORMAL) -> Button:
    """Make a button that means a reply to the current question."""
    step = flow_step(sheet)
    return Button(label, Press(Deed.STEP, bytes.fromhex(sheet.run.id), code_of(step, reply), sheet.run.visit), tone)


def flow_step(sheet: Sheet) -> Step | None:
    """Return the current step, or None at the review screen and after the end."""
    return sheet.flow.steps.get(step_of(sheet.run.place))


def tap_key(sheet: Sheet, reply: Reply, key: str, tone: Tone = Tone.NORMAL) -> Button:
    """Make a button that means a reply to the current question, labelled by a wording's key."""
    return tap(sheet, reply, Text(key), tone)
