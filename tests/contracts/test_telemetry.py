"""
What every Telemetry promises.
"""

import io
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest

from clocks import Clock
from resumate.adapters.aws.telemetry import CloudWatchTelemetry
from resumate.adapters.local.telemetry import LOGGER, LocalTelemetry, log_events
from resumate.ports.telemetry import Telemetry

PERSONAL = [
    "Ada Lantern",
    "ada@lantern.example",
    "+49 30 1234567",
    "I led the team that rebuilt the compiler.",
    "x" * 65,
    "line\nbreak",
    'quote"',
    "Zoë",
]


@dataclass
class Observed:
    """
    Telemetry, and everything that an operator sees of it.
    """

    telemetry: Telemetry
    events: Callable[[], list[dict[str, object]]]
    everything: Callable[[], str]
    total: Callable[[str], float]


@pytest.fixture
def local_observed():
    stream = io.StringIO()
    before = (LOGGER.handlers, LOGGER.level, LOGGER.propagate)
    log_events(stream)
    telemetry = LocalTelemetry(now=Clock())

    def total(series: str) -> float:
        lines = telemetry.render().splitlines()
        found = [line for line in lines if line.startswith(f"{series} ")]
        return sum(float(line.rsplit(" ", 1)[1]) for line in found)

    yield Observed(
        telemetry,
        events=lambda: [json.loads(line) for line in stream.getvalue().splitlines()],
        everything=lambda: stream.getvalue() + telemetry.render(),
        total=total,
    )
    LOGGER.handlers, LOGGER.level, LOGGER.propagate = before


def emf_values(lines: list[dict], series: str) -> Iterator[float]:
    """
    The values that CloudWatch reads, under their names in Prometheus' words.
    """
    for line in lines:
        for described in line.get("_aws", {}).get("CloudWatchMetrics", ()):
            *_, dimensions = described["Dimensions"]
            [metric] = described["Metrics"]
            labels = ",".join(f'{key}="{line[key]}"' for key in dimensions)
            suffix = f"{{{labels}}}" if labels else ""
            name = "resumate_" + metric["Name"].replace(".", "_")
            value = line[metric["Name"]]
            if metric["Unit"] == "Count":
                told = {f"{name}_total{suffix}": value}
            else:
                told = {
                    f"{name}_seconds_count{suffix}": 1,
                    f"{name}_seconds_sum{suffix}": value / 1000,
                }
            yield told.get(series, 0)


@pytest.fixture
def cloudwatch_observed():
    stream = io.StringIO()
    telemetry = CloudWatchTelemetry(now=Clock(), service="test", stream=stream)

    def lines() -> list[dict[str, object]]:
        return [json.loads(line) for line in stream.getvalue().splitlines()]

    return Observed(
        telemetry,
        events=lambda: [line for line in lines() if "event" in line],
        everything=stream.getvalue,
        total=lambda series: sum(emf_values(lines(), series)),
    )


@pytest.fixture(params=["local", "cloudwatch"])
def observed(request) -> Observed:
    return request.getfixturevalue(f"{request.param}_observed")


def test_counts_add_up(observed):
    """
    Counting the same thing again adds to it.
    """
    observed.telemetry.count("letter.written")
    observed.telemetry.count("letter.written", 4)

    assert observed.total("resumate_letter_written_total") == 5


def test_dimensions_are_counted_apart(observed):
    """
    Each combination of dimensions has its own count, in whatever order they are named.
    """
    observed.telemetry.count("letter.written", writer="composer", language="en")
    observed.telemetry.count("letter.written", language="en", writer="composer")
    observed.telemetry.count("letter.written", writer="composer", language="de")

    series = 'resumate_letter_written_total{{language="{}",writer="composer"}}'
    assert observed.total(series.format("en")) == 2
    assert observed.total(series.format("de")) == 1


def test_dimensions_may_come_and_go(observed):
    """
    The same name may be counted with other dimensions, or none.
    """
    observed.telemetry.count("resume.read")
    observed.telemetry.count("resume.read", outcome="scanned")

    assert observed.total("resumate_resume_read_total") == 1
    assert observed.total('resumate_resume_read_total{outcome="scanned"}') == 1


def test_durations_are_counted_and_summed(observed):
    """
    Durations tell how many there were and how long they took together.
    """
    observed.telemetry.duration("letter.draft", 250)
    observed.telemetry.duration("letter.draft", 1500)

    assert observed.total("resumate_letter_draft_seconds_count") == 2
    assert observed.total("resumate_letter_draft_seconds_sum") == 1.75


def test_event_is_one_line_with_its_fields(observed):
    """
    An event is one structured line: its name and its fields, numbers as numbers.
    """
    observed.telemetry.event("letter.ready", letter="7f3c", sentences=12, seconds=0.5)

    (line,) = observed.events()
    assert line["event"] == "letter.ready"
    assert (line["letter"], line["sentences"], line["seconds"]) == ("7f3c", 12, 0.5)


def test_events_carry_the_trace_that_they_happen_in(observed):
    """
    An event inside of a trace carries its id; what happens later carries none.
    """
    with observed.telemetry.trace("request-7"):
        observed.telemetry.event("letter.queued")
    observed.telemetry.event("letter.queued")

    traces = [event.get("trace_id") for event in observed.events()]
    assert traces == ["request-7", None]


@pytest.mark.parametrize("text", PERSONAL)
def test_text_of_a_person_is_never_told(observed, text):
    """
    A value that could be somebody's text reaches neither the log nor the numbers.
    """
    observed.telemetry.event("letter.ready", letter=text)
    observed.telemetry.count("letter.written", writer=text)
    observed.telemetry.duration("letter.draft", 1, writer=text)

    assert text not in observed.everything()
    assert json.dumps(text)[1:-1] not in observed.everything()
    assert observed.total("resumate_telemetry_refused_total") == 3


@pytest.mark.parametrize(
    "value", ["qwen2.5:0.5b", "resume.scanned", "7f3c-11", "a/b", ""]
)
def test_ids_and_codes_are_told(observed, value):
    """
    Ids, codes and names of models pass as they are.
    """
    observed.telemetry.event("letter.ready", value=value)

    assert observed.events()[0]["value"] == value


@pytest.mark.parametrize("name", ["", "Ada wrote", "letter ready", "x" * 65, "1st"])
def test_bad_names_are_mistakes(observed, name):
    """
    A name that is not lower-case words joined by dots is a mistake in the code.
    """
    for tell in (
        lambda: observed.telemetry.count(name),
        lambda: observed.telemetry.duration(name, 1),
        lambda: observed.telemetry.event(name),
    ):
        with pytest.raises(ValueError, match="telemetry name"):
            tell()
