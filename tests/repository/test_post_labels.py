"""
The labels of `evals/labelled_posts.py` say what stands in the resumes.
"""

import json
import re
from pathlib import Path

import pytest

SETS = Path(__file__).parents[2] / "evals" / "samples" / "posts"
FIELDS = {"title", "employer", "from", "to", "line"}
DATE = re.compile(r"(?:19|20)\d\d(?:-(?:0[1-9]|1[0-2]))?")


def _words(text: str) -> str:
    return re.sub(r"\W+", " ", text).casefold()


@pytest.mark.parametrize(
    "labels", sorted(SETS.rglob("*.json")), ids=lambda p: f"{p.parent.name}-{p.stem}"
)
def test_what_is_labelled_stands_in_the_resume(labels):
    """
    Each title, employer and first line, and dates as years or months.
    """
    (resume,) = (f for f in labels.parent.glob(f"{labels.stem}.*") if f != labels)
    text = _words(resume.read_text("utf-8"))

    for post in json.loads(labels.read_text("utf-8")):
        assert set(post) == FIELDS
        for name in ("title", "employer", "line"):
            assert _words(post[name] or "").strip()[:25] in text, post
        assert all(
            date is None or DATE.fullmatch(date) for date in (post["from"], post["to"])
        )


def test_the_sets_are_all_there():
    """
    Two to learn from, and one that no rule may know.
    """
    assert {"english", "german", "held_out"} == {s.name for s in SETS.iterdir()}
