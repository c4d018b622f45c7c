"""The page in a real browser: readable at once, usable by keyboard, no accessibility violation, at phone and laptop width."""

from __future__ import annotations

import asyncio
import shutil
import threading
from collections.abc import Iterator

import pytest
import uvicorn
from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]
from playwright.sync_api import Browser, Page, expect, sync_playwright

from bot.sandbox.beats import Chapter, Does, Says, Waits
from bot.sandbox.controls import Tag
from bot.sandbox.server import create_app, say_goodbye
from bot.sandbox.story import Pace
from tests.bot.sandbox.rehearsal import ANA, BEN, MARTA, TinyHouse

pytestmark = pytest.mark.browser

_CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
_ARGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
PHONE, LAPTOP = {"width": 390, "height": 844}, {"width": 1366, "height": 768}


class Running:
    """A sandbox on a free port, in its own thread and loop."""

    def __init__(self) -> None:
        self.port = 0
        self.house: TinyHouse | None = None
        self._ready = threading.Event()
        self._server: uvicorn.Server | None = None
        self._thread = threading.Thread(target=lambda: asyncio.run(self._serve()), daemon=True)

    async def _serve(self) -> None:
        self.house = TinyHouse(pace=Pace(speed=6, quiet=0.02))
        self.loop = asyncio.get_running_loop()
        self.app = app = create_app(self.house.standin, self.house)
        self._server = uvicorn.Server(uvicorn.Config(app, port=0, log_level="error", timeout_graceful_shutdown=1))
        serving = asyncio.create_task(self._server.serve())
        while not self._server.started:
            await asyncio.sleep(0.01)
        self.port = self._server.servers[0].sockets[0].getsockname()[1]
        self._ready.set()
        await serving

    def __enter__(self) -> Running:
        self._thread.start()
        assert self._ready.wait(10)
        return self

    def __exit__(self, *_: object) -> None:
        assert self._server is not None
        self.loop.call_soon_threadsafe(say_goodbye, self.app)
        self._server.should_exit = True
        self._thread.join(10)

    def tell(self, who: int, *lines: str) -> None:
        """Let the house say what the other side can see of somebody."""
        assert self.house is not None
        house = self.house
        house.seen[who] = lines
        self.loop.call_soon_threadsafe(lambda: asyncio.ensure_future(house.language(ANA)))

    def drop(self, who: int, words: str) -> None:
        """Let the bot delete its message with these words."""
        assert self.house is not None
        house, messages = self.house, self.house.standin.world.chats[who].messages
        [number] = [each.id for each in messages.values() if each.text == words]
        self.loop.call_soon_threadsafe(lambda: house.bot.do("deleteMessage", chat_id=who, message_id=number))


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    if _CHROMIUM is None:
        pytest.skip("no chromium on this machine")
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=_CHROMIUM, args=_ARGS)
        yield chromium
        chromium.close()


@pytest.fixture
def sandbox() -> Iterator[Running]:
    with Running() as running:
        yield running


def visit(browser: Browser, sandbox: Running, size: dict[str, int], scheme: str = "light") -> Page:
    context = browser.new_context(viewport=size, color_scheme=scheme, reduced_motion="reduce")  # type: ignore[arg-type]
    page = context.new_page()
    page.set_default_timeout(10_000)
    page.goto(f"http://127.0.0.1:{sandbox.port}/")
    page.get_by_role("button", name="Play the story").wait_for()
    return page


def violations(page: Page) -> list[str]:
    """List what axe-core finds, as rule and first element."""
    found = Axe().run(page).response["violations"]
    return [f"{each['id']}: {each['nodes'][0]['html'][:120]}" for each in found]


def say(page: Page, who: str, text: str) -> None:
    page.get_by_label(f"Message from {who}").fill(text)
    page.keyboard.press("Enter")


def open_a_case(page: Page) -> None:
    """Do by hand what the mediator does first."""
    page.locator(".seat.mediator").get_by_role("button", name="Start", exact=True).click()
    say(page, MARTA.name, "/newcase")
    page.get_by_role("button", name="Workshop or business").click()


