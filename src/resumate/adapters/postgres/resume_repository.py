"""
Resumes as rows.
"""

from collections.abc import Callable

from resumate.adapters.postgres.pool import Conn, Pool, acting_for
from resumate.adapters.postgres.queries import query
from resumate.adapters.postgres.records import (
    Row,
    line_columns,
    resume_columns,
    resume_from,
)
from resumate.domain.errors import NotFoundError
from resumate.domain.ids import OwnerId, ResumeId
from resumate.domain.resume import Resume, ResumeStatus
from resumate.ports.resume_repository import ResumeRepository, Told


class PostgresResumeRepository(ResumeRepository):
    """
    Resumes in the tables ``resume``, ``resume_line`` and ``resume_alias``.
    """

    def __init__(self, pool: Pool) -> None:
        self._pool = pool

    def add(self, resume: Resume) -> None:
        columns = resume_columns(resume)
        with acting_for(self._pool, resume.owner) as conn:
            if resume.status is ResumeStatus.READY and resume.content_hash:
                conn.execute(query("hold_bytes"), columns)
                if conn.execute(query("alias_resume"), columns).fetchone():
                    conn.execute(query("give_way"), columns)
                    return
            _put(conn, resume, columns)

    def expect(self, resume: Resume) -> None:
        with acting_for(self._pool, resume.owner) as conn:
            conn.execute(query("expect_resume"), resume_columns(resume))

    def change(
        self,
        owner: OwnerId,
        resume: ResumeId,
        how: Callable[[Resume], tuple[Resume, Told]],
    ) -> tuple[Resume, Told]:
        with acting_for(self._pool, owner) as conn:
            known = _the_one(_find(conn, owner, resume))
            held = {"owner_id": owner, "id": known.id}
            conn.execute(query("hold_resume"), held)
            changed, told = how(_the_one(_find(conn, owner, known.id)))
            _put(conn, changed, resume_columns(changed))
        return changed, told

    def get(self, owner: OwnerId, resume: ResumeId) -> Resume:
        with acting_for(self._pool, owner) as conn:
            return _the_one(_find(conn, owner, resume))

    def list(self, owner: OwnerId) -> list[Resume]:
        with acting_for(self._pool, owner) as conn:
            return _find(conn, owner, None)

    def erase(self, owner: OwnerId, resume: ResumeId) -> None:
        with acting_for(self._pool, owner) as conn:
            conn.execute(query("erase_resume"), {"owner_id": owner, "id": resume})


def _find(conn: Conn, owner: OwnerId, resume: ResumeId | None) -> list[Resume]:
    given = {"owner_id": owner, "id": resume}
    return [*map(resume_from, conn.execute(query("get_resumes"), given).fetchall())]


def _the_one(found: list[Resume]) -> Resume:
    if not found:
        raise NotFoundError
    return found[0]


def _put(conn: Conn, resume: Resume, columns: Row) -> None:
    conn.execute(query("add_resume"), columns)
    if resume.content.lines:
        conn.execute(query("add_lines"), line_columns(resume))
