"""
What clients ask, over HTTP and over the WebSocket.
"""

from typing import Annotated
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from resumate.domain.letter import Length, LetterWishes, Tone

Language = Annotated[str, StringConstraints(pattern=r"^(auto|[a-z]{2})$")]


class _In(BaseModel):
    model_config = ConfigDict(extra="ignore", str_strip_whitespace=True)


class SessionRequest(_In):
    """
    Sign in on this machine with just a name.
    """

    name: str = Field(min_length=1, max_length=128)


class UploadRequest(_In):
    """
    A file is to be uploaded.
    """

    filename: str = Field(min_length=1, max_length=255)
    media_type: str = Field(default="application/octet-stream", max_length=127)


class LetterRequest(_In):
    """
    A letter is to be written.
    """

    resume_id: UUID
    posting: str = Field(min_length=1, max_length=60_000)
    tone: Tone = Tone.PLAIN
    length: Length = Length.STANDARD
    language: Language = "auto"
    writer: str = Field(default="auto", max_length=40)

    @property
    def wishes(self) -> LetterWishes:
        """
        How the person wants the letter.
        """
        return LetterWishes(self.tone, self.length, self.language, self.writer)


class CheckRequest(_In):
    """
    A letter is to be checked against a resume.
    """

    letter: str = Field(min_length=1, max_length=40_000)
    resume_id: UUID
    posting: str | None = Field(default=None, max_length=60_000)


class LetterEdit(_In):
    """
    A new wording for one sentence; an empty one removes it.
    """

    index: int = Field(ge=0)
    text: str = Field(max_length=2_000)


class EditRequest(_In):
    """
    Sentences are changed by hand.
    """

    sentences: list[LetterEdit] = Field(min_length=1, max_length=100)
    version: int | None = None
    """The version that was edited; another one being newest is a conflict."""
