"""
The worker: takes jobs from the queue until it is told to stop.
"""

import threading
from collections.abc import Callable
from dataclasses import dataclass

from resumate.application.draft_letter import DraftLetter
from resumate.domain.errors import (
    NotFoundError,
    ResuMateError,
    UnexpectedError,
)
from resumate.ports.errors import TransientPortError
from resumate.ports.job_queue import JobQueue, ReceivedJob
from resumate.ports.telemetry import Telemetry

MAX_ATTEMPTS = 3
"""Deliveries of one job before its letter is given up as failed."""
HEARTBEAT_SECONDS = 5.0
HIDDEN_SECONDS = 15.0
"""How long a job stays hidden after each heartbeat."""
RETRY_SECONDS = 5.0


@dataclass(frozen=True, slots=True)
class WorkQueue:
    """
    Writes one letter after the other; a letter being written stays hidden from others.
    """

    queue: JobQueue
    draft_letter: DraftLetter
    telemetry: Telemetry

    def run(self, stopped: Callable[[], bool], *, wait_seconds: float = 1.0) -> None:
        """
        Work until *stopped*; a job in hand is finished first.
        """
        while not stopped():
            self.once(wait_seconds=wait_seconds)

    def once(self, *, wait_seconds: float = 0) -> bool:
        """
        Do the next job, if there is one; whether there was.
        """
        received = self.queue.receive(wait_seconds=wait_seconds)
        if received is None:
            return False
        try:
            with (
                self.telemetry.trace(received.job.request or str(received.job.letter)),
                _Heartbeat(self.queue, received.receipt),
            ):
                self._do(received)
        except TransientPortError as error:
            self.telemetry.event("job.retried", code=error.code)
            self.queue.extend(received.receipt, RETRY_SECONDS)
        else:
            self.queue.acknowledge(received.receipt)
        return True

    def _do(self, received: ReceivedJob) -> None:
        try:
            self.draft_letter(received.job)
        except NotFoundError:
            # Erased meanwhile: nothing is left to write, and nobody to tell.
            self.telemetry.count("letter.erased_before_written")
        except TransientPortError as error:
            if received.attempt < MAX_ATTEMPTS:
                raise
            self.draft_letter.fail(received.job, error)
        except ResuMateError as error:
            self.draft_letter.fail(received.job, error)
        except Exception as error:  # noqa: BLE001 - one letter's bug must not stop the others
            self.telemetry.event("letter.bug", kind=type(error).__name__)
            self.draft_letter.fail(received.job, UnexpectedError())


class _Heartbeat:
    """
    Keeps a job hidden for as long as the block runs.
    """

    def __init__(self, queue: JobQueue, receipt: str) -> None:
        self._queue = queue
        self._receipt = receipt
        self._done = threading.Event()
        self._thread = threading.Thread(target=self._beat, daemon=True)

    def __enter__(self) -> None:
        self._thread.start()

    def __exit__(self, *_: object) -> None:
        self._done.set()
        self._thread.join()

    def _beat(self) -> None:
        while not self._done.wait(HEARTBEAT_SECONDS):
            try:
                self._queue.extend(self._receipt, HIDDEN_SECONDS)
            except TransientPortError:
                continue
