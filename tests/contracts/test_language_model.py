"""
What every LanguageModel promises.
"""

import json
import time
import traceback
from contextlib import ExitStack, closing, contextmanager, suppress
from dataclasses import replace

import pytest

from llama_engine import ScriptedEngine, spoken
from models import ScriptedModel
from openai_server import DONE, cut, endless, openai_server, raw, refused, streamed
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
    PortError,
    TooSlowError,
    TransientPortError,
    UnreachableError,
)
from resumate.ports.language_model import (
    Completion,
    Prompt,
    StopReason,
    WritingStyle,
)
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
    streaming,
    written,
)
from sagemaker_server import endless as unending
from sagemaker_server import refused as refused_by_aws
from scripted_server import silent

PLAN = LetterPlan(Contact(), None, None, "en", LetterWishes(), ())
OURS, THEIRS = "Write one line.", "The lighthouse needs a keeper."
PROMPT = Prompt(OURS, THEIRS, PLAN, max_output_tokens=321, temperature=0.625)
FAST = Patience(connect=1, silence=1, total=3, attempts=2, pause=0.01)
HASTY = replace(FAST, total=0.3)
WARY = replace(FAST, silence=0.4, total=30)
SPOILT = {
    "cut": b"{",
    "list": b"[1]",
    "bytes": b"\xff\xfe",
    "number": b'{"choices": 7}',
    "content": b'{"choices": [{"delta": {"content": 7}}]}',
    "delta": b'{"delta": 7}',
    "page": f"<html>{THEIRS}</html>".encode(),
    "usage": f'{{"usage": {{"prompt_tokens": "{THEIRS}"}}}}'.encode(),
    "error": f'{{"error": "{THEIRS}"}}'.encode(),
}
"""What stands where a piece of an answer should."""


class Scripted:
    """
    A writer for tests, told what to write.
    """

    def __init__(self):
        self._model = None

    def _told(self, *pieces, **more):
        self._model = ScriptedModel(lambda _: pieces, **more)
        return self._model

    def trusted(self, style):
        return self._told(style=style)

    def asked(self):
        return [repr(prompt) for prompt in self._model.prompts]

    def writing(self, *texts):
        return self._told(*texts)

    def cut_short(self, *texts):
        return self._told(*texts, stop=StopReason.LENGTH) if texts else self.refusing()

    def absent(self):
        return self._told(TransientPortError(), reachable=False)

    away = absent

    def breaking_off(self, *texts):
        return self._told(*texts, TransientPortError())

    def endless(self):
        return self._told("on ", "and on ", TooSlowError())

    def refusing(self):
        return self._told(PermanentPortError(), reachable=False)

    def garbled(self, _garbage):
        return self.refusing()


class Served:
    """
    A server told what to do, and the writer that asks it.
    """

    of_ones_own = False
    """Whether somebody has to start it."""

    def __init__(self, server):
        self._server = server
        self._model = self._made(FAST)

    def _will(self, *replies, patience=FAST):
        self._server.will(*replies)
        return self._model if patience is FAST else self._made(patience)

    def trusted(self, style):
        return self._made(FAST, style)

    def asked(self):
        return [json.dumps(request.body) for request in self._server.requests]

    def hung_up(self):
        return self._server.hung_up.wait(2)

    def writing(self, *texts):
        return self._will(self._written(*texts))

    def cut_short(self, *texts):
        return self._will(self._written(*texts, stop=self.cut))

    def uncounted(self, *texts):
        return self._will(self._written(*texts, usage=False))

    def absent(self):
        return self._will(self._busy())

    away = absent

    def busy_once(self, *texts):
        return self._will(self._busy(), self._written(*texts))

    def breaking_off(self, *texts):
        return self._will(self._broken(*texts), self._written(*texts))

    def endless(self, patience=HASTY):
        return self._will(self._endless(), patience=patience)

    def silent(self):
        return self._will(silent(), patience=WARY)

    def garbled(self, garbage):
        return self._will(self._garbled(garbage))


class OpenAI(Served):
    """
    What speaks OpenAI's protocol.
    """

    cut = "length"
    of_ones_own = True

    def __init__(self, server, client):
        self._client = client
        super().__init__(server)

    def _made(self, patience, style=None):
        return OpenAICompatibleModel(self._client, "keeper:3b", style, patience)

    def _written(self, *texts, stop="stop", **more):
        return streamed(*texts, stop=stop, **more)

    def _busy(self):
        return refused(503, THEIRS)

    def _broken(self, *texts):
        return cut(*texts)

    def _endless(self):
        return endless()

    def _garbled(self, garbage):
        return raw(b"data: " + garbage + b"\n\n", DONE)

    def refusing(self):
        return self._will(refused(401, THEIRS))


