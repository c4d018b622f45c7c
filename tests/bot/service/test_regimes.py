"""What a case fixes at its opening, through the chat: said before anybody agrees, the same for both sides, and lived by afterwards."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import timedelta

import pytest

from bot.sandbox.wire import Person
from flows.case import Regime
from flows.check_defect import prompt_key
from flows.disclosure import Category, Rules
from flows.flow import Audience
from flows.text import Text
from storage import audit, cases
from tests.bot.service.cast import case_of, confirm_both, labels, seat, shown, texts, with_words
from tests.proof.house import a_house
from tests.world import A, B, M, World, flows_of, the_shelf

OPT_OUT = ("Unless held back", "A day", "No", "No")
NO_SECRETS = ("No secrets", "A day")
KINDS = ("Figures", "Documents", "Dates", "Reasons", "Plans", "People", "What it has meant for each", "Everything else")
EVERY_KIND_OPEN = ("Only with consent", "A week", "Yes, some", *(f"○ {kind}" for kind in KINDS), "Done", "No")
FIGURES_OPEN = ("Only with consent", "Two days", "Yes, some", "○ Figures", "Done", "No")
UNNAMED = ("Only with consent", "No time", "No", "Yes, a side may choose that")
ALONE = ("house-only-mediator", "house-answers-seen")
LOAN = "I owe my brother 14,000 since March"
NOTICES = {
    "opt_out": (OPT_OUT, "may tell the other side what it is about. If you would rather have something kept"),
    "no_secrets": (NO_SECRETS, "In this mediation nothing is kept from the other side"),
    "figures": (FIGURES_OPEN, "of some kinds nothing is kept from the other side, namely figures."),
    "unnamed": (UNNAMED, "You may let M. Okafor use something without saying whose it is."),
}
AVISOS = {
    "opt_out": "puede contar a la otra parte de qué trata. Si prefiere que algo se guarde",
    "no_secrets": "En esta mediación no se oculta nada a la otra parte",
    "figures": "de algunos tipos no se oculta nada a la otra parte, en concreto cifras.",
    "unnamed": "Usted puede dejar que M. Okafor use algo sin decir de quién es.",
}


def opened(world: World, chosen: Sequence[str], *, locales: tuple[str, str] = ("English", "English")) -> list[str]:
    """Open a case with rules of the mediator's choosing; return the links."""
    before = len(world.standin.messages(M))
    world.says(M, "/newcase")
    world.taps(M, "Neighbours")
    world.says(M, "Shared workshop", "Ms R.")
    world.taps(M, locales[0], "Madrid")
    world.says(M, "Mr D.")
    world.taps(M, locales[1], "London", "In two weeks", "No, the link")
    world.taps(
        M,
        *(
            ("No, let me choose", *chosen, "30 days", "Yes, offer them", "No", "No", "Yes, in words of mine")
            if chosen
            else ("Yes, the usual rules",)
        ),
        "Open this case",
    )
    return [t.rpartition("start=")[2] for t in texts(world, M)[before:] if "start=" in t]


@contextmanager
def both_in(chosen: Sequence[str], *, tells: str = LOAN) -> Iterator[World]:
    with a_house() as house:
        house.seat_mediator()
        first, second = opened(house, chosen)
        seat(house, A, first, tells=tells)
        seat(house, B, second)
        confirm_both(house)
        yield house
        assert house.standin.invalid == [] and house.failed == []


def read_before(world: World, who: Person, link: str, until: str = "your_part") -> list[str]:
    """Walk somebody from their link up to the first question about the dispute; return all they read on the way."""
    world.standin.start_link(who, link)
    world.settle()
    world.walk(who, until)
    return [s.text for s in world.view(who)]


def to_scope(world: World, *, kind: str = "") -> None:
    """Take A to the question who may see the loan."""
    world.taps(A, "Look at them now", "Continue")
    if kind:
        world.taps(A, "Continue", kind)
    world.taps(A, "○ Nothing, really", "Done")


def writes(world: World, words: str) -> None:
    world.says(M, "/message")
    world.taps(M, "Mr D.")
    world.says(M, words)


# --- opening ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("chosen", "rules"),
    [
        ((), Rules()),
        (OPT_OUT, Rules(regime=Regime.OPT_OUT)),
        (FIGURES_OPEN, Rules(timedelta(hours=48), always_open=frozenset({Category.FIGURES}))),
        (UNNAMED, Rules(timedelta(0), without_source=True)),
    ],
)
def test_the_usual_rules_hold_unless_she_chooses_others(chosen: Sequence[str], rules: Rules) -> None:
    with a_house() as house:
        house.seat_mediator()
        opened(house, chosen)
        case = case_of(house)
        with house.archive.begin() as unit:
            assert cases.rules(unit, case.id) == rules and case.regime is rules.regime


