"""
What is made of the failures that an adapter did not foresee.
"""

import traceback

import httpx
import pytest

from models import CarelessModel
from resumate.adapters.inference.chat_entailment import ChatEntailment
from resumate.adapters.inference.patience import Clock, Patience
from resumate.adapters.inference.served_embedder import ServedEmbedder
from resumate.domain.letter import LetterWishes
from resumate.domain.plan import LetterPlan
from resumate.domain.posting import JobPosting
from resumate.domain.resume import Contact
from resumate.ports.embedder import TextKind
from resumate.ports.errors import PermanentPortError, PortError, TransientPortError
from resumate.ports.language_model import Prompt

TOLD = "Kept the lighthouse at Skerry Point"
PLAN = LetterPlan(Contact(), None, None, "en", LetterWishes(), ())
PROMPT = Prompt("Write.", TOLD, PLAN)
PATIENCE = Patience(attempts=2)
FAILURES = [
    OSError(TOLD),
    KeyError(TOLD),
    ValueError(TOLD),
    RuntimeError(TOLD),
    AttributeError(TOLD),
    httpx.ConnectError(TOLD),
]


class CarelessEmbedder(ServedEmbedder):
    """
    An embedder that translates nothing.
    """

    def __init__(self, failure):
        super().__init__("keeper", 8, PATIENCE, Clock(wait=lambda _: None))
        self._failure = failure

    def _asked(self, texts):
        raise self._failure

    def _nonsense(self):
        return PermanentPortError("No vectors.")


class CarelessJudge(ChatEntailment):
    """
    A judge that translates nothing.
    """

    def __init__(self, failure):
        super().__init__("keeper", PATIENCE, Clock(wait=lambda _: None))
        self._failure = failure

    def _complete(self, body, seconds):
        raise self._failure


ASKING = {
    "writer": lambda failure: list(CarelessModel(failure).stream(PROMPT)),
    "embedder": lambda f: CarelessEmbedder(f).embed([TOLD], TextKind.QUERY),
    "judge": lambda f: CarelessJudge(f).judge(POSTING, ["I kept it."]),
}
POSTING = JobPosting("Keeper", "Skerry Light", "en", (), TOLD)


@pytest.mark.parametrize("asking", ASKING.values(), ids=ASKING)
@pytest.mark.parametrize("failure", FAILURES, ids=lambda f: type(f).__name__)
def test_what_an_adapter_did_not_foresee_is_a_port_error(asking, failure):
    """
    Whatever is raised below leaves as a PortError, without the words of the failure; of
    an operating system's failure it is said that it may pass.
    """
    with pytest.raises(PortError) as caught:
        asking(failure)

    assert TOLD not in "".join(traceback.format_exception(caught.value))
    assert isinstance(caught.value, TransientPortError) == isinstance(failure, OSError)


@pytest.mark.parametrize("failure", FAILURES, ids=lambda f: type(f).__name__)
def test_a_model_that_fails_in_any_way_is_not_reachable(failure):
    """
    Whether it answers is told, and nothing raised.
    """
    assert not CarelessModel(failure).reachable()
