"""
CloudWatchTelemetry: the form that CloudWatch reads.
"""

import io
import json
import subprocess
import sys

import pytest

from clocks import Clock
from resumate.adapters.aws.telemetry import CloudWatchTelemetry
from serving import python_environment


@pytest.fixture
def stream():
    return io.StringIO()


@pytest.fixture
def telemetry(stream):
    return CloudWatchTelemetry(now=Clock(), service="processAndRespond", stream=stream)


def lines(stream) -> list[dict]:
    return [json.loads(line) for line in stream.getvalue().splitlines()]


def test_a_count_is_an_embedded_metric(telemetry, stream):
    """
    One line says namespace, name, unit and value, by dimensions and without: what a
    dashboard sums up over all of them CloudWatch would not add up itself.
    """
    telemetry.count("letter.ready", 2, rounds="1", writer="composer")

    [line] = lines(stream)
    [metric] = line["_aws"]["CloudWatchMetrics"]
    assert metric == {
        "Namespace": "ResuMate",
        "Dimensions": [[], ["rounds", "writer"]],
        "Metrics": [{"Name": "letter.ready", "Unit": "Count"}],
    }
    assert (line["letter.ready"], line["rounds"], line["writer"]) == (
        2,
        "1",
        "composer",
    )
    assert line["_aws"]["Timestamp"] == int(Clock()().timestamp() * 1000)


def test_a_dimension_without_value_is_none(telemetry, stream):
    """
    CloudWatch drops a metric with an empty dimension, so it gets a word.
    """
    telemetry.duration("letter.total", 12.5, writer="")

    assert lines(stream)[0]["writer"] == "none"


def test_every_line_carries_the_trace(telemetry, stream):
    """
    Events and metrics of one request carry its one trace id; later ones do not.
    """
    with telemetry.trace("request-7"):
        telemetry.event("job.retried", code="dependency.unavailable")
        telemetry.count("letter.failed")
        telemetry.duration("letter.total", 3)
    telemetry.event("job.retried")

    traces = [line.get("trace_id") for line in lines(stream)]
    assert traces == ["request-7"] * 3 + [None]
    assert {line["service"] for line in lines(stream)} == {"processAndRespond"}


def test_it_writes_to_standard_output():
    """
    In a function, standard output is the log.
    """
    program = (
        "from datetime import UTC, datetime;"
        "from resumate.adapters.aws.telemetry import CloudWatchTelemetry;"
        "CloudWatchTelemetry(now=lambda: datetime.now(UTC)).event('it.works', n=1);"
        "import sys; assert 'boto3' not in sys.modules"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        check=True,
        env=python_environment(),
    )

    assert json.loads(done.stdout)["event"] == "it.works"
