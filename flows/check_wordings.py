"""Whether every wording of a flow is there, short and in the house's tone, in every language. Judges no meaning."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from flows.check_defect import Defect, DefectKind, Wordings, option_key, options_of, prompt_key, title_key, when_keys
from flows.check_words import banned
from flows.flow import (
    AmountStep,
    ApproveStep,
    Audience,
    Consent,
    DateStep,
    Flow,
    ItemsStep,
    Notice,
    Scale,
    SentenceStep,
    Step,
    TextStep,
    WordStep,
)
from flows.languages import asks_for_one
from flows.readability import split

LONGEST_BUTTON = 40  # characters; more is cut off on a phone held upright
LONGEST_TEXT = 300  # characters of a bubble
MOST_SENTENCES = 2  # of a bubble (domain §6, plain language)
LONGEST_LINE = 90  # characters of a line that begins with a dash and explains one option
MOST_LINES = 5

_TYPED = (
    TextStep,
    AmountStep,
    DateStep,
    ItemsStep,
    Scale,
    SentenceStep,
)  # a reply that cannot be read is met with an example
_VARIABLE = re.compile(r"\{\$([^}]*)\}")
_SENTENCE = re.compile(r"\{\$(?:all_)?seen\}")
_A_SENTENCE = "x" * 90 + "."  # a variable that is a sentence of its own
_STANDS_FOR = "x" * 20  # a variable counts as a name of this length


def wording_defects(flow: Flow, wordings: Wordings) -> list[Defect]:
    """Check every wording of a flow in every language of the catalogue."""
    found = [defect for locale in wordings.locales() for defect in _in_language(flow, wordings, locale)]
    return [*found, *_options(flow, wordings)]


def _in_language(flow: Flow, wordings: Wordings, locale: str) -> Iterator[Defect]:
    there = wordings.keys(locale)
    for key, (owner, repeated) in _needed(flow).items():
        if key not in there:
            yield Defect(DefectKind.MISSING_WORDING, owner, f"{locale} has no `{key}`")
            continue
        known = _known(flow, key, repeated=repeated)
        for name in sorted(wordings.variables(locale, key) - known):
            detail = (
                f"{locale} `{key}` uses `${name}`; it may use {', '.join(f'${k}' for k in sorted(known)) or 'none'}"
            )
            yield Defect(DefectKind.UNKNOWN_VARIABLE, owner, detail, (locale, key))
    for key, (owner, is_notice) in _present(flow, there).items():
        texts = wordings.raw(locale, key)
        yield from _length(key, owner, texts, locale, is_notice=is_notice)
        yield from tone(key, texts, locale, owner=owner, is_for_parties=flow.audience is Audience.PARTY)


def asks(step: Step) -> bool:
    """Tell whether a step asks for an answer of the person's own."""
    return not isinstance(step, Notice | Consent)


def _needed(flow: Flow) -> Mapping[str, tuple[str, bool]]:
    """Map every wording a flow needs -> (whose it is, whether `$item` is known there)."""
    needed = {title_key(flow, section): (section.key, False) for section in flow.sections if section.counted}
    for section, step in flow.in_order():
        needed |= dict.fromkeys(_keys(flow, step), (step.key, section.each is not None))
    return needed


def _keys(flow: Flow, step: Step) -> Iterator[str]:
    prompt = prompt_key(flow, step)
    yield prompt
    yield f"{prompt}.label"
    if asks(step) or step.offer is not None:
        yield f"{prompt}.why"
    if isinstance(step, _TYPED):
        yield f"{prompt}.example"
    if isinstance(step, ApproveStep):
        yield from when_keys(flow, step)
    if isinstance(step, WordStep):
        yield f"{prompt}.word"
    yield from _option_keys(flow, step)


def _option_keys(flow: Flow, step: Step) -> set[str]:
    """Name the wordings of a step's options; a language has none here, it names itself."""
    options = () if asks_for_one(step) else options_of(step, is_open=flow.open is not None)
    return {option_key(flow, step, option) for option in options}


def _known(flow: Flow, key: str, *, repeated: bool) -> frozenset[str]:
    """Name the variables a wording may use: titles and options are said without any, labels with the item alone."""
    message, _, attribute = key.partition(".")
    if attribute.startswith("opt-") or message in {title_key(flow, section) for section in flow.sections}:
        return frozenset()
    item = ("item",) if repeated else ()
    if attribute == "label":
        return frozenset(item)
    step = next((step for step in flow.steps.values() if prompt_key(flow, step) == message), None)
    word = ("word", "hours") if isinstance(step, WordStep) else ()
    when = (
        ("hours", *(("day",) if step.day else ()), *(("condition",) if step.condition else ()))
        if isinstance(step, ApproveStep) and attribute.startswith("when")
        else ()
    )
    is_open = ("open",) if flow.open is not None else ()
    seen = (_seen(step, attribute),) if flow.audience is Audience.PARTY and step else ()
    return frozenset((*flow.facts, *item, *word, *when, *is_open, *filter(None, seen)))


