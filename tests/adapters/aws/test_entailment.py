"""
SageMakerEntailment against a real server that speaks the runtime's protocol.
"""

import pytest

from openai_server import answered, judgement, judging
from resumate.adapters.aws.endpoint import Endpoint
from resumate.adapters.aws.entailment import SageMakerEntailment
from resumate.adapters.inference.patience import Patience
from resumate.domain.resume import Contact, LineKind, ResumeContent, ResumeLine, Section
from resumate.ports.errors import PermanentPortError, TransientPortError
from sagemaker_server import model_error, refused, runtime, sagemaker_server

LINE = ResumeLine("L1", "Kept the lamp", Section.EXPERIENCE, kind=LineKind.BULLET)
RESUME = ResumeContent(Contact("Ida Brandt"), (), (LINE,), "en")
SENTENCE = "I kept the lamp."


@pytest.fixture
def server():
    with sagemaker_server() as script:
        script.will(judging(lambda _: 0.75))
        yield script


@pytest.fixture
def judge(server):
    patience = Patience(attempts=2, pause=0.001)
    return SageMakerEntailment(runtime(server), Endpoint("judges", "large"), patience)


def test_the_component_is_asked_for_one_word_and_its_probabilities(server, judge):
    """
    As a container that speaks chat completions is asked, at its endpoint.
    """
    [opinion] = judge.judge(RESUME, [SENTENCE])

    [request] = server.requests
    assert request.path == "/endpoints/judges/invocations"
    sent = {name.lower(): value for name, value in request.headers.items()}
    assert sent["x-amzn-sagemaker-inference-component"] == "large"
    assert request.body["max_tokens"] == 1
    assert request.body["logprobs"]
    assert "model" not in request.body
    assert (opinion.judge, opinion.support) == ("large", pytest.approx(0.75))


def test_what_a_container_does_not_take_is_left_out(server, judge):
    """
    One refusal teaches it.
    """
    no = model_error(422, "unknown field top_logprobs")
    server.will(no, answered(judgement("yes")))

    [opinion] = judge.judge(RESUME, [SENTENCE])

    assert opinion.supported
    assert "top_logprobs" not in server.requests[-1].body


def test_nothing_is_asked_that_could_not_be_waited_for(server, judge):
    """
    With less time left than an answer may take, the judge is too slow.
    """
    with pytest.raises(TransientPortError):
        judge.judge(RESUME, [SENTENCE], seconds=1)

    assert server.requests == []


def test_no_text_of_the_person_in_errors(server, judge):
    """
    Not even when the container repeats it.
    """
    server.will(refused("ValidationError", 400, f"cannot read: {SENTENCE}"))

    with pytest.raises(PermanentPortError) as caught:
        judge.judge(RESUME, [SENTENCE])

    assert "lamp" not in f"{caught.value} {caught.value.__cause__}"
