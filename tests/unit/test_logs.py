"""
No library tells in the log what it works on.
"""

import io
import logging

import pytest

from resumate.logs import keep_discreet

TEXT = "I cut the build times of Foghorn Systems"


@pytest.fixture
def log():
    """
    All that loggers write at the lowest level, discreetly.
    """
    stream = io.StringIO()
    handler = logging.StreamHandler(stream)
    handler.setFormatter(logging.Formatter("%(name)s %(message)s"))
    root = logging.getLogger()
    level, make = root.level, logging.getLogRecordFactory()
    keep_discreet()
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    yield stream
    root.removeHandler(handler)
    root.setLevel(level)
    logging.setLogRecordFactory(make)


@pytest.mark.parametrize("name", ["botocore.endpoint", "websockets.server", "httpx"])
@pytest.mark.parametrize("level", [logging.DEBUG, logging.INFO])
def test_what_libraries_tell_in_passing_is_withheld(log, name, level):
    """
    Whole bodies stand in what they tell below a warning.
    """
    logging.getLogger(name).log(level, "sending %s", {"body": TEXT})

    assert f"{name} (withheld)\n" == log.getvalue()


def test_an_error_is_told_by_its_kind_and_place(log):
    """
    Of an exception and of what led to it, the words stay out: they quote values.
    """
    try:
        try:
            {}[TEXT]
        except KeyError as error:
            raise ValueError(TEXT) from error
    except ValueError:
        logging.getLogger("uvicorn.error").exception("Exception in application\n")

    told = log.getvalue()
    assert TEXT not in told
    assert "Exception in application" in told
    assert told.index("builtins.KeyError") < told.index("builtins.ValueError")
    assert told.count("in test_an_error_is_told_by_its_kind_and_place") == 2


def test_a_warning_is_told_by_its_first_line(log):
    """
    What follows shows futures, frames and values; an exception is told by its kind.
    """
    logger = logging.getLogger("asyncio")

    logger.warning("100%% of %s failed: %s\nfuture: %s", 3, OSError(TEXT), TEXT)
    logger.error(OSError(TEXT))

    lines = ["asyncio 100% of 3 failed: builtins.OSError", "asyncio builtins.OSError"]
    assert lines == log.getvalue().splitlines()


def test_what_we_tell_ourselves_stays(log):
    """
    Our own events were looked at before they came here.
    """
    logging.getLogger("resumate.events").info("%s", '{"event": "letter.ready"}')

    assert "letter.ready" in log.getvalue()
