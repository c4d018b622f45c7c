"""Words the house does not say to a party: promises it cannot keep (design P11) and words that judge (domain §6).

One list per language. Entries are matched as whole words, whatever their case; `*` stands for any ending. A language
without a list has none of its own.
"""

from __future__ import annotations

import re
from functools import cache

_BANNED: dict[str, str] = {
    "en": """
        end-to-end encrypt*; anonymous*; completely confidential; totally confidential; fully confidential;
        absolutely confidential; strictly confidential; 100% confidential; guarantee*; privileged;
        victim*; abuser*; abusive; claimant's lie*; liar*; deadbeat*; admits; admitted; refuses; refused;
        should; shouldn't; fair; unfair; reasonable; unreasonable; obvious; obviously; unfortunately; clearly;
        both sides are to blame; to blame
    """,
    "es": """
        cifrad* de extremo a extremo; cifrad* extremo a extremo; encriptad* de extremo a extremo; anónim*;
        completamente confidencial*; totalmente confidencial*; absolutamente confidencial*;
        estrictamente confidencial*; 100 % confidencial*; 100% confidencial*; garantiz*; garantía*; secreto profesional;
        víctima*; maltratador*; abusador*; agresor*; mentir*; mentiros*; miente*; moros*; admite*; admitió;
        se niega*; se negó; debería*; justo; justa; justos; justas; injust*; razonable*; irrazonable*;
        obvio; obvia; obvios; obvias; obviamente; evidentemente; claramente; lamentablemente; desgraciadamente;
        desafortunadamente; por desgracia; la culpa es; tiene* la culpa; culpable*
    """,
}


@cache
def banned(locale: str) -> re.Pattern[str] | None:
    """Return the pattern of a language's banned words (`es-MX` uses those of `es`), or None if it has no list."""
    words = _BANNED.get(locale.partition("-")[0])
    if words is None:
        return None
    entries = sorted((" ".join(word.split()) for word in words.split(";")), key=len, reverse=True)
    patterns = (re.escape(entry).replace(r"\*", r"\w*").replace(r"\ ", r"\s+") for entry in entries)
    return re.compile(rf"(?<!\w)(?:{'|'.join(patterns)})(?!\w)", re.IGNORECASE)
