"""A party's buttons about what crosses: look at one's own things, take one back, read what has come, put something into an exchange."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.present import disclosure as screens
from bot.present import papers as paper_screens
from bot.present.acts import PartyAct
from bot.service import (
    beside,
    consult,
    disclose,
    feedback_party,
    freshstart_party,
    handover,
    hold,
    marked,
    note,
    papers,
    preview_party,
    ranges,
    session_party,
    slots_party,
    swap,
    swap_own,
    talk,
    telling,
    terms,
    threads,
    tick_party,
    veil,
)
from bot.service.contact import is_held
from bot.service.context import Toast, Visit
from bot.service.things import ANSWER, INTERVIEW, PLACE, Thing
from flows import cantell, disclosure, moved, replies
from flows.answers import Item
from flows.case import Role, Scope, SideNo
from flows.disclosure import Kind, Telling
from flows.private import HOUSE
from flows.run import Known
from flows.say import Press
from flows.text import Param, Text
from storage import cases, matters, people, reveals, swaps
from storage.matters import Held
from storage.reveals import Shown
from storage.runs import StoredRun

HERE = range(PartyAct.LOOK.value, PartyAct.LANGUAGE.value)  # the acts this file knows
_EVEN_HELD = tuple(  # what somebody may do while they are held: take back, put away, leave for later, read what the mediator wrote
    act.value
    for act in (
        *(PartyAct.LOOK_LATER, PartyAct.SHOW_LATER, PartyAct.SLOT_LATER, PartyAct.RANGE_LATER, PartyAct.REPLY_NOT),
        *(PartyAct.TAKE_BACK, PartyAct.HIDE_AGAIN, PartyAct.READ, PartyAct.READ_LATER, PartyAct.READ_AWAY),
    )
)
MARKED = "marked"  # the list of a sealing run: the person's own sentences approved for a swap
_MOST_MARKED = 8  # of them are offered as buttons
_GONE = Toast(Text("house-not-available"))


def tap(visit: Visit, stored: StoredRun, press: Press) -> Toast:
    """Do what a button says. One about something that is not there, or not theirs, is answered with the same words."""
    ref = press.ref.hex()
    if press.code in beside.HERE:
        return beside.tap(visit, stored, press) or _GONE
    if press.code not in _EVEN_HELD and is_held(visit.desk.unit, stored.case, stored.side):
        hold.say_so(visit, stored)
        return Toast()
    match PartyAct(press.code):
        case PartyAct.LOOK | PartyAct.LOOK_LATER as wish:
            return _look(visit, stored, ref, at_once=wish is PartyAct.LOOK)
        case PartyAct.TAKE_BACK:
            return _take_back(visit, stored, ref)
        case PartyAct.RECONSIDER:
            return _look_again(visit, stored, ref)
        case PartyAct.CAME_ABOUT:
            return _came_about(visit, stored, ref)
        case PartyAct.MARK_LIST | PartyAct.MARK as wish:
            return _mark(visit, stored, press, is_list=wish is PartyAct.MARK_LIST)
        case PartyAct.SHOW | PartyAct.SHOW_LATER | PartyAct.HIDE_AGAIN as wish:
            return _read(visit, stored, ref, wish)
        case PartyAct.REPLY | PartyAct.REPLY_NOT as wish:
            return _reply(visit, stored, ref, answers=wish is PartyAct.REPLY)
        case PartyAct.READ | PartyAct.READ_LATER | PartyAct.READ_AWAY:
            return note.read(visit, stored, press) or _GONE
        case PartyAct.ADVISED:
            return consult.read(visit, stored, press) or _GONE
        case PartyAct.WRITE | PartyAct.ANSWER as wish:
            asks = handover.AFTER if wish is PartyAct.WRITE and press.visit else ""
            return _write(visit, stored, ref, answers=wish is PartyAct.ANSWER, asks=asks)
        case PartyAct.SLOT | PartyAct.SLOT_LATER | PartyAct.SLOT_PASS:
            return swap.party_tap(visit, stored, press) or _GONE
        case PartyAct.RANGE | PartyAct.RANGE_LATER | PartyAct.RANGE_YES | PartyAct.RANGE_NO:
            return ranges.party_tap(visit, stored, press) or _GONE
        case PartyAct.SLOT_IN:
            return _put_in(visit, stored, press)
    return _GONE


# --- one's own things ---------------------------------------------------------------------------------------------


def _look(visit: Visit, stored: StoredRun, ref: str, *, at_once: bool) -> Toast:
    if ref != threads.root_of(stored.run):
        return _GONE
    slot = screens.offer_slot(threads.root(visit, stored).run)
    if not at_once:
        visit.say(screens.plain("disclose-looked-later", slot, edits=True))
        return Toast()
    visit.say(screens.gone(slot))
    if not look_on(visit, stored):
        talk.take(visit, stored, replies.Resumed())
    return Toast()


def look_on(visit: Visit, stored: StoredRun) -> bool:
    """Go on with what was left open, or begin an interview over what is not decided. False if there is nothing to look at."""
    if is_held(visit.desk.unit, stored.case, stored.side):
        return False
    left = threads.left_open(visit, stored)
    if left is not None:
        talk.take(threads.move(visit, left), left, replies.Resumed())
        return True
    waiting = sorted(disclose.undecided(visit, stored), key=lambda thing: list(Kind).index(thing.kind))
    if waiting:  # an interview goes through one list
        begin(visit, stored, [t for t in waiting if t.place == waiting[0].place])
    return bool(waiting)


def begin(visit: Visit, stored: StoredRun, things: list[Thing], *, is_old: bool = False) -> None:
    """Begin the interview over these things of one kind, one at a time; not with somebody whom a human has to see first.

    `is_old`: they are from an earlier phone, so their words are not shown.
    """
    if is_held(visit.desk.unit, stored.case, stored.side):
        hold.say_so(visit, stored)
        return
    root = threads.root(visit, stored)
    rules = cases.rules(visit.desk.unit, stored.case) or disclosure.Rules(is_open=False)
    has_counsel = any(p.role is Role.COUNSEL for p in beside.of_side(visit.desk, stored.case, SideNo(stored.side)))
    companions = root.run.known.get("companions", Known()).options
    facts = {
        **cantell.facts_of(rules),
        "represented": "yes" if has_counsel or "lawyer" in companions else "no",
        PLACE: things[0].place,
        "marked": "no" if things[0].place in (*telling.PLACES, ANSWER) else "yes",
        "open": "yes" if disclosure.is_open_to_all(things[0].category, rules) else "no",
    }
    items = tuple(Item(t.item, t.words) for t in things)
    old = [t.item for t in things if is_old or t.is_old or moved.is_earlier(root.run.facts, t.place, t.item)]
    if old:
        facts[moved.EARLIER] = ",".join(moved.key_of("things", item) for item in old)
    flow, known = things[0].flow, {"things": Known(items=items)}
    if flow != INTERVIEW[Kind.NEED]:  # a question goes alone
        own = papers.offered(visit, root)
        facts, known = {**facts, **own.facts}, {**known, **own.known}
    talk.show_first(*threads.begin(visit, flow, stored, facts=facts, known=known))


def _look_again(visit: Visit, stored: StoredRun, ref: str) -> Toast:
    held = matters.get(visit.desk.unit, disclose.owner(stored), ref)
    if held is None or held.run != threads.root_of(stored.run):
        return _GONE
    if not disclosure.may_withdraw(held.matter):
        _too_late(visit, stored)
    else:
        words = held.label.read_as(disclose.owner(stored))
        thing = Thing(held.matter.kind, held.place, held.item, words, held.matter.category)
        begin(visit, stored, [thing], is_old=veil.is_old(_facts(visit, stored), held))
    return Toast()


def _too_late(visit: Visit, stored: StoredRun) -> None:
    visit.say(screens.plain("disclose-too-late", mediator=stored.run.facts.get("mediator", "")))


def _take_back(visit: Visit, stored: StoredRun, ref: str) -> Toast:
    held = matters.get(visit.desk.unit, disclose.owner(stored), ref)
    if held is None or held.run != threads.root_of(stored.run):
        return _GONE
    back = disclose.take_back(visit.desk, stored, ref)
    if back is None:
        _too_late(visit, stored)
        return Toast()
    visit.say(screens.taken_back(_entry(visit, stored, back)), screens.plain("disclose-taken-back"))
    return Toast()


def _came_about(visit: Visit, stored: StoredRun, ref: str) -> Toast:
    after = disclose.came_about(visit.desk, stored, ref)
    if after is None:
        return _GONE
    visit.say(screens.redrawn_entry(_entry(visit, stored, after)))
    return Toast()


def _mark(visit: Visit, stored: StoredRun, press: Press, *, is_list: bool) -> Toast:
    """Show the answers somebody can decide about, or go through the one they picked."""
    root, ref = threads.root(visit, stored), press.ref.hex()
    if is_list and ref != root.run.id:
        return _GONE
    if is_list:
        visit.say(*marked.listed(visit, root, press.visit))
        return Toast()
    thing = marked.thing(visit, root, ref, press.visit)
    if thing is None:
        return _GONE
    begin(visit, stored, [thing])
    return Toast()


def ledger(visit: Visit, stored: StoredRun) -> None:
    """Show what of this side may cross or has crossed, and what of the other side it has read."""
    is_resting = is_held(visit.desk.unit, stored.case, stored.side)
    entries = [_entry(visit, stored, each) for each in disclose.own(visit.desk, stored)]
    if is_resting:  # nothing leads to sharing now; what can be taken back still can
        entries = [replace(entry, waits=False, is_open=False) for entry in entries]
    visit.say(*screens.ledger(entries), *([] if is_resting else marked.offered(threads.root(visit, stored))))
    visit.say(*swap_own.shown(visit, stored))
    before = _facts(visit, stored)
    new = [s for s in _arrived(visit, stored) if not moved.is_before(before, s.at) or s.id not in _seen(visit, stored)]
    came = [(shown.id, _came(visit, stored, shown)) for shown in new]
    if (listed := screens.received("disclose-received-title", came)) is not None:
        visit.say(listed)
    tick_party.shared(visit, stored)
    if not is_resting:
        terms.in_ledger(visit, stored)


def _facts(visit: Visit, stored: StoredRun) -> Mapping[str, str]:
    """Return the facts of the intake: they know of a changed phone."""
    return threads.root(visit, stored).run.facts


def _entry(visit: Visit, stored: StoredRun, held: Held) -> screens.Entry:
    facts = _facts(visit, stored)
    if veil.is_old(facts, held):
        held = veil.without_words(held, facts)
    matter = held.matter
    return screens.Entry(
        id=matter.id,
        label=held.label,
        head=_head(held),
        scope=matter.scope,
        sentence=matter.sentence,
        states=tuple(_states(visit, stored, held)),
        may_take_back=disclosure.is_let_out(matter),
        waits=disclosure.may_say_it_came_about(matter),
        telling=_telling(visit, held),
        is_open=disclosure.may_withdraw(matter),
    )


def _head(held: Held) -> str:
    if held.place == ANSWER:
        return "answer"
    return held.matter.kind.value if held.place in telling.PLACES else "marked"


def _telling(visit: Visit, held: Held) -> Telling:
    case = cases.get(visit.desk.unit, HOUSE, held.matter.case)
    return telling.of_matter(visit.desk, case, held) if case is not None else Telling.NOT


def _states(visit: Visit, stored: StoredRun, held: Held) -> list[Text]:
    """Say in plain words where a matter stands: what its owner did, from when it may be sent, when the other side could see it."""
    matter = held.matter
    about: dict[str, Param] = {"mediator": stored.run.facts.get("mediator", "")}
    if matter.revealed_at is not None:
        seen = Text("disclose-state-seen", {**about, "at": _local(stored, matter.revealed_at)})
        return [seen, *_crossed_with(visit, stored, held)]
    rules = telling.rules_of(visit.desk, stored.case)
    if matter.withdrawn:
        is_open = disclosure.is_open_to_all(matter.category, rules)
        return [Text("disclose-state-left-out", about) if is_open else Text("disclose-state-taken-back")]
    found = _told(_telling(visit, held), about)
    if matter.scope not in disclosure.MAY_CROSS:
        return found if matter.decided else [_undecided(visit, stored), *found]
    if matter.consented_at is None:
        found.append(Text("disclose-state-not-agreed"))
    else:
        found.append(Text("disclose-state-agreed", {"at": _local(stored, matter.consented_at)}))
    since = disclosure.sendable_from(matter, rules)
    if matter.scope is Scope.SHARE and since is not None and since > visit.desk.now:
        found.append(Text("disclose-state-not-before", {**about, "at": _local(stored, since)}))
    if matter.not_before is not None:
        found.append(Text("disclose-state-day", {"day": matter.not_before}))
    if matter.condition is not None and matter.scope is Scope.SHARE:
        found.append(Text("disclose-state-condition", {"condition": matter.condition}))
        found += [Text("disclose-state-came-about")] * matter.came_about
    if matter.kept:
        found.append(Text("disclose-state-kept", about))
    if matter.paper is not None:
        found.append(Text("disclose-state-with-it", paper_screens.named(matter.paper)))
    return found


def _undecided(visit: Visit, stored: StoredRun) -> Text:
    """Say that something has not been looked at, and how to come to it, unless nothing leads there now."""
    is_resting = is_held(visit.desk.unit, stored.case, stored.side)
    return Text("disclose-state-undecided-held" if is_resting else "disclose-state-undecided")


def _crossed_with(visit: Visit, stored: StoredRun, held: Held) -> list[Text]:
    """Name what crossed with a matter as the other side sees it."""
    shown = reveals.of_matter(visit.desk.unit, disclose.owner(stored), held.matter.id)
    return [Text("disclose-state-with-it", paper_screens.named(shown.paper))] if shown and shown.paper else []


def _told(what: Telling, about: dict[str, Param]) -> list[Text]:
    """Say what the mediator may tell of a matter, where that is anything at all."""
    keys = {Telling.SUBSTANCE: "disclose-state-told", Telling.WITHOUT_SOURCE: "disclose-state-unnamed"}
    return [Text(keys[what], about)] if what in keys else []


def _local(stored: StoredRun, at: datetime) -> datetime:
    return at.astimezone(ZoneInfo(stored.run.zone))


# --- what has come ------------------------------------------------------------------------------------------------


def _arrived(visit: Visit, stored: StoredRun) -> tuple[Shown, ...]:
    if not _may_read(visit, stored):
        return ()
    return reveals.visible_to(visit.desk.unit, disclose.owner(stored), stored.case)


def _may_read(visit: Visit, stored: StoredRun) -> bool:
    person = people.get(visit.desk.unit, disclose.owner(stored), visit.chat.participant or "")
    return person is not None and disclosure.may_read(person)


def _came(visit: Visit, stored: StoredRun, shown: Shown) -> Text:
    return Text(
        "disclose-received-line", {"at": _local(stored, shown.at), "category": screens.category(shown.category)}
    )


def pending(visit: Visit, stored: StoredRun) -> None:
    """Point again to what was never opened, the mediator's messages too, and to exchanges not answered.

    For whoever asked not to be written to, or has lost sight of a notice.
    """
    person = people.get(visit.desk.unit, disclose.owner(stored), visit.chat.participant or "")
    if person is not None:
        note.pending(visit, stored, person)
        session_party.pending(visit)
        slots_party.pending(visit)
    is_resting = is_held(visit.desk.unit, stored.case, stored.side)
    if person is not None and not is_resting:
        before_all(visit, stored)


def before_all(visit: Visit, stored: StoredRun) -> None:
    """Point again to what has come from across, and to what the mediator has put before everybody, for whoever may read it."""
    if not _may_read(visit, stored):
        return
    seen = _seen(visit, stored)
    for shown in _arrived(visit, stored):
        if shown.id not in seen:
            visit.say(screens.gone(f"rv:{shown.id}"), screens.arrival(shown.id))
    swap.point_to(visit, stored)
    ranges.point_to(visit, stored)
    preview_party.point_to(visit, stored)
    tick_party.point_to(visit, stored)
    terms.point_to(visit, stored)
    freshstart_party.pending(visit)
    feedback_party.pending(visit, stored)


def _seen(visit: Visit, stored: StoredRun) -> set[str]:
    """Name what the person has read of what has come."""
    views = reveals.views(visit.desk.unit, HOUSE, stored.case)
    return {v.reveal for v in views if v.participant == visit.chat.participant}


def _read(visit: Visit, stored: StoredRun, ref: str, wish: PartyAct) -> Toast:
    desk, participant = visit.desk, visit.chat.participant or ""
    viewer = disclose.owner(stored)
    shown = reveals.get(desk.unit, viewer, ref) if _may_read(visit, stored) else None
    if shown is None:
        return _GONE
    if wish is PartyAct.SHOW_LATER:
        visit.say(screens.later(f"rv:{ref}", screens.show_button(ref)))
        return Toast()
    if wish is PartyAct.HIDE_AGAIN:
        reveals.hidden(desk.unit, viewer, ref, participant, desk.now)
        visit.say(screens.hidden_again(ref))
        if shown.paper is not None:
            visit.say(paper_screens.gone(paper_screens.slot_of(ref)))
        return Toast()
    is_new = reveals.shown(desk.unit, viewer, ref, participant, desk.now)
    question = reveals.question_of(desk.unit, viewer, ref, place=ANSWER)
    key = "answer" if question else "swap" if shown.swap else shown.kind.value
    about: dict[str, Param] = {"mediator": stored.run.facts.get("mediator", "")}
    if question is not None:
        about["question"] = question.sentence
    head = Text(f"disclose-arrived-{key}", about)
    copy = paper_screens.crossed(stored.case, stored.side, ref, shown.paper) if shown.paper else None
    asks = shown.kind is Kind.NEED
    visit.say(*screens.shown(ref, head, shown.sentence, asks=asks, copy=copy, paper=shown.paper))
    if is_new and shown.kind is Kind.TELL:
        talk.show_first(*threads.begin(visit, "refresh", stored, facts={disclose.REVEAL: ref}))
    return Toast()


def _reply(visit: Visit, stored: StoredRun, ref: str, *, answers: bool) -> Toast:
    """Begin an answer to what the other side would like to know. Not answering leaves no trace: nobody is told."""
    shown = next((each for each in _arrived(visit, stored) if each.id == ref), None)
    if shown is None:
        return _GONE
    if not answers:
        visit.say(screens.plain("disclose-not-now"))
        return Toast()
    question = shown.sentence.read_as(disclose.owner(stored))
    # its item is the question itself: no place in a list, which what arrives in the same instant could change
    thing = Thing(Kind.TELL, ANSWER, shown.id, question, shown.category)
    disclose.add(visit.desk, stored, thing, shown.category)
    begin(visit, stored, [thing])
    return Toast()


def _write(visit: Visit, stored: StoredRun, ref: str, *, answers: bool, asks: str) -> Toast:
    """Begin to write to the mediator: what it is about, or an answer to what she wrote."""
    is_theirs = note.is_for(visit.desk, stored, ref) if answers else threads.own(visit, stored, ref) is not None
    if not is_theirs:
        return _GONE
    talk.show_again(*handover.begin(visit, stored, to=ref if answers else "", asks=asks))
    return Toast()


# --- exchanges ----------------------------------------------------------------------------------------------------


def _marked_for_swap(visit: Visit, stored: StoredRun) -> tuple[Item, ...]:
    """List somebody's own sentences that they approved for a swap, to be put in with a tap; the preview asks for a yes all the same."""
    viewer = disclose.owner(stored)
    held = swap.not_yet_opened(disclose.own(visit.desk, stored), reveals.own(visit.desk.unit, viewer, stored.case))
    before = _facts(visit, stored)
    shown = [veil.without_words(h, before) if veil.is_old(before, h) else h for h in held]
    words = [h.matter.sentence.read_as(viewer) for h in shown if h.matter.sentence is not None]
    return tuple(Item(f"i{n}", each) for n, each in enumerate(words[:_MOST_MARKED], start=1))


def _put_in(visit: Visit, stored: StoredRun, press: Press) -> Toast:
    found = swaps.get(visit.desk.unit, disclose.owner(stored), press.ref.hex())
    if found is None:
        return _GONE
    if not swap.takes(visit.desk, stored, found):
        swap.show(visit, stored, found)
        return Toast()
    own = papers.offered(visit, threads.root(visit, stored))
    facts = {"category": found.category.value, swap.SWAP: found.id, **own.facts}
    known = {MARKED: Known(items=_marked_for_swap(visit, stored)), **own.known}
    talk.show_first(*threads.begin(visit, "seal", stored, facts=facts, known=known))
    return Toast()
