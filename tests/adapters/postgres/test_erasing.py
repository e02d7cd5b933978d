"""
What is left of a letter or a resume after it was erased: nothing.
"""

from concurrent.futures import ThreadPoolExecutor
from concurrent.futures import TimeoutError as StillWaitingError

import psycopg
import pytest

from resumate.adapters.postgres.chunk_index import PgvectorChunkIndex
from resumate.adapters.postgres.job_queue import PostgresJobQueue
from resumate.adapters.postgres.letter_repository import PostgresLetterRepository
from resumate.adapters.postgres.resume_repository import PostgresResumeRepository
from resumate.domain.errors import NotFoundError
from resumate.ports.job_queue import LetterJob
from stored_samples import (
    ADA,
    MODEL,
    chunk,
    letter,
    letter_id,
    posting,
    resume,
    resume_id,
    written,
)

pytestmark = pytest.mark.postgres

TABLES = (
    "resume",
    "resume_alias",
    "resume_line",
    "chunk",
    "posting",
    "letter",
    "letter_version",
    "outbox",
    "job",
)


def test_nothing_is_left(pool, migrated_database):
    """
    After erasing, no table holds a row: no version, posting, vector or waiting job.
    """
    resumes, letters = PostgresResumeRepository(pool), PostgresLetterRepository(pool)
    resumes.add(resume())
    resumes.add(resume(2, content_hash=resume().content_hash))
    PgvectorChunkIndex(pool).replace(ADA, resume_id(), [chunk(0)], MODEL)
    letters.add(letter())
    letters.save(written(posting=posting("Another.")))
    PostgresJobQueue(pool).enqueue(LetterJob(ADA, letter_id()))

    letters.erase(ADA, letter_id())
    resumes.erase(ADA, resume_id())

    assert _left(migrated_database) == dict.fromkeys(TABLES, 0)


def _left(database):
    with psycopg.connect(database.admin_dsn) as conn:
        return {
            table: conn.execute(f"select count(*) from {table}").fetchone()[0]
            for table in TABLES
        }


@pytest.mark.parametrize(
    "keep",
    [
        lambda pool: PostgresResumeRepository(pool).change(
            ADA, resume_id(), lambda known: (known, None)
        ),
        lambda pool: PostgresLetterRepository(pool).add(letter()),
    ],
    ids=["a fact", "a letter"],
)
def test_nothing_comes_between_an_erasure(pool, migrated_database, keep):
    """
    What is kept of a resume waits for the erasure of it that has begun, and finds none.
    """
    PostgresResumeRepository(pool).add(resume())

    with ThreadPoolExecutor(1) as threads:
        with psycopg.connect(migrated_database.admin_dsn) as conn:
            conn.execute("delete from resume")
            kept = threads.submit(keep, pool)
            with pytest.raises(StillWaitingError):
                kept.result(timeout=0.3)
        with pytest.raises(NotFoundError):
            kept.result(timeout=5)
    assert _left(migrated_database) == dict.fromkeys(TABLES, 0)


def test_versions_share_their_posting(pool, migrated_database):
    """
    A posting is kept once for all the versions of a letter that answer it.
    """
    PostgresResumeRepository(pool).add(resume())
    letters = PostgresLetterRepository(pool)
    letters.add(letter())
    letters.save(written(version=1))
    letters.save(written(version=2))

    with psycopg.connect(migrated_database.admin_dsn) as conn:
        postings = conn.execute("select count(*) from posting").fetchone()[0]
        versions = conn.execute("select count(*) from letter_version").fetchone()[0]
    assert (postings, versions) == (1, 3)
