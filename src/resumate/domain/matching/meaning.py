"""
How much of the meaning of a requirement each line has.
"""

from collections.abc import Iterator, Sequence

from resumate.domain.language.gist import abbreviated, share, weights
from resumate.domain.language.words import words
from resumate.domain.matching.ask import names_person
from resumate.domain.matching.holding import ReadLine


class Meanings:
    """
    The lines of a resume by the groups of meaning that the truth gate knows.
    """

    def __init__(self, lines: Sequence[ReadLine], language: str) -> None:
        self._lines = lines
        self._language = language
        self._held = [self._keys(ln.besides_people) for ln in lines]

    def shares(self, text: str) -> dict[str, float]:
        """
        The share of *text* that each line has by word or meaning.
        """
        asked, said = list(self._read(text)), weights(text)
        whole = sum(weight for weight, _ in asked) or 1.0
        found = {}
        person = names_person(text)
        for line, keys in zip(self._lines, self._held, strict=True):
            ln = line.besides_tools if person else line.besides_people
            held = self._keys(ln) if person else keys
            meant = sum(weight for weight, one in asked if one & held) / whole
            short = abbreviated(text, ln.line.text)
            worded = max(share(said, item | short) for item in ln.items)
            found[ln.line.id] = max(meant, worded)
        return found

    def _keys(self, ln: ReadLine) -> frozenset[str]:
        return frozenset[str]().union(*(keys for _, keys in self._read(ln.text)))

    def _read(self, text: str) -> Iterator[tuple[float, frozenset[str]]]:
        for word in words(text, self._language):
            if word.weight > 0 and weights(word.text):
                # "=" marks a word's own spelling: the stem beside it says the same.
                yield word.weight, frozenset(k for k in word.keys if k[0] != "=")
