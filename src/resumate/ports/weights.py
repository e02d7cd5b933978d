"""
Models as files on this machine.
"""

from abc import abstractmethod
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol


@dataclass(frozen=True, slots=True)
class KnownWeights:
    """
    A file of weights that was tried, where it is at home, and what its bytes must be.
    """

    name: str
    url: str
    sha256: str
    megabytes: int
    licence: str
    remark: str
    """What was measured, for people."""


class Weights(Protocol):
    """
    The weights that are installed here.
    """

    @abstractmethod
    def known(self) -> list[KnownWeights]:
        """
        Those that can be installed by their name.
        """

    @abstractmethod
    def installed(self) -> list[Path]:
        """
        What is there, newest first.
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
        now, PermanentPortError if the address or the bytes are wrong; then nothing is
        left.
        """
