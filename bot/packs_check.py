"""Whether question packs may stand beside what is shipped, and are sound: every fault with file, line and a remedy."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from difflib import get_close_matches
from pathlib import Path

from bot.library import Fault, read
from bot.packs import MANIFEST, Found, Shipped, hyphened
from bot.present.catalogue import Catalogue
from bot.yaml_whole import line_of
from flows.check import check, check_catalogue
from flows.check_defect import Defect, DefectKind, prompt_key, title_key
from flows.flow import Audience, Flow
from flows.pack import Pack

TOLD = ("mediator", "kind", "regime")  # the facts a further flow is told
_FIXES = {
    DefectKind.MISSING_WORDING: "add it",
    DefectKind.UNKNOWN_VARIABLE: "take it out",
    DefectKind.OPTIONS_DIFFER: "word the options that the flow has",
    DefectKind.BUTTON_TOO_LONG: "shorten it",
    DefectKind.PROMPT_TOO_LONG: "shorten it",
}


# --- may it stand beside what is shipped? -------------------------------------------------------------------------


def stands(packs: Iterable[Found], shipped: Shipped) -> list[Fault]:
    """Find what the packs may not do: name what is not there, or touch what is shipped, or another pack's, without saying so."""
    taken: dict[str, str] = {}
    return [fault for found in packs for fault in (*_manifest(found, shipped), *_own(found, shipped, taken))]


def _manifest(found: Found, shipped: Shipped) -> Iterator[Fault]:
    content = (found.folder / MANIFEST).read_bytes()
    label, pack, default = f"{found.folder.name}/{MANIFEST}", found.pack, shipped.catalogue.default

    def fault(what: str, fix: str, *way: str) -> Fault:
        return Fault(label, line_of(content, *way), what, fix)

    for kind in () if pack.kinds == "all" else pack.kinds:
        if kind not in shipped.kinds:
            yield fault(f"there is no kind `{kind}`", _near(kind, shipped.kinds), "kinds", kind)
    for language in pack.languages:
        if language not in shipped.catalogue.locales():
            there = ", ".join(shipped.catalogue.locales())
            yield fault(f"this house does not speak `{language}`", f"write of {there}", "languages", language)
    if default not in pack.languages:
        yield fault(f"`{default}`, which steps in for all others, is missing", "word the pack in it too", "languages")
    for name in pack.asks:
        if name not in found.flows:
            fix = _near(name, tuple(found.flows))
            yield fault(f"the pack has no flow `{name}`", fix, "asks", name)
    for name in pack.replaces:
        if name not in shipped.library.names() and not _is_worded(shipped.catalogue, name):
            yield fault(f"nothing called `{name}` is shipped", "take it out, or correct it", "replaces", name)


def _near(word: str, there: tuple[str, ...]) -> str:
    near = get_close_matches(word, there, n=1)
    return f"did you mean `{near[0]}`?" if near else f"there is {', '.join(there) or 'none'}"


def _own(found: Found, shipped: Shipped, taken: dict[str, str]) -> Iterator[Fault]:
    for name, (flow, file) in found.flows.items():
        content, label = file.read_bytes(), found.label(file)
        line = line_of(content, "flow")
        is_replaced = name in shipped.library.names() and name in found.pack.replaces
        if name in shipped.library.names() and not is_replaced:
            yield Fault(label, line, f"a flow `{name}` is shipped", f"name yours otherwise, or {_SAY_SO} `{name}`")
        if (other := taken.setdefault(name, found.pack.pack)) != found.pack.pack:
            yield Fault(label, line, f"the pack `{other}` has a flow `{name}` too", "name yours otherwise")
        if not is_replaced and hyphened(name).partition("-")[0] in _families(shipped):
            yield Fault(label, line, f"wordings of the house begin with `{name}`", "name the flow otherwise")
        like = shipped.library.flow(name) if is_replaced else None
        yield from _kept_to(flow, like, content, label)
    yield from _words(found, shipped)


_SAY_SO = "say in pack.yaml that the pack replaces"


def _families(shipped: Shipped) -> frozenset[str]:
    keys = shipped.catalogue.keys(shipped.catalogue.default)
    flows = {hyphened(name) for name in shipped.library.names()}
    return frozenset(key.partition("-")[0] for key in keys) - flows


def _kept_to(flow: Flow, like: Flow | None, content: bytes, label: str) -> Iterator[Fault]:
    """Find what a further flow could not be given; one that replaces a shipped flow is given what that was."""
    facts, lists, audience = (like.facts, like.lists, like.audience) if like else (TOLD, (), Audience.PARTY)
    for fact in sorted(set(flow.facts) - set(facts) - set(TOLD)):
        there = ", ".join(dict.fromkeys((*facts, *TOLD)))
        yield Fault(label, line_of(content, "facts", fact), f"it is not told the fact `{fact}`", f"there is {there}")
    if set(flow.lists) != set(lists):
        yield Fault(label, line_of(content, "lists"), "it is given no such lists", f"write {list(lists)}")
    if flow.audience is not audience:
        yield Fault(label, line_of(content, "audience"), f"it talks with {audience.value}", "change `audience`")


