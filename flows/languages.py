"""The languages of the house, where somebody is asked for one: all that are there, each under its own name."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from flows.flow import Choice, Flow, Option, Step
from flows.text import Param, Text, language_name

_FEWEST = 2  # a choice has at least two options


def offering(flow: Flow, languages: Collection[str]) -> Flow:
    """Return a flow whose questions for a language offer each of these: those that its file names first, in its order.

    A house of one language asks what the file says.
    """
    if len(languages) < _FEWEST or not any(map(asks_for_one, flow.steps.values())):
        return flow
    sections = tuple(
        section.model_copy(update={"steps": tuple(_offering(step, languages) for step in section.steps)})
        for section in flow.sections
    )
    return Flow.model_validate({name: getattr(flow, name) for name in Flow.model_fields} | {"sections": sections})


def asks_for_one(step: Step | None) -> bool:
    """Tell whether a step asks for a language of the house."""
    return isinstance(step, Choice) and step.languages


def option_text(flow: Flow, step: str, option: str, params: Mapping[str, Param] | None = None) -> Text:
    """Return what an option is called; a language is called what it calls itself."""
    if asks_for_one(flow.steps.get(step)):
        return language_name(option)
    return Text(f"{flow.flow}-{step}.opt-{option}".replace("_", "-"), params or {})


def _offering(step: Step, languages: Collection[str]) -> Step:
    if not (isinstance(step, Choice) and step.languages):
        return step
    named = tuple(option for option in step.options if option.key in languages)
    others = sorted(set(languages) - {option.key for option in named})
    return step.model_copy(update={"options": (*named, *(Option(key=key) for key in others))})
