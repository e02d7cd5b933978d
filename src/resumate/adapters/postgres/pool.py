"""
Connections to PostgreSQL, and for whom a transaction acts.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TypeAlias

from pgvector.psycopg import register_vector
from psycopg import Connection
from psycopg.rows import DictRow, dict_row
from psycopg_pool import ConnectionPool

from resumate.adapters.postgres.errors import translating
from resumate.adapters.postgres.queries import query
from resumate.domain.ids import OwnerId

APP_ROLE = "resumate_app"

Conn: TypeAlias = Connection[DictRow]
Pool: TypeAlias = ConnectionPool[Conn]

_WHILE_AWAY = 1.0
"""Seconds that a caller waits for a server of which is known that it is away."""
_LIMITS = {"statement_timeout": "15s", "lock_timeout": "5s"}


def make_pool(
    dsn: str,
    *,
    min_size: int = 1,
    max_size: int = 8,
    timeout: float = 5,
    prepared: bool = True,
    password: Callable[[], str] | None = None,
    revive: Callable[[], None] | None = None,
) -> Pool:
    """
    A pool that is not open yet; *timeout* is how long a caller waits for a connection.
    Once the server did not answer for that long, callers are told within a second,
    until it is back.

    *password*, where the DSN has none, is asked for with each new connection. *revive*
    is called when the server did not answer for that long; who asks next tries again.

    Behind a transaction pooler (RDS Proxy, PgBouncer) *prepared* must be false. The
    database must have been migrated.
    """
    given = {
        "autocommit": True,
        "row_factory": dict_row,
        "connect_timeout": max(1, round(timeout)),
        "application_name": "resumate",
        "prepare_threshold": 5 if prepared else None,
    }

    def away(pool: Pool) -> None:
        pool.timeout = min(timeout, _WHILE_AWAY)
        if revive:
            revive()

    def there(conn: Conn) -> None:
        register_vector(conn)
        made.timeout = timeout

    made: Pool = ConnectionPool(
        dsn,
        connection_class=Connection[DictRow],
        kwargs=(lambda: given | {"password": password()}) if password else given,
        min_size=min_size,
        max_size=max_size,
        timeout=timeout,
        open=False,
        # The pool's own patience grows with the time the server is away: one that is
        # back after a minute would be found a minute later.
        reconnect_timeout=timeout,
        reconnect_failed=away,
        configure=there,
        # A server that was restarted costs no caller an error.
        check=ConnectionPool.check_connection,
    )
    return made


@contextmanager
def acting_for(pool: Pool, owner: OwnerId) -> Iterator[Conn]:
    """
    A transaction that sees *owner*'s rows and no others.
    """
    with translating(), pool.connection() as conn, _scoped(conn, owner, "owner"):
        yield conn


@contextmanager
def acting_as_worker(pool: Pool) -> Iterator[Conn]:
    """
    A transaction that sees the tables of ids only (job, outbox, connection), for all
    owners, and nobody's texts.
    """
    with translating(), pool.connection() as conn, worker_scope(conn):
        yield conn


@contextmanager
def worker_scope(conn: Conn) -> Iterator[None]:
    """
    The same on a connection that one already has.
    """
    with _scoped(conn, "", "worker"):
        yield


@contextmanager
def _scoped(conn: Conn, owner: str, scope: str) -> Iterator[None]:
    # The role is taken in the transaction: also a pool whose own role could bypass
    # row-level security is bound by it. All settings end with the transaction.
    settings = {"role": APP_ROLE, "owner": owner, "scope": scope}
    with conn.transaction():
        conn.execute(query("enter_scope"), settings | _LIMITS)
        yield
