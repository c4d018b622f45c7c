"""The safety file is in nothing that is read or printed: whatever was answered in it, all the papers of a case say the same (domain §2)."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

import pypdf
import pytest

from bot import run as runner
from bot.sandbox.wire import Person
from bot.settings import Settings
from storage import Archive
from tests.bot.service.cast import case_of, labels
from tests.proof.house import House, PutAway, a_house
from tests.world import A, B, M

# Two people whom a human has to see first, for another reason and with another way to be reached.
ONE = {
    "good_moment": ("Yes, go on",),
    "other_readers": ("No, only me",),
    "safe_contact": ("At any time",),
    "contact_order": ("No",),
    "can_say_no": ("No",),
    "pushed": ("No, I chose it myself",),
}
OTHER = {
    "good_moment": ("Someone else uses this phone",),
    "phone_plan": ("Go on here",),
    "safe_contact": ("Only at certain hours",),
    "contact_hours": ("○ Evenings, 18 to 21", "Done"),
    "contact_order": ("Yes",),
    "can_say_no": ("Yes",),
    "pushed": ("Yes",),
}
RECORDS = ("What has crossed", "The same for each side?")


def answers(house: House, who: Person, script: dict[str, tuple[str, ...]]) -> None:
    """Let somebody answer what is asked for the safety file, leave out the rest, and hand over."""
    for place, taps in script.items():
        house.walk(who, until=place)
        house.taps(who, *taps)
    house.walk(who)
    house.taps(who, "Hand it over")


def comes(house: House, who: Person, link: str, script: dict[str, tuple[str, ...]]) -> None:
    house.standin.start_link(who, link)
    house.settle()
    answers(house, who, script)


@cache
def _at_rest() -> PutAway:
    """Take the other side through once."""
    with a_house() as house:
        house.seat_mediator()
        house.links = house.open_case()
        comes(house, B, house.links[1], ONE)
        return house.put_away()


@contextmanager
def handed_over(script: dict[str, tuple[str, ...]]) -> Iterator[House]:
    with a_house(_at_rest()) as house:
        comes(house, A, house.links[0], script)
        yield house
        assert house.standin.invalid == []


def words_of(name: str, content: bytes) -> str:
    """Return what a paper says, without the moments and ids a format adds of its own."""
    if name.endswith(".pdf"):
        return "\n".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(content)).pages)
    if name.endswith(".docx"):
        return zipfile.ZipFile(io.BytesIO(content)).read("word/document.xml").decode()
    return content.decode()


def read_through(house: House) -> list[str]:
    """Let the mediator read the briefing with all its parts, as every kind of file, and both records; return all the words."""
    since = len(house.standin.messages(M))
    house.says(M, "/briefing")
    for label in dict.fromkeys(label for m in house.standin.messages(M)[since:] for label in labels(m)):
        house.taps(M, label)
    for record in RECORDS:
        house.says(M, "/case")
        house.taps(M, "⋯", record)
    shown = [m for m in house.standin.messages(M)[since:] if "To do" not in m.text]
    files = [words_of(m.file.name, house.standin.file(m.file.file_id)) for m in shown if m.file]
    return [*(m.text for m in shown), *files]


def exported(house: House, folder: Path, monkeypatch: pytest.MonkeyPatch) -> bytes:
    """Return what `parley export` writes."""
    settings = Settings.model_construct()
    monkeypatch.setattr(runner, "open_archive", lambda _: house.archive)
    monkeypatch.setattr(runner, "system_clock", lambda: house.now)
    monkeypatch.setattr(Archive, "close", lambda _: None)
    file = runner.export_case(settings, case_of(house).ref, folder)
    assert file.stat().st_mode & 0o077 == 0, "nobody else on the machine can read it"
    return file.read_bytes()


def test_nothing_the_mediator_reads_or_prints_depends_on_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    read, printed = [], []
    for script in (ONE, OTHER):
        with handed_over(script) as house:
            read.append(read_through(house))
            with monkeypatch.context() as patch:
                printed.append(exported(house, tmp_path, patch))
    assert len(read[0]) > 15 and sum("Ms R." in words for words in read[0]) > 5
    assert read[0] == read[1]
    assert printed[0] == printed[1]
    said = "\n".join(read[1]).casefold()
    assert "evenings" not in said and "someone else uses" not in said and "order that limits" not in said
