"""Every screen about what crosses, with the longest texts allowed and in every language, is a valid request to Telegram."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from bot.present import disclosure, exchange, notes
from bot.present.acts import PartyAct
from flows.case import Case, CaseId, CaseState, MediatorId, Regime, RunId, Scope, Side, SideNo
from flows.disclosure import Category, Kind, Refusal, Rules, Telling
from flows.pasteguard import Trace
from flows.private import MEDIATOR_ONLY, WHOLE_CASE, Label, Private
from flows.run import Run
from flows.say import Say
from flows.swaps import Swap, SwapId, SwapState, Weight
from flows.text import Text
from tests.bot.test_every_screen import LOCALES, NAME, deliver_all

CASE = "c" * 16
REF = "ab" * 8
AT = datetime(2026, 9, 30, 18, 0, tzinfo=UTC)
LONGEST = Private(("wörd 🙂 " * 60)[:400], Label(CASE, 1))
MESSAGE = Private(("wörd 🙂 " * 300)[:2000], Label(CASE, 1))
SIDE = Private("N" * 40, Label(CASE, MEDIATOR_ONLY))
RUN = Run(RunId(REF), "intake", "h", "en", "UTC", "_end", facts={"mediator": NAME})
SWAP = Swap(SwapId(REF), CaseId(CASE), Category.DOCUMENTS, Weight.SENSITIVE, AT)


def the_case() -> Case:
    sides = tuple(Side(SideNo(n), SIDE, "es", "Europe/Madrid") for n in (1, 2))
    title = Private("T" * 60, Label(CASE, WHOLE_CASE))
    return Case(
        CaseId("cd" * 8),
        "ORCHID-99",
        MediatorId("ef" * 8),
        "contract",
        title,
        Regime.OPT_IN,
        True,
        None,
        CaseState.OPEN,
        AT,
        sides,
    )


def for_parties() -> Iterator[Say]:
    run = Run(RunId(REF), "intake", "h", "en", "UTC", "_end", facts={"mediator": NAME})
    yield from (disclosure.offer(run, n, needs_only=needs) for n in (1, 12) for needs in (False, True))
    yield disclosure.arrival(REF)
    states = (
        Text("disclose-state-undecided"),
        Text("disclose-state-not-agreed"),
        Text("disclose-state-agreed", {"at": AT}),
        Text("disclose-state-not-before", {"mediator": NAME, "at": AT}),
        Text("disclose-state-day", {"day": date(2026, 9, 30)}),
        Text("disclose-state-kept", {"mediator": NAME}),
        Text("disclose-state-taken-back"),
        Text("disclose-state-seen", {"mediator": NAME, "at": AT}),
    )
    entries = [
        disclosure.Entry(REF, LONGEST, head, scope, LONGEST, states, may_take_back=scope in (Scope.SHARE, Scope.SWAP))
        for head in ("tell", "need", "answer")
        for scope in Scope
    ]
    yield from disclosure.ledger(entries)
    yield from (replace(disclosure.taken_back(e), edits=False) for e in entries)
    yield from _more_of_the_ledger(entries[0])
    line = Text("disclose-received-line", {"at": AT, "category": disclosure.category(Category.DOCUMENTS)})
    listed = disclosure.received("disclose-received-title", [(REF, line)] * 40)
    assert listed is not None
    assert [row[0].label.key for row in listed.rows] == ["house-number"] * 7
    alone = disclosure.received("disclose-received-title", [(REF, line)])
    assert alone is not None
    yield from (listed, alone)
    for key in ("disclose-arrived-tell", "disclose-arrived-need", "disclose-arrived-swap"):
        yield disclosure.shown(REF, Text(key, {"mediator": NAME}), LONGEST, asks=True)[-1]
    answer = Text("disclose-arrived-answer", {"mediator": NAME, "question": LONGEST})
    yield disclosure.shown(REF, answer, LONGEST, asks=False)[-1]
    for swap in (SWAP, replace(SWAP, state=SwapState.OPENED), replace(SWAP, state=SwapState.CLOSED)):
        for takes in (True, False):
            yield from (exchange.slot(swap, NAME, AT, more=more, takes=takes)[-1] for more in (True, False))
    yield exchange.receipt(SWAP, AT)[-1]
    yield exchange.arrival(SWAP, more=True)[-1]
    yield notes.arrival(REF, bare=True)
    yield from (notes.shown(REF, NAME, MESSAGE)[-1], notes.shown(REF, NAME, None)[-1])
    yield notes.asked_again(REF, REF, NAME, LONGEST, MESSAGE, bare=False)[-1]


def _more_of_the_ledger(entry: disclosure.Entry) -> Iterator[Say]:
    """What only some cases show: other regimes, a wait for a condition, the list of one's own answers."""
    states = tuple(
        Text(f"disclose-state-{key}", {"mediator": NAME, "condition": LONGEST})
        for key in ("told", "unnamed", "left-out", "condition", "came-about", "undecided")
    )
    for telling in Telling:
        other = replace(entry, head="marked", scope=Scope.SHARE, states=states, waits=True, telling=telling)
        yield from disclosure.ledger([other])
        yield replace(disclosure.redrawn_entry(other), edits=False)
    for regime in Regime:
        run = replace(RUN, facts={"regime": regime.value})
        yield disclosure.offer_answers(run)
        yield from (disclosure.answers(run, rows(count), page) for count in (0, 1, 8, 9, 40) for page in (0, 1, 9))


