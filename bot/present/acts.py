"""The acts behind buttons that are not answers to a question. Values are on phones already; never renumber."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum


class PartyAct(Enum):
    """What a party's button does outside a question."""

    REMIND_1 = 1
    REMIND_3 = 2
    REMIND_NOT = 3
    GO_ON = 4
    HIDE = 5
    DELETE = 6
    KEEP = 7
    SIT = 10  # answer the further questions of a question pack
    SIT_LATER = 11
    QUIET = 12  # call the mediator without saying so
    TIDY = 13  # the visit is one of the ways to tidy the chat
    LOOK = 20  # begin the can-tell interview (from here to BACK_OUT: what crosses, see bot.service.crossing)
    LOOK_LATER = 21
    TAKE_BACK = 22  # of a matter
    SHOW = 23  # of a reveal
    SHOW_LATER = 24
    HIDE_AGAIN = 25
    READ = 26  # a message the mediator wrote: of the run she wrote it in
    READ_LATER = 27
    READ_AWAY = 28
    RECONSIDER = 29  # look again at a matter, after the mediator's note
    REPLY = 30  # answer what the other side asked: of a reveal
    REPLY_NOT = 31
    SLOT = 32  # see an exchange
    SLOT_LATER = 33
    SLOT_IN = 34
    SLOT_PASS = 35
    CAME_ABOUT = 36  # of a matter: what it waits for has happened
    MARK_LIST = 37  # look through one's answers; the visit is the page
    MARK = 38  # decide about one of them; the visit is its place among all answers
    WRITE = 39  # write to the mediator: of the intake; the visit is 0 for what it is about, 1 for how it goes after a session
    ANSWER = 40  # answer what the mediator wrote: of the run she wrote it in
    BESIDE_ASK = 50  # ask for a seat for somebody; the visit is the role (from here to DONE: see bot.service.beside)
    BESIDE_ALL = 51  # of somebody beside a party: what they see
    BESIDE_MARKED = 52
    BESIDE_NOTHING = 53
    BESIDE_MARK = 54  # choose what they see; the visit is the page
    BESIDE_TICK = 55  # one answer; the visit is its place among all answers
    BESIDE_MARKS_DONE = 56
    CONSULT = 60  # counsel looks at a preview: of a matter (see bot.service.consult)
    CONSULT_FINE = 61  # the visit is the length of the record they saw
    CONSULT_TALK = 62
    ADVISED = 63  # a party reads what counsel said; the visit is twice that length, one more for "let us talk"
    RANGE = 70  # see whether the ranges may be opened: of a question (see bot.service.ranges)
    RANGE_LATER = 71
    RANGE_YES = 72
    RANGE_NO = 73
    LANGUAGE = 100  # the visit spells the language (see `spelled`)
    PREVIEW = 110  # see a preview of the agenda, as are those below of one (see bot.service.preview_party)
    PREVIEW_LATER = 111
    PREVIEW_SAY = 112
    PREVIEW_FINE = 113
    PREVIEW_AWAY = 114
    TICK = 115  # see a statement of common ground, as are those below of one (see bot.service.tick_party)
    TICK_LATER = 116
    TICK_YES = 117
    TICK_NO = 118
    TICK_SAY = 119
    OWN_COPY = 130  # what somebody told the mediator, to look through (from here on: see bot.service.own_copy)
    OWN_RIGHT = 131
    OWN_CHANGE = 132
    OWN_LATER = 133
    OWN_MAY_CROSS = 134  # what may cross of it, as the other side would read it
    GO_ON_NOW = 150  # go on after a hold: of the intake
    SLOT_OUT = 160  # take back what one has put in: of an exchange (see bot.service.swap_own)
    SESSION = (
        200  # of a session, as are those below; the visit tells what it is shown for (see bot.service.session_party)
    )
    SESSION_LATER = 201
    COMING = 202
    NOT_COMING = 203
    SNOOZE = 204
    CALENDAR = 205
    OPEN_ITEMS = 206  # what is still open on somebody's own side
    TIMES = 210  # of an offer of times, as are those below (see bot.service.slots_party)
    TIMES_PUT_OFF = 211
    TIMES_TICK = 212  # the visit is the number of the time
    TIMES_DONE = 213
    TIMES_NONE = 214
    TIMES_LATER = 215
    ELSEWHERE = 218
    FRESH = 220  # of a fresh start, as are those below (see bot.service.freshstart_party)
    FRESH_PUT_OFF = 221
    FRESH_BEGIN = 222
    FRESH_LATER = 223
    FRESH_ADVISER = 224
    FRESH_NOT = 225
    REHEARSE = 226  # the opening words: of a session (see bot.service.ready)
    FEEDBACK = 230  # how a session was for somebody: of a session (see bot.service.feedback_party)
    FEEDBACK_LATER = 231
    TERMS = 240  # the term sheet: of a version, as are those below (see bot.service.terms_party)
    TERMS_LATER = 241
    TERMS_POINT = 242  # the visit, here and down to TERMS_SAY, is the place of a point
    TERMS_RIGHT = 243
    TERMS_NOT_QUITE = 244
    TERMS_ADVISER = 245
    TERMS_SAY = 246
    TERMS_ALL = 247
    TERMS_PAPER = 248
    DAY = 250  # how its day runs: of a session (see bot.service.session_party)
    SEAT = 264  # go to another case: of the seat there (see bot.service.seats)


