"""What each method of the Bot API does to the world. Requests are well formed by now; refusals are Telegram's own."""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any, TypeAlias

from bot.sandbox import limits
from bot.sandbox.rules import Malformed, Uploads
from bot.sandbox.wire import Attachment, Entity, Group, Json, Keyboard, Message, Person, bot_json, chat_json, file_json
from bot.sandbox.world import Chat, Webhook, World

Result: TypeAlias = Any  # one value of the wire
Method: TypeAlias = Callable[["Request"], Result]

_TYPING = timedelta(seconds=5)
_ACTIONS = (
    "typing",
    "upload_photo",
    "upload_document",
    "record_voice",
    "upload_voice",
    "choose_sticker",
    "find_location",
)

_GIFTS = ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription", "gifts_from_channels")


class Refused(Exception):
    """Telegram says no. Not the fault of the request's form: the world is so."""

    def __init__(self, status: int, description: str) -> None:
        super().__init__(description)
        self.status = status
        self.description = description


class Request:
    """One request in hand: the world, its parameters, its files, and what there is to complain about."""

    __slots__ = ("complaints", "params", "uploads", "world")

    def __init__(self, world: World, params: Json, uploads: Uploads) -> None:
        self.world = world
        self.params = params
        self.uploads = uploads
        self.complaints: list[str] = []

    def chat(self) -> Chat:
        """Find the chat the request is about, if the bot may write there. Raises Refused."""
        chat = self.world.chats.get(self.params["chat_id"])
        if chat is None or not chat.started:
            raise Refused(400, "Bad Request: chat not found")
        if chat.blocked:
            if isinstance(chat.owner, Group):
                raise Refused(403, "Forbidden: bot is not a member of the group chat")
            raise Refused(403, "Forbidden: bot was blocked by the user")
        return chat

    def keyboard(self) -> Keyboard:
        """Read the inline keyboard. Raises Malformed."""
        shown, complaints = limits.keyboard(self.params.get("reply_markup"))
        self.complaints += complaints
        return shown

    def words(self, name: str, *, limit: int = limits.TEXT) -> tuple[str, tuple[Entity, ...]]:
        """Read the text or caption with its formatting. Raises Malformed."""
        entities = self.params.get("entities" if name == "text" else "caption_entities", [])
        return limits.formatted(self.params.get(name, ""), self.params.get("parse_mode", ""), entities, limit=limit)

    def own_message(self, chat: Chat, problem: str) -> Message:
        """Find the bot's message that is to be edited. Raises Refused."""
        message = chat.messages.get(self.params.get("message_id", 0))
        if message is None:
            raise Refused(400, f"Bad Request: {problem}")
        if not message.of_bot:
            raise Refused(400, "Bad Request: message can't be edited")
        return message


def send_message(request: Request) -> Json:
    chat = request.chat()
    text, entities = request.words("text")
    return _posted(request, chat, Message(0, 0, True, request.world.clock(), text, entities), "sendMessage")


def _send_file(media: str) -> Method:
    def send(request: Request) -> Json:
        chat = request.chat()
        caption, entities = request.words("caption", limit=limits.CAPTION)
        draft = Message(0, 0, True, request.world.clock(), caption, entities, file=_file(request, media))
        return _posted(request, chat, draft, f"send{media.capitalize()}")

    return send


def _posted(request: Request, chat: Chat, draft: Message, method: str) -> Json:
    params = request.params
    reply_to = params.get("reply_parameters", {}).get("message_id", 0)
    if reply_to and reply_to not in chat.messages:
        if not params["reply_parameters"].get("allow_sending_without_reply"):
            raise Refused(400, "Bad Request: message to be replied not found")
        reply_to = 0
    draft = replace(
        draft,
        keyboard=request.keyboard(),
        protected=params.get("protect_content", False),
        silent=params.get("disable_notification", False),
        reply_to=reply_to,
    )
    message = request.world.post(chat, draft)
    request.world.note(chat, method, message)
    return request.world.message_json(chat, message)


def _file(request: Request, media: str) -> Attachment:
    value = request.params[media]
    if isinstance(value, str):
        if value not in request.world.files:
            raise Refused(400, "Bad Request: wrong file identifier/HTTP URL specified")
        about = request.world.files[value].about
        if about.media != media:
            raise Refused(400, f"Bad Request: can't use file of type {about.media.title()} as {media.title()}")
        return about
    part = request.uploads.get(value["upload"])
    if part is None:
        raise Malformed(f"{media} names a part that was not sent")
    name, data, mime = part
    limits.upload(media, data)
    return request.world.keep(media, data, name=name, mime=mime, duration=request.params.get("duration", 0))


