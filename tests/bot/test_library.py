"""The library reads flow files, and refuses a bad one with its name, the line, and what to do."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.library import BadFlow, Fault, UnknownFlow, load, read

GOOD = """\
flow: demo
version: 1
sections:
  - key: only
    steps:
      - key: pick
        kind: choice
        options:
          - {key: "yes"}
          - {key: no, does: pause}
      - {key: told, kind: text, when: {any: [{step: pick, equals: "yes"}, {not: {fact: a, equals: b}}]}}
"""


def faults(text: str) -> list[Fault]:
    with pytest.raises(BadFlow) as bad:
        read(text.encode(), "demo.yaml")
    return list(bad.value.faults)


def lines(text: str) -> str:
    return "\n".join(map(str, faults(text)))


def test_a_flow_is_read_from_yaml(tmp_path: Path) -> None:
    (tmp_path / "demo.yaml").write_text(GOOD)
    library = load(tmp_path)
    flow = library.flow("demo")
    assert list(flow.steps) == ["pick", "told"]
    assert library.names() == ("demo",)
    assert library.by_hash(flow.hash) is flow
    assert library.by_hash("0" * 32) is None


def test_an_unknown_flow_is_named(tmp_path: Path) -> None:
    (tmp_path / "demo.yaml").write_text(GOOD)
    with pytest.raises(UnknownFlow, match="no flow `intake`; there is demo"):
        load(tmp_path).flow("intake")


def test_yes_and_no_are_words_as_in_yaml_1_2() -> None:
    flow = read(GOOD.replace('"yes"', "yes").encode(), "demo.yaml")
    assert [option.key for option in flow.steps["pick"].options] == ["yes", "no"]  # type: ignore[union-attr]


def test_the_layout_of_a_file_does_not_change_its_hash() -> None:
    spaced = "# a comment\n" + GOOD.replace("version: 1", "version:   1\n")
    assert read(spaced.encode(), "a").hash == read(GOOD.encode(), "b").hash


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ("version: 1", "version: 1\nversion: 2", 'demo.yaml:3: "version" stands here twice; keep one'),
        ("kind: choice", "kind: choice\n        kind: text", 'demo.yaml:8: "kind" stands here twice; keep one'),
        (
            "kind: choice",
            "kind: choice\n        skp: false",
            "demo.yaml:8: `skp` means nothing here; did you mean `skip`?",
        ),
        ("kind: choice", "kind: choice\n        qqqq: 1", "demo.yaml:8: `qqqq` means nothing here; take it out"),
        ("version: 1", "version: 0", "demo.yaml:2: `version`: input should be greater than or equal to 1; correct it"),
        ("version: 1\n", "", "demo.yaml:1: `version` is missing; add it"),
        ("key: pick", "keys: pick", "demo.yaml:6: `key` is missing; add it"),
        ("does: pause", "does: stop", "demo.yaml:10: `does`: input should be 'none', 'pause', 'person' or 'hold'"),
        ("kind: text", "kind: essay", "demo.yaml:11: "),
        ("equals: b}", "equal: b}", "demo.yaml:11: `equal` means nothing here; did you mean `equals`?"),
        (
            "not: {fact: a, equals: b}",
            "not: {fakt: a}",
            "demo.yaml:11: `not` is not a condition; write one of: step, fact, any, all, not",
        ),
        ('equals: "yes"}', "at_least: 1, answered: true}", "a condition needs exactly one of: equals, includes"),
        ("key: told", "key: Told", "demo.yaml:11: `key`: string should match pattern"),
        ("key: told", "key: 2026-11-23", "demo.yaml:11: `key`: input should be a valid string; write a text"),
        ('          - {key: "yes"}\n', "", "demo.yaml:8: `options`: tuple should have at least 2 items"),
    ],
)
def test_a_fault_is_told_with_file_line_and_fix(old: str, new: str, fault: str) -> None:
    assert old in GOOD
    assert fault in lines(GOOD.replace(old, new, 1))


def test_one_mistake_is_told_once() -> None:
    assert len(faults(GOOD.replace("fact: a, equals: b", "fact: a, equal: b"))) == 1
    assert len(faults(GOOD.replace("does: pause", "does: stop"))) == 1
    assert len(faults(GOOD.replace("fact: a, equals: b", "fakt: a"))) == 1


def test_all_mistakes_of_a_file_are_told_in_the_order_of_its_lines() -> None:
    broken = (
        GOOD.replace("version: 1", "version: one").replace("does: pause", "does: stop").replace("kind: text", "kind: t")
    )
    assert [fault.line for fault in faults(broken)] == [2, 10, 11]


@pytest.mark.parametrize(
    ("content", "fault"),
    [
        (b"", "x.yaml:1: this is not a flow"),
        (b"- 1\n", "x.yaml:1: this is not a flow"),
        (b"flow: [1, 2\n", "x.yaml:2: this is not YAML"),
        (b"flow: demo\n  version: 1\n", "x.yaml:2: this is not YAML"),
        (b"flow: a\n---\nflow: b\n", "x.yaml:2: this is not YAML"),
        (b"flow: a\x00\n", "x.yaml:1: this is not YAML"),
        (b"flow: a\nb: \xff\n", "x.yaml:2: this is not UTF-8"),
        (b"flow: !!python/object/apply:os.getcwd []\n", "x.yaml:1: this is not YAML"),
        (b"? [1]\n: 2\n", "x.yaml:1: "),
        (b"a: &a [*a]\n", "x.yaml:1: "),
    ],
)
def test_what_is_no_flow_at_all_is_refused(content: bytes, fault: str) -> None:
    with pytest.raises(BadFlow) as bad:
        read(content, "x.yaml")
    assert fault in str(bad.value)


def test_every_bad_file_of_a_folder_is_told_at_once(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(GOOD)
    (tmp_path / "b.yaml").write_text(GOOD)
    (tmp_path / "c.yaml").write_text("")
    with pytest.raises(BadFlow) as bad:
        load(tmp_path)
    assert [fault.file for fault in bad.value.faults] == ["b.yaml", "c.yaml"]
    assert "there is another flow `demo`" in str(bad.value)


def test_a_folder_without_flows_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BadFlow, match="there is no flow here"):
        load(tmp_path)


def test_a_mediation_centre_adds_flows_from_its_own_folder(tmp_path: Path) -> None:
    for name in ("house", "centre"):
        (tmp_path / name).mkdir()
        (tmp_path / name / f"{name}.yaml").write_text(GOOD.replace("flow: demo", f"flow: {name}"))
    assert load(tmp_path / "house", tmp_path / "centre").names() == ("centre", "house")
