"""A PDF made anew from its pages: what can be read on them stays as it is, and nothing else comes along.

Not taken: who wrote it and with what, XMP, earlier versions, attached files, scripts, forms and their actions, links, bookmarks, notes and
their authors, layers, structure and hidden labels, thumbnails, private data of programs, the EXIF of photos within. What a note or a form
field shows on its page is drawn into the page first. The text under a scanned page stays: it is text of the page.
"""

from __future__ import annotations

import zlib
from io import BytesIO
from typing import Final

import pikepdf
from pikepdf import Array, Dictionary, Name, Object, Operator, Pdf, Stream

from bot.cleaning import MOST_TO_CLEAN, CannotClean, Why
from bot.cleaning_jpeg import without_segments

MOST_PAGES: Final = 200
_MOST_PARTS: Final = 200_000
_MOST_UNPACKED: Final = 30_000_000  # bytes of all the drawing on all pages
_PAGE: Final = frozenset(
    f"/{key}"
    for key in "Type Parent Resources Contents MediaBox CropBox BleedBox TrimBox ArtBox Rotate UserUnit Group".split()
)
_RESOURCES: Final = frozenset(
    f"/{key}" for key in "Font XObject ExtGState ColorSpace Pattern Shading ProcSet".split()
)  # tables of names; labels of marked pieces (Properties) are none of them
_TABLES: Final = frozenset({"/CharProcs", "/Colorants"})
_DRAWS: Final = frozenset(  # all that draws, and nothing that describes (ISO 32000-2, sections 7.3-7.4, 8, 9 and 11)
    f"/{key}"
    for key in """
    Type Subtype Length Filter DecodeParms Predictor Colors BitsPerComponent Columns EarlyChange K EndOfLine EncodedByteAlign Rows
    EndOfBlock BlackIs1 DamagedRowsBeforeError JBIG2Globals ColorTransform
    FormType BBox Matrix Resources Group Width Height ColorSpace Intent ImageMask Mask Decode Interpolate SMask SMaskInData Matte S CS I
    PatternType PaintType TilingType XStep YStep Shading ExtGState
    ShadingType Background AntiAlias Domain Function Coords Extend BitsPerCoordinate BitsPerFlag VerticesPerRow
    FunctionType Range Size BitsPerSample Order Encode C0 C1 N Functions Bounds
    LW LC LJ ML D RI OP op OPM Font FL SM SA BM CA ca AIS TK G BC TR
    WhitePoint BlackPoint Gamma Colorants
    BaseFont FirstChar LastChar Widths FontDescriptor Encoding ToUnicode FontBBox FontMatrix CharProcs DescendantFonts CIDSystemInfo DW W
    DW2 W2 CIDToGIDMap Registry Ordering Supplement BaseEncoding Differences CMapName WMode UseCMap FontName FontStretch FontWeight Flags
    ItalicAngle Ascent Descent Leading CapHeight XHeight StemV StemH AvgWidth MaxWidth MissingWidth FontFile FontFile2 FontFile3 CharSet
    CIDSet Style Panose Length1 Length2 Length3
    """.split()
)
_DEVICE: Final = {1: Name.DeviceGray, 3: Name.DeviceRGB, 4: Name.DeviceCMYK}


def clean_pdf(content: bytes) -> bytes:
    """Return a new PDF with the same pages. Raises CannotClean."""
    try:
        with Pdf.open(BytesIO(content)) as old, Pdf.new() as new:
            if old.is_encrypted:
                raise CannotClean(Why.LOCKED)
            if len(old.pages) > MOST_PAGES:
                raise CannotClean(Why.TOO_LARGE)
            _take_pages(old, new)
            return _written(new)
    except CannotClean:
        raise
    except pikepdf.PasswordError:
        raise CannotClean(Why.LOCKED) from None
    except Exception:  # a broken file makes the library raise almost anything
        raise CannotClean(Why.BROKEN) from None


def _take_pages(old: Pdf, new: Pdf) -> None:
    if not len(old.pages):
        raise CannotClean(Why.BROKEN)
    old.generate_appearance_streams()  # a filled-in form shows what was filled in
    old.flatten_annotations("screen")
    for page in old.pages:
        _keep(page.obj, _PAGE)
    new.pages.extend(old.pages)
    budget = _Budget()
    for page in new.pages:
        page.obj.Contents = new.make_stream(_drawing(page.obj, budget))
        _strip(page.obj, budget)


def _written(pdf: Pdf) -> bytes:
    copy = BytesIO()
    pdf.save(copy, deterministic_id=True, fix_metadata_version=False)
    return copy.getvalue()


class _Budget:
    """What may still be unpacked, and how many parts looked at, so that a small file cannot become a large one."""

    def __init__(self) -> None:
        self._left, self._parts = _MOST_UNPACKED, _MOST_PARTS
        self._seen: set[tuple[int, int]] = set()

    def spend(self, size: int) -> None:
        self._left -= size
        if self._left < 0:
            raise CannotClean(Why.TOO_LARGE)

    def is_new(self, thing: Object) -> bool:
        """Say whether a part is looked at for the first time."""
        self._parts -= 1
        if self._parts < 0:
            raise CannotClean(Why.TOO_LARGE)
        if thing.objgen in self._seen:
            return False
        if thing.is_indirect:
            self._seen.add(thing.objgen)
        return True


