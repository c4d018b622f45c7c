"""The worked cases of the trade, whole, as a mediator can read them; and of every private word, who has ever seen it and when."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import reduce

import pytest

from bot.sandbox.wire import Person
from flows.check_words import banned
from flows.findings import Kind, Rule
from flows.private import Seat, Viewer
from tests.worked import contract, neighbours, parenting, tenancy, workplace
from tests.worked.acts import Case
from tests.worked.canaries import first_seen, quotations, shown_to, typed
from tests.worked.sees import SEES, briefing_of, quoted
from tests.worked.telling import Told
from tests.world import M, World

_TOKEN = re.compile("[A-Za-z0-9_-]{34,55}")  # what a button carries, sealed: see bot.channel.tokens
_ASKED_ALIKE = ("intake:", "parenting:", "tenancy:")
CASES = {
    module.__name__.rpartition(".")[2]: module.tell for module in (workplace, contract, neighbours, parenting, tenancy)
}


@pytest.fixture(scope="module")
def told() -> Iterator[dict[str, Case]]:
    """Play them all, once."""
    worlds = {name: World() for name in CASES}
    for world in worlds.values():
        world.seat_mediator()
    yield {name: CASES[name](world) for name, world in worlds.items()}
    for world in worlds.values():
        world.close()


@pytest.fixture(params=CASES)
def case(request: pytest.FixtureRequest, told: dict[str, Case]) -> Case:
    return told[request.param]


def test_the_case_reads_as_it_was_written_down(case: Case) -> None:
    case.play.is_golden(case.file)


# --- what may not be seen -----------------------------------------------------------------------------------------


def test_what_is_not_to_cross_never_shows_on_the_other_phone_in_any_dress(case: Case) -> None:
    private = [canary for canary in case.canaries if not canary.crosses]
    assert private
    leaked = [c.word for c in private if first_seen(case.play.world, case.other(c.owner), c.word) is not None]
    assert leaked == []


def test_what_may_cross_shows_there_after_the_act_and_not_before(case: Case) -> None:
    for lent in case.lent:
        word = next(c.word for c in case.canaries if c.crosses and c.word in lent.sentence)
        at = first_seen(case.play.world, lent.reader, word)
        assert at is not None and at >= lent.before, word


def test_every_sentence_that_crossed_was_to_cross_and_no_other(case: Case) -> None:
    words = {c.word for c in case.canaries if c.crosses}
    assert {w for w in words if any(w in lent.sentence for lent in case.lent)} == words
    assert len(case.lent) == len(words)


def test_no_five_words_of_one_side_are_ever_quoted_to_the_other_but_those_it_let_across(case: Case) -> None:
    for who in case.sides:
        allowed = [lent.sentence for lent in case.lent if lent.reader == who]
        assert quotations(case.play.world, who, case.other(who), allowed=allowed) == set()


def test_what_somebody_is_asked_to_approve_is_their_own_sentence_and_nothing_of_the_other_side(case: Case) -> None:
    for who in case.sides:
        own = typed(case.play.world, who) + [lent.sentence for lent in case.lent if lent.author == who]
        previews = [text for _, text in shown_to(case.play.world, who) if "This is all they will see" in text]
        assert previews
        for preview in previews:
            quoted = re.findall(r"“(.+?)”", preview)  # the sentence, and with it what it waits for
            assert quoted and set(quoted) <= set(own)


def test_the_mediator_reads_every_private_word_in_the_chat_or_in_the_briefing(case: Case) -> None:
    read = "\n".join(text for _, text in shown_to(case.play.world, M)).casefold()
    missing = [c.word for c in case.canaries if c.word.casefold() not in read]
    assert missing == []


def test_a_phone_shows_something_only_after_its_owner_or_the_mediator_has_acted(case: Case) -> None:
    first, second = (who.id for who in case.sides)
    by_others = case.play.stirred & {(first, second), (second, first), (0, first), (0, second)}
    assert by_others <= {(0, neighbours.KOVACS.id)}  # the mediator's act, which waited for an hour she had named


def test_nobody_learns_what_the_other_side_is_called(case: Case) -> None:
    for who in case.sides:
        theirs, own = {case.called[case.other(who)], case.other(who).name}, " ".join(typed(case.play.world, who))
        shown = _words_shown(case, who)
        assert not [name for name in theirs if name not in own and any(name in text for text in shown)]


def _words_shown(case: Case, who: Person) -> list[str]:
    """List what somebody's phone showed but the tokens: four letters come up in thousands of those once in a hundred runs."""
    return [text for _, text in shown_to(case.play.world, who) if not _TOKEN.fullmatch(text)]


# --- the same for both --------------------------------------------------------------------------------------------


def test_both_are_asked_in_the_same_words_and_order(case: Case) -> None:
    asked = [_without_own_words(case.play, who) for who in case.sides]
    common = [place for place in asked[0] if place in asked[1]]
    assert len(common) > 30
    assert [place for place in asked[1] if place in asked[0]] == common
    assert [asked[0][place] for place in common] == [asked[1][place] for place in common]


def _without_own_words(play: Told, who: Person) -> dict[str, str]:
    """Map place -> question as it was put, with a gap where a person's own words are quoted."""
    quoted = {place: re.sub(r"“.+?”", "“…”", text) for place, text in play.asked[who].items()}
    return {place: text for place, text in quoted.items() if place.startswith(_ASKED_ALIKE)}


def test_nothing_the_assistant_says_judges_or_promises(case: Case) -> None:
    lint = banned("en")
    assert lint is not None
    for who in case.sides:
        own = typed(case.play.world, who) + typed(case.play.world, case.other(who)) + typed(case.play.world, M)
        for text in _words_shown(case, who):
            found = lint.search(reduce(lambda left, words: left.replace(words, "…"), own, text))
            assert found is None, found


