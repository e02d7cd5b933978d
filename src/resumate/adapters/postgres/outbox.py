"""
Letters that were saved and perhaps not enqueued, as rows.
"""

from datetime import datetime

from resumate.adapters.postgres.pool import Pool, acting_as_worker
from resumate.adapters.postgres.queries import query
from resumate.domain.ids import LetterId, OwnerId
from resumate.ports.job_queue import LetterJob
from resumate.ports.outbox import Outbox


class PostgresOutbox(Outbox):
    """
    The table ``outbox``: a row is written with its letter, and gone when it was sent.
    """

    def __init__(self, pool: Pool) -> None:
        self._pool = pool

    def unsent(self, before: datetime) -> list[LetterJob]:
        with acting_as_worker(self._pool) as conn:
            rows = conn.execute(query("unsent_letters"), {"before": before}).fetchall()
        return [
            LetterJob(OwnerId(row["owner_id"]), LetterId(row["letter_id"]))
            for row in rows
        ]

    def mark_sent(self, letter: LetterId) -> None:
        with acting_as_worker(self._pool) as conn:
            conn.execute(query("mark_sent"), {"letter_id": letter})
