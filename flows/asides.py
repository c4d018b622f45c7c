"""What people say to the assistant beside their answers: "what did she say?", "am I allowed to …?". Recognised by a short reviewed list.

A whole message must match, so that an answer which contains such words stays an answer and nothing more. Source: domain §9.6, 1 and 2;
for questions about the law §6 (legal information is not legal advice) and §9.5.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from functools import cache

from flows.arabic import folded
from flows.letters import MARKS
from flows.tongues import languages, table_of


class Aside(Enum):
    """What somebody wants besides answering."""

    OTHER_SIDE = "other-side"  # to hear what the other side has said or done
    AUTHORITY = "authority"  # to be taken for somebody else, or to be shown everything
    ADVICE = "advice"  # to be told what the law allows, or what to do about it


@dataclass(frozen=True, slots=True)
class AsideWords:
    """How one language says it. Patterns are source text of `re`, one on a line, of words as they are compared (`heard`)."""

    words: Mapping[str, str]  # name -> what stands for it in braces
    patterns: Mapping[Aside, str]


LONGEST = 90  # code points; whoever writes more is telling something
_ASKED = " ?"  # stands at the end of what was put as a question, where a language asks in the words it also states in
_SENTENCE_ENDS = re.compile(r"[.!?؟…।]\s+\w")
_SIGNS = re.compile(rf"[^\w\s{MARKS}]|_", re.UNICODE)
_EITHER_WAY = {
    0x93C: None,
    0x901: 0x902,
    0x200C: None,
    0x200D: None,
}  # the dot under a letter and the bow over one: typed or not


def heard(text: str) -> Aside | None:
    """Say what a message asks beside the question, in any of the languages; None for everything else."""
    if len(text) > LONGEST:
        return None
    bare = folded(unicodedata.normalize("NFC", text).translate(_EITHER_WAY)).casefold()
    plain = " ".join(_SIGNS.sub(" ", bare).split())
    if found := next(
        (aside for aside in Aside if aside is not Aside.ADVICE and _pattern(aside).fullmatch(plain)), None
    ):
        return found
    return Aside.ADVICE if _asks_for_advice(text, plain) else None


def _asks_for_advice(text: str, plain: str) -> bool:
    """Say whether a message is one question about the law and nothing else; whoever adds a sentence is telling something."""
    if _SENTENCE_ENDS.search(text):
        return False
    pattern = _pattern(Aside.ADVICE)
    return any(pattern.fullmatch(form) for form in ((plain, plain + _ASKED) if "?" in text else (plain,)))


@cache
def _pattern(aside: Aside) -> re.Pattern[str]:
    lines = [
        _written(line.strip(), table.words)
        for table in (table_of(AsideWords, language) for language in languages())
        if table is not None
        for line in table.patterns.get(aside, "").splitlines()
        if line.strip()
    ]
    return re.compile("|".join(f"(?:{line})" for line in lines))


def _written(line: str, words: Mapping[str, str]) -> str:
    """Put the words of a language in place of the braces."""
    for name, pattern in words.items():
        line = line.replace(f"{{{name}}}", re.sub(r"\n\s+", "", pattern))
    return line
