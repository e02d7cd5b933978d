"""
Short lines that no date dates: heads where words say so.
"""

from collections.abc import Iterator, Sequence

from resumate.domain.language.name_kinds import (
    degree_score,
    organisation_score,
    school_score,
    title_score,
)
from resumate.domain.language.places import is_place
from resumate.domain.patterns import regex
from resumate.domain.reading.entries.entry import Entry
from resumate.domain.reading.heads.head import read_head
from resumate.domain.reading.heads.head_lines import begins_with_a_deed
from resumate.domain.reading.lines.source import SourceLine
from resumate.domain.resume import Section

_MOST_LINES = 3
_NO_POST = regex(
    r"\bfür\b|\b(?:mit|von|for|of)\b.*\d"
    r"|^(?!Leitung\b)[A-ZÄÖÜ][\w-]+ung(?:en)? [a-zäöü]"
)
"""A short line that tells what was done for whom, or with how many, names no post, nor
does what begins with a deed: "Betreuung der Auszubildenden"."""


def undated(run: list[SourceLine], section: Section) -> Iterator[Entry]:
    """
    Short lines with no date among them: heads where words say so, else body.
    """
    if section in {Section.CERTIFICATIONS, Section.AWARDS, Section.PUBLICATIONS}:
        yield from (Entry([line]) for line in run)
        return
    if section is Section.EDUCATION:
        yield from _undated_education(run)
        return
    if section is Section.PROJECTS:
        second = len(run) > 1 and bool(
            title_score(run[1].text) or is_place(run[1].text)
        )
        yield Entry(run[: 1 + second], run[1 + second :])
        return
    offices = [line for line in run if "," in line.text and title_score(line.text)]
    if section is Section.VOLUNTEERING and len(offices) > 1:
        yield from (Entry([line]) for line in run)
        return
    read = read_head([line.text for line in run[:2]], section)
    titled = any(title_score(line.text) for line in run[:2])
    nobody = not organisation_score(read.employer) and _NO_POST.search(read.title)
    deed = begins_with_a_deed(run[0].text)
    if titled and read.title and len(run) <= _MOST_LINES and not (nobody or deed):
        yield Entry(run)
    else:
        yield Entry(body=run)


def _undated_education(run: list[SourceLine]) -> Iterator[Entry]:
    entry: Entry | None = None
    for line in run:
        names = school_score(line.text) or degree_score(line.text)
        both = entry is not None and _has_both(entry.head)
        if names and (entry is None or both):
            if entry:
                yield entry
            entry = Entry([line])
        elif entry is None:
            yield Entry(body=[line])
        elif names or (is_place(line.text) and not entry.body):
            entry.head.append(line)
        else:
            entry.body.append(line)
    if entry:
        yield entry


def _has_both(head: Sequence[SourceLine]) -> bool:
    school = any(school_score(line.text) for line in head)
    return school and any(degree_score(line.text) for line in head)