def _seen(step: Step, attribute: str) -> str:
    """Name the variable that says who sees an answer, or the answers, under the rules of the case: a whole sentence."""
    if isinstance(step, Notice):
        return "" if attribute else "all_seen"
    return "seen" if attribute == "why" else ""


def _present(flow: Flow, there: frozenset[str]) -> Mapping[str, tuple[str, bool]]:
    """Map every wording that belongs to the flow, needed or not -> (whose it is, whether it is read at leisure)."""
    owners: dict[str, tuple[str, bool]] = {title_key(flow, section): (section.key, False) for section in flow.sections}
    owners |= {prompt_key(flow, step): (step.key, not asks(step)) for _, step in flow.in_order()}
    return {key: owners[key.partition(".")[0]] for key in sorted(there) if key.partition(".")[0] in owners}


def _length(key: str, owner: str, texts: tuple[str, ...], locale: str, *, is_notice: bool) -> Iterator[Defect]:
    attribute = key.partition(".")[2]
    for text in texts:
        shown = _VARIABLE.sub(_STANDS_FOR, _SENTENCE.sub(_A_SENTENCE, text))
        if attribute == "label" or attribute.startswith("opt-"):
            if len(shown) > LONGEST_BUTTON:
                detail = f"{locale} `{key}` has {len(shown)} characters; a phone shows {LONGEST_BUTTON}"
                yield Defect(DefectKind.BUTTON_TOO_LONG, owner, detail, (locale, key))
            continue
        plain, listed = _apart(shown)
        if len(listed) > MOST_LINES or any(len(line) > LONGEST_LINE or sentences(line) > 1 for line in listed):
            detail = f"{locale} `{key}` explains too much; at most {MOST_LINES} lines of one sentence and {LONGEST_LINE} characters"
            yield Defect(DefectKind.PROMPT_TOO_LONG, owner, detail, (locale, key))
        for part in plain.splitlines() if is_notice else [plain]:
            if len(part) > LONGEST_TEXT:
                detail = f"{locale} `{key}` has {len(part)} characters; at most {LONGEST_TEXT}"
                yield Defect(DefectKind.PROMPT_TOO_LONG, owner, detail, (locale, key))
            if attribute != "example" and (count := sentences(part)) > MOST_SENTENCES:
                detail = f"{locale} `{key}` has {count} sentences; at most {MOST_SENTENCES}"
                yield Defect(DefectKind.PROMPT_TOO_LONG, owner, detail, (locale, key))


def _apart(text: str) -> tuple[str, list[str]]:
    """Part a text from the lines that begin with a dash: each explains one option."""
    lines = text.splitlines()
    listed = [line for line in lines if line.startswith("– ")]
    return "\n".join(line for line in lines if line not in listed), listed


def sentences(text: str) -> int:
    """Count the sentences of a text; a line of its own counts as one."""
    return len(split(text))


def tone(key: str, texts: tuple[str, ...], locale: str, *, owner: str, is_for_parties: bool) -> Iterator[Defect]:
    """Find exclamation marks and, in what parties read, words that promise or judge."""
    whole = "\n".join(texts)
    if re.search(r"[!¡！]", whole):
        detail = f"{locale} `{key}` raises its voice; take the exclamation mark out"
        yield Defect(DefectKind.EXCLAMATION, owner, detail, (locale, key))
    pattern = banned(locale)
    if is_for_parties and pattern and (word := pattern.search(_VARIABLE.sub("x", whole))):
        detail = f"{locale} `{key}` says `{word[0]}`; find a word that neither promises nor judges"
        yield Defect(DefectKind.BANNED_WORD, owner, detail, (locale, key))


def _options(flow: Flow, wordings: Wordings) -> Iterator[Defect]:
    """Find options that one language words and another, or the flow itself, does not have."""
    options = {locale: [key for key in wordings.keys(locale) if ".opt-" in key] for locale in wordings.locales()}
    for _, step in flow.in_order():
        start = f"{prompt_key(flow, step)}.opt-"
        wanted = _option_keys(flow, step)
        worded = {locale: {key for key in keys if key.startswith(start)} for locale, keys in options.items()}
        for locale, keys in worded.items():
            others = wanted.union(*(other for name, other in worded.items() if name != locale))
            if extra := sorted(keys - wanted):
                detail = f"{locale} words {', '.join(extra)}, which the flow does not have"
                yield Defect(DefectKind.OPTIONS_DIFFER, step.key, detail, (locale, extra[0]))
            elif any(keys != other for other in worded.values()) and (lacking := sorted(others - keys)):
                yield Defect(
                    DefectKind.OPTIONS_DIFFER,
                    step.key,
                    f"{locale} lacks {', '.join(lacking)}, which another language has",
                )
