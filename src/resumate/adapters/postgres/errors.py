"""
PostgreSQL's failures in the ports' words.
"""

from collections.abc import Iterator
from contextlib import contextmanager

import psycopg

from resumate.ports.errors import PermanentPortError, TransientPortError

_REFUSALS = (
    "authentication failed",
    "no pg_hba.conf entry",
    "is not permitted to log in",
    "permission denied for database",
    "does not exist",
)


@contextmanager
def translating() -> Iterator[None]:
    """
    Errors of psycopg leave as errors of the ports, without any value in their texts.
    """
    try:
        yield
    except psycopg.errors.DiskFull as error:
        raise TransientPortError(
            f"The database's disk is full{_state(error)}: make room, then try again."
        ) from _silenced(error)
    except (psycopg.OperationalError, psycopg.InterfaceError) as error:
        if _refused(error):
            raise PermanentPortError(
                "The database answers and does not let us in: see the user, the "
                "password and the name in RESUMATE_DATABASE_URL (and "
                "RESUMATE_DATABASE_ADMIN_URL)."
            ) from _silenced(error)
        if error.sqlstate:
            raise TransientPortError(
                f"The database is not answering at the moment{_state(error)}: "
                "try again shortly."
            ) from _silenced(error)
        raise TransientPortError(
            "The database is not answering at the moment: try again shortly. If that "
            "stays so, see host and port in RESUMATE_DATABASE_URL, where it is set."
        ) from _silenced(error)
    except (
        psycopg.errors.UndefinedTable,
        psycopg.errors.UndefinedColumn,
        psycopg.errors.UndefinedFunction,
    ) as error:
        raise PermanentPortError(
            f"The database is not up to date{_state(error)}: run `resumate migrate`."
        ) from _silenced(error)
    except psycopg.errors.InsufficientPrivilege as error:
        raise PermanentPortError(
            f"The database does not allow this{_state(error)}."
        ) from _silenced(error)
    except psycopg.Error as error:
        raise PermanentPortError(
            f"The database refused the request{_state(error)}."
        ) from _silenced(error)


def _refused(error: psycopg.Error) -> bool:
    """
    Whether a server said no. That it did has no SQLSTATE before one is in: its words
    are known in English alone, and are taken for silence in other languages.
    """
    asked = error.pgconn is not None and error.pgconn.needs_password
    return asked or any(words in str(error) for words in _REFUSALS)


def _state(error: psycopg.Error) -> str:
    return f" (SQLSTATE {error.sqlstate})" if error.sqlstate else ""


def _silenced(error: psycopg.Error) -> psycopg.Error:
    """
    The error without the server's words: they can quote a row, and logs show them.
    """
    if error.sqlstate or isinstance(error, psycopg.DataError):
        error.args = (f"{type(error).__name__}{_state(error)}",)
    return error
