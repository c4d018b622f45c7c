"""The sandbox as a visitor meets it: the page, the real bot behind it, the story to the PDF; nothing axe-core objects to."""

from __future__ import annotations

import asyncio
import shutil
import threading
from collections.abc import Iterator

import pytest
import uvicorn
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect, sync_playwright

from bot.sandbox.server import create_app, say_goodbye
from bot.sandbox.story import Pace
from bot.sandbox_house import SandboxHouse
from tests.live.running import free_port

CHROMIUM = shutil.which("chromium") or ""
ARGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
pytestmark = [pytest.mark.browser, pytest.mark.skipif(not CHROMIUM, reason="needs chromium")]


class _Open:
    """The sandbox in a thread of its own."""

    def __init__(self) -> None:
        self.port = free_port()
        self._ready = threading.Event()
        self._thread = threading.Thread(target=lambda: asyncio.run(self._serve()), daemon=True)

    async def _serve(self) -> None:
        self._loop, self._stop = asyncio.get_running_loop(), asyncio.Event()
        self.house = SandboxHouse(api=f"http://127.0.0.1:{self.port}", pace=Pace(speed=0, quiet=0.02, patience=30))
        app = create_app(self.house.standin, self.house)
        server = uvicorn.Server(
            uvicorn.Config(app, host="127.0.0.1", port=self.port, log_config=None, access_log=False)
        )
        server.install_signal_handlers = lambda: None
        serving = asyncio.create_task(server.serve())
        while not server.started:
            await asyncio.sleep(0.01)
        await self.house.open()
        self._ready.set()
        await self._stop.wait()
        await self.house.stop()
        await self.house.close()
        say_goodbye(app)
        server.should_exit = True
        await serving

    def __enter__(self) -> _Open:
        self._thread.start()
        assert self._ready.wait(30)
        return self

    def __exit__(self, *_: object) -> None:
        self._loop.call_soon_threadsafe(self._stop.set)
        self._thread.join(20)
        assert not self._thread.is_alive(), "the sandbox does not close"


@pytest.fixture
def sandbox() -> Iterator[_Open]:
    with _Open() as house:
        yield house


@pytest.fixture
def page(sandbox: _Open) -> Iterator[Page]:
    with sync_playwright() as tools:
        browser = tools.chromium.launch(executable_path=CHROMIUM, args=ARGS)
        page = browser.new_page(viewport={"width": 1360, "height": 820})
        page.goto(f"http://127.0.0.1:{sandbox.port}/")
        yield page
        browser.close()


def _no_violations(page: Page) -> None:
    found = Axe().run(page)
    assert found.violations_count == 0, found.generate_report()


def test_the_story_plays_to_the_pdf(page: Page, sandbox: _Open) -> None:
    expect(page.get_by_text("Welcome. This is your desk.")).to_be_visible()
    _no_violations(page)
    page.get_by_role("button", name="Play the story").click()
    expect(page.get_by_role("button", name="Stop")).to_be_enabled(timeout=10_000)
    expect(page.get_by_role("button", name="Play the story")).to_be_enabled(timeout=120_000)
    assert sandbox.house.story().stage.value == "finished", sandbox.house.story()
    assert sandbox.house.standin.invalid == []
    mediator = sandbox.house.people()[1]
    files = [m.file for m in sandbox.house.standin.messages(mediator) if m.file]
    assert sandbox.house.standin.file(files[-1].file_id).startswith(b"%PDF-")
    _no_violations(page)
    page.keyboard.press("Escape")
    _what_crossed_is_what_was_agreed(sandbox)
    page.get_by_role("button", name="Who can see this").click()
    _the_tags_tell_it(page)
    _no_violations(page)
    page.set_viewport_size({"width": 390, "height": 780})
    _no_violations(page)


ANGRY = "You always lock the store room, and I lost two orders because of it."
CALM = "I noticed that you often lock the store room, and I lost two orders because of it."
SON = "My son has been sleeping in the back room since March. I lock the store because of the machines."
OFFER = "Somebody has offered to buy my half"


