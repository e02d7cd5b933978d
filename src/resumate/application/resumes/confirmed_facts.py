"""
A person states what their resume does not say.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from resumate.application.readiness import require_read
from resumate.application.resumes.index_resume import IndexResume
from resumate.domain.facts import with_changed_fact, with_fact, without_fact
from resumate.domain.ids import OwnerId, ResumeId
from resumate.domain.resume import Resume, ResumeLine
from resumate.ports.resume_repository import ResumeRepository


@dataclass(frozen=True, slots=True)
class ConfirmFact:
    """
    An answer becomes a dated line of the resume, which letters may cite.
    """

    resumes: ResumeRepository
    index: IndexResume
    clock: Callable[[], datetime]

    def __call__(
        self, owner: OwnerId, resume: ResumeId, text: str, role: str | None = None
    ) -> ResumeLine:
        """
        The new line, or the one that says just that; it is found like any other from
        now on.
        """
        known = _ready(self.resumes, owner, resume)
        confirmed, fact = with_fact(known, text, self.clock(), role)
        _keep(self.resumes, self.index, confirmed)
        return fact


@dataclass(frozen=True, slots=True)
class ChangeFact:
    """
    A confirmed fact is said otherwise; letters that cited it are marked.
    """

    resumes: ResumeRepository
    index: IndexResume
    clock: Callable[[], datetime]

    def __call__(
        self,
        owner: OwnerId,
        resume: ResumeId,
        fact: str,
        text: str,
        role: str | None = None,
    ) -> ResumeLine:
        """
        The line as it is now, or NotFoundError.
        """
        known = _ready(self.resumes, owner, resume)
        changed = with_changed_fact(known, fact, text, self.clock(), role)
        _keep(self.resumes, self.index, changed)
        return next(line for line in changed.content.lines if line.id == fact)


@dataclass(frozen=True, slots=True)
class RemoveFact:
    """
    A confirmed fact is taken back; letters that cited it are marked.
    """

    resumes: ResumeRepository
    index: IndexResume

    def __call__(self, owner: OwnerId, resume: ResumeId, fact: str) -> None:
        """
        Forget it, or NotFoundError.
        """
        known = _ready(self.resumes, owner, resume)
        _keep(self.resumes, self.index, without_fact(known, fact))


def _ready(resumes: ResumeRepository, owner: OwnerId, resume: ResumeId) -> Resume:
    known = resumes.get(owner, resume)
    require_read(known)
    return known


def _keep(resumes: ResumeRepository, index: IndexResume, resume: Resume) -> None:
    # Who erased it meanwhile must not find it again.
    resumes.replace(resume)
    index(resume.owner, resume.id, resume.content)
