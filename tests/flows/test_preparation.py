"""What an intake has left open of what a session needs, and who hears whom at it."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from flows.answering import ADVISER
from flows.answers import NonAnswer
from flows.case import CaseId, RunId, SideNo
from flows.preparation import Turns, kept_for_adviser, left_open, turns_in
from flows.run import Known, Run
from flows.sessions import EVERYBODY, Format, Session, SessionId, Standing

AT = datetime(2026, 3, 24, 14, tzinfo=UTC)


def intake(**known: Known) -> Run:
    return Run(RunId("ab" * 8), "intake", "h", "en", "UTC", "authority", known=known)


def session(form: Format, side: SideNo = EVERYBODY) -> Session:
    local = AT.replace(tzinfo=None)
    return Session(SessionId("cd" * 8), CaseId("ef" * 8), 1, side, local, "UTC", 120, form, None, Standing.STANDS, AT)


@pytest.mark.parametrize(
    ("authority", "is_open"),
    [
        (Known(options=("fully",)), False),
        (Known(reason=NonAnswer.PREFER_NOT), False),  # an answer in itself
        (Known(reason=NonAnswer.LATER), True),
        (Known(reason=NonAnswer.SKIPPED), True),
        (Known(options=("fully",), parked=True), True),
    ],
)
def test_authority_is_open_until_it_is_answered_or_is_nobody_s_business(authority: Known, is_open: bool) -> None:
    sent = Known(messages=(1,))
    assert left_open(intake(authority=authority, papers=sent)) == (("authority",) if is_open else ())


def test_papers_that_were_not_sent_are_open_and_what_was_never_asked_is_too() -> None:
    assert left_open(intake(authority=Known(options=("fully",)))) == ("papers",)
    assert left_open(intake()) == ("authority", "papers")


def test_every_message_kept_for_an_adviser_counts_once() -> None:
    assert kept_for_adviser(intake()) == 0
    assert kept_for_adviser(intake(**{ADVISER: Known(messages=(3, 9))})) == 2


def test_in_rooms_of_their_own_and_in_writing_neither_side_hears_the_other() -> None:
    apart = {Format.SEPARATE_ROOMS: Turns.APART, Format.MESSAGES: Turns.WRITING}
    assert {form: turns_in(session(form)) for form in Format} == {f: apart.get(f, Turns.TOGETHER) for f in Format}
    assert all(turns_in(session(form, SideNo(1))) is Turns.ALONE for form in Format)
