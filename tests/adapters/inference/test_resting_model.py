"""
A model that hangs is left alone.
"""

import traceback
from types import SimpleNamespace

import pytest

from models import ScriptedModel
from resumate.adapters.inference.patience import Clock
from resumate.adapters.inference.resting_model import (
    RESTING_SECONDS,
    SILENT,
    RestingModel,
)
from resumate.domain.letter import LetterWishes
from resumate.domain.plan import LetterPlan
from resumate.domain.resume import Contact
from resumate.ports.errors import (
    PortError,
    TooSlowError,
    TransientPortError,
    UnreachableError,
)
from resumate.ports.language_model import Prompt

PLAN = LetterPlan(Contact(), None, None, "en", LetterWishes(), ())
PROMPT = Prompt("Write.", "<lines></lines>", PLAN)


@pytest.fixture
def world():
    """
    A model that says what *says* holds, and a clock that stands still.
    """
    world = SimpleNamespace(now=1000.0, says="yes")
    world.inner = ScriptedModel(lambda _: [world.says])
    world.model = RestingModel(world.inner, Clock(now=lambda: world.now))
    return world


def asked(world, says):
    """
    What comes of asking once.
    """
    world.says = says
    return [piece for piece in world.model.stream(PROMPT) if isinstance(piece, str)]


def silenced(world):
    """
    It was silent as often as it takes.
    """
    for _ in range(SILENT):
        with pytest.raises(TooSlowError):
            asked(world, TooSlowError())


def test_who_hangs_again_and_again_rests(world):
    """
    It is not asked any more, and counts as away, so that rules write.
    """
    silenced(world)

    assert not world.model.reachable()
    with pytest.raises(UnreachableError, match="scripted did not answer in time"):
        asked(world, "yes")
    assert SILENT == len(world.inner.prompts)


def test_after_the_rest_one_try_decides(world):
    """
    One more silence is another rest, and an answer ends it.
    """
    silenced(world)

    world.now += RESTING_SECONDS
    assert world.model.reachable()
    with pytest.raises(TooSlowError):
        asked(world, TooSlowError())
    assert not world.model.reachable()

    world.now += RESTING_SECONDS
    assert asked(world, "yes") == ["yes"]
    with pytest.raises(TooSlowError):
        asked(world, TooSlowError())
    assert world.model.reachable()


def test_a_busy_model_does_not_rest(world):
    """
    It answers that it is busy, at once, and may be there a moment later.
    """
    for _ in range(2 * SILENT):
        with pytest.raises(TransientPortError):
            asked(world, TransientPortError())

    assert world.model.reachable()


class Careless(ScriptedModel):
    """
    An adapter of its own, which foresees nothing.
    """

    def reachable(self):
        raise KeyError("words of a person")


@pytest.mark.parametrize("failure", [OSError("words"), KeyError("words")])
def test_whatever_an_adapter_lets_through_is_a_port_error(failure):
    """
    A model that fails in any way fails as all do, whatever it inherits.
    """
    model = RestingModel(Careless(lambda _: [failure]))

    assert not model.reachable()
    with pytest.raises(PortError) as caught:
        list(model.stream(PROMPT))
    assert "words" not in "".join(traceback.format_exception(caught.value))
