"""
What is not there yet, or never will be, is said before anything rests on it.
"""

from resumate.domain.errors import NotReadyError
from resumate.domain.letter import CoverLetterDraft, LetterStatus
from resumate.domain.resume import Resume, ResumeStatus


def require_written(letter: CoverLetterDraft) -> None:
    """
    NotReadyError, with what to do, unless the letter is there.
    """
    if letter.status is LetterStatus.FAILED:
        raise NotReadyError(
            "This letter could not be written: ask for it again, its posting is kept."
        )
    if letter.status is not LetterStatus.READY:
        raise NotReadyError


def require_read(resume: Resume) -> None:
    """
    NotReadyError, with what to do, unless the resume was read.
    """
    if resume.status is ResumeStatus.FAILED:
        raise NotReadyError(
            "This resume could not be read, so no letter can rest on it: "
            "upload it in another form."
        )
    if resume.status is not ResumeStatus.READY:
        raise NotReadyError
