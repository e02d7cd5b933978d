"""
Resumes that were read from the same bytes.
"""

from resumate.application.parse_resume import READING, content_hash
from resumate.domain.ids import OwnerId
from resumate.domain.resume import Resume, ResumeStatus
from resumate.ports.resume_repository import ResumeRepository


def read_before(
    resumes: ResumeRepository, owner: OwnerId, content: bytes
) -> Resume | None:
    """
    The ready resume of *owner* that these bytes were read as, the way they are today.
    """
    return _newest(resumes, owner, {content_hash(content)})


def read_otherwise(
    resumes: ResumeRepository, owner: OwnerId, content: bytes
) -> Resume | None:
    """
    The newest ready resume of *owner* that these bytes were read as in former ways.
    """
    former = {content_hash(content, reading) for reading in range(1, READING)}
    return _newest(resumes, owner, former)


def _newest(
    resumes: ResumeRepository, owner: OwnerId, hashes: set[str]
) -> Resume | None:
    ready = (r for r in resumes.list(owner) if r.status is ResumeStatus.READY)
    return next((r for r in ready if r.content_hash in hashes), None)
