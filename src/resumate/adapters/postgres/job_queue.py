"""
A queue in a table.
"""

import time
from uuid import UUID

from resumate.adapters.postgres.errors import translating
from resumate.adapters.postgres.pool import (
    Conn,
    Pool,
    acting_as_worker,
    acting_for,
    worker_scope,
)
from resumate.adapters.postgres.queries import query
from resumate.adapters.postgres.records import Row
from resumate.domain.ids import LetterId, OwnerId
from resumate.ports.dead_letters import DeadLetters
from resumate.ports.job_queue import JobQueue, LetterJob, ReceivedJob

_LOOK_AGAIN = 0.5
"""Seconds: jobs whose worker died become visible without a notification."""


class PostgresJobQueue(JobQueue, DeadLetters):
    """
    Jobs in the table ``job``; workers pass over each other's (SKIP LOCKED).

    Time is the database's, so that workers on several machines agree on it.

    With a *lane*, jobs enqueued here are received here alone; only where this queue
    gives no sign for the visibility time do workers without a lane get them.
    """

    def __init__(
        self,
        pool: Pool,
        *,
        visibility_seconds: float = 60,
        max_receives: int = 3,
        lane: str | None = None,
    ) -> None:
        self._pool = pool
        self._given = {
            "visibility": visibility_seconds,
            "max_receives": max_receives,
            "lane": lane,
        }

    def enqueue(self, job: LetterJob) -> None:
        with acting_for(self._pool, job.owner) as conn:
            conn.execute(
                query("enqueue_job"),
                {
                    "owner_id": job.owner,
                    "letter_id": job.letter,
                    "request": job.request,
                    **self._given,
                },
            )

    def receive(self, *, wait_seconds: float = 0) -> ReceivedJob | None:
        with translating(), self._pool.connection() as conn:
            received = self._next(conn)
            if received or wait_seconds <= 0:
                return received
            conn.execute(query("listen_for_jobs"))
            try:
                return self._await(conn, time.monotonic() + wait_seconds)
            finally:
                if not conn.broken:
                    conn.execute(query("listen_no_more"))

    def extend(self, receipt: str, seconds: float) -> None:
        with acting_as_worker(self._pool) as conn:
            conn.execute(query("extend_job"), {"receipt": receipt, "seconds": seconds})

    def acknowledge(self, receipt: str) -> None:
        with acting_as_worker(self._pool) as conn:
            conn.execute(query("acknowledge_job"), {"receipt": receipt})

    def dead(self) -> list[ReceivedJob]:
        with acting_as_worker(self._pool) as conn:
            rows = conn.execute(query("dead_jobs")).fetchall()
        return [ReceivedJob(_job(r), r["receipt"], r["attempts"]) for r in rows]

    def bury(self, receipt: str) -> None:
        with acting_as_worker(self._pool) as conn:
            conn.execute(query("bury_job"), {"receipt": receipt})

    def _await(self, conn: Conn, deadline: float) -> ReceivedJob | None:
        # Looked for after listening: a job that came between would not be told of.
        while (received := self._next(conn)) is None:
            left = deadline - time.monotonic()
            if left <= 0:
                return None
            list(conn.notifies(timeout=min(left, _LOOK_AGAIN), stop_after=1))
        return received

    def _next(self, conn: Conn) -> ReceivedJob | None:
        with worker_scope(conn):
            row = conn.execute(query("receive_job"), self._given).fetchone()
        if row is None:
            return None
        return ReceivedJob(_job(row), row["receipt"], row["attempts"])


def _job(row: Row) -> LetterJob:
    letter: UUID = row["letter_id"]
    return LetterJob(OwnerId(row["owner_id"]), LetterId(letter), row["request"])
