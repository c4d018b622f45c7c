"""From Telegram's JSON to an Incoming. Reads anything without raising; decides nothing about it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime
from typing import Final

from telegram import CallbackQuery, Chat, ChatMemberUpdated, Message, PhotoSize, Update

from bot.channel.fields import (
    Odd,
    callback_id_of,
    clean,
    file_id_of,
    file_name_of,
    language_of,
    name_of,
    size_of,
    whole_number,
)
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

__all__ = [
    "KINDS",
    "Content",
    "InBlocked",
    "InCommand",
    "InEdit",
    "InFile",
    "InGroup",
    "InNothing",
    "InStrange",
    "InTap",
    "InText",
    "InUnblocked",
    "Incoming",
    "read",
]

KINDS: Final = ("message", "edited_message", "callback_query", "my_chat_member")  # what we ask Telegram for
_LONGEST_ALBUM: Final = 64
LONGEST: Final = 32_768  # code points; Telegram's own ceiling is 4,096, so nobody's answer is ever cut here
_COMMAND = re.compile(r"/([A-Za-z][A-Za-z0-9_]{0,31})(?:@\w+)?(?:\s+(.*))?", re.DOTALL)
_SERVICE = frozenset(  # what Telegram itself notes in a chat; nobody waits for an answer to it
    """boost_added channel_chat_created chat_background_set chat_owner_changed chat_owner_left chat_shared
    checklist_tasks_added checklist_tasks_done connected_website delete_chat_photo direct_message_price_changed
    forum_topic_closed forum_topic_created forum_topic_edited forum_topic_reopened general_forum_topic_hidden
    general_forum_topic_unhidden gift gift_upgrade_sent giveaway giveaway_completed giveaway_created giveaway_winners
    group_chat_created left_chat_member managed_bot_created message_auto_delete_timer_changed migrate_from_chat_id
    migrate_to_chat_id new_chat_members new_chat_photo new_chat_title paid_message_price_changed passport_data
    pinned_message poll_option_added poll_option_deleted proximity_alert_triggered refunded_payment successful_payment
    suggested_post_approval_failed suggested_post_approved suggested_post_declined suggested_post_paid
    suggested_post_refunded supergroup_chat_created unique_gift users_shared video_chat_ended
    video_chat_participants_invited video_chat_scheduled video_chat_started web_app_data write_access_allowed""".split()
)


def read(update: object) -> Incoming | None:
    """Read one update. None: nothing for us, or nobody to answer. Never raises, whatever JSON it is given.

    What the library cannot read in a private chat becomes InStrange, so that whoever wrote it gets a kind answer.
    """
    if not isinstance(update, Mapping):
        return None
    raw = dict(update)
    try:
        number = whole_number(raw.get("update_id"))
    except Odd:
        return None
    try:
        return _read(number, Update.de_json(raw, None), raw)
    except Exception:  # the library checks no types and raises anything at all on broken input
        return _puzzled(number, raw)


def _read(number: int, update: Update, raw: Mapping[str, object]) -> Incoming | None:
    if update.message is not None:
        return _message(number, update.message, _content(update.message, raw.get("message")))
    if update.edited_message is not None:
        return _message(number, update.edited_message, _edit(update.edited_message))
    if update.callback_query is not None:
        return _tap(number, update.callback_query)
    if update.my_chat_member is not None:
        return _standing(number, update.my_chat_member)
    if update.channel_post is not None:
        return _message(number, update.channel_post, InGroup())
    return None


def _message(number: int, message: Message, content: Content) -> Incoming:
    private = _is_private(message.chat)
    if not private:
        content = InGroup()
    elif message.from_user is not None and message.from_user.is_bot is True:
        content = InNothing()
    if not isinstance(message.date, datetime):
        raise Odd
    return Incoming(
        update_id=number,
        chat_id=whole_number(message.chat.id),
        private=private,
        name=name_of(message.from_user),
        language=language_of(message.from_user),
        message_id=whole_number(message.message_id),
        date=message.date,
        content=content,
    )


def _content(message: Message, raw: object) -> Content:
    if message.text is not None:
        return _words(clean(message.text))
    file = _file(message)
    if file is not None:
        return InFile(file, _caption(message), _album(message))
    if message.contact is not None and message.from_user is not None:
        # A number counts as the person's own only if Telegram says so; somebody else's is not ours to take.
        owner = message.contact.user_id
        if owner is not None and owner == message.from_user.id:
            return _words(clean(message.contact.phone_number))
    if isinstance(raw, Mapping) and not _SERVICE.isdisjoint(raw):
        return InNothing()
    return InStrange()


def _words(text: str) -> Content:
    if not text.strip() or len(text) > LONGEST:
        return InStrange()
    command = _COMMAND.fullmatch(text.strip())
    if command is not None:
        return InCommand(command[1].lower(), (command[2] or "").strip())
    return InText(text)


def _edit(message: Message) -> Content:
    text = clean(message.text) if message.text is not None else _caption(message)
    if not text.strip():
        return InNothing()  # a live location on its way, a poll, a picture changed for another
    return InEdit(text) if len(text) <= LONGEST else InStrange()


def _file(message: Message) -> FileRef | None:
    if message.animation is not None:  # Telegram repeats an animation as a document
        return None
    if message.photo:
        best = max(message.photo, key=_pixels)
        return FileRef(FileKind.PHOTO, file_id_of(best.file_id), "", size_of(best.file_size))
    if message.document is not None:
        it = message.document
        return FileRef(FileKind.DOCUMENT, file_id_of(it.file_id), file_name_of(it.file_name), size_of(it.file_size))
    if message.voice is not None:
        return FileRef(FileKind.VOICE, file_id_of(message.voice.file_id), "", size_of(message.voice.file_size))
    return None


def _tap(number: int, query: CallbackQuery) -> Incoming:
    message = query.message
    content: Content = InNothing()
    message_id = 0
    if message is not None:
        message_id = whole_number(message.message_id)
        private = _is_private(message.chat)
        chat_id = whole_number(message.chat.id)
        if not private:
            content = InGroup()
        elif isinstance(query.data, str):
            content = InTap(query.data, message_id)
    else:  # of an inline message, which we never send
        private, chat_id = True, whole_number(query.from_user.id)
    return Incoming(
        update_id=number,
        chat_id=chat_id,
        private=private,
        name=name_of(query.from_user),
        language=language_of(query.from_user),
        message_id=message_id,
        date=None,
        content=content,
        callback_id=callback_id_of(query.id),
    )


def _standing(number: int, change: ChatMemberUpdated) -> Incoming:
    private = _is_private(change.chat)
    return Incoming(
        update_id=number,
        chat_id=whole_number(change.chat.id),
        private=private,
        name=name_of(change.from_user),
        language=language_of(change.from_user),
        message_id=0,
        date=change.date if isinstance(change.date, datetime) else None,
        content=_stands(private, str(change.new_chat_member.status)),
    )


def _stands(private: bool, status: str) -> Content:
    gone = status in ("kicked", "left")
    if private:
        return InBlocked() if gone else InUnblocked()
    return InNothing() if gone else InGroup()


def _puzzled(number: int, raw: Mapping[str, object]) -> Incoming | None:
    """Find who is waiting behind an update that the library could not read."""
    tap, standing = _object(raw.get("callback_query")), _object(raw.get("my_chat_member"))
    message = _object(raw.get("message") or raw.get("edited_message") or tap.get("message") or standing)
    chat = _object(message.get("chat"))
    private = chat.get("type") == "private"
    try:
        chat_id = whole_number(chat.get("id"))
    except Odd:
        return None
    content: Content = InNothing() if tap or "edited_message" in raw else InStrange()
    if standing:
        content = _stands(private, str(_object(standing.get("new_chat_member")).get("status")))
    elif not private:
        content = InNothing()
    try:
        callback_id = callback_id_of(tap.get("id")) if tap else ""
    except Odd:
        callback_id = ""
    return Incoming(number, chat_id, private, "", "", 0, None, content, callback_id)


def _object(value: object) -> Mapping[str, object]:
    return value if isinstance(value, Mapping) else {}


def _is_private(chat: Chat) -> bool:
    return str(chat.type) == "private"


def _album(message: Message) -> str:
    album = message.media_group_id
    return clean(album)[:_LONGEST_ALBUM] if isinstance(album, str) else ""


def _caption(message: Message) -> str:
    return clean(message.caption)[:LONGEST] if message.caption is not None else ""


def _pixels(size: PhotoSize) -> int:
    return whole_number(size.width) * whole_number(size.height)
