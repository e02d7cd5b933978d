"""
What a server does beside its requests.
"""

import threading
import time
from types import SimpleNamespace

import pytest

from resumate.config import Settings
from resumate_http.background import Background


def beside(write, at_once, swept=None, expired=None, **more):
    """
    The work of a server that writes so many letters at once, each by *write*; what it
    sweeps beside that sets *swept* and *expired*.
    """
    swept, expired = swept or threading.Event(), expired or threading.Event()
    nothing = SimpleNamespace(
        work_queue=lambda: SimpleNamespace(once=write),
        read_pending=lambda: lambda: None,
        sweep_letters=lambda: swept.set,
        expire_downloads=lambda: expired.set,
    )
    settings = Settings(letters_at_once=at_once)
    return Background(SimpleNamespace(settings=settings, use_cases=nothing), **more)


def test_as_many_letters_are_written_at_once_as_is_set():
    """
    Workers wait for one another here, so that fewer would never go on.
    """
    together = threading.Barrier(5)

    def write(*, wait_seconds):
        together.wait(timeout=10)
        time.sleep(wait_seconds)

    with beside(write, 4, patience=0.1):
        together.wait(timeout=10)


def test_a_server_stops_in_time_however_many_letters_hang():
    """
    All workers together are waited for as long as one would be.
    """
    hanging = threading.Event()

    def write(**_):
        hanging.wait()

    background = beside(write, 10, patience=0.3)
    with background:
        stopped = time.monotonic()
    took = time.monotonic() - stopped
    hanging.set()

    assert took == pytest.approx(0.3, abs=0.25)


def test_what_fell_between_is_swept():
    """
    From the start on: letters that wait for nobody, and archives that nobody fetched.
    """
    swept, expired = threading.Event(), threading.Event()

    with beside(lambda **_: time.sleep(0.1), 1, swept, expired, patience=0.3):
        assert swept.wait(timeout=10)
        assert expired.is_set()
