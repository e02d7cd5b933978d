"""
How a database is brought to the present schema.
"""

import re
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import psycopg
import pytest
from psycopg.conninfo import conninfo_to_dict, make_conninfo

from resumate.adapters.postgres.migrate import migrate
from resumate.adapters.postgres.pool import make_pool
from resumate.adapters.postgres.resume_repository import PostgresResumeRepository
from resumate.ports.errors import (
    PermanentPortError,
    PortError,
    TransientPortError,
)
from stored_samples import ADA, resume

pytestmark = pytest.mark.postgres


@pytest.fixture
def database(make_database):
    """
    An empty database.
    """
    return make_database()


def test_names_what_it_applied(database):
    """
    A new database gets every migration, in the order of their numbers.
    """
    applied = migrate(database.admin_dsn)

    assert applied[0] == "0001_create_tables"
    assert applied == sorted(applied)


def test_a_second_time_nothing_is_left(database):
    """
    Migrating again applies nothing and keeps the rows.
    """
    migrate(database.admin_dsn, app_password="only-for-tests")
    with make_pool(database.app_dsn, max_size=1) as pool:
        PostgresResumeRepository(pool).add(resume())

        assert migrate(database.admin_dsn) == []
        assert PostgresResumeRepository(pool).list(ADA) == [resume()]


def test_records_what_was_applied_and_when(database):
    """
    schema_migration tells the names and the times.
    """
    applied = migrate(database.admin_dsn)

    with psycopg.connect(database.admin_dsn) as conn:
        rows = conn.execute(
            "select name, applied_at <= now() from schema_migration order by name"
        ).fetchall()
    assert rows == [(name, True) for name in applied]


def test_several_at_once(database):
    """
    Of processes that migrate at once, one does the work and none fails.
    """
    with ThreadPoolExecutor(4) as threads:
        applied = list(threads.map(migrate, [database.admin_dsn] * 4))

    assert sorted(map(bool, applied)) == [False, False, False, True]


def test_all_or_nothing(database):
    """
    A migration that fails half-way leaves nothing behind.
    """
    with psycopg.connect(database.admin_dsn) as conn:
        conn.execute("create table job (in_the_way text)")

    with pytest.raises(PermanentPortError):
        migrate(database.admin_dsn)

    with psycopg.connect(database.admin_dsn) as conn:
        tables = conn.execute(
            "select relname from pg_class where relkind = 'r' "
            "and relnamespace = 'public'::regnamespace"
        ).fetchall()
    assert tables == [("job",)]


def test_a_role_that_may_not_migrate_is_told(database):
    """
    A role without the right to make tables gets a PermanentPortError.
    """
    migrate(database.admin_dsn, app_password="only-for-tests")
    with psycopg.connect(database.admin_dsn) as conn:
        conn.execute("drop table schema_migration")

    with pytest.raises(PermanentPortError):
        migrate(database.app_dsn)


@pytest.fixture
def owner(database):
    """
    An ordinary owner of the database, without superuser; extension and role exist.
    """
    migrate(database.admin_dsn)
    name = psycopg.conninfo.conninfo_to_dict(database.admin_dsn)["dbname"]
    with psycopg.connect(database.admin_dsn, autocommit=True) as conn:
        conn.execute("drop owned by resumate_app")
        conn.execute("drop schema public cascade")
        conn.execute(f"create role owner_{name} login password 'only-for-tests'")
        conn.execute(f"create schema public authorization owner_{name}")
        conn.execute("create extension vector")
    yield make_conninfo(
        database.admin_dsn, user=f"owner_{name}", password="only-for-tests"
    )
    with psycopg.connect(database.admin_dsn, autocommit=True) as conn:
        conn.execute(f"drop owned by owner_{name} cascade")
        conn.execute(f"drop role owner_{name}")


def test_an_owner_without_superuser_may_migrate(owner):
    """
    Where extension and role exist, an ordinary owner of the database migrates it, and
    leaves the role the password that an administrator gave it.
    """
    assert migrate(owner, app_password="only-for-tests")[0] == "0001_create_tables"


def test_what_lies_there_already_is_touched(database, owner):
    """
    Resumes that were kept before "touched" was know it after the migration, whoever
    owns the tables.
    """
    migrate(owner)
    with psycopg.connect(database.admin_dsn) as conn:
        conn.execute(
            "insert into resume (owner_id, id, filename, uploaded_at, status, contact,"
            " roles, language, warnings, confidence, content_hash)"
            " values ('ada', gen_random_uuid(), 'a.pdf', now(), 'ready', '{}', '[]',"
            " 'en', '[]', 1, '')"
        )
        conn.execute("drop table touched cascade")
        conn.execute("drop function touch, untouch cascade")
        conn.execute("delete from schema_migration where name = '0006_create_touched'")

    assert migrate(owner) == ["0006_create_touched"]

    with psycopg.connect(database.admin_dsn) as conn:
        touched = conn.execute("select owner_id, kind from touched").fetchall()
    assert touched == [("ada", "resume")]


