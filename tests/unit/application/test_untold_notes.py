"""
What a person is told of what their letter leaves unsaid.
"""

from dataclasses import replace

from resumate.application.writing.untold_notes import untold_notes
from resumate.domain.evidence import Coverage, CoverageStatus
from resumate.domain.posting import Requirement, RequirementKind
from stored_samples import written

TRADES = "masonry optics wiring plumbing painting mapping rigging diving"
ASKED = [f"Years in the {trade} of lighthouses" for trade in TRADES.split()]


def test_every_missing_must_is_named():
    """
    However many there are: the note is where a person learns of them.
    """
    missing = tuple(
        Coverage(
            Requirement(f"R{number}", text, RequirementKind.MUST),
            CoverageStatus.MISSING,
        )
        for number, text in enumerate(ASKED, start=1)
    )

    (note, *_) = untold_notes(replace(written(), coverage=missing, language="en"))

    assert note.endswith(f"in the letter: {'; '.join(ASKED)}.")
