"""
A model from a file of weights: what can be wrong with file and engine.
"""

import os
import threading
from importlib.util import find_spec
from pathlib import Path

import pytest

from llama_engine import ScriptedEngine, spoken
from resumate.adapters.inference.patience import Patience
from resumate.adapters.models.llama_model import ENGINE, LlamaModel
from resumate.domain.letter import LetterWishes
from resumate.domain.plan import LetterPlan
from resumate.domain.resume import Contact
from resumate.ports.errors import PermanentPortError, TransientPortError
from resumate.ports.language_model import Completion, Prompt, WritingStyle

PLAN = LetterPlan(Contact(), None, None, "en", LetterWishes(), ())
PROMPT = Prompt("Write one line.", "The lighthouse needs Ms Quist.", PLAN, 40)
END = spoken(None, "stop")


@pytest.fixture
def weights(tmp_path):
    """
    A file by the name of a small model.
    """
    file = tmp_path / "keeper-1.5b-q4.gguf"
    file.touch()
    return file


def test_the_name_tells_the_style(weights):
    """
    The file's name is the model's, and tells how much it is trusted with.
    """
    model = LlamaModel(weights)

    assert (model.name, model.style) == ("keeper-1.5b-q4", WritingStyle.POLISH)


def test_the_prompt_goes_to_the_engine_whole(weights):
    """
    Instructions, content and limits are passed on; the weights are loaded once.
    """
    engine, loaded = ScriptedEngine([spoken("yes"), END]), []

    def load(file):
        loaded.append(file)
        return engine

    model = LlamaModel(weights, engine=load)
    for _ in range(2):
        list(model.stream(PROMPT))

    assert loaded == [weights]
    asked = engine.asked[0]
    assert [m["content"] for m in asked["messages"]] == [
        PROMPT.instructions,
        PROMPT.content,
    ]
    assert (asked["max_tokens"], asked["temperature"]) == (40, PROMPT.temperature)


def test_missing_weights_are_told(tmp_path):
    """
    A file that is not there is one clear sentence, and not reachable.
    """
    model = LlamaModel(tmp_path / "none.gguf", engine=lambda _: None)

    assert not model.reachable()
    with pytest.raises(PermanentPortError, match="RESUMATE_LLM_FILE"):
        list(model.stream(PROMPT))


def test_a_file_that_is_no_model_is_told(weights):
    """
    What the engine cannot load is said to be broken.
    """

    def refuse(_):
        raise ValueError("Failed to load model from file")

    with pytest.raises(PermanentPortError, match="whole GGUF"):
        list(LlamaModel(weights, engine=refuse).stream(PROMPT))


@pytest.mark.parametrize(
    ("error", "told"),
    [
        ("Requested tokens (9000) exceed context window of 4096", "too long"),
        ("llama_decode returned 1: The lighthouse needs Ms Quist.", "cannot answer"),
    ],
)
def test_what_the_engine_raises_names_nobody(weights, error, told):
    """
    Its errors become ours, and no word of the prompt is in them.
    """
    engine = ScriptedEngine([ValueError(error)])

    with pytest.raises(PermanentPortError, match=told) as raised:
        list(LlamaModel(weights, engine=lambda _: engine).stream(PROMPT))

    assert "Quist" not in str(raised.value)
    assert raised.value.__cause__ is None


def test_one_answer_at_a_time(weights):
    """
    Who comes meanwhile waits, and not for ever.
    """
    engine = ScriptedEngine([spoken("a"), spoken("b"), END])
    model = LlamaModel(weights, engine=lambda _: engine, patience=Patience(total=0.1))
    first = model.stream(PROMPT)
    assert next(first) == "a"

    with pytest.raises(TransientPortError, match="busy"):
        list(model.stream(PROMPT))
    first.close()

    *texts, end = model.stream(PROMPT)
    assert "".join(texts) == "ab"
    assert isinstance(end, Completion)


def test_a_waiting_prompt_is_answered(weights):
    """
    When the first answer ends, the next begins.
    """
    engine = ScriptedEngine([spoken("a"), END])
    model = LlamaModel(weights, engine=lambda _: engine)
    first, found = model.stream(PROMPT), []
    next(first)
    second = threading.Thread(target=lambda: found.extend(model.stream(PROMPT)))
    second.start()

    list(first)
    second.join(timeout=5)

    assert found[0] == "a"


WEIGHTS = os.environ.get("RESUMATE_TEST_GGUF", "")


@pytest.mark.skipif(
    not (WEIGHTS and find_spec(ENGINE)),
    reason="real weights are tried by hand: pip install -e '.[local-llm]', and "
    "RESUMATE_TEST_GGUF names a .gguf file",
)
def test_real_weights_write():
    """
    The real engine with real weights gives text, then one Completion.
    """
    model = LlamaModel(Path(WEIGHTS))
    prompt = Prompt("Answer in one short sentence.", "What is a lighthouse?", PLAN, 60)

    *texts, end = model.stream(prompt)

    assert model.reachable()
    assert len("".join(texts).split()) > 2
    assert isinstance(end, Completion)
    assert end.usage.output_tokens > 2
