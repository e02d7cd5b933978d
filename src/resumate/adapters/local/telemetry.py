"""
What happens, as lines of JSON in the log and as numbers to scrape.
"""

import json
import logging
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import TextIO

from resumate.adapters.discretion import (
    REFUSED,
    checked_name,
    current_trace,
    harmless,
    tracing,
)
from resumate.adapters.local.metrics import Dimensions, Metrics
from resumate.ports.telemetry import Telemetry

LOGGER = logging.getLogger("resumate.telemetry")


class LocalTelemetry(Telemetry):
    """
    One JSON line an event, under the trace id of the current context; counts and
    durations for ``/metrics`` in Prometheus' text format.

    A value that could be somebody's text is replaced by ``refused`` and counted:
    telling too little is better than telling on a person, and better than failing
    their letter.
    """

    def __init__(self, *, now: Callable[[], datetime]) -> None:
        self._now = now
        self._metrics = Metrics()

    def count(self, name: str, value: int = 1, **dimensions: str) -> None:
        self._metrics.count(checked_name(name), value, self._allowed(dimensions))

    def duration(self, name: str, milliseconds: float, **dimensions: str) -> None:
        seconds = milliseconds / 1000
        self._metrics.observe(checked_name(name), seconds, self._allowed(dimensions))

    def event(self, name: str, **fields: str | float) -> None:
        line: dict[str, str | float] = {
            "time": self._now().isoformat(timespec="milliseconds"),
            "event": checked_name(name),
        }
        if trace := current_trace():
            line["trace_id"] = trace
        for field, value in fields.items():
            told = self._text(value) if isinstance(value, str) else value
            line.setdefault(field, told)
        LOGGER.info("%s", json.dumps(line))

    @contextmanager
    def trace(self, trace_id: str) -> Iterator[None]:
        """
        Events in this block, and in tasks started from it, carry *trace_id*.
        """
        with tracing(self._text(trace_id)):
            yield

    def render(self) -> str:
        """
        All counts and durations so far, in Prometheus' text format.
        """
        return self._metrics.render()

    def _allowed(self, dimensions: dict[str, str]) -> Dimensions:
        return tuple((key, self._text(dimensions[key])) for key in sorted(dimensions))

    def _text(self, value: str) -> str:
        if harmless(value):
            return value
        self._metrics.count("telemetry.refused", 1, ())
        return REFUSED


def log_events(stream: TextIO | None = None) -> logging.Handler:
    """
    Write events to *stream* (standard error) from now on, and nowhere else.
    """
    handler = logging.StreamHandler(stream or sys.stderr)
    handler.setFormatter(logging.Formatter("%(message)s"))
    LOGGER.handlers = [handler]
    LOGGER.setLevel(logging.INFO)
    LOGGER.propagate = False
    return handler
