"""What crosses is what should have crossed: the law agrees with an account of it that was written from the domain text alone."""

from __future__ import annotations

import pytest

from tests.proof.core.depth import counted, depth
from tests.proof.core.leaks import (
    Leak,
    Planted,
    a_condition_is_not_waited_for,
    a_held_side_is_sent_all_the_same,
    a_scope_that_does_not_cross_crosses,
    a_seal_after_the_deadline_is_taken,
    a_swap_opens_before_its_deadline,
    a_swap_opens_for_those_who_put_something_in,
    a_swap_opens_once_everybody_has_answered,
    a_swap_opens_while_somebody_is_held,
    consent_outlives_another_scope_or_date,
    consent_outlives_being_asked_again,
    consent_outlives_other_words,
    consent_to_other_words_counts,
    everything_is_told_as_if_it_were_opt_out,
    only_share_and_swap_are_told_apart,
    the_copy_says_when_it_was_consented_to,
    the_owners_later_date_is_not_waited_for,
    the_safety_file_crosses,
    the_time_to_think_is_not_waited_for,
    what_is_held_back_is_told,
    what_is_kept_for_the_session_is_sent,
    what_may_be_used_without_source_is_sent,
    what_was_left_out_is_told,
    what_was_never_consented_to_crosses,
    what_was_taken_back_crosses,
    what_was_taken_out_is_opened_all_the_same,
    words_of_an_open_kind_are_sent_without_consent,
)
from tests.proof.core.machine import Case
from tests.proof.core.reference import crossings
from tests.proof.core.weave import history

HISTORIES = depth(100_000, 1_000_000)
MOST_TO_CATCH = 10_000
OF_THE_LAW: tuple[Leak, ...] = (
    everything_is_told_as_if_it_were_opt_out,
    what_was_left_out_is_told,
    what_is_held_back_is_told,
    words_of_an_open_kind_are_sent_without_consent,
    what_may_be_used_without_source_is_sent,
    a_condition_is_not_waited_for,
    a_scope_that_does_not_cross_crosses,
    what_is_kept_for_the_session_is_sent,
    what_was_never_consented_to_crosses,
    the_time_to_think_is_not_waited_for,
    the_owners_later_date_is_not_waited_for,
    a_held_side_is_sent_all_the_same,
    what_was_taken_back_crosses,
    the_safety_file_crosses,
    consent_outlives_other_words,
    consent_outlives_another_scope_or_date,
    consent_outlives_being_asked_again,
    consent_to_other_words_counts,
    the_copy_says_when_it_was_consented_to,
    a_swap_opens_before_its_deadline,
    a_swap_opens_for_those_who_put_something_in,
    a_swap_opens_once_everybody_has_answered,
    a_seal_after_the_deadline_is_taken,
    what_was_taken_out_is_opened_all_the_same,
    a_swap_opens_while_somebody_is_held,
    only_share_and_swap_are_told_apart,
)


def test_exactly_what_should_have_crossed_has_crossed(capfd: pytest.CaptureFixture[str]) -> None:
    crossed = 0
    for seed in counted("histories", HISTORIES, capfd):
        acts, sides, cooling, terms = history(seed)
        expected = crossings(acts, range(1, sides + 1), cooling, terms)
        assert Case(sides, cooling, terms).play(acts).released == expected, f"history {seed}\n" + "\n".join(
            map(str, acts)
        )
        crossed += bool(expected)
    assert crossed > 0.5 * HISTORIES, "hardly anything crosses: this would prove little"


def is_noticed(seed: int) -> bool:
    acts, sides, cooling, terms = history(seed)
    return Case(sides, cooling, terms).play(acts).released != crossings(acts, range(1, sides + 1), cooling, terms)


@pytest.mark.parametrize("leak", OF_THE_LAW, ids=lambda leak: leak.__name__)
def test_a_law_that_lets_more_across_is_noticed(leak: Leak) -> None:
    with Planted(leak):
        assert any(is_noticed(seed) for seed in range(MOST_TO_CATCH))


def test_a_matter_stands_as_its_whole_record_says_however_it_is_read() -> None:
    """Reading entry by entry and folding the whole record anew come to the same."""
    for seed in range(500):
        acts, sides, cooling, terms = history(seed)
        for held in Case(sides, cooling, terms).play(acts).matters.values():
            one, all_ = held.now, held.refolded()
            assert (one.scope, one.consented_at, one.waived, one.not_before) == (
                all_.scope,
                all_.consented_at,
                all_.waived,
                all_.not_before,
            )
            assert (one.withdrawn, one.kept, one.revealed_at) == (all_.withdrawn, all_.kept, all_.revealed_at)
            assert (one.category, one.decided, one.came_about) == (all_.category, all_.decided, all_.came_about)
            assert one.sentence is all_.sentence
