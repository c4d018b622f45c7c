"""What is read as plain YAML is what the whole of YAML 1.2 says it is; everything else is left to that."""

from __future__ import annotations

import random
import subprocess
import sys
from pathlib import Path

import pytest
from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError

from bot.library import BadFlow, read
from bot.shelf import DEFINITIONS
from bot.yaml_shape import Plain, plainly_read

SCALARS = [
    "a",
    "yes",
    "no",
    "true",
    "false",
    "12",
    "0",
    '"x y"',
    '"12"',
    '"a # b"',
    "*r",
    "&r z",
    "x-y",
    "_",
    "अ",
    "é1",
]
PIECES = [
    *SCALARS, "null", "True", "012", "1_0", "-1", "0x1", "1e3", ".5", "~", "<<", "=", '"\\n"', "'s'", "&s [a]", "&r &s", "*s", "#", "# c", " # c",
    "a#b", "a b", 'a"b', "{", "}", "[", "]", ",", ", ", ":", ": ", "- ", "-", "\n", "\n  ", "\n    ", "\n- ", "a: ", "\nb: ", "{a: b}", "[a, b]",
    "k:\n  - ", "&m\n  ", "? ", "| ", "> ", "!t ", "---\n", "...", "@", "`", "%", "\t", "a:b", ":a", "\u2028", "\u200f", "\x85", "2026-11-26",
]  # fmt: skip


def whole(text: str) -> object:
    try:
        return YAML(typ="safe", pure=True).load(text)
    except (YAMLError, ValueError) as fault:
        return fault


def alike(one: object, other: object) -> bool:
    """Say whether two values are the same, of the same kind and in the same order."""
    if isinstance(one, dict) and isinstance(other, dict):
        return list(one) == list(other) and all(alike(one[key], other[key]) for key in one)
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(alike, one, other))
    return type(one) is type(other) and one == other


def inline(chance: random.Random, depth: int = 0) -> str:
    kind = chance.random()
    if kind < 0.6 or depth > 2:
        return chance.choice(SCALARS)
    values = [inline(chance, depth + 1) for _ in range(chance.randint(1, 3))]
    if kind < 0.8:
        return f"[{', '.join(values)}]"
    return "{" + ", ".join(f"{key}: {value}" for key, value in zip("abc", values, strict=False)) + "}"


def block(chance: random.Random, depth: int = 0) -> str:
    space = "  " * depth
    if depth and chance.random() < 0.4:
        nested = [block(chance, depth + 1).lstrip(" ") for _ in range(chance.randint(0, 2))]
        return "".join(f"{space}- {entry}" for entry in (*nested, f"{inline(chance)}\n"))
    lines = ""
    for key in chance.sample("abcdefg", chance.randint(1, 3)):
        if chance.random() < 0.7 or depth > 2:
            lines += f"{space}{key}: {inline(chance)}{chance.choice(['', ' # c', '  '])}\n"
        else:
            lines += f"{space}{key}:{chance.choice(['', ' &m', ' # c'])}\n{block(chance, depth + 1)}"
    return lines


def marred(chance: random.Random, text: str) -> str:
    for _ in range(chance.choice([0, 0, 0, 1, 2])):
        place = chance.randint(0, len(text))
        text = text[:place] + chance.choice([*PIECES, ""]) + text[place + chance.randint(0, 1) :]
    return text


@pytest.mark.filterwarnings("ignore::ruamel.yaml.error.ReusedAnchorWarning")
def test_what_is_read_of_any_file_is_what_the_whole_of_yaml_says() -> None:
    chance = random.Random(2)
    texts = [marred(chance, block(chance)) for _ in range(900)]
    texts += ["a: " + "".join(chance.choices(PIECES, k=chance.randint(1, 6))) for _ in range(900)]
    read = [(text, plain) for text in texts if (plain := plainly_read(text)) is not None]
    assert [(text, plain, whole(text)) for text, plain in read if not alike(plain, whole(text))] == []
    assert len(read) > 250


@pytest.mark.parametrize("file", sorted(DEFINITIONS.glob("*.yaml")), ids=lambda file: file.stem)
def test_every_shipped_flow_is_plain(file: Path) -> None:
    text = file.read_text("utf-8")
    assert alike(plainly_read(text), whole(text))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "a",
        "- a",
        "a:",
        "a: null",
        "a: 012",
        "a: 1.5",
        "a: 'b'",
        "a: b\na: c",
        "a: *b",
        "a: |\n  b",
        "a: b\n c",
        "a: b\n  c: d",
        "? a\n: b",
        "a:\tb",
        "---\na: b",
        "a: {b}",
        "a: [b,]",
        "a: &b &c d",
        "a: &b *b",
        "true: a",
        "a: 2026-11-26",
        "a:\n- b\n - c",
        "<<: {a: b}",
    ],
)
def test_what_could_mean_more_is_left_to_the_whole_of_yaml(text: str) -> None:
    assert plainly_read(text) is None


def test_an_alias_is_what_it_stands_for() -> None:
    read: dict[str, Plain] | None = plainly_read("a: &x\n  b: [c, &y {d: 1}]\ne: *x\nf: *y\n")
    assert read == {"a": {"b": ["c", {"d": 1}]}, "e": {"b": ["c", {"d": 1}]}, "f": {"d": 1}}


def test_a_fault_of_a_plain_flow_is_still_named_with_its_line() -> None:
    with pytest.raises(BadFlow) as bad:
        read(b"flow: demo\nversion: 1\nsections:\n  - key: only\n    stepps: []\n", "demo.yaml")
    assert "demo.yaml:5: `stepps` means nothing here; did you mean `steps`?" in str(bad.value)


def test_flows_and_words_are_read_without_what_only_faults_and_packs_need() -> None:
    names = "('ruamel.yaml', 'bot.packs', 'bot.yaml_whole')"
    code = f"import sys; from bot.shelf import shelf; shelf('en'); print([n for n in {names} if n in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
