"""A flow as a picture: Mermaid text, one box a step, one arrow a move. Decides nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import assert_never

from flows import moves
from flows.check_defect import option_key, options_of, prompt_key, title_key
from flows.check_graph import START, ways
from flows.flow import AllOf, AnyOf, Condition, Fact, Flow, NotOf, Section, Step, Test
from flows.languages import asks_for_one
from flows.moves import Edge, Turnto

Words = Callable[[str], str]  # catalogue key -> text

_LONGEST = 60  # characters of a label
_SHAPES = {
    "notice": ("([", "])"),
    "consent": ("[[", "]]"),
    "choice": ("{{", "}}"),
    "choices": ("{{", "}}"),
    "approve": ("{{", "}}"),
}


def mermaid(flow: Flow, words: Words | None = None) -> str:
    """Draw a flow as a Mermaid flowchart: sections as frames, conditions on the arrows.

    words: gives the text of a catalogue key, for labels in a language; without it keys are shown.
    """
    lines = ["flowchart TD", '  start(("●"))']
    for section in flow.sections:
        lines += _section(flow, section, words)
    lines.append(f'  finish(["{"✓ review" if flow.review else "✓ end"}"])')
    for source, edges in ways(flow).items():
        lines += [_arrow(flow, source, edge, first=number == 0, words=words) for number, edge in enumerate(edges)]
    return "\n".join(lines) + "\n"


def _section(flow: Flow, section: Section, words: Words | None) -> Iterator[str]:
    title = words(title_key(flow, section)) if words and section.counted else section.key
    repeated = f" · for each of {section.each}" if section.each else ""
    yield f'  subgraph section_{section.key}["{_safe(title + repeated)}"]'
    for step in section.steps:
        opening, closing = _SHAPES.get(step.kind, ("[", "]"))
        yield f'    {_node(step.key)}{opening}"{_safe(_name(flow, step, words))}"{closing}'
    yield "  end"


def _name(flow: Flow, step: Step, words: Words | None) -> str:
    key = prompt_key(flow, step)
    return words(key if step.kind == "notice" else f"{key}.label") if words else f"{step.key} · {step.kind}"


def _node(key: str) -> str:
    if key in (moves.REVIEW, moves.END):
        return "finish"
    return "start" if key == START else f"step_{key}"  # a bare `end` would close a frame


def _arrow(flow: Flow, source: str, edge: Edge, *, first: bool, words: Words | None) -> str:
    conditions = [when for when in (edge.move, edge.target) if when is not None]
    said = [_said(flow, when, words) for when in conditions]
    if edge.turn is Turnto.NEXT:
        said.insert(0, "next item")
    elif edge.turn is Turnto.FIRST:
        said.insert(0, "first item")
    label = " and ".join(said) or ("" if first else "otherwise")
    shown = f'|"{_safe(label)}"|' if label else ""
    return f"  {_node(source)} -->{shown} {_node(edge.to)}"


def _said(flow: Flow, condition: Condition, words: Words | None) -> str:
    match condition:
        case Test():
            return _test(flow, condition, words)
        case Fact():
            return f"{condition.fact} = {condition.equals}"
        case AnyOf():
            return "(" + " or ".join(_said(flow, part, words) for part in condition.any) + ")"
        case AllOf():
            return "(" + " and ".join(_said(flow, part, words) for part in condition.all) + ")"
        case NotOf():
            return f"not ({_said(flow, condition.negated, words)})"
        case _:
            assert_never(condition)


def _test(flow: Flow, test: Test, words: Words | None) -> str:
    step = flow.steps.get(test.step)
    name = words(f"{prompt_key(flow, step)}.label") if words and step and step.kind != "notice" else test.step
    if test.answered is not None:
        return f"{name} {'answered' if test.answered else 'not answered'}"
    if test.at_least is not None:
        return f"{name} ≥ {test.at_least}"
    sign, option = ("=", test.equals) if test.equals is not None else ("∋", test.includes)
    known = step is not None and option in options_of(step) and not asks_for_one(step)
    if words and step and option and known:
        option = words(option_key(flow, step, option))
    return f"{name} {sign} {option}"


def _safe(text: str) -> str:
    """Write a label so that nothing in it is Mermaid, HTML or Markdown."""
    flat = " ".join(text.split())
    short = flat if len(flat) <= _LONGEST else flat[: _LONGEST - 1] + "…"
    return "".join(f"#{ord(sign)};" if sign in '"#<>&;`\\' else sign for sign in short)
