"""What was agreed for a case: the time to think a consent over, set before anybody agrees."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from flows.case import Regime
from flows.disclosure import DAY, Category, Rules
from storage import Archive, cases, people
from tests.storage.cast import KITE, NOW, furnish, kite, participant


def test_a_case_gives_a_day_to_think_it_over_unless_its_mediator_sets_another_time(archive: Archive) -> None:
    with archive.begin() as unit:
        assert cases.rules(unit, KITE) is None
        furnish(unit)
        assert cases.rules(unit, KITE) == cases.rules(unit, KITE, lock=True) == Rules(DAY, is_open=True)
        other = kite(id="cccc000000000043", ref="KITE-43")
        assert cases.open(unit, other, cooling=timedelta(hours=6))
        assert cases.rules(unit, other.id) == Rules(timedelta(hours=6), is_open=True)
        assert cases.set_cooling(unit, KITE, timedelta(0))
        assert cases.rules(unit, KITE) == Rules(timedelta(0), is_open=True)


def test_what_a_case_was_opened_with_is_what_holds_in_it(archive: Archive) -> None:
    with archive.begin() as unit:
        kinds = frozenset({Category.FIGURES, Category.DOCUMENTS})
        rules = Rules(
            timedelta(hours=72), regime=Regime.NO_SECRETS, always_open=kinds, without_source=True, preview=False
        )
        with pytest.raises(ValueError, match="regime"):
            cases.open(unit, kite(), rules)
        assert cases.open(unit, replace(kite(), regime=Regime.NO_SECRETS), rules)
        assert cases.rules(unit, KITE) == rules


def test_a_closed_case_reveals_nothing(archive: Archive) -> None:
    with archive.begin() as unit:
        furnish(unit)
        cases.close(unit, KITE, NOW)
        assert cases.rules(unit, KITE) == Rules(DAY, is_open=False)


def test_the_time_cannot_be_changed_once_somebody_has_agreed_to_it(archive: Archive) -> None:
    with archive.begin() as unit:
        furnish(unit)
        ana = participant(1, "Ana")
        people.add(unit, ana, unit.vault.chat_ref(1001))
        assert cases.set_cooling(unit, KITE, timedelta(hours=48))
        assert people.consented(unit, ana.id, NOW)
        assert not cases.set_cooling(unit, KITE, timedelta(0))
        assert cases.rules(unit, KITE) == Rules(timedelta(hours=48), is_open=True)


@pytest.mark.parametrize("cooling", [timedelta(hours=-1), timedelta(minutes=90), timedelta(days=31)])
def test_the_time_is_counted_in_whole_hours_up_to_thirty_days(archive: Archive, cooling: timedelta) -> None:
    with archive.begin() as unit:
        furnish(unit)
        with pytest.raises(ValueError, match="hours"):
            cases.set_cooling(unit, KITE, cooling)
        with pytest.raises(ValueError, match="hours"):
            cases.open(unit, kite(id="cccc000000000044", ref="KITE-44"), cooling=cooling)
