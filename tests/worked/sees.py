"""What the trade says a mediator is to see in each worked case (domain §9), and her briefing as it stands at the end. Holds no tests."""

from __future__ import annotations

from collections.abc import Iterator

from bot.service.brief import gather
from flows.briefing import Briefing
from flows.private import HOUSE, Private, Viewer
from flows.text import Text
from storage import cases
from tests.bot.service.eyes import newest_case
from tests.worked.acts import Case

# Worked case -> what stands on its last card; on the right, what domain §9 asks for.
SEES = {
    "case_workplace": (
        "Shared: respect · hearing things in time · a way to go on together · privacy · work · how",  # early warnings, good work, meetings
        "They want my answer by Friday 19",  # the deadline, which she names in passing
        "an apology (Dana) · a calm tone (Mark)",  # compatible
        "a matter of principle (Dana)",  # impasse: principle, apology
        "hurt feelings (Dana)",
    ),
    "case_contract": (
        "Could be traded: when (Nortek) against how much (Bellwood)",  # early cash against a discount
        "Further dealings could stand beside it: “We would like you to build the second phase",  # phase 2
        "Opposed: money",
        "Nortek needs to know “Which changes to the specification they count",  # need and knows: the log
        "Bellwood needs to know “What caused the delay, week by week”",
        "missing information (Nortek and Bellwood)",  # the gap
        "a deadline (Nortek)",  # and the timing of money
        "somebody else has to say yes (Bellwood)",  # authority
        "Bellwood: cannot say yes alone",  # red
    ),
    "case_parenting": (
        "Shared: certainty about what comes · a way to go on together · a calm tone · school · relatives",
        "Opposed: nights and weeks with the children",
        "Could be quickly settled: a calm tone",  # at the handover
    ),
    "case_neighbours": (
        "Shared: safety · respect · a way to go on together · staying where one lives · time outdoors",  # not moving house, good hours
        "quiet and sleep (Ms Kovács)",  # compatible: the hours differ
        "The Adeyemis could do something of the kind Ms Kovács asks for",  # low-cost offers match
        "hurt feelings (Ms Kovács and The Adeyemis)",  # a small apology
        "missing information (The Adeyemis)",  # and an exchange of information
    ),
    "case_tenancy": (
        "Shared: certainty about what comes · a way to go on together · keeping out of court · the home",  # a monthly sum, a dry flat
        "a date is coming up (Mr Brandt and Ilona)",  # the hearing
        "Mr Brandt needs to know “When there is an income again”; Ilona could tell “From when on I earn again” – It has crossed.",
        "Ilona needs to know “When the wall is repaired”; Mr Brandt could tell “How soon the wall could be done” – It has crossed.",
    ),
}


def briefing_of(case: Case) -> Briefing:
    """Gather the briefing of a worked case as it stands at its end."""
    world = case.play.world
    newest = newest_case(world)
    with world.archive.begin() as unit:
        found = cases.get(unit, HOUSE, newest)
        assert found is not None
        return gather(unit, world.house, found, world.now)


def quoted(text: Text, viewer: Viewer) -> Iterator[str]:
    """Yield the words of people that a wording holds, at any depth."""
    for param in text.params.values():
        if isinstance(param, Private):
            yield param.read_as(viewer)
        elif isinstance(param, Text):
            yield from quoted(param, viewer)
