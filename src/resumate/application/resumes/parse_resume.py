"""
What does this file say, as a resume?
"""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from resumate.domain.extracted_text import ExtractedText
from resumate.domain.reading.going_on import with_ends_to_come
from resumate.domain.reading.resume_reader import read_resume
from resumate.domain.resume import ResumeContent
from resumate.ports.text_extractor import TextExtractor

READING = 36
"""Raised when files are read otherwise than before: what was read then is read anew."""


def content_hash(content: bytes, reading: int = READING) -> str:
    """
    What stays the same while neither the file nor the way of reading it changes: hex.
    """
    return hashlib.sha256(f"{reading}:".encode() + content).hexdigest()


def read_on(today: date, text: ExtractedText) -> ResumeContent:
    """
    What the *text* of a file says as a resume to whoever reads it *today*.
    """
    return with_ends_to_come(read_resume(text), today)


@dataclass(frozen=True, slots=True)
class ParseResume:
    """
    Reads a file without keeping anything.
    """

    extractor: TextExtractor
    clock: Callable[[], datetime]

    def __call__(self, content: bytes, filename: str) -> ResumeContent:
        """
        What was read, or the UnreadableResumeError that says what to do.
        """
        text = self.extractor.extract(content, filename)
        return read_on(self.clock().date(), text)
