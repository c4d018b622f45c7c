"""Callback data: it opens in its own chat, and nowhere else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.channel.tokens import open_press, seal_press
from flows.say import Deed, Press

KEY = bytes(range(64))
OTHER_KEY = bytes(reversed(range(64)))
CHATS = st.integers(-(2**63), 2**63 - 1)
PRESSES = st.builds(
    Press,
    deed=st.sampled_from(Deed),
    ref=st.binary(max_size=16),
    code=st.integers(0, 2**32 - 1),
    visit=st.integers(0, 2**32 - 1),
)


@given(CHATS, PRESSES)
def test_a_press_comes_back_whole_and_fits_into_a_button(chat: int, press: Press) -> None:
    data = seal_press(KEY, chat, press)
    assert len(data.encode()) <= 64
    assert open_press(KEY, chat, data) == press


@given(CHATS, CHATS, PRESSES)
def test_a_press_of_another_chat_does_not_open(chat: int, other: int, press: Press) -> None:
    opened = open_press(KEY, other, seal_press(KEY, chat, press))
    assert opened == (press if chat == other else None)


def test_a_press_sealed_with_another_key_does_not_open() -> None:
    assert open_press(OTHER_KEY, 7, seal_press(KEY, 7, Press(Deed.STEP, b"12345678", 1))) is None


def test_the_same_press_always_seals_to_the_same_data_so_that_a_repeated_edit_changes_nothing() -> None:
    press = Press(Deed.STEP, b"12345678", 3, 9)
    assert seal_press(KEY, 7, press) == seal_press(KEY, 7, press)


def test_data_shows_neither_the_reference_nor_likeness_between_presses() -> None:
    a = seal_press(KEY, 7, Press(Deed.STEP, b"ABCDEFGH", 1))
    b = seal_press(KEY, 7, Press(Deed.STEP, b"ABCDEFGH", 2))
    assert "ABCDEFGH" not in a
    assert sum(x == y for x, y in zip(a, b, strict=True)) < len(a) // 2


@given(PRESSES, st.integers(0, 10_000), st.integers(1, 255))
def test_a_changed_byte_closes_it(press: Press, place: int, flip: int) -> None:
    from base64 import urlsafe_b64decode, urlsafe_b64encode

    data = seal_press(KEY, 7, press)
    raw = bytearray(urlsafe_b64decode(data + "=" * (-len(data) % 4)))
    raw[place % len(raw)] ^= flip
    assert open_press(KEY, 7, urlsafe_b64encode(bytes(raw)).decode().rstrip("=")) is None


@given(st.text(max_size=80) | st.from_regex(r"[A-Za-z0-9_=-]{0,80}", fullmatch=True))
def test_anything_else_is_no_press(data: str) -> None:
    assert open_press(KEY, 7, data) is None


@pytest.mark.parametrize("data", ["", "\ud800", "é" * 10, "A" * 65, "A" * 64, "====", "\0"])
def test_hostile_data_is_no_press(data: str) -> None:
    assert open_press(KEY, 7, data) is None


@pytest.mark.parametrize(
    "press", [Press(Deed.STEP, b"", 2**32), Press(Deed.STEP, b"", -1), Press(Deed.STEP, b"x" * 17, 0)]
)
def test_what_does_not_fit_is_refused_when_it_is_sealed(press: Press) -> None:
    with pytest.raises(ValueError):
        seal_press(KEY, 7, press)