# --- shown before question 1, and part of the consent --------------------------------------------------------------


@pytest.mark.parametrize("name", NOTICES)
def test_what_holds_stands_before_the_first_question_in_both_languages_and_alike_for_both_sides(name: str) -> None:
    """Domain §9.6, 15: the text of the regime is shown before question 1."""
    chosen, notice = NOTICES[name]
    with a_house() as house:
        house.seat_mediator()
        first, second = opened(house, chosen)
        one, two = read_before(house, A, first), read_before(house, B, second)
        assert one[1:] == two[1:], "all but the link"
        assert any(notice in text for text in one[: _asked_to_agree(house, one, "en")])
    with a_house() as house:
        house.seat_mediator()
        first, _ = opened(house, chosen, locales=("Español", "English"))
        read = read_before(house, A, first)
        assert any(AVISOS[name] in text for text in read[: _asked_to_agree(house, read, "es")])


def _asked_to_agree(world: World, read: list[str], locale: str) -> int:
    """Say where in all they have read they were asked to take part."""
    asked = world.shelf.catalogue.words(locale, Text("intake-agree"))
    return next(number for number, text in enumerate(read) if asked in text)


@pytest.mark.parametrize("locale", ["en", "es", "hi", "ar"])
def test_where_there_are_no_secrets_no_question_says_that_its_answer_is_for_the_mediator_alone(locale: str) -> None:
    shelf, case = the_shelf(), {"mediator": "M. Okafor", "regime": "no_secrets"}
    alone = {shelf.catalogue.words(locale, Text(key, {**case, "regime": "opt_in"})) for key in ALONE}
    told = {**case, "item": "it", "open": "yes", "seen": Text(ALONE[0], case), "all_seen": Text(ALONE[1], case)}
    said = 0
    for flow in flows_of(shelf):
        for step in flow.steps.values() if flow.audience is Audience.PARTY else ():
            key = prompt_key(flow, step)
            for part in (key, f"{key}.why"):
                words = shelf.catalogue.words(locale, Text(part, told)) if part in shelf.catalogue.keys(locale) else ""
                assert not any(sentence in words for sentence in alone), part
                said += shelf.catalogue.words(locale, Text(ALONE[0], case)) in words
    assert said > 60


@pytest.mark.parametrize(
    ("chosen", "said"),
    [
        (NO_SECRETS, "may tell the other side what it is about"),
        (OPT_OUT, "Only M. Okafor sees"),
        ((), "Only M. Okafor sees"),
    ],
)
def test_why_do_you_ask_says_who_sees_the_answer_as_it_is_in_this_case(chosen: Sequence[str], said: str) -> None:
    with a_house() as world:
        world.seat_mediator()
        world.standin.start_link(A, opened(world, chosen)[0])
        world.settle()
        world.walk(A, until="matters_to_them")
        why = next(button for button in labels(world.last(A)) if button in ("⋯", "Why do you ask?"))
        world.taps(A, *dict.fromkeys((why, "Why do you ask?")))
        assert said in "\n".join(texts(world, A)[-3:])


@pytest.mark.parametrize(("chosen", "said"), [(NO_SECRETS, False), (OPT_OUT, False), (FIGURES_OPEN, False), ((), True)])
def test_that_nothing_goes_anywhere_unless_they_say_so_is_said_only_where_it_is_so(
    chosen: Sequence[str], said: bool
) -> None:
    with a_house() as house:
        house.seat_mediator()
        seat(house, A, opened(house, chosen)[0], tells=LOAN)
        offered = with_words(house, A, "You wrote one thing that they don't know").text
        assert ("Nothing of it goes anywhere unless you say so" in offered) is said


def test_in_a_case_with_the_usual_rules_nothing_of_it_is_said() -> None:
    with a_house() as house:
        house.seat_mediator()
        first, _ = opened(house, ())
        read = read_before(house, A, first)
        assert not any(notice in text for _, notice in NOTICES.values() for text in read)
        assert any("the other side does not." in text for text in read)