def edit_text(request: Request) -> Json:
    chat = request.chat()
    message = request.own_message(chat, "message to edit not found")
    if message.file is not None:
        raise Refused(400, "Bad Request: there is no text in the message to edit")
    text, entities = request.words("text")
    return _edited(request, chat, message, text, entities)


def edit_caption(request: Request) -> Json:
    chat = request.chat()
    message = request.own_message(chat, "message to edit not found")
    if message.file is None:
        raise Refused(400, "Bad Request: there is no caption in the message to edit")
    caption, entities = request.words("caption", limit=limits.CAPTION)
    return _edited(request, chat, message, caption, entities)


def edit_keyboard(request: Request) -> Json:
    chat = request.chat()
    message = request.own_message(chat, "message to edit not found")
    return _edited(request, chat, message, message.text, message.entities)


def _edited(request: Request, chat: Chat, old: Message, text: str, entities: tuple[Entity, ...]) -> Json:
    keyboard = request.keyboard()
    if (text, entities, keyboard) == (old.text, old.entities, old.keyboard):
        raise Refused(
            400,
            "Bad Request: message is not modified: specified new message content and reply markup are exactly"
            " the same as a current content and reply markup of the message",
        )
    new = replace(old, text=text, entities=entities, keyboard=keyboard, edited_at=request.world.clock())
    chat.messages[new.id] = new
    request.world.note(chat, "edit", new)
    return request.world.message_json(chat, new)


def delete_message(request: Request) -> bool:
    chat = request.chat()
    message = chat.messages.get(request.params["message_id"])
    if message is None:
        raise Refused(400, "Bad Request: message to delete not found")
    if request.world.clock() - message.at > limits.DELETABLE:
        raise Refused(400, "Bad Request: message can't be deleted for everyone")
    _remove(request.world, chat, message)
    return True


def delete_messages(request: Request) -> bool:
    chat = request.chat()
    listed = request.params["message_ids"]
    if not 1 <= len(listed) <= 100:
        raise Malformed("message_ids must hold 1 to 100 identifiers")
    for number in listed:
        message = chat.messages.get(number)
        if message is not None and request.world.clock() - message.at <= limits.DELETABLE:
            _remove(request.world, chat, message)
    return True


def _remove(world: World, chat: Chat, message: Message) -> None:
    del chat.messages[message.id]
    world.note(chat, "delete", replace(message, text="", entities=(), keyboard=(), file=None))


def answer_tap(request: Request) -> bool:
    world, text = request.world, request.params.get("text", "")
    limits.callback_answer(text)
    tap = world.taps.pop(request.params["callback_query_id"], None)
    if tap is None or world.clock() - tap.at > limits.TAP_ANSWERABLE:
        raise Refused(400, "Bad Request: query is too old and response timeout expired or query ID is invalid")
    world.note(world.chats[tap.chat], "answerCallbackQuery", text=text)
    return True


def chat_action(request: Request) -> bool:
    chat = request.chat()
    if request.params["action"] not in _ACTIONS:
        raise Malformed("wrong parameter action in request")
    chat.typing_until = request.world.clock() + _TYPING
    request.world.note(chat, "sendChatAction", text=request.params["action"])
    return True


def get_file(request: Request) -> Json:
    stored = request.world.files.get(request.params["file_id"])
    if stored is None:
        raise Refused(400, "Bad Request: invalid file_id")
    if stored.about.size > limits.DOWNLOAD:
        raise Refused(400, "Bad Request: file is too big")
    return {**file_json(stored.about), "file_path": f"{stored.about.media}s/{stored.about.file_id}"}


def get_me(request: Request) -> Json:
    yes_no = {
        "can_join_groups": False,
        "can_read_all_group_messages": False,
        "supports_inline_queries": False,
        "can_connect_to_business": False,
        "has_main_web_app": False,
    }
    return {**bot_json(request.world.bot), **yes_no}


def get_chat(request: Request) -> Json:
    return {
        **chat_json(request.chat().owner),
        "accent_color_id": 0,
        "max_reaction_count": 11,
        "accepted_gift_types": dict.fromkeys(_GIFTS, False),
    }


def leave_chat(request: Request) -> bool:
    chat = request.chat()
    if isinstance(chat.owner, Person):
        raise Refused(400, "Bad Request: chat member status can't be changed in private chats")
    chat.blocked = True
    request.world.note(chat, "leaveChat")
    return True


