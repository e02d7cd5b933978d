"""
The words of a posting or a letter that comes as a file.
"""

from dataclasses import dataclass

from resumate.ports.text_extractor import TextExtractor


@dataclass(frozen=True, slots=True)
class ExtractText:
    """
    Reads a file of any kind as plain text, without keeping anything.
    """

    extractor: TextExtractor

    def __call__(self, content: bytes, filename: str) -> str:
        """
        Its blocks as a person would paste them; or UnreadableResumeError.
        """
        return self.extractor.extract(content, filename).text
