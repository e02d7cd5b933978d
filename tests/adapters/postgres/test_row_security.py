"""
Nobody reads another's rows, not even by mistake.
"""

import psycopg
import pytest
from psycopg.rows import dict_row

from resumate.adapters.postgres.chunk_index import PgvectorChunkIndex
from resumate.adapters.postgres.connections import PostgresConnections
from resumate.adapters.postgres.job_queue import PostgresJobQueue
from resumate.adapters.postgres.ledger import PostgresLedger
from resumate.adapters.postgres.letter_repository import PostgresLetterRepository
from resumate.adapters.postgres.outcomes import PostgresOutcomes
from resumate.adapters.postgres.pool import acting_as_worker, acting_for, make_pool
from resumate.adapters.postgres.resume_repository import PostgresResumeRepository
from resumate.domain.letter import TokenUsage
from resumate.domain.outcome import Outcome, OutcomeState
from resumate.ports.errors import PermanentPortError
from resumate.ports.job_queue import LetterJob
from stored_samples import ADA, BOB, MODEL, NOON, chunk, letter, resume, resume_id

pytestmark = pytest.mark.postgres

OWNED = {
    "resume",
    "resume_alias",
    "resume_line",
    "chunk",
    "posting",
    "letter",
    "letter_version",
    "outcome",
    "outbox",
    "job",
    "connection",
    "spending",
    "touched",
}
IDS_ONLY = {"outbox", "job", "connection", "spending", "touched"}


@pytest.fixture
def _adas_rows(pool):
    """
    Ada has a row in every table.
    """
    resumes = PostgresResumeRepository(pool)
    resumes.add(resume())
    resumes.add(resume(2, content_hash=resume().content_hash))
    PgvectorChunkIndex(pool).replace(ADA, resume_id(), [chunk(0)], MODEL)
    PostgresLetterRepository(pool).add(letter())
    outcome = Outcome(OutcomeState.SENT, NOON)
    PostgresOutcomes(pool).note(ADA, letter().id, outcome)
    PostgresJobQueue(pool).enqueue(LetterJob(ADA, letter().id))
    PostgresConnections(pool, lambda: NOON).add(ADA, "c1", letter().created_at)
    PostgresLedger(pool).record(ADA, letter().id, NOON, TokenUsage(1, 2))


def count(conn, table):
    """
    How many rows of *table* can be seen.
    """
    return conn.execute(f"select count(*) as n from {table}").fetchone()["n"]


def test_every_owned_table_forces_row_security(migrated_database):
    """
    Each table with an owner_id has row-level security, enabled and forced.
    """
    with psycopg.connect(migrated_database.admin_dsn) as conn:
        rows = conn.execute(
            "select relname, relrowsecurity and relforcerowsecurity "
            "from pg_class join pg_attribute on attrelid = pg_class.oid "
            "where attname = 'owner_id' and relkind in ('r', 'p')"
        ).fetchall()

    assert dict(rows) == dict.fromkeys(OWNED, True)


def test_the_application_is_bound(migrated_database):
    """
    The application's role is no superuser, bypasses nothing, creates nothing.
    """
    with psycopg.connect(migrated_database.app_dsn) as conn:
        row = conn.execute(
            "select rolsuper, rolbypassrls, rolcreatedb, rolcreaterole, rolreplication "
            "from pg_roles where rolname = current_user"
        ).fetchone()

    assert row == (False, False, False, False, False)


def test_the_application_owns_no_table(migrated_database):
    """
    The application cannot switch row-level security off: no table is its own.
    """
    with (
        psycopg.connect(migrated_database.app_dsn) as conn,
        pytest.raises(psycopg.errors.InsufficientPrivilege),
    ):
        conn.execute("alter table resume disable row level security")


@pytest.mark.usefixtures("_adas_rows")
@pytest.mark.parametrize("table", sorted(OWNED))
def test_who_forgets_the_owner_sees_nothing(migrated_database, pool, table):
    """
    A query outside of any scope reads no row of any table.
    """
    with acting_for(pool, ADA) as conn:
        assert count(conn, table) > 0

    with psycopg.connect(migrated_database.app_dsn, row_factory=dict_row) as conn:
        assert count(conn, table) == 0


@pytest.mark.usefixtures("_adas_rows")
@pytest.mark.parametrize("table", sorted(OWNED))
def test_another_owner_sees_nothing(pool, table):
    """
    Acting for Bob, nothing of Ada's is there.
    """
    with acting_for(pool, BOB) as conn:
        assert count(conn, table) == 0


@pytest.mark.usefixtures("_adas_rows")
@pytest.mark.parametrize("table", sorted(OWNED))
def test_a_worker_sees_ids_only(pool, table):
    """
    A worker acts for all owners on the tables of ids, and sees nobody's texts.
    """
    with acting_for(pool, ADA) as conn:
        all_there_is = count(conn, table)

    with acting_as_worker(pool) as conn:
        assert count(conn, table) == (all_there_is if table in IDS_ONLY else 0)


@pytest.mark.usefixtures("_adas_rows")
def test_another_owner_changes_nothing(pool):
    """
    Acting for Bob, Ada's rows can neither be changed nor deleted.
    """
    with acting_for(pool, BOB) as conn:
        changed = conn.execute("update resume set filename = 'x'").rowcount
        deleted = conn.execute("delete from letter").rowcount

    assert (changed, deleted) == (0, 0)


def test_nobody_writes_for_another(pool):
    """
    Acting for Bob, a row in Ada's name is refused.
    """
    with pytest.raises(PermanentPortError), acting_for(pool, BOB) as conn:
        conn.execute(
            "insert into letter (owner_id, id, resume_id, created_at) "
            "values ('ada', gen_random_uuid(), gen_random_uuid(), now())"
        )


@pytest.mark.usefixtures("_adas_rows")
def test_the_scope_ends_with_the_transaction(migrated_database):
    """
    A connection that goes back to the pool acts for nobody any more.
    """
    with make_pool(migrated_database.app_dsn, max_size=1) as pool:
        with acting_for(pool, ADA) as conn:
            assert count(conn, "resume") == 1

        with pool.connection() as conn:
            assert count(conn, "resume") == 0


@pytest.mark.usefixtures("_adas_rows")
def test_a_superusers_pool_is_bound_too(migrated_database):
    """
    Whoever gives ResuMate a superuser's address is still held to one owner's rows.
    """
    with make_pool(migrated_database.admin_dsn, max_size=1) as pool:
        resumes = PostgresResumeRepository(pool)

        assert resumes.list(ADA) == [resume()]
        assert resumes.list(BOB) == []
        with acting_for(pool, BOB) as conn:
            assert count(conn, "resume") == 0


@pytest.mark.usefixtures("_adas_rows")
def test_an_owner_of_hostile_name_is_only_a_name(pool):
    """
    An owner id full of quotes is compared, never executed.
    """
    hostile = "x' or '1'='1"

    assert PostgresResumeRepository(pool).list(hostile) == []


def test_the_limits_hold_in_the_transaction(pool):
    """
    Each transaction limits how long a statement runs, how long it waits for a lock, and
    how long it does nothing.
    """
    with acting_for(pool, ADA) as conn:
        limits = conn.execute(
            "select current_setting('statement_timeout') as statement, "
            "current_setting('lock_timeout') as lock, "
            "current_setting('idle_in_transaction_session_timeout') as idle"
        ).fetchone()

    assert limits == {"statement": "15s", "lock": "5s", "idle": "20s"}
