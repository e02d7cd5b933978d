"""
What the subject of a German letter calls the post, as the letter does.
"""

from datetime import UTC, datetime
from uuid import UUID

import pytest

from resumate.domain.ids import LetterId, OwnerId, ResumeId
from resumate.domain.letter import About, CoverLetterDraft, LetterWishes, Sentence
from resumate.domain.planning.post_told import post_told
from resumate.domain.posting import JobPosting
from told_resumes import told_resume

MASTER = told_resume(
    """
    @name Ute Lenz
    @language de
    @experience
    # Alder GmbH | Vorarbeiterin | 2031 | now
    Planung der Baustellen
    @education
    2025 Ausbildung zur Malergesellin
    """
)


@pytest.mark.parametrize(
    ("title", "said", "told"),
    [
        (
            "Malermeister als Bauleiter",
            "um die Stelle als Bauleiterin (Malermeisterin; Kennziffer 4-B).",
            "Bauleiterin (Malermeisterin)",
        ),
        (
            "Malergesellin oder Raumausstatterin",
            "um die Stelle als Malergesellin.",
            "Malergesellin",
        ),
        ("Malermeister als Bauleiter", "bei Ihnen.", "Malermeister als Bauleiter"),
    ],
)
def test_the_subject_names_the_post_as_the_letter_does(title, said, told) -> None:
    """
    With the reference in its bracket, too; as the posting where the letter names none.
    """
    letter = CoverLetterDraft(
        LetterId(UUID(int=1)),
        OwnerId("o"),
        ResumeId(UUID(int=2)),
        JobPosting(title, "Esche AG", "de", (), f"{title} (m/w/d)"),
        (),
        LetterWishes(),
        "de",
        datetime(2031, 5, 1, tzinfo=UTC),
        sentences=(Sentence(f"ich bewerbe mich {said}", 0, About.CONNECTING),),
    )

    assert post_told(letter, MASTER) == told
