"""A paper: the cleaned copy of one of somebody's own files that may cross with their sentence. Knows no file and no bytes."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from flows.conditions import is_asked
from flows.flow import ApproveStep, Flow
from flows.moved import is_earlier
from flows.run import Known, Run, item_of, place_at, step_of

LIST = "papers"  # the list, in a run, of what may go with a sentence
COPIES = "copies"  # the fact that says which copies these are


class PaperKind(Enum):
    """What kind of copy it is. Values are stored; never rename one."""

    PHOTO = "photo"
    PDF = "pdf"


_NAMES = {PaperKind.PHOTO: ("photo", "jpg"), PaperKind.PDF: ("paper", "pdf")}


@dataclass(frozen=True, slots=True)
class Paper:
    """One copy: exactly these bytes, by their digest (SHA-256, 64 hex digits). `copy`: by which its owner's side finds it."""

    kind: PaperKind
    digest: str
    copy: str

    def __repr__(self) -> str:
        return "<paper>"


@dataclass(frozen=True, slots=True)
class Enclosed:
    """A copy that has crossed with a sentence. number: among those of its kind that its side has sent, from 1; to its owner, among their own."""

    kind: PaperKind
    digest: str
    number: int

    @property
    def name(self) -> str:
        """Name it in words that say nothing of the file it was made from."""
        return name_of(self.kind, self.number)


def name_of(kind: PaperKind, number: int = 0) -> str:
    """Name a copy in words that say nothing of the file it was made from. number: among those of its kind that have crossed, from 1."""
    word, end = _NAMES[kind]
    return f"{word}-{number}.{end}" if number else f"{word}.{end}"


def to_row(paper: Paper) -> list[str]:
    """Write a paper as JSON values; `from_row` reads it."""
    return [paper.kind.value, paper.digest, paper.copy]


def from_row(row: list[str]) -> Paper:
    """Read what `to_row` wrote."""
    kind, digest, copy = row
    return Paper(PaperKind(kind), digest, copy)


# --- in a run -----------------------------------------------------------------------------------------------------


def to_fact(papers: Mapping[str, Paper]) -> str:
    """Write down which copies stand for the items of a run's list: item id -> paper."""
    return json.dumps({item: to_row(paper) for item, paper in papers.items()}, separators=(",", ":"))


def from_fact(fact: str) -> dict[str, Paper]:
    """Read what `to_fact` wrote; nothing from an empty fact."""
    found = json.loads(fact) if fact else {}
    return {item: from_row(row) for item, row in found.items()}


def paper_of(flow: Flow, run: Run, place: str) -> Paper | None:
    """Return the paper that the preview at a place shows with its sentence, None if it shows none."""
    step = flow.steps.get(step_of(place))
    if not isinstance(step, ApproveStep) or step.paper is None or not is_asked(flow, run, place, step.paper):
        return None
    chosen = run.known.get(place_at(step.paper, item_of(place)), Known())
    return may_go(run).get(next(iter(chosen.options), ""))


def may_go(run: Run) -> dict[str, Paper]:
    """Return the copies that can be chosen in a run, by item: none of those from before the phone was changed."""
    found = from_fact(run.facts.get(COPIES, ""))
    return {item: paper for item, paper in found.items() if not is_earlier(run.facts, LIST, item)}


def shown_with(words: str, paper: Paper | None) -> str:
    """Return what a yes under a preview is a yes to: these words, and exactly this copy."""
    return f"{words}\n{paper.digest}" if paper else words
