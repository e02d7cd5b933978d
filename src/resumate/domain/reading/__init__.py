"""
Making sense of a resume's text: `resume_reader` calls what stands in these folders.

1. `lines`: the text of a file as lines, made whole where a page broke them.
2. `sections`: the lines cut into a header and sections, by headings or without.
3. `contact`: whose resume it is, from the header.
4. `entries`: each section's lines as entries. `heads` tells which lines may head one,
   and what they name, cell by cell (`cells`).
5. `resume_lines`: all of that as lines that a letter may cite.
6. `judgement`: whether it is a resume at all.

What was read is cut by `chunking`, seen from today by `going_on`, and put right by the
person in `corrections`.

Here is what goes for single lines, which whoever reads a file needs, too.
"""

from resumate.domain.language.dates import find_dates
from resumate.domain.reading.lines.broken_words import rejoined
from resumate.domain.reading.lines.headings import (
    is_everyday_heading,
    is_subheading,
    section_of_heading,
)
from resumate.domain.reading.lines.typed_columns import with_typed_columns
from resumate.domain.reading.lines.wrapping import (
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
