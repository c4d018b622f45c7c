"""Question packs: a centre's own flows and wordings, in a folder of their own. What is wrong in one is refused with file, line and a remedy.

<packs>/<pack>/pack.yaml                 what it is called, for which cases, in which languages (`flows.pack`)
<packs>/<pack>/flows/*.yaml              its flows
<packs>/<pack>/locales/<language>/*.ftl  their wording
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from bot.library import BadFlow, Fault, Library, read, read_as
from bot.present.catalogue import Catalogue
from bot.yaml_whole import line_of
from flows.flow import Choice, Flow
from flows.pack import Pack

MANIFEST = "pack.yaml"


@dataclass(frozen=True, slots=True)
class Found:
    """One pack as it lies in its folder."""

    folder: Path
    pack: Pack
    flows: Mapping[str, tuple[Flow, Path]]  # flow name -> its definition and file

    def label(self, file: Path) -> str:
        """Name a file as errors do."""
        return str(file.relative_to(self.folder.parent))

    def replaces(self, message: str) -> bool:
        """Say whether it may word this shipped message anew: it names the message, or the flow the message belongs to."""
        return any(message == name or message.startswith(f"{hyphened(name)}-") for name in self.pack.replaces)


def find(folder: Path | None) -> tuple[Found, ...]:
    """Read the packs of a folder, by name; their wordings are not read yet. Raises BadFlow with all faults."""
    faults: list[Fault] = []
    found: list[Found] = []
    for each in sorted(folder.iterdir()) if folder else ():
        if each.is_dir() and not each.name.startswith((".", "_")):
            try:
                found.append(_read(each))
            except BadFlow as bad:
                faults += bad.faults
    if faults:
        raise BadFlow(tuple(faults))
    return tuple(found)


def _read(folder: Path) -> Found:
    manifest = folder / MANIFEST
    label = f"{folder.name}/{MANIFEST}"
    if not manifest.is_file():
        raise BadFlow((Fault(label, 1, "there is no such file", "write one: it says for which cases the pack is"),))
    content = manifest.read_bytes()
    pack = read_as(Pack, content, label, what="a pack", begin="`pack:`, `kinds:` and `languages:`")
    if pack.pack != folder.name:
        line = line_of(content, "pack")
        raise BadFlow((Fault(label, line, f"the folder is called `{folder.name}`", "give both one name"),))
    return Found(folder, pack, _flows(folder))


def _flows(folder: Path) -> dict[str, tuple[Flow, Path]]:
    faults: list[Fault] = []
    found: dict[str, tuple[Flow, Path]] = {}
    for file in sorted((folder / "flows").glob("*.yaml")):
        label = str(file.relative_to(folder.parent))
        try:
            flow = read(file.read_bytes(), label)
        except BadFlow as bad:
            faults += bad.faults
            continue
        if flow.flow in found:
            faults.append(Fault(label, 1, f"there is another flow `{flow.flow}`", "give one of them another name"))
        found[flow.flow] = (flow, file)
    if faults:
        raise BadFlow(tuple(faults))
    return found


@dataclass(frozen=True, slots=True)
class Shipped:
    """What the packs come to: the shipped flows, their wordings, and the language that steps in for others."""

    library: Library
    catalogue: Catalogue

    @property
    def kinds(self) -> tuple[str, ...]:
        """Name the kinds of dispute a mediator can choose."""
        step = self.library.flow("newcase").steps["kind"]
        return tuple(option.key for option in step.options) if isinstance(step, Choice) else ()


def hyphened(name: str) -> str:
    """Write a name as the catalogues do."""
    return name.replace("_", "-")
