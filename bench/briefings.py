"""Figures of large briefings, 120 answers of 4,000 characters on each side: analysis, PDF and Word, growth, and turns beside them."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from statistics import median, quantiles
from threading import Event, Thread

from bench import long_case
from bench.figures import Figure
from bench.turns import Turns, message
from bot.present.pdf import Reader, Typesetter, print_briefing
from bot.present.word import in_word
from bot.serving import set_pages_on_one_core
from bot.shelf import Shelf, shelf
from flows.answers import Bubble, Item, Words
from flows.briefing import Briefing, build
from flows.case import SideNo, Statement
from flows.flow import Flow
from flows.private import HOUSE, Private
from storage import Archive, Vault

ANSWERS, LENGTH = 120, 4000
MADE = 100  # briefings, while turns are taken
_SIZES = (ANSWERS // 4, ANSWERS // 2, ANSWERS, ANSWERS * 2)
_PEOPLE = 40
_IN_ALL = 11  # turns of one person: a beginning and ten answers
_TURNS = 2_200  # so that the hundredth part of them is more than a few
_READER = Reader("M. Okafor", "en")


def measure(folder: Path, rounds: int) -> list[Figure]:
    """Make the briefings in turns, and compare medians."""
    set_pages_on_one_core()
    found, typesetter = shelf("en"), Typesetter()
    flow = found.library.flow("intake")
    made = {size: [s for side in (1, 2) for s in _statements(flow, side, size)] for size in _SIZES}
    briefings = {size: _built(flow, said) for size, said in made.items()}

    def paper(size: int) -> Callable[[], object]:
        return lambda: print_briefing(typesetter, briefings[size], _READER, found.catalogue)

    times: dict[str, list[float]] = {}
    for _ in range(rounds):
        _time(times, "analysis", lambda: _built(flow, made[ANSWERS]))
        _time(times, "word", lambda: in_word(briefings[ANSWERS], _READER, found.catalogue))
        for size in _SIZES:
            _time(times, f"paper {size}", paper(size))
            _time(times, f"analysis {size}", lambda size=size: _built(flow, made[size]))  # type: ignore[misc]
    whole = {size: median(times[f"paper {size}"]) + median(times[f"analysis {size}"]) for size in _SIZES}
    pdf = median(times[f"paper {ANSWERS}"])
    sizes = ", ".join(f"{2 * size} answers {took * 1000:.0f} ms" for size, took in whole.items())
    about = f"2 sides, {ANSWERS} answers of {LENGTH:,} characters each"
    return [
        Figure(f"analysis against PDF ({about})", median(times["analysis"]) / pdf, at_most=0.1),
        Figure("Word against PDF, the same briefing", median(times["word"]) / pdf, at_most=2.0),
        Figure("time per answer, most against a quarter of it", _slope(whole), at_most=1.25, note=sizes),
        _beside(folder, found, typesetter, briefings[ANSWERS // 4]),
    ]


def _slope(whole: dict[int, float]) -> float:
    """Compare what one more answer costs between the larger two sizes with what it costs between the smaller two: 1 is linear."""
    small, half, one, two = _SIZES
    return ((whole[two] - whole[one]) / (two - one)) / ((whole[half] - whole[small]) / (half - small))


def _built(flow: Flow, said: list[Statement]) -> Briefing:
    case = long_case.the_case()
    people = [long_case.party(side) for side in case.sides]
    return build(case, people, said, [flow], long_case.NOW)


def _statements(flow: Flow, side: int, count: int) -> Iterator[Statement]:
    """Yield `count` answers in words of a side, each as long as it may be, and the list of topics they are about."""
    topics = tuple(Item(f"i{n}", f"How the workshop is shared, matter number {n}") for n in range(1, count // 3 + 1))
    found = list(long_case.answers(flow, SideNo(side), topics))
    yield from (s for s in found if s.place == "issues")
    told = [s for s in found if isinstance(s.answer.read_as(HOUSE), Words)][:count]
    for statement in told:
        text = (f"{statement.place} of side {side}. " + long_case.STORY * 40)[:LENGTH]
        yield replace(statement, answer=Private(Words((Bubble(7, text),)), statement.answer.label))


def _time(times: dict[str, list[float]], name: str, work: Callable[[], object]) -> None:
    began = time.perf_counter()
    work()
    times.setdefault(name, []).append(time.perf_counter() - began)


# --- turns beside it ------------------------------------------------------------------------------------------------


def _beside(folder: Path, found: Shelf, typesetter: Typesetter, briefing: Briefing) -> Figure:
    """Take turns alone, then while a hundred briefings are made in a thread of their own, as the house makes them."""
    folder.mkdir(exist_ok=True)
    archive = Archive(f"sqlite:///{folder / 'parley.db'}", Vault(f"sqlite:///{folder / 'keys.db'}", bytes(32)))
    archive.migrate()
    house, stop, printed = Turns(archive), Event(), 0
    numbers = iter(range(1, 10_000_000))
    _waits(house, numbers, _PEOPLE)
    alone = _waits(house, numbers, _TURNS)

    def make() -> None:
        nonlocal printed
        while printed < MADE and not stop.is_set():
            print_briefing(typesetter, briefing, _READER, found.catalogue)
            printed += 1

    thread = Thread(target=make)
    thread.start()
    busy: list[float] = []
    while thread.is_alive():
        busy += _waits(house, numbers, 40)
    stop.set()
    thread.join()
    archive.close()
    first, second = _p99(alone), _p99(busy)
    note = f"{first * 1000:.1f} ms alone, {second * 1000:.1f} ms while {printed} were made; {len(busy)} turns"
    return Figure(
        f"p99 of a turn while {MADE} briefings are made, against idle", second / first, at_most=1.5, note=note
    )


def _waits(house: Turns, numbers: Iterator[int], count: int) -> list[float]:
    """Time one turn after the other: everybody begins, answers ten questions, and begins again."""
    waits: list[float] = []
    for _ in range(count):
        number = next(numbers)
        text = "We shared the workshop for six years." if number // _PEOPLE % _IN_ALL else "/start"
        began = time.perf_counter()
        house.receive([message(number, number % _PEOPLE + 1, text, number)])
        waits.append(time.perf_counter() - began)
        house.deliver()
    return waits


def _p99(times: list[float]) -> float:
    return quantiles(times, n=100)[98]
