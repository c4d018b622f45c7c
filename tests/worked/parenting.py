"""Aisha and Tom, parents of Lea and Ben who live apart (domain §9.3): what they answer. The mediator has screened, and all is clear."""

from __future__ import annotations

from bot.sandbox.wire import Person
from tests.transcripts import Script
from tests.worked.acts import Case, confirms, looks_back, opens_case, prepares, reads, screens, sends
from tests.worked.canaries import Canary
from tests.worked.telling import Told
from tests.world import M, World

AISHA = Person(341, "Aisha", "en")
TOM = Person(342, "Tom", "en")

BLAMES = "Tom is a bad father. I would like us to change over at the school gate."
GATE = "I would like us to change over at the school gate, where the children arrive among friends."
ROTA = "From May my new rota gives me four fixed days a week."

CANARIES = (
    Canary("Leeds", AISHA),
    Canary("bad father", AISHA),
    Canary("night shifts", AISHA),
    Canary("counsellor", TOM),
    Canary("on Thursdays", TOM),
    Canary("ward sister", TOM),
    Canary("among friends", AISHA, crosses=True),
    Canary("four fixed days", TOM, crosses=True),
)

NEWCASE: Script = {
    "kind": ("[Parenting]",),
    "title": ("Weeks and holidays with Lea and Ben",),
    "side1_name": ("Aisha",),
    "side1_locale": ("[English]",),
    "side1_zone": ("[London]",),
    "side2_name": ("Tom",),
    "side2_locale": ("[English]",),
    "side2_zone": ("[London]",),
    "answer_by": ("[In two weeks]",),
    "join_code": ("[No, the link is enough]",),
    "usual_rules": ("[Yes, the usual rules]",),
}

AISHA_INTAKE: Script = {
    "can_say_no": ("[Yes]",),
    "pushed": ("[No, I chose it myself]",),
    "other_readers": ("[No, only me]",),
    "safe_contact": ("[At any time]",),
    "who_can_read": ("[Only the mediator]",),
    "your_part": ("Lea and Ben's mother.",),
    "decides": ("[○ I do]", "[Done]"),
    "authority": ("[Yes, fully]",),
    "companions": ("[○ I'll come alone]", "[Done]"),
    "story": (
        "We parted two years ago. Every week is arranged anew, at the door, in front of the children.",
        "Tom is a bad father when he comes from his night shifts. He falls asleep and Lea looks after Ben.",
        "[That's all]",
    ),
    "formal": ("[○ No, nothing]", "[Done]"),
    "contact_order": ("[No]",),
    "issues": ("Schooldays and nights", "Changing homes", "[The list is complete]"),
    "position@i1": ("That they sleep at my place on schooldays.", "[That's all]"),
    "what_for@i1": ("They would keep their school and their bedtimes.", "[That's all]"),
    "position@i2": ("That nobody quarrels at the door.", "[That's all]"),
    "matters": ("[○ Certainty]", "[○ A way to go on together]", "[Done]"),
    "matters_to_them": ("Not to be a visitor in their lives.", "[That's all]"),
    "trust": ("[To get along, no more]",),
    "odds": ("[3]",),
    "obstacles": ("[○ Lack of trust]", "[Done]"),
    "need_to_know": ("Which days are really free of work", "[The list is complete]"),
    "can_tell": ("Where it goes well when they change over", "[The list is complete]"),
    "year_later": ("Ben tells me at supper what he built on the other side of town.", "[That's all]"),
}

TOM_INTAKE: Script = {
    "can_say_no": ("[Yes]",),
    "pushed": ("[No, I chose it myself]",),
    "other_readers": ("[No, only me]",),
    "safe_contact": ("[At any time]",),
    "who_can_read": ("[Only the mediator]",),
    "your_part": ("Lea and Ben's father.",),
    "decides": ("[○ I do]", "[Done]"),
    "authority": ("[Yes, fully]",),
    "companions": ("[○ I'll come alone]", "[Done]"),
    "story": (
        "I see them when it suits everybody else. I would like alternate weeks, and more of the holidays.",
        "[That's all]",
    ),
    "formal": ("[○ No, nothing]", "[Done]"),
    "contact_order": ("[No]",),
    "issues": ("Alternate weeks", "The long holidays", "[The list is complete]"),
    "position@i1": ("One week each.", "[That's all]"),
    "what_for@i1": ("I could be there for ordinary things, the homework and the cough.", "[That's all]"),
    "matters": ("[○ Respect]", "[○ A way to go on together]", "[Done]"),
    "matters_to_them": ("That there is a rhythm. I see that.", "[That's all]"),
    "trust": ("[Trust, as there was before]",),
    "odds": ("[5]",),
    "obstacles": ("[○ Hurt feelings]", "[Done]"),
    "behaviour": ("I talk with a counsellor, on Thursdays. It helps me to stay calm at the door.", "[That's all]"),
    "can_tell": ("My hours change in spring", "[The list is complete]"),
    "year_later": ("I know on Monday that I have them on Friday.", "[That's all]"),
}

