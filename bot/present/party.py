"""A party's screens outside the questions: who sees what, language, hide, delete, help, reminders."""

from __future__ import annotations

from collections.abc import Sequence

from bot.present.acts import PartyAct, spelled
from bot.present.sheet import facts_of
from flows.asides import Aside
from flows.case import Regime
from flows.run import Run
from flows.say import Button, Deed, Paragraph, Press, Say, Style, Tone, Urgency
from flows.text import Text, language_name

REMINDER = "reminder"  # the slot of a planned reminder: there is at most one in a chat


def _act(run: Run, deed: PartyAct, key: str, *, extra: int = 0, tone: Tone = Tone.NORMAL) -> Button:
    return Button(Text(key), Press(Deed.PARTY, bytes.fromhex(run.id), deed.value + extra), tone)


def _plain(key: str, run: Run) -> Paragraph:
    return Paragraph(Text(key, dict(run.facts)))


def privacy(run: Run) -> Say:
    """Show who sees what as a small table, and what cannot be promised."""
    facts = run.facts
    has_secrets = facts.get("regime") != Regime.NO_SECRETS.value
    opens = ("open",) * (has_secrets and facts.get("opens") == "yes")
    unnamed = ("unnamed",) * (has_secrets and facts.get("without_source") == "yes")
    rows = ("mediator", *opens, *unnamed, "session", "swap", "share", "safety", "keep")
    table = tuple(Paragraph(Text(f"house-privacy-{row}", facts_of(run)), Style.LINE) for row in rows)
    return Say((Paragraph(Text("house-privacy-title"), Style.TITLE), *table, _plain("house-privacy-limits", run)))


def languages(run: Run, locales: Sequence[str]) -> Say:
    """Offer the languages, each in its own name."""
    about, code = bytes.fromhex(run.id), PartyAct.LANGUAGE.value
    rows = tuple((Button(language_name(each), Press(Deed.PARTY, about, code, spelled(each))),) for each in locales)
    return Say((Paragraph(Text("house-language")),), rows)


def aside(run: Run, what: Aside) -> Say:
    """Answer what somebody said beside the question: why it is not answered here, or the list of what can be done."""
    return help_text() if what is Aside.AUTHORITY else Say((_plain(f"house-aside-{what.value}", run),))


def ask_hide(run: Run) -> Say:
    """Offer to clear the chat."""
    rows = ((_act(run, PartyAct.HIDE, "house-hide-yes"),), (_act(run, PartyAct.KEEP, "house-keep-chat"),))
    return Say((_plain("house-hide", run),), rows)


def hidden() -> Say:
    """Say something harmless in a cleared chat."""
    return Say((Paragraph(Text("house-hidden")),))


def ask_delete(run: Run) -> Say:
    """Say what deleting means, and ask once more."""
    rows = (
        (_act(run, PartyAct.DELETE, "house-delete-yes", tone=Tone.STOP),),
        (_act(run, PartyAct.KEEP, "house-delete-no"),),
    )
    return Say((Paragraph(Text("house-delete-title"), Style.TITLE), _plain("house-delete", run)), rows)


def deleted() -> Say:
    """Confirm that what was said is gone."""
    return Say((Paragraph(Text("house-deleted")),))


def help_text() -> Say:
    """List what a party can do."""
    return Say((Paragraph(Text("house-help")),))


def reminder(run: Run) -> Say:
    """Remind in words that say nothing to whoever reads the lock screen."""
    rows = ((_act(run, PartyAct.GO_ON, "house-open"),),)
    return Say((Paragraph(Text("notice-list-today")),), rows, slot=REMINDER, urgency=Urgency.NOTICE)


def reminder_planned(run: Run) -> Say:
    """Confirm a reminder."""
    return Say((_plain("house-reminder-planned", run),))


def no_reminder(run: Run) -> Say:
    """Confirm that there will be none."""
    return Say((_plain("house-no-reminder", run),))
