"""
The invented postings in evals/samples, read from their files.
"""

import json
from pathlib import Path

import pytest

from resumate.adapters.documents.child import extracted
from resumate.domain.posting_reading import read_posting

SAMPLES = Path(__file__).parents[3] / "evals" / "samples" / "postings"
LABELS = json.loads((SAMPLES / "labels.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("name", LABELS)
def test_a_posting_is_read_as_a_recruiter_labelled_it(name):
    """
    Title, employer, language, and how many musts, wishes and duties there are.
    """
    wanted = LABELS[name]
    text = extracted((SAMPLES / name).read_bytes(), max_pages=50).text
    posting = read_posting(text)
    told = (posting.title, posting.company, posting.language)
    assert [said and said.casefold() for said in told] == [
        wanted[field] and wanted[field].casefold()
        for field in ("title", "company", "language")
    ]
    assert [r.kind.value for r in posting.requirements] == [
        k for k, _ in wanted["asked"]
    ]
    assert bool(posting.warnings) == wanted.get("warns", False)
