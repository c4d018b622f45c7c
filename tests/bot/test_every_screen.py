"""Every screen of every flow in every language, with the longest texts allowed, is a valid request to Telegram."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from itertools import product
from zoneinfo import ZoneInfo

import pytest

from bot.channel import tokens
from bot.channel.outbound import Telegram
from bot.channel.outcomes import Delivered
from bot.present import desk, party, retention, review, turns
from bot.present.prompts import explained, noted, prompt, puzzled
from bot.present.record import record
from bot.present.sheet import Sheet
from bot.present.words import compose
from bot.sandbox.inprocess import StandInRequest
from bot.sandbox.standin import StandIn
from bot.sandbox.wire import Person
from flows.answers import (
    Agreed,
    Amount,
    Answer,
    Bubble,
    Day,
    FileKind,
    FileRef,
    Files,
    Item,
    Listed,
    NonAnswer,
    Noted,
    NotGiven,
    Picked,
    PickedMany,
    Points,
    Scaled,
    Words,
)
from flows.cantell import facts_of
from flows.case import (
    Case,
    CaseId,
    CaseState,
    MediatorId,
    Offer,
    Participant,
    ParticipantId,
    Regime,
    Role,
    RunId,
    Scope,
    Side,
    SideNo,
    Statement,
    StatementId,
)
from flows.disclosure import Category, Rules
from flows.events import Explanation, Puzzle
from flows.flow import (
    DECISIONS,
    WORD_OPTIONS,
    AmountStep,
    ApproveStep,
    Choice,
    Choices,
    DateStep,
    Flow,
    ItemsStep,
    PaperStep,
    PointsStep,
    SentenceStep,
    Step,
    TextStep,
    WordStep,
)
from flows.paper import COPIES, Paper, PaperKind, to_fact
from flows.private import MEDIATOR_ONLY, WHOLE_CASE, Label, Private
from flows.run import Draft, Known, Run, item_of, place_at
from flows.say import Say
from tests.world import flows_of, the_shelf

WHO = Person(101, "Rosa")
OWNER = Label("c" * 16, 1)
NAME = "Wolfeschlegelsteinhausenbergerdorff-Мария " * 2
LONG = ("wörd 🙂 " * 6000)[:40_000]
LABEL = ("الموضوع 🙂 " * 30)[:200]
FLOWS = flows_of(the_shelf())
LOCALES = sorted(the_shelf().catalogue.locales())
NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)


def bubble(text: str) -> Bubble:
    return Bubble(1, text)


def file(kind: FileKind = FileKind.VOICE) -> FileRef:
    return FileRef(kind, "f" * 90, "n" * 200, 20_000_000)


def items(most: int) -> tuple[Item, ...]:
    return tuple(Item(f"i{n}", LABEL) for n in range(1, most + 1))


def run_at(flow: Flow, step: Step, *, draft: Draft | None = None) -> Run:
    section = flow.section_of[step.key]
    known = {s.key: Known(items=items(s.most)) for s in flow.steps.values() if isinstance(s, ItemsStep)}
    if isinstance(step, PointsStep):
        known.setdefault(step.over, Known(items=items(8)))
    known |= {key: Known(items=items(6)) for key in flow.lists}
    item = "i1" if section.each else ""
    if isinstance(step, ApproveStep):
        known |= {
            place_at(step.of, item): Known(words="w" * 400),
            place_at(step.day or "-", item): Known(options=("2026-12-24",)),
            place_at(step.paper or "-", item): Known(options=("i1",)),
        }
    place = place_at(step.key, item)
    facts = {name: NAME for name in (*flow.facts, "mediator")}
    papers = {f"i{n}": Paper(PaperKind.PHOTO, "d" * 64, "c" * 32) for n in range(1, 13)}
    facts[COPIES] = to_fact(papers)
    return Run(
        RunId("ab" * 8),
        flow.flow,
        flow.hash,
        "en",
        "UTC",
        place,
        known={**known, place: Known(options=("x",), items=items(8))},
        trail=tuple(flow.steps)[:2],
        draft=draft or Draft(),
        visit=4_000_000_000,
        shown=3,
        facts=facts,
    )


def drafts(step: Step) -> Iterator[Draft]:
    yield Draft()
    match step:
        case TextStep():
            yield Draft(bubbles=(bubble(LONG),))
        case Choices():
            yield Draft(ticked=tuple(o.key for o in step.options), bubbles=(bubble("o" * 500),))
        case AmountStep():
            yield Draft(low=Decimal("999999999999.99"))
            yield Draft(low=Decimal("999999999999.99"), currency=step.currencies[0])
        case DateStep():
            yield Draft(day=date(2026, 9, 30))
        case ItemsStep():
            yield Draft(
                items=tuple(Item(f"i{n}", f"2026-12-01 {n + 7:02}:00") for n in range(1, 13)), day=date(2026, 12, 1)
            )
            full = tuple(Item(f"i{n}", "w" * step.longest) for n in range(1, step.most + 1))
            for stage in ("", "edit", "remove", "up"):
                yield Draft(items=full, stage=stage)
            yield Draft(items=full, stage="edit", focus="i1")
        case PointsStep():
            yield Draft(spread={"i1": 10})
        case SentenceStep():
            yield Draft(bubbles=(bubble("w" * step.longest), bubble("🙂" * step.longest)))


def answers(step: Step) -> Iterator[Answer]:
    yield from (NotGiven(reason) for reason in NonAnswer)
    match step:
        case Choice():
            yield from (Picked(o.key) for o in step.options)
        case Choices():
            yield PickedMany(tuple(o.key for o in step.options), "o" * 500)
        case SentenceStep():
            yield Words((bubble("w" * step.longest),))
        case ApproveStep():
            yield Agreed("v")
            yield from (
                Picked(decision)
                for decision in DECISIONS
                if decision not in ("yes", "leave_out") and (step.lawyer or decision != "lawyer")
            )
        case WordStep():
            yield from (Picked(option) for option in WORD_OPTIONS)
        case PaperStep():
            yield from (Picked("none"), Picked("i2"))
        case TextStep():
            yield Words((bubble(LONG),))
            yield Words((Bubble(1, "", file()),))
            yield Words((Bubble(1, LONG, file()),))
        case _:
            yield from (
                Scaled(10),
                Points({"i1": 100}),
                Amount("EUR", Decimal("1.5"), Decimal("999999999999.99")),
                Day(date(2026, 9, 30)),
                Listed(items(8)),
                Files((file(),) * 5),
                Noted(),
                Agreed("v"),
            )


def screens(flow: Flow) -> Iterator[Say]:
    for step in flow.steps.values():
        run = run_at(flow, step)
        sheet = Sheet(flow, run, OWNER)
        for draft in drafts(step):
            drawn = replace(sheet, run=replace(run, draft=draft))
            yield prompt(drawn)
            yield prompt(replace(drawn, run=replace(run, draft=draft, revising=True)), ways=True)
            if isinstance(step, ItemsStep) and step.week:
                yield prompt(replace(drawn, now=NOW))
        yield from (prompt(replace(sheet, run=other)) for other in under_every_rule(run))
        yield from left_out(flow, step, sheet)
        if isinstance(step, ApproveStep):
            yield from previews(flow, step, sheet)
        if isinstance(step, SentenceStep):
            written = replace(run, known={**run.known, run.place: Known(words="w" * step.longest)})
            yield prompt(replace(sheet, run=written))
        for puzzle in Puzzle:
            yield puzzled(sheet, puzzle)
        yield puzzled(replace(sheet, run=replace(run, misses=3)), Puzzle.KIND)
        if step.offer is not None:
            yield explained(sheet, Explanation.WHY)
        yield explained(sheet, Explanation.WHO)
        yield noted(sheet, 60)
        for answer in answers(step):
            for offer in (Offer.ASKED, Offer.NEVER):
                shown = record(sheet, run.place, Private(answer, OWNER), visit=run.visit, offer=offer)
                yield replace(shown, edits=False)


def left_out(flow: Flow, step: Step, sheet: Sheet) -> Iterator[Say]:
    """The record of what was left out under its preview, in a flow where nothing can be kept."""
    if isinstance(step, ApproveStep) and flow.open is not None:
        answer: Private[Answer] = Private(Picked("leave_out"), OWNER)
        yield replace(record(sheet, sheet.run.place, answer, visit=sheet.run.visit, offer=Offer.ASKED), edits=False)


def under_every_rule(run: Run) -> Iterator[Run]:
    """The run as it would be under every regime, with kinds that are always open or none, with use without source or not."""
    for regime, kinds, unnamed in product(Regime, (frozenset(), frozenset(Category)), (False, True)):
        facts = facts_of(Rules(regime=regime, always_open=kinds, without_source=unnamed))
        is_open = "yes" if kinds or regime is Regime.NO_SECRETS else "no"
        known = {place_at("category", item_of(run.place)): Known(options=("figures",))}
        yield replace(run, facts={**run.facts, **facts, "open": is_open}, known={**run.known, **known})


def previews(flow: Flow, step: ApproveStep, sheet: Sheet) -> Iterator[Say]:
    """The preview under every scope, for who has a lawyer and who has none, with every time to think."""
    under = flow.steps.get(step.under or "")
    scopes = [option.key for option in under.options] if isinstance(under, Choice) else [""]
    for scope in scopes:
        for hours in ("0", "1", "24", "72"):
            facts = {**sheet.run.facts, "represented": "yes" if hours == "24" else "no", "cooling_hours": hours}
            chosen = (
                {place_at(step.under or "-", sheet.run.place.partition("@")[2]): Known(options=(scope,))}
                if scope
                else {}
            )
            drawn = replace(sheet, run=replace(sheet.run, facts=facts, known={**sheet.run.known, **chosen}))
            yield prompt(drawn)
            yield prompt(drawn, ways=True)
    yield from waiting(step, sheet)


def waiting(step: ApproveStep, sheet: Sheet) -> Iterator[Say]:
    """The preview of what waits for a condition in words of the longest kind."""
    if step.condition is None:
        return
    item = sheet.run.place.partition("@")[2]
    way = {"scope": Known(options=("more",)), "more_ways": Known(options=("on_condition",))}
    known = {place_at(key, item): value for key, value in way.items()}
    condition = {place_at(step.condition, item): Known(words="w" * 200)}
    yield prompt(replace(sheet, run=replace(sheet.run, known={**sheet.run.known, **known, **condition})))


def endings(flow: Flow) -> Iterator[Say]:
    first = next(iter(flow.steps.values()))
    sections = {s.key: s for s in flow.sections}
    places = [
        place_at(k, f"i{n}")
        for k in flow.steps
        for n in (range(1, 7) if sections[flow.section_of[k].key].each else (0,))
    ]
    places = [p.removesuffix("@i0") for p in places]
    known = {p: Known(options=("x",), items=items(8)) for p in places}
    run = replace(run_at(flow, first), known=known, place="_review")
    sheet = Sheet(flow, run, OWNER)
    said = {p: statement(flow, p) for p in places}
    yield from (s for s in review.review(sheet, said) if not s.deletes)
    yield from review.ledger(run, sheet, list(said.values()))
    yield from (review.completed(sheet, again=again, more=more) for again in (True, False) for more in (True, False))
    yield turns.paused(sheet)
    yield from (
        party.privacy(run),
        party.languages(run, LOCALES),
        party.ask_hide(run),
        party.ask_delete(run),
        party.help_text(),
    )


def statement(flow: Flow, place: str) -> Statement:
    step = flow.steps[place.partition("@")[0]]
    answer = list(answers(step))[-1]
    return Statement(
        StatementId("0" * 16),
        CaseId(OWNER.case),
        SideNo(1),
        1,
        flow.flow,
        place,
        step.topic,
        Offer.ASKED,
        Scope.MEDIATOR,
        Private(answer, OWNER),
        NOW,
    )


def case_screens() -> Iterator[Say]:
    name = Private("N" * 40, Label("c" * 16, MEDIATOR_ONLY))
    sides = tuple(Side(SideNo(n), name, "es", "Europe/Madrid") for n in (1, 2))
    case = Case(
        CaseId("cd" * 8),
        "ORCHID-99",
        MediatorId("ef" * 8),
        "separation_property",
        Private("T" * 60, Label("c" * 16, WHOLE_CASE)),
        Regime.OPT_IN,
        True,
        date(2026, 9, 30),
        CaseState.OPEN,
        NOW,
        sides,
    )
    person = Participant(
        ParticipantId("12" * 8),
        case.id,
        SideNo(1),
        Role.PARTY,
        Private("A" * 64, OWNER),
        "en",
        "UTC",
        NOW,
        consented_at=NOW,
        finished_at=NOW,
    )
    cards = [
        desk.SideCard(
            sides[0], person, invited=True, answers=400, called_at=NOW, held=True, contact="certain_hours", files=12
        ),
        desk.SideCard(
            sides[1], None, invited=False, answers=0, called_at=None, held=False, contact="", files=0, erased=True
        ),
    ]
    yield desk.case_card(case, cards)
    yield desk.case_list([case] * 40)
    yield desk.opened(case)
    for side in sides:
        yield desk.invitation_for(side, NAME, "https://t.me/parley_sandbox_bot?start=" + "t" * 64)
    yield desk.tell_codes(case, {SideNo(1): "123456", SideNo(2): "654321"})
    yield retention.close_question(case, 30, [NOW])
    yield retention.closed(case, NOW)
    yield retention.soon(case.id, case.ref, NOW, ZoneInfo("Asia/Kolkata"))
    yield retention.kept_until(case.ref, NOW)
    yield retention.erased(case.ref, NOW, 12)
    yield desk.welcome()
    yield desk.languages("ef" * 8, LOCALES)


def deliver_all(says: Iterator[Say], locale: str) -> None:
    standin = StandIn()
    standin.says(WHO, "/start")
    telegram = Telegram("1:x", StandInRequest(standin))
    key = b"k" * 64

    async def go() -> None:
        for say in says:
            made = compose(
                say, locale=locale, words=the_shelf().catalogue, seal=lambda p: tokens.seal_press(key, WHO.id, p)
            )
            outcome = await telegram.deliver(WHO.id, made, None)
            assert isinstance(outcome, Delivered), (outcome, say.paragraphs[:1], len(made.text))
            assert all(len(k.label) <= 64 for row in made.keyboard for k in row)

    asyncio.run(go())
    assert standin.invalid == []


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("flow", FLOWS, ids=lambda f: f.flow)
def test_every_step_in_every_stage_is_a_valid_request(flow: Flow, locale: str) -> None:
    deliver_all(screens(flow), locale)


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("flow", FLOWS, ids=lambda f: f.flow)
def test_review_ledger_and_the_other_screens_are_valid_requests(flow: Flow, locale: str) -> None:
    deliver_all(endings(flow), locale)


@pytest.mark.parametrize("locale", LOCALES)
def test_the_mediators_screens_are_valid_requests(locale: str) -> None:
    deliver_all(case_screens(), locale)
