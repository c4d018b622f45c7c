"""The agenda as the mediator has arranged it, and how that holds when the answers change (domain §5.4). Pure.

What she did is hers: her order, her words, what she left out. A fresh composition never undoes any of it. What is listed later stands at
the end, marked as new; what is on no list any more stays where she put it, and says so.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from flows.findings import Agenda, AgendaTopic, HerTopic, Order, Place
from flows.private import Private


@dataclass(frozen=True, slots=True, eq=False)
class Put:
    """One topic where she put it. `sources`: the list items it was made of (`side.item`); `own`: her words for its title."""

    sources: frozenset[str]
    place: Place = Place.KEPT
    own: Private[str] | None = None
    is_new: bool = False


Edit = tuple[Put, ...]  # everything she has arranged, in her order; what is parked or left out keeps its place in it


def begun(agenda: Agenda) -> Edit:
    """Begin with the topics as they are composed, in the first order."""
    keys = agenda.orders[0].keys if agenda.orders else tuple(topic.key for topic in agenda.topics)
    return tuple(Put(frozenset(agenda.topic(key).sources)) for key in keys)


def renewed(agenda: Agenda, edit: Edit) -> Edit:
    """Carry her arrangement over to what is composed now. A topic is the same as long as it shares an item of a list.

    Two of hers that have become one stay two only where the second has words of her own.
    """
    taken: set[str] = set()
    kept: list[Put] = []
    for put in edit:
        found = _topic(agenda, put)
        if found is not None and found.key in taken and put.own is None:
            continue
        kept.append(put if found is None else replace(put, sources=frozenset(found.sources)))
        taken |= {found.key} if found is not None else set()
    return (*kept, *(Put(frozenset(t.sources), is_new=True) for t in agenda.topics if t.key not in taken))


def applied(agenda: Agenda, edit: Edit) -> tuple[HerTopic, ...]:
    """Show what is composed now as she has arranged it: what is on, then what is for later, then what is left out."""
    shown = [HerTopic(_topic(agenda, put), put.place, put.own, put.is_new) for put in renewed(agenda, edit)]
    return tuple(topic for place in Place for topic in shown if topic.place is place)


def sorted_for(edit: Edit) -> Edit:
    """Sort an arrangement as it is shown."""
    return tuple(put for place in Place for put in edit if put.place is place)


def _topic(agenda: Agenda, put: Put) -> AgendaTopic | None:
    """Find the composed topic that one of hers stands for: of several, the one that shares most."""
    shared = [(len(put.sources & set(topic.sources)), topic) for topic in agenda.topics]
    most = max((count for count, _ in shared), default=0)
    return next((topic for count, topic in shared if count == most), None) if most else None


# --- what she does with it ----------------------------------------------------------------------------------------


def in_order(agenda: Agenda, edit: Edit, order: Order) -> Edit:
    """Take one of the composed orders. Her words, and what she parked or left out, stay; what is on no list any more comes last."""
    keys = next((each.keys for each in agenda.orders if each.order is order), ())

    def rank(put: Put) -> int:
        found = _topic(agenda, put)
        return keys.index(found.key) if found is not None and found.key in keys else len(keys)

    return tuple(replace(put, is_new=False) for put in sorted(edit, key=rank))


def moved(edit: Edit, at: int, by: int) -> Edit:
    """Move one topic up (by -1) or down (by 1) among those in the same place; at the end of them it stays. at: as it is shown."""
    there = sorted_for(edit)
    to = at + by
    if not 0 <= to < len(there) or there[to].place is not there[at].place:
        return there
    new = list(there)
    new[at], new[to] = new[to], replace(new[at], is_new=False)
    return tuple(new)


def placed(edit: Edit, at: int, place: Place) -> Edit:
    """Park a topic, leave it out, or bring it back: it comes last among those in its new place. at: as it is shown."""
    there = sorted_for(edit)
    put = replace(there[at], place=place, is_new=False)
    return sorted_for((*there[:at], *there[at + 1 :], put))


def reworded(edit: Edit, at: int, own: Private[str] | None) -> Edit:
    """Give a topic a title in her words, or with None the composed one again. at: as it is shown."""
    there = sorted_for(edit)
    return (*there[:at], replace(there[at], own=own, is_new=False), *there[at + 1 :])


def place_of(edit: Edit, sources: frozenset[str]) -> int | None:
    """Say where a topic made of these list items is shown now, None if it is gone."""
    return next((n for n, each in enumerate(sorted_for(edit)) if each.sources & sources), None)


def on_the_agenda(topics: Sequence[HerTopic]) -> tuple[HerTopic, ...]:
    """List what is on: neither parked nor left out."""
    return tuple(topic for topic in topics if topic.place is Place.KEPT)
