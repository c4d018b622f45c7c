"""The vocabulary of a conversation: what a flow's YAML file may say. Frozen once read; knows no wording and no language.

Wording is found by convention in the Fluent catalogues: message `<flow>-<step>` is the prompt, its attributes are
`.label` (short name, for the record, the review screen and the briefing), `.why` (why do you ask?), `.example` (what an
answer looks like), `.opt-<option>`, in a preview `.when` or `.when-<scope>`, and `.word`, which is to be typed; a section's
title is `<flow>-section-<key>`.
Underscores stand as hyphens.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from enum import Enum
from functools import cached_property
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, field_validator, model_validator

from flows.answers import FileKind, NonAnswer
from flows.case import Offer, Topic

Key = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]{0,39}$")]


class Frozen(BaseModel):
    """What every part of a definition has in common: strict, closed, frozen."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=False, hide_input_in_errors=True, defer_build=True)


# --- conditions -------------------------------------------------------------------------------------------------


class Test(Frozen):
    """One fact about an earlier answer. Exactly one of the four tests is given; a non-answer fails all but `answered: false`.

    `at_least` looks at the number of a scale, or counts the entries of a list (also of one the flow is given).
    """

    step: Key
    equals: str | None = None
    includes: str | None = None
    at_least: int | None = None
    answered: bool | None = None

    @model_validator(mode="after")
    def _one_test(self) -> Test:
        given = [t for t in (self.equals, self.includes, self.at_least, self.answered) if t is not None]
        if len(given) != 1:
            raise ValueError("a condition needs exactly one of: equals, includes, at_least, answered")
        return self


class Fact(Frozen):
    """A fact about the case known when the run began, such as `kind: workplace`; `includes`: one of a list, written with commas."""

    fact: Key
    equals: str | None = None
    includes: str | None = None

    @model_validator(mode="after")
    def _one_test(self) -> Fact:
        if (self.equals is None) == (self.includes is None):
            raise ValueError("a fact needs exactly one of: equals, includes")
        return self


class AnyOf(Frozen):
    """At least one holds."""

    any: tuple[Condition, ...]


class AllOf(Frozen):
    """All hold."""

    all: tuple[Condition, ...]


class NotOf(Frozen):
    """It does not hold. Written `not:` in the file."""

    model_config = ConfigDict(extra="forbid", frozen=True, populate_by_name=True, hide_input_in_errors=True)
    negated: Condition = Field(alias="not")


Condition = Test | Fact | AnyOf | AllOf | NotOf


class Move(Frozen):
    """From this step to another when the condition holds; a move without one is the default."""

    to: Key
    when: Condition | None = None


# --- steps ------------------------------------------------------------------------------------------------------


class Effect(Enum):
    """What choosing an option does beyond being an answer."""

    NONE = "none"
    PAUSE = "pause"  # keep everything, stop for now; the question is asked again on return
    PERSON = "person"  # call the mediator; the question stays open
    HOLD = "hold"  # a private pause until a human has looked (domain §2)


class Option(Frozen):
    """One thing to choose. `when`: offered only if this holds; an answer that is no longer offered is asked for again.

    `alone`: of several to be ticked, this one goes with none of the others ("none of these").
    """

    key: Key
    does: Effect = Effect.NONE
    when: Condition | None = None
    alone: bool = False


class BaseStep(Frozen):
    """What all steps have. `offer` is required on every step that asks something (`check` says so)."""

    key: Key
    topic: Topic = Topic.SETUP
    offer: Offer | None = None
    allow: tuple[NonAnswer, ...] = ()  # typed non-answers, each a button behind "Skip"
    skip: bool = True  # may the person skip?
    back: bool = True  # may the person go back from here?
    when: Condition | None = None  # asked only if this holds
    moves: tuple[Move, ...] = ()  # explicit moves; without any, the next step of the file
    brief: bool = True  # shown in the briefing
    unclear: Effect = (
        Effect.NONE
    )  # what any non-answer brings about: nothing, or a hold where only a clear answer will do

    @field_validator("unclear")
    @classmethod
    def _only_a_hold(cls, effect: Effect) -> Effect:
        if effect not in (Effect.NONE, Effect.HOLD):
            raise ValueError("a non-answer can only raise a hold; write `hold`, or take it out")
        return effect


class Notice(BaseStep):
    """Something to read, with Continue."""

    kind: Literal["notice"]
    skip: bool = False


class Consent(BaseStep):
    """A text to agree to. The agreement is logged with the version of the words (the flow's hash)."""

    kind: Literal["consent"]
    skip: bool = False


