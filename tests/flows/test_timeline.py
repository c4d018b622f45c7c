"""Dates that matter are read as exact as they were written and no more exact, and stand in the order of time."""

from __future__ import annotations

import pytest

from flows import figures
from flows.text import When
from flows.timeline import Dated, dated, in_order


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("2025-03-12", When(2025, 3, 12)),
        ("12/03/2025", When(2025, 3, 12)),
        ("12.3.25", When(2025, 3, 12)),
        ("Dec 24, 2026", When(2026, 12, 24)),
        ("24 de diciembre de 2026", When(2026, 12, 24)),
        ("12 मार्च 2025", When(2025, 3, 12)),
        ("١٢ مارس ٢٠٢٥", When(2025, 3, 12)),
        ("March 2025", When(2025, 3)),
        ("marzo de 2025", When(2025, 3)),
        ("मार्च 2025", When(2025, 3)),
        ("آذار 2025", When(2025, 3)),
        ("كانون الثاني 2025", When(2025, 1)),
        ("03/2025", When(2025, 3)),
        ("2025-03", When(2025, 3)),
        ("2025", When(2025)),
        ("12 March", When(None, 3, 12)),
        ("29 February", When(None, 2, 29)),
        ("March", When(None, 3)),
        ("octubre", When(None, 10)),
        ("29 February 2025", None),
        ("31/06/2025", None),
        ("13/2025", None),
        ("1250", None),
        ("9999", None),
        ("three", None),
        ("", None),
        ("12 March 2025 or so", None),
        ("1200 May", None),
    ],
)
def test_a_date_is_read_as_exact_as_it_is(text: str, when: When | None) -> None:
    assert figures.when(text) == when


@pytest.mark.parametrize(
    ("line", "when", "about"),
    [
        ("12 March 2025: the first letter came", When(2025, 3, 12), "the first letter came"),
        ("March 2025 he locked the store", When(2025, 3), "he locked the store"),
        ("2019 – we moved in", When(2019), "we moved in"),
        ("2019 we moved in", When(2019), "we moved in"),
        ("March: the lock", When(None, 3), "the lock"),
        ("2 June: lost the Hartmann order", When(None, 6, 2), "lost the Hartmann order"),
        ("octubre: apareció la humedad", When(None, 10), "apareció la humedad"),
        ("3 de junio: empiezo un trabajo nuevo", When(None, 6, 3), "empiezo un trabajo nuevo"),
        ("12 मार्च 2025: पहली चिट्ठी आई", When(2025, 3, 12), "पहली चिट्ठी आई"),
        ("12 مارس 2025: وصلت الرسالة", When(2025, 3, 12), "وصلت الرسالة"),
        ("2024", When(2024), ""),
        ("2024-05-01: notice, renewed 1 June 2024", When(2024, 5, 1), "notice, renewed 1 June 2024"),
        # a date that does not come first leaves the line as it is
        ("In March 2024 the roof leaked", When(2024, 3), "In March 2024 the roof leaked"),
        ("Since 2019 we share the yard", When(2019), "Since 2019 we share the yard"),
        ("We signed on 12 May 2023", When(2023, 5, 12), "We signed on 12 May 2023"),
        ("He paid 2000 in March 2024", When(2024, 3), "He paid 2000 in March 2024"),
        ("We have met since 2018", When(2018), "We have met since 2018"),
        # what only looks like a date is none
        ("2000 euros were paid", None, "2000 euros were paid"),
        ("2000 € were paid in May 2024", When(2024, 5), "2000 € were paid in May 2024"),
        ("May be he knew", None, "May be he knew"),
        ("two years ago", None, "two years ago"),
        ("He paid 2000", None, "He paid 2000"),
        ("A day in spring", None, "A day in spring"),
        ("", None, ""),
    ],
)
def test_the_date_of_a_line_is_found_and_its_words_are_kept(line: str, when: When | None, about: str) -> None:
    assert dated(line) == Dated(when, about)


def test_the_order_of_time_puts_what_has_no_year_after_and_what_has_no_date_last() -> None:
    lines = [
        "It was never good",
        "June: he left",
        "12 March 2025: the letter",
        "2025: the bad year",
        "2 April: the call",
        "March 2025: the lock",
        "2024-12-31: the lease ended",
    ]
    assert [each.about for each in in_order(lines)] == [
        "the lease ended",
        "the bad year",
        "the lock",
        "the letter",
        "the call",
        "he left",
        "It was never good",
    ]


def test_lines_of_the_same_day_stay_as_they_were_given() -> None:
    assert [d.about for d in in_order(["May 2024: second", "May 2024: first"])] == ["second", "first"]
