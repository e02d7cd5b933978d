"""
How PostgreSQL's failures are told.
"""

import threading
import traceback

import psycopg
import pytest
from psycopg.conninfo import make_conninfo

from resumate.adapters.local.postgres_server import EmbeddedPostgres
from resumate.adapters.postgres.errors import translating
from resumate.adapters.postgres.migrate import migrate, require_entry
from resumate.adapters.postgres.pool import acting_for, make_pool
from resumate.adapters.postgres.resume_repository import PostgresResumeRepository
from resumate.domain.errors import NotFoundError
from resumate.ports.errors import PermanentPortError, TransientPortError
from stored_samples import ADA, resume

pytestmark = pytest.mark.postgres


def test_a_server_that_is_gone_is_transient(tmp_path):
    """
    Without a server every call is a TransientPortError, within the pool's patience. It
    names what says where it should be.
    """
    pool = make_pool(f"host={tmp_path} user=nobody dbname=none", timeout=0.3)
    pool.open()

    try:
        with pytest.raises(TransientPortError, match="in RESUMATE_DATABASE_URL"):
            PostgresResumeRepository(pool).list(ADA)
    finally:
        pool.close()


def test_a_closed_pool_is_transient(migrated_database):
    """
    A pool that was closed, while the program ends, is a TransientPortError.
    """
    pool = make_pool(migrated_database.app_dsn)

    with pytest.raises(TransientPortError):
        PostgresResumeRepository(pool).list(ADA)


def test_a_broken_connection_is_replaced(migrated_database):
    """
    When the server ended the pool's connections, the next call works all the same.
    """
    with make_pool(migrated_database.app_dsn, max_size=1) as pool:
        with pool.connection() as conn:
            pid = conn.info.backend_pid
        with psycopg.connect(migrated_database.admin_dsn, autocommit=True) as admin:
            admin.execute("select pg_terminate_backend(%s, 2000)", [pid])

        assert PostgresResumeRepository(pool).list("nobody yet") == []


def test_a_connection_that_breaks_midway_is_transient(migrated_database):
    """
    When the server ends a connection in the middle, it is a TransientPortError.
    """

    def break_midway(pool, admin):
        with acting_for(pool, ADA) as conn:
            pid = conn.info.backend_pid
            admin.execute("select pg_terminate_backend(%s, 2000)", [pid])
            conn.execute("select 1")

    with (
        make_pool(migrated_database.app_dsn, max_size=1) as pool,
        psycopg.connect(migrated_database.admin_dsn, autocommit=True) as admin,
        pytest.raises(TransientPortError),
    ):
        break_midway(pool, admin)


def test_too_slow_is_transient(pool):
    """
    A statement that takes longer than its limit is a TransientPortError.
    """
    slow = "set local statement_timeout = 20; select pg_sleep(5)"

    with pytest.raises(TransientPortError), acting_for(pool, ADA) as conn:
        conn.execute(slow)


def test_a_locked_row_is_transient(pool):
    """
    A row that another transaction holds too long is a TransientPortError.
    """
    repository = PostgresResumeRepository(pool)
    repository.add(resume())
    held, done = threading.Event(), threading.Event()

    def hold():
        with acting_for(pool, ADA) as conn:
            conn.execute("select 1 from resume for update")
            held.set()
            done.wait(5)

    other = threading.Thread(target=hold)
    other.start()
    held.wait(5)
    try:
        with pytest.raises(TransientPortError), acting_for(pool, ADA) as conn:
            conn.execute("set local lock_timeout = 20; delete from resume")
    finally:
        done.set()
        other.join()


@pytest.mark.usefixtures("migrated_database")
def test_an_old_schema_says_what_to_do(make_database):
    """
    A database without the tables is a PermanentPortError that names `resumate migrate`.
    """
    empty = make_database()
    with psycopg.connect(empty.admin_dsn) as conn:
        conn.execute("create extension vector")

    with (
        make_pool(empty.app_dsn, max_size=1) as pool,
        pytest.raises(PermanentPortError, match="resumate migrate"),
    ):
        PostgresResumeRepository(pool).list(ADA)


@pytest.mark.parametrize(
    "statement",
    [
        "select 'Ada Holm'::uuid",
        "insert into letter select 'a', 'Ada Holm'::text::uuid, null, now()",
        "insert into letter values ('a', gen_random_uuid(), null, 'Ada Holm')",
        "insert into letter values (null, gen_random_uuid(), null, now())",
        "do $$ begin raise exception 'Ada Holm'; end $$",
    ],
)
def test_no_value_is_told(pool, statement):
    """
    Neither the error nor its traceback repeats a value that the server quoted.
    """
    with pytest.raises(PermanentPortError) as told, acting_for(pool, "a") as conn:
        conn.execute(statement)

    whole = "".join(traceback.format_exception(told.value))
    assert "SQLSTATE" in str(told.value)
    assert "Ada Holm" not in whole
    assert "DETAIL" not in whole
    assert isinstance(told.value.__cause__, psycopg.Error)


def test_other_errors_pass():
    """
    What is not the database's is not translated.
    """
    with pytest.raises(NotFoundError), translating():
        raise NotFoundError


def test_what_cannot_be_stored_is_marked(pool):
    """
    NUL and lone surrogates, which PostgreSQL cannot hold, are stored as U+FFFD.
    """
    repository = PostgresResumeRepository(pool)

    repository.add(resume(filename="a\x00b\ud800.pdf"))

    assert repository.list(ADA)[0].filename == "a\ufffdb\ufffd.pdf"


def test_a_full_disk_is_told():
    """
    No room left is named, because trying again alone does not help.
    """
    with pytest.raises(TransientPortError, match="disk is full"), translating():
        raise psycopg.errors.DiskFull


@pytest.mark.parametrize(
    "given",
    [
        {"user": "guarded", "password": "wrong"},
        {"user": "guarded"},
        {"user": "guarded", "password": "right", "dbname": "nowhere"},
        {"user": "stranger", "password": "right"},
    ],
)
def test_a_server_that_lets_nobody_in_is_not_one_that_is_away(guarded, given):
    """
    A wrong password, none, or the name of nothing is told as that, and never repeated.
    """
    dsn = make_conninfo(guarded, **given)

    with pytest.raises(PermanentPortError, match="does not let us in") as told:
        migrate(dsn)
    with pytest.raises(PermanentPortError, match="does not let us in"):
        require_entry(dsn)

    assert "RESUMATE_DATABASE_URL" in str(told.value)
    assert "right" not in "".join(traceback.format_exception(told.value))


@pytest.fixture(scope="module")
def guarded(tmp_path_factory):
    """
    The DSN of a server that asks for passwords.
    """
    folder = tmp_path_factory.mktemp("guarded")
    doors = folder / "doors"
    doors.write_text("local all postgres trust\nlocal all all scram-sha-256\n")
    settings = {"fsync": "off", "hba_file": str(doors)}
    with EmbeddedPostgres(folder / "pg", settings=settings) as server:
        with psycopg.connect(server.superuser_dsn(), autocommit=True) as conn:
            conn.execute("create role guarded login password 'right'")
        yield server.superuser_dsn()
