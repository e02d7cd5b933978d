"""
What somebody was examined in: subjects with their grades, one below the other.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from resumate.domain.extracted_text import BlockKind
from resumate.domain.language.dates import find_dates
from resumate.domain.language.name_kinds import school_score
from resumate.domain.patterns import regex
from resumate.domain.reading.lines.source import SourceLine

_GRADED = regex(
    r"(?!.*\b(?:[Ll]evel|[Ss]tage|[Gg]rade|[Bb]and|[Uu]nit|[Pp]art|[Kk]lasse|[Mm]odul|[Tt]eil"
    r"|[Ss]tufe) \d)"
    r"[^\W\d_][\w&'’/,.-]*(?: [\w&'’/,.()-]+){0,5}?\s*[\s:–-]\s*"
    r"(?:[A-G]\*{0,2}|[1-9](?:-[1-9])?|[HO][1-8]|U|(?:Merit|Pass|Distinction|Credit)\*?"
    r"|(?:sehr )?gut|befriedigend|ausreichend|[1-6][.,]\d|\d{2,3} ?%)"
)
"""A subject and its grade: "Design & Technology 7", "Irish (O): O2", "Mathe 2"."""
_FEWEST = 3
_FEWEST_UNDER_A_LABEL = 2
_LONGEST_LABEL = 6


def with_subjects_joined(lines: Sequence[SourceLine]) -> Iterator[SourceLine]:
    """
    The lines; subjects below each other are one list, behind the label above them:
    "GCSEs: Maths 6, English 4, Art 7".
    """
    at = 0
    while at < len(lines):
        label = _is_label(lines[at])
        first = at + label
        stop = first
        while stop < len(lines) and _is_subject(lines[stop]):
            stop += 1
        if stop - first < (_FEWEST_UNDER_A_LABEL if label else _FEWEST):
            yield lines[at]
            at += 1
            continue
        graded = ", ".join(" ".join(x.text.split()) for x in lines[first:stop])
        text = f"{lines[at].text.rstrip()} {graded}" if label else graded
        kind = BlockKind.LIST_ITEM
        yield replace(lines[at], text=text, kind=kind, apart=False)
        at = stop


def _is_subject(line: SourceLine) -> bool:
    if find_dates(line.text) or school_score(line.text):
        return False
    return _GRADED.fullmatch(line.text.strip()) is not None


def _is_label(line: SourceLine) -> bool:
    words = line.text.split()
    return line.text.rstrip().endswith(":") and len(words) <= _LONGEST_LABEL