class DeskAct(Enum):
    """What a mediator's button does."""

    CASE = 1
    BRIEFING = 2
    CONFIRM = 3
    REFUSE = 4
    ANSWERED = 5  # she has spoken with somebody who asked for a person
    NEW_LINK = 6  # plus 0–9: the side; the visit, here and below, is which person of it
    CLOSE = 20
    CLOSE_YES = 21
    FILES = 22
    SAFETY = 23  # how somebody may be contacted, from their safety file
    PHONE = 24  # a link for a new phone: of somebody who has a seat
    PHONE_YES = 25
    UNLOCK = 28  # take away a forgotten PIN
    KEEP_LONGER = 29  # keep a closed case longer; the visit is the day it was to be erased
    RECORDS = 26  # the records of a case: what has crossed, whether the sides were treated alike
    ALIKE = 27
    SHARE = 30  # the crossing desk of a case (from here on: what crosses, see bot.service.crossing_desk)
    SEND = 31  # of a matter; the visit is the length of the record she saw
    RECONSIDER = 32
    KEEP = 33
    TAKE_UP = 34  # what she had kept for the session
    SWAPS = 40  # the exchanges of a case
    SWAP_NEW = 41
    SWAP_LOOK = 42  # of an exchange
    SWAP_OPEN = 43
    SWAP_MORE = 44
    SWAP_CLOSE = 45
    MESSAGE = 50  # plus 0–9: the side, 0 for all
    MESSAGE_ANYWAY = 60  # of the run she wrote in
    MESSAGE_NOT = 61
    HISTORY = 62  # what has crossed in a case, as a file
    BESIDE = 64  # invite somebody beside a party: of a case; the visit names side and role
    MESSAGE_BESIDE = 65  # write to somebody beside a party
    ANOTHER = 66  # invite one more person of a side: of a case; the visit is the side
    WRITTEN = 63  # read what somebody wrote to her: of the run they wrote it in
    GROUND = 70  # a part of what was derived: of a case; plus 0–6, the part
    PAPER = 77  # the briefing as a file: of a case; plus 0–2, the form
    RANGES = 230  # the sealed ranges of a case
    RANGE_ASK = 231
    RANGE_READ = 232
    HOLD = 80  # plus 0–9: the side
    HOLD_LIFT = 90  # plus 0–9
    LANGUAGE = 100  # the visit spells the language (see `spelled`)
    AGENDA = 110  # the agenda as she arranges it: of a case, as are those below (see bot.service.agenda_desk)
    AGENDA_ORDER = 111  # plus 0–2: the order
    AGENDA_PICK = 114  # the visit, here and below, tells which topic, and how the agenda stood when she looked
    AGENDA_UP = 115
    AGENDA_DOWN = 116
    AGENDA_WORD = 117
    AGENDA_UNWORD = 118
    AGENDA_KEEP = 119  # plus 0–2: where to: on it, for later, left out
    AGENDA_LIST = 122
    PREVIEW = 123  # of the agenda, to all sides: of a case (see bot.service.preview_desk)
    PREVIEW_SEND = 124  # of the draft she was shown
    PREVIEW_ANSWERS = 125
    TICKS = 126  # common ground to tick: of a case (see bot.service.tick_desk)
    TICK_NEW = 127
    TICK_DRAFT = 128  # the visit names the interest
    TICK_WRITE = 129
    TICK_OFFER = 130  # of the draft she was shown
    TICK_LOOK = 131  # of a statement
    TICK_CLOSE = 132
    SECTION = 140  # of a case's briefing; plus 0–9, the part (from here to JOT_DROP: see bot.service.jottings)
    CHART = 150  # the numbers as a picture
    JOTTINGS = 151  # her own notes in a case
    JOT = 152  # write one; the visit is the section
    JOT_DROP = 153  # of a note
    SESSIONS = 200  # the sessions of a case (from here on: see bot.service.session_desk)
    SESSION_NEW = 201
    SESSION_LOOK = 202  # of a session
    SESSION_MOVE = 203
    SESSION_CANCEL = 204
    SESSION_CANCEL_YES = 205
    SESSION_FILE = 206
    SESSION_PROPOSE = 210  # of the run she described it in; the visit tells which reading of the hour
    SESSION_PUBLISH = 211
    SESSION_AGAIN = 212
    SESSION_LEFT = 213
    SESSION_WRITE = 276  # the same words to everybody who is asked: of a session
    TIMES_NEW = 220  # of a case (from here on: see bot.service.slots_desk)
    TIMES_OFFER = 221  # of the run she described them in
    TIMES_AGAIN = 222
    TIMES_LEFT = 223
    TIMES_LOOK = 224  # of an offer
    TIMES_TAKE = 225  # the visit is the number of the time
    TIMES_NONE = 226
    FRESH = 240  # of a case, as are those below: a fresh start, or what is new in it (see bot.service.freshstart_desk)
    FRESH_PICK = 241  # the visit is what she has picked so far (see bot.present.freshstart.Picked)
    FRESH_ASK = 242
    FRESH_END = 243
    FRESH_END_YES = 244
    FRESH_AGAIN = 245  # another one, after the last has ended
    OUTCOME = 250  # how a session ended: of a session (see bot.service.outcome)
    OUTCOME_RECORD = 251
    TERMS = 260  # the term sheet as she writes it: of a case, as are those below (see bot.service.terms_desk)
    TERMS_LIST = 261  # the visit, from here to TERMS_SEND, tells which point, and how the sheet stood when she looked
    TERMS_PICK = 262
    TERMS_UP = 263
    TERMS_DOWN = 264
    TERMS_WORD = 265
    TERMS_OUT = 266
    TERMS_BACK = 267
    TERMS_ADD = 268
    TERMS_CHECK = 269
    TERMS_SEND = 270
    TERMS_SAID = 271  # what was said to it
    TERMS_TELL = 272  # the visit, here and below, is the version
    TERMS_TELL_YES = 273
    TERMS_PLAIN = 274  # as a document, as everybody has it
    TERMS_HERS = 275  # with what was said
    AGENDA_UNDO = 300  # take the last edit of the agenda back


def spelled(language: str) -> int:
    """Spell a language's short name as the visit of a press: it stands for that language whatever others are added."""
    return int.from_bytes(language.encode()[:4])


def meant(code: int, visit: int, languages: Iterable[str]) -> str | None:
    """Return the language that a press names, None if it names none of these."""
    return next((each for each in languages if code == PartyAct.LANGUAGE.value and spelled(each) == visit), None)
