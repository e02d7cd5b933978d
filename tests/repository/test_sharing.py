"""
What a worker of the tests tells, and what it keeps to itself.
"""

import pytest

from sharing import Terse


class Heard:
    """
    A channel whose other end heard these events.
    """

    def __init__(self):
        self.events = []

    def send(self, event):
        self.events.append(event)


def report(when, outcome="passed", duration=0.0):
    return "testreport", {
        "data": {"when": when, "outcome": outcome, "duration": duration}
    }


@pytest.mark.parametrize(
    "event",
    [
        report("call"),
        report("call", "failed"),
        report("setup", "failed"),
        report("setup", "skipped"),
        report("teardown", "failed"),
        report("setup", duration=0.01),
        ("collectionfinish", {"ids": []}),
        ("runtest_protocol_complete", {"item_index": 1}),
    ],
)
def test_a_worker_tells_what_is_shown(event):
    """
    Every outcome of a test, whatever went wrong around it, and what took its time.
    """
    heard = Heard()

    Terse(heard).send(event)

    assert [event] == heard.events


@pytest.mark.parametrize(
    "event",
    [("logstart", {}), ("logfinish", {}), report("setup"), report("teardown")],
)
def test_a_worker_keeps_to_itself_what_nobody_is_shown(event):
    """
    That a test begins or ends, and that what it needed was there in no time.
    """
    heard = Heard()

    Terse(heard).send(event)

    assert [] == heard.events


def test_all_else_of_the_channel_is_as_it_was():
    """
    What listens to it still does.
    """
    heard = Heard()

    assert heard.events is Terse(heard).events
