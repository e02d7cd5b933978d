"""
A person says which posts there were, and what stands under them.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from resumate.application.resumes.change_resume import change_resume
from resumate.application.resumes.index_resume import IndexResume
from resumate.domain.ids import OwnerId, ResumeId
from resumate.domain.reading.corrections.placing import (
    with_line_under,
    with_new_post,
    with_post_of_line,
)
from resumate.domain.resume import Resume, ResumeLine, Role, Section
from resumate.domain.resume_correction import RoleSaid
from resumate.ports.resume_repository import ResumeRepository


@dataclass(frozen=True, slots=True)
class PlaceLine:
    """
    A line stands from now on under the post that the person names, or under none;
    letters that cited it are marked.
    """

    resumes: ResumeRepository
    index: IndexResume
    clock: Callable[[], datetime]

    def __call__(
        self, owner: OwnerId, resume: ResumeId, line: str, role: str | None
    ) -> ResumeLine:
        """
        The line as it stands now; with one that heads a post goes the whole post.
        """

        def placed(known: Resume) -> tuple[Resume, ResumeLine]:
            return with_line_under(known, line, role, self.clock())

        return change_resume(self.resumes, self.index, owner, resume, placed)


@dataclass(frozen=True, slots=True)
class AddRole:
    """
    A post that was not read is one from now on: headed by a line of the file, or by a
    fact that says it.
    """

    resumes: ResumeRepository
    index: IndexResume
    clock: Callable[[], datetime]

    def __call__(
        self,
        owner: OwnerId,
        resume: ResumeId,
        said: RoleSaid,
        line: str | None = None,
        section: Section = Section.EXPERIENCE,
    ) -> Role:
        """
        The new post; of a *line*, what is not said is as it is read.
        """

        def added(known: Resume) -> tuple[Resume, Role]:
            if line is not None:
                return with_post_of_line(known, line, said, self.clock())
            return with_new_post(known, said, section, self.clock())

        return change_resume(self.resumes, self.index, owner, resume, added)
