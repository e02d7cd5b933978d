"""
Who turns a plan into prose.
"""

from abc import abstractmethod
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from resumate.domain.letter import TokenUsage
from resumate.domain.plan import LetterPlan


@dataclass(frozen=True, slots=True)
class Prompt:
    """
    What a writer is asked, in words and as the plan behind them.

    Models read *instructions* and *content*; the composer reads *plan*.
    """

    instructions: str
    """What to do: ours alone, no text of the person or the posting in it."""
    content: str
    """What to do it with: fenced data."""
    plan: LetterPlan
    max_output_tokens: int = 1200
    temperature: float = 0.3


class StopReason(StrEnum):
    """
    Why the model stopped.
    """

    END = "end"
    LENGTH = "length"


@dataclass(frozen=True, slots=True)
class Completion:
    """
    The end of a stream: what it cost, and why it stopped.
    """

    usage: TokenUsage
    """Estimated, and never nothing, where the model's host does not tell it."""
    stop: StopReason


class WritingStyle(StrEnum):
    """
    How much of the writing a model is trusted with.
    """

    COMPOSE = "compose"
    """Needs no model."""
    POLISH = "polish"
    """Small models: smooth the composer's paragraphs, one by one."""
    FREE = "free"
    """Strong models: write the letter from the plan."""


class LanguageModel(Protocol):
    """
    A writer.
    """

    @property
    @abstractmethod
    def name(self) -> str:
        """
        What it is called, as shown to the person; the same for the life of the writer.
        """

    @property
    @abstractmethod
    def style(self) -> WritingStyle:
        """
        What it is trusted with.
        """

    @abstractmethod
    def stream(self, prompt: Prompt) -> Iterator[str | Completion]:
        """
        The answer as pieces of text in order, none empty, each as soon as it is
        written, then exactly one Completion.

        Both texts of *prompt* are asked, once the first piece is wanted. Closing the
        iterator ends the call.

        TransientPortError if the model cannot be reached (UnreachableError where
        nothing listens that somebody has to start), says nothing or goes on for too
        long (TooSlowError), or breaks off; PermanentPortError if it refuses the
        request, or uses up its answer before it writes any text. A server that is busy
        is asked again, a few times, and never once text was given. No other error than
        PortError is raised, whatever comes; none quotes the prompt or the answer.
        """

    @abstractmethod
    def reachable(self) -> bool:
        """
        Whether it answers now; never raises, and takes at most a few seconds.
        """
