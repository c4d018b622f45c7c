"""A party's chat: answers, commands and the buttons outside a question."""

from __future__ import annotations

from collections.abc import Callable, Container
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Protocol

from bot.incoming import InCommand, InEdit, InFile, InStrange, InTap, InText
from bot.present import party as screens
from bot.present import phones as phone_screens
from bot.present.acts import PartyAct, meant
from bot.present.disclosure import gone
from bot.present.hold import going_slot
from bot.present.own_copy import button as copy_button
from bot.present.review import ledger
from bot.service import (
    afterwards,
    attachments,
    beside,
    crossing,
    erase,
    feedback_party,
    freshstart_party,
    handover,
    hold,
    join,
    own_copy,
    preview_party,
    ready,
    seats,
    session_party,
    sittings,
    slots_party,
    swap_own,
    talk,
    telling,
    terms_party,
    threads,
    tick_party,
    tidy,
    veil,
    whereabouts,
)
from bot.service.contact import is_held, safe_contact
from bot.service.context import Toast, Visit, sheet_of
from flows import asides, replies
from flows.flow import Choices, ItemsStep, Reads, SentenceStep, TextStep
from flows.moved import MOVED
from flows.private import HOUSE, Seat, Viewer
from flows.run import RunState, step_of
from flows.say import Deed, Paragraph, Press, Say
from flows.scheduling import safe_moment
from flows.text import Text
from storage import cases, chats, people, runs, statements
from storage.runs import StoredRun

_SITTINGS = (PartyAct.SIT.value, PartyAct.SIT_LATER.value)
_REMINDS = (PartyAct.REMIND_1, PartyAct.REMIND_3, PartyAct.REMIND_NOT)
_LEAVES_NOTHING = (PartyAct.HIDE, PartyAct.DELETE, PartyAct.TIDY)
AT_ONCE = frozenset(act.value for act in (*_REMINDS, *_LEAVES_NOTHING))  # none shows anything
_REPLIES: dict[str, replies.Reply] = {"pause": replies.Paused(), "human": replies.WantedPerson()}


def answer(visit: Visit, content: InText | InFile | InEdit | InStrange) -> None:
    """Take what a party wrote or sent."""
    stored = runs.current(visit.desk.unit, visit.chat.ref)
    if stored is None or not is_welcome(visit):
        if not afterwards.take(visit, stored, content):
            visit.tell("house-nothing-open")
        return
    if isinstance(content, InFile) and (why := attachments.why_not(visit, stored, content.file)) is not None:
        replace(visit, muted=False).say(Say((Paragraph(why),)))  # it tells nothing, and nothing of the file is kept
        talk.show_again(visit, stored)
        return
    if isinstance(content, InText) and (aside := asides.heard(content.text)) is not None:
        visit.say(screens.aside(stored.run, aside))
        if aside is asides.Aside.ADVICE:
            talk.take(visit, stored, talk.for_adviser(visit, stored, content))
            return
        if not _keeps_words(visit, stored):
            talk.take(visit, stored, replies.Resumed())  # asked once more; nothing counts as misunderstood
            return
    run = _holding(visit, stored) if isinstance(content, InEdit) else stored
    reply = talk.reply_from(visit, run, content)
    if run.run.id == stored.run.id:
        talk.take(visit, stored, reply)
    else:
        _corrected(visit, stored, run, reply)


def _holding(visit: Visit, stored: StoredRun) -> StoredRun:
    """Find the conversation an edited message was part of; what was written to the mediator herself has gone to her."""
    return threads.holding(visit, stored, visit.incoming.message_id, besides=handover.FLOW)


def _corrected(visit: Visit, stored: StoredRun, earlier: StoredRun, reply: replies.Reply) -> None:
    """Take an edited message into an earlier conversation. If that has to ask again the chat goes back there, else it stays where it is."""
    talk.take(visit, earlier, reply)
    asked = threads.own(visit, stored, earlier.run.id)
    if asked is not None and asked.run.place != earlier.run.place:
        threads.move(threads.fresh(visit), asked)
    elif stored.run.state is not RunState.FINISHED:
        talk.show_again(visit, stored)


def _keeps_words(visit: Visit, stored: StoredRun) -> bool:
    """Say whether whatever is written now is kept: then it is, beside being answered. A button's question would only ask again."""
    step = sheet_of(visit.desk.house, visit.desk.unit, stored).flow.steps.get(step_of(stored.run.place))
    match step:
        case TextStep():
            return step.reads is Reads.PLAIN
        case Choices():
            return step.own_words
        case None | SentenceStep() | ItemsStep():
            return True
    return False


