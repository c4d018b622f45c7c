"""`parley flows diff` and `parley flows migrate`: what a newer version of a flow means, and taking people along. Says nothing of any answer."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from bot.app import make_house, open_archive, quiet_logs, system_clock
from bot.flow_maps import read_map
from bot.house import House
from bot.library import UnknownFlow, read
from bot.service.context import Desk
from bot.service.upgrade import Move, Verdict, foresee, take_along
from bot.settings import BadSetting, Settings
from bot.shelf import shelf
from flows.change import diff, weight_of
from flows.check import check
from flows.flow import Flow
from flows.flow_map import FlowMap
from flows.migration import Migrated, Refused, Stays
from storage import Archive, definitions
from storage.errors import Stale
from storage.runs import RunHead


def compared(settings: Settings, old: str, new: str) -> list[str]:
    """Say what differs between two definitions: each a YAML file, or a flow's name, `name@hash` for one kept in the database.

    Raises BadSetting if there is no such thing, BadFlow if a file cannot be read.
    """
    before, after = _definition(settings, old), _definition(settings, new)
    changes = diff(before, after)
    head = f"{before.flow} {before.version} → {after.flow} {after.version}: {weight_of(changes).value}"
    same = ["the definitions are equal; whatever else changed is wording"] if before.hash == after.hash else []
    return [head, *same, *map(str, changes)]


def _definition(settings: Settings, named: str) -> Flow:
    file = Path(named)
    if file.suffix in (".yaml", ".yml"):
        return read(file.read_bytes(), file.name)
    name, _, start = named.partition("@")
    try:
        shipped = shelf(settings.default_locale, settings.packs, settings.jurisdiction).library.flow(name)
    except UnknownFlow as fault:
        raise BadSetting(str(fault)) from None
    if not start or shipped.hash.startswith(start):
        return shipped
    archive = open_archive(settings, make=False)
    try:
        archive.verify()
        with archive.begin() as unit:
            found = [flow for flow in definitions.versions(unit, name) if flow.hash.startswith(start)]
    finally:
        archive.close()
    if len(found) != 1:
        raise BadSetting(f"{named} names {len(found) or 'no'} definition{'s' * (len(found) != 1)} in the database")
    return found[0]


def migrated(settings: Settings, name: str, map_file: Path | None, *, dry_run: bool) -> tuple[list[str], bool]:
    """Take everybody who is in an older version of a flow into the installed one, all of them or nobody; say what happened, and if all went.

    Raises BadSetting, or BadFlow for a map that cannot be used.
    """
    quiet_logs("ERROR")
    archive = open_archive(settings, make=False)
    try:
        archive.verify()
        found = shelf(settings.default_locale, settings.packs, settings.jurisdiction)
        house = make_house(found, archive, settings, username="")
        try:
            new = found.library.flow(name)
        except UnknownFlow as fault:
            raise BadSetting(str(fault)) from None
        if check(new, found.catalogue):
            raise BadSetting(f"{name} has defects: run parley check")
        return _all(archive, house, Move(new, _maps(archive, new, map_file)), dry_run=dry_run)
    finally:
        archive.close()


def _maps(archive: Archive, new: Flow, map_file: Path | None) -> dict[int, FlowMap]:
    if map_file is None:
        return {}
    with archive.begin() as unit:
        olds = [flow for flow in definitions.versions(unit, new.flow) if flow.hash != new.hash]
    told = read_map(map_file.read_bytes(), map_file.name, olds, new)
    return {told.from_version: told}


def _all(archive: Archive, house: House, move: Move, *, dry_run: bool) -> tuple[list[str], bool]:
    with archive.begin() as unit:
        verdicts = foresee(Desk(house, unit, system_clock()), move)
    lines, fine = _told(move, verdicts), not any(isinstance(v.outcome, Refused) for v in verdicts)
    if not fine:
        return [*lines, "nothing was changed: those who began an older version go on in it"], False
    if dry_run:
        return [*lines, "nothing was changed: this was a dry run"], True
    going = [verdict.head for verdict in verdicts if isinstance(verdict.outcome, Migrated)]
    done = [_one(archive, house, move, head) for head in going]
    left = [verdict for verdict in done if isinstance(verdict.outcome, Refused)]
    return [*lines, f"{len(going) - len(left)} moved", *_reasons(left)], not left


def _one(archive: Archive, house: House, move: Move, head: RunHead) -> Verdict:
    """Move one run in a transaction of its own; look once more if its person was writing at that very moment."""
    for is_last in (False, True):
        try:
            with archive.begin() as unit:
                verdict = take_along(Desk(house, unit, system_clock()), move, head)
                unit.commit()
            return verdict
        except Stale:
            if is_last:
                raise
    raise AssertionError("unreachable")


def _told(move: Move, verdicts: Sequence[Verdict]) -> list[str]:
    """Say of every run what is to become of it, and why not: reasons name steps, and stand apart from the runs."""
    to = f"version {move.new.version}"
    lines = [f"{v.head.id[:8]} · version {v.version or '?'} → {_word(v, to)}" for v in verdicts]
    return [*lines, *_reasons(verdicts), f"{len(verdicts)} live run(s) of {move.new.flow} in another version than {to}"]


def _word(verdict: Verdict, to: str) -> str:
    match verdict.outcome:
        case Migrated():
            return f"goes on in {to}"
        case Stays():
            return "keeps its version: handed over, closed or erased"
        case Refused(why):
            return why.value


def _reasons(verdicts: Sequence[Verdict]) -> list[str]:
    counted = Counter(str(v.outcome.detail) for v in verdicts if isinstance(v.outcome, Refused))
    return [f"{count} cannot be moved: {detail}" for detail, count in sorted(counted.items())]
