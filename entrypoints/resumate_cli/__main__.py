"""
``resumate``, and ``python -m resumate_cli``.
"""

import signal
import sys
import traceback
from types import FrameType

from resumate_cli.exit_codes import OUR_FAULT, STOPPED


def run() -> int:
    """
    One command; who stops it while it is still loading is asked nothing either, and
    what nobody thought of is one line, and not taken for findings.
    """
    stopped = False

    def stop(_number: int, _frame: FrameType | None) -> None:
        nonlocal stopped
        stopped = True
        raise KeyboardInterrupt

    if signal.getsignal(signal.SIGINT) is signal.default_int_handler:
        signal.signal(signal.SIGINT, stop)
    try:
        from resumate_cli.main import main  # noqa: PLC0415 - loading takes a second

        return main()
    except KeyboardInterrupt:
        return STOPPED
    except Exception as error:  # noqa: BLE001 - whatever it is, it is told in one line
        # A library in C that is stopped while it loads raises an error of its own.
        return STOPPED if stopped else _confess(error)


def _confess(error: Exception) -> int:
    """
    The kind of *error* and where it happened; its words may quote somebody's text.
    """
    place = traceback.extract_tb(error.__traceback__)[-1]
    where = f"{type(error).__name__}, {place.filename}, line {place.lineno}"
    sys.stderr.write(f"resumate: A fault of ResuMate, please report it: {where}\n")
    return OUR_FAULT


if __name__ == "__main__":
    sys.exit(run())