def test_a_new_visitor_reads_who_is_who_and_what_to_press(browser: Browser, sandbox: Running) -> None:
    for size in (PHONE, LAPTOP):
        page = visit(browser, sandbox, size)
        expect(page.get_by_role("banner")).to_contain_text("Ana and Ben are in a dispute; M. Okafor mediates.")
        expect(page.get_by_role("button", name="Play the story")).to_be_in_viewport(ratio=1)
        for label in ("+1 hour", "+1 day", "next reminder", "Stop", "Start again"):
            expect(page.get_by_role("button", name=label)).to_be_in_viewport(ratio=1)
        expect(page.get_by_text("What the other side can see of Ana: nothing yet")).to_be_in_viewport(ratio=1)
        page.context.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [PHONE, LAPTOP], ids=["phone", "laptop"])
def test_axe_finds_nothing_and_nothing_is_cut_off(
    browser: Browser, sandbox: Running, size: dict[str, int], scheme: str
) -> None:
    page = visit(browser, sandbox, size, scheme)
    assert violations(page) == []
    narrow = size is PHONE
    if narrow:
        page.get_by_role("tab", name=MARTA.name).click()
    open_a_case(page)
    page.locator(".hand").first.get_by_role("button", name="Ana").click()
    if narrow:
        page.get_by_role("tab", name=ANA.name).click()
    page.get_by_role("button", name="Open the invitation").wait_for()
    sandbox.tell(ANA.id, "I lost two orders.", "x" * 400)
    page.get_by_text("2 things").wait_for()
    assert violations(page) == []
    page.get_by_role("button", name="Open the invitation").click()
    say(page, ANA.name, "481902")
    page.get_by_role("button", name="Yes, go on").click()
    page.get_by_text("I understand").wait_for()
    page.get_by_text("2 things").click()
    page.get_by_label(f"Message from {ANA.name}").fill("/")
    page.get_by_text("/ledger").wait_for()
    assert violations(page) == []
    width, height = page.evaluate("[document.documentElement.scrollWidth, document.documentElement.scrollHeight]")
    assert (width, height) == (size["width"], size["height"])
    page.context.close()


def test_a_whole_conversation_needs_no_mouse(browser: Browser, sandbox: Running) -> None:
    page = visit(browser, sandbox, LAPTOP)

    def tab_to(name: str) -> None:
        for _ in range(60):
            page.keyboard.press("Tab")
            focused = page.evaluate("(e => e.getAttribute('aria-label') || e.textContent)(document.activeElement)")
            if focused.strip() == name:
                outline = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
                assert outline == "solid", f"no visible focus on {name}"
                return
        raise AssertionError(f"{name} cannot be reached by Tab")

    page.get_by_role("button", name="Start", exact=True).nth(1).focus()
    page.keyboard.press("Enter")
    page.get_by_label(f"Message from {MARTA.name}").focus()
    page.keyboard.type("/new")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.get_by_text("What kind of dispute is it?").wait_for()
    page.evaluate("document.activeElement.blur()")
    tab_to("Neighbours")
    page.keyboard.press("Enter")
    expect(page.locator(".seat.mediator")).to_contain_text("✓ Neighbours")
    tab_to(f"Message from {MARTA.name}")
    page.keyboard.type("first line")
    page.keyboard.press("Shift+Enter")
    page.keyboard.type("second line")
    page.keyboard.press("Enter")
    expect(page.locator(".seat.mediator .mine").last).to_contain_text("first line\nsecond line")
    page.context.close()


def test_tabs_follow_the_arrow_keys_and_mark_what_is_new(browser: Browser, sandbox: Running) -> None:
    page = visit(browser, sandbox, PHONE)
    page.get_by_role("tab", name=ANA.name).focus()
    page.keyboard.press("ArrowRight")
    expect(page.get_by_role("tab", name=MARTA.name)).to_have_attribute("aria-selected", "true")
    expect(page.get_by_role("tabpanel")).to_have_count(1)
    open_a_case(page)
    page.locator(".hand").first.get_by_role("button", name="Ana").click()
    expect(page.get_by_role("tab", name="something new")).to_be_visible()
    page.context.close()


