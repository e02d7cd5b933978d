"""
What the log of a process may tell, whichever library writes to it.
"""

import logging
import traceback
from typing import Any

OURS = "resumate"
"""What our own loggers tell passes `discretion` first."""
WITHHELD = "(withheld)"


def keep_discreet() -> None:
    """
    From now on no library tells what it works on, at whatever level it logs: clients
    of models, of AWS and of sockets tell whole bodies when they are asked to.

    Below a warning they tell nothing; of a warning or an error, its first line; of an
    exception, its kind and where it happened, and never its words.
    """
    logging.setLogRecordFactory(_record)


def _record(*given: Any, **more: Any) -> logging.LogRecord:
    record = logging.LogRecord(*given, **more)
    if record.name.partition(".")[0] == OURS:
        return record
    if record.levelno < logging.WARNING:
        record.msg, record.args = WITHHELD, None
    else:
        record.msg, record.args = _first_line(record), None
    if record.exc_info and record.exc_info[1]:
        record.exc_text = "\n".join(_told(record.exc_info[1]))
    record.exc_info = None
    return record


def _first_line(record: logging.LogRecord) -> str:
    if isinstance(record.msg, BaseException):
        return _kind(record.msg)
    args = record.args if isinstance(record.args, tuple) else ()
    record.args = (
        tuple(
            _kind(value) if isinstance(value, BaseException) else value
            for value in args
        )
        or record.args
    )
    return record.getMessage().partition("\n")[0]


def _told(error: BaseException) -> list[str]:
    """
    What led to the error first.
    """
    before = error.__cause__ or (
        None if error.__suppress_context__ else error.__context__
    )
    told = _told(before) if before else []
    places = "".join(traceback.format_tb(error.__traceback__)).rstrip()
    return [*told, places, _kind(error)]


def _kind(error: BaseException) -> str:
    return f"{type(error).__module__}.{type(error).__qualname__}"
