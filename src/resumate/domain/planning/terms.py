"""
What the posting asks to be told that only the person can say, where they said it.
"""

from collections.abc import Iterator

from resumate.domain.composing.terms import said_terms
from resumate.domain.language.terms import asked_terms, terms_alone
from resumate.domain.plan import Point, PointKind
from resumate.domain.posting import JobPosting, Term
from resumate.domain.resume import ResumeContent, ResumeLine


def chosen_terms(
    content: ResumeContent, posting: JobPosting, language: str
) -> list[Point]:
    """
    For each of these the line that tells it, the last one of several: what was stated
    besides the resume comes last.
    """
    told = dict(_told(content, language))
    asked = (told[term] for term in asked_terms(posting.text) if term in told)
    return [
        Point(PointKind.TERMS, (line,), items=(said,))
        for line, said in dict.fromkeys(asked)
    ]


def _told(
    content: ResumeContent, language: str
) -> Iterator[tuple[Term, tuple[ResumeLine, str]]]:
    for line in content.lines:
        if said := said_terms(line.text, language):
            for term in terms_alone(said, language):
                yield term, (line, said)


def tells_terms(line: ResumeLine, language: str) -> bool:
    """
    Whether *line* says nothing of what was done, but what is wished.
    """
    return said_terms(line.text, language) is not None
