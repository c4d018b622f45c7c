"""How the database came to be what it is: every revision in order, the newest last.

Read at every start; Alembic itself only to migrate.
"""

from __future__ import annotations

REVISIONS = (
    "0001_house",
    "0002_disclosure",
    "0003_law",
    "0006_files",
    "0007_safety",
    "0009_questions",
    "0008_seats",
    "0011_papers",
    "0012_retention",
    "0012_ranges",
    "0013_sessions",
    "0014_agenda",
    "0016_freshstart",
    "0015_living",
    "0017_terms",
    "0018_day",
    "0020_joined",
)
