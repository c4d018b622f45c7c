"""The stand-in behaves as Telegram does where the house relies on it."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest

from bot.sandbox.clock import StillClock
from bot.sandbox.faults import Cut, CutOff, Down, Hang, Hung, Refuse, TooMany
from bot.sandbox.phone import CannotDo
from bot.sandbox.standin import Reply, StandIn
from bot.sandbox.wire import Group, Json, Person

ANA = Person(101, "Ana", "es")
BEN = Person(103, "Ben")


def send(standin: StandIn, who: Person = ANA, text: str = "Hello", *labels: str) -> Reply:
    rows = [[{"text": label, "callback_data": label} for label in labels]]
    markup = {"reply_markup": {"inline_keyboard": rows}} if labels else {}
    return standin.call("sendMessage", {"chat_id": who.id, "text": text, **markup})


def fetch(standin: StandIn, offset: int = 0, **more: object) -> list[Json]:
    updates: list[Json] = standin.call("getUpdates", {"offset": offset, **more}).body["result"]
    return updates


def test_a_chat_that_was_never_started_is_not_found() -> None:
    standin = StandIn()
    assert send(standin).body["description"] == "Bad Request: chat not found"
    standin.open_chat(ANA)
    assert send(standin).status == 400
    standin.start_link(ANA, "abc-_9")
    assert send(standin).status == 200
    assert standin.invalid == []


@pytest.mark.parametrize("token", ["", "x" * 65, "a b", "é"])
def test_a_start_link_carries_only_what_telegram_allows(token: str) -> None:
    with pytest.raises(CannotDo):
        StandIn().start_link(ANA, token)


def test_updates_come_in_order_until_confirmed() -> None:
    standin = StandIn()
    for text in ("one", "two", "three"):
        standin.says(ANA, text)
    first = fetch(standin, limit=2)
    assert [u["message"]["text"] for u in first] == ["one", "two"]
    assert fetch(standin, limit=2) == first
    assert [u["message"]["text"] for u in fetch(standin, first[-1]["update_id"] + 1)] == ["three"]
    assert len(standin.updates()) == 1
    assert fetch(standin, -1)[0]["message"]["text"] == "three"


def test_ids_may_restart_below_an_old_offset_without_losing_an_update() -> None:
    standin = StandIn()
    standin.says(ANA, "old")
    offset = fetch(standin)[-1]["update_id"] + 1
    assert fetch(standin, offset) == []
    standin.world.next_update = 5
    standin.says(ANA, "new")
    assert fetch(standin, offset)[0]["update_id"] == 5


def test_a_message_waits_a_day_and_a_tap_150_seconds() -> None:
    clock = StillClock()
    standin = StandIn(clock)
    standin.says(ANA, "hello")
    send(standin, ANA, "Go on?", "Yes")
    standin.taps(ANA, "Yes")
    clock.forward(timedelta(seconds=149))
    assert len(standin.updates()) == 2
    clock.forward(timedelta(seconds=1))
    assert ["message" in u for u in standin.updates()] == [True]
    clock.forward(timedelta(hours=24))
    assert standin.updates() == ()


def test_a_tap_is_answered_once_and_soon_or_is_too_old() -> None:
    clock = StillClock()
    standin = StandIn(clock)
    standin.says(ANA, "hello")
    send(standin, ANA, "Go on?", "Yes")
    soon, late = standin.taps(ANA, "Yes"), standin.taps(ANA, "Yes")
    assert standin.call("answerCallbackQuery", {"callback_query_id": soon}).status == 200
    assert standin.call("answerCallbackQuery", {"callback_query_id": soon}).status == 400
    clock.forward(timedelta(seconds=16))
    assert "query is too old" in standin.call("answerCallbackQuery", {"callback_query_id": late}).body["description"]
    assert standin.invalid == []


def test_an_edit_without_a_keyboard_removes_it_and_an_identical_one_is_refused() -> None:
    standin = StandIn()
    standin.says(ANA, "hello")
    number = send(standin, ANA, "Go on?", "Yes").body["result"]["message_id"]
    edit = {"chat_id": ANA.id, "message_id": number, "text": "Go on?"}
    assert standin.call("editMessageText", edit).status == 200
    assert standin.labels(ANA) == ()
    again = standin.call("editMessageText", edit)
    assert (again.status, "message is not modified" in again.body["description"]) == (400, True)
    assert standin.call("editMessageText", {**edit, "message_id": 1}).body["description"].endswith("can't be edited")
    assert standin.call("editMessageText", {**edit, "message_id": 77}).body["description"].endswith("not found")


def test_messages_can_be_deleted_for_48_hours_the_persons_own_too() -> None:
    clock = StillClock()
    standin = StandIn(clock)
    standin.says(ANA, "secret")
    send(standin, ANA, "Noted.")
    clock.forward(timedelta(hours=48))
    assert standin.call("deleteMessage", {"chat_id": ANA.id, "message_id": 1}).status == 200
    clock.forward(timedelta(seconds=1))
    assert standin.call("deleteMessage", {"chat_id": ANA.id, "message_id": 2}).status == 400
    assert "not found" in standin.call("deleteMessage", {"chat_id": ANA.id, "message_id": 1}).body["description"]
    assert [m.text for m in standin.messages(ANA)] == ["Noted."]


def test_a_person_who_deletes_a_message_tells_the_bot_nothing() -> None:
    standin = StandIn()
    own = standin.says(ANA, "oops")
    before = standin.updates()
    standin.deletes(ANA, own.id)
    assert standin.updates() == before


def test_a_bot_that_is_blocked_is_told_and_refused() -> None:
    standin = StandIn()
    standin.says(ANA, "hello")
    standin.blocks(ANA)
    assert standin.updates()[-1]["my_chat_member"]["new_chat_member"]["status"] == "kicked"
    assert send(standin).status == 403
    with pytest.raises(CannotDo):
        standin.says(ANA, "anybody?")
    standin.unblocks(ANA)
    assert send(standin).status == 200


def test_a_bot_that_leaves_a_group_may_not_write_there() -> None:
    standin = StandIn()
    standin.adds_to_group(ANA, Group(-7, "Family"))
    assert standin.call("leaveChat", {"chat_id": -7}).status == 200
    assert standin.call("sendMessage", {"chat_id": -7, "text": "bye"}).status == 403


def test_a_tap_is_found_by_its_label_on_the_newest_message_that_has_it() -> None:
    standin = StandIn()
    standin.says(ANA, "hello")
    send(standin, ANA, "first", "Back", "Skip")
    send(standin, ANA, "second", "Back")
    standin.taps(ANA, "Back")
    standin.taps(ANA, "Sk")
    standin.taps(ANA, row=0, col=0)
    taps = [u["callback_query"]["message"]["text"] for u in standin.updates()[1:]]
    assert taps == ["second", "first", "second"]
    with pytest.raises(CannotDo):
        standin.taps(ANA, "No such button")


def test_a_start_link_in_a_button_starts() -> None:
    standin = StandIn()
    standin.says(ANA, "hello")
    rows = [[{"text": "Open", "url": f"https://t.me/{standin.world.bot.username}?start=tok"}]]
    standin.call("sendMessage", {"chat_id": ANA.id, "text": "x", "reply_markup": {"inline_keyboard": rows}})
    assert standin.taps(ANA, "Open") == ""
    assert standin.updates()[-1]["message"]["text"] == "/start tok"


def test_files_keep_their_bytes_and_the_same_bytes_their_id() -> None:
    standin = StandIn()
    sent = standin.sends_file(ANA, "voice", b"OggS sound")
    again = standin.sends_file(BEN, "voice", b"OggS sound")
    assert sent.file and again.file and sent.file.file_id == again.file.file_id
    assert standin.file(sent.file.file_id) == b"OggS sound"
    held = {"chat_id": ANA.id, "voice": sent.file.file_id}
    assert standin.call("sendVoice", held).status == 200
    assert standin.call("sendDocument", {"chat_id": ANA.id, "document": sent.file.file_id}).status == 400
    assert standin.call("sendDocument", {"chat_id": ANA.id, "document": "nothing"}).status == 400


def test_each_fault_strikes_only_what_it_was_planned_for() -> None:
    standin = StandIn()
    for who in (ANA, BEN):
        standin.says(who, "hello")
    standin.fail(TooMany(7), method="sendMessage", who=ANA, skip=1, times=2)
    assert [send(standin).status for _ in range(4)] == [200, 429, 429, 200]
    assert send(standin, BEN).status == 200
    standin.fail(TooMany(7), who=ANA)
    assert send(standin).body["parameters"] == {"retry_after": 7}
    standin.fail(Down(500))
    standin.fail(Refuse(409, "Conflict: no"))
    assert [send(standin).status for _ in range(3)] == [500, 409, 200]
    standin.fail(Down(), times=-1)
    assert {send(standin).status for _ in range(20)} == {502}
    standin.heal()
    assert send(standin).status == 200


def test_a_hung_request_was_done_and_a_cut_one_was_not() -> None:
    standin = StandIn()
    standin.says(ANA, "hello")
    standin.fail(Hang())
    with pytest.raises(Hung):
        send(standin, ANA, "done")
    standin.fail(Cut())
    with pytest.raises(CutOff):
        send(standin, ANA, "not done")
    assert standin.last(ANA).text == "done"


def test_the_same_acts_leave_the_same_transcript() -> None:
    def acts() -> StandIn:
        standin = StandIn()
        standin.says(ANA, "hello")
        send(standin, ANA, "Go on?", "Yes")
        query = standin.taps(ANA, "Yes")
        standin.call("answerCallbackQuery", {"callback_query_id": query, "text": "Noted"})
        standin.call("editMessageText", {"chat_id": ANA.id, "message_id": 2, "text": "✓ Yes"})
        standin.call("sendDocument", {"chat_id": ANA.id, "document": "attach://d"}, {"d": ("a.pdf", b"%PDF", "")})
        standin.call("deleteMessage", {"chat_id": ANA.id, "message_id": 1})
        return standin

    first, second = acts(), acts()
    assert first.transcript(ANA) == second.transcript(ANA)
    assert [(seen.method, seen.message, seen.text) for seen in first.transcript(ANA)] == [
        ("says", 1, "hello"),
        ("sendMessage", 2, "Go on?"),
        ("taps", 2, "Yes"),
        ("answerCallbackQuery", 0, "Noted"),
        ("edit", 2, "✓ Yes"),
        ("sendDocument", 3, ""),
        ("delete", 1, ""),
    ]


def test_what_one_person_sees_does_not_depend_on_another() -> None:
    alone, together = StandIn(), StandIn()
    for extra in range(5):
        together.says(BEN, f"noise {extra}")
        send(together, BEN, "more noise")
    for standin in (alone, together):
        standin.says(ANA, "hello")
        send(standin, ANA, "Hello")
    assert alone.transcript(ANA, data=True) == together.transcript(ANA, data=True)


def test_a_transcript_shows_what_lies_behind_buttons_only_on_demand() -> None:
    standin = StandIn()
    standin.says(ANA, "hello")
    send(standin, ANA, "Go on?", "Yes")
    assert standin.transcript(ANA)[1].keyboard[0][0].data == ""
    assert standin.transcript(ANA, data=True)[1].keyboard[0][0].data == "Yes"


async def test_a_poll_waits_for_an_update_and_ends_empty() -> None:
    standin = StandIn()
    waiting = asyncio.create_task(standin.serve("getUpdates", {"timeout": 5}))
    await asyncio.sleep(0.02)
    assert not waiting.done()
    standin.says(ANA, "hello")
    assert (await waiting).body["result"][0]["message"]["text"] == "hello"
    confirmed = {"timeout": "0", "offset": standin.updates()[-1]["update_id"] + 1}
    assert (await standin.serve("getUpdates", confirmed)).body["result"] == []


async def test_a_second_poll_ends_the_first_with_a_conflict() -> None:
    standin = StandIn()
    first = asyncio.create_task(standin.serve("getUpdates", {"timeout": 5}))
    await asyncio.sleep(0.02)
    second = asyncio.create_task(standin.serve("getUpdates", {"timeout": 5}))
    assert (await first).status == 409
    standin.says(ANA, "hello")
    assert (await second).status == 200


def test_polling_is_refused_while_a_webhook_is_set() -> None:
    standin = StandIn()
    standin.call("setWebhook", {"url": "https://bot.example/telegram", "secret_token": "s"})
    assert standin.call("getUpdates").status == 409
    assert standin.call("getWebhookInfo").body["result"]["url"] == "https://bot.example/telegram"
    standin.call("deleteWebhook")
    assert standin.call("getUpdates").status == 200


def test_only_allowed_updates_are_queued() -> None:
    standin = StandIn()
    fetch(standin, allowed_updates=["message"])
    own = standin.says(ANA, "hello")
    standin.edits(ANA, own.id, "hi")
    assert [sorted(u) for u in standin.updates()] == [["message", "update_id"]]


def test_commands_and_words_are_kept_per_scope_and_language() -> None:
    standin = StandIn()
    standin.says(ANA, "hello")
    one, other = [{"command": "help", "description": "Help"}], [{"command": "ayuda", "description": "Ayuda"}]
    standin.call("setMyCommands", {"commands": one})
    standin.call("setMyCommands", {"commands": other, "scope": {"type": "chat", "chat_id": ANA.id}})
    standin.call("setMyDescription", {"description": "Hola", "language_code": "es"})
    assert standin.call("getMyCommands").body["result"] == one
    scoped = {"scope": {"type": "chat", "chat_id": ANA.id}}
    assert standin.call("getMyCommands", scoped).body["result"] == other
    assert standin.call("getMyDescription", {"language_code": "es"}).body["result"] == {"description": "Hola"}
    assert standin.call("getMyDescription", {"language_code": "fr"}).body["result"] == {"description": ""}


def test_after_forgetting_nobody_is_known_and_numbers_go_on() -> None:
    standin = StandIn()
    standin.says(ANA, "hello")
    number = standin.updates()[-1]["update_id"]
    standin.forget()
    assert standin.updates() == ()
    assert send(standin).status == 400
    standin.says(ANA, "again")
    assert standin.updates()[-1]["update_id"] == number + 1


def test_nothing_is_recorded_under_load() -> None:
    standin = StandIn(record=False)
    for number in range(100):
        standin.says(ANA, f"{number}")
        send(standin)
    assert standin.transcript(ANA) == ()
    assert len(standin.messages(ANA)) == 40
