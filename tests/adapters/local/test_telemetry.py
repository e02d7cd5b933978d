"""
The log and the numbers of one process.
"""

import io
import json
from pathlib import Path
from threading import Thread

import pytest
from prometheus_client.parser import text_string_to_metric_families

from clocks import Clock
from resumate.adapters.local.metrics import BEGINNING, MOST_SERIES
from resumate.adapters.local.telemetry import LOGGER, LocalTelemetry, log_events


@pytest.fixture
def log():
    before = (LOGGER.handlers, LOGGER.level, LOGGER.propagate)
    stream = io.StringIO()
    log_events(stream)
    yield stream
    LOGGER.handlers, LOGGER.level, LOGGER.propagate = before


def lines(log) -> list[dict[str, object]]:
    return [json.loads(line) for line in log.getvalue().splitlines()]


def samples(telemetry) -> dict[tuple[str, tuple], float]:
    return {
        (sample.name, tuple(sorted(sample.labels.items()))): sample.value
        for family in text_string_to_metric_families(telemetry.render())
        for sample in family.samples
    }


def test_events_carry_the_trace_and_the_time(log):
    """
    Within a trace each event carries its id; outside of one there is none.
    """
    telemetry = LocalTelemetry(now=Clock())

    with telemetry.trace("request-7"):
        telemetry.event("letter.queued")
    telemetry.event("letter.swept")

    inside, outside = lines(log)
    assert inside["trace_id"] == "request-7"
    assert inside["time"] == "2031-03-03T09:00:00.000+00:00"
    assert "trace_id" not in outside


def test_what_is_watched_stands_at_nothing_from_the_start():
    """
    Under the names and dimensions that are counted: else an alarm has nothing to watch.
    """
    telemetry = LocalTelemetry(now=Clock())

    begun = samples(telemetry)
    telemetry.count("request.failed", code="internal")
    telemetry.count("letter.ready", rounds="1")

    assert begun[("resumate_letter_queued_total", ())] == 0
    assert set(begun.values()) == {0}
    assert begun.keys() == samples(telemetry).keys()


def test_what_stands_at_nothing_is_counted_somewhere():
    """
    By the code: a name that is counted no more would stand at 0 for ever.
    """
    root = Path(__file__).parents[3]
    code = "".join(
        file.read_text("utf-8")
        for folder in ("src/resumate", "entrypoints/resumate_http")
        for file in (root / folder).rglob("*.py")
        if file.name != "metrics.py"
    )

    assert {name for name in BEGINNING if f'count("{name}"' not in code} == set()


def test_trace_of_a_person_is_refused(log):
    """
    A client that calls its request by a person's name does not get it into the log.
    """
    telemetry = LocalTelemetry(now=Clock())

    with telemetry.trace("Ada Lantern"):
        telemetry.event("letter.queued")

    assert lines(log)[0]["trace_id"] == "refused"


def test_numbers_are_read_by_prometheus():
    """
    What is rendered parses as Prometheus' text format, buckets and all.
    """
    telemetry = LocalTelemetry(now=Clock())
    telemetry.count("letter.written", writer="composer")
    for milliseconds in (3, 30, 300_000):
        telemetry.duration("letter.draft", milliseconds)

    found = samples(telemetry)

    bucket = "resumate_letter_draft_seconds_bucket"
    assert found["resumate_letter_written_total", (("writer", "composer"),)] == 1
    assert found[bucket, (("le", "0.001"),)] == 0
    assert found[bucket, (("le", "0.005"),)] == 1
    assert found[bucket, (("le", "120.0"),)] == 2
    assert found[bucket, (("le", "+Inf"),)] == 3


def test_bucket_bounds_are_inclusive():
    """
    A duration of exactly a bound counts within it, as Prometheus has it.
    """
    telemetry = LocalTelemetry(now=Clock())
    telemetry.duration("letter.draft", 5)

    found = samples(telemetry)
    assert found["resumate_letter_draft_seconds_bucket", (("le", "0.005"),)] == 1


def test_series_do_not_grow_without_end():
    """
    Dimensions with too many values share one series, so that memory stays bounded.
    """
    telemetry = LocalTelemetry(now=Clock())
    for number in range(MOST_SERIES + 50):
        telemetry.count("request", path=f"/letters/{number}")

    found = {k: n for k, n in samples(telemetry).items() if "_request_total" in k[0]}
    assert len(found) == MOST_SERIES + 1
    assert found["resumate_request_total", (("overflow", "true"),)] == 50


def test_threads_count_exactly():
    """
    Counts from several threads add up.
    """
    telemetry = LocalTelemetry(now=Clock())

    def count() -> None:
        for _ in range(1000):
            telemetry.count("request")

    threads = [Thread(target=count) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert samples(telemetry)["resumate_request_total", ()] == 4000


def test_two_telemetries_share_nothing():
    """
    Each instance has its own numbers.
    """
    one, other = LocalTelemetry(now=Clock()), LocalTelemetry(now=Clock())

    one.count("letter.queued")

    assert not any(samples(other).values())
