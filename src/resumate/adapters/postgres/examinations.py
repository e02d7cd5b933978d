"""
Results of examined models, as rows.
"""

from datetime import datetime

from resumate.adapters.postgres.pool import Pool, acting_as_worker
from resumate.adapters.postgres.queries import query
from resumate.ports.examinations import Examinations


class PostgresExaminations(Examinations):
    """
    The table ``examination``.
    """

    def __init__(self, pool: Pool) -> None:
        self._pool = pool

    def passed(self, model: str, edition: str, since: datetime) -> bool | None:
        given = {"model": model, "edition": edition, "since": since}
        with acting_as_worker(self._pool) as conn:
            row = conn.execute(query("examination_passed"), given).fetchone()
        return row["passed"] if row else None

    def record(self, model: str, edition: str, at: datetime, *, passed: bool) -> None:
        given = {"model": model, "edition": edition, "at": at, "passed": passed}
        with acting_as_worker(self._pool) as conn:
            conn.execute(query("record_examination"), given)