class SageMaker(Served):
    """
    An endpoint that answers in that form.
    """

    cut = "length"

    def __init__(self, server, form):
        self._form = form
        super().__init__(server)

    def _made(self, patience, style=None):
        client = runtime(self._server, read_timeout=patience.silence)
        return SageMakerLanguageModel(client, Endpoint("e1"), style, patience=patience)

    def _written(self, *texts, stop="stop", **more):
        return written(*texts, form=self._form, stop=stop, size=7, **more)

    def _busy(self):
        return refused_by_aws("ServiceUnavailable", 503, THEIRS)

    def _broken(self, *texts):
        begun = (self._form([chunk(text)]).removesuffix(DONE) for text in texts)
        return broken(*map(part, begun))

    def _endless(self):
        return unending(part(self._form([chunk("on ")]).removesuffix(DONE)))

    def _garbled(self, garbage):
        return streaming(part(b"data: " + garbage + b"\n\n"))

    def refusing(self):
        return self._will(refused_by_aws("ValidationError", 400, THEIRS))


class Bedrock(Served):
    """
    Bedrock's own protocol.
    """

    cut = "max_tokens"

    def _made(self, patience, style=None):
        silence = patience.silence
        client = runtime(self._server, "bedrock-runtime", read_timeout=silence)
        return BedrockLanguageModel(client, "keeper-v1:0", style, patience=patience)

    def _written(self, *texts, stop="end_turn", **more):
        return conversed(*texts, stop=stop, **more)

    def _busy(self):
        return refused_by_aws("ServiceUnavailableException", 503, THEIRS)

    def _broken(self, *texts):
        return broken(*(said("contentBlockDelta", spoken_in(t)) for t in texts))

    def _endless(self):
        return unending(said("contentBlockDelta", spoken_in("on ")))

    def _garbled(self, garbage):
        return streaming(said("contentBlockDelta", garbage))

    def refusing(self):
        return self._will(refused_by_aws("AccessDeniedException", 403, THEIRS))


def spoken_in(text):
    return {"delta": {"text": text}}


class Llama:
    """
    A file of weights, an engine told what to write, and the writer that runs it.
    """

    def __init__(self, folder):
        self._file = folder / "keeper-3b.gguf"
        self._file.touch()
        self._engine = None

    def _model(self, *frames, patience=FAST):
        self._engine = ScriptedEngine(frames)
        return LlamaModel(self._file, engine=lambda _: self._engine, patience=patience)

    def trusted(self, style):
        return LlamaModel(self._file, style, engine=lambda _: self._engine)

    def asked(self):
        return [repr(asked) for asked in self._engine.asked]

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
        return self._model(ValueError(f"exceeds the context window: {THEIRS}"))

    def garbled(self, garbage):
        try:
            return self._model(json.loads(garbage))
        except ValueError:
            return self._model(garbage)


@contextmanager
def servers(name, *, gone=False):
    """
    A server and its writer, as that adapter has them; *gone* if it was shut down.
    """
    with ExitStack() as running:
        serving = openai_server if name == "openai" else sagemaker_server
        server = running.enter_context(serving())
        if gone:
            running.close()
        if name == "openai":
            yield OpenAI(server, running.enter_context(openai_client(server.url)))
        elif name == "bedrock":
            yield Bedrock(server)
        else:
            yield SageMaker(server, sse if "events" in name else json_lines)


SERVED = ["openai", "sagemaker", "sagemaker-events", "bedrock"]


@pytest.fixture(params=SERVED)
def served(request):
    """
    Writers that ask a server.
    """
    with servers(request.param) as made:
        yield made


@pytest.fixture(params=["scripted", "llama", *SERVED])
def writers(request, tmp_path):
    """
    All of them.
    """
    if request.param == "scripted":
        yield Scripted()
    elif request.param == "llama":
        yield Llama(tmp_path)
    else:
        with servers(request.param) as made:
            yield made


