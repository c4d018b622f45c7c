"""python-telegram-bot talks to the stand-in as it would to Telegram."""

from __future__ import annotations

import pytest
from telegram import Bot, BotCommand, InlineKeyboardButton, InlineKeyboardMarkup, MessageEntity
from telegram.error import BadRequest, Forbidden, NetworkError, RetryAfter, TimedOut

from bot.sandbox.faults import Cut, Fault, Hang, TooMany
from bot.sandbox.inprocess import StandInRequest
from bot.sandbox.standin import StandIn
from bot.sandbox.wire import Person

ANA = Person(101, "Ana", "es")


def talking() -> tuple[StandIn, Bot]:
    standin = StandIn()
    standin.says(ANA, "/start")
    return standin, Bot("1:token", request=StandInRequest(standin), get_updates_request=StandInRequest(standin))


async def test_a_conversation_goes_through_the_library() -> None:
    standin, bot = talking()
    async with bot:
        [update] = await bot.get_updates(timeout=1)
        assert update.message and update.message.from_user and update.message.from_user.language_code == "es"
        keys = InlineKeyboardMarkup([[InlineKeyboardButton("Yes", callback_data="y")]])
        sent = await bot.send_message(101, "Go on?", entities=[MessageEntity("bold", 0, 2)], reply_markup=keys)
        standin.taps(ANA, "Yes")
        [tap] = await bot.get_updates(offset=update.update_id + 1, timeout=1)
        assert tap.callback_query and await tap.callback_query.answer()
        await bot.edit_message_text("✓ Yes", 101, sent.message_id)
        with pytest.raises(BadRequest, match="not modified"):
            await bot.edit_message_text("✓ Yes", 101, sent.message_id)
        document = await bot.send_document(101, b"%PDF-1.7", filename="briefing.pdf", caption="Read this.")
        assert document.document
        file = await bot.get_file(document.document.file_id)
        assert bytes(await file.download_as_bytearray()) == b"%PDF-1.7"
        assert await bot.set_my_commands([BotCommand("help", "Help")], language_code="es")
        assert await bot.delete_message(101, document.message_id)
        assert (await bot.get_chat(101)).first_name == "Ana"
    assert standin.invalid == []


@pytest.mark.parametrize(
    ("fault", "error", "said"),
    [(Hang(), TimedOut, 1), (Cut(), NetworkError, 0), (TooMany(3), RetryAfter, 0)],
)
async def test_each_fault_is_the_librarys_own_error(fault: Fault, error: type[Exception], said: int) -> None:
    standin, bot = talking()
    standin.fail(fault, method="sendMessage")
    with pytest.raises(error):
        await bot.send_message(101, "Hello")
    assert sum(message.of_bot for message in standin.messages(ANA)) == said


async def test_a_block_is_forbidden_and_a_stranger_not_found() -> None:
    standin, bot = talking()
    with pytest.raises(BadRequest, match=r"(?i)chat not found"):
        await bot.send_message(999, "Hello")
    standin.blocks(ANA)
    with pytest.raises(Forbidden):
        await bot.send_message(101, "Hello")
