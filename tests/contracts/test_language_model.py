"""
What every LanguageModel promises.
"""

from dataclasses import replace

import pytest

from llama_engine import ScriptedEngine, spoken
from models import ScriptedModel
from openai_server import DONE, cut, endless, openai_server, refused, streamed
from resumate.adapters.aws.bedrock_language_model import BedrockLanguageModel
from resumate.adapters.aws.endpoint import Endpoint
from resumate.adapters.aws.language_model import SageMakerLanguageModel
from resumate.adapters.inference.patience import Patience
from resumate.adapters.models.llama_model import LlamaModel
from resumate.adapters.models.openai_client import openai_client
from resumate.adapters.models.openai_model import OpenAICompatibleModel
from resumate.domain.letter import LetterWishes
from resumate.domain.plan import LetterPlan
from resumate.domain.resume import Contact
from resumate.ports.errors import (
    PermanentPortError,
    TooSlowError,
    TransientPortError,
)
from resumate.ports.language_model import Completion, Prompt, StopReason
from sagemaker_server import (
    broken,
    chunk,
    conversed,
    json_lines,
    part,
    runtime,
    sagemaker_server,
    said,
    sse,
    written,
)
from sagemaker_server import endless as unending
from sagemaker_server import refused as refused_by_aws

PLAN = LetterPlan(Contact(), None, None, "en", LetterWishes(), ())
PROMPT = Prompt("Write one line.", "The lighthouse needs a keeper.", PLAN)
FAST = Patience(connect=1, silence=1, total=3, attempts=2, pause=0.01)
HASTY = replace(FAST, total=0.3)


class Scripted:
    """
    A writer for tests, told what to write.
    """

    def writing(self, *texts):
        return ScriptedModel(lambda _: texts)

    def cut_short(self, *texts):
        return ScriptedModel(lambda _: texts, stop=StopReason.LENGTH)

    def absent(self):
        return ScriptedModel(lambda _: [TransientPortError()], reachable=False)

    away = absent

    def breaking_off(self, *texts):
        return ScriptedModel(lambda _: [*texts, TransientPortError()])

    def endless(self):
        return ScriptedModel(lambda _: ["on ", "and on ", TooSlowError()])

    def refusing(self):
        return ScriptedModel(lambda _: [PermanentPortError()])


class OpenAI:
    """
    A server told what to write, and the writer that asks it.
    """

    def __init__(self, server, client):
        self._server = server
        self._client = client
        self._model = OpenAICompatibleModel(client, "keeper:3b", patience=FAST)

    def writing(self, *texts):
        self._server.will(streamed(*texts))
        return self._model

    def cut_short(self, *texts):
        self._server.will(streamed(*texts, stop="length"))
        return self._model

    def absent(self):
        self._server.will(refused(503))
        return self._model

    away = absent

    def breaking_off(self, *texts):
        self._server.will(cut(*texts), streamed(*texts))
        return self._model

    def endless(self):
        self._server.will(endless())
        return OpenAICompatibleModel(self._client, "keeper:3b", patience=HASTY)

    def refusing(self):
        self._server.will(refused(401))
        return self._model


class SageMaker:
    """
    An endpoint told what to write, and in which form, and the writer that asks it.
    """

    def __init__(self, server, form):
        self._server = server
        self._form = form
        self._client = runtime(server)
        self._model = self._made(FAST)

    def _made(self, patience):
        return SageMakerLanguageModel(self._client, Endpoint("e1"), patience=patience)

    def writing(self, *texts):
        self._server.will(written(*texts, form=self._form, size=7))
        return self._model

    def cut_short(self, *texts):
        self._server.will(written(*texts, form=self._form, stop="length"))
        return self._model

    def absent(self):
        self._server.will(refused_by_aws("ServiceUnavailable", 503))
        return self._model

    away = absent

    def breaking_off(self, *texts):
        begun = (self._form([chunk(text)]).removesuffix(DONE) for text in texts)
        self._server.will(broken(*map(part, begun)), written(*texts, form=self._form))
        return self._model

    def endless(self):
        self._server.will(unending(part(self._form([chunk("on ")]).removesuffix(DONE))))
        return self._made(HASTY)

    def refusing(self):
        self._server.will(refused_by_aws("ValidationError", 400))
        return self._model


class Llama:
    """
    A file of weights, an engine told what to write, and the writer that runs it.
    """

    def __init__(self, folder):
        self._file = folder / "keeper-3b.gguf"
        self._file.touch()

    def _model(self, *frames, patience=FAST):
        engine = ScriptedEngine(frames)
        return LlamaModel(self._file, engine=lambda _: engine, patience=patience)

    def writing(self, *texts):
        return self._model(*map(spoken, texts), spoken(None, "stop"))

    def cut_short(self, *texts):
        return self._model(*map(spoken, texts), spoken(None, "length"))

    def absent(self):
        return self._model(spoken("The li"))

    def away(self):
        self._file.unlink()
        return self._model()

    def breaking_off(self, *texts):
        return self._model(*map(spoken, texts))

    def endless(self):
        at_once = replace(FAST, total=0)
        return self._model(*map(spoken, ["on ", "and on "]), patience=at_once)

    def refusing(self):
        return self._model(ValueError("exceeds the context window"))


