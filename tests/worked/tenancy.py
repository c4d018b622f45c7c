"""Mr Brandt, who lets a flat, and Ilona, who rents it (domain §9.5): what they answer."""

from __future__ import annotations

from bot.sandbox.wire import Person
from tests.transcripts import Script
from tests.worked.acts import Case, confirms, looks_back, opens_case, prepares, reads
from tests.worked.canaries import Canary
from tests.worked.telling import Told
from tests.world import M, World

BRANDT = Person(351, "K. Brandt", "en")
ILONA = Person(352, "Ilona", "en")

MAY_I = "Am I allowed to withhold rent?"
WHEN_INCOME = "Please tell me from which month on a regular income can be counted on."
NEW_JOB = "I begin a new job on 3 June, and from then on there is a wage every month."
WHEN_DRY = "Please tell me when the wall in the bedroom will be repaired."
REPAIR = "A builder has given me a price, and the wall can be done within fourteen days of a yes."

CANARIES = (
    Canary("notice from the bank", BRANDT),
    Canary("€900", BRANDT),
    Canary("two months behind", BRANDT),
    Canary("5 July 2026", BRANDT),
    Canary("inhaler", ILONA),
    Canary("ashamed", ILONA),
    Canary("withhold rent", ILONA),
    Canary("hardship fund", ILONA),
    Canary("counted on", BRANDT, crosses=True),
    Canary("fourteen days", BRANDT, crosses=True),
    Canary("3 June", ILONA, crosses=True),
    Canary("bedroom will be repaired", ILONA, crosses=True),
)

NEWCASE: Script = {
    "kind": ("[Landlord and tenant]",),
    "title": ("The flat in Mill Street",),
    "side1_name": ("Mr Brandt",),
    "side1_locale": ("[English]",),
    "side1_zone": ("[Berlin]",),
    "side2_name": ("Ilona",),
    "side2_locale": ("[English]",),
    "side2_zone": ("[Berlin]",),
    "answer_by": ("[In two weeks]",),
    "join_code": ("[No, the link is enough]",),
    "usual_rules": ("[Yes, the usual rules]",),
}

BRANDT_INTAKE: Script = {
    "can_say_no": ("[Yes]",),
    "pushed": ("[No, I chose it myself]",),
    "other_readers": ("[No, only me]",),
    "safe_contact": ("[At any time]",),
    "who_can_read": ("[Only the mediator]",),
    "your_part": ("Klaus Brandt, the flat is mine.",),
    "decides": ("[○ I do]", "[Done]"),
    "authority": ("[Yes, fully]",),
    "companions": ("[○ I'll come alone]", "[Done]"),
    "story": ("Four months are unpaid. I gave notice in February. I want the money or the keys.", "[That's all]"),
    "formal": ("[○ Court or tribunal]", "[Done]"),
    "next_date": ("10 June 2026", "[Yes]"),
    "contact_order": ("[No]",),
    "issues": ("The unpaid months", "[The list is complete]"),
    "position@i1": ("€5,400, or the flat.", "[That's all]"),
    "what_for@i1": ("I would know what comes in.", "[That's all]"),
    "worry@i1": ("That we both end up before a judge for nothing.", "[That's all]"),
    "matters": ("[○ Certainty]", "[○ Time]", "[Done]"),
    "matters_to_them": ("To keep the flat, I think.", "[That's all]"),
    "trust": ("[To get along, no more]",),
    "odds": ("[4]",),
    "obstacles": ("[○ Missing information]", "[Done]"),
    "need_to_know": ("When there is an income again", "[The list is complete]"),
    "can_tell": ("How soon the wall could be done", "[The list is complete]"),
    "anything_else": ("To be certain of the rest I would let go of €900.", "[That's all]"),
}

ILONA_INTAKE: Script = {
    "can_say_no": ("[Yes]",),
    "pushed": ("[No, I chose it myself]",),
    "other_readers": ("[No, only me]",),
    "safe_contact": ("[At any time]",),
    "who_can_read": ("[Only the mediator]",),
    "your_part": ("Ilona, I live there with my daughter.",),
    "decides": ("[○ I do]", "[Done]"),
    "authority": ("[Yes, fully]",),
    "companions": ("[○ A friend or relative]", "[Done]"),
    "story": (
        "I lost my job in autumn. The wall has been mouldy since October, I telephoned twice. I am ashamed of the letters.",
        "[That's all]",
    ),
    "formal": ("[○ Court or tribunal]", "[Done]"),
    "next_date": ("10 June 2026", "[Yes]"),
    "contact_order": ("[No]",),
    "issues": ("The wall in the bedroom", "A sum I can pay", "[The list is complete]"),
    "position@i1": ("That it is dry.", "[That's all]"),
    "position@i2": ("Something every month that I can keep to.", "[That's all]"),
    "what_for@i2": ("I could open letters again.", "[That's all]"),
    "worry@i2": ("That I stand before a judge and have nothing to say.", "[That's all]"),
    "matters": ("[○ Respect]", "[○ Certainty]", "[Done]"),
    "matters_to_them": ("The money. He has to live too.", "[That's all]"),
    "trust": ("[To get along, no more]",),
    "odds": ("[5]",),
    "obstacles": ("[○ The money isn't there]", "[Done]"),
    "need_to_know": ("When the wall is repaired", "[The list is complete]"),
    "can_tell": ("From when on I earn again", "[The list is complete]"),
    "year_later": ("The window is open and it smells of nothing.", "[That's all]"),
}

