"""A golden transcript of a fresh start: a stuck session, two new things on each side, one exchange that opens and one that does not."""

from __future__ import annotations

from bot.sandbox.wire import Person
from tests.bot.service.fresh_cast import FRESH, stuck
from tests.bot.service.session_cast import publishes
from tests.test_conversations import NAMES
from tests.transcripts import Script
from tests.worked.telling import Told
from tests.world import A, B, M, World

ORDERS = "Since March I lost two orders, because the tools were locked away."
SON, SAW = (
    "My son sleeps in the back room, and I lock the store because of the machines.",
    "The saw was left running twice.",
)


def _a_session_led_nowhere(world: World) -> None:
    """Let a session of both sides come and go."""
    publishes(world, "4 March 2026")
    world.forward(days=2, hours=7)


DECIDES: dict[Person, Script] = {
    A: {
        "how_it_goes": ("[Continue]",),
        "worry@i1": ("[○ It could be used against me]", "[Done]"),
        "you_decide@i1": ("[Continue]",),
        "safe_way@i1": ("[○ At the same time as they do]", "[Done]"),
        "scope@i1": ("[Swap: only if they share too]",),
        "sentence@i1": (ORDERS,),
        "approve@i1": ("[✓ Yes, they may see this]",),
        "worry@i2": ("[○ I would look weak]", "[Done]"),
        "as_much_as_you_like@i2": ("[Continue]",),
        "safe_way@i2": ("[Skip]",),
        "scope@i2": ("[Only the mediator]",),
    },
    B: {
        "how_it_goes": ("[Continue]",),
        "worry@i1": ("[○ It would hurt someone]", "[Done]"),
        "takes_care@i1": ("[Continue]",),
        "safe_way@i1": ("[○ At the same time as they do]", "[Done]"),
        "scope@i1": ("[Swap: only if they share too]",),
        "sentence@i1": (SON,),
        "approve@i1": ("[✓ Yes, they may see this]",),
        "worry@i2": ("[○ Nothing, really]", "[Done]"),
        "scope@i2": ("[Swap: only if they share too]",),
        "sentence@i2": (SAW,),
        "approve@i2": ("[✓ Yes, they may see this]",),
        "worry@s1": ("[○ Nothing, really]", "[Done]"),
        "scope@s1": ("[I'll say it at the session]",),
    },
}
NEEDS: dict[Person, Script] = {
    A: {
        "how_it_goes": ("[Continue]",),
        "category@i1": ("[Reasons]",),
        "scope@i1": ("[Only the mediator]",),
    },
    B: {
        "how_it_goes": ("[Continue]",),
        "category@i1": ("[Dates]",),
        "scope@i1": ("[Only the mediator]",),
    },
}
REFRESH: dict[Person, Script] = {
    A: {
        "new_to_you": ("[All of it]",),
        "differently": ("I thought it was locked because of me.", "[That's all]"),
        "matters_before": ("[8]",),
        "matters_now": ("[5]",),
    },
    B: {
        "new_to_you": ("[Part of it]",),
        "differently": ("[Skip]",),
        "matters_before": ("[3]",),
        "matters_now": ("[6]",),
    },
}


def _offers(play: Told, kind: str, weight: str) -> None:
    """Let the mediator offer an exchange from what is new."""
    play.says(M, "/freshstart")
    play.taps(M, "Open a new exchange")
    asked = {"category": kind, "weight": weight, "deadline": "For three days", "sure": "Offer it to both sides"}
    play.in_short(M, {place: (f"[{label}]",) for place, label in asked.items()})


def _puts_in(play: Told, who: Person, words: str) -> None:
    """Let somebody put in a sentence they had approved for an exchange."""
    play.taps(who, "Show it", "Put something in")
    play.taps(who, f"Use: {words}"[:24])
    play.taps(who, "✓ Yes, put this in")


def _decides(play: Told, who: Person) -> None:
    """Let somebody go through what they wrote, and say who may see it."""
    play.taps(who, "Look at them now")
    play.in_short(who, DECIDES[who])
    play.taps(who, "Look at them now")
    play.in_short(who, NEEDS[who])


def test_a_stuck_session_starts_afresh() -> None:
    with stuck() as world:
        _a_session_led_nowhere(world)
        play = Told("A fresh start, after a session that led nowhere", world, names=NAMES)
        play.chapter("The mediator asks everybody, for a break in the meeting")
        play.says(M, "/case")
        play.taps(M, "Fresh start", "○ 1", "○ With a break for it", "Ask everybody now")
        play.chapter("Ms R. begins, after a word with her adviser")
        play.taps(A, "Show it", "With my adviser first")
        play.taps(M, "What is new")
        play.taps(A, "Begin now")
        play.in_short(A, FRESH[A], until="now@i1")
        play.in_full(A, FRESH[A], until="still_need")
        play.in_short(A, FRESH[A])
        _decides(play, A)
        play.chapter("Mr D. puts it off, and begins in the evening")
        play.taps(B, "Later")
        play.later("three hours later", hours=3)
        play.says(B, "/continue")
        play.taps(B, "Show it", "Begin now")
        play.in_short(B, FRESH[B])
        _decides(play, B)
        play.chapter("What is new")
        _offers(play, "What it has meant for each", "Useful")
        _puts_in(play, A, ORDERS)
        _puts_in(play, B, SON)
        _offers(play, "Reasons", "Harmless")
        _puts_in(play, B, SAW)
        play.taps(A, "Show it", "Pass")
        play.chapter("One exchange opens, and one does not")
        play.later("the day of both exchanges has passed", days=3, hours=1)
        play.says(M, "/freshstart")
        play.taps(M, "Look at “effects”", "Open both")
        for who in (A, B):
            play.taps(who, "Show it")
            play.in_short(who, REFRESH[who])
        play.says(M, "/swap")
        play.taps(M, "Look at “reasons”", "Close it unopened")
        for who in (A, B):
            play.taps(who, "Show it")
        play.chapter("What has shifted")
        play.says(M, "/freshstart")
        play.taps(M, "End this fresh start", "Yes, end it")
        play.says(A, "/continue")
        play.is_golden("a_fresh_start")
