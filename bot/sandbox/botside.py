"""What each method of the Bot API does to the world. Requests are well formed by now; refusals are Telegram's own."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from bot.sandbox import limits
from bot.sandbox.asked import Method, Refused, Request
from bot.sandbox.botmeta import META
from bot.sandbox.rules import Malformed
from bot.sandbox.wire import Attachment, Entity, Json, Message, file_json
from bot.sandbox.world import Chat, World

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


def send_message(request: Request) -> Json:
    """Send a text."""
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
    """Change a text; without a keyboard the keyboard goes."""
    chat = request.chat()
    message = request.own_message(chat, "message to edit not found")
    if message.file is not None:
        raise Refused(400, "Bad Request: there is no text in the message to edit")
    text, entities = request.words("text")
    return _edited(request, chat, message, text, entities)


def edit_caption(request: Request) -> Json:
    """Change a caption."""
    chat = request.chat()
    message = request.own_message(chat, "message to edit not found")
    if message.file is None:
        raise Refused(400, "Bad Request: there is no caption in the message to edit")
    caption, entities = request.words("caption", limit=limits.CAPTION)
    return _edited(request, chat, message, caption, entities)


def edit_keyboard(request: Request) -> Json:
    """Change the keyboard only."""
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
    """Delete a message of the last 48 hours."""
    chat = request.chat()
    message = chat.messages.get(request.params["message_id"])
    if message is None:
        raise Refused(400, "Bad Request: message to delete not found")
    if request.world.clock() - message.at > limits.DELETABLE:
        raise Refused(400, "Bad Request: message can't be deleted for everyone")
    _remove(request.world, chat, message)
    return True


def delete_messages(request: Request) -> bool:
    """Delete what can be deleted of many."""
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
    """Answer a tap, once and soon."""
    world, text = request.world, request.params.get("text", "")
    limits.callback_answer(text)
    tap = world.taps.pop(request.params["callback_query_id"], None)
    if tap is None or world.clock() - tap.at > limits.TAP_ANSWERABLE:
        raise Refused(400, "Bad Request: query is too old and response timeout expired or query ID is invalid")
    world.note(world.chats[tap.chat], "answerCallbackQuery", text=text)
    return True


def chat_action(request: Request) -> bool:
    """Show that something is being prepared."""
    chat = request.chat()
    if request.params["action"] not in _ACTIONS:
        raise Malformed("wrong parameter action in request")
    chat.typing_until = request.world.clock() + _TYPING
    request.world.note(chat, "sendChatAction", text=request.params["action"])
    return True


def get_file(request: Request) -> Json:
    """Tell where a file can be fetched."""
    stored = request.world.files.get(request.params["file_id"])
    if stored is None:
        raise Refused(400, "Bad Request: invalid file_id")
    if stored.about.size > limits.DOWNLOAD:
        raise Refused(400, "Bad Request: file is too big")
    return {**file_json(stored.about), "file_path": f"{stored.about.media}s/{stored.about.file_id}"}


METHODS: dict[str, Method] = META | {
    "answerCallbackQuery": answer_tap,
    "deleteMessage": delete_message,
    "deleteMessages": delete_messages,
    "editMessageCaption": edit_caption,
    "editMessageReplyMarkup": edit_keyboard,
    "editMessageText": edit_text,
    "getFile": get_file,
    "sendChatAction": chat_action,
    "sendDocument": _send_file("document"),
    "sendMessage": send_message,
    "sendPhoto": _send_file("photo"),
    "sendVoice": _send_file("voice"),
}
