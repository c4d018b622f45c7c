"""The wire over real sockets: was it certainly not sent, or may it have been?"""

from __future__ import annotations

import asyncio
import logging
import traceback

import pytest
from telegram.error import NetworkError, TelegramError, TimedOut

from bot.channel.outbound import Delivered, Telegram, Unknown, Unreachable
from bot.channel.quiet import LOUD, hush
from bot.channel.request import AiohttpRequest
from bot.present.words import Attached, Composed
from tests.bot.channel.wire import TOKEN, serving


async def test_a_message_goes_out_as_a_form_and_comes_back_as_a_number() -> None:
    async with serving() as wire:
        assert await wire.telegram.deliver(42, Composed("¿Sí? & 😀 + x=1")) == Delivered(1)
        method, fields = wire.received[0]
        assert (method, fields["chat_id"], fields["text"]) == ("sendMessage", "42", "¿Sí? & 😀 + x=1")


async def test_a_file_goes_out_byte_for_byte() -> None:
    async with serving() as wire:
        pdf = bytes(range(256)) * 400
        assert await wire.telegram.deliver(
            42, Composed("x", document=Attached(pdf, "a b.pdf", "document"))
        ) == Delivered(1)
        assert wire.received[0][1]["document"] == pdf


@pytest.mark.parametrize("mode", ["hang", "cut", "torn", "html"])
async def test_no_answer_after_sending_is_unknown(mode: str) -> None:
    async with serving() as wire:
        wire.mode = mode
        assert await wire.telegram.deliver(42, Composed("x")) == Unknown()
        assert len(wire.received) == 1


async def test_a_server_that_fails_took_nothing() -> None:
    async with serving() as wire:
        wire.mode = "fail"
        assert await wire.telegram.deliver(42, Composed("x")) == Unreachable("server")


@pytest.mark.parametrize(
    "api", ["http://127.0.0.1:1", "http://does-not-exist.invalid", "https://127.0.0.1:1", "nonsense://x"]
)
async def test_no_connection_means_certainly_not_sent(api: str) -> None:
    async with Telegram(TOKEN, AiohttpRequest(connect_timeout=2), api=api) as telegram:
        assert await telegram.deliver(42, Composed("x")) == Unreachable("network")


async def test_a_session_that_is_not_open_sends_nothing() -> None:
    assert await Telegram(TOKEN, AiohttpRequest()).deliver(42, Composed("x")) == Unreachable("network")


async def test_a_connection_that_nobody_accepts_in_time_means_not_sent() -> None:
    async with serving() as wire:
        narrow = AiohttpRequest(connections=1, connect_timeout=0.1, read_timeout=1)
        async with Telegram(TOKEN, narrow, api=wire.url) as telegram:
            wire.mode = "hang"
            first = asyncio.create_task(telegram.deliver(42, Composed("x")))
            async with asyncio.timeout(10):
                while not wire.received:  # until then the only connection may be free
                    await asyncio.sleep(0.005)
            assert await telegram.deliver(43, Composed("x")) == Unreachable("network")
            assert await first == Unknown()


async def test_many_may_be_on_the_way_at_once() -> None:
    async with serving(read_timeout=5) as wire:
        wire.mode = "slow"
        outcomes = await asyncio.gather(*(wire.telegram.deliver(n, Composed("x")) for n in range(64)))
        assert {type(outcome) for outcome in outcomes} == {Delivered}


async def test_no_error_of_the_wire_holds_the_address_or_the_token() -> None:
    async with serving() as wire:
        for mode, url in [
            ("cut", wire.url),
            ("hang", wire.url),
            ("answer", "http://127.0.0.1:1"),
            ("answer", "bad://x"),
        ]:
            wire.mode = mode
            with pytest.raises(NetworkError) as caught:
                await wire.request.do_request(f"{url}/bot{TOKEN}/getMe", "POST", read_timeout=0.1)
            shown = "".join(traceback.format_exception(caught.value))
            assert isinstance(caught.value, TimedOut) is (url == wire.url)
            assert "SECRET" not in str(caught.value) and caught.value.__suppress_context__
            assert "SECRET" not in shown.replace(f"{url}/bot{{TOKEN}}", "")


async def test_an_unreadable_answer_is_not_printed() -> None:
    with pytest.raises(TelegramError) as caught:
        AiohttpRequest.parse_json_payload(b"my secret words")
    assert "secret" not in str(caught.value)
    assert AiohttpRequest.parse_json_payload(b'{"ok": true}') == {"ok": True}


@pytest.mark.parametrize("level", [logging.DEBUG, logging.INFO, logging.ERROR])
async def test_no_library_logs_the_token_or_the_words_at_any_level(
    level: int, caplog: pytest.LogCaptureFixture
) -> None:
    kept = {name: logging.getLogger(name).level for name in LOUD}
    logging.getLogger("telegram.Bot").setLevel(logging.DEBUG)
    logging.getLogger("telegram.request.BaseRequest").setLevel(logging.DEBUG)
    hush()
    logging.getLogger("telegram.ext.Updater").setLevel(logging.DEBUG)  # made or opened later
    logging.getLogger("httpx").debug("GET https://api.telegram.org/bot%s/getMe", TOKEN)
    try:
        with caplog.at_level(level):
            async with serving() as wire:
                for mode in ("answer", "html", "cut", "fail"):
                    wire.mode = mode
                    await wire.telegram.deliver(42, Composed("my secret words"))
                    try:
                        await wire.telegram.bot.send_message(42, "my secret words")
                        await wire.telegram.bot.get_me()
                    except TelegramError:
                        pass
            logging.getLogger("telegram.ext.Updater").error("secret %s", TOKEN)
        assert "SECRET" not in caplog.text and "secret words" not in caplog.text
    finally:
        for name, was in kept.items():
            logging.getLogger(name).propagate = True
            logging.getLogger(name).setLevel(was)


async def test_an_answer_the_library_cannot_read_is_one_clear_error_without_the_token() -> None:
    from bot.channel.errors import Unavailable

    async with serving() as wire:
        for mode in ("html", "cut", "fail"):
            wire.mode = mode
            with pytest.raises(Unavailable) as caught:
                await wire.telegram.me()
            assert caught.value.__suppress_context__
        assert "SECRET" not in repr((wire.telegram, wire.telegram.bot, str(wire.telegram.bot)))


async def test_opening_and_closing_twice_changes_nothing() -> None:
    request = AiohttpRequest()
    for _ in range(2):
        await request.initialize()
    for _ in range(2):
        await request.shutdown()
