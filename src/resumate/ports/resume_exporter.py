"""
How a tailored resume leaves as a file.
"""

from abc import abstractmethod
from enum import StrEnum
from typing import Protocol

from resumate.domain.tailoring import TailoredResume
from resumate.ports.letter_exporter import Export


class ResumeFormat(StrEnum):
    """
    What a tailored resume can be exported as.
    """

    TXT = "txt"
    MD = "md"
    DOCX = "docx"
    PDF = "pdf"
    JSON_RESUME = "jsonresume"


class ResumeExporter(Protocol):
    """
    Lays a resume out in one column: name, contact, sections, entries, lines.
    """

    @abstractmethod
    def export(self, resume: TailoredResume, form: ResumeFormat) -> Export:
        """
        The resume as a file with all its lines, word for word, in their order; the head
        of an entry may be set out in another order of its parts.

        Read back by `TextExtractor`, it has the same contact, roles and lines.
        UnsupportedCharactersError rather than a file with signs missing.
        """
