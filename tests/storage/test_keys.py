"""Rings, sealed values and the key store."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from flows.private import HOUSE, Seat, Viewer
from storage import Vault
from storage.errors import Sealed, WrongMasterKey
from storage.keys import Aad, apart_key, desk_key, mediator_key, owner_key, safety_key, shared_key, side_key
from tests.databases import MASTER_KEY
from tests.storage.cast import ANA, BEN, KITE, MEDIATOR, MIRA, NOW

HERE = Aad(KITE, 1, "statements", "0000000000000001", "answer", "mediator")


@pytest.fixture
def keys_url(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path / 'keys.db'}"


@pytest.fixture
def vault(keys_url: str) -> Vault:
    vault = Vault(keys_url, MASTER_KEY)
    vault.prepare()
    return vault


def test_what_is_sealed_opens_again_at_its_place(vault: Vault) -> None:
    for length in (0, 1, 15, 254, 255, 256, 257, 5000):
        plain = b"\x80" * length
        sealed = vault.ring_for(ANA).seal(side_key(KITE, 1), plain, HERE)
        assert vault.ring_for(ANA).open(side_key(KITE, 1), sealed, HERE) == plain


def test_a_sealed_value_shows_neither_words_nor_exact_length(vault: Vault) -> None:
    ring = vault.ring_for(ANA)
    short, long = (
        ring.seal(side_key(KITE, 1), words, HERE) for words in (b"no", b"She hit me in front of the children.")
    )
    assert len(short) == len(long)
    assert b"children" not in long


@pytest.mark.parametrize(
    "elsewhere",
    [
        replace(HERE, case="cccc00000000ffff"),
        replace(HERE, side=2),
        replace(HERE, table="runs"),
        replace(HERE, row="0000000000000002"),
        replace(HERE, column="park"),
        replace(HERE, scope="share"),
    ],
    ids=["case", "side", "table", "row", "column", "scope"],
)
def test_a_value_moved_elsewhere_does_not_open(vault: Vault, elsewhere: Aad) -> None:
    sealed = vault.ring_for(HOUSE).seal(side_key(KITE, 1), b"words", HERE)
    with pytest.raises(Sealed):
        vault.ring_for(HOUSE).open(side_key(KITE, 1), sealed, elsewhere)


def test_an_altered_byte_does_not_open(vault: Vault) -> None:
    sealed = vault.ring_for(ANA).seal(side_key(KITE, 1), b"words", HERE)
    for place in range(len(sealed)):
        altered = sealed[:place] + bytes([sealed[place] ^ 1]) + sealed[place + 1 :]
        with pytest.raises(Sealed):
            vault.ring_for(ANA).open(side_key(KITE, 1), altered, HERE)
    for length in (0, 1, 13, 29, len(sealed) - 1):
        with pytest.raises(Sealed):
            vault.ring_for(ANA).open(side_key(KITE, 1), sealed[:length], HERE)


def test_nobodys_ring_holds_more_than_theirs(vault: Vault) -> None:
    everything = [
        *(
            side_key(KITE, 1),
            side_key(KITE, 2),
            apart_key(KITE, 1),
            apart_key(KITE, 2),
            shared_key(KITE),
            mediator_key(KITE),
            safety_key(KITE, 1),
            safety_key(KITE, 2),
        ),
        *(side_key("cccc00000000ffff", 1), desk_key(MIRA), "house"),
    ]
    held = {
        viewer: {owner for owner in everything if vault.ring_for(viewer, sides=(1, 2)).holds(owner)}
        for viewer in (ANA, BEN, MEDIATOR, HOUSE)
    }
    assert held[ANA] == {side_key(KITE, 1), apart_key(KITE, 1), shared_key(KITE)}
    assert held[BEN] == {side_key(KITE, 2), apart_key(KITE, 2), shared_key(KITE)}
    assert held[MEDIATOR] == held[ANA] | held[BEN] | {mediator_key(KITE)}
    assert held[HOUSE] == set(everything)


def test_a_ring_neither_seals_nor_opens_with_a_key_it_does_not_hold(vault: Vault) -> None:
    sealed = vault.ring_for(ANA).seal(side_key(KITE, 1), b"words", HERE)
    with pytest.raises(Sealed):
        vault.ring_for(BEN).open(side_key(KITE, 1), sealed, HERE)
    with pytest.raises(Sealed):
        vault.ring_for(BEN).open(side_key(KITE, 2), sealed, HERE)
    with pytest.raises(Sealed):
        vault.ring_for(BEN).seal(side_key(KITE, 1), b"words", HERE)


def test_a_seat_says_whose_key_seals() -> None:
    assert owner_key(KITE, 1, "") == side_key(KITE, 1)
    assert owner_key("", 0, MIRA) == desk_key(MIRA)
    assert owner_key("", 0, "") == "house"


def test_keys_survive_a_restart_and_forgetting(vault: Vault, keys_url: str) -> None:
    sealed = vault.ring_for(ANA).seal(side_key(KITE, 1), b"words", HERE)
    refs = (
        vault.chat_ref(42),
        vault.token_hash("t"),
        vault.code_hash(b"h", "123456"),
        vault.press_key(),
        vault.chain_mac(b"m"),
    )
    vault.close()
    again = Vault(keys_url, MASTER_KEY, cached=1)
    assert again.ring_for(ANA).open(side_key(KITE, 1), sealed, HERE) == b"words"
    again.ring_for(BEN).seal(side_key(KITE, 2), b"words", HERE)
    assert again.ring_for(ANA).open(side_key(KITE, 1), sealed, HERE) == b"words"
    assert refs == (
        *(
            again.chat_ref(42),
            again.token_hash("t"),
            again.code_hash(b"h", "123456"),
            again.press_key(),
            again.chain_mac(b"m"),
        ),
    )


def test_lookup_values_differ_by_purpose_and_house(vault: Vault, tmp_path: Path) -> None:
    other = Vault(f"sqlite:///{tmp_path / 'other.db'}", MASTER_KEY)
    other.prepare()
    assert len(vault.chat_ref(42)) == 16
    assert len(vault.press_key()) == 64
    assert vault.chat_ref(42) != other.chat_ref(42)
    assert vault.chat_ref(42) != vault.chat_ref(-42)
    assert vault.code_hash(b"h" * 32, "123456") != vault.code_hash(b"i" * 32, "123456")


def test_a_wrong_master_key_is_refused_and_changes_nothing(vault: Vault, keys_url: str, tmp_path: Path) -> None:
    vault.close()
    before = (tmp_path / "keys.db").read_bytes()
    for make in (True, False):
        with pytest.raises(WrongMasterKey):
            Vault(keys_url, bytes(32)).prepare(make=make)
    assert (tmp_path / "keys.db").read_bytes() == before
    with pytest.raises(WrongMasterKey):
        Vault(keys_url, b"short")


def test_the_key_store_holds_no_key_in_the_clear(vault: Vault, tmp_path: Path) -> None:
    vault.ring_for(ANA).seal(side_key(KITE, 1), b"words", HERE)
    key = vault._key(side_key(KITE, 1), make=False)
    stored = b"".join(file.read_bytes() for file in tmp_path.iterdir())
    assert key not in stored
    assert MASTER_KEY not in stored


def test_a_destroyed_key_opens_nothing_ever_again(vault: Vault, keys_url: str, tmp_path: Path) -> None:
    ana, ben = side_key(KITE, 1), side_key(KITE, 2)
    sealed = {owner: vault.ring_for(HOUSE).seal(owner, b"words", HERE) for owner in (ana, ben)}
    longer = side_key(KITE + "0", 1)  # another case whose id begins alike
    kept = vault.ring_for(HOUSE).seal(longer, b"words", HERE)
    wrapped = vault._stored(ana)
    assert wrapped

    assert vault.destroy(f"case/{KITE}", NOW) == 2
    assert vault.destroy(f"case/{KITE}/", NOW) == 0

    for house in (vault, Vault(keys_url, MASTER_KEY)):
        for owner in (ana, ben):
            with pytest.raises(Sealed):
                house.ring_for(HOUSE).open(owner, sealed[owner], HERE)
            with pytest.raises(Sealed):
                house.ring_for(HOUSE).seal(owner, b"new words", HERE)
        assert house.ring_for(HOUSE).open(longer, kept, HERE) == b"words"
    assert all(wrapped not in file.read_bytes() for file in tmp_path.iterdir())


def test_two_processes_make_one_key(vault: Vault, keys_url: str) -> None:
    other = Vault(keys_url, MASTER_KEY)
    sealed = vault.ring_for(ANA).seal(side_key(KITE, 1), b"words", HERE)
    other._make(side_key(KITE, 1))  # it had not seen the key yet
    assert other.ring_for(ANA).open(side_key(KITE, 1), sealed, HERE) == b"words"


def test_a_mediator_of_another_case_opens_nothing(vault: Vault) -> None:
    sealed = vault.ring_for(ANA).seal(side_key(KITE, 1), b"words", HERE)
    other = Viewer(Seat.MEDIATOR, "cccc00000000ffff")
    with pytest.raises(Sealed):
        vault.ring_for(other, sides=(1, 2)).open(side_key(KITE, 1), sealed, HERE)
