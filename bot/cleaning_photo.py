"""A photo drawn anew from its pixels: nothing but them is in the copy. No EXIF, no place, no profile, no preview, nothing after its end."""

from __future__ import annotations

from io import BytesIO
from typing import Final

from PIL import Image, ImageOps

from bot.cleaning import CannotClean, Why
from flows.filekinds import MOST_PIXELS

_LONGEST: Final = 4096  # pixels; a page of print is still read easily
_QUALITY: Final = 90
_FORMATS: Final = ("JPEG", "PNG", "WEBP")


def clean_photo(content: bytes) -> bytes:
    """Return the picture as a new JPEG, turned as it was meant to be seen. Raises CannotClean."""
    try:
        with Image.open(BytesIO(content), formats=_FORMATS) as picture:
            if picture.width * picture.height > MOST_PIXELS:  # asked before a single pixel is unpacked
                raise CannotClean(Why.TOO_LARGE)
            return _written(_drawn(picture))
    except CannotClean:
        raise
    except Image.DecompressionBombError:
        raise CannotClean(Why.TOO_LARGE) from None
    except Exception:  # a broken file makes the library raise almost anything
        raise CannotClean(Why.BROKEN) from None


def _drawn(picture: Image.Image) -> Image.Image:
    """Copy the pixels alone, on white where the picture is transparent."""
    picture.draft("RGB", (_LONGEST, _LONGEST))  # a JPEG far too large is read at half its size or less
    turned = _turned(picture)
    turned.thumbnail((_LONGEST, _LONGEST))
    fresh = Image.new("RGB", turned.size, "white")
    if "A" in turned.getbands() or "transparency" in turned.info:
        layer = turned.convert("RGBA")
        fresh.paste(layer, mask=layer.getchannel("A"))
    else:
        fresh.paste(turned.convert("RGB"))
    return fresh


def _turned(picture: Image.Image) -> Image.Image:
    try:
        return ImageOps.exif_transpose(picture)
    except Exception:  # notes that cannot be read do not make the picture unreadable
        return picture.copy()


def _written(picture: Image.Image) -> bytes:
    copy = BytesIO()
    picture.save(copy, "JPEG", quality=_QUALITY)
    return copy.getvalue()
