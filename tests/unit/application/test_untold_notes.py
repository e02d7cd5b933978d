"""
What a person is told of what their letter leaves unsaid.
"""

from dataclasses import replace

import pytest

from resumate.application.writing.untold_notes import untold_notes
from resumate.domain.evidence import Coverage, CoverageStatus
from resumate.domain.letter import About
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


@pytest.mark.parametrize(
    ("asked", "said", "noted"),
    [
        ("Abgeschlossene Meisterprüfung", "Ich bin Dachdeckermeisterin.", False),
        ("Abgeschlossene Meisterprüfung", "Ich bin Hausmeisterin.", True),
        ("Full driving licence", "I hold a full driving licence.", False),
        ("Full driving licence", "I like to drive.", True),
    ],
)
def test_what_the_letter_says_by_hand_is_not_left_unsaid(asked, said, noted):
    """
    A remark looks at the letter as it is now, whatever line a sentence rests on.
    """
    part = Coverage(
        Requirement("R1", asked, RequirementKind.MUST),
        CoverageStatus.PARTLY,
        ("L99",),
    )
    letter = written()
    told = replace(letter.sentences[0], text=said, about=About.CANDIDATE, citations=())
    draft = replace(letter, coverage=(part,), sentences=(told,), language="de")

    assert any(asked in note for note in untold_notes(draft)) is noted
