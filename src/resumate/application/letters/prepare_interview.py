"""
A person gets ready to be asked about their letter.
"""

from dataclasses import dataclass

from resumate.application.letters.kept import GetLetter
from resumate.application.readiness import require_written
from resumate.domain.errors import ResumeErasedError
from resumate.domain.ids import LetterId, OwnerId
from resumate.domain.interview import InterviewQuestion, expected_questions


@dataclass(frozen=True, slots=True)
class PrepareInterview:
    """
    For each sentence of the letter the lines behind it, and the question to expect.
    """

    get_letter: GetLetter

    def __call__(
        self, owner: OwnerId, letter: LetterId, version: int | None = None
    ) -> tuple[InterviewQuestion, ...]:
        """
        The sheet of the newest version, or the one asked for.

        NotReadyError while the letter is being written; ResumeErasedError if there are
        no lines any more.
        """
        found = self.get_letter(owner, letter, version)
        require_written(found.letter)
        if found.resume is None:
            raise ResumeErasedError
        return expected_questions(found.letter, found.resume.content)
