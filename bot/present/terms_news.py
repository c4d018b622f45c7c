"""The term sheet where the mediator is pointed to it: that something was said to it, and whom it did not reach. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from bot.present.acts import DeskAct
from bot.present.desk import act
from flows.case import Case, CaseId
from flows.private import Private
from flows.say import Button, Paragraph, Say, Urgency
from flows.text import Joined, Text


def news_slot(case: CaseId) -> str:
    """Name the notice that something was said to it."""
    return f"tn:{case}"


def button(case: CaseId) -> Button:
    """Lead to the term sheet of a case."""
    return act(DeskAct.TERMS, case, "terms-button")


def news(case: Case) -> Say:
    """Tell her, in neutral words, that something was said to it."""
    rows = ((act(DeskAct.TERMS_SAID, case.id, "desk-outcome-look"),), (act(DeskAct.CASE, case.id, "desk-open-case"),))
    line = Paragraph(Text("desk-notice-new", {"ref": case.ref}))
    return Say((line,), rows, slot=news_slot(case.id), urgency=Urgency.NOTICE)


def missed(names: Sequence[Private[str]]) -> Say:
    """Say whom it could not be put before, so that she can call them."""
    return Say((Paragraph(Text("terms-missed", {"names": Joined(tuple(names))})),), protect=True)
