"""
Letters and their versions as rows.
"""

from resumate.adapters.postgres.pool import Pool, acting_for
from resumate.adapters.postgres.queries import query
from resumate.adapters.postgres.records import letter_columns, letter_from
from resumate.domain.errors import NotFoundError
from resumate.domain.ids import LetterId, OwnerId
from resumate.domain.letter import CoverLetterDraft
from resumate.ports.errors import VersionExistsError
from resumate.ports.letter_repository import LetterRepository


class PostgresLetterRepository(LetterRepository):
    """
    Letters in the tables ``letter``, ``letter_version`` and ``posting``.
    """

    def __init__(self, pool: Pool) -> None:
        self._pool = pool

    def add(self, letter: CoverLetterDraft) -> bool:
        columns = letter_columns(letter)
        with acting_for(self._pool, letter.owner) as conn:
            if conn.execute(query("add_letter"), columns).fetchone():
                conn.execute(query("add_posting"), columns)
                conn.execute(query("put_version"), columns)
                return True
            if not conn.execute(query("hold_letter"), columns).fetchone():
                raise NotFoundError
            return False

    def get(
        self, owner: OwnerId, letter: LetterId, version: int | None = None
    ) -> CoverLetterDraft:
        given = {"owner_id": owner, "id": letter, "version": version}
        with acting_for(self._pool, owner) as conn:
            row = conn.execute(query("get_letter"), given).fetchone()
        if row is None:
            raise NotFoundError
        return letter_from(row)

    def list(self, owner: OwnerId) -> list[CoverLetterDraft]:
        with acting_for(self._pool, owner) as conn:
            rows = conn.execute(query("list_letters"), {"owner_id": owner}).fetchall()
        return [letter_from(row) for row in rows]

    def waiting(self, owner: OwnerId) -> int:
        with acting_for(self._pool, owner) as conn:
            row = conn.execute(query("count_waiting"), {"owner_id": owner}).fetchone()
        return int(row["waiting"]) if row else 0

    def save(self, letter: CoverLetterDraft) -> None:
        columns = letter_columns(letter)
        with acting_for(self._pool, letter.owner) as conn:
            if not conn.execute(query("hold_letter"), columns).fetchone():
                raise NotFoundError
            newest = conn.execute(query("newest_version"), columns).fetchone()
            if newest and (
                letter.version < newest["version"]
                or (letter.version == newest["version"] and newest["written"])
            ):
                raise VersionExistsError
            conn.execute(query("add_posting"), columns)
            conn.execute(query("put_version"), columns)

    def erase(self, owner: OwnerId, letter: LetterId) -> None:
        with acting_for(self._pool, owner) as conn:
            conn.execute(query("erase_letter"), {"owner_id": owner, "id": letter})
