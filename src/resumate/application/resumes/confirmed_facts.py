"""
A person states what their resume does not say.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from resumate.application.resumes.change_resume import change_resume
from resumate.application.resumes.index_resume import IndexResume
from resumate.domain.errors import InvalidRequestError
from resumate.domain.facts import with_changed_fact, with_fact, without_fact
from resumate.domain.ids import OwnerId, ResumeId
from resumate.domain.refining.kinds import names_kind_alone
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

        def confirmed(known: Resume) -> tuple[Resume, ResumeLine]:
            _refuse_a_kind(text)
            return with_fact(known, text, self.clock(), role)

        return change_resume(self.resumes, self.index, owner, resume, confirmed)


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

        def changed(known: Resume) -> tuple[Resume, ResumeLine]:
            _refuse_a_kind(text)
            resume = with_changed_fact(known, fact, text, self.clock(), role)
            return resume, next(x for x in resume.content.lines if x.id == fact)

        return change_resume(self.resumes, self.index, owner, resume, changed)


def _refuse_a_kind(text: str) -> None:
    if names_kind_alone(text):
        raise InvalidRequestError(
            "That only names a kind of thing: say which one, as your resume would.",
            "text",
        )


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

        def removed(known: Resume) -> tuple[Resume, None]:
            return without_fact(known, fact), None

        change_resume(self.resumes, self.index, owner, resume, removed)
