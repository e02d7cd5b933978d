"""
What a person can ask of a letter that is written.
"""

from dataclasses import dataclass

from resumate.domain.letter import Tone


@dataclass(frozen=True, slots=True)
class Shorter:
    """
    Say less.
    """


@dataclass(frozen=True, slots=True)
class Longer:
    """
    Say more.
    """


@dataclass(frozen=True, slots=True)
class Retone:
    """
    Say it in another tone.
    """

    tone: Tone


@dataclass(frozen=True, slots=True)
class Reopen:
    """
    Begin otherwise.
    """


@dataclass(frozen=True, slots=True)
class Mention:
    """
    Say something of a topic, too.
    """

    topic: str


@dataclass(frozen=True, slots=True)
class Drop:
    """
    Say nothing of a topic.
    """

    topic: str


@dataclass(frozen=True, slots=True)
class Learn:
    """
    Say that one wants to learn it.
    """

    topic: str


@dataclass(frozen=True, slots=True)
class Claim:
    """
    The person tells something of themselves.
    """

    text: str


@dataclass(frozen=True, slots=True)
class Reword:
    """
    Say one sentence otherwise, or in the words given.
    """

    index: int
    text: str = ""


@dataclass(frozen=True, slots=True)
class Remove:
    """
    Leave one sentence out.
    """

    index: int


@dataclass(frozen=True, slots=True)
class Translate:
    """
    Write it in another language.
    """

    language: str


@dataclass(frozen=True, slots=True)
class Undo:
    """
    Back to the version before.
    """


Wish = (
    Shorter
    | Longer
    | Retone
    | Reopen
    | Mention
    | Drop
    | Learn
    | Claim
    | Reword
    | Remove
    | Translate
    | Undo
)
