"""Whatever people type prints literally in every form: never a link, a formula, a file that is read, a request or a broken document.

Many strings stand in one document, so that a hundred thousand of them are a matter of minutes (`make prove`).
"""

from __future__ import annotations

import csv
import io
import re
import zipfile
from collections import Counter
from collections.abc import Sequence
from functools import cache
from itertools import pairwise
from unicodedata import bidirectional

import docx
import pypdf
import pytest
from markdown_it import MarkdownIt

from bot.present.card import card
from bot.present.chart import chart_sheet
from bot.present.ground import screen
from bot.present.ground_parts import Screen
from bot.present.history import Crossed, as_csv
from bot.present.markdown import in_markdown
from bot.present.own_copy import TOLD
from bot.present.pdf import Reader, Typesetter, print_briefing, print_copy, print_terms
from bot.present.pdf_text import legible
from bot.present.terms_paper import Heard, TermsPaper
from bot.present.word import in_word
from bot.present.words import Wordbook, compose
from flows.answers import Bubble, Words
from flows.briefing import Briefing, build
from flows.case import SideNo
from flows.own_copy import OwnCopy, told
from flows.private import WHOLE_CASE, Label, Private, Seat, Viewer
from flows.terms import Given, Point, PointId, Saying, SheetId, TermSheet
from flows.text import Text
from tests.briefing_cast import CASE, INTAKE, MR_D, MS_R, NOW, a_case, somebody, statements
from tests.proof.depth import depth
from tests.proof.hostile import strings
from tests.world import the_shelf

BATCH = depth(200, 1000)  # strings in one document
PLACES = ("your_part", "story", "tried", "no_deal_plan", "best_worst")
_ACTIVE = (b"/URI", b"/JavaScript", b"/Launch", b"/EmbeddedFile", b"/AcroForm", b"/GoToR", b"/SubmitForm")
_MIRRORED = str.maketrans(")]}>", "([{<")  # from right to left they are drawn as each other
_HERS = Reader("M. Okafor", "en")


@cache
def typesetter() -> Typesetter:
    return Typesetter()


def wordbook() -> Wordbook:
    return the_shelf().catalogue


def batch(seed: int, side: int, *, straight: bool = False) -> dict[str, Words]:
    """Spread half a batch over the answers of a side, one string a message. straight: nothing in them runs from the right."""
    each = BATCH // 2 // len(PLACES)
    made = list(strings(seed * 2 + side, each * len(PLACES)))
    if straight:
        made = [_straightened(text) for text in made]
    spread = {p: made[n * each : (n + 1) * each] for n, p in enumerate(PLACES)}
    return {p: Words(tuple(Bubble(n, t) for n, t in enumerate(texts, 1))) for p, texts in spread.items()}


def _straightened(text: str) -> str:
    return "".join(sign for sign in text if not _turns(sign))


def _turns(sign: str) -> bool:
    """Say whether a reader takes a sign for one that runs from the right: those that do, and the accents and ornate signs among them."""
    return bidirectional(sign) in ("R", "AL", "AN") or "\u0590" <= sign <= "\u08ff" or "\ufb1d" <= sign <= "\ufeff"


def briefing(seed: int, *, straight: bool = False) -> Briefing:
    given = [s for side in (1, 2) for s in statements(side, batch(seed, side, straight=straight))]
    names = list(strings(seed + 1_000_000, 3))
    first, second, title = map(_straightened, names) if straight else names
    case = a_case(names=(first, second), title=title)
    return build(case, [somebody(1), somebody(2)], given, [INTAKE], NOW)


def typed(seed: int, *, straight: bool = False) -> list[str]:
    return [answer.text for side in (1, 2) for answer in batch(seed, side, straight=straight).values()]


def plain(seed: int, *, straight: bool = False) -> list[str]:
    """List the lines that can be looked for on a page."""
    lines = [line for text in typed(seed, straight=straight) for line in text.split("\n")]
    found = [line for line in lines if line.isascii() and line.isprintable()]
    assert len(found) > BATCH // 5
    return found


