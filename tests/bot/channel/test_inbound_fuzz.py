"""No update breaks the reader: any JSON, and genuine updates with any part replaced by anything."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.channel.inbound import LONGEST, read
from bot.incoming import InCommand, InEdit, InFile, InText
from tests.bot.channel import updates as u

WILD_TEXT = st.text(st.characters(), max_size=40) | st.sampled_from(
    ["\0", "\ud800", "\udfff\ud800", "/start \0", "x" * 50_000]
)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | WILD_TEXT,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=12), inner, max_size=5),
    max_leaves=20,
)
GENUINE = [
    u.update(text="words", entities=[{"type": "bold", "offset": 0, "length": 3}]),
    u.update(photo=u.PHOTO, caption="c", media_group_id="1"),
    u.update(document=u.DOCUMENT),
    u.update(voice=u.VOICE),
    u.update(sticker=u.STICKER),
    u.update(contact={"phone_number": "1", "first_name": "x", "user_id": 42}),
    u.update(text="x", forward_origin=u.USER_ORIGIN, reply_to_message=u.message(text="y")),
    u.update("edited_message", text="words"),
    u.update("channel_post", chat=u.CHANNEL, text="words"),
    u.update(chat=u.GROUP, text="words", new_chat_members=[u.ROSA]),
    u.tap(),
    u.tap(message={"chat": u.CHAT, "message_id": 5, "date": 0}),
    u.standing("kicked"),
    u.standing("member", u.GROUP),
]


def _places(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    keys = value.keys() if isinstance(value, dict) else range(len(value)) if isinstance(value, list) else ()
    return [path, *(place for key in keys for place in _places(value[key], (*path, key)))]


def _with(value: Any, path: tuple[Any, ...], new: Any) -> Any:
    if not path:
        return new
    copy = value.copy()
    copy[path[0]] = _with(value[path[0]], path[1:], new)
    return copy


@st.composite
def broken(draw: st.DrawFn) -> Any:
    update = draw(st.sampled_from(GENUINE))
    for _ in range(draw(st.integers(1, 3))):
        update = _with(update, draw(st.sampled_from(_places(update))), draw(JSON))
    return update


def _check(update: Any) -> None:
    incoming = read(update)
    if incoming is None:
        return
    assert -(2**63) <= incoming.update_id < 2**63
    assert -(2**63) <= incoming.chat_id < 2**63
    assert -(2**63) <= incoming.message_id < 2**63
    incoming.name.encode()
    assert len(incoming.name) <= 120 and len(incoming.language) in (0, 2)
    match incoming.content:
        case InText(text) | InEdit(text):
            assert text.strip() and "\0" not in text and len(text) <= LONGEST
            text.encode()
        case InCommand(name, argument):
            assert name.isascii()
            argument.encode()
        case InFile(file, caption):
            caption.encode()
            assert file.file_id and file.size >= 0
            file.name.encode()
        case _:
            pass


@given(broken())
@settings(max_examples=1500, deadline=None)
def test_a_genuine_update_with_any_part_replaced_is_read_or_passed_over(update: Any) -> None:
    _check(update)


@given(JSON)
@settings(max_examples=300, deadline=None)
def test_any_json_is_read_or_passed_over(update: Any) -> None:
    _check(update)


@given(JSON)
@settings(max_examples=300, deadline=None)
def test_any_message_is_read_or_passed_over(body: Any) -> None:
    for kind in ("message", "edited_message", "callback_query", "my_chat_member", "poll", "from_the_future"):
        _check({"update_id": 1, kind: body})


def test_a_reply_to_a_reply_to_a_reply_without_end_is_read_or_passed_over() -> None:
    update = u.update(text="x")
    for _ in range(400):
        update = u.update(text="x", reply_to_message=update["message"])
    _check(update)
    _check(json.loads(json.dumps(update)))
