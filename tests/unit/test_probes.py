"""
How a model is asked whether it is there.
"""

import threading

import pytest

from models import ScriptedModel, saying
from resumate.containers.probes import wrote_a_word
from resumate.ports.errors import PermanentPortError, TransientPortError


def test_a_model_that_says_anything_is_there():
    """
    Its name is told.
    """
    assert wrote_a_word(saying("yes")) == "scripted"


def test_a_model_that_says_nothing_is_not_waited_for():
    """
    Whatever it does in the meantime.
    """
    waited = threading.Event()
    hanging = ScriptedModel(lambda _: waited.wait() and ["late"])

    with pytest.raises(TransientPortError, match="said nothing within 0 seconds"):
        wrote_a_word(hanging, seconds=0.1)
    waited.set()


@pytest.mark.parametrize("error", [PermanentPortError("no key"), ZeroDivisionError()])
def test_what_is_wrong_with_a_model_is_told(error):
    """
    A refusal, and a mistake of ours, too.
    """
    with pytest.raises(type(error)):
        wrote_a_word(ScriptedModel(lambda _: [error]))
