"""For the whole suite: the collector of cycles runs seldom, since a worker keeps many put-away houses and walking them all costs a seventh of the time.

No property is held to a time: on a busy machine any of them may be slow once.
"""

from __future__ import annotations

import gc

from hypothesis import settings

from bot.present.catalogue_source import keep_trees

gc.set_threshold(50_000, 20, 1_000)
keep_trees()  # every wording is looked at many times
settings.register_profile("untimed", settings.get_profile(settings.get_current_profile_name()), deadline=None)
settings.load_profile("untimed")
