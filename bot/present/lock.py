"""What stands in a chat that was hidden: a few harmless words, and nothing else. Pure."""

from __future__ import annotations

from collections.abc import Mapping

from bot.present.acts import PartyAct
from flows.say import Button, Deed, Paragraph, Press, Repeat, Say
from flows.text import Text


def harmless(run: str = "") -> Say:
    """Say something harmless. run: whose button calls the mediator, by a label that says nothing; "": no button."""
    ref = bytes.fromhex(run)
    rows = ((Button(Text("house-quiet-call"), Press(Deed.PARTY, ref, PartyAct.QUIET.value)),),) if run else ()
    return Say((Paragraph(Text("house-hidden")),), rows)


def noted() -> Say:
    """Confirm, to whoever knows what it means, that the mediator was called."""
    return Say((Paragraph(Text("house-quietly-noted")),))


def opened() -> Say:
    """Say that the chat is open again; nothing is shown before it is asked for."""
    return Say((Paragraph(Text("house-opened")),))


def gone(message_id: int) -> Say:
    """Delete a message the person has sent."""
    return Say(slot=f"#{message_id}", deletes=True, repeat=Repeat.SAFE)


def about(key: str, facts: Mapping[str, str]) -> Say:
    """Say something about the PIN. key: the wording."""
    return Say((Paragraph(Text(key, dict(facts))),))