def _what_crossed_is_what_was_agreed(sandbox: _Open) -> None:
    left, mediator, right = sandbox.house.people()
    assert CALM in sandbox.house.visible(left) and sandbox.house.visible(right) == (SON,)
    on_the_left, on_the_right = (
        "\n".join(m.text for m in sandbox.house.standin.messages(who)) for who in (left, right)
    )
    assert CALM in on_the_right and ANGRY not in on_the_right
    assert SON in on_the_left and OFFER not in on_the_left
    assert any("exchange about reasons was opened" in m.text for m in sandbox.house.standin.messages(mediator))


def _the_tags_tell_it(page: Page) -> None:
    def tagged(seat: str, words: str, who: str, why: str) -> None:
        line = page.locator(f".seat.{seat} .line").filter(has_text=words).last
        tag = line.get_by_role("button", name="Can see this:")
        expect(tag).to_have_text(f"Can see this: {who}", timeout=15_000)
        tag.click()
        expect(line.locator(".sight p")).to_contain_text(why)

    tagged("left", ANGRY, "only Rosa", "part of no answer")
    tagged("left", CALM, "Rosa · M. Okafor · Daniel", "Sent by M. Okafor on")
    tagged("right", CALM, "Rosa · M. Okafor · Daniel", "R1.")
    tagged("right", SON, "Daniel · M. Okafor · Rosa", "R2.")
    tagged("left", SON, "Daniel · M. Okafor · Rosa", "R2.")
    tagged("right", OFFER, "Daniel · M. Okafor", "Only the mediator")
    tagged("right", "✓ Messages", "Daniel · M. Okafor", "In the safety file")


def test_the_clock_brings_the_reminder_somebody_asked_for_and_the_story_stops_where_it_is(
    page: Page, sandbox: _Open
) -> None:
    page.get_by_role("button", name="Play the story").click()
    expect(page.get_by_role("banner")).to_contain_text("2 of 10", timeout=60_000)
    left = page.locator(".seat.left")
    expect(left.get_by_text("how it goes", exact=False).or_(left.get_by_text("Name and part"))).not_to_have_count(
        0, timeout=60_000
    )
    page.get_by_role("button", name="Stop").click()
    expect(page.get_by_role("banner")).to_contain_text("Stopped.")
    page.get_by_label("Message from Rosa Ruiz").fill("/pause")
    page.keyboard.press("Enter")
    left.get_by_role("button", name="Remind me tomorrow").click(timeout=15_000)
    expect(left.get_by_text("The reminder will say nothing")).to_be_visible(timeout=15_000)
    page.get_by_role("button", name="to the next reminder").click()
    expect(left.get_by_text("There is something in your list for today.").last).to_be_in_viewport(timeout=15_000)


def test_a_phone_whose_chat_has_begun_is_answered_in_the_language_it_is_set_to(page: Page, sandbox: _Open) -> None:
    expect(page.get_by_text("Welcome. This is your desk.")).to_be_visible()
    page.get_by_label("Language of M. Okafor’s phone").select_option("es")
    desk = page.locator(".seat.mediator")
    desk.get_by_text("abrir un caso", exact=False).first.wait_for(timeout=15_000)
    page.get_by_label("Language of Rosa Ruiz’s phone").select_option("es")
    page.get_by_role("button", name="Play the story").click()
    expect(page.get_by_role("banner")).to_contain_text("2 of 10", timeout=60_000)
    expect(page.locator(".seat.left").get_by_text("buen momento", exact=False).first).to_be_visible(timeout=60_000)
    assert sandbox.house.story().stage.value == "playing"


def test_the_phones_work_by_hand_and_by_keyboard(page: Page, sandbox: _Open) -> None:
    box = page.get_by_role("textbox").first
    box.focus()
    page.keyboard.type("/newcase")
    page.keyboard.press("Enter")
    expect(page.get_by_role("button", name="Neighbours", exact=True)).to_be_visible(timeout=10_000)
    page.get_by_role("button", name="Neighbours", exact=True).focus()
    page.keyboard.press("Enter")
    expect(page.get_by_text("Kind of dispute: Neighbours")).to_be_visible(timeout=10_000)
