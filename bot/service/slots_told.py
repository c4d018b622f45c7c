"""The notice that there is something to look at about times: neutral, within the hours somebody named, nothing to whom a human has to call."""

from __future__ import annotations

from bot.present import slots as screens
from bot.service.attend import Attendee
from bot.service.context import Desk
from flows.scheduling import Contact, safe_moment
from flows.slots import Times
from storage import outbox


def tell(desk: Desk, times: Times, attendee: Attendee) -> None:
    """Put it into somebody's lane, in place of an earlier one that still waits."""
    outbox.void_lane(desk.unit, attendee.lane, slot=screens.slot_of(times))
    if not attendee.why_call:
        reach = attendee.reach
        due = safe_moment(desk.now, zone=reach.zone, contact=reach.contact, hours=reach.hours)
        is_free = due is None or reach.contact is not Contact.CERTAIN_HOURS or due <= desk.now
        desk.say(attendee.lane, attendee.owner, *screens.arrival(times), due=None if is_free else due)
