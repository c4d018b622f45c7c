"""Deliveries against the stand-in, which refuses whatever Telegram would refuse."""

from __future__ import annotations

import pytest

from bot.channel import outbound, storefront
from bot.channel.errors import SecondPoller, Unavailable, WrongToken
from bot.channel.outbound import Delivered, Gone, Refused, Telegram, Unknown, Unreachable, Wait
from bot.present.words import Attached, Composed, Entity, Key
from bot.sandbox.faults import Cut, Down, Hang, Refuse, TooMany
from bot.sandbox.inprocess import StandInRequest
from bot.sandbox.standin import StandIn
from bot.sandbox.wire import Person

ROSA = Person(42, "Rosa")
YES = Key("Yes", "yes", "", "go")
NO = Key("No", "no", "", "stop")


@pytest.fixture
def phones() -> StandIn:
    standin = StandIn()
    standin.says(ROSA, "/start")
    return standin


@pytest.fixture
def telegram(phones: StandIn) -> Telegram:
    return Telegram("1:token", StandInRequest(phones))


async def test_a_message_arrives_with_its_looks_and_its_buttons(phones: StandIn, telegram: Telegram) -> None:
    composed = Composed(
        "Title\n\nBody 😀",
        (Entity("bold", 0, 5),),
        ((YES, NO), (Key("Link", "", "https://example.org", "normal"),)),
        protect=True,
        silent=True,
    )
    outcome = await telegram.deliver(42, composed)
    seen = phones.last(ROSA)
    assert outcome == Delivered(seen.id)
    assert (seen.text, seen.protected, seen.silent) == ("Title\n\nBody 😀", True, True)
    assert phones.labels(ROSA) == (("Yes", "No"), ("Link",))
    assert [(e.type, e.offset, e.length) for e in seen.entities] == [("bold", 0, 5)]
    assert phones.invalid == []


async def test_an_edit_changes_the_message_and_takes_its_keyboard_away_by_will(
    phones: StandIn, telegram: Telegram
) -> None:
    sent = await telegram.deliver(42, Composed("How are you?", keyboard=((YES,),)))
    assert isinstance(sent, Delivered)
    assert await telegram.deliver(42, Composed("✓ Fine", edits=True), sent.message_id) == Delivered(sent.message_id)
    assert (phones.last(ROSA).text, phones.labels(ROSA)) == ("✓ Fine", ())
    assert phones.invalid == []


async def test_an_identical_edit_counts_as_done(phones: StandIn, telegram: Telegram) -> None:
    sent = await telegram.deliver(42, Composed("Same", keyboard=((YES,),)))
    assert isinstance(sent, Delivered)
    assert await telegram.deliver(42, Composed("Same", keyboard=((YES,),), edits=True), sent.message_id) == sent


async def test_an_edit_without_words_changes_the_buttons_only(phones: StandIn, telegram: Telegram) -> None:
    sent = await telegram.deliver(42, Composed("Stay", keyboard=((YES,),)))
    assert isinstance(sent, Delivered)
    await telegram.deliver(42, Composed("", keyboard=((NO,),), edits=True), sent.message_id)
    assert (phones.last(ROSA).text, phones.labels(ROSA)) == ("Stay", (("No",),))


async def test_an_edit_of_a_message_that_turned_out_to_be_a_file_changes_its_caption(
    phones: StandIn, telegram: Telegram
) -> None:
    sent = await telegram.deliver(42, Composed("Here", document=Attached(b"%PDF-1.7 x", "briefing.pdf", "document")))
    assert isinstance(sent, Delivered)
    assert await telegram.deliver(42, Composed("Read", edits=True), sent.message_id) == sent
    assert phones.last(ROSA).text == "Read"
    assert phones.invalid == []


async def test_an_edit_of_a_message_that_is_gone_does_not_bring_it_back(phones: StandIn, telegram: Telegram) -> None:
    before = phones.messages(ROSA)
    assert await telegram.deliver(42, Composed("record", edits=True), None) == Delivered(0)
    assert await telegram.deliver(42, Composed("record", edits=True), 777) == Delivered(777)
    assert phones.messages(ROSA) == before


