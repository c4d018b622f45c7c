"""Question packs: `docs/write-a-flow.md` followed to the letter, what a faulty pack is told, and both sides asked alike."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from ruamel.yaml import YAML

import flows
from bot.library import BadFlow
from bot.present.catalogue import BadCatalogue
from bot.sandbox.world import Seen
from bot.service.brief import gather
from bot.settings import BadSetting
from bot.shelf import Shelf, shelf, with_packs
from flows.briefing_parts import Line
from flows.flow_map import FlowMap
from flows.pack import Pack, further
from flows.text import Text
from tests.bot.service.cast import case_of, labels, texts, with_words
from tests.world import A, B, World, the_shelf

ROOT = Path(str(flows.__file__)).parent.parent
DOCUMENT = (ROOT / "docs" / "write-a-flow.md").read_text()
FILES = re.findall(r"^`(packs/[^`]+)`\n\n```\w+\n(.*?)^```", DOCUMENT, re.MULTILINE | re.DOTALL)
OFFER = "There is another part of questions, of about a quarter of an hour. Each side is asked the same ones, and you may leave it out."


@pytest.fixture
def packs(tmp_path: Path) -> Path:
    """Write the files of the document where it says."""
    for name, content in FILES:
        file = tmp_path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(content)
    return tmp_path / "packs"


# --- the document, followed ---------------------------------------------------------------------------------------


def _commands() -> list[str]:
    section = DOCUMENT[DOCUMENT.index("Then, in the folder") : DOCUMENT.index("```mermaid")]
    return [line.partition("#")[0].strip() for line in section.splitlines() if line.startswith("    ")]


def test_the_document_is_followed_literally(packs: Path) -> None:
    assert [name for name, _ in FILES] == [
        "packs/checkin/pack.yaml",
        "packs/checkin/flows/checkin.yaml",
        "packs/checkin/locales/en/checkin.ftl",
        "packs/checkin/locales/es/checkin.ftl",
    ]
    export, *commands = _commands()
    name, _, value = export.removeprefix("export ").partition("=")
    assert [command.split()[0] for command in commands] == [".venv/bin/parley", ".venv/bin/parley", "make"]
    check, draw = (_run(command, packs.parent, {name: value}) for command in commands[:2])
    assert (check.returncode, check.stdout) == (0, "flows and catalogues are sound\n"), check.stdout + check.stderr
    drawn = re.search(r"```mermaid\n(.*?)```", DOCUMENT, re.DOTALL)
    assert drawn is not None and draw.stdout.strip() == drawn[1].strip()


def _run(command: str, folder: Path, more: dict[str, str]) -> subprocess.CompletedProcess[str]:
    parley, *words = command.split()
    assert parley == ".venv/bin/parley"
    return subprocess.run(
        [str(Path(sys.executable).with_name("parley")), *words],
        capture_output=True,
        text=True,
        env={**os.environ, **more},
        cwd=folder,
        check=False,
    )


def test_the_map_of_the_document_is_one() -> None:
    blocks = re.findall(r"```yaml\n(.*?)```", DOCUMENT, re.DOTALL)
    told = FlowMap.model_validate(YAML(typ="safe", pure=True).load(next(b for b in blocks if "from_version" in b)))
    assert (told.from_version, told.to_version, told.dropped) == (1, 2, ("odds_up",))


def _alone(found: Shelf) -> Shelf:
    """Leave the shipped question bank out, so that only the pack is asked."""
    return replace(found, packs=found.packs[len(the_shelf().packs) :])


# --- a party's way through one ------------------------------------------------------------------------------------


@pytest.fixture
def world(packs: Path) -> Iterator[World]:
    found = World(found=_alone(with_packs(the_shelf(), packs)))
    found.seat_mediator()
    yield found
    assert found.standin.invalid == []
    found.close()


def _handed_over(world: World, *sides: int, locales: tuple[str, str] = ("English", "English")) -> None:
    tokens = world.open_case(locales=locales)
    for side in sides:
        who = (A, B)[side - 1]
        world.standin.start_link(who, tokens[side - 1])
        world.settle()
        world.walk(who)
        world.taps(who, world.last(who).keyboard[-1][0].text)


def test_a_pack_is_answered_on_a_phone_and_read_in_the_briefing(world: World) -> None:
    _handed_over(world, 1)
    assert world.last(A).text == OFFER
    world.taps(A, "Answer them now", "Continue")
    world.says(A, "5", "The keys of the store room.")
    world.taps(A, "That's all", "At a different time")
    assert "The keys of the store room." in "\n".join(texts(world, A))
    world.taps(A, "Hand it over")
    assert OFFER not in texts(world, A)
    world.says(A, "/ledger")
    assert any("Still needed" in text and "The keys of the store room." in text for text in texts(world, A))
    assert _briefed(world) == {"checkin-ready.label", "checkin-still-missing.label", "checkin-arrival.label"}


def _briefed(world: World) -> set[str]:
    """Name the questions of the pack that the mediator's briefing has an answer to."""
    case = case_of(world)
    with world.archive.begin() as unit:
        rows = [row for section in gather(unit, world.house, case, world.now).sections for row in section.rows]
    answered = [row.label.key for row in rows if any(isinstance(cell, Line) for cell in row.cells)]
    return {key for key in answered if key.startswith("checkin-")}