def test_ones_own_message_can_be_changed_and_deleted(browser: Browser, sandbox: Running) -> None:
    page = visit(browser, sandbox, LAPTOP)
    mediator = page.locator(".seat.mediator")
    mediator.get_by_role("button", name="Start", exact=True).click()
    say(page, MARTA.name, "a wrod")
    mine = mediator.locator(".line.mine").last
    expect(mine).to_contain_text("a wrod")  # else the menu opened next could be that of the message before
    mine.hover()
    mine.locator("summary").click()
    mine.get_by_role("button", name="Edit").click()
    expect(page.get_by_label(f"Message from {MARTA.name}")).to_have_value("a wrod")
    say(page, MARTA.name, "a word")
    expect(mine).to_contain_text("a word")
    expect(mine).to_contain_text("edited")
    mine.hover()
    mine.locator("summary").click()
    mine.get_by_role("button", name="Delete").click()
    expect(mediator.get_by_text("a word")).to_have_count(0)
    page.context.close()


def test_a_menu_stays_open_and_in_focus_when_an_older_message_goes(browser: Browser, sandbox: Running) -> None:
    page = visit(browser, sandbox, LAPTOP)
    mediator = page.locator(".seat.mediator")
    mediator.get_by_role("button", name="Start", exact=True).click()
    say(page, MARTA.name, "a first word")
    say(page, MARTA.name, "a second word")
    mine = mediator.locator(".line.mine").filter(has_text="a second word")
    mine.hover()
    mine.locator("summary").click()
    edit = mine.get_by_role("button", name="Edit")
    edit.focus()
    sandbox.drop(MARTA.id, "There is nothing to do just now.")
    expect(mediator.get_by_text("There is nothing to do just now.")).to_have_count(0)
    expect(edit).to_be_focused()
    edit.click()
    expect(page.get_by_label(f"Message from {MARTA.name}")).to_have_value("a second word")
    page.context.close()


def test_files_are_sent_from_a_phone_and_opened_in_a_pane(browser: Browser, sandbox: Running) -> None:
    page = visit(browser, sandbox, LAPTOP)
    mediator = page.locator(".seat.mediator")
    mediator.get_by_role("button", name="Start", exact=True).click()
    pixel = bytes.fromhex("89504e470d0a1a0a0000000d4948445200000001000000010804000000b51c0c02") + bytes.fromhex(
        "0000000b4944415478da6364f80f00010501012718e3660000000049454e44ae426082"
    )
    chooser = mediator.locator("input[type=file]")
    chooser.set_input_files({"name": "shop.png", "mimeType": "image/png", "buffer": pixel})
    mediator.get_by_role("img", name="Photo shop.png").wait_for()
    chooser.set_input_files({"name": "note.ogg", "mimeType": "audio/ogg", "buffer": b"OggS"})
    mediator.get_by_label("Voice note note.ogg").wait_for()
    say(page, MARTA.name, "/briefing")
    mediator.get_by_role("button", name="KITE-42 briefing.pdf").click()
    pane = page.get_by_role("dialog", name="KITE-42 briefing.pdf")
    expect(pane).to_be_visible()
    assert violations(page) == []
    page.keyboard.press("Escape")
    expect(pane).to_have_count(0)
    page.context.close()


@pytest.mark.parametrize("width", [320, 390, 768, 962, 1000, 1180, 1366])
def test_nothing_is_cut_off_at_any_width(browser: Browser, sandbox: Running, width: int) -> None:
    page = visit(browser, sandbox, {"width": width, "height": 760})
    if width < 960:
        page.get_by_role("tab", name=MARTA.name).click()
    page.locator(".seat.mediator").get_by_role("button", name="Start", exact=True).click()
    say(page, MARTA.name, "/newcase")
    page.get_by_role("button", name="Workshop or business").wait_for()
    assert page.evaluate("document.documentElement.scrollWidth") == width
    cut = """() => [...document.querySelectorAll('.phone')].filter(e => e.offsetParent).flatMap(phone =>
        [...phone.querySelectorAll('.bubble, .key, .composer button, .bar time')].filter(
            e => e.getBoundingClientRect().right > phone.getBoundingClientRect().right + 1).map(e => e.className))"""
    assert page.evaluate(cut) == []
    for lever in page.locator(".levers button, .clock button").all():
        expect(lever).to_be_in_viewport(ratio=1)
    page.context.close()


def tag(page: Page, sandbox: Running, who: int, tags: dict[int, Tag]) -> None:
    """Let the house say who can see what on somebody's phone, and the page look again."""
    assert sandbox.house is not None
    sandbox.house.tags = {who: tags}
    page.get_by_role("button", name="+1 hour").click()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [PHONE, LAPTOP], ids=["phone", "laptop"])