def command(visit: Visit, content: InCommand) -> None:
    """Take a party's command; an unknown one is met with the list of those there are."""
    if content.name == "start" and content.argument:
        join.by_link(visit, content.argument)
        return
    stored = runs.current(visit.desk.unit, visit.chat.ref)
    if stored is None or not is_welcome(visit):
        if not afterwards.take(visit, stored, content):
            visit.tell("house-nothing-open")
            seats.offer(visit)
        return
    if hold.rests(visit.desk, stored) and (home := threads.home(visit, stored)) is not None:
        visit, stored = threads.move(visit, home), home
    match content.name:
        case "start" | "continue":
            _go_on(visit, stored)
            seats.offer(visit)
        case "pause" | "human" as name:
            talk.take(visit, stored, _REPLIES[name])
        case "review":
            root = threads.root(visit, stored)
            talk.take(visit if root.run.id == stored.run.id else threads.move(visit, root), root, replies.Reviewed())
        case "ledger":
            root = threads.root(visit, stored)
            for run in (root, *sittings.begun(visit, root), *handover.begun(visit, root)[:1]):  # all of a flow at once
                _ledger(visit, run)
            crossing.ledger(visit, stored)
            if MOVED in root.run.facts:
                visit.say(phone_screens.before(root.run))
        case "session":
            session_party.command(visit)
        case "seats":
            beside.show(visit, stored)
        case "tidy":
            visit.say(tidy.asked(visit, stored))
        case "privacy":
            visit.say(screens.privacy(threads.root(visit, stored).run))
        case "language":
            visit.say(screens.languages(stored.run, visit.desk.house.locales))
        case "hide":
            visit.say(screens.ask_hide(stored.run))
        case "delete":
            visit.say(
                screens.ask_delete(stored.run)
                if afterwards.is_known(visit)
                else phone_screens.confirmed_first(stored.run)
            )
        case _:
            visit.say(screens.help_text())


class _Room(Protocol):
    """What knows some of a party's buttons, whichever conversation they are in."""

    @property
    def HERE(self) -> Container[int]: ...  # noqa: N802
    def tap(self, visit: Visit, stored: StoredRun, press: Press, /) -> Toast | None: ...


_ROOMS: tuple[_Room, ...] = (
    session_party,
    slots_party,
    ready,
    feedback_party,
    freshstart_party,
    own_copy,
    swap_own,
    preview_party,
    tick_party,
    terms_party,
)


def _room_of(code: int) -> Callable[[Visit, StoredRun, Press], Toast | None] | None:
    return next((room.tap for room in _ROOMS if code in room.HERE), None)


def tap(visit: Visit, content: InTap) -> Toast:
    """Take a tapped button. One that is forged, foreign or gone is answered with the same words."""
    press = visit.desk.house.open_press(visit.incoming.chat_id, content.data)
    stored = runs.current(visit.desk.unit, visit.chat.ref)
    if press is None or stored is None or not is_welcome(visit):
        return Toast() if afterwards.tap(visit, stored, press) else Toast(Text("house-not-available"))
    if press.deed is Deed.PARTY and (room := _room_of(press.code)) is not None:
        return room(visit, stored, press) or Toast(Text("house-not-available"))
    if press.deed is Deed.PARTY and press.code == PartyAct.ELSEWHERE.value:
        talk.show_first(*whereabouts.begin(visit, stored))
        return Toast()
    if press.deed is Deed.PARTY and press.code in crossing.HERE:
        return crossing.tap(visit, stored, press)
    if press.deed is Deed.PARTY and press.code == PartyAct.GO_ON_NOW.value:
        return _after_hold(visit, stored, press)
    if press.deed is Deed.PARTY and press.code in _SITTINGS:
        return _sit(visit, stored, press)
    found = threads.reached(visit, stored, press)
    if found is None:
        return Toast(Text("house-not-available"))
    visit, stored = found
    if hold.rests(visit.desk, stored):
        talk.rest(visit, stored)
        return Toast()
    match press.deed:
        case Deed.STEP:
            return talk.tapped(visit, stored, press)
        case Deed.CHANGE:
            return talk.changed(visit, stored, press)
        case Deed.PARTY:
            return act(visit, stored, press)
        case Deed.DESK:
            return Toast(Text("house-not-available"))


def _sit(visit: Visit, stored: StoredRun, press: Press) -> Toast:
    """Go on with the further questions, or leave them for later."""
    if press.ref.hex() != threads.root_of(stored.run):
        return Toast(Text("house-not-available"))
    if press.code == PartyAct.SIT.value and is_held(visit.desk.unit, stored.case, stored.side):
        hold.say_so(visit, stored)
    elif press.code == PartyAct.SIT_LATER.value:
        root = threads.root(visit, stored)
        sittings.put_off(visit, root)
    elif (begun := sittings.begin(visit, stored)) is not None:
        talk.show_again(*begun)
    return Toast()


