"""The methods that are about the bot itself: its updates, its webhook, what it says of itself, where it is."""

from __future__ import annotations

import json
from collections import deque

from bot.sandbox import limits
from bot.sandbox.asked import Method, Refused, Request
from bot.sandbox.rules import Malformed
from bot.sandbox.wire import Json, Person, bot_json, chat_json
from bot.sandbox.world import Webhook

_GIFTS = ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription", "gifts_from_channels")


def get_me(request: Request) -> Json:
    """Tell who the bot is."""
    yes_no = {
        "can_join_groups": False,
        "can_read_all_group_messages": False,
        "supports_inline_queries": False,
        "can_connect_to_business": False,
        "has_main_web_app": False,
    }
    return {**bot_json(request.world.bot), **yes_no}


def get_chat(request: Request) -> Json:
    """Tell what is known of a chat."""
    return {
        **chat_json(request.chat().owner),
        "accent_color_id": 0,
        "max_reaction_count": 11,
        "accepted_gift_types": dict.fromkeys(_GIFTS, False),
    }


def leave_chat(request: Request) -> bool:
    """Leave a group."""
    chat = request.chat()
    if isinstance(chat.owner, Person):
        raise Refused(400, "Bad Request: chat member status can't be changed in private chats")
    chat.blocked = True
    request.world.note(chat, "leaveChat")
    return True


def get_updates(request: Request) -> list[Json]:
    """Confirm what lies before the offset and hand out the rest."""
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
    """Have updates pushed."""
    world, params = request.world, request.params
    world.webhook = Webhook(params["url"], params.get("secret_token", ""), params.get("max_connections", 40))
    if "allowed_updates" in params:
        world.allowed = frozenset(params["allowed_updates"]) or None
    return _dropped(request)


def delete_webhook(request: Request) -> bool:
    """Have updates polled again."""
    request.world.webhook = Webhook()
    return _dropped(request)


def _dropped(request: Request) -> bool:
    if request.params.get("drop_pending_updates"):
        request.world.updates.clear()
    return True


def webhook_info(request: Request) -> Json:
    """Tell where updates are pushed to."""
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
    """Keep a list of commands."""
    limits.commands(request.params["commands"])
    request.world.profile.commands[_scope(request)] = request.params["commands"]
    for listener in request.world.listeners:
        listener(0)
    return True


def delete_commands(request: Request) -> bool:
    """Drop a list of commands."""
    request.world.profile.commands.pop(_scope(request), None)
    return True


def get_commands(request: Request) -> list[Json]:
    """Tell a list of commands."""
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
    """Keep a menu button."""
    menu = request.params.get("menu_button", {"type": "default"})
    if menu["type"] not in ("default", "commands"):
        raise Malformed("menu_button has an unknown type")
    request.world.profile.menus[request.params.get("chat_id", 0)] = menu
    return True


def get_menu(request: Request) -> Json:
    """Tell the menu button."""
    menus = request.world.profile.menus
    return menus.get(request.params.get("chat_id", 0), menus.get(0, {"type": "default"}))


META: dict[str, Method] = {
    "deleteMyCommands": delete_commands,
    "deleteWebhook": delete_webhook,
    "getChat": get_chat,
    "getChatMenuButton": get_menu,
    "getMe": get_me,
    "getMyCommands": get_commands,
    "getMyDescription": _get_words("description"),
    "getMyName": _get_words("name"),
    "getMyShortDescription": _get_words("short_description"),
    "getUpdates": get_updates,
    "getWebhookInfo": webhook_info,
    "leaveChat": leave_chat,
    "setChatMenuButton": set_menu,
    "setMyCommands": set_commands,
    "setMyDescription": _set_words("description", 512),
    "setMyName": _set_words("name", 64),
    "setMyShortDescription": _set_words("short_description", 120),
    "setWebhook": set_webhook,
}
