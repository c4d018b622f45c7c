"""Arabic as it is typed in haste: without vowel signs, with or without hamza, and with letters that stand for each other."""

from __future__ import annotations

_LEFT_OUT = dict.fromkeys([*range(0x64B, 0x656), 0x640, 0x670])  # vowel signs, a hamza of its own, the drawn-out line
_ALIKE = str.maketrans("أإآٱؤئىة", "ااااوييه")  # which of them is typed differs from country to country
_FOLD = {**_LEFT_OUT, **_ALIKE}


def folded(text: str) -> str:
    """Write a text as it is compared with others: equal for equal words, however they were typed. Other scripts stay as they are."""
    return text if text.isascii() else text.translate(_FOLD)
