"""
PostgreSQL's failures in the ports' words.
"""

from collections.abc import Iterator
from contextlib import contextmanager

import psycopg

from resumate.ports.errors import PermanentPortError, TransientPortError


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
        raise TransientPortError(
            f"The database is not answering at the moment{_state(error)}: "
            "try again shortly."
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


def _state(error: psycopg.Error) -> str:
    return f" (SQLSTATE {error.sqlstate})" if error.sqlstate else ""


def _silenced(error: psycopg.Error) -> psycopg.Error:
    """
    The error without the server's words: they can quote a row, and logs show them.
    """
    if error.sqlstate or isinstance(error, psycopg.DataError):
        error.args = (f"{type(error).__name__}{_state(error)}",)
    return error
