"""A story's script: what each person does at each step, read from YAML, with buttons named by their catalogue keys."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from importlib.resources import files
from typing import TypeAlias

from ruamel.yaml import YAML

from bot.present.words import Wordbook
from bot.sandbox.beats import (
    Act,
    Answers,
    Awaits,
    Beat,
    Chapter,
    Choose,
    Does,
    Forwards,
    OpensInvitation,
    Says,
    ShowsDocument,
    Taps,
    TypesCode,
    Waits,
)
from bot.sandbox.choosers import by_step
from bot.sandbox.wire import Person
from flows.flow import Flow
from flows.languages import option_text
from flows.text import Param, Text

_ROLES = ("left", "mediator", "right")

Move: TypeAlias = Mapping[str, object]
Script: TypeAlias = Mapping[str, Mapping[str, Mapping[str, Sequence[Move]]]]  # person -> flow -> place -> moves


def read_script(name: str) -> Script:
    """Read a script shipped with the sandbox."""
    script: Script = YAML(typ="safe").load((files("bot.sandbox") / "stories" / f"{name}.yaml").read_text("utf-8"))
    return script


def both(first: Script, second: Script) -> Script:
    """Put two scripts together; where both have a part of the same name the second counts."""
    return {role: {**first.get(role, {}), **second.get(role, {})} for role in (*first, *second)}


class Actor:
    """One person of a script: turns moves into taps and words in the language of their phone."""

    def __init__(
        self, who: Person, wordbook: Wordbook, place_of: Callable[[Person], str], speaks: Mapping[str, str]
    ) -> None:
        """speaks: the person of the script -> the language of their phone."""
        self._who, self._wordbook, self._place_of, self._speaks = who, wordbook, place_of, speaks

    def through(self, flow: Flow, script: Mapping[str, Sequence[Move]], locale: str) -> Choose:
        """Make the chooser that takes this person through a flow."""
        acts = {
            place: [act for move in moves for act in self._acts(flow, place, move, locale)]
            for place, moves in script.items()
        }
        return by_step(self._here, acts)

    def _here(self, who: Person) -> str:
        """Name the place a person is at; a thing of a fresh start by its number in the list, without the run it was written in."""
        return self._place_of(who).partition(".")[0]

    def _acts(self, flow: Flow, place: str, move: Move, locale: str) -> Iterator[Act]:
        step = place.partition("@")[0]
        match dict(move):
            case {"say": str(text)}:
                yield Says(text)
            case {"say": {"en": str(text), **others}}:
                yield Says(str(others.get(locale, text)))
            case {"speaks": str(role)}:
                yield self._option(flow, step, self._speaks[role], locale)
            case {"pick": str(option)}:
                yield self._option(flow, step, option, locale)
            case {"tick": [*options]}:
                for ticked in options:
                    yield Taps(
                        self._wordbook.words(
                            locale, Text("house-unticked", {"label": option_text(flow, step, str(ticked))})
                        )
                    )
                yield self._tap("house-done", locale)
            case {"scale": int(number)}:
                yield Taps(str(number))
            case {"skip": True}:
                yield self._tap("house-skip", locale)
            case {"tap": str(key), **params}:
                yield self._tap(key, locale, **{k: v for k, v in params.items() if isinstance(v, int)})
            case other:
                raise ValueError(
                    f"a script's move is one of say, speaks, pick, tick, scale, skip, tap; not {sorted(other)}"
                )

    def _option(self, flow: Flow, step: str, option: str, locale: str) -> Taps:
        return Taps(self._wordbook.words(locale, option_text(flow, step, option)))

    def _tap(self, key: str, locale: str, **params: int) -> Taps:
        return Taps(self._wordbook.words(locale, Text(key, dict(params))))


def workshop(
    people: tuple[Person, Person, Person],
    *,
    wordbook: Wordbook,
    flow: Callable[[str], Flow],
    place_of: Callable[[Person], str],
    crosses: bool = True,
) -> list[Beat]:
    """Lay out the story of the shared workshop, from opening the case over what crosses to the mediator's PDF.

    crosses: whether something crosses in between, for which a day has to pass on the bot's own clock.
    """
    cast = Cast(people, read_script("workshop"), wordbook, flow, place_of)
    crossing = (_sends, _reads, _exchange, _opened) if crosses else ()
    chapters = (opens, left_prepares, right_prepares, *crossing, _briefing)
    return [beat for chapter in chapters for beat in chapter(cast)]


@dataclass(frozen=True, slots=True)
class Cast:
    """The three people of a story, their script, and what turns it into taps in the language of each phone."""

    people: tuple[Person, Person, Person]
    script: Script
    wordbook: Wordbook
    flow: Callable[[str], Flow]
    place_of: Callable[[Person], str]

    def chapter(self, key: str, *, hurry: float = 1.0) -> Chapter:
        """Begin a chapter, titled in the mediator's language."""
        return Chapter(self.wordbook.words(self.people[1].language or "en", Text(f"sandbox-chapter-{key}")), hurry)

    def taps(self, who: Person, key: str, **params: Param) -> Does:
        """Let somebody tap a button by its catalogue key."""
        return Does(who, Taps(self.wordbook.words(who.language or "en", Text(key, params))))

    def plays(self, who: Person, name: str, part: str = "") -> Answers:
        """Let somebody go through a flow as the script says under its name, or under the name of a part of the story."""
        role = _ROLES[self.people.index(who)]
        speaks = {role: person.language or "en" for role, person in zip(_ROLES, self.people, strict=True)}
        actor = Actor(who, self.wordbook, self.place_of, speaks)
        return Answers(who, actor.through(self.flow(name), self.script[role][part or name], who.language or "en"))


