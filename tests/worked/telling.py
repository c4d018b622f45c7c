"""A worked case as it is told: long interviews in short, what crosses in full. Also remembers who was asked what.

In short means: each question once, with its answer; what was left out, in one line; notices and buttons not at all.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from textwrap import wrap

from bot.sandbox.wire import Message, Person
from flows.run import step_of
from flows.text import Text
from storage import runs
from tests.transcripts import Script, Transcript
from tests.world import World

_SKIP = "Skip"
_WIDTH = 100
_JUST_ABOVE = 14  # lines


class Told(Transcript):
    """A transcript that can fold an interview. What a script does not mention is left out by skipping."""

    def __init__(self, title: str, world: World, *, names: Mapping[Person, str]) -> None:
        super().__init__(title, world, names=names)
        self._flow = ""
        self._reached: dict[tuple[Person, str], set[str]] = {}
        self.stirred: set[tuple[int, int]] = (
            set()
        )  # (whose act, 0 for time itself; on whose phone something then showed)
        self.asked: dict[Person, dict[str, str]] = {}  # who -> flow:place -> the question as it was put

    def in_short(self, who: Person, script: Script, *, until: str = "") -> None:
        """Take somebody through an interview, each question on two lines."""
        left_out: list[str] = []
        stands = self._lines[-_JUST_ABOVE:]
        for place in self._places(who, script, until):
            question = _question(self.world.last(who))
            self._ask(who, place, question)
            acts = self._acts(who, place, script)
            self._perform(who, acts)
            if acts == (f"[{_SKIP}]",):
                left_out.append(self._label(place))
            elif self._kind(place) != "notice":
                self._lines += ["", *_bubble(question, stands), f"{self._name(who)}: {_said(acts)}"]
            elif "@" in place:  # a word about one thing; how an interview goes is not said again
                self._lines += ["", *_bubble(question, ())]
            stands = []
            self._elsewhere(who)
        if left_out:
            self._lines += ["", *wrap(f"({self._name(who)} left out: {'; '.join(left_out)}.)", _WIDTH)]

    def in_full(self, who: Person, script: Script, *, until: str = "") -> None:
        """Take somebody through an interview as it stands on the phones."""
        first = _bubble(_question(self.world.last(who)), [_unmarked(line) for line in self._lines[-_JUST_ABOVE:]])
        self._lines += ["", *first] if first else []
        for place in self._places(who, script, until):
            self._ask(who, place, _question(self.world.last(who)))
            for act in self._acts(who, place, script):
                self.taps(who, act.strip("[]")) if act.startswith("[") else self.says(who, act)

    def quietly(self, who: Person, *acts: str) -> None:
        """Let somebody do something, and leave out what their own phone says to it."""
        for act in acts:
            verb = f"taps [ {act.strip('[]')} ]" if act.startswith("[") else f"writes: {act}"
            self._lines += ["", f"{self._name(who)} {verb}"]
            self._perform(who, [act])
            self._elsewhere(who)

    def joins(self, who: Person, number: int) -> None:
        """Let somebody tap an invitation; what is asked then stands in what follows."""
        self._lines += ["", f"{self._name(who)} taps the link and then Start"]
        self.world.standin.start_link(who, self._links[number])
        self.world.settle()
        self._elsewhere(who)

    # --- an interview, place by place ---------------------------------------------------------------------------------

    def _places(self, who: Person, script: Script, until: str) -> Iterator[str]:
        """Yield the places one after the other, and make sure at the end that the script was followed to its last line."""
        before, met = "", set[str]()
        while (place := self.world.place(who)) not in ("_end", "_review", until):
            assert place != before, f"what is done at {place} does not lead on"
            before, self._flow = place, self._flow_of(who)
            if self._flow in (
                "reply",
                "workable",
            ):  # what is in hand is a question, no item of a list: it has no number
                place = step_of(place)
            place = place.partition(".")[0]  # of a fresh start: the thing's number in its list
            self._reached.setdefault((who, self._flow), set()).add(place)
            met |= self._reached[who, self._flow]
            yield place
        left = set() if until else set(script) - met
        assert not left, f"never asked: {sorted(left)}"

    def _ask(self, who: Person, place: str, question: str) -> None:
        self.asked.setdefault(who, {})[f"{self._flow}:{place}"] = question

    def _flow_of(self, who: Person) -> str:
        with self.world.archive.begin() as unit:
            stored = runs.current(unit, unit.vault.chat_ref(who.id))
        return stored.run.flow if stored else ""

    def _kind(self, place: str) -> str:
        return self.world.shelf.library.flow(self._flow).steps[place.partition("@")[0]].kind

    def _label(self, place: str) -> str:
        key = f"{self._flow}-{place.partition('@')[0]}.label".replace("_", "-")
        return self.world.shelf.catalogue.words("en", Text(key))

    def _acts(self, who: Person, place: str, script: Script) -> tuple[str, ...]:
        if place in script:
            return tuple(script[place])
        buttons = [b.text for row in self.world.last(who).keyboard for b in row]
        return (f"[{_SKIP if _SKIP in buttons else buttons[0]}]",)

    def _perform(self, who: Person, acts: Sequence[str]) -> None:
        for act in acts:
            if act.startswith("["):
                self.world.taps(who, act.strip("[]"))
            else:
                self.world.says(who, act)

    def _follow(self, who: Person | None) -> None:
        for chat in self.world.standin.world.chats:
            if len(self.world.standin.transcript(chat)) > self._seen.get(chat, 0):
                self.stirred.add((who.id if who else 0, chat))
        super()._follow(who)

    def _elsewhere(self, who: Person) -> None:
        """Pass over what stands on the phone in hand; write down what has happened on the others."""
        for seen in self._fresh(who.id):
            list(self._shown(who.id, seen))
        self._follow(who)


def _question(message: Message) -> str:
    """Return what a message asks, without the line about progress above it and the hint below it."""
    slanted = [e for e in message.entities if e.type == "italic"]
    units = message.text.encode("utf-16-le")
    start = next((e.length for e in slanted if not e.offset), 0)
    end = next((e.offset for e in slanted if e.offset and (e.offset + e.length) * 2 == len(units)), len(units) // 2)
    return units[start * 2 : end * 2].decode("utf-16-le").strip()


def _bubble(text: str, above: Sequence[str]) -> list[str]:
    """Write a question down, unless it stands right above with its buttons."""
    lines = [f"    | {part}" for line in text.splitlines() for part in wrap(line, _WIDTH) or [""]]
    return [] if lines[-1] in above else lines


def _unmarked(line: str) -> str:
    return re.sub(r"[*_„]", "", line)


def _said(acts: Sequence[str]) -> str:
    """Join what was written and what was tapped; the taps that only end an answer are left out."""
    ends = ("[Done]", "[That's all]", "[The list is complete]", "[Use 1]", "[Yes]")
    said = [act for act in acts if act not in ends]
    return " / ".join(f"[ {act.strip('[]○ ')} ]" if act.startswith("[") else act for act in said)
