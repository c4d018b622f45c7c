"""Nortek, who wrote the software, and Bellwood, the retailer (domain §9.2): what they answer."""

from __future__ import annotations

from bot.sandbox.wire import Person
from tests.transcripts import Script
from tests.worked.acts import Case, confirms, exchange, looks_back, opens_case, prepares, sends
from tests.worked.canaries import Canary
from tests.worked.telling import Told
from tests.world import M, World

NORTEK = Person(321, "Jonas (Nortek)", "en")
BELLWOOD = Person(322, "Priya (Bellwood)", "en")

CHANGES = "Please give us the list of specification changes with their dates."
CAUSES = "Please tell us what each of the six weeks of delay came from."
WILL_BRING = "We have such a list and will bring it to the session."
NEXT_PHASE = "We would like you to build the second phase, worth about €200k, next spring."
FIXED_SCOPE = "We would take on further work if the scope is frozen on paper before we start."

CANARIES = (
    Canary("numbers can be checked first", BELLWOOD),
    Canary("31 March", NORTEK),
    Canary("€61,000", NORTEK),
    Canary("retry loop", NORTEK),
    Canary("covenant", NORTEK),
    Canary("CR-11", BELLWOOD),
    Canary("€65k", BELLWOOD),
    Canary("give us the list", NORTEK, crosses=True),
    Canary("frozen on paper", NORTEK, crosses=True),
    Canary("came from", BELLWOOD, crosses=True),
    Canary("such a list", BELLWOOD, crosses=True),
    Canary("€200k", BELLWOOD, crosses=True),
)

NEWCASE: Script = {
    "kind": ("[Contract or business]",),
    "title": ("The web shop of autumn",),
    "side1_name": ("Nortek",),
    "side1_locale": ("[English]",),
    "side1_zone": ("[Berlin]",),
    "side2_name": ("Bellwood",),
    "side2_locale": ("[English]",),
    "side2_zone": ("[London]",),
    "answer_by": ("[In two weeks]",),
    "join_code": ("[No, the link is enough]",),
    "usual_rules": ("[Yes, the usual rules]",),
}

NORTEK_INTAKE: Script = {
    "can_say_no": ("[Yes]",),
    "pushed": ("[No, I chose it myself]",),
    "other_readers": ("[No, only me]",),
    "safe_contact": ("[At any time]",),
    "who_can_read": ("[Only the mediator]",),
    "your_part": ("Jonas, I run Nortek. We built the shop.",),
    "decides": ("[○ I do]", "[○ Someone who pays for it]", "[Done]"),
    "authority": ("[Yes, fully]",),
    "companions": ("[○ I'll come alone]", "[Done]"),
    "story": ("We delivered, and €84,000 is still unpaid. The specification kept moving.", "[That's all]"),
    "formal": ("[○ Another deadline]", "[Done]"),
    "next_date": ("31 March 2026", "[Yes]"),
    "contact_order": ("[No]",),
    "offers": ("They offered to pay two thirds; we did not answer.", "[That's all]"),
    "issues": ("The open invoice", "Why it took longer", "[The list is complete]"),
    "position@i1": ("Payment of the invoice.", "[That's all]"),
    "what_for@i1": ("We could pay our people on time.", "[That's all]"),
    "worry@i2": ("That all of it is put on us.", "[That's all]"),
    "matters": ("[○ Certainty]", "[○ Reputation]", "[Done]"),
    "matters_to_them": ("That it does not happen again at Christmas. I understand that.", "[That's all]"),
    "trust": ("[Trust, as there was before]",),
    "no_deal_plan": ("Our bank tests a covenant on 31 March, and without the money we fail it.", "[That's all]"),
    "best_worst": ("Most likely two years in court. I would take €61,000 now.", "[That's all]"),
    "odds": ("[5]",),
    "obstacles": ("[○ Missing information]", "[○ A deadline]", "[Done]"),
    "need_to_know": ("Which changes to the specification they count, and when each was made", "[The list is complete]"),
    "can_tell": ("A junior's mistake, the retry loop, took two of the six weeks", "[The list is complete]"),
    "year_later": ("We are building the next thing for them, from a scope nobody touches.", "[That's all]"),
}

BELLWOOD_INTAKE: Script = {
    "can_say_no": ("[Yes]",),
    "pushed": ("[No, I chose it myself]",),
    "other_readers": ("[No, only me]",),
    "safe_contact": ("[Only at certain hours]",),
    "contact_hours": ("[○ Mornings, 8 to 12]", "[○ Afternoons, 12 to 18]", "[○ Evenings, 18 to 21]", "[Done]"),
    "who_can_read": ("[Only the mediator]",),
    "your_part": ("Priya, I answer for online sales at Bellwood.",),
    "decides": ("[○ Employer or board]", "[Done]"),
    "authority": ("[Yes, up to a limit]",),
    "check_with": ("I sign up to €65k, above that the board, by phone that day.",),
    "companions": ("[○ A lawyer]", "[Done]"),
    "story": ("The shop came late and we lost the Christmas trade.", "[That's all]"),
    "formal": ("[○ No, nothing]", "[Done]"),
    "contact_order": ("[No]",),
    "issues": ("The price after the delay", "[The list is complete]"),
    "position@i1": ("€30,000 off the invoice.", "[That's all]"),
    "what_for@i1": ("I could explain the season to the board.", "[That's all]"),
    "matters": ("[○ An explanation]", "[○ A way to go on together]", "[Done]"),
    "matters_to_them": ("Cash, I suppose. They are a small firm.", "[That's all]"),
    "trust": ("[Trust, as there was before]",),
    "odds": ("[6]",),
    "obstacles": ("[○ Missing information]", "[Done]"),
    "need_to_know": ("What caused the delay, week by week", "[The list is complete]"),
    "can_tell": (
        "We changed the specification eleven times, our log CR-11 shows it",
        "We plan a second phase with them",
        "[The list is complete]",
    ),
    "year_later": ("The shop is up in October, and I know whom to call.", "[That's all]"),
}

