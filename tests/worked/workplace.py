"""Dana, a designer, and Mark, her team lead (domain §9.1): what they answer. What stands in ⟦ ⟧ there is private here."""

from __future__ import annotations

from bot.sandbox.wire import Person
from tests.transcripts import Script
from tests.worked.acts import Case, confirms, exchange, looks_back, opens_case, prepares, reads, sends, writes_to_all
from tests.worked.canaries import Canary
from tests.worked.telling import Told
from tests.world import M, World

DANA = Person(311, "Dana", "en")
MARK = Person(312, "Mark", "en")

HELPS = "It helps me to hear about a mistake the same day, in private, with one example."
EARLY = "I noticed that you often tell me far too late. I would like to hear about a delay two days before, in private."
SNAPPED = "I snapped back in front of the team instead of asking for ten minutes alone."
MY_BRIEFS = "I noticed late that my written briefs left too much open."

CANARIES = (
    Canary("Friday 19", DANA),
    Canary("rival firm", DANA),
    Canary("concentration", DANA),
    Canary("boiling", DANA),
    Canary("redundancy review", MARK),
    Canary("wanted me gone", DANA),
    Canary("painless", MARK),
    Canary("one example", DANA, crosses=True),
    Canary("ten minutes alone", DANA, crosses=True),
    Canary("two days before", MARK, crosses=True),
    Canary("left too much open", MARK, crosses=True),
)

NEWCASE: Script = {
    "kind": ("[Workplace]",),
    "title": ("Working together on the design team",),
    "side1_name": ("Dana",),
    "side1_locale": ("[English]",),
    "side1_zone": ("[London]",),
    "side2_name": ("Mark",),
    "side2_locale": ("[English]",),
    "side2_zone": ("[London]",),
    "answer_by": ("[In two weeks]",),
    "join_code": ("[No, the link is enough]",),
    "usual_rules": ("[Yes, the usual rules]",),
}

DANA_INTAKE: Script = {
    "can_say_no": ("[Yes]",),
    "pushed": ("[No, I chose it myself]",),
    "other_readers": ("[No, only me]",),
    "safe_contact": ("[At any time]",),
    "who_can_read": ("[Only the mediator]",),
    "your_part": ("Dana, designer on Mark's team.",),
    "decides": ("[○ I do]", "[Done]"),
    "authority": ("[Yes, fully]",),
    "companions": ("[○ I'll come alone]", "[Done]"),
    "story": (
        "In the morning stand-up Mark goes through my mistakes in front of everyone. On 12 March he laughed about one.",
        "I have not said a word in that meeting since.",
        "[That's all]",
    ),
    "formal": ("[○ No, nothing]", "[Done]"),
    "contact_order": ("[No]",),
    "issues": ("How feedback is given", "The stand-up of 12 March", "[The list is complete]"),
    "position@i1": ("That he tells me in private.", "[That's all]"),
    "what_for@i1": ("I could listen, instead of waiting for it to be over.", "[That's all]"),
    "worry@i1": ("That I stop caring about the work.", "[That's all]"),
    "position@i2": ("An apology.", "[That's all]"),
    "matters": ("[○ Respect]", "[○ An apology]", "[○ A way to go on together]", "[Done]"),
    "matters_to_them": ("The deadlines. He has to answer for them, that is true.", "[That's all]"),
    "trust": ("[Trust, as there was before]",),
    "no_deal_plan": ("There is an offer from a rival firm. They want my answer by Friday 19.", "[That's all]"),
    "odds": ("[4]",),
    "obstacles": ("[○ Hurt feelings]", "[○ A matter of principle]", "[Done]"),
    "behaviour": ("Before a stand-up I am close to boiling, and then I go quiet.", "[That's all]"),
    "need_to_know": ("What he expects from me in a normal week", "[The list is complete]"),
    "can_tell": (
        "What helps me when something went wrong",
        "I have ADHD, and the open office costs me my concentration",
        "[The list is complete]",
    ),
    "year_later": ("A stand-up takes ten minutes and I say something in it.", "[That's all]"),
}

MARK_INTAKE: Script = {
    "can_say_no": ("[Yes]",),
    "pushed": ("[No, I chose it myself]",),
    "other_readers": ("[No, only me]",),
    "safe_contact": ("[At any time]",),
    "who_can_read": ("[I'm not sure]",),
    "explained_again": ("[Continue]",),
    "your_part": ("Mark, I lead the design team.",),
    "decides": ("[○ I do]", "[○ Employer or board]", "[Done]"),
    "authority": ("[I'd have to check first]",),
    "check_with": ("Our head of design, by phone.",),
    "companions": ("[○ I'll come alone]", "[Done]"),
    "story": (
        "Work comes late and I hear of it on the day. When I bring it up I am told I attack people.",
        "[That's all]",
    ),
    "formal": ("[○ No, nothing]", "[Done]"),
    "contact_order": ("[No]",),
    "issues": ("Hearing about delays", "Calm team meetings", "[The list is complete]"),
    "position@i1": ("That I am warned early.", "[That's all]"),
    "what_for@i1": ("I could move other things instead of making excuses upstairs.", "[That's all]"),
    "worry@i2": ("That nobody dares to raise anything any more, me included.", "[That's all]"),
    "matters": ("[○ Respect]", "[○ A way to go on together]", "[Done]"),
    "matters_to_them": ("To be left alone, I think.", "[That's all]"),
    "trust": ("[Trust, as there was before]",),
    "no_deal_plan": ("My own post is under a redundancy review, so I may not be here in summer.", "[That's all]"),
    "odds": ("[6]",),
    "obstacles": ("[○ Missing information]", "[Done]"),
    "can_tell": (
        "My briefs were unclear in spring",
        "How I would like to hear about a delay",
        "[The list is complete]",
    ),
    "year_later": ("Someone tells me on Tuesday what would have gone wrong on Friday.", "[That's all]"),
}

