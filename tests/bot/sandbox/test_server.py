"""The sandbox over HTTP: the Bot API, the page's levers and events, the lean target, the webhook pusher."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable

import aiohttp
import pytest
from starlette.testclient import TestClient

from bot.sandbox.desk import Desk, Impossible
from bot.sandbox.faults import Cut, Down, Hang
from bot.sandbox.forms import Unreadable, read_body
from bot.sandbox.lean import serve_lean
from bot.sandbox.pusher import Pusher
from bot.sandbox.server import create_app
from bot.sandbox.standin import StandIn
from bot.sandbox.story import Pace
from bot.sandbox.wire import Json
from tests.bot.sandbox.rehearsal import ANA, BEN, MARTA, TinyHouse


def client(house: TinyHouse | None = None) -> TestClient:
    house = house or TinyHouse()
    return TestClient(create_app(house.standin, house))


def test_the_bot_api_takes_json_forms_and_addresses() -> None:
    house = TinyHouse()
    house.standin.open_chat(ANA).started = True
    with client(house) as web:
        assert web.get("/bot1:x/getMe").json()["result"]["username"] == "parley_sandbox_bot"
        said = {"chat_id": ANA.id, "text": "Hello"}
        assert web.post("/bot1:x/sendMessage", json=said).status_code == 200
        assert web.post("/bot1:x/sendMessage", data=said).status_code == 200
        assert web.get("/bot1:x/sendMessage", params=said).status_code == 200
        refused = web.post("/bot1:x/sendMessage", json={"chat_id": 5, "text": "x"})
        assert (refused.status_code, refused.json()["description"]) == (400, "Bad Request: chat not found")
        assert web.post("/bot1:x/nothing").status_code == 404
        broken = web.post("/bot1:x/sendMessage", content=b"{", headers={"Content-Type": "application/json"})
        assert broken.status_code == 400


def test_a_file_goes_up_and_comes_down() -> None:
    house = TinyHouse()
    house.standin.open_chat(ANA).started = True
    with client(house) as web:
        sent = web.post(
            "/bot1:x/sendDocument",
            data={"chat_id": str(ANA.id), "document": "attach://d"},
            files={"d": ("bríefing.pdf", b"%PDF\r\n--x\r\n", "application/pdf")},
        ).json()["result"]["document"]
        path = web.post("/bot1:x/getFile", json={"file_id": sent["file_id"]}).json()["result"]["file_path"]
        assert web.get(f"/file/bot1:x/{path}").content == b"%PDF\r\n--x\r\n"
        shown = web.get(f"/shown/{sent['file_id']}/briefing.pdf")
        assert (shown.headers["content-type"], shown.headers["content-disposition"]) == ("application/pdf", "inline")
        assert web.get("/file/bot1:x/documents/nothing").status_code == 404


def test_a_file_that_could_run_in_the_page_is_never_shown_in_it() -> None:
    house = TinyHouse()
    sent = house.standin.sends_file(ANA, "document", b"<script>", name="x.html", mime="text/html")
    assert sent.file
    with client(house) as web:
        shown = web.get(f"/shown/{sent.file.file_id}/x.html")
        assert shown.headers["content-disposition"] == "attachment"
        assert shown.headers["content-type"] == "application/octet-stream"


def test_the_page_is_served_with_a_policy_and_nothing_else_of_the_folder() -> None:
    with client() as web:
        page = web.get("/")
        assert page.status_code == 200
        assert "default-src 'self'" in page.headers["content-security-policy"]
        for name in ("app.js", "style.css", "preact.js"):
            assert web.get(f"/page/{name}").status_code == 200
        assert web.get("/page/../server.py").status_code == 404


def test_the_page_names_no_other_host() -> None:
    with client() as web:
        for name in ("index.html", "app.js", "style.css"):
            text = web.get(f"/page/{name}").text.replace("http://www.w3.org/2000/svg", "")
            assert "http://" not in text.replace("https?:", "")
            assert "https://$" in text or "https://" not in text


def test_levers_move_the_phones() -> None:
    house = TinyHouse()
    with client(house) as web:

        def pull(**wish: object) -> int:
            return int(web.post("/do", json=wish).status_code)

        assert pull(act="say", phone=MARTA.id, text="/newcase") == 204
        assert house.standin.labels(MARTA) == (("Workshop or business",), ("Neighbours", "Family"))
        assert pull(act="tap", phone=MARTA.id, message=2, row=0, col=0) == 204
        invitation = next(m for m in house.standin.messages(MARTA) if "For Ana" in m.text)
        assert pull(act="hand", phone=MARTA.id, message=invitation.id, to=ANA.id) == 204
        assert pull(act="open", phone=ANA.id) == 204
        assert house.standin.messages(ANA)[0].text == "/start left-0123456789"
        assert pull(act="edit", phone=ANA.id, message=1, text="/start again") == 204
        assert pull(act="delete", phone=ANA.id, message=1) == 204
        assert pull(act="language", phone=ANA.id, code="en") == 204
        assert house.standin.open_chat(ANA).owner.language == "en"  # type: ignore[union-attr]
        assert pull(act="forward", seconds=3600) == 204
        assert [by.total_seconds() for by in house.moved] == [3600]
        attached = web.post(
            f"/do/file?phone={ANA.id}&name=a.png&mime=image/png", content=b"x", headers={"X-Sandbox": "1"}
        )
        assert attached.status_code == 204
        assert house.standin.messages(ANA)[-2].file.media == "photo"  # type: ignore[union-attr]


@pytest.mark.parametrize(
    "wish",
    [
        {"act": "nothing"},
        {"act": "say", "phone": 5, "text": "x"},
        {"act": "say", "phone": ANA.id, "text": " "},
        {"act": "say", "phone": "x"},
        {"act": "tap", "phone": ANA.id, "message": 1, "row": 0, "col": 0},
        {"act": "open", "phone": ANA.id},
        {"act": "hand", "phone": MARTA.id, "message": 1, "to": ANA.id},
        {"act": "language", "phone": ANA.id, "code": "xx"},
        {"act": "forward", "seconds": -5},
        {"act": "reminder"},
    ],
)
def test_a_wish_that_cannot_be_met_is_answered_with_the_reason(wish: Json) -> None:
    with client() as web:
        answer = web.post("/do", json=wish)
        assert answer.status_code == 409
        assert answer.json()["problem"]


def test_another_sites_form_moves_nothing() -> None:
    with client() as web:
        assert web.post("/do", data={"act": "restart"}).status_code == 415
        assert web.post(f"/do/file?phone={ANA.id}", content=b"x").status_code == 415


async def until(told: Callable[[], bool]) -> None:
    """Wait, ten seconds at most, until something has come about."""
    async with asyncio.timeout(10):
        while not told():
            await asyncio.sleep(0.005)


async def told(desk: Desk, count: int, heard: list[tuple[str, Json]] | None = None) -> list[tuple[str, Json]]:
    """Listen to the page's events until so many have come; `heard` grows meanwhile."""
    heard = [] if heard is None else heard
    async for event in desk.events():
        heard.append((event["event"], json.loads(event["data"])))
        assert isinstance(event["id"], str)
        if len(heard) == count:
            break
    return heard