def test_both_sides_are_offered_the_same_whatever_the_other_did(world: World) -> None:
    _handed_over(world, 1, 2)
    world.taps(A, "Answer them now", "Continue")
    assert labels(with_words(world, B, OFFER)) == ["Answer them now", "Later"]
    world.taps(B, "Answer them now")
    assert "A few questions before the meeting." in texts(world, B)[-1]


def test_a_case_of_another_kind_is_asked_nothing_more(packs: Path) -> None:
    manifest = packs / "checkin" / "pack.yaml"
    manifest.write_text(manifest.read_text().replace("[workplace, neighbour]", "[workplace]"))
    _asked_nothing(with_packs(the_shelf(), packs))


def test_a_case_in_which_one_side_speaks_another_language_is_asked_nothing_more(packs: Path) -> None:
    manifest = packs / "checkin" / "pack.yaml"
    manifest.write_text(manifest.read_text().replace("[en, es]", "[en]"))
    for file in (packs / "checkin" / "locales" / "es").iterdir():
        file.unlink()
    (packs / "checkin" / "locales" / "es").rmdir()
    _asked_nothing(with_packs(the_shelf(), packs), locales=("English", "Español"))  # neither side: alike for both


def _asked_nothing(found: Shelf, locales: tuple[str, str] = ("English", "English")) -> None:
    world = World(found=_alone(found))
    world.seat_mediator()
    _handed_over(world, 1, locales=locales)
    assert OFFER not in texts(world, A)
    world.says(A, "/continue")
    assert OFFER not in texts(world, A)
    world.close()


def test_what_is_put_off_is_found_again(world: World) -> None:
    _handed_over(world, 1)
    world.taps(A, "Later")
    assert texts(world, A)[-1] == "All right. /continue brings you back to them whenever you like."
    world.says(A, "/continue")
    assert world.last(A).text == OFFER
    world.taps(A, "Answer them now", "Continue")
    world.says(A, "/pause", "/continue")
    assert world.place(A) == "ready"


def test_a_sitting_is_asked_once(world: World) -> None:
    _handed_over(world, 1)
    world.taps(A, "Answer them now", "Continue")
    world.says(A, "9")
    world.taps(A, "It makes no difference", "Hand it over", "Look at my answers")
    assert "Readiness" in "\n".join(texts(world, A)[-2:])
    world.taps(A, "Hand it over again")
    world.says(A, "/continue")
    assert OFFER not in texts(world, A)


def test_a_pack_that_was_taken_away_leaves_the_briefing_whole(world: World) -> None:
    _handed_over(world, 1)
    world.taps(A, "Answer them now", "Continue")
    world.says(A, "3", "The keys of the store room.")
    world.taps(A, "That's all")
    later = World(world.archive, standin=world.standin)
    assert _briefed(later) == {"checkin-ready.label", "checkin-still-missing.label"}


