"""
Whether sentences are borne out, as a model says of many at once.
"""

import re
from collections.abc import Sequence

from resumate.domain.grounding.judging import SURE
from resumate.domain.letter import Opinion
from resumate.domain.patterns import regex

_ROW = regex(
    r"^\W*(?P<number>\d+)\W+(?P<word>yes|no)\b(?P<rest>[^\n]*)$",
    re.IGNORECASE | re.MULTILINE,
)
_QUOTED = regex(r"[\"“„«](?P<words>[^\"“”„«»]+)[\"”“»]")


def opinions(answer: str, sentences: Sequence[str], judge: str) -> list[Opinion | None]:
    """
    What the *answer* of *judge* says of each of the *sentences*, numbered from 1; None
    where it says neither yes nor no, or both.

    A word is no probability: it is taken to be as sure as a trusted judge must be.
    """
    said: dict[int, set[tuple[str, str]]] = {}
    for row in _ROW.finditer(answer):
        number, word = int(row["number"]), row["word"].lower()
        said.setdefault(number, set()).add((word, row["rest"]))
    return [
        _opinion(said.get(number, set()), text, judge)
        for number, text in enumerate(sentences, start=1)
    ]


def _opinion(rows: set[tuple[str, str]], text: str, judge: str) -> Opinion | None:
    if {word for word, _ in rows} == {"yes"}:
        return Opinion(judge, SURE)
    if {word for word, _ in rows} != {"no"}:
        return None
    quoted = (
        found["words"].strip() for _, rest in rows for found in _QUOTED.finditer(rest)
    )
    doubted = next((words for words in quoted if words and words in text), "")
    return Opinion(judge, 1.0 - SURE, doubted)
