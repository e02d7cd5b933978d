"""
What is not there yet, no more, or never will be, is said before anything rests on it.
"""

from collections.abc import Iterable

from resumate.domain.errors import (
    InvalidRequestError,
    LetterNotWrittenError,
    NotFoundError,
    NotReadyError,
    OutdatedVersionError,
    ResumeErasedError,
    ResumeNotReadError,
)
from resumate.domain.letter import CoverLetterDraft, LetterStatus
from resumate.domain.resume import Resume, ResumeStatus
from resumate.ports.resume_repository import ResumeRepository


def require_written(letter: CoverLetterDraft) -> None:
    """
    NotReadyError until the letter is there, LetterNotWrittenError if it never will be.
    """
    if letter.status is LetterStatus.FAILED:
        raise LetterNotWrittenError
    if letter.status is not LetterStatus.READY:
        raise NotReadyError


def require_newest(letter: CoverLetterDraft, version: int | None) -> None:
    """
    The same; OutdatedVersionError if *version* is given and is not this one.
    """
    require_written(letter)
    if version is None or version == letter.version:
        return
    if version > letter.version:
        raise OutdatedVersionError(
            f"The letter has no such version yet, its newest is {letter.version}: "
            "load it again."
        )
    raise OutdatedVersionError


def require_sentences(
    letter: CoverLetterDraft, indexes: Iterable[int], field: str = "sentences"
) -> None:
    """
    InvalidRequestError for that *field* unless the letter has a sentence at each of
    *indexes*.
    """
    last = len(letter.sentences) - 1
    if not all(0 <= index <= last for index in indexes):
        raise InvalidRequestError(
            f"The letter has no sentence with that index: its last is {last}.", field
        )


def resume_behind(letter: CoverLetterDraft, resumes: ResumeRepository) -> Resume:
    """
    The resume that the letter rests on; ResumeErasedError if that is there no more.
    """
    resume = resume_left(letter, resumes)
    if resume is None:
        raise ResumeErasedError
    return resume


def resume_left(letter: CoverLetterDraft, resumes: ResumeRepository) -> Resume | None:
    """
    The resume that the letter rests on, None if that is there no more.
    """
    try:
        return resumes.get(letter.owner, letter.resume)
    except NotFoundError:
        return None


def require_read(resume: Resume) -> None:
    """
    NotReadyError until the resume was read, ResumeNotReadError if it could not be.
    """
    if resume.status is ResumeStatus.FAILED:
        raise ResumeNotReadError
    if resume.status is not ResumeStatus.READY:
        raise NotReadyError
