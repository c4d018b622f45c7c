"""The flow linter: finds what would leave a person stuck, unheard or misled before anybody meets it. Reads no files."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from flows.case import Offer, Topic
from flows.check_conditions import condition_defects
from flows.check_defect import Defect, DefectKind, Wordings, prompt_key, title_key
from flows.check_graph import STOPS, graph_defects
from flows.check_plain import Excused, plain_defects
from flows.check_previews import preview_defects
from flows.check_wordings import asks, tone, wording_defects
from flows.flow import Audience, Choice, Choices, Flow, Step
from flows.moves import FINISH

__all__ = ["Defect", "DefectKind", "Wordings", "check", "check_all", "check_catalogue"]

_NOBODY = ("\0",)  # the beginning of no key
_RESERVED = {
    FINISH: "names the end in `moves`",
    "more": "is the place of what is said after the end",
    "adviser": "is the place of questions about the law",
}


def check(flow: Flow, wordings: Wordings) -> list[Defect]:
    """Find every defect of one flow and its wordings. Ways are followed only where all keys and moves are known."""
    structure = [*_duplicates(flow), *_moves(flow)]
    paths = [] if structure else graph_defects(flow)
    return [
        *structure,
        *paths,
        *(
            defect
            for number, (_, step) in enumerate(flow.in_order())
            for defect in _of_step(flow, step, is_first=number == 0)
        ),
        *condition_defects(flow),
        *preview_defects(flow),
        *_colliding(flow),
        *wording_defects(flow, wordings),
    ]


def check_all(flows: Iterable[Flow], wordings: Wordings) -> dict[str, list[Defect]]:
    """Check flows that live in one house: flow name -> its defects; clean flows are left out.

    A wording's name that two flows claim is a defect of the later one.
    """
    flows = list(flows)
    claimed: dict[str, str] = {}
    found: dict[str, list[Defect]] = {}
    for flow in flows:
        shared = sorted({key for key in _names(flow) if claimed.setdefault(key, flow.flow) != flow.flow})
        clashes = [
            Defect(DefectKind.NAMES_COLLIDE, "", f"the wording `{key}` is also one of flow {claimed[key]}")
            for key in shared
        ]
        if defects := [*check(flow, wordings), *clashes]:
            found[flow.flow] = defects
    return found


def check_catalogue(
    wordings: Wordings, *, mediator: tuple[str, ...] = (), excused: Iterable[Excused] = ()
) -> list[Defect]:
    """Compare whole languages: a wording that one lacks, a variable only one uses, a wrong tone; and what is not plain.

    In these defects `step` is the wording's key. mediator: beginnings of the keys that only a mediator reads; in all
    others banned words are found too. excused: what is not plain and may stay so.
    """
    locales = wordings.locales()
    worded = {locale: wordings.keys(locale) for locale in locales}
    found: list[Defect] = []
    for key in sorted(frozenset().union(*worded.values())):
        having = [locale for locale, keys in worded.items() if key in keys]
        missing = [locale for locale in locales if locale not in having]
        found += [Defect(DefectKind.MISSING_WORDING, key, f"{locale} has no `{key}`") for locale in missing]
        known = wordings.variables(having[0], key)
        for locale in having:
            if extra := sorted(wordings.variables(locale, key) - known):
                detail = f"{locale} uses {', '.join(f'${name}' for name in extra)}, which {having[0]} does not"
                found.append(Defect(DefectKind.UNKNOWN_VARIABLE, key, detail, (locale, key)))
            is_for_parties = not key.startswith(mediator)
            found += tone(key, wordings.raw(locale, key), locale, owner=key, is_for_parties=is_for_parties)
    return [*found, *plain_defects(wordings, mediator or _NOBODY, excused)]


def _duplicates(flow: Flow) -> Iterator[Defect]:
    for key in _twice(step.key for _, step in flow.in_order()):
        yield Defect(DefectKind.DUPLICATE_KEY, key, "two steps have this key; rename one")
    for key in flow.lists:
        if key in flow.steps:
            yield Defect(DefectKind.DUPLICATE_KEY, key, "a list it is given and a step have this key; rename one")
    for key in _twice(section.key for section in flow.sections):
        yield Defect(DefectKind.DUPLICATE_KEY, key, "two sections have this key; rename one")
    for _, step in flow.in_order():
        if isinstance(step, Choice | Choices):
            for key in _twice(option.key for option in step.options):
                yield Defect(DefectKind.DUPLICATE_KEY, step.key, f"two options have the key `{key}`; rename one")


def _twice(keys: Iterable[str]) -> list[str]:
    return [key for key, count in Counter(keys).items() if count > 1]


def _moves(flow: Flow) -> Iterator[Defect]:
    for _, step in flow.in_order():
        for move in step.moves:
            if move.to not in flow.steps and move.to != FINISH:
                yield Defect(DefectKind.UNKNOWN_MOVE, step.key, f"it moves to `{move.to}`, which does not exist")


def _of_step(flow: Flow, step: Step, *, is_first: bool) -> Iterator[Defect]:
    if step.moves and [move.when is None for move in step.moves] != [False] * (len(step.moves) - 1) + [True]:
        yield Defect(DefectKind.NO_DEFAULT_MOVE, step.key, "the last move, and only that, must have no condition")
    if not is_first and not _has_way_out(step):
        yield Defect(
            DefectKind.NO_WAY_OUT, step.key, "allow `back`, `skip` or a non-answer, so that nobody is caught here"
        )
    if asks(step) and flow.audience is Audience.PARTY:
        if step.offer is None:
            yield Defect(DefectKind.MISSING_SCOPE, step.key, f"add `offer`: {_one_of(Offer)}")
        if "topic" not in step.model_fields_set:
            yield Defect(DefectKind.MISSING_SCOPE, step.key, f"add `topic`: {_one_of(Topic)}")


def _one_of(choice: type[Offer] | type[Topic]) -> str:
    return ", ".join(member.value for member in choice)


def _has_way_out(step: Step) -> bool:
    stops = isinstance(step, Choice) and any(option.does in STOPS for option in step.options)
    return step.back or step.skip or bool(step.allow) or stops


def _names(flow: Flow) -> Iterator[str]:
    yield from {title_key(flow, section) for section in flow.sections}
    yield from {prompt_key(flow, step) for _, step in flow.in_order()}


def _colliding(flow: Flow) -> Iterator[Defect]:
    """Find steps that share the wording of a title, and keys that mean something else to the engine."""
    titles = {title_key(flow, section): section.key for section in flow.sections}
    for _, step in flow.in_order():
        key = prompt_key(flow, step)
        if key in titles:
            detail = f"its wording `{key}` is the title of the section `{titles[key]}`; rename one"
            yield Defect(DefectKind.NAMES_COLLIDE, step.key, detail)
        if step.key in _RESERVED:
            yield Defect(DefectKind.NAMES_COLLIDE, step.key, f"`{step.key}` {_RESERVED[step.key]}; rename the step")
