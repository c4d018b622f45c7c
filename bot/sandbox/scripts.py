"""A story's script: what each person does at each step, read from YAML, with buttons named by their catalogue keys."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from importlib.resources import files
from typing import TypeAlias

from ruamel.yaml import YAML

from bot.present.words import Wordbook
from bot.sandbox.beats import (
    Act,
    Answers,
    Beat,
    Chapter,
    Choose,
    Does,
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
from flows.text import Text

Move: TypeAlias = Mapping[str, object]
Script: TypeAlias = Mapping[str, Mapping[str, Mapping[str, Sequence[Move]]]]  # person -> flow -> place -> moves


def read_script(name: str) -> Script:
    """Read a script shipped with the sandbox."""
    script: Script = YAML(typ="safe").load((files("bot.sandbox") / "stories" / f"{name}.yaml").read_text("utf-8"))
    return script


class Actor:
    """One person of a script: turns moves into taps and words in the language of their phone."""

    def __init__(self, who: Person, wordbook: Wordbook, place_of: Callable[[Person], str]) -> None:
        self._who, self._wordbook, self._place_of = who, wordbook, place_of

    def through(self, flow: Flow, script: Mapping[str, Sequence[Move]], locale: str) -> Choose:
        """Make the chooser that takes this person through a flow."""
        acts = {
            place: [act for move in moves for act in self._acts(flow, place, move, locale)]
            for place, moves in script.items()
        }
        return by_step(self._place_of, acts)

    def _acts(self, flow: Flow, place: str, move: Move, locale: str) -> Iterator[Act]:
        step = place.partition("@")[0]
        match dict(move):
            case {"say": str(text)}:
                yield Says(text)
            case {"pick": str(option)}:
                yield self._option(flow, step, option, locale)
            case {"tick": [*options]}:
                for ticked in options:
                    yield Taps(
                        self._wordbook.words(locale, Text("house-unticked", {"label": _label(flow, step, str(ticked))}))
                    )
                yield self._tap("house-done", locale)
            case {"scale": int(number)}:
                yield Taps(str(number))
            case {"skip": True}:
                yield self._tap("house-skip", locale)
            case {"tap": str(key), **params}:
                yield self._tap(key, locale, **{k: v for k, v in params.items() if isinstance(v, int)})
            case other:
                raise ValueError(f"a script's move is one of say, pick, tick, scale, skip, tap; not {sorted(other)}")

    def _option(self, flow: Flow, step: str, option: str, locale: str) -> Taps:
        return Taps(self._wordbook.words(locale, _label(flow, step, option)))

    def _tap(self, key: str, locale: str, **params: int) -> Taps:
        return Taps(self._wordbook.words(locale, Text(key, dict(params))))


def _label(flow: Flow, step: str, option: str) -> Text:
    return Text(f"{flow.flow}-{step}.opt-{option}".replace("_", "-"))


def workshop(
    people: tuple[Person, Person, Person],
    *,
    wordbook: Wordbook,
    flow: Callable[[str], Flow],
    place_of: Callable[[Person], str],
) -> list[Beat]:
    """Lay out the story of the shared workshop, from opening the case to the mediator's PDF."""
    left, mediator, right = people
    script = read_script("workshop")

    def plays(who: Person, role: str, name: str) -> Answers:
        return Answers(
            who, Actor(who, wordbook, place_of).through(flow(name), script[role][name], who.language or "en")
        )

    def words(key: str) -> str:
        return wordbook.words(mediator.language or "en", Text(key))

    return [
        Chapter(words("sandbox-chapter-open")),
        Does(mediator, Says("/newcase")),
        plays(mediator, "mediator", "newcase"),
        Waits(2),
        Chapter(words("sandbox-chapter-left")),
        OpensInvitation(left, mediator, "Ms R"),
        TypesCode(left, mediator, r"Ms R\.: (\d{3} \d{3})"),
        plays(left, "left", "intake"),
        Chapter(words("sandbox-chapter-right")),
        OpensInvitation(right, mediator, "Mr D"),
        TypesCode(right, mediator, r"Mr D\.: (\d{3} \d{3})"),
        plays(right, "right", "intake"),
        Chapter(words("sandbox-chapter-read")),
        Does(mediator, Says("/case")),
        Does(mediator, Taps("✓")),
        Does(mediator, Taps("✓")),
        Waits(1),
        Does(mediator, Says("/briefing")),
        Waits(3),
        ShowsDocument(mediator),
    ]
