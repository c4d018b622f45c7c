"""One reply in one run: advance, keep what happened, say what follows. The heart of the path of an update."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from bot.incoming import InEdit, InFile, InStrange, InText
from bot.late import LOADING
from bot.present import bench
from bot.present.handover import write_button
from bot.present.party import REMINDER
from bot.present.prompts import prompt
from bot.present.sheet import facts_of, wording
from bot.present.turns import Said, again, says_of
from bot.service import (
    attachments,
    beside,
    consult,
    disclose,
    feedback,
    freshstart,
    handover,
    hold,
    moment,
    note,
    open_case,
    opening,
    session,
    several,
    sittings,
    swap,
    terms,
    threads,
    tidy,
    veil,
    whereabouts,
    workable,
)
from bot.service.contact import has_just_called
from bot.service.context import Desk, Toast, Visit, owner_label, sheet_of
from bot.service.things import REPLY
from flows import replies
from flows.answering import BESIDE
from flows.answers import Bubble, Words
from flows.cantell import INTERVIEWS
from flows.cantell import facts_of as rule_facts
from flows.case import Offer, Scope, SideNo, Statement, StatementId
from flows.disclosure import Category, Kind
from flows.engine import Turn, advance
from flows.events import (
    Answered,
    Consented,
    HoldRaised,
    NotUnderstood,
    Parked,
    PersonWanted,
    RunCompleted,
    RunPaused,
    RunResumed,
    Unparked,
)
from flows.freshstart import FLOW as FRESH_START
from flows.moved import veiled
from flows.private import HOUSE, Private
from flows.replies import Edited, Reply, Revised
from flows.run import RunState, step_of
from flows.say import Paragraph, Press, Say
from flows.screening import needs_a_human_first
from flows.several import actor
from flows.taps import reply_of
from flows.text import Text
from storage import cases, outbox, people, runs, statements
from storage.runs import StoredRun

CONTACT_PLACES = ("safe_contact", "contact_hours")


def take(visit: Visit, stored: StoredRun, reply: Reply) -> None:
    """Take one reply: the next state of the run, the ledger, and the messages, all in the visit's transaction."""
    desk = visit.desk
    sheet = sheet_of(desk.house, desk.unit, stored, now=desk.now)
    turn = advance(sheet.flow, stored.run, reply, now=desk.now, owner=sheet.owner)
    if turn.run is not stored.run:
        runs.save(desk.unit, stored, turn.run, now=desk.now)
    _keep(desk, stored, turn)
    _listen(desk, stored, reply)
    if isinstance(reply, replies.Sent) and _is_taken(turn):
        attachments.expect(desk, stored, reply.file)
    disclose.keep(visit, stored, sheet.flow, turn)
    if not stored.mediator and any(isinstance(event, RunPaused) for event in turn.events):
        moment.expect(visit)
    if hold.rests(desk, stored):
        rest(visit, stored)
        return
    consult.ask(visit, stored, turn.events)
    if isinstance(reply, Edited) and not turn.events:
        _stray(visit, stored)
    more = any(isinstance(event, RunCompleted) for event in turn.events) and _is_more(visit, stored, turn)
    shown = replace(sheet, run=veiled(turn.run))
    visit.say(*says_of(stored.run, shown, turn, _said(desk, stored), more=more))
    _completed(visit, stored, turn)


def rest(visit: Visit, stored: StoredRun) -> None:
    """Leave a conversation about what may cross where it is: somebody is held now. It is found again when they are not."""
    hold.say_so(visit, stored)
    home = threads.home(visit, stored)
    if home is not None:
        visit = threads.move(threads.fresh(visit), home)
        if home.run.state is RunState.ASKING:
            show_again(visit, home)


def _is_taken(turn: Turn) -> bool:
    """Say whether a file is part of an answer now; the rest of an album that was none brings nothing about."""
    return bool(turn.events) and not any(isinstance(event, NotUnderstood) for event in turn.events)


def _stray(visit: Visit, stored: StoredRun) -> None:
    """Tell somebody who changed a message that is part of no answer that nothing was changed by it, and where answers are changed."""
    visit.say(Say((Paragraph(Text("house-edit-stray" if stored.case else "desk-edit-stray")),)))
    if stored.run.state is RunState.ASKING:
        show_again(visit, stored)


def forget_reminder(desk: Desk, lane: bytes) -> None:
    """Give up a planned reminder: the person is back, is done, or has said anew how they may be written to."""
    outbox.void_lane(desk.unit, lane, slot=REMINDER)


