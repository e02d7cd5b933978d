"""
The worker: takes one job after the other from the queue.
"""

import threading
from dataclasses import dataclass

from resumate.application.jobs.deliver_letter import DeliverLetter
from resumate.application.retries import rest
from resumate.ports.errors import TransientPortError
from resumate.ports.job_queue import HIDDEN_SECONDS, JobQueue, ReceivedJob

HEARTBEAT_SECONDS = 5.0


@dataclass(frozen=True, slots=True)
class WorkQueue:
    """
    Writes one letter after the other; a letter being written stays hidden from others.
    """

    queue: JobQueue
    deliver_letter: DeliverLetter

    def once(self, *, wait_seconds: float = 0) -> bool:
        """
        Do the next job, if there is one; whether there was.
        """
        received = self.queue.receive(wait_seconds=wait_seconds)
        if received is None:
            return False
        try:
            self.work(received)
        except TransientPortError:
            return True
        self.queue.acknowledge(received.receipt)
        return True

    def work(self, received: ReceivedJob) -> None:
        """
        The job in hand is dealt with, or TransientPortError: it will soon come again.
        """
        try:
            with _Heartbeat(self.queue, received.receipt):
                self.deliver_letter(received.job, received.attempt)
        except TransientPortError:
            self.queue.extend(received.receipt, rest(received.attempt))
            raise


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
