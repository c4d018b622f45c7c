"""Several workers may start at once on a database that is not there yet."""

from __future__ import annotations

import shutil
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier

from storage import Archive
from tests.databases import Place, _administer, _database, _sqlite


def _start(place: Place, together: Barrier) -> bool:
    archive: Archive = place.open()
    together.wait()
    try:
        return archive.migrate()
    finally:
        archive.close()


def test_workers_that_start_at_once_on_an_empty_postgresql_all_come_up(postgresql_server: str, tmp_path: Path) -> None:
    keys = _sqlite(tmp_path).keys_url
    for attempt in range(3):
        shutil.rmtree(tmp_path)
        tmp_path.mkdir()
        _administer(postgresql_server, "DROP DATABASE IF EXISTS parley_first_start WITH (FORCE)")
        _administer(postgresql_server, "CREATE DATABASE parley_first_start")
        place, together = Place(_database(postgresql_server, "parley_first_start"), keys), Barrier(4)
        with ThreadPoolExecutor(4) as workers:
            done = [worker.result() for worker in [workers.submit(_start, place, together) for _ in range(4)]]
        assert any(done), attempt
        archive = place.open()
        assert archive.reachable()
        archive.close()
    _administer(postgresql_server, "DROP DATABASE parley_first_start WITH (FORCE)")
