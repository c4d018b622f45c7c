"""How the day of a session runs: who is where, who speaks when, the breaks. The same words for everybody who is asked to it. Pure.

Nothing of it comes from what anybody answered: a side that read who begins would read in it what the other had wished for. So who begins is
said by the mediator, on the day.
"""

from __future__ import annotations

from bot.present.disclosure import gone
from bot.present.session import day_slot, how, local
from bot.present.values import city
from flows.preparation import Turns, breaks_in, turns_in
from flows.say import Paragraph, Say, Style
from flows.sessions import Session
from flows.text import Param, Text


def runs(session: Session, zone: str, mediator: str) -> list[Say]:
    """Say how the day runs, at the hour where the reader lives."""
    slot = day_slot(session.id)
    about: dict[str, Param] = {"mediator": mediator}
    when: dict[str, Param] = {"at": local(session.starts, zone), "city": city(zone)}
    lines = (
        Paragraph(Text("day-title"), Style.TITLE),
        Paragraph(Text("session-when", when)),
        Paragraph(how("session-how", session.format, session.minutes), Style.LINE),
        *(Paragraph(text, Style.LINE if n else Style.PLAIN) for n, text in enumerate(_steps(session, about))),
    )
    return [gone(slot), Say(lines, slot=slot, protect=True)]


def _steps(session: Session, about: dict[str, Param]) -> tuple[Text, ...]:
    turns = turns_in(session)
    form = "alone" if turns is Turns.ALONE else session.format.value
    return (
        Text("day-opens", about),
        Text(f"day-turns-{turns.value}", about),
        Text("day-topics", about),
        Text("day-breaks", {"count": breaks_in(session.minutes)}),
        Text(f"day-where-{form}".replace("_", "-"), about),
    )
