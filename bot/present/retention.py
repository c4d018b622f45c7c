"""How long a closed case is kept: what its mediator reads of it. Parties read nothing of this but the rule (see `party.privacy`)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.present.acts import DeskAct
from bot.present.desk import act
from flows.case import Case
from flows.retention import LONGER
from flows.say import Button, Deed, Paragraph, Press, Say, Style, Tone, Urgency
from flows.text import Text

_DAY = 86_400  # seconds


def seen(due: datetime) -> int:
    """Number the moment a button was made for, so that a second tap on it adds nothing."""
    return int(due.timestamp()) // _DAY


def close_question(case: Case, keep_days: int, still_set: Sequence[datetime] = ()) -> Say:
    """Ask before a case is closed. still_set: when the sessions begin, in her zone, that are still to take place."""
    rows = (
        (act(DeskAct.CLOSE_YES, case.id, "desk-close-yes", tone=Tone.STOP),),
        (act(DeskAct.CASE, case.id, "desk-close-no"),),
    )
    question = Text("desk-close-question", {"ref": case.ref, "days": keep_days})
    texts = (question, *(Text("desk-close-session", {"at": at}) for at in still_set))
    return Say(tuple(Paragraph(text) for text in texts), rows)


def closed(case: Case, due: datetime | None) -> Say:
    """Say that a case is closed, and when it is erased."""
    texts = [Text("desk-closed", {"ref": case.ref})]
    if due is not None:
        texts.append(Text("desk-erased-on", {"day": due.date()}))
    return Say(tuple(Paragraph(text, Style.LINE if n else Style.PLAIN) for n, text in enumerate(texts)))


def soon(case_id: str, ref: str, due: datetime, zone: ZoneInfo) -> Say:
    """Tell the mediator that a case will be erased, while she can still keep it longer; neutral on a lock screen."""
    words = Text("desk-notice-erasing", {"ref": ref, "day": due.astimezone(zone).date()})
    look = act(DeskAct.CASE, case_id, "desk-open-case")
    return Say((Paragraph(words),), ((longer(case_id, due),), (look,)), urgency=Urgency.NOTICE)


def longer(case_id: str, due: datetime) -> Button:
    """Make the button that keeps a case longer."""
    press = Press(Deed.DESK, bytes.fromhex(case_id), DeskAct.KEEP_LONGER.value, seen(due))
    return Button(Text("desk-keep-longer", {"days": LONGER.days}), press)


def kept_until(ref: str, due: datetime) -> Say:
    """Say until when a case is kept now."""
    return Say((Paragraph(Text("desk-kept-longer", {"ref": ref, "day": due.date()})),))


def erased(ref: str, at: datetime, records: int) -> Say:
    """Prove that a case was erased, without a word of it."""
    words = Text("desk-erased", {"ref": ref, "day": at.date(), "records": records})
    return Say((Paragraph(words),), urgency=Urgency.NOTICE)
