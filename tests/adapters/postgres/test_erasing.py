"""
What is left of a letter or a resume after it was erased: nothing.
"""

import psycopg
import pytest

from resumate.adapters.postgres.chunk_index import PgvectorChunkIndex
from resumate.adapters.postgres.job_queue import PostgresJobQueue
from resumate.adapters.postgres.letter_repository import PostgresLetterRepository
from resumate.adapters.postgres.resume_repository import PostgresResumeRepository
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

    with psycopg.connect(migrated_database.admin_dsn) as conn:
        left = {
            table: conn.execute(f"select count(*) from {table}").fetchone()[0]
            for table in TABLES
        }
    assert left == dict.fromkeys(TABLES, 0)


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
