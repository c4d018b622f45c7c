"""Definitions in use, by content hash: a run finishes the version of its flow that it began. Knows no wording."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import literal_column, select

from flows.flow import Flow
from storage.prepared import upsert
from storage.tables import FLOWS, RUNS
from storage.times import micros
from storage.unit import Unit


def archive(unit: Unit, flow: Flow, now: datetime) -> None:
    """Keep a definition under its hash; keeping it twice changes nothing."""
    insert = upsert(unit.engine, FLOWS).values(
        hash=flow.hash,
        name=flow.flow,
        version=flow.version,
        body=flow.model_dump_json(by_alias=True),
        archived_at=micros(now),
    )
    unit.run(insert.on_conflict_do_nothing())


def get(unit: Unit, flow_hash: str) -> Flow | None:
    """Return the definition with this hash, None if it was never kept."""
    body = unit.run(select(FLOWS.c.body).where(FLOWS.c.hash == flow_hash)).scalar_one_or_none()
    return None if body is None else Flow.model_validate_json(body)


def versions(unit: Unit, name: str) -> tuple[Flow, ...]:
    """Return every definition ever kept of a flow, the oldest first."""
    bodies = unit.run(select(FLOWS.c.body).where(FLOWS.c.name == name).order_by(FLOWS.c.archived_at, FLOWS.c.hash))
    return tuple(Flow.model_validate_json(body) for body in bodies.scalars())


def in_use(unit: Unit) -> set[str]:
    """Return the hashes pinned by runs that are not finished.

    Reads an index over all of them: for the start, not for a turn.
    """
    unfinished = RUNS.c.state != literal_column("'finished'")
    return set(unit.run(select(RUNS.c.flow_hash).where(unfinished).distinct()).scalars())
