"""What one answer leaves behind in a run: its fact for the ledger, what the dialogue remembers, what it opens again. Knows no moves.

The engine decides where the person goes; nothing here changes a run's place.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from zoneinfo import ZoneInfo

from flows import reading
from flows.answers import (
    Agreed,
    Answer,
    Bubble,
    Day,
    Files,
    Item,
    Listed,
    NonAnswer,
    NotGiven,
    Picked,
    PickedMany,
    Points,
    Scaled,
    Words,
)
from flows.case import Offer, Statement, Topic
from flows.conditions import offered
from flows.events import (
    Answered,
    Drafted,
    Event,
    How,
    NotUnderstood,
    Parked,
    Prompted,
    Puzzle,
    ReviewShown,
    RunCompleted,
)
from flows.flow import (
    ApproveStep,
    Attachment,
    Choice,
    Choices,
    Consent,
    DateStep,
    Effect,
    Flow,
    ItemsStep,
    PaperStep,
    PointsStep,
    SentenceStep,
    Step,
    TextStep,
)
from flows.paper import may_go, paper_of, shown_with
from flows.private import HOUSE, Label, Private
from flows.replies import AskedAdvice, Did, Edited, Reply, Said, Sent
from flows.run import Draft, Known, Run, RunState, item_of, place_at, step_of

MORE = "more"  # the place of what is said after the answers were handed over
ADVISER = "adviser"  # the place of questions about the law: they are kept for whoever may answer them
BESIDE = (MORE, ADVISER)  # places beside the questions
FAR_TOO_MANY = 3  # misses in a row before a person is offered


@dataclass(frozen=True, slots=True)
class Turn:
    """The result of one reply: the next run, and what happened, in order."""

    run: Run
    events: tuple[Event, ...]


def may_skip(step: Step, reason: NonAnswer, misses: int) -> bool:
    """Say whether this non-answer is open here. After three misses, leaving it for later always is."""
    if reason is NonAnswer.LATER and misses >= FAR_TOO_MANY:
        return True
    return step.skip if reason is NonAnswer.SKIPPED else reason in step.allow


def redraw(reply: Reply) -> How:
    """Words push the question up the chat, so it is asked anew below them; after a tap it is redrawn where it stands."""
    return How.NEW if isinstance(reply, Said | Sent) else How.REDRAWN


def effect_of(step: Choice | Choices, option: str) -> Effect:
    """Say what tapping an option does beside being the answer."""
    return next((o.does for o in step.options if o.key == option), Effect.NONE)


def setting(flow: Flow, run: Run, now: datetime) -> reading.Setting:
    """Gather what reading a reply at the run's place depends on. `now`: aware UTC."""
    step = flow.steps[step_of(run.place)]
    items = _items_for(step, run)
    shown = _previewed(flow, run, step) if isinstance(step, ApproveStep) else ""
    today = now.astimezone(ZoneInfo(run.zone)).date()
    clock = reading.Clock(run.zone, now)
    return reading.Setting(run.draft, today, run.locale, flow.hash, items, shown, clock)


def _previewed(flow: Flow, run: Run, step: ApproveStep) -> str:
    words = run.known.get(place_at(step.of, item_of(run.place)), Known()).words
    return shown_with(words, paper_of(flow, run, run.place)) if words else ""


def _items_for(step: Step, run: Run) -> tuple[Item, ...]:
    match step:
        case PointsStep():
            return items_of(run, step.over)
        case PaperStep():
            return tuple(item for item in items_of(run, step.over) if item.id in may_go(run))
        case SentenceStep(ready=str(key)):
            return items_of(run, key)
    return ()


def puzzled(run: Run, puzzle: Puzzle) -> Turn:
    """Count a reply that was no answer."""
    missed = replace(run, misses=run.misses + 1)
    return Turn(missed, (NotUnderstood(puzzle, missed.misses),))


def is_answered(run: Run) -> bool:
    """Say whether the question the person stands at has an answer that counts."""
    known = run.known.get(run.place)
    return known is not None and known.reason is None and not known.parked


def was_open(flow: Flow, run: Run, place: str) -> bool:
    """Say whether a place, or what hangs on it, was waiting for an answer; not so for one that somebody only went back to."""
    hanging = [place_at(key, item_of(place)) for key in flow.renewed_by(step_of(place))]
    known = run.known.get(place)
    return known is None or known.renew or any(run.known[p].renew for p in hanging if p in run.known)


def draft_for(step: Step, known: Known | None) -> Draft:
    """Lay out what was answered before, so that a revision starts from it."""
    if known is None or known.reason is not None:
        return Draft()
    if isinstance(step, ItemsStep):
        return Draft(items=known.items, made=max((int(i.id[1:]) for i in known.items), default=0))
    if isinstance(step, Attachment):
        return Draft(bubbles=known.sent)
    return Draft(ticked=known.options) if isinstance(step, Choices) else Draft()


