"""
Counts and durations of one process.
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Mapping
from itertools import accumulate
from threading import Lock

from prometheus_client import CollectorRegistry, generate_latest
from prometheus_client.core import Metric
from prometheus_client.registry import Collector

Dimensions = tuple[tuple[str, str], ...]
"""Pairs of name and value, sorted by name."""

BOUNDS = (
    0.001,
    0.005,
    0.01,
    0.05,
    0.1,
    0.25,
    0.5,
    1.0,
    2.5,
    5.0,
    10.0,
    30.0,
    60.0,
    120.0,
)
"""Upper bounds of the histogram's buckets, in seconds; one more has none."""
MOST_SERIES = 200
"""Combinations of dimensions kept under one name; further ones share ``overflow``."""

_OURS = ("dependency.unavailable", "dependency.refused", "internal")
BEGINNING: Mapping[str, tuple[Dimensions, ...]] = {
    "background.failed": tuple(
        (("work", work),) for work in ("writing", "reading", "sweeping")
    ),
    "letter.failed": tuple((("code", code),) for code in _OURS),
    "letter.queued": ((),),
    "letter.ready": ((("rounds", "1"),),),
    "letter.sentences_refused": ((),),
    "model.away": tuple((("code", code),) for code in _OURS[:2]),
    "model.cost_millionths": ((),),
    "model.late": ((),),
    "model.tokens_read": ((),),
    "model.tokens_written": ((),),
    "request.failed": tuple((("code", code),) for code in _OURS),
    "resume.failed": tuple((("code", code),) for code in _OURS),
    "telemetry.refused": ((),),
}
"""What stands at 0 from the start, by its dimensions: what was never told before it
happened could not be watched, and its first time would not be seen as a rise."""

_OVERFLOW: Dimensions = (("overflow", "true"),)


class _Histogram:
    def __init__(self) -> None:
        self.counts = [0] * (len(BOUNDS) + 1)
        self.sum = 0.0

    def observe(self, seconds: float) -> None:
        self.counts[bisect_left(BOUNDS, seconds)] += 1
        self.sum += seconds


class Metrics(Collector):
    """
    Kept here and rendered by prometheus-client, whose own counters want the names of
    all dimensions before the first count.
    """

    def __init__(self) -> None:
        self._lock = Lock()
        self._counts: dict[str, dict[Dimensions, int]] = defaultdict(dict)
        for name, series in BEGINNING.items():
            self._counts[name] = dict.fromkeys(series, 0)
        self._durations: dict[str, dict[Dimensions, _Histogram]] = defaultdict(dict)
        self._registry = CollectorRegistry(auto_describe=False)
        self._registry.register(self)

    def count(self, name: str, value: int, dimensions: Dimensions) -> None:
        """
        *name* happened *value* more times.
        """
        with self._lock:
            series = self._counts[name]
            dimensions = _bounded(series, dimensions)
            series[dimensions] = series.get(dimensions, 0) + value

    def observe(self, name: str, seconds: float, dimensions: Dimensions) -> None:
        """
        *name* took that long, once more.
        """
        with self._lock:
            series = self._durations[name]
            dimensions = _bounded(series, dimensions)
            series.setdefault(dimensions, _Histogram()).observe(seconds)

    def render(self) -> str:
        """
        Everything in Prometheus' text format.
        """
        return generate_latest(self._registry).decode()

    def describe(self) -> Iterator[Metric]:
        """
        Nothing is known before it happened.
        """
        return iter(())

    def collect(self) -> Iterator[Metric]:
        """
        One metric a name: ``resumate_…_total`` and ``resumate_…_seconds``.
        """
        with self._lock:
            yield from [_counter(*item) for item in sorted(self._counts.items())]
            yield from [_histogram(*item) for item in sorted(self._durations.items())]


def _bounded(series: Mapping[Dimensions, object], wanted: Dimensions) -> Dimensions:
    full = len(series) >= MOST_SERIES and wanted not in series
    return _OVERFLOW if full else wanted


def _counter(name: str, series: dict[Dimensions, int]) -> Metric:
    metric = Metric(_metric_name(name), f"How often: {name}", "counter")
    for dimensions, value in sorted(series.items()):
        metric.add_sample(f"{metric.name}_total", dict(dimensions), value)
    return metric


def _histogram(name: str, series: dict[Dimensions, _Histogram]) -> Metric:
    metric = Metric(f"{_metric_name(name)}_seconds", f"How long: {name}", "histogram")
    edges = [*(str(bound) for bound in BOUNDS), "+Inf"]
    for dimensions, histogram in sorted(series.items(), key=lambda item: item[0]):
        labels = dict(dimensions)
        totals = list(accumulate(histogram.counts))
        for edge, total in zip(edges, totals, strict=True):
            metric.add_sample(f"{metric.name}_bucket", {**labels, "le": edge}, total)
        metric.add_sample(f"{metric.name}_count", labels, totals[-1])
        metric.add_sample(f"{metric.name}_sum", labels, histogram.sum)
    return metric


def _metric_name(name: str) -> str:
    return "resumate_" + name.replace(".", "_")
