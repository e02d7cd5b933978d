"""
What nobody has worked with for long enough is erased.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from resumate.ports.document_store import DocumentStore
from resumate.ports.letter_repository import LetterRepository
from resumate.ports.resume_repository import ResumeRepository
from resumate.ports.telemetry import Telemetry
from resumate.ports.untouched import Untouched


@dataclass(frozen=True, slots=True)
class EraseUntouched:
    """
    Erases letters, and resumes with their files, that were not touched for so many
    days; 0 keeps them for ever. A few at a time: it is called again and again.
    """

    untouched: Untouched
    documents: DocumentStore
    resumes: ResumeRepository
    letters: LetterRepository
    telemetry: Telemetry
    days: int
    clock: Callable[[], datetime]

    def __call__(self) -> int:
        """
        How many letters and resumes were erased.
        """
        if not self.days:
            return 0
        before = self.clock() - timedelta(days=self.days)
        letters = self.untouched.letters(before)
        for owner, letter in letters:
            self.letters.erase(owner, letter)
        resumes = self.untouched.resumes(before)
        for owner, resume in resumes:
            self.documents.delete(owner, resume)
            self.resumes.erase(owner, resume)
        for kind, erased in (("letter", letters), ("resume", resumes)):
            if erased:
                self.telemetry.count("retention.erased", len(erased), kind=kind)
        return len(letters) + len(resumes)
