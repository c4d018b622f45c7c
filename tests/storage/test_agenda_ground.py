"""What the mediator arranges, drafts and offers, at rest: a draft is hers, what went out is everybody's, an answer is its owner's."""

from __future__ import annotations

from datetime import timedelta

import pytest

from flows.agenda_edit import Put
from flows.findings import Place
from flows.preview import Preview, PreviewId
from flows.private import HOUSE, MEDIATOR_ONLY, WHOLE_CASE, Label, Private
from flows.text import Text
from flows.ticks import Tick, TickId, TickState
from storage import Archive, agendas, previews, ticks
from storage.errors import Sealed
from storage.keys import side_key
from tests.storage.cast import ANA, BEN, KITE, MEDIATOR, NOW, STRANGER, furnish

WORDS = "How the workshop is used"
TITLES = (Text("agenda-own", {"words": Private(WORDS, Label(KITE, WHOLE_CASE))}), Text("agenda-new"))
DRAFT = Preview(PreviewId("p" * 16), KITE, TITLES)
TICK = Tick(TickId("t" * 16), KITE, TITLES[0], NOW + timedelta(days=3))
LATER = NOW + timedelta(hours=1)


def words_of(text: Text, viewer: object) -> str:
    own = text.params["words"]
    assert isinstance(own, Private)
    return str(own.read_as(viewer))  # type: ignore[arg-type]


def test_what_she_arranged_comes_back_as_it_stood_at_a_moment_and_to_her_alone(archive: Archive) -> None:
    with archive.begin() as unit:
        furnish(unit)
        own = Private(WORDS, Label(KITE, MEDIATOR_ONLY))
        assert agendas.latest(unit, MEDIATOR, KITE, until=NOW) is None
        assert agendas.put(unit, KITE, (Put(frozenset({"1.i1", "2.i3"}), own=own),), NOW) == 1
        assert agendas.put(unit, KITE, (Put(frozenset({"1.i1"}), Place.LATER, is_new=True),), LATER) == 2
        first, second = (agendas.latest(unit, MEDIATOR, KITE, until=at) for at in (NOW, LATER))
        assert first is not None and second is not None and (first.version, second.version) == (1, 2)
        (put,), (other,) = first.edit, second.edit
        assert put.own is not None and put.own.read_as(MEDIATOR) == WORDS and put.sources == {"1.i1", "2.i3"}
        assert (other.own, other.place, other.is_new) == (None, Place.LATER, True)
        for viewer in (ANA, BEN, STRANGER):
            with pytest.raises(Sealed):
                agendas.latest(unit, viewer, KITE, until=NOW)


def test_a_draft_of_a_preview_is_hers_and_what_was_sent_is_everybodys_once(archive: Archive) -> None:
    with archive.begin() as unit:
        furnish(unit)
        previews.draft(unit, DRAFT, NOW)
        assert previews.get(unit, ANA, DRAFT.id) is None and previews.of_case(unit, BEN, KITE) == ()
        kept = previews.get(unit, MEDIATOR, DRAFT.id)
        assert kept is not None and previews.send(unit, kept, LATER) and not previews.send(unit, kept, LATER)
        for viewer in (ANA, BEN, MEDIATOR):
            (sent,) = previews.of_case(unit, viewer, KITE)
            assert (sent.sent_at, words_of(sent.titles[0], viewer)) == (LATER, WORDS)
        assert previews.get(unit, STRANGER, DRAFT.id) is None and previews.of_case(unit, STRANGER, KITE) == ()


def test_a_statement_is_a_draft_then_everybodys_and_is_closed_once(archive: Archive) -> None:
    with archive.begin() as unit:
        furnish(unit)
        ticks.draft(unit, TICK, NOW)
        assert ticks.get(unit, ANA, TICK.id) is None and ticks.of_case(unit, MEDIATOR, KITE) == ()
        assert not ticks.close(unit, TICK, TickState.CLOSED, NOW)
        assert ticks.offer(unit, TICK, NOW) and not ticks.offer(unit, TICK, NOW)
        running = ticks.get(unit, BEN, TICK.id)
        assert running is not None and words_of(running.statement, BEN) == WORDS
        assert ticks.due(unit, HOUSE, LATER) == ()
        assert [tick.id for tick in ticks.due(unit, HOUSE, TICK.closes_at)] == [TICK.id]
        assert ticks.close(unit, running, TickState.SHARED, LATER)
        assert not ticks.close(unit, running, TickState.CLOSED, LATER)
        assert ticks.due(unit, HOUSE, TICK.closes_at) == () and ticks.get(unit, STRANGER, TICK.id) is None
        assert len(ticks.shared(unit, MEDIATOR, KITE, until=LATER)) == 1
        assert ticks.shared(unit, MEDIATOR, KITE, until=NOW) == ticks.shared(unit, STRANGER, KITE, until=LATER) == ()


def test_an_answer_is_read_by_the_house_and_once_it_is_closed_by_her(archive: Archive) -> None:
    with archive.begin() as unit:
        furnish(unit)
        ticks.draft(unit, TICK, NOW)
        ticks.offer(unit, TICK, NOW)
        running = ticks.get(unit, HOUSE, TICK.id)
        assert running is not None
        for side, agrees in ((ANA.side, False), (ANA.side, True), (BEN.side, False)):
            ticks.answer(unit, running, side, agrees=agrees, now=NOW)  # type: ignore[arg-type]
        assert ticks.answers(unit, HOUSE, running) == {1: True, 2: False}
        for viewer in (ANA, BEN, MEDIATOR):
            with pytest.raises(Sealed):
                ticks.answers(unit, viewer, running)
        ticks.close(unit, running, TickState.CLOSED, LATER)
        over = ticks.get(unit, MEDIATOR, TICK.id)
        assert over is not None and ticks.answers(unit, MEDIATOR, over) == {1: True, 2: False}
        with pytest.raises(Sealed):
            ticks.answers(unit, BEN, over)
        unit.commit()
    archive.vault.destroy(side_key(KITE, 1), LATER)
    with archive.begin() as unit:
        assert ticks.answers(unit, HOUSE, over) == {2: False}
