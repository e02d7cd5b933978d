"""
The labels of coverage are well-formed.
"""

import json
from collections import defaultdict
from pathlib import Path

EVALS = Path(__file__).parents[2] / "evals"


def labels():
    text = (EVALS / "samples" / "coverage_fresh.jsonl").read_text(encoding="utf-8")
    return [json.loads(row) for row in text.splitlines()]


def test_halves_are_split_by_resume():
    """
    No resume has labels in both halves, and none asks the same twice.
    """
    halves = defaultdict(set)
    for label in labels():
        halves[label["resume"]].add(label["split"])
    asked = [(label["resume"], label["asked"]) for label in labels()]

    assert {len(split) for split in halves.values()} == {1}
    assert len(asked) == len(set(asked))


def test_evidence_is_lines_of_the_resume_unless_missing():
    """
    A label names lines exactly if something is answered, and they exist.
    """
    for label in labels():
        path = EVALS / f"letter_truth/fresh/resumes/{label['resume']}.json"
        resume = json.loads(path.read_text(encoding="utf-8"))
        lines = {line["id"] for line in resume["lines"]}

        assert set(label["lines"]) <= lines
        assert bool(label["lines"]) == (label["status"] != "missing")