async def test_a_page_is_told_everything_first_and_then_only_what_changed() -> None:
    house = TinyHouse()
    house.standin.says(MARTA, "/newcase")
    await asyncio.sleep(0.01)
    desk = Desk(house.standin, house)
    so_far: list[tuple[str, Json]] = []
    listening = asyncio.create_task(told(desk, 5, so_far))
    await until(lambda: len(so_far) == 3)
    await desk.do({"act": "tap", "phone": MARTA.id, "message": 2, "row": 1, "col": 0})
    heard = await asyncio.wait_for(listening, 10)
    assert [name for name, _ in heard] == ["hello", "scene", "chat", "press", "chat"]
    scene, chat, press, change = (data for _, data in heard[1:])
    assert [phone["seat"] for phone in scene["phones"]] == ["left", "mediator", "right"]
    assert scene["phones"][1]["commands"][0]["command"] == "newcase"
    assert [m["id"] for m in chat["put"]] == [1, 2]
    assert press == {"phone": MARTA.id, "message": 2, "label": "Neighbours"}
    assert [(m["id"], m["text"]) for m in change["put"]] == [(2, "✓ Neighbours")]


async def test_the_strip_shows_what_the_house_says_is_visible() -> None:
    house = TinyHouse()
    house.seen[ANA.id] = ("I lost two orders.",)
    heard = await told(Desk(house.standin, house), 2)
    phones = heard[1][1]["phones"]
    assert [phone["visible"] for phone in phones] == [["I lost two orders."], [], []]