# --- what is drawn ------------------------------------------------------------------------------------------------

_Line = pikepdf.ContentStreamInstruction | pikepdf.ContentStreamInlineImage
_LABELLED: Final = ("BMC", "BDC")  # the beginning of a marked piece; its end stays
_REMARKS: Final = ("MP", "DP")


def _drawing(source: Object, budget: _Budget) -> bytes:
    """Read and write what is drawn: remarks between the lines are gone, and so are labels that nobody sees."""
    for part in _parts(source):
        budget.spend(len(part.read_bytes()))
    lines = pikepdf.parse_content_stream(source)
    return pikepdf.unparse_content_stream([_unlabelled(each) for each in lines if str(each.operator) not in _REMARKS])


def _parts(source: Object) -> list[Object]:
    if isinstance(source, Stream):
        return [source]
    contents = source.get("/Contents")
    found = list(contents) if isinstance(contents, Array) else [contents]
    return [part for part in found if isinstance(part, Stream)]


def _unlabelled(line: _Line) -> _Line:
    """Keep of a marked piece that it is one. A photo written between the lines cannot be looked into."""
    if isinstance(line, pikepdf.ContentStreamInlineImage):
        if any(name in ("/DCTDecode", "/DCT", "/JPXDecode") for name in line.iimage.filters):
            raise CannotClean(Why.HIDING)
        return line
    if str(line.operator) in _LABELLED:
        return pikepdf.ContentStreamInstruction([Name.Span], Operator("BMC"))
    return line


# --- what it is drawn with ----------------------------------------------------------------------------------------


def _strip(page: Object, budget: _Budget) -> None:
    """Take out of everything a page draws with what does not draw."""
    waiting = [(page, False)]
    while waiting:
        thing, is_table = waiting.pop()
        if not budget.is_new(thing):
            continue
        if isinstance(thing, Array):
            pairs: list[tuple[int | str, Object]] = list(enumerate(thing))
        else:
            if not is_table and thing is not page:
                _keep(thing, _DRAWS)
            pairs = list(thing.items())
        for key, value in pairs:
            if (plain := _without_profile(value)) is not None:
                thing[key] = plain
            elif isinstance(value, Array | Dictionary | Stream) and key != "/Parent":
                waiting += _inside(str(key), value)
        if isinstance(thing, Stream):
            _redraw(thing, budget)
        elif isinstance(thing, Dictionary) and isinstance(letters := thing.get("/CharProcs"), Dictionary):
            for letter in (each for each in letters.values() if isinstance(each, Stream)):
                letter.write(_drawing(letter, budget))  # of a font whose letters are drawings


def _inside(key: str, value: Object) -> list[tuple[Object, bool]]:
    """Name the parts to look at next, each with whether its keys are names that somebody chose."""
    if key != "/Resources" or not isinstance(value, Dictionary):
        return [(value, key in _TABLES)]
    _keep(value, _RESOURCES)
    return [(part, True) for part in value.values() if isinstance(part, Dictionary)]


def _keep(thing: Object, keys: frozenset[str]) -> None:
    for key in [key for key in thing.keys() if key not in keys]:  # noqa: SIM118 - it is no dict
        del thing[key]


def _without_profile(value: Object) -> Object | None:
    """Return the plain colours that stand in for a profile, which may name a device or its owner; None for anything else."""
    if not isinstance(value, Array) or len(value) < 2 or value[0] != Name.ICCBased or not isinstance(value[1], Stream):
        return None
    return _DEVICE.get(int(value[1].get("/N", 0)))


def _redraw(stream: Object, budget: _Budget) -> None:
    """Write anew what is drawn in pieces, and take out of a photo what is not the photo."""
    if stream.get("/Subtype") == Name.Form or stream.get("/PatternType") == 1:
        stream.write(_drawing(stream, budget))
    elif stream.get("/Subtype") == Name.Image:
        _strip_picture(stream)


def _strip_picture(image: Object) -> None:
    given = image.get("/Filter")
    filters = [str(name) for name in (given if isinstance(given, Array) else [given] if given is not None else [])]
    if "/JPXDecode" in filters or "/Crypt" in filters:
        raise CannotClean(Why.HIDING)
    if "/DCTDecode" not in filters:
        return
    image.write(without_segments(_packed(image, filters)), filter=Name.DCTDecode, decode_parms=_parms(image))


def _packed(image: Object, filters: list[str]) -> bytes:
    """Return a photo as it was packed by its camera. Raises CannotClean for wrappings that nobody uses for one."""
    match filters:
        case ["/DCTDecode"]:
            return image.read_raw_bytes()
        case ["/FlateDecode", "/DCTDecode"]:
            unpack = zlib.decompressobj()
            photo = unpack.decompress(image.read_raw_bytes(), MOST_TO_CLEAN)
            if unpack.unconsumed_tail:
                raise CannotClean(Why.TOO_LARGE)
            return photo
    raise CannotClean(Why.HIDING)


def _parms(image: Object) -> Dictionary | None:
    given = image.get("/DecodeParms")
    last = given[-1] if isinstance(given, Array) and len(given) else given
    return last if isinstance(last, Dictionary) else None
