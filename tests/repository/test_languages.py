"""
What a language of letters has to have.
"""

import ast
import json
from pathlib import Path

import pytest

from resumate.domain.lexicon.languages import LETTER_LANGUAGES

ROOT = Path(__file__).parents[2]
DIFFERING = {
    # French and Spanish alone are built so: another language may be, too.
    "composing/reading.py: _FACTS",
    "planning/stance.py: _FEWEST_DUTY_WORDS",
    "quantities/romance_numbers.py: _TENS",
    "quantities/romance_numbers.py: _UNITS",
}
DEFAULT = {"en", "de"}
"""What some tables leave out, because it is what is said where nothing else is, or has
modules of its own."""


def tables():
    """
    Each table with a row for French and one for Spanish, and its languages.
    """
    for folder in ("src", "entrypoints"):
        for path in sorted((ROOT / folder).rglob("*.py")):
            text = path.read_text("utf-8")
            if '"fr"' not in text:
                continue
            for node in ast.parse(text).body:
                if not isinstance(node, ast.Assign | ast.AnnAssign):
                    continue
                keys = _keys(node.value)
                if {"fr", "es"} <= keys:
                    target = (
                        node.targets[0] if isinstance(node, ast.Assign) else node.target
                    )
                    name = f"{path.parent.name}/{path.name}: {ast.unparse(target)}"
                    yield name, keys


def _keys(value):
    if not isinstance(value, ast.Dict):
        return set()
    return {key.value for key in value.keys if isinstance(key, ast.Constant)}


@pytest.mark.parametrize("language", LETTER_LANGUAGES)
def test_tables_of_languages_have_all_that_letters_are_in(language):
    """
    But for those that say what differs in some of them.
    """
    found = dict(tables())

    assert len(found) > 20
    assert DIFFERING <= found.keys()
    lacking = {name for name, keys in found.items() if language not in keys} - DIFFERING
    assert language in DEFAULT or not lacking, "\n".join(sorted(lacking))


@pytest.mark.parametrize("language", LETTER_LANGUAGES)
def test_a_wish_to_learn_is_said_in_each_language(language):
    """
    Else a turn of the chat would have no sentence for it.
    """
    replies = ROOT / "src/resumate/domain/refining/replies.json"

    assert f"learn_{language}" in json.loads(replies.read_text("utf-8"))