def test_a_switch_shows_who_can_see_each_statement_and_why(
    browser: Browser, sandbox: Running, size: dict[str, int], scheme: str
) -> None:
    page = visit(browser, sandbox, size, scheme)
    page.locator(".seat.left").get_by_role("button", name="Start", exact=True).click()
    say(page, ANA.name, "He locks the store room.")
    mine = page.locator(".seat.left .line.mine").last
    expect(mine).to_contain_text("He locks the store room.")
    switch = page.get_by_role("button", name="Who can see this")
    expect(switch).to_have_attribute("aria-pressed", "false")
    expect(page.locator(".sight")).to_have_count(0)
    switch.focus()
    page.keyboard.press("Enter")
    expect(switch).to_have_attribute("aria-pressed", "true")
    number = 3  # Start, what the bot answered, and this
    tag(page, sandbox, ANA.id, {number: Tag((ANA.id, MARTA.id), "Agreed: it waits until tomorrow.")})
    shown = mine.get_by_role("button", name="Can see this:")
    expect(shown).to_have_text("Can see this: Ana · M. Okafor")
    expect(page.get_by_text("it waits until tomorrow")).to_have_count(0)
    shown.focus()
    page.keyboard.press("Enter")
    expect(shown).to_have_attribute("aria-expanded", "true")
    expect(mine.get_by_text("Agreed: it waits until tomorrow.")).to_be_visible()
    assert violations(page) == []
    tag(page, sandbox, ANA.id, {number: Tag((ANA.id, MARTA.id, BEN.id), "Sent by M. Okafor: R1.")})
    expect(shown).to_have_text("Can see this: Ana · M. Okafor · Ben")
    expect(mine.get_by_text("Sent by M. Okafor: R1.")).to_be_visible()
    tag(page, sandbox, ANA.id, {number: Tag((ANA.id,), "Not finished.")})
    expect(shown).to_have_text("Can see this: only Ana")
    assert page.evaluate("document.documentElement.scrollWidth") == size["width"]
    switch.click()
    expect(page.locator(".sight")).to_have_count(0)
    page.context.close()


def test_the_newest_bubble_stays_in_sight_when_the_tags_appear(browser: Browser, sandbox: Running) -> None:
    page = visit(browser, sandbox, LAPTOP)
    page.locator(".seat.left").get_by_role("button", name="Start", exact=True).click()
    for n in range(12):
        say(page, ANA.name, f"message {n}")
        page.get_by_text(f"message {n}", exact=True).wait_for()
    page.get_by_role("button", name="Who can see this").click()
    tag(page, sandbox, ANA.id, {n: Tag((ANA.id, MARTA.id), "Only the mediator.") for n in range(1, 30)})
    page.locator(".seat.left .sight").first.wait_for()
    expect(page.locator(".seat.left .line").last).to_be_in_viewport(ratio=0.9)
    page.context.close()


def test_whoever_scrolls_up_while_the_story_plays_is_left_there_and_can_come_back(
    browser: Browser, sandbox: Running
) -> None:
    page = visit(browser, sandbox, {"width": 1366, "height": 560})
    page.get_by_role("button", name="Play the story").click()
    log = page.locator(".seat.mediator .log")
    page.locator(".seat.mediator").get_by_text("Tell these by phone").wait_for()
    expect(page.locator(".seat.mediator .line").last).to_be_in_viewport()
    log.hover()
    page.mouse.wheel(0, -4000)
    page.locator(".seat.mediator").get_by_role("button", name="To the newest message").wait_for()
    expect(page.get_by_role("banner")).to_contain_text("4 of 4", timeout=40_000)
    page.locator(".seat.mediator .file").wait_for(state="attached")
    assert log.evaluate("log => log.scrollTop") < 50
    page.locator("dialog.pane").wait_for()
    page.keyboard.press("Escape")
    page.locator(".seat.mediator").get_by_role("button", name="To the newest message").click()
    expect(page.locator(".seat.mediator .line").last).to_be_in_viewport()
    page.context.close()


_NOTE_TABS = """() => {
    window.noted = [];
    const note = () => window.noted.push([
        document.querySelector(".chapter span")?.textContent ?? "",
        document.querySelector('[role="tab"][aria-selected="true"]').textContent,
    ]);
    new MutationObserver(note).observe(document.body, { subtree: true, childList: true, attributes: true });
}"""


