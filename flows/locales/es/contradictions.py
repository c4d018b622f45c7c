"""How somebody says that there is none of something; see `flows.contradictions`."""

from __future__ import annotations

from flows.contradictions import DenialWords

TABLE = DenialWords(
    none=(
        r"(?:no (?:hay|hubo|habia|ha habido|tengo|tenemos|tuve|tuvimos|firme|firmamos)(?: ningun| ninguna| un| una)?|"
        r"nunca (?:hubo|tuve|tuvimos|firme|firmamos)(?: ningun| ninguna| un| una)?) (\w+)"
    ),
    bare=r"^ningun[a]? (\w+)$",
)
