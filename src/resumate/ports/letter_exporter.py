"""
How a letter leaves as a file.
"""

from abc import abstractmethod
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Protocol

from resumate.domain.errors import ResuMateError
from resumate.domain.letter import CoverLetterDraft
from resumate.domain.resume import Contact


class ExportFormat(StrEnum):
    """
    What a letter can be exported as. (JSON is the wire's business.)
    """

    TXT = "txt"
    MD = "md"
    DOCX = "docx"
    PDF = "pdf"


@dataclass(frozen=True, slots=True)
class Export:
    """
    A file ready to be saved.
    """

    filename: str
    """Fit for any file system; the extension tells the format."""
    media_type: str
    content: bytes = field(repr=False)


class UnsupportedCharactersError(ResuMateError):
    """
    It has characters that the PDF's typeface cannot show: export it as DOCX or TXT.
    """

    code = "export.unsupported_characters"


class LetterExporter(Protocol):
    """
    Lays a letter out: sender, date, subject, paragraphs, sign-off.
    """

    @abstractmethod
    def export(
        self, letter: CoverLetterDraft, contact: Contact, form: ExportFormat
    ) -> Export:
        """
        The letter as a file with all its sentences, word for word, in their order.

        Nothing is stated that neither *letter* nor *contact* says, except the date.
        UnsupportedCharactersError rather than a file with signs missing.
        """