def test_what_one_side_does_with_them_never_reaches_the_other(packs: Path) -> None:
    """Two runs that differ only in what A does with the further questions: B's phone is the same to the last sign."""
    found = _alone(with_packs(the_shelf(), packs))

    def of_b(*taps: str) -> tuple[Seen, ...]:
        world = World(found=found)
        world.seat_mediator()
        _handed_over(world, 1, 2)
        world.taps(A, *taps)
        world.taps(B, "Answer them now", "Continue")
        world.says(B, "9")
        world.taps(B, "It makes no difference", "Hand it over")
        world.says(B, "/continue", "/ledger")
        seen = world.view(B)
        world.close()
        return seen

    assert of_b("Later") == of_b("Answer them now", "Continue", "8", "I'd like to talk about it first")


def test_the_rule_looks_at_the_case_alone() -> None:
    one = Pack(pack="one", kinds="all", languages=("en",), asks=("a", "b"))
    two = Pack(pack="two", kinds=("consumer",), languages=("en", "es"), asks=("c", "a"))
    assert further((one, two), "consumer", ["en", "en"]) == ("a", "b", "c")
    assert further((one, two), "consumer", ["en", "es"]) == ("c", "a")
    assert further((one, two), "neighbour", ["en", "es"]) == ()


# --- what a faulty pack is told -----------------------------------------------------------------------------------

YES = "checkin/flows/checkin.yaml"
EN, ES, PACK = "checkin/locales/en/checkin.ftl", "checkin/locales/es/checkin.ftl", "checkin/pack.yaml"


@pytest.mark.parametrize(
    ("file", "old", "new", "fault"),
    [
        (PACK, "neighbour", "neighbours", "checkin/pack.yaml:2: there is no kind `neighbours`; did you mean `neighbour`?"),
        (PACK, "[en, es]", "[en, es, fr]", "checkin/pack.yaml:3: this house does not speak `fr`; write of en, es, hi"),
        (PACK, "[en, es]", "[es]", "checkin/pack.yaml:3: `en`, which steps in for all others, is missing; word the pack in it too"),
        (PACK, "[checkin]", "[chekin]", "checkin/pack.yaml:4: the pack has no flow `chekin`; did you mean `checkin`?"),
        (PACK, "pack: checkin", "pack: other", "checkin/pack.yaml:1: the folder is called `checkin`; give both one name"),
        (PACK, "kinds:", "kind:", "checkin/pack.yaml:2: `kind` means nothing here"),
        (PACK, "asks:", "replaces: [nothing]\nasks:", "checkin/pack.yaml:4: nothing called `nothing` is shipped"),
        (YES, "flow: checkin", "flow: intake", "checkin/flows/checkin.yaml:2: a flow `intake` is shipped; name yours otherwise, or say"),
        (YES, "flow: checkin", "flow: desk", "checkin/flows/checkin.yaml:2: wordings of the house begin with `desk`"),
        (YES, "facts: [mediator]", "facts: [mediator, hours]", "checkin/flows/checkin.yaml:4: it is not told the fact `hours`"),
        (YES, "facts: [mediator]", "audience: mediator", "checkin/flows/checkin.yaml:4: it talks with party; change `audience`"),
        (YES, "facts: [mediator]", "facts: [mediator]\nlists: [x]", "checkin/flows/checkin.yaml:5: it is given no such lists"),
        (YES, "kind: scale", "kind: scales", "checkin/flows/checkin.yaml:14: "),
        (YES, "        offer: kept\n        allow: [not_sure, prefer_not]\n", "", "checkin/flows/checkin.yaml:14: missing scope"),
        (YES, "step: ready", "step: redy", "checkin/flows/checkin.yaml:19: condition on a later or unknown step"),
        (EN, "It takes about two minutes.", "Hurry up!", "checkin/locales/en/checkin.ftl:3: exclamation mark: en `checkin-hello` raises its voice; take"),
        (EN, "    .opt-apart = At a different time\n", "", "checkin/flows/checkin.yaml:25: missing wording: en has no `checkin-arrival.opt-apart`; add it"),
        (EN, "At a different time", "At some other time that suits you better than that", "checkin/locales/en/checkin.ftl:22: button text too long"),
        (ES, "{ $mediator }", "{ $moderator }", "checkin/locales/es/checkin.ftl:10: unknown variable"),
        (EN, "checkin-arrival", "checkin-arival", "checkin/locales/en/checkin.ftl:18: no step or section of the pack is worded `checkin-arival`; did you mean `checkin-arrival`?"),
        (EN, "checkin-hello", "house-greeting = Hello.\ncheckin-hello", "checkin/locales/en/checkin.ftl:3: `house-greeting` is a wording of the house; say in"),
        (EN, "checkin-ready =", "checkin-ready", "checkin/locales/en/checkin.ftl:8: "),
    ],
)  # fmt: skip
def test_a_fault_is_told_with_file_line_and_fix(packs: Path, file: str, old: str, new: str, fault: str) -> None:
    text = (packs / file).read_text()
    assert old in text
    (packs / file).write_text(text.replace(old, new, 1))
    with pytest.raises((BadFlow, BadCatalogue)) as bad:
        with_packs(the_shelf(), packs)
    assert any(line.startswith(fault) for line in str(bad.value).splitlines()), str(bad.value)
    assert all(re.match(r"checkin/\S+:\d+: .+; .+", line) for line in str(bad.value).splitlines()), str(bad.value)