NORTEK_TELLS: Script = {
    "worry@i1": ("[○ My price would go up]", "[○ It could be used against me]", "[Done]"),
    "scope@i1": ("[Only the mediator]",),
}
NORTEK_NEEDS: Script = {
    "category@i1": ("[Documents]",),
    "scope@i1": ("[Share with the other side]",),
    "sentence@i1": (CHANGES,),
    "approve@i1": ("[✓ Yes, they may see this]",),
    "no_wait@i1": ("now",),
}
BELLWOOD_TELLS: Script = {
    "worry@i1": ("[○ It could be used against me]", "[Done]"),
    "scope@i1": ("[Only the mediator]",),
    "worry@i2": ("[○ My price would go up]", "[Done]"),
    "safe_way@i2": ("[○ At the same time as they do]", "[Done]"),
    "scope@i2": ("[Swap: only if they share too]",),
    "sentence@i2": (NEXT_PHASE,),
    "approve@i2": ("[✓ Yes, they may see this]",),
}
BELLWOOD_NEEDS: Script = {
    "category@i1": ("[Reasons]",),
    "scope@i1": ("[Share with the other side]",),
    "sentence@i1": (CAUSES,),
    "approve@i1": ("[Check with my lawyer first]",),
}
AFTER_THE_LAWYER: Script = {"approve@i1": ("[✓ Yes, they may see this]",), "no_wait@i1": ("now",)}
BELLWOOD_REPLIES: Script = {
    "scope": ("[Share with the other side]",),
    "sentence": (WILL_BRING,),
    "approve": ("[✓ Yes, they may see this]",),
    "no_wait": ("now",),
    "needed": ("Two weeks, so that the numbers can be checked first.", "[That's all]"),
}
NORTEK_REPLIES: Script = {"scope": ("[Only the mediator]",)}


def tell(world: World) -> Case:
    """Play the case."""
    names = {NORTEK: "Jonas of Nortek", BELLWOOD: "Priya of Bellwood", M: "The mediator"}
    play = Told("A contract case: Nortek and Bellwood", world, names=names)
    case = Case("case_contract", play, (NORTEK, BELLWOOD), CANARIES, {NORTEK: "Nortek", BELLWOOD: "Bellwood"})
    opens_case(play, NEWCASE)
    play.chapter("Nortek prepares")
    prepares(play, NORTEK, 0, NORTEK_INTAKE)
    play.chapter("Bellwood prepares")
    prepares(play, BELLWOOD, 1, BELLWOOD_INTAKE)
    confirms(play, "Nortek", "Bellwood")
    play.chapter("Nortek: one thing stays with the mediator, one question may go across")
    play.quietly(NORTEK, "[Look at them now]")
    play.in_short(NORTEK, NORTEK_TELLS)
    play.taps(NORTEK, "Look at them now")
    play.in_full(NORTEK, NORTEK_NEEDS)
    play.chapter("Bellwood: one thing stays, one waits for an exchange, and a lawyer is asked")
    play.quietly(BELLWOOD, "[Look at them now]")
    play.in_short(BELLWOOD, BELLWOOD_TELLS)
    play.quietly(BELLWOOD, "[Look at them now]")
    play.in_short(BELLWOOD, BELLWOOD_NEEDS, until="approve@i1")
    play.in_full(BELLWOOD, BELLWOOD_NEEDS)
    play.chapter("Nortek's question goes across, and Bellwood answers it")
    sends(case, CHANGES, NORTEK)
    play.taps(BELLWOOD, "Show it", "Answer it")
    play.in_short(BELLWOOD, BELLWOOD_REPLIES)
    sends(case, WILL_BRING, BELLWOOD)
    play.taps(NORTEK, "Show it")
    play.in_short(NORTEK, {})
    play.chapter("Bellwood's question, after the lawyer was asked; Nortek answers the mediator alone")
    play.taps_under(BELLWOOD, "week by week – What they will see", "Change")
    play.in_short(BELLWOOD, AFTER_THE_LAWYER)
    sends(case, CAUSES, BELLWOOD)
    play.taps(NORTEK, "Show it", "Answer it")
    play.in_full(NORTEK, NORTEK_REPLIES)
    play.says(NORTEK, "Two of the six weeks were our own retry loop.")
    play.chapter("An exchange about plans")
    exchange(case, "Plans", "Useful", (NORTEK, FIXED_SCOPE), (BELLWOOD, NEXT_PHASE))
    play.taps(NORTEK, "Show it")
    play.in_short(NORTEK, {})
    play.taps(BELLWOOD, "Show it")
    play.in_short(BELLWOOD, {})
    play.chapter("Before the meeting")
    looks_back(play, NORTEK)
    play.taps(NORTEK, "1")
    return case
