"""A run on another phone: it goes on as before, and what is drawn of it shows nothing that was said before."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from flows.answers import Bubble, FileKind, FileRef, Item, Listed, Words
from flows.case import RunId
from flows.moved import disowned, is_before, is_hidden, moved, shown, veiled
from flows.run import Draft, Known, Run, from_bytes, to_bytes

AT = datetime(2026, 3, 2, 9, tzinfo=UTC)
BEFORE, AFTER = AT - timedelta(seconds=1), AT + timedelta(seconds=1)
SECRET = "the loan from my brother"
RUN = Run(
    RunId("aa"),
    "intake",
    "hash",
    "en",
    "Europe/Madrid",
    "issues",
    known={
        "can_tell": Known(items=(Item("i1", SECRET, 7),), messages=(7,)),
        "decides": Known(options=("me",)),
        "papers": Known(messages=(8,), sent=(Bubble(8, SECRET, FileRef(FileKind.PHOTO, "photo", "", 9)),)),
    },
    draft=Draft(bubbles=(Bubble(9, SECRET),), items=(Item("i1", SECRET, 9),), made=1, ticked=("me",), messages=(9,)),
    facts={"mediator": "M."},
)


def test_the_run_itself_keeps_every_answer_and_what_was_written_of_the_next() -> None:
    run = moved(RUN, AT)
    assert run.known["can_tell"].items == RUN.known["can_tell"].items and run.known["decides"].options == ("me",)
    assert [b.text for b in run.draft.bubbles] == [SECRET] and run.draft.items == RUN.draft.items
    assert (run.place, run.state, run.facts["mediator"]) == (RUN.place, RUN.state, "M.")


def test_no_message_of_the_chat_left_behind_is_known_any_more() -> None:
    run = moved(RUN, AT)
    assert all(not known.messages for known in run.known.values()) and not run.draft.messages
    items = (*run.draft.items, *run.known["can_tell"].items)
    assert not any(x.message for x in (*run.draft.bubbles, *items))


def test_what_is_drawn_shows_no_word_of_before_also_after_it_was_stored() -> None:
    drawn = veiled(from_bytes(to_bytes(moved(RUN, AT))))
    assert SECRET not in repr(drawn) and drawn.known["can_tell"].items[0].label == "1…"
    assert drawn.draft.ticked == ()


def test_no_file_of_before_goes_on_into_an_answer_given_on_the_new_phone() -> None:
    assert from_bytes(to_bytes(RUN)).known["papers"] == RUN.known["papers"]
    assert moved(RUN, AT).known["papers"].sent == ()


def test_what_is_said_afterwards_is_drawn() -> None:
    run = moved(RUN, AT)
    items = (*run.known["can_tell"].items, Item("i2", "new", 3))
    later = replace(run, known={**run.known, "can_tell": Known(items=items)}, draft=Draft(bubbles=(Bubble(4, "new"),)))
    drawn = veiled(later)
    assert [i.label for i in drawn.known["can_tell"].items] == ["1…", "new"] and drawn.draft.bubbles[0].text == "new"
    assert shown(run.facts, "can_tell", Listed(items)) == Listed((Item("i1", "1…"), Item("i2", "new")))


def test_an_answer_is_hidden_if_it_was_given_or_begun_before() -> None:
    facts = moved(RUN, AT).facts
    assert (
        is_hidden(facts, "story", BEFORE)
        and is_hidden(facts, "story", AT)
        and is_hidden(facts, "issues", AFTER)
        and not is_hidden(facts, "story", AFTER)
    )


def test_nothing_is_hidden_from_somebody_who_never_changed_their_phone() -> None:
    assert veiled(RUN) is RUN
    assert not is_hidden(RUN.facts, "", BEFORE) and not is_before(RUN.facts, BEFORE)
    words = Words((Bubble(1, SECRET),))
    assert shown(RUN.facts, "story", words) is words


def test_a_second_move_hides_what_was_said_on_the_phone_in_between() -> None:
    run = moved(RUN, AT)
    between = replace(run, known={**run.known, "need": Known(items=(Item("i1", "later", 2),))}, draft=Draft())
    again = moved(between, AFTER)
    assert "later" not in repr(veiled(again)) and is_hidden(again.facts, "story", AT) and again.facts["begun"] == ""


def test_what_somebody_else_said_on_the_new_phone_is_asked_again_and_their_draft_is_dropped() -> None:
    run = moved(RUN, AT)
    written = Draft(bubbles=(*run.draft.bubbles, Bubble(4, "theirs")), items=(*run.draft.items, Item("i2", "theirs")))
    back = disowned(replace(run, draft=written), ["decides"])
    assert [b.text for b in back.draft.bubbles] == [SECRET] and [i.id for i in back.draft.items] == ["i1"]
    assert back.known["decides"].renew and back.known["decides"].parked and not back.known["can_tell"].renew
    elsewhere = disowned(replace(run, place="story", draft=Draft(bubbles=(Bubble(4, "theirs"),))), ())
    assert elsewhere.draft == Draft()


def test_what_its_person_had_answered_is_remembered_again_and_not_asked() -> None:
    mine = Known(options=("one",))
    back = disowned(moved(RUN, AT), ["can_tell"], {"decides": mine})
    assert back.known["decides"] == mine and back.known["can_tell"].renew
