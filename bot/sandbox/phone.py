"""What a person can do with a phone: write, tap, edit, send, block. Makes the updates that the bot will fetch."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TypeAlias

from bot.sandbox.limits import START_TOKEN, TAP_KEPT, TEXT
from bot.sandbox.wire import (
    Button,
    Group,
    Json,
    Message,
    Person,
    bot_json,
    chat_json,
    command_entities,
    stamp,
    user_json,
)
from bot.sandbox.world import Chat, Pending, Tap, World

Who: TypeAlias = Person | int


class CannotDo(Exception):
    """A person tried what the app would not let them do; a mistake in a test or a story."""


class Phones:
    """Every phone of the sandbox. A `who` is a Person, or the id of one who was seen before."""

    world: World

    def open_chat(self, who: Who) -> Chat:
        """Open the chat with the bot without starting it: the bot may not write there yet."""
        if isinstance(who, Person):
            return self.world.chat(who)
        if who not in self.world.chats:
            raise CannotDo("nobody with this id was seen before")
        return self.world.chats[who]

    def changes(self, who: Who, *, name: str = "", language: str = "") -> Person:
        """Rename somebody or set their phone to another language; the bot learns it with the next update."""
        chat = self.open_chat(who)
        assert isinstance(chat.owner, Person)
        chat.owner = replace(chat.owner, name=name or chat.owner.name, language=language or chat.owner.language)
        self.world.note(chat, "changes")
        return chat.owner

    def says(self, who: Who, text: str, *, reply_to: int = 0) -> Message:
        """Send a text. The first one starts the chat."""
        if not text.strip() or len(text) > TEXT:
            raise CannotDo("the app sends no empty text and none beyond 4096 signs")
        draft = Message(0, 0, False, self.world.clock(), text, command_entities(text), reply_to=reply_to)
        return self._sends(who, draft)

    def start_link(self, who: Who, token: str) -> Message:
        """Open `t.me/<bot>?start=<token>` and tap Start."""
        if not START_TOKEN.fullmatch(token):
            raise CannotDo("a start payload has 1 to 64 signs of A-Za-z0-9_-")
        return self.says(who, f"/start {token}")

    def sends_file(
        self, who: Who, media: str, data: bytes, *, name: str = "file", mime: str = "", caption: str = ""
    ) -> Message:
        """Send a file. media: document, photo or voice; a voice note says a length of three seconds."""
        file = self.world.keep(
            media,
            data,
            name=name,
            mime=mime or {"voice": "audio/ogg", "photo": "image/jpeg"}.get(media, "application/octet-stream"),
            duration=3 if media == "voice" else 0,
        )
        return self._sends(who, Message(0, 0, False, self.world.clock(), caption, file=file))

    def sends(self, who: Who, text: str = "", **extra: object) -> Message:
        """Send anything else, by its fields: `sticker={…}`, `location={…}`, `forward_origin={…}` with a text."""
        return self._sends(who, Message(0, 0, False, self.world.clock(), text, extra=dict(extra)))

    def edits(self, who: Who, message_id: int, text: str) -> Message:
        """Change one's own earlier message."""
        chat = self.open_chat(who)
        old = chat.messages.get(message_id)
        if old is None or old.of_bot:
            raise CannotDo("only one's own messages can be edited")
        entities = () if old.file else command_entities(text)
        new = replace(old, text=text, entities=entities, edited_at=self.world.clock())
        chat.messages[message_id] = new
        self.world.arrive("edited_message", self.world.message_json(chat, new), chat.owner.id)
        self.world.note(chat, "edits", new)
        return new

    def deletes(self, who: Who, message_id: int) -> None:
        """Delete a message for oneself and the bot, which is told nothing."""
        chat = self.open_chat(who)
        gone = chat.messages.pop(message_id, None)
        if gone is not None:
            self.world.note(chat, "deletes", replace(gone, text="", entities=(), keyboard=(), file=None))

    def taps(self, who: Who, label: str = "", message_id: int = 0, row: int = 0, col: int = 0) -> str:
        """Tap a button: by label on the newest message that has it, or by message, row and column.

        label: whole, else a beginning. message_id 0: the newest message with buttons.
        Returns the callback query's id; "" for a link, which is opened (a start link starts), and for a copy button.
        """
        chat = self.open_chat(who)
        message, button = _find(chat, label, message_id) if label else _at(chat, message_id, row, col)
        if button.data:
            return self.taps_data(who, message.id, button.data, label=button.text)
        if f"/{self.world.bot.username}?start=" in button.url:
            self.start_link(who, button.url.rpartition("?start=")[2])
        return ""

    def taps_data(self, who: Who, message_id: int, data: str, *, label: str = "") -> str:
        """Send any callback data for any message: a stale button, a re-sent tap, a forgery. Returns the query's id."""
        chat = self.open_chat(who)
        assert isinstance(chat.owner, Person)
        self.world.next_query += 1
        query = str(self.world.next_query)
        message = chat.messages.get(message_id)
        shown: Json = {"chat": chat_json(chat.owner), "message_id": message_id, "date": 0}
        if message is not None:
            shown = self.world.message_json(chat, message)
        body = {
            "id": query,
            "from": user_json(chat.owner),
            "message": shown,
            "chat_instance": f"-{chat.owner.id}",
            "data": data,
        }
        self.world.taps[query] = Tap(chat.owner.id, self.world.clock())
        self.world.arrive("callback_query", body, chat.owner.id, kept=TAP_KEPT)
        self.world.note(chat, "taps", Message(message_id, chat.owner.id, False, self.world.clock()), text=label)
        return query

    def blocks(self, who: Who) -> None:
        """Block the bot: it is told, and may not write any more."""
        self._membership(self.open_chat(who), was="member", now="kicked")

    def unblocks(self, who: Who) -> None:
        """Unblock the bot."""
        self._membership(self.open_chat(who), was="kicked", now="member")

    def adds_to_group(self, who: Person, group: Group) -> Chat:
        """Pull the bot into a group; what is written there reaches it until it leaves."""
        chat = self.world.chat(group)
        chat.started = True
        self._membership(chat, was="left", now="member", by=who)
        return chat

    def says_in(self, group: Group, who: Person, text: str) -> Message:
        """Write something in a group, a command for instance."""
        chat = self.world.chat(group)
        message = self.world.post(chat, Message(0, 0, False, self.world.clock(), text, command_entities(text)))
        self.world.arrive("message", self.world.message_json(chat, message, who), group.id)
        return message

    def inject(self, update: Json, *, chat: int = 0) -> None:
        """Queue any update as it is: a repeated one, a broken one, one from nowhere."""
        until = self.world.clock() + timedelta(days=1)
        self.world.queue(Pending(int(update.get("update_id", self.world.next_update)), chat, until, update))

    def _sends(self, who: Who, draft: Message) -> Message:
        chat = self.open_chat(who)
        if chat.blocked:
            raise CannotDo("a blocked bot is not written to")
        chat.started = True
        message = self.world.post(chat, draft)
        self.world.arrive("message", self.world.message_json(chat, message), chat.owner.id)
        self.world.note(chat, "says", message)
        return message

    def _membership(self, chat: Chat, *, was: str, now: str, by: Person | None = None) -> None:
        chat.blocked = now in ("kicked", "left")
        actor = by or chat.owner
        assert isinstance(actor, Person)
        bot = bot_json(self.world.bot)
        body = {
            "chat": chat_json(chat.owner),
            "from": user_json(actor),
            "date": stamp(self.world.clock()),
            "old_chat_member": _member(was, bot),
            "new_chat_member": _member(now, bot),
        }
        self.world.arrive("my_chat_member", body, chat.owner.id)
        self.world.note(chat, "blocks" if chat.blocked else "unblocks")


def _member(status: str, bot: Json) -> Json:
    return {"status": status, "user": bot, **({"until_date": 0} if status == "kicked" else {})}


def _find(chat: Chat, label: str, message_id: int) -> tuple[Message, Button]:
    newest = [m for m in reversed(chat.messages.values()) if not message_id or m.id == message_id]
    for fits in (str.__eq__, str.startswith):
        for message in newest:
            for button in (button for row in message.keyboard for button in row):
                if fits(button.text, label):
                    return message, button
    raise CannotDo("there is no button with this label")


def _at(chat: Chat, message_id: int, row: int, col: int) -> tuple[Message, Button]:
    message = chat.messages.get(message_id) or next((m for m in reversed(chat.messages.values()) if m.keyboard), None)
    if message is None or row >= len(message.keyboard) or col >= len(message.keyboard[row]):
        raise CannotDo("there is no button at this place")
    return message, message.keyboard[row][col]
