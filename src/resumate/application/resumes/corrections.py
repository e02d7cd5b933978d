"""
A person corrects what was read wrong.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from resumate.application.resumes.change_resume import change_resume, changed_in
from resumate.application.resumes.index_resume import IndexResume
from resumate.domain.ids import OwnerId, ResumeId
from resumate.domain.reading.corrections.corrections import (
    with_corrected_contact,
    with_corrected_line,
    with_corrected_role,
)
from resumate.domain.resume import Contact, Resume, ResumeLine, Role
from resumate.domain.resume_correction import ContactSaid, RoleSaid
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

        def corrected(known: Resume) -> tuple[Resume, ResumeLine]:
            return with_corrected_line(known, line, text, self.clock())

        return change_resume(self.resumes, self.index, owner, resume, corrected)


@dataclass(frozen=True, slots=True)
class CorrectRole:
    """
    A post is from now on what the person says it was, and so is the line that heads it;
    what was read is kept, and letters that cited lines of the post are marked.
    """

    resumes: ResumeRepository
    index: IndexResume
    clock: Callable[[], datetime]

    def __call__(
        self, owner: OwnerId, resume: ResumeId, role: str, said: RoleSaid
    ) -> Role:
        """
        The post as it is now; its lines are found by its new names.
        """

        def corrected(known: Resume) -> tuple[Resume, Role]:
            return with_corrected_role(known, role, said, self.clock())

        return change_resume(self.resumes, self.index, owner, resume, corrected)


@dataclass(frozen=True, slots=True)
class CorrectContact:
    """
    The person is reached, and signs, as they say from now on; what was read is kept.
    """

    resumes: ResumeRepository
    clock: Callable[[], datetime]

    def __call__(self, owner: OwnerId, resume: ResumeId, said: ContactSaid) -> Contact:
        """
        The contact data as they are now.
        """

        def corrected(known: Resume) -> tuple[Resume, None]:
            return with_corrected_contact(known, said, self.clock()), None

        changed, _ = changed_in(self.resumes, owner, resume, corrected)
        return changed.content.contact
