"""What is recognised as Fluent by its shape is what the parser makes of it; whatever else is in a file, the parser is asked."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl

from bot.present import catalogue_entries
from bot.present.catalogue_entries import BadCatalogue, Entry, entries, expressions, leant_name, patterns_of
from bot.shelf import LOCALES
from tests.world import the_shelf

LEANING = ftl.FunctionReference | ftl.MessageReference | ftl.TermReference
PIECES = """\
a|b|-|t| |  |=| = |{|}|{ $x }|{$y }|{ b }|{ -t }|{ $n ->|~  [one] |~ *[other] |~  [2.5] x|[a]|*[b]|.|~ .at = |~~    .of = z|{ a.at }|{b.of}|{ -t.a }|NUMBER|("x")|{ A-Z }|{ NUMBER($n, x: 2) }|{ DATETIME( $d , y: "long" )}|{-t }|#|# c~|##|é|1|(|"
a = |~b = |~-t = |a = x~  y|{ "{" }|{ DATETIME($d) }|{ $n ->~  [1] x~ *[other] y { $z }~  }|{ $n ->~  [one] { b } { -t }~ *[other] { NUMBER($n) }~  }|{ $n ->~ *[a] { $m ->~  [x] y~ *[z] { b }~ } w~ }|{ $n ->~ *[b]~   words~   on two lines~}|~|~ |~  |~~"""


Found = list[tuple[str, bool, tuple[str, ...], dict[str, tuple[str, ...]]]]


def parsed(text: str) -> Found | None:
    """Say what the parser finds: (name, is a term, keys, what each leans on) of each entry; None if it does not take the file."""
    found = []
    for entry in FluentParser().parse(text).body:
        if isinstance(entry, ftl.Junk):
            return None
        if isinstance(entry, ftl.Message | ftl.Term):
            keys = [key for key, _ in patterns_of(entry)]
            leant = {
                key: tuple(leant_name(e) for e in expressions(pattern) if isinstance(e, LEANING))
                for key, pattern in patterns_of(entry)
            }
            leaning = {key: on for key, on in leant.items() if on}
            found.append((entry.id.name, isinstance(entry, ftl.Term), tuple(keys), leaning))
    return found


def shaped(text: str) -> Found | None:
    try:
        return [(e.name, e.is_term, e.keys, dict(e.leaning)) for e in entries(text, "a.ftl")]
    except BadCatalogue:
        return None


def test_what_the_shape_makes_of_any_file_is_what_the_parser_makes_of_it() -> None:
    pieces = [piece.replace("~", "\n") for row in PIECES.splitlines() for piece in row.split("|")]
    chance = random.Random(1)
    texts = ["a = x" * (n % 2) + "".join(chance.choices(pieces, k=chance.randint(1, 12))) for n in range(2_500)]
    found = [(text, parsed(text), shaped(text)) for text in texts]
    assert [(text, right, got) for text, right, got in found if right != got] == []
    assert 200 < sum(right is not None for _, right, _ in found) < 2_300  # both kinds of file were among them


def test_of_what_is_shipped_nearly_nothing_needs_the_parser(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    alone = catalogue_entries._alone

    def noted(part: str, line: int) -> Entry | None:
        asked.append(part)
        return alone(part, line)

    monkeypatch.setattr(catalogue_entries, "_alone", noted)
    found = [e for file in LOCALES.glob("es/*.ftl") for e in entries(file.read_text("utf-8"), file.name)]
    assert len(asked) < len(found) / 200


def test_a_shipped_entry_is_kept_as_the_parser_reads_it() -> None:
    parser = FluentParser(with_spans=False)
    for file in LOCALES.glob("ar/*.ftl"):
        text = file.read_text("utf-8")
        lines = text.splitlines()
        for entry in entries(text, file.name):
            assert lines[entry.line - 1].startswith(("-" * entry.is_term) + entry.name)
            again = parser.parse_entry(entry.text) if entry.leaning else None
            assert again is None or entry.keys == tuple(key for key, _ in patterns_of(again))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("a = b\n\n  c\nd\n", r"a\.ftl:4: "),
        ("a = { $n ->\n  [one] x\n }\n", r"a\.ftl:1: "),  # none by default
        ("a = { $n ->\n *[one] x\n *[two] y\n }\n", r"a\.ftl:1: "),  # two
        ("# words\n#words\na = b\n", r"a\.ftl:2: "),
        ("a = b }\n", r"a\.ftl:1: "),
        ("a =\n", r"a\.ftl:1: "),
    ],
)
def test_what_is_no_fluent_is_named_with_its_line(text: str, fault: str) -> None:
    with pytest.raises(BadCatalogue, match=fault):
        list(entries(text, "a.ftl"))


def test_a_comment_is_no_part_of_a_wording_and_its_line_is_its_own() -> None:
    assert list(entries("# said to one\na = b\n\n# and to the other\n", "a.ftl")) == [
        Entry("a", False, "a = b", 2, ("a",))
    ]


def test_a_language_is_put_into_words_alike_in_every_thread(tmp_path: Path) -> None:
    """The first to say a wording with a choice makes it ready; others may be at it at the same time."""
    from concurrent.futures import ThreadPoolExecutor

    from bot.present.catalogue import Catalogue
    from flows.text import Text

    said = the_shelf().catalogue
    fresh = Catalogue.load(LOCALES)
    texts = [Text("house-in-days", {"days": days}) for days in (1, 2, 7, 14)] * 8
    with ThreadPoolExecutor(8) as threads:
        got = list(threads.map(lambda text: fresh.words("ar", text), texts))
    assert got == [said.words("ar", text) for text in texts]
