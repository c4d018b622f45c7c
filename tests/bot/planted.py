"""Files full of words that nobody on the other side may ever read, for tests that look for them."""

from __future__ import annotations

from functools import cache
from io import BytesIO

import pikepdf
from pikepdf import Array, AttachedFileSpec, Dictionary, Name, Pdf, Stream
from PIL import Image

CANARY = b"zanzibar"  # stands in every hidden place of these files
READABLE = "The fence was moved in May"


def photo(colour: str = "red", *, size: tuple[int, int] = (300, 200)) -> bytes:
    """A photo as a phone makes it: lying on its side, with where and by whom it was taken, and more after its end."""
    exif = Image.Exif()
    exif[0x010E] = exif[0x013B] = exif[0x8298] = "zanzibar, Rosa"  # description, artist, copyright
    exif[0x0112] = 6
    place = exif.get_ifd(0x8825)
    place[1], place[2], place[29] = "N", (40.0, 24.0, 59.4), "zanzibar"
    made = BytesIO()
    xmp = b"<x:xmpmeta>zanzibar</x:xmpmeta>"
    picture = Image.new("RGB", size, colour)
    picture.save(made, "JPEG", exif=exif, comment=b"zanzibar", icc_profile=b"zanzibar" * 20, xmp=xmp)
    return made.getvalue() + b"zanzibar after the end"


@cache
def small_photo(shade: int) -> bytes:
    """A photo of a few pixels; each of the 256 is another file."""
    made = BytesIO()
    Image.new("RGB", (8, 8), (shade, 0, 0)).save(made, "JPEG")
    return made.getvalue()


def png() -> bytes:
    """A screenshot with a remark and a see-through corner."""
    from PIL.PngImagePlugin import PngInfo

    said = PngInfo()
    said.add_text("Author", "zanzibar")
    made = BytesIO()
    Image.new("RGBA", (20, 10), (0, 0, 255, 0)).save(made, "PNG", pnginfo=said)
    return made.getvalue()


def webp() -> bytes:
    made = BytesIO()
    Image.new("RGB", (20, 10), "green").save(made, "WEBP", exif=b"Exif\0\0zanzibar", xmp=b"zanzibar")
    return made.getvalue()


def pdf() -> bytes:
    """A letter with something hidden wherever a PDF can hide it."""
    made = Pdf.new()
    page = made.add_blank_page(page_size=(300, 300)).obj
    page.Resources = Dictionary(
        XObject=Dictionary(Metadata=_picture(made), Form=_form(made)),
        Font=Dictionary(F1=Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica, Owner="zanzibar")),
        Properties=Dictionary(L=Dictionary(Type=Name.OCG, Name="zanzibar")),
    )
    page.Contents = made.make_stream(
        b"% zanzibar\nq 100 0 0 100 0 0 cm /Metadata Do Q /Form Do /OC /L BDC EMC /Q <</Y (zanzibar)>> DP "
        b"/Span <</ActualText (zanzibar)>> BDC BT /F1 12 Tf 20 250 Td (" + READABLE.encode() + b") Tj ET EMC"
    )
    page.PieceInfo = Dictionary(Writer=Dictionary(Private=Dictionary(Who="zanzibar")))
    page.Metadata = made.make_stream(b"<x>zanzibar</x>")
    page.Thumb = made.make_stream(b"zanzibar")
    page.AA = Dictionary(O=Dictionary(S=Name.JavaScript, JS="zanzibar()"))
    page.Annots = Array([_note(made), _field(made)])
    made.Root.AcroForm = Dictionary(Fields=Array([page.Annots[1]]), NeedAppearances=True, XFA="zanzibar")
    helvetica = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica)
    made.Root.AcroForm.DR = Dictionary(Font=Dictionary(Helv=helvetica))
    made.Root.OpenAction = Dictionary(S=Name.JavaScript, JS="app.alert('zanzibar')")
    made.Root.StructTreeRoot = made.make_indirect(Dictionary(Type=Name.StructTreeRoot, Alt="zanzibar"))
    made.Root.PageLabels = Dictionary(Nums=Array([0, Dictionary(P="zanzibar")]))
    made.attachments["zanzibar.txt"] = AttachedFileSpec(made, b"zanzibar")
    with made.open_outline() as outline:
        outline.root.append(pikepdf.OutlineItem("zanzibar", 0))
    made.docinfo["/Author"] = "zanzibar"
    with made.open_metadata() as said:
        said["dc:creator"] = ["zanzibar"]
    return _written(made) + _earlier_version()


def _picture(made: Pdf) -> Stream:
    found = made.make_stream(photo())
    found.Type, found.Subtype, found.Filter = Name.XObject, Name.Image, Name.DCTDecode
    found.Width, found.Height, found.BitsPerComponent = 300, 200, 8
    found.ColorSpace = Array([Name.ICCBased, made.make_stream(b"zanzibar" * 9, N=3)])
    found.Metadata = made.make_stream(b"<x>zanzibar</x>")
    found.Camera = "zanzibar"
    return found


def _form(made: Pdf) -> Stream:
    found = made.make_stream(b"% zanzibar\n0 0 10 10 re f")
    found.Type, found.Subtype, found.BBox = Name.XObject, Name.Form, Array([0, 0, 10, 10])
    found.PieceInfo = Dictionary(Writer=Dictionary(Private=made.make_stream(b"zanzibar")))
    return found


def _note(made: Pdf) -> pikepdf.Object:
    note = Dictionary(Type=Name.Annot, Subtype=Name.Text, Rect=[10, 10, 30, 30], T="zanzibar", Contents="zanzibar")
    return made.make_indirect(note)


def _field(made: Pdf) -> pikepdf.Object:
    field = Dictionary(Type=Name.Annot, Subtype=Name.Widget, Rect=[20, 200, 200, 220], FT=Name.Tx)
    field.T, field.TU, field.V, field.F, field.DA = "zanzibar", "zanzibar", "Filled in", 4, "/Helv 10 Tf 0 g"
    return made.make_indirect(field)


def _written(made: Pdf) -> bytes:
    kept = BytesIO()
    made.save(kept, compress_streams=False, object_stream_mode=pikepdf.ObjectStreamMode.disable)
    return kept.getvalue()


def _earlier_version() -> bytes:
    """What a program leaves behind that saves by adding to the end."""
    return b"\n900 0 obj\n(zanzibar)\nendobj\n"


def locked() -> bytes:
    """A PDF that anybody may read and nobody may change."""
    made = Pdf.new()
    made.add_blank_page()
    kept = BytesIO()
    made.save(kept, encryption=pikepdf.Encryption(owner="secret", user=""))
    return kept.getvalue()


def unpacked(copy: bytes) -> bytes:
    """Write a PDF with nothing packed, so that every byte of it can be searched."""
    with Pdf.open(BytesIO(copy)) as found:
        kept = BytesIO()
        level = pikepdf.StreamDecodeLevel.specialized
        mode = pikepdf.ObjectStreamMode.disable
        found.save(kept, compress_streams=False, stream_decode_level=level, object_stream_mode=mode)
        return kept.getvalue()
