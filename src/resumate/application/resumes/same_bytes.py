"""
Resumes that were read from the same bytes.
"""

from collections.abc import Iterable

from resumate.application.resumes.parse_resume import READING, content_hash
from resumate.domain.resume import Resume, ResumeStatus


def read_before(resumes: Iterable[Resume], content: bytes) -> Resume | None:
    """
    The ready one of an owner's *resumes* that these bytes were read as, the way they
    are today.
    """
    return _newest(resumes, {content_hash(content)})


def read_otherwise(resumes: Iterable[Resume], content: bytes) -> Resume | None:
    """
    The newest ready one of an owner's *resumes* that these bytes were read as in former
    ways.
    """
    former = {content_hash(content, reading) for reading in range(1, READING)}
    return _newest(resumes, former)


def failed_before(resumes: Iterable[Resume], read: Resume) -> list[Resume]:
    """
    Those of an owner's *resumes* that were uploaded before *read*, of the same bytes,
    and could not be read.
    """
    return [
        other
        for other in resumes
        if other.content_hash == read.content_hash
        and (other.uploaded_at, other.id) < (read.uploaded_at, read.id)
        and other.status is ResumeStatus.FAILED
    ]


def _newest(resumes: Iterable[Resume], hashes: set[str]) -> Resume | None:
    ready = (r for r in resumes if r.status is ResumeStatus.READY)
    return next((r for r in ready if r.content_hash in hashes), None)