class Reads(Enum):
    """How typed text is read."""

    PLAIN = "plain"
    ZONE = "zone"  # a city or an IANA time zone; stored as the IANA name
    CLOCK = "clock"  # an hour of the day; stored as 14:30


class TextStep(BaseStep):
    """Free text. With `several`, bubbles in a row are one answer until "That's all"."""

    kind: Literal["text"]
    several: bool = True
    voice: bool = True
    reads: Reads = Reads.PLAIN
    longest: Annotated[int, Field(ge=1, le=40_000)] = 40_000  # code points in all
    shown_again: bool = False  # a preview shows its words, so the run remembers them
    files: bool = False  # where a voice note stands for words, any other file does too


class Choice(BaseStep):
    """Choose one. `languages`: a language of the house; whichever the file does not name are added to its options at load."""

    kind: Literal["choice"]
    options: Annotated[tuple[Option, ...], Field(min_length=2, max_length=30)]
    languages: bool = False

    @field_validator("options")
    @classmethod
    def _none_alone(cls, options: tuple[Option, ...]) -> tuple[Option, ...]:
        if any(option.alone for option in options):
            raise ValueError(
                "where one is chosen every option goes alone; write `alone` under `choices`, or take it out"
            )
        return options


class Choices(BaseStep):
    """Choose any number, then Done."""

    kind: Literal["choices"]
    options: Annotated[tuple[Option, ...], Field(min_length=2, max_length=30)]
    own_words: bool = False  # a typed text is kept as a further choice


class Scale(BaseStep):
    """A whole number from 0 to 10."""

    kind: Literal["scale"]


class PointsStep(BaseStep):
    """100 points spread over the items of an earlier list."""

    kind: Literal["points"]
    over: Key  # an `items` step


class AmountStep(BaseStep):
    """Money: a currency, a figure, or a lower and an upper one."""

    kind: Literal["amount"]
    currencies: tuple[str, ...] = ("EUR", "GBP", "USD")
    span: bool = True


class DateStep(BaseStep):
    """A calendar date, by button or typed, always confirmed. `presets` are days from today; `future` refuses the past."""

    kind: Literal["date"]
    presets: tuple[int, ...] = ()
    future: bool = False


class ItemsStep(BaseStep):
    """A list: add, edit, remove, reorder. `week`: of days and hours, which can also be tapped in the picture of a week."""

    kind: Literal["items"]
    most: Annotated[int, Field(ge=1, le=12)] = 8
    longest: Annotated[int, Field(ge=1, le=200)] = 120
    week: bool = False


class SentenceStep(BaseStep):
    """The one sentence the other side would read, in its owner's words. Calmer words may be offered beside it, never in its place."""

    kind: Literal["sentence"]
    longest: Annotated[int, Field(ge=1, le=500)] = 400
    ready: Key | None = None  # one of `lists`: sentences of theirs that can be used with a tap


DECISIONS = (
    "yes",
    "change",
    "keep",
    "lawyer",
    "leave_out",
)  # what can be decided under a preview; `yes` agrees to exactly the words shown


class ApproveStep(BaseStep):
    """The preview: exactly what they will see, and a decision on exactly that. Asked again whenever what it shows has changed.

    `under`: the scope the yes is given under; the wording `.when-<option>` tells what follows from it (without it, `.when`).
    `day`: the date step of "share later", `condition`: its text step. `paper`: what goes with the sentence. `lawyer`: for whom "Check with
    my lawyer first" comes first.
    Where the flow is `open`, "leave it out" stands in the place of "keep it with the mediator".
    """

    kind: Literal["approve"]
    of: Key  # a `sentence` step of the same section
    under: Key | None = None  # a `choice` step of the same section
    day: Key | None = None  # a `date` step of the same section
    condition: Key | None = None  # a `text` step of the same section, `shown_again`
    lawyer: Fact | None = None
    paper: Key | None = None  # a `paper` step of the same section
    skip: bool = False


PAPER_OPTIONS = ("none", "some")  # no paper goes with the sentence; one does


class PaperStep(BaseStep):
    """One of the person's own files to go with the sentence, as a cleaned copy; or none. Asked anew with its preview."""

    kind: Literal["paper"]
    over: Key  # one of `lists`: those of which there is a copy that may cross
    skip: bool = False


WORD_OPTIONS = ("keep", "typed")


class WordStep(BaseStep):
    """A word to type, so that nobody gives something up with a slip of the thumb; or a button that leaves it as it is."""

    kind: Literal["word"]
    of: Key  # the `approve` step whose time to think it ends
    words: dict[str, str] = {}  # language -> the word, from its wording `.word` at load; any of them is understood


