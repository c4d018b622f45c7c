"""Hostile strings for every form: made from a seed, so that a failure can be made again. Holds no tests."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

_ALPHABETS = (
    *("abcdefghij KLMNOP 0123456789", "áéíóúñçßøåœ", "Ελληνικά", "кириллица", "مرحبا بالعالم", "नमस्ते दुनिया", "שלום"),
    *("漢字かなカナ한국어", "ไทย", "∑∫√∞≠½", "😀👍🏽❤️👨‍👩‍👧", "𒀀𒐫𓀀", "ﷺ﷽⸺"),
)
_CONTROLS = "\x00\x07\x08\x0b\x0c\x1b\x7f\x85\u00ad\u200b\u200d\u200e\u202a\u202e\u2066\u2069\ufeff\ufffe\ue000\ud800\udfff\U000e0001"
_MARKUP = (
    *(
        "#strong[x]",
        '#read("/etc/passwd")',
        "$a^2$",
        "@ref",
        "<label>",
        "// c",
        "/* d */",
        "#set page(width: 1pt)",
        "]]])",
        "\\u{202e}",
    ),
    *(
        "<b>",
        "</w:t>",
        "<script>alert(1)</script>",
        "<img src=http://x.example/a.png>",
        "&amp;",
        "&#x41;",
        "<!--",
        "]]>",
        "<?xml?>",
    ),
    *(
        "[a](http://x.example)",
        "![a](file:///etc/passwd)",
        "**b**",
        "`c`",
        "~~s~~",
        "# h",
        "> q",
        "- i",
        "1. n",
        "***",
        "| a | b |",
        "---",
    ),
    *(
        "http://x.example/p?q=1&r=2",
        "https://x.example",
        "www.x.example",
        "me@x.example",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "data:text/html,x",
    ),
    *(
        "=cmd|'/C calc'!A0",
        "+1+1",
        "-1",
        "@SUM(A1)",
        '=HYPERLINK("http://x.example")',
        "\uff1d1+1",
        "\t=1",
        "{ HYPERLINK x }",
    ),
    *(
        "{ $who }",
        "{{7*7}}",
        "${x}",
        "%s %(x)s",
        "{0}",
        "\\n",
        "\\\\",
        '"},{"q":["x"]',
        "../../x",
        "C:\\x",
        "'; DROP TABLE x; --",
        "%0a",
    ),
)

_RARE = 8  # signs from anywhere in Unicode, in one batch: each that no font has costs the typesetter a further try


def strings(seed: int, count: int) -> Iterator[str]:
    """Yield `count` strings of one to eighty signs; the same seed gives the same strings. None holds a line break."""
    random = Random(seed)
    rare = [chr(random.choice((random.randint(1, 0xD7FF), random.randint(0x10000, 0x1FFFF)))) for _ in range(_RARE)]
    for _ in range(count):
        yield _one(random, rare).replace("\n", " ").replace("\r", " ") or "x"


def _one(random: Random, rare: list[str]) -> str:
    parts: list[str] = []
    for _ in range(random.randint(1, 4)):
        draw = random.random()
        if draw < 0.5:
            parts.append(random.choice(_MARKUP))
        elif draw < 0.8:
            alphabet = random.choice(_ALPHABETS)
            parts.append("".join(random.choice(alphabet) for _ in range(random.randint(1, 12))))
        elif draw < 0.9:
            parts.append("".join(random.choice(_CONTROLS) for _ in range(random.randint(1, 3))))
        else:
            parts.append(random.choice(rare))
        if random.random() < 0.3:
            parts.append(" ")
    return "".join(parts)
