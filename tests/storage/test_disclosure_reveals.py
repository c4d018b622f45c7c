"""What crossed: only consented words, only through the door, read by the other side; and who read them when."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from flows.case import Scope, SideNo
from flows.disclosure import Category, Consented, Kind, MatterId, Reveal, Rule, Scoped, Withdrawn, Worded
from flows.private import HOUSE, Viewer
from storage import Archive, Unit, cases, matters, people, reveal_door, reveals
from storage.errors import Stale
from storage.keys import side_key
from tests.storage.cast import ANA, BEN, KITE, MEDIATOR, NOW, STRANGER, fresh_id, furnish, participant
from tests.storage.disclosure_cast import (
    LATER,
    added,
    consented,
    forged,
    lawful,
    lawful_pair,
    put_in,
    read,
    sent,
    slot,
    words,
)


def crossed(unit: Unit) -> int:
    return len(reveals.visible_to(unit, HOUSE, KITE))


def test_the_other_side_reads_what_was_sent_and_its_owner_finds_it_in_the_ledger(archive: Archive) -> None:
    with archive.begin() as unit:
        furnish(unit)
        matter_id = consented(unit, "I took a loan. ñ \ud83d")
        assert read(unit, BEN) == []
        reveal_id = sent(unit, matter_id)
        assert {v: read(unit, v) for v in (ANA, BEN, MEDIATOR, STRANGER)} == {
            ANA: [],
            BEN: ["I took a loan. ñ \ud83d"],
            MEDIATOR: ["I took a loan. ñ \ud83d"],
            STRANGER: [],
        }
        (mine,) = reveals.own(unit, ANA, KITE)
        assert (mine.id, mine.side, mine.rule, mine.matter, mine.at) == (reveal_id, 1, Rule.R1, matter_id, LATER)
        assert reveals.own(unit, BEN, KITE) == reveals.own(unit, MEDIATOR, KITE) == ()
        held = matters.get(unit, ANA, matter_id)
        assert held and held.matter.revealed_at == LATER


def test_a_reader_is_told_nothing_but_the_sentence_and_its_kind(archive: Archive) -> None:
    with archive.begin() as unit:
        furnish(unit)
        matter_id = consented(unit)
        seen = reveals.get(unit, BEN, sent(unit, matter_id))
        assert seen
        assert (seen.matter, seen.swap, seen.kind, seen.category) == ("", "", Kind.TELL, Category.REASONS)
        assert reveals.of_matter(unit, BEN, matter_id) is None
        of_matter = {v: reveals.of_matter(unit, v, matter_id) for v in (ANA, MEDIATOR, STRANGER)}
        assert {v: s and s.id for v, s in of_matter.items()} == {ANA: seen.id, MEDIATOR: seen.id, STRANGER: None}
        assert [reveals.get(unit, v, seen.id) for v in (ANA, STRANGER)] == [None, None]


def test_a_matter_is_sent_once(archive: Archive) -> None:
    with archive.begin() as unit:
        furnish(unit)
        matter_id = consented(unit)
        again = lawful(matters.get(unit, MEDIATOR, matter_id))
        sent(unit, matter_id)
        with pytest.raises(Stale):
            reveal_door.write(unit, again, id=fresh_id())
        assert crossed(unit) == 1


def _unworded(unit: Unit) -> MatterId:
    matter_id = added(unit)
    matters.record(unit, ANA, matter_id, Scoped(Scope.SHARE, NOW))
    return matter_id


def _reworded(unit: Unit) -> MatterId:
    matter_id = consented(unit, "x")
    matters.record(unit, ANA, matter_id, Worded(words("x "), NOW))
    return matter_id


def _withdrawn(unit: Unit) -> MatterId:
    matter_id = consented(unit, "x")
    matters.record(unit, ANA, matter_id, Withdrawn(NOW))
    return matter_id


def _closed(unit: Unit) -> MatterId:
    matter_id = consented(unit, "x")
    cases.close(unit, KITE, NOW)
    return matter_id


@pytest.mark.parametrize(
    "stands",
    [
        added,
        _unworded,
        _reworded,
        _withdrawn,
        _closed,
        lambda unit: consented(unit, "other words"),
        lambda unit: consented(unit, "x", scope=Scope.SWAP),
        lambda unit: consented(unit, "x", scope=Scope.SESSION),
        lambda unit: consented(unit, "x", scope=Scope.MEDIATOR),
        lambda unit: consented(unit, "x", 2),
        lambda _unit: MatterId(fresh_id()),
    ],
)
def test_a_reveal_that_no_rule_allows_does_not_pass_the_door(archive: Archive, stands: object) -> None:
    with archive.begin() as unit:
        furnish(unit)
        matter_id = stands(unit)  # type: ignore[operator]
        with pytest.raises(Stale):
            reveal_door.write(unit, forged("x", matter_id=matter_id), id=fresh_id())
        assert crossed(unit) == 0
        assert not any(h.matter.revealed_at for h in matters.of_case(unit, MEDIATOR, KITE))


@pytest.mark.parametrize(
    "change",
    [
        {"kind": Kind.NEED},
        {"category": Category.PEOPLE},
        {"side": SideNo(2)},
        {"sentence": words("I took a loan!", 0)},
        {"at": LATER - timedelta(days=1, microseconds=1)},
    ],
)
def test_the_door_takes_a_reveal_only_as_the_rule_made_it(archive: Archive, change: dict[str, object]) -> None:
    with archive.begin() as unit:
        furnish(unit)
        reveal = replace(lawful(matters.get(unit, MEDIATOR, consented(unit))), **change)  # type: ignore[arg-type]
        with pytest.raises(Stale):
            reveal_door.write(unit, reveal, id=fresh_id())
        assert crossed(unit) == 0


def test_the_door_takes_words_labelled_for_the_case_and_nothing_else(archive: Archive) -> None:
    with archive.begin() as unit:
        furnish(unit)
        reveal = lawful(matters.get(unit, MEDIATOR, consented(unit)))
        for label in (1, 2, -1):
            with pytest.raises(ValueError, match="another"):
                reveal_door.write(unit, replace(reveal, sentence=words("I took a loan.", label)), id=fresh_id())
        with pytest.raises(ValueError, match="R1"):
            reveal_door.write(unit, replace(reveal, rule=Rule.R2), id=fresh_id())
        assert crossed(unit) == 0


def test_a_consent_cools_as_long_as_the_case_agreed_unless_its_owner_waived_that(archive: Archive) -> None:
    with archive.begin() as unit:
        furnish(unit)
        assert cases.set_cooling(unit, KITE, timedelta(hours=72))
        early: list[Reveal] = [lawful(matters.get(unit, MEDIATOR, consented(unit, waived=w))) for w in (False, True)]
        with pytest.raises(Stale):
            reveal_door.write(unit, early[0], id=fresh_id())
        reveal_door.write(unit, early[1], id=fresh_id())
        reveal_door.write(unit, replace(early[0], at=NOW + timedelta(hours=72)), id=fresh_id())
        assert crossed(unit) == 2


def test_what_crossed_stays_readable_when_its_owner_has_erased_everything(archive: Archive) -> None:
    with archive.begin() as unit:
        furnish(unit)
        sent(unit, consented(unit, "I took a loan."))
        unit.commit()
    archive.vault.destroy(side_key(KITE, 1), NOW)
    with archive.begin() as unit:
        assert read(unit, BEN) == ["I took a loan."]
    archive.vault.destroy(f"case/{KITE}", NOW)
    with archive.begin() as unit:
        assert [read(unit, v) for v in (BEN, MEDIATOR, HOUSE)] == [[], [], []]


# --- who read it when -------------------------------------------------------------------------------------------


def ben_reads(unit: Unit) -> tuple[str, str]:
    """Seat somebody for Ben and send him something; return the reveal's and the reader's id."""
    furnish(unit)
    reader = participant(2, "Ben")
    people.add(unit, reader, unit.vault.chat_ref(1002))
    return sent(unit, consented(unit)), reader.id


def test_the_first_reading_is_kept_and_hiding_is_noted(archive: Archive) -> None:
    with archive.begin() as unit:
        reveal_id, reader = ben_reads(unit)
        minutes = [LATER + timedelta(minutes=n) for n in range(5)]
        assert not reveals.hidden(unit, BEN, reveal_id, reader, minutes[0])
        assert reveals.shown(unit, BEN, reveal_id, reader, minutes[1])
        assert reveals.hidden(unit, BEN, reveal_id, reader, minutes[2])
        assert not reveals.hidden(unit, BEN, reveal_id, reader, minutes[3])
        (view,) = reveals.views(unit, MEDIATOR, KITE)
        assert (view.side, view.participant, view.shown_at, view.hidden_at) == (2, reader, minutes[1], minutes[2])
        assert not reveals.shown(unit, BEN, reveal_id, reader, minutes[4])
        (view,) = reveals.views(unit, HOUSE, KITE)
        assert (view.shown_at, view.hidden_at) == (minutes[1], None)


def test_an_owner_learns_that_it_was_read_but_not_by_whom_or_that_it_was_hidden(archive: Archive) -> None:
    with archive.begin() as unit:
        reveal_id, reader = ben_reads(unit)
        reveals.shown(unit, BEN, reveal_id, reader, LATER)
        before = reveals.views(unit, ANA, KITE)
        reveals.hidden(unit, BEN, reveal_id, reader, LATER)
        assert before == reveals.views(unit, ANA, KITE)
        ((seen),) = before
        assert (seen.reveal, seen.side, seen.participant, seen.shown_at, seen.hidden_at) == (
            reveal_id,
            2,
            "",
            LATER,
            None,
        )
        assert reveals.views(unit, BEN, KITE) == reveals.views(unit, STRANGER, KITE) == ()


@pytest.mark.parametrize("viewer", [ANA, STRANGER, MEDIATOR, HOUSE])
def test_only_a_reader_of_another_side_of_the_case_reads(archive: Archive, viewer: Viewer) -> None:
    with archive.begin() as unit:
        reveal_id, reader = ben_reads(unit)
        assert not reveals.shown(unit, viewer, reveal_id, reader, LATER)
        assert not reveals.shown(unit, BEN, fresh_id(), reader, LATER)
        assert reveals.views(unit, HOUSE, KITE) == ()


def test_a_swap_and_a_matter_are_told_apart_in_the_history(archive: Archive) -> None:
    with archive.begin() as unit:
        furnish(unit)
        matter_id = consented(unit, "Told.")
        sent(unit, matter_id)
        swap = slot(unit, now=LATER)
        put_in(unit, swap, 1, "Ana's figure", LATER)
        put_in(unit, swap, 2, "Ben's figure", LATER)
        reveal_door.open_swap(unit, swap.id, lawful_pair(unit, swap), swap.deadline)
        history = [(s.side, s.rule, s.matter, s.swap) for s in reveals.visible_to(unit, MEDIATOR, KITE)]
        assert history[0] == (1, Rule.R1, matter_id, "")
        assert sorted(history[1:], key=lambda one: one[0]) == [(1, Rule.R2, "", swap.id), (2, Rule.R2, "", swap.id)]
        assert read(unit, BEN) == ["Told.", "Ana's figure"]
        assert read(unit, ANA) == ["Ben's figure"]


def test_a_consent_recorded_for_other_words_opens_no_door(archive: Archive) -> None:
    with archive.begin() as unit:
        furnish(unit)
        matter_id = consented(unit, "First words.")
        matters.record(unit, ANA, matter_id, Worded(words("Second words."), NOW))
        matters.record(unit, ANA, matter_id, Consented(words("First words."), NOW))
        for sentence in ("First words.", "Second words."):
            with pytest.raises(Stale):
                reveal_door.write(unit, forged(sentence, matter_id=matter_id), id=fresh_id())
        assert crossed(unit) == 0
