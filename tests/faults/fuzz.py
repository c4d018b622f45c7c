"""Updates as nobody would send them: valid ones of every kind, then broken at random. Seeded; every one is JSON."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from typing import Any

Json = dict[str, Any]
DATE = 1_772_442_000

TEXTS = (
    "a plain answer",
    "2k",
    "next friday",
    "12/13/2027",
    "1e309",
    "٣٤٥",
    "１２",
    "-0",
    "€€€",
    "0" * 400,
    "/",
    "//",
    "/start",
    "/start \u0000",
    "/START@parley_sandbox_bot x y z",
    "/start nosuchtoken000000000000",
    "/newcase",
    "/cases",
    "/case ADJ-99",
    "/briefing' OR 1=1 --",
    "/close",
    "/ledger",
    "/review",
    "/pause",
    "/continue",
    "/human",
    "/privacy",
    "/language",
    "/hide",
    "/" + "x" * 40,
    "/🙂",
    "\u0000",
    "a\u0000b",
    "\ud800",
    "\udc00\ud800 lone",
    "\u202eevil\u202c",
    "\u200b\u200b",
    "\u00a0",
    "<script>alert(1)</script>&amp;",
    "{ $mediator } { NUMBER($x) }",
    '#set page(width: 1pt) #read("/etc/passwd")',
    "=HYPERLINK(0)",
    "🏳️‍🌈" * 50,
    "\u0301" * 300,
    "ﷺ" * 400,
    "x" * 4096,
    "y" * 40_001,
    "\n" * 500,
    "word\n" * 90,
    "1\n2\n3",
    "999999",
    "123 456",
)
MEGABYTE = "m" * 1_048_576
JUNK: tuple[Any, ...] = (
    *(None, True, False, 0, -1, 1, 3.5, 1e308, 2**31, 2**63 - 1, 2**63, -(2**63) - 1, 10**30),
    *("", "x", "\u0000", "\ud83d", "9" * 500, [], [[]], [None], {}, {"id": {}}, [1, "a", None]),
)


def person(chat: int) -> Json:
    return {"id": chat, "is_bot": False, "first_name": "F", "language_code": "en"}


def private(chat: int) -> Json:
    return {"id": chat, "type": "private", "first_name": "F"}


def group(chat: int) -> Json:
    return {"id": -abs(chat) - 1, "type": "supergroup", "title": "a group"}


def _file(**more: Any) -> Json:
    return {"file_id": "f1", "file_unique_id": "u1", "file_size": 12, **more}


CONTENTS: tuple[Callable[[], Json], ...] = (
    lambda: {"sticker": _file(width=9, height=9, type="regular", is_animated=False, is_video=False)},
    lambda: {"photo": [_file(width=90, height=90), _file(width=900, height=900)], "caption": "see"},
    lambda: {"photo": [_file(width=90, height=90)], "media_group_id": "album"},
    lambda: {
        "document": _file(file_name="../../etc/passwd\u202egpj.exe", mime_type="application/pdf"),
        "media_group_id": "album",
    },
    lambda: {"document": _file(file_size=2**40)},
    lambda: {"voice": _file(duration=3, mime_type="audio/ogg")},
    lambda: {"video_note": _file(length=5, duration=3)},
    lambda: {"video": _file(width=1, height=1, duration=1)},
    lambda: {"audio": _file(duration=1)},
    lambda: {"animation": _file(width=1, height=1, duration=1), "document": _file()},
    lambda: {"location": {"latitude": 1.5, "longitude": 2.5}},
    lambda: {"venue": {"location": {"latitude": 1.5, "longitude": 2.5}, "title": "t", "address": "a"}},
    lambda: {"contact": {"phone_number": "+34600000000", "first_name": "X", "user_id": 101}},
    lambda: {"contact": {"phone_number": "+34600000000", "first_name": "X", "user_id": 5}},
    lambda: {"dice": {"emoji": "🎲", "value": 6}},
    lambda: {
        "poll": {
            "id": "1",
            "question": "?",
            "options": [],
            "total_voter_count": 0,
            "is_closed": False,
            "is_anonymous": True,
        }
    },
    lambda: {"text": "forwarded", "forward_origin": {"type": "hidden_user", "sender_user_name": "n", "date": DATE}},
    lambda: {"text": "reply", "reply_to_message": {"message_id": 1, "date": DATE, "chat": private(1)}},
    lambda: {"text": "via", "via_bot": {"id": 9, "is_bot": True, "first_name": "b"}},
    lambda: {"story": {"chat": private(1), "id": 3}},
    lambda: {"paid_media": {"star_count": 1, "paid_media": []}},
    lambda: {"checklist": {"title": "t", "tasks": []}},
    lambda: {"text": "bold", "entities": [{"type": "bold", "offset": 0, "length": 99}]},
    lambda: {"something_new_in_2027": {"a": 1}},
    dict,
)
_CHARGES = {"telegram_payment_charge_id": "1", "provider_payment_charge_id": "1"}
SERVICE: tuple[Callable[[], Json], ...] = (
    lambda: {"pinned_message": {"message_id": 1, "date": 0, "chat": private(1)}},
    lambda: {"new_chat_members": [person(5)]},
    lambda: {"message_auto_delete_timer_changed": {"message_auto_delete_time": 86400}},
    lambda: {"migrate_to_chat_id": -1001},
    lambda: {"successful_payment": {"currency": "EUR", "total_amount": 1, "invoice_payload": "x", **_CHARGES}},
    lambda: {"write_access_allowed": {}},
)


class Fuzz:
    """Makes updates from a seed. `chats`: of people the house knows, and others. `tokens`: callback data seen anywhere."""

    def __init__(self, rng: random.Random, chats: Sequence[int], tokens: Sequence[str]) -> None:
        self._rng, self._chats, self._tokens = rng, chats, tokens
        self._next = 900_000

    def update(self) -> Json:
        """Make one update: one in three as Telegram would send it, the rest broken in one to three places."""
        self._next += 1
        update = {"update_id": self._next, **self._kind()}
        if self._rng.random() < 2 / 3:
            for _ in range(self._rng.randint(1, 3)):
                self._break(update)
        return update

    def message(self, chat: int) -> Json:
        rng = self._rng
        where = private(chat) if rng.random() < 0.9 else group(chat)
        made: Json = {"message_id": rng.randint(1, 60), "date": DATE, "chat": where, "from": person(chat)}
        draw = rng.random()
        if draw < 0.6:
            text = rng.choice(TEXTS)
            made |= {"text": text}
            if text.startswith("/") and len(text) > 1:
                made["entities"] = [{"type": "bot_command", "offset": 0, "length": len(text.split()[0])}]
        elif draw < 0.603:
            made |= {"text": MEGABYTE}
        elif draw < 0.95:
            made |= rng.choice(CONTENTS)()
        else:
            made |= rng.choice(SERVICE)()
        return made

    def _kind(self) -> Json:
        rng, chat = self._rng, self._rng.choice(self._chats)
        draw = rng.random()
        if draw < 0.5:
            return {"message": self.message(chat)}
        if draw < 0.75:
            return {"callback_query": self._tap(chat)}
        if draw < 0.85:
            return {"edited_message": {**self.message(chat), "edit_date": DATE + 5}}
        if draw < 0.9:
            return {"my_chat_member": self._standing(chat)}
        if draw < 0.93:
            return {"channel_post": {**self.message(chat), "chat": {"id": -1009, "type": "channel", "title": "c"}}}
        kind = rng.choice(
            ("inline_query", "poll", "message_reaction", "business_message", "chat_join_request", "a_kind_of_2027")
        )
        return {kind: self.message(chat)}

    def _tap(self, chat: int) -> Json:
        rng = self._rng
        data = rng.choice(
            (*rng.choices(self._tokens, k=3), "", "x", "A" * 46, "\u0000", "=" * 64, "z" * 5000, "é" * 30)
        )
        shown = {"message_id": rng.randint(1, 60), "date": rng.choice((0, DATE)), "chat": private(chat), "text": "t"}
        made = {
            "id": str(rng.getrandbits(60)),
            "from": person(chat),
            "chat_instance": "1",
            "data": data,
            "message": shown,
        }
        if rng.random() < 0.1:
            made.pop(rng.choice(("message", "data")))
        return made

    def _standing(self, chat: int) -> Json:
        status = self._rng.choice(("kicked", "member", "left", "restricted", "nobody"))
        bot = {"id": 7000000001, "is_bot": True, "first_name": "Parley"}
        old = {"status": "member", "user": bot}
        where = private(chat) if self._rng.random() < 0.8 else group(chat)
        return {
            "chat": where,
            "from": person(chat),
            "date": DATE,
            "old_chat_member": old,
            "new_chat_member": {**old, "status": status},
        }

    def _break(self, update: Json) -> None:
        """Change one place, anywhere below the top, or sometimes at it."""
        rng = self._rng
        at: Any = update
        while True:
            keys = list(at) if isinstance(at, dict) else list(range(len(at)))
            if not keys:
                return
            key = rng.choice(keys)
            below = at[key]
            if isinstance(below, dict | list) and below and rng.random() < 0.75:
                at = below
                continue
            break
        if isinstance(at, dict) and rng.random() < 0.25:
            del at[key]
        elif rng.random() < 0.03:
            at[key] = _deep(rng.randint(20, 150))
        else:
            at[key] = rng.choice(JUNK)


def _deep(levels: int) -> Json:
    made: Json = {}
    for _ in range(levels):
        made = {"reply_to_message": made, "chat": made}
    return made
