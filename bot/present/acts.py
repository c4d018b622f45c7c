"""The acts behind buttons that are not answers to a question. Values are on phones already; never renumber."""

from __future__ import annotations

from enum import Enum


class PartyAct(Enum):
    """What a party's button does outside a question."""

    REMIND_1 = 1
    REMIND_3 = 2
    REMIND_NOT = 3
    GO_ON = 4
    HIDE = 5
    DELETE = 6
    KEEP = 7
    LANGUAGE = 100  # plus the language's place in the list of languages


class DeskAct(Enum):
    """What a mediator's button does."""

    CASE = 1
    BRIEFING = 2
    CONFIRM = 3
    REFUSE = 4
    ANSWERED = 5  # she has spoken with somebody who asked for a person
    NEW_LINK = 6  # plus 0–9: the side
    CLOSE = 20
    CLOSE_YES = 21
    FILES = 22
    SAFETY = 23  # how somebody may be contacted, from their safety file
    LANGUAGE = 100
