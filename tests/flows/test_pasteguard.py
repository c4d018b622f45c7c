"""The paste guard finds what a message repeats, and nothing of what its reader knows anyway."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.pasteguard import RUN, Hit, Trace, hits

SECRET = "Since March the store room is locked, and I lost two orders because I could not reach the tools."


def kinds(message: str, *private: str, known: tuple[str, ...] = ()) -> list[tuple[Trace, str]]:
    return [(hit.trace, hit.found) for hit in hits(message, private, known)]


def test_eight_words_in_a_row_are_found_whatever_their_case_and_signs() -> None:
    assert kinds("She says: SINCE MARCH, the store room is locked and I…", SECRET) == [
        (Trace.WORDS, "SINCE MARCH the store room is locked and")
    ]


def test_seven_words_in_a_row_are_not() -> None:
    assert kinds("since march the store room is locked", SECRET) == []


@pytest.mark.parametrize(
    ("message", "private", "found"),
    [
        ("Would 61.000 do?", "I would take €61,000 now", "61.000"),
        ("Would 61000.00 do?", "I would take € 61 000 now", "61000.00"),
        ("about 1250.5", "1,250.50", "1250.5"),
        ("the 11 of them", "changed 11 times", "11"),
    ],
)
def test_a_number_is_found_however_it_is_written(message: str, private: str, found: str) -> None:
    assert kinds(message, private) == [(Trace.NUMBER, found)]


@pytest.mark.parametrize(
    "message", ["before 31 March", "before March 31st", "antes del 31 de marzo", "before 2026-03-31", "before 31/03"]
)
def test_a_date_is_found_in_either_language_and_in_digits(message: str) -> None:
    assert (Trace.DATE, kinds(message, "bank covenant test on 31 March")[0][1]) == kinds(
        message, "bank covenant test on 31 March"
    )[0]


def test_a_name_is_found_but_not_a_word_that_only_begins_a_sentence() -> None:
    assert kinds("Have you thought of leeds?", "I may move to Leeds.") == []
    assert kinds("Have you thought of Leeds?", "I may move to Leeds.") == [(Trace.NAME, "Leeds")]
    assert kinds("Maybe so.", "Maybe I move. Perhaps not. I'm unsure.") == []


def test_what_the_reader_knows_anyway_is_no_hit() -> None:
    assert (
        kinds("Leeds, 12 May, 400", "I go to Leeds on 12 May for 400", known=("They said 400, on May 12, in Leeds",))
        == []
    )


def test_the_source_is_named_by_its_place() -> None:
    assert hits("It was 77", ["nothing", "it cost 77"]) == (Hit(Trace.NUMBER, "77", 1),)


@given(st.text(max_size=80), st.text(max_size=80))
def test_no_text_at_all_makes_it_fail(message: str, private: str) -> None:
    hits(message, [private])


@given(st.lists(st.text(alphabet="abcdefgh", min_size=1, max_size=5), min_size=RUN, max_size=20), st.data())
def test_any_run_of_eight_words_is_found(words: list[str], data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(words) - RUN))
    message = "x " + " ".join(words[start : start + RUN]) + " y"
    assert Trace.WORDS in [hit.trace for hit in hits(message, [" ".join(words)])]
