"""The next version of any flow, made by rule: steps and options renamed, one dropped, new ones put in between; with its map."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

from flows.flow import ApproveStep, Flow
from flows.flow_map import FlowMap

REFERS = ("step", "over", "of", "under", "day", "paper", "each", "to")


def raised(flow: Flow, **changes: Any) -> Flow:
    """Return the flow with another version and these top-level changes."""
    return Flow.model_validate({**plain(flow), "version": flow.version + 1, **changes})


def plain(flow: Flow) -> dict[str, Any]:
    return deepcopy(flow.model_dump(mode="json", by_alias=True, exclude_unset=True))


def upgraded(flow: Flow) -> tuple[Flow, FlowMap]:
    """Return a next version that changes all that may be changed, and the map into it."""
    raw = plain(flow)
    referred = set(_referred(raw))
    steps = {key: f"{key[:30]}_now" for n, key in enumerate(flow.steps) if n % 2}
    dropped = [key for key, s in flow.steps.items() if s.kind == "text" and key not in referred and key not in steps][
        :1
    ]
    scopes = {s.under for s in flow.steps.values() if isinstance(s, ApproveStep)}
    options: dict[str, dict[str, str]] = {}
    for section in raw["sections"]:
        section["steps"] = [step for step in section["steps"] if step["key"] not in dropped]
        for step in section["steps"]:
            if step["kind"] in ("choice", "choices") and step["key"] not in scopes:
                first = step["options"][0]["key"]
                options[step["key"]] = {first: f"{first[:30]}_too"}
                step["options"][0]["key"] = f"{first[:30]}_too"
                step["options"].insert(0, {"key": "added_option"})
    _reoption(raw, options)
    _rename(raw, steps)
    for n, section in enumerate(raw["sections"]):
        new = {"kind": "text", "topic": "issues", "offer": "kept", "several": False}
        section["steps"] = [{"key": f"added_{n}a", **new}, *section["steps"], {"key": f"added_{n}z", **new}]
    told = {
        "flow": flow.flow,
        "from_version": flow.version,
        "to_version": flow.version + 1,
        "steps": steps,
        "dropped": dropped,
        "options": options,
    }
    return Flow.model_validate({**raw, "version": flow.version + 1}), FlowMap.model_validate(told)


def _referred(raw: Any) -> list[str]:
    if isinstance(raw, dict):
        own = [v for k, v in raw.items() if k in REFERS and isinstance(v, str)]
        return own + [key for v in raw.values() for key in _referred(v)]
    return [key for v in raw for key in _referred(v)] if isinstance(raw, list) else []


def _rename(raw: Any, steps: dict[str, str]) -> None:
    for part in raw.values() if isinstance(raw, dict) else raw:
        if isinstance(part, dict | list):
            _rename(part, steps)
    if isinstance(raw, dict):
        names = (*REFERS, *(("key",) if "kind" in raw else ()))
        raw.update({k: steps.get(v, v) for k, v in raw.items() if k in names and isinstance(v, str)})


def _reoption(raw: Any, options: dict[str, dict[str, str]]) -> None:
    for part in raw.values() if isinstance(raw, dict) else raw:
        if isinstance(part, dict | list):
            _reoption(part, options)
    if isinstance(raw, dict) and isinstance(raw.get("step"), str):
        new = options.get(raw["step"], {})
        raw.update({k: new.get(v, v) for k, v in raw.items() if k in ("equals", "includes") and isinstance(v, str)})
