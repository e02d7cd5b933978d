"""
Which writers there are, and what is told of each.
"""

from models import ScriptedModel, saying, unreachable
from resumate.adapters.local.composer import Composer
from resumate.application.models.list_models import ListedModel, ListModels, ModelState
from resumate.config import Settings
from resumate.containers.models_elsewhere import models_elsewhere
from resumate.ports.language_model import WritingStyle


class Away(ScriptedModel):
    """
    A model that is set up and does not answer.
    """

    def reachable(self):
        return False


def listed(trying=False, **models):
    """
    What is told of those models, and the composer.
    """
    ticks = iter(range(100))
    known = {**models, "composer": Composer()}
    list_models = ListModels(known, list, tick=lambda: next(ticks) / 10)
    return {row.writer: row for row in list_models(trying=trying)}


def test_who_costs_when_asked_is_not_asked():
    """
    Where asking is off, what is set up counts as ready.
    """
    known = {"sagemaker": Away(lambda _: []), "composer": Composer()}

    rows = ListModels(known, list, asking=False)()

    assert [ModelState.READY] * 2 == [row.state for row in rows]


def test_the_composer_is_always_ready():
    """
    It needs nothing, and where there is nothing else `auto` takes it.
    """
    rows = listed()

    assert rows["composer"].state is ModelState.READY
    assert rows["composer"].chosen


def test_auto_takes_the_first_that_answers():
    """
    Who is away is told so, and not chosen.
    """
    rows = listed(openai=Away(lambda _: []), bedrock=saying("yes"))

    states = {name: row.state for name, row in rows.items()}
    assert states == {
        "openai": ModelState.AWAY,
        "bedrock": ModelState.READY,
        "composer": ModelState.READY,
    }
    assert [name for name, row in rows.items() if row.chosen] == ["bedrock"]


def test_trying_tells_how_long_it_took():
    """
    Time to the first text, time in all, and tokens; without trying, nobody is asked.
    """
    model = saying("yes")
    assert listed(openai=model)["openai"].trial is None
    assert model.prompts == []

    trial = listed(trying=True, openai=model)["openai"].trial

    assert (trial.first_text_ms, trial.total_ms) == (100, 200)
    assert trial.usage.output_tokens == 1
    assert model.prompts[0].max_output_tokens < 100


def test_a_model_that_fails_its_trial_is_away():
    """
    The reason is told, and `auto` takes another.
    """
    rows = listed(trying=True, openai=unreachable())

    assert rows["openai"].state is ModelState.AWAY
    assert "try again" in rows["openai"].detail
    assert rows["composer"].chosen


def test_what_could_be_comes_last():
    """
    What is found or to be set is listed, too.
    """
    found = ListedModel("openai", "tiny", None, ModelState.FOUND, "set it")

    rows = ListModels({"composer": Composer()}, lambda: [found])()

    assert rows[-1] == found


def test_each_way_to_a_model_names_its_setting(tmp_path):
    """
    Where nothing is set and nothing served, each row says what to set.
    """
    rows = models_elsewhere(Settings(data_dir=tmp_path), servers=())

    hints = {row.writer: row.detail for row in rows}
    assert "RESUMATE_LLM_URL" in hints["openai"]
    assert "RESUMATE_LLM_FILE" in hints["local"]
    assert "RESUMATE_SAGEMAKER_WRITER" in hints["sagemaker"]
    assert "RESUMATE_BEDROCK_WRITER" in hints["bedrock"]
    assert {row.state for row in rows} == {ModelState.UNSET}


def test_what_is_set_is_not_offered(tmp_path):
    """
    Installed weights and set endpoints are among the models themselves.
    """
    (tmp_path / "models").mkdir()
    (tmp_path / "models" / "keeper.gguf").touch()
    settings = Settings(
        data_dir=tmp_path,
        llm_url="http://127.0.0.1:9",
        llm_model="x",
        sagemaker_writer="e1",
        bedrock_writer="b1",
    )

    assert models_elsewhere(settings, servers=()) == []


def test_style_is_told():
    """
    What a model would be trusted with stands beside it.
    """
    model = ScriptedModel(lambda _: ["yes"], WritingStyle.POLISH)

    row = listed(openai=model)["openai"]

    assert (row.style, row.model) == (WritingStyle.POLISH, "scripted")
    assert "paragraphs" in row.detail
