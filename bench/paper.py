"""Figure: a briefing, from sealed statements to message and PDF, against the bare Typst compile of the same pages."""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

from bench.figures import Figure
from bench.long_case import CASE, NOW, put
from bot.app import make_house
from bot.present.card import card
from bot.present.pdf import Typesetter, print_briefing
from bot.present.pdf_sheet import sheet_of
from bot.present.words import compose
from bot.service.brief import gather, reader_of
from bot.settings import Settings
from bot.shelf import shelf
from flows.private import HOUSE
from storage import Archive, Vault, cases

MOST = 1.5


def measure(folder: Path, rounds: int) -> list[Figure]:
    """Make a long case's briefing and compile its sheet again, in turns."""
    folder.mkdir()
    archive = Archive(f"sqlite:///{folder / 'parley.db'}", Vault(f"sqlite:///{folder / 'keys.db'}", bytes(32)))
    archive.migrate()
    found, typesetter = shelf("en"), Typesetter()
    house = make_house(found, archive, Settings(_env_file=None), username="bench")  # type: ignore[call-arg]
    put(archive, house.flows.flow(house.party_flow))

    def told() -> None:
        """Gather the answers and put the card into words, as when the mediator asks."""
        with archive.begin() as unit:
            case = cases.get(unit, HOUSE, CASE)
            assert case is not None
            reader = reader_of(unit, case)
            for say in card(gather(unit, house, case, NOW), reader.locale, house.wordbook):
                compose(say, locale=reader.locale, words=found.catalogue, seal=lambda _: "x" * 46)

    def printed() -> bytes:
        """Gather them again and print, as at delivery."""
        with archive.begin() as unit:
            case = cases.get(unit, HOUSE, CASE)
            assert case is not None
            briefing, reader = gather(unit, house, case, NOW), reader_of(unit, case)
        return print_briefing(typesetter, briefing, reader, found.catalogue)

    with archive.begin() as unit:
        case = cases.get(unit, HOUSE, CASE)
        assert case is not None
        briefing, reader = gather(unit, house, case, NOW), reader_of(unit, case)
    sheet = sheet_of(briefing, reader, found.catalogue)
    pages = len(re.findall(rb"/Type\s*/Page\b", printed()))
    told()
    messages, papers, bare = list[float](), list[float](), list[float]()
    for _ in range(rounds):
        typesetter.forget()  # the compiler remembers earlier sheets; a case's briefing is new to it
        bare.append(_timed(lambda: typesetter.set(sheet, briefing.as_of)))
        typesetter.forget()
        messages.append(_timed(told))
        papers.append(_timed(printed))
    archive.close()
    whole = median(messages) + median(papers)
    note = f"message {_ms(messages)}, PDF {_ms(papers)}, bare compile {_ms(bare)}" + (
        f"; {pages} pages" if pages else ""
    )
    return [
        Figure(
            "briefing of a long case, message and PDF, against the bare compile",
            whole / median(bare),
            at_most=MOST,
            note=note,
        )
    ]


def _timed(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def _ms(times: list[float]) -> str:
    return f"{median(times) * 1000:.0f} ms"
