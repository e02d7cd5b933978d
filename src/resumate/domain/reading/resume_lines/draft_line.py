"""
A line of a resume before it is numbered, and how its text is cited.
"""

import re
from dataclasses import dataclass

from resumate.domain.reading.entries.entry import Entry
from resumate.domain.resume import LineKind, Section

_LONGEST_LABEL = 28


@dataclass(frozen=True, slots=True)
class DraftLine:
    """
    A line before it is numbered, and the entry it belongs to.
    """

    text: str
    section: Section
    kind: LineKind
    page: int
    entry: Entry | None = None


def as_cited(text: str, *, as_list: bool = False) -> str:
    """
    A line as it is cited: columns side by side, parted by a mark.
    """
    text = re.sub(r"\t([:：]) ", r"\1 ", re.sub(r"([:：])\t(?:[:：] )?", r"\1 ", text))
    if as_list and _heads_list(text):
        text = text.replace("\t", ": ")
    text = re.sub(r"[,;|]?\t[|]?", ", " if as_list else " | ", text)
    text = re.sub(r"^\s*(?://|#+)\s*", "", text)
    return " ".join(text.split()).strip(" |")


def _heads_list(text: str) -> bool:
    """
    Whether the first of two cells says what the second lists, and does not stand beside
    it in a grid: no list has its commas in brackets alone, or a label of its own.
    """
    label, tab, listed = text.partition("\t")
    bare = re.sub(r"\([^()]*\)?", "", listed)
    two = tab and "\t" not in listed and "," not in label
    short = 1 < len(label) <= _LONGEST_LABEL
    return bool(two and short and "," in bare and not re.match(r"[^,:]+: ", bare))
