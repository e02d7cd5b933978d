"""
The sets of labelled sentences are well-formed.
"""

import json
from pathlib import Path

import pytest

MAIN = Path(__file__).parents[2] / "evals" / "letter_truth"
FRESH = MAIN / "fresh"


def rows(folder):
    text = (folder / "sentences.jsonl").read_text(encoding="utf-8")
    return [json.loads(row) for row in text.splitlines()]


def resumes(folder):
    files = (folder / "resumes").glob("*.json")
    return {f.stem: json.loads(f.read_text(encoding="utf-8")) for f in files}


@pytest.mark.parametrize("folder", [MAIN, FRESH], ids=lambda folder: folder.name)
def test_each_sentence_belongs_to_a_resume_of_its_half_and_language(folder):
    """
    A set is split by resume: no resume has sentences in both halves.
    """
    told = resumes(folder)

    for row in rows(folder):
        resume = told[row["resume"]]
        assert (row["split"], row["language"]) == (resume["split"], resume["language"])


@pytest.mark.parametrize("folder", [MAIN, FRESH], ids=lambda folder: folder.name)
def test_a_sentence_has_a_code_exactly_if_it_is_unsupported(folder):
    """
    A code says why a sentence is unsupported, and no other sentence has one.
    """
    for row in rows(folder):
        assert row["label"] in {"supported", "neutral", "unsupported"}
        assert (row["code"] is not None) == (row["label"] == "unsupported"), row["id"]


def test_no_sentence_or_resume_is_in_the_sets_twice():
    """
    Ids are unique, and the fresh set shares no resume with the main one.
    """
    ids = [row["id"] for folder in (MAIN, FRESH) for row in rows(folder)]

    assert len(ids) == len(set(ids))
    assert not resumes(MAIN).keys() & resumes(FRESH).keys()


def test_the_fresh_set_has_every_class_in_each_of_its_halves():
    """
    Each code that the main set knows is also asked for by each half of the fresh one.
    """
    known = {row["code"] for row in rows(MAIN)}
    asked = {}
    for row in rows(FRESH):
        asked.setdefault(row["split"], set()).add(row["code"])

    assert "tune" in asked
    assert all(codes == known for codes in asked.values())
