"""
One turn of the talk about a letter: what was asked, what changed, and why.
"""

from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class SentenceChange:
    """
    One sentence that is not as it was; sentences that are not named stayed to the
    letter.
    """

    before: str
    """Its text in the version before; empty for a sentence that is new."""
    after: str
    """Its text now; empty for a sentence that is gone."""
    reason: str
    from_index: int | None = None
    """Where it stood."""
    to_index: int | None = None
    """Where it stands."""


class OptionKind(StrEnum):
    """
    What choosing an answer does.
    """

    ASK = "ask"
    """Its instruction is the next turn."""
    CONFIRM = "confirm"
    """The person states a fact in their words; it becomes a confirmed line."""
    CORRECT = "correct"
    """A line of the resume says from now on what the instruction is."""


@dataclass(frozen=True, slots=True)
class Option:
    """
    One answer to a question.
    """

    kind: OptionKind
    label: str
    instruction: str = ""
    """What to ask next; for a fact, what it could say, if anything is
    known of it."""
    line: str = ""
    """The id of the line that is corrected."""


@dataclass(frozen=True, slots=True)
class Question:
    """
    What only the person can answer.
    """

    text: str
    options: tuple[Option, ...] = ()


class TurnOutcome(StrEnum):
    """
    How a turn ended.
    """

    CHANGED = "changed"
    """There is a new version."""
    ASKED = "asked"
    """There is a question, and no new version."""
    UNCHANGED = "unchanged"
    """Nothing to change, or nothing that would stay true; the reply says which."""


@dataclass(frozen=True, slots=True)
class Turn:
    """
    An instruction and its answer.
    """

    instruction: str
    outcome: TurnOutcome
    reply: str
    """A sentence or two for the person."""
    changes: tuple[SentenceChange, ...] = ()
    question: Question | None = None
    based_on: int | None = None
    """The version that it started from."""