@pytest.fixture(params=SERVED)
def deserted(request):
    """
    Writers whose server was shut down.
    """
    with servers(request.param, gone=True) as made:
        yield made


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
    The Completion counts tokens read, which are more here, and tokens written.
    """
    *_, end = writers.writing("The light burns.").stream(PROMPT)

    assert end.usage.input_tokens > end.usage.output_tokens > 0
    assert end.stop is StopReason.END


def test_what_was_not_counted_is_estimated(served):
    """
    A host that does not tell what an answer cost costs something all the same: caps
    hold.
    """
    *_, end = served.uncounted("The light burns.").stream(PROMPT)

    assert end.usage.input_tokens > end.usage.output_tokens > 0


def test_completion_tells_that_the_answer_was_cut(writers):
    """
    An answer that ran into the limit ends with LENGTH.
    """
    *_, end = writers.cut_short("The light bu").stream(PROMPT)

    assert end.stop is StopReason.LENGTH


def test_an_answer_used_up_before_any_text_is_permanent(writers):
    """
    A model that only thought until the limit is a PermanentPortError, and is not asked,
    and paid, again.
    """
    model = writers.cut_short()

    with pytest.raises(PermanentPortError):
        list(model.stream(PROMPT))

    assert len(writers.asked()) == 1


def test_absence_is_transient(writers):
    """
    A model that does not answer is a TransientPortError, not an empty letter.
    """
    with pytest.raises(TransientPortError):
        list(writers.absent().stream(PROMPT))


def test_a_busy_server_is_asked_again(served):
    """
    What is refused for a moment is asked again by itself.
    """
    texts = [t for t in served.busy_once("Yes.").stream(PROMPT) if isinstance(t, str)]

    assert texts == ["Yes."]
    assert len(served.asked()) == 2


def test_a_busy_server_is_not_asked_for_ever(served):
    """
    After a few attempts, here two, it is a TransientPortError.
    """
    with pytest.raises(TransientPortError):
        list(served.absent().stream(PROMPT))

    assert len(served.asked()) == FAST.attempts


def test_nobody_there_is_transient(deserted):
    """
    Where nothing listens it is a TransientPortError: an UnreachableError where
    somebody has to start the server.
    """
    kind = UnreachableError if deserted.of_ones_own else TransientPortError
    model = deserted.writing("Yes.")

    assert not model.reachable()
    with pytest.raises(kind):
        list(model.stream(PROMPT))


def test_silence_is_not_listened_to_for_ever(served):
    """
    A server that takes the question and says nothing is a TransientPortError in time,
    here long before the answer should have ended.
    """
    model = served.silent()
    begun = time.monotonic()

    with pytest.raises(TransientPortError):
        list(model.stream(PROMPT))

    assert time.monotonic() - begun < 5


@pytest.mark.parametrize("spoilt", SPOILT.values(), ids=SPOILT)
def test_garbage_is_a_port_error(writers, spoilt):
    """
    An answer that cannot be read is a PortError, never another, or is passed over.
    """
    with suppress(PortError):
        pieces = list(writers.garbled(spoilt).stream(PROMPT))
        assert isinstance(pieces[-1], Completion)


@pytest.mark.parametrize("how", ["absent", "breaking_off", "refusing", *SPOILT])
def test_no_error_quotes_what_was_asked(writers, how):
    """
    Neither the error nor what led to it repeats the prompt, though servers do.
    """
    spoilt = SPOILT.get(how)
    failing = writers.garbled(spoilt) if spoilt else getattr(writers, how)()

    try:
        list(failing.stream(PROMPT))
    except PortError as error:
        told = "".join(traceback.format_exception(error))
        assert THEIRS not in told
        assert OURS not in told


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


def test_closing_hangs_up(served):
    """
    The server learns at once that nobody listens any more.
    """
    answer = served.endless(FAST).stream(PROMPT)
    next(answer)

    answer.close()

    assert served.hung_up()


def test_text_comes_as_it_is_written(served):
    """
    The first piece is there before the model has ended, here: long before.
    """
    begun = time.monotonic()

    with closing(served.endless(FAST).stream(PROMPT)) as answer:
        assert isinstance(next(answer), str)

    assert time.monotonic() - begun < FAST.total


def test_the_prompt_is_what_is_asked(writers):
    """
    The model gets both parts of the prompt, and is told how much it may write and how
    freely; nothing is asked before the first piece is wanted.
    """
    model = writers.writing("The light burns.")
    answer = model.stream(PROMPT)
    before = writers.asked()

    list(answer)

    [asked] = writers.asked()
    assert before == []
    assert all(part in asked for part in (OURS, THEIRS, "321", "0.625"))


def test_a_prompt_may_be_asked_twice(writers):
    """
    Streaming the same prompt again asks the model again.
    """
    model = writers.writing("The light burns.")

    texts = [[t for t in model.stream(PROMPT) if isinstance(t, str)] for _ in range(2)]

    assert texts == [["The light burns."]] * 2


def test_name_and_style_stay(writers):
    """
    Name and style are told without a call and do not change by use; who needs a model
    does not say that it composes.
    """
    model = writers.writing("The light burns.")
    before = (model.name, model.style)
    assert writers.asked() == []

    list(model.stream(PROMPT))

    assert before[0]
    assert before[1] is not WritingStyle.COMPOSE
    assert (model.name, model.style) == before


@pytest.mark.parametrize("style", [WritingStyle.POLISH, WritingStyle.FREE])
def test_a_style_that_was_set_is_told(writers, style):
    """
    How far a model is trusted is what was set, whatever its name is.
    """
    assert writers.trusted(style).style is style


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


@pytest.mark.parametrize("how", ["refusing", "absent", "silent"])
def test_whether_it_is_reachable_is_told_without_fuss(served, how):
    """
    Nothing is raised and not much time taken, however a server fails.
    """
    model = getattr(served, how)()
    begun = time.monotonic()

    assert not model.reachable()
    assert time.monotonic() - begun < 5


@pytest.mark.parametrize("spoilt", SPOILT.values(), ids=SPOILT)
def test_garbage_is_no_reason_to_raise(writers, spoilt):
    """
    Whether a model is reachable that answers with garbage is told, either way.
    """
    assert writers.garbled(spoilt).reachable() in {True, False}
