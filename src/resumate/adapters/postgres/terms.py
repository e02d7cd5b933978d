"""
The terms by which a text is found: its words, and the pieces of its longer words.

Pieces of four characters let *Kundenberatung* be found by *Beratung* and *migrated* by
*migration* in any language, without a stemmer for each; runs of Chinese and Japanese,
which have no blanks between words, are cut into pairs of characters.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from itertools import islice

_UNSPACED = "\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"
_RUN = re.compile(rf"([{_UNSPACED}]+)|([^\W{_UNSPACED}]+)")
_PIECE = 4
_LONGEST_WORD = 64
_MOST_TERMS = 4000
_HIGHEST_COUNT = 99


def terms(text: str) -> Counter[str]:
    """
    Each term of *text*, and how often it stands there.
    """
    folded = unicodedata.normalize("NFKC", text).casefold()
    return Counter(islice(_terms(folded), _MOST_TERMS))


def as_tsvector(text: str) -> str:
    """
    The terms of *text* as PostgreSQL writes a tsvector; the places only count.
    """
    # A term is made of letters and digits alone, so nothing in it needs quoting.
    return " ".join(
        f"'{term}':{','.join(map(str, range(1, min(count, _HIGHEST_COUNT) + 1)))}"
        for term, count in terms(text).items()
    )


def _terms(folded: str) -> Iterator[str]:
    for run in _RUN.finditer(folded):
        unspaced, word = run.groups()
        if unspaced:
            yield from _pieces(unspaced, 2)
            continue
        yield word[:_LONGEST_WORD]
        if len(word) >= _PIECE:
            yield from _pieces(word, _PIECE)


def _pieces(run: str, size: int) -> Iterator[str]:
    for start in range(max(1, len(run) - size + 1)):
        yield run[start : start + size]
