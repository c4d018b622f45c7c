"""In which cases a human looks at everybody first, whatever anybody answers (domain §2). Knows no wording.

Among people who share a home or children, or did, a form that is filled in tells nobody that a joint process is safe. Nothing is concluded
from it here: the mediator speaks with each of them and says that she has.
"""

from __future__ import annotations

FAMILY = frozenset({"parenting", "separation_property"})  # kinds of dispute, as `newcase` calls them


def needs_a_human_first(kind: str) -> bool:
    """Say whether everybody in a case of this kind is held from the moment they agree to take part until the mediator has seen them."""
    return kind in FAMILY
