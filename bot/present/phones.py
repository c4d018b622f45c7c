"""A changed phone: the mediator's question and link, and what the old and the new phone are told. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from bot.present.acts import DeskAct
from bot.present.desk import act
from flows.case import Case, Participant
from flows.private import Private
from flows.run import Run
from flows.say import Button, Paragraph, Say, Style
from flows.text import Text


def buttons(people: Sequence[tuple[Participant, Private[str]]]) -> tuple[tuple[Button, ...], ...]:
    """Offer a link for a new phone to everybody who has a seat. people: (who, how the mediator calls their side)."""
    return tuple((act(DeskAct.PHONE, person.id, "desk-phone", {"name": name}),) for person, name in people)


def question(case: Case, person: Participant, name: Private[str]) -> Say:
    """Say what a new link does, and ask once more."""
    rows = (
        (act(DeskAct.PHONE_YES, person.id, "desk-phone-yes"),),
        (act(DeskAct.CASE, case.id, "desk-open-case"),),
    )
    return Say((Paragraph(Text("desk-phone-question", {"name": name})),), rows)


def link(name: Private[str], address: str) -> tuple[Say, Say]:
    """Hand over the link, by itself in a message that can be forwarded."""
    ready = Say((Paragraph(Text("desk-phone-ready", {"name": name}), Style.TITLE),))
    return ready, Say((Paragraph(Text("desk-phone-link", {"link": address})),))


def here(run: Run) -> Say:
    """Tell the new phone that one can go on."""
    return Say((Paragraph(Text("house-phone-here", dict(run.facts))),))


def gone() -> Say:
    """Tell the old phone, in words for anybody who holds it."""
    return Say((Paragraph(Text("house-phone-gone")),))


def confirmed_first(run: Run) -> Say:
    """Say that nothing can be deleted before the mediator has confirmed who this is."""
    return Say((Paragraph(Text("house-phone-first", dict(run.facts))),))


def before(run: Run) -> Say:
    """Say below the ledger that what was said on the earlier phone is not in it."""
    return Say((Paragraph(Text("house-ledger-before", dict(run.facts)), Style.QUIET),))