async def test_starting_again_clears_every_page() -> None:
    house = TinyHouse(pace=Pace(speed=0))
    house.standin.says(ANA, "hello")
    desk = Desk(house.standin, house)
    so_far: list[tuple[str, Json]] = []
    listening = asyncio.create_task(told(desk, 4, so_far))
    await until(lambda: len(so_far) == 3)
    await desk.do({"act": "restart"})
    assert (await asyncio.wait_for(listening, 10))[3][0] == "clear"


async def test_a_stranger_to_the_page_is_no_phone() -> None:
    house = TinyHouse()
    with pytest.raises(Impossible):
        Desk(house.standin, house).attach("77", "a", "image/png", b"x")


async def test_a_story_that_is_not_there_is_not_played() -> None:
    house = TinyHouse(pace=Pace(speed=0))
    with pytest.raises(Impossible):
        await Desk(house.standin, house).do({"act": "play", "story": "another"})
    assert house.story().chapters == 0


async def test_the_lean_target_answers_as_the_stand_in_does() -> None:
    standin = StandIn(record=False)
    standin.says(ANA, "hello")
    server = await serve_lean(standin)
    base = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/bot1:x"
    async with aiohttp.ClientSession() as web:
        for body in ({"json": {"chat_id": ANA.id, "text": "é"}}, {"data": {"chat_id": str(ANA.id), "text": "é"}}):
            async with web.post(f"{base}/sendMessage", **body) as answer:
                assert (answer.status, (await answer.json())["result"]["text"]) == (200, "é")
        async with web.post(f"{base}/sendMessage", json={"chat_id": 1, "text": "x"}) as answer:
            assert answer.status == 400
        form = aiohttp.FormData({"chat_id": str(ANA.id), "document": "attach://d"})
        form.add_field("d", b"%PDF", filename="a.pdf", content_type="application/pdf")
        async with web.post(f"{base}/sendDocument", data=form) as answer:
            assert answer.status == 200
        async with web.post(f"{base}/getUpdates", json={"timeout": 1}) as answer:
            offset = (await answer.json())["result"][-1]["update_id"] + 1
        poll = asyncio.create_task(_json(web, f"{base}/getUpdates", {"timeout": 5, "offset": offset}))
        await asyncio.sleep(0.05)
        standin.says(ANA, "late")
        assert (await poll)["result"][0]["message"]["text"] == "late"
        standin.fail(Cut())
        with pytest.raises(aiohttp.ClientError):
            await _json(web, f"{base}/sendMessage", {"chat_id": ANA.id, "text": "cut"})
        standin.fail(Hang())
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(_json(web, f"{base}/sendMessage", {"chat_id": ANA.id, "text": "hung"}), 0.2)
        standin.fail(Down())
        async with web.post(f"{base}/getMe") as answer:
            assert answer.status == 502
    assert standin.last(ANA).text == "hung"
    server.close()


async def _json(web: aiohttp.ClientSession, url: str, body: Json) -> Json:
    async with web.post(url, json=body) as answer:
        told_back: Json = await answer.json()
        return told_back


async def test_updates_are_pushed_in_order_until_taken_and_a_lane_that_fails_holds_up_no_other() -> None:
    standin = StandIn()
    standin.call("setWebhook", {"url": "https://bot.example/telegram", "secret_token": "hush"})
    taken: list[tuple[int, str]] = []

    async def post(url: str, body: bytes, headers: dict[str, str]) -> int:
        message = json.loads(body)["message"]
        assert headers["X-Telegram-Bot-Api-Secret-Token"] == "hush"
        if message["text"] == "poison" and len([1 for t in taken if t[1] == "poison"]) < 2:
            taken.append((message["chat"]["id"], "poison"))
            return 503
        taken.append((message["chat"]["id"], message["text"]))
        return 200

    for text in ("one", "poison", "two"):
        standin.says(ANA, text)
    standin.says(BEN, "hello")
    pushing = asyncio.create_task(Pusher(standin, post, patience=0.01).run())
    await until(lambda: standin.updates() == ())
    pushing.cancel()
    assert [text for chat, text in taken if chat == ANA.id] == ["one", "poison", "poison", "poison", "two"]
    assert taken.index((BEN.id, "hello")) < taken.index((ANA.id, "two"))


@pytest.mark.parametrize(
    ("kind", "body"),
    [("application/json", b"[1]"), ("application/json", b"\xff"), ("multipart/form-data", b"x"), ("x/y", b"\xff=1")],
)
def test_a_body_that_is_no_request_is_named_so(kind: str, body: bytes) -> None:
    with pytest.raises(Unreadable):
        read_body(kind, body)