def opens(cast: Cast, *, hurry: float = 1.0) -> list[Beat]:
    """Let the mediator open the case."""
    _, mediator, _ = cast.people
    return [
        cast.chapter("open", hurry=hurry),
        Does(mediator, Says("/newcase")),
        cast.plays(mediator, "newcase"),
        Waits(2),
    ]


def left_prepares(cast: Cast, *, hurry: float = 0.0) -> list[Beat]:
    """Let the left party go from the invitation to what it decides. hurry: 0 for the usual pace of each chapter."""
    left, mediator, _ = cast.people
    return [
        cast.chapter("left", hurry=hurry or 1.5),
        OpensInvitation(left, mediator, "Ms R"),
        TypesCode(left, mediator, r"Ms R\.\u2069?: \u2068?(\d{3} \d{3})"),
        cast.plays(left, "intake"),
        cast.chapter("left-decides", hurry=hurry or 1.0),
        *_decides(cast, left),
    ]


def right_prepares(cast: Cast, *, hurry: float = 0.0) -> list[Beat]:
    """Let the right party do the same."""
    _, mediator, right = cast.people
    return [
        cast.chapter("right", hurry=hurry or 3.0),  # the same questions as before
        OpensInvitation(right, mediator, "Mr D"),
        TypesCode(right, mediator, r"Mr D\.\u2069?: \u2068?(\d{3} \d{3})"),
        cast.plays(right, "intake"),
        cast.chapter("right-decides", hurry=hurry or 1.0),
        *_decides(cast, right),
    ]


def _decides(cast: Cast, who: Person) -> list[Beat]:
    """Go through what the other side does not know; leave what one would like to know for later."""
    return [cast.taps(who, "disclose-look"), cast.plays(who, "cantell"), cast.taps(who, "disclose-look-later")]


def _sends(cast: Cast) -> list[Beat]:
    _, mediator, _ = cast.people
    return [
        cast.chapter("send"),
        Forwards(timedelta(days=1)),
        Does(mediator, Says("/case")),
        Does(mediator, Taps("✓")),
        Does(mediator, Taps("✓")),
        Does(mediator, Says("/share")),
        Waits(2),
        cast.taps(mediator, "desk-share-send"),
        Waits(1),
    ]


def _reads(cast: Cast) -> list[Beat]:
    right = cast.people[2]
    look = [*returns(cast, right), cast.taps(right, "disclose-show")]
    return [cast.chapter("reads"), *look, Waits(2), cast.plays(right, "refresh"), Waits(1)]


def returns(cast: Cast, who: Person) -> list[Beat]:
    """Come back another day, by the button of what has come: first it is asked whether this is a good moment."""
    return [cast.taps(who, "disclose-show"), cast.plays(who, "moment"), Waits(1)]


def _exchange(cast: Cast) -> list[Beat]:
    left, mediator, right = cast.people
    begin: list[Beat] = [
        cast.chapter("exchange"),
        Does(mediator, Says("/swap")),
        cast.taps(mediator, "desk-swap-new"),
        cast.plays(mediator, "swap"),
    ]
    put_in = [
        beat
        for who in (left, right)
        for beat in (
            *(returns(cast, left) if who is left else ()),
            cast.taps(who, "disclose-show"),
            Waits(1),
            cast.taps(who, "disclose-slot-in"),
            cast.plays(who, "seal"),
        )
    ]
    return [*begin, *put_in, Waits(1)]


def both_read(cast: Cast, part: str) -> list[Beat]:
    """Let both come back, read what an exchange has brought, and say what it changes. part: of the script."""
    left, _, right = cast.people
    read: list[Beat] = []
    for who in (left, right):
        read += [*returns(cast, who), cast.taps(who, "disclose-show"), Waits(2), cast.plays(who, "refresh", part)]
    return read


def _opened(cast: Cast) -> list[Beat]:
    mediator = cast.people[1]
    look: list[Beat] = [
        cast.chapter("opened"),
        Awaits(mediator),
        Does(mediator, Says("/swap")),
        cast.taps(mediator, "desk-swap-look", category=Text("disclose-category-reasons")),
        Waits(2),
        cast.taps(mediator, "desk-swap-open"),
    ]
    return [*look, *both_read(cast, "refresh_exchange")]


def _briefing(cast: Cast) -> list[Beat]:
    _, mediator, _ = cast.people
    return [cast.chapter("read"), Does(mediator, Says("/briefing")), Waits(3), ShowsDocument(mediator)]
