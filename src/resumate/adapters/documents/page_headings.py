"""
Headings that stand in the margin, beside what they head: they move above it.
"""

# ruff: noqa: PLR2004 -- the thresholds are told where they stand

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from resumate.adapters.documents.page_words import Segment
from resumate.domain.reading import section_of_heading
from resumate.domain.resume import Section

_REACH = 0.8
"""Letter sizes that the first line of a section may stand above its heading beside."""
_LEAST = 2
"""So many headings stand in a margin that is one of headings."""
_ROWS_APART = 2.0
"""Letter sizes from one row of a heading to the next, at most."""
_ABOVE = 0.4
"""Letter sizes that a heading which moves comes to stand above its section."""

_Heading = list[Segment]


def with_headings_above(
    pages: Iterable[Sequence[Segment]],
) -> Iterator[list[Segment]]:
    """
    The pages; where nothing but headings stands on the left, each is set above the
    first line beside it.
    """
    seen: Segment | None = None
    for page in pages:
        first = _first_heading(page)
        told = _moved(page, first, seen) if first else []
        seen = first if told else None
        yield told or list(page)


def _first_heading(region: Sequence[Segment]) -> Segment | None:
    for heading in sorted(region, key=lambda s: s.baseline):
        if section_of_heading(heading.text) not in {None, Section.OTHER}:
            return _top_row(region, heading)
    return None


def _top_row(region: Sequence[Segment], heading: Segment) -> Segment:
    """
    The first row of a heading: "Work" above "Experience".
    """
    for row in region:
        whole = section_of_heading(f"{row.text} {heading.text}") is not None
        if whole and _alike(row, heading) and _goes_on(row, heading):
            return row
    return heading


def _moved(
    region: Sequence[Segment], first: Segment, seen: Segment | None
) -> list[Segment]:
    """
    The region with its headings above what they head, if those are as *first* is; one
    alone stands in the margin if one *seen* on the page before did.
    """
    least = 1 if seen and _alike(first, seen) else _LEAST
    top = first.baseline - _REACH * first.size
    below = [s for s in region if s.baseline > top]
    bottom = max((s.baseline for s in below if not _alike(s, first)), default=top)
    reach = bottom + _REACH * first.size
    headings = _headings([s for s in below if _alike(s, first) and s.baseline < reach])
    rows = [row for heading in headings for row in heading]
    if not rows:
        return []
    edge, last = max(row.x1 for row in rows), rows[-1].baseline
    held = {id(row) for row in rows}
    text = [s for s in below if id(s) not in held and not _is_foot(s, edge, last)]
    if (
        not text
        or not _are_headings(headings, least)
        or min(s.x0 for s in text) <= edge
    ):
        return []
    told = [s for s in region if id(s) not in held]
    for heading in headings:
        reach = heading[0].baseline - _REACH * heading[0].size
        beside = [s.baseline for s in text if s.baseline > reach]
        if not beside or min(beside) > heading[-1].baseline + heading[0].size:
            return []
        told.append(_whole(heading, min(s.x0 for s in text), min(beside)))
    return told


def _is_foot(segment: Segment, edge: float, last: float) -> bool:
    """
    Whether a segment stands under the last heading, with nothing to head: the number
    of the page, or a signature.
    """
    return segment.x0 <= edge and segment.baseline > last


def _alike(segment: Segment, first: Segment) -> bool:
    """
    Whether a segment stands under the first heading, in the same letters.
    """
    aligned = min(abs(segment.x0 - first.x0), abs(segment.x1 - first.x1)) <= 2
    return aligned and segment.size == first.size and segment.bold == first.bold


def _goes_on(above: Segment, row: Segment) -> bool:
    return 0 < row.baseline - above.baseline <= _ROWS_APART * row.size


def _headings(rows: Sequence[Segment]) -> list[_Heading]:
    """
    The headings that *rows* make: "Work" and "Experience" below it are one.
    """
    headings: list[_Heading] = []
    for row in sorted(rows, key=lambda s: s.baseline):
        above = headings[-1] if headings else None
        near = above and _goes_on(above[-1], row)
        if above and near and section_of_heading(_text([*above, row])) is not None:
            above.append(row)
        else:
            headings.append([row])
    return headings


def _are_headings(headings: Sequence[_Heading], least: int) -> bool:
    """
    Whether at least so many have words that we know, and hardly one has others.
    """
    known = sum(section_of_heading(_text(heading)) is not None for heading in headings)
    return known >= least and known * 5 >= len(headings) * 4


def _whole(heading: _Heading, x: float, below: float) -> Segment:
    width = max(row.x1 - row.x0 for row in heading)
    baseline = below - _ABOVE * heading[0].size
    text = _text(heading)
    return replace(heading[0], text=text, x0=x, x1=x + width, baseline=baseline)


def _text(heading: _Heading) -> str:
    return " ".join(row.text for row in heading)
