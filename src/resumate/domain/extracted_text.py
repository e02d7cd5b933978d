"""
What a file says, before anyone asked what it means.
"""

from dataclasses import dataclass
from enum import StrEnum


class BlockKind(StrEnum):
    """
    What the file itself says a block of text is.
    """

    HEADING = "heading"
    LIST_ITEM = "list_item"
    TABLE_ROW = "table_row"
    PARAGRAPH = "paragraph"


@dataclass(frozen=True, slots=True)
class TextBlock:
    """
    One run of text that stands together: a line, a paragraph or a table row.
    """

    text: str
    kind: BlockKind = BlockKind.PARAGRAPH
    confidence: float = 1.0
    """How sure the reading is, in [0, 1]."""
    apart: bool = False
    """An empty line, or a look of its own, sets it apart from what stands above."""

    @property
    def pasted(self) -> str:
        """
        The text as a person would paste it: a list item keeps its bullet.
        """
        return f"• {self.text}" if self.kind is BlockKind.LIST_ITEM else self.text


@dataclass(frozen=True, slots=True)
class Page:
    """
    The blocks of one page in reading order; pages count from 1.
    """

    number: int
    blocks: tuple[TextBlock, ...]


@dataclass(frozen=True, slots=True)
class ExtractedText:
    """
    A file as text: its real type, its pages, and what could not be read.
    """

    media_type: str
    pages: tuple[Page, ...]
    warnings: tuple[str, ...] = ()
    """Sentences for the person: hidden text, lost images, guessed encoding."""

    @property
    def text(self) -> str:
        """
        All blocks, one a line, with bullets, and empty lines above what stands apart.
        """
        lines: list[str] = []
        for block in (block for page in self.pages for block in page.blocks):
            if lines and (block.apart or block.kind is BlockKind.HEADING):
                lines.append("")
            lines.append(block.pasted)
        return "\n".join(lines)
