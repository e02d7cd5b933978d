"""
Models as files on this machine.
"""

from abc import abstractmethod
from collections.abc import Callable
from pathlib import Path
from typing import Protocol


class Weights(Protocol):
    """
    The weights that are installed here.
    """

    @abstractmethod
    def install(
        self, source: str, sha256: str, hear: Callable[[int, int], None]
    ) -> Path:
        """
        The file of a known name, or at a web address, once its bytes have that hash.

        What was broken off goes on where it stopped; *hear* is told bytes had and
        bytes wanted (0 if nobody knows). InvalidRequestError if *source* names no
        weights, or no hash is named for it; TransientPortError if it cannot be fetched
        or kept now, PermanentPortError if the address or the bytes are wrong; then
        nothing is left.
        """
