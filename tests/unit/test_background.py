"""
What a server does beside its requests.
"""

import threading
import time
from types import SimpleNamespace

import pytest

from resumate.config import Settings
from resumate_http.background import Background


def beside(write, at_once, swept=None, expired=None, making=None, **more):
    """
    The work of a server that writes so many letters at once, each by *write*, after
    *making* what it takes; what it sweeps beside that sets *swept* and *expired*.
    """
    swept, expired = swept or threading.Event(), expired or threading.Event()
    told = SimpleNamespace(count=lambda *_, **__: None, event=lambda *_, **__: None)
    nothing = SimpleNamespace(
        work_queue=making or (lambda: SimpleNamespace(once=write)),
        telemetry=lambda: told,
        read_pending=lambda: lambda: None,
        sweep_letters=lambda: swept.set,
        expire_downloads=lambda: expired.set,
    )
    settings = Settings(letters_at_once=at_once)
    application = SimpleNamespace(settings=settings, use_cases=nothing)
    return Background(application, **{"rest": 0.01} | more)


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

    background = beside(write, 10, patience=0.5)
    with background:
        stopped = time.monotonic()
    took = time.monotonic() - stopped
    hanging.set()

    assert 0.4 < took < 3  # and not 5, as long as ten would be


def test_what_fell_between_is_swept():
    """
    From the start on: letters that wait for nobody, and archives that nobody fetched.
    """
    swept, expired = threading.Event(), threading.Event()

    with beside(lambda **_: time.sleep(0.1), 1, swept, expired, patience=0.3):
        assert swept.wait(timeout=10)
        assert expired.is_set()


class PowerCutError(BaseException):
    """
    What no handler of exceptions expects.
    """


def red(background, seconds=10.0):
    """
    The parts that are told as not working, with the reason, once there are any.
    """
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        found = {c.name: c.detail for c in background.checks() if not c.ok}
        if found:
            return found
        time.sleep(0.01)
    return {}


@pytest.mark.parametrize("error", [RuntimeError, PowerCutError, SystemExit])
def test_writing_that_fails_each_time_is_told(error):
    """
    Also where what writes cannot even be made, and whatever the kind of the error.
    """

    def making():
        raise error

    with beside(None, 2, making=making, patience=0.3) as background:
        assert {"writing": error.__name__} == red(background)


def test_writing_that_failed_goes_on():
    """
    What failed once is made anew, and then all is well again.
    """
    tries = []
    wrote = threading.Event()

    def making():
        tries.append(None)
        if len(tries) == 1:
            raise RuntimeError
        return SimpleNamespace(once=lambda **_: wrote.set() or time.sleep(0.05))

    with beside(None, 1, making=making, patience=0.3) as background:
        assert wrote.wait(timeout=10)
        assert all(check.ok for check in background.checks())


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_a_thread_that_ended_is_told():
    """
    Telling of an error may fail, too.
    """
    background = beside(lambda **_: 1 / 0, 1, patience=0.3)
    background._app.use_cases.telemetry = lambda: 1 / 0

    with background:
        assert {"writing": "ZeroDivisionError"} == red(background)