def _after_hold(visit: Visit, stored: StoredRun, press: Press) -> Toast:
    """Go on with what had rested."""
    root = threads.root_of(stored.run)
    if press.ref.hex() != root:
        return Toast(Text("house-not-available"))
    visit.say(gone(going_slot(root)))
    _go_on(visit, stored)
    return Toast()


def is_welcome(visit: Visit) -> bool:
    """Say whether the person still has their seat: not removed by the mediator, the case not closed."""
    return afterwards.has_seat(visit) and _is_open(visit)


def _is_open(visit: Visit) -> bool:
    case = cases.get(visit.desk.unit, HOUSE, visit.chat.case)
    return case is not None and case.state.value == "open"


def act(visit: Visit, stored: StoredRun, press: Press) -> Toast:
    """Do what a button outside a question says."""
    if press.code >= PartyAct.LANGUAGE.value:
        return _speak(visit, stored, press)
    match PartyAct(press.code):
        case PartyAct.REMIND_1:
            _remind(visit, stored, days=1)
        case PartyAct.REMIND_3:
            _remind(visit, stored, days=3)
        case PartyAct.REMIND_NOT:
            talk.forget_reminder(visit.desk, visit.chat.ref)
            visit.say(screens.no_reminder(stored.run))
        case PartyAct.GO_ON | PartyAct.KEEP:
            talk.take(visit, stored, replies.Resumed())
        case PartyAct.TIDY:
            tidy.choose(visit, stored, press.visit)
        case PartyAct.HIDE:
            erase.hide(visit, stored)
        case PartyAct.DELETE if not afterwards.is_known(visit):
            visit.say(phone_screens.confirmed_first(stored.run))
        case PartyAct.DELETE:
            erase.forget_party(visit, stored)
        case _:  # what is answered elsewhere
            pass
    return Toast()


def _go_on(visit: Visit, stored: StoredRun) -> None:
    """Go on where the person was: in the run their chat is in, or in another one left open."""
    is_done = stored.run.finished and stored.run.state is not RunState.ASKING
    if not is_done or (not crossing.look_on(visit, stored) and not sittings.offer(visit, threads.root(visit, stored))):
        talk.take(visit, stored, replies.Resumed())
    crossing.pending(visit, stored)


def _ledger(visit: Visit, stored: StoredRun) -> None:
    viewer = Viewer(Seat.SIDE, stored.case, stored.side)
    said = statements.visible_to(visit.desk.unit, viewer, stored.case)
    own = [s for s in said if s.flow == stored.run.flow and not s.parked]
    own = [s for one in own for s in veil.may_show(stored.run, {one.place: one}).values()]
    if not own and threads.HOME in stored.run.facts:
        return  # a sitting in which nothing was said yet
    sheet = sheet_of(visit.desk.house, visit.desk.unit, stored)
    says = ledger(sheet.run, sheet, own, is_told=telling.shown_as_told(visit.desk, stored))
    if own and threads.HOME not in stored.run.facts:
        says[-1] = replace(says[-1], rows=((copy_button(stored.run),),))
    visit.say(*says)


def _speak(visit: Visit, stored: StoredRun, press: Press) -> Toast:
    """Change the language of this chat, and of every conversation in it; the question is asked again."""
    unit, locale = visit.desk.unit, meant(press.code, press.visit, visit.desk.house.locales)
    if locale is None:
        return Toast(Text("house-not-available"))
    chats.save(unit, replace(visit.chat, locale=locale))
    people.tune(unit, visit.chat.participant or "", locale=locale, zone=stored.run.zone)
    for each in threads.of_seat(visit, stored):  # what another conversation is read or written in has changed too
        spoken = runs.save(unit, each, replace(each.run, locale=locale), now=visit.desk.now)
        stored = spoken if each.run.id == stored.run.id else stored
    talk.show_again(visit, stored)
    return Toast()


def _remind(visit: Visit, stored: StoredRun, *, days: int) -> None:
    """Plan one neutral reminder, inside the hours the person called safe; it takes the place of an earlier one."""
    talk.forget_reminder(visit.desk, visit.chat.ref)
    if is_held(visit.desk.unit, stored.case, stored.side):
        visit.say(screens.no_reminder(stored.run))
        return
    contact, hours = safe_contact(visit.desk.unit, threads.root(visit, stored))
    wanted = visit.desk.now + timedelta(days=days)
    due: datetime | None = safe_moment(wanted, zone=stored.run.zone, contact=contact, hours=hours)
    if due is None or stored.run.state is RunState.FINISHED:
        visit.say(screens.no_reminder(stored.run))
        return
    visit.desk.say(visit.chat.ref, visit.chat.owner, screens.reminder(stored.run), due=due)
    visit.say(screens.reminder_planned(stored.run))
