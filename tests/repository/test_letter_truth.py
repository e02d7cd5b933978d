"""
The sets of labelled sentences are well-formed.
"""

import json
from pathlib import Path

import pytest

MAIN = Path(__file__).parents[2] / "evals" / "letter_truth"
FRESH, HELD_OUT = MAIN / "fresh", MAIN / "held_out"
SETS = (MAIN, FRESH, HELD_OUT)


def rows(folder):
    text = (folder / "sentences.jsonl").read_text(encoding="utf-8")
    return [json.loads(row) for row in text.splitlines()]


def resumes(folder):
    files = (folder / "resumes").glob("*.json")
    return {f.stem: json.loads(f.read_text(encoding="utf-8")) for f in files}


@pytest.mark.parametrize("folder", SETS, ids=lambda folder: folder.name)
def test_each_sentence_belongs_to_a_resume_of_its_half_and_language(folder):
    """
    A set is split by resume: no resume has sentences in both halves.
    """
    told = resumes(folder)

    for row in rows(folder):
        resume = told[row["resume"]]
        assert (row["split"], row["language"]) == (resume["split"], resume["language"])


@pytest.mark.parametrize("folder", SETS, ids=lambda folder: folder.name)
def test_a_sentence_has_a_code_exactly_if_it_is_unsupported(folder):
    """
    A code says why a sentence is unsupported, and no other sentence has one.
    """
    for row in rows(folder):
        assert row["label"] in {"supported", "neutral", "unsupported"}
        assert (row["code"] is not None) == (row["label"] == "unsupported"), row["id"]


def test_no_sentence_or_resume_is_in_the_sets_twice():
    """
    Ids are unique, and no set shares a resume with another.
    """
    ids = [row["id"] for folder in SETS for row in rows(folder)]

    assert len(ids) == len(set(ids))
    names = [name for folder in SETS for name in resumes(folder)]
    assert len(names) == len(set(names))


@pytest.mark.parametrize("folder", [FRESH, HELD_OUT], ids=lambda folder: folder.name)
def test_the_sets_of_others_have_every_class(folder):
    """
    Each code that the main set knows is also asked for by what others wrote.
    """
    assert {row["code"] for row in rows(folder)} == {row["code"] for row in rows(MAIN)}


def test_what_is_held_out_is_of_the_test_half():
    """
    So whatever learns from tune halves does not learn from it.
    """
    assert {row["split"] for row in rows(HELD_OUT)} == {"test"}
    assert {row["split"] for row in rows(FRESH)} == {"tune"}
