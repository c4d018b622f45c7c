"""Cleaning in a process of its own, with little memory and little time: a file made to break a library breaks nothing of the house.

The file goes in and its copy comes out through pipes; the process can write no file, so nothing of it is ever on a disk.
"""

from __future__ import annotations

import asyncio
import contextlib
import resource
import sys
from typing import Final

from bot.cleaning import CannotClean, Cleaned, can_cross, clean
from flows.filekinds import FileType
from flows.paper import PaperKind

PATIENCE: Final = 60.0  # seconds, for one file
_MEMORY: Final = 2_000_000_000  # bytes: a picture of the most pixels that are accepted, some times over
_DONE, _REFUSED = 0, 3


async def clean_apart(content: bytes, type: FileType) -> Cleaned | None:
    """Return the copy of a file that may cross, None if there is none. Never raises for anything a file may be."""
    if not can_cross(type):
        return None
    pipe, quiet = asyncio.subprocess.PIPE, asyncio.subprocess.DEVNULL
    words = (sys.executable, "-m", __name__, type.value)
    try:
        process = await asyncio.create_subprocess_exec(*words, stdin=pipe, stdout=pipe, stderr=quiet)
    except OSError:  # the file is kept all the same: it stays with the mediator
        return None
    try:
        async with asyncio.timeout(PATIENCE):
            found, _ = await process.communicate(content)
    except TimeoutError:
        return None
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
    if process.returncode != _DONE:
        return None
    kind, _, copy = found.partition(b"\n")
    return Cleaned(PaperKind(kind.decode()), copy)


def main() -> int:
    """Clean what comes in at standard input; the argument says what it is."""
    _bind()
    try:
        cleaned = clean(sys.stdin.buffer.read(), FileType(sys.argv[1]))
    except (CannotClean, MemoryError):
        return _REFUSED
    sys.stdout.buffer.write(cleaned.kind.value.encode() + b"\n" + cleaned.content)
    return _DONE


def _bind() -> None:
    for what, most in (
        (resource.RLIMIT_AS, _MEMORY),
        (resource.RLIMIT_CPU, int(PATIENCE)),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
    ):
        with contextlib.suppress(ValueError, OSError):  # a stricter limit is set from outside
            resource.setrlimit(what, (most, most))


if __name__ == "__main__":
    sys.exit(main())
