"""A cleaned copy shows what the file shows, and has none of what is hidden in it. What cannot be cleaned surely is not cleaned."""

from __future__ import annotations

import asyncio
import zlib
from io import BytesIO

import pikepdf
import pytest
from PIL import Image
from pypdf import PdfReader

from bot.cleaning import MOST_TO_CLEAN, CannotClean, Why, clean
from bot.cleaning_apart import clean_apart
from bot.cleaning_jpeg import without_segments
from flows.filekinds import FileType
from flows.paper import PaperKind, name_of
from tests.bot.planted import CANARY, READABLE, locked, pdf, photo, png, unpacked, webp

PHOTOS = ((photo(), FileType.JPEG), (png(), FileType.PNG), (webp(), FileType.WEBP))


def why(content: bytes, type: FileType) -> Why:
    with pytest.raises(CannotClean) as found:
        clean(content, type)
    return found.value.why


def test_of_a_photo_the_pixels_alone_are_left_turned_as_they_were_meant() -> None:
    for given, kind in PHOTOS:
        assert CANARY in given
        copy = clean(given, kind)
        assert copy.kind is PaperKind.PHOTO
        assert CANARY not in copy.content
        with Image.open(BytesIO(copy.content)) as seen:
            assert (seen.format, seen.mode) == ("JPEG", "RGB")
            assert not {"exif", "icc_profile", "comment", "xmp", "photoshop"} & set(seen.info)
            assert not seen.getexif()
    with Image.open(BytesIO(clean(*PHOTOS[0]).content)) as turned:
        assert turned.size == (200, 300)
        assert turned.getpixel((100, 100))[0] > 200  # type: ignore[index]
    with Image.open(BytesIO(clean(*PHOTOS[1]).content)) as clear:
        assert clear.getpixel((1, 1)) == (255, 255, 255), "what is transparent hides nothing"


def test_of_a_pdf_the_pages_are_left_and_nothing_else() -> None:
    given = pdf()
    assert given.count(CANARY) > 25
    copy = clean(given, FileType.PDF)
    assert copy.kind is PaperKind.PDF
    assert CANARY not in copy.content
    assert CANARY not in unpacked(copy.content)
    with pikepdf.open(BytesIO(copy.content)) as seen:
        assert set(seen.Root.keys()) == {"/Type", "/Pages"}
        assert set(seen.trailer.keys()) == {"/Root", "/Size", "/ID"}
        assert set(seen.pages[0].obj.keys()) == {"/Type", "/Parent", "/Resources", "/Contents", "/MediaBox"}
        picture = seen.pages[0].obj.Resources.XObject.Metadata  # a name somebody chose is a name, not a key
        assert picture.Filter == pikepdf.Name.DCTDecode
        assert pikepdf.PdfImage(picture).as_pil_image().size == (300, 200)


def test_what_can_be_read_on_a_page_stays_even_what_was_filled_in() -> None:
    text = PdfReader(BytesIO(clean(pdf(), FileType.PDF).content)).pages[0].extract_text()
    assert READABLE in text
    assert "Filled in" in text


def test_equal_files_give_equal_copies_and_a_clean_one_stays_as_it_is() -> None:
    for given, kind in (*PHOTOS, (pdf(), FileType.PDF)):
        assert clean(given, kind) == clean(given, kind)
    once = clean(pdf(), FileType.PDF).content
    assert unpacked(clean(once, FileType.PDF).content).count(b"obj") == unpacked(once).count(b"obj")


def test_what_cannot_be_cleaned_is_not_cleaned_and_says_why() -> None:
    assert why(locked(), FileType.PDF) is Why.LOCKED
    assert why(b"%PDF-1.7 nothing", FileType.PDF) is Why.BROKEN
    assert why(photo()[:400], FileType.JPEG) is Why.BROKEN
    assert why(b"hello", FileType.TEXT) is Why.KIND
    assert why(b"OggS", FileType.OGG) is Why.KIND
    assert why(b"\xff" * (MOST_TO_CLEAN + 1), FileType.JPEG) is Why.TOO_LARGE


def test_a_picture_that_claims_more_than_is_accepted_is_never_unpacked() -> None:
    head = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + (50_000).to_bytes(4) * 2 + b"\x08\x00\x00\x00\x00"
    bomb = head + zlib.crc32(head[12:]).to_bytes(4) + b"\x00\x00\x00\x01IDATx" + zlib.crc32(b"IDATx").to_bytes(4)
    assert why(bomb, FileType.PNG) is Why.TOO_LARGE


def a_page(draws: bytes, **more: object) -> bytes:
    made = pikepdf.Pdf.new()
    page = made.add_blank_page().obj
    page.Contents = made.make_stream(draws)
    for key, value in more.items():
        page[f"/{key}"] = value
    kept = BytesIO()
    made.save(kept)
    return kept.getvalue()


def test_a_small_pdf_that_unpacks_to_a_large_one_is_refused() -> None:
    bomb = a_page(b" " * 31_000_000)
    assert len(bomb) < 200_000
    assert why(bomb, FileType.PDF) is Why.TOO_LARGE


def test_a_photo_that_cannot_be_looked_into_is_refused() -> None:
    hiding = a_page(b"q BI /W 1 /H 1 /CS /RGB /BPC 8 /F /DCT ID \xff\xd8zanzibar\xff\xd9 EI Q")
    assert why(hiding, FileType.PDF) is Why.HIDING


def test_a_photo_within_a_pdf_loses_its_notes_and_none_of_its_pixels() -> None:
    given = photo()
    bare = without_segments(given)
    assert CANARY not in bare
    with Image.open(BytesIO(given)) as before, Image.open(BytesIO(bare)) as after:
        assert before.tobytes() == after.tobytes()
    for broken in (b"", b"\xff\xd8", given[:300], given.replace(b"\xff\xd9", b"")):
        with pytest.raises(CannotClean):
            without_segments(broken)


def test_in_a_process_of_its_own_it_is_the_same_copy_or_none() -> None:
    assert asyncio.run(clean_apart(photo(), FileType.JPEG)) == clean(photo(), FileType.JPEG)
    assert asyncio.run(clean_apart(locked(), FileType.PDF)) is None
    assert asyncio.run(clean_apart(b"hello", FileType.TEXT)) is None


def test_a_name_says_nothing_of_the_file() -> None:
    assert [name_of(PaperKind.PDF, 1), name_of(PaperKind.PHOTO, 2)] == ["paper-1.pdf", "photo-2.jpg"]
    assert repr(clean(photo(), FileType.JPEG)) == "<cleaned photo>"
