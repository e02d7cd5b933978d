"""
What is being done, on stderr: a bar on a terminal, nothing elsewhere.
"""

import os
import sys
from contextlib import suppress
from typing import Self

from tqdm import tqdm

_USUAL = os.terminal_size((80, 24))


class Progress:
    """
    Steps of one long command.
    """

    def __init__(self, steps: int) -> None:
        size = _size()
        self._bar = tqdm(
            total=steps,
            file=sys.stderr,
            disable=None,
            bar_format="{desc:<28} {bar} {elapsed}",
            leave=False,
            ncols=size and size.columns,
            nrows=size and size.lines,
        )

    def step(self, what: str) -> None:
        """
        The next step begins.
        """
        self._bar.set_description(what)
        self._bar.update()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._bar.close()


def _size() -> os.terminal_size | None:
    """
    That of a terminal which does not know its own: a bar as wide as 0 is none. None
    where it knows, and may be made larger meanwhile, and where there is no terminal.
    """
    with suppress(OSError, ValueError):
        if not all(os.get_terminal_size(sys.stderr.fileno())):
            return _USUAL
    return None
