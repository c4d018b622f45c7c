"""Whether every step can be reached, left and finished, along the very moves the engine takes.

Knows no answers: where a condition decides, either way may be taken.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping

from flows import moves
from flows.check_defect import Defect, DefectKind
from flows.flow import AllOf, AnyOf, Choice, Condition, Effect, Fact, Flow, NotOf, Test
from flows.moves import Edge, Turnto

START = "_start"
STOPS = (Effect.PAUSE, Effect.PERSON)  # options that are never an answer

Ways = Mapping[str, tuple[Edge, ...]]


def ways(flow: Flow) -> Ways:
    """Map every step, and START, to the edges that can be taken from it, in order of preference."""
    found = {START: _until_sure(moves.first_edges(flow))}
    return found | {key: _until_sure(moves.edges(flow, step)) for key, step in flow.steps.items()}


def _until_sure(edges: Iterable[Edge]) -> tuple[Edge, ...]:
    taken: list[Edge] = []
    for edge in edges:
        taken.append(edge)
        if edge.is_sure:
            break
    return tuple(taken)


def tests_in(condition: Condition | None) -> Iterator[Test | Fact]:
    """Yield the single tests of a condition, in order."""
    match condition:
        case Test() | Fact():
            yield condition
        case AnyOf(any=parts) | AllOf(all=parts):
            for part in parts:
                yield from tests_in(part)
        case NotOf(negated=part):
            yield from tests_in(part)


def graph_defects(flow: Flow) -> list[Defect]:
    """Find unreachable steps, dead ends and loops that nothing said inside them can end.

    Needs a flow with unique keys whose moves lead to known steps.
    """
    found = ways(flow)
    return [*_unreachable(flow, found), *_stuck(flow, found)]


def _unreachable(flow: Flow, found: Ways) -> Iterator[Defect]:
    reached = _closure(lambda key: {edge.to for edge in found.get(key, ())}, START)
    for key in flow.steps:
        if key not in reached:
            yield Defect(DefectKind.UNREACHABLE, key, "no way leads here; move it, or remove it")


def _stuck(flow: Flow, found: Ways) -> Iterator[Defect]:
    loops = [loop for loop in _loops(flow, found) if not _has_exit(loop, found)]
    for loop in loops:
        names = [key for key in flow.steps if key in loop]
        detail = (
            f"no answer given in the loop of {', '.join(names)} leads out of it; add a move out that depends on one"
        )
        yield Defect(DefectKind.LOOP_WITHOUT_EXIT, names[0], detail)
    looping = frozenset().union(*loops)
    finishing = _closure(
        lambda key: {source for source, edges in found.items() if any(e.to == key for e in edges)},
        moves.last_state(flow),
    )
    for key, step in flow.steps.items():
        if key not in finishing and key not in looping:
            yield Defect(DefectKind.DEAD_END, key, "no way leads from here to the end")
        elif isinstance(step, Choice) and all(o.does in STOPS for o in step.options if o.when is None):
            yield Defect(DefectKind.DEAD_END, key, "every option stops; add one that goes on")


def _closure(next_to: Callable[[str], set[str]], start: str) -> set[str]:
    seen, waiting = {start}, [start]
    while waiting:
        new = next_to(waiting.pop()) - seen
        seen |= new
        waiting += new
    return seen


def _loops(flow: Flow, found: Ways) -> list[frozenset[str]]:
    """Group the steps that can come round to themselves. The next item of a list is no loop: a list ends."""

    def ahead(key: str) -> set[str]:
        return {edge.to for edge in found.get(key, ()) if edge.turn is not Turnto.NEXT}

    after = {key: _closure(ahead, key) for key in flow.steps}
    loops: dict[frozenset[str], None] = {}
    for key in flow.steps:
        if any(key in after.get(to, ()) for to in ahead(key)):
            loops[frozenset(other for other in flow.steps if other in after[key] and key in after[other])] = None
    return list(loops)


def _has_exit(loop: frozenset[str], found: Ways) -> bool:
    """Say whether a way out of the loop depends on something answered inside it."""
    return any(_decided_by(found[key]) & loop for key in loop if any(edge.to not in loop for edge in found[key]))


def _decided_by(edges: Iterable[Edge]) -> frozenset[str]:
    tests = (test for edge in edges for when in (edge.move, edge.target) for test in tests_in(when))
    return frozenset(test.step for test in tests if isinstance(test, Test))