def tapped(visit: Visit, stored: StoredRun, press: Press) -> Toast:
    """Take a tap on a question's button. One on an older screen does nothing but show the present one."""
    sheet = sheet_of(visit.desk.house, visit.desk.unit, stored)
    run = stored.run
    if press.visit == run.visit and (reply := reply_of(sheet.flow.steps.get(step_of(run.place)), press.code)):
        take(visit, stored, reply)
        return Toast()
    if press.visit == run.visit - 1:
        return Toast()  # the same button tapped twice, or the app's own repeat: it has been done
    show_again(visit, stored)
    return Toast(Text("house-out-of-date"))


def changed(visit: Visit, stored: StoredRun, press: Press) -> Toast:
    """Take a tap on "Change"."""
    places = list(stored.run.known)
    if press.code >= len(places):
        return Toast(Text("house-not-available"))
    take(visit, stored, Revised(places[press.code]))
    return Toast()


def show_again(visit: Visit, stored: StoredRun) -> None:
    """Show the present question once more, at the bottom."""
    sheet = sheet_of(visit.desk.house, visit.desk.unit, stored, now=visit.desk.now)
    visit.say(*again(stored.run, sheet, _said(visit.desk, stored)))


def show_first(visit: Visit, stored: StoredRun) -> None:
    """Show the first question of a run that has just begun."""
    sheet = sheet_of(visit.desk.house, visit.desk.unit, stored, now=visit.desk.now)
    visit.say(prompt(sheet))


def reply_from(visit: Visit, stored: StoredRun, content: InText | InFile | InEdit | InStrange) -> Reply:
    """Make a reply of what came in, marking the words as their owner's."""
    owner, message = owner_label(stored), visit.incoming.message_id
    match content:
        case InText(text):
            return replies.Said(Private(text, owner), message)
        case InFile(file, caption, album):
            return replies.Sent(file, Private(caption, owner), message, album)
        case InEdit(text):
            return Edited(Private(text, owner), message, _bubbles(visit.desk, stored, message))
        case InStrange():
            return replies.Strange(message)


def for_adviser(visit: Visit, stored: StoredRun, content: InText) -> Reply:
    """Make a reply of a question about the law."""
    return replies.AskedAdvice(Private(content.text, owner_label(stored)), visit.incoming.message_id)


def _bubbles(desk: Desk, stored: StoredRun, message: int) -> tuple[Bubble, ...]:
    """Find the answer an edited message belongs to."""
    if not any(message in known.messages for known in stored.run.known.values()):
        return ()
    for statement in statements.of_run(desk.unit, HOUSE, stored).values():
        answer = statement.answer.read_as(HOUSE)
        if isinstance(answer, Words) and any(b.message == message for b in answer.bubbles):
            return answer.bubbles
    return ()


def _said(desk: Desk, stored: StoredRun) -> Said:
    return lambda: veil.may_show(stored.run, statements.of_run(desk.unit, HOUSE, stored))


def _keep(desk: Desk, stored: StoredRun, turn: Turn) -> None:
    """Write the turn's facts: statements, consents, calls for a person."""
    for event in turn.events:
        match event:
            case Answered():
                _append(desk, stored, event)
                if stored.run.finished and step_of(event.place) in BESIDE:
                    _tell(desk, stored, "desk-notice-new")
                if event.place in CONTACT_PLACES:
                    forget_reminder(desk, stored.chat)
            case RunResumed() | RunCompleted():
                forget_reminder(desk, stored.chat)
            case Parked(places):
                statements.park(desk.unit, stored, places, marker=StatementId(desk.house.chance.new_id()), now=desk.now)
            case Unparked(places):
                statements.unpark(
                    desk.unit, stored, places, marker=StatementId(desk.house.chance.new_id()), now=desk.now
                )
            case Consented(_, version):
                is_new = _of_participant(desk, stored, lambda pid: people.consented(desk.unit, pid, desk.now))
                desk.note(stored.case, actor(stored.side), "consented", _words_agreed_to(desk, stored, version))
                if is_new:
                    _takes_part(desk, stored)
            case PersonWanted():
                _person_wanted(desk, stored)
            case HoldRaised():
                _hold(desk, stored)


def _takes_part(desk: Desk, stored: StoredRun) -> None:
    """Let a human look first at whoever needs it; tell somebody who has just agreed what they are asked to already."""
    if _needs_a_human_first(desk, stored):
        _hold(desk, stored, by="house")
    case = cases.get(desk.unit, HOUSE, stored.case)
    if case is not None:
        _of_participant(desk, stored, lambda pid: session.welcome(desk, case, pid))


def _hold(desk: Desk, stored: StoredRun, by: str = "") -> None:
    _call(desk, stored, by or actor(stored.side))
    if stored.case:
        hold.silence(desk, stored.case, stored.side)