AISHA_TELLS: Script = {
    "worry@i1": ("[○ It could be used against me]", "[Done]"),
    "you_decide@i1": ("[Continue]",),
    "scope@i1": ("[Share with the other side]",),
    "sentence@i1": (BLAMES, "[Write it again]", GATE),
    "approve@i1": ("[✓ Yes, they may see this]",),
    "no_wait@i1": ("now",),
}
AISHA_NEEDS: Script = {"category@i1": ("[Dates]",), "scope@i1": ("[I'll say it at the session]",)}
# His new hours he will share once they are certain, and only he says when that is.
TOM_TELLS: Script = {
    "worry@i1": ("[○ I'm not sure it's right]", "[Done]"),
    "worth_checking@i1": ("[Continue]",),
    "scope@i1": ("[More choices]",),
    "more_ways@i1": ("[Share later, on a condition]",),
    "on_condition@i1": ("Once the ward sister has signed the plan.",),
    "sentence@i1": (ROTA,),
    "approve@i1": ("[✓ Yes, they may see this]",),
}

AISHA_MORE: Script = {
    "at_home": ("[No]",),
    "children": ("Lea is 8, Ben is 5.",),
    "each_like": ("Lea wants to know what comes. Ben needs his rabbit.", "[That's all]"),
    "both_wish": ("The same school, and no quarrels at the door.", "[That's all]"),
    "weeks": ("Mostly with me; some weekends with their father.", "[That's all]"),
    "handover": ("At the door. Not well.", "[That's all]"),
    "others_around": ("Both grandmothers, on Wednesdays.", "[That's all]"),
    "both_decide": ("[○ School]", "[○ Health]", "[Done]"),
    "moves": ("I am thinking of Leeds. My sister has room there. Nothing is decided.", "[That's all]"),
    "try_out": ("[Three months]",),
}
TOM_MORE: Script = {
    "at_home": ("[No]",),
    "children": ("Lea, eight, and Ben, five and a half.",),
    "each_like": ("Lea plans, Ben sings.", "[That's all]"),
    "both_wish": ("That they stay at their school, and hear us speak kindly.", "[That's all]"),
    "weeks": ("Every second weekend with me, more or less.", "[That's all]"),
    "others_around": ("Their grandmothers.", "[That's all]"),
    "both_decide": ("[○ School]", "[○ Moving house]", "[Done]"),
    "try_out": ("[Three months]",),
}

AISHA_REFRESHED: Script = {
    "new_to_you": ("[All of it]",),
    "differently": ("Fixed days are what Lea asks for. I did not know that this could be.", "[That's all]"),
    "matters_before": ("[4]",),
    "matters_now": ("[8]",),
}
TOM_REFRESHED: Script = {
    "new_to_you": ("[Part of it]",),
    "matters_before": ("[5]",),
    "matters_now": ("[7]",),
}


def tell(world: World) -> Case:
    """Play the case."""
    play = Told("A parenting case: Aisha and Tom", world, names={AISHA: "Aisha", TOM: "Tom", M: "The mediator"})
    case = Case("case_parenting", play, (AISHA, TOM), CANARIES, {AISHA: "Aisha", TOM: "Tom"})
    opens_case(play, NEWCASE)
    play.chapter("Aisha prepares")
    prepares(play, AISHA, 0, AISHA_INTAKE)
    play.chapter("Tom prepares")
    prepares(play, TOM, 1, TOM_INTAKE)
    confirms(play, "Aisha", "Tom")
    play.chapter("Nothing goes on before the mediator has spoken with each of them")
    screens(play, "Aisha", "Tom")
    play.chapter("Aisha writes in anger, is offered calmer words, and finds her own")
    play.taps(AISHA, "Show it")
    play.in_short(AISHA, AISHA_TELLS, until="sentence@i1")
    play.in_full(AISHA, AISHA_TELLS)
    play.quietly(AISHA, "[Look at them now]")
    play.in_short(AISHA, AISHA_NEEDS)
    play.chapter("Tom will share his new hours, once they are certain")
    play.quietly(TOM, "[Show it]")
    play.in_short(TOM, TOM_TELLS, until="more_ways@i1")
    play.in_full(TOM, TOM_TELLS)
    play.chapter("Questions about the children, the same for both")
    _sits(play, AISHA, AISHA_MORE)
    _sits(play, TOM, TOM_MORE)
    play.chapter("Aisha's sentence is sent on; Tom's waits")
    sends(case, GATE, AISHA)
    reads(play, TOM, TOM_REFRESHED)
    play.says(M, "/briefing")
    play.later("two weeks later", days=14)
    play.chapter("The plan is signed: Tom says so, and his sentence goes across")
    play.says(TOM, "/ledger")
    play.taps(TOM, "It has happened")
    sends(case, ROTA, TOM)
    reads(play, AISHA, AISHA_REFRESHED)
    play.chapter("Aisha thinks again about how likely an agreement is")
    play.quietly(AISHA, "/review")
    play.changes(AISHA, "Odds of agreement")
    play.quietly(AISHA, "[6]", "[Hand it over again]")
    play.chapter("Before the meeting")
    looks_back(play, TOM)
    return case


def _sits(play: Told, who: Person, script: Script) -> None:
    """Let somebody answer the questions about the children, and leave what comes after them for another day."""
    play.quietly(who, "[Answer them now]")
    play.in_short(who, script)
    play.quietly(who, "[Hand it over]", "[Later]")
