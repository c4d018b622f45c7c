"""Maps between two versions of a flow, read from YAML files and held against both. What is not so is refused with file, line and a remedy."""

from __future__ import annotations

from collections.abc import Iterable

from bot.library import BadFlow, Fault, read_as
from bot.yaml_whole import line_of
from flows.flow import Flow
from flows.flow_map import FlowMap, map_faults

_BEGIN = "`flow:`, `from_version:` and `to_version:`"


def read_map(content: bytes, name: str, olds: Iterable[Flow], new: Flow) -> FlowMap:
    """Read one map into `new`. olds: the definitions it may start from; those of its `from_version` count. Raises BadFlow with all faults."""
    told = read_as(FlowMap, content, name, what="a map", begin=_BEGIN)
    froms = [old for old in olds if old.version == told.from_version]
    if not froms:
        line = line_of(content, "from_version")
        raise BadFlow((Fault(name, line, f"there is no version {told.from_version}", "write one that is in use"),))
    found = dict.fromkeys(fault for old in froms for fault in map_faults(old, new, told))
    faults = tuple(Fault(name, line_of(content, *fault.at), fault.what, fault.fix) for fault in found)
    if faults:
        raise BadFlow(tuple(sorted(faults, key=lambda fault: fault.line)))
    return told