def get_updates(request: Request) -> list[Json]:
    world, params = request.world, request.params
    if world.webhook.url:
        raise Refused(
            409,
            "Conflict: can't use getUpdates method while webhook is active;"
            " use deleteWebhook to delete the webhook first",
        )
    if "allowed_updates" in params:
        world.allowed = frozenset(params["allowed_updates"]) or None
    waiting, offset = world.waiting(), params.get("offset", 0)
    if offset < 0:
        world.updates = deque(waiting[offset:])
    elif waiting and offset <= max(each.id for each in waiting) + 1:
        # An offset beyond the newest id forgets nothing: ids may restart below it after a quiet week.
        world.updates = deque(each for each in waiting if each.id >= offset)
    limit = params.get("limit", 100)
    if not 1 <= limit <= 100:
        raise Malformed("limit must be 1 to 100")
    return [each.body for each in list(world.updates)[:limit]]


def set_webhook(request: Request) -> bool:
    world, params = request.world, request.params
    world.webhook = Webhook(params["url"], params.get("secret_token", ""), params.get("max_connections", 40))
    if "allowed_updates" in params:
        world.allowed = frozenset(params["allowed_updates"]) or None
    return _dropped(request)


def delete_webhook(request: Request) -> bool:
    request.world.webhook = Webhook()
    return _dropped(request)


def _dropped(request: Request) -> bool:
    if request.params.get("drop_pending_updates"):
        request.world.updates.clear()
    return True


def webhook_info(request: Request) -> Json:
    return {
        "url": request.world.webhook.url,
        "has_custom_certificate": False,
        "pending_update_count": len(request.world.waiting()),
    }


def _scope(request: Request) -> tuple[str, str]:
    limits.language(request.params.get("language_code", ""))
    scope = request.params.get("scope", {"type": "default"})
    if scope["type"] not in ("default", "all_private_chats", "all_group_chats", "chat"):
        raise Malformed("unsupported type specified")
    if scope["type"] == "chat" and scope["chat_id"] not in request.world.chats:
        raise Refused(400, "Bad Request: chat not found")
    return json.dumps(scope, sort_keys=True), request.params.get("language_code", "")


def set_commands(request: Request) -> bool:
    limits.commands(request.params["commands"])
    request.world.profile.commands[_scope(request)] = request.params["commands"]
    for listener in request.world.listeners:
        listener(0)
    return True


def delete_commands(request: Request) -> bool:
    request.world.profile.commands.pop(_scope(request), None)
    return True


def get_commands(request: Request) -> list[Json]:
    return request.world.profile.commands.get(_scope(request), [])


def _set_words(name: str, limit: int) -> Method:
    def put(request: Request) -> bool:
        limits.language(request.params.get("language_code", ""))
        limits.at_most(request.params.get(name, ""), limit, name)
        request.world.profile.words[name, request.params.get("language_code", "")] = request.params.get(name, "")
        return True

    return put


def _get_words(name: str) -> Method:
    def get(request: Request) -> Json:
        words = request.world.profile.words
        own = words.get((name, request.params.get("language_code", "")))
        return {name: words.get((name, ""), "") if own is None else own}

    return get


def set_menu(request: Request) -> bool:
    menu = request.params.get("menu_button", {"type": "default"})
    if menu["type"] not in ("default", "commands"):
        raise Malformed("menu_button has an unknown type")
    request.world.profile.menus[request.params.get("chat_id", 0)] = menu
    return True


def get_menu(request: Request) -> Json:
    menus = request.world.profile.menus
    return menus.get(request.params.get("chat_id", 0), menus.get(0, {"type": "default"}))


METHODS: dict[str, Method] = {
    "answerCallbackQuery": answer_tap,
    "deleteMessage": delete_message,
    "deleteMessages": delete_messages,
    "deleteMyCommands": delete_commands,
    "deleteWebhook": delete_webhook,
    "editMessageCaption": edit_caption,
    "editMessageReplyMarkup": edit_keyboard,
    "editMessageText": edit_text,
    "getChat": get_chat,
    "getChatMenuButton": get_menu,
    "getFile": get_file,
    "getMe": get_me,
    "getMyCommands": get_commands,
    "getMyDescription": _get_words("description"),
    "getMyName": _get_words("name"),
    "getMyShortDescription": _get_words("short_description"),
    "getUpdates": get_updates,
    "getWebhookInfo": webhook_info,
    "leaveChat": leave_chat,
    "sendChatAction": chat_action,
    "sendDocument": _send_file("document"),
    "sendMessage": send_message,
    "sendPhoto": _send_file("photo"),
    "sendVoice": _send_file("voice"),
    "setChatMenuButton": set_menu,
    "setMyCommands": set_commands,
    "setMyDescription": _set_words("description", 512),
    "setMyName": _set_words("name", 64),
    "setMyShortDescription": _set_words("short_description", 120),
    "setWebhook": set_webhook,
}
