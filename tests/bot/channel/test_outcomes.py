"""Every class of answer, and what it means for the chat."""

from __future__ import annotations

from typing import Any

import pytest

from bot.channel.outcomes import Act, Delivered, Gone, Outcome, Refused, Unknown, Unreachable, Wait, judge


def no(description: str, **parameters: Any) -> dict[str, object]:
    return {"ok": False, "description": description, "parameters": parameters}


@pytest.mark.parametrize(
    ("status", "answer", "wanted"),
    [
        (200, {"ok": True, "result": {"message_id": 7}}, Delivered(7)),
        (200, {"ok": True, "result": {"message_id": "7"}}, Unknown()),
        (200, {"ok": False}, Unknown()),
        (200, None, Unknown()),
        (429, no("Too Many Requests: retry after 17", retry_after=17), Wait(17)),
        (429, no("Too Many Requests"), Wait(5)),
        (429, no("Too Many Requests", retry_after="soon"), Wait(5)),
        (429, no("Too Many Requests", retry_after=10**12), Wait(5)),
        (429, None, Wait(5)),
        (500, no("Internal Server Error"), Unreachable("server")),
        (502, None, Unreachable("server")),
        (503, {"description": None}, Unreachable("server")),
        (302, None, Unreachable("server")),
        (409, no("Conflict"), Unreachable("server")),
        (401, no("Unauthorized"), Unreachable("token")),
        (404, no("Not Found"), Unreachable("token")),
        (403, no("Forbidden: bot was blocked by the user"), Gone("blocked")),
        (403, no("Forbidden: user is deactivated"), Gone("deactivated")),
        (403, no("Forbidden: bot can't initiate conversation with a user"), Gone("not_started")),
        (403, no("Forbidden: something new"), Gone("forbidden")),
        (403, None, Gone("forbidden")),
        (400, no("Bad Request: chat not found"), Gone("not_started")),
        (400, no("BAD REQUEST: CHAT NOT FOUND"), Gone("not_started")),
        (400, no("Bad Request: group chat was upgraded to a supergroup chat", migrate_to_chat_id=-5), Gone("moved")),
        (400, no("Bad Request: message is too long"), Refused("too_long")),
        (400, no("Bad Request: message text is empty"), Refused("empty")),
        (400, no("Bad Request: BUTTON_DATA_INVALID"), Refused("keyboard")),
        (400, no("Bad Request: wrong file identifier/HTTP URL specified"), Refused("file")),
        (400, no("Bad Request: can't parse entities: my secret words"), Refused("entities")),
        (400, no("Bad Request: my secret words"), Refused("refused")),
        (413, no("Request Entity Too Large"), Refused("too_large")),
        (418, None, Refused("refused")),
    ],
)
def test_an_answer_to_a_sending_is_judged(status: int, answer: dict[str, object] | None, wanted: Outcome) -> None:
    assert judge(Act.SEND, status, answer) == wanted


@pytest.mark.parametrize(
    ("act", "description", "wanted"),
    [
        (Act.EDIT, "Bad Request: message is not modified: specified new message content …", Delivered(5)),
        (Act.EDIT, "Bad Request: MESSAGE IS NOT MODIFIED", Delivered(5)),
        (Act.EDIT, "Bad Request: message to edit not found", Delivered(5)),
        (Act.EDIT, "Bad Request: MESSAGE_ID_INVALID", Delivered(5)),
        (Act.EDIT, "Bad Request: message can't be edited", Refused("too_old")),
        (Act.EDIT, "Bad Request: there is no text in the message to edit", Refused("no_text")),
        (Act.DELETE, "Bad Request: message to delete not found", Delivered(0)),
        (Act.DELETE, "Bad Request: message can't be deleted for everyone", Refused("too_old")),
        (Act.SEND, "Bad Request: message is not modified", Refused("refused")),
    ],
)
def test_a_refusal_that_says_the_wish_is_already_true_counts_as_done(
    act: Act, description: str, wanted: Outcome
) -> None:
    assert judge(act, 400, no(description), 5) == wanted


def test_an_edit_answered_with_true_keeps_the_messages_number() -> None:
    assert judge(Act.EDIT, 200, {"ok": True, "result": True}, 5) == Delivered(5)


def test_no_reason_ever_holds_telegrams_own_words() -> None:
    outcome = judge(
        Act.SEND, 400, no("Bad Request: inline keyboard button URL 'https://t.me/b?start=SECRET' is invalid")
    )
    assert "SECRET" not in repr(outcome)