@pytest.mark.parametrize(
    ("chosen", "code"),
    [
        ((), "opt_in.24.-.no.30"),
        (OPT_OUT, "opt_out.24.-.no.30"),
        (FIGURES_OPEN, "opt_in.48.1.no.30"),
        (EVERY_KIND_OPEN, "opt_in.168.12345678.no.30"),
        (UNNAMED, "opt_in.0.-.yes.30"),
    ],
)
def test_the_record_of_a_consent_names_what_held(chosen: Sequence[str], code: str) -> None:
    with a_house() as house:
        house.seat_mediator()
        first, _ = opened(house, chosen)
        read_before(house, A, first)
        case = case_of(house)
        with house.archive.begin() as unit:
            given = [e.object for e in audit.entries(unit, case.id) if e.verb == "consented"]
        assert len(given) == 1 and given[0].endswith(f".{code}")


# --- what is offered and what is told -----------------------------------------------------------------------------


def test_with_the_usual_rules_a_figure_is_asked_about() -> None:
    with both_in(()) as world:
        writes(world, "There is a debt of 14,000.")
        assert "It has the number 14,000" in texts(world, M)[-1]


def test_where_there_are_no_secrets_only_the_mediator_is_not_offered_and_the_ledger_says_so() -> None:
    with both_in(NO_SECRETS) as world:
        to_scope(world)
        offered = labels(world.last(A))
        assert "Only the mediator" not in offered and "Leave it out" in offered
        assert "M. Okafor may tell them what it is about" in texts(world, A)[-1]
        world.says(A, "/ledger")
        entry = with_words(world, A, "They don't know:")
        assert "may tell the other side what it is about" in entry.text and "Only the mediator" not in entry.text
        writes(world, "There is a debt of 14,000.")
        assert "✓" in texts(world, M)[-1]


def test_what_is_left_out_is_not_passed_on_and_its_owner_is_told_that_she_has_read_it() -> None:
    with both_in(NO_SECRETS) as world:
        to_scope(world)
        world.taps(A, "Leave it out")
        world.says(A, "/ledger")
        assert "M. Okafor has read it" in with_words(world, A, "They don't know:").text
        before = shown(world, B)
        writes(world, "There is a debt of 14,000.")
        assert "It has the number 14,000" in texts(world, M)[-1] and shown(world, B) == before


def test_in_no_regime_are_an_owners_own_words_passed_on_without_a_second_look() -> None:
    with both_in(NO_SECRETS, tells="I owe my brother fourteen thousand since the spring") as world:
        before = shown(world, B)
        writes(world, "She says: I owe my brother fourteen thousand since the spring")
        assert "these are its owner's own words" in texts(world, M)[-1] and shown(world, B) == before


def test_opt_out_it_may_be_told_until_its_owner_holds_it_back() -> None:
    with both_in(OPT_OUT) as world:
        writes(world, "There is a debt of 14,000.")
        assert "✓" in texts(world, M)[-1]
        to_scope(world)
        world.taps(A, "Only the mediator")
        writes(world, "There is a debt of 14,000.")
        assert "It has the number 14,000" in texts(world, M)[-1]


def test_opt_out_any_answer_can_be_held_back_from_the_ledger() -> None:
    with a_house() as house:
        house.seat_mediator()
        first, second = opened(house, OPT_OUT)
        house.standin.start_link(A, first)
        house.settle()
        house.walk(A, "story")
        house.says(A, "It is about 3,750 a month.")
        house.taps(A, "That's all")
        house.walk(A)
        house.taps(A, "Hand it over")
        seat(house, B, second)
        house.says(A, "/ledger")
        assert "Seen by M. Okafor, who may tell what it is about" in "\n".join(texts(house, A))
        house.taps(A, "Share or hold back an answer")
        assert "What this is about" in labels(house.last(A))
        house.taps(A, "What this is about", "Continue", "○ Nothing, really", "Done", "Only the mediator")
        before = shown(house, B)
        writes(house, "It is 3,750.")
        assert "It has the number 3,750" in texts(house, M)[-1] and shown(house, B) == before
        house.says(A, "/ledger")
        assert "Only the mediator" in with_words(house, A, "Your answer: What this is about").text


def test_a_kind_that_is_always_open_is_named_by_its_owner_and_then_told() -> None:
    with both_in(FIGURES_OPEN) as world:
        writes(world, "There is a debt of 14,000.")
        assert "It has the number 14,000" in texts(world, M)[-1], "nobody has said yet that it is a figure"
        to_scope(world, kind="Figures")
        assert "Only the mediator" not in labels(world.last(A))
        writes(world, "There is a debt of 14,000.")
        assert "✓" in texts(world, M)[-1]


