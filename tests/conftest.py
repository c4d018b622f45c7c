"""For the whole suite: the collector of cycles runs seldom, since a worker keeps many put-away houses and walking them all costs a seventh of the time."""

from __future__ import annotations

import gc

from bot.present.catalogue_source import keep_trees

gc.set_threshold(50_000, 20, 1_000)
keep_trees()  # every wording is looked at many times
