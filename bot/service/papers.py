"""Which of somebody's own files may go with a sentence: those of which there is a cleaned copy. Decides nothing, and reads no file.

What is offered depends on what the person has sent, and on nothing else.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from bot.present.papers import label
from bot.present.record import label_of
from bot.service import attachments
from bot.service.context import Visit
from flows.answers import FileKind, FileRef, Item
from flows.case import Offer, Statement
from flows.moved import is_hidden
from flows.paper import COPIES, LIST, to_fact
from flows.private import Seat, Viewer
from flows.run import Known
from flows.text import Text
from storage import files, papers, people, statements
from storage.files import FileState
from storage.runs import StoredRun

_MOST = 12  # are offered: the newest
_BESIDE = "beside"  # the flow of those beside a party: what they send is none of the party's own
STAYS = "stays"  # the fact that names, by comma, what of theirs cannot be sent on: files, voice


@dataclass(frozen=True, slots=True)
class Offered:
    """What an interview is told of somebody's files."""

    facts: Mapping[str, str]
    known: Mapping[str, Known]


def offered(visit: Visit, root: StoredRun) -> Offered:
    """List the copies that may go with a sentence, and say whether something stays with the mediator."""
    unit, viewer = visit.desk.unit, Viewer(Seat.SIDE, root.case, root.side)
    copies = papers.of_side(unit, viewer, root.case, root.side)
    sent = [(s, file, files.id_of(unit, root.case, root.side, file.file_id)) for s, file in _own(visit, root, viewer)]
    may = [(s, copies[copy]) for s, _, copy in sent if copy in copies][-_MOST:]
    items = {f"i{n}": paper for n, (_, paper) in enumerate(may, start=1)}
    labels = [label(paper.kind, n, _about(visit, s)) for n, (s, paper) in enumerate(may, start=1)]
    shown = [visit.desk.house.wordbook.words(root.run.locale, text) for text in labels]
    known = Known(items=tuple(Item(f"i{n}", words) for n, words in enumerate(shown, start=1)))
    kept = [file for _, file, copy in sent if copy not in copies and _is_kept(visit, root, file)]
    stays = sorted({"voice" if file.kind is FileKind.VOICE else "files" for file in kept})
    return Offered({COPIES: to_fact(items), STAYS: ",".join(stays)}, {LIST: known})


def _is_kept(visit: Visit, root: StoredRun, file: FileRef) -> bool:
    return attachments.state_of(visit.desk, root.case, root.side, file) is FileState.KEPT


def _own(visit: Visit, root: StoredRun, viewer: Viewer) -> list[tuple[Statement, FileRef]]:
    """List what the person of this run has sent, the oldest first; nothing of whoever had the seat or the phone before."""
    person = people.get(visit.desk.unit, viewer, visit.chat.participant or "")
    if person is None:
        return []
    said = statements.visible_to(visit.desk.unit, viewer, root.case)
    mine = [s for s in said if s.said_at >= person.joined_at and s.flow != _BESIDE and s.offer is not Offer.NEVER]
    shown = [s for s in mine if not s.parked and not is_hidden(root.run.facts, s.place, s.said_at)]
    return [(s, file) for s in shown for file in attachments.files_of(s.answer.read_as(viewer))]


def _about(visit: Visit, statement: Statement) -> Text:
    return label_of(visit.desk.house.flows.flow(statement.flow), statement.place)
