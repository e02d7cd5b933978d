"""
What does this file say, as a resume?
"""

from dataclasses import dataclass

from resumate.domain.reading import read_resume
from resumate.domain.resume import ResumeContent
from resumate.ports.text_extractor import TextExtractor


@dataclass(frozen=True, slots=True)
class ParseResume:
    """
    Reads a file without keeping anything.
    """

    extractor: TextExtractor

    def __call__(self, content: bytes, filename: str) -> ResumeContent:
        """
        What was read, or the UnreadableResumeError that says what to do.
        """
        return read_resume(self.extractor.extract(content, filename))