def _needs_a_human_first(desk: Desk, stored: StoredRun) -> bool:
    case = cases.get(desk.unit, HOUSE, stored.case)
    return case is not None and needs_a_human_first(case.kind)


def _listen(desk: Desk, stored: StoredRun, reply: Reply) -> None:
    """Call the mediator if what somebody writes says that a person had better look (domain §2). Nothing is said about it here.

    Whoever has just called her so does not call her again; somebody beside a party speaks to her anyway.
    """
    words = _written(reply)
    if (
        words is None
        or not stored.case
        or stored.run.flow == beside.FLOW
        or not desk.house.signs.call_for_a_person(words.read_as(HOUSE))
    ):
        return
    if not has_just_called(desk, stored.case, stored.side, by=actor(stored.side)):
        _hold(desk, stored)


def _written(reply: Reply) -> Private[str] | None:
    match reply:
        case replies.Said(text) | Edited(text) | replies.AskedAdvice(text):
            return text
        case replies.Sent(_, caption):
            return caption
    return None


def _words_agreed_to(desk: Desk, stored: StoredRun, version: str) -> str:
    """Name exactly what was agreed to: the flow, the language, a digest of the words shown up to the consent, and the case's rules."""
    flow, run = sheet_of(desk.house, desk.unit, stored).flow, stored.run
    steps = flow.section_of[step_of(run.place)].steps
    keys = [wording(flow, step.key) for step in steps if step.key in run.known or step.key == step_of(run.place)]
    words = "\n".join(desk.house.wordbook.words(run.locale, Text(key, facts_of(run))) for key in keys)
    digest = hashlib.sha256(words.encode()).hexdigest()[:12]
    return f"{version[:12]}.{run.locale}.{digest}.{_rules_agreed_to(desk, stored)}"


def _rules_agreed_to(desk: Desk, stored: StoredRun) -> str:
    """Name the rules of the case in codes: regime, hours to think, kinds that are always open, use without source, days it is kept.

    A kind is its place in the list, counted from 1: the names of several are no plain token, and too long for an audit entry.
    """
    rules = cases.rules(desk.unit, stored.case)
    if rules is None:
        return "none"
    facts = rule_facts(rules)
    kinds = "".join(str(n) for n, kind in enumerate(Category, start=1) if kind in rules.always_open) or "-"
    return f"{facts['regime']}.{facts['cooling_hours']}.{kinds}.{facts['without_source']}.{facts['keep_days']}"


def _append(desk: Desk, stored: StoredRun, event: Answered) -> None:
    scope = Scope.SAFETY if event.offer is Offer.NEVER else Scope.MEDIATOR
    statement = Statement(
        id=StatementId(desk.house.chance.new_id()),
        case=stored.case,
        side=SideNo(stored.side),
        number=0,
        flow=stored.run.flow,
        place=event.place,
        topic=event.topic,
        offer=event.offer,
        scope=scope,
        answer=event.answer,
        said_at=desk.now,
    )
    statements.append(desk.unit, stored, statement)


def _call(desk: Desk, stored: StoredRun, by: str) -> None:
    if stored.case:
        desk.note(stored.case, by, "hold_raised", str(stored.side))
        _tell(desk, stored, "desk-notice-hold")


def _person_wanted(desk: Desk, stored: StoredRun) -> None:
    """Tell the mediator that somebody would like a person, with a button that writes to them."""
    case = cases.get(desk.unit, HOUSE, stored.case) if stored.case else None
    if case is not None:
        desk.note(stored.case, actor(stored.side), "person_wanted", str(stored.side))
        desk.tell_mediator(case, "desk-notice-person", write_button(case, SideNo(stored.side)))


def _tell(desk: Desk, stored: StoredRun, notice: str) -> None:
    case = cases.get(desk.unit, HOUSE, stored.case) if stored.case else None
    if case is not None:
        desk.tell_mediator(case, notice)


def _of_participant(desk: Desk, stored: StoredRun, act: Callable[[str], bool | None]) -> bool:
    """Do something to whoever this run is of; say whether that was new."""
    mine = [person for person in people.of_chat(desk.unit, stored.chat) if person.case == stored.case]
    return any(act(person.id) for person in mine)  # a chat has one seat in a case


def _completed(visit: Visit, stored: StoredRun, turn: Turn) -> None:
    """Do what the end of a flow brings about."""
    for event in turn.events:
        if isinstance(event, RunCompleted):
            _ended(visit, replace(stored, run=turn.run), again=event.again)


