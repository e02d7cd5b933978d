"""
A person's resume for one posting.
"""

from dataclasses import dataclass

from resumate.application.letters.kept import GetLetter
from resumate.application.letters.match_posting import MatchPosting
from resumate.domain.errors import ResumeErasedError
from resumate.domain.evidence import Coverage
from resumate.domain.ids import LetterId, OwnerId, ResumeId
from resumate.domain.posting import JobPosting
from resumate.domain.tailoring import TailoredResume, tailor


@dataclass(frozen=True, slots=True)
class Tailoring:
    """
    A tailored resume, and what it was tailored to.
    """

    resume: TailoredResume
    posting: JobPosting
    coverage: tuple[Coverage, ...]


@dataclass(frozen=True, slots=True)
class TailorResume:
    """
    Chooses and orders the lines of a resume for the text of a posting.
    """

    match_posting: MatchPosting

    def __call__(self, owner: OwnerId, resume: ResumeId, posting: str) -> Tailoring:
        """
        The tailored resume; nothing is kept of it.
        """
        match = self.match_posting(owner, resume, posting)
        made = tailor(match.resume.content, match.posting, match.coverage)
        return Tailoring(made, match.posting, match.coverage)


@dataclass(frozen=True, slots=True)
class TailorForLetter:
    """
    Chooses and orders the lines of a letter's resume for its posting, from the same
    evidence as the letter.
    """

    get_letter: GetLetter

    def __call__(self, owner: OwnerId, letter: LetterId) -> Tailoring:
        """
        The tailored resume, or ResumeErasedError if there are no lines any more.
        """
        found = self.get_letter(owner, letter)
        if found.resume is None:
            raise ResumeErasedError
        posting, coverage = found.letter.posting, found.letter.coverage
        made = tailor(found.resume.content, posting, coverage)
        return Tailoring(made, posting, coverage)
