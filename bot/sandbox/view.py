"""What the page is told of the phones, as JSON. Shows only what a phone would show."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TypeAlias

from bot.sandbox.controls import Controls
from bot.sandbox.standin import StandIn
from bot.sandbox.wire import Attachment, Button, Entity, Json, Message, Person, entity_json
from bot.sandbox.world import Chat, Profile

_SEATS = ("left", "mediator", "right")


@dataclass(frozen=True, slots=True)
class Letter:
    """An invitation that came to a phone outside the chat: handed over by somebody, as a text message would be."""

    sender: str
    text: str
    token: str


@dataclass(slots=True)
class Glance:
    """What one open page has been told already."""

    epoch: int = 0
    scene: Json = field(default_factory=dict)
    messages: dict[int, dict[int, Message]] = field(default_factory=dict)
    seen: dict[int, int] = field(default_factory=dict)


Event: TypeAlias = tuple[str, Json]  # name, data


class View:
    """The page's side of a stand-in. `letters`: person id -> what was handed over last."""

    def __init__(self, standin: StandIn, controls: Controls) -> None:
        self._standin = standin
        self._controls = controls
        self.letters: dict[int, Letter] = {}

    def news(self, glance: Glance) -> list[Event]:
        """List what has changed since the last glance, and remember that it was told."""
        events: list[Event] = []
        if glance.epoch != self._standin.world.epoch:
            glance.epoch = self._standin.world.epoch
            glance.messages.clear()
            glance.seen.clear()
            events.append(("clear", {}))
        scene = self._scene()
        if scene != glance.scene:
            glance.scene = scene
            events.append(("scene", scene))
        for person in self._controls.people():
            chat = self._standin.world.chats.get(person.id)
            if chat is not None:
                events += _chat_news(chat, glance)
        return events

    def somebody_types(self, glance: Glance) -> bool:
        """Say whether a page was told that the bot is typing somewhere."""
        return any(phone["typing"] for phone in glance.scene.get("phones", []))

    def _scene(self) -> Json:
        story = self._controls.story()
        return {
            "bot": {"name": self._bot_name(), "username": self._standin.world.bot.username},
            "now": self._standin.clock().isoformat(timespec="minutes"),
            "languages": [{"code": code, "name": name} for code, name in self._controls.languages()],
            "story": {
                "stage": story.stage.value,
                "chapter": story.chapter,
                "chapters": story.chapters,
                "title": story.title,
                "acting": story.acting,
                "typing": story.typing,
                "showing": story.showing,
                "problem": story.problem,
            },
            "phones": [self._phone(seat, person) for seat, person in zip(_SEATS, self._controls.people(), strict=True)],
        }

    def _phone(self, seat: str, person: Person) -> Json:
        chat = self._standin.world.chats.get(person.id)
        language = chat.owner.language if chat and isinstance(chat.owner, Person) else person.language
        now = self._standin.clock()
        letter = self.letters.get(person.id)
        return {
            "seat": seat,
            "id": person.id,
            "name": person.name,
            "language": language,
            "started": bool(chat and chat.started),
            "blocked": bool(chat and chat.blocked),
            "typing": bool(chat and chat.typing_until and chat.typing_until > now),
            "commands": _commands(self._standin.world.profile, person.id, language),
            "visible": list(self._controls.visible(person)) if seat != "mediator" else [],
            "letter": {"sender": letter.sender, "text": letter.text} if letter else None,
        }

    def _bot_name(self) -> str:
        return self._standin.world.profile.words.get(("name", "")) or self._standin.world.bot.name


def _commands(profile: Profile, chat: int, language: str) -> list[Json]:
    """Choose the list Telegram would show: the chat's before everybody's, the language's before any."""
    scopes = (f'{{"chat_id": {chat}, "type": "chat"}}', '{"type": "all_private_chats"}', '{"type": "default"}')
    for scope in scopes:
        for code in (language, ""):
            if listed := profile.commands.get((scope, code)):
                return listed
    return []


def _chat_news(chat: Chat, glance: Glance) -> list[Event]:
    phone = chat.owner.id
    told = glance.messages.get(phone, {})
    events: list[Event] = []
    first = glance.seen.get(phone)
    fresh = chat.seen[first:] if first is not None else []
    glance.seen[phone] = len(chat.seen)
    # The press comes before what it changed, so that the page can show it.
    for seen in fresh:
        if seen.method == "taps":
            events.append(("press", {"phone": phone, "message": seen.message, "label": seen.text}))
    if chat.messages != told:
        put = [_message(message) for number, message in chat.messages.items() if told.get(number) != message]
        gone = [number for number in told if number not in chat.messages]
        events.append(("chat", {"phone": phone, "put": put, "gone": gone}))
        glance.messages[phone] = dict(chat.messages)
    for seen in fresh:
        if seen.method == "answerCallbackQuery" and seen.text:
            events.append(("toast", {"phone": phone, "text": seen.text}))
    return events


def _message(message: Message) -> Json:
    return {
        "id": message.id,
        "mine": not message.of_bot,
        "at": message.at.isoformat(),
        "text": message.text,
        "entities": [_entity(entity) for entity in message.entities],
        "rows": [[_button(button) for button in row] for row in message.keyboard],
        "edited": message.edited_at is not None,
        "file": _file(message.file) if message.file else None,
        "other": next(iter(message.extra), "") if message.extra else "",
    }


def _entity(entity: Entity) -> Json:
    return entity_json(entity)


def _button(button: Button) -> Json:
    return {
        "text": button.text,
        "kind": "url" if button.url else "copy" if button.copy else "data",
        "target": button.url or button.copy,
        "style": button.style,
    }


def _file(file: Attachment) -> Json:
    return {"media": file.media, "id": file.file_id, "name": file.name, "mime": file.mime, "size": file.size}