def test_a_folder_without_a_manifest_and_one_that_is_not_there_are_refused(packs: Path) -> None:
    (packs / "checkin" / "pack.yaml").unlink()
    with pytest.raises(BadFlow, match=r"checkin/pack\.yaml:1: there is no such file; write one"):
        shelf("en", packs)
    with pytest.raises(BadSetting, match="PARLEY_PACKS_DIR must be a folder"):
        shelf("en", packs / "nowhere")


def test_a_bad_pack_stops_the_start_with_exit_code_2(packs: Path) -> None:
    (packs / "checkin" / "pack.yaml").write_text("pack: checkin\n")
    done = _run(".venv/bin/parley run", packs.parent, {"PARLEY_PACKS_DIR": "packs", "PARLEY_BOT_TOKEN": "1:x"})
    assert done.returncode == 2
    assert "checkin/pack.yaml:1: `kinds` is missing; add it" in done.stderr


def test_a_pack_that_says_so_words_a_message_of_the_house_anew(
    packs: Path, edit: Callable[[str, str, str], None]
) -> None:
    before = the_shelf().catalogue.words("en", Text("house-greeting", {"mediator": "M."}))
    edit(PACK, "asks:", "replaces: [house-greeting]\nasks:")
    for file in (EN, ES):
        text = (packs / file).read_text()
        (packs / file).write_text(text + "\nhouse-greeting = Good day from the centre.\n")
    found = with_packs(the_shelf(), packs).catalogue
    assert found.words("en", Text("house-greeting", {"mediator": "M."})) == "Good day from the centre." != before


def test_a_pack_that_says_so_asks_a_shipped_flow_anew(packs: Path, edit: Callable[[str, str, str], None]) -> None:
    edit(PACK, "asks: [checkin]", "replaces: [intake]")
    edit(YES, "flow: checkin", "flow: intake")
    for file in (EN, ES):
        (packs / file).write_text((packs / file).read_text().replace("checkin-", "intake-"))
    found = with_packs(the_shelf(), packs)
    assert "arrival" in found.library.flow("intake").steps
    assert found.catalogue.words("en", Text("intake-hello")).startswith("A few questions")


@pytest.fixture
def edit(packs: Path) -> Callable[[str, str, str], None]:
    def change(file: str, old: str, new: str) -> None:
        text = (packs / file).read_text()
        assert old in text
        (packs / file).write_text(text.replace(old, new, 1))

    return change
