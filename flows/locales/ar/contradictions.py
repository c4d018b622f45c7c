"""How somebody says that there is none of something; see `flows.contradictions`."""

from __future__ import annotations

from flows.contradictions import DenialWords

TABLE = DenialWords(
    none=r"(?:لا يوجد|لم يكن هناك|ليس هناك|ليس لدي|ليس عندي|ما عندي|ما كان في)(?: اي)? (\w+)",
)
