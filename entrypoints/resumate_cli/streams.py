"""
The three streams that a command is given, fit to be used whatever they are.
"""

import os
import sys
from typing import TextIO


def stand_in_for_closed() -> None:
    """
    A stream that the caller closed becomes an empty one, so that no file or socket that
    is opened later takes its place; what an encoding lacks is shown as an escape.
    """
    # Typed as always there, and None where the caller closed them.
    if sys.stdin is None:
        sys.stdin = _nothing(0)
    sys.stdout = _forgiving(sys.stdout or _nothing(1))
    sys.stderr = _forgiving(sys.stderr or _nothing(2))


def _nothing(number: int) -> TextIO:
    opened = os.open(os.devnull, os.O_RDWR)
    if opened != number:
        os.dup2(opened, number)
        os.close(opened)
    if number == 0:
        return os.fdopen(number, encoding="utf-8", closefd=False)
    return os.fdopen(number, "w", encoding="utf-8", closefd=False)


def _forgiving(stream: TextIO) -> TextIO:
    # A stream that tests put in its place may be of another kind.
    if hasattr(stream, "reconfigure"):
        stream.reconfigure(errors="backslashreplace")
    return stream