# --- what each case is there to show ------------------------------------------------------------------------------


def test_a_question_about_what_the_other_side_knows_is_neither_confirmed_nor_denied(told: dict[str, Case]) -> None:
    seen = told["workplace"].play.world.view(workplace.DANA)
    at = next(n for n, each in enumerate(seen) if each.text == "Does he know I'm leaving?")
    answer = next(each for each in seen[at + 1 :] if each.method == "sendMessage")
    assert answer.text
    assert not re.search(r"\b(yes|no|mark|he|leaving|knows?|offer)\b", answer.text, re.IGNORECASE)


@pytest.mark.parametrize("guess", ["autis", "diagnos", "disab", "disorder", "special need", "spectrum"])
def test_what_ails_the_son_is_guessed_nowhere(told: dict[str, Case], guess: str) -> None:
    world = told["neighbours"].play.world
    everywhere = [text for who in (M, *told["neighbours"].sides) for _, text in shown_to(world, who)]
    assert len(everywhere) > 500
    assert not any(guess in text.casefold() for text in everywhere)


def test_what_a_new_fact_does_to_her_odds_is_seen_by_the_mediator_alone(told: dict[str, Case]) -> None:
    case = told["parenting"]
    world = case.play.world
    tom = [text for _, text in shown_to(world, parenting.TOM)]
    assert not any("6 of 10" in text for text in tom)
    read = "\n".join(text for _, text in shown_to(world, M))
    assert "3 of 10" in read and "6 of 10" in read


def test_calmer_words_are_offered_and_nobody_has_to_take_them(told: dict[str, Case]) -> None:
    shown = [text for _, text in shown_to(told["parenting"].play.world, parenting.AISHA)]
    assert any("2 · calmer: “I am worried about Tom as a father." in text for text in shown)
    assert not any("This is all they will see" in text and "as a father" in text for text in shown)
    read = " ".join(text for _, text in shown_to(told["parenting"].play.world, M))
    assert "Tom is a bad father when he comes from his night shifts." in read


def test_a_hearing_that_is_coming_up_stands_first_on_the_card(told: dict[str, Case]) -> None:
    cards = [text for _, text in shown_to(told["tenancy"].play.world, M) if "For you only, as of" in text]
    assert cards
    for card in cards:
        assert "10 June 2026" in card[: card.index("\nWhat\n")]


def test_a_question_about_the_law_gets_no_advice_and_is_listed_for_an_adviser(told: dict[str, Case]) -> None:
    world = told["tenancy"].play.world
    seen = world.view(tenancy.ILONA)
    at = next(n for n, each in enumerate(seen) if each.text == tenancy.MAY_I)
    answer = next(each for each in seen[at + 1 :] if each.method == "sendMessage")
    assert not re.search(r"\b(rent|yes|no|withhold|may|must|should|entitled)\b", answer.text, re.IGNORECASE)
    card = next(text for _, text in reversed(shown_to(world, M)) if "For you only, as of" in text)
    assert tenancy.MAY_I in card.partition("For an adviser")[2]


def test_nothing_says_that_somebody_is_in_debt_and_the_figures_are_as_they_gave_them(told: dict[str, Case]) -> None:
    world = told["tenancy"].play.world
    for who in told["tenancy"].sides:
        assert not [
            t for _, t in shown_to(world, who) if re.search(r"\b(debts?|debtor|arrears|owes|in default)\b", t, re.I)
        ]
    paper = next(text for _, text in reversed(shown_to(world, M)) if "Rent owed, as seen" in text)
    for figure in ("€1,350", "€5,400", "€450", "€300 to €450"):
        assert figure in paper


# --- what the mediator is to see -------------------------------------------------------------------------------------


def test_the_card_names_what_the_mediator_is_to_see(case: Case) -> None:
    card = next(text for _, text in reversed(shown_to(case.play.world, M)) if "For you only, as of" in text)
    assert [seen for seen in SEES[case.file] if seen not in card] == []


def test_each_line_that_was_derived_knows_its_answers(case: Case) -> None:
    findings = briefing_of(case).ground.findings
    assert len(findings) > 10
    assert all(quote.number and quote.sources for finding in findings for quote in finding.quotes)


def test_each_guess_of_the_two_at_work_leaves_out_what_matters_to_the_other(told: dict[str, Case]) -> None:
    guesses = briefing_of(told["workplace"]).ground.of(Kind.GUESS)
    assert [guess.rule for guess in guesses] == [Rule.GUESS_MISSED, Rule.GUESS_MISSED]


def test_no_word_that_is_not_to_cross_stands_in_an_agenda(case: Case) -> None:
    made = briefing_of(case)
    viewer = Viewer(Seat.MEDIATOR, made.case)
    titles = [words for topic in made.ground.agenda.topics for words in quoted(topic.title, viewer)]
    assert titles
    assert not [c.word for c in case.canaries if any(c.word in title for title in titles)]
    assert not [name for name in case.called.values() if any(name in title for title in titles)]


def test_a_question_to_one_side_quotes_nothing_of_the_other(case: Case) -> None:
    agenda = briefing_of(case).ground.agenda
    assert {ask.side for ask in agenda.openings} == {1, 2}
    assert all(quote.side == ask.side for ask in (*agenda.openings, *agenda.counsel) for quote in ask.quotes)


@pytest.mark.parametrize("guess", ["autis", "diagnos"])
def test_what_ails_the_son_is_named_by_no_rule(told: dict[str, Case], guess: str) -> None:
    made = briefing_of(told["neighbours"])
    assert guess not in " ".join(f.tag + f.what.key for f in made.ground.findings)
