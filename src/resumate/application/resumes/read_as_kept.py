"""
What does this file say, with all that its owner stated and corrected?
"""

from dataclasses import dataclass, replace

from resumate.application.resumes.parse_resume import ParseResume
from resumate.application.resumes.same_bytes import read_before, read_otherwise
from resumate.domain.ids import OwnerId
from resumate.domain.reading.stated_again import with_stated
from resumate.domain.resume import ResumeContent
from resumate.ports.resume_repository import ResumeRepository


@dataclass(frozen=True, slots=True)
class ReadAsKept:
    """
    Reads a file as a letter from it would be written, and keeps nothing.
    """

    resumes: ResumeRepository
    parse: ParseResume

    def __call__(self, owner: OwnerId, filename: str, content: bytes) -> ResumeContent:
        """
        The owner's resume of the same bytes as it is now, else what the file says; or
        the UnreadableResumeError that says what to do.
        """
        kept = self.resumes.list(owner)
        if known := read_before(kept, content):
            return known.content
        read = self.parse(content, filename)
        former = read_otherwise(kept, content)
        if former is None:
            return read
        return with_stated(replace(former, content=read), former).content
