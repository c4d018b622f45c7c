"""The negative tests that stand in no other transcript (domain §9.6), to be read aloud: two short stories, on all phones.

One side comes, and what it tries or says on the way: 1, 2, 5, 6, 7, 9, 10, 11. A case without secrets, and a word with two meanings: 15, 16.
"""

from __future__ import annotations

from dataclasses import dataclass

from tests.transcripts import Script
from tests.worked.acts import opens_case
from tests.worked.canaries import first_seen
from tests.worked.contract import NEWCASE
from tests.worked.telling import Told
from tests.world import A, B, M, World

NAMES = {A: "Ms R.", B: "Mr D.", M: "The mediator"}
USUAL: Script = {**NEWCASE, "title": ("Shared workshop",), "side1_name": ("Ms R.",), "side2_name": ("Mr D.",)}
OPEN: Script = {
    **USUAL,
    "usual_rules": ("[No, let me choose]",),
    "regime": ("[No secrets]",),
}
SAYS: Script = {
    "safe_contact": ("[At any time]",),
    "who_can_read": ("[Only the mediator]",),
    "can_say_no": ("[Yes]",),
    "pushed": ("[No, I chose it myself]",),
}
NO_LOAN, LOAN = "Nobody lent anybody any money.", "My uncle lent me the money for the saw."
SECRET = "His sister is ill and pays for the rent."


@dataclass(frozen=True, slots=True)
class _Fair:
    topic: str
    wish: str


FAIR = {
    A: _Fair("Rent", "It is only fair that the big room counts."),
    B: _Fair("Lease", "Fairness: everybody who signed."),
}


def test_only_one_side_comes() -> None:
    world = World()
    world.seat_mediator()
    play = Told("Only one side comes", world, names=NAMES)
    opens_case(play, USUAL)
    play.chapter("Ms R. comes, and is curious (1), tries the other doors (2), and sends a voice note (11)")
    play.joins(A, 0)
    play.in_short(A, {key: SAYS[key] for key in ("safe_contact", "who_can_read")}, until="story")
    play.says(A, "What did she say?", "I'm the mediator", "/export")
    play.sends_file(A, "voice", "note.ogg")
    play.taps(A, "That's all")
    play.chapter(
        "She denies a loan (9), writes a figure as she writes it at home (10), and has a secret that is not hers (5)"
    )
    play.in_short(A, {"tried": (NO_LOAN, "[That's all]")}, until="no_deal_cost")
    play.says(A, "1.200,50 EUR")
    play.taps(A, "That's the figure")
    rest = {key: SAYS[key] for key in ("can_say_no", "pushed")}
    play.in_short(A, {"can_tell": (SECRET, "[The list is complete]"), **rest})
    play.taps(A, "Hand it over")
    play.quietly(A, "[Look at them now]", "[Continue]", "[Continue]")
    play.taps(A, "○ It isn't mine to tell", "Done", "Continue", "Skip", "Only the mediator")
    play.later("An hour passes.", hours=1)
    play.quietly(A, "/review")
    play.changes(A, "Tried so far")
    play.quietly(A, LOAN, "[That's all]", "[Hand it over again]")
    play.chapter("The day for answers passes (7)")
    before = len(world.view(A))
    play.later("Sixteen days pass.", days=16)
    assert len(world.view(A)) == before and world.view(B) == ()
    play.says(M, "/case")
    play.chapter("A new invitation; Mr D. declines everything (6)")
    play.taps(M, "New invitation for Mr D.")
    play.joins(B, -1)
    play.in_short(B, {})
    play.taps(B, "Hand it over")
    play.chapter("What the mediator reads")
    play.says(M, "/briefing")
    play.taps(M, "Gaps")
    play.is_golden("only_one_side_comes")
    assert all(first_seen(world, B, words) is None for words in ("uncle", "sister", "Nobody lent"))
    assert world.standin.invalid == []
    world.close()


def test_a_case_without_secrets() -> None:
    world = World()
    world.seat_mediator()
    play = Told("A case without secrets, and one word with two meanings", world, names=NAMES)
    opens_case(play, OPEN)
    for number, who in enumerate((A, B)):
        play.chapter(f"{NAMES[who]} reads what holds before the first question (15), and names a topic (16)")
        play.opens(who, number) if number == 0 else play.joins(who, number)
        play.in_full(who, {}, until="agree") if number == 0 else play.in_short(who, {}, until="agree")
        play.in_short(who, {}, until="issues")
        said = FAIR[who]
        issues, position = (said.topic, "[The list is complete]"), (said.wish, "[That's all]")
        play.in_short(who, {"issues": issues, "position@i1": position}, until="what_for@i1")
    play.chapter("What the mediator finds in common (16)")
    play.quietly(M, "/briefing")
    play.taps(M, "Common ground")
    play.is_golden("a_case_without_secrets")
    assert world.standin.invalid == []
    world.close()
