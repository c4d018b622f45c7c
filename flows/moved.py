"""A run that goes on on another phone: all that was said before counts, and nothing of it is shown there (a lost phone shows no more, either).

Pure. What is hidden is hidden from what is drawn, never from the run itself: the questions go on as if nothing had happened.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace
from datetime import datetime

from flows.answers import Answer, Bubble, Item, Listed
from flows.run import Draft, Known, Run

MOVED, EARLIER, BEGUN = "moved", "earlier", "begun"  # facts of a moved run; see `moved`
HIDDEN = "…"
NOTHING: Mapping[str, Known] = {}


def moved(run: Run, at: datetime) -> Run:
    """Return a run as it goes on on another phone. `at`: aware UTC.

    Its facts remember when, which items of lists were there (`place/item`, by comma), and the place of an answer in the making. Message ids
    are those of the chat left behind and mean nothing in the new one.
    """
    items = [(place, item) for place, known in run.known.items() for item in known.items]
    items += [(run.place, item) for item in run.draft.items]
    earlier = ",".join(dict.fromkeys(key_of(place, item.id) for place, item in items))
    facts = {**run.facts, MOVED: at.isoformat(), EARLIER: earlier, BEGUN: run.place if run.draft.bubbles else ""}
    known = {place: replace(k, messages=(), items=_unbound(k.items), sent=()) for place, k in run.known.items()}
    return replace(run, known=known, draft=_kept(run.draft), facts=facts)


def _kept(draft: Draft) -> Draft:
    """Keep of an answer in the making what was written; what was only ticked or half entered would show it."""
    bubbles = tuple(replace(b, message=0) for b in draft.bubbles)
    return Draft(draft.stage, draft.focus, bubbles=bubbles, items=_unbound(draft.items), made=draft.made)


def _unbound(items: tuple[Item, ...]) -> tuple[Item, ...]:
    return tuple(replace(item, message=0) for item in items)


def disowned(run: Run, places: Collection[str], before: Mapping[str, Known] = NOTHING) -> Run:
    """Return a moved run without what somebody else said in it: what they answered is asked again, and of a draft stays what was there.

    places: those answered since the move and not before. before: what counts again, as it was remembered of its person's own answer.
    """
    asked = {p: replace(k, renew=True, parked=True) if p in places else k for p, k in run.known.items()}
    known = {p: before.get(p, k) for p, k in asked.items()}
    items = tuple(i for i in run.draft.items if is_earlier(run.facts, run.place, i.id))
    bubbles = tuple(b for b in run.draft.bubbles if not b.message) if run.place == run.facts.get(BEGUN) else ()
    return replace(run, known=known, draft=Draft(bubbles=bubbles, items=items, made=run.draft.made))


def key_of(place: str, item: str) -> str:
    """Name an item of a list among those that were there."""
    return f"{place}/{item}"


def is_earlier(facts: Mapping[str, str], place: str, item: str) -> bool:
    """Say whether an item of a list is from before the phone was changed."""
    return key_of(place, item) in facts.get(EARLIER, "").split(",")


def is_before(facts: Mapping[str, str], at: datetime) -> bool:
    """Say whether a moment is before the phone was changed, or that very one; never, if it was not."""
    return MOVED in facts and at <= datetime.fromisoformat(facts[MOVED])


def is_hidden(facts: Mapping[str, str], place: str, said_at: datetime) -> bool:
    """Say whether an answer is not to be shown: given before, or finished after it had been begun before."""
    return is_before(facts, said_at) or (MOVED in facts and place == facts.get(BEGUN))


def veiled(run: Run) -> Run:
    """Return a run as it may be drawn: of the items that were there before only their numbers, of words only that there are some."""
    if MOVED not in run.facts and EARLIER not in run.facts:
        return run
    known = {place: _veiled(run, place, k) for place, k in run.known.items()}
    return replace(run, known=known, draft=_draft(run))


def shown(facts: Mapping[str, str], place: str, answer: Answer) -> Answer:
    """Return an answer as it may be drawn: of a list that was gone on with, only what is new."""
    return Listed(_items(facts, place, answer.items)) if isinstance(answer, Listed) else answer


def _veiled(run: Run, place: str, known: Known) -> Known:
    return replace(known, items=_items(run.facts, place, known.items)) if known.items else known


def _draft(run: Run) -> Draft:
    hidden = tuple(_bubble(bubble) for bubble in run.draft.bubbles)
    return replace(run.draft, items=_items(run.facts, run.place, run.draft.items), bubbles=hidden)


def _bubble(bubble: Bubble) -> Bubble:
    return replace(bubble, text=HIDDEN) if bubble.text and not bubble.message else bubble


def _items(facts: Mapping[str, str], place: str, items: tuple[Item, ...]) -> tuple[Item, ...]:
    return tuple(replace(i, label=i.id[1:] + HIDDEN) if is_earlier(facts, place, i.id) else i for i in items)
