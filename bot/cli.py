"""The command line: `parley …`. To serve is done here; for every other word the commands are loaded."""

from __future__ import annotations

import sys

from bot.serving import serving


def main() -> None:
    """Enter from the shell."""
    try:
        match sys.argv[1:]:
            case ["run"]:
                serving()
            case ["bench", "serve"]:
                serving(bench="bench")
            case _:
                from bot.commands import app  # 2 MB that a bot would carry for as long as it serves

                app()
    except KeyboardInterrupt:
        sys.exit(130)


if __name__ == "__main__":
    main()