async def test_deleting_what_is_gone_counts_as_done(phones: StandIn, telegram: Telegram) -> None:
    sent = await telegram.deliver(42, Composed("x"))
    assert isinstance(sent, Delivered)
    for number in (sent.message_id, sent.message_id, None):
        assert await telegram.deliver(42, Composed("", deletes=True), number) == Delivered(0)
    assert [m.text for m in phones.messages(ROSA)] == ["/start"]


async def test_a_file_of_ours_arrives_whole_and_a_file_of_telegrams_by_its_id(
    phones: StandIn, telegram: Telegram
) -> None:
    pdf = b"%PDF-1.7 " + bytes(range(256)) * 50
    await telegram.deliver(
        42, Composed("Caption", (Entity("bold", 0, 7),), document=Attached(pdf, "KITE-42.pdf", "document"))
    )
    file = phones.last(ROSA).file
    assert file is not None
    assert (phones.file(file.file_id), file.name) == (pdf, "KITE-42.pdf")
    await telegram.deliver(42, Composed("", document=Attached(file.file_id, "", "document")))
    again = phones.last(ROSA).file
    assert again is not None and again.file_id == file.file_id
    assert phones.invalid == []


LIMITS = [
    (Composed(""), "empty"),
    (Composed(" \n"), "empty"),
    (Composed("x" * 4097), "too_long"),
    (Composed("x" * 1025, document=Attached(b"x", "x.pdf", "document")), "too_long"),
    (Composed("x", document=Attached(b"", "x.pdf", "document")), "file"),
    (Composed("x", document=Attached(b"x", "x.pdf", "hologram")), "file"),
    (Composed("x", keyboard=(tuple([YES] * 9),)), "too_many_keys"),
    (Composed("x", keyboard=tuple([(YES,)] * 101)), "too_many_keys"),
    (Composed("x", keyboard=((Key("", "x", "", ""),),)), "key_without_label"),
    (Composed("x", keyboard=((Key("x", "", "", ""),),)), "key_data"),
    (Composed("x", keyboard=((Key("x", "é" * 33, "", ""),),)), "key_data"),
]


@pytest.mark.parametrize(("composed", "reason"), LIMITS)
async def test_what_telegram_would_refuse_is_not_sent(
    phones: StandIn, telegram: Telegram, composed: Composed, reason: str
) -> None:
    assert await telegram.deliver(42, composed) == Refused(reason)
    assert sum(phones.served.values()) == 0


async def test_the_longest_message_allowed_is_delivered(phones: StandIn, telegram: Telegram) -> None:
    keyboard = tuple(tuple(Key("ж" * 64, "x" * 64, "", "") for _ in range(8)) for _ in range(12))
    assert isinstance(await telegram.deliver(42, Composed("ж" * 4096, keyboard=keyboard)), Delivered)
    assert phones.invalid == []


FAULTS = [
    (TooMany(17), Wait(17)),
    (Down(500), Unreachable("server")),
    (Down(502), Unreachable("server")),
    (Cut(), Unreachable("network")),
    (Hang(), Unknown()),
    (Refuse(403, "Forbidden: user is deactivated"), Gone("deactivated")),
    (Refuse(400, "Bad Request: chat not found"), Gone("not_started")),
    (Refuse(400, "Bad Request: ENTITY_BOUNDS_INVALID"), Refused("entities")),
    (Refuse(401, "Unauthorized"), Unreachable("token")),
]


@pytest.mark.parametrize(("fault", "outcome"), FAULTS)
async def test_each_class_of_error_has_its_outcome(
    phones: StandIn,
    telegram: Telegram,
    fault: TooMany | Down | Cut | Hang | Refuse,
    outcome: outbound.Outcome,
) -> None:
    phones.fail(fault, method="sendMessage")
    assert await telegram.deliver(42, Composed("x")) == outcome


async def test_a_person_who_blocked_the_bot_is_gone(phones: StandIn, telegram: Telegram) -> None:
    phones.blocks(ROSA)
    assert await telegram.deliver(42, Composed("x")) == Gone("blocked")
    assert await telegram.deliver(43, Composed("x")) == Gone("not_started")


async def test_words_that_no_wire_can_carry_are_refused_and_not_raised(telegram: Telegram, phones: StandIn) -> None:
    from tests.bot.channel.wire import serving

    async with serving() as wire:
        assert await wire.telegram.deliver(42, Composed("x\ud800")) == Refused("text")
        await wire.telegram.answer_tap("1", "x\ud800")