# Her list may be shared at once, her diagnosis stays with the mediator. A need comes last.
DANA_TELLS: Script = {
    "worry@i1": ("[○ I would look weak]", "[Done]"),
    "as_much_as_you_like@i1": ("[Continue]",),
    "safe_way@i1": ("[○ Only a summary]", "[Done]"),
    "scope@i1": ("[Share with the other side]",),
    "sentence@i1": (HELPS,),
    "approve@i1": ("[✓ Yes, they may see this]",),
    "no_wait@i1": ("now",),
    "worry@i2": ("[○ It could be used against me]", "[○ I would look weak]", "[Done]"),
    "safe_way@i2": ("[○ Only to the mediator]", "[Done]"),
    "scope@i2": ("[Only the mediator]",),
}
DANA_NEEDS: Script = {"category@i1": ("[Plans]",), "scope@i1": ("[I'll say it at the session]",)}

# His briefs he will speak about himself; how he would like to be warned may be shared, after a night's sleep.
MARK_TELLS: Script = {
    "worry@i1": ("[○ It could be used against me]", "[Done]"),
    "safe_way@i1": ("[○ Only spoken, not written]", "[Done]"),
    "scope@i1": ("[I'll say it at the session]",),
    "worry@i2": ("[○ Nothing, really]", "[Done]"),
    "scope@i2": ("[Share with the other side]",),
    "sentence@i2": (
        "You always tell me far too late. I would like to hear about a delay two days before, in private.",
        "[Use 2]",
    ),
    "approve@i2": ("[✓ Yes, they may see this]",),
    "no_wait@i2": ("[Keep the time to think]",),
}

DANA_REFRESHED: Script = {
    "new_to_you": ("[Part of it]",),
    "differently": ("I thought he wanted me gone.", "[That's all]"),
    "matters_before": ("[3]",),
    "matters_now": ("[6]",),
}
MARK_REFRESHED: Script = {
    "new_to_you": ("[All of it]",),
    "differently": ("That would be painless for me. I never knew.", "[That's all]"),
    "matters_before": ("[2]",),
    "matters_now": ("[7]",),
}


def tell(world: World) -> Case:
    """Play the case."""
    play = Told("A workplace case: Dana and Mark", world, names={DANA: "Dana", MARK: "Mark", M: "The mediator"})
    case = Case("case_workplace", play, (DANA, MARK), CANARIES, {DANA: "Dana", MARK: "Mark"})
    opens_case(play, NEWCASE)
    play.chapter("Dana prepares")
    prepares(play, DANA, 0, DANA_INTAKE)
    play.chapter("Mark prepares")
    prepares(play, MARK, 1, MARK_INTAKE)
    confirms(play, "Dana", "Mark")
    play.chapter("Dana decides about what Mark does not know")
    play.taps(DANA, "Look at them now")
    play.in_full(DANA, DANA_TELLS, until="worry@i2")
    play.in_short(DANA, DANA_TELLS)
    play.quietly(DANA, "[Look at them now]")
    play.in_short(DANA, DANA_NEEDS)
    play.chapter("Mark decides about what Dana does not know")
    play.quietly(MARK, "[Look at them now]")
    play.in_short(MARK, MARK_TELLS, until="sentence@i2")
    play.in_full(MARK, MARK_TELLS)
    play.chapter("The mediator sends Dana's sentence on, and Mark reads it")
    sends(case, HELPS, DANA)
    reads(play, MARK, MARK_REFRESHED)
    play.chapter("Mark's sentence, after his day to think it over")
    play.later("a day later", days=1, hours=1)
    sends(case, EARLY, MARK)
    reads(play, DANA, DANA_REFRESHED)
    play.chapter("Dana asks about Mark")
    play.says(DANA, "Does he know I'm leaving?")
    play.chapter("An exchange: what each could have done differently")
    writes_to_all(play, "I am opening an exchange: what could each of you have done differently?")
    play.taps(DANA, "Show it")
    exchange(case, "Something else", "Sensitive", (DANA, SNAPPED), (MARK, MY_BRIEFS))
    reads(play, DANA, {})
    reads(play, MARK, {})
    play.chapter("Before the meeting")
    looks_back(play, DANA)
    return case
