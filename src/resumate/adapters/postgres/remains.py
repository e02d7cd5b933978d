"""
The bytes of erased rows in PostgreSQL's own files.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import psycopg
from psycopg import sql

from resumate.adapters.postgres.queries import query
from resumate.ports.remains import Remains

_SMALL = 200_000_000
"""Bytes that are written anew in seconds."""
_MOST_PIECES = 32
"""More pieces of the log than PostgreSQL keeps in reserve where not much is written."""


class PostgresRemains(Remains):
    """
    Tables, their statistics and the log of a server that is ours alone, by way of its
    superuser; without one, the server tidies up in its own time.
    """

    def __init__(self, superuser_dsn: Callable[[], str | None]) -> None:
        self._dsn = superuser_dsn

    def clear(self) -> None:
        dsn = self._dsn()
        if dsn is None:
            return
        with _at_best(), psycopg.connect(dsn, autocommit=True) as conn:
            conn.execute(query("wait_little"))
            _rewrite(conn)
            _overwrite_log(conn)


def _rewrite(conn: psycopg.Connection) -> None:
    """
    Tables and indexes without what was erased: to vacuum alone leaves its bytes in the
    gaps of the pages. Large tables are vacuumed alone, as all wait meanwhile.
    """
    tables = conn.execute(query("tables_by_size")).fetchall()
    small = sum(size for _, size in tables) < _SMALL
    # The most common values of a column are copies of them.
    conn.execute(query("forget_statistics"))
    vacuum = sql.SQL("vacuum (full {}, analyze) {}")
    for name, _ in tables:
        with _at_best():
            conn.execute(vacuum.format(sql.Literal(small), sql.Identifier(name)))
    with _at_best():
        conn.execute("vacuum (full) pg_catalog.pg_statistic")


def _overwrite_log(conn: psycopg.Connection) -> None:
    """
    The pieces that the log lies in, those in reserve too, are begun and left one after
    the other: what is left of a piece is then filled with zeros.
    """
    conn.execute(query("next_log"))
    conn.execute("checkpoint")
    ((pieces,),) = conn.execute(query("pieces_of_log")).fetchall()
    for _ in range(min(pieces, _MOST_PIECES)):
        # A piece in which nothing stands is not left.
        conn.execute(query("log_something"))
        conn.execute(query("next_log"))
    conn.execute("checkpoint")


@contextmanager
def _at_best() -> Iterator[None]:
    """
    A table that is in use, or a full disk, keeps nothing else from being cleared.
    """
    try:
        yield
    except psycopg.Error:
        return