class Bedrock:
    """
    Bedrock told what to write, and the writer that asks it.
    """

    def __init__(self, server):
        self._server = server
        self._client = runtime(server, "bedrock-runtime")
        self._model = self._made(FAST)

    def _made(self, patience):
        return BedrockLanguageModel(self._client, "keeper-pro-v1:0", patience=patience)

    def writing(self, *texts):
        self._server.will(conversed(*texts))
        return self._model

    def cut_short(self, *texts):
        self._server.will(conversed(*texts, stop="max_tokens"))
        return self._model

    def absent(self):
        self._server.will(refused_by_aws("ServiceUnavailableException", 503))
        return self._model

    away = absent

    def breaking_off(self, *texts):
        begun = [said("contentBlockDelta", {"delta": {"text": t}}) for t in texts]
        self._server.will(broken(*begun), conversed(*texts))
        return self._model

    def endless(self):
        self._server.will(
            unending(said("contentBlockDelta", {"delta": {"text": "on "}}))
        )
        return self._made(HASTY)

    def refusing(self):
        self._server.will(refused_by_aws("AccessDeniedException", 403))
        return self._model


@pytest.fixture(
    params=["scripted", "openai", "llama", "sagemaker", "sagemaker-events", "bedrock"]
)
def writers(request, tmp_path):
    if request.param == "scripted":
        yield Scripted()
        return
    if request.param == "llama":
        yield Llama(tmp_path)
        return
    if request.param != "openai":
        with sagemaker_server() as server:
            if request.param == "bedrock":
                yield Bedrock(server)
            else:
                yield SageMaker(
                    server, sse if "events" in request.param else json_lines
                )
        return
    with openai_server() as server, openai_client(server.url) as client:
        yield OpenAI(server, client)


def test_text_comes_in_order_then_one_completion(writers):
    """
    The pieces of text come in order, none empty, and exactly one Completion ends them.
    """
    model = writers.writing("The light ", "", "burns", ".")

    *texts, end = model.stream(PROMPT)

    assert texts == ["The light ", "burns", "."]
    assert isinstance(end, Completion)


def test_completion_tells_what_it_cost(writers):
    """
    The Completion counts tokens read and written, and both are more than none.
    """
    *_, end = writers.writing("The light burns.").stream(PROMPT)

    assert end.usage.input_tokens > 0
    assert end.usage.output_tokens > 0
    assert end.stop is StopReason.END


def test_completion_tells_that_the_answer_was_cut(writers):
    """
    An answer that ran into the limit ends with LENGTH.
    """
    *_, end = writers.cut_short("The light bu").stream(PROMPT)

    assert end.stop is StopReason.LENGTH


def test_absence_is_transient(writers):
    """
    A model that does not answer is a TransientPortError, not an empty letter.
    """
    with pytest.raises(TransientPortError):
        list(writers.absent().stream(PROMPT))


def test_breaking_off_is_transient(writers):
    """
    A stream that ends too early is a TransientPortError, and what was given is not
    given again: no retry once there was text.
    """
    answer = writers.breaking_off("The light ", "burns ").stream(PROMPT)
    pieces = []

    with pytest.raises(TransientPortError):
        pieces.extend(answer)

    assert [next(answer, None), *pieces] == [None, "The light ", "burns "]


def test_what_goes_on_for_too_long_is_ended(writers):
    """
    A model that never stops is a TooSlowError once its time is over.
    """
    with pytest.raises(TooSlowError):
        list(writers.endless().stream(PROMPT))


def test_a_refusal_is_permanent(writers):
    """
    A request that the model does not take is a PermanentPortError.
    """
    with pytest.raises(PermanentPortError):
        list(writers.refusing().stream(PROMPT))


def test_closing_ends_the_call(writers):
    """
    An iterator that was closed gives nothing more, and the model can be asked again.
    """
    model = writers.writing("The light ", "burns.")
    answer = model.stream(PROMPT)
    first = next(answer)

    answer.close()

    assert first == "The light "
    assert list(answer) == []
    assert next(iter(model.stream(PROMPT))) == "The light "


def test_a_prompt_may_be_asked_twice(writers):
    """
    Streaming the same prompt again asks the model again.
    """
    model = writers.writing("The light burns.")

    texts = [[t for t in model.stream(PROMPT) if isinstance(t, str)] for _ in range(2)]

    assert texts == [["The light burns."]] * 2


def test_name_and_style_stay(writers):
    """
    Name and style are told without a call and do not change by use.
    """
    model = writers.writing("The light burns.")
    before = (model.name, model.style)

    list(model.stream(PROMPT))

    assert before[0]
    assert (model.name, model.style) == before


def test_a_model_that_answers_is_reachable(writers):
    """
    A model that answers is reachable.
    """
    assert writers.writing("Yes.").reachable()


def test_a_model_that_is_away_is_not_reachable(writers):
    """
    One that does not answer is told to be away, and nothing is raised.
    """
    assert not writers.away().reachable()
