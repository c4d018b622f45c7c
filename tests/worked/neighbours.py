"""Ms Kovács, who nurses at night, and the Adeyemi family above her (domain §9.4): what they answer.

That the son is being assessed for autism is known to nobody here; his father writes what he can bear and no name for it.
"""

from __future__ import annotations

from bot.sandbox.wire import Person
from tests.transcripts import Script
from tests.worked.acts import Case, confirms, exchange, looks_back, opens_case, prepares, reads, sends
from tests.worked.canaries import Canary
from tests.worked.telling import Told
from tests.world import M, World

KOVACS = Person(331, "Katalin", "en")
ADEYEMI = Person(332, "Tunde A.", "en")

NIGHTS = "I will put my night shifts for the month on a calendar by the front door."
BANGING = "When the wall is banged suddenly, our children are frightened for the rest of the day."
SLEEP = "After a night shift I have five hours to sleep, and without them I am afraid of the next night."
SON = "Our older son has sensory difficulties, and the trampoline before school is what gets him through the day."

CANARIES = (
    Canary("drug chart", KOVACS),
    Canary("wrote to the landlord", KOVACS),
    Canary("asked kindly", ADEYEMI),
    Canary("spied on", ADEYEMI),
    Canary("calendar by the front door", KOVACS, crosses=True),
    Canary("afraid of the next night", KOVACS, crosses=True),
    Canary("banged suddenly", ADEYEMI, crosses=True),
    Canary("sensory", ADEYEMI, crosses=True),
)

NEWCASE: Script = {
    "kind": ("[Neighbours]",),
    "title": ("Quiet mornings and a place to play",),
    "side1_name": ("Ms Kovács",),
    "side1_locale": ("[English]",),
    "side1_zone": ("[London]",),
    "side2_name": ("The Adeyemis",),
    "side2_locale": ("[English]",),
    "side2_zone": ("[London]",),
    "answer_by": ("[In two weeks]",),
    "join_code": ("[No, the link is enough]",),
    "usual_rules": ("[Yes, the usual rules]",),
}

KOVACS_INTAKE: Script = {
    "can_say_no": ("[Yes]",),
    "pushed": ("[No, I chose it myself]",),
    "other_readers": ("[No, only me]",),
    "safe_contact": ("[Only at certain hours]",),
    "contact_hours": ("[○ Afternoons, 12 to 18]", "[○ Weekends too]", "[Done]"),
    "who_can_read": ("[I'm not sure]",),
    "explained_again": ("[Continue]",),
    "your_part": ("Katalin Kovács. I live on the ground floor and work nights as a nurse.",),
    "decides": ("[○ I do]", "[Done]"),
    "authority": ("[Yes, fully]",),
    "companions": ("[○ I'll come alone]", "[Done]"),
    "story": (
        "I sleep in the mornings. From seven to eleven there is the trampoline under my window, and the dog.",
        "I have not slept through since May.",
        "[That's all]",
    ),
    "formal": ("[○ Complaint or grievance]", "[Done]"),
    "contact_order": ("[No]",),
    "tried": (
        "In June I wrote to the landlord. Before that, a note through their door; for two days it was better.",
        "[That's all]",
    ),
    "issues": ("Quiet between seven and eleven", "The dog in the yard", "[The list is complete]"),
    "position@i1": ("No trampoline before eleven when I come home from a night shift.", "[That's all]"),
    "what_for@i1": ("Four hours of sleep, and I would not dread coming home.", "[That's all]"),
    "worry@i1": ("That I make a mistake at work. Twice I nearly did, with a drug chart.", "[That's all]"),
    "worry@i2": ("That in the end I am the one who has to move out.", "[That's all]"),
    "matters": ("[○ Respect]", "[○ A way to go on together]", "Sleep, really.", "[Done]"),
    "matters_to_them": ("That the children can be outside. They are right about that.", "[That's all]"),
    "trust": ("[To get along, no more]",),
    "odds": ("[4]",),
    "obstacles": ("[○ Lack of trust]", "[○ Hurt feelings]", "[Done]"),
    "need_to_know": ("When they really need the garden in the morning", "[The list is complete]"),
    "can_tell": ("Which days I have been on nights", "[The list is complete]"),
    "year_later": ("We say hello over the fence, and I know when to wear earplugs.", "[That's all]"),
}

ADEYEMI_INTAKE: Script = {
    "can_say_no": ("[Yes]",),
    "pushed": ("[No, I chose it myself]",),
    "good_moment": ("[Someone else uses this phone]",),
    "phone_plan": ("[Go on here]",),
    "safe_contact": ("[At any time]",),
    "who_can_read": ("[Only the mediator]",),
    "your_part": ("Tunde Adeyemi, father of two boys, first floor.",),
    "decides": ("[○ I do]", "[○ Partner or family]", "[Done]"),
    "authority": ("[I'd have to check first]",),
    "check_with": ("My wife, by phone after four.",),
    "companions": ("[○ A friend or relative]", "[Done]"),
    "story": ("The boys need to run before school. We feel spied on from below.", "[That's all]"),
    "formal": ("[I'm not sure]",),
    "contact_order": ("[No]",),
    "issues": ("A time when the boys can play", "The wall", "[The list is complete]"),
    "position@i1": ("An hour before school.", "[That's all]"),
    "what_for@i1": ("The boys sit still at school after it.", "[That's all]"),
    "worry@i1": ("That we have to move again.", "[That's all]"),
    "matters": ("[○ Respect]", "That the children can play outside", "[Done]"),
    "matters_to_them": ("Sleep, I suppose.", "[That's all]"),
    "trust": ("[To get along, no more]",),
    "odds": ("[6]",),
    "obstacles": ("[○ Hurt feelings]", "[○ Missing information]", "[Done]"),
    "need_to_know": ("Which mornings she comes home from work", "[The list is complete]"),
    "can_tell": (
        "What the banging on the wall does to the children",
        "Why mornings matter so much for our older son",
        "[The list is complete]",
    ),
    "year_later": ("She waves at the boys.", "[That's all]"),
    "anything_else": ("We would move the trampoline if we were asked kindly.", "[That's all]"),
}

