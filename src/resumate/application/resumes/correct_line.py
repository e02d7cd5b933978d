"""
A person corrects what was read wrong.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from resumate.application.readiness import require_read
from resumate.application.resumes.index_resume import IndexResume
from resumate.domain.ids import OwnerId, ResumeId
from resumate.domain.reading.corrections import with_corrected_line
from resumate.domain.resume import ResumeLine
from resumate.ports.resume_repository import ResumeRepository


@dataclass(frozen=True, slots=True)
class CorrectLine:
    """
    A line says from now on what the person says it says; what the file says is kept
    with it, and letters that cited it are marked.
    """

    resumes: ResumeRepository
    index: IndexResume
    clock: Callable[[], datetime]

    def __call__(
        self, owner: OwnerId, resume: ResumeId, line: str, text: str
    ) -> ResumeLine:
        """
        The line as it reads now; it is found by its new words.
        """
        known = self.resumes.get(owner, resume)
        require_read(known)
        corrected, new = with_corrected_line(known, line, text, self.clock())
        self.resumes.replace(corrected)
        self.index(owner, corrected.id, corrected.content)
        return new