def kept_draft(flow: Flow, run: Run, *, now: datetime, owner: Label) -> Turn:
    """Keep a drafted answer before its question is left: what was acknowledged is never lost (P2)."""
    step = flow.steps.get(step_of(run.place))
    if (
        run.state is not RunState.ASKING
        or step is None
        or run.draft in (Draft(), draft_for(step, run.known.get(run.place)))
        or isinstance(step, Consent | ApproveStep | DateStep)  # a yes is never taken for granted
    ):
        return Turn(run, ())
    for act in ("done", "single", "yes"):
        found = reading.read(step, Did(act), setting(flow, run, now))
        if isinstance(found, reading.Given):
            event = fact(step, run.place, found.answer, owner, run.visit, revised=run.place in run.known)
            given = {**run.known, run.place: remember(step, found.answer, found.messages)}
            known, outdated = renewed(flow, replace(run, known=given))
            return Turn(replace(run, known=known, draft=Draft()), (event, *[Parked(outdated)] * bool(outdated)))
    return Turn(run, ())


def renewed(flow: Flow, run: Run) -> tuple[dict[str, Known], tuple[str, ...]]:
    """Open again what hangs on the answer just given (a yes to earlier words is no yes to these); say what that outdates."""
    known, item = dict(run.known), item_of(run.place)
    changed = [step_of(run.place), *(step for step in flow.steps if _is_lost(flow, run, place_at(step, item)))]
    hanging = [place_at(key, item) for step in changed for key in flow.renewed_by(step)]
    hanging += [place_at(step, item) for step in changed[1:]]
    outdated = tuple(p for p in hanging if p in known and not known[p].parked)
    return {p: replace(k, renew=True, parked=True) if p in hanging else k for p, k in known.items()}, outdated


def _is_lost(flow: Flow, run: Run, place: str) -> bool:
    """Say whether what was chosen at a place is no longer offered there."""
    step, known = flow.steps[step_of(place)], run.known.get(place)
    if not isinstance(step, Choice | Choices) or known is None or place == run.place:
        return False
    return bool(set(known.options) - {o.key for o in offered(step, run, place)})


def fact(
    step: Step, place: str, answer: Answer, owner: Label, visit: int, *, revised: bool, silent: bool = False
) -> Answered:
    """State an answer for the ledger, with its owner and the scope its step offers."""
    return Answered(place, step.topic, step.offer or Offer.KEPT, Private(answer, owner), visit, revised, silent)


def remember(step: Step, answer: Answer, messages: tuple[int, ...]) -> Known:
    """Keep of an answer what later questions depend on; the words themselves only where a preview shows them. Safety's is marked."""
    return replace(_remembered(step, answer, messages), apart=step.offer is Offer.NEVER)


def _remembered(step: Step, answer: Answer, messages: tuple[int, ...]) -> Known:
    match answer:
        case Words(bubbles) if isinstance(step, Attachment):
            return Known(messages=messages, sent=bubbles)
        case Files(files):
            return Known(messages=messages, sent=tuple(Bubble(m, "", f) for m, f in zip(messages, files, strict=True)))
        case Words() if isinstance(step, SentenceStep) or (isinstance(step, TextStep) and step.shown_again):
            return Known(words=answer.text, messages=messages)
        case Agreed() if isinstance(step, ApproveStep):
            return Known(options=("yes",), messages=messages)
        case Day(day):
            return Known(options=(day.isoformat(),), messages=messages)
        case NotGiven(reason):
            return Known(reason=reason, messages=messages)
        case Picked(option):
            return Known(options=(option,), messages=messages)
        case PickedMany(options, _):
            return Known(options=options, messages=messages)
        case Scaled(value):
            return Known(number=value, messages=messages)
        case Points(spread):
            return Known(options=tuple(spread), messages=messages)
        case Listed(items):
            return Known(items=items, messages=messages)
        case _:
            return Known(messages=messages)


def recalled(flow: Flow, said: Mapping[str, Statement]) -> dict[str, Known]:
    """Say what a run remembers of answers it was given before, by place: of those to a question, and of no chat's messages."""
    asked = {place: statement for place, statement in said.items() if step_of(place) in flow.steps}
    return {p: remember(flow.steps[step_of(p)], s.answer.read_as(HOUSE), ()) for p, s in asked.items()}