def pages_of(made: bytes) -> list[str]:
    """Read a document back page by page, and see that nothing in it does anything."""
    assert not [name for name in _ACTIVE if name in made]
    return [squeezed(page.extract_text()) for page in pypdf.PdfReader(io.BytesIO(made)).pages]


def read(made: bytes) -> str:
    """Read a document back as one text."""
    return "".join(pages_of(made))


def is_over_two(line: str, pages: Sequence[str]) -> bool:
    """Say whether a line begins on one page and ends on the next."""
    cuts = range(1, len(line))
    return any(line[:cut] in here and line[cut:] in there for here, there in pairwise(pages) for cut in cuts)


def squeezed(text: str) -> str:
    return "".join(text.split())


SEEDS = range(depth(1, 100_000 // BATCH))


@pytest.mark.parametrize("seed", SEEDS)
def test_on_paper_they_print_and_do_nothing(seed: int) -> None:
    """Near words that run from the right whoever reads a page back turns signs around: every sign is there, in whatever order."""
    shown = read(print_briefing(typesetter(), briefing(seed), _HERS, wordbook()))
    assert [t for t in plain(seed) if not all(word in shown for word in re.findall("[A-Za-z0-9]+", t))] == []
    signs = Counter("".join(map(squeezed, plain(seed))).translate(_MIRRORED))
    assert signs - Counter(shown.translate(_MIRRORED)) == Counter()


@pytest.mark.parametrize("seed", SEEDS)
def test_on_paper_each_line_stands_as_it_was_typed(seed: int) -> None:
    pages = pages_of(print_briefing(typesetter(), briefing(seed, straight=True), _HERS, wordbook()))
    shown = "".join(pages)
    cut = [t for t in map(squeezed, plain(seed, straight=True)) if t not in shown]
    assert [t for t in cut if not is_over_two(t, pages)] == []
    assert len(cut) <= 2 * (len(pages) - 1)  # each side has a column


@pytest.mark.parametrize("seed", SEEDS)
def test_in_word_they_are_text_and_nothing_else(seed: int) -> None:
    made = in_word(briefing(seed), _HERS, wordbook())
    shown = squeezed("\n".join(p.text for p in docx.Document(io.BytesIO(made)).paragraphs))
    assert [t for t in typed(seed) if squeezed(legible(t).text) not in shown] == []
    with zipfile.ZipFile(io.BytesIO(made)) as parts:
        body = parts.read("word/document.xml").decode()
        links = parts.read("word/_rels/document.xml.rels").decode()
    assert not re.search(r"<w:(hyperlink|fldSimple|fldChar|instrText|object|altChunk)\b", body)
    assert 'TargetMode="External"' not in links


@pytest.mark.parametrize("seed", SEEDS)
def test_in_markdown_they_are_text_and_nothing_else(seed: int) -> None:
    source = in_markdown(briefing(seed), _HERS, wordbook()).decode()
    tokens = [child for t in MarkdownIt("commonmark").parse(source) for child in (t.children or [])]
    allowed = {"text", "text_special", "em_open", "em_close", "strong_open", "strong_close", "softbreak"}
    assert {child.type for child in tokens} <= allowed
    shown = squeezed("".join(child.content for child in tokens))
    assert [t for t in typed(seed) if _kept(t) not in shown] == []


def _kept(text: str) -> str:
    return squeezed(legible(text).text.encode("utf-8", "replace").decode())


@pytest.mark.parametrize("seed", SEEDS)
def test_in_a_partys_own_copy_they_print_and_do_nothing(seed: int) -> None:
    lines = told(statements(1, batch(seed, 1)), [INTAKE], Viewer(Seat.SIDE, CASE, 1))
    made = print_copy(typesetter(), OwnCopy(CASE, SideNo(1), "en", "M. Okafor", NOW, lines, ()), TOLD, wordbook())
    assert made.startswith(b"%PDF-") and not [name for name in _ACTIVE if name in made]


@pytest.mark.parametrize("seed", SEEDS)
def test_on_a_term_sheet_they_print_and_do_nothing(seed: int) -> None:
    texts = typed(seed)
    whole = Label(CASE, WHOLE_CASE)
    points = tuple(Point(PointId(f"p{n}"), Private(text, whole)) for n, text in enumerate(texts))
    one, said = points[0].id, Given(Saying.NOT_QUITE, NOW)
    wrote = tuple(Private(text, Label(CASE, 1)) for text in texts)
    heard = Heard(SideNo(1), Private(texts[-1][:80], Label(CASE, -1)), {one: said}, {one: wrote})
    sheet = TermSheet(SheetId("s1"), CASE, 1, points, NOW)
    hers = TermsPaper(sheet, Viewer(Seat.MEDIATOR, CASE), "en", "M. Okafor", NOW, NOW, (heard,), "KITE-42")
    made = print_terms(typesetter(), hers, wordbook())
    assert made.startswith(b"%PDF-") and not [name for name in _ACTIVE if name in made]


@pytest.mark.parametrize("seed", SEEDS)
def test_in_the_history_no_cell_is_a_formula(seed: int) -> None:
    rule = Text("desk-history-rule-r1")
    kind, category = Text("desk-history-kind-tell"), Text("disclose-category-other")
    rows = [Crossed(NOW, rule, t, kind, category, t) for text in typed(seed) for t in text.split("\n")]
    written = as_csv(rows, "en", wordbook()).decode("utf-8-sig")
    cells = [cell for row in csv.reader(io.StringIO(written)) for cell in row]
    assert len(cells) > len(rows)
    assert not [cell for cell in cells if cell.lstrip()[:1] in tuple("=+-@")]


@pytest.mark.parametrize("seed", SEEDS)
def test_in_the_chat_they_are_neither_links_nor_mentions(seed: int) -> None:
    made = briefing(seed)
    says = [*card(made, "en", wordbook()), *(say for part in Screen for say in screen(made, part, "en", wordbook()))]
    for say in says:
        composed = compose(say, locale="en", words=wordbook(), seal=lambda _: "x")
        assert len(composed.text) <= 4096
        assert {entity.kind for entity in composed.entities} <= {"bold", "italic", "blockquote"}


@pytest.mark.parametrize("seed", SEEDS)
def test_a_picture_is_drawn_whatever_somebody_is_called(seed: int) -> None:
    said = [*statements(1, MS_R), *statements(2, MR_D)]
    for one, other in zip(*[strings(seed, 10)] * 2, strict=True):
        made = build(a_case(names=(one, other)), [], said, [INTAKE], NOW)
        assert typesetter().draw(chart_sheet(made, _HERS, wordbook())).startswith(b"\x89PNG")


def test_a_name_at_which_the_compiler_itself_breaks_is_drawn_without_its_signs() -> None:
    """Found at full depth: rows of cuneiform and hieroglyphs made typst 0.15.2 panic, which is no Exception and would end a worker."""
    said = [*statements(1, MS_R), *statements(2, MR_D)]
    rows = "{{7*7}}\U00012000\U0001242b\U0001242b\U0001242b\U0001242b\U00013000\U0001242b\U0001242b\U00013000\U00012000\U00013000{{7*7}}"
    broad = "{{7*7}}\ufdfd\ufdfa\ufdfd\u2e3a\ufdfd\ufdfd\ufdfajavascript:alert(1) \U00010f82 "
    made = build(a_case(names=(rows, broad)), [], said, [INTAKE], NOW)
    assert typesetter().draw(chart_sheet(made, _HERS, wordbook())).startswith(b"\x89PNG")
    assert print_briefing(typesetter(), made, _HERS, wordbook()).startswith(b"%PDF-")