KOVACS_TELLS: Script = {
    "worry@i1": ("They would know when my flat is empty", "[Done]"),
    "heard@i1": ("[Continue]",),
    "safe_way@i1": ("[○ Only a summary]", "[Done]"),
    "scope@i1": ("[Share with the other side]",),
    "sentence@i1": (NIGHTS,),
    "approve@i1": ("[✓ Yes, they may see this]",),
    "no_wait@i1": ("now",),
}
KOVACS_NEEDS: Script = {"category@i1": ("[Dates]",), "scope@i1": ("[I'll say it at the session]",)}
ADEYEMI_TELLS: Script = {
    "worry@i1": ("[○ Nothing, really]", "[Done]"),
    "scope@i1": ("[Share with the other side]",),
    "sentence@i1": (BANGING,),
    "approve@i1": ("[✓ Yes, they may see this]",),
    "no_wait@i1": ("[Keep the time to think]",),
    "worry@i2": ("[○ It would hurt someone]", "[○ It could be used against me]", "[Done]"),
    "takes_care@i2": ("[Continue]",),
    "safe_way@i2": ("[○ At the same time as they do]", "[Done]"),
    "scope@i2": ("[Swap: only if they share too]",),
    "sentence@i2": (SON,),
    "approve@i2": ("[✓ Yes, they may see this]",),
}
ADEYEMI_NEEDS: Script = {"category@i1": ("[Dates]",), "scope@i1": ("[Only the mediator]",)}
ADEYEMI_REFRESHED: Script = {
    "new_to_you": ("[All of it]",),
    "differently": ("With a calendar we could plan the mornings. She should have said.", "[That's all]"),
    "matters_before": ("[5]",),
    "matters_now": ("[8]",),
}
KOVACS_REFRESHED: Script = {
    "new_to_you": ("[Part of it]",),
    "differently": ("I thought only I was frightened in this house.", "[That's all]"),
    "matters_before": ("[2]",),
    "matters_now": ("[7]",),
}


def tell(world: World) -> Case:
    """Play the case."""
    names = {KOVACS: "Ms Kovács", ADEYEMI: "Mr Adeyemi", M: "The mediator"}
    play = Told("A case between neighbours: Ms Kovács and the Adeyemis", world, names=names)
    case = Case("case_neighbours", play, (KOVACS, ADEYEMI), CANARIES, {KOVACS: "Ms Kovács", ADEYEMI: "The Adeyemis"})
    opens_case(play, NEWCASE)
    play.chapter("Ms Kovács prepares")
    prepares(play, KOVACS, 0, KOVACS_INTAKE)
    play.chapter("Mr Adeyemi prepares")
    prepares(play, ADEYEMI, 1, ADEYEMI_INTAKE)
    confirms(play, "Ms Kovács", "The Adeyemis")
    play.chapter("Ms Kovács decides about her night shifts")
    play.quietly(KOVACS, "[Look at them now]")
    play.in_short(KOVACS, KOVACS_TELLS)
    play.quietly(KOVACS, "[Look at them now]")
    play.in_short(KOVACS, KOVACS_NEEDS)
    play.chapter("Mr Adeyemi decides about the wall, and about his son")
    play.quietly(ADEYEMI, "[Look at them now]")
    play.in_short(ADEYEMI, ADEYEMI_TELLS, until="worry@i2")
    play.in_full(ADEYEMI, ADEYEMI_TELLS)
    play.quietly(ADEYEMI, "[Look at them now]")
    play.in_short(ADEYEMI, ADEYEMI_NEEDS)
    play.chapter("The calendar goes up, and the wall is heard")
    sends(case, NIGHTS, KOVACS)
    reads(play, ADEYEMI, ADEYEMI_REFRESHED)
    play.later("a day later, in the afternoon", days=1, hours=5)
    sends(case, BANGING, ADEYEMI)
    reads(play, KOVACS, KOVACS_REFRESHED)
    play.chapter("An exchange about reasons")
    exchange(case, "Reasons", "Sensitive", (KOVACS, SLEEP), (ADEYEMI, SON), hours=5)
    reads(play, ADEYEMI, {})
    play.chapter("Ms Kovács reads it on Saturday, when messages are welcome again")
    play.later("the next day, in the afternoon", hours=18)
    reads(play, KOVACS, {})
    play.chapter("Before the meeting")
    looks_back(play, KOVACS)
    return case
