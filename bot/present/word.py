"""The briefing as a Word document, to edit. What people typed goes in as plain runs: no field, no link, nothing that is fetched."""

from __future__ import annotations

import io
import zipfile
from datetime import UTC

import docx
from docx.document import Document
from docx.oxml import OxmlElement
from docx.shared import Pt
from docx.text.paragraph import Paragraph

from bot.present.direction import is_right_to_left
from bot.present.pages import Look, pages_of
from bot.present.pdf_pen import Reader
from bot.present.pdf_sheet import sheet_of
from bot.present.words import Wordbook
from flows.briefing import Briefing

_STYLES = {
    Look.TITLE: "Title",
    Look.HEAD: "Heading 1",
    Look.UNDER: "Heading 2",
    Look.LINE: "List Bullet",
    Look.ITEM: "List Bullet",
    Look.QUOTE: "List Bullet 2",
    Look.SMALL: "Normal",
}
_SIZE = Pt(10)
_NO_TIME = (1980, 1, 1, 0, 0, 0)  # the earliest a zip archive knows: equal input gives equal bytes


def in_word(briefing: Briefing, reader: Reader, wordbook: Wordbook) -> bytes:
    """Write a briefing for its mediator. Equal input gives equal bytes. Raises NotYours for anything of another case."""
    sheet = sheet_of(briefing, reader, wordbook)
    document = docx.Document()
    document.styles["Normal"].font.size = _SIZE
    _describe(document, briefing, reader, str(sheet["title"]))
    ids = {look: document.styles[name].style_id for look, name in _STYLES.items()}
    rtl = is_right_to_left(reader.locale)
    _write(document.sections[0].header.paragraphs[0], str(sheet["watermark"]), rtl=rtl)
    for block in pages_of(sheet):
        paragraph = document.add_paragraph()
        paragraph._p.style = ids[block.look]  # by its id: looking a style up by name takes as long as all the rest
        _write(paragraph, block.words, rtl=rtl, look=block.look)
    saved = io.BytesIO()
    document.save(saved)
    return _without_times(saved.getvalue())


def _describe(document: Document, briefing: Briefing, reader: Reader, title: str) -> None:
    """Fill the properties of the file: nothing of the parties, and no moment but the briefing's own."""
    properties, at = document.core_properties, briefing.as_of.astimezone(UTC)
    properties.title, properties.author, properties.last_modified_by = title, "Parley", "Parley"
    properties.created = properties.modified = at
    properties.language, properties.comments, properties.revision = reader.locale, "", 1


def _write(paragraph: Paragraph, words: str, *, rtl: bool, look: Look = Look.SMALL) -> None:
    run = paragraph.add_run(words)
    run.bold = True if look is Look.ITEM else None
    run.italic = True if look is Look.SMALL else None
    if rtl:
        paragraph._p.get_or_add_pPr().append(OxmlElement("w:bidi"))
        run.font.rtl = True


def _without_times(made: bytes) -> bytes:
    """Write the archive anew with the same moment for every part."""
    fixed = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(made)) as parts, zipfile.ZipFile(fixed, "w", zipfile.ZIP_DEFLATED) as archive:
        for part in parts.infolist():
            archive.writestr(zipfile.ZipInfo(part.filename, _NO_TIME), parts.read(part), zipfile.ZIP_DEFLATED)
    return fixed.getvalue()
