"""
Making sense of a resume's text. Here is what goes for single lines, which whoever reads
a file needs, too; `resume_reader` makes a resume of them.
"""

from resumate.domain.language.dates import find_dates
from resumate.domain.reading.broken_words import rejoined
from resumate.domain.reading.headings import (
    is_everyday_heading,
    is_subheading,
    section_of_heading,
)
from resumate.domain.reading.typed_columns import with_typed_columns
from resumate.domain.reading.wrapping import (
    BULLET,
    ends_in_dates,
    heads_entry,
    unwrapped,
    with_items_marked,
    with_marks_apart,
)

__all__ = [
    "BULLET",
    "ends_in_dates",
    "find_dates",
    "heads_entry",
    "is_everyday_heading",
    "is_subheading",
    "rejoined",
    "section_of_heading",
    "unwrapped",
    "with_items_marked",
    "with_marks_apart",
    "with_typed_columns",
]
