"""The library: flow definitions read from YAML files. What it cannot read it refuses with file, line and a remedy."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel, ValidationError

from bot.fault import BadFlow, Fault
from bot.yaml_shape import plainly_read
from flows.flow import Flow

__all__ = ["BadFlow", "Fault", "Library", "UnknownFlow", "load", "read", "read_as"]

M = TypeVar("M", bound=BaseModel)


class UnknownFlow(LookupError):
    """There is no flow of that name."""


@dataclass(frozen=True, slots=True)
class Library:
    """The flows of this house, newest version of each."""

    _flows: Mapping[str, Flow]

    def flow(self, name: str) -> Flow:
        """Return a flow by its name. Raises UnknownFlow."""
        try:
            return self._flows[name]
        except KeyError:
            raise UnknownFlow(f"there is no flow `{name}`; there is {', '.join(self.names())}") from None

    def by_hash(self, hash: str) -> Flow | None:
        """Return the flow with this content hash, or None if no definition here has it."""
        return next((flow for flow in self._flows.values() if flow.hash == hash), None)

    def beside(self, flows: Iterable[Flow]) -> Library:
        """Return a library with these flows added; one of a name that is there takes its place."""
        return Library({**self._flows, **{flow.flow: flow for flow in flows}})

    def names(self) -> tuple[str, ...]:
        """List the flows by name."""
        return tuple(sorted(self._flows))


def load(*folders: Path) -> Library:
    """Read every `*.yaml` of the folders. Raises BadFlow with all faults of all files, also if there is no file."""
    files = [file for folder in folders for file in sorted(folder.glob("*.yaml"))]
    faults: list[Fault] = []
    found: dict[str, Flow] = {}
    for file in files:
        try:
            flow = read(file.read_bytes(), file.name)
        except BadFlow as bad:
            faults += bad.faults
            continue
        if flow.flow in found:
            faults.append(Fault(file.name, 1, f"there is another flow `{flow.flow}`", "give one of them another name"))
        found[flow.flow] = flow
    if not files:
        faults.append(
            Fault(", ".join(folder.name for folder in folders), 0, "there is no flow here", "add a .yaml file")
        )
    if faults:
        raise BadFlow(tuple(faults))
    return Library(found)


def read(content: bytes, name: str) -> Flow:
    """Read one flow file. `name` is what errors call it. Raises BadFlow."""
    return read_as(Flow, content, name, what="a flow", begin="`flow:`, `version:` and `sections:`")


def read_as(model: type[M], content: bytes, name: str, *, what: str, begin: str) -> M:
    """Read a YAML file as what the model says. what, begin: its name and first words, for whoever wrote something else. Raises BadFlow."""
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as bad:
        line = content.count(b"\n", 0, bad.start) + 1
        raise BadFlow((Fault(name, line, "this is not UTF-8", "save the file as UTF-8"),)) from None
    plain = plainly_read(text)
    if plain is None:
        from bot.yaml_whole import wholly_read  # 3 MB, and no shipped flow needs it

        plain = wholly_read(text, name, what=what, begin=begin)
    try:
        return model.model_validate(plain)
    except ValidationError as bad:
        from bot.yaml_whole import faults_of  # only whoever is at fault waits for it

        raise BadFlow(faults_of(bad, text, name)) from None
