"""
How well something is known, drawn with marks behind it: "Excel ●●●●○".
"""

from resumate.domain.patterns import regex

FILLED = "●◉⬤■▪▮★█▓"
EMPTY = "○◯□▫▯☆░▒"
_RATING = regex(rf"\s*(?=[{EMPTY}\s]*[{FILLED}])(?:[{FILLED}{EMPTY}]\s*){{3,}}$")
_MARKS = regex(rf"[{FILLED}{EMPTY}]{{3,}}")
UNRATED = regex(rf"(?<![{FILLED}{EMPTY}])[{EMPTY}]{{3,}}(?![{FILLED}])")
"""Marks of which none is filled say that one does not know it: "LIMS ○○○○○"."""
_FILLED_FIRST = regex(rf"(?P<had>[{FILLED}]+|#+)(?P<lacked>[{EMPTY}]+|-+)(?!\w)")
_FEWEST_MARKS = 3
_POINTS = regex(r"(?<![\w/])(?P<had>\d\d?) ?/ ?(?P<most>5|10)\)?$")
"""How well, in points: "Welding (2/10)"."""


def without_rating(text: str) -> str:
    """
    *text* without the marks at its end, of which one at least is filled.
    """
    return _RATING.sub("", text)


def rates_none(text: str) -> bool:
    """
    Whether all that a line names is rated with no mark.
    """
    rated = _MARKS.findall(text)
    return bool(rated) and all(map(UNRATED.fullmatch, rated))


def is_rated_low(text: str) -> bool:
    """
    Whether the marks or points behind a skill say that less than half of it is known.
    """
    if points := _POINTS.search(text):
        return 2 * int(points["had"]) < int(points["most"])
    found = _FILLED_FIRST.search(text)
    if not found or len(found.group()) < _FEWEST_MARKS:
        return False
    return len(found["had"]) < len(found["lacked"])
