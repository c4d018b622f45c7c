"""How hard Spanish is to read: Fernández Huerta (1959, in its corrected form); lower is harder. See `flows.readability`."""

from __future__ import annotations

import re

from flows.readability import Measure


def _syllables(word: str) -> int:
    """Count strong vowels, and weak ones that lean on none; the u of que, qui, gue and gui is mute."""
    plain = re.sub(r"(?<=q)u|(?<=g)u(?=[eiéí])", "", word.lower())
    strong = len(re.findall(r"[aeoáéíóú]", plain))
    return max(1, strong + len(re.findall(r"(?<![aeoáéíóúiuü])[iuüy]+(?![aeoáéíóú])", plain)))


TABLE = Measure(
    longest_breath=25,
    longest_word=16,
    weight=_syllables,
    score=lambda sentence, word: 206.84 - 60 * word - 1.02 * sentence,
    hardest=70.0,
    is_harder=lambda score, limit: score < limit,
)
