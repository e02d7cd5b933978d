"""
The letters of strong models are well-formed.
"""

import json
from pathlib import Path

import pytest

from resumate.domain.language.sentences import split_sentences

FOLDER = Path(__file__).parents[2] / "evals" / "model_letters"
LETTERS = sorted(FOLDER.glob("*.json"))


@pytest.mark.parametrize("path", LETTERS, ids=lambda path: path.stem)
def test_what_is_untrue_is_a_sentence_of_its_letter(path):
    """
    Labels name whole sentences, as the gate splits them, and lines name their roles.
    """
    told = json.loads(path.read_text(encoding="utf-8"))

    sentences = [text for _, text in split_sentences(told["letter"], told["language"])]
    roles = {role["id"] for role in told["roles"]}

    assert told["id"] == path.stem
    assert set(told["untrue"]) <= set(sentences)
    assert {line["role"] for line in told["lines"]} <= {None, *roles}
    assert len(sentences) > len(told["untrue"]) + 2


def test_the_page_counts_the_letters_that_there_are():
    """
    ``model_letters.md`` speaks of as many letters as the folder has.
    """
    page = (FOLDER.parent / "model_letters.md").read_text(encoding="utf-8")

    assert f"the {len(LETTERS)} first drafts" in page