def rows(count: int) -> list[tuple[Run, int, Text]]:
    return [(RUN, n, Text("house-label-more")) for n in range(count)]


def test_answers_are_listed_eight_at_a_time_and_can_be_leafed_through() -> None:
    def shown(count: int, page: int) -> tuple[list[int], list[int]]:
        presses = [b.press for row in disclosure.answers(RUN, rows(count), page).rows for b in row if b.press]
        picks = [p.visit for p in presses if p.code == PartyAct.MARK.value]
        return picks, [p.visit for p in presses if p.code == PartyAct.MARK_LIST.value]

    assert shown(8, 0) == (list(range(8)), [])
    assert shown(20, 0) == (list(range(8)), [1])
    assert shown(20, 1) == (list(range(8, 16)), [0, 2])
    assert shown(20, 2) == shown(20, 7) == (list(range(16, 20)), [1])


def for_the_mediator() -> Iterator[Say]:
    case = the_case()
    for kind in Kind:
        for why in (None, *Refusal):
            yield disclosure.preview(
                disclosure.Waiting(REF, SIDE, kind, Category.DOCUMENTS, LONGEST, AT, why, 4_000_000_000)
            )
    yield from (disclosure.queue(case, [])[0], disclosure.queue(case, [])[0])
    every = Rules(regime=Regime.OPT_OUT, always_open=frozenset(Category))
    yield disclosure.queue(case, [], (), every)[0]
    for telling in Telling:
        waiting = disclosure.Waiting(REF, SIDE, Kind.TELL, Category.DATES, LONGEST, AT, None, 1, LONGEST, telling)
        yield disclosure.preview(waiting)
    for key in ("desk-share-sent", "desk-share-asked"):
        yield replace(disclosure.decided(REF, key, SIDE, LONGEST, AT), edits=False)
    yield exchange.listed(case, [(SWAP, AT)] * 30)
    halves = [exchange.Half(SIDE, True, LONGEST), exchange.Half(SIDE, True, None), exchange.Half(SIDE, False, None)]
    for why in (None, Refusal.EARLY, Refusal.HELD, Refusal.CLOSED):
        yield exchange.sealed(SWAP, halves, exchange.Standing(AT, 2**32 - 1, complete=True, why=why))
    found = [notes.Finding(SIDE, Text("desk-message-from-sentence"), trace, "w" * 200, LONGEST) for trace in Trace]
    found = [replace(each, telling=telling) for each, telling in zip(found, Telling, strict=True)]
    yield from (notes.asked_first(REF, found), notes.to_whom(case), notes.not_reached(case, [SideNo(1), SideNo(2)]))


@pytest.mark.parametrize("locale", LOCALES)
def test_what_parties_see_is_a_valid_request(locale: str) -> None:
    deliver_all(for_parties(), locale)


@pytest.mark.parametrize("locale", LOCALES)
def test_what_the_mediator_sees_is_a_valid_request(locale: str) -> None:
    deliver_all(for_the_mediator(), locale)
