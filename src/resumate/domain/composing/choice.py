"""
Variety without chance: the same plan always makes the same choices.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from hashlib import sha256
from typing import TypeVar

Option = TypeVar("Option")


class Chooser:
    """
    Picks wordings by a stable hash of what the letter is for.

    Two letters of one person read differently because their companies and titles
    differ;
    one letter composed twice is the same letter.
    """

    def __init__(self, *seed: str | None) -> None:
        self._seed = "\x1f".join(part or "" for part in seed)

    def pick(self, purpose: str, options: Sequence[Option], turn: int = 0) -> Option:
        """
        One of *options*, always the same one for this seed, *purpose* and *turn*; the
        next one at the next turn.
        """
        return options[(self.number(purpose) + turn) % len(options)]

    def number(self, purpose: str) -> int:
        """
        A number that stays the same for this seed and *purpose*.
        """
        digest = sha256(f"{self._seed}\x1f{purpose}".encode()).digest()
        return int.from_bytes(digest[:4], "big")


class Fresh:
    """
    Chooses among ways to say one thing so that a letter does not repeat itself.

    Least used first; none that begins with the word the sentence before began with,
    where another is left.
    """

    def __init__(self, choose: Chooser) -> None:
        self._choose = choose
        self._used: Counter[str] = Counter()
        self._last = ""

    def heard(self, sentence: str) -> None:
        """
        *sentence* was said, so the next one should begin otherwise.
        """
        self._last = _first_word(sentence)

    def told(self, name: str) -> None:
        """
        The frame called *name* was said where there was nothing to choose.
        """
        self._used[name] += 1

    def used(self, name: str) -> bool:
        """
        Whether the frame called *name* was picked before.
        """
        return self._used[name] > 0

    def rarest(self, names: Sequence[str]) -> str:
        """
        The first of *names* that was used least.
        """
        return min(names, key=lambda name: self._used[name])

    def pick(self, purpose: str, options: Mapping[str, str]) -> str:
        """
        One of *options*, which are sentences by the name of their frame.
        """
        names = list(options)
        start = self._choose.number(purpose) % len(names)
        turned = names[start:] + names[:start]
        best = min(
            turned,
            key=lambda name: (
                self._used[name] + (_first_word(options[name]) == self._last),
                self._used[name],
            ),
        )
        self._used[best] += 1
        return options[best]


def _first_word(sentence: str) -> str:
    return sentence.split(" ", maxsplit=1)[0].casefold().rstrip(",")
