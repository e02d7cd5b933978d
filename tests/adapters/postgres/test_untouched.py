"""
What lies untouched is told by triggers, whoever wrote it.
"""

from datetime import UTC, datetime, timedelta

import psycopg
import pytest

from resumate.adapters.postgres.letter_repository import PostgresLetterRepository
from resumate.adapters.postgres.migrate import migrate
from resumate.adapters.postgres.outcomes import PostgresOutcomes
from resumate.adapters.postgres.resume_repository import PostgresResumeRepository
from resumate.adapters.postgres.untouched import PostgresUntouched
from resumate.domain.outcome import Outcome, OutcomeState
from stored_samples import (
    ADA,
    BOB,
    NOON,
    letter,
    letter_id,
    resume,
    resume_id,
    written,
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


def found(untouched):
    """
    Letters and resumes that were not touched for a month.
    """
    before = datetime.now(UTC) - timedelta(days=30)
    return untouched.letters(before), untouched.resumes(before)


def test_what_is_new_is_not_found(untouched):
    """
    Whatever was just written was just touched; when a resume was uploaded is another
    matter.
    """
    assert found(untouched) == ([], [])


def test_what_lay_is_found_of_all_owners(untouched, lie):
    """
    Letters and resumes, by owner.
    """
    lie()

    letters, resumes = found(untouched)

    assert letters == [(ADA, letter_id())]
    assert sorted(resumes) == [(ADA, resume_id()), (BOB, resume_id())]


@pytest.mark.parametrize("how", ["written", "outcome"])
def test_a_letter_that_is_touched_touches_its_resume(pool, untouched, lie, how):
    """
    A new version or an outcome keeps both; what is another's lies on.
    """
    lie()

    if how == "written":
        PostgresLetterRepository(pool).save(written())
    else:
        outcome = Outcome(OutcomeState.SENT, NOON)
        PostgresOutcomes(pool).note(ADA, letter_id(), outcome)

    assert found(untouched) == ([], [(BOB, resume_id())])


def test_a_resume_that_is_changed_is_touched(pool, untouched, lie):
    """
    As when a fact is confirmed; its letters lie on.
    """
    lie()

    PostgresResumeRepository(pool).add(resume())

    assert found(untouched) == ([(ADA, letter_id())], [(BOB, resume_id())])


def test_a_resume_whose_bytes_come_again_is_touched(pool, untouched, lie):
    """
    Who uploads the file again wants it kept.
    """
    lie()

    PostgresResumeRepository(pool).add(resume(2, content_hash=resume().content_hash))

    assert found(untouched) == ([(ADA, letter_id())], [(BOB, resume_id())])


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
