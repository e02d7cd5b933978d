"""
Resumes that were read from the same bytes.
"""

from collections.abc import Iterable
from dataclasses import replace

from resumate.application.resumes.parse_resume import READING, content_hash
from resumate.domain.resume import Resume, ResumeStatus
from resumate.ports.document_store import FileContent
from resumate.ports.resume_repository import ResumeRepository


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
    return _newest(resumes, _former(content))


def was_read_as(resume: Resume, content: bytes) -> bool:
    """
    Whether *resume* was read from these bytes, in whichever way.
    """
    return resume.content_hash in {content_hash(content), *_former(content)}


def known_as_before(
    resumes: ResumeRepository, kept: list[Resume], upload: FileContent
) -> Resume | None:
    """
    The ready one of an owner's *kept* resumes that the upload's bytes were read as; the
    upload's id is another name of it from now on.
    """
    first = read_before(kept, upload.content)
    if first is None:
        return None
    resumes.add(replace(first, id=upload.file.resume))
    named = resumes.get(first.owner, upload.file.resume)
    if named.id != first.id:
        # The first was erased meanwhile, and nothing of it must come back.
        resumes.erase(first.owner, upload.file.resume)
        return None
    return named


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


def _former(content: bytes) -> set[str]:
    return {content_hash(content, reading) for reading in range(1, READING)}


def _newest(resumes: Iterable[Resume], hashes: set[str]) -> Resume | None:
    ready = (r for r in resumes if r.status is ResumeStatus.READY)
    return next((r for r in ready if r.content_hash in hashes), None)
