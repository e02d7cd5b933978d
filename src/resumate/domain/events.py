"""
What the person is told while ResuMate works.
"""

from dataclasses import dataclass

from resumate.domain.ids import LetterId, ResumeId
from resumate.domain.letter import CoverLetterDraft
from resumate.domain.resume import Problem, Resume
from resumate.domain.turn import Turn


@dataclass(frozen=True, slots=True)
class ResumeReady:
    """
    A file was read as a resume.
    """

    resume: Resume
    upload: ResumeId
    """The id of its ticket: not the resume's where the same bytes were read before."""


@dataclass(frozen=True, slots=True)
class ResumeFailed:
    """
    A file could not be read as a resume, and why.
    """

    resume: ResumeId
    problem: Problem


@dataclass(frozen=True, slots=True)
class LetterQueued:
    """
    A letter was asked for; it will be written.
    """

    letter: CoverLetterDraft


@dataclass(frozen=True, slots=True)
class LetterDelta:
    """
    The next piece of the text as it is being written.
    """

    letter: LetterId
    seq: int
    """1, 2, 3, … over all frames of one stream; the client sorts."""
    text: str


@dataclass(frozen=True, slots=True)
class LetterChecking:
    """
    The truth gate reads the draft.
    """

    letter: LetterId
    seq: int
    round: int


@dataclass(frozen=True, slots=True)
class LetterRevising:
    """
    Sentences with findings are written again; the text so far is withdrawn.
    """

    letter: LetterId
    seq: int
    round: int
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LetterReady:
    """
    A letter was written and checked, or a turn of the chat about it has ended.
    """

    letter: CoverLetterDraft
    seq: int
    turn: Turn | None = None
    """The turn of the chat that this answers, if it is one."""
    resume: Resume | None = None
    """Its resume as that is now; None if it was erased."""


@dataclass(frozen=True, slots=True)
class LetterFailed:
    """
    A letter could not be written, and why; this ends its stream, wherever it was.
    """

    letter: LetterId
    seq: int
    problem: Problem


Event = (
    ResumeReady
    | ResumeFailed
    | LetterQueued
    | LetterDelta
    | LetterChecking
    | LetterRevising
    | LetterReady
    | LetterFailed
)
