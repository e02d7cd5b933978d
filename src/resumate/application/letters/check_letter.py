"""
Does the resume support this letter?
"""

from dataclasses import dataclass

from resumate.application.judging.second_look import SecondLook
from resumate.application.readiness import require_read
from resumate.domain.errors import InvalidRequestError
from resumate.domain.grounding import check_letter
from resumate.domain.ids import OwnerId, ResumeId
from resumate.domain.letter import Critique
from resumate.domain.posting_reading import read_posting
from resumate.domain.resume import ResumeContent
from resumate.ports.resume_repository import ResumeRepository

LONGEST_LETTER = 40_000
"""Characters."""


@dataclass(frozen=True, slots=True)
class CheckLetter:
    """
    The truth gate on any letter, wherever it was written.
    """

    second_look: SecondLook | None = None
    """That of models, where any are set up."""

    def __call__(
        self, letter: str, resume: ResumeContent, posting: str | None = None
    ) -> Critique:
        """
        What is about whom, what supports it, and what nothing supports.
        """
        if not letter.strip() or len(letter) > LONGEST_LETTER:
            raise InvalidRequestError(
                f"The letter must have 1 to {LONGEST_LETTER:,} characters."
            )
        read = read_posting(posting) if posting else None
        critique = check_letter(letter, resume, read)
        look = self.second_look
        return look(critique, resume, read) if look else critique


@dataclass(frozen=True, slots=True)
class CheckAgainst:
    """
    The same for a resume of the person's, which must have been read.
    """

    resumes: ResumeRepository
    check_letter: CheckLetter

    def __call__(
        self, owner: OwnerId, resume: ResumeId, letter: str, posting: str | None = None
    ) -> Critique:
        """
        What *resume* supports of the letter. NotFoundError, and NotReadyError or
        ResumeNotReadError where there is nothing to check it against.
        """
        known = self.resumes.get(owner, resume)
        require_read(known)
        return self.check_letter(letter, known.content, posting)
