"""What a language needs to offer calmer words, as one value. Knows no language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

Change = tuple[str, str]  # pattern, replacement


@dataclass(frozen=True, slots=True)
class Tables:
    """One language's rules. Patterns are source text of `re`, applied in the order given."""

    untouched: str  # violence, threats and fear are never made to sound smaller (domain §4, reframing): no rewording is offered
    templates: tuple[Change, ...]
    changes: tuple[Change, ...]
    dropped: str  # words that go without replacement
    insults: str  # dropped beside a noun, never when they are what is said about somebody
    around: Change  # words before an insult: those with which it may go, those with which it must not
    blame: str  # must not be left in what is offered
    own: str  # how a sentence about oneself begins: it blames nobody, and is left as it is
    accused: str  # how a sentence about the other person begins
    frame: str
    complaint: str  # what makes such a sentence an accusation even if nothing in it had to change
    counted: str  # number words and names of days and months: facts that must survive
    no_names: frozenset[
        str
    ]  # words that only a sentence's start writes with a capital, and the language's own capitals
    negated: Mapping[str, str] = field(default_factory=dict)  # verb form -> the same, plainly negated
    stop: str = "."  # what ends a sentence
    without_capitals: bool = (
        False  # no capital tells a name: then `no_names` is every word that an offer may leave out or bring in
    )