def test_on_rds_the_application_signs_in_by_iam(database, owner):
    """
    Where the server knows the role rds_iam and no password is given, the application's
    role has it. The master, who made that role and may act as it, does not get it by
    way of it: RDS would take no password from them any more, and no second migration.
    """
    master = conninfo_to_dict(owner)["user"]
    made = "grant {} to {} with admin true, inherit false, set false"
    told = (
        "select pg_has_role('resumate_app', 'rds_iam', 'USAGE'), "
        "pg_has_role(%(master)s, 'resumate_app', 'SET'), "
        "pg_has_role(%(master)s, 'rds_iam', 'USAGE')"
    )
    with psycopg.connect(database.admin_dsn, autocommit=True) as conn:
        conn.execute("create role rds_iam")
        for role in ("rds_iam", "resumate_app"):
            conn.execute(made.format(role, master))

        try:
            migrate(owner)

            found = conn.execute(told, {"master": master}).fetchone()
            assert found == (True, True, False)
        finally:
            conn.execute("drop role rds_iam")


def test_what_the_runbook_asks_the_database_is_answered(database, owner):
    """
    Row-level security binds the owner of the tables, too: asked without a scope, the
    database has nothing.
    """
    guide = (Path(__file__).parents[3] / "docs" / "operations.md").read_text("utf-8")
    asked = re.findall(r"```sql\n(.*?)```", guide, re.DOTALL)
    migrate(owner)
    with psycopg.connect(database.admin_dsn) as conn:
        conn.execute("insert into touched values ('ada', 'letter', gen_random_uuid())")
        conn.execute("insert into connection values ('ID', 'ada', now(), now())")

    assert asked
    for statements in asked:
        with psycopg.connect(owner) as conn:
            for statement in filter(str.strip, statements.split(";")):
                rows = conn.execute(statement).fetchall()

            assert rows, statement


def test_no_server_is_transient():
    """
    A server that is not there is a TransientPortError, at once and without the address.
    """
    with pytest.raises(TransientPortError) as told:
        migrate("host=/nowhere dbname=resumate password=hush")

    assert "hush" not in str(told.value)
    assert isinstance(told.value, PortError)


@pytest.fixture
def login(database):
    """
    Another role that may connect, and has no rights of its own.
    """
    name = f"login_{conninfo_to_dict(database.admin_dsn)['dbname']}"
    with database.administered() as conn:
        conn.execute(f"create role {name} login password 'only-for-tests'")
    yield make_conninfo(database.admin_dsn, user=name, password="only-for-tests")
    with database.administered() as conn:
        conn.execute(f"drop owned by {name} cascade")
        conn.execute(f"drop role {name}")


def test_whoever_the_application_connects_as_can_work(database, login):
    """
    The role in the application's address need not be the application's own.
    """
    migrate(database.admin_dsn)
    with pytest.raises(PermanentPortError, match="may not act as resumate_app"):
        migrate(login, app_user=conninfo_to_dict(login)["user"])
    migrate(database.admin_dsn, app_user=conninfo_to_dict(login)["user"])

    assert migrate(login, app_user=conninfo_to_dict(login)["user"]) == []
    with make_pool(login, max_size=1) as pool:
        PostgresResumeRepository(pool).add(resume())
        assert PostgresResumeRepository(pool).list(ADA) == [resume()]
        assert PostgresResumeRepository(pool).list("somebody else") == []


def test_a_role_that_could_not_work_is_told_what_to_run(database, owner):
    """
    Where the owner may not let themselves act as the application, migrating says which
    statement lets them, and after that statement all works.
    """
    user = conninfo_to_dict(owner)["user"]

    with pytest.raises(PermanentPortError, match="grant resumate_app to") as told:
        migrate(owner, app_user=user)
    with database.administered() as conn:
        conn.execute(re.search("`(.+)`", str(told.value))[1])
    migrate(owner, app_user=user)

    with make_pool(owner, max_size=1) as pool:
        PostgresResumeRepository(pool).add(resume())
        assert PostgresResumeRepository(pool).list(ADA) == [resume()]


def test_what_is_up_to_date_needs_no_owner(database):
    """
    The application's role starts on its own where nothing is missing, and is told whom
    it takes where something is.
    """
    migrate(database.admin_dsn, app_password="only-for-tests")

    assert migrate(database.app_dsn, app_user="resumate_app") == []

    with database.administered() as conn:
        conn.execute("delete from schema_migration where name like '0011%'")
    with pytest.raises(PermanentPortError, match="RESUMATE_DATABASE_ADMIN_URL"):
        migrate(database.app_dsn, app_user="resumate_app")
