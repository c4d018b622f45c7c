"""The tallest questions, with their buttons, on a phone of 360 x 640 in every language: nothing of them has to be scrolled for."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from dataclasses import replace

import pytest
from playwright.sync_api import Browser, Page, expect

from bot.channel.outbound import Telegram
from bot.present.prompts import prompt
from bot.present.sheet import Sheet
from bot.present.words import Composed, compose, packed, width
from bot.sandbox.inprocess import StandInRequest
from bot.sandbox.wire import Person
from flows.flow import Audience
from tests.bot.sandbox.rehearsal import ANA, MARTA
from tests.bot.sandbox.test_page import Running, violations, visit
from tests.bot.sandbox.test_page import browser as browser
from tests.flows.walked import walks
from tests.flows.walker import OWNER
from tests.world import the_shelf

pytestmark = pytest.mark.browser

SMALL = {"width": 360, "height": 640}
LOCALES = the_shelf().catalogue.locales()
TALLEST = 10  # of a language; and of every flow the tallest one
_ROW, _LINE, _LETTERS = (
    37,
    20,
    40,
)  # pixels of a row of buttons and of a line, letters in a line: to choose by, not to judge by

_HEIGHTS = """() => {
    const log = document.querySelector('.seat.selected .log');
    const inner = log.clientHeight - parseFloat(getComputedStyle(log).paddingBottom);
    return [inner, [...log.querySelectorAll('.line')].map((line) => line.getBoundingClientRect().height)];
}"""
_LAST_IN_SIGHT = """() => {
    const box = document.querySelector('.seat.selected .log').getBoundingClientRect();
    const last = [...document.querySelectorAll('.seat.selected .line')].at(-1).getBoundingClientRect();
    return last.top >= box.top && last.bottom <= box.bottom && box.bottom <= innerHeight;
}"""
_CUT = """() => [...document.querySelectorAll('.seat.selected .key')].filter((key) => key.scrollWidth > key.clientWidth + 1)
    .map((key) => key.textContent)"""


def tall(made: Composed) -> int:
    """Guess how tall a message is."""
    lines = sum(1 + width(line) // _LETTERS for line in made.text.splitlines())
    return _ROW * len(made.keyboard) + _LINE * lines


def tallest(locale: str) -> list[Composed]:
    """Choose the questions that may be too tall, the tallest last: of every party flow one, and the tallest of all."""
    found: dict[str, dict[str, Composed]] = {}
    for walked in walks():
        if walked.flow.audience is Audience.PARTY:
            for run in walked.variants:
                say = prompt(Sheet(walked.flow, replace(run, locale=locale), OWNER))
                made = compose(say, locale=locale, words=the_shelf().catalogue, seal=lambda _: "x")
                found.setdefault(walked.flow.flow, {})[made.text] = made
    each = [max(of_flow.values(), key=tall) for of_flow in found.values()]
    most = sorted((made for of_flow in found.values() for made in of_flow.values()), key=tall)[-TALLEST:]
    assert len(each) == sum(walked.flow.audience is Audience.PARTY for walked in walks())
    return sorted((*each, *most), key=tall)


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Running]:
    with Running() as running:
        yield running


@pytest.fixture(scope="module")
def page(browser: Browser, sandbox: Running) -> Page:
    return visit(browser, sandbox, SMALL)


def puts(sandbox: Running, locale: str, messages: list[Composed], person: Person = ANA) -> None:
    """Empty the phones, set the language of one, and let these messages arrive there."""
    assert sandbox.house is not None
    standin = sandbox.house.standin

    async def put() -> None:
        standin.forget()
        chat = standin.open_chat(replace(person, language=locale))
        chat.started = True
        telegram = Telegram("1:x", StandInRequest(standin))
        for made in messages:
            await telegram.deliver(person.id, made, None)

    asyncio.run_coroutine_threadsafe(put(), sandbox.loop).result(30)


@pytest.mark.parametrize("locale", LOCALES)
def test_the_tallest_question_fits_without_scrolling(page: Page, sandbox: Running, locale: str) -> None:
    messages = tallest(locale)
    puts(sandbox, locale, messages)
    lines = page.locator(f".seat.selected .phone[lang={locale}] .line")
    expect(lines).to_have_count(len(messages))
    expect(lines.last).to_be_in_viewport(ratio=1)
    room, heights = page.evaluate(_HEIGHTS)
    assert [(h, made.text) for h, made in zip(heights, messages, strict=True) if h > room] == []
    assert page.evaluate(_LAST_IN_SIGHT)
    assert page.evaluate(_CUT) == []
    assert page.evaluate("document.documentElement.scrollWidth") == SMALL["width"]


def test_a_new_visitor_sees_what_to_press_though_the_mediator_has_been_greeted(
    browser: Browser, sandbox: Running
) -> None:
    puts(sandbox, "en", tallest("en")[:1], MARTA)
    new = visit(browser, sandbox, SMALL)
    expect(new.get_by_role("button", name="Play the story")).to_be_in_viewport(ratio=1)
    new.get_by_role("tab", name="M. Okafor").or_(new.locator("nav button", has_text="M. Okaf")).first.click()
    expect(new.get_by_role("button", name="Play the story")).to_be_hidden()


def test_the_levers_come_back_with_one_tap_and_nobody_is_shut_out(page: Page, sandbox: Running) -> None:
    puts(sandbox, "en", tallest("en")[-1:])
    page.locator(".seat.selected .line").wait_for()
    play, fold = page.get_by_role("button", name="Play the story"), page.get_by_role("button", name="Story, clock")
    expect(play).to_be_hidden()
    assert violations(page) == []
    fold.click()
    for lever in (play, page.get_by_role("button", name="+1 hour"), page.get_by_label("Language of Ana")):
        expect(lever).to_be_in_viewport(ratio=1)
    assert violations(page) == []
    fold.click()
    expect(play).to_be_hidden()


def test_short_buttons_stand_side_by_side_only_where_rows_are_many_and_no_label_would_be_cut() -> None:
    made = next(made for made in tallest("en") if "stood in the way" in made.text)
    rows = [[key.label.removeprefix("○ ") for key in row] for row in made.keyboard]
    assert ["Lack of trust", "Hurt feelings"] in rows and ["Waiting suits someone"] in rows
    assert rows[-1][-3:] == ["Back", "Skip", "⋯"]
    alone = tuple((key,) for row in made.keyboard for key in row)
    assert packed(alone[:7]) == alone[:7], "where there is room every option has a row of its own"
    assert [key for row in packed(alone) for key in row] == [row[0] for row in alone], "the order stays"