BRANDT_TELLS: Script = {
    "worry@i1": ("[○ Nothing, really]", "[Done]"),
    "scope@i1": ("[Share with the other side]",),
    "sentence@i1": (REPAIR,),
    "approve@i1": ("[✓ Yes, they may see this]",),
    "no_wait@i1": ("now",),
}
BRANDT_NEEDS: Script = {
    "category@i1": ("[Dates]",),
    "scope@i1": ("[Share with the other side]",),
    "sentence@i1": (WHEN_INCOME,),
    "approve@i1": ("[✓ Yes, they may see this]",),
    "no_wait@i1": ("now",),
}
ILONA_TELLS: Script = {
    "worry@i1": ("[○ It could be used against me]", "[Done]"),
    "you_decide@i1": ("[Continue]",),
    "scope@i1": ("[Share with the other side]",),
    "sentence@i1": (NEW_JOB,),
    "approve@i1": ("[✓ Yes, they may see this]",),
    "no_wait@i1": ("now",),
}
ILONA_NEEDS: Script = {
    "category@i1": ("[Dates]",),
    "scope@i1": ("[Share with the other side]",),
    "sentence@i1": (WHEN_DRY,),
    "approve@i1": ("[✓ Yes, they may see this]",),
    "no_wait@i1": ("now",),
}

BRANDT_MORE: Script = {
    "part": ("[I let it, or speak for the landlord]",),
    "rent": ("1350 EUR", "[That's the figure]"),
    "owed": ("5400 EUR", "[That's the figure]"),
    "notices": ("My letter of 2 February.",),
    "safe_home": ("[Yes]",),
    "landlord_wish": ("[To go on, with something changed]",),
    "landlord_money": (
        "The mortgage. I am two months behind myself, and there was a notice from the bank.",
        "[That's all]",
    ),
    "plan_amount": ("450 EUR", "[That's the figure]"),
    "plan_often": ("[Every month]",),
    "plan_start": ("5 July 2026", "[Yes]"),
    "plan_method": ("[By standing order]",),
}
ILONA_MORE: Script = {
    "part": ("[I rent it, or speak for the tenant]",),
    "rent": ("1350 EUR", "[That's the figure]"),
    "owed": ("5400 EUR", "[That's the figure]"),
    "repairs": ("Mould, as big as a door, in the room where my daughter sleeps.", "[That's all]"),
    "reported": ("By telephone, in October and in December.", "[That's all]"),
    "safe_home": ("[Yes]",),
    "tenant_wish": ("[To stay, with something changed]",),
    "tenant_money": ("The hardship fund has not answered yet.", "[That's all]"),
    "tenant_help": ("[It has been asked for]",),
    "tenant_around": ("My daughter. Her inhaler is always on the shelf by the bed.", "[That's all]"),
    "plan_amount": ("300 EUR", "450 EUR"),
    "plan_often": ("[Every month]",),
    "plan_start": ("10 July 2026", "[Yes]"),
    "plan_method": ("[By standing order]",),
}

BRANDT_REFRESHED: Script = {
    "new_to_you": ("[All of it]",),
    "differently": ("With a date I can wait.", "[That's all]"),
    "matters_before": ("[6]",),
    "matters_now": ("[9]",),
}
ILONA_REFRESHED: Script = {
    "new_to_you": ("[All of it]",),
    "differently": ("I thought that nobody had even looked.", "[That's all]"),
    "matters_before": ("[7]",),
    "matters_now": ("[9]",),
}


def tell(world: World) -> Case:
    """Play the case."""
    names = {BRANDT: "Mr Brandt", ILONA: "Ilona", M: "The mediator"}
    play = Told("A case of landlord and tenant: Mr Brandt and Ilona", world, names=names)
    case = Case("case_tenancy", play, (BRANDT, ILONA), CANARIES, {BRANDT: "Mr Brandt", ILONA: "Ilona"})
    opens_case(play, NEWCASE)
    play.chapter("Mr Brandt prepares")
    prepares(play, BRANDT, 0, BRANDT_INTAKE)
    play.chapter("Ilona prepares")
    prepares(play, ILONA, 1, ILONA_INTAKE)
    confirms(play, "Mr Brandt", "Ilona")
    play.chapter("Mr Brandt: what may be known, and what he would like to know")
    _decides(play, BRANDT, BRANDT_TELLS, BRANDT_NEEDS)
    play.chapter("Ilona: what may be known, and what she would like to know")
    _decides(play, ILONA, ILONA_TELLS, ILONA_NEEDS)
    play.chapter("The home and the money: questions that mirror each other")
    play.quietly(BRANDT, "[Answer them now]")
    play.in_short(BRANDT, BRANDT_MORE)
    play.quietly(BRANDT, "[Hand it over]", "[Later]")
    play.quietly(ILONA, "[Answer them now]")
    play.in_short(ILONA, ILONA_MORE, until="repairs")
    play.chapter("Ilona asks what she is allowed to do")
    play.says(ILONA, MAY_I)
    play.chapter("Ilona goes on")
    play.in_short(ILONA, ILONA_MORE)
    play.quietly(ILONA, "[Hand it over]", "[Later]")
    play.chapter("What each needs to know, the other has")
    play.says(M, "/share")
    for sentence, author, reader, refresh in (
        (REPAIR, BRANDT, ILONA, ILONA_REFRESHED),
        (NEW_JOB, ILONA, BRANDT, BRANDT_REFRESHED),
        (WHEN_INCOME, BRANDT, ILONA, {}),
        (WHEN_DRY, ILONA, BRANDT, {}),
    ):
        case.lends(sentence, author)
        play.taps_under(M, sentence, "Send")
        reads(play, reader, refresh)
    play.chapter("Before the meeting")
    looks_back(play, ILONA)
    return case


def _decides(play: Told, who: Person, tells: Script, needs: Script) -> None:
    play.quietly(who, "[Look at them now]")
    play.in_short(who, tells)
    play.quietly(who, "[Look at them now]")
    play.in_short(who, needs)
