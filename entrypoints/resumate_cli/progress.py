"""
What is being done, on stderr: a bar on a terminal, nothing elsewhere.
"""

import sys
from typing import Self

from tqdm import tqdm


class Progress:
    """
    Steps of one long command.
    """

    def __init__(self, steps: int) -> None:
        self._bar = tqdm(
            total=steps,
            file=sys.stderr,
            disable=None,
            bar_format="{desc:<28} {bar} {elapsed}",
            leave=False,
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
