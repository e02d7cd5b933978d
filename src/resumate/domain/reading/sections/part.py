"""
A part of a resume, and what tells one from another.
"""

import re
from dataclasses import dataclass

from resumate.domain.patterns import regex
from resumate.domain.reading.lines.source import SourceLine
from resumate.domain.resume import Section

OF_WORK = frozenset({Section.EXPERIENCE, Section.PROJECTS})
"""Where projects stand that somebody worked on."""
WITH_ENTRIES = frozenset(
    {
        Section.EXPERIENCE,
        Section.EDUCATION,
        Section.PROJECTS,
        Section.VOLUNTEERING,
        Section.CERTIFICATIONS,
        Section.AWARDS,
        Section.PUBLICATIONS,
    }
)
"""Sections made of entries with dates."""
CODE_WORDS = regex(
    r"\b(?:python|java|javascript|typescript|sql|c\+\+|c#|html|css|php|ruby|rust|kotlin"
    r"|swift|golang|matlab|scala|bash)\b",
    re.IGNORECASE,
)


@dataclass(slots=True)
class Part:
    """
    A heading and the lines under it; the header of a resume has no heading.
    """

    section: Section
    heading: str
    lines: list[SourceLine]
    known: bool = True
    """Whether the words of its heading told the section."""