def _ended(visit: Visit, stored: StoredRun, *, again: bool) -> None:
    desk, flow = visit.desk, stored.run.flow
    if stored.case and flow != moment.FLOW:
        tidy.at_the_end(visit)
    if flow == desk.house.bench:
        visit.say(bench.done(statements.of_run(desk.unit, HOUSE, stored)))
    elif flow in (ends := _ends_of(stored)):
        if not again or flow in _each_time(stored):
            ends[flow](visit, stored)
        asked = workable.begin(visit, stored) if flow == REPLY else None
        if asked is not None:
            show_first(*asked)
            return
        _go_home(visit, stored)
    elif stored.case and threads.HOME in stored.run.facts:
        _sitting_over(visit, stored, again=again)
    elif stored.case:
        if not again:
            _handed_over(visit, stored)
        disclose.handed_over(visit, stored)
        _offer_more(visit, stored)


def _ends_of(stored: StoredRun) -> Mapping[str, Callable[[Visit, StoredRun], None]]:
    """Say what ends how; with a mediator's own conversations, if it is one of hers."""
    if not stored.mediator:
        return _ENDS
    with LOADING:
        from bot.service.desk_ends import ENDS
    return {**_ENDS, **ENDS}


def _each_time(stored: StoredRun) -> Sequence[str]:
    if not stored.mediator:
        return _EACH_TIME
    with LOADING:
        from bot.service.desk_ends import EACH_TIME
    return (*_EACH_TIME, *EACH_TIME)


def _sitting_over(visit: Visit, stored: StoredRun, *, again: bool) -> None:
    desk, root = visit.desk, threads.root(visit, stored)
    if stored.run.flow == FRESH_START:
        freshstart.over(visit, stored, again=again)
    elif not again:
        sittings.over(visit, stored, sheet_of(desk.house, desk.unit, stored).flow)
    if not again:
        _tell(desk, stored, "desk-notice-new")
    visit = threads.move(visit, root)
    _offer_more(visit, root)
    if root.run.state is RunState.ASKING:  # the fresh start came before the first questions were all answered
        show_again(visit, root)


def _is_more(visit: Visit, stored: StoredRun, turn: Turn) -> bool:
    """Say whether something is offered after these answers: what depends on the person's own things and on the case alone."""
    after = replace(stored, run=turn.run)
    if not stored.case or stored.run.flow in _ENDS:
        return False
    root = threads.root(visit, after) if threads.HOME in stored.run.facts else after
    return disclose.is_offered(visit, root) or bool(sittings.waiting(visit, root))


def _offer_more(visit: Visit, root: StoredRun) -> None:
    """Offer what comes next: what may cross first, then the further questions."""
    if not disclose.offer(visit, root):
        sittings.offer(visit, root)


def _handed_over(visit: Visit, stored: StoredRun) -> None:
    desk = visit.desk
    _of_participant(desk, stored, lambda pid: people.finished(desk.unit, pid, desk.now))
    case = cases.get(desk.unit, HOUSE, stored.case)
    desk.note(stored.case, actor(stored.side), "handed_over")
    if case is not None:
        desk.tell_mediator(case, "desk-notice-new")


def _go_home(visit: Visit, stored: StoredRun) -> None:
    """Return to the conversation this one came after; a question left open there is asked again."""
    home = threads.home(visit, stored)
    if home is None:
        return
    visit = threads.move(visit, home)
    if stored.run.flow == handover.FLOW and terms.go_on(visit, home, stored.run.facts.get(handover.ABOUT, "")):
        return  # what was left open is asked again with /continue
    if home.run.state is RunState.ASKING or (home.run.state is RunState.REVIEWING and stored.run.flow == handover.FLOW):
        show_again(visit, home)
    elif stored.run.flow in INTERVIEWS:
        is_first = stored.run.flow == INTERVIEWS[0]
        if not (
            is_first and disclose.offer(visit, home, Kind.NEED)
        ):  # what was gone through is not asked again at once
            sittings.offer(visit, threads.root(visit, home))


_ENDS: dict[str, Callable[[Visit, StoredRun], None]] = {
    "newcase": open_case.from_run,
    "cantell": disclose.looked,
    "need": disclose.looked,
    REPLY: disclose.looked,
    "refresh": disclose.refreshed,
    workable.FLOW: workable.over,
    whereabouts.FLOW: whereabouts.over,
    "swap": swap.from_run,
    "seal": swap.sealed_by_run,
    moment.FLOW: moment.over,
    "message": note.message_from_run,
    "note": note.note_from_run,
    several.FLOW: several.from_run,
    feedback.FLOW: feedback.over,
    opening.FLOW: opening.over,
    handover.FLOW: handover.written,
    beside.FLOW: handover.written_beside,
}
_EACH_TIME = (
    "newcase",
    *INTERVIEWS,
    REPLY,
    "refresh",
    workable.FLOW,
    whereabouts.FLOW,
    "seal",
    "swap",
)  # flows whose end counts again after something was changed
