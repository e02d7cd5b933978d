"""
A tailored resume as JSON: its lines, and what became of each line of the original.
"""

from pydantic import BaseModel

from resumate.domain.evidence import Coverage
from resumate.domain.posting import JobPosting
from resumate.domain.tailoring import LineChange, TailoredResume, difference
from resumate.wire.postings import PostingOut
from resumate.wire.postings import posting as posting_out
from resumate.wire.resumes import ContactOut


class TailoredLineOut(BaseModel):
    """
    One line, and the requirements it answers; *text* is that of the resume's line, the
    items of a list perhaps in another order.
    """

    id: str
    text: str
    answers: list[str]


class TailoredEntryOut(BaseModel):
    """
    A post, a course of study, a project: its head and the lines under it.
    """

    role: str | None
    lines: list[TailoredLineOut]


class TailoredSectionOut(BaseModel):
    """
    One section from top to bottom.
    """

    section: str
    entries: list[TailoredEntryOut]


class TailoredResumeOut(BaseModel):
    """
    The person's own lines, chosen and in order.
    """

    language: str
    contact: ContactOut
    sections: list[TailoredSectionOut]


class LineChangeOut(BaseModel):
    """
    What became of a line: ``kept``, ``moved``, ``reordered`` (the items of a list) or
    ``left_out``; *position* counts the lines of the tailored resume from 0.
    """

    id: str
    text: str
    change: str
    position: int | None
    answers: list[str]


class TailoredDocument(BaseModel):
    """
    A tailored resume, the posting it is for, and how it differs from the original.
    """

    resume: TailoredResumeOut
    posting: PostingOut
    difference: list[LineChangeOut]


def tailored_document(
    resume: TailoredResume, posting: JobPosting, coverage: tuple[Coverage, ...]
) -> TailoredDocument:
    """
    The tailored resume with its difference from the original.
    """
    return TailoredDocument(
        resume=_resume(resume),
        posting=posting_out(posting, coverage),
        difference=[_change(change) for change in difference(resume)],
    )


def _resume(resume: TailoredResume) -> TailoredResumeOut:
    return TailoredResumeOut(
        language=resume.language,
        contact=ContactOut.model_validate(resume.contact),
        sections=[
            TailoredSectionOut(
                section=section.section.value,
                entries=[
                    TailoredEntryOut(
                        role=entry.role.id if entry.role else None,
                        lines=[
                            TailoredLineOut(
                                id=one.line.id, text=one.text, answers=list(one.answers)
                            )
                            for one in entry.lines
                        ],
                    )
                    for entry in section.entries
                ],
            )
            for section in resume.sections
        ],
    )


def _change(change: LineChange) -> LineChangeOut:
    return LineChangeOut(
        id=change.line.id,
        text=change.line.text,
        change=change.change.value,
        position=change.position,
        answers=list(change.answers),
    )
