"""
What does this file say, as a resume?
"""

import hashlib
from dataclasses import dataclass

from resumate.domain.reading.resume_reader import read_resume
from resumate.domain.resume import ResumeContent
from resumate.ports.text_extractor import TextExtractor

READING = 23
"""Raised when files are read otherwise than before: what was read then is read anew."""


def content_hash(content: bytes, reading: int = READING) -> str:
    """
    What stays the same while neither the file nor the way of reading it changes: hex.
    """
    return hashlib.sha256(f"{reading}:".encode() + content).hexdigest()


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