def test_a_phone_picked_by_hand_stays_in_sight_until_the_next_chapter_or_until_the_story_is_followed_again(
    browser: Browser, sandbox: Running
) -> None:
    house = sandbox.house
    assert house is not None
    turns = [Does(who, Says("/newcase")) for who in (MARTA, ANA, MARTA, ANA, MARTA)]
    house.script = [Chapter("In turns"), *turns, Chapter("And again"), *turns[:2], Waits(40)]
    page = visit(browser, sandbox, PHONE)
    tab = {who.name: page.get_by_role("tab", name=who.name) for who in (ANA, BEN, MARTA)}
    page.get_by_role("button", name="Play the story").click()
    expect(page.get_by_role("banner")).to_contain_text("1 of 2")
    expect(page.get_by_role("button", name="Follow the story")).to_have_count(0)
    tab[BEN.name].click()
    expect(tab[BEN.name]).to_have_attribute("aria-selected", "true")
    page.evaluate(_NOTE_TABS)
    page.locator(".seat.left .mine").nth(1).wait_for(state="attached")  # Ana had her turn again
    expect(page.get_by_role("banner")).to_contain_text("2 of 2", timeout=40_000)
    expect(tab[BEN.name]).to_have_attribute("aria-selected", "false")
    noted = [name for chapter, name in page.evaluate("() => window.noted") if chapter.startswith("1 of")]
    assert noted and all(BEN.name in name for name in noted)
    expect(tab[ANA.name]).to_have_attribute("aria-selected", "true")
    tab[MARTA.name].click()
    expect(tab[MARTA.name]).to_have_attribute("aria-selected", "true")
    page.get_by_role("button", name="Follow the story").click()
    expect(tab[ANA.name]).to_have_attribute("aria-selected", "true")
    page.context.close()


def test_a_phone_speaks_the_language_it_is_set_to(browser: Browser, sandbox: Running) -> None:
    page = visit(browser, sandbox, LAPTOP)
    page.get_by_label(f"Language of {ANA.name}’s phone").select_option("en")
    page.locator(".seat.left").get_by_role("button", name="Start", exact=True).click()
    page.locator(".seat.left .mine").wait_for()
    assert sandbox.house is not None
    assert sandbox.house.standin.open_chat(ANA).owner.language == "en"  # type: ignore[union-attr]
    page.context.close()


def test_the_clock_moves_forward(browser: Browser, sandbox: Running) -> None:
    page = visit(browser, sandbox, LAPTOP)
    before = page.locator(".clock time").get_attribute("datetime")
    page.get_by_role("button", name="+1 day").click()
    expect(page.locator(".clock time")).not_to_have_attribute("datetime", before or "")
    page.get_by_role("button", name="to the next reminder").click()
    expect(page.get_by_role("status").filter(has_text="Nothing is due.")).to_be_visible()
    page.context.close()


@pytest.mark.parametrize("size", [PHONE, LAPTOP], ids=["phone", "laptop"])
def test_the_story_plays_to_the_document_and_can_be_played_again(
    browser: Browser, sandbox: Running, size: dict[str, int]
) -> None:
    page = visit(browser, sandbox, size)
    page.get_by_role("button", name="Play the story").click()
    expect(page.get_by_role("banner")).to_contain_text("1 of 4")
    page.get_by_role("dialog", name="KITE-42 briefing.pdf").wait_for(timeout=40_000)
    expect(page.get_by_role("banner")).to_contain_text("That was the story.", timeout=10_000)
    page.keyboard.press("Escape")
    page.get_by_role("button", name="Play the story").click()
    expect(page.get_by_role("banner")).to_contain_text("1 of 4")
    page.get_by_role("button", name="Stop").click()
    expect(page.get_by_role("banner")).to_contain_text("Stopped.")
    page.get_by_role("button", name="Start again").click()
    expect(page.get_by_role("banner")).to_contain_text("Press play")
    expect(page.locator(".line")).to_have_count(0)
    page.context.close()


def test_a_page_that_loses_the_sandbox_says_so(browser: Browser) -> None:
    with Running() as running:
        page = visit(browser, running, LAPTOP)
    page.get_by_role("status").filter(has_text="The sandbox does not answer").wait_for()
    page.context.close()
