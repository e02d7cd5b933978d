"""
The labels of `evals/pasted_postings.py` say what stands in the postings.
"""

import json
import re
from pathlib import Path

import pytest

SETS = Path(__file__).parents[2] / "evals" / "samples" / "pasted"
LISTS = ("must", "nice", "duty", "not")


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())


@pytest.mark.parametrize(
    "labels", sorted(SETS.rglob("*.json")), ids=lambda p: f"{p.parent.name}-{p.stem}"
)
def test_what_is_labelled_stands_in_the_posting(labels):
    """
    What is asked, and what is not, by its first words; and a title.
    """
    wanted = json.loads(labels.read_text("utf-8"))
    text = _words(labels.with_suffix(".txt").read_text("utf-8"))

    assert {"title", "company", "language", *LISTS} == set(wanted)
    assert wanted["title"]
    for label in (label for name in LISTS for label in wanted[name]):
        said = _words(label)
        stands = any(
            said[0] == word and said == text[at : at + len(said)]
            for at, word in enumerate(text)
        )
        assert stands, label


def test_the_sets_are_all_there():
    """
    One to learn from, and one that no rule was made from.
    """
    assert {"learned", "held_out"} == {s.name for s in SETS.iterdir()}