def test_what_may_be_used_without_source_is_asked_about_in_softer_words_and_never_waits_at_the_desk() -> None:
    with both_in(UNNAMED) as world:
        to_scope(world)
        world.taps(A, "Use it without saying it's mine")
        world.says(A, "/ledger")
        assert "but not say whose it is" in with_words(world, A, "They don't know:").text
        before = shown(world, B)
        writes(world, "Suppose there was a debt of 14,000.")
        assert "You may use this, but not say whose it is." in texts(world, M)[-1] and shown(world, B) == before
        world.taps(M, "Don't send it")
        world.says(M, "/share")
        assert "nothing is waiting" in texts(world, M)[-1]
        world.taps(A, "Take it back")
        assert "It is taken back." in texts(world, A)[-1]
        writes(world, "Suppose there was a debt of 14,000.")
        assert "You may use this" not in texts(world, M)[-1]


def test_privacy_says_what_holds_in_this_case() -> None:
    for chosen, words in ((OPT_OUT, "Of the rest M. Okafor may tell"), (FIGURES_OPEN, "Always open: figures")):
        with both_in(chosen, tells="") as world:
            world.says(A, "/privacy")
            assert words in texts(world, A)[-1]


# --- on a condition -----------------------------------------------------------------------------------------------


def test_what_waits_for_a_condition_is_let_go_by_its_owner_alone() -> None:
    with both_in(()) as world:
        to_scope(world)
        world.taps(A, "More choices", "Share later, on a condition")
        world.says(A, "After they have confirmed the date.", "I have a debt.")
        assert "“After they have confirmed the date.”" in texts(world, A)[-1]
        world.taps(A, "✓ Yes, they may see this")
        world.forward(days=2)
        world.says(M, "/share")
        waiting = with_words(world, M, "“I have a debt.”")
        assert "Its owner waits for this: “After they have confirmed the date.”" in waiting.text
        assert "Send" not in labels(waiting)
        before = shown(world, B)
        world.says(A, "/ledger")
        entry = with_words(world, A, "They don't know:")
        assert labels(entry) == ["It has happened", "Take it back"]
        data = next(b.data for row in entry.keyboard for b in row if b.text == "It has happened")
        world.standin.taps_data(B, world.last(B).id, data, label="It has happened")
        world.settle()
        world.says(M, "/share")
        assert "Send" not in labels(with_words(world, M, "“I have a debt.”")), "nobody else can say so"
        world.standin.taps_data(A, entry.id, data, label="It has happened")
        world.settle()
        assert "You said that it has come about." in with_words(world, A, "They don't know:").text
        world.says(M, "/share")
        assert "Send" in labels(with_words(world, M, "“I have a debt.”"))
        assert [s for s in shown(world, B)[len(before) :] if s.method not in ("taps", "answerCallbackQuery")] == []


# --- items the party marked ---------------------------------------------------------------------------------------


def test_from_the_ledger_any_answer_but_those_for_the_mediator_alone_can_be_shared() -> None:
    with a_house() as house:
        house.seat_mediator()
        first, second = opened(house, ())
        house.standin.start_link(A, first)
        house.settle()
        for place, words in (("story", "We share a workshop."), ("no_deal_plan", "I would move out.")):
            house.walk(A, place)
            house.says(A, words)
            house.taps(A, "That's all")
        house.walk(A)
        house.taps(A, "Hand it over")
        seat(house, B, second)
        confirm_both(house)
        before = shown(house, B)
        house.says(A, "/ledger")
        house.taps(A, "Something else may be shared")
        listed = labels(house.last(A))
        assert "What this is about" in listed and not any("no agreement" in label.lower() for label in listed)
        house.taps(A, "What this is about")
        assert "You have chosen one of your answers" in texts(house, A)[-1]
        house.taps(A, "Continue", "○ Nothing, really", "Done", "Share with the other side")
        house.says(A, "We share a workshop, and I care for it.")
        house.taps(A, "✓ Yes, they may see this", "Keep the time to think")
        house.forward(days=1, hours=1)
        assert shown(house, B) == before
        house.says(M, "/share")
        house.taps(M, "Send")
        house.taps(B, "Show it")
        assert with_words(house, B, "We share a workshop, and I care for it.").protected
        house.says(A, "/ledger")
        assert "Your answer: What this is about" in "\n".join(texts(house, A))