class Attachment(BaseStep):
    """Files, then Done."""

    kind: Literal["attachment"]
    kinds: tuple[FileKind, ...] = (FileKind.PHOTO, FileKind.DOCUMENT, FileKind.VOICE)
    most: Annotated[int, Field(ge=1, le=20)] = 5


Step = Annotated[
    Notice
    | Consent
    | TextStep
    | Choice
    | Choices
    | Scale
    | PointsStep
    | AmountStep
    | DateStep
    | ItemsStep
    | SentenceStep
    | ApproveStep
    | WordStep
    | PaperStep
    | Attachment,
    Field(discriminator="kind"),
]


class Section(Frozen):
    """Steps under one title. With `each`, its steps are asked once for every item of that earlier list (wording variable `$item`)."""

    key: Key
    counted: bool = True  # shown in the progress line
    each: Key | None = None
    steps: Annotated[tuple[Step, ...], Field(min_length=1)]


class Audience(Enum):
    """With whom a flow talks."""

    PARTY = "party"
    MEDIATOR = "mediator"


class Flow(Frozen):
    """One conversation. `hash` is its identity: runs pin it."""

    flow: Key
    version: Annotated[int, Field(ge=1)]
    audience: Audience = Audience.PARTY
    facts: tuple[Key, ...] = ()  # facts its conditions and wordings may use
    lists: tuple[Key, ...] = ()  # lists it is given when it begins; `each` may name one
    open: Condition | None = (
        None  # where nothing of the thing in hand is kept from the other side; wordings know it as `$open`
    )
    review: bool = True  # end with the generated review screen
    records: bool = True  # turn an answered prompt into a short record with "Change"
    sections: Annotated[tuple[Section, ...], Field(min_length=1)]

    @cached_property
    def hash(self) -> str:
        """Return the content hash (32 hex digits): equal definitions have equal hashes, whatever the file's layout."""
        whole = _unadorned(self.model_dump(mode="json", by_alias=True))
        canonical = json.dumps(whole, sort_keys=True, separators=(",", ":"))
        return hashlib.sha256(canonical.encode()).hexdigest()[:32]

    @cached_property
    def steps(self) -> dict[str, Step]:
        """Map step key -> step, in the order of the file. Of duplicate keys the last wins (`check` reports them)."""
        return {step.key: step for _, step in self.in_order()}

    @cached_property
    def section_of(self) -> dict[str, Section]:
        """Map step key -> its section."""
        return {step.key: section for section, step in self.in_order()}

    def renewed_by(self, key: str) -> tuple[str, ...]:
        """Name the steps that have to be asked again when this one is answered again: previews of it, and what hangs on them."""
        found: list[str] = []
        for _, step in self.in_order():
            looks_at = (
                {step.of, step.under, step.day, step.condition, step.paper}
                if isinstance(step, ApproveStep)
                else {step.of}
                if isinstance(step, WordStep)
                else set()
            )
            if looks_at & {key, *found}:
                found.append(step.key)
        return tuple(found)

    def in_order(self) -> Iterator[tuple[Section, Step]]:
        """Yield every (section, step) in the order of the file."""
        for section in self.sections:
            for step in section.steps:
                yield section, step


# What came later, and where: a flow that does not use it keeps its identity, and its runs their flow.
_FACT, _OPTION = {"fact", "equals", "includes"}, {"key", "does", "when"}
_LATER: tuple[tuple[set[str], str, object], ...] = (
    ({"flow", "sections"}, "lists", []),
    ({"flow", "sections"}, "open", None),
    (_FACT, "includes", None),
    (_OPTION, "when", None),
    (_OPTION, "alone", False),
    ({"kind", "options"}, "languages", False),
    ({"kind", "longest"}, "ready", None),
    ({"kind", "voice"}, "shown_again", False),
    ({"kind", "voice"}, "files", False),
    ({"kind", "most"}, "week", False),
    ({"kind", "under"}, "condition", None),
    ({"kind", "under"}, "paper", None),
    ({"kind", "topic"}, "unclear", Effect.NONE.value),
)
_WORDED = ({"kind", "of"}, "words")  # wording, which is no part of what a flow is


def _unadorned(value: Any) -> Any:
    """Return a dumped definition without the later words that say nothing in it."""
    if isinstance(value, list):
        return [_unadorned(each) for each in value]
    if not isinstance(value, dict):
        return value
    idle = {name for part, name, plain in _LATER if part <= value.keys() and value.get(name, plain) == plain}
    idle |= {_WORDED[1]} if _WORDED[0] <= value.keys() else set()
    return {name: _unadorned(each) for name, each in value.items() if name not in idle}


def schema() -> dict[str, Any]:
    """Return the JSON Schema of a flow file, for editors."""
    return Flow.model_json_schema(by_alias=True)
