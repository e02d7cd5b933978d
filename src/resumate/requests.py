"""
What clients ask, over HTTP and over the WebSocket.
"""

from collections.abc import Mapping
from difflib import get_close_matches
from enum import StrEnum
from itertools import islice
from typing import Annotated, Self, cast
from uuid import UUID

from pydantic import (
    AliasChoices,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    StrictBool,
    ValidationError,
    field_validator,
    model_validator,
)

from resumate.domain.letter import Length, LetterStatus, LetterWishes, Tone
from resumate.domain.lexicon.languages import LETTER_LANGUAGES
from resumate.domain.outcome import OutcomeState
from resumate.domain.posting import LONGEST_POSTING, RequirementKind
from resumate.domain.posting_correction import (
    LONGEST_NAME,
    LONGEST_REQUIREMENT,
    MOST_REQUIREMENTS,
    PostingCorrection,
)
from resumate.domain.resume import Section
from resumate.domain.resume_correction import LONGEST_SAID, ContactSaid, RoleSaid
from resumate.domain.version import LARGEST_VERSION

Version = Annotated[int, Field(ge=1, le=LARGEST_VERSION)]
"""As it stands in an address, where everything is text."""


def _number(value: object) -> object:
    # Taken for numbers otherwise: "1" and true.
    if isinstance(value, str | bool):
        raise ValueError("Give a whole number.")  # noqa: TRY004 - told as a wrong field
    return value


VersionIn = Annotated[Version, BeforeValidator(_number)]
"""As it stands in a body, where text is no number."""
Index = Annotated[int, Field(ge=0), BeforeValidator(_number)]
"""Of a sentence."""
RequestId = Annotated[str, Field(pattern=r"^[^\x00-\x1f\x7f]{0,128}$")]
"""Chosen by the client, one for each message; what comes twice is known by it."""
Language = Annotated[
    str, Field(description=f"auto, or one of: {', '.join(LETTER_LANGUAGES)}")
]


class FileFormat(StrEnum):
    """
    What a letter can be downloaded as.
    """

    TXT = "txt"
    MD = "md"
    JSON = "json"
    DOCX = "docx"
    PDF = "pdf"


class ReplyLanguage(StrEnum):
    """
    What the chat answers in.
    """

    EN = "en"
    DE = "de"


class ResumeFileFormat(StrEnum):
    """
    What a tailored resume can be downloaded as; ``json`` also tells what was changed.
    """

    TXT = "txt"
    MD = "md"
    JSON = "json"
    JSON_RESUME = "jsonresume"
    DOCX = "docx"
    PDF = "pdf"


_AROUND = frozenset({"action", "request_id"})
"""What stands beside the fields in a message of the socket."""
_ALIKE = 0.8
_MOST = 20
"""Fields that are looked at: nobody misspells more."""


class _In(BaseModel):
    """
    What it says besides is passed over, as of a client that is newer; a misspelt field
    is told.
    """

    model_config = ConfigDict(extra="ignore", str_strip_whitespace=True)

    @model_validator(mode="before")
    @classmethod
    def _spells_its_fields(cls, told: object) -> object:
        if not isinstance(told, Mapping):
            return told
        known = _names(cls)
        left = known - told.keys()
        unknown = (str(name) for name in told if name not in known | _AROUND)
        for name in islice(unknown, _MOST):
            if meant := _meant(name, left):
                raise _misspelt(cls, name, meant)
        return told


def _meant(name: str, left: set[str]) -> str | None:
    """
    Which of the fields that are *left* is spelt like *name*, in whichever case, or of
    the same letters: in a short one, two that changed places are half of it.
    """
    small = {one.casefold(): one for one in sorted(left)}
    told = name.casefold()
    same = (one for one in small if sorted(one) == sorted(told))
    close = next(same, None) or next(
        iter(get_close_matches(told, small, 1, _ALIKE)), None
    )
    return small[close] if close else None


def _misspelt(model: type[BaseModel], name: str, meant: str) -> ValidationError:
    why = ValueError(f"There is no such field: is {meant} meant?")
    told = {"error": why}
    return ValidationError.from_exception_data(
        model.__name__,
        [{"type": "value_error", "loc": (name,), "input": None, "ctx": told}],
    )


def _names(model: type[BaseModel]) -> set[str]:
    """
    What the fields are called where they are sent.
    """
    named: set[str] = set()
    for name, field in model.model_fields.items():
        alias = field.validation_alias
        choices = alias.choices if isinstance(alias, AliasChoices) else [alias or name]
        named.update(map(str, choices))
    return named


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


class FactRequest(_In):
    """
    The person states a fact in their words.
    """

    text: str = Field(min_length=1, max_length=500)
    role: str | None = None
    """The role that it belongs to; if not given, that whose employer it names."""


class LineRequest(_In):
    """
    The person says what a line of their resume really says.
    """

    text: str = Field(min_length=1, max_length=1_000)


_Name = Annotated[str | None, Field(max_length=LONGEST_SAID)]
_Date = Annotated[str | None, Field(max_length=LONGEST_SAID)]


class ContactRequest(_In):
    """
    The person says how they are reached; what is left out stays as it is, and null
    says that there is none.
    """

    name: _Name = None
    email: _Name = None
    phone: _Name = None
    links: list[Annotated[str, Field(max_length=LONGEST_SAID)]] = []
    location: _Name = None

    @property
    def said(self) -> ContactSaid:
        """
        What is not left out.
        """
        said = set(ContactSaid.__optional_keys__)
        return cast("ContactSaid", self.model_dump(include=said, exclude_unset=True))


