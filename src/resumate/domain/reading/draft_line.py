"""
A line of a resume before it is numbered, and how its text is cited.
"""

import re
from dataclasses import dataclass

from resumate.domain.reading.entry import Entry
from resumate.domain.resume import LineKind, Section


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
    if as_list and re.fullmatch(r"[^\t,]{2,28}\t[^\t]*,[^\t]*", text):
        text = text.replace("\t", ": ")
    text = re.sub(r"[,;|]?\t[|]?", ", " if as_list else " | ", text)
    text = re.sub(r"^\s*(?://|#+)\s*", "", text)
    return " ".join(text.split()).strip(" |")
