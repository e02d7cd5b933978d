"""
How a file becomes text.
"""

from abc import abstractmethod
from typing import Protocol

from resumate.domain.extracted_text import ExtractedText


class TextExtractor(Protocol):
    """
    Reads files of many kinds; the type is decided from the bytes, not from the name.
    """

    @abstractmethod
    def extract(self, content: bytes, filename: str) -> ExtractedText:
        """
        The text of the file in reading order; at least one block with letters in it.

        Raises the UnreadableResumeError that says what to do: EmptyFileError,
        ScannedResumeError, PasswordProtectedError, DamagedFileError,
        UnsupportedFileError, TooNestedError, TooLargeError (also when reading it takes
        too long or too much memory). Never an empty or sample text.
        """
