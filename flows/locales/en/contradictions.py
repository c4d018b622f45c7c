"""How somebody says that there is none of something; see `flows.contradictions`."""

from __future__ import annotations

from flows.contradictions import DenialWords

TABLE = DenialWords(
    none=(
        r"(?:there (?:is|was|were|are|has been|have been) (?:never )?(?:no|not any|never a)|"
        r"(?:i|we) (?:have|had|took|got|made|signed|gave) no|(?:i|we) never (?:had|took|got|made|signed|gave)(?: any| an| a)?|"
        r"(?:i|we) (?:do not|did not|dont|didnt) (?:have|take|get|make|sign|give)(?: any| an| a)?) (\w+)"
    ),
    bare=r"^no (\w+)$",
)
