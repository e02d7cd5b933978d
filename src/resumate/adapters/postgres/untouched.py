"""
What lies untouched, as rows.
"""

from datetime import datetime
from uuid import UUID

from resumate.adapters.postgres.pool import Pool, acting_as_worker
from resumate.adapters.postgres.queries import query
from resumate.domain.ids import LetterId, OwnerId, ResumeId
from resumate.ports.untouched import Untouched

_MOST = 100
"""At a time; what is left comes with the next sweep."""


class PostgresUntouched(Untouched):
    """
    The table ``touched``, which triggers keep.
    """

    def __init__(self, pool: Pool) -> None:
        self._pool = pool

    def letters(self, before: datetime) -> list[tuple[OwnerId, LetterId]]:
        return [(owner, LetterId(id_)) for owner, id_ in self._find("letter", before)]

    def resumes(self, before: datetime) -> list[tuple[OwnerId, ResumeId]]:
        return [(owner, ResumeId(id_)) for owner, id_ in self._find("resume", before)]

    def _find(self, kind: str, before: datetime) -> list[tuple[OwnerId, UUID]]:
        given = {"kind": kind, "before": before, "most": _MOST}
        with acting_as_worker(self._pool) as conn:
            rows = conn.execute(query("untouched"), given).fetchall()
        return [(OwnerId(row["owner_id"]), row["id"]) for row in rows]
