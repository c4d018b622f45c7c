"""What people and Telegram send, read one by one."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from bot.channel.inbound import LONGEST, read
from bot.incoming import (
    Content,
    InBlocked,
    Incoming,
    InCommand,
    InEdit,
    InFile,
    InGroup,
    InNothing,
    InStrange,
    InTap,
    InText,
    InUnblocked,
)
from flows.answers import FileKind, FileRef
from tests.bot.channel import updates as u


def content(update: Any) -> Content:
    incoming = read(update)
    assert incoming is not None
    return incoming.content


def test_words_come_with_who_where_and_when() -> None:
    assert read(u.update(text="We shared it")) == Incoming(
        update_id=1,
        chat_id=42,
        private=True,
        name="Rosa Ríos",
        language="es",
        message_id=5,
        date=datetime.fromtimestamp(u.DATE, UTC),
        content=InText("We shared it"),
    )


def test_a_tap_comes_with_its_data_and_how_to_answer_it() -> None:
    incoming = read(u.tap())
    assert incoming is not None
    assert (incoming.content, incoming.callback_id, incoming.chat_id) == (InTap("abc", 5), "99", 42)


def test_a_tap_on_a_message_too_old_for_telegram_to_show_is_still_a_tap() -> None:
    old = {"chat": u.CHAT, "message_id": 5, "date": 0}
    assert content(u.tap(message=old)) == InTap("abc", 5)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("/start abc_DEF-1", InCommand("start", "abc_DEF-1")),
        ("/Help", InCommand("help", "")),
        ("/case@parley_bot KITE-42", InCommand("case", "KITE-42")),
        ("/newcase \n", InCommand("newcase", "")),
        ("/100 dollars", InText("/100 dollars")),
        ("/home/rosa is where it is", InText("/home/rosa is where it is")),
        ("/", InText("/")),
        ("and/or", InText("and/or")),
    ],
)
def test_a_command_is_a_word_after_a_slash(text: str, wanted: Content) -> None:
    assert content(u.update(text=text)) == wanted


@pytest.mark.parametrize(
    ("fields", "wanted"),
    [
        ({"photo": u.PHOTO, "caption": "the lock"}, InFile(FileRef(FileKind.PHOTO, "big", "", 12_345), "the lock")),
        ({"document": u.DOCUMENT}, InFile(FileRef(FileKind.DOCUMENT, "doc", "_.._lease_fdp.exe", 10), "")),
        ({"voice": u.VOICE}, InFile(FileRef(FileKind.VOICE, "voice", "", 99), "")),
        ({"photo": u.PHOTO, "media_group_id": "9"}, InFile(FileRef(FileKind.PHOTO, "big", "", 12_345), "", "9")),
    ],
)
def test_files_are_named_by_telegrams_id_and_carry_no_path(fields: dict[str, Any], wanted: Content) -> None:
    assert content(u.update(**fields)) == wanted


@pytest.mark.parametrize(
    "fields",
    [
        {"sticker": u.STICKER},
        {"video": u.VIDEO},
        {"video_note": {"file_id": "v", "file_unique_id": "v", "length": 1, "duration": 1}},
        {"animation": u.VIDEO, "document": u.DOCUMENT},
        {"audio": {"file_id": "a", "file_unique_id": "a", "duration": 1}},
        {"location": {"latitude": 1.0, "longitude": 2.0}},
        {"dice": {"emoji": "🎲", "value": 3}},
        {"contact": {"phone_number": "+541112345678", "first_name": "Someone", "user_id": 777}},
        {"contact": {"phone_number": "+541112345678", "first_name": "Someone"}},
        {"a_kind_of_message_from_the_future": {"x": 1}},
        {"text": "\0\0"},
        {"text": ""},
        {"text": "x" * 1_000_000},
        {},
    ],
)
def test_what_no_step_can_use_is_strange_so_that_the_person_gets_an_answer(fields: dict[str, Any]) -> None:
    assert content(u.update(**fields)) == InStrange()


def test_a_contact_counts_as_words_only_if_it_is_the_persons_own() -> None:
    card = {"phone_number": "+541112345678", "first_name": "Rosa", "user_id": 42}
    assert content(u.update(contact=card)) == InText("+541112345678")


def test_forwarded_words_are_words() -> None:
    assert content(u.update(text="he wrote me this", forward_origin=u.USER_ORIGIN)) == InText("he wrote me this")


@pytest.mark.parametrize(
    ("raw", "mended"),
    [
        ("a\0b\x07c", "abc"),
        ("a\r\nb\rc\td", "a\nb\nc\td"),
        ("x\ud83d y", "x\ufffd y"),
        ("\ud83d\ude00", "😀"),
        ("\u202eevil", "\u202eevil"),
        ("x" * LONGEST, "x" * LONGEST),
    ],
)
def test_words_are_mended_where_nothing_could_hold_them_and_otherwise_left_alone(raw: str, mended: str) -> None:
    read_text = content(u.update(text=raw))
    assert read_text == InText(mended)
    mended.encode()


def test_an_edited_message_is_an_edit_with_its_words_as_they_are_now() -> None:
    edit = read(u.update("edited_message", text="corrected", edit_date=u.DATE + 9))
    assert edit is not None
    assert (edit.content, edit.message_id) == (InEdit("corrected"), 5)
    assert content(u.update("edited_message", photo=u.PHOTO, caption="new")) == InEdit("new")
    assert content(u.update("edited_message", location={"latitude": 1.0, "longitude": 2.0})) == InNothing()


@pytest.mark.parametrize(
    ("update", "wanted"),
    [
        (u.standing("kicked"), InBlocked()),
        (u.standing("member"), InUnblocked()),
        (u.standing("member", u.GROUP), InGroup()),
        (u.standing("administrator", u.CHANNEL), InGroup()),
        (u.standing("left", u.GROUP), InNothing()),
        (u.update(chat=u.GROUP, text="hello"), InGroup()),
        ({"update_id": 1, "channel_post": {"message_id": 1, "date": 1, "chat": u.CHANNEL, "text": "x"}}, InGroup()),
        (u.tap(message=u.message(chat=u.GROUP, text="?")), InGroup()),
        (u.tap(data=None, game_short_name="chess"), InNothing()),
        (u.update(pinned_message=u.message(text="x")), InNothing()),
        (u.update(**{"from": {**u.ROSA, "is_bot": True}}, text="I am a bot"), InNothing()),
    ],
)
def test_the_rest_of_telegram_is_sorted(update: u.Json, wanted: Content) -> None:
    assert content(update) == wanted


@pytest.mark.parametrize(
    "update",
    [
        None,
        [],
        "x",
        7,
        {},
        {"update_id": "1"},
        {"update_id": True, "message": u.message(text="x")},
        {"update_id": 2**63, "message": u.message(text="x")},
        {"update_id": 1},
        {"update_id": 1, "inline_query": {"id": "1", "from": u.ROSA, "query": "x", "offset": ""}},
        {"update_id": 1, "message": 5},
        {"update_id": 1, "message": {"chat": {"id": 2**70, "type": "private"}, "date": 1, "message_id": 1}},
    ],
)
def test_where_nobody_can_be_answered_there_is_nothing(update: Any) -> None:
    assert read(update) is None


@pytest.mark.parametrize(
    "broken",
    [
        {"text": 7},
        {"text": ["x"]},
        {"date": "yesterday", "text": "x"},
        {"date": 10**30, "text": "x"},
        {"photo": [{"file_id": 1}]},
        {"document": {"file_id": "a" * 1000, "file_unique_id": "x"}},
        {"voice": "loud"},
        {"message_id": 1.5, "text": "x"},
        {"from": {"id": 42, "is_bot": False, "first_name": 5}, "text": "x"},
        {"entities": [{"type": 5}], "text": "x"},
        {"photo": u.PHOTO, "caption": {"x": 1}},
        {"reply_to_message": "no", "text": "x"},
    ],
)
def test_whoever_waits_behind_a_broken_message_gets_a_kind_answer(broken: dict[str, Any]) -> None:
    incoming = read(u.update(**broken))
    assert incoming is not None
    assert (incoming.chat_id, incoming.private, incoming.content) == (42, True, InStrange())


def test_a_broken_message_of_a_group_is_nobodys() -> None:
    assert content({"update_id": 1, "message": {"chat": {"id": -5, "type": "group"}}}) == InNothing()


def test_a_broken_tap_can_still_be_answered() -> None:
    incoming = read(u.tap(message={"message_id": "x", "chat": u.CHAT, "date": 1}))
    assert incoming is not None
    assert (incoming.content, incoming.callback_id) == (InNothing(), "99")


def test_reading_leaves_the_raw_update_as_it_was() -> None:
    update = u.update(text="x", photo=u.PHOTO)
    before = repr(update)
    read(update)
    assert repr(update) == before


def test_what_a_person_wrote_is_not_in_the_representation() -> None:
    shown = repr(
        [
            read(u.update(text="my secret")),
            read(u.update(photo=u.PHOTO, caption="my secret")),
            read(u.tap(data="my secret")),
        ]
    )
    assert "secret" not in shown and "Rosa" not in shown and "42" not in shown
