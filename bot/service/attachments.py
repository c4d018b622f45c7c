"""Files that come with an answer: whether there is room for one, that it is to be fetched, and what its person hears if it is not kept."""

from __future__ import annotations

from datetime import datetime

from bot.service.context import Desk, Visit
from flows.answers import Answer, FileRef, Files, Words
from flows.case import Participant
from flows.counsel import is_beside
from flows.filekinds import MOST_BYTES
from flows.private import Seat, Viewer
from flows.say import Paragraph, Say, Urgency
from flows.text import Text
from storage import files, people
from storage.files import Fetching, FileState
from storage.keys import side_key
from storage.runs import StoredRun

_TOLD = {FileState.REFUSED: "house-file-refused", FileState.LOST: "house-file-lost"}


def why_not(visit: Visit, stored: StoredRun, file: FileRef) -> Text | None:
    """Say why a file cannot be taken, None if it can. Nothing of it is kept then."""
    if not stored.case:
        return None
    beside = lanes_beside(visit.desk, stored.case, stored.side)  # what they send takes none of their party's room
    used = files.used(visit.desk.unit, stored.case, stored.side, besides=beside)
    return _no_room(visit.desk, used, file, stored.run.facts.get("mediator", ""))


def why_not_beside(visit: Visit, person: Participant, mediator: str, file: FileRef) -> Text | None:
    """Say why a file of somebody beside a party cannot be taken, None if it can: they have as much room, of their own."""
    used = files.used(visit.desk.unit, person.case, person.side, by=visit.chat.ref)
    return _no_room(visit.desk, used, file, mediator)


def _no_room(desk: Desk, used: int, file: FileRef, mediator: str) -> Text | None:
    if file.size > MOST_BYTES:
        return Text("house-file-too-large", {"most": MOST_BYTES // 1_000_000})
    return Text("house-file-no-room", {"mediator": mediator}) if used + file.size > desk.house.file_quota else None


def lanes_beside(desk: Desk, case: str, side: int) -> list[bytes]:
    """List the chats of those beside a party."""
    everybody = people.of_case(desk.unit, Viewer(Seat.SIDE, case, side), case)
    return [lane for p in everybody if is_beside(p) and (lane := people.lane_of(desk.unit, p.id))]


def files_of(answer: Answer) -> tuple[FileRef, ...]:
    """List the files of an answer."""
    match answer:
        case Files(found):
            return found
        case Words(bubbles):
            return tuple(bubble.file for bubble in bubbles if bubble.file)
    return ()


def expect(desk: Desk, stored: StoredRun, file: FileRef) -> None:
    """Note a file as to be fetched, as soon as it is sent: whoever sent it learns at once if it cannot be kept."""
    if stored.case:
        where = files.Seat(stored.case, stored.side, stored.chat)
        desk.fetch.append(files.expect(desk.unit, file, where, now=desk.now))


def state_of(desk: Desk, case: str, side: int, file: FileRef) -> FileState:
    """Say what has become of a file; one that came before files were kept counts as kept: Telegram has it."""
    kept = files.look(desk.unit, case, side, file.file_id)
    return kept.state if kept else FileState.KEPT


def tell(desk: Desk, fetching: Fetching, state: FileState, now: datetime) -> None:
    """Tell a person, in words that say nothing, that a file of theirs was not kept."""
    say = Say((Paragraph(Text(_TOLD[state])),), urgency=Urgency.NOTICE)
    desk.say(fetching.lane, side_key(fetching.case, fetching.side), say)
