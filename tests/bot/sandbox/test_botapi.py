"""Requests are measured against the Bot API's own description and limits."""

from __future__ import annotations

import pytest

from bot.sandbox.botside import METHODS
from bot.sandbox.rules import Malformed, rules
from bot.sandbox.standin import StandIn
from bot.sandbox.wire import Group, Json, Person

ANA = Person(101, "Ana", "es", "ana")


def started() -> StandIn:
    standin = StandIn()
    standin.says(ANA, "/start")
    return standin


def send(standin: StandIn, **params: object) -> str:
    """Send a message and return the refusal, "" when there is none."""
    return str(standin.call("sendMessage", {"chat_id": ANA.id, "text": "x", **params}).body.get("description", ""))


def test_every_described_method_is_supported_and_no_other() -> None:
    assert set(METHODS) == set(rules().methods)


def test_every_update_is_what_the_bot_api_says() -> None:
    standin = started()
    group = Group(-5, "Family")
    rows = [[{"text": "Yes", "callback_data": "y"}]]
    standin.call("sendMessage", {"chat_id": ANA.id, "text": "Go on?", "reply_markup": {"inline_keyboard": rows}})
    standin.taps(ANA, "Yes")
    standin.taps_data(ANA, 999, "forged")
    own = standin.says(ANA, "a word", reply_to=2)
    standin.edits(ANA, own.id, "another word")
    for media in ("document", "photo", "voice"):
        standin.sends_file(ANA, media, b"bytes", caption="see")
    standin.sends(ANA, location={"latitude": 1.5, "longitude": 2.5})
    standin.adds_to_group(ANA, group)
    standin.says_in(group, ANA, "/start")
    standin.blocks(ANA)
    standin.unblocks(ANA)
    updates = standin.updates()
    assert len(updates) == 13
    for update in updates:
        rules().check("Update", update)


@pytest.mark.parametrize(
    "params",
    [
        {"text": ""},
        {"text": "   \n "},
        {"text": "x" * 4097},
        {"text": "\ud800"},
        {"text": None},
        {"chat_id": 1.5},
        {"text": "<b>open", "parse_mode": "HTML"},
        {"text": "<x>y</x>", "parse_mode": "HTML"},
        {"text": "x", "parse_mode": "MarkdownV2"},
        {"text": "abc", "entities": [{"type": "bold", "offset": 2, "length": 2}]},
        {"text": "😀a", "entities": [{"type": "bold", "offset": 1, "length": 1}]},
        {"text": "abc", "entities": [{"type": "bold", "offset": 0, "length": 0}]},
        {"text": "abc", "entities": [{"type": "loud", "offset": 0, "length": 1}]},
        {"text": "abc", "entities": [{"type": "bold", "offset": 0, "length": 1, "color": "red"}]},
        {"protect_content": "perhaps"},
    ],
)
def test_a_text_outside_the_limits_is_refused_and_remembered(params: Json) -> None:
    standin = started()
    assert send(standin, **params).startswith("Bad Request")
    assert len(standin.invalid) == 1
    assert standin.messages(ANA)[1:] == ()


@pytest.mark.parametrize(
    "rows",
    [
        [[{"text": "a", "callback_data": ""}]],
        [[{"text": "a", "callback_data": "x" * 65}]],
        [[{"text": "a", "callback_data": "é" * 33}]],
        [[{"text": "a"}]],
        [[{"text": "a", "callback_data": "x", "url": "https://example.org"}]],
        [[{"text": "a", "url": "not a link"}]],
        [[{"text": "a", "copy_text": {"text": ""}}]],
        [[{"text": "a", "callback_data": "x", "style": "loud"}]],
        [[{"text": "a", "callback_data": "x"}] * 9],
        [[{"text": "a", "callback_data": "x"}]] * 101,
    ],
)
def test_a_keyboard_outside_the_limits_is_refused(rows: list[list[Json]]) -> None:
    standin = started()
    assert send(standin, reply_markup={"inline_keyboard": rows}).startswith("Bad Request")
    assert standin.invalid


