"""Serving from the shell: what is wrong at a start becomes one clear line. Knows no command line."""

from __future__ import annotations

import asyncio
import gc
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, NoReturn

if TYPE_CHECKING:
    from storage.errors import StorageError

BAD_START = 2


def refuse(line: str) -> NoReturn:
    """End with one line that says what is wrong."""
    sys.stderr.write(f"parley: {line}\n")
    raise SystemExit(BAD_START)


@contextmanager
def clear_faults() -> Iterator[None]:
    """Turn what can be wrong at a start into one line and exit code 2."""
    from bot.channel.errors import ChannelError
    from bot.library import BadFlow
    from bot.present.catalogue import BadCatalogue
    from bot.settings import BadSetting
    from storage.errors import StorageError

    try:
        yield
    except BadSetting as fault:
        refuse(str(fault))
    except (BadFlow, BadCatalogue) as fault:
        refuse(str(fault))
    except StorageError as fault:
        refuse(with_settings(fault))
    except ChannelError as fault:
        refuse(str(fault))
    except OSError as fault:
        where = f"{fault.filename}: " if fault.filename else ""
        refuse(where + (fault.strerror or type(fault).__name__))


def with_settings(fault: StorageError) -> str:
    """Say what is wrong with the archive, and by which settings it was looked for."""
    from storage.errors import Unavailable, WrongMasterKey

    match fault:
        case Unavailable():
            return f"{fault}; see PARLEY_DATABASE_URL and PARLEY_KEYS_URL"
        case WrongMasterKey():
            return f"{fault}; see PARLEY_MASTER_KEY and PARLEY_KEYS_URL"
    return str(fault)


def set_pages_on_one_core() -> None:
    """Keep the typesetter, which would take every core for a page, from what parties wait for. Before the first page is set."""
    os.environ.setdefault("RAYON_NUM_THREADS", "1")


def serving(bench: str = "") -> None:
    """Serve until told to stop."""
    set_pages_on_one_core()
    gc.disable()  # while modules, flows and wordings are read nothing becomes garbage; `serve` turns it on when it is ready
    # httpx and structlog load these where they find them: 6 MB and 50 ms for colours and a command line that nobody sees
    for unseen in ("pygments", "rich", "click"):
        sys.modules.setdefault(unseen, None)  # type: ignore[arg-type]  # None: as if it were not installed
    with clear_faults():
        from bot.run import serve
        from bot.settings import read_settings

        if sys.modules["click"] is None:
            del sys.modules["click"]  # the web server of webhook mode has a use for it
        asyncio.run(serve(read_settings(), bench=bench))
