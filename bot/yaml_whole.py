"""The whole of YAML: what has no plain shape, lines of a file, and what is wrong with it. Loaded only where that is asked for."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import get_close_matches

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails
from ruamel.yaml import YAML
from ruamel.yaml.constructor import DuplicateKeyError
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.nodes import MappingNode, Node, SequenceNode

from bot.fault import BadFlow, Fault
from bot.yaml_shape import Plain
from flows import flow as vocabulary

_CONDITIONS = {
    "Test": "step",
    "Fact": "fact",
    "AnyOf": "any",
    "AllOf": "all",
    "NotOf": "not",
}  # model -> the word it has
_BEGINNING = "it begins with a small letter and goes on with small letters, digits and underscores, 40 at most"
_FIXES = {
    "string_pattern_mismatch": f"correct the key: {_BEGINNING}",
    "string_type": "write a text; a word that YAML reads as a number or a date needs quotes",
    "bool_parsing": "write true or false",
    "bool_type": "write true or false",
    "int_parsing": "write a whole number",
    "int_type": "write a whole number",
    "tuple_type": "write a list, one entry a line, each after a dash",
    "model_type": "write a mapping, one `word: value` a line",
    "union_tag_not_found": "add `kind:`",
    "too_short": "add what is missing, or take the whole entry out",
    "too_long": "shorten the list",
}


def line_of(content: bytes, *way: str | int) -> int:
    """Return the line of a file that could be read, counting from 1, to which these words lead; of as many of them as are there."""
    node, line = _nodes(content.decode("utf-8")), 1
    for part in way:
        if (child := _child(node, part) or _entry(node, part)) is None:
            return line
        node, line = child
    return line


def faults_of(bad: ValidationError, text: str, name: str) -> tuple[Fault, ...]:
    """Say what the vocabulary complains about as faults of the file, in the order of its lines."""
    root = _nodes(text)
    faults = (_fault(root, error, name) for error in bad.errors(include_input=False, include_url=False))
    unique = dict.fromkeys(fault for fault in faults if fault is not None)
    return tuple(sorted(unique, key=lambda fault: fault.line))


def wholly_read(text: str, name: str, *, what: str, begin: str) -> dict[str, Plain]:
    """Read a mapping written in YAML 1.2. Raises BadFlow."""
    try:
        plain: Plain = YAML(typ="safe", pure=True).load(text)
    except DuplicateKeyError as bad:
        word = bad.problem.partition(" with value")[0].removeprefix("found duplicate key ")
        raise BadFlow((Fault(name, _line(bad), f"{word} stands here twice", "keep one"),)) from None
    except MarkedYAMLError as bad:
        raise BadFlow(
            (Fault(name, _line(bad), f"this is not YAML: {bad.problem}", "mind indentation and quotes"),)
        ) from None
    except (YAMLError, ValueError) as bad:
        raise BadFlow((Fault(name, 1, f"this is not YAML: {type(bad).__name__}", "mind control characters"),)) from None
    if not isinstance(plain, dict):
        raise BadFlow((Fault(name, 1, f"this is not {what}", f"begin with {begin}"),))
    return plain


def _nodes(text: str) -> Node:
    """Read a file as nodes, which know their lines."""
    root: Node = YAML(typ="safe", pure=True).compose(text)
    return root


def _entry(node: Node, part: str | int) -> tuple[Node, int] | None:
    """Find a word in a list, or the entry of a list that has it as its key."""
    if not isinstance(node, SequenceNode):
        return None
    for entry in node.value:
        if entry.value == part or ((key := _child(entry, "key")) and key[0].value == part):
            return entry, entry.start_mark.line + 1
    return None


def _line(bad: MarkedYAMLError) -> int:
    mark = bad.problem_mark or bad.context_mark
    return mark.line + 1 if mark else 1


def _fault(root: Node, error: ErrorDetails, name: str) -> Fault | None:
    """Turn one complaint of the vocabulary into a fault; None for a mere consequence of another."""
    node, line, word = root, 1, ""
    *_, last = error["loc"]
    for part in map(_plain_name, error["loc"]):
        if part in _CONDITIONS:
            meant = _condition_meant(node)
            if meant is None:
                return Fault(name, line, f"`{word}` is not a condition", "write one of: step, fact, any, all, not")
            if meant != part:
                return None
        elif (child := _child(node, part)) is not None:
            node, line = child
            word = part if isinstance(part, str) else word
    if error["type"] == "too_short" and len(node.value) >= error["ctx"]["min_length"]:
        return None
    if error["type"] == "missing":
        return Fault(name, line, f"`{last}` is missing", "add it")
    if error["type"] == "extra_forbidden":
        return Fault(name, line, f"`{last}` means nothing here", _spelling(str(last)))
    said = error["msg"].removeprefix("Value error, ").removesuffix(".")
    return Fault(name, line, f"`{word}`: {said[:1].lower()}{said[1:]}", _FIXES.get(error["type"], "correct it"))


def _plain_name(part: str | int) -> str | int:
    """Name a variant of the vocabulary as its class is named: `function-after[_one_test(), Test]` is Test."""
    return part.rstrip("]").rpartition(" ")[2] if isinstance(part, str) and part.endswith("]") else part


def _condition_meant(node: Node) -> str | None:
    words = [key.value for key, _ in node.value] if isinstance(node, MappingNode) else []
    return next((model for model, word in _CONDITIONS.items() if word in words), None)


def _child(node: Node, part: str | int) -> tuple[Node, int] | None:
    """Return the node a location leads to and its line; None if it names a variant of the vocabulary, or nothing."""
    if isinstance(node, MappingNode):
        found = next(((key, value) for key, value in node.value if key.value == part), None)
        return (found[1], found[0].start_mark.line + 1) if found else None
    if isinstance(node, SequenceNode) and isinstance(part, int) and part < len(node.value):
        entry: Node = node.value[part]
        return entry, entry.start_mark.line + 1
    return None


def _spelling(word: str) -> str:
    near = get_close_matches(word, sorted(_words()), n=1)
    return f"did you mean `{near[0]}`?" if near else "take it out"


def _words() -> Iterator[str]:
    """Yield every word that a definition may use."""
    for model in vars(vocabulary).values():
        if isinstance(model, type) and issubclass(model, BaseModel):
            for name, field in model.model_fields.items():
                yield field.alias or name
