"""What belongs to a word in the scripts of the house: for patterns, since `\\w` leaves out the marks that many scripts write vowels with."""

from __future__ import annotations

_ACCENTS = "\u0300-\u036f"
_ARABIC = "\u064b-\u065f\u0670"  # short vowels
_DEVANAGARI = (
    "\u0900-\u0903\u093a-\u094f\u0951-\u0957\u0962\u0963"  # vowels, nasals, the dot below, and what joins two letters
)
_JOINERS = "\u200c\u200d"  # without a shape; they only say how their neighbours are drawn
MARKS = _ACCENTS + _ARABIC + _DEVANAGARI + _JOINERS
IN_WORD = rf"[\w{MARKS}]"  # one sign of a word: letter, figure, underscore, or a mark that belongs to one
