"""The sandbox's second story: a session of the two makers led nowhere; a fresh start, two new things on each side, one exchange that opens."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from bot.present.words import Wordbook
from bot.sandbox.beats import Awaits, Beat, Does, Forwards, Says, Taps, Waits
from bot.sandbox.scripts import Cast, both, both_read, left_prepares, opens, read_script, returns, right_prepares
from bot.sandbox.wire import Person
from flows.flow import Flow
from flows.text import Text

_QUICKLY = 40.0  # what the first story has told already


def stuck(
    people: tuple[Person, Person, Person],
    *,
    wordbook: Wordbook,
    flow: Callable[[str], Flow],
    place_of: Callable[[Person], str],
) -> list[Beat]:
    """Lay out the second story, from a case that is prepared in a few seconds to what the mediator reads as new."""
    cast = Cast(people, both(read_script("workshop"), read_script("stuck")), wordbook, flow, place_of)
    first = (opens(cast, hurry=_QUICKLY), left_prepares(cast, hurry=_QUICKLY), right_prepares(cast, hurry=_QUICKLY))
    chapters = (*first, _asks(cast), _left(cast), _right(cast), _exchanges(cast), _looks(cast), _shifted(cast))
    return [beat for chapter in chapters for beat in chapter]


def _asks(cast: Cast) -> list[Beat]:
    _, mediator, _ = cast.people
    return [
        cast.chapter("stuck"),
        Forwards(timedelta(days=9)),
        Does(mediator, Says("/case")),
        Does(mediator, Taps("✓")),
        Does(mediator, Taps("✓")),
        Does(mediator, Says("/freshstart")),
        Waits(3),
        Does(mediator, Taps("○ 1")),
        cast.taps(mediator, "desk-fresh-ask"),
        Waits(1),
    ]


def _left(cast: Cast) -> list[Beat]:
    return [cast.chapter("stuck-left"), *_walks(cast, cast.people[0])]


def _right(cast: Cast) -> list[Beat]:
    return [cast.chapter("stuck-right", hurry=2.0), *_walks(cast, cast.people[2])]


def _walks(cast: Cast, who: Person) -> list[Beat]:
    """Come back, go through a fresh start, and decide about what came up; what one would like to know is left for later."""
    return [
        *returns(cast, who),
        cast.taps(who, "disclose-show"),
        Waits(2),
        cast.taps(who, "fresh-begin"),
        cast.plays(who, "freshstart"),
        cast.taps(who, "disclose-look"),
        cast.plays(who, "cantell", "cantell_fresh"),
        cast.taps(who, "disclose-look-later"),
    ]


def _exchanges(cast: Cast) -> list[Beat]:
    left, mediator, right = cast.people
    return [
        cast.chapter("stuck-new"),
        Does(mediator, Says("/freshstart")),
        Waits(6),
        *_offers(cast, "swap_plans"),
        *(beat for who in (left, right) for beat in _puts_in(cast, who, "seal_plans")),
        *_offers(cast, "swap_reasons"),
        *_puts_in(cast, right, "seal_reasons"),
        cast.taps(left, "disclose-show"),
        Waits(1),
        cast.taps(left, "disclose-slot-pass"),
    ]


def _offers(cast: Cast, part: str) -> list[Beat]:
    mediator = cast.people[1]
    return [Does(mediator, Says("/swap")), cast.taps(mediator, "desk-swap-new"), cast.plays(mediator, "swap", part)]


def _puts_in(cast: Cast, who: Person, part: str) -> list[Beat]:
    look: list[Beat] = [cast.taps(who, "disclose-show"), Waits(1), cast.taps(who, "disclose-slot-in")]
    return [*look, cast.plays(who, "seal", part)]


def _looks(cast: Cast) -> list[Beat]:
    """Open the one into which both have put something, close the other; each reads, and says what it changes."""
    left, mediator, right = cast.people
    opens_one: list[Beat] = [
        cast.chapter("stuck-opened"),
        Awaits(mediator),
        Does(mediator, Says("/freshstart")),
        Waits(2),
        cast.taps(mediator, "desk-swap-look", category=Text("disclose-category-plans")),
        Waits(2),
        cast.taps(mediator, "desk-swap-open"),
    ]
    closes: list[Beat] = [
        Does(mediator, Says("/swap")),
        cast.taps(mediator, "desk-swap-look", category=Text("disclose-category-reasons")),
        Waits(2),
        cast.taps(mediator, "desk-swap-close"),
        cast.taps(left, "disclose-show"),
        cast.taps(right, "disclose-show"),
    ]
    return [*opens_one, *both_read(cast, "refresh_plans"), *closes]


def _shifted(cast: Cast) -> list[Beat]:
    return [cast.chapter("stuck-shifted"), Does(cast.people[1], Says("/freshstart")), Waits(6)]
