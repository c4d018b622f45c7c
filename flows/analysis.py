"""Everything derived from what the sides said, gathered for the mediator: findings, a shape, what is missing, an agenda (domain §5). Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from flows import agenda, charts, commonground, contradictions, exchange, forecast, weights
from flows.authority import lights
from flows.briefing_beside import beside
from flows.briefing_issues import issues
from flows.briefing_parts import SideState, Stage
from flows.case import Case, SideNo
from flows.exchange import Told
from flows.findings import Finding, Ground, Kind, Rule, ToAsk
from flows.text import Text
from flows.voice import Voice


def ground(
    case: Case,
    voices: Sequence[Voice],
    states: Sequence[SideState],
    *,
    told: Told,
    names: Iterable[str],
    on_hold: frozenset[SideNo],
) -> Ground:
    """Derive what can be derived. Sides that have said nothing leave their lines out; nothing is concluded from silence.

    told: side -> its sentences that have crossed. names: how people of the case are called. on_hold: sides a person looks after first;
    only that is known here, and nothing of why.
    """
    speaking = [v for v in voices if v.speaks]
    findings = tuple(_findings(speaking, told))
    return Ground(
        findings=findings,
        shape=weights.shape(case, speaking) if len(speaking) == len(case.sides) else None,
        ask_first=tuple(replace(ask, is_missing=True) for ask in _ask_first(voices, states, findings, on_hold)),
        charts=tuple(charts.charts(speaking)),
        agenda=agenda.agenda(speaking, findings, names, on_hold=on_hold),
        issues=tuple(issues(speaking)),
        lights=tuple(lights(voices)),
    )


def _findings(voices: Sequence[Voice], told: Told) -> Iterator[Finding]:
    yield from commonground.interests(voices)
    yield from commonground.facts(voices)
    yield from weights.priorities(voices)
    yield from exchange.offers(voices)
    yield from exchange.knowing(voices, told)
    yield from exchange.credence(voices)
    yield from forecast.impasses(voices)
    yield from commonground.guesses(voices)
    yield from forecast.expectations(voices)
    yield from beside(voices)
    yield from contradictions.contradictions(voices)


def _ask_first(
    voices: Sequence[Voice], states: Sequence[SideState], findings: Sequence[Finding], on_hold: frozenset[SideNo]
) -> Iterator[ToAsk]:
    """List what is missing before a joint session is wise."""
    for state in states:
        if state.number in on_hold:
            yield ToAsk(state.number, Text("briefing-first-hold"))
        if state.stage is not Stage.FINISHED:
            left = "withdrawn" if state.stage is Stage.WITHDRAWN else "unfinished"
            yield ToAsk(state.number, Text(f"briefing-first-{left}"))
    for voice in voices:
        yield from _of_authority(voice)
        yield from _of_papers(voice)
    for finding in findings:
        if finding.kind is Kind.KNOWING and finding.rule is Rule.NEED_OPEN:
            yield ToAsk(finding.about, Text("briefing-first-need"), finding.quotes)


def _of_authority(voice: Voice) -> Iterator[ToAsk]:
    picks = voice.picks("intake", "authority")
    if voice.speaks and not picks:
        yield ToAsk(voice.side, Text("briefing-first-authority-unclear"))
    elif picks and "fully" not in picks:
        quotes = voice.quoted("intake", "authority", "check_with")
        key = "reachable" if voice.quoted("intake", "check_with") else "unnamed"
        yield ToAsk(voice.side, Text(f"briefing-first-authority-{key}"), quotes)


def _of_papers(voice: Voice) -> Iterator[ToAsk]:
    """Name the papers that the other side has not seen, and what somebody means to show only on the day."""
    unseen = tuple(voice.unseen_papers())
    if unseen:
        yield ToAsk(voice.side, Text("briefing-first-papers"), unseen)
    if quotes := voice.quoted("telling", "on_the_day"):
        yield ToAsk(voice.side, Text("briefing-first-on-the-day"), quotes)
