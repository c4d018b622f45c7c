"""A preview of the agenda, as it is sent to all sides: the same titles in the same order at one moment. Nobody is named in it. Pure.

Whether one may be sent, and what may stand in it, is for `flows.disclosure` to say.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import NewType

from flows.case import CaseId
from flows.text import Text

FINE = "preview_fine"  # the audit entry of somebody who has nothing to add; its object is the preview

PreviewId = NewType("PreviewId", str)

MOST_TITLES = 20  # of the longest there can be: they have to fit one message in every language


@dataclass(frozen=True, slots=True)
class Preview:
    """What the mediator has seen in full, and sends or does not. `titles`: in the order she gave them; `sent_at`: aware UTC, None of a draft.

    What goes out is what she saw, whatever has been written in between.
    """

    id: PreviewId
    case: CaseId
    titles: tuple[Text, ...]
    sent_at: datetime | None = None
