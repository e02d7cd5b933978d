"""
What operators may be told: names from the code, ids, codes and numbers.
"""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

REFUSED = "refused"
"""What is told in place of a value that could be somebody's text."""

_NAME = re.compile(r"[a-z][a-z0-9_.]{0,63}")
_VALUE = re.compile(r"[A-Za-z0-9._:/-]{0,64}")
"""Ids, codes and model names fit; sentences, e-mail addresses and most names do not."""

_trace: ContextVar[str] = ContextVar("resumate_trace", default="")


def checked_name(name: str) -> str:
    """
    *name*, if it is lower-case words joined by dots; else ValueError.
    """
    # Names stand in the code, so a bad one is a mistake there and not somebody's text.
    if not _NAME.fullmatch(name):
        raise ValueError("a telemetry name is lower-case words joined by dots")
    return name


def harmless(value: str) -> bool:
    """
    Whether *value* cannot be somebody's text.
    """
    return _VALUE.fullmatch(value) is not None


def current_trace() -> str:
    """
    The trace id of the current context, or "".
    """
    return _trace.get()


@contextmanager
def tracing(trace_id: str) -> Iterator[None]:
    """
    The block, and tasks started from it, are part of that trace.
    """
    token = _trace.set(trace_id)
    try:
        yield
    finally:
        _trace.reset(token)
