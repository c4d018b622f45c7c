"""Every test of the archive may run on both engines."""

from tests.databases import *  # noqa: F403
