"""
What stands beside the lines of a column and belongs to them: dates, places, levels.
"""

from collections.abc import Sequence

from resumate.adapters.documents.page_words import Segment
from resumate.domain.language.reached import EMAIL
from resumate.domain.reading import find_dates, section_of_heading
from resumate.domain.reading.contact.address import says_where
from resumate.domain.reading.lines.by_itself import LEVEL
from resumate.domain.resume import Section

_LINES_OF_CONTACT = range(3, 9)


def are_dates(side: Sequence[Segment]) -> bool:
    """
    Whether a side holds little but the dates of the entries beside it.
    """
    return bool(side) and sum(map(is_date, side)) * 3 >= len(side)


def dates_or_places(side: Sequence[Segment]) -> bool:
    """
    Whether a side holds nothing but what stands behind the head of an entry.
    """
    return bool(side) and all(is_date(s) or says_where(s.text) for s in side)


def are_labels(side: Sequence[Segment]) -> bool:
    """
    Whether a side holds nothing but what is said before something: "Phone:".
    """
    headed = any(section_of_heading(s.text) not in {None, Section.OTHER} for s in side)
    return not headed and all(s.text.endswith(":") for s in side)


def are_levels(left: Sequence[Segment], right: Sequence[Segment]) -> bool:
    """
    Whether the right side says how well somebody can what stands on the left.
    """
    levels = [s for s in right if LEVEL.fullmatch(s.text)]
    named = not any(LEVEL.fullmatch(s.text) for s in left)
    return named and len(levels) * 2 >= len(right)


def is_date(segment: Segment) -> bool:
    """
    Whether a segment holds a date, and next to nothing else.
    """
    span = find_dates(segment.text)
    return span is not None and span.stop - span.begin >= 0.7 * len(segment.text)


def are_contact(side: Sequence[Segment]) -> bool:
    """
    Whether a side is the few lines, an e-mail address among them, by which somebody is
    to be reached.
    """
    told = any(find_dates(s.text) or section_of_heading(s.text) for s in side)
    mail = any(EMAIL.search(s.text) for s in side)
    lines = {round(s.baseline) for s in side}
    return mail and not told and len(lines) in _LINES_OF_CONTACT