def test_what_is_just_within_the_limits_is_taken() -> None:
    standin = started()
    rows = [[{"text": "a", "callback_data": "x" * 64}] * 8] * 12 + [[{"text": "a", "callback_data": "x"}] * 4]
    assert send(standin, text="😀" * 4096, reply_markup={"inline_keyboard": rows}) == ""
    bold = [{"type": "bold", "offset": 0, "length": 2}]
    assert send(standin, text="  😀 hello ", entities=[{"type": "bold", "offset": 2, "length": 2}]) == ""
    assert [e.__class__.__name__ for e in standin.last(ANA).entities] == ["Entity"]
    assert (standin.last(ANA).text, standin.last(ANA).entities[0].offset) == ("😀 hello", 0)
    assert send(standin, text="😀 hello", entities=bold) == ""
    assert standin.invalid == []


def test_the_bytes_before_formatting_are_limited_too() -> None:
    standin = started()
    assert send(standin, text="<b></b>" * 4700 + "x", parse_mode="HTML") == "Bad Request: message is too long"


def test_html_becomes_text_and_entities() -> None:
    standin = started()
    assert send(standin, text='<b>😀 a</b> &lt; <a href="https://example.org">b</a>', parse_mode="HTML") == ""
    found = [(e.type, e.offset, e.length, e.url) for e in standin.last(ANA).entities]
    assert standin.last(ANA).text == "😀 a < b"
    assert found == [("bold", 0, 4, ""), ("text_link", 7, 1, "https://example.org")]


def test_what_telegram_would_mend_silently_is_remembered() -> None:
    standin = started()
    rows = [[{"text": " ", "callback_data": "x"}], [{"text": "b", "callback_data": "y"}]]
    assert send(standin, reply_markup={"inline_keyboard": rows}, surprise=1) == ""
    assert standin.labels(ANA) == (("b",),)
    assert standin.invalid == [
        "sendMessage: unknown parameter surprise",
        "sendMessage: a button with empty text would vanish",
    ]


def test_parameters_may_come_as_in_a_form() -> None:
    standin = started()
    markup = '{"inline_keyboard": [[{"text": "a", "callback_data": "x"}]]}'
    params = {"chat_id": "101", "text": "x", "reply_markup": markup, "protect_content": "true"}
    assert standin.call("sendMessage", params).status == 200
    assert standin.last(ANA).protected
    assert standin.call("sendMessage", {**params, "reply_markup": "{broken"}).status == 400


@pytest.mark.parametrize(
    ("method", "params"),
    [
        ("sendDocument", {"document": "attach://document", "caption": "x" * 1025}),
        ("sendDocument", {"document": "attach://missing"}),
        ("sendPhoto", {"photo": "attach://document"}),
        ("sendVoice", {"voice": "attach://document"}),
        ("answerCallbackQuery", {"callback_query_id": "1", "text": "x" * 201}),
        ("setMyCommands", {"commands": [{"command": "Start", "description": "d"}]}),
        ("setMyCommands", {"commands": [{"command": "start", "description": ""}]}),
        ("setMyCommands", {"commands": [{"command": "start", "description": "d"}] * 101}),
        ("setMyCommands", {"commands": [], "language_code": "eng"}),
        ("setMyCommands", {"commands": [], "scope": {"type": "everybody"}}),
        ("setMyDescription", {"description": "x" * 513}),
        ("setMyShortDescription", {"short_description": "x" * 121}),
        ("setMyName", {"name": "x" * 65}),
        ("sendChatAction", {"action": "dancing"}),
        ("getUpdates", {"limit": 0}),
        ("deleteMessages", {"message_ids": []}),
        ("sendRichMessage", {}),
    ],
)
def test_every_other_limit_is_kept(method: str, params: Json) -> None:
    standin = started()
    plain = ("a.txt", b"plain", "text/plain")
    reply = standin.call(method, {"chat_id": ANA.id, **params} if "send" in method else params, {"document": plain})
    assert reply.status in (400, 404)
    assert standin.invalid


def test_the_description_names_its_origin_and_checks_nested_types() -> None:
    with pytest.raises(Malformed, match=r"Update\.message\.chat\.id"):
        rules().check("Update", {"update_id": 1, "message": {"message_id": 1, "date": 1, "chat": {"id": "x"}}})
