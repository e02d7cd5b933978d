"""
What lies untouched is told by triggers: what they leave, and what was before them.
"""

from datetime import timedelta

import psycopg
import pytest

from resumate.adapters.postgres.letter_repository import PostgresLetterRepository
from resumate.adapters.postgres.migrate import migrate
from resumate.adapters.postgres.resume_repository import PostgresResumeRepository
from resumate.adapters.postgres.untouched import PostgresUntouched
from stored_samples import (
    ADA,
    BOB,
    letter,
    letter_id,
    resume,
    resume_id,
)

pytestmark = pytest.mark.postgres

YEAR = timedelta(days=365)


@pytest.fixture
def untouched(pool):
    """
    Ada has a resume and a letter, Bob a resume.
    """
    resumes = PostgresResumeRepository(pool)
    resumes.add(resume())
    resumes.add(resume(owner=BOB))
    PostgresLetterRepository(pool).add(letter())
    return PostgresUntouched(pool)


@pytest.fixture
def lie(migrated_database):
    """
    Let everything lie for a year.
    """

    def let() -> None:
        with psycopg.connect(migrated_database.admin_dsn) as conn:
            conn.execute("update touched set touched_at = touched_at - %s", [YEAR])

    return let


@pytest.mark.usefixtures("untouched")
def test_what_is_erased_is_not_found(pool, lie, migrated_database):
    """
    No trace of it stays.
    """
    lie()

    PostgresLetterRepository(pool).erase(ADA, letter_id())
    for owner in (ADA, BOB):
        PostgresResumeRepository(pool).erase(owner, resume_id())

    with psycopg.connect(migrated_database.admin_dsn) as conn:
        assert conn.execute("select count(*) from touched").fetchone() == (0,)


def test_rows_from_before_count_from_the_migration_on(make_database):
    """
    Nobody's data goes the moment that retention comes.
    """
    database = make_database()
    migrate(database.admin_dsn, app_password="secret")
    with psycopg.connect(database.admin_dsn) as conn:
        conn.execute(
            "insert into letter values ('ada', gen_random_uuid(), gen_random_uuid(), "
            "'2001-01-01')"
        )
        conn.execute(
            "drop table touched; drop function touch cascade; "
            "drop function untouch cascade; "
            "delete from schema_migration where name like '%%touched%%'"
        )

    migrate(database.admin_dsn, app_password="secret")

    with psycopg.connect(database.admin_dsn) as conn:
        [(kind, age)] = conn.execute(
            "select kind, now() - touched_at from touched"
        ).fetchall()
    assert kind == "letter"
    assert age < timedelta(minutes=1)
