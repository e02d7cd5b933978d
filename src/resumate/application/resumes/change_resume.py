"""
A resume is changed, and found as it is then.
"""

from collections.abc import Callable

from resumate.application.readiness import require_read
from resumate.application.resumes.index_resume import IndexResume
from resumate.domain.ids import OwnerId, ResumeId
from resumate.domain.resume import Resume
from resumate.ports.resume_repository import ResumeRepository, Told


def change_resume(
    resumes: ResumeRepository,
    index: IndexResume,
    owner: OwnerId,
    resume: ResumeId,
    how: Callable[[Resume], tuple[Resume, Told]],
) -> Told:
    """
    What *how* tells of the resume that it made, which is found by its new lines.

    Of several at once none is lost; who indexed what another had changed by then does
    so again, so that in the end the newest is found.
    """
    changed, told = changed_in(resumes, owner, resume, how)
    newest = changed.content
    while True:
        index(owner, changed.id, newest)
        indexed, newest = newest, resumes.get(owner, changed.id).content
        if newest == indexed:
            return told


def changed_in(
    resumes: ResumeRepository,
    owner: OwnerId,
    resume: ResumeId,
    how: Callable[[Resume], tuple[Resume, Told]],
) -> tuple[Resume, Told]:
    """
    The same of what no search finds; NotReadyError until the resume was read,
    ResumeNotReadError if it could not be.
    """

    def of_what_was_read(known: Resume) -> tuple[Resume, Told]:
        require_read(known)
        return how(known)

    return resumes.change(owner, resume, of_what_was_read)
