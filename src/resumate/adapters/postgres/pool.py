"""
Connections to PostgreSQL, and for whom a transaction acts.
"""

import time
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from typing import Any, TypeAlias, TypeVar

from pgvector.psycopg import register_vector
from psycopg import Connection, OperationalError
from psycopg.rows import DictRow, dict_row
from psycopg_pool import ConnectionPool

from resumate.adapters.postgres.errors import translating
from resumate.adapters.postgres.queries import query
from resumate.domain.ids import OwnerId

APP_ROLE = "resumate_app"

_WHILE_AWAY = 1.0
"""Seconds that a caller waits for a server of which is known that it is away."""
_LIMITS = {
    "statement_timeout": "15s",
    "lock_timeout": "5s",
    # A sandbox that is frozen in the midst would hold what it locked.
    "idle_timeout": "20s",
}
_SILENCE = 20.0
"""Seconds: a server that is well ends every statement by itself before that."""
_SIGN_OF_LIFE = 2.0
"""Seconds that a server has to answer to nothing at all."""

Result = TypeVar("Result")
Steps: TypeAlias = Generator[Any, Any, Result]


class Conn(Connection[DictRow]):
    """
    A connection that ends when its server is silent for *patience* seconds. One that is
    frozen keeps its sockets open, so that no limit of its own or of TCP's would end the
    waiting.
    """

    patience = _SILENCE

    def wait(self, gen: Steps[Result], *args: Any, **more: Any) -> Result:
        """
        What comes of *gen*, or OperationalError.
        """
        return super().wait(self._attended(gen), *args, **more)

    def _attended(self, gen: Steps[Result]) -> Steps[Result]:
        heard = time.monotonic()
        try:
            wanted = next(gen)
            while True:
                # Now and then nothing is ready: psycopg looks whether to go on.
                ready = yield wanted
                if ready:
                    heard = time.monotonic()
                elif time.monotonic() - heard > self.patience:
                    self.pgconn.finish()
                    raise OperationalError("the server is silent")
                wanted = gen.send(ready)
        except StopIteration as end:
            result: Result = end.value
            return result


Pool: TypeAlias = ConnectionPool[Conn]


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
    until it is back; where it is frozen, within a few.

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
        connection_class=Conn,
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
        check=_check,
    )
    return made


def _check(conn: Conn) -> None:
    conn.patience = _SIGN_OF_LIFE
    try:
        ConnectionPool.check_connection(conn)
    finally:
        conn.patience = _SILENCE


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
