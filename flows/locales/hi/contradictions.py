"""How somebody says that there is none of something; see `flows.contradictions`."""

from __future__ import annotations

from flows.contradictions import DenialWords

TABLE = DenialWords(
    none=r"(?:कोई )?(\w+) (?:नहीं|नही) (?:था|थी|थे|है|हैं|लिया|ली|दिया|दी)",
)
