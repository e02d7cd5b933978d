"""
What the person sees while a letter is being written.
"""

from collections.abc import Callable, Sequence
from datetime import datetime

from resumate.application.accounts.announce import Announce
from resumate.domain.events import Event, LetterChecking, LetterDelta, LetterRevising
from resumate.domain.ids import OwnerId
from resumate.ports.job_queue import LetterJob

BATCH_SECONDS = 0.1
"""About ten frames a second, however fast the model speaks."""


class LetterStream:
    """
    Numbered frames of one letter, its text in batches.
    """

    def __init__(
        self, announce: Announce, job: LetterJob, clock: Callable[[], datetime]
    ) -> None:
        self._announce = announce
        self._job = job
        self._clock = clock
        self._seq = 0
        self._round = 0
        self._waiting: list[str] = []
        self._sent_at: datetime | None = None
        self.first_text: datetime | None = None
        """When the first text came, if any did."""

    @property
    def owner(self) -> OwnerId:
        """
        Whose letter it is.
        """
        return self._job.owner

    def next(self) -> int:
        """
        The number of the next frame: 1, 2, 3, …
        """
        self._seq += 1
        return self._seq

    def write(self, text: str) -> None:
        """
        More text; sent when a batch is due.
        """
        now = self._clock()
        self.first_text = self.first_text or now
        self._waiting.append(text)
        sent = self._sent_at
        if sent is None or (now - sent).total_seconds() >= BATCH_SECONDS:
            self.flush()

    def flush(self) -> None:
        """
        Send what waits.
        """
        text = "".join(self._waiting)
        if text:
            self._waiting.clear()
            self._sent_at = self._clock()
            self._send(LetterDelta(self._job.letter, self.next(), text))

    def checking(self) -> None:
        """
        The draft is complete and being checked.
        """
        self.flush()
        self._round += 1
        self._send(LetterChecking(self._job.letter, self.next(), self._round))

    def restart(self, reasons: Sequence[str]) -> None:
        """
        The text so far is withdrawn, for *reasons*; sentences are written again.
        """
        self._waiting.clear()
        event = LetterRevising(
            self._job.letter, self.next(), self._round, tuple(reasons)
        )
        self._send(event)

    def _send(self, event: Event) -> None:
        self._announce(self._job.owner, event, self._job.request)
