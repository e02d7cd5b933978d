"""
Where work waits for a worker.
"""

from abc import abstractmethod
from dataclasses import dataclass
from typing import Protocol

from resumate.domain.ids import LetterId, OwnerId

HIDDEN_SECONDS = 15.0
"""How long a job stays hidden after each sign of life of its worker."""


@dataclass(frozen=True, slots=True)
class LetterJob:
    """
    A letter that wants writing: ids only, never text.
    """

    owner: OwnerId
    letter: LetterId
    request: str = ""
    """The asker's request id: goes with the events, and is the trace id."""


@dataclass(frozen=True, slots=True)
class ReceivedJob:
    """
    A job in a worker's hands until *acknowledged* or its visibility runs out.
    """

    job: LetterJob
    receipt: str
    attempt: int
    """1 for the first delivery."""


class JobQueue(Protocol):
    """
    Jobs, each delivered at least once, in roughly the order they came. They are told
    apart by owner and letter. TransientPortError, whatever is asked, if the queue
    cannot be reached.

    A receipt is of one delivery: once the job was delivered again, an earlier one
    neither hides it, shows it, nor ends it, and is fine.
    """

    @abstractmethod
    def enqueue(self, job: LetterJob) -> None:
        """
        The job will be delivered, also after a crash, as it is.

        A letter that already waits is not queued twice where the queue can tell;
        consumers must bear it anyway.
        """

    @abstractmethod
    def receive(self, *, wait_seconds: float = 0) -> ReceivedJob | None:
        """
        The next job, or None after *wait_seconds*; hidden for the visibility time that
        the queue was set up with.

        A job received more often than the queue was set up to allow is dead-lettered
        instead (`DeadLetters`).
        """

    @abstractmethod
    def extend(self, receipt: str, seconds: float) -> None:
        """
        Hide the job for *seconds* from now, be that longer or shorter than it was;
        fine if it is gone.
        """

    @abstractmethod
    def acknowledge(self, receipt: str) -> None:
        """
        The job is done and never delivered again; fine if it is gone, or done already.
        """
