"""
The papers of the examination that a model sits before it may overrule the rules: a
resume each, and sentences about it that are borne out (+) or not (-). All is invented.
"""

from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from resumate.domain.extracted_text import ExtractedText, Page, TextBlock
from resumate.domain.reading.resume_reader import read_resume
from resumate.domain.resume import ResumeContent

LANGUAGES = ("en", "de")
"""One paper each: those in which letters are checked fully."""
_DIVIDER = "---"


@dataclass(frozen=True, slots=True)
class Paper:
    """
    A resume, and sentences of whose truth there is no doubt.
    """

    content: ResumeContent
    borne_out: tuple[tuple[str, bool], ...]
    """Each sentence, and whether the resume bears it out."""

    @property
    def sentences(self) -> list[str]:
        """
        As they are shown.
        """
        return [text for text, _ in self.borne_out]


@cache
def papers() -> tuple[Paper, ...]:
    """
    All papers of the examination.
    """
    return tuple(_paper(language) for language in LANGUAGES)


def _paper(language: str) -> Paper:
    text = files(__package__).joinpath(f"{language}.txt").read_text(encoding="utf-8")
    resume, _, questions = text.partition(f"\n{_DIVIDER}\n")
    blocks = tuple(TextBlock(row) for row in resume.splitlines() if row)
    content = read_resume(ExtractedText("text/plain", (Page(1, blocks),)))
    rows = (row.partition(" ") for row in questions.splitlines() if row)
    return Paper(content, tuple((said, sign == "+") for sign, _, said in rows))
