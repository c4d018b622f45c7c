"""What the flow linter can find, and what it needs to know of the wordings. Finds nothing itself."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import Protocol

from flows.flow import (
    DECISIONS,
    PAPER_OPTIONS,
    WORD_OPTIONS,
    ApproveStep,
    Choice,
    Choices,
    Consent,
    Flow,
    PaperStep,
    Section,
    Step,
    WordStep,
)


class DefectKind(Enum):
    """One kind of fault of a definition or its wordings."""

    UNREACHABLE = "unreachable step"
    DEAD_END = "dead end"
    NO_DEFAULT_MOVE = "no default move"
    UNKNOWN_MOVE = "move to an unknown step"
    LOOP_WITHOUT_EXIT = "loop without exit"
    NO_WAY_OUT = "no way back or out"
    MISSING_SCOPE = "missing scope"
    CONDITION_ORDER = "condition on a later or unknown step"
    CONDITION_VALUE = "condition that cannot hold"
    WRONG_PREVIEW = "preview of something it cannot show"
    NOT_A_LIST = "not an earlier list"
    DUPLICATE_KEY = "duplicate key"
    NAMES_COLLIDE = "names collide"
    MISSING_WORDING = "missing wording"
    UNKNOWN_VARIABLE = "unknown variable"
    OPTIONS_DIFFER = "options differ between languages"
    BUTTON_TOO_LONG = "button text too long"
    PROMPT_TOO_LONG = "text too long"
    EXCLAMATION = "exclamation mark"
    BANNED_WORD = "banned word"
    LANGUAGE_LACKS = "language that lacks something"
    MISSING_TERM = "missing term"
    UNSAID_TERM = "term that is not said"
    SET_ASIDE = "word that was set aside"
    LOPSIDED_VERB = "verb that takes a side"
    ADVICE = "advice"
    LONG_SENTENCE = "long sentence"
    LONG_WORD = "long word"
    HARD_TO_READ = "hard to read"
    NEEDLESS_EXCEPTION = "exception that excuses nothing"


@dataclass(frozen=True, slots=True)
class Defect:
    """One fault. `step`: the step's key, or the section's, or "" for the whole flow; `detail` says what to change.

    `wording`: the (language, key) that is there and at fault, if one is.
    """

    kind: DefectKind
    step: str
    detail: str
    wording: tuple[str, str] | None = field(default=None, compare=False)

    def __str__(self) -> str:
        return f"{self.kind.value} · {self.step or 'flow'}: {self.detail}"


class Wordings(Protocol):
    """What the linter asks of the catalogue. Keys are message ids, or attributes as in `intake-story.why`."""

    def locales(self) -> tuple[str, ...]:
        """List the languages, the default first."""

    def keys(self, locale: str) -> frozenset[str]:
        """Name every wording of exactly this language."""

    def variables(self, locale: str, key: str) -> frozenset[str]:
        """Name the variables a wording uses, also through the messages it refers to."""

    def raw(self, locale: str, key: str) -> tuple[str, ...]:
        """Give every text the wording can become; a variable stands as `{$name}`."""


def prompt_key(flow: Flow, step: Step) -> str:
    """Name the message of a step."""
    return hyphened(f"{flow.flow}-{step.key}")


def title_key(flow: Flow, section: Section) -> str:
    """Name the message of a section's title."""
    return hyphened(f"{flow.flow}-section-{section.key}")


def option_key(flow: Flow, step: Step, option: str) -> str:
    """Name the wording of an option."""
    return f"{prompt_key(flow, step)}.opt-{hyphened(option)}"


def options_of(step: Step, *, is_open: bool = False) -> tuple[str, ...]:
    """Name the options of a step that have a wording; a consent has one, `yes`. is_open: the flow says where nothing is kept."""
    match step:
        case Choice() | Choices():
            return tuple(option.key for option in step.options)
        case Consent():
            return ("yes",)
        case ApproveStep():
            never = ("lawyer",) * (step.lawyer is None) + ("leave_out",) * (not is_open)
            return tuple(decision for decision in DECISIONS if decision not in never)
        case WordStep():
            return WORD_OPTIONS
        case PaperStep():
            return PAPER_OPTIONS
    return ()


def when_keys(flow: Flow, step: ApproveStep) -> tuple[str, ...]:
    """Name the wordings that tell what follows from a yes: one for each scope it can be given under."""
    start = f"{prompt_key(flow, step)}.when"
    under = flow.steps.get(step.under or "")
    waits = (f"{start}-condition",) if step.condition else ()
    if not isinstance(under, Choice):
        return (start, *waits)
    return (*(f"{start}-{hyphened(option.key)}" for option in under.options), *waits)


def hyphened(key: str) -> str:
    """Write a key as the catalogues do."""
    return key.replace("_", "-")
