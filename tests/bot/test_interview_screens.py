"""The interview on a phone: what stands in the bubble, which buttons, and that a preview shows the words to the letter."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.present.prompts import prompt
from bot.present.record import record
from bot.present.review import review
from bot.present.sheet import Sheet
from bot.present.words import compose
from flows import replies as r
from flows.answers import Agreed, Item, version_of
from flows.case import Offer, RunId
from flows.engine import start
from flows.events import Answered
from flows.flow import Flow
from flows.private import Label, Private
from flows.run import Known
from flows.say import Say
from flows.taps import code_of, reply_of
from tests.flows.test_cantell import BLUNT, CALM, CANTELL, NEED, OWNER, PLAIN, SEAL, Talk, to_scope
from tests.world import the_shelf


def shown(say: Say, locale: str = "en") -> tuple[str, list[list[str]]]:
    made = compose(say, locale=locale, words=the_shelf().catalogue, seal=lambda _: "x")
    return made.text, [[key.label for key in row] for row in made.keyboard]


def screen(talk: Talk, locale: str = "en") -> tuple[str, list[list[str]]]:
    return shown(prompt(Sheet(talk.flow, replace(talk.run, locale=locale), OWNER)), locale)


def test_a_worry_is_asked_about_in_the_persons_own_words() -> None:
    text, rows = screen(Talk().does(r.Did("done")))
    assert "You wrote that they don't know this: “I lost two orders”" in text
    assert [row[0].removeprefix("○ ") for row in rows[:8]] == [
        "It could be used against me", "I would look weak", "It would hurt someone", "My price would go up", "I'm not sure it's right",
        "It isn't mine to tell", "My lawyer said no", "Nothing, really",
    ]  # fmt: skip


def test_the_scopes_have_the_labels_of_the_contract_and_a_line_each() -> None:
    text, rows = screen(to_scope())
    assert [row[0] for row in rows[:5]] == [
        "Only the mediator", "Swap: only if they share too", "Share with the other side", "I'll say it at the session", "More choices",
    ]  # fmt: skip
    assert text.count("\n– ") == 4


def test_both_ways_to_say_it_stand_side_by_side_and_theirs_comes_first() -> None:
    text, rows = screen(to_scope().does(r.Chose("share"), BLUNT))
    assert f"Two ways to say it:\n\n1 · yours: “{BLUNT}”\n\n2 · calmer: “{CALM}”" in text
    assert rows[:2] == [["Use 1", "Use 2"], ["Write it again"]]


@pytest.mark.parametrize("locale", ["en", "es"])
@pytest.mark.parametrize("flow", [CANTELL, NEED, SEAL], ids=lambda flow: flow.flow)
def test_a_preview_shows_the_words_to_the_letter_and_nothing_around_them(flow: Flow, locale: str) -> None:
    words = "  He said:\u202e “no”,\n1,200.50 € – & <b>*not*</b> {$item}  "
    steps = {
        "cantell": (r.Did("done"), r.Skipped(), r.Skipped(), r.Chose("share")),
        "need": (r.Did("done"), r.Chose("other"), r.Chose("share")),
    }
    talk = Talk(flow).does(*steps.get(flow.flow, ()), words)
    sentence = talk.run.draft.bubbles[0].text if talk.run.draft.bubbles else ""
    talk = talk.does(r.Did("use", "1")) if sentence else talk
    kept = next(known.words for known in talk.run.known.values() if known.words)
    say = prompt(Sheet(talk.flow, replace(talk.run, locale=locale), OWNER))
    made = compose(say, locale=locale, words=the_shelf().catalogue, seal=lambda _: "x")
    quotes = [e for e in made.entities if e.kind == "blockquote"]
    wide = made.text.encode("utf-16-le")
    quoted = wide[quotes[0].offset * 2 : (quotes[0].offset + quotes[0].length) * 2].decode("utf-16-le")
    assert len(quotes) == 1 and quoted == ("“{}”" if locale == "en" else "«{}»").format(kept)
    assert kept == "He said: “no”, 1,200.50 € – & <b>*not*</b> {$item}"


def test_the_decisions_under_a_preview_and_the_lawyer_first_for_whoever_has_one() -> None:
    alone = ["✓ Yes, they may see this", "Change the words", "Keep it with the mediator"]
    assert [row[0] for row in screen(to_scope().does(r.Chose("share"), PLAIN))[1][:3]] == alone
    advised = screen(to_scope(represented="yes").does(r.Chose("share"), PLAIN))[1]
    assert [row[0] for row in advised[:4]] == ["Check with my lawyer first", *alone]


@pytest.mark.parametrize(
    ("hours", "said"),
    [
        ("0", "after M. Okafor has sent it on;"),
        ("1", "not before an hour from now"),
        ("24", "not before this time tomorrow"),
        ("72", "not before 72 hours"),
    ],
)
def test_a_preview_says_when_it_could_go_and_that_it_can_be_taken_back_until_then(hours: str, said: str) -> None:
    text, _ = screen(to_scope(cooling_hours=hours).does(r.Chose("share"), PLAIN))
    assert text.startswith("What they don't know · ") and f"\n\nThis is all they will see\n“{PLAIN}”\n" in text
    assert said in text and text.endswith("until it is sent you can take it back with one tap, afterwards nobody can.")


def test_share_later_names_the_day_in_the_preview() -> None:
    talk = to_scope().does(r.Chose("more"), r.Chose("on_date"), "24 December 2026", r.Did("yes"), PLAIN)
    assert "not before Thursday, 24 December 2026" in screen(talk)[0]
    assert "24 de diciembre de 2026" in screen(talk, "es")[0]


def test_the_word_is_said_in_the_persons_language_and_only_keeping_the_time_is_a_button() -> None:
    talk = to_scope().does(r.Chose("share"), PLAIN, r.Chose("yes"))
    text, rows = screen(talk)
    assert "type the word NOW" in text and rows[0] == ["Keep the time to think"]
    assert not any("Not needed" in label for row in rows for label in row)
    assert "escriba la palabra YA" in screen(talk, "es")[0]


def test_a_new_sentence_begins_from_the_one_that_stands() -> None:
    assert f"Now it says: “{PLAIN}”" in screen(to_scope().does(r.Chose("share"), PLAIN, r.Chose("change")))[0]


def test_a_yes_leaves_a_short_record_that_can_be_changed() -> None:
    talk = to_scope().does(r.Chose("share"), PLAIN, r.Chose("yes"))
    given = next(e for e in talk.events if isinstance(e, Answered))
    assert given.answer.label == OWNER
    sheet = Sheet(CANTELL, talk.run, OWNER)
    text, rows = shown(
        record(
            sheet,
            given.place,
            Private(Agreed(version_of(PLAIN)), Label(OWNER.case, OWNER.side)),
            visit=1,
            offer=Offer.MEANT,
        )
    )
    assert text == "✓ I lost two orders – What they will see: agreed" and rows == [["Change"]]


def test_a_list_it_was_given_is_no_answer_to_look_through() -> None:
    talk = to_scope()
    assert talk.run.known["things"] == Known(
        items=(Item("i2", "I lost two orders"), Item("i5", "My son sleeps in the back room"))
    )
    texts = [shown(say)[0] for say in review(Sheet(CANTELL, talk.run, OWNER), {}) if not say.deletes]
    assert not any("Added" in text for text in texts)


def test_every_button_of_a_preview_and_a_word_means_what_it_says() -> None:
    for key, options in (("approve", ("yes", "change", "keep", "lawyer")), ("no_wait", ("keep", "typed"))):
        step = CANTELL.steps[key]
        assert [reply_of(step, code_of(step, r.Chose(option))) for option in options] == [
            r.Chose(option) for option in options
        ]
    sentence = CANTELL.steps["sentence"]
    assert [reply_of(sentence, code_of(sentence, r.Did("use", n))) for n in ("1", "2")] == [
        r.Did("use", "1"),
        r.Did("use", "2"),
    ]


def test_a_review_stands_in_the_order_of_the_questions_whenever_each_was_answered() -> None:
    """Who made their answers more detailed, or added a topic, finds what they answered then where it belongs."""
    intake = the_shelf().library.flow("intake")
    topics = Known(items=(Item("i2", "the hedge"), Item("i1", "the dog")))
    late = {"best_worst": Known(), "position@i1": Known(), "more@7": Known()}
    begun = start(intake, run=RunId("00" * 8), locale="en", zone="UTC", facts={"mediator": "M. Okafor"}).run
    run = replace(begun, known={"story": Known(), "issues": topics, "worry@i2": Known(), "pushed": Known(), **late})
    page = next(
        say
        for say in review(Sheet(intake, replace(run, place="_review"), OWNER), {})
        if say.slot.endswith(":r0") and say.rows
    )
    lines = shown(page)[0].splitlines()[1:]
    assert lines == [
        "1. What this is about", "2. Topics", "3. the hedge – Worry if it does not happen", "4. the dog – Asked for",
        "5. Best, worst, most likely", "6. Feeling pushed", "7. Added",
    ]  # fmt: skip
    changes = [button.press for row in page.rows for button in row]
    assert [list(run.known)[press.code] for press in changes if press][:4] == [
        "story",
        "issues",
        "worry@i2",
        "position@i1",
    ]
