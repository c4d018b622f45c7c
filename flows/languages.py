"""What a flow has from the languages of the house: those that somebody may choose, each under its own name, and the words to type."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping

from flows.flow import Choice, Flow, Option, Step, WordStep
from flows.text import Param, Text, language_name

_FEWEST = 2  # a choice has at least two options


def offering(flow: Flow, languages: Collection[str]) -> Flow:
    """Return a flow whose questions for a language offer each of these: those that its file names first, in its order.

    A house of one language asks what the file says.
    """
    return flow if len(languages) < _FEWEST else _changed(flow, lambda step: _offering(step, languages))


def knowing(flow: Flow, said: Callable[[str], dict[str, str]]) -> Flow:
    """Return a flow that knows the words to type. said: wording key -> {language: the word there}."""
    return _changed(flow, lambda step: _knowing(flow, step, said))


def asks_for_one(step: Step | None) -> bool:
    """Tell whether a step asks for a language of the house."""
    return isinstance(step, Choice) and step.languages


def option_text(flow: Flow, step: str, option: str, params: Mapping[str, Param] | None = None) -> Text:
    """Return what an option is called; a language is called what it calls itself."""
    if asks_for_one(flow.steps.get(step)):
        return language_name(option)
    return Text(f"{flow.flow}-{step}.opt-{option}".replace("_", "-"), params or {})


def _changed(flow: Flow, change: Callable[[Step], Step]) -> Flow:
    sections = tuple(
        section.model_copy(update={"steps": tuple(map(change, section.steps))}) for section in flow.sections
    )
    if sections == flow.sections:
        return flow
    return Flow.model_validate({name: getattr(flow, name) for name in Flow.model_fields} | {"sections": sections})


def _knowing(flow: Flow, step: Step, said: Callable[[str], dict[str, str]]) -> Step:
    if not isinstance(step, WordStep):
        return step
    return step.model_copy(update={"words": said(f"{flow.flow}-{step.key}.word".replace("_", "-"))})


def _offering(step: Step, languages: Collection[str]) -> Step:
    if not (isinstance(step, Choice) and step.languages):
        return step
    named = tuple(option for option in step.options if option.key in languages)
    others = sorted(set(languages) - {option.key for option in named})
    return step.model_copy(update={"options": (*named, *(Option(key=key) for key in others))})