class RoleRequest(_In):
    """
    The person says what a post was; what is left out stays as it is. Its dates are
    months or years (``2021-03``, ``2021``), and a *to* of null says that it goes on;
    with a *from* of null, that neither is known.
    """

    title: _Name = None
    employer: _Name = None
    start: _Date = Field(default=None, alias="from")
    end: _Date = Field(default=None, alias="to")

    @property
    def said(self) -> RoleSaid:
        """
        What is not left out.
        """
        said = set(RoleSaid.__optional_keys__)
        return cast("RoleSaid", self.model_dump(include=said, exclude_unset=True))


class NewRoleRequest(RoleRequest):
    """
    A post that was not read: said as that of a *line* of the resume which heads it, or
    all of it. Of a line, what is left out is as it is read there.
    """

    line: str | None = Field(default=None, max_length=20)
    section: Section = Section.EXPERIENCE


class PlaceRequest(_In):
    """
    Under which post a line stands; null says under none.
    """

    role: str | None = Field(max_length=20)


class RequirementIn(_In):
    """
    One thing that the posting asks.
    """

    text: str = Field(max_length=LONGEST_REQUIREMENT)
    kind: RequirementKind = RequirementKind.MUST


class PostingIn(_In):
    """
    The post, the company and all that is asked, as the person sees it.
    """

    title: str | None = Field(max_length=LONGEST_NAME)
    company: str | None = Field(max_length=LONGEST_NAME)
    requirements: list[RequirementIn] = Field(max_length=MOST_REQUIREMENTS)


class MatchRequest(_In):
    """
    A posting is to be held against a resume.
    """

    resume_id: UUID
    posting: str = Field(min_length=1, max_length=LONGEST_POSTING)
    corrected: PostingIn | None = None
    """What it asks, where it was read otherwise."""

    @property
    def correction(self) -> PostingCorrection | None:
        """
        What the person says that the posting asks.
        """
        if (said := self.corrected) is None:
            return None
        asked = [(one.text, one.kind) for one in said.requirements]
        return PostingCorrection(said.title, said.company, asked)


class LetterRequest(MatchRequest):
    """
    A letter is to be written.
    """

    tone: Tone = Tone.PLAIN
    length: Length = Length.STANDARD
    language: Language = "auto"
    writer: str = "auto"

    @property
    def wishes(self) -> LetterWishes:
        """
        How the person wants the letter.
        """
        return LetterWishes(self.tone, self.length, self.language, self.writer)


class LetterQuery(_In):
    """
    Which letters of the history are wanted.
    """

    q: str = Field(default="", max_length=200)
    """Words of the title, the company, the posting or the letter."""
    status: LetterStatus | None = None
    outcome: OutcomeState | None = None


class OutcomeRequest(_In):
    """
    What became of an application.
    """

    state: OutcomeState
    note: str = Field(default="", max_length=1_000)


class DuplicateRequest(_In):
    """
    A letter like another one, for this posting; without one, once more for the same.
    """

    posting: str = Field(default="", max_length=LONGEST_POSTING)


class CheckRequest(_In):
    """
    A letter is to be checked against a resume.
    """

    letter: str = Field(min_length=1, max_length=40_000)
    resume_id: UUID
    posting: str | None = Field(default=None, max_length=LONGEST_POSTING)


class LetterEdit(_In):
    """
    A new wording for one sentence, an empty one removes it; or its lock; or a sentence
    of an older version that is to be put back where it stood.
    """

    index: Index
    text: str | None = Field(default=None, max_length=2_000)
    locked: StrictBool | None = None
    """Whether the sentence is to stay to the letter in later turns of the chat."""
    from_version: VersionIn | None = None
    """The version whose sentence with that index is put back."""

    @model_validator(mode="after")
    def _says_one_thing(self) -> Self:
        changed = self.text is not None or self.locked is not None
        if changed is (self.from_version is not None):
            raise ValueError("Give a text, or whether it is locked, or from_version.")
        return self


class EditRequest(_In):
    """
    Sentences are changed by hand.
    """

    sentences: list[LetterEdit] = Field(min_length=1, max_length=100)
    version: VersionIn | None = None
    """The version that was edited; another one being newest is a conflict."""

    @field_validator("sentences")
    @classmethod
    def _says_each_thing_once(cls, said: list[LetterEdit]) -> list[LetterEdit]:
        told = [edit.index for edit in said if edit.text is not None]
        if len(told) > len(set(told)):
            raise ValueError("Give a sentence one text.")
        return said

    @property
    def texts(self) -> dict[int, str]:
        """
        The new wordings by index.
        """
        return {e.index: e.text for e in self.sentences if e.text is not None}

    @property
    def locks(self) -> dict[int, bool]:
        """
        The locks by index.
        """
        return {e.index: e.locked for e in self.sentences if e.locked is not None}

    @property
    def back(self) -> list[tuple[int, int]]:
        """
        The sentences to put back, by version and index.
        """
        return [(e.from_version, e.index) for e in self.sentences if e.from_version]


class TurnRequest(_In):
    """
    A turn of the chat about a letter.
    """

    instruction: str = Field(
        min_length=1,
        max_length=2_000,
        validation_alias=AliasChoices("instruction", "message", "text"),
    )
    locked: list[Index] = Field(default=[], max_length=200)
    """Indexes of sentences to leave alone, now and later."""
    version: VersionIn | None = None
    """The version that is looked at; another one being newest is a conflict."""
    line_id: str | None = None
    """The line of the resume that is to be told, whatever words ask for it."""
    answer_in: ReplyLanguage | None = None
    """The person's language for an instruction too short to tell; else the
    letter's."""


class VersionRequest(_In):
    """
    An older version is to be the newest again.
    """

    version: VersionIn
