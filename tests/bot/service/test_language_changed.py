"""Who changes their language in one conversation has changed it in all of them: what is made from another one speaks it too."""

from __future__ import annotations

from bot.service import own_copy_made
from flows.private import HOUSE
from storage import runs
from tests.bot.service.cast import both_in, texts
from tests.bot.service.test_own_copy import copies
from tests.world import A


def test_the_own_copy_speaks_the_language_that_was_chosen_in_an_interview() -> None:
    with both_in() as house:
        seen = copies(house, A)
        house.taps(A, "Look at them now")
        house.says(A, "/language")
        house.taps(A, "Español")
        house.says(A, "/ledger")
        house.taps(A, "Mi propia copia")
        with house.archive.begin() as unit:
            made = own_copy_made.to_print(unit, house.house, seen[-1].ref)
        assert made is not None and made.locale == "es"


def test_what_the_chat_is_in_is_asked_again_and_every_other_conversation_stays_where_it_was() -> None:
    with both_in() as house:
        house.taps(A, "Look at them now")
        with house.archive.begin() as unit:
            before = {r.run.id: r.run for r in runs.of_chat(unit, HOUSE, unit.vault.chat_ref(A.id))}
        asked, place = texts(house, A)[-1], house.place(A)
        house.says(A, "/language")
        house.taps(A, "Español")
        assert house.place(A) == place and texts(house, A)[-1] != asked
        with house.archive.begin() as unit:
            after = {r.run.id: r.run for r in runs.of_chat(unit, HOUSE, unit.vault.chat_ref(A.id))}
        assert {run.locale for run in after.values()} == {"es"}
        assert {i: r.place for i, r in after.items()} == {i: r.place for i, r in before.items()}