async def test_a_tap_is_answered_with_a_short_note_and_a_late_answer_does_not_matter(
    phones: StandIn, telegram: Telegram
) -> None:
    await telegram.deliver(42, Composed("?", keyboard=((YES,),)))
    await telegram.answer_tap(phones.taps(ROSA, "Yes"), "x" * 300)
    await telegram.answer_tap("long ago")
    phones.fail(Cut())
    await telegram.answer_tap("nobody there")
    assert phones.served["answerCallbackQuery"] >= 2
    assert phones.invalid == []


async def test_updates_come_raw_and_are_confirmed_by_the_next_offset(phones: StandIn, telegram: Telegram) -> None:
    first = await telegram.get_updates(None, timeout=0)
    assert [update["message"]["text"] for update in first] == ["/start"]  # type: ignore[index]
    number = first[0]["update_id"]
    assert isinstance(number, int)
    assert await telegram.get_updates(number + 1, timeout=0) == []
    assert phones.updates() == ()
    assert phones.invalid == []


@pytest.mark.parametrize(
    ("fault", "error"),
    [
        (Refuse(409, "Conflict: terminated by other getUpdates request"), SecondPoller),
        (Refuse(401, "Unauthorized"), WrongToken),
        (Refuse(404, "Not Found"), WrongToken),
        (Down(502), Unavailable),
        (Cut(), Unavailable),
        (Hang(), Unavailable),
    ],
)
async def test_fetching_says_exactly_what_went_wrong(
    phones: StandIn, telegram: Telegram, fault: Refuse | Down | Cut | Hang, error: type[Exception]
) -> None:
    phones.fail(fault, method="getUpdates")
    with pytest.raises(error):
        await telegram.get_updates(None, timeout=0)


async def test_fetching_too_often_names_the_seconds_to_wait(phones: StandIn, telegram: Telegram) -> None:
    phones.fail(TooMany(9), method="getUpdates")
    with pytest.raises(Unavailable) as caught:
        await telegram.get_updates(None, timeout=0)
    assert caught.value.retry_after == 9


async def test_the_webhook_is_set_and_taken_away_again(phones: StandIn, telegram: Telegram) -> None:
    await telegram.set_webhook("https://example.org/telegram", "s3cret")
    assert await telegram.webhook_url() == "https://example.org/telegram"
    await telegram.delete_webhook()
    assert await telegram.webhook_url() == ""
    assert phones.invalid == []


async def test_a_wrong_token_is_said_without_the_token(phones: StandIn) -> None:
    phones.fail(Refuse(401, "Unauthorized"))
    with pytest.raises(WrongToken) as caught:
        await Telegram("1:SECRET", StandInRequest(phones)).me()
    assert "SECRET" not in repr(caught.value) and caught.value.__suppress_context__


def test_an_empty_token_is_a_wrong_token(phones: StandIn) -> None:
    with pytest.raises(WrongToken):
        Telegram("", StandInRequest(phones))


async def test_the_bot_knows_its_own_name(phones: StandIn, telegram: Telegram) -> None:
    assert (await telegram.me()).username == phones.world.bot.username


FRONTS = (
    storefront.Front("", (storefront.Command("start", "Begin"),), "A description", "Short"),
    storefront.Front("es", (storefront.Command("start", "Empezar"),), "Una descripción", "Corta"),
)
DESK = storefront.Desk(
    42,
    (("", (storefront.Command("newcase", "Open a case"),)), ("es", (storefront.Command("newcase", "Abrir un caso"),))),
)


async def test_commands_descriptions_and_menu_are_shown_per_language_and_role(
    phones: StandIn, telegram: Telegram
) -> None:
    assert await storefront.prepare(telegram, FRONTS, [DESK]) == ()
    assert phones.served["setMyCommands"] == 4
    assert phones.served["setMyDescription"] == phones.served["setMyShortDescription"] == 2
    assert phones.served["setChatMenuButton"] == 1
    assert phones.invalid == []


async def test_a_storefront_that_cannot_be_set_does_not_stop_the_start(phones: StandIn, telegram: Telegram) -> None:
    phones.fail(TooMany(60), method="setMyDescription", times=-1)
    assert await storefront.prepare(telegram, FRONTS) == ("setMyDescription",)
    assert phones.served["setMyCommands"] == 2
