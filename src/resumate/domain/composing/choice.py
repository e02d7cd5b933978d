"""
Variety without chance: the same plan always makes the same choices.
"""

from collections.abc import Sequence
from hashlib import sha256


class Chooser:
    """
    Picks wordings by a stable hash of what the letter is for.

    Two letters of one person read differently because their companies and titles
    differ;
    one letter composed twice is the same letter.
    """

    def __init__(self, *seed: str | None) -> None:
        self._seed = "\x1f".join(part or "" for part in seed)

    def pick(self, purpose: str, options: Sequence[str]) -> str:
        """
        One of *options*, always the same one for this seed and *purpose*.
        """
        return options[self.number(purpose) % len(options)]

    def number(self, purpose: str) -> int:
        """
        A number that stays the same for this seed and *purpose*.
        """
        digest = sha256(f"{self._seed}\x1f{purpose}".encode()).digest()
        return int.from_bytes(digest[:4], "big")
