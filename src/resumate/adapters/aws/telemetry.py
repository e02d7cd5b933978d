"""
What happens, as lines of JSON that CloudWatch reads as log and as metrics.
"""

import json
import sys
from collections.abc import Callable, Iterator, Mapping
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
from resumate.ports.telemetry import Telemetry

_NAMESPACE = "ResuMate"


class CloudWatchTelemetry(Telemetry):
    """
    One line on standard output for each event, count and duration, under the trace id
    of the current context; counts and durations in CloudWatch's embedded metric format,
    so that none of them costs a call.

    A value that could be somebody's text is replaced by ``refused`` and counted.
    """

    def __init__(
        self,
        *,
        now: Callable[[], datetime],
        service: str = "",
        stream: TextIO | None = None,
    ) -> None:
        self._now = now
        self._service = {"service": service} if service else {}
        self._stream = stream

    def count(self, name: str, value: int = 1, **dimensions: str) -> None:
        self._metric(checked_name(name), value, "Count", self._told(dimensions))

    def duration(self, name: str, milliseconds: float, **dimensions: str) -> None:
        told = self._told(dimensions)
        self._metric(checked_name(name), milliseconds, "Milliseconds", told)

    def event(self, name: str, **fields: str | float) -> None:
        line: dict[str, object] = {
            "time": self._now().isoformat(timespec="milliseconds"),
            "level": "INFO",
            "event": checked_name(name),
            **self._context(),
        }
        for field, value in fields.items():
            told = self._text(value) if isinstance(value, str) else value
            line.setdefault(field, told)
        self._write(line)

    @contextmanager
    def trace(self, trace_id: str) -> Iterator[None]:
        """
        Lines in this block, and in tasks started from it, carry *trace_id*.
        """
        with tracing(self._text(trace_id)):
            yield

    def _metric(
        self, name: str, value: float, unit: str, dimensions: Mapping[str, str]
    ) -> None:
        described = {
            "Namespace": _NAMESPACE,
            # Once by its dimensions, once in all: CloudWatch does not add them up.
            "Dimensions": [[], sorted(dimensions)] if dimensions else [[]],
            "Metrics": [{"Name": name, "Unit": unit}],
        }
        moment = int(self._now().timestamp() * 1000)
        self._write(
            {
                "_aws": {"Timestamp": moment, "CloudWatchMetrics": [described]},
                **self._context(),
                **dimensions,
                name: value,
            }
        )

    def _context(self) -> dict[str, str]:
        trace = current_trace()
        return {**self._service, **({"trace_id": trace} if trace else {})}

    def _told(self, dimensions: Mapping[str, str]) -> dict[str, str]:
        # CloudWatch refuses a dimension without a value.
        return {key: self._text(value) or "none" for key, value in dimensions.items()}

    def _text(self, value: str) -> str:
        if harmless(value):
            return value
        self._metric("telemetry.refused", 1, "Count", {})
        return REFUSED

    def _write(self, line: Mapping[str, object]) -> None:
        # One write a line: threads of one function must not mix theirs.
        stream = self._stream or sys.stdout
        stream.write(json.dumps(line, separators=(",", ":")) + "\n")
        stream.flush()
