"""Statements -> a Briefing: what each side said, side by side. Quotes and attributes; never merges, shortens, ranks or judges."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import datetime
from itertools import zip_longest
from types import MappingProxyType

from flows.agenda_edit import Edit, applied
from flows.analysis import ground
from flows.answers import FileRef, Files, Words
from flows.briefing_changes import at_hand_over, changed
from flows.briefing_crossed import Agreed, Crossed, Way, agreed_rows, crossed_rows, told
from flows.briefing_desk import AtHand
from flows.briefing_gaps import Tally, gaps_and_tally
from flows.briefing_lines import SideStatements, is_asked, label_beside, mark_of, may_enter, question_label, title
from flows.briefing_news import added, late, news
from flows.briefing_parts import (
    Blank,
    Briefing,
    Entry,
    Gap,
    Line,
    Mark,
    Part,
    Piece,
    Row,
    Section,
    SentFile,
    SideState,
    Stage,
)
from flows.briefing_sums import sum_rows
from flows.briefing_timeline import timeline
from flows.case import Case, Participant, Role, Side, SideNo, Statement, StatementId, Topic
from flows.flow import Attachment, Flow, Step
from flows.private import Private, Seat, Viewer
from flows.run import step_of
from flows.text import Text
from flows.timeline import KEY_DATES
from flows.voice import Voice

__all__ = [
    "Agreed",
    "AtHand",
    "Blank",
    "Briefing",
    "Crossed",
    "Entry",
    "Gap",
    "Line",
    "Mark",
    "Part",
    "Piece",
    "Row",
    "Section",
    "SentFile",
    "SideState",
    "Stage",
    "Way",
    "build",
]

_PART_OF = {
    Topic.HISTORY: Part.ABOUT,
    Topic.PEOPLE: Part.DECIDES,
    Topic.ISSUES: Part.ISSUES,
    Topic.INTERESTS: Part.INTERESTS,
    Topic.PRIORITIES: Part.INTERESTS,
    Topic.INFORMATION: Part.KNOWING,
    Topic.OBSTACLES: Part.OBSTACLES,
    Topic.NO_DEAL: Part.NO_DEAL,
    Topic.FRESH_START: Part.HOPES,
    Topic.TEMPERATURE: Part.FEELINGS,
    Topic.MOVEMENT: Part.MOVEMENT,
    Topic.FAIRNESS: Part.PRACTICAL,
    Topic.FORMAT: Part.PRACTICAL,
    Topic.AVAILABILITY: Part.PRACTICAL,
    Topic.DOCUMENTS: Part.DOCUMENTS,
    Topic.CLOSE: Part.MORE,
}
_NOTHING_AT_HAND = AtHand()
_FIRST = ("decides", "authority", "check_with")  # whoever must say yes is what a mediator looks for first (domain §8)


def build(
    case: Case,
    participants: Collection[Participant],
    statements: Iterable[Statement],
    definitions: Collection[Flow],
    now: datetime,
    *,
    sent: frozenset[StatementId] = frozenset(),
    earlier: Iterable[Statement] = (),
    questions: Mapping[SideNo, Mapping[str, Private[str]]] = MappingProxyType({}),
    crossed: Collection[Crossed] = (),
    agreed: Collection[Agreed] = (),
    withdrawn: Mapping[SideNo, datetime] = MappingProxyType({}),
    on_hold: frozenset[SideNo] = frozenset(),
    ranges: str = "",
    arranged: Edit | None = None,
    confirmed: Collection[Text] = (),
    at_hand: AtHand = _NOTHING_AT_HAND,
) -> Briefing:
    """Lay out what both sides said, for the case's mediator.

    statements: the newest per question, as the mediator sees them. What is in the safety file, sealed or parked stays
    out, whatever is passed. definitions: the flows they answer; `Statement.flow` is a flow's name or hash. now: aware,
    in the zone the reader is to be told the time in. sent: statements that have crossed to the other side already.
    earlier: versions of answers that were given anew since, the oldest first.
    questions: side -> item -> what another side would like to know, as this side was asked it.
    crossed: the sentences that other sides can read by now. agreed: those that wait for being sent. withdrawn: side -> when it had
    everything erased.
    on_hold: sides that a person looks after first. ranges: how they stand.
    arranged: the agenda as the mediator has arranged it. confirmed: statements every side said yes to.
    at_hand: what the mediator's desk knows beside the answers.
    Raises LookupError if a statement's flow is not among the definitions, rather than leave an answer out.
    """
    entering = [s for s in statements if s.case == case.id and may_enter(s)]
    flows = _flows_used(entering, definitions)
    reached = {side.number: _stage(case, side, participants, withdrawn) for side in case.sides}

    def of(side: Side, flow: Flow, own: Collection[Statement]) -> SideStatements:
        return SideStatements(
            side=side.number,
            flow=flow,
            statements=tuple(sorted(own, key=lambda s: s.number)),
            viewer=Viewer(Seat.MEDIATOR, case.id),
            facts={"kind": case.kind},
            finished=reached[side.number][0] is Stage.FINISHED,
            withdrawn=reached[side.number][0] is Stage.WITHDRAWN,
            sent=sent,
            given={s.place: s for s in entering if s.side == side.number and s.place in flow.lists},
            questions=questions.get(side.number, {}),
        )

    handed_over = {n: at for n, (stage, at) in reached.items() if stage is Stage.FINISHED and at is not None}
    said = [
        [of(side, flow, own) for side, own in zip(case.sides, turn, strict=True)]
        for flow in flows
        for turn in _in_turns([s for s in entering if _flow_of(s, definitions) is flow], case.sides)
    ]
    after = late((own for sides in said for own in sides), handed_over)
    said = [[replace(own, late=after) for own in sides] for sides in said]
    before = [s for s in earlier if s.case == case.id and may_enter(s)]
    spoken = _spoken(case, participants)
    missing = [
        _missing(replace(side, locale=spoken[side.number]), reached[side.number], [sides[n] for sides in said])
        for n, side in enumerate(case.sides)
    ]
    states = tuple(replace(state, approved_at=at_hand.approved.get(state.number)) for state, _ in missing)
    viewer = Viewer(Seat.MEDIATOR, case.id)
    heard = told(crossed, viewer)
    voices = [
        Voice(
            s.number,
            s.name,
            s.locale,
            case.kind,
            tuple(sides[n] for sides in said),
            heard.get(s.number, frozenset()),
            today=now.date(),
        )
        for n, s in enumerate(case.sides)
    ]
    names = [side.name.read_as(viewer) for side in case.sides]
    derived = ground(case, voices, states, told=heard, names=names, on_hold=on_hold)
    if arranged is not None:
        agenda = replace(derived.agenda, hers=applied(derived.agenda, arranged))
        derived = replace(derived, agenda=agenda)
    return Briefing(
        case=case.id,
        ref=case.ref,
        title=case.title,
        kind=case.kind,
        regime=case.regime,
        opened_at=case.opened_at,
        answer_by=case.answer_by,
        as_of=now,
        sides=states,
        sections=(
            *_sections(said, tuple(crossed_rows(crossed, case.sides)), tuple(agreed_rows(agreed, case.sides, on_hold))),
            *_changed(said, before, handed_over, after),
        ),
        gaps=tuple(gap for _, gaps in missing for gap in gaps),
        files=tuple(file for sides in zip(*said, strict=True) for own in sides for file in _files(own)),
        ground=derived,
        at_hand=at_hand,
        news=None if at_hand.seen is None else news((s for own in said for s in own), crossed, at_hand.seen),
        on_hold=on_hold,
        confirmed=tuple(confirmed),
        ranges=ranges,
    )


def _flow_of(statement: Statement, definitions: Collection[Flow]) -> Flow:
    """Find the definition a statement answers; by name, the newest version counts."""
    named = [f for f in definitions if statement.flow in (f.hash, f.flow)]
    if not named:
        raise LookupError(f"no definition of the flow {statement.flow}")
    return max(named, key=lambda f: f.version)


def _in_turns(statements: Collection[Statement], sides: Iterable[Side]) -> Iterator[tuple[list[Statement], ...]]:
    """Part what was said in one flow by side, turn by turn; a side that has had fewer has nothing in the further ones."""
    return zip_longest(*(_turns(s for s in statements if s.side == side.number) for side in sides), fillvalue=[])


def _turns(statements: Iterable[Statement]) -> list[list[Statement]]:
    """Part what a side said in one flow where it was asked the same again, as in a second fresh start: the newest turn first.

    Runs that were asked other things, as interviews about other items are, stay together.
    """
    runs: dict[str, list[Statement]] = {}
    for statement in sorted(statements, key=lambda s: s.number):
        runs.setdefault(statement.run, []).append(statement)
    turns: list[dict[str, Statement]] = []
    for own in reversed(list(runs.values())):
        there = next((turn for turn in turns if not turn.keys() & {s.place for s in own}), None)
        if there is None:
            turns.append(there := {})
        there.update({s.place: s for s in own})
    return [list(turn.values()) for turn in turns]


def _flows_used(statements: Iterable[Statement], definitions: Collection[Flow]) -> tuple[Flow, ...]:
    used = {_flow_of(s, definitions).hash for s in statements}
    return tuple(f for f in definitions if f.hash in used)


# --- what was said ----------------------------------------------------------------------------------------------


def _sections(
    said: Iterable[list[SideStatements]], crossed: Iterable[Row], agreed: Iterable[Row]
) -> tuple[Section, ...]:
    rows: dict[Part, list[Row]] = {part: [] for part in Part}
    rows[Part.CROSSED] += crossed
    rows[Part.AGREED] += agreed
    for sides in said:
        rows[Part.TIMELINE] += timeline(sides)
        for topic, row in _rows(sides[0].flow, sides):
            if any(isinstance(cell, Line) and cell.reason is None for cell in row.cells):
                rows[_PART_OF[topic]].append(row)
    return tuple(Section(part, tuple(found)) for part, found in rows.items() if found)


def _changed(
    said: Iterable[list[SideStatements]],
    earlier: list[Statement],
    handed_over: Mapping[SideNo, datetime],
    after: frozenset[StatementId],
) -> Iterator[Section]:
    """Yield the parts about answers that were changed, or given for the first time, after they were handed over, if there are any."""
    rows: dict[Part, list[Row]] = {Part.CHANGED: [], Part.ADDED: []}
    for sides in said:
        first = at_hand_over([s for s in earlier if s.flow in (sides[0].flow.flow, sides[0].flow.hash)], handed_over)
        rows[Part.CHANGED] += changed(sides, first, handed_over)
        rows[Part.ADDED] += added(sides, first, after)
    yield from (Section(part, tuple(found)) for part, found in rows.items() if found)


def _rows(flow: Flow, sides: list[SideStatements]) -> Iterator[tuple[Topic, Row]]:
    """Yield a row for every question, in the flow's order; what was said about a list's items goes with the list.

    What was said about a list that the flow was given has a row of its own. Files are listed by themselves, with a row where something was
    written under them; so are the dates that matter. An answer to a question that the flow no longer has keeps its place at the end.
    """
    in_rows = [s for section, s in flow.in_order() if not section.each and is_asked(s) and s.key != KEY_DATES]
    steps = [step for step in in_rows if not isinstance(step, Attachment) or _have_words(step, sides)]
    for step in sorted(steps, key=_first):
        yield step.topic, Row(question_label(flow, step), tuple(side.cell(step) for side in sides))
    for about in flow.sections:
        if about.each in flow.lists and (asked := [step for step in about.steps if is_asked(step)]):
            yield asked[0].topic, Row(title(flow, about), tuple(side.on_list(about) for side in sides))
    yield from sum_rows(flow.flow, sides)
    gone = {s.place: s.topic for side in sides for s in side.statements if step_of(s.place) not in flow.steps}
    for place, topic in gone.items():
        cells = tuple(side.line(place) or Blank.UNASKED for side in sides)
        yield topic, Row(label_beside(place), cells)


def _have_words(step: Step, sides: Iterable[SideStatements]) -> bool:
    """Say whether somebody has written something under the files they sent."""
    return any(isinstance(side.answers.get(step.key), Words) for side in sides)


def _first(step: Step) -> int:
    return _FIRST.index(step.key) if step.key in _FIRST else len(_FIRST)


# --- what is missing --------------------------------------------------------------------------------------------


def _missing(
    side: Side, reached: tuple[Stage, datetime | None], said: Iterable[SideStatements]
) -> tuple[SideState, tuple[Gap, ...]]:
    gaps: tuple[Gap, ...] = ()
    tally = Tally()
    for own in said:
        if own.statements:
            more, counted = gaps_and_tally(own)
            gaps, tally = gaps + more, tally + counted
    state = SideState(side.number, side.name, side.locale, *reached, tally.asked, tally.answered, tally.declined)
    return state, gaps


def _spoken(case: Case, participants: Collection[Participant]) -> dict[SideNo, str]:
    """Map side -> the language its person reads and writes in now; before anybody has come, the one the mediator chose."""
    chosen = {side.number: side.locale for side in case.sides}
    there = sorted((p for p in participants if p.case == case.id and p.role is Role.PARTY), key=lambda p: p.joined_at)
    return {**chosen, **{p.side: p.locale for p in there}}


def _stage(
    case: Case, side: Side, participants: Collection[Participant], withdrawn: Mapping[SideNo, datetime]
) -> tuple[Stage, datetime | None]:
    """Return how far the furthest of a side's people has come, and when."""
    people = [p for p in participants if p.case == case.id and p.side == side.number and p.role is Role.PARTY]
    reached: dict[Stage, list[datetime | None]] = {
        Stage.FINISHED: [p.finished_at for p in people],
        Stage.AGREED: [p.consented_at for p in people],
        Stage.CONFIRMED: [p.confirmed_at for p in people],
        Stage.JOINED: [p.joined_at for p in people],
    }
    for stage, moments in reached.items():
        if times := [at for at in moments if at is not None]:
            return stage, min(times)
    if side.number in withdrawn:
        return Stage.WITHDRAWN, withdrawn[side.number]
    return Stage.INVITED, None


# --- files ------------------------------------------------------------------------------------------------------


def _files(said: SideStatements) -> Iterator[SentFile]:
    for place, statement in said.at.items():
        step = said.flow.steps.get(step_of(place))
        if step is not None and not is_asked(step):
            continue
        answer = said.answers[place]
        files: tuple[FileRef, ...] = ()
        if isinstance(answer, Files):
            files = answer.files
        elif isinstance(answer, Words):
            files = tuple(b.file for b in answer.bubbles if b.file is not None)
        for file in files:
            name = Private(file.name, statement.answer.label)
            yield SentFile(
                side=said.side,
                label=said.label(place),
                kind=file.kind,
                name=name,
                size=file.size,
                number=statement.number,
                mark=mark_of(statement, said.sent),
                sources=(statement.id,),
            )
