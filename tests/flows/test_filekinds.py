"""A file is what its content says it is; what can carry a program or hide something is refused."""

from __future__ import annotations

import struct
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.answers import FileKind
from flows.filekinds import HEAD, TAIL, FileType, type_of

PDF = b"%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n%%EOF\n"
JPEG = b"\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01\x01\x00\x00\x01\x00\x01\x00\x00" + bytes(40)
OGG = b"OggS\x00\x02" + bytes(60)
DOCX = b"PK\x03\x04" + bytes(100) + b"[Content_Types].xml word/document.xml vbaProject.bin" + b"PK\x05\x06" + bytes(18)


def png(width: int, height: int) -> bytes:
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    chunk = b"IHDR" + header
    return b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 13) + chunk + struct.pack(">I", zlib.crc32(chunk))


def jpeg(width: int, height: int) -> bytes:
    frame = struct.pack(">HBHH", 17, 8, height, width) + bytes(10)
    return JPEG[:20] + b"\xff\xc0" + frame


def seen(whole: bytes, kind: FileKind = FileKind.DOCUMENT) -> FileType | None:
    return type_of(whole[:HEAD], whole[-TAIL:], kind)


@pytest.mark.parametrize(
    ("whole", "kind", "found"),
    [
        (PDF, FileKind.DOCUMENT, FileType.PDF),
        (JPEG, FileKind.PHOTO, FileType.JPEG),
        (JPEG, FileKind.DOCUMENT, FileType.JPEG),
        (png(800, 600), FileKind.PHOTO, FileType.PNG),
        (b"RIFF\x00\x00\x00\x00WEBPVP8 " + bytes(40), FileKind.PHOTO, FileType.WEBP),
        (b"\x00\x00\x00\x18ftypheic" + bytes(40), FileKind.DOCUMENT, FileType.HEIC),
        (b"\x00\x00\x00\x18ftypM4A " + bytes(40), FileKind.VOICE, FileType.M4A),
        (OGG, FileKind.VOICE, FileType.OGG),
        (b"ID3\x04" + bytes(40), FileKind.VOICE, FileType.MP3),
        (b"\xff\xfb\x90\x00" + bytes(40), FileKind.DOCUMENT, FileType.MP3),
        ("Lo que pasó el 12 de marzo.\n\tNota: اتفقنا".encode(), FileKind.DOCUMENT, FileType.TEXT),
    ],
)
def test_what_people_send_is_accepted(whole: bytes, kind: FileKind, found: FileType) -> None:
    assert seen(whole, kind) is found


@pytest.mark.parametrize(
    "whole",
    [
        b"",
        b"   \n",
        b"MZ\x90\x00" + bytes(60),
        b"MZ this is a program that looks like text",
        b"\x7fELF" + bytes(60),
        DOCX,
        b"PK\x03\x04" + bytes(60),
        b"Rar!\x1a\x07" + bytes(60),
        b"<html><script>alert(1)</script></html>",
        b"  <svg onload=alert(1)>",
        b"#!/bin/sh\nrm -rf /\n",
        b"{\\rtf1 object}",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(60),
        b"GIF89a" + bytes(60),
        b"text with a \x00 in it",
        b"\xff\xfe\x00\x01binary",
    ],
)
def test_everything_else_is_refused(whole: bytes) -> None:
    assert seen(whole) is None


@pytest.mark.parametrize("cover", [PDF, JPEG, png(20, 20), OGG, b"a harmless note\n"])
def test_an_archive_hidden_behind_something_harmless_is_refused(cover: bytes) -> None:
    assert seen(cover + DOCX) is None
    assert seen(cover + bytes(200_000) + DOCX) is None


@pytest.mark.parametrize("whole", [png(50_000, 50_000), jpeg(60_000, 60_000)])
def test_a_picture_that_claims_to_be_a_hundred_times_a_camera_s_is_refused(whole: bytes) -> None:
    assert seen(whole) is None
    assert seen(jpeg(4000, 3000)) is FileType.JPEG


@pytest.mark.parametrize(
    ("whole", "kind"), [(PDF, FileKind.PHOTO), (JPEG, FileKind.VOICE), (OGG, FileKind.PHOTO), (PDF, FileKind.VOICE)]
)
def test_a_file_is_refused_where_another_kind_was_announced(whole: bytes, kind: FileKind) -> None:
    assert seen(whole, kind) is None


@given(st.binary(max_size=400), st.binary(max_size=400), st.sampled_from(FileKind))
def test_any_bytes_can_be_looked_at(head: bytes, tail: bytes, kind: FileKind) -> None:
    assert type_of(head, tail, kind) in {None, *FileType}
