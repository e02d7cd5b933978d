"""
What fell between two chairs is picked up.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from resumate.application.failures import part_of
from resumate.application.jobs.erase_untouched import EraseUntouched
from resumate.application.jobs.give_up_letters import GiveUpLetters
from resumate.domain.forgetting import forget_all
from resumate.ports.connections import Connections
from resumate.ports.errors import PortError
from resumate.ports.job_queue import JobQueue
from resumate.ports.ledger import Ledger
from resumate.ports.outbox import Outbox
from resumate.ports.telemetry import Telemetry

GRACE = timedelta(seconds=30)
"""How long a request may take between saving a letter and enqueueing it."""

LEDGER_KEPT = timedelta(days=2)
"""A cap is for a day."""


@dataclass(frozen=True, slots=True)
class SweepLetters:
    """
    Enqueues letters that were saved but not enqueued, gives up those that nobody can
    write, and forgets what is over: connections, old accounts of spending, and what
    was not touched for as long as is set.
    """

    outbox: Outbox
    queue: JobQueue
    connections: Connections
    ledger: Ledger
    give_up: GiveUpLetters
    erase_untouched: EraseUntouched
    telemetry: Telemetry
    clock: Callable[[], datetime]

    def __call__(self) -> int:
        """
        How many letters were enqueued; PortError, once all else was done, where that
        failed.
        """
        try:
            return self._enqueue_unsent()
        finally:
            for chore in (self.give_up, self._forget, self.erase_untouched):
                self._try(chore)

    def _enqueue_unsent(self) -> int:
        unsent = self.outbox.unsent(self.clock() - GRACE)
        for job in unsent:
            self.queue.enqueue(job)
            self.outbox.mark_sent(job.letter)
        return len(unsent)

    def _try(self, chore: Callable[[], object]) -> None:
        try:
            chore()
        except PortError as error:
            # The next sweep comes in a minute, and the other chores come first.
            self.telemetry.event("sweep.failed", code=error.code, part=part_of(error))

    def _forget(self) -> None:
        self.connections.expire()
        self.ledger.forget(self.clock() - LEDGER_KEPT)
        # Of whatever was erased since, by anybody and by age: nothing is remembered.
        forget_all()
