"""What goes with a sentence crosses by the yes given to it alone: to this copy, with these words, and to nothing else."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from flows import replies as r
from flows.answers import Agreed, Item, version_of
from flows.case import RunId, Scope, SideNo
from flows.disclosure import (
    Consented,
    Reconsider,
    Refusal,
    Rules,
    Scoped,
    Withdrawn,
    Worded,
    reveal,
    standing,
    why_not_send,
)
from flows.engine import start
from flows.events import Answered, NotUnderstood
from flows.moved import moved
from flows.paper import COPIES, LIST, Paper, PaperKind, from_fact, may_go, paper_of, shown_with, to_fact
from flows.private import HOUSE, Private
from flows.run import Known
from flows.swaps import Sealed, Swap, SwapId, Weight, open_all
from tests.flows.test_cantell import CANTELL, NOW, OWNER, PLAIN, SEAL, THINGS, Talk

ONE, OTHER = (
    Paper(kind, digit * 64, f"copy-{digit}") for kind, digit in ((PaperKind.PDF, "1"), (PaperKind.PHOTO, "2"))
)
PAPERS = {LIST: Known(items=(Item("i1", "the letter"), Item("i2", "the photo")))}


def with_papers(flow=CANTELL, **facts: str) -> Talk:  # type: ignore[no-untyped-def]
    """Begin an interview with somebody who has sent a letter and a photo."""
    talk = Talk(flow)
    talk.facts |= {COPIES: to_fact({"i1": ONE, "i2": OTHER}), **facts}
    known = {**THINGS, **PAPERS}
    talk.run = start(flow, run=RunId("00" * 8), locale="en", zone="Europe/Madrid", facts=talk.facts, known=known).run
    return talk


def at_paper() -> Talk:
    talk = with_papers().does(r.Did("done"), r.Ticked("nothing", True), r.Did("done"), r.Chose("share"), PLAIN)
    assert talk.run.place == "paper@i2"
    return talk


def chooses(talk: Talk, item: str) -> Talk:
    return talk.does(r.Did("paper", item))


def test_a_paper_is_asked_about_only_where_there_is_one_and_the_sentence_may_cross_by_itself() -> None:
    at_paper()
    alone = Talk().does(r.Did("done"), r.Ticked("nothing", True), r.Did("done"), r.Chose("share"), PLAIN)
    assert alone.run.place == "approve@i2"
    swapped = with_papers().does(r.Did("done"), r.Ticked("nothing", True), r.Did("done"), r.Chose("swap"), PLAIN)
    assert swapped.run.place == "approve@i2", "into an exchange it goes with what is put in there"


def test_the_yes_names_the_words_and_the_copy() -> None:
    talk = chooses(at_paper(), "i1").does(r.Chose("yes"))
    (answer,) = [e.answer.read_as(HOUSE) for e in talk.events if isinstance(e, Answered)]
    assert answer == Agreed(version_of(shown_with(PLAIN, ONE)))
    assert len({version_of(shown_with(PLAIN, paper)) for paper in (None, ONE, OTHER)}) == 3
    assert talk.matter().paper == ONE
    made = reveal(talk.does("now").matter(), Rules(), now=talk.now, today=talk.now.date(), held=False)
    assert made.paper == ONE, "ending the time to think changes nothing of what goes"


def test_the_sentence_alone_goes_alone() -> None:
    talk = at_paper().does(r.Chose("none"), r.Chose("yes"), "now")
    assert talk.matter().paper is None
    assert reveal(talk.matter(), Rules(), now=talk.now, today=talk.now.date(), held=False).paper is None


def test_what_is_not_among_their_own_copies_is_no_choice() -> None:
    for reply in (r.Did("paper", "i9"), r.Did("paper", ""), r.Chose("i1"), r.Skipped(), "the letter"):
        talk = at_paper().does(reply)
        assert talk.run.place == "paper@i2" and any(isinstance(e, NotUnderstood) for e in talk.events)


def test_choosing_another_or_none_ends_the_yes_until_it_is_given_anew() -> None:
    for other in (r.Did("paper", "i2"), r.Chose("none")):
        talk = chooses(at_paper(), "i1").does(r.Chose("yes"), "now", r.Revised("paper@i2"), other)
        assert (talk.matter().consented_at, talk.matter().paper) == (None, None)
        assert talk.run.place == "approve@i2"
        assert (
            why_not_send(talk.matter(), Rules(), now=talk.now, today=talk.now.date(), held=False) is Refusal.NO_CONSENT
        )


def test_another_scope_without_a_paper_sends_none_along() -> None:
    talk = chooses(at_paper(), "i1").does(r.Chose("yes"), "now", r.Revised("scope@i2"), r.Chose("swap"))
    assert talk.run.place == "approve@i2" and paper_of(CANTELL, talk.run, "approve@i2") is None
    talk.does(r.Chose("yes"))
    assert talk.matter().consented_at is not None and talk.matter().paper is None


def test_on_another_phone_no_earlier_paper_can_be_chosen_or_seen() -> None:
    talk = at_paper()
    talk.run = moved(talk.run, NOW + timedelta(hours=1))
    assert may_go(talk.run) == {}
    assert any(isinstance(e, NotUnderstood) for e in chooses(talk, "i1").events)
    chosen = chooses(at_paper(), "i1")
    chosen.run = moved(chosen.run, NOW + timedelta(hours=1))
    assert paper_of(CANTELL, chosen.run, chosen.run.place) is None
    assert chosen.does(r.Chose("yes")).matter().paper is None, "what they do not see they do not agree to"


def test_whatever_ends_a_consent_ends_what_would_go_with_it() -> None:
    said = Private(PLAIN, OWNER)
    agreed = chooses(at_paper(), "i1").does(r.Chose("yes")).matter()
    assert agreed.paper == ONE
    for entry in (Worded(said, NOW), Withdrawn(NOW), Reconsider(NOW), Scoped(Scope.SWAP, NOW)):
        assert standing(agreed, [entry]).paper is None
    other_words = Consented(Private("Something else.", OWNER), NOW, paper=OTHER)
    assert standing(agreed, [other_words]).paper == ONE, "a yes to other words is no yes to another paper"


def before_counsel() -> Talk:
    """Leave a sentence with a letter to counsel."""
    talk = with_papers(represented="yes").does(r.Did("done"), r.Ticked("nothing", True), r.Did("done"))
    return chooses(talk.does(r.Chose("share"), PLAIN), "i1").does(r.Chose("lawyer"))


def test_what_is_left_to_counsel_is_the_copy_that_would_go_and_no_consent() -> None:
    matter = before_counsel().matter()
    assert (matter.for_counsel, matter.paper, matter.consented_at) == (ONE, None, None)
    assert why_not_send(matter, Rules(), now=NOW, today=NOW.date(), held=False) is Refusal.NO_CONSENT


def test_the_sentence_alone_lays_no_copy_before_counsel() -> None:
    alone = Talk(facts={**before_counsel().facts, COPIES: ""}).does(r.Did("done"), r.Ticked("nothing", True))
    assert alone.does(r.Did("done"), r.Chose("share"), PLAIN, r.Chose("lawyer")).matter().for_counsel is None
    changed = before_counsel().does(r.Revised("paper@i2"), r.Chose("none"), r.Chose("lawyer"))
    assert changed.matter().for_counsel is None


def test_counsel_sees_the_copy_that_stands_and_none_once_anything_about_it_has_changed() -> None:
    other = before_counsel().does(r.Revised("paper@i2"), r.Did("paper", "i2"))
    assert other.matter().for_counsel is None, "nobody has asked counsel about this one"
    assert other.does(r.Chose("lawyer")).matter().for_counsel == OTHER
    assert before_counsel().does(r.Revised("approve@i2"), r.Chose("yes")).matter().for_counsel == ONE
    said = Private(PLAIN, OWNER)
    for entry in (Worded(said, NOW), Withdrawn(NOW), Reconsider(NOW), Scoped(Scope.SWAP, NOW)):
        assert standing(before_counsel().matter(), [entry]).for_counsel is None


def test_an_exchange_makes_every_copy_of_words_and_papers_or_none() -> None:
    slot = Swap(SwapId("ab"), at_paper().matter().case, at_paper().matter().category, Weight.USEFUL, NOW)
    sides = (SideNo(1), SideNo(2))
    put_in = {
        side: Sealed(side, Private(PLAIN, replace(OWNER, side=side)), NOW, ONE if side == 1 else None) for side in sides
    }
    made = open_all(slot, put_in, sides, Rules(), now=NOW, held=False)
    assert [each.paper for each in made] == [ONE, None]


def test_in_an_exchange_a_paper_is_asked_about_too() -> None:
    talk = with_papers(SEAL).does(PLAIN)
    assert talk.run.place == "paper"
    assert paper_of(SEAL, chooses(talk, "i2").does(r.Chose("yes")).run, "approve") == OTHER


def test_what_a_run_remembers_of_copies_comes_back_as_it_was() -> None:
    assert from_fact(to_fact({"i1": ONE, "i2": OTHER})) == {"i1": ONE, "i2": OTHER}
    assert from_fact("") == {}
    assert repr(ONE) == "<paper>"
