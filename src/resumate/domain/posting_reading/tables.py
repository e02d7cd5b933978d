"""
Tables of what is asked, whose rows say in one cell how much it is wanted, in lines:
"ICU experience | Required | 1" below "Requirement | Level | Years".
"""

from collections.abc import Iterator, Sequence
from itertools import groupby

from resumate.domain.patterns import Said, regex

_GRADES = {
    "required": Said(r"required|must(?:[- ]have)?|mandatory|essential|yes"),
    "desirable": Said(
        r"preferred|desired|desirable|nice[- ]to[- ]have|optional|(?:a )?plus|bonus"
    ),
    "erforderlich": Said(r"erforderlich|zwingend|muss|vorausgesetzt|notwendig|pflicht"),
    "wünschenswert": Said(r"wünschenswert|von vorteil|gewünscht|kann|optimal|optional"),
}
_YEARS = Said(r"(?:min(?:imum|\.)? )?(?:years?|yrs|jahre?)(?: of experience)?")
_NUMBER = regex(r"\d{1,2}\+?")
_EDGES = regex(r"^\s*\|\s*|\s*\|\s*$")
_BETWEEN = regex(r"\t|\s+\|\s+")
_RULE = regex(r"[\s|:+=-]*")
_FEWEST = 2
_Row = Sequence[str]


def with_rows_told(text: str) -> str:
    """
    *text* with an item for each row of such tables, its grade in brackets behind it.
    """
    lines = text.split("\n")
    told: list[str] = []
    for wide, run in groupby(lines, key=lambda line: len(_cells(line))):
        rows = list(run)
        items = list(_items(rows)) if wide > 1 else []
        told += ["", *items, ""] if items else rows
    return "\n".join(told)


def _cells(line: str) -> list[str]:
    return [cell.strip() for cell in _BETWEEN.split(_EDGES.sub("", line))]


def _items(lines: Sequence[str]) -> Iterator[str]:
    """
    The rows below the titles as items; nothing where no column tells a grade.
    """
    rows = [_cells(line) for line in lines if not _RULE.fullmatch(line)]
    column = (
        next((n for n in range(1, len(rows[0])) if _grades(rows, n)), 0) if rows else 0
    )
    if not column:
        return
    titles = [] if _grade(rows[0][column]) else rows[0]
    years = next((n for n, title in enumerate(titles) if _YEARS.fullmatch(title)), 0)
    for row in rows[1:] if titles else rows:
        asked = row[0]
        if years and _NUMBER.fullmatch(row[years]):
            asked = _with_years(asked, row[years], titles[years].lower())
        yield f"• {asked} ({_grade(row[column])})"


def _with_years(asked: str, number: str, title: str) -> str:
    one = number == "1"
    if "jahr" in title:
        return " ".join((number, "Jahr" if one else "Jahre", asked))
    return " ".join((number, "year" if one else "years", "of", asked))


def _grades(rows: Sequence[_Row], column: int) -> bool:
    """
    Whether each cell of a column but its title says how much is wanted.
    """
    told = [_grade(row[column]) for row in rows]
    return len(told) - (not told[0]) >= _FEWEST and all(told[1:])


def _grade(cell: str) -> str:
    return next((told for told, said in _GRADES.items() if said.fullmatch(cell)), "")