def more(run: Run, reply: Reply, owner: Label) -> Turn:
    """Keep what is said at the review screen or after the end: nothing a person writes is lost."""
    match reply:
        case Said(text, message) if words := text.read_as(HOUSE).strip():
            bubble = Bubble(message, words)
        case Sent(file, caption, message):
            bubble = Bubble(message, caption.read_as(HOUSE).strip(), file)
        case _:
            return Turn(run, (ReviewShown() if run.state is RunState.REVIEWING else RunCompleted(again=True),))
    told, answer = _kept_beside(run, MORE, bubble, owner)
    return Turn(told, (answer, Drafted(len(told.known[MORE].messages))))


def for_adviser(run: Run, asked: AskedAdvice, owner: Label) -> Turn:
    """Keep a question about the law as one for an adviser. The question the person stands at stays open."""
    told, answer = _kept_beside(run, ADVISER, Bubble(asked.message, asked.text.read_as(HOUSE).strip()), owner)
    return Turn(told, (answer,))


def _kept_beside(run: Run, key: str, bubble: Bubble, owner: Label) -> tuple[Run, Answered]:
    before = run.known.get(key, Known())
    known = replace(before, messages=(*before.messages, bubble.message))
    place = place_beside(key, known.messages, bubble.message)
    answer = Answered(place, Topic.CLOSE, Offer.KEPT, Private(Words((bubble,)), owner), run.visit, silent=True)
    return replace(run, known={**run.known, key: known}), answer


def place_beside(key: str, messages: tuple[int, ...], message: int) -> str:
    """Name the place of one of the messages kept beside the questions: each has its own."""
    number = messages.index(message) + 1
    return key if number == 1 else place_at(key, f"i{number}")


# --- edited messages -------------------------------------------------------------------------------------------


def edited_draft(run: Run, message: int, words: str) -> Turn | None:
    """Take an edited message into the answer that is being given; None if it is no part of it."""
    if is_drafted(run, message):
        bubbles = _with(run.draft.bubbles, message, words)
        return Turn(replace(run, draft=replace(run.draft, bubbles=bubbles)), (Drafted(len(bubbles)),))
    if any(i.message == message for i in run.draft.items):
        items = reading.with_edit(run.draft.items, message, words)
        return Turn(replace(run, draft=replace(run.draft, items=items)), (Prompted(How.REDRAWN),))
    return None


def edited_answer(step: Step | None, run: Run, place: str, reply: Edited, owner: Label) -> Turn | None:
    """Take an edited message into an answer given before, without asking again; None if it has to be read anew.

    step: None for what was said after the answers were handed over.
    """
    words = reply.text.read_as(HOUSE).strip()
    if step is None or (isinstance(step, TextStep) and reply.bubbles and not step.shown_again):
        answer = Words(_with(reply.bubbles, reply.message, words))
        topic, offer = (step.topic, step.offer or Offer.KEPT) if step else (Topic.CLOSE, Offer.KEPT)
        return Turn(run, (Answered(place, topic, offer, Private(answer, owner), run.visit, revised=True, silent=True),))
    if isinstance(step, Attachment) and (sent := run.known[place].sent):
        sent = _with(sent, reply.message, words)
        known = {**run.known, place: replace(run.known[place], sent=sent)}
        event = fact(step, place, Words(sent), owner, run.visit, revised=True, silent=True)
        return Turn(replace(run, known=known), (event,))
    if isinstance(step, ItemsStep):
        items = reading.with_edit(run.known[place].items, reply.message, words)
        known = {**run.known, place: replace(run.known[place], items=items)}
        event = fact(step, place, Listed(items), owner, run.visit, revised=True, silent=True)
        return Turn(replace(run, known=known), (event,))
    return None


def messages_of(run: Run) -> frozenset[int]:
    """Collect the messages that are part of an answer, given or being given."""
    drafted = {b.message for b in run.draft.bubbles} | {i.message for i in run.draft.items}
    return frozenset(drafted.union(*(known.messages for known in run.known.values())))


def is_misread(run: Run, message: int) -> bool:
    """Say whether a message was an attempt at the present question that could not be read: it is newer than every answer."""
    return run.state is RunState.ASKING and run.misses > 0 and message > max(messages_of(run), default=0)


def is_drafted(run: Run, message: int) -> bool:
    """Say whether a message is a bubble of the answer that is being given."""
    return any(b.message == message for b in run.draft.bubbles)


def _with(bubbles: tuple[Bubble, ...], message: int, words: str) -> tuple[Bubble, ...]:
    return tuple(replace(b, text=words) if b.message == message else b for b in bubbles)


def items_of(run: Run, step: str) -> tuple[Item, ...]:
    """List the items a person gave at a step, unless that answer is parked."""
    known = run.known.get(step)
    return known.items if known and not known.parked else ()
