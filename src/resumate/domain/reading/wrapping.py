"""
Lines that an editor broke at its margin, made whole again.
"""

import re
from collections.abc import Sequence

from resumate.domain.language.dates import all_dates, find_dates
from resumate.domain.patterns import regex
from resumate.domain.reading.cells import without_dates
from resumate.domain.reading.headings import section_of_heading

BULLET = regex(
    r"^\s*(?:(?:[•◦▪▫‣⁃●○■□◆◇➢➤►▸▶✓✔★·∙*+–—-]|\d{1,2}[.)]|o(?=\s{1,4}[A-Z]))\s+"
    r"|[•▪●✓*-](?=[A-ZÄÖÜ][a-zäöüß]))"
)
"""The mark that one of several things begins with."""
WIDEST = 130
"""Lines longer than this were not broken at a margin."""
NARROWEST = 60
SHORTEST_PROSE = 45
_LABEL = regex(r"^\s*[^\s:：][^:：]{0,28}[:：](?:\s|$)")
_DATED = regex(
    r"\s*(?:seit|since|ab|from|depuis|desde)\s[^\t]{0,12}\d{4}(?:\t| {3,})",
    re.IGNORECASE,
)
"""A date in a column of its own begins a line, though in small letters."""
_COLUMNS = regex(r"\t| {3,}|\s*\|\s*")
_HANGING = regex(
    r"[,\w] (?:since|of|the|and|with|for|from|seit|und|mit|für|von|der|des|dem)\s*$"
)
"""Nobody ends with such a word: "team lead since" goes on below with "May 2024"."""
STAGES = regex(
    r"(?:zuerst|zunächst|anfangs|initially|at first) [^,]+, "
    r"(?:ab|dann|danach|später|from|then|later)\b"
)
"""Posts held one after the other begin a line, though in small letters."""
_ENDS = ".!?:;。！？"


def unwrapped(lines: Sequence[str]) -> list[str]:
    """
    The lines, each that only goes on where the one above had no more room joined to it.
    """
    width = _width(lines)
    whole: list[str] = []
    above = ""
    for line in lines:
        if whole and _goes_on(whole[-1], above, line, width):
            whole[-1] = f"{whole[-1].rstrip()} {line.strip()}"
        else:
            whole.append(line)
        above = line
    return whole


def _width(lines: Sequence[str]) -> int:
    """
    The margin the text was broken at, or 0 if it was not.
    """
    lengths = sorted(len(line.rstrip()) for line in lines if line.strip())
    if not lengths:
        return 0
    width = lengths[-1]
    near = sum(1 for n in lengths if n > width - 14)
    broken = NARROWEST < width <= WIDEST and near >= max(4, len(lengths) // 6)
    return width if broken else 0


def _stands_apart(line: str) -> bool:
    """
    Whether it has dates in a column of their own.
    """
    return _DATED.match(line) is not None or ends_in_dates(line)


def ends_in_dates(line: str) -> bool:
    """
    Whether its last column has dates and nothing else.
    """
    columns = _COLUMNS.split(line.strip())
    return (
        len(columns) > 1
        and find_dates(columns[-1]) is not None
        and not without_dates(columns[-1])
    )


def _ends_with_date(text: str) -> bool:
    return any(len(text.rstrip(" )")) - d.stop <= 0 for d in all_dates(text))


def _goes_on(whole: str, above: str, line: str, width: int) -> bool:
    if not above.strip() or not line.strip() or BULLET.match(line):
        return False
    if _LABEL.match(line) and not line[:1].islower():
        return False
    stages = STAGES.match(line.strip())
    if stages or section_of_heading(line) is not None or _stands_apart(line):
        return False
    bullet = BULLET.match(whole)
    indent = len(line) - len(line.lstrip())
    if bullet and indent and indent >= bullet.end() - 1:
        return True
    first = len(line.split(maxsplit=1)[0])
    full = bool(width) and len(above.rstrip()) + 1 + first > width
    lower = line.strip()[:1].islower()
    ended = above.rstrip()[-1] in _ENDS
    if full and not _COLUMNS.search(above.strip()):
        return lower or not (ended or _ends_with_date(above))
    hangs = _HANGING.search(above) is not None
    return (lower or hangs) and not ended and len(above.strip()) >= SHORTEST_PROSE