def _words(found: Found, shipped: Shipped) -> Iterator[Fault]:
    """Find wordings in a language the pack does not name, or of something that is not its own."""
    own = {prompt_key(flow, step) for flow, _ in found.flows.values() for step in flow.steps.values()}
    own |= {title_key(flow, section) for flow, _ in found.flows.values() for section in flow.sections}
    for file in sorted(found.folder.glob("locales/*/*.ftl")):
        if file.parent.name not in found.pack.languages:
            what = f"pack.yaml does not name the language `{file.parent.name}`"
            yield Fault(found.label(file), 1, what, "name it under `languages`, or take the folder away")
            continue
        for number, text in enumerate(file.read_text("utf-8", errors="replace").splitlines(), start=1):
            message = re.match(r"([a-zA-Z][\w-]*)\s*=", text)
            if message is None or message[1] in own or found.replaces(message[1]):
                continue
            if _is_worded(shipped.catalogue, message[1]):
                fix = f"{_SAY_SO} `{message[1]}`, or take it out"
                yield Fault(found.label(file), number, f"`{message[1]}` is a wording of the house", fix)
            else:
                what = f"no step or section of the pack is worded `{message[1]}`"
                yield Fault(found.label(file), number, what, _near(message[1], tuple(sorted(own))))


def _is_worded(catalogue: Catalogue, message: str) -> bool:
    return any(key.partition(".")[0] == message for key in catalogue.keys(catalogue.default))


# --- is it sound? -------------------------------------------------------------------------------------------------


class _Spoken:
    """The catalogue in the languages of one pack."""

    def __init__(self, catalogue: Catalogue, pack: Pack) -> None:
        self._all, self._languages = catalogue, pack.languages

    def locales(self) -> tuple[str, ...]:
        return tuple(locale for locale in self._all.locales() if locale in self._languages)

    def keys(self, locale: str) -> frozenset[str]:
        return self._all.keys(locale)

    def variables(self, locale: str, key: str) -> frozenset[str]:
        return self._all.variables(locale, key)

    def raw(self, locale: str, key: str) -> tuple[str, ...]:
        return self._all.raw(locale, key)


class _Part(_Spoken):
    """Of these languages only the wordings that the pack brings along."""

    def __init__(self, catalogue: Catalogue, found: Found) -> None:
        super().__init__(catalogue, found.pack)
        self._own = frozenset(_brought(found))

    def keys(self, locale: str) -> frozenset[str]:
        return frozenset(key for key in super().keys(locale) if key.partition(".")[0] in self._own)


def _brought(found: Found) -> Iterator[str]:
    for file in found.folder.glob("locales/*/*.ftl"):
        yield from re.findall(r"^([a-zA-Z][\w-]*)\s*=", file.read_text("utf-8", errors="replace"), re.MULTILINE)


def unsound(packs: Iterable[Found], catalogue: Catalogue) -> list[Fault]:
    """Check the flows and wordings of the packs as the shipped ones are checked, with the line of each defect."""
    faults: list[Fault] = []
    for found in packs:
        for flow, file in found.flows.values():
            defects = check(flow, _Spoken(catalogue, found.pack))
            faults += [_fault(found, defect, file) for defect in defects]
        manifest = found.folder / MANIFEST
        faults += [_fault(found, defect, manifest) for defect in check_catalogue(_Part(catalogue, found))]
    return list(dict.fromkeys(faults))


def _fault(found: Found, defect: Defect, file: Path) -> Fault:
    what, _, fix = defect.detail.rpartition("; ")
    what, fix = (what, fix) if what else (fix, _FIXES.get(defect.kind, "correct it"))
    there = _worded_at(found, *defect.wording) if defect.wording else None
    path, line = there or (file, line_of(file.read_bytes(), *_way(file, defect)))
    return Fault(found.label(path), line, f"{defect.kind.value}: {what}", fix)


def _way(file: Path, defect: Defect) -> tuple[str | int, ...]:
    """Find the words that lead to the step, or the section, a defect names."""
    content = file.read_bytes()
    if not defect.step or file.name == MANIFEST:
        return ()
    if line_of(content, "sections", defect.step) != line_of(content, "sections"):
        return ("sections", defect.step)
    flow = read(content, file.name)
    section = flow.section_of.get(defect.step)
    return ("sections", section.key, "steps", defect.step) if section else ()


def _worded_at(found: Found, locale: str, key: str) -> tuple[Path, int] | None:
    """Find the file and line of a wording of the pack."""
    message, _, attribute = key.partition(".")
    for file in sorted(found.folder.glob(f"locales/{locale}/*.ftl")):
        begun = False
        for number, text in enumerate(file.read_text("utf-8").splitlines(), start=1):
            begun = bool(re.match(rf"{re.escape(message)}\s*=", text)) or (begun and text[:1] in (" ", ""))
            if begun and (not attribute or re.match(rf"\s+\.{re.escape(attribute)}\s*=", text)):
                return file, number
    return None
