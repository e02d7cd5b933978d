"""
Making sense of a resume's text.
"""

from resumate.domain.reading.dates import find_dates
from resumate.domain.reading.headings import (
    is_everyday_heading,
    is_subheading,
    section_of_heading,
)
from resumate.domain.reading.resume_reader import headings_of, read_entry, read_resume
from resumate.domain.reading.wrapping import unwrapped

__all__ = [
    "find_dates",
    "headings_of",
    "is_everyday_heading",
    "is_subheading",
    "read_entry",
    "read_resume",
    "section_of_heading",
    "unwrapped",
]
