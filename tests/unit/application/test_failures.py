"""
What went wrong is told with where.
"""

import pytest

from resumate.adapters.inference.patience import Patience
from resumate.adapters.models.openai_client import openai_client
from resumate.adapters.models.openai_model import OpenAICompatibleModel
from resumate.application.failures import part_of
from resumate.domain.letter import LetterWishes
from resumate.domain.plan import LetterPlan
from resumate.domain.resume import Contact
from resumate.ports.errors import PortError
from resumate.ports.language_model import Prompt


def test_a_part_that_does_not_answer_is_named():
    """
    It is the module that asked, and not the one that put the failure into our words.
    """
    plan = LetterPlan(Contact(), None, None, "en", LetterWishes(), ())
    with openai_client("http://127.0.0.1:9") as client:
        model = OpenAICompatibleModel(client, "m", patience=Patience(pause=0.01))
        with pytest.raises(PortError) as caught:
            list(model.stream(Prompt("Write.", "", plan)))

    assert part_of(caught.value).startswith("adapters.models.openai_")


def test_what_came_about_elsewhere_is_no_part_of_ours():
    """
    Nothing is made up.
    """
    with pytest.raises(ValueError, match="abc") as caught:
        int("abc")

    assert part_of(caught.value) == ""
    assert part_of(ValueError()) == ""
